import { attempt } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';

/** A git reference and what sentences call it. */
export interface Reference {
  /** Without `refs/`: `heads/spo/pr-7`. */
  readonly name: string;
  /** `branch spo/pr-7` */
  readonly title: string;
}

export function branchReference(branch: string): Reference {
  return { name: `heads/${branch}`, title: `branch ${branch}` };
}

/** The SHA that a reference points to; null when there is no such reference. */
export async function readReference(
  access: RepositoryAccess,
  { name, title }: Reference,
): Promise<string | null> {
  return attempt({ to: `look up ${title}`, needs: 'contents: read' }, async () => {
    try {
      const { data } = await access.client.rest.git.getRef({ ...ownerAndRepo(access), ref: name });
      return data.object.sha;
    } catch (error) {
      if (hasStatus(error, 404)) return null;
      throw error;
    }
  });
}
