import { RECORDS_REFERENCE } from '../../forge.ts';
import { storedRecords } from '../../record-layout.ts';
import { isRecordsCommit, type RecordObjects, type RecordsTip } from '../../record-store.ts';
import { attempt, type Intent } from '../client/api-errors.ts';
import { hasStatus } from '../client/api-failure.ts';
import type { Identity } from '../client/identity.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import type { BlobReader } from '../read/blob-reader.ts';
import { createReference, moveReference } from './move-reference.ts';
import { type Reference, readReference } from './reference.ts';

const REFERENCE: Reference = { name: RECORDS_REFERENCE.replace(/^refs\//, ''), title: RECORDS_REFERENCE };
const READING: Intent = { to: `read what is finished (${RECORDS_REFERENCE})`, needs: 'contents: read' };
const WRITING: Intent = { to: `note what is finished (${RECORDS_REFERENCE})`, needs: 'contents: write' };

/**
 * The records' objects over the git data API. A look takes three requests, or one where there is no ref yet; a write
 * takes three, and one more for the repository's id unless that is known already.
 * @param whoAmI asked only when the ref has to be moved.
 */
export function githubRecordObjects(
  access: RepositoryAccess,
  blobs: BlobReader,
  whoAmI: () => Promise<Identity>,
): RecordObjects {
  const { git } = access.client.rest;
  const names = ownerAndRepo(access);
  return {
    readTip: () => readTip(access),
    readTexts: async (files) =>
      new Map(
        await Promise.all(
          files.map(async ({ object: sha, size }) => {
            const bytes = await blobs.read({ sha, size });
            return [sha, Buffer.from(bytes).toString('utf8')] as const;
          }),
        ),
      ),
    writeTree: (base, { add, remove }) =>
      attempt(WRITING, async () => {
        const blob = { mode: '100644', type: 'blob' } as const;
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
    writeCommit: (tree, message) =>
      attempt(WRITING, async () => {
        const { data } = await git.createCommit({ ...names, tree, message, parents: [] });
        return data.sha;
      }),
    move: async (before, after) => {
      if (before === null) return createReference(access, REFERENCE, after);
      const { repositoryId } = await whoAmI();
      return moveReference(access, repositoryId, { reference: REFERENCE, before, after });
    },
  };
}

async function readTip(access: RepositoryAccess): Promise<RecordsTip> {
  const { git } = access.client.rest;
  const names = ownerAndRepo(access);
  const commit = await readReference(access, REFERENCE);
  if (commit === null) return { kind: 'missing' };
  return attempt(READING, async () => {
    const head = await orMissing(git.getCommit({ ...names, commit_sha: commit }));
    const parents = head?.data.parents.map(({ sha }) => sha) ?? [];
    if (!head || !isRecordsCommit(head.data.message, parents)) return { kind: 'foreign', commit };
    const tree = head.data.tree.sha;
    const listed = await git.getTree({ ...names, tree_sha: tree, recursive: 'true' });
    const files = listed.data.tree.map(({ path, mode, sha, size }) => {
      return { path, mode, object: sha, size: size ?? null };
    });
    return { kind: 'ours', commit, tree, records: storedRecords(files) };
  });
}

/** A ref may point to a tag or a blob, where no commit is found. */
async function orMissing<Reply>(reply: Promise<Reply>): Promise<Reply | null> {
  try {
    return await reply;
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
