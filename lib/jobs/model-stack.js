import { createHash } from 'node:crypto';
import { createBudget } from '../models/budget/budget.js';
import { openCache } from '../models/cache/cache.js';
import { createMeter } from '../models/metered.js';
import { createNotices } from '../models/notices.js';
import { assertPriced } from '../models/prices/known.js';
import { NO_FILE_SETTINGS } from '../prompt-files/file-settings.js';
import { SpoError } from '../spo/errors.js';
import { openJournal } from './budget-journal.js';
import { chosenModels } from './chosen-models.js';
import { each } from './model-part.js';
import { remoteSource } from './remote-models.js';
import { simulatedSource } from './simulated-models.js';
/**
 * Builds the models that the settings name, and those that prompt files name when their turn comes: a cache above
 * retries, retries above the queue, and beneath it the budgets, which see every attempt.
 * @throws SpoError `bad-input` when there is no key, or a setting cannot be used
 */
export async function buildModels(settings, around) {
    const notices = createNotices(around.onNotice);
    const limits = limitsOf(settings);
    const { clock } = around;
    const budget = createBudget(limits, { clock, ...(await openJournal(around.journal)) });
    const directory = settings['cache-dir'];
    const cache = directory === undefined ? null : openCache({ directory, onNotice: notices.add });
    const source = settings.offline
        ? simulatedSource(settings, budget)
        : remoteSource(settings, around, notices, budget);
    const partsFor = async (file) => {
        const chosen = chosenModels(settings, file);
        const part = (role) => source.part(role, chosen.settings, chosen.answers);
        const [optimize, evaluate, execute] = await Promise.all([
            part('optimize'),
            part('evaluate'),
            part('execute'),
        ]);
        const roles = { optimize, evaluate, execute };
        const compared = settings['compare-model'] !== undefined;
        const parts = compared ? { ...roles, compare: await part('compare') } : roles;
        return { parts, notices: chosen.notices };
    };
    const { parts: run } = await partsFor(NO_FILE_SETTINGS);
    const names = each(run, ({ name }) => name);
    // All of them before any is built, so that the message names every model without a price.
    refuseUnpriced(run, limits.maxCostUsd);
    refuseSameModel(names);
    each(run, (part) => part.build(null));
    const total = createMeter();
    return {
        names,
        simulated: settings.offline,
        identity: each(run, (part) => JSON.stringify(part.identity(false))),
        notices: notices.all,
        limits,
        usage: total.usage,
        costsFor: async (file) => each((await partsFor(file)).parts, ({ cost }) => cost),
        forPrompt: async ({ key, settings: file } = { key: '', settings: NO_FILE_SETTINGS }) => {
            const chosen = await partsFor(file);
            const ownLimits = limitsOfFile(file);
            refuseUnpriced(chosen.parts, ownLimits?.maxCostUsd ?? limits.maxCostUsd);
            const place = placeOfPrompt(around.journal, key);
            const own = ownLimits && createBudget(ownLimits, { clock, scope: 'file', ...(await openJournal(place)) });
            const limited = ownLimits !== null && (ownLimits.maxTokens ?? ownLimits.maxCostUsd) !== null;
            const meter = createMeter();
            const model = (part) => {
                const built = part.build(own);
                return meter.wrap(total.wrap(cache?.wrap(built, part.identity(limited)) ?? built));
            };
            return {
                models: modelsOf(each(chosen.parts, model)),
                usage: meter.usage,
                names: each(chosen.parts, ({ name }) => name),
                ownRoles: new Set(ROLES.filter((role) => chosen.parts[role] !== run[role])),
                notices: chosen.notices,
            };
        },
    };
}
const ROLES = ['optimize', 'evaluate', 'execute'];
function refuseUnpriced(parts, maxCostUsd) {
    const models = Object.values(parts);
    assertPriced(models.map(({ name, cost }) => ({ model: name, cost })), maxCostUsd);
}
/** The rounds run on the new model, where there is one: prompts are adapted to it. */
function modelsOf({ optimize, evaluate, execute, compare }) {
    const roles = { optimizer: optimize, judge: evaluate };
    return compare === undefined
        ? { ...roles, executor: execute }
        : { ...roles, executor: compare, baseExecutor: execute };
}
function refuseSameModel({ execute, compare }) {
    if (compare !== execute)
        return;
    throw new SpoError('bad-input', `compare-model is ${compare}, which is also the executor's model.`, {
        remedy: 'Set execute-model to the model in use today, or leave compare-model out when the switch is made.',
    });
}
function limitsOf(settings) {
    return {
        maxCalls: settings['max-calls'] ?? null,
        maxTokens: settings['max-tokens'] ?? null,
        maxCostUsd: settings['max-cost-usd'] ?? null,
        maxMinutes: settings['max-minutes'] ?? null,
    };
}
/** Null for a file that limits nothing. */
function limitsOfFile({ maxCalls, maxTokens, maxCostUsd }) {
    if (maxCalls === undefined && maxTokens === undefined && maxCostUsd === undefined)
        return null;
    const limits = { maxCalls: maxCalls ?? null, maxTokens: maxTokens ?? null, maxCostUsd: maxCostUsd ?? null };
    return { ...limits, maxMinutes: null };
}
/** Beside the run's journal, under a name that any key can have. */
function placeOfPrompt(run, key) {
    if (run === null)
        return null;
    const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
    return { ...run, path: `${run.path}-${name}` };
}
