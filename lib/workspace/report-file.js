import { join, resolve } from 'node:path';
import { writeText } from './atomic-write.js';
/**
 * Writes `report.json` at the workspace's root.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
export async function writeReport(root, report) {
    const path = join(resolve(root), 'report.json');
    await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
    return path;
}
