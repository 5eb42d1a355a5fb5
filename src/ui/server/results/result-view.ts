import { join } from 'node:path';
import { refuseLinks, resultFolder } from '../../../machine/place-inside.ts';
import type { RunReport } from '../../../report/run-report.ts';
import { SpoError } from '../../../spo/errors.ts';
import type { Round } from '../../../spo/types.ts';
import { storedCheckpoint } from '../../../workspace/checkpoint.ts';
import type { ResultAnswer, ResultEntry } from '../../../workspace/result-entry.ts';
import { readResults } from '../../../workspace/results-file.ts';
import { type RunRequest, readRunFile } from '../../../workspace/run-file.ts';
import { reportOfResult } from './report-of-result.ts';
import { type ResultSummary, summarizeResult } from './result-list.ts';

/** A round as the workspace has it; `detail` is null where only the Python original's files tell of it. */
export interface ResultRound {
  readonly round: number;
  readonly prompt: string;
  readonly succeeded: boolean;
  readonly tokens: number;
  readonly time: string;
  readonly answers: readonly ResultAnswer[];
  readonly detail: Round | null;
}

export interface ResultView {
  readonly summary: ResultSummary;
  /** The prompt file that the run was of; empty when that is not known. */
  readonly path: string;
  readonly promptName: string;
  readonly rounds: readonly ResultRound[];
  /** As `report.json` of a run of this one prompt; null for the Python original's. */
  readonly report: RunReport | null;
}

/** @throws SpoError `workspace` for a name that leads out of it or files that cannot be read; `not-found` */
export async function viewResult(workspace: string, name: string): Promise<ResultView> {
  const folder = resultFolder(workspace, name);
  await refuseLinks(workspace, join(folder, 'prompts'));
  const entries = await readResults(join(folder, 'prompts', 'results.json'));
  const run = await readRunFile(workspace, name);
  const checkpoint = await storedCheckpoint(workspace, name);
  if (entries.length === 0 && run === null && checkpoint === null) {
    throw new SpoError('not-found', `There are no results with the name "${name.slice(0, 200)}".`);
  }
  return {
    summary: await summarizeResult(workspace, name.replaceAll('\\', '/')),
    path: run?.path ?? '',
    promptName: run?.promptName ?? '',
    rounds: roundsOf(entries, checkpoint?.rounds ?? []),
    report: checkpoint === null ? null : reportOfResult(name, run, checkpoint),
  };
}

/** The roles that the last run of these results was started with; null where that is not known. @throws SpoError `workspace` */
export async function rolesOfRun(workspace: string, name: string): Promise<RunRequest['roles'] | null> {
  return (await readRunFile(workspace, name))?.request?.roles ?? null;
}

/** Rounds without a usable prompt stand in the checkpoint alone. */
function roundsOf(entries: readonly ResultEntry[], details: readonly Round[]): ResultRound[] {
  const detailOf = new Map(details.map((detail) => [detail.round, detail]));
  const stored = entries.map(({ round, prompt, succeed, tokens, time, answers }) => {
    const detail = detailOf.get(round) ?? null;
    const isSame = detail?.prompt?.toWellFormed() === prompt;
    return { round, prompt, succeeded: succeed, tokens, time, answers, detail: isSame ? detail : null };
  });
  const known = new Set(entries.map(({ round }) => round));
  const others = details
    .filter(({ round }) => !known.has(round))
    .map((detail) => ({
      round: detail.round,
      prompt: detail.prompt ?? '',
      succeeded: false,
      tokens: detail.usage.promptTokens + detail.usage.completionTokens,
      time: new Date(detail.finishedAt).toISOString(),
      answers: [],
      detail,
    }));
  return [...stored, ...others].sort((left, right) => left.round - right.round);
}
