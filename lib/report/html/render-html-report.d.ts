import type { RunReport } from '../run-report.ts';
/**
 * The report of a run as one HTML file that asks nobody for anything. It can be read without JavaScript; the script in
 * it makes plots, filters and any diff.
 */
export declare function renderHtmlReport(report: RunReport): string;
