import type { FileProblem } from '../prompt-files/prompt-file.ts';
import type { PromptFileOnDisk } from './prompt-file-on-disk.ts';
/** A sentence about a place; a `warning` leaves the file valid. */
export interface Finding extends FileProblem {
    readonly level: 'error' | 'warning';
}
export interface ValidatedFiles {
    /** Sorted by file and place. */
    readonly findings: readonly Finding[];
    readonly files: number;
    readonly invalid: number;
    /** Of all valid files together, like the cases. */
    readonly prompts: number;
    readonly cases: number;
}
/**
 * Every problem of prompt files, and all else that their writer should know. A file that another one names is a part of
 * that one, and no prompt file of its own.
 * @param readText the text of a file in the results folder; null when there is none
 */
export declare function validateFiles(candidates: readonly PromptFileOnDisk[], resultsDir: string, readText: (path: string) => Promise<string | null>): Promise<ValidatedFiles>;
