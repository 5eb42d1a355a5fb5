import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SpoError } from '../spo/errors.js';
/**
 * Writes a whole file or nothing: a reader, also one after a crash, sees the old text or the new one.
 * Missing folders are made; a symbolic link at `path` is replaced and not followed.
 * @throws SpoError `workspace` that names the file.
 */
export async function writeText(path, text) {
    // In the same folder, because a rename is atomic only within one file system.
    const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    try {
        await mkdir(dirname(path), { recursive: true });
        await writeDurably(temporary, text);
        await rename(temporary, path);
    }
    catch (cause) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw new SpoError('workspace', `${path} could not be written: ${reasonOf(cause)}.`, {
            remedy: 'Check that the folder can be written and that the disk has room.',
            cause,
        });
    }
}
async function writeDurably(path, text) {
    const file = await open(path, 'wx');
    try {
        await file.writeFile(text, 'utf8');
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function reasonOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}
