import { findingLine } from '../report/finding-line.js';
import { runVerdict } from '../report/verdicts.js';
import { errorLine, stopOf } from '../spo/errors.js';
import { addUsage, NO_USAGE } from '../spo/usage.js';
import { ERROR_RATE } from './check-files.js';
import { noticesOf } from './gather-change.js';
/** States a run in its report, from which everything else that people read follows. */
export function runReportOf({ change, files }, { fault, startedAt }, { reports, publication, notices }, warnings, { models, clock }) {
    const budgetEnded = reports.some(({ stoppedBy }) => stoppedBy === 'budget');
    return {
        schemaVersion: 1,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(clock.now()).toISOString(),
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
