import type { Dirent } from 'node:fs';
/** A folder with what lies in it. */
export interface ListedFolder {
    /** From the root on, with forward slashes; empty for the root itself. */
    readonly path: string;
    readonly entries: readonly Dirent[];
}
/**
 * The folder and those below it, breadth first: what lies near the top is found in a tree of any size. Links are not
 * followed, and folders that cannot be read are taken for empty.
 * @param isLeftOut whether a folder with this path and name is passed over
 * @param most entries after which it ends
 */
export declare function foldersBelow(root: string, isLeftOut: (path: string, name: string) => boolean, most: number): AsyncGenerator<ListedFolder>;
