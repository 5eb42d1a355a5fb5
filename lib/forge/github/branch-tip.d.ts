import { type RepositoryAccess } from './repository-access.ts';
interface Signature {
    readonly name: string;
    readonly email: string;
    /** ISO 8601 */
    readonly date: string;
}
/** A commit as the git data API describes it. */
export interface CommitFacts {
    readonly sha: string;
    readonly tree: string;
    readonly parents: readonly string[];
    readonly message: string;
    readonly author: Signature;
    readonly committer: Signature;
}
interface GitCommitReply {
    readonly sha: string;
    readonly tree: {
        readonly sha: string;
    };
    readonly parents: readonly {
        readonly sha: string;
    }[];
    readonly message: string;
    readonly author: Signature;
    readonly committer: Signature;
}
/** The reply to `git.getCommit` and `git.createCommit`, reduced to what we compare. */
export declare function commitFacts(reply: GitCommitReply): CommitFacts;
/** The commit that a branch points to; null when there is no such branch. */
export declare function readTip(access: RepositoryAccess, branch: string): Promise<CommitFacts | null>;
/** True when the last line of a message is our trailer. */
export declare function hasTrailer(message: string): boolean;
/**
 * The rule for "we made this commit": its message ends with our trailer, it has one parent, author and committer bear the
 * names and addresses that GitHub has just given to a commit of ours, and both signed at the same moment.
 * Names alone would not do: whoever amends or rebases our commit keeps its message and author, but becomes the committer,
 * at a later time.
 * @param tip the commit in question.
 * @param fresh a commit made by the same token, just now.
 */
export declare function isOurs(tip: CommitFacts, fresh: CommitFacts): boolean;
export {};
