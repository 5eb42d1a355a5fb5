import type { Forge } from '../forge/forge.ts';
import type { PromptEntry } from '../prompt-files/prompt-file.ts';
import type { PromptReport, RunReport } from '../report/run-report.ts';
import { type RunRecord, type SearchRecord } from './finished-records.ts';
import { type GatheredChange } from './gather-change.ts';
import type { RunSettings } from './run-settings.ts';
/** What tells the results of these models from those of others; safe to show, unlike a private endpoint's address. */
export declare function modelsDigest(identity: Readonly<Record<string, string>>): string;
/** Files as they were read, and the change that they are of. */
type ReadContent = Pick<GatheredChange, 'change' | 'files'>;
type SearchedPrompt = Pick<PromptEntry, 'spec' | 'settings'>;
/** What this run would find, if an earlier one on the same content was finished. */
export declare class FinishedRuns {
    #private;
    /** @param models `modelsDigest` of those that the run uses */
    constructor(forge: Forge, settings: RunSettings, models: string);
    /** The record of a finished run on the same content; null with `force`. @throws SpoError */
    earlierRun({ change, files }: ReadContent): Promise<RunRecord | null>;
    /** What earlier searches of the same prompts came to, by key of the prompt; none with `force`. @throws SpoError */
    searches(prompts: readonly SearchedPrompt[]): Promise<ReadonlyMap<string, SearchRecord>>;
    /**
     * Notes what this run has finished. A winner that is taken over needs no search of its own.
     * @throws SpoError `forge-permission` when the token may not write
     */
    note(finished: {
        readonly report: RunReport;
        readonly outputs: Record<string, string>;
        readonly gateFailures: readonly string[];
        /** Whether everything could be written; a run that could not is worth repeating, its searches are not. */
        readonly isWhole: boolean;
    }, { change, files }: ReadContent): Promise<void>;
}
/** A search or a confirmation that was cut short is worth another run, whatever the verdict on the change is. */
export declare function ranToItsEnd({ stoppedBy, bestRound, bestVersusHead }: PromptReport): boolean;
/** Names a prompt of a report as `PromptSpec.key` does. */
export declare function keyOfPrompt({ path, name }: Pick<PromptReport, 'path' | 'name'>): string;
export {};
