import { z } from 'zod';
import { readPayload } from './payload.js';
const payloadSchema = z.object({
    action: z.string(),
    repository: z.object({ name: z.string().min(1), owner: z.object({ login: z.string().min(1) }) }),
    issue: z.object({ number: z.int().positive(), pull_request: z.object({}).nullish() }),
    comment: z.object({ body: z.string(), user: z.object({ login: z.string().min(1) }).nullable() }),
});
/** @throws SpoError `bad-input` when the payload does not describe a comment. */
export function parseCommentEvent(payload) {
    const { action, repository, issue, comment } = readPayload(payloadSchema, payload, 'issue_comment');
    return {
        owner: repository.owner.login,
        repo: repository.name,
        number: issue.number,
        onPullRequest: Boolean(issue.pull_request),
        action,
        body: comment.body,
        author: comment.user?.login ?? null,
    };
}
