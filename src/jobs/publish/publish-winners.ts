import type { Branches, Change, CommitFile } from '../../forge/forge.ts';
import type { PromptReport, Publication } from '../../report/run-report.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import { nameOf, promptTextPath, promptTitle } from '../../spo/prompt-name.ts';
import { proposalFault } from '../../spo/proposal/proposal-fault.ts';
import type { FileVersions } from '../change/load-versions.ts';
import type { ProposalBranch } from '../change/proposal-branch.ts';
import { filesWithWinners } from './files-with-winners.ts';

export interface WinnersCommit {
  /** Null when there was nothing to commit. */
  readonly publication: Publication | null;
  /** Why a winner could not be written into its file. */
  readonly notices: readonly string[];
  /** The commit of another run on the same head that came first, whose comment and branch stand; null for none. */
  readonly supersededBy: string | null;
}

/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
export async function publishWinners(
  reports: readonly PromptReport[],
  files: readonly FileVersions[],
  change: Change,
  branch: ProposalBranch,
  settings: RunSettings,
  branches: Branches,
): Promise<WinnersCommit> {
  const winners = reports.filter((report) => isWinner(report, settings));
  const notices = refusals(reports, settings);
  const changed: CommitFile[] = winners.map((report) => ({
    path: promptTextPath(report, settings['results-dir']),
    content: report.bestRound?.prompt ?? '',
  }));
  if (settings['update-yaml']) {
    changed.push(...filesWithWinners(files, winners, notices));
  }
  if (changed.length === 0) {
    return { publication: null, notices, supersededBy: await cameFirst(branches, branch, change.headSha) };
  }
  const commit = await branches.publishCommit({
    branch: branch.name,
    parent: change.headSha,
    files: changed,
    message: commitMessage(winners.length, change, settings),
    tipAtStart: branch.tipAtStart,
  });
  const { sha, branchUrl, commitUrl } = commit;
  if (commit.outcome === 'superseded') return { publication: null, notices, supersededBy: sha };
  const paths = changed.map(({ path }) => path);
  return {
    publication: { branch: branch.name, sha, branchUrl, commitUrl, paths, prompts: winners.map(nameOf) },
    notices,
    supersededBy: null,
  };
}

/** A run without a winner has no commit to race with, but its comment would hide that of a run which has one. */
async function cameFirst(
  branches: Branches,
  { name, tipAtStart }: ProposalBranch,
  headSha: string,
): Promise<string | null> {
  const tip = await branches.currentTip(name);
  return tip !== null && tip.sha !== tipAtStart && tip.parents.join() === headSha ? tip.sha : null;
}

/** Whether a prompt is proposed, on the branch and everywhere else. */
export function isWinner(report: PromptReport, settings: RunSettings): boolean {
  return isFound(report, settings) && faultOfWinner(report) === null;
}

function isFound({ bestRound }: PromptReport, { commit }: RunSettings): boolean {
  if (bestRound === null || commit === 'never') return false;
  return bestRound.confirmed || commit === 'best';
}

/** Why the best prompt may not leave the run: results that an earlier version stored or that came from a leg are checked once more. */
export function faultOfWinner({ bestRound, headPrompt }: PromptReport): string | null {
  if (bestRound === null || headPrompt === null) return null;
  return proposalFault(bestRound.prompt, headPrompt, { cases: [], requirements: '', count: null });
}

function refusals(reports: readonly PromptReport[], settings: RunSettings): string[] {
  return reports.flatMap((report) => {
    const fault = isFound(report, settings) ? faultOfWinner(report) : null;
    return fault === null ? [] : [`${promptTitle(report)}: the best prompt is not proposed, for ${fault}.`];
  });
}

/**
 * No text of a model or a file name goes in here: a message can close issues and skip workflows. The seed keeps two runs
 * that find the same within one second from making the same commit.
 */
function commitMessage(winners: number, { number, headSha }: Change, { offline, seed }: RunSettings): string {
  const subject = `Propose ${winners === 1 ? 'a better prompt' : `better prompts (${winners})`}`;
  const source = number === null ? headSha : `${headSha} of pull request ${number}`;
  const caution = offline ? '\nA simulated model wrote and judged this: it proves nothing.' : '';
  return `${subject}${offline ? ' (simulated)' : ''}\n\nComputed from ${source} with seed ${seed}.${caution}`;
}
