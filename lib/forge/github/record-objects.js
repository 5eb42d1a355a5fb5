import { RECORDS_REFERENCE } from '../forge.js';
import { storedRecords } from '../record-layout.js';
import { isRecordsCommit } from '../record-store.js';
import { attempt } from './api-errors.js';
import { hasStatus } from './api-failure.js';
import { createReference, moveReference } from './move-reference.js';
import { readReference } from './reference.js';
import { ownerAndRepo } from './repository-access.js';
const REFERENCE = { name: RECORDS_REFERENCE.replace(/^refs\//, ''), title: RECORDS_REFERENCE };
const READING = { to: `read what is finished (${RECORDS_REFERENCE})`, needs: 'contents: read' };
const WRITING = { to: `note what is finished (${RECORDS_REFERENCE})`, needs: 'contents: write' };
/**
 * The records' objects over the git data API. A look takes three requests, or one where there is no ref yet; a write
 * takes three, and one more for the repository's id unless that is known already.
 * @param whoAmI asked only when the ref has to be moved.
 */
export function githubRecordObjects(access, blobs, whoAmI) {
    const { git } = access.client.rest;
    const names = ownerAndRepo(access);
    return {
        readTip: () => readTip(access),
        readTexts: async (files) => new Map(await Promise.all(files.map(async ({ object: sha, size }) => {
            const bytes = await blobs.read({ sha, size });
            return [sha, Buffer.from(bytes).toString('utf8')];
        }))),
        writeTree: (base, { add, remove }) => attempt(WRITING, async () => {
            const blob = { mode: '100644', type: 'blob' };
            const tree = [
                ...add.map(({ path, content }) => ({ ...blob, path, content })),
                ...remove.map((path) => ({ ...blob, path, sha: null })),
            ];
            const { data } = await git.createTree({
                ...names,
                tree,
                ...(base === null ? {} : { base_tree: base }),
            });
            return data.sha;
        }),
        writeCommit: (tree, message) => attempt(WRITING, async () => {
            const { data } = await git.createCommit({ ...names, tree, message, parents: [] });
            return data.sha;
        }),
        move: async (before, after) => {
            if (before === null)
                return createReference(access, REFERENCE, after);
            const { repositoryId } = await whoAmI();
            return moveReference(access, repositoryId, { reference: REFERENCE, before, after });
        },
    };
}
async function readTip(access) {
    const { git } = access.client.rest;
    const names = ownerAndRepo(access);
    const commit = await readReference(access, REFERENCE);
    if (commit === null)
        return { kind: 'missing' };
    return attempt(READING, async () => {
        const head = await orMissing(git.getCommit({ ...names, commit_sha: commit }));
        const parents = head?.data.parents.map(({ sha }) => sha) ?? [];
        if (!head || !isRecordsCommit(head.data.message, parents))
            return { kind: 'foreign', commit };
        const tree = head.data.tree.sha;
        const listed = await git.getTree({ ...names, tree_sha: tree, recursive: 'true' });
        const files = listed.data.tree.map(({ path, mode, sha, size }) => {
            return { path, mode, object: sha, size: size ?? null };
        });
        return { kind: 'ours', commit, tree, records: storedRecords(files) };
    });
}
/** A ref may point to a tag or a blob, where no commit is found. */
async function orMissing(reply) {
    try {
        return await reply;
    }
    catch (error) {
        if (hasStatus(error, 404))
            return null;
        throw error;
    }
}
