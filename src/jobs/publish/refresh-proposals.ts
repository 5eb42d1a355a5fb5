import type { Change } from '../../forge/forge.ts';
import type { RefreshPullRequests, RefreshState } from '../../forge/refresh-pull-requests.ts';
import { proposalDigest, readProposalDigests } from '../../report/markdown/refresh-body.ts';
import type { PromptReport, Publication } from '../../report/run-report.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { counted } from '../../spo/counted.ts';
import { SpoError } from '../../spo/errors.ts';
import { nameOf, promptTextPath } from '../../spo/prompt-name.ts';
import type { ProposalBranch } from '../change/proposal-branch.ts';
import { isWinner } from './publish-winners.ts';

/** What a refresh has to propose, and what is already there. */
export interface Proposals {
  /** Null where the token may not look: nothing can be opened then, and nobody is known to have turned anything down. */
  readonly standing: RefreshState | null;
  /** Winners that nobody has turned down. */
  readonly winners: readonly PromptReport[];
  /** Digests of those, sorted. */
  readonly digests: readonly string[];
  /** All reports of the run, without those that were carried here only to be proposed and are not. */
  readonly reports: readonly PromptReport[];
  readonly notices: readonly string[];
}

const NOTHING_STANDS: RefreshState = { open: null, turnedDown: [] };

/**
 * Leaves out what a person turned down by closing the pull request.
 * @param keepWarning hears that the token may not look
 * @throws SpoError
 */
export async function proposalsOf(
  reports: readonly PromptReport[],
  branch: ProposalBranch,
  settings: RunSettings,
  refresh: RefreshPullRequests,
  keepWarning: (error: unknown) => null,
): Promise<Proposals> {
  const found = reports.filter((report) => isWinner(report, settings));
  const isUntouched = settings.commit === 'never' || (found.length === 0 && branch.tipAtStart === null);
  const standing = isUntouched
    ? NOTHING_STANDS
    : await refresh.find(branch.name).catch((error: unknown) => {
        if (error instanceof SpoError && error.code === 'forge-permission') return keepWarning(error);
        throw error;
      });
  const turnedDown = new Set(standing?.turnedDown.flatMap((body) => [...readProposalDigests(body)]));
  const winners = found.filter((report) => !turnedDown.has(digestOf(report)));
  const isGone = (report: PromptReport) => report.foundAt !== undefined && !winners.includes(report);
  return {
    standing,
    winners,
    digests: winners.map(digestOf).sort(),
    reports: reports.filter((report) => !isGone(report)),
    notices: turnedDownSentences(found.length - winners.length),
  };
}

function turnedDownSentences(count: number): string[] {
  if (count === 0) return [];
  const [were, are] = count === 1 ? ['was', 'is'] : ['were', 'are'];
  const prompts = counted(count, 'better prompt');
  return [`${prompts} ${were} turned down by closing the pull request, and ${are} not proposed again.`];
}

function digestOf({ path, name, bestRound }: PromptReport): string {
  return proposalDigest({ path, name, prompt: bestRound?.prompt ?? '' });
}

/** Whether the open pull request proposes just this; its body has the evidence of the run that found it. */
export function isProposedAlready({ digests, standing }: Proposals): boolean {
  const open = standing?.open ?? null;
  return open !== null && [...readProposalDigests(open.body)].sort().join() === digests.join();
}

/** The commit of an open pull request that has these proposals on top of the branch as it is now; null for none. */
export function standingPublication(
  proposals: Proposals,
  { name, tip }: ProposalBranch,
  { headSha }: Change,
  settings: RunSettings,
): Publication | null {
  if (!isProposedAlready(proposals) || !tip || tip.parents.join() !== headSha) return null;
  const { sha, branchUrl, commitUrl } = tip;
  const prompts = proposals.winners.map(nameOf);
  const paths = proposals.winners.flatMap((winner) => [
    promptTextPath(winner, settings['results-dir']),
    ...(settings['update-yaml'] ? [winner.path] : []),
  ]);
  return { branch: name, sha, branchUrl, commitUrl, paths, prompts };
}
