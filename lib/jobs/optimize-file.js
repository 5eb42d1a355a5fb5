import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SpoError } from '../spo/errors.js';
import { execute } from '../spo/execute.js';
import { sampleCases } from '../spo/sample.js';
import { writeReport } from '../workspace/report-file.js';
import { resultFolder } from '../workspace/result-folder.js';
import { openWorkspace } from '../workspace/workspace.js';
import { ERROR_RATE } from './check-files.js';
import { choosePrompt } from './choose-prompt.js';
import { modelChoice } from './chosen-models.js';
import { effectiveSettings } from './effective-settings.js';
import { isOff } from './gather-change.js';
import { otherModels } from './own-models.js';
import { parsePromptFileOnDisk } from './prompt-file-on-disk.js';
import { reportOfFile } from './prompt-report.js';
import { fingerprintOf, openProgress, runResumableLoop } from './resumable-loop.js';
import { planPrompt, worstCaseOf } from './worst-case-of.js';
/**
 * Runs the loop on one prompt of a file and fills a workspace, as the Python original does.
 * @throws SpoError `invalid-prompt-file`, `workspace`, or `bad-input` for a prompt that the file does not hold
 */
export async function optimizeFile(request) {
    const { clock, initialRound } = request;
    const parsed = await parsePromptFileOnDisk(request.path, request.bytes);
    const entry = choosePrompt(parsed, request.promptName);
    if (isOff(entry))
        throw switchedOff(entry.spec.key);
    const { spec } = entry;
    const { settings, notices } = effectiveSettings(request.settings, entry.settings);
    const models = await request.models.forPrompt({ key: spec.key, settings: entry.settings });
    const refused = [...notices, ...models.notices];
    const workspace = await openWorkspace(request.workspace, request.name);
    const fingerprint = fingerprintOf(spec, null, settings, {
        ...models.names,
        chosen: modelChoice(entry.settings),
    });
    const progress = await openProgress(request.workspace, request.name, fingerprint, request.resume);
    if (request.resume && !progress.resumed && workspace.entries().length > 0)
        throw nothingToResume(workspace);
    if (!progress.resumed) {
        refuseLaterRounds(workspace, initialRound);
        if (initialRound > 1 && workspace.best() === null)
            throw nothingToContinue(workspace, initialRound);
    }
    for (const notice of refused)
        request.onNotice(notice);
    const plan = await planPrompt(entry, null, request.settings, request.models, initialRound);
    request.onNotice(worstCaseOf([plan], false, request.models));
    const startedAt = clock.now();
    const ports = { ...request, models: models.models, usage: models.usage };
    const previous = progress.resumed
        ? progress.current().previous
        : await storedIncumbent(workspace, spec, settings['sample-size'], initialRound, ports);
    const first = progress.current().rounds[0]?.round ?? initialRound;
    const optimization = await runResumableLoop(spec, settings, first, previous, progress, workspace, ports);
    const report = reportOf(request, entry, optimization, startedAt, models, refused);
    const reportPath = await writeReport(request.workspace, report);
    if (request.reportCopy !== undefined)
        await copyFile(reportPath, request.reportCopy);
    return { optimization, report, reportPath, directory: workspace.directory };
}
/** Where the budget of a run with these results is kept. @throws SpoError `workspace` for a name that leads out of the root */
export function budgetJournalPath(workspace, name) {
    return join(resultFolder(workspace, name), 'budget.jsonl');
}
function switchedOff(key) {
    return new SpoError('bad-input', `${key} says \`off: true\` of itself, so that nothing is run.`, {
        remedy: 'Take that line out to optimize it.',
    });
}
function refuseLaterRounds(workspace, initialRound) {
    const last = workspace.entries().at(-1)?.round ?? 0;
    if (last < initialRound)
        return;
    throw new SpoError('workspace', `${workspace.directory} already holds results up to round ${last}.`, {
        remedy: `Go on with an interrupted run by --resume, continue with --initial-round ${last + 1}, or choose another --name or --workspace.`,
    });
}
function nothingToResume(workspace) {
    return new SpoError('workspace', `${workspace.directory} holds rounds, but no checkpoint to resume from.`, {
        remedy: `Continue with --initial-round ${(workspace.entries().at(-1)?.round ?? 0) + 1} instead of --resume.`,
    });
}
function nothingToContinue(workspace, initialRound) {
    return new SpoError('workspace', `${workspace.directory} holds no successful round to continue from.`, {
        remedy: `Start with --initial-round 1, or name the workspace of the rounds before ${initialRound}.`,
    });
}
async function storedIncumbent(workspace, spec, sampleSize, initialRound, ports) {
    if (initialRound === 1)
        return null;
    const stored = workspace.best();
    if (stored === null)
        throw nothingToContinue(workspace, initialRound);
    const { round, prompt } = stored;
    const answers = storedAnswers(stored, spec);
    if (answers !== null)
        return { round, prompt, answers };
    // The file's questions changed since, so the old answers cannot be compared with new ones.
    const sample = sampleCases(spec, sampleSize, ports.random);
    const draw = { file: spec.key, phase: `round ${initialRound} incumbent`, number: 0 };
    return { round, prompt, answers: await execute(prompt, sample, spec, draw, ports) };
}
function storedAnswers({ answers }, spec) {
    const found = answers.map(({ question, answer }) => {
        const caseIndex = spec.cases.findIndex((each) => each.question.trim() === question.trim());
        return caseIndex === -1 || answer.trim() === ''
            ? null
            : { status: 'answered', caseIndex, question, text: answer };
    });
    return found.length > 0 && found.every((answer) => answer !== null) ? found : null;
}
function reportOf({ path, settings, models, clock }, { name, spec }, { rounds, best, stoppedBy, error }, startedAt, own, refused) {
    const bestRound = rounds.find(({ round }) => round === best?.round);
    const improved = best !== null && best.prompt !== spec.prompt;
    return {
        schemaVersion: 1,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(clock.now()).toISOString(),
        headSha: null,
        models: models.names,
        simulated: settings.offline,
        verdict: null,
        errorRate: ERROR_RATE,
        prompts: [
            {
                ...reportOfFile({ path, status: 'added' }, 'new'),
                name,
                headPrompt: spec.prompt,
                questions: spec.cases.map(({ question }) => question),
                rounds,
                bestRound: improved
                    ? {
                        round: best.round,
                        modification: bestRound?.modification ?? '',
                        prompt: best.prompt,
                        confirmed: false,
                    }
                    : null,
                stoppedBy,
                usage: models.usage(),
                ...otherModels(own, models.names),
                warnings: refused,
            },
        ],
        usage: models.usage(),
        stoppedBy,
        publication: null,
        notices: [...(error === null ? [] : [error.message]), ...models.notices()],
    };
}
