import { RECORDS_REFERENCE } from '../forge.js';
import { storedRecords } from '../record-layout.js';
import { isRecordsCommit } from '../record-store.js';
import { COMMIT_IDENTITY } from './branch-guard.js';
import { readCommit } from './commits.js';
import { refused } from './git-process.js';
import { editTree, writeBlob } from './own-index.js';
import { setReference } from './set-reference.js';
/** The records' objects in a repository on disk. They stay there: nothing is fetched or pushed. */
export function localRecordObjects(git) {
    return {
        readTip: () => readTip(git),
        readTexts: async (files) => new Map(await Promise.all(files.map(async ({ object }) => [object, await readText(git, object)]))),
        writeTree: async (base, { add, remove }) => {
            const entries = remove.map((path) => ({ path, mode: '0', object: null }));
            for (const { path, content } of add) {
                entries.push({ path, mode: '100644', object: await writeBlob(git, content) });
            }
            return editTree(git, base, entries);
        },
        writeCommit: (tree, message) => git.line(['commit-tree', tree, '-F', '-'], { input: `${message}\n`, variables: COMMIT_IDENTITY }),
        move: async (before, after) => {
            const move = { reference: RECORDS_REFERENCE, before, after, reason: 'spo: finished' };
            const result = await setReference(git, move);
            if (result.exitCode === 0)
                return 'done';
            if ((await readReference(git))?.object !== (before ?? undefined))
                return 'raced';
            throw refused(['update-ref'], result);
        },
    };
}
async function readTip(git) {
    const present = await readReference(git);
    if (present === null)
        return { kind: 'missing' };
    const commit = present.object;
    if (present.type !== 'commit')
        return { kind: 'foreign', commit };
    const { message, parents, tree } = await readCommit(git, commit);
    if (!isRecordsCommit(message, parents))
        return { kind: 'foreign', commit };
    const listed = await git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', tree]);
    return { kind: 'ours', commit, tree, records: storedRecords(listedFiles(listed.toString('utf8'))) };
}
async function readText(git, object) {
    return (await git.run(['cat-file', 'blob', object])).toString('utf8');
}
async function readReference(git) {
    const format = '--format=%(objecttype) %(objectname) %(refname)';
    const line = await git.line(['for-each-ref', format, '--', RECORDS_REFERENCE]);
    const [type, object, name] = line.split(' ');
    // A name below ours is listed too.
    if (type === undefined || object === undefined || name !== RECORDS_REFERENCE)
        return null;
    return { type, object };
}
function listedFiles(output) {
    return output.split('\0').flatMap((line) => {
        const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
        if (mode === undefined || object === undefined || path === undefined)
            return [];
        return [{ path, mode, object, size: size === '-' ? null : Number(size) }];
    });
}
