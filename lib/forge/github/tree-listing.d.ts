import { type RepositoryAccess } from './repository-access.ts';
/** What git keeps at a path. */
export interface TreeEntry {
    /** `100644` and `100755` are regular files, `120000` is a symlink, `160000` a submodule, `040000` a directory. */
    readonly mode: string;
    readonly sha: string;
    /** Bytes of a file; null for anything else. */
    readonly size: number | null;
}
/** Entries by their path, or by their name in a directory. */
export type Listing = ReadonlyMap<string, TreeEntry>;
export declare const DIRECTORY = "040000";
/** False for directories, symlinks and submodules. */
export declare function isRegularFile({ mode }: TreeEntry): boolean;
/** Paths of the regular files of a listing. */
export declare function regularFilesIn(listing: Listing): string[];
/**
 * A whole commit; null when that is too large for one reply: GitHub cuts a recursive listing at 100,000 entries or 7 MB.
 * @throws SpoError `forge-not-found` when it vanished
 */
export declare function listCommit(access: RepositoryAccess, commit: string): Promise<Listing | null>;
/**
 * What is cut as a whole is listed directory by directory, each as a whole where that is possible.
 * @throws SpoError `forge-unavailable` when that would take too many requests
 */
export declare function listInParts(access: RepositoryAccess, commit: string): Promise<Listing>;
/** What stands in one directory. */
export declare function listDirectory(access: RepositoryAccess, tree: string): Promise<Listing>;
