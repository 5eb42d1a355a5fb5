import { type RepositoryAccess } from './repository-access.ts';
/**
 * The commit that base and head have in common, so that what the base branch gained since does not count as a change.
 * @param base @param head 40 hex digits each.
 * @throws SpoError `forge-not-found` when a commit vanished or the two share no history.
 */
export declare function findMergeBase(access: RepositoryAccess, base: string, head: string): Promise<string>;
