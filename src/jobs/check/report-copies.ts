// The report where somebody asked for it, beside the one of the workspace.
import { resolve } from 'node:path';
import { writeText } from '../../machine/write-file.ts';
import type { RunReport } from '../../report/run-report.ts';
import { writeReportCopy } from '../../workspace/report-file.ts';

/** The report beside the results is that of the run which ended last. @throws SpoError `workspace` */
export async function writeJsonReport(file: string, report: RunReport): Promise<void> {
  await writeReportCopy(file, report);
}

/**
 * Writes a report that is a page.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
export async function writeHtmlReport(file: string, html: string): Promise<string> {
  const path = resolve(file);
  await writeText(path, html);
  return path;
}
