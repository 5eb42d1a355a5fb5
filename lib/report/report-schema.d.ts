import { z } from 'zod';
import type { PromptReport, RunReport } from './run-report.ts';
export declare const promptReportSchema: z.ZodType<PromptReport>;
export declare const modelNamesSchema: z.ZodType<RunReport['models']>;
/** The report with its keys in the schema's order: on their way through another machine they have come into it. */
export declare function inSchemaOrder(report: RunReport): RunReport;
export type ReadReport = {
    readonly ok: true;
    readonly report: RunReport;
}
/** `reason`: half a sentence that names the path of the first fault and what was expected there. */
 | {
    readonly ok: false;
    readonly reason: string;
};
/** Reads the text of a `report.json`, of whatever origin. Never throws; the texts in the report stay foreign. */
export declare function readReport(text: string): ReadReport;
