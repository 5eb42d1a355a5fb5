import { createMeter } from '../models/metered.js';
import { SpoError } from '../spo/errors.js';
import { optimize } from '../spo/optimize.js';
import { seededRandomness } from '../spo/random.js';
import { DEFAULT_SETTINGS } from '../spo/settings.js';
import { buildModels } from './model-stack.js';
import { readSettings } from './run-settings.js';
import { systemClock } from './system-clock.js';
/**
 * Runs Self-Supervised Prompt Optimization (arXiv 2502.06855) on one prompt.
 * @throws SpoError `bad-input` for options that cannot be used, or the fault that spoiled the first round
 */
export async function optimizePrompt(options) {
    const random = seededRandomness(options.seed ?? 0);
    const { models, usage } = await modelsOf(options);
    const result = await optimize(specOf(options), loopOf(options), {
        models,
        usage,
        random,
        clock: systemClock,
        onEvent: options.onEvent ?? (() => { }),
        ...(options.signal ? { signal: options.signal } : {}),
    });
    const { best, rounds, stoppedBy, error } = result;
    if (best === null)
        throw error ?? new SpoError('interrupted', 'Stopped before the first round was done.');
    return { prompt: best.prompt, bestRound: best.round, rounds, stoppedBy, usage: usage(), error };
}
function specOf({ prompt, cases, requirements = '', count }) {
    if (prompt.trim() === '')
        throw new SpoError('bad-input', 'The option "prompt" is empty.');
    if (cases.length === 0)
        throw new SpoError('bad-input', 'The option "cases" holds no question.');
    return {
        key: 'prompt',
        prompt,
        requirements,
        count: count ?? null,
        cases,
        render: (text, { question }) => [{ role: 'user', content: `${text}\n\n${question}` }],
    };
}
function loopOf(options) {
    const { maxRounds, sampleSize, ballots, patience, judgeBy } = options;
    const given = Object.entries({ maxRounds, sampleSize, ballots, patience, judgeBy });
    return { ...DEFAULT_SETTINGS, ...Object.fromEntries(given.filter(([, value]) => value !== undefined)) };
}
async function modelsOf(options) {
    if (options.models !== undefined) {
        const { wrap, usage } = createMeter();
        const counted = (model) => wrap(model);
        const { optimizer, executor, judge } = options.models;
        return {
            models: { optimizer: counted(optimizer), executor: counted(executor), judge: counted(judge) },
            usage,
        };
    }
    const settings = readSettings({
        'api-key': options.apiKey,
        'base-url': options.baseUrl,
        'optimize-model': options.optimizeModel,
        'evaluate-model': options.evaluateModel,
        'execute-model': options.executeModel,
        offline: String(options.offline ?? false),
        seed: options.seed?.toString(),
        'max-concurrency': options.maxConcurrency?.toString(),
    }, (name) => `The option "${name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())}"`);
    const random = seededRandomness(settings.seed);
    const stack = await buildModels(settings, { clock: systemClock, random, environment: {}, journal: null });
    return stack.forPrompt();
}
