import type { BranchCommit } from '../../branch-store.ts';
import type { Signature } from '../../own-commit.ts';
import { attempt } from '../client/api-errors.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import { branchReference, readReference } from './reference.ts';

interface SignatureReply {
  readonly name: string;
  readonly email: string;
  /** ISO 8601 */
  readonly date: string;
}

interface GitCommitReply {
  readonly sha: string;
  readonly tree: { readonly sha: string };
  readonly parents: readonly { readonly sha: string }[];
  readonly message: string;
  readonly author: SignatureReply;
  readonly committer: SignatureReply;
}

/** The reply to `git.getCommit` and `git.createCommit`, reduced to what we compare. */
export function commitFacts(reply: GitCommitReply): BranchCommit {
  return {
    sha: reply.sha,
    tree: reply.tree.sha,
    parents: reply.parents.map(({ sha }) => sha),
    message: reply.message,
    author: signature(reply.author),
    committer: signature(reply.committer),
  };
}

function signature({ name, email, date }: SignatureReply): Signature {
  return { name, email, time: Date.parse(date) };
}

/** The commit that a branch points to; null when there is no such branch. */
export async function readTip(access: RepositoryAccess, branch: string): Promise<BranchCommit | null> {
  const sha = await readReference(access, branchReference(branch));
  if (sha === null) return null;
  return attempt({ to: `read the tip of branch ${branch}`, needs: 'contents: read' }, async () => {
    const { data } = await access.client.rest.git.getCommit({ ...ownerAndRepo(access), commit_sha: sha });
    return commitFacts(data);
  });
}
