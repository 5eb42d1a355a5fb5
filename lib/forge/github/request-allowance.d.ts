import type { GithubClient } from './octokit.ts';
/** What GitHub leaves the token in this hour. */
export interface RequestAllowance {
    /**
     * Says no before anything is spent, since a run that ends at the limit has paid for results that it cannot publish.
     * @param files that are read, each at base and head.
     * @throws SpoError `forge-unavailable` when the requests that are left will not do
     */
    refuseShortage(files: number): void;
}
/** Learns what is left from the replies that come in anyway. */
export declare function watchAllowance(client: GithubClient): RequestAllowance;
