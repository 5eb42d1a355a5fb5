import { readFile, rm } from 'node:fs/promises';
import { writeText } from './write-file.ts';

/**
 * Writes all of these files, or leaves what was there.
 * @throws SpoError `workspace` that names the file which could not be written.
 */
export async function writeTexts(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  const written: { path: string; before: string | null }[] = [];
  try {
    for (const { path, text } of files) {
      const before = await readFile(path, 'utf8').catch(() => null);
      await writeText(path, text);
      written.push({ path, before });
    }
  } catch (error) {
    for (const { path, before } of written) {
      if (before === null) await rm(path, { force: true });
      else await writeText(path, before);
    }
    throw error;
  }
}
