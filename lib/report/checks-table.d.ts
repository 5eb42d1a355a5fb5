import type { PromptReport } from './run-report.ts';
/** Which checks failed in which comparison; the passed ones are only counted. */
export declare function checksTable(prompt: PromptReport): string;
