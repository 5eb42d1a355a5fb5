import { checkFiles } from './check-files.js';
import { concludeCheck } from './conclude-check.js';
import { promptsOf, specsOf } from './gather-change.js';
import { ProgressComment } from './progress-comment.js';
import { settleAnyComment } from './settle-comment.js';
import { startCheck } from './start-check.js';
import { inFileOrder } from './survey.js';
import { planPrompt, worstCaseOf } from './worst-case-of.js';
/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment. What an earlier run finished on the same content is only repeated.
 * @throws SpoError when the change cannot be read
 */
export async function checkChange(request) {
    const { settings, models, clock } = request;
    const startedAt = clock.now();
    const { gathered, finishedRuns, earlier, survey } = await startCheck(request);
    if (earlier !== null || gathered.files.length === 0)
        await settleAnyComment(request);
    if (earlier !== null)
        return { kind: 'replayed', record: earlier };
    const prompts = promptsOf(survey.files);
    if (prompts.length > 0) {
        const plans = prompts.map(({ head, basePrompt }) => planPrompt(head, basePrompt, settings, models));
        request.onNotice(worstCaseOf(await Promise.all(plans), true, models));
    }
    const checked = await checkWithProgress(survey.files, survey.searched, request);
    const reports = inFileOrder(gathered.files, [...checked.reports, ...survey.carried]);
    const outcome = { ...checked, reports, startedAt, skipped: survey.skipped };
    return concludeCheck(gathered, outcome, finishedRuns, request);
}
async function checkWithProgress(files, searched, request) {
    const { forge, clock, run, settings } = request;
    const titles = specsOf(files).map(({ key }) => key);
    if (run === undefined || !settings.comment || titles.length === 0) {
        return checkFiles(files, searched, request);
    }
    const progress = new ProgressComment(forge, clock, run, titles);
    await progress.start();
    const onEvent = (event) => {
        progress.onEvent(event);
        return request.onEvent(event);
    };
    const checked = await checkFiles(files, searched, { ...request, onEvent }).finally(() => progress.end());
    const { resultAtStart } = progress;
    return { ...checked, ...(resultAtStart === undefined ? {} : { resultAtStart }) };
}
