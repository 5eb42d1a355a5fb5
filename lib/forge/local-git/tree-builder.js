import { SpoError } from '../../spo/errors.js';
import { editTree, writeBlob } from './own-index.js';
import { findFile } from './tree-files.js';
/**
 * The tree of `parent` with the files replaced or added. A file that exists keeps its mode.
 * @returns the tree's SHA.
 * @throws SpoError `bad-input` for a path that git does not take, `git`
 */
export async function buildTree(git, parent, files) {
    const entries = [];
    for (const file of files)
        entries.push(await indexEntry(git, parent, file));
    const tree = await editTree(git, parent, entries);
    await refuseSkipped(git, tree, entries);
    await refuseOtherChanges(git, parent, tree, files);
    return tree;
}
async function indexEntry(git, parent, { path, content }) {
    if (path.includes('\0'))
        throw unusable(path);
    const present = await findFile(git, parent, path);
    const object = await writeBlob(git, content);
    return { mode: present?.mode ?? '100644', object, path };
}
/** git leaves out a path that it does not like (`../x`, `.git/x`) and still ends with 0. */
async function refuseSkipped(git, tree, entries) {
    for (const { path, object } of entries) {
        const written = await findFile(git, tree, path);
        if (written?.object !== object)
            throw unusable(path);
    }
}
function unusable(path) {
    return new SpoError('bad-input', `"${path.replaceAll('\0', '?')}" cannot be a path in a git commit.`, {
        remedy: 'Use a relative path without "..", ".git" and empty parts.',
    });
}
/** git makes room for `a/b` by removing a file `a`, and nobody asked for that. */
async function refuseOtherChanges(git, parent, tree, files) {
    const listed = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', parent, tree, '--']);
    const asked = new Set(files.map((file) => file.path));
    const other = listed
        .toString('utf8')
        .split('\0')
        .find((path) => path !== '' && !asked.has(path));
    if (other === undefined)
        return;
    throw new SpoError('git', `The results cannot be committed: ${other} stands where a folder is needed.`, {
        remedy: 'Rename that file, or choose another results folder.',
        evidence: { path: other },
    });
}
