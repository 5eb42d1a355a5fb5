import * as core from '@actions/core';
import { type PullRequestName, settlePullRequest } from '../jobs/events/settle-pull-request.ts';
import { EXIT } from '../machine/process.ts';
import { logText } from '../report/text/log-lines.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import { githubAccess, runPlace } from './runner.ts';

/** How far the step came with the comment; only `begun` may leave a claim behind that a run is going on. */
type Note = 'untouched' | 'begun' | 'settled';

const NAME = 'comment';
const PULL_REQUEST = 'pull-request';

/** For the post step, which the runner starts even when the step was killed; the last note counts. */
export function leaveNote(note: Note): void {
  core.saveState(NAME, note);
}

/** For the post step: which pull request is worked on, since not every event says so. */
export function leaveName({ owner, repo, number }: PullRequestName): void {
  core.saveState(PULL_REQUEST, `${owner}/${repo}#${number}`);
  leaveNote('begun');
}

/** Whether this is the post step: it has the note of the step before. */
export function isAfterwards(): boolean {
  return core.getState(NAME) !== '';
}

/** Sets the comment right when the step died. Never fails the job, whose outcome is the step's. @returns the exit code */
export async function afterwards(): Promise<number> {
  const place = notedName();
  if (core.getState(NAME) !== 'begun' || place === null || core.getInput('comment') === 'false') {
    return EXIT.done;
  }
  try {
    const found = await settlePullRequest(githubAccess(), place, runPlace());
    if (found === 'settled') core.info('The comment now says that this run ended before it had a result.');
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    core.info(logText(`The comment was not set right: ${errorLine(error)}`));
  }
  return EXIT.done;
}

function notedName(): PullRequestName | null {
  const [, owner, repo, number] = /^([^/]+)\/([^#]+)#(\d+)$/.exec(core.getState(PULL_REQUEST)) ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo, number: Number(number) };
}
