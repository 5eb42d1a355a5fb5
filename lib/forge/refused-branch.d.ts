import { SpoError } from '../spo/errors.ts';
/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else */
export declare function refuseBadBranchName(branch: string): void;
/**
 * @param others branches that people work on, each with what it is to this run: `the default branch`.
 * @throws SpoError `branch-not-ours` when the branch is one of them
 */
export declare function refuseBranchOfOthers(branch: string, others: ReadonlyMap<string, string>): void;
export declare function branchOfOthers(branch: string, owner: string): SpoError;
