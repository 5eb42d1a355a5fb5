import { type Git } from './git-process.ts';
/**
 * The commit that a branch, tag or SHA names, as its full SHA.
 * @throws SpoError `forge-not-found` for an unknown one, `bad-input` for what could be taken for an option.
 */
export declare function resolveCommit(git: Git, reference: string): Promise<string>;
/**
 * Where the two histories parted.
 * @throws SpoError `forge-not-found` when they have no commit in common.
 */
export declare function mergeBase(git: Git, base: string, head: string): Promise<string>;
/** What a commit object says of itself. */
export interface CommitRecord {
    readonly tree: string;
    readonly parents: readonly string[];
    /** `Name <address>` */
    readonly author: string;
    readonly message: string;
}
/** Reads the object itself: what `git log` prints depends on the user's settings and mail map. */
export declare function readCommit(git: Git, sha: string): Promise<CommitRecord>;
