import type { BlobReader } from './blob-reader.ts';
import type { CommitTrees } from './commit-tree.ts';

const REGULAR_FILE_MODES: ReadonlySet<string> = new Set(['100644', '100755']);

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
  return entry && REGULAR_FILE_MODES.has(entry.mode) ? blobs.read(entry) : null;
}
