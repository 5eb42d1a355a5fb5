import { SpoError } from '../spo/errors.ts';
import { type BranchTip, COMMIT_TRAILER, type CommitRequest, type PublishedCommit } from './forge.ts';
import { hasTrailer, isOurs, type Signatories, type Signature, type SignedCommit } from './own-commit.ts';

/** A commit as git names it, and what tells whether it is ours. */
export interface BranchCommit extends SignedCommit {
  readonly sha: string;
  readonly tree: string;
}

/** The git objects and branches behind our commits, as one forge reads and writes them. */
export interface CommitObjects {
  /** Who signs our commits; null where only a commit made there tells. */
  readonly us: Signatories | null;
  /** The commit that a branch points to; null when there is no such branch. */
  readTip(branch: string): Promise<BranchCommit | null>;
  /** @returns the name of the parent's tree with the files replaced; executable ones stay executable. */
  writeTree(request: CommitRequest): Promise<string>;
  /** A commit on the request's parent, with the request's message, signed by us. */
  writeCommit(tree: string, request: CommitRequest): Promise<BranchCommit>;
  /** Sets the branch if it still is at `before`, or still missing if that is null; `raced` when it is not. */
  move(branch: string, before: string | null, after: string): Promise<'done' | 'raced'>;
  /** Pages for people; null where the forge has none. */
  pages(branch: string, sha: string): Pick<BranchTip, 'branchUrl' | 'commitUrl'>;
}

/** Rounds of "read the tip, then move it" before a branch that others keep moving is given up. */
const MOST_RACES = 3;

/** `Branches.currentTip` over the objects of one forge. */
export async function currentTip(objects: CommitObjects, branch: string): Promise<BranchTip | null> {
  const tip = await objects.readTip(branch);
  return tip && { sha: tip.sha, parents: tip.parents, ...objects.pages(branch, tip.sha) };
}

/**
 * One commit on a branch of ours.
 * The branch is created, or moved from a tip that we made (see `isOurs`), or kept when it already holds the same tree on
 * the same parent. Any other tip is left alone, and so is that of another run on the same parent which came first.
 * @throws SpoError `branch-not-ours`, `bad-input` for no files, `forge-unavailable` when others kept moving the branch,
 *   and what the objects throw
 */
export async function publishCommit(
  objects: CommitObjects,
  request: CommitRequest,
): Promise<PublishedCommit> {
  const { branch } = request;
  if (request.files.length === 0) throw new SpoError('bad-input', 'A commit needs at least one file.');
  const tree = await objects.writeTree(request);
  let commit: BranchCommit | null = null;
  for (let race = 0; race < MOST_RACES; race++) {
    const tip = await objects.readTip(branch);
    const settled = settledBy(tip, request, tree, commit, objects.us);
    if (settled) return { branch, ...settled, ...objects.pages(branch, settled.sha) };
    commit ??= await objects.writeCommit(tree, { ...request, message: withTrailer(request.message) });
    if (tip) refuseForeignTip(branch, tip, commit);
    const moved = await objects.move(branch, tip?.sha ?? null, commit.sha);
    const outcome = tip ? 'moved' : 'created';
    if (moved === 'done') return { branch, sha: commit.sha, outcome, ...objects.pages(branch, commit.sha) };
  }
  throw new SpoError(
    'forge-unavailable',
    `Branch ${branch} kept moving while its commit was being published.`,
    {
      remedy: 'Give the workflow a `concurrency` group for each pull request, so that runs do not meet.',
      retryable: true,
    },
  );
}

/** What a tip makes of the request without any move; null when a move is needed. @throws SpoError `branch-not-ours` */
function settledBy(
  tip: BranchCommit | null,
  { branch, parent, tipAtStart }: CommitRequest,
  tree: string,
  commit: BranchCommit | null,
  us: Signatories | null,
): Pick<PublishedCommit, 'sha' | 'outcome'> | null {
  if (tip === null) return null;
  refuseForeignTip(branch, tip, us);
  const { sha } = tip;
  // A move whose reply was lost: the branch already ends in the commit of this very run.
  if (sha === commit?.sha) return { sha, outcome: 'moved' };
  const sameParent = tip.parents.length === 1 && tip.parents[0] === parent;
  if (tipAtStart !== undefined && sha !== tipAtStart && sameParent) return { sha, outcome: 'superseded' };
  return tip.tree === tree && sameParent ? { sha, outcome: 'kept' } : null;
}

function withTrailer(message: string): string {
  return hasTrailer(message) ? message : `${message.trimEnd()}\n\n${COMMIT_TRAILER}`;
}

/**
 * @param us who signs our commits; null where that is not known yet: then the trailer alone is looked at.
 * @throws SpoError `branch-not-ours` for a commit that somebody else made
 */
export function refuseForeignTip(branch: string, tip: BranchCommit, us: Signatories | null): void {
  const ours = us === null ? hasTrailer(tip.message) : isOurs(tip, us);
  if (!ours) throw notOurs(branch, tip);
}

/** @param tip a commit that somebody else made. */
export function notOurs(branch: string, { sha, author, committer }: BranchCommit): SpoError {
  return new SpoError('branch-not-ours', `Branch ${branch} ends in a commit that this tool did not make.`, {
    remedy: 'Merge, rename or delete that branch, or choose another name with `branch`.',
    evidence: { branch, tip: sha, author: shown(author), committer: shown(committer) },
  });
}

function shown({ name, email }: Signature): string {
  return `${name} <${email}>`.slice(0, 200);
}
