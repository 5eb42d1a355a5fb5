import { SpoError } from '../../spo/errors.ts';
import type { Signatories } from '../own-commit.ts';
import { refuseBadBranchName } from '../refused-branch.ts';
import type { Git } from './git-process.ts';

const NAME = { name: 'spo-action', email: 'spo-action@users.noreply.github.com' };

/** Whose names our commits bear on disk. */
export const US: Signatories = { author: NAME, committer: NAME };

/** Variables that make git sign a commit with our name. */
export const COMMIT_IDENTITY = {
  GIT_AUTHOR_NAME: NAME.name,
  GIT_AUTHOR_EMAIL: NAME.email,
  GIT_COMMITTER_NAME: NAME.name,
  GIT_COMMITTER_EMAIL: NAME.email,
};

/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else. */
export async function refuseBranchName(git: Git, branch: string): Promise<void> {
  refuseBadBranchName(branch);
  const result = await git.attempt(['check-ref-format', '--branch', branch]);
  if (result.exitCode === 0 && result.stdout.toString('utf8').trim() === branch) return;
  throw new SpoError('bad-input', `"${branch}" cannot be the name of a branch.`, {
    remedy: 'Choose a name such as spo/check.',
  });
}

/** @throws SpoError `branch-not-ours` for a branch on which somebody works: its files would seem changed. */
export async function refuseCheckedOut(git: Git, branch: string): Promise<void> {
  const trees = await git.line(['worktree', 'list', '--porcelain']);
  if (!trees.split('\n').includes(`branch refs/heads/${branch}`)) return;
  throw new SpoError('branch-not-ours', `Branch ${branch} is checked out, so it was left alone.`, {
    remedy: 'Check out another branch, or name another one for the results.',
  });
}
