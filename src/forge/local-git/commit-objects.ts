import { SpoError } from '../../spo/errors.ts';
import { type BranchCommit, type CommitObjects, refuseForeignTip } from '../branch-store.ts';
import { COMMIT_IDENTITY, refuseCheckedOut, US } from './branch-guard.ts';
import { readCommit } from './commits.ts';
import type { Git } from './git-process.ts';
import { setReference } from './set-reference.ts';
import { buildTree } from './tree-builder.ts';

/** The objects of our commits in a repository on disk. @throws SpoError `bad-input`, `git` */
export function localCommitObjects(git: Git): CommitObjects {
  return {
    us: US,
    readTip: (branch) => readTip(git, branch),
    writeTree: ({ parent, files }) => buildTree(git, parent, files),
    async writeCommit(tree, { parent, message }) {
      const sha = await git.line(['commit-tree', tree, '-p', parent, '-F', '-'], {
        input: `${message.trimEnd()}\n`,
        variables: COMMIT_IDENTITY,
      });
      return { sha, ...(await readCommit(git, sha)) };
    },
    move: (branch, before, after) => moveBranch(git, branch, before, after),
    pages: () => ({ branchUrl: null, commitUrl: null }),
  };
}

/** @throws SpoError `branch-not-ours` for a branch that somebody works on */
export async function refuseUsedBranch(git: Git, branch: string): Promise<void> {
  await refuseCheckedOut(git, branch);
  const tip = await readTip(git, branch);
  if (tip !== null) refuseForeignTip(branch, tip, US);
}

async function readTip(git: Git, branch: string): Promise<BranchCommit | null> {
  const sha = await tipOf(git, branch);
  return sha === null ? null : { sha, ...(await readCommit(git, sha)) };
}

async function tipOf(git: Git, branch: string): Promise<string | null> {
  const result = await git.attempt(['show-ref', '--verify', '--hash', '--', `refs/heads/${branch}`]);
  return result.exitCode === 0 ? result.stdout.toString('utf8').trim() : null;
}

async function moveBranch(
  git: Git,
  branch: string,
  before: string | null,
  after: string,
): Promise<'done' | 'raced'> {
  const reference = `refs/heads/${branch}`;
  const result = await setReference(git, { reference, before, after, reason: 'spo: results' });
  if (result.exitCode === 0) return 'done';
  if ((await tipOf(git, branch)) !== before) return 'raced';
  throw new SpoError('git', `Branch ${branch} could not be set: ${result.stderr.trim().slice(0, 300)}`, {
    remedy: 'A branch whose name is a part of this one may block it; name another one, or run again.',
    evidence: { branch, sha: after, expected: before },
    retryable: true,
  });
}
