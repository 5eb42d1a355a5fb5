import type { Git } from './git-process.ts';
/** A file to put into a tree; without an object it is taken out. */
export interface IndexEntry {
    readonly path: string;
    readonly mode: string;
    readonly object: string | null;
}
/**
 * A tree with some files replaced, made in an index of its own: work tree and index of the user stay as they are.
 * A path that git does not like (`../x`, `.git/x`) is left out without a word.
 * @param base full SHA of a commit or tree to start from; null for an empty one.
 * @returns the tree's SHA.
 * @throws SpoError `git`
 */
export declare function editTree(git: Git, base: string | null, entries: readonly IndexEntry[]): Promise<string>;
/** Stores a text as it is, whatever filters the user has. @returns the blob's SHA. */
export declare function writeBlob(git: Git, content: string): Promise<string>;
