import { z } from 'zod';
import { readPayload } from './events/payload.ts';

const payloadSchema = z.object({
  repository: z.object({ name: z.string().min(1), owner: z.object({ login: z.string().min(1) }) }),
  workflow_run: z.object({
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/, 'expected 40 hex digits'),
    head_repository: z.object({ full_name: z.string() }).nullish(),
  }),
});

/** The run that a `workflow_run` event tells of. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export interface WorkflowRunEvent {
  readonly owner: string;
  readonly repo: string;
  /** The event that started that run. */
  readonly startedBy: string;
  /** `success`, `failure`, `skipped`, ...; null while it runs. */
  readonly conclusion: string | null;
  /** The head of the pull request that started it: GitHub says so, not the run. */
  readonly headSha: string;
  /** `owner/name`; null once it has been deleted. */
  readonly headRepo: string | null;
}

/** @throws SpoError `bad-input` when the payload does not describe a run. */
export function parseWorkflowRunEvent(payload: unknown): WorkflowRunEvent {
  const { repository, workflow_run: run } = readPayload(payloadSchema, payload, 'workflow_run');
  return {
    owner: repository.owner.login,
    repo: repository.name,
    startedBy: run.event,
    conclusion: run.conclusion,
    headSha: run.head_sha,
    headRepo: run.head_repository?.full_name ?? null,
  };
}
