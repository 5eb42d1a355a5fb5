import { cutListNotices, listChangedFiles } from './changed-files.js';
import { findMergeBase } from './merge-base.js';
import { openPullRequest, proposalPage } from './open-pull-request.js';
import { createStickyComment } from './publish-comment.js';
import { lookUpPullRequest } from './pull-request.js';
import { repositoryAccess } from './repository-access.js';
import { repositorySide } from './repository-forge.js';
import { publishSuggestions } from './suggestions.js';
/** A pull request on GitHub as a Forge. Nothing is checked out: all is read and written over the API. */
export function createGithubForge({ client, pullRequest, serverUrl }) {
    const { owner, repo, number, baseSha, headSha } = pullRequest;
    const access = repositoryAccess(client, { owner, repo, serverUrl });
    const { forge, whoAmI } = repositorySide(access, branchesInUse(pullRequest));
    const comment = createStickyComment(access, number, whoAmI);
    // A branch of ours stands in this repository, where a fork's branch is none.
    const target = pullRequest.isFork ? null : (pullRequest.headRef ?? null);
    return {
        ...forge,
        async change() {
            // One after the other: a commit that vanished gets its own sentence, not that of a failed list.
            const mergeBase = await findMergeBase(access, baseSha, headSha);
            const files = await listChangedFiles(access, number);
            const notices = cutListNotices(files.length, pullRequest.changedFiles ?? null);
            return { number, baseSha: mergeBase, headSha, files, notices };
        },
        async currentHead() {
            const pull = await lookUpPullRequest(access, number);
            return pull?.open ? pull.headSha : null;
        },
        publishComment: (body) => comment.publish(body),
        readComment: () => comment.read(),
        publishProgress: async (body) => {
            await comment.publish(body);
        },
        suggest: (suggestions) => publishSuggestions(access, { number, headSha }, whoAmI, suggestions),
        proposalPage: (proposal) => (target === null ? null : proposalPage(access, target, proposal)),
        openPullRequest: async (proposal) => (target === null ? null : openPullRequest(access, target, proposal)),
    };
}
function branchesInUse({ baseRef, headRef }) {
    const inUse = new Map();
    if (headRef !== undefined)
        inUse.set(headRef, 'the branch of the pull request');
    if (baseRef !== undefined)
        inUse.set(baseRef, 'the base branch of the pull request');
    return inUse;
}
