import type { Change, Forge, LineRange, Proposal, Suggestion } from '../forge/forge.ts';
import type { PromptReport, Publication } from '../report/run-report.ts';
import { suggestionText } from '../report/suggestion-text.ts';
import type { FileVersions } from './load-versions.ts';
import { isWinner } from './publish-winners.ts';
import type { RunSettings } from './run-settings.ts';

/** A suggestion for every winner whose prompt lies within one part of the diff, as whole lines. */
export function suggestionsFor(
  reports: readonly PromptReport[],
  files: readonly FileVersions[],
  settings: RunSettings,
): Suggestion[] {
  if (!settings['update-yaml']) return [];
  return reports
    .filter((report) => isWinner(report, settings))
    .flatMap((report) => {
      const file = files.find((each) => each.file.path === report.path);
      return file?.kind === 'prompts' ? suggestionIn(file, report) : [];
    });
}

function suggestionIn(file: Extract<FileVersions, { kind: 'prompts' }>, report: PromptReport): Suggestion[] {
  const versions = file.prompts.find(({ head }) => head.name === report.name);
  const lines = versions?.head.replacedLines(report.bestRound?.prompt ?? '') ?? null;
  if (lines === null || !file.file.hunks?.some((hunk) => holds(hunk, lines))) return [];
  const body = suggestionText(report, lines.text);
  return body === null ? [] : [{ path: report.path, lines: { first: lines.first, last: lines.last }, body }];
}

function holds(hunk: LineRange, { first, last }: LineRange): boolean {
  return hunk.first <= first && last <= hunk.last;
}

/** How the author takes the winners over as a pull request: one that is open, or a page that prepares it. @param keepWarning hears why none could be opened */
export async function proposePullRequest(
  publication: Publication,
  { number }: Change,
  settings: RunSettings,
  forge: Forge,
  keepWarning: (error: unknown) => null,
): Promise<{ readonly pullRequestUrl: string | null; readonly proposalUrl: string | null }> {
  const proposal: Proposal = {
    branch: publication.branch,
    title: number === null ? 'Take the better prompts' : `Take the better prompts for #${number}`,
    body: 'Merging this puts the prompts that the check found and proposed into the branch of the change. The evidence is in the comment there.',
  };
  const pullRequestUrl =
    settings['open-pull-request'] === true ? await forge.openPullRequest(proposal).catch(keepWarning) : null;
  return { pullRequestUrl, proposalUrl: forge.proposalPage(proposal) };
}
