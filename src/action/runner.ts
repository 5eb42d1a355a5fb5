import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { EventRun } from '../jobs/events/run-event.ts';
import type { RunPlace } from '../report/comment-state.ts';
import { SpoError } from '../spo/errors.ts';

/** How the runner's repository is reached. @throws SpoError `bad-input` */
export function githubAccess(): Pick<EventRun, 'token' | 'apiUrl' | 'serverUrl'> {
  return {
    token: requiredInput('github-token'),
    apiUrl: environment('GITHUB_API_URL'),
    serverUrl: environment('GITHUB_SERVER_URL'),
  };
}

/** This attempt of this workflow run. @throws SpoError `bad-input` */
export function runPlace(): RunPlace {
  const id = environment('GITHUB_RUN_ID');
  const repository = `${environment('GITHUB_SERVER_URL')}/${process.env.GITHUB_REPOSITORY ?? ''}`;
  return {
    id: `${id}/${runAttempt()}/${environment('GITHUB_JOB')}`.replaceAll(/[^\w./-]/g, '-').slice(0, 60),
    page: `${repository}/actions/runs/${id}`,
  };
}

/** How often this workflow run was started, counted from 1. */
export function runAttempt(): number {
  return Number(process.env.GITHUB_RUN_ATTEMPT || '1');
}

/** The parsed JSON of what started the workflow. @throws SpoError `bad-input` */
export async function readEvent(): Promise<unknown> {
  const file = environment('GITHUB_EVENT_PATH');
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new SpoError('bad-input', `The event file ${file} cannot be read as JSON.`, { cause });
  }
}

function requiredInput(name: string): string {
  const value = core.getInput(name);
  if (value !== '') return value;
  throw new SpoError('bad-input', `The input "${name}" is empty.`, {
    remedy: `Leave it out, or pass "\${{ github.token }}".`,
  });
}

/** A variable that every runner sets. @throws SpoError `bad-input` */
export function environment(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new SpoError('bad-input', `The variable ${name} is not set.`, {
    remedy: 'Run this as a step of a GitHub workflow; elsewhere, use "spo check".',
  });
}
