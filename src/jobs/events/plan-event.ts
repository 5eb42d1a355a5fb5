import { z } from 'zod';
import { type CommentEvent, parseCommentEvent } from '../../forge/github/events/comment-event.ts';
import { type PullRequestEvent, parsePullRequestEvent } from '../../forge/github/events/event.ts';
import type { PullRequestPlace } from '../../forge/github/github-forge.ts';
import { type RunSettings, SECRET_NAMES } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';

/** Somebody's word that a commit may be checked at the cost of the repository's owner; still to be looked up. */
export interface Approval {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly sha: string;
  /** Login */
  readonly by: string;
}

export type RefreshTrigger = 'workflow_dispatch' | 'schedule';

/** What an event asks for. */
export type EventPlan =
  /** `anew`: what an earlier run finished is not enough, since what it published may be gone. */
  | { readonly task: 'check'; readonly pullRequest: PullRequestPlace; readonly anew: boolean }
  /** There is no key. */
  | { readonly task: 'validate'; readonly pullRequest: PullRequestPlace; readonly anew: boolean }
  | { readonly task: 'check-approved'; readonly approval: Approval }
  /** A branch as it stands, without a pull request. */
  | { readonly task: 'refresh'; readonly trigger: RefreshTrigger; readonly defaultBranch: string | null }
  | { readonly task: 'clean-up'; readonly pullRequest: PullRequestPlace; readonly merged: boolean }
  | { readonly task: 'nothing'; readonly reason: string };

/** Put on a pull request by a maintainer, this approves its head at that moment. */
const APPROVAL_LABEL = 'spo-check';

const CHECKED_ACTIONS = ['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled'];

/** What to use instead of an event that starts nothing. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['push', 'A push has no base to compare with: use "on: pull_request".'],
  [
    'workflow_run',
    'Pull requests from forks are checked once somebody approves them: docs/examples/fork-approval.yml shows how.',
  ],
]);

/**
 * Decides what a run does, from the event alone: what has to be looked up is left to the task.
 * @param payload the parsed JSON of the event file.
 * @throws SpoError `bad-input` for an event that starts nothing, with what to use instead.
 */
export function planEvent(event: string, payload: unknown, settings: RunSettings): EventPlan {
  return withinMode(planFor(event, payload, settings), settings);
}

function planFor(event: string, payload: unknown, settings: RunSettings): EventPlan {
  switch (event) {
    case 'pull_request':
      return planPullRequest(parsePullRequestEvent(payload), settings);
    case 'pull_request_target':
      return planTarget(parsePullRequestEvent(payload), settings);
    case 'issue_comment':
      return planComment(parseCommentEvent(payload));
    case 'workflow_dispatch':
    case 'schedule':
      return { task: 'refresh', trigger: event, defaultBranch: defaultBranchOf(payload) };
    default:
      throw new SpoError('bad-input', `The event "${event}" is not supported.`, {
        remedy:
          INSTEAD.get(event) ??
          'Run this action in a workflow with "on: pull_request", workflow_dispatch or schedule; pull requests from forks also have pull_request_target and issue_comment.',
      });
  }
}

function withinMode(plan: EventPlan, { mode }: RunSettings): EventPlan {
  if (mode === 'auto' || plan.task === 'nothing') return plan;
  const cleansUp = mode === 'cleanup' || mode === 'publish';
  if (plan.task === 'clean-up') {
    return cleansUp
      ? plan
      : nothing(
          `The pull request was closed, and the mode is "${mode}": "auto", "publish" or "cleanup" clean up.`,
        );
  }
  if (mode === 'cleanup')
    return nothing('The mode is "cleanup", which acts only when a pull request is closed.');
  const isShared = mode === 'plan' || mode === 'optimize';
  return isShared && plan.task === 'validate'
    ? nothing('There is no key, so that nothing is run; the job with the mode "publish" validates the files.')
    : plan;
}

function planPullRequest(event: PullRequestEvent, settings: RunSettings): EventPlan {
  if (event.action === 'closed') {
    return event.isFork
      ? nothing(
          'The run of a fork may delete and change nothing: clean up with "on: pull_request_target", type closed.',
        )
      : { task: 'clean-up', pullRequest: event, merged: event.merged };
  }
  const idle = whyIdle(event, settings);
  if (idle !== null) return nothing(idle);
  const check = checkOf(event);
  return event.isFork && !hasKey(settings) ? { ...check, task: 'validate' } : check;
}

/** This event has the owner's key and token, so that what a stranger wrote waits for somebody's word. */
function planTarget(event: PullRequestEvent, settings: RunSettings): EventPlan {
  if (event.action === 'closed') return { task: 'clean-up', pullRequest: event, merged: event.merged };
  if (event.action === 'labeled' && event.label === APPROVAL_LABEL) return planLabel(event);
  const idle = whyIdle(event, settings);
  if (idle !== null) return nothing(idle);
  if (!event.isFork) return checkOf(event);
  return nothing(
    `The pull request comes from a fork: it is checked once somebody with write access adds the label ${APPROVAL_LABEL}, or comments "/spo check ${event.headSha}" where issue_comment starts this action. A push takes that back.`,
  );
}

function planLabel({ owner, repo, number, headSha, sender }: PullRequestEvent): EventPlan {
  if (sender === null) return nothing(`The event does not say who added the label ${APPROVAL_LABEL}.`);
  return { task: 'check-approved', approval: { owner, repo, number, sha: headSha, by: sender } };
}

function planComment({ owner, repo, number, ...comment }: CommentEvent): EventPlan {
  const [command = ''] = comment.body.trimStart().split(/\r?\n/, 1);
  const [, given] = /^\/spo check(?:\s+(\S+))?\s*$/.exec(command) ?? [];
  const isCommand = /^\/spo(\s|$)/.test(command);
  if (!isCommand) return nothing('The comment does not begin with "/spo check <head SHA>".');
  if (!comment.onPullRequest) return nothing('The comment is on an issue; only pull requests are checked.');
  if (comment.action !== 'created') {
    return nothing('Only a new comment approves a check: what is edited may have been read differently.');
  }
  if (given === undefined || !/^[0-9a-f]{40}$/.test(given)) {
    return nothing('Say "/spo check <head SHA>" with all 40 digits of the commit that you have looked at.');
  }
  if (comment.author === null) return nothing('The account of whoever commented has been deleted.');
  return { task: 'check-approved', approval: { owner, repo, number, sha: given, by: comment.author } };
}

function whyIdle({ action, draft }: PullRequestEvent, settings: RunSettings): string | null {
  if (!CHECKED_ACTIONS.includes(action)) return `Nothing follows from the action "${action}".`;
  if (draft && !settings.drafts) {
    return 'The pull request is a draft: it is checked once it is ready for review, or with "drafts: true".';
  }
  return null;
}

/** Closing took the branch away, so that a pull request that was opened again needs more than its old results. */
function checkOf(event: PullRequestEvent): Extract<EventPlan, { task: 'check' }> {
  return { task: 'check', pullRequest: event, anew: event.action === 'reopened' };
}

function hasKey(settings: RunSettings): boolean {
  return SECRET_NAMES.some((name) => settings[name] !== undefined);
}

const refreshEvent = z.object({ repository: z.object({ default_branch: z.string() }) });

/** Null where the event does not say. */
function defaultBranchOf(payload: unknown): string | null {
  return refreshEvent.safeParse(payload).data?.repository.default_branch ?? null;
}

function nothing(reason: string): EventPlan {
  return { task: 'nothing', reason };
}
