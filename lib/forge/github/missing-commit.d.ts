import { SpoError } from '../../spo/errors.ts';
import { type RepositoryAccess } from './repository-access.ts';
/**
 * A 404 below a commit means a missing commit, or a repository that the token cannot see. This asks which.
 * Costs a request, and is called only when something has failed already.
 * @returns the error for a commit that is gone.
 * @throws SpoError `forge-not-found` when it is the repository that cannot be seen.
 */
export declare function missingCommit(access: RepositoryAccess, sha: string): Promise<SpoError>;
/** True when GitHub knows the commit. */
export declare function commitExists(access: RepositoryAccess, sha: string): Promise<boolean>;
