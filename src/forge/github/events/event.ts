import { z } from 'zod';
import { SpoError } from '../../../spo/errors.ts';
import { isSameRepository } from '../read/pull-request.ts';

const sha = z.string().regex(/^[0-9a-f]{40}$/, 'expected 40 hex digits');
const repository = z.object({ full_name: z.string() });

/** The part of GitHub's `pull_request` event that is read. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
const payloadSchema = z.object({
  action: z.string(),
  repository: z.object({ name: z.string().min(1), owner: z.object({ login: z.string().min(1) }) }),
  pull_request: z.object({
    number: z.int().positive(),
    // Absent from some older Enterprise servers.
    draft: z.boolean().default(false),
    // Null or absent while it is open.
    merged: z.boolean().nullish(),
    changed_files: z.int().nullable().default(null),
    base: z.object({ sha, ref: z.string(), repo: repository }),
    // The repository of the head is null once it has been deleted.
    head: z.object({ sha, ref: z.string(), repo: repository.nullable() }),
  }),
  label: z.object({ name: z.string() }).optional(),
  sender: z.object({ login: z.string() }).optional(),
});

/** A pull request as the event that started the run describes it. */
export interface PullRequestEvent {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Tip of the base branch when the event was made, not the merge base. */
  readonly baseSha: string;
  readonly baseRef: string;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; null when the head's repository has been deleted. */
  readonly headRepo: string | null;
  /** True unless the head is known to be in the same repository. */
  readonly isFork: boolean;
  readonly draft: boolean;
  readonly merged: boolean;
  /** The label that was added or removed; null for other actions. */
  readonly label: string | null;
  /** Whose doing the event is; null when it does not say. */
  readonly sender: string | null;
  /** Null where GitHub did not say. */
  readonly changedFiles: number | null;
  /** `opened`, `synchronize`, `reopened`, ... */
  readonly action: string;
}

/**
 * @param payload the parsed JSON of the event file.
 * @throws SpoError `bad-input` when it does not describe a pull request.
 */
export function parsePullRequestEvent(payload: unknown): PullRequestEvent {
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) throw notAPullRequest(payload, parsed.error);
  const { action, repository: target, pull_request: pull } = parsed.data;
  const headRepo = pull.head.repo?.full_name ?? null;
  return {
    owner: target.owner.login,
    repo: target.name,
    number: pull.number,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    headRepo,
    isFork: !isSameRepository(headRepo, pull.base.repo.full_name),
    draft: pull.draft,
    merged: pull.merged ?? false,
    label: parsed.data.label?.name ?? null,
    sender: parsed.data.sender?.login ?? null,
    changedFiles: pull.changed_files,
    action,
  };
}

function notAPullRequest(payload: unknown, error: z.ZodError): SpoError {
  const isEvent = typeof payload === 'object' && payload !== null && 'pull_request' in payload;
  const issue = error.issues[0];
  const place = issue?.path.join('.') || 'the payload';
  const message = isEvent
    ? `The pull request event cannot be read: ${place}: ${issue?.message ?? 'unknown problem'}.`
    : 'The event is not a pull request: its payload has no `pull_request`.';
  return new SpoError('bad-input', message, {
    remedy: 'Run this mode in a workflow with `on: pull_request`.',
    cause: error,
  });
}
