/** @param place `serverUrl` as the runner's environment has it */
export function repositoryAccess(client, { owner, repo, serverUrl }) {
    return { client, owner, repo, serverUrl: serverUrl.replace(/\/+$/, '') };
}
/** The two names, as every REST call of Octokit wants them. */
export function ownerAndRepo(access) {
    return { owner: access.owner, repo: access.repo };
}
/** The page of a branch. */
export function branchPage(access, branch) {
    const path = branch.split('/').map(encodeURIComponent).join('/');
    return `${access.serverUrl}/${access.owner}/${access.repo}/tree/${path}`;
}
/** The page of a commit. */
export function commitPage(access, sha) {
    return `${access.serverUrl}/${access.owner}/${access.repo}/commit/${sha}`;
}
