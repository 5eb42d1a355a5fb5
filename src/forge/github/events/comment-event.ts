import { z } from 'zod';
import { readPayload } from './payload.ts';

const payloadSchema = z.object({
  action: z.string(),
  repository: z.object({ name: z.string().min(1), owner: z.object({ login: z.string().min(1) }) }),
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).nullish() }),
  comment: z.object({ body: z.string(), user: z.object({ login: z.string().min(1) }).nullable() }),
});

/** A comment as the `issue_comment` event describes it. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
export interface CommentEvent {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly onPullRequest: boolean;
  /** `created`, `edited`, `deleted` */
  readonly action: string;
  readonly body: string;
  /** Null once the account has been deleted. */
  readonly author: string | null;
}

/** @throws SpoError `bad-input` when the payload does not describe a comment. */
export function parseCommentEvent(payload: unknown): CommentEvent {
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
