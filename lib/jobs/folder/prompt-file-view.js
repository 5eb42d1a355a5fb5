import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { decodeText } from '../../prompt-files/decode-text.js';
import { readTemplateFields } from '../../prompt-files/template-fields.js';
import { SpoError } from '../../spo/errors.js';
import { usualPaths } from '../init/find-prompt-files.js';
import { parsePromptFileOnDisk } from '../prompt-file-on-disk.js';
import { pathFromFolder, pathFromHere, placeInFolder } from './prompt-folder.js';
/**
 * @throws SpoError `bad-input` for a path that cannot be one of the folder's prompt files; `not-found` for a file that is
 *   not there, or is none
 */
export async function viewPromptFile(folder, path) {
    const place = await placeInFolder(folder, path);
    const bytes = await readFile(place).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            throw notFound(path, 'there is no such file');
        throw new SpoError('not-found', `${path} cannot be read.`);
    });
    const parsed = await parsePromptFileOnDisk(pathFromHere(place), bytes);
    // Files of other tools may hold secrets, and are none of our business.
    if (!parsed.ok && !usualPaths([path]).has(path))
        throw notFound(path, 'it is no prompt file');
    const text = decodeText(bytes).text;
    return { path, text, digest: digestOf(bytes), ...viewOf(folder, text, parsed) };
}
/** @param path of a file of the folder, which need not be there */
export async function viewText(folder, path, text) {
    const place = await placeInFolder(folder, path);
    return viewOf(folder, text, await parsePromptFileOnDisk(pathFromHere(place), new TextEncoder().encode(text)));
}
export function digestOf(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
}
function viewOf(folder, text, parsed) {
    const placed = (each) => ({
        file: pathFromFolder(folder, each.location.file),
        line: each.location.line,
        column: each.location.column,
        message: each.message,
    });
    if (!parsed.ok) {
        const problems = parsed.problems.map(placed);
        return { format: parsed.format, template: null, prompts: [], problems, notices: [] };
    }
    return {
        format: parsed.format,
        template: parsed.format === 'an SPO template' ? readTemplateFields(text) : null,
        prompts: parsed.prompts.map(({ name }) => name),
        problems: [],
        notices: parsed.notices.map(placed),
    };
}
function notFound(path, reason) {
    return new SpoError('not-found', `${path} cannot be opened: ${reason}.`, {
        remedy: 'Choose one of the files in the list.',
    });
}
