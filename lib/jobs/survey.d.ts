import type { PromptReport } from '../report/run-report.ts';
import { type FinishedRuns } from './finished-runs.ts';
import { type GatheredChange } from './gather-change.ts';
import type { FileVersions } from './load-versions.ts';
import type { RunSettings } from './run-settings.ts';
/** What earlier runs leave to do. */
export interface Survey {
    /** The files that have to be checked, without the prompts that need not be. */
    readonly files: readonly FileVersions[];
    /** Keys of prompts in them whose search is not begun again; their change is checked all the same. */
    readonly searched: ReadonlySet<string>;
    /** Better prompts that an earlier run found for what has not changed since; proposed again at no cost. */
    readonly carried: readonly PromptReport[];
    /** Prompts that an earlier run found nothing for that is worth a proposal, and that have not changed since. */
    readonly skipped: number;
}
export declare const NOTHING_DONE_BEFORE: Omit<Survey, 'files'>;
/**
 * Looks up what earlier runs have finished. On a pull request every prompt is reported; a refresh leaves out what has
 * not changed since, so that a quiet week costs nothing. A migration asks anew: its searches are of another model.
 * @throws SpoError
 */
export declare function surveyOf({ change, files }: GatheredChange, finishedRuns: FinishedRuns, settings: RunSettings): Promise<Survey>;
/** All reports of a run in the order of its files, however they came about. */
export declare function inFileOrder(files: readonly FileVersions[], reports: readonly PromptReport[]): PromptReport[];
