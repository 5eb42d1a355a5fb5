import { isRegularFile } from './tree-listing.js';
/**
 * The bytes of a file at a commit, without a checkout.
 * @returns null when there is no such file, or when it is a directory, a symlink or a submodule.
 * @throws SpoError `forge-not-found` when the commit vanished.
 */
export async function readFileAtCommit(trees, blobs, commit, path) {
    const entry = await trees.entry(commit, path);
    return entry && isRegularFile(entry) ? blobs.read(entry) : null;
}
