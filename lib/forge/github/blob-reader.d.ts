import type { RememberedIdentity } from './identity.ts';
import { type RepositoryAccess } from './repository-access.ts';
import type { TreeEntry } from './tree-listing.ts';
/** Blobs of one GraphQL query. GitHub ends a query after ten seconds; that many small files take well under one. */
export declare const BLOBS_PER_QUERY = 200;
/** Reads blobs, many in one request where that is possible. */
export interface BlobReader {
    /** The bytes of a blob. @throws SpoError */
    read(blob: ListedBlob): Promise<Uint8Array>;
}
/** A blob as a listing names it. */
export type ListedBlob = Pick<TreeEntry, 'sha' | 'size'>;
/**
 * What is asked for at the same time is read together over GraphQL. A text comes back re-encoded there, so only one whose
 * hash is that of the blob is taken; binary, cut or altered ones, and all of them where GraphQL fails, are read over REST.
 * @param learn hears whom GitHub takes us for, which costs nothing beside the texts.
 */
export declare function createBlobReader(access: RepositoryAccess, learn: RememberedIdentity['learn']): BlobReader;
