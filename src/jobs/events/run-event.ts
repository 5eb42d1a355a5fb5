// What an event on GitHub asks for, and whether it may: what kind of run this is is decided here, once.
import { createBranchForge } from '../../forge/github/branch-forge.ts';
import {
  createGithubClient,
  type GithubClient,
  type GithubConnection,
} from '../../forge/github/client/octokit.ts';
import { repositoryAccess } from '../../forge/github/client/repository-access.ts';
import { createGithubForge, type PullRequestPlace } from '../../forge/github/github-forge.ts';
import { createCloseOut } from '../../forge/github/write/close-out.ts';
import { createRefreshPullRequests } from '../../forge/github/write/refresh-pull-request.ts';
import type { RunPlace } from '../../report/comment-state.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { checkChange } from '../check/check-change.ts';
import type { FinishedCheck, ReplayedCheck } from '../check/outcome.ts';
import { type CheckedLeg, checkLeg } from '../fan-out/check-leg.ts';
import { legsOutputs, type PlannedCheck, planCheck } from '../fan-out/plan-check.ts';
import { hasPlan, type SharedRun } from '../fan-out/plan-file.ts';
import { publishLegs } from '../fan-out/publish-legs.ts';
import { begin, type UnbegunRun } from '../run.ts';
import type { BranchTask, PullRequestTask, Task } from '../task.ts';
import { admitApproved } from './approved-pull-request.ts';
import { type ClosedPullRequest, cleanUp } from './clean-up.ts';
import { type EventPlan, planEvent } from './plan-event.ts';
import { refreshBranchOf, refreshPlaceOf } from './refresh-place.ts';
import { type ValidatedChange, validateChange } from './validate-change.ts';

/** What started the workflow, and how its repository is reached. */
export interface StartingEvent {
  /** Name of the event: `pull_request`, `issue_comment`, ... */
  readonly name: string;
  /** The parsed JSON of the event file. */
  readonly payload: unknown;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
  /** What the workflow was started on: `refs/heads/main`, and its commit. */
  readonly startedOn: { readonly ref: string; readonly sha: string };
  /** The workflow run that this is. */
  readonly startedBy: RunPlace;
  /** How often this workflow run was started, counted from 1. */
  readonly attempt: number;
  readonly connection: GithubConnection;
  readonly serverUrl: string;
  /** Where a plan, its legs and their publication meet, unless the settings name a folder. */
  readonly handOver: string;
}

/** There was nothing to do, which is a normal end. */
export interface NothingDone {
  readonly kind: 'nothing';
  readonly sentence: string;
  /** Outputs of the action: the jobs that follow a plan ask for them, whatever came of it. */
  readonly outputs: Record<string, string>;
}

export type EventResult =
  | FinishedCheck
  | ReplayedCheck
  | PlannedCheck
  | CheckedLeg
  | ValidatedChange
  | ClosedPullRequest
  | NothingDone;

/** Does what an event on GitHub asks for, over its API and without a checkout. @throws SpoError */
export async function runEvent(event: StartingEvent, run: UnbegunRun): Promise<EventResult> {
  const plan = planEvent(event.name, event.payload, run.settings);
  const { serverUrl, connection } = event;
  const { signal } = run.ports;
  const client = createGithubClient({ ...connection, onWait: run.say, ...(signal ? { signal } : {}) });
  switch (plan.task) {
    case 'nothing':
      return nothingDone(plan.reason, run.settings);
    case 'check':
      return checkPullRequest(plan.pullRequest, plan.anew, event, client, run);
    case 'validate':
      return (await isPlanned(event, run.settings))
        ? checkPullRequest(plan.pullRequest, plan.anew, event, client, run)
        : validateChange(
            createGithubForge({ client, pullRequest: plan.pullRequest, serverUrl }),
            run.settings,
          );
    case 'refresh':
      return checkBranch(plan, event, client, run);
    case 'clean-up': {
      const { pullRequest, merged } = plan;
      const { number } = pullRequest;
      return cleanUp(createCloseOut({ client, ...pullRequest, serverUrl }), { number, merged }, run.settings);
    }
    case 'check-approved': {
      const access = repositoryAccess(client, { ...plan.approval, serverUrl });
      const admission = await admitApproved(access, plan.approval);
      if ('refusal' in admission) return nothingDone(admission.refusal, run.settings);
      return checkPullRequest(admission.pullRequest, false, event, client, run);
    }
  }
}

/** The job that publishes has no key of its own; that there is a plan says that the others had one. */
async function isPlanned({ handOver }: StartingEvent, settings: RunSettings): Promise<boolean> {
  return settings.mode === 'publish' && hasPlan(settings['hand-over'] ?? handOver);
}

function checkPullRequest(
  pullRequest: PullRequestPlace,
  anew: boolean,
  event: StartingEvent,
  client: GithubClient,
  run: UnbegunRun,
): Promise<EventResult> {
  if (run.settings['compare-model'] !== undefined) {
    throw new SpoError('bad-input', 'The setting "compare-model" needs a run without a pull request.', {
      remedy: 'Start it by workflow_dispatch or on a schedule, as docs/examples/new-model.yml does.',
    });
  }
  const { serverUrl, startedBy } = event;
  const { number, isFork: fromFork } = pullRequest;
  const forge = createGithubForge({ client, pullRequest, serverUrl });
  const task: PullRequestTask = {
    kind: 'pull-request',
    repository: forge,
    branches: forge,
    records: forge,
    conversation: forge,
    defaultBranch: `spo/pr-${number}`,
    number,
    fromFork,
    startedBy,
  };
  return inMode(task, event, anew ? { ...run, settings: { ...run.settings, force: true } } : run);
}

async function checkBranch(
  plan: Extract<EventPlan, { task: 'refresh' }>,
  event: StartingEvent,
  client: GithubClient,
  run: UnbegunRun,
): Promise<EventResult> {
  const { serverUrl, startedBy } = event;
  const openPullRequest = run.settings['open-pull-request'] ?? plan.trigger === 'schedule';
  const settings = { ...run.settings, 'open-pull-request': openPullRequest };
  const place = await refreshPlaceOf(event, plan, settings, client);
  const forge = createBranchForge({ client, place, serverUrl });
  const task: BranchTask = {
    kind: 'branch',
    repository: forge,
    branches: forge,
    records: forge,
    proposals: createRefreshPullRequests({ client, place, serverUrl, whoAmI: forge.whoAmI }),
    defaultBranch: refreshBranchOf(place, plan.trigger, settings),
    base: place.branch,
    startedBy,
  };
  return inMode(task, event, { ...run, settings });
}

/** The whole job, or the part of it that falls to this one. */
async function inMode(task: Task, event: StartingEvent, run: UnbegunRun): Promise<EventResult> {
  const { settings } = run;
  const shared: SharedRun = {
    repository: event.repository,
    handOver: settings['hand-over'] ?? event.handOver,
    attempt: event.attempt,
  };
  switch (settings.mode) {
    case 'plan':
      return planCheck(task, shared, await begin(run));
    case 'optimize': {
      const leg = await checkLeg(task, shared, run);
      return leg ?? nothingDone('The plan has no legs: there is nothing to run.', settings);
    }
    case 'publish':
      return publishLegs(task, shared, run);
    default:
      return checkChange(task, await begin(run));
  }
}

function nothingDone(sentence: string, { mode }: RunSettings): NothingDone {
  return { kind: 'nothing', sentence, outputs: mode === 'plan' ? legsOutputs([]) : {} };
}
