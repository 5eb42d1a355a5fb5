import type { Change, CommitFile, Forge } from '../forge/forge.ts';
import { parsePromptFile } from '../prompt-files/read-prompt-file.ts';
import type { PromptReport, Publication } from '../report/run-report.ts';
import type { FileVersions } from './load-versions.ts';
import type { RunSettings } from './run-settings.ts';

export interface WinnersCommit {
  /** Null when there was nothing to commit. */
  readonly publication: Publication | null;
  /** Why a winner could not be written into its file. */
  readonly notices: readonly string[];
}

/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
export async function publishWinners(
  reports: readonly PromptReport[],
  files: readonly FileVersions[],
  change: Change,
  branch: string,
  settings: RunSettings,
  forge: Forge,
): Promise<WinnersCommit> {
  const winners = reports.filter((report) => isWinner(report, settings));
  const notices: string[] = [];
  const changed: CommitFile[] = winners.map((report) => ({
    path: promptTextPath(report, settings['results-dir']),
    content: report.bestRound?.prompt ?? '',
  }));
  if (settings['update-yaml']) {
    for (const file of files) {
      if (file.kind !== 'prompts') continue;
      const ofFile = winners.filter(({ path }) => path === file.file.path);
      const content = withWinners(file.file.path, file.text, ofFile, notices);
      if (content !== file.text) changed.push({ path: file.file.path, content });
    }
  }
  if (changed.length === 0) return { publication: null, notices };
  const commit = await forge.publishCommit({
    branch,
    parent: change.headSha,
    files: changed,
    message: commitMessage(winners.length, change),
  });
  const { sha, branchUrl, commitUrl } = commit;
  return {
    publication: { branch, sha, branchUrl, commitUrl, paths: changed.map(({ path }) => path) },
    notices,
  };
}

/** Whether a prompt is proposed. */
export function isWinner({ bestRound }: PromptReport, { commit }: RunSettings): boolean {
  if (bestRound === null || commit === 'never') return false;
  return bestRound.confirmed || commit === 'best';
}

/** Where a winner's text stands on the branch, such as `.spo/prompts/poem.yaml/prompt.txt`. */
export function promptTextPath(
  { path, name }: Pick<PromptReport, 'path' | 'name'>,
  resultsDir: string,
): string {
  return [resultsDir, path, ...(name === '' ? [] : [name]), 'prompt.txt'].join('/');
}

function withWinners(
  path: string,
  text: string,
  winners: readonly PromptReport[],
  notices: string[],
): string {
  let current = text;
  for (const { name, bestRound } of winners) {
    const parsed = parsePromptFile(path, new TextEncoder().encode(current));
    const entry = parsed.ok ? parsed.prompts.find((prompt) => prompt.name === name) : undefined;
    const written = entry?.replacePrompt(bestRound?.prompt ?? '');
    if (written?.ok) current = written.text;
    else notices.push(`${path} keeps its prompt: ${written?.reason ?? 'it could not be read again'}.`);
  }
  return current;
}

/** No text of a model or a file name goes in here: a message can close issues and skip workflows. */
function commitMessage(winners: number, { number, headSha }: Change): string {
  const subject = `Propose ${winners === 1 ? 'a better prompt' : `better prompts (${winners})`}`;
  const source =
    number === null ? `Computed from ${headSha}.` : `Computed from ${headSha} of pull request ${number}.`;
  return `${subject}\n\n${source}`;
}
