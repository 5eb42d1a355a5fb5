import type { RepositoryAccess } from './repository-access.ts';
/** A branch as it stands now. */
export interface BranchNow {
    /** Without `refs/heads/`. */
    readonly branch: string;
    readonly headSha: string;
    readonly isDefault: boolean;
}
/**
 * Looks up the branch that a run without a pull request works on, in two requests.
 * @param ref its name, with or without `refs/heads/`; null for the default branch.
 * @throws SpoError `bad-input` for a name that is none, `forge-not-found` for a branch that does not exist,
 *   `forge-permission`, `forge-unavailable`
 */
export declare function lookUpBranch(access: RepositoryAccess, ref: string | null): Promise<BranchNow>;
