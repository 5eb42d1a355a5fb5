import { join, resolve } from 'node:path';
import { writeText } from '../machine/write-file.ts';

/**
 * Writes `report.json` at the workspace's root.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
export async function writeReport(root: string, report: unknown): Promise<string> {
  const path = join(resolve(root), 'report.json');
  await writeReportCopy(path, report);
  return path;
}

/** Writes a report elsewhere: the one at the root is that of the run which ended last. @throws SpoError `workspace` */
export async function writeReportCopy(path: string, report: unknown): Promise<void> {
  await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
}
