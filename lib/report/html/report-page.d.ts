import type { RunReport } from '../run-report.ts';
/** The whole report of a run. */
export declare function ReportPage({ report }: {
    readonly report: RunReport;
}): import("preact").JSX.Element;
