import { branchNameFault } from '../settings/branch-name.ts';
import { SpoError } from '../spo/errors.ts';

/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else */
export function refuseBadBranchName(branch: string): void {
  const fault = branchNameFault(branch);
  if (fault === null) return;
  throw new SpoError('bad-input', `${JSON.stringify(branch.slice(0, 200))} cannot name a branch: ${fault}.`, {
    remedy: 'Choose a name such as spo/check.',
  });
}

/**
 * @param others branches that people work on, each with what it is to this run: `the default branch`.
 * @throws SpoError `branch-not-ours` when the branch is one of them
 */
export function refuseBranchOfOthers(branch: string, others: ReadonlyMap<string, string>): void {
  const owner = others.get(branch);
  if (owner !== undefined) throw branchOfOthers(branch, owner);
}

export function branchOfOthers(branch: string, owner: string): SpoError {
  return new SpoError('branch-not-ours', `Branch ${branch} is ${owner}, where no results may go.`, {
    remedy: 'Leave `branch` out, or name one that starts with spo/.',
    evidence: { branch },
  });
}
