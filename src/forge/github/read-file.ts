import { attempt } from './api-errors.ts';
import type { CommitTrees } from './commit-tree.ts';
import { ownerAndRepo, type RepositoryAccess } from './repository-access.ts';

const REGULAR_FILE_MODES: ReadonlySet<string> = new Set(['100644', '100755']);

/**
 * The bytes of a file at a commit, without a checkout. Blobs are read, not contents: those end at 1 MB, these at 100 MB.
 * @returns null when there is no such file, or when it is a directory, a symlink or a submodule.
 * @throws SpoError `forge-not-found` when the commit vanished.
 */
export async function readFileAtCommit(
  access: RepositoryAccess,
  trees: CommitTrees,
  commit: string,
  path: string,
): Promise<Uint8Array | null> {
  const entry = await trees.entry(commit, path);
  if (!entry || !REGULAR_FILE_MODES.has(entry.mode)) return null;
  return attempt({ to: `read ${path} at ${commit}`, needs: 'contents: read' }, async () => {
    const { data } = await access.client.rest.git.getBlob({ ...ownerAndRepo(access), file_sha: entry.sha });
    return data.encoding === 'base64'
      ? Buffer.from(data.content, 'base64')
      : Buffer.from(data.content, 'utf8');
  });
}
