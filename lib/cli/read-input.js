import { readFile } from 'node:fs/promises';
import { SpoError } from '../spo/errors.js';
/** @throws SpoError `bad-input` that names the file */
export async function readInput(path) {
    try {
        return await readFile(path);
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
        throw new SpoError('bad-input', `${path} ${reason}.`, { cause });
    }
}
