import { errorLine, SpoError } from '../spo/errors.js';
/** Exit codes: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
export const EXIT = { done: 0, gate: 1, failed: 2, interrupted: 130 };
/** Prints a known error as one line and an unknown one with its stack. @returns the exit code */
export function printFailure(error) {
    if (!(error instanceof SpoError)) {
        console.error(error);
        console.error('spo: this is a defect of spo; please report it with the lines above.');
        return EXIT.failed;
    }
    console.error(`spo: ${errorLine(error)}`);
    return exitCodeOf(error);
}
export function exitCodeOf(error) {
    if (error.code === 'interrupted')
        return EXIT.interrupted;
    return error.code === 'invalid-prompt-file' ? EXIT.gate : EXIT.failed;
}
