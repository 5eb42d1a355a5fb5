import { SpoError } from '../../spo/errors.js';
import { COMMIT_TRAILER } from '../forge.js';
import { COMMIT_IDENTITY, refuseBranchName, refuseCheckedOut, refuseForeignTip } from './branch-guard.js';
import { readCommit, resolveCommit } from './commits.js';
import { setReference } from './set-reference.js';
import { buildTree } from './tree-builder.js';
/** `Forge.publishCommit` for a repository on disk. @throws SpoError `branch-not-ours`, `bad-input`, `git` */
export async function publishCommit(git, request) {
    if (request.files.length === 0)
        throw new SpoError('bad-input', 'A commit needs at least one file.');
    await refuseBranchName(git, request.branch);
    await refuseCheckedOut(git, request.branch);
    const parent = await resolveCommit(git, request.parent);
    const tip = await tipOf(git, request.branch);
    const present = tip === null ? null : await readCommit(git, tip);
    if (tip !== null && present !== null)
        refuseForeignTip(request.branch, tip, present);
    if (tip !== null && present !== null && cameFirst(tip, present, parent, request.tipAtStart)) {
        return published(request.branch, tip, 'superseded');
    }
    const tree = await buildTree(git, parent, request.files);
    if (tip !== null && present?.tree === tree && present.parents.join() === parent) {
        return published(request.branch, tip, 'kept');
    }
    const sha = await git.line(['commit-tree', tree, '-p', parent, '-F', '-'], {
        input: withTrailer(request.message),
        variables: COMMIT_IDENTITY,
    });
    await moveBranch(git, request.branch, sha, tip);
    return published(request.branch, sha, tip === null ? 'created' : 'moved');
}
function published(branch, sha, outcome) {
    return { branch, sha, outcome, branchUrl: null, commitUrl: null };
}
/** Made by another run on the same head, since ours began. */
function cameFirst(tip, { parents }, parent, tipAtStart) {
    return tipAtStart !== undefined && tip !== tipAtStart && parents.join() === parent;
}
/** `Forge.currentTip` for a repository on disk. */
export async function currentTip(git, branch) {
    const sha = await tipOf(git, branch);
    if (sha === null)
        return null;
    return { sha, parents: (await readCommit(git, sha)).parents, branchUrl: null, commitUrl: null };
}
async function tipOf(git, branch) {
    const result = await git.attempt(['show-ref', '--verify', '--hash', '--', `refs/heads/${branch}`]);
    return result.exitCode === 0 ? result.stdout.toString('utf8').trim() : null;
}
function withTrailer(message) {
    const text = message.trimEnd();
    return text.split('\n').at(-1) === COMMIT_TRAILER ? `${text}\n` : `${text}\n\n${COMMIT_TRAILER}\n`;
}
async function moveBranch(git, branch, sha, tip) {
    const reference = `refs/heads/${branch}`;
    const result = await setReference(git, { reference, before: tip, after: sha, reason: 'spo: results' });
    if (result.exitCode === 0)
        return;
    throw new SpoError('git', `Branch ${branch} could not be set: ${result.stderr.trim().slice(0, 300)}`, {
        remedy: 'It may have moved at this moment, or a branch of that name blocks it; run again or name another one.',
        evidence: { branch, sha, expected: tip },
        retryable: true,
    });
}
