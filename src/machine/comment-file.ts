import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SpoError } from '../spo/errors.ts';

/** Writes the comment as a whole or not at all. @throws SpoError `bad-input` that names the file. */
export async function writeComment(path: string, body: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, body, { encoding: 'utf8', flag: 'wx' });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SpoError('bad-input', `The comment could not be written to ${path}: ${reason}.`, {
      remedy: 'Name a file in a folder that can be written.',
      cause,
    });
  }
}
