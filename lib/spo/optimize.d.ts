import { SpoError } from './errors.ts';
import type { Ports } from './ports.ts';
import { type LoopSettings } from './settings.ts';
import type { Candidate, PromptSpec, Round, StoppedBy } from './types.ts';
/** Where a loop goes on from. */
export interface Beginning {
    /** A stored incumbent; null starts with the prompt itself. */
    readonly previous: Candidate | null;
    /** Rounds of this very run that were finished before it was interrupted; they count for patience. */
    readonly rounds: readonly Round[];
}
/** What a loop reached. */
export interface Optimization {
    readonly rounds: readonly Round[];
    /** The last incumbent; null when not even the first round was finished. */
    readonly best: Candidate | null;
    /** Case indices that the rounds used. */
    readonly sample: readonly number[];
    readonly stoppedBy: StoppedBy;
    /** What ended the loop where `stoppedBy` is `error`, `budget` or `signal`. */
    readonly error: SpoError | null;
}
/**
 * Self-Supervised Prompt Optimization (arXiv 2502.06855): each round an optimizer rewrites the incumbent, an
 * executor answers the sample, and a judge compares the new answers with the old ones. A fault ends the
 * loop and keeps the rounds before it.
 * @param from what to continue; by default the first round executes `spec.prompt`
 * @throws SpoError `bad-input` for settings that make no sense
 */
export declare function optimize(spec: PromptSpec, settings: LoopSettings, ports: Ports, from?: Beginning): Promise<Optimization>;
