import type { GithubClient } from './octokit.ts';
/** A repository and the client that reaches it. */
export interface RepositoryAccess {
    readonly client: GithubClient;
    readonly owner: string;
    readonly repo: string;
    /** Where people read it: `https://github.com` or the address of an Enterprise server; no slash at the end. */
    readonly serverUrl: string;
}
/** @param place `serverUrl` as the runner's environment has it */
export declare function repositoryAccess(client: GithubClient, { owner, repo, serverUrl }: {
    readonly owner: string;
    readonly repo: string;
    readonly serverUrl: string;
}): RepositoryAccess;
/** The two names, as every REST call of Octokit wants them. */
export declare function ownerAndRepo(access: RepositoryAccess): {
    owner: string;
    repo: string;
};
/** The page of a branch. */
export declare function branchPage(access: RepositoryAccess, branch: string): string;
/** The page of a commit. */
export declare function commitPage(access: RepositoryAccess, sha: string): string;
