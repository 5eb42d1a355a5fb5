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
export function repositoryAccess(
  client: GithubClient,
  { owner, repo, serverUrl }: { readonly owner: string; readonly repo: string; readonly serverUrl: string },
): RepositoryAccess {
  return { client, owner, repo, serverUrl: serverUrl.replace(/\/+$/, '') };
}

/** The two names, as every REST call of Octokit wants them. */
export function ownerAndRepo(access: RepositoryAccess): { owner: string; repo: string } {
  return { owner: access.owner, repo: access.repo };
}

/** The page of a branch. */
export function branchPage(access: RepositoryAccess, branch: string): string {
  const path = branch.split('/').map(encodeURIComponent).join('/');
  return `${access.serverUrl}/${access.owner}/${access.repo}/tree/${path}`;
}

/** The page of a commit. */
export function commitPage(access: RepositoryAccess, sha: string): string {
  return `${access.serverUrl}/${access.owner}/${access.repo}/commit/${sha}`;
}
