import type { PromptReport, Publication, RunReport } from '../../report/run-report.ts';
import { findingLine } from '../../report/text/finding-line.ts';
import { runVerdict } from '../../report/verdicts.ts';
import { errorLine, type SpoError, stopOf } from '../../spo/errors.ts';
import { addUsage, NO_USAGE } from '../../spo/usage.ts';
import { type GatheredChange, noticesOf } from '../change/gather-change.ts';
import type { ConcludedRun } from '../run.ts';
import { ERROR_RATE } from './error-shares.ts';
import type { CheckedFiles } from './outcome.ts';

/** What became of the winners, and what a reader has to know of that. */
export interface PublishedWinners {
  readonly reports: readonly PromptReport[];
  readonly publication: Publication | null;
  readonly notices: readonly string[];
}

/** States a run in its report, from which everything else that people read follows. */
export function runReportOf(
  { change, files }: GatheredChange,
  { fault, startedAt }: Pick<CheckedFiles, 'fault' | 'startedAt'>,
  { reports, publication, notices }: PublishedWinners,
  warnings: readonly SpoError[],
  { models, ports }: Pick<ConcludedRun, 'models' | 'ports'>,
): RunReport {
  const budgetEnded = reports.some(({ stoppedBy }) => stoppedBy === 'budget');
  return {
    schemaVersion: 1,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(ports.clock.now()).toISOString(),
    headSha: change.headSha,
    models: models.names,
    simulated: models.simulated,
    verdict: runVerdict(reports.map(({ verdict }) => verdict)),
    errorRate: ERROR_RATE,
    prompts: reports,
    // Summed in the order of the files: a run over several machines bills to the last digit what one alone does.
    usage: reports.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
    stoppedBy: fault === null ? (budgetEnded ? 'budget' : null) : (stopOf(fault) ?? 'error'),
    publication,
    notices: [
      ...(change.notices ?? []),
      ...(fault ? [errorLine(fault)] : []),
      ...notices,
      ...warnings.map(errorLine),
      ...models.notices(),
      ...noticesOf(files).map((notice) => findingLine({ ...notice, level: 'warning' })),
    ],
  };
}
