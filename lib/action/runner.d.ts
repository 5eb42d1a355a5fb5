import type { GithubAccess } from '../jobs/settle-pull-request.ts';
import type { RunPlace } from '../report/running-comment.ts';
/** How the runner's repository is reached. @throws SpoError `bad-input` */
export declare function githubAccess(): GithubAccess;
/** This attempt of this workflow run. @throws SpoError `bad-input` */
export declare function runPlace(): RunPlace;
/** How often this workflow run was started, counted from 1. */
export declare function runAttempt(): number;
/** The parsed JSON of what started the workflow. @throws SpoError `bad-input` */
export declare function readEvent(): Promise<unknown>;
/** A variable that every runner sets. @throws SpoError `bad-input` */
export declare function environment(name: string): string;
