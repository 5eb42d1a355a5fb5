import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { listFiles } from '../list-files.js';
import { parsePromptFileOnDisk } from '../prompt-file-on-disk.js';
import { DEFAULT_PROMPT_GLOBS, selectFiles } from '../select-files.js';
/** A name that a line of a workflow can hold. */
const NAME = /^[^\u0000-\u001f\u007f]+\.ya?ml$/i;
/** Every prompt file below a folder, of any format: those that can be read, and those that the action would look at. */
export async function findPromptFiles(root) {
    const paths = (await listFiles(root)).filter((path) => NAME.test(path));
    const usual = usualPaths(paths);
    const found = [];
    const parts = new Set();
    for (const path of paths) {
        const file = join(root, path);
        const bytes = await readFile(file).catch(() => null);
        if (bytes === null || !/prompt|messages/.test(bytes.toString()))
            continue;
        const { ok, format, named } = await parsePromptFileOnDisk(file, bytes);
        const isUsual = usual.has(path);
        if (!ok && !isUsual)
            continue;
        const inRoot = named.map((each) => relative(root, each).split(sep).join('/'));
        for (const part of inRoot)
            parts.add(part);
        found.push({ path, format, isValid: ok, named: inRoot, isUsual });
    }
    return found.filter(({ path }) => !parts.has(path));
}
/** Those of the paths that the action looks at unless it is told otherwise. */
export function usualPaths(paths) {
    const files = paths.map((path) => ({ path, status: 'unchanged' }));
    return new Set(selectFiles(files, DEFAULT_PROMPT_GLOBS).map(({ path }) => path));
}
