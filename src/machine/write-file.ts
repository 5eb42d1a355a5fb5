import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SpoError } from '../spo/errors.ts';

/**
 * Writes a whole file or nothing: a reader, also one after a crash, sees the old text or the new one.
 * Missing folders are made; a symbolic link at `path` is replaced and not followed.
 * @param mode that the file gets, whatever the process takes from new files; 0o666 less that where it is absent
 * @throws SpoError `workspace` that names the file.
 */
export async function writeText(path: string, text: string, mode?: number): Promise<void> {
  // In the same folder, because a rename is atomic only within one file system.
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeDurably(temporary, text, mode);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new SpoError('workspace', `${path} could not be written: ${reasonOf(cause)}.`, {
      remedy: 'Check that the folder can be written and that the disk has room.',
      cause,
    });
  }
}

async function writeDurably(path: string, text: string, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

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
