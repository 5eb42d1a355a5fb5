import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SpoError } from '../../spo/errors.js';
import { NOTHING_SPENT, readJournal } from './entries.js';
/**
 * A journal in a file, made with its folder when missing. What is appended while a write runs goes out
 * together in the next one. The text is handed to the system and not forced to the disk: that survives the
 * end of the process, not of the machine, and spares each call a wait for the disk.
 */
export function budgetFile(path) {
    let pending = '';
    let next = null;
    let running = Promise.resolve();
    let folder = null;
    const writePending = async () => {
        const text = pending;
        pending = '';
        next = null;
        try {
            folder ??= mkdir(dirname(path), { recursive: true });
            await folder;
            await appendFile(path, text);
        }
        catch (cause) {
            throw unusable(path, 'written', cause);
        }
    };
    return {
        append(text) {
            pending += text;
            if (next === null) {
                next = running.then(writePending, writePending);
                running = next;
            }
            return next;
        },
        async spent() {
            try {
                return readJournal(await readFile(path, 'utf8'));
            }
            catch (cause) {
                if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
                    return NOTHING_SPENT;
                throw unusable(path, 'read', cause);
            }
        },
    };
}
function unusable(path, what, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new SpoError('workspace', `The budget's journal ${path} could not be ${what}: ${reason}.`, {
        remedy: 'Check that the folder can be written and that the disk has room.',
        cause,
    });
}
