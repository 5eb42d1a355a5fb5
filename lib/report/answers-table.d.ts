import type { PromptReport } from './run-report.ts';
/**
 * The answers to each case side by side: base, head (or today's model and the new one) and the best round where there
 * are such. Of several draws the first is shown. A table in HTML, because a Markdown table cannot hold fenced blocks.
 */
export declare function answersTable(prompt: PromptReport, limit: number): string;
