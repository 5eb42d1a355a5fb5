import { readFile } from 'node:fs/promises';
import { SpoError } from '../spo/errors.ts';

/** @throws SpoError `bad-input` that names the file */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new SpoError('bad-input', `${path} ${reason}.`, { cause });
  }
}
