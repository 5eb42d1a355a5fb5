import type { RefreshPullRequests } from '../refresh-pull-requests.ts';
import type { Identity } from './identity.ts';
import type { GithubClient } from './octokit.ts';
export interface RefreshPlace {
    readonly owner: string;
    readonly repo: string;
    /** The branch that is proposed to. */
    readonly branch: string;
}
export declare function createRefreshPullRequests(options: {
    readonly client: GithubClient;
    readonly place: RefreshPlace;
    readonly serverUrl: string;
    /** Whose pull requests are ours. */
    readonly whoAmI: () => Promise<Identity>;
}): RefreshPullRequests;
