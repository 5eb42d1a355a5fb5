import type { SpoEvent } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
/** Shows events on standard error: one live line in a terminal, plain lines elsewhere. */
export interface Progress {
    readonly onEvent: (event: SpoEvent) => void;
    /** Clears the live line. */
    readonly end: () => void;
}
/** @param usage what the run has spent so far */
export declare function showProgress(usage: () => Usage): Progress;
