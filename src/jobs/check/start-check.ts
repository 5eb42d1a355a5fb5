import { type GatheredChange, gatherChange } from '../change/gather-change.ts';
import type { CheckRequest } from './check-change.ts';
import type { RunRecord } from './finished-records.ts';
import { FinishedRuns, modelsDigest } from './finished-runs.ts';
import { stillStands } from './still-stands.ts';
import { NOTHING_DONE_BEFORE, type Survey, surveyOf } from './survey.ts';

/** What a check finds before it spends anything. */
export interface StartedCheck {
  readonly gathered: GatheredChange;
  readonly finishedRuns: FinishedRuns;
  /** A finished run on the same content, which is repeated at no cost; null when there is something to do. */
  readonly earlier: RunRecord | null;
  readonly survey: Survey;
}

/** Reads everything that a check works on, and what is finished of it. @throws SpoError */
export async function startCheck({
  forge,
  settings,
  models,
  defaultBranch,
  resume,
  fromFork,
  run,
}: Pick<
  CheckRequest,
  'forge' | 'settings' | 'models' | 'defaultBranch' | 'resume' | 'fromFork' | 'run'
>): Promise<StartedCheck> {
  const gathered = await gatherChange(forge, settings, defaultBranch, fromFork);
  const finishedRuns = new FinishedRuns(forge, settings, modelsDigest(models.identity));
  const record = resume ? null : await finishedRuns.earlierRun(gathered);
  const watched = run !== undefined && settings.comment;
  const stands = record !== null && (await stillStands(record, gathered, { forge, settings, watched }));
  const earlier = stands ? record : null;
  const survey =
    earlier === null
      ? await surveyOf(gathered, finishedRuns, settings)
      : { ...NOTHING_DONE_BEFORE, files: gathered.files };
  return { gathered, finishedRuns, earlier, survey };
}
