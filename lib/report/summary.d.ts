import type { RunReport } from './run-report.ts';
/** The job summary: the comment's content with the summary's limit and no marker. */
export declare function renderSummary(report: RunReport, options?: {
    readonly fullReport?: string;
}): string;
/** The outcome in one plain line. */
export declare function headline(report: RunReport): string;
