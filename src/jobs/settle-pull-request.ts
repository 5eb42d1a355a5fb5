import type { RunPlace } from '../report/running-comment.ts';
import { type PullRequestAccess, pullRequestForge } from './pull-request-forge.ts';
import { settleComment } from './settle-comment.ts';

/** Sets the comment of a pull request right after a run that may have died. @throws SpoError */
export function settlePullRequest(access: PullRequestAccess, run: RunPlace): Promise<'settled' | 'right'> {
  return settleComment(pullRequestForge(access).forge, run);
}
