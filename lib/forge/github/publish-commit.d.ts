import { SpoError } from '../../spo/errors.ts';
import { type CommitRequest, type PublishedCommit } from '../forge.ts';
import type { CommitTrees } from './commit-tree.ts';
import type { Identity } from './identity.ts';
import { type RepositoryAccess } from './repository-access.ts';
/**
 * One commit on a branch of ours, over the git data API.
 * The branch is created, or moved from a tip that we made (see `isOurs`), or kept when it already holds the same tree on
 * the same parent. Any other tip is left alone, and so is that of another run on the same parent which came first.
 * @param whoAmI asked only when a branch has to be moved.
 * @throws SpoError `branch-not-ours`, `forge-permission`, `forge-not-found` when the parent vanished, `forge-unavailable`
 */
export declare function publishCommit(access: RepositoryAccess, trees: CommitTrees, whoAmI: () => Promise<Identity>, request: CommitRequest): Promise<PublishedCommit>;
/** @param tip SHA of a commit that somebody else made. */
export declare function notOurs(branch: string, tip: string): SpoError;
