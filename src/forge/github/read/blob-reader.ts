import { createHash } from 'node:crypto';
import { attempt } from '../client/api-errors.ts';
import { isRateLimit, readFailure } from '../client/api-failure.ts';
import type { RememberedIdentity } from '../client/identity.ts';
import { ownerAndRepo, type RepositoryAccess } from '../client/repository-access.ts';
import type { TreeEntry } from './tree-listing.ts';

/** Blobs of one GraphQL query. GitHub ends a query after ten seconds; that many small files take well under one. */
export const BLOBS_PER_QUERY = 200;

/** Bytes of the blobs of one query, so that as many longer files do not come near that time either. */
const BYTES_PER_QUERY = 2_000_000;

/** Bytes above which a file is read alone: GraphQL cuts long texts, and a query has to stay small. */
const LARGEST_IN_QUERY = 100_000;

/** Reads blobs, many in one request where that is possible. */
export interface BlobReader {
  /** The bytes of a blob. @throws SpoError */
  read(blob: ListedBlob): Promise<Uint8Array>;
}

/** A blob as a listing names it. */
export type ListedBlob = Pick<TreeEntry, 'sha' | 'size'>;

type Bytes = Promise<Uint8Array>;

interface Waiting {
  readonly blob: ListedBlob;
  readonly settle: (bytes: Bytes) => void;
}

/**
 * What is asked for at the same time is read together over GraphQL. A text comes back re-encoded there, so only one whose
 * hash is that of the blob is taken; binary, cut or altered ones, and all of them where GraphQL fails, are read over REST.
 * @param learn hears whom GitHub takes us for, which costs nothing beside the texts.
 */
export function createBlobReader(access: RepositoryAccess, learn: RememberedIdentity['learn']): BlobReader {
  const known = new Map<string, Bytes>();
  let waiting: Waiting[] = [];

  return {
    read(blob) {
      const earlier = known.get(blob.sha);
      if (earlier) return earlier;
      const bytes = isSmall(blob) ? together(blob) : readAlone(access, blob.sha);
      known.set(blob.sha, bytes);
      bytes.catch(() => known.delete(blob.sha));
      return bytes;
    },
  };

  function together(blob: ListedBlob): Bytes {
    // Everybody who asks before the event loop turns rides along.
    if (waiting.length === 0) setImmediate(leave);
    return new Promise((resolve) => {
      waiting.push({ blob, settle: resolve });
    });
  }

  function leave(): void {
    const all = waiting;
    waiting = [];
    for (const batch of batches(all)) {
      const texts = batch.length === 1 ? Promise.resolve(null) : readTexts(access, batch, learn);
      for (const [index, { blob, settle }] of batch.entries()) {
        settle(texts.then((found) => whole(found?.[index] ?? null, blob) ?? readAlone(access, blob.sha)));
      }
    }
  }
}

function isSmall({ size }: ListedBlob): boolean {
  return size !== null && size <= LARGEST_IN_QUERY;
}

function batches(all: readonly Waiting[]): Waiting[][] {
  const made: Waiting[][] = [];
  let bytes = 0;
  for (const waiting of all) {
    const size = waiting.blob.size ?? 0;
    const last = made.at(-1);
    if (last === undefined || last.length === BLOBS_PER_QUERY || bytes + size > BYTES_PER_QUERY) {
      made.push([waiting]);
      bytes = size;
    } else {
      last.push(waiting);
      bytes += size;
    }
  }
  return made;
}

interface Reply {
  readonly viewer?: { readonly login: string };
  readonly repository: { readonly id?: string } & Readonly<
    Record<`blob${number}`, { readonly text?: string | null } | null>
  >;
}

/** The texts in the order of the batch; null where GraphQL does not serve. @throws SpoError for a limit or an outage */
async function readTexts(
  access: RepositoryAccess,
  batch: readonly Waiting[],
  learn: RememberedIdentity['learn'],
): Promise<(string | null)[] | null> {
  const names = batch.map((_, index) => `blob${index}` as const);
  // Aliases and object names only, which are ours and hex digits: no path of a file goes into a query.
  const query = `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
${names.map((name) => `    ${name}: object(oid: $${name}) { ... on Blob { text } }`).join('\n')}
  }
}`;
  const objects = Object.fromEntries(names.map((name, index) => [name, batch[index]?.blob.sha]));
  const intent = { to: `read ${batch.length} files`, needs: 'contents: read' } as const;
  return attempt(intent, async () => {
    try {
      const { viewer, repository } = await access.client.graphql<Reply>(query, {
        ...ownerAndRepo(access),
        ...objects,
      });
      if (viewer && repository?.id) learn({ login: viewer.login, repositoryId: repository.id });
      return names.map((name) => repository?.[name]?.text ?? null);
    } catch (error) {
      const failure = readFailure(error);
      if (failure === null || isRateLimit(failure)) throw error;
      return null;
    }
  });
}

/** The bytes of a text if they are those of the blob; null otherwise. */
function whole(text: string | null, { sha }: ListedBlob): Uint8Array | null {
  if (text === null) return null;
  const bytes = Buffer.from(text, 'utf8');
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha ? bytes : null;
}

/** Blobs are read, not contents: those end at 1 MB, these at 100 MB. */
async function readAlone(access: RepositoryAccess, sha: string): Bytes {
  return attempt({ to: `read file ${sha}`, needs: 'contents: read' }, async () => {
    const { data } = await access.client.rest.git.getBlob({ ...ownerAndRepo(access), file_sha: sha });
    return data.encoding === 'base64'
      ? Buffer.from(data.content, 'base64')
      : Buffer.from(data.content, 'utf8');
  });
}
