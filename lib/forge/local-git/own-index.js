import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
/**
 * A tree with some files replaced, made in an index of its own: work tree and index of the user stay as they are.
 * A path that git does not like (`../x`, `.git/x`) is left out without a word.
 * @param base full SHA of a commit or tree to start from; null for an empty one.
 * @returns the tree's SHA.
 * @throws SpoError `git`
 */
export async function editTree(git, base, entries) {
    const folder = await mkdtemp(join(tmpdir(), 'spo-index-'));
    try {
        const variables = { GIT_INDEX_FILE: join(folder, 'index') };
        await git.run(['read-tree', base ?? '--empty'], { variables });
        // Mode 0 takes a path out, and wants a name of the repository's length all the same.
        const nothing = '0'.repeat(base?.length ?? 40);
        const input = entries
            .map(({ path, mode, object }) => `${object === null ? 0 : mode} ${object ?? nothing}\t${path}\0`)
            .join('');
        await git.run(['update-index', '-z', '--index-info'], { variables, input });
        return await git.line(['write-tree'], { variables });
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
}
/** Stores a text as it is, whatever filters the user has. @returns the blob's SHA. */
export function writeBlob(git, content) {
    return git.line(['hash-object', '-w', '--no-filters', '--stdin'], { input: content });
}
