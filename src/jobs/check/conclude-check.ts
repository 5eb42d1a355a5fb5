import { gateFailures } from '../../report/gate.ts';
import { inSchemaOrder } from '../../report/read-report.ts';
import { writeReport } from '../../workspace/report-file.ts';
import { type GatheredChange, noticesOf } from '../change/gather-change.ts';
import { FailedWrites } from '../publish/failed-writes.ts';
import { showBranch } from '../publish/show-branch.ts';
import { showLocally } from '../publish/show-locally.ts';
import { showPullRequest } from '../publish/show-pull-request.ts';
import type { ConcludedRun } from '../run.ts';
import type { Task } from '../task.ts';
import type { FinishedRuns } from './earlier/finished-runs.ts';
import type { CheckedFiles, FinishedCheck, Published } from './outcome.ts';
import { outputsOf } from './outputs.ts';

/** Publishes what a check found, notes it as finished, and says how it ended. @throws SpoError `workspace` */
export async function concludeCheck(
  gathered: GatheredChange,
  checked: CheckedFiles,
  finishedRuns: FinishedRuns,
  task: Task,
  run: ConcludedRun,
): Promise<FinishedCheck> {
  const { settings } = run;
  const failed = new FailedWrites();
  const published = await show(gathered, checked, task, run, failed);
  const { report, superseded, comment } = published;
  const reportPath = await writeReport(run.workspace, inSchemaOrder(report));
  const gate = gateFailures(report, settings['fail-on']);
  const outputs = outputsOf(published, settings['results-dir']);
  if (checked.fault === null && superseded === null && checked.reports.length > 0) {
    const isWhole = failed.errors.length === 0;
    const commented = task.kind === 'pull-request' && comment !== null ? { commentedBy: task.startedBy } : {};
    const finished = { report, outputs, gateFailures: gate, isWhole, ...commented };
    await finishedRuns.note(finished, gathered).catch(failed.noteOnce);
  }
  return {
    ...published,
    kind: 'checked',
    reportPath,
    outputs,
    problems: gathered.files.flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
    fileNotices: noticesOf(gathered.files),
    gateFailures: gate,
    warnings: failed.errors,
    fault: checked.fault,
  };
}

function show(
  gathered: GatheredChange,
  checked: CheckedFiles,
  task: Task,
  run: ConcludedRun,
  failed: FailedWrites,
): Promise<Published> {
  switch (task.kind) {
    case 'pull-request':
      return showPullRequest(gathered, checked, task, run, failed);
    case 'branch':
      return showBranch(gathered, checked, task, run, failed);
    case 'local':
      return showLocally(gathered, checked, task, run, failed);
  }
}
