import { join, resolve } from 'node:path';
import { writeText } from './atomic-write.ts';

/**
 * Writes `report.json` at the workspace's root.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
export async function writeReport(root: string, report: unknown): Promise<string> {
  const path = join(resolve(root), 'report.json');
  await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}
