import * as core from '@actions/core';
import { settlePullRequest } from '../jobs/settle-pull-request.ts';
import { logText } from '../report/log-lines.ts';
import { errorLine, SpoError } from '../spo/errors.ts';
import { EXIT } from './publish-result.ts';
import { pullRequestAccess, runPlace } from './runner.ts';

/** How far the step came with the comment; only `begun` may leave a claim behind that a run is going on. */
type Note = 'untouched' | 'begun' | 'settled';

const NAME = 'comment';

/** For the post step, which the runner starts even when the step was killed; the last note counts. */
export function leaveNote(note: Note): void {
  core.saveState(NAME, note);
}

/** Whether this is the post step: it has the note of the step before. */
export function isAfterwards(): boolean {
  return core.getState(NAME) !== '';
}

/** Sets the comment right when the step died. Never fails the job, whose outcome is the step's. @returns the exit code */
export async function afterwards(): Promise<number> {
  if (core.getState(NAME) !== 'begun' || core.getInput('comment') === 'false') return EXIT.done;
  try {
    const found = await settlePullRequest(await pullRequestAccess(), runPlace());
    if (found === 'settled') core.info('The comment now says that this run ended before it had a result.');
  } catch (error) {
    if (!(error instanceof SpoError)) throw error;
    core.info(logText(`The comment was not set right: ${errorLine(error)}`));
  }
  return EXIT.done;
}
