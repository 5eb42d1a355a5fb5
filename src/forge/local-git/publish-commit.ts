import { SpoError } from '../../spo/errors.ts';
import { type BranchTip, COMMIT_TRAILER, type CommitRequest, type PublishedCommit } from '../forge.ts';
import { hasTrailer } from '../own-commit.ts';
import { COMMIT_IDENTITY, refuseBranchName, refuseCheckedOut, refuseForeignTip } from './branch-guard.ts';
import { type CommitRecord, readCommit, resolveCommit } from './commits.ts';
import type { Git } from './git-process.ts';
import { setReference } from './set-reference.ts';
import { buildTree } from './tree-builder.ts';

/** `Forge.publishCommit` for a repository on disk. @throws SpoError `branch-not-ours`, `bad-input`, `git` */
export async function publishCommit(git: Git, request: CommitRequest): Promise<PublishedCommit> {
  if (request.files.length === 0) throw new SpoError('bad-input', 'A commit needs at least one file.');
  await refuseBranchName(git, request.branch);
  const parent = await resolveCommit(git, request.parent);
  const { tip, present } = await refuseUsedBranch(git, request.branch);
  if (tip !== null && present !== null && cameFirst(tip, present, parent, request.tipAtStart)) {
    return published(request.branch, tip, 'superseded');
  }
  const tree = await buildTree(git, parent, request.files);
  if (tip !== null && present?.tree === tree && present.parents.join() === parent) {
    return published(request.branch, tip, 'kept');
  }
  const sha = await git.line(['commit-tree', tree, '-p', parent, '-F', '-'], {
    input: withTrailer(request.message),
    variables: COMMIT_IDENTITY,
  });
  await moveBranch(git, request.branch, sha, tip);
  return published(request.branch, sha, tip === null ? 'created' : 'moved');
}

/**
 * What a branch of ours holds now.
 * @throws SpoError `branch-not-ours` for one that somebody works on
 */
export async function refuseUsedBranch(
  git: Git,
  branch: string,
): Promise<{ readonly tip: string | null; readonly present: CommitRecord | null }> {
  await refuseCheckedOut(git, branch);
  const tip = await tipOf(git, branch);
  const present = tip === null ? null : await readCommit(git, tip);
  if (tip !== null && present !== null) refuseForeignTip(branch, tip, present);
  return { tip, present };
}

function published(branch: string, sha: string, outcome: PublishedCommit['outcome']): PublishedCommit {
  return { branch, sha, outcome, branchUrl: null, commitUrl: null };
}

/** Made by another run on the same head, since ours began. */
function cameFirst(
  tip: string,
  { parents }: CommitRecord,
  parent: string,
  tipAtStart: string | null | undefined,
): boolean {
  return tipAtStart !== undefined && tip !== tipAtStart && parents.join() === parent;
}

/** `Forge.currentTip` for a repository on disk. */
export async function currentTip(git: Git, branch: string): Promise<BranchTip | null> {
  const sha = await tipOf(git, branch);
  if (sha === null) return null;
  return { sha, parents: (await readCommit(git, sha)).parents, branchUrl: null, commitUrl: null };
}

async function tipOf(git: Git, branch: string): Promise<string | null> {
  const result = await git.attempt(['show-ref', '--verify', '--hash', '--', `refs/heads/${branch}`]);
  return result.exitCode === 0 ? result.stdout.toString('utf8').trim() : null;
}

function withTrailer(message: string): string {
  const text = message.trimEnd();
  return hasTrailer(text) ? `${text}\n` : `${text}\n\n${COMMIT_TRAILER}\n`;
}

async function moveBranch(git: Git, branch: string, sha: string, tip: string | null): Promise<void> {
  const reference = `refs/heads/${branch}`;
  const result = await setReference(git, { reference, before: tip, after: sha, reason: 'spo: results' });
  if (result.exitCode === 0) return;
  throw new SpoError('git', `Branch ${branch} could not be set: ${result.stderr.trim().slice(0, 300)}`, {
    remedy:
      'It may have moved at this moment, or a branch of that name blocks it; run again or name another one.',
    evidence: { branch, sha, expected: tip },
    retryable: true,
  });
}
