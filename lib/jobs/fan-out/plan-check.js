import { counted } from '../../report/numbers.js';
import { ERROR_RATE, sharesOf } from '../check-files.js';
import { modelsDigest } from '../finished-runs.js';
import { promptsOf, specsOf } from '../gather-change.js';
import { idleReports } from '../idle-reports.js';
import { startCheck } from '../start-check.js';
import { worstCase } from '../worst-case.js';
import { planPrompt } from '../worst-case-of.js';
import { budgetShares, mostLegsFor } from './budget-shares.js';
import { plannedSettings } from './fan-out-request.js';
import { legsOutputs } from './matrix.js';
import { writePlan } from './plan-file.js';
import { balancedShards } from './shards.js';
/** Divides a run over legs, and writes down what they and the publication have to agree on. @throws SpoError */
export async function planCheck(request) {
    const { models, clock, repository, number, handOver } = request;
    const started = await startCheck({ ...request, resume: false });
    const { gathered, earlier, survey } = started;
    const { change, branch } = gathered;
    const left = new Set(specsOf(survey.files).map(({ key }) => key));
    const reported = new Set([
        ...survey.files.map(({ file }) => file.path),
        ...survey.carried.map(({ path }) => path),
    ]);
    const legs = earlier === null ? await legsOf(survey.files, request) : [];
    const plan = {
        createdAt: new Date(clock.now()).toISOString(),
        repository,
        number,
        baseSha: change.baseSha,
        headSha: change.headSha,
        branch: branch.name,
        tipAtStart: branch.tipAtStart,
        notices: [...(change.notices ?? [])],
        files: gathered.files.map(({ file }) => file).filter(({ path }) => reported.has(path)),
        texts: changedTexts(gathered),
        settings: plannedSettings(request),
        modelsDigest: modelsDigest(models.identity),
        models: models.names,
        simulated: models.simulated,
        shares: sharesOf(survey.files, models.names),
        searched: [...survey.searched],
        carried: [...survey.carried, ...survey.files.flatMap(idleReports)],
        leftOut: gathered.files
            .flatMap((file) => (file.kind === 'prompts' ? file.prompts : []))
            .map(({ head }) => head.spec.key)
            .filter((key) => !left.has(key)),
        skipped: survey.skipped,
        earlier,
        legs,
    };
    const planPath = await writePlan(handOver, plan);
    return {
        kind: 'planned',
        sentence: sentenceOf(plan, started),
        planPath,
        outputs: legsOutputs(legs),
        problems: gathered.files.flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
    };
}
function changedTexts({ change, files }) {
    const texts = new Set(promptsOf(files).map(({ head }) => head.textPath));
    for (const { file } of files)
        texts.delete(file.path);
    return change.files.filter(({ path }) => texts.has(path));
}
/** Shards of about equal work, each with its part of the budget. */
async function legsOf(files, { settings, models }) {
    const all = promptsOf(files).length;
    const promptsIn = new Map(files.map((file) => [file.file.path, promptsOf([file])]));
    const callsOf = async (prompts) => {
        const errorRate = (ERROR_RATE * prompts.length) / Math.max(1, all);
        const migration = models.names.compare !== undefined;
        const plans = prompts.map(({ head, basePrompt }) => planPrompt(head, basePrompt, settings, models));
        const plan = { prompts: await Promise.all(plans), verdicts: true, migration, errorRate, retries: 0 };
        return worstCase(plan).calls;
    };
    const entries = [...promptsIn].map(async ([path, prompts]) => [path, await callsOf(prompts)]);
    const callsIn = new Map(await Promise.all(entries));
    const sum = (paths, of) => paths.reduce((total, path) => total + of(path), 0);
    const work = [...callsIn].filter(([path]) => (promptsIn.get(path) ?? []).length > 0);
    const { maxMinutes: _, ...limits } = models.limits;
    const shards = balancedShards(work.map(([path, calls]) => ({ path, calls })), Math.min(settings.legs, mostLegsFor(limits)));
    const calls = shards.map((paths) => sum(paths, (path) => callsIn.get(path) ?? 0));
    const budgets = budgetShares(limits, calls);
    return shards.map((paths, index) => ({
        leg: index + 1,
        paths,
        prompts: sum(paths, (path) => promptsIn.get(path)?.length ?? 0),
        calls: calls[index] ?? 0,
        budget: budgets[index] ?? limits,
    }));
}
function sentenceOf({ legs }, { gathered, earlier, survey }) {
    const { skipped, carried } = survey;
    if (earlier !== null)
        return `Nothing to run: finished on ${earlier.finishedAt}. Set force to run anew.`;
    if (gathered.files.length === 0)
        return 'Nothing to run: no prompt file matches.';
    const prompts = legs.reduce((total, leg) => total + leg.prompts, 0);
    const calls = legs.reduce((total, leg) => total + leg.calls, 0);
    const rest = [
        skipped > 0 ? `${counted(skipped, 'prompt')} unchanged since an earlier search` : '',
        carried.length > 0 ? `${counted(carried.length, 'better prompt')} known from an earlier run` : '',
    ].filter(Boolean);
    const left = rest.length === 0 ? '' : ` Left out: ${rest.join(', ')}.`;
    if (prompts === 0)
        return `Nothing to run.${left}`;
    return `${counted(prompts, 'prompt')} over ${counted(legs.length, 'leg')}, at most ${counted(calls, 'call')}.${left}`;
}
