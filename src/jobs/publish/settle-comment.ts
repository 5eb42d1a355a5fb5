import { COMMENT_MARKER, type Forge } from '../../forge/forge.ts';
import { commentState, type RunPlace, renderUnfinished } from '../../report/running-comment.ts';
import { SpoError } from '../../spo/errors.ts';
import type { RunSettings } from '../run-settings.ts';

/**
 * Sets a comment right that claims that a run is going on which is not.
 * @param run the one that ended; null when any run that is claimed to go on has ended
 * @throws SpoError
 */
export async function settleComment(
  forge: Pick<Forge, 'readComment' | 'publishProgress'>,
  run: RunPlace | null,
): Promise<'settled' | 'right'> {
  const body = await forge.readComment();
  if (body === null) return 'right';
  const { running, earlier } = commentState(body);
  if (running === null || (run !== null && running !== run.id)) return 'right';
  await forge.publishProgress(renderUnfinished(COMMENT_MARKER, run?.page ?? null, earlier));
  return 'settled';
}

/** Takes back a claim of this run, which gave way to another. */
export function settleOwnComment(request: SettledRequest): Promise<void> {
  return settle(request, request.run ?? null);
}

/** Takes back a claim of any run, where this one has nothing to do and others may have died. */
export function settleAnyComment(request: SettledRequest): Promise<void> {
  return settle(request, null);
}

interface SettledRequest {
  readonly forge: Forge;
  readonly settings: RunSettings;
  readonly run?: RunPlace;
}

/** That it cannot be done is no reason to fail. */
async function settle({ forge, settings, run }: SettledRequest, whose: RunPlace | null): Promise<void> {
  if (run === undefined || !settings.comment) return;
  await settleComment(forge, whose).catch((error: unknown) => {
    if (!(error instanceof SpoError)) throw error;
  });
}
