import { COMMENT_MARKER, type Forge } from '../../forge/forge.ts';
import { withoutFinalLine } from '../../report/markdown/comment/final-line.ts';
import {
  commentState,
  type RunPlace,
  renderUnfinished,
} from '../../report/markdown/comment/running-comment.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import type { RunRecord } from '../check/finished-records.ts';
import { isOf } from '../check/still-stands.ts';

/**
 * Sets a comment right that claims that a run is going on which is not.
 * @param run the one that ended; null when any run that is claimed to go on has ended
 * @throws SpoError
 */
export async function settleComment(
  forge: Pick<Forge, 'readComment' | 'publishProgress'>,
  run: RunPlace | null,
): Promise<'settled' | 'right'> {
  return settleText(forge, await forge.readComment(), run);
}

/** The same for a comment that has been read; null for none. @throws SpoError */
export async function settleText(
  forge: Pick<Forge, 'publishProgress'>,
  body: string | null,
  run: RunPlace | null,
): Promise<'settled' | 'right'> {
  if (body === null) return 'right';
  const { running, earlier } = commentState(body);
  if (running === null || (run !== null && running !== run.id)) return 'right';
  await forge.publishProgress(renderUnfinished(COMMENT_MARKER, run?.page ?? null, earlier));
  return 'settled';
}

/** Takes back a claim of this run, which gave way to another. */
export function settleOwnComment(request: SettledRequest): Promise<void> {
  return attempt(request, () => settleComment(request.forge, request.run ?? null));
}

/**
 * Shows the result of a repeated run again where a run that died, or the end of the pull request, is noted above it. Takes
 * back the claim of any run above another result: this one has nothing to do, and others may have died.
 */
export function restoreComment(request: SettledRequest, record: RunRecord): Promise<void> {
  return attempt(request, async () => {
    const { forge } = request;
    const body = await forge.readComment();
    if (body === null) return;
    const { result, earlier } = commentState(body);
    if (result === null || !isOf(record, result)) {
      await settleText(forge, body, null);
      return;
    }
    const whole = [COMMENT_MARKER, ...withoutFinalLine(earlier.split('\n'))].join('\n');
    if (body.replaceAll('\r\n', '\n') === whole) return;
    // What is said of a closed pull request stays until it is opened again.
    if ((await forge.currentHead()) !== null) await forge.publishProgress(whole);
  });
}

interface SettledRequest {
  readonly forge: Forge;
  readonly settings: RunSettings;
  readonly run?: RunPlace;
}

/** That it cannot be done is no reason to fail. */
async function attempt({ settings, run }: SettledRequest, write: () => Promise<unknown>): Promise<void> {
  if (run === undefined || !settings.comment) return;
  try {
    await write();
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
  }
}
