import type { CommitRecord } from './commits.ts';
import type { Git } from './git-process.ts';
/** Variables that make git sign a commit with our name. */
export declare const COMMIT_IDENTITY: {
    GIT_AUTHOR_NAME: string;
    GIT_AUTHOR_EMAIL: string;
    GIT_COMMITTER_NAME: string;
    GIT_COMMITTER_EMAIL: string;
};
/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else. */
export declare function refuseBranchName(git: Git, branch: string): Promise<void>;
/** @throws SpoError `branch-not-ours` for a branch on which somebody works: its files would seem changed. */
export declare function refuseCheckedOut(git: Git, branch: string): Promise<void>;
/** True for a commit that this tool made: both its author and its trailer say so. */
export declare function isOurs(commit: CommitRecord): boolean;
/** @throws SpoError `branch-not-ours` */
export declare function refuseForeignTip(branch: string, tip: string, commit: CommitRecord): void;
