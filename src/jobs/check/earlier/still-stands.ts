import { type CommentState, commentState } from '../../../report/comment-state.ts';
import type { RunSettings } from '../../../settings/run-settings.ts';
import { selectionDigest } from '../../../settings/selection-digest.ts';
import { SpoError } from '../../../spo/errors.ts';
import type { GatheredChange } from '../../change/gather-change.ts';
import type { Task } from '../../task.ts';
import type { RunRecord } from './finished-records.ts';

/**
 * Whether all that a finished run showed to people is still there, so that there is nothing to gain by another. A branch
 * that a run without a winner found is not touched by the next one either.
 * @throws SpoError
 */
export async function stillStands(
  record: RunRecord,
  { change, branch }: Pick<GatheredChange, 'change' | 'branch'>,
  task: Task,
  settings: RunSettings,
): Promise<boolean> {
  const commit = record.outputs['commit-sha'] ?? '';
  if (commit !== '' && commit !== branch.tipAtStart) return false;
  if (task.kind !== 'pull-request' || !settings.comment) return true;
  const { conversation } = task;
  try {
    const body = await conversation.readComment();
    if (body !== null && showsResult(body, record, settings)) return true;
    // On an outdated head another run would publish nothing.
    return (await conversation.currentHead()) !== change.headSha;
  } catch (error) {
    // Whoever may not read it cannot set it right either.
    if (error instanceof SpoError && error.code === 'forge-permission') return true;
    throw error;
  }
}

/** Whether a comment has the result of that run; one of a workflow for other prompt files is not ours to replace for nothing. */
function showsResult(body: string, record: RunRecord, settings: RunSettings): boolean {
  const { result, selection } = commentState(body);
  const isForOthers = selection !== null && selection !== selectionDigest(settings);
  return isForOthers || isOf(record, result);
}

/** Whether this is the result that the record's run wrote. */
export function isOf({ comment }: RunRecord, result: CommentState['result']): boolean {
  return result !== null && comment?.run === result.run && comment.headSha === result.headSha;
}
