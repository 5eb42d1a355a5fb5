import type { PromptReport } from '../../../report/run-report.ts';
import type { RunSettings } from '../../../settings/run-settings.ts';
import { promptTitle } from '../../../spo/prompt-name.ts';
import { NO_USAGE } from '../../../spo/usage.ts';
import { type GatheredChange, promptsOf } from '../../change/gather-change.ts';
import type { FileVersions, PromptVersions } from '../../change/load-versions.ts';
import { faultOfWinner, isWinner } from '../../publish/publish-winners.ts';
import type { Task } from '../../task.ts';
import type { SearchRecord } from './finished-records.ts';
import type { FinishedRuns } from './finished-runs.ts';

/** What earlier runs leave to do. */
export interface Survey {
  /** The files that have to be checked, without the prompts that need not be. */
  readonly files: readonly FileVersions[];
  /** Keys of prompts in them whose search is not begun again; their change is checked all the same. */
  readonly searched: ReadonlySet<string>;
  /** Better prompts that an earlier run found for what has not changed since; proposed again at no cost. */
  readonly carried: readonly PromptReport[];
  /** Prompts that an earlier run found nothing for that is worth a proposal, and that have not changed since. */
  readonly skipped: number;
}

export const NOTHING_DONE_BEFORE: Omit<Survey, 'files'> = { searched: new Set(), carried: [], skipped: 0 };

/**
 * Looks up what earlier runs have finished. On a pull request every prompt is reported; a refresh leaves out what has
 * not changed since, so that a quiet week costs nothing. A migration asks anew: its searches are of another model.
 * @throws SpoError
 */
export async function surveyOf(
  { files }: Pick<GatheredChange, 'files'>,
  finishedRuns: FinishedRuns,
  kind: Task['kind'],
  settings: RunSettings,
): Promise<Survey> {
  const none = { ...NOTHING_DONE_BEFORE, files };
  if (settings['compare-model'] !== undefined) return none;
  const searches = await finishedRuns.searches(promptsOf(files).map(({ head }) => head));
  if (kind !== 'branch') {
    const fruitless = [...searches].filter(([, { bestRound }]) => bestRound === null);
    return { ...none, searched: new Set(fruitless.map(([key]) => key)) };
  }
  const carried: PromptReport[] = [];
  let skipped = 0;
  const isLeft = (path: string, prompt: PromptVersions): boolean => {
    const record = searches.get(prompt.head.spec.key);
    if (record === undefined) return true;
    const report = carriedReport(record, path, prompt);
    const isLost = report === null || faultOfWinner(report) !== null;
    if (record.bestRound !== null && isLost) return true;
    if (report !== null && isWinner(report, settings)) carried.push(report);
    else skipped += 1;
    return false;
  };
  const left = files.flatMap((file): FileVersions[] => {
    if (file.kind !== 'prompts') return [file];
    const prompts = file.prompts.filter((prompt) => isLeft(file.file.path, prompt));
    return prompts.length === 0 ? [] : [{ ...file, prompts }];
  });
  return { ...none, files: left, carried, skipped };
}

/** The record says what was found; where and in which prompt it was is read from the branch. */
function carriedReport({ found }: SearchRecord, path: string, { head }: PromptVersions): PromptReport | null {
  if (found === undefined) return null;
  const { spec, name } = head;
  return {
    ...found.report,
    path,
    name,
    status: 'unchanged',
    previousPath: null,
    verdict: null,
    note: '',
    problems: [],
    basePrompt: null,
    baseVersusHead: null,
    migration: null,
    headPrompt: spec.prompt,
    questions: spec.cases.map(({ question }) => question),
    usage: NO_USAGE,
    foundAt: found.finishedAt,
  };
}

/** All reports of a run in the order of its files, however they came about. */
export function inFileOrder(
  files: readonly FileVersions[],
  reports: readonly PromptReport[],
): PromptReport[] {
  const places = new Map<string, number>();
  for (const file of files) {
    const names = file.kind === 'prompts' ? file.prompts.map(({ head }) => head.name) : [''];
    for (const name of names) places.set(promptTitle({ path: file.file.path, name }), places.size);
  }
  const place = (report: PromptReport) => places.get(promptTitle(report)) ?? places.size;
  return reports.toSorted((left, right) => place(left) - place(right));
}
