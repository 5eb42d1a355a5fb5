import type { BlobReader } from './blob-reader.ts';
import type { CommitTrees } from './commit-tree.ts';
import { isRegularFile } from './tree-listing.ts';

/**
 * The bytes of a file at a commit, without a checkout.
 * @returns null when there is no such file, or when it is a directory, a symlink or a submodule.
 * @throws SpoError `forge-not-found` when the commit vanished.
 */
export async function readFileAtCommit(
  trees: CommitTrees,
  blobs: BlobReader,
  commit: string,
  path: string,
): Promise<Uint8Array | null> {
  const entry = await trees.entry(commit, path);
  return entry && isRegularFile(entry) ? blobs.read(entry) : null;
}
