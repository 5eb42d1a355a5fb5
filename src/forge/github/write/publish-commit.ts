import { SpoError } from '../../../spo/errors.ts';
import { COMMIT_TRAILER, type CommitRequest, type PublishedCommit } from '../../forge.ts';
import { hasTrailer, isOurs } from '../../own-commit.ts';
import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import { branchPage, commitPage, ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import type { CommitTrees } from '../read/commit-tree.ts';
import { missingCommit } from '../read/missing-commit.ts';
import { type CommitFacts, commitFacts, readTip } from './branch-tip.ts';
import { createReference, type MoveOutcome, moveReference } from './move-reference.ts';
import { branchReference } from './reference.ts';

/** Rounds of "read the tip, then move it" before a branch that others keep moving is given up. */
const MOST_RACES = 3;

/**
 * One commit on a branch of ours, over the git data API.
 * The branch is created, or moved from a tip that we made (see `isOurs`), or kept when it already holds the same tree on
 * the same parent. Any other tip is left alone, and so is that of another run on the same parent which came first.
 * @param whoAmI asked only when a branch has to be moved.
 * @throws SpoError `branch-not-ours`, `forge-permission`, `forge-not-found` when the parent vanished, `forge-unavailable`
 */
export async function publishCommit(
  access: RepositoryAccess,
  trees: CommitTrees,
  whoAmI: () => Promise<Identity>,
  request: CommitRequest,
): Promise<PublishedCommit> {
  const { branch } = request;
  const tree = await writeTree(access, trees, request);
  let commit: CommitFacts | null = null;
  for (let race = 0; race < MOST_RACES; race++) {
    const tip = await readTip(access, branch);
    const settled = tip && settledBy(tip, request, tree, commit);
    if (tip && settled) return published(access, branch, tip.sha, settled);
    commit ??= await writeCommit(access, tree, request);
    if (tip && !isOurs(tip, commit)) throw notOurs(branch, tip.sha);
    const moved = await point(access, whoAmI, branch, tip, commit);
    if (moved === 'done') return published(access, branch, commit.sha, tip ? 'moved' : 'created');
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

/** What a tip makes of the request without any move; null when a move is needed. */
function settledBy(
  tip: CommitFacts,
  { branch, parent, tipAtStart }: CommitRequest,
  tree: string,
  commit: CommitFacts | null,
): 'moved' | 'kept' | 'superseded' | null {
  if (!hasTrailer(tip.message)) throw notOurs(branch, tip.sha);
  // A move whose reply was lost: the branch already ends in the commit of this very run.
  if (tip.sha === commit?.sha) return 'moved';
  if (tipAtStart !== undefined && tip.sha !== tipAtStart && standsOn(tip, parent)) return 'superseded';
  return tip.tree === tree && standsOn(tip, parent) ? 'kept' : null;
}

async function point(
  access: RepositoryAccess,
  whoAmI: () => Promise<Identity>,
  branch: string,
  tip: CommitFacts | null,
  commit: CommitFacts,
): Promise<MoveOutcome> {
  const reference = branchReference(branch);
  if (!tip) return createReference(access, reference, commit.sha);
  const { repositoryId } = await whoAmI();
  return moveReference(access, repositoryId, { reference, before: tip.sha, after: commit.sha });
}

/** The SHA of the parent's tree with the files replaced. */
async function writeTree(
  access: RepositoryAccess,
  trees: CommitTrees,
  { branch, parent, files }: CommitRequest,
): Promise<string> {
  const base = await readTree(access, parent);
  const entries = await Promise.all(
    files.map(async ({ path, content }) => {
      // An executable file stays one: only its text is ours to change.
      const executable = (await trees.entry(parent, path))?.mode === '100755';
      return {
        path,
        content,
        type: 'blob' as const,
        mode: executable ? ('100755' as const) : ('100644' as const),
      };
    }),
  );
  // Retried after an outage without harm, as the commit below is: git objects are named by their content.
  return attempt({ to: `write the files of branch ${branch}`, needs: 'contents: write' }, async () => {
    const request = { ...ownerAndRepo(access), base_tree: base, tree: entries };
    return (await access.client.rest.git.createTree(request)).data.sha;
  });
}

async function readTree(access: RepositoryAccess, commit: string): Promise<string> {
  return attempt({ to: `read commit ${commit}`, needs: 'contents: read' }, async () => {
    try {
      const { data } = await access.client.rest.git.getCommit({
        ...ownerAndRepo(access),
        commit_sha: commit,
      });
      return data.tree.sha;
    } catch (error) {
      if (hasStatus(error, 404)) throw await missingCommit(access, commit);
      throw error;
    }
  });
}

/** GitHub signs a bot's commit only when it names no author, committer or signature itself. */
async function writeCommit(
  access: RepositoryAccess,
  tree: string,
  { branch, parent, message }: CommitRequest,
): Promise<CommitFacts> {
  return attempt({ to: `write the commit of branch ${branch}`, needs: 'contents: write' }, async () => {
    const request = { ...ownerAndRepo(access), tree, parents: [parent], message: withTrailer(message) };
    return commitFacts((await access.client.rest.git.createCommit(request)).data);
  });
}

function withTrailer(message: string): string {
  return hasTrailer(message) ? message : `${message.trimEnd()}\n\n${COMMIT_TRAILER}`;
}

function standsOn(tip: CommitFacts, parent: string): boolean {
  return tip.parents.length === 1 && tip.parents[0] === parent;
}

function published(
  access: RepositoryAccess,
  branch: string,
  sha: string,
  outcome: PublishedCommit['outcome'],
): PublishedCommit {
  return { branch, sha, outcome, branchUrl: branchPage(access, branch), commitUrl: commitPage(access, sha) };
}

/** @param tip SHA of a commit that somebody else made. */
export function notOurs(branch: string, tip: string): SpoError {
  return new SpoError('branch-not-ours', `Branch ${branch} ends in a commit that this tool did not make.`, {
    remedy: 'Merge or rename that branch, delete it, or choose another name with `branch`.',
    evidence: { branch, tip },
  });
}
