import { type RecordObjects } from '../record-store.ts';
import type { BlobReader } from './blob-reader.ts';
import type { Identity } from './identity.ts';
import { type RepositoryAccess } from './repository-access.ts';
/**
 * The records' objects over the git data API. A look takes three requests, or one where there is no ref yet; a write
 * takes three, and one more for the repository's id unless that is known already.
 * @param whoAmI asked only when the ref has to be moved.
 */
export declare function githubRecordObjects(access: RepositoryAccess, blobs: BlobReader, whoAmI: () => Promise<Identity>): RecordObjects;
