import { type PullRequestName } from '../jobs/settle-pull-request.ts';
/** How far the step came with the comment; only `begun` may leave a claim behind that a run is going on. */
type Note = 'untouched' | 'begun' | 'settled';
/** For the post step, which the runner starts even when the step was killed; the last note counts. */
export declare function leaveNote(note: Note): void;
/** For the post step: which pull request is worked on, since not every event says so. */
export declare function leaveName({ owner, repo, number }: PullRequestName): void;
/** Whether this is the post step: it has the note of the step before. */
export declare function isAfterwards(): boolean;
/** Sets the comment right when the step died. Never fails the job, whose outcome is the step's. @returns the exit code */
export declare function afterwards(): Promise<number>;
export {};
