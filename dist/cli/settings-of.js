import { a as Option, r as flagged } from "./settings-options.js";
import { h as SpoError, r as flagUsage } from "./texts.js";
import { a as readInput, s as stopSignal } from "./process.js";
import { C as systemClock, h as firstFault, n as seededRandomness, p as ROLES } from "./random.js";
import { C as url, b as string, h as number, i as readSettings, m as looseObject, t as require_dist, v as record } from "./dist.js";
import { n as logText } from "./log-lines.js";
import { a as settingsOfEndpoint, c as endpointNamed, r as readEndpoints, t as configFolder } from "./config-folder.js";
// src/cli/run-context.ts
/** What every command needs around its job. */
function runContext(seed) {
	return {
		clock: systemClock,
		random: seededRandomness(seed),
		environment: process.env,
		onNotice: (sentence) => console.error(logText(sentence)),
		signal: stopSignal((name) => `Stopped by ${name}.`)
	};
}
/** A run of this process. */
function runOf({ clock, random, signal, onNotice: say }, { onEvent, ...own }) {
	return {
		...own,
		ports: {
			clock,
			random,
			onEvent,
			signal
		},
		say
	};
}
// src/models/endpoints/config-file.ts
var import_dist = require_dist();
/** The framework behind the original has many more keys, which say nothing here. */
var entrySchema = looseObject({
	api_type: string().nullish(),
	model: string().nullish(),
	base_url: url({
		protocol: /^https?$/,
		error: "expected an address that starts with https:// or http://"
	}).nullish(),
	api_key: string().nullish(),
	temperature: number().min(0).max(2).nullish()
});
var configSchema = looseObject({
	llm: entrySchema.nullish(),
	models: record(string(), entrySchema).nullish()
});
/** @param path for messages. @throws SpoError `bad-input` for a file that cannot be used; nothing of it is quoted */
function readModelConfig(path, bytes) {
	const checked = configSchema.safeParse(readYaml(path, bytes));
	if (!checked.success) throw unusable(path, firstFault(checked.error));
	const { llm, models } = checked.data;
	const known = Object.keys(models ?? {});
	return {
		fallback: llm?.model ? endpointOf$1(path, llm.model, llm) : null,
		modelNamed(name) {
			const entry = models && Object.hasOwn(models, name) ? models[name] : void 0;
			if (entry !== void 0) return endpointOf$1(path, name, entry);
			throw new SpoError("bad-input", `${path} has no model with the name "${name}".`, { remedy: known.length === 0 ? "Add it under `models`." : `It has ${known.join(", ")}.` });
		}
	};
}
/** Its own user's file, which needs none of the bounds of a prompt file that strangers may change. */
function readYaml(path, bytes) {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return (0, import_dist.parse)(text, {
			merge: true,
			logLevel: "error"
		});
	} catch {
		throw unusable(path, "it is not valid YAML");
	}
}
function endpointOf$1(path, name, entry) {
	const { api_type: type, base_url: baseUrl, api_key: key, temperature } = entry;
	if (!baseUrl && type && type !== "openai") throw unusable(path, `"${name}" is of the type ${type} and has no base_url of an OpenAI-compatible endpoint`);
	return {
		name,
		baseUrl: baseUrl ?? "https://api.openai.com/v1",
		model: entry.model || name,
		temperature: temperature ?? null,
		reasoningEffort: null,
		apiKey: key || null
	};
}
function unusable(path, reason) {
	return new SpoError("bad-input", `${path} cannot be used as a configuration of models: ${reason}.`, { remedy: "It needs `models`, with `base_url` and `api_key` for each name, or `llm` with a `model`." });
}
// src/cli/named-endpoints.ts
var OPTIONS = {
	optimize: "optEndpoint",
	evaluate: "evalEndpoint",
	execute: "execEndpoint"
};
/**
* What the endpoints that a command line names say, under what its other flags say.
* @param flags the settings that flags give
* @throws SpoError `bad-input` for a name that is not known, or a file that cannot be read
*/
async function withEndpoints(options, flags, environment) {
	const chosen = {};
	const entries = {};
	for (const role of ROLES) {
		const endpoint = await endpointOf(role, options, flags, environment);
		if (endpoint === null) continue;
		const own = { ...settingsOfEndpoint(role, endpoint.found) };
		if (!endpoint.isOfRole) replaceAddress(role, own, flags);
		if (flags["reasoning-effort"] !== void 0) delete own[`${role}-reasoning-effort`];
		Object.assign(chosen, own);
		if (endpoint.isEntry) entries[`${role}-model`] = endpoint.found.model;
	}
	return {
		...chosen,
		...flags,
		...entries
	};
}
/**
* What stands for all roles gives way to the common flags; what was named for one role does not. A key goes to its own
* address alone: another address comes with a key of its own.
*/
function replaceAddress(role, own, flags) {
	if (flags["base-url"] !== void 0) {
		delete own[`${role}-base-url`];
		delete own[`${role}-api-key`];
	} else if (flags["api-key"] !== void 0) own[`${role}-api-key`] = flags["api-key"];
}
async function endpointOf(role, options, flags, environment) {
	const ofRole = options[OPTIONS[role]];
	const name = ofRole ?? options.endpoint;
	if (typeof name === "string") return {
		found: endpointNamed(await readEndpoints(configFolder(environment)), name),
		isOfRole: ofRole !== void 0,
		isEntry: false
	};
	if (typeof options.config !== "string") return null;
	const config = readModelConfig(options.config, await readInput(options.config));
	const model = flags[`${role}-model`];
	const found = model === void 0 ? config.fallback : config.modelNamed(model);
	return found === null ? null : {
		found,
		isOfRole: false,
		isEntry: true
	};
}
// src/cli/settings-of.ts
/**
* The settings that a command line gives, with the endpoints that it names and the environment behind it.
* @throws SpoError `bad-input` that names the flags which are wrong
*/
async function settingsOf(options, groups, environment) {
	const settings = flagged(groups);
	const given = {};
	const surroundings = {};
	for (const { name, flag } of settings) {
		const value = options[new Option(flagUsage(flag)).attributeName()];
		if (typeof value === "string") given[name] = asLines(value, flag.separator);
		if (value === true) given[name] = "true";
		if (flag.environment !== void 0) surroundings[name] = environment[flag.environment];
	}
	const raw = {
		...surroundings,
		...await withEndpoints(options, given, environment)
	};
	return readSettings(raw, (name) => settings.find((setting) => setting.name === name)?.flag.name ?? name);
}
/** A flag holds one line: a separator stands for the line ends, but not within braces. */
function asLines(value, separator) {
	return separator === void 0 ? value : value.replaceAll(new RegExp(`${separator}(?![^{]*\\})`, "g"), "\n");
}
export { runContext as n, runOf as r, settingsOf as t };
