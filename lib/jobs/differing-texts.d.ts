import type { FileProblem, ParsedPromptFile } from '../prompt-files/prompt-file.ts';
/**
 * The prompts whose `prompt.txt` in the results folder says something else: whoever reads that file uses another prompt
 * than whoever reads the prompt file. Line ends do not count, since a checkout may change them.
 * @param read the text of a file; null when there is none
 */
export declare function differingTexts(files: readonly ParsedPromptFile[], resultsDir: string, read: (path: string) => Promise<string | null>): Promise<FileProblem[]>;
