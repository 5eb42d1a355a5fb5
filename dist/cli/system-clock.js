import { t as SpoError } from "./errors.js";
import { s as modelSettings } from "./openai-model.js";
import { S as url$1, b as union, c as array, h as object, i as ZodDefault, o as ZodOptional, s as _enum, t as DEFAULT_PROMPT_GLOBS, y as string } from "./select-files.js";
import process from "node:process";
import { createHash } from "node:crypto";
import http from "node:http";
import https from "node:https";
import { setTimeout } from "node:timers/promises";
// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
// src/spo/random.ts
/**
* Streams keyed by a seed and whatever names the draw (file, round, number), so that the order in which
* files or cases run changes nothing.
*/
function seededRandomness(seed) {
	return (...key) => {
		const digest = createHash("sha256").update(JSON.stringify([seed, ...key])).digest();
		const generator = xoroshiro128plusFromState([
			0,
			4,
			8,
			12
		].map((offset) => digest.readInt32LE(offset)));
		return () => (generator.next() >>> 0) / 2 ** 32;
	};
}
/** `items` in an order that the key decides, whatever order they came in, as long as `textOf` tells them apart. */
function keyedOrder(items, textOf, random, ...key) {
	return items.map((item) => ({
		item,
		rank: random(...key, textOf(item))()
	})).sort((left, right) => left.rank - right.rank || (textOf(left.item) < textOf(right.item) ? -1 : 1)).map(({ item }) => item);
}
// src/spo/ports.ts
var ROLES = [
	"optimize",
	"evaluate",
	"execute"
];
// src/models/openai/proxy.ts
var PROXIES = ["http_proxy", "https_proxy"];
/** Milliseconds that a proxy may take to open a tunnel, and that an idle connection is kept. */
var PATIENCE = 1e4;
/**
* Agents that go through the proxies which HTTPS_PROXY and HTTP_PROXY name, except to the hosts of NO_PROXY;
* the lower-case names win, as everywhere (https://nodejs.org/api/http.html#built-in-proxy-support).
* Certificate authorities of NODE_EXTRA_CA_CERTS need nothing here: Node.js reads them when it starts.
* @param version of Node.js
* @throws SpoError `bad-input` for a proxy whose address cannot be used
*/
function proxyAgents(environment, version = process.versions.node) {
	const proxies = PROXIES.flatMap((name) => {
		const address = variable(environment, name)?.trim();
		return address ? [[name, proxyAddress(name, address)]] : [];
	});
	if (proxies.length === 0) return { notice: null };
	if (!knowsProxies(version)) return { notice: `Node.js ${version} cannot use a proxy: ${proxies.map(([name]) => name.toUpperCase()).join(" and ")} is ignored. Run Node.js 24.5 or newer.` };
	const options = {
		keepAlive: true,
		scheduling: "lifo",
		timeout: PATIENCE,
		proxyEnv: {
			...Object.fromEntries(proxies),
			no_proxy: variable(environment, "no_proxy")
		}
	};
	return {
		http: new http.Agent(options),
		https: new https.Agent(options),
		notice: null
	};
}
function variable(environment, name) {
	return environment[name] || environment[name.toUpperCase()];
}
/** Other tools take an address without a scheme, so people write it that way. */
function proxyAddress(name, address) {
	const url = URL.parse(address.includes("://") ? address : `http://${address}`);
	if (url && /^https?:$/.test(url.protocol)) return url.href;
	throw new SpoError("bad-input", `${name.toUpperCase()} is not the address of an HTTP proxy.`, { remedy: `Set ${name.toUpperCase()} to an address such as http://proxy.example.com:8080.` });
}
/** Agents know `proxyEnv` since 22.21 and 24.5. */
function knowsProxies(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 24 || major === 24 && minor >= 5 || major === 22 && minor >= 21;
}
// src/models/secure-address.ts
/**
* Refuses an address over which a key and the prompts would travel in the clear. Loopback never leaves the machine.
* @param setting the name of the setting that holds the address.
* @param allowHttp for servers inside a cluster, where somebody has said that the network is safe.
* @throws SpoError `bad-input`
*/
function refuseInsecureAddress(address, setting, allowHttp) {
	const url = URL.parse(address);
	if (url === null || url.protocol === "https:" || allowHttp || isLoopback(url.hostname)) return;
	throw new SpoError("bad-input", `${setting} is not an HTTPS address: the key and the prompts would travel to ${url.host} unencrypted.`, { remedy: "Use https://, or set allow-http (--allow-http) to true for a server inside your own network." });
}
/** The parser has already spelled the host in one way: `127.1` and `0x7f000001` arrive here as `127.0.0.1`. */
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// src/jobs/role-options.ts
/** What the settings have for each role. */
var ROLE_SETTINGS = [
	"model",
	"base-url",
	"api-key",
	"temperature",
	"reasoning-effort"
];
/** The settings with the executor in all roles: for whoever asks prompts and nothing else. */
function executorAlone(settings) {
	const own = ROLES.flatMap((role) => ROLE_SETTINGS.map((part) => [`${role}-${part}`, settings[`execute-${part}`]]));
	return {
		...settings,
		...Object.fromEntries(own)
	};
}
/** @throws SpoError `bad-input` for an insecure endpoint, or neither a key nor an endpoint that may need none */
function roleOptions(model, settings) {
	const role = model === "compare" ? "execute" : model;
	const ownEndpoint = settings[`${role}-base-url`];
	const baseUrl = ownEndpoint ?? settings["base-url"];
	const apiKey = settings[`${role}-api-key`] ?? (ownEndpoint === void 0 ? settings["api-key"] : void 0);
	if (apiKey === void 0 && baseUrl === void 0) throw new SpoError("bad-input", `There is no API key for the model that plays the role "${role}".`, { remedy: "Set OPENAI_API_KEY, api-key (--api-key) or an endpoint that needs none; or offline (--offline), for a simulated model." });
	if (baseUrl !== void 0) refuseInsecureAddress(baseUrl, ownEndpoint === void 0 ? "base-url" : `${role}-base-url`, settings["allow-http"]);
	return {
		...modelSettings(role, {
			model: settings[`${model}-model`] ?? null,
			temperature: settings[`${role}-temperature`] ?? null,
			reasoningEffort: settings[`${role}-reasoning-effort`] ?? settings["reasoning-effort"] ?? null
		}),
		baseUrl: baseUrl ?? "https://api.openai.com/v1",
		apiKey: apiKey ?? null,
		mode: role === "execute" ? settings["execute-mode"] : "base_model",
		timeout: settings["request-timeout"] * 1e3
	};
}
// src/forge/branch-name.ts
/** What a file system below `refs/heads/` still takes, with room for the name of a lock file. */
var LONGEST_NAME = 200;
var RULES = [
	[/^$/, "it is empty"],
	[/[\p{C}\p{Z}]/u, "it holds a space or an invisible character"],
	[/[~^:?*[\\]/, "it holds one of ~ ^ : ? * [ \\"],
	[/^-/, "it starts with \"-\", which programs take for an option"],
	[/^refs\//i, "it starts with \"refs/\", which belongs to the full name of a reference"],
	[/^(?:@|HEAD)$/i, "it means the current commit"],
	[/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i, "it is the name of a commit"],
	[/\.\.|@\{/, "it holds \"..\" or \"@{\""],
	[/^\/|\/$|\/\//, "it starts or ends with \"/\", or holds \"//\""],
	[/(?:^|\/)\.|\.(?:\/|$)|\.lock(?:\/|$)/i, "a part of it starts or ends with \".\", or ends with \".lock\""]
];
/**
* Why a name cannot be that of a branch; null when it can. The rules are those of `git check-ref-format --branch`
* (https://git-scm.com/docs/git-check-ref-format), and a few more for names that git would read as something else.
*/
function branchNameFault(branch) {
	const broken = RULES.find(([pattern]) => pattern.test(branch));
	if (broken !== void 0) return broken[1];
	return branch.length > LONGEST_NAME ? `it is longer than ${LONGEST_NAME} characters` : null;
}
// src/jobs/run-settings.ts
/** A gate that can fail a run. */
var GATES = [
	"regression",
	"tentative-regression",
	"invalid",
	"never"
];
var whole = (minimum, maximum = Number.MAX_SAFE_INTEGER) => string().regex(/^\d+$/).transform(Number).refine((value) => value >= minimum && value <= maximum).describe(maximum === Number.MAX_SAFE_INTEGER ? `a whole number of at least ${minimum}` : `a whole number from ${minimum} to ${maximum}`);
var decimal = (minimum, maximum) => string().regex(/^\d+(\.\d+)?$/).transform(Number).refine((value) => value >= minimum && value <= maximum).describe(`a number from ${minimum} to ${maximum}`);
var positive = (maximum) => decimal(0, maximum).refine((value) => value > 0).describe(`a number above 0 and at most ${maximum}`);
var flag = _enum(["true", "false"]).transform((value) => value === "true").describe("true or false");
var oneOf = (values) => _enum(values).describe(values.join(", ").replace(/, ([^,]*)$/, " or $1"));
var lines = string().transform((text) => text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean)).describe("one entry a line");
var url = url$1({ protocol: /^https?$/ }).describe("an address that starts with https:// or http://");
var ballots = union([_enum(["auto", "auto-fast"]), whole(2).refine((value) => value % 2 === 0)]).describe("auto, auto-fast or an even number of at least 2, so that both orders of the answers get as many ballots");
var gates = string().transform((text) => text.split(/[\s,]+/).filter(Boolean)).pipe(array(_enum(GATES)).min(1).refine((list) => list.length === 1 || !list.includes("never"))).describe(`one or more of ${GATES.join(", ")}; never stands alone`);
var text = string().describe("text");
var branch = string().refine((name) => branchNameFault(name) === null).describe("a name that git allows for a branch, such as spo/check, without refs/ before it");
var folder = string().regex(/^[\w.-]+(\/[\w.-]+)*$/).refine((path) => !path.split("/").some((part) => /^\.{1,2}$|^\.git$/i.test(part))).describe("a folder of the repository, such as .spo: letters, digits, \".\", \"_\", \"-\" and \"/\", without \"..\"");
/** Jobs that GitHub starts of one matrix, at most. */
var MOST_LEGS = 256;
/** Every setting by its name as an action input; the command line has the same names as flags. */
var SETTINGS = {
	prompts: lines.default([...DEFAULT_PROMPT_GLOBS]),
	"api-key": text.optional(),
	"base-url": url.optional(),
	"optimize-model": text.optional(),
	"evaluate-model": text.optional(),
	"execute-model": text.optional(),
	"optimize-base-url": url.optional(),
	"evaluate-base-url": url.optional(),
	"execute-base-url": url.optional(),
	"allow-http": flag.default(false),
	"optimize-api-key": text.optional(),
	"evaluate-api-key": text.optional(),
	"execute-api-key": text.optional(),
	"optimize-temperature": decimal(0, 2).optional(),
	"evaluate-temperature": decimal(0, 2).optional(),
	"execute-temperature": decimal(0, 2).optional(),
	"reasoning-effort": text.optional(),
	"execute-mode": oneOf(["base_model", "reasoning_model"]).default("base_model"),
	offline: flag.default(false),
	"simulated-accuracy": decimal(0, 1).default(.9),
	"simulated-position-bias": decimal(0, 1).default(.05),
	"max-rounds": whole(1).default(10),
	"sample-size": whole(1).default(3),
	ballots: ballots.default("auto"),
	"judge-by": oneOf(["set", "case"]).default("set"),
	patience: whole(0).default(3),
	seed: whole(0).default(0),
	"max-concurrency": whole(1).default(8),
	"requests-per-minute": whole(1).optional(),
	"request-timeout": whole(1, 86400).default(120),
	"max-calls": whole(1).optional(),
	"max-tokens": whole(1).optional(),
	"max-cost-usd": positive(1e6).optional(),
	"max-minutes": positive(1e4).optional(),
	prices: text.optional(),
	"cache-dir": text.optional(),
	force: flag.default(false),
	"results-dir": folder.default(".spo"),
	branch: branch.optional(),
	commit: oneOf([
		"confirmed",
		"best",
		"never"
	]).default("confirmed"),
	"update-yaml": flag.default(true),
	comment: flag.default(true),
	drafts: flag.default(false),
	mode: oneOf([
		"auto",
		"check",
		"plan",
		"optimize",
		"publish",
		"cleanup"
	]).default("auto"),
	ref: text.optional(),
	"compare-model": text.optional(),
	legs: whole(1).refine((value) => value <= MOST_LEGS).describe(`a whole number from 1 to ${MOST_LEGS}`).default(8),
	leg: whole(0).optional(),
	"hand-over": text.optional(),
	"request-file": text.optional(),
	"open-pull-request": flag.optional(),
	"fail-on": gates.default(["regression"])
};
/** Only a saved endpoint or a configuration file has an effort for one role alone. */
var ROLE_EFFORTS = {
	"optimize-reasoning-effort": text.optional(),
	"evaluate-reasoning-effort": text.optional(),
	"execute-reasoning-effort": text.optional()
};
var SCHEMA = object({
	...SETTINGS,
	...ROLE_EFFORTS
});
Object.keys(SETTINGS);
/**
* Reads settings from text, as action inputs and command lines carry them. Blank text counts as absent:
* the runner passes an input that was left empty as an empty string.
* @param nameOf how the user calls a setting, such as `input "max-rounds"` or `--max-rounds`
* @throws SpoError `bad-input` that names every setting that is wrong
*/
function readSettings(raw, nameOf) {
	const given = Object.entries(raw).map(([name, value]) => [name, value?.trim()]).filter(([, value]) => value !== void 0 && value !== "");
	const parsed = SCHEMA.safeParse(Object.fromEntries(given));
	if (parsed.success) return parsed.data;
	const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
	const secret = (name) => name.endsWith("api-key");
	const problems = names.map((name) => {
		const value = secret(name) ? "" : ` is ${JSON.stringify(raw[name]?.slice(0, 100))}`;
		return `${nameOf(name)}${value}: expected ${expectation(name)}`;
	});
	throw new SpoError("bad-input", `${problems.join("; ")}.`);
}
/** What is wrong with the text of a setting, as a sentence; null when nothing is. Blank text counts as absent. */
function settingFault(name, text) {
	const typed = text.trim();
	if (typed === "" || SETTINGS[name].safeParse(typed).success) return null;
	return `Expected ${expectation(name)}.`;
}
function expectation(name) {
	const schema = SETTINGS[name];
	return schema === void 0 ? "nothing: there is no such setting" : describe(schema);
}
function describe(schema) {
	if (schema.description) return schema.description;
	if (schema instanceof ZodDefault || schema instanceof ZodOptional) return describe(schema.unwrap());
	return "another value";
}
/** The loop's part of the settings. */
function loopSettings(settings, initialRound = 1) {
	return {
		maxRounds: settings["max-rounds"],
		initialRound,
		sampleSize: settings["sample-size"],
		ballots: settings.ballots,
		patience: settings.patience,
		judgeBy: settings["judge-by"]
	};
}
/** Pairs that a verdict draws at once after its first wave. */
function pairsAtOnce(settings) {
	return settings.ballots === "auto-fast" ? 6 : 2;
}
// src/jobs/system-clock.ts
/** The clock of the machine. */
var systemClock = {
	now: () => Date.now(),
	sleep: async (milliseconds, signal) => {
		await setTimeout(milliseconds, void 0, signal ? { signal } : {});
	}
};
export { settingFault as a, roleOptions as c, ROLES as d, keyedOrder as f, readSettings as i, refuseInsecureAddress as l, loopSettings as n, branchNameFault as o, seededRandomness as p, pairsAtOnce as r, executorAlone as s, systemClock as t, proxyAgents as u };
