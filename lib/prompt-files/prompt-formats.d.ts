import type { PromptFormat, PromptSource } from './prompt-format.ts';
/** The format that a file is meant to be of. */
export declare function formatOf(source: PromptSource): PromptFormat;
