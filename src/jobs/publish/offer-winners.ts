import type { Change, Conversation, LineRange, Proposal, Suggestion } from '../../forge/forge.ts';
import type { PromptEntry } from '../../prompt-files/prompt-file.ts';
import { suggestionText } from '../../report/markdown/comment/suggestion-text.ts';
import type { PromptReport, Publication } from '../../report/run-report.ts';
import type { RunSettings } from '../../settings/run-settings.ts';
import type { FileVersions } from '../change/load-versions.ts';
import type { FailedWrites } from './failed-writes.ts';
import { isWinner } from './publish-winners.ts';

/** A suggestion for every winner whose prompt lies within one part of the diff, as whole lines. */
export function suggestionsFor(
  reports: readonly PromptReport[],
  files: readonly FileVersions[],
  change: Change,
  settings: RunSettings,
): Suggestion[] {
  if (!settings['update-yaml']) return [];
  return reports
    .filter((report) => isWinner(report, settings))
    .flatMap((report) => {
      const file = files.find((each) => each.file.path === report.path);
      const prompts = file?.kind === 'prompts' ? file.prompts : [];
      const entry = prompts.find(({ head }) => head.name === report.name)?.head;
      return entry === undefined ? [] : suggestionIn(entry, change, report);
    });
}

/** In the file that holds the text, which need not be the prompt file. */
function suggestionIn(entry: PromptEntry, { files }: Change, report: PromptReport): Suggestion[] {
  const lines = entry.replacedLines(report.bestRound?.prompt ?? '');
  const path = entry.textPath;
  const hunks = files.find((file) => file.path === path)?.hunks ?? [];
  if (lines === null || !hunks.some((hunk) => holds(hunk, lines))) return [];
  const body = suggestionText(report, lines.text);
  return body === null ? [] : [{ path, lines: { first: lines.first, last: lines.last }, body }];
}

function holds(hunk: LineRange, { first, last }: LineRange): boolean {
  return hunk.first <= first && last <= hunk.last;
}

/** How the author takes the winners over as a pull request: one that is open, or a page that prepares it. */
export async function proposePullRequest(
  publication: Publication,
  { number }: Change,
  settings: RunSettings,
  conversation: Conversation,
  failed: FailedWrites,
): Promise<{ readonly pullRequestUrl: string | null; readonly proposalUrl: string | null }> {
  const { proposals } = conversation;
  if (proposals === null) return { pullRequestUrl: null, proposalUrl: null };
  const proposal: Proposal = {
    branch: publication.branch,
    title: number === null ? 'Take the better prompts' : `Take the better prompts for #${number}`,
    body: 'Merging this puts the prompts that the check found and proposed into the branch of the change. The evidence is in the comment there.',
  };
  const pullRequestUrl =
    settings['open-pull-request'] === true ? await proposals.open(proposal).catch(failed.note) : null;
  return { pullRequestUrl, proposalUrl: proposals.page(proposal) };
}
