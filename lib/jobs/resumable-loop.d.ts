import { type Optimization } from '../spo/optimize.ts';
import type { Ports } from '../spo/ports.ts';
import type { Candidate, PromptSpec } from '../spo/types.ts';
import { type Checkpoint } from '../workspace/checkpoint.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type RunSettings } from './run-settings.ts';
/** A prompt's checkpoint on disk. */
export interface Progress {
    /** What is on disk now. */
    readonly current: () => Checkpoint;
    /** Replaces parts of it on disk. @throws SpoError `workspace` */
    readonly save: (changes: Partial<Checkpoint>) => Promise<void>;
    /** True when an interrupted run is continued. */
    readonly resumed: boolean;
}
/**
 * Opens the checkpoint of a prompt.
 * @param resume whether to go on from what is there; otherwise it is started anew
 * @throws SpoError `workspace` when it is there but cannot be resumed
 */
export declare function openProgress(root: string, name: string, fingerprint: string, resume: boolean): Promise<Progress>;
/** Hash of everything that a run must not mix: the prompt, what it is judged by, models and settings. */
export declare function fingerprintOf(spec: PromptSpec, basePrompt: string | null, settings: RunSettings, models: Readonly<Record<string, string | null>>): string;
/**
 * Runs the loop from where its checkpoint stands. A finished round goes to the checkpoint first and then to
 * the workspace; what a kill kept out of the workspace is added when the run goes on.
 */
export declare function runResumableLoop(spec: PromptSpec, settings: RunSettings, initialRound: number, previous: Candidate | null, progress: Progress, workspace: Workspace, ports: Ports): Promise<Optimization>;
