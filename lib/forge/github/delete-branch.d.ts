import type { Identity } from './identity.ts';
import { type RepositoryAccess } from './repository-access.ts';
/** `not-ours`: its tip is a commit that this tool did not make, and it was left alone. */
export type Deletion = 'deleted' | 'absent' | 'not-ours';
/**
 * Deletes a branch whose tip we made (see `isOurs`), if it still ends there.
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export declare function deleteOwnBranch(access: RepositoryAccess, whoAmI: () => Promise<Identity>, branch: string): Promise<Deletion>;
