import type { PromptReport } from './run-report.ts';
/** Which case got better and which worse, by the pairs on it. */
export declare function caseTable(prompt: PromptReport): string;
