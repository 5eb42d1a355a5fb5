import { COMMIT_TRAILER } from '../forge.ts';
import { attempt } from './api-errors.ts';
import { branchReference, readReference } from './reference.ts';
import { ownerAndRepo, type RepositoryAccess } from './repository-access.ts';

interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 */
  readonly date: string;
}

/** A commit as the git data API describes it. */
export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

interface GitCommitReply {
  readonly sha: string;
  readonly tree: { readonly sha: string };
  readonly parents: readonly { readonly sha: string }[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

/** The reply to `git.getCommit` and `git.createCommit`, reduced to what we compare. */
export function commitFacts(reply: GitCommitReply): CommitFacts {
  const { sha, message, author, committer } = reply;
  return { sha, message, author, committer, tree: reply.tree.sha, parents: reply.parents.map((p) => p.sha) };
}

/** The commit that a branch points to; null when there is no such branch. */
export async function readTip(access: RepositoryAccess, branch: string): Promise<CommitFacts | null> {
  const sha = await readReference(access, branchReference(branch));
  if (sha === null) return null;
  return attempt({ to: `read the tip of branch ${branch}`, needs: 'contents: read' }, async () => {
    const { data } = await access.client.rest.git.getCommit({ ...ownerAndRepo(access), commit_sha: sha });
    return commitFacts(data);
  });
}

/** True when the last line of a message is our trailer. */
export function hasTrailer(message: string): boolean {
  return message.trimEnd().split(/\r?\n/).at(-1) === COMMIT_TRAILER;
}

/** GitHub stamps author and committer of a commit at once; this leaves room for a clock that ticks in between. */
const SAME_MOMENT_MILLISECONDS = 60_000;

/**
 * The rule for "we made this commit": its message ends with our trailer, it has one parent, author and committer bear the
 * names and addresses that GitHub has just given to a commit of ours, and both signed at the same moment.
 * Names alone would not do: whoever amends or rebases our commit keeps its message and author, but becomes the committer,
 * at a later time.
 * @param tip the commit in question.
 * @param fresh a commit made by the same token, just now.
 */
export function isOurs(tip: CommitFacts, fresh: CommitFacts): boolean {
  const delay = Math.abs(Date.parse(tip.committer.date) - Date.parse(tip.author.date));
  return (
    hasTrailer(tip.message) &&
    tip.parents.length === 1 &&
    samePerson(tip.author, fresh.author) &&
    samePerson(tip.committer, fresh.committer) &&
    delay <= SAME_MOMENT_MILLISECONDS
  );
}

function samePerson(one: Signature, other: Signature): boolean {
  return one.name === other.name && one.email === other.email;
}
