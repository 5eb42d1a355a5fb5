import { createRecordStore } from '../record-store.js';
import { refuseBadBranchName } from '../refused-branch.js';
import { createBlobReader } from './blob-reader.js';
import { readTip } from './branch-tip.js';
import { createCommitTrees } from './commit-tree.js';
import { rememberIdentity } from './identity.js';
import { publishCommit } from './publish-commit.js';
import { readFileAtCommit } from './read-file.js';
import { githubRecordObjects } from './record-objects.js';
import { refuseBranch } from './refuse-branch.js';
import { branchPage, commitPage } from './repository-access.js';
import { watchAllowance } from './request-allowance.js';
import { regularFilesIn } from './tree-listing.js';
/** @param inUse branches that no results may go to, each with what it is to this run. */
export function repositorySide(access, inUse) {
    const trees = createCommitTrees(access);
    const { whoAmI, learn } = rememberIdentity(access);
    const blobs = createBlobReader(access, learn);
    const allowance = watchAllowance(access.client);
    const forge = {
        readFile: (commit, path) => readFileAtCommit(trees, blobs, commit, path),
        listFiles: async (commit) => {
            const listing = await trees.listAtOnce(commit);
            return listing && regularFilesIn(listing);
        },
        refuseShortage: (files) => allowance.refuseShortage(files),
        refuseBranch: (branch) => refuseBranch(access, branch, inUse),
        currentTip: async (branch) => {
            const tip = await readTip(access, branch);
            if (tip === null)
                return null;
            const { sha, parents } = tip;
            return { sha, parents, branchUrl: branchPage(access, branch), commitUrl: commitPage(access, sha) };
        },
        publishCommit: async (request) => {
            refuseBadBranchName(request.branch);
            return publishCommit(access, trees, whoAmI, request);
        },
        ...createRecordStore(githubRecordObjects(access, blobs, whoAmI)),
    };
    return { forge, trees, whoAmI };
}
