import type { BestRound, PromptReport, Publication, RunReport } from './run-report.ts';
/** Path, and the prompt's name where a file holds several. */
export declare function promptTitle(prompt: PromptReport): string;
/** The best round where it is another than the starting prompt. */
export declare function foundRound(prompt: PromptReport): BestRound | null;
/** Whether the run looked at prompts as they stand, with nothing to compare them with. */
export declare function nothingChanged({ models, prompts }: RunReport): boolean;
/** Whether the commit holds this prompt: its folder is called like the file, with one more for the prompt's name. */
export declare function isPublished(prompt: PromptReport, publication: Publication): boolean;
