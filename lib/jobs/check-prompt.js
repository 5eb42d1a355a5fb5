import { comparePrompts, verdictOf } from '../spo/compare-prompts.js';
import { confirm } from '../spo/confirm.js';
import { errorLine, SpoError, stopOf } from '../spo/errors.js';
import { openWorkspace } from '../workspace/workspace.js';
import { compareSwitch } from './check-migration.js';
import { modelChoice } from './chosen-models.js';
import { migrationOf } from './migration-outcome.js';
import { endsRun, otherModels } from './own-models.js';
import { reportOfPrompt } from './prompt-report.js';
import { warningsOf } from './report-warnings.js';
import { fingerprintOf, openProgress, runResumableLoop } from './resumable-loop.js';
import { pairsAtOnce } from './run-settings.js';
/**
 * Everything that is done for one prompt of a change: base against head, the rounds from the head version,
 * and the confirmation of the last incumbent. A fault keeps what was reached before it.
 *
 * Where the ports have two executors, the change is that of the model: today's is the base, the new one the
 * head, and the rounds adapt the prompt to the new one.
 */
export async function checkPrompt(check, ports) {
    const { versions } = check;
    const draft = { ...reportOfPrompt(check.file, versions), ...otherModels(check.models, check.runNames) };
    const reached = {};
    let adapted = null;
    let fault = null;
    const finish = () => {
        const facts = { ...draft, ...reached, usage: ports.usage() };
        const report = ports.models.baseExecutor ? { ...facts, migration: migrationOf(facts, adapted) } : facts;
        const { judgeHealth, warnings } = warningsOf(report, versions.head.spec, ports.models);
        return {
            report: { ...report, judgeHealth, warnings: [...check.refused, ...warnings] },
            fault,
        };
    };
    try {
        const progress = await progressOf(check);
        Object.assign(reached, await compareWithBase(check, progress, ports));
        throwIfStopped(reached.baseVersusHead);
        if (check.alreadySearched) {
            reached.note = [reached.note, ALREADY_SEARCHED].filter(Boolean).join(' ');
            return finish();
        }
        const optimization = await runRounds(check, progress, ports);
        reached.rounds = optimization.rounds;
        reached.stoppedBy = optimization.stoppedBy;
        reached.bestRound = bestRoundOf(optimization, versions.head.spec.prompt);
        if (optimization.error !== null)
            throw optimization.error;
        Object.assign(reached, await confirmBest(check, optimization, reached.bestRound, ports));
        throwIfStopped(reached.bestVersusHead);
        if (reached.bestRound?.confirmed) {
            const winner = {
                ...comparisonBasics(check),
                challenger: reached.bestRound.prompt,
                test: check.checkTest,
            };
            adapted = await compareSwitch(winner, optimization.sample, reached.verdict, ports);
            reached.stoppedBy = adapted?.stoppedBy ?? reached.stoppedBy;
            throwIfStopped(adapted);
        }
    }
    catch (error) {
        if (!(error instanceof SpoError))
            throw error;
        const stop = stopOf(error);
        fault = endsRun(error, check.models) ? error : null;
        const compares = standingSide(check, ports) !== null;
        reached.verdict ??= stop === 'budget' ? (compares ? 'budget-stopped' : null) : 'error';
        reached.note = [...new Set([reached.note, errorLine(error)])].filter(Boolean).join(' ');
        reached.stoppedBy ??= stop ?? 'error';
    }
    return finish();
}
const ALREADY_SEARCHED = 'An earlier run searched for a better prompt and found none; `force` searches again.';
/** A comparison that was cut short keeps its pairs; what would come after it does not start. */
function throwIfStopped(comparison) {
    if (!comparison?.stoppedBy)
        return;
    throw new SpoError(comparison.stoppedBy === 'budget' ? 'budget-exhausted' : 'interrupted', comparison.note);
}
function progressOf({ versions, settings, models, workspaceRoot, resume }) {
    const { spec, settings: file } = versions.head;
    const chosen = { ...models.names, chosen: modelChoice(file) };
    const fingerprint = fingerprintOf(spec, versions.basePrompt, settings, chosen);
    return openProgress(workspaceRoot, spec.key, fingerprint, resume);
}
/** What the prompt is compared with first; null where there is no such thing. */
function standingSide({ versions: { head, basePrompt } }, { models: { baseExecutor } }) {
    if (baseExecutor !== undefined)
        return { incumbent: head.spec.prompt, incumbentExecutor: baseExecutor };
    return basePrompt === null ? null : { incumbent: basePrompt };
}
function comparisonBasics({ versions, settings }) {
    return { spec: versions.head.spec, wave: pairsAtOnce(settings) };
}
async function compareWithBase(check, progress, ports) {
    const { head } = check.versions;
    const standing = standingSide(check, ports);
    if (standing === null)
        return {};
    if (standing.incumbentExecutor === undefined && standing.incumbent === head.spec.prompt) {
        return { verdict: 'no-reliable-change', note: 'The text of the prompt is the same as at the base.' };
    }
    const stored = progress.current().baseVersusHead;
    const comparison = stored ??
        (await comparePrompts({
            ...comparisonBasics(check),
            ...standing,
            challenger: head.spec.prompt,
            test: check.checkTest,
            phase: 'check',
        }, ports));
    if (comparison.stoppedBy === null)
        await progress.save({ baseVersusHead: comparison });
    return { baseVersusHead: comparison, verdict: verdictOf(comparison), note: comparison.note };
}
async function runRounds(check, progress, ports) {
    const { head } = check.versions;
    const workspace = await openWorkspace(check.workspaceRoot, head.spec.key);
    if (!progress.resumed)
        await workspace.discardFrom(1);
    return runResumableLoop(head.spec, check.settings, 1, null, progress, workspace, ports);
}
async function confirmBest(check, { sample }, best, ports) {
    if (best === null)
        return {};
    const winner = { ...comparisonBasics(check), challenger: best.prompt, test: check.confirmTest };
    const comparison = await confirm(winner, sample, ports);
    const verdict = verdictOf(comparison);
    return { bestVersusHead: comparison, bestRound: { ...best, confirmed: verdict === 'improved' } };
}
/** The last incumbent, when it is not simply the prompt that the loop started from. */
function bestRoundOf({ best, rounds }, headPrompt) {
    if (best === null || best.prompt === headPrompt)
        return null;
    const round = rounds.find((each) => each.round === best.round);
    return {
        round: best.round,
        modification: round?.modification ?? '',
        prompt: best.prompt,
        confirmed: false,
    };
}
