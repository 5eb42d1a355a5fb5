import type { PromptFormat } from './prompt-format.ts';
/** GitHub's `.prompt.yml`: chat messages with variables, test data and evaluators. */
export declare const githubPromptFormat: PromptFormat;
