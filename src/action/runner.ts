import * as core from '@actions/core';
import { context, defaults, getOctokitOptions } from '@actions/github/lib/utils';
import type { StartingEvent } from '../jobs/events/run-event.ts';
import type { RunPlace } from '../report/comment-state.ts';
import { SpoError } from '../spo/errors.ts';
import { environment, surroundingsFault } from './surroundings.ts';

/** How the runner's repository is reached: where the environment names a proxy, through it. @throws SpoError `bad-input` */
export function githubAccess(): Pick<StartingEvent, 'connection' | 'serverUrl'> {
  const options = getOctokitOptions(requiredInput('github-token'), { userAgent: 'spo-action' });
  return {
    connection: { ...defaults, ...options, baseUrl: environment('GITHUB_API_URL') },
    serverUrl: environment('GITHUB_SERVER_URL'),
  };
}

/** This attempt of this workflow run. @throws SpoError `bad-input` */
export function runPlace(): RunPlace {
  for (const name of ['GITHUB_RUN_ID', 'GITHUB_JOB', 'GITHUB_REPOSITORY', 'GITHUB_SERVER_URL'])
    environment(name);
  const { runId, job, serverUrl } = context;
  return {
    id: `${runId}/${runAttempt()}/${job}`.replaceAll(/[^\w./-]/g, '-').slice(0, 60),
    page: `${serverUrl}/${repository()}/actions/runs/${runId}`,
  };
}

/** What started the workflow. @throws SpoError `bad-input` */
export function startingEvent(): Pick<
  StartingEvent,
  'name' | 'payload' | 'repository' | 'startedOn' | 'attempt'
> {
  if (surroundingsFault !== null) throw surroundingsFault;
  for (const name of ['GITHUB_EVENT_NAME', 'GITHUB_REPOSITORY', 'GITHUB_REF', 'GITHUB_SHA'])
    environment(name);
  const { eventName, payload, ref, sha } = context;
  return {
    name: eventName,
    payload,
    repository: repository(),
    startedOn: { ref, sha },
    attempt: runAttempt(),
  };
}

function repository(): string {
  return `${context.repo.owner}/${context.repo.repo}`;
}

/** How often this workflow run was started, counted from 1. */
function runAttempt(): number {
  return context.runAttempt || 1;
}

function requiredInput(name: string): string {
  const value = core.getInput(name);
  if (value !== '') return value;
  throw new SpoError('bad-input', `The input "${name}" is empty.`, {
    remedy: `Leave it out, or pass "\${{ github.token }}".`,
  });
}
