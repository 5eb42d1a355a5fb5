import { A as bareModel, C as ROLES, I as systemClock, i as seededRandomness } from "./ask.js";
import { i as createBook, n as limitsOf, p as NO_LIMITS, t as buildModels } from "./run-models.js";
import { _ as text, f as describeValue, g as mapping, h as filledText, v as questionFrame, w as camelCase } from "./read-prompt-file.js";
import { E as unknown, S as record, _ as literal, a as loopSettings, b as object, f as array, g as int, h as discriminatedUnion, m as custom, n as compileSchema, p as boolean, r as compilePattern, s as readSettings, w as string } from "./dist.js";
import { i as SETTINGS, x as SpoError } from "./texts.js";
import { V as optimize } from "./worst-case-of.js";
import { n as optimizeFile, t as budgetJournalPath } from "./optimize-file.js";
import { n as readPromptAddress, r as resultName, t as TEMPLATE_FOLDERS } from "./prompt-address.js";
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
/** The name that takes the fewest changes of one letter to become; a name that has all of it goes first. */
function nearestName(typed, names) {
	const start = typed.slice(0, 100).toLowerCase();
	const holders = names.filter((name) => start.length > 2 && name.toLowerCase().includes(start));
	const candidates = holders.length > 0 ? holders : names;
	const distances = candidates.map((name) => distance(start, name.toLowerCase()));
	return candidates[distances.indexOf(Math.min(...distances))] ?? "";
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
// src/jobs/library/cases-schema.ts
var WORDS$1 = "a whole number of words above 0";
var common = {
	label: filledText(),
	not: boolean({ error: "true or false" }).optional()
};
var textAssertion = (kind) => mapping({
	...common,
	kind: literal(kind),
	text: filledText(),
	ignoreCase: boolean({ error: "true or false" }).optional()
});
var assertionSchema = discriminatedUnion("kind", [
	textAssertion("equals"),
	textAssertion("contains"),
	textAssertion("starts-with"),
	textAssertion("ends-with"),
	mapping({
		...common,
		kind: literal("matches"),
		pattern: filledText().superRefine(refusePattern)
	}),
	mapping({
		...common,
		kind: literal("json-schema"),
		schema: record(string(), unknown(), { error: "a JSON schema as an object" }).superRefine(refuseSchema)
	}),
	mapping({
		...common,
		kind: literal("max-words"),
		words: int({ error: WORDS$1 }).positive({ error: WORDS$1 })
	})
], { error: "equals, contains, starts-with, ends-with, matches, json-schema or max-words" });
var caseSchema = mapping({
	question: filledText(),
	answer: text("text").optional(),
	variables: record(string(), text("text"), { error: "an object of texts" }).optional(),
	checks: array(assertionSchema, { error: "a list of checks" }).superRefine(refuseSameLabel).optional()
});
/** The option `cases`: what prompt files have as `qa`, with each check as the algorithm has it. */
var casesSchema = array(caseSchema, { error: "a list of cases" }).min(1, { error: "a list of at least one case" });
function refusePattern(pattern, context) {
	const compiled = compilePattern(pattern);
	if (!compiled.ok) context.addIssue(`a regular expression in RE2 syntax (${compiled.reason})`);
}
function refuseSchema(schema, context) {
	const compiled = compileSchema(schema);
	if (!compiled.ok) context.addIssue(`a valid JSON schema (${compiled.fault.reason})`);
}
/** What a side failed is told by labels. */
function refuseSameLabel(checks, context) {
	const labels = checks.map(({ label }) => label);
	const index = labels.findIndex((label, at) => labels.indexOf(label) < at);
	if (index === -1) return;
	context.addIssue({
		code: "custom",
		path: [index, "label"],
		message: "a label that no other check of the case has"
	});
}
// src/jobs/library/own-options.ts
var WORDS = "a whole number of words above 0";
var ROUND = "a whole number from 1 to 999999999";
var model = custom((value) => isModel(value), { error: "a model with a name and a function \"complete\"" });
/** The options that are no settings. */
var OWN = {
	prompt: {
		goesWith: "prompt",
		schema: filledText()
	},
	cases: {
		goesWith: "prompt",
		schema: casesSchema
	},
	requirements: {
		goesWith: "prompt",
		schema: text("text")
	},
	count: {
		goesWith: "prompt",
		schema: int({ error: WORDS }).positive({ error: WORDS })
	},
	models: {
		goesWith: "prompt",
		schema: object({
			optimizer: model,
			executor: model,
			judge: model
		}, { error: "an object with the keys optimizer, executor and judge" })
	},
	template: {
		goesWith: "template",
		schema: filledText()
	},
	workspace: {
		goesWith: "template",
		schema: filledText()
	},
	name: {
		goesWith: "template",
		schema: filledText()
	},
	initialRound: {
		goesWith: "template",
		schema: int({ error: ROUND }).min(1, { error: ROUND }).max(999999999, { error: ROUND })
	},
	resume: {
		goesWith: "template",
		schema: boolean({ error: "true or false" })
	},
	onEvent: {
		goesWith: "both",
		schema: custom(isFunction, { error: "a function" })
	},
	signal: {
		goesWith: "both",
		schema: custom(isSignal, { error: "an AbortSignal" })
	}
};
function isOwnOption(option) {
	return Object.hasOwn(OWN, option);
}
/** @throws SpoError `bad-input` that names the place within the option */
function refuseUnfit(option, value) {
	const [issue] = OWN[option].schema.safeParse(value).error?.issues ?? [];
	if (issue === void 0) return;
	const place = [option, ...issue.path.map((step) => typeof step === "number" ? `[${step}]` : `.${String(step)}`)];
	const found = issue.code === "unrecognized_keys" ? `has the key "${issue.keys[0]}"` : `is ${foundAt(value, issue.path)}`;
	throw new SpoError("bad-input", `The option "${place.join("")}" ${found}: expected ${issue.message}.`);
}
function foundAt(root, path) {
	let value = root;
	for (const step of path) value = value?.[step];
	return isFunction(value) ? "a function" : describeValue(value);
}
function isFunction(value) {
	return typeof value === "function";
}
function isModel(value) {
	const { name, complete } = Object(value);
	return typeof name === "string" && isFunction(complete);
}
/** By its form: test runners and browsers bring classes of their own. */
function isSignal(value) {
	const { aborted, addEventListener } = Object(value);
	return typeof aborted === "boolean" && isFunction(addEventListener);
}
// src/jobs/library/read-options.ts
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
	if (typeof options !== "object" || options === null) throw new SpoError("bad-input", "optimizePrompt was called without an object of options.");
	for (const option of Object.keys(options)) if (!isOwnOption(option) && settingOf(option) === void 0) throw unknownOption(option);
	const way = wayOf(options);
	const given = Object.entries(options).filter(([, value]) => value !== void 0);
	for (const [option] of given) refuseMisplaced(option, way, options.models !== void 0);
	const raw = {};
	for (const [option, value] of given) {
		if (isOwnOption(option)) refuseUnfit(option, value);
		const setting = settingOf(option);
		if (setting !== void 0) raw[setting.name] = textOf(option, value);
	}
	return readSettings(raw, (name) => `The option "${camelCase(name)}"`);
}
function unknownOption(option) {
	const names = OPTION_SETTINGS.map(({ name }) => camelCase(name));
	const flags = OPTION_SETTINGS.flatMap(({ name, flag }) => flag === void 0 ? [] : [[camelCase(flag.name.replace(/^--/, "")), camelCase(name)]]);
	const known = new Map([...flags, ...[...Object.keys(OWN), ...names].map((name) => [name, name])]);
	const nearest = known.get(nearestName(option, [...known.keys()]));
	return new SpoError("bad-input", `There is no option "${option}".`, { remedy: `The nearest one is "${nearest}".` });
}
function wayOf({ prompt, cases, template }) {
	if (template !== void 0) return "template";
	if (prompt !== void 0 && cases !== void 0) return "prompt";
	throw new SpoError("bad-input", `The option "${prompt === void 0 ? "prompt" : "cases"}" is missing.`, { remedy: "Give \"prompt\" and \"cases\", or name a prompt file by \"template\"." });
}
function refuseMisplaced(option, way, hasModels) {
	if (isOwnOption(option)) refuseOther(option, way);
	const setting = settingOf(option);
	if (setting !== void 0 && hasModels) refuseBesideModels(option, setting);
}
function refuseOther(option, way) {
	const { goesWith } = OWN[option];
	if (goesWith === "both" || goesWith === way) return;
	const remedy = way === "prompt" ? "Leave it out, or name a prompt file by \"template\" in place of \"prompt\" and \"cases\"." : "Leave it out: the prompt file says it, or give \"prompt\" and \"cases\" in place of \"template\".";
	throw new SpoError("bad-input", `The option "${option}" does not go with "${way}".`, { remedy });
}
function refuseBesideModels(option, { name, flag }) {
	if (flag?.of === "loop" || BESIDE_MODELS.includes(name)) return;
	throw new SpoError("bad-input", `The option "${option}" does not go with "models".`, { remedy: "Leave it out: models of your own are asked as they are." });
}
/** Settings are read from text, wherever they come from. */
function textOf(option, value) {
	if (typeof value === "number" && String(value).includes("e-")) return value.toFixed(20);
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
	const { models, usage, notices } = options.models === void 0 ? await modelsOf(settings, random) : {
		...countedModels(options.models, systemClock, limitsOf(settings)),
		notices: () => []
	};
	const ports = {
		models,
		usage,
		random,
		...portsOfCaller(options)
	};
	return resultOf(await optimize(spec, loopSettings(settings), ports), usage(), notices());
}
async function modelsOf(settings, random) {
	const stack = await buildModels(settings, {
		...SURROUNDINGS,
		random,
		journal: null
	});
	const { models, usage, notices } = await stack.forPrompt();
	return {
		models,
		usage,
		notices: () => [...notices, ...stack.notices()]
	};
}
async function optimizeTemplate(options, settings) {
	const { template, workspace = "workspace", initialRound = 1, resume = false } = options;
	const { path, bytes, name: promptName } = await readPromptAddress(template, "template", TEMPLATE_FOLDERS);
	const name = options.name ?? resultName({
		path,
		name: promptName
	});
	const random = seededRandomness(settings.seed);
	const journal = {
		path: budgetJournalPath(workspace, name),
		resume
	};
	const models = await buildModels(settings, {
		...SURROUNDINGS,
		random,
		journal
	});
	const run = {
		settings,
		models,
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
	const notices = [...report.prompts.flatMap(({ warnings }) => warnings), ...models.notices()];
	return {
		...resultOf(optimization, report.usage, notices),
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
function resultOf({ best, rounds, stoppedBy, error }, usage, notices) {
	if (best === null) throw error ?? new SpoError("interrupted", "Stopped before the first round was done.");
	return {
		prompt: best.prompt,
		bestRound: best.round,
		rounds,
		stoppedBy,
		usage,
		error,
		notices
	};
}
function specOf({ prompt, cases, requirements = "", count }) {
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
