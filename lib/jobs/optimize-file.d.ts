import type { RunReport } from '../report/run-report.ts';
import type { Optimization } from '../spo/optimize.ts';
import type { Clock, Randomness, SpoEvent } from '../spo/ports.ts';
import type { ModelStack } from './model-stack.ts';
import type { RunSettings } from './run-settings.ts';
export interface OptimizeFileRequest {
    /** Path of the prompt file, for messages. */
    readonly path: string;
    readonly bytes: Uint8Array;
    /** Which of its prompts; null for the only one. */
    readonly promptName: string | null;
    /** Folder of the results in the workspace. */
    readonly name: string;
    readonly workspace: string;
    /** File that gets a copy of the report. */
    readonly reportCopy?: string;
    /** Above 1, continues the results that are there. */
    readonly initialRound: number;
    /** Whether to go on from an interrupted run, if there is one. */
    readonly resume: boolean;
    readonly settings: RunSettings;
    readonly models: ModelStack;
    readonly clock: Clock;
    readonly random: Randomness;
    readonly onEvent: (event: SpoEvent) => void | Promise<void>;
    /** Hears the worst case of the run before it starts. */
    readonly onNotice: (sentence: string) => void;
    readonly signal?: AbortSignal;
}
export interface OptimizedFile {
    readonly optimization: Optimization;
    readonly report: RunReport;
    readonly reportPath: string;
    /** Folder that holds `results.json` and a folder for each round. */
    readonly directory: string;
}
/**
 * Runs the loop on one prompt of a file and fills a workspace, as the Python original does.
 * @throws SpoError `invalid-prompt-file`, `workspace`, or `bad-input` for a prompt that the file does not hold
 */
export declare function optimizeFile(request: OptimizeFileRequest): Promise<OptimizedFile>;
/** Where the budget of a run with these results is kept. @throws SpoError `workspace` for a name that leads out of the root */
export declare function budgetJournalPath(workspace: string, name: string): string;
