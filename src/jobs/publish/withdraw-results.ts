import { COMMENT_MARKER } from '../../forge/forge.ts';
import { commentState } from '../../report/comment-state.ts';
import { renderNothingLeft } from '../../report/markdown/comment/nothing-left.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { selectionDigest } from '../../settings/selection-digest.ts';
import { SpoError } from '../../spo/errors.ts';
import type { GatheredChange } from '../change/gather-change.ts';
import type { PullRequestTask } from '../task.ts';
import { branchFate } from './branch-fate.ts';
import type { FailedWrites } from './failed-writes.ts';
import { whySuperseded } from './superseded.ts';

export interface WithdrawnResults {
  /** Address of the comment; null where it could not be written. */
  readonly comment: string | null;
  /** What was done. */
  readonly sentence: string;
}

/**
 * Takes back what earlier runs showed on a pull request that changes no prompt any more: comment, suggestions and branch.
 * @returns null where there was nothing to take back
 */
export async function withdrawResults(
  { change, branch }: GatheredChange,
  { conversation, startedBy }: PullRequestTask,
  settings: RunSettings,
  failed: FailedWrites,
): Promise<WithdrawnResults | null> {
  if (!settings.comment) return null;
  const body = await conversation.readComment().catch(nullWhenRefused);
  if (body === null) return null;
  // A workflow for other prompt files has nothing to do with a change of these, and a list that is cut may hide some.
  const isOfThese = commentState(body).selection === selectionDigest(settings);
  if (!isOfThese || (change.notices ?? []).length > 0) return null;
  if ((await whySuperseded(conversation, change).catch(failed.note)) !== null) return null;
  await conversation.suggest([]).catch(failed.note);
  // A branch that the settings name may serve other pull requests too.
  const isOwn = settings.branch === undefined && branch.tipAtStart !== null;
  const deletion = isOwn ? await conversation.deleteBranch(branch.name).catch(failed.note) : null;
  const fate = deletion ? branchFate(deletion, branch.name) : '';
  // Without a selection, so that the next run finds nothing to take back.
  const source = { run: startedBy.id, headSha: change.headSha };
  const text = renderNothingLeft(COMMENT_MARKER, source, fate);
  const comment = await conversation.publishComment(text).catch(failed.note);
  return { comment, sentence: `No prompt of this pull request is changed any more.${fate}` };
}

/** Most pull requests change no prompt and have no comment: that it cannot be looked for is no reason to warn. */
function nullWhenRefused(error: unknown): null {
  if (error instanceof SpoError) return null;
  throw error;
}
