import type { Candidate, Comparison, Round } from '../spo/types.ts';
/** How far a prompt had come: what a run needs to go on after any end, `kill -9` included. */
export interface Checkpoint {
    /** Hash of the prompt, its cases and the settings; a run goes on only with the same. */
    readonly fingerprint: string;
    /** The incumbent that the first of `rounds` started from; null when that was the prompt itself. */
    readonly previous: Candidate | null;
    /** Base against head, once it is decided. */
    readonly baseVersusHead: Comparison | null;
    /** Every finished round of the run. */
    readonly rounds: readonly Round[];
}
/** Replaces the checkpoint in one step, so that what is on disk is always a complete earlier state. @throws SpoError `workspace` */
export declare function writeCheckpoint(root: string, name: string, checkpoint: Checkpoint): Promise<void>;
/**
 * @returns null when there is none
 * @throws SpoError `workspace` when it cannot be read, or belongs to another prompt or other settings
 */
export declare function readCheckpoint(root: string, name: string, fingerprint: string): Promise<Checkpoint | null>;
