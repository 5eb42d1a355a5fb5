import { type PromptFolder } from './prompt-folder.ts';
/** A prompt file of the folder, or one that is meant to be one. */
export interface FileSummary {
    /** From the folder on, with forward slashes. */
    readonly path: string;
    /** Such as `an SPO template`. */
    readonly format: string;
    /** Names of its prompts; one empty name for a file with a single prompt. Empty when the file is invalid. */
    readonly prompts: readonly string[];
    readonly problems: number;
}
/** Those that the action would look at, and all other YAML files of the folder that read as prompt files; sorted. */
export declare function listPromptFiles(folder: PromptFolder): Promise<FileSummary[]>;
