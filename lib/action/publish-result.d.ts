import type { EventResult } from '../jobs/run-event.ts';
import { type SpoError } from '../spo/errors.ts';
/** Exit codes: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
export declare const EXIT: {
    readonly done: 0;
    readonly gate: 1;
    readonly failed: 2;
    readonly interrupted: 130;
};
export declare function exitCodeOf(error: SpoError): number;
/** Annotations, summary and outputs of whatever the event led to. @returns the exit code */
export declare function publishResult(result: EventResult): Promise<number>;
