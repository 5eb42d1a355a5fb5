import { COMMENT_MARKER } from '../../forge/forge.ts';
import { commentState } from '../../report/comment-state.ts';
import { renderNothingLeft } from '../../report/markdown/comment/nothing-left.ts';
import { selectionDigest } from '../../settings/selection-digest.ts';
import { SpoError } from '../../spo/errors.ts';
import type { GatheredChange } from '../change/gather-change.ts';
import type { ConclusionRequest } from '../check/conclude-check.ts';
import { branchFate } from './branch-fate.ts';
import { whySuperseded } from './superseded.ts';

export interface WithdrawnResults {
  /** Address of the comment; null where it could not be written. */
  readonly comment: string | null;
  /** What was done. */
  readonly sentence: string;
}

/**
 * Takes back what earlier runs showed on a pull request that changes no prompt any more: comment, suggestions and branch.
 * @param keepWarning hears what could not be taken back
 * @returns null where there was nothing to take back
 */
export async function withdrawResults(
  { change, branch }: GatheredChange,
  { forge, settings, run, closeOut }: ConclusionRequest,
  keepWarning: (error: unknown) => null,
): Promise<WithdrawnResults | null> {
  if (run === undefined || !settings.comment) return null;
  const body = await forge.readComment().catch(nullWhenRefused);
  if (body === null) return null;
  // A workflow for other prompt files has nothing to do with a change of these, and a list that is cut may hide some.
  const isOfThese = commentState(body).selection === selectionDigest(settings);
  if (!isOfThese || (change.notices ?? []).length > 0) return null;
  if ((await whySuperseded(forge, change).catch(keepWarning)) !== null) return null;
  await forge.suggest([]).catch(keepWarning);
  // A branch that the settings name may serve other pull requests too.
  const isOwn = settings.branch === undefined && branch.tipAtStart !== null;
  const deletion = isOwn ? await closeOut?.deleteBranch(branch.name).catch(keepWarning) : null;
  const fate = deletion ? branchFate(deletion, branch.name) : '';
  // Without a selection, so that the next run finds nothing to take back.
  const source = { run: run.id, headSha: change.headSha };
  const text = renderNothingLeft(COMMENT_MARKER, source, fate);
  const comment = await forge.publishComment(text).catch(keepWarning);
  return { comment, sentence: `No prompt of this pull request is changed any more.${fate}` };
}

/** Most pull requests change no prompt and have no comment: that it cannot be looked for is no reason to warn. */
function nullWhenRefused(error: unknown): null {
  if (error instanceof SpoError) return null;
  throw error;
}
