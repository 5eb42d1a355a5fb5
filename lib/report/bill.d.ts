import type { PromptReport, RunReport } from './run-report.ts';
/** What a prompt's calls were and cost, and which models answered. */
export declare function bill(prompt: PromptReport, report: RunReport): string;
