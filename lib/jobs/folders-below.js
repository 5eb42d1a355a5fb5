import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
/**
 * The folder and those below it, breadth first: what lies near the top is found in a tree of any size. Links are not
 * followed, and folders that cannot be read are taken for empty.
 * @param isLeftOut whether a folder with this path and name is passed over
 * @param most entries after which it ends
 */
export async function* foldersBelow(root, isLeftOut, most) {
    const waiting = [''];
    let seen = 0;
    for (let path = waiting.shift(); path !== undefined && seen < most; path = waiting.shift()) {
        const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
        seen += entries.length + 1;
        yield { path, entries };
        for (const entry of entries) {
            const below = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isDirectory() && !isLeftOut(below, entry.name))
                waiting.push(below);
        }
    }
}
