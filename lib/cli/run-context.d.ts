import type { Clock, Randomness } from '../spo/ports.ts';
export interface RunContext {
    readonly clock: Clock;
    readonly random: Randomness;
    /** The process's variables. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Prints what the run has to say once, such as its worst case. */
    readonly onNotice: (sentence: string) => void;
    /** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
    readonly signal: AbortSignal;
}
/** What every command needs around its job. */
export declare function runContext(seed: number): RunContext;
