import { SpoError } from '../../spo/errors.ts';
import { COMMIT_TRAILER } from '../forge.ts';
import { refuseBadBranchName } from '../refused-branch.ts';
import type { CommitRecord } from './commits.ts';
import type { Git } from './git-process.ts';

const AUTHOR_NAME = 'spo-action';
const AUTHOR_ADDRESS = 'spo-action@users.noreply.github.com';

/** Variables that make git sign a commit with our name. */
export const COMMIT_IDENTITY = {
  GIT_AUTHOR_NAME: AUTHOR_NAME,
  GIT_AUTHOR_EMAIL: AUTHOR_ADDRESS,
  GIT_COMMITTER_NAME: AUTHOR_NAME,
  GIT_COMMITTER_EMAIL: AUTHOR_ADDRESS,
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

/** True for a commit that this tool made: both its author and its trailer say so. */
function isOurs(commit: CommitRecord): boolean {
  const lastLine = commit.message.trimEnd().split('\n').at(-1);
  return commit.author === `${AUTHOR_NAME} <${AUTHOR_ADDRESS}>` && lastLine === COMMIT_TRAILER;
}

/** @throws SpoError `branch-not-ours` */
export function refuseForeignTip(branch: string, tip: string, commit: CommitRecord): void {
  if (isOurs(commit)) return;
  throw new SpoError(
    'branch-not-ours',
    `Branch ${branch} ends in a commit that is not ours, so it was left alone.`,
    {
      remedy: 'Delete or rename that branch, or name another one for the results.',
      evidence: { branch, tip, author: commit.author.slice(0, 200) },
    },
  );
}
