import { COMMIT_TRAILER } from '../forge.js';
import { attempt } from './api-errors.js';
import { branchReference, readReference } from './reference.js';
import { ownerAndRepo } from './repository-access.js';
/** The reply to `git.getCommit` and `git.createCommit`, reduced to what we compare. */
export function commitFacts(reply) {
    const { sha, message, author, committer } = reply;
    return { sha, message, author, committer, tree: reply.tree.sha, parents: reply.parents.map((p) => p.sha) };
}
/** The commit that a branch points to; null when there is no such branch. */
export async function readTip(access, branch) {
    const sha = await readReference(access, branchReference(branch));
    if (sha === null)
        return null;
    return attempt({ to: `read the tip of branch ${branch}`, needs: 'contents: read' }, async () => {
        const { data } = await access.client.rest.git.getCommit({ ...ownerAndRepo(access), commit_sha: sha });
        return commitFacts(data);
    });
}
/** True when the last line of a message is our trailer. */
export function hasTrailer(message) {
    return message.trimEnd().split(/\r?\n/).at(-1) === COMMIT_TRAILER;
}
/** GitHub stamps author and committer of a commit at once; this leaves room for a clock that ticks in between. */
const SAME_MOMENT_MILLISECONDS = 60_000;
/**
 * The rule for "we made this commit": its message ends with our trailer, it has one parent, author and committer bear the
 * names and addresses that GitHub has just given to a commit of ours, and both signed at the same moment.
 * Names alone would not do: whoever amends or rebases our commit keeps its message and author, but becomes the committer,
 * at a later time.
 * @param tip the commit in question.
 * @param fresh a commit made by the same token, just now.
 */
export function isOurs(tip, fresh) {
    const delay = Math.abs(Date.parse(tip.committer.date) - Date.parse(tip.author.date));
    return (hasTrailer(tip.message) &&
        tip.parents.length === 1 &&
        samePerson(tip.author, fresh.author) &&
        samePerson(tip.committer, fresh.committer) &&
        delay <= SAME_MOMENT_MILLISECONDS);
}
function samePerson(one, other) {
    return one.name === other.name && one.email === other.email;
}
