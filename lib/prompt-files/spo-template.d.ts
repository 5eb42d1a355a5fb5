import type { PromptFormat } from './prompt-format.ts';
/** The format of the Python original, with checks. It is what a file is taken for that is meant to be nothing else. */
export declare const spoTemplateFormat: PromptFormat;
