import { COMMENT_MARKER } from '../../forge/forge.ts';
import type { CloseOut } from '../../forge/github/write/close-out.ts';
import { renderClosed } from '../../report/comment-state.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { branchFate } from '../publish/branch-fate.ts';

/** A closed pull request was tidied up after. */
export interface ClosedPullRequest {
  readonly kind: 'closed';
  /** What was done, in a sentence. */
  readonly sentence: string;
  /** Address of the comment that is final now; null when there is none. */
  readonly comment: string | null;
  /** What could not be done, and why. */
  readonly warnings: readonly SpoError[];
}

/**
 * Deletes the branch of a closed pull request if it is ours, and marks its comment final. A branch that the settings name
 * may serve other pull requests too, and stays.
 */
export async function cleanUp(
  closeOut: CloseOut,
  { number, merged }: { readonly number: number; readonly merged: boolean },
  settings: RunSettings,
): Promise<ClosedPullRequest> {
  const warnings: SpoError[] = [];
  const orWarning = (error: unknown) => {
    if (!(error instanceof SpoError)) throw error;
    warnings.push(error);
    return null;
  };
  const branch = `spo/pr-${number}`;
  const deletion =
    settings.branch === undefined ? await closeOut.deleteBranch(branch).catch(orWarning) : null;
  const fate = deletion === null ? '' : branchFate(deletion, branch);
  const how = merged ? 'merged' : 'closed';
  const final = (body: string) => renderClosed(COMMENT_MARKER, how, fate, body);
  const comment = settings.comment ? await closeOut.rewriteComment(final).catch(orWarning) : null;
  const marked = comment === null ? '' : ' Its comment is final.';
  return { kind: 'closed', sentence: `The pull request was ${how}.${fate}${marked}`, comment, warnings };
}
