import type { Change, Forge } from '../forge/forge.ts';
import type { RefreshPullRequests, RefreshState } from '../forge/refresh-pull-requests.ts';
import { counted } from '../report/numbers.ts';
import { proposalDigest, readProposalDigests } from '../report/refresh-body.ts';
import type { PromptReport } from '../report/run-report.ts';
import type { ConclusionRequest } from './conclude-check.ts';
import type { GatheredChange } from './gather-change.ts';
import { isWinner, type ProposalBranch } from './publish-winners.ts';

/** What a refresh has to propose, and what is already there. */
export interface Proposals {
  readonly standing: RefreshState;
  /** Winners that nobody has turned down. */
  readonly winners: readonly PromptReport[];
  /** Digests of those, sorted. */
  readonly digests: readonly string[];
  /** All reports of the run, without those that were carried here only to be proposed and are not. */
  readonly reports: readonly PromptReport[];
  readonly notices: readonly string[];
}

const NOTHING_STANDS: RefreshState = { open: null, turnedDown: [] };

/** Leaves out what a person turned down by closing the pull request. @throws SpoError */
export async function proposalsOf(
  reports: readonly PromptReport[],
  { branch }: Pick<GatheredChange, 'branch'>,
  { settings }: Pick<ConclusionRequest, 'settings'>,
  refresh: RefreshPullRequests,
): Promise<Proposals> {
  const found = reports.filter((report) => isWinner(report, settings));
  const isUntouched = found.length === 0 && branch.tipAtStart === null;
  const standing = isUntouched ? NOTHING_STANDS : await refresh.find(branch.name);
  const turnedDown = new Set(standing.turnedDown.flatMap((body) => [...readProposalDigests(body)]));
  const winners = found.filter((report) => !turnedDown.has(digestOf(report)));
  const isGone = (report: PromptReport) => report.foundAt !== undefined && !winners.includes(report);
  const refused = found.length - winners.length;
  return {
    standing,
    winners,
    digests: winners.map(digestOf).sort(),
    reports: reports.filter((report) => !isGone(report)),
    notices: refused === 0 ? [] : [`${counted(refused, 'better prompt')} turned down before: ${TURNED_DOWN}`],
  };
}

const TURNED_DOWN = 'the pull request that proposed it was closed, so it is not proposed again.';

function digestOf({ path, name, bestRound }: PromptReport): string {
  return proposalDigest({ path, name, prompt: bestRound?.prompt ?? '' });
}

/** Whether the open pull request has these proposals, on top of the branch as it is now. @throws SpoError */
export async function standsAlready(
  digests: readonly string[],
  { open }: RefreshState,
  branch: ProposalBranch,
  { headSha }: Change,
  forge: Pick<Forge, 'currentTip'>,
): Promise<boolean> {
  if (open === null || [...readProposalDigests(open.body)].sort().join() !== digests.join()) return false;
  const tip = await forge.currentTip(branch.name);
  return tip !== null && tip.sha === branch.tipAtStart && tip.parents.join() === headSha;
}
