import { attempt } from './api-errors.js';
import { hasStatus } from './api-failure.js';
import { ownerAndRepo } from './repository-access.js';
const MARKER = '<!-- spo-action:suggestion -->';
/** More would be noise, and each is a write that GitHub counts; the branch has them all. */
const MOST_SUGGESTIONS = 10;
/**
 * Review comments for exactly these suggestions: those of earlier runs go, unless they say the same at the same place.
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export async function publishSuggestions(access, place, whoAmI, suggestions) {
    const wanted = suggestions
        .slice(0, MOST_SUGGESTIONS)
        .map((each) => ({ ...each, body: `${MARKER}\n${each.body}` }));
    const ours = await listOurs(access, place.number, whoAmI);
    const saysSame = (suggestion, comment) => comment.commit_id === place.headSha &&
        comment.path === suggestion.path &&
        comment.line === suggestion.lines.last &&
        comment.body === suggestion.body;
    for (const comment of ours) {
        if (!wanted.some((suggestion) => saysSame(suggestion, comment)))
            await remove(access, comment.id);
    }
    for (const suggestion of wanted) {
        if (!ours.some((comment) => saysSame(suggestion, comment)))
            await create(access, place, suggestion);
    }
}
/** Ours by both marker and author: anybody can write the marker. */
async function listOurs(access, number, whoAmI) {
    const intent = {
        to: `list the review comments of pull request #${number}`,
        needs: 'pull-requests: read',
    };
    const request = { ...ownerAndRepo(access), pull_number: number, per_page: 100 };
    const comments = await attempt(intent, () => access.client.paginate(access.client.rest.pulls.listReviewComments, request));
    const marked = comments.filter(({ body }) => body.split(/\r?\n/, 1)[0] === MARKER);
    if (marked.length === 0)
        return [];
    const { login } = await whoAmI();
    return marked.filter(({ user }) => user?.login === login);
}
async function remove(access, id) {
    const intent = { to: 'remove a suggestion of an earlier run', needs: 'pull-requests: write' };
    await attempt(intent, async () => {
        try {
            await access.client.rest.pulls.deleteReviewComment({ ...ownerAndRepo(access), comment_id: id });
        }
        catch (error) {
            if (!hasStatus(error, 404))
                throw error;
        }
    });
}
async function create(access, { number, headSha }, { path, lines, body }) {
    const start = lines.first === lines.last ? {} : { start_line: lines.first, start_side: 'RIGHT' };
    await attempt({ to: `suggest a change on pull request #${number}`, needs: 'pull-requests: write' }, async () => {
        try {
            await access.client.rest.pulls.createReviewComment({
                ...ownerAndRepo(access),
                pull_number: number,
                commit_id: headSha,
                path,
                body,
                side: 'RIGHT',
                line: lines.last,
                ...start,
                // A reply that was lost on the way would be followed by a second comment.
                request: { retries: 0 },
            });
        }
        catch (error) {
            // The lines have left the diff since it was listed; the branch still has the prompt.
            if (!hasStatus(error, 422))
                throw error;
        }
    });
}
