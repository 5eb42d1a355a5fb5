import type { RunReport } from '../run-report.ts';
/** What the run came to, and when and how it ran. */
export declare function ReportHead({ report }: {
    readonly report: RunReport;
}): import("preact").JSX.Element;
/** What the figures count and how sure the verdicts are. */
export declare function Legend({ report }: {
    readonly report: RunReport;
}): import("preact").JSX.Element;
