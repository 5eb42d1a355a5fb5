import { a as Option, r as flagged } from "./settings-options.js";
import { _ as readInput, r as flagUsage, x as SpoError, y as stopSignal } from "./texts.js";
import { d as logText, i as printError } from "./printer.js";
import { C as ROLES, D as firstFault, I as systemClock, i as seededRandomness, m as OPENAI_BASE_URL } from "./ask.js";
import { D as url, S as record, s as readSettings, t as require_dist, v as looseObject, w as string, y as number } from "./dist.js";
import { a as settingsOfEndpoint, c as endpointNamed, r as readEndpoints, t as configFolder } from "./config-folder.js";
// src/cli/run-context.ts
/** What every command needs around its job. */
function runContext(seed) {
	return {
		clock: systemClock,
		random: seededRandomness(seed),
		environment: process.env,
		onNotice: (sentence) => printError(logText(sentence)),
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
// src/models/endpoints/api-type.ts
var import_dist = require_dist();
/** Those that are called as OpenAI is, at the address that the entry names (LLMType of MetaGPT). */
var CALLED_AS_OPENAI = /* @__PURE__ */ new Set([
	"openai",
	"open_llm",
	"fireworks",
	"moonshot",
	"mistral",
	"yi",
	"deepseek",
	"siliconflow",
	"openrouter",
	"openrouter_reasoning",
	"llama_api",
	"ark",
	"groq",
	"together"
]);
/** Anthropic, Google and Alibaba have both APIs, side by side (their pages on compatibility with OpenAI's libraries). */
var OTHER_APIS = {
	azure: {
		address: null,
		hosts: /\.(?:openai|cognitiveservices|services\.ai)\.azure\.(?:com|us|cn)$/,
		of: ({ origin }) => `${origin}/openai/v1`
	},
	claude: fixed("https://api.anthropic.com/v1", /^api\.anthropic\.com$/),
	anthropic: fixed("https://api.anthropic.com/v1", /^api\.anthropic\.com$/),
	gemini: fixed("https://generativelanguage.googleapis.com/v1beta/openai", /^generativelanguage\.googleapis\.com$/),
	dashscope: fixed("https://dashscope.aliyuncs.com/compatible-mode/v1", /^dashscope\.aliyuncs\.com$/),
	zhipuai: fixed("https://open.bigmodel.cn/api/paas/v4", /^open\.bigmodel\.cn$/),
	ollama: ollama(),
	"ollama.generate": ollama()
};
/**
* @param type as the entry has it; nothing stands for OpenAI
* @param baseUrl as the entry has it
* @param fallback the address of OpenAI itself
*/
function spokenAt(type, baseUrl, fallback) {
	const kind = type?.trim().toLowerCase() || "openai";
	if (CALLED_AS_OPENAI.has(kind)) return calledAsOpenAi(kind, baseUrl, fallback);
	const other = Object.hasOwn(OTHER_APIS, kind) ? OTHER_APIS[kind] : void 0;
	if (other === void 0) return {
		ok: false,
		reason: `is of the type ${kind}, whose API is not spoken here`,
		remedy: "If it has an OpenAI-compatible address too, set `base_url` to that and `api_type` to openai; otherwise put a gateway such as LiteLLM in front of it."
	};
	const url = URL.parse(baseUrl ?? "");
	if (url === null && other.address !== null) return {
		ok: true,
		baseUrl: other.address
	};
	if (url !== null && other.hosts.test(url.hostname)) return {
		ok: true,
		baseUrl: other.of(url)
	};
	return {
		ok: false,
		reason: `is of the type ${kind} ${url === null ? "and has no base_url" : `at ${url.host}, where nobody knows whether it speaks OpenAI's API too`}`,
		remedy: kind === "azure" ? "Set `base_url` to the address of the resource, such as https://my-resource.openai.azure.com, and `model` to the name of the deployment." : "Set `base_url` to an OpenAI-compatible address, and `api_type` to openai."
	};
}
function calledAsOpenAi(kind, baseUrl, fallback) {
	if (baseUrl) return {
		ok: true,
		baseUrl
	};
	if (kind === "openai") return {
		ok: true,
		baseUrl: fallback
	};
	return {
		ok: false,
		reason: `is of the type ${kind} and has no base_url`,
		remedy: "Set `base_url` to the address of its OpenAI-compatible API."
	};
}
function fixed(address, hosts) {
	return {
		address,
		hosts,
		of: () => address
	};
}
/** Its own API stands at /api, and OpenAI's beside it at /v1 of any host. */
function ollama() {
	return {
		address: "http://127.0.0.1:11434/v1",
		hosts: /./,
		of: ({ origin, pathname }) => `${origin}${pathname.replace(/(?:\/api(?:\/\w+)?|\/v1)?\/*$/, "")}/v1`
	};
}
// src/models/endpoints/config-references.ts
/** `${llm.base_url}`: the value of another entry of the same file, as the original's page writes it. */
var REFERENCE = /\$\{\s*([^${}]+?)\s*\}/g;
/**
* A configuration with the values of other entries in the place of its references to them. Only what models are read from
* is looked through: the framework behind the original has keys of its own, with texts of their own.
* @param config as YAML has it
* @param refuse makes the error of a reference that leads nowhere, to no value or to itself; no value is quoted
*/
function resolveReferences(config, refuse) {
	if (!isMapping(config)) return config;
	const resolve = (value, place, within) => {
		if (typeof value === "string") return resolveText(value, place, within);
		if (!isMapping(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each, `${place}.${key}`, within)]));
	};
	const resolveText = (text, place, within) => {
		const [whole] = text.trim().match(REFERENCE) ?? [];
		if (whole === void 0) return text;
		if (whole === text.trim()) return follow(nameIn(whole), place, within);
		return text.replaceAll(REFERENCE, (reference) => String(follow(nameIn(reference), place, within) ?? ""));
	};
	const follow = (name, place, within) => {
		if (within.includes(name)) throw refuse(`${place} refers to itself, over ${[...within, name].join(" \u2192 ")}`);
		const found = valueAt(config, name.split("."));
		if (found === void 0) throw refuse(`${place} refers to \${${name}}, which is not in the file`);
		if (typeof found === "object" && found !== null) throw refuse(`${place} refers to \${${name}}, which is no single value`);
		return resolve(found, place, [...within, name]);
	};
	const read = Object.entries(config).filter(([key]) => key === "llm" || key === "models");
	return {
		...config,
		...Object.fromEntries(read.map(([key, value]) => [key, resolve(value, key, [])]))
	};
}
function nameIn(reference) {
	return reference.replaceAll(REFERENCE, "$1");
}
/** Names of models have dots in them, so a key can be several parts of the name. */
function valueAt(holder, parts) {
	if (parts.length === 0) return holder;
	if (!isMapping(holder)) return void 0;
	for (let count = 1; count <= parts.length; count++) {
		const key = parts.slice(0, count).join(".");
		if (!Object.hasOwn(holder, key)) continue;
		const found = valueAt(holder[key], parts.slice(count));
		if (found !== void 0) return found;
	}
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/models/endpoints/config-file.ts
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
	const config = resolveReferences(readYaml(path, bytes), (reason) => unusable(path, reason));
	const checked = configSchema.safeParse(config);
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
	const spoken = spokenAt(type, baseUrl, OPENAI_BASE_URL);
	if (!spoken.ok) throw unusable(path, `"${name}" ${spoken.reason}`, spoken.remedy);
	return {
		name,
		baseUrl: spoken.baseUrl,
		model: entry.model || name,
		temperature: temperature ?? null,
		reasoningEffort: null,
		apiKey: key || null
	};
}
var WHAT_IT_NEEDS = "It needs `models`, with `base_url` and `api_key` for each name, or `llm` with a `model`.";
function unusable(path, reason, remedy = WHAT_IT_NEEDS) {
	const message = `${path} cannot be used as a configuration of models: ${reason}.`;
	return new SpoError("bad-input", message, { remedy });
}
// src/cli/named-endpoints.ts
/**
* What the command line of the Python original calls a role with, whatever an entry of its configuration says: the page that
* writes that file puts `temperature: 0` into each.
*/
var ROLE_TEMPERATURES = {
	optimize: .7,
	evaluate: .3,
	execute: 0
};
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
	if (found === null) return null;
	const temperature = ROLE_TEMPERATURES[role];
	return {
		found: {
			...found,
			temperature
		},
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
