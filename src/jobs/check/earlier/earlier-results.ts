import type { GatheredChange } from '../../change/gather-change.ts';
import type { Run } from '../../run.ts';
import type { Task } from '../../task.ts';
import type { RunRecord } from './finished-records.ts';
import { FinishedRuns, modelsDigest } from './finished-runs.ts';
import { stillStands } from './still-stands.ts';
import { NOTHING_DONE_BEFORE, type Survey, surveyOf } from './survey.ts';

/** What is known of a change before anything is spent on it. */
export interface EarlierResults {
  readonly finishedRuns: FinishedRuns;
  /** A finished run on the same content, which is repeated at no cost; null when there is something to do. */
  readonly whole: RunRecord | null;
  readonly survey: Survey;
}

/** Looks up what earlier runs have finished of a change. @throws SpoError */
export async function earlierResults(
  gathered: GatheredChange,
  task: Task,
  { settings, models, resume }: Pick<Run, 'settings' | 'models' | 'resume'>,
): Promise<EarlierResults> {
  const finishedRuns = new FinishedRuns(task, settings, modelsDigest(models.identity));
  const record = resume ? null : await finishedRuns.earlierRun(gathered);
  const stands = record !== null && (await stillStands(record, gathered, task, settings));
  if (stands) {
    return { finishedRuns, whole: record, survey: { ...NOTHING_DONE_BEFORE, files: gathered.files } };
  }
  return { finishedRuns, whole: null, survey: await surveyOf(gathered, finishedRuns, task.kind, settings) };
}
