import type { RunReport } from './run-report.ts';
/** The verdicts of a run in plain text, for a terminal. */
export declare function renderCheckText(report: RunReport): string;
