import * as core from '@actions/core';
import type { CheckResult } from '../jobs/check-change.ts';
import { promptTextPath } from '../jobs/publish-winners.ts';
import { headline, renderSummary } from '../report/summary.ts';
import { errorLine, type SpoError } from '../spo/errors.ts';

/** Exit codes: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
export const EXIT = { done: 0, gate: 1, failed: 2, interrupted: 130 } as const;

/** GitHub shows ten annotations of a level for each step. */
const MOST_ANNOTATIONS = 10;

export function exitCodeOf(error: SpoError): number {
  return error.code === 'interrupted' ? EXIT.interrupted : EXIT.failed;
}

/** Annotations, summary and outputs of a finished check. @returns the exit code */
export async function publishResult(result: CheckResult): Promise<number> {
  annotate(result);
  setOutputs(result);
  await core.summary.addRaw(renderSummary(result.report, { fullReport: result.reportPath })).write();
  core.info(headline(result.report));
  for (const warning of result.warnings) core.error(errorLine(warning));
  for (const failure of result.gateFailures) core.error(failure);
  if (result.fault !== null) {
    core.error(errorLine(result.fault));
    return exitCodeOf(result.fault);
  }
  return result.gateFailures.length > 0 ? EXIT.gate : EXIT.done;
}

function annotate({ problems }: CheckResult): void {
  const shown = problems.length > MOST_ANNOTATIONS ? problems.slice(0, MOST_ANNOTATIONS - 1) : problems;
  for (const { location, message } of shown) {
    const { file, line, column } = location;
    core.error(message, { title: 'Invalid prompt file', file, startLine: line, startColumn: column });
  }
  const hidden = problems.length - shown.length;
  if (hidden > 0) core.error(`${hidden} more problems in prompt files; the summary lists them.`);
}

function setOutputs({ report, reportPath, comment, resultsDir }: CheckResult): void {
  const count = (verdict: string) => report.prompts.filter((prompt) => prompt.verdict === verdict).length;
  const winner =
    report.prompts.find(({ bestRound }) => bestRound?.confirmed) ??
    report.prompts.find(({ bestRound }) => bestRound);
  const published = winner && report.publication ? promptTextPath(winner, resultsDir) : '';
  const outputs: Record<string, string | number> = {
    verdict: report.verdict ?? '',
    improved: count('improved'),
    regressed: count('regressed'),
    'best-round': winner?.bestRound?.round ?? '',
    'prompt-path': report.publication?.paths.includes(published) ? published : '',
    branch: report.publication?.branch ?? '',
    'commit-sha': report.publication?.sha ?? '',
    'comment-url': comment ?? '',
    calls: report.usage.calls,
    tokens: report.usage.promptTokens + report.usage.completionTokens,
    'cost-usd': report.usage.costUsd ?? '',
    'report-path': reportPath,
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
