import { type Forge } from '../forge/forge.ts';
import { type RunPlace } from '../report/running-comment.ts';
import type { Clock, SpoEvent } from '../spo/ports.ts';
/**
 * Shows in the comment how far a run is. Events drive it, so that no timer outlives the run. What cannot be written
 * is left out: the result says so when it cannot be written either.
 */
export declare class ProgressComment {
    #private;
    constructor(forge: Forge, clock: Clock, run: RunPlace, titles: readonly string[]);
    /** The run whose result the comment held at the start; null for none, undefined when it could not be read. */
    get resultAtStart(): string | null | undefined;
    /** Says that the run is going on, above the result of an earlier one. */
    start(): Promise<void>;
    onEvent(event: SpoEvent): void;
    /** Resolves when nothing of this will be written any more, so that a result cannot be overwritten. */
    end(): Promise<void>;
}
