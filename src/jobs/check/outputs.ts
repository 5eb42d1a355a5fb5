import { promptTextPath } from '../../spo/prompt-name.ts';
import type { Published } from './outcome.ts';

/** The outputs of the action that a report stands for; those that another run would not repeat come from the entry. */
export function outputsOf(
  { report, comment, pullRequestUrl }: Published,
  resultsDir: string,
): Record<string, string> {
  const count = (verdict: string) => report.prompts.filter((prompt) => prompt.verdict === verdict).length;
  const winner =
    report.prompts.find(({ bestRound }) => bestRound?.confirmed) ??
    report.prompts.find(({ bestRound }) => bestRound);
  const path = winner ? promptTextPath(winner, resultsDir) : '';
  const { usage, publication } = report;
  return {
    verdict: report.verdict ?? '',
    improved: String(count('improved')),
    regressed: String(count('regressed')),
    'best-round': winner?.bestRound ? String(winner.bestRound.round) : '',
    'prompt-path': publication?.paths.includes(path) ? path : '',
    branch: publication?.branch ?? '',
    'commit-sha': publication?.sha ?? '',
    'comment-url': comment ?? '',
    'pull-request-url': pullRequestUrl ?? '',
    calls: String(usage.calls),
    tokens: String(usage.promptTokens + usage.completionTokens),
    'cost-usd': usage.costUsd === null ? '' : String(usage.costUsd),
  };
}
