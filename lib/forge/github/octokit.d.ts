import { type ThrottlingOptions } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
/** A client of the GitHub API that waits for its limits and repeats what failed on the way. */
export type GithubClient = Octokit;
/** How fast the client goes. Left out, it keeps the distances that GitHub asks for between writes. */
export interface Pacing {
    readonly write: NonNullable<ThrottlingOptions['write']>;
    readonly notifications: NonNullable<ThrottlingOptions['notifications']>;
    /** Milliseconds that stand for one second of waiting before a request is repeated. */
    readonly secondInMilliseconds: number;
}
export interface GithubClientOptions {
    readonly token: string;
    /** Root of the REST API: `https://api.github.com`, `https://<server>/api/v3`. GraphQL's address follows from it. */
    readonly apiUrl: string;
    readonly userAgent: string;
    /** Hears one sentence whenever a rate limit makes the client wait, or give up waiting. */
    readonly onWait?: (sentence: string) => void;
    /** For machines behind a proxy. */
    readonly fetch?: typeof globalThis.fetch;
    readonly pacing?: Pacing;
}
/**
 * @param options token, addresses and pace; nothing is read from the environment.
 * @returns a client whose failures still are Octokit's own; `attempt` in api-errors.ts turns them into SpoErrors.
 */
export declare function createGithubClient(options: GithubClientOptions): GithubClient;
