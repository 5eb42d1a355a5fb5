import { inSchemaOrder } from '../report/report-schema.js';
import { SpoError } from '../spo/errors.js';
import { writeReport } from '../workspace/report-file.js';
import { gateFailures } from './gate.js';
import { noticesOf } from './gather-change.js';
import { outputsOf } from './outputs.js';
import { keepWarning, publishChange } from './publish-change.js';
import { publishRefresh } from './publish-refresh.js';
import { settleOwnComment } from './settle-comment.js';
/** Publishes what a check found, notes it as finished, and says how it ended. @throws SpoError `workspace` */
export async function concludeCheck(gathered, checked, finishedRuns, request) {
    const { settings } = request;
    const warnings = [];
    const keep = (error) => keepWarning(error, warnings);
    const published = request.refresh === undefined
        ? await publishChange(gathered, checked, request, warnings)
        : await publishRefresh(gathered, checked, request, request.refresh, warnings);
    const { report, superseded } = published;
    const reportPath = await writeReport(request.workspace, inSchemaOrder(report));
    // After another run on the same head the comment is that run's to write, and it may do so at this moment.
    if (superseded !== null && !superseded.sameHead)
        await settleOwnComment(request);
    const gate = gateFailures(report, settings['fail-on']);
    const outputs = outputsOf(published, settings['results-dir']);
    if (checked.fault === null && superseded === null && checked.reports.length > 0) {
        const finished = { report, outputs, gateFailures: gate, isWhole: warnings.length === 0 };
        await finishedRuns.note(finished, gathered).catch((error) => {
            if (!hasSameRemedy(error, warnings))
                keep(error);
        });
    }
    return {
        ...published,
        kind: 'checked',
        reportPath,
        outputs,
        problems: gathered.files.flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
        fileNotices: noticesOf(gathered.files),
        gateFailures: gate,
        warnings,
        fault: checked.fault,
    };
}
/** Whether a warning already says what to do about an error. */
function hasSameRemedy(error, warnings) {
    if (!(error instanceof SpoError) || error.remedy === undefined)
        return false;
    return warnings.some(({ remedy }) => remedy === error.remedy);
}
