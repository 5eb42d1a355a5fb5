import { type RepositoryAccess } from './repository-access.ts';
/**
 * Refuses a branch that results must not go to. What GitHub protects is only asked for outside of our own folder:
 * there, a protected branch refuses the push anyway, and each run would pay two requests for the question.
 * @param inUse the branches that this run is about.
 * @throws SpoError `bad-input`, `branch-not-ours`, `forge-permission`, `forge-unavailable`
 */
export declare function refuseBranch(access: RepositoryAccess, branch: string, inUse: ReadonlyMap<string, string>): Promise<void>;
