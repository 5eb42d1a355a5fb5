import { join, resolve } from 'node:path';
import { writeText } from '../machine/write-file.ts';

/**
 * Writes `report.json` into a folder: the workspace for a check, that of its results for one prompt.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
export async function writeReport(folder: string, report: unknown): Promise<string> {
  const path = join(resolve(folder), 'report.json');
  await writeReportCopy(path, report);
  return path;
}

/** Writes a report elsewhere: the one in that folder is that of the run which ended last. @throws SpoError `workspace` */
export async function writeReportCopy(path: string, report: unknown): Promise<void> {
  await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
}
