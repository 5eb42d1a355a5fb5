import type { RunPlace } from '../report/running-comment.ts';
/** How a repository on GitHub is reached. */
export interface GithubAccess {
    readonly token: string;
    /** Such as `https://api.github.com`, from the runner's environment. */
    readonly apiUrl: string;
    readonly serverUrl: string;
}
/** Names a pull request. */
export interface PullRequestName {
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
}
/** Sets the comment of a pull request right after a run that may have died. @throws SpoError */
export declare function settlePullRequest({ token, apiUrl, serverUrl }: GithubAccess, { owner, repo, number }: PullRequestName, run: RunPlace): Promise<'settled' | 'right'>;
