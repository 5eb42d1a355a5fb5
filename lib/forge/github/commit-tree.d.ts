import type { RepositoryAccess } from './repository-access.ts';
import { type Listing, type TreeEntry } from './tree-listing.ts';
/**
 * Looks paths up at commits. A commit's whole tree is one request, however many files are read from it, and unlike
 * the contents API it tells a symlink from the file that it points to, and takes any name.
 */
export interface CommitTrees {
    /**
     * @returns null when the commit has nothing at this path.
     * @throws SpoError `forge-not-found` when the commit vanished.
     */
    entry(commit: string, path: string): Promise<TreeEntry | null>;
    /** Everything in a commit by its path; null when GitHub cuts the list. @throws SpoError `forge-not-found` when the commit vanished. */
    listAtOnce(commit: string): Promise<Listing | null>;
    /**
     * Everything in a commit by its path: one request, and a few more where GitHub cuts the list.
     * @throws SpoError `forge-not-found` when the commit vanished, `forge-unavailable` when a list would take too many requests.
     */
    list(commit: string): Promise<Listing>;
}
export declare function createCommitTrees(access: RepositoryAccess): CommitTrees;
