import type { Forge } from '../forge.ts';
import type { GithubClient } from './octokit.ts';
/** The pull request that a forge serves; a `PullRequestEvent` is one. */
export interface PullRequestPlace {
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
    /** A commit of the base branch; the merge base is found from it. */
    readonly baseSha: string;
    readonly headSha: string;
    /** Names of the two branches, where they are known: no results go there, and a proposal is made to the head's. */
    readonly baseRef?: string;
    readonly headRef?: string;
    /** False only where the head is known to be in the same repository. */
    readonly isFork: boolean;
    /** How many files it changes, where GitHub said so. */
    readonly changedFiles?: number | null;
}
export interface GithubForgeOptions {
    readonly client: GithubClient;
    readonly pullRequest: PullRequestPlace;
    /** For links: `https://github.com`, or an Enterprise server. */
    readonly serverUrl: string;
}
/** A pull request on GitHub as a Forge. Nothing is checked out: all is read and written over the API. */
export declare function createGithubForge({ client, pullRequest, serverUrl }: GithubForgeOptions): Forge;
