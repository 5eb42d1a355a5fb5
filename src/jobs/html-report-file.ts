import { resolve } from 'node:path';
import { writeText } from '../workspace/atomic-write.ts';

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
