/**
 * Why a name cannot be that of a branch; null when it can. The rules are those of `git check-ref-format --branch`
 * (https://git-scm.com/docs/git-check-ref-format), and a few more for names that git would read as something else.
 */
export declare function branchNameFault(branch: string): string | null;
/** True for a branch that nobody else has a reason to keep work on. */
export declare function isInOwnFolder(branch: string): boolean;
