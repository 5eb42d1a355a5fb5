import { readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { MAXIMUM_BYTES } from '../../prompt-files/decode-text.js';
import { foldersBelow } from '../folders-below.js';
import { usualPaths } from '../init/find-prompt-files.js';
import { parsePromptFileOnDisk } from '../prompt-file-on-disk.js';
import { pathFromHere } from './prompt-folder.js';
/** A folder may be somebody's home: what is beyond is not looked at. */
const MOST_ENTRIES = 50_000;
const MOST_FILES = 1000;
const LEFT_OUT = new Set(['.git', 'node_modules']);
/** Those that the action would look at, and all other YAML files of the folder that read as prompt files; sorted. */
export async function listPromptFiles(folder) {
    const root = await realpath(folder.root);
    const workspace = await realpath(folder.workspace).catch(() => folder.workspace);
    const paths = await yamlFiles(root, workspace);
    const usual = usualPaths(paths);
    const found = [];
    const parts = new Set();
    for (const path of paths.slice(0, MOST_FILES)) {
        const summary = await summaryOf(root, path, usual.has(path), parts);
        if (summary !== null)
            found.push(summary);
    }
    return found.filter(({ path }) => !parts.has(path));
}
async function summaryOf(root, path, isUsual, parts) {
    const place = join(root, path);
    const bytes = await readFile(place).catch(() => null);
    if (bytes === null)
        return null;
    // Of the files of a whole folder most are of other tools, and reading them as YAML takes long.
    if (!isUsual && (bytes.length > MAXIMUM_BYTES || !/prompt|messages/.test(bytes.toString())))
        return null;
    const parsed = await parsePromptFileOnDisk(pathFromHere(place), bytes);
    if (!parsed.ok && !isUsual)
        return null;
    for (const named of parsed.named)
        parts.add(relative(root, named).split(sep).join('/'));
    return {
        path,
        format: parsed.format,
        prompts: parsed.ok ? parsed.prompts.map(({ name }) => name) : [],
        problems: parsed.ok ? 0 : parsed.problems.length,
    };
}
async function yamlFiles(root, workspace) {
    const found = [];
    const isLeftOut = (path, name) => LEFT_OUT.has(name) || join(root, path) === workspace;
    for await (const { path, entries } of foldersBelow(root, isLeftOut, MOST_ENTRIES)) {
        const names = entries.filter((entry) => entry.isFile() && /[^.]\.ya?ml$/i.test(entry.name));
        found.push(...names.map(({ name }) => (path === '' ? name : `${path}/${name}`)));
    }
    return found.sort();
}
