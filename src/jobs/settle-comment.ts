import { COMMENT_MARKER, type Forge } from '../forge/forge.ts';
import { commentState, type RunPlace, renderUnfinished } from '../report/running-comment.ts';

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
