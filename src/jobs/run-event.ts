import { createCloseOut } from '../forge/github/close-out.ts';
import { createGithubForge, type PullRequestPlace } from '../forge/github/github-forge.ts';
import { createGithubClient, type GithubClient } from '../forge/github/octokit.ts';
import { repositoryAccess } from '../forge/github/repository-access.ts';
import { type Admission, admitApproved } from './approved-pull-request.ts';
import { type CheckRequest, type CheckResult, checkChange } from './check-change.ts';
import { type ClosedPullRequest, cleanUp } from './clean-up.ts';
import type { ModelStack } from './model-stack.ts';
import { type EventPlan, planEvent } from './plan-event.ts';
import { admitRequested } from './requested-pull-request.ts';
import { type ValidatedChange, validateChange } from './validate-change.ts';

export interface EventRun extends Omit<CheckRequest, 'forge' | 'defaultBranch' | 'models'> {
  /** Name of the event: `pull_request`, `workflow_run`, ... */
  readonly eventName: string;
  /** The parsed JSON of the event file. */
  readonly payload: unknown;
  readonly token: string;
  /** Such as `https://api.github.com`, from the runner's environment. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Hears which pull request is going to be checked, before anything is written. */
  readonly onPullRequest: (place: PullRequestPlace) => void;
  /** Asked only when models are needed: a run without a key has other things to do. */
  readonly models: () => Promise<ModelStack>;
}

/** There was nothing to do, which is a normal end. */
export interface NothingDone {
  readonly kind: 'nothing';
  readonly sentence: string;
}

export type EventResult = CheckResult | ValidatedChange | ClosedPullRequest | NothingDone;

/** Does what an event on GitHub asks for, over its API and without a checkout. @throws SpoError */
export async function runEvent(run: EventRun): Promise<EventResult> {
  const plan = planEvent(run.eventName, run.payload, run.settings);
  const client = createGithubClient({ token: run.token, apiUrl: run.apiUrl, userAgent: 'spo-action' });
  switch (plan.task) {
    case 'nothing':
      return { kind: 'nothing', sentence: plan.reason };
    case 'check':
      return check(run, client, plan.pullRequest, plan.anew);
    case 'validate':
      return validateChange(forgeOf(run, client, plan.pullRequest), run.settings);
    case 'clean-up': {
      const { owner, repo, number } = plan.pullRequest;
      const closeOut = createCloseOut({ client, owner, repo, number, serverUrl: run.serverUrl });
      return cleanUp(closeOut, { number, merged: plan.merged }, run.settings);
    }
    default: {
      const admission = await admit(run, client, plan);
      if ('refusal' in admission) return { kind: 'nothing', sentence: admission.refusal };
      return check(run, client, admission.pullRequest, false);
    }
  }
}

type PlanToAdmit = Extract<EventPlan, { task: 'check-approved' | 'check-requested' }>;

function admit(run: EventRun, client: GithubClient, plan: PlanToAdmit): Promise<Admission> {
  const { serverUrl, settings } = run;
  if (plan.task === 'check-approved') {
    return admitApproved(repositoryAccess(client, { ...plan.approval, serverUrl }), plan.approval);
  }
  const access = repositoryAccess(client, { ...plan.run, serverUrl });
  return admitRequested(access, plan.run, plan.requestFile, settings);
}

async function check(
  run: EventRun,
  client: GithubClient,
  pullRequest: PullRequestPlace,
  anew: boolean,
): Promise<CheckResult> {
  run.onPullRequest(pullRequest);
  return checkChange({
    ...run,
    settings: anew ? { ...run.settings, force: true } : run.settings,
    models: await run.models(),
    forge: forgeOf(run, client, pullRequest),
    defaultBranch: `spo/pr-${pullRequest.number}`,
  });
}

function forgeOf({ serverUrl }: EventRun, client: GithubClient, pullRequest: PullRequestPlace) {
  return createGithubForge({ client, pullRequest, serverUrl });
}
