import { type Deletion } from './delete-branch.ts';
import type { GithubClient } from './octokit.ts';
/** What remains to be done for a pull request that was closed. */
export interface CloseOut {
    /** @throws SpoError `forge-permission`, `forge-unavailable` */
    deleteBranch(branch: string): Promise<Deletion>;
    /**
     * Puts a line on top of our comment, and keeps the rest.
     * @returns the comment's address; null when there is none.
     * @throws SpoError `forge-permission`, `forge-unavailable`
     */
    finishComment(line: string): Promise<string | null>;
}
export declare function createCloseOut(options: {
    readonly client: GithubClient;
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
    readonly serverUrl: string;
}): CloseOut;
