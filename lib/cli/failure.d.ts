import { SpoError } from '../spo/errors.ts';
/** Exit codes: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
export declare const EXIT: {
    readonly done: 0;
    readonly gate: 1;
    readonly failed: 2;
    readonly interrupted: 130;
};
/** Prints a known error as one line and an unknown one with its stack. @returns the exit code */
export declare function printFailure(error: unknown): number;
export declare function exitCodeOf(error: SpoError): number;
