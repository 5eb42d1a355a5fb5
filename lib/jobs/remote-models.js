import { mostOutputTokens } from '../models/budget/output.js';
import { endpointOf } from '../models/cache/key.js';
import { createTransport } from '../models/openai/keep-alive-fetch.js';
import { openAiModel } from '../models/openai/openai-model.js';
import { drifting } from '../models/openai/parameter-drift.js';
import { createParameterMemory } from '../models/openai/parameter-memory.js';
import { proxyAgents } from '../models/openai/proxy.js';
import { costOf } from '../models/prices/prices.js';
import { readPrices } from '../models/prices/setting.js';
import { createLimiter } from '../models/queue/limits.js';
import { retrying } from '../models/retry.js';
import { canonicalJson } from './canonical-json.js';
import { roleOptions } from './role-options.js';
/**
 * Models behind endpoints: retries above the one queue of the run, and beneath it the budgets, which see every attempt.
 * @throws SpoError `bad-input` for prices or a proxy that cannot be read
 */
export function remoteSource(run, { clock, random, environment }, notices, budget) {
    const agents = proxyAgents(environment);
    if (agents.notice !== null)
        notices.add(agents.notice);
    const fetch = createTransport(agents);
    const memory = createParameterMemory(notices.add);
    const overrides = run.prices === undefined ? {} : readPrices(run.prices);
    const limiter = createLimiter({
        clock,
        maxConcurrency: run['max-concurrency'],
        requestsPerMinute: run['requests-per-minute'] ?? null,
    });
    // An answer that a budget cut short must not serve a run without one.
    const runLimited = run['max-tokens'] !== undefined || run['max-cost-usd'] !== undefined;
    const parts = new Map();
    const make = async (role, options) => {
        const { baseUrl, model } = options;
        const cost = await costOf({ model, baseUrl, overrides });
        const parameters = memory.of(options);
        const outputTokens = mostOutput(role, options);
        const bytesBeside = options.responseFormat
            ? Buffer.byteLength(JSON.stringify(options.responseFormat))
            : 0;
        const budgeted = { cost, outputTokens, bytesBeside };
        let within = null;
        return {
            name: model,
            cost,
            identity: (limited) => identityOf(options, limited || runLimited ? outputTokens : null),
            build(own) {
                within ??= budget.wrap(openAiModel({ ...options, cost, fetch, parameters, onNotice: notices.add }), budgeted);
                const attempts = drifting(own?.wrap(within, budgeted) ?? within, parameters);
                return retrying(limiter.wrap(attempts), { clock, random });
            },
        };
    };
    return {
        part(role, settings, answers) {
            const executes = role === 'execute' || role === 'compare';
            const options = { ...roleOptions(role, settings), ...(executes ? answers : {}) };
            const key = canonicalJson([role, options]);
            const part = parts.get(key) ?? make(role, options);
            parts.set(key, part);
            return part;
        },
    };
}
function mostOutput(role, { mode, reasoningEffort, maxOutputTokens }) {
    const effort = reasoningEffort ?? (mode === 'reasoning_model' ? 'unknown' : null);
    const most = mostOutputTokens(role === 'compare' ? 'execute' : role, effort);
    return Math.min(most, maxOutputTokens ?? most);
}
function identityOf(options, outputLimit) {
    const { baseUrl, model, temperature, reasoningEffort, mode, topP, maxOutputTokens, responseFormat } = options;
    const parameters = {
        temperature: temperature ?? null,
        reasoningEffort: reasoningEffort ?? null,
        mode: mode ?? null,
        outputLimit,
        // Undefined has no place in the identity of a run, whose key must not depend on what files can say.
        ...(topP === undefined ? {} : { topP }),
        ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
        ...(responseFormat === undefined ? {} : { responseFormat: canonicalJson(responseFormat) }),
    };
    return { endpoint: endpointOf(baseUrl), model, parameters };
}
