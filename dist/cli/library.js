import { C as systemClock, n as seededRandomness, p as ROLES, v as bareModel } from "./random.js";
import { c as createBook, n as limitsOf, t as buildModels, u as NO_LIMITS } from "./run-models.js";
import { S as camelCase, g as questionFrame } from "./read-prompt-file.js";
import { i as readSettings, n as loopSettings } from "./dist.js";
import { h as SpoError, i as SETTINGS } from "./texts.js";
import { W as optimize } from "./worst-case-of.js";
import { n as optimizeFile, t as budgetJournalPath } from "./optimize-file.js";
import { n as resultName, t as readPromptAddress } from "./prompt-address.js";
// src/models/run/counted-models.ts
/**
* Models that somebody made, with a book of what they say that they took.
* @throws SpoError `bad-input` where money is limited, since their price is not known
*/
function countedModels({ optimizer, executor, judge }, clock, limits = NO_LIMITS) {
	const book = createBook(limits, {
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
// src/jobs/library/nearest-name.ts
/** The name that takes the fewest changes of one letter to become, the first of several. */
function nearestName(typed, names) {
	const start = typed.slice(0, 100).toLowerCase();
	const distances = names.map((name) => distance(start, name.toLowerCase()));
	return names[distances.indexOf(Math.min(...distances))] ?? "";
}
/** Levenshtein's, a row at a time. */
function distance(left, right) {
	let row = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (const [index, letter] of [...left].entries()) {
		const next = [index + 1];
		for (const [column, other] of [...right].entries()) {
			const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/jobs/library/read-options.ts
/** The options that are no settings, and which way of running they belong to. */
var OWN = {
	prompt: "prompt",
	cases: "prompt",
	requirements: "prompt",
	count: "prompt",
	models: "prompt",
	template: "template",
	workspace: "template",
	name: "template",
	initialRound: "template",
	resume: "template",
	onEvent: "both",
	signal: "both"
};
/** What a run with models of somebody's own still goes by. */
var BESIDE_MODELS = [
	"seed",
	"max-calls",
	"max-tokens",
	"max-cost-usd",
	"max-minutes"
];
/** The settings of the library: those of `spo optimize`, and what each role may have of its own. */
var OPTION_SETTINGS = SETTINGS.filter(({ name, flag }) => flag !== void 0 && flag.of !== "check" || ROLES.some((role) => name.startsWith(`${role}-`)));
/** The setting that an option gives; undefined for an option that is no setting. */
function settingOf(option) {
	return OPTION_SETTINGS.find(({ name }) => camelCase(name) === option);
}
/** @throws SpoError `bad-input` that names an option which is unknown, misplaced or cannot be read */
function readOptions(options) {
	const way = options.template === void 0 ? "prompt" : "template";
	const raw = {};
	for (const [option, value] of Object.entries(options)) {
		const setting = settingOf(option);
		if (setting === void 0) refuseUnknown(option);
		if (value === void 0) continue;
		if (setting === void 0) refuseOther(option, way);
		else {
			if (options.models !== void 0) refuseBesideModels(option, setting);
			raw[setting.name] = textOf(option, value);
		}
	}
	return readSettings(raw, (name) => `The option "${camelCase(name)}"`);
}
function refuseUnknown(option) {
	if (Object.hasOwn(OWN, option)) return;
	const known = [...Object.keys(OWN), ...OPTION_SETTINGS.map(({ name }) => camelCase(name))];
	throw new SpoError("bad-input", `There is no option "${option}".`, { remedy: `The nearest one is "${nearestName(option, known)}".` });
}
function refuseOther(option, way) {
	const belongs = OWN[option];
	if (belongs === "both" || belongs === way) return;
	const remedy = way === "prompt" ? "Leave it out, or name a prompt file by \"template\" in place of \"prompt\" and \"cases\"." : "Leave it out: the prompt file says it, or give \"prompt\" and \"cases\" in place of \"template\".";
	throw new SpoError("bad-input", `The option "${option}" does not go with "${way}".`, { remedy });
}
function refuseBesideModels(option, { name, flag }) {
	if (flag?.of === "loop" || BESIDE_MODELS.includes(name)) return;
	throw new SpoError("bad-input", `The option "${option}" does not go with "models".`, { remedy: "Leave it out: models of your own are asked as they are." });
}
/** Settings are read from text, wherever they come from. */
function textOf(option, value) {
	if ([
		"string",
		"number",
		"boolean"
	].includes(typeof value)) return String(value);
	throw new SpoError("bad-input", `The option "${option}" is neither text, a number nor true or false.`);
}
// src/jobs/library/optimize-prompt.ts
async function optimizePrompt(options) {
	const settings = readOptions(options);
	return options.template === void 0 ? optimizeValue(options, settings) : optimizeTemplate(options, settings);
}
async function optimizeValue(options, settings) {
	const spec = specOf(options);
	const random = seededRandomness(settings.seed);
	const { models, usage } = options.models === void 0 ? await (await buildModels(settings, {
		...SURROUNDINGS,
		random,
		journal: null
	})).forPrompt() : countedModels(options.models, systemClock, limitsOf(settings));
	const ports = {
		models,
		usage,
		random,
		...portsOfCaller(options)
	};
	return resultOf(await optimize(spec, loopSettings(settings), ports), usage());
}
async function optimizeTemplate(options, settings) {
	const { template, workspace = "workspace", initialRound = 1, resume = false } = options;
	if (!Number.isSafeInteger(initialRound) || initialRound < 1) throw new SpoError("bad-input", `The option "initialRound" is ${initialRound}: expected a whole number of at least 1.`);
	const { path, bytes, name: promptName } = await readPromptAddress(template);
	const name = options.name ?? resultName({
		path,
		name: promptName
	});
	const random = seededRandomness(settings.seed);
	const journal = {
		path: budgetJournalPath(workspace, name),
		resume
	};
	const run = {
		settings,
		models: await buildModels(settings, {
			...SURROUNDINGS,
			random,
			journal
		}),
		workspace,
		resume,
		ports: {
			random,
			...portsOfCaller(options)
		},
		say: () => {}
	};
	const { optimization, report, directory } = await optimizeFile({
		path,
		bytes,
		promptName,
		name,
		initialRound
	}, run);
	return {
		...resultOf(optimization, report.usage),
		directory
	};
}
var SURROUNDINGS = {
	clock: systemClock,
	environment: {}
};
function portsOfCaller({ onEvent = () => {}, signal }) {
	return {
		clock: systemClock,
		onEvent,
		...signal === void 0 ? {} : { signal }
	};
}
function resultOf({ best, rounds, stoppedBy, error }, usage) {
	if (best === null) throw error ?? new SpoError("interrupted", "Stopped before the first round was done.");
	return {
		prompt: best.prompt,
		bestRound: best.round,
		rounds,
		stoppedBy,
		usage,
		error
	};
}
function specOf({ prompt, cases, requirements = "", count }) {
	if (typeof prompt !== "string" || prompt.trim() === "") throw new SpoError("bad-input", "The option \"prompt\" is empty.");
	const isCase = (each) => typeof each?.question === "string";
	if (!Array.isArray(cases) || cases.length === 0 || !cases.every(isCase)) throw new SpoError("bad-input", "The option \"cases\" holds no question.");
	return {
		key: "prompt",
		prompt,
		requirements,
		count: count ?? null,
		cases,
		...questionFrame(prompt)
	};
}
export { SpoError, optimizePrompt };
