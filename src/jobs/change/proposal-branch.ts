import type { Branches, BranchTip } from '../../forge/forge.ts';

/** Where the winners go, and what stood there when the run began. */
export interface ProposalBranch {
  readonly name: string;
  readonly tipAtStart: string | null;
  /** More about that tip; null without one, absent where a plan knows no more than its SHA. */
  readonly tip?: BranchTip | null;
}

/**
 * Looks at the branch before anything is spent.
 * @throws SpoError when no results may go to it
 */
export async function openProposalBranch(branches: Branches, name: string): Promise<ProposalBranch> {
  await branches.refuseBranch(name);
  const tip = await branches.currentTip(name);
  return { name, tipAtStart: tip?.sha ?? null, tip };
}
