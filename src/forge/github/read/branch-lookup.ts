import { branchNameFault } from '../../../settings/branch-name.ts';
import { SpoError } from '../../../spo/errors.ts';
import type { RepositoryAccess } from '../client/repository-access.ts';
import { branchReference, readReference } from '../write/reference.ts';
import { defaultBranch } from './default-branch.ts';

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
export async function lookUpBranch(access: RepositoryAccess, ref: string | null): Promise<BranchNow> {
  const named = ref?.replace(/^refs\/heads\//, '') ?? null;
  const fault = named === null ? null : branchNameFault(named);
  if (fault !== null) {
    throw new SpoError('bad-input', `\`ref\` does not name a branch: ${fault}.`, {
      remedy: 'Give the name of a branch, such as main, or leave `ref` out for the default branch.',
      evidence: { ref },
    });
  }
  const standard = await defaultBranch(access);
  const branch = named ?? standard;
  const headSha = await readReference(access, branchReference(branch));
  if (headSha === null) throw missingBranch(access, branch);
  return { branch, headSha, isDefault: branch === standard };
}

function missingBranch({ owner, repo }: RepositoryAccess, branch: string): SpoError {
  return new SpoError('forge-not-found', `There is no branch ${branch} in ${owner}/${repo}.`, {
    remedy: 'Correct `ref`, or leave it out for the default branch.',
    evidence: { branch },
  });
}
