import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RESULT_FILE } from './leg-result.js';
/** More than 256 legs ever need, and few enough for a folder that somebody else filled. */
const MOST_FOLDERS = 1000;
/** `<folder>/<artifact>/leg-<n>`: a download without `merge-multiple` makes a folder for each artifact. */
const DEEPEST = 2;
/** Finds the result files in a folder and up to two levels below it. Follows no symbolic links and never throws. */
export async function findResults(folder) {
    const files = [];
    const problems = [];
    const queue = [{ path: '', depth: 0 }];
    for (const [looked, { path, depth }] of queue.entries()) {
        if (looked === MOST_FOLDERS) {
            problems.push(`Only the first ${MOST_FOLDERS} folders of ${folder} were searched for results.`);
            break;
        }
        const entries = await entriesOf(join(folder, path));
        if (typeof entries === 'string')
            problems.push(`${join(folder, path)} cannot be searched for results: ${entries}.`);
        else {
            const below = (name) => (path === '' ? name : `${path}/${name}`);
            const folders = entries.filter((entry) => entry.isDirectory() && depth < DEEPEST);
            queue.push(...folders.map(({ name }) => ({ path: below(name), depth: depth + 1 })));
            if (entries.some((entry) => entry.name === RESULT_FILE && entry.isFile()))
                files.push(below(RESULT_FILE));
        }
    }
    return { files: files.toSorted(), problems };
}
/** Sorted by name, so that the same folder is always searched in the same order; or why it cannot be read. */
async function entriesOf(folder) {
    try {
        const entries = await readdir(folder, { withFileTypes: true });
        return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    }
    catch (cause) {
        const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
        return missing ? 'it is missing' : String(cause instanceof Error ? cause.message : cause);
    }
}
