import type { PromptFormat } from '../prompt-format.ts';
/** Configurations of promptfoo (https://www.promptfoo.dev/docs/configuration/reference/). */
export declare const promptfooFormat: PromptFormat;
