import { parseVersioned } from '../machine/json.ts';
import { type RunReport, runReportSchema } from './run-report.ts';

/** The report with its keys in the schema's order: on their way through another machine they have come into it. */
export function inSchemaOrder(report: RunReport): RunReport {
  // A report that does not fit is a defect of ours, and no reason to lose what was paid for.
  return runReportSchema.safeParse(report).data ?? report;
}

export type ReadReport =
  | { readonly ok: true; readonly report: RunReport }
  /** `reason`: half a sentence that names the path of the first fault and what was expected there. */
  | { readonly ok: false; readonly reason: string };

/** Reads the text of a `report.json`, of whatever origin. Never throws; the texts in the report stay foreign. */
export function readReport(text: string): ReadReport {
  const parsed = parseVersioned(text, { versionKey: 'schemaVersion' }, runReportSchema);
  return parsed.ok ? { ok: true, report: parsed.value } : parsed;
}
