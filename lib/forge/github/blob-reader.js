import { createHash } from 'node:crypto';
import { attempt } from './api-errors.js';
import { isRateLimit, readFailure } from './api-failure.js';
import { ownerAndRepo } from './repository-access.js';
/** Blobs of one GraphQL query. GitHub ends a query after ten seconds; that many small files take well under one. */
export const BLOBS_PER_QUERY = 200;
/** Bytes of the blobs of one query, so that as many longer files do not come near that time either. */
const BYTES_PER_QUERY = 2_000_000;
/** Bytes above which a file is read alone: GraphQL cuts long texts, and a query has to stay small. */
const LARGEST_IN_QUERY = 100_000;
/**
 * What is asked for at the same time is read together over GraphQL. A text comes back re-encoded there, so only one whose
 * hash is that of the blob is taken; binary, cut or altered ones, and all of them where GraphQL fails, are read over REST.
 * @param learn hears whom GitHub takes us for, which costs nothing beside the texts.
 */
export function createBlobReader(access, learn) {
    const known = new Map();
    let waiting = [];
    return {
        read(blob) {
            const earlier = known.get(blob.sha);
            if (earlier)
                return earlier;
            const bytes = isSmall(blob) ? together(blob) : readAlone(access, blob.sha);
            known.set(blob.sha, bytes);
            bytes.catch(() => known.delete(blob.sha));
            return bytes;
        },
    };
    function together(blob) {
        // Everybody who asks before the event loop turns rides along.
        if (waiting.length === 0)
            setImmediate(leave);
        return new Promise((resolve) => {
            waiting.push({ blob, settle: resolve });
        });
    }
    function leave() {
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
function isSmall({ size }) {
    return size !== null && size <= LARGEST_IN_QUERY;
}
function batches(all) {
    const made = [];
    let bytes = 0;
    for (const waiting of all) {
        const size = waiting.blob.size ?? 0;
        const last = made.at(-1);
        if (last === undefined || last.length === BLOBS_PER_QUERY || bytes + size > BYTES_PER_QUERY) {
            made.push([waiting]);
            bytes = size;
        }
        else {
            last.push(waiting);
            bytes += size;
        }
    }
    return made;
}
/** The texts in the order of the batch; null where GraphQL does not serve. @throws SpoError for a limit or an outage */
async function readTexts(access, batch, learn) {
    const names = batch.map((_, index) => `blob${index}`);
    // Aliases and object names only, which are ours and hex digits: no path of a file goes into a query.
    const query = `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    id
${names.map((name) => `    ${name}: object(oid: $${name}) { ... on Blob { text } }`).join('\n')}
  }
}`;
    const objects = Object.fromEntries(names.map((name, index) => [name, batch[index]?.blob.sha]));
    const intent = { to: `read ${batch.length} files`, needs: 'contents: read' };
    return attempt(intent, async () => {
        try {
            const { viewer, repository } = await access.client.graphql(query, {
                ...ownerAndRepo(access),
                ...objects,
            });
            if (viewer && repository?.id)
                learn({ login: viewer.login, repositoryId: repository.id });
            return names.map((name) => repository?.[name]?.text ?? null);
        }
        catch (error) {
            const failure = readFailure(error);
            if (failure === null || isRateLimit(failure))
                throw error;
            return null;
        }
    });
}
/** The bytes of a text if they are those of the blob; null otherwise. */
function whole(text, { sha }) {
    if (text === null)
        return null;
    const bytes = Buffer.from(text, 'utf8');
    const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha ? bytes : null;
}
/** Blobs are read, not contents: those end at 1 MB, these at 100 MB. */
async function readAlone(access, sha) {
    return attempt({ to: `read file ${sha}`, needs: 'contents: read' }, async () => {
        const { data } = await access.client.rest.git.getBlob({ ...ownerAndRepo(access), file_sha: sha });
        return data.encoding === 'base64'
            ? Buffer.from(data.content, 'base64')
            : Buffer.from(data.content, 'utf8');
    });
}
