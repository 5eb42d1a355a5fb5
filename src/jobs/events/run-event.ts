// What an event on GitHub asks for, and whether it may.
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
import type { ModelStack } from '../../models/run/run-models.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { SpoError } from '../../spo/errors.ts';
import { type CheckRequest, checkChange, type ReplayedCheck } from '../check/check-change.ts';
import type { FinishedCheck } from '../check/conclude-check.ts';
import { type CheckedLeg, checkLeg } from '../fan-out/check-leg.ts';
import type { FanOutRequest } from '../fan-out/fan-out-request.ts';
import { legsOutputs } from '../fan-out/matrix.ts';
import { type PlannedCheck, planCheck } from '../fan-out/plan-check.ts';
import { hasPlan } from '../fan-out/plan-file.ts';
import { publishLegs } from '../fan-out/publish-legs.ts';
import { admitApproved } from './approved-pull-request.ts';
import { type ClosedPullRequest, cleanUp } from './clean-up.ts';
import { type EventPlan, planEvent } from './plan-event.ts';
import { refreshBranchOf, refreshPlaceOf } from './refresh-place.ts';
import { type ValidatedChange, validateChange } from './validate-change.ts';

export interface EventRun
  extends Omit<CheckRequest, 'forge' | 'defaultBranch' | 'fromFork' | 'models' | 'closeOut' | 'refresh'> {
  /** Name of the event: `pull_request`, `issue_comment`, ... */
  readonly eventName: string;
  /** The parsed JSON of the event file. */
  readonly payload: unknown;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string;
  /** What the workflow was started on: `refs/heads/main`, and its commit. */
  readonly startedOn: { readonly ref: string; readonly sha: string };
  readonly connection: GithubConnection;
  readonly serverUrl: string;
  /** Where a plan, its legs and their publication meet, unless the settings name a folder. */
  readonly handOver: string;
  /** How often this workflow run was started, counted from 1. */
  readonly attempt: number;
  /** Asked only when models are needed: a run without a key has other things to do. */
  readonly models: (settings: RunSettings) => Promise<ModelStack>;
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
export async function runEvent(run: EventRun): Promise<EventResult> {
  const plan = planEvent(run.eventName, run.payload, run.settings);
  const client = createGithubClient({ ...run.connection, onWait: run.onNotice });
  switch (plan.task) {
    case 'nothing':
      return nothingDone(plan.reason, run.settings);
    case 'check':
      return check(run, client, plan.pullRequest, plan.anew);
    case 'validate':
      return (await isPlanned(run))
        ? check(run, client, plan.pullRequest, plan.anew)
        : validateChange(forgeOf(run, client, plan.pullRequest), run.settings);
    case 'refresh':
      return refresh(run, client, plan);
    case 'clean-up': {
      const { pullRequest, merged } = plan;
      const { number } = pullRequest;
      return cleanUp(closeOutOf(run, client, pullRequest), { number, merged }, run.settings);
    }
    case 'check-approved': {
      const access = repositoryAccess(client, { ...plan.approval, serverUrl: run.serverUrl });
      const admission = await admitApproved(access, plan.approval);
      if ('refusal' in admission) return nothingDone(admission.refusal, run.settings);
      return check(run, client, admission.pullRequest, false);
    }
  }
}

/** The job that publishes has no key of its own; that there is a plan says that the others had one. */
async function isPlanned({ settings, handOver }: EventRun): Promise<boolean> {
  return settings.mode === 'publish' && hasPlan(settings['hand-over'] ?? handOver);
}

async function check(
  run: EventRun,
  client: GithubClient,
  pullRequest: PullRequestPlace,
  anew: boolean,
): Promise<EventResult> {
  const { 'compare-model': model } = run.settings;
  if (model !== undefined) {
    throw new SpoError('bad-input', 'The setting "compare-model" needs a run without a pull request.', {
      remedy: 'Start it by workflow_dispatch or on a schedule, as docs/examples/new-model.yml does.',
    });
  }
  return inMode(run, {
    ...run,
    number: pullRequest.number,
    settings: anew ? { ...run.settings, force: true } : run.settings,
    forge: forgeOf(run, client, pullRequest),
    defaultBranch: `spo/pr-${pullRequest.number}`,
    fromFork: pullRequest.isFork,
    closeOut: closeOutOf(run, client, pullRequest),
  });
}

async function refresh(
  run: EventRun,
  client: GithubClient,
  plan: Extract<EventPlan, { task: 'refresh' }>,
): Promise<EventResult> {
  const { serverUrl, settings } = run;
  const place = await refreshPlaceOf(run, plan, client);
  const openPullRequest = settings['open-pull-request'] ?? plan.trigger === 'schedule';
  const forge = createBranchForge({ client, place, serverUrl });
  return inMode(run, {
    ...run,
    number: null,
    settings: { ...settings, 'open-pull-request': openPullRequest },
    forge,
    defaultBranch: refreshBranchOf(place, plan.trigger, settings),
    fromFork: false,
    refresh: {
      pullRequests: createRefreshPullRequests({ client, place, serverUrl, whoAmI: forge.whoAmI }),
      base: place.branch,
    },
  });
}

type Prepared = Omit<FanOutRequest, 'handOver'> & { readonly resume: boolean };

/** The whole job, or the part of it that falls to this one. */
async function inMode(run: EventRun, prepared: Prepared): Promise<EventResult> {
  const { settings } = prepared;
  const request = { ...prepared, handOver: settings['hand-over'] ?? run.handOver };
  switch (settings.mode) {
    case 'plan':
      return planCheck({ ...request, models: await run.models(settings) });
    case 'optimize': {
      const leg = await checkLeg({ ...request, models: run.models });
      return leg ?? nothingDone('The plan has no legs: there is nothing to run.', settings);
    }
    case 'publish':
      return publishLegs(request);
    default:
      return checkChange({ ...request, models: await run.models(settings) });
  }
}

function nothingDone(sentence: string, { mode }: RunSettings): NothingDone {
  return { kind: 'nothing', sentence, outputs: mode === 'plan' ? legsOutputs([]) : {} };
}

function forgeOf({ serverUrl }: EventRun, client: GithubClient, pullRequest: PullRequestPlace) {
  return createGithubForge({ client, pullRequest, serverUrl });
}

function closeOutOf(
  { serverUrl }: EventRun,
  client: GithubClient,
  { owner, repo, number }: Pick<PullRequestPlace, 'owner' | 'repo' | 'number'>,
) {
  return createCloseOut({ client, owner, repo, number, serverUrl });
}
