import { C as systemClock, n as seededRandomness, v as bareModel } from "./random.js";
import { l as NO_LIMITS, s as createBook, t as buildModels } from "./run-models.js";
import { r as readSettings } from "./run-settings.js";
import { i as DEFAULT_SETTINGS, p as SpoError } from "./table.js";
import { t as optimize } from "./optimize.js";
// src/models/run/counted-models.ts
/** Models that somebody made, with a book of what they say that they took. */
function countedModels({ optimizer, executor, judge }, clock) {
	const book = createBook(NO_LIMITS, {
		clock,
		journal: null
	});
	const account = book.account("", null);
	const counted = (model) => book.wrap(bareModel(model), { cost: null })(account);
	return {
		models: {
			optimizer: counted(optimizer),
			executor: counted(executor),
			judge: counted(judge)
		},
		usage: () => account.total().usage
	};
}
// src/jobs/prompt/optimize-prompt.ts
/**
* Runs Self-Supervised Prompt Optimization (arXiv 2502.06855) on one prompt.
* @throws SpoError `bad-input` for options that cannot be used, or the fault that spoiled the first round
*/
async function optimizePrompt(options) {
	const random = seededRandomness(options.seed ?? 0);
	const { models, usage } = await modelsOf(options);
	const { best, rounds, stoppedBy, error } = await optimize(specOf(options), loopOf(options), {
		models,
		usage,
		random,
		clock: systemClock,
		onEvent: options.onEvent ?? (() => {}),
		...options.signal ? { signal: options.signal } : {}
	});
	if (best === null) throw error ?? new SpoError("interrupted", "Stopped before the first round was done.");
	return {
		prompt: best.prompt,
		bestRound: best.round,
		rounds,
		stoppedBy,
		usage: usage(),
		error
	};
}
function specOf({ prompt, cases, requirements = "", count }) {
	if (prompt.trim() === "") throw new SpoError("bad-input", "The option \"prompt\" is empty.");
	if (cases.length === 0) throw new SpoError("bad-input", "The option \"cases\" holds no question.");
	return {
		key: "prompt",
		prompt,
		requirements,
		count: count ?? null,
		cases,
		render: (text, { question }) => [{
			role: "user",
			content: `${text}\n\n${question}`
		}]
	};
}
function loopOf(options) {
	const { maxRounds, sampleSize, ballots, patience, judgeBy } = options;
	const given = Object.entries({
		maxRounds,
		sampleSize,
		ballots,
		patience,
		judgeBy
	});
	return {
		...DEFAULT_SETTINGS,
		...Object.fromEntries(given.filter(([, value]) => value !== void 0))
	};
}
async function modelsOf(options) {
	if (options.models !== void 0) return countedModels(options.models, systemClock);
	const settings = readSettings({
		"api-key": options.apiKey,
		"base-url": options.baseUrl,
		"optimize-model": options.optimizeModel,
		"evaluate-model": options.evaluateModel,
		"execute-model": options.executeModel,
		offline: String(options.offline ?? false),
		seed: options.seed?.toString(),
		"max-concurrency": options.maxConcurrency?.toString()
	}, (name) => `The option "${name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())}"`);
	const random = seededRandomness(settings.seed);
	return (await buildModels(settings, {
		clock: systemClock,
		random,
		environment: {},
		journal: null
	})).forPrompt();
}
export { SpoError, optimizePrompt };
