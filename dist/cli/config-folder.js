import { h as SpoError } from "./texts.js";
import { a as refuseInsecureAddress, g as parseJson, h as firstFault, p as ROLES } from "./random.js";
import { C as url, b as string, h as number, l as array, p as literal, y as strictObject } from "./dist.js";
import { t as writeText } from "./write-file.js";
import path, { join, resolve } from "node:path";
import process from "node:process";
import { chmod, mkdir, readFile, stat } from "node:fs/promises";
import os from "node:os";
// src/models/endpoints/simulated-name.ts
/** The name that stands for the simulated models wherever an endpoint is named. */
var SIMULATED = "simulated";
// src/models/endpoints/saved-endpoints.ts
var MOST_ENDPOINTS = 100;
var line = (most) => string().max(most).regex(/^[^\u0000-\u001f\u007f]*$/, "expected one line of text");
var filled = (most) => line(most).regex(/\S/, "expected text that is not blank");
var endpoint = strictObject({
	name: filled(100),
	/** Up to and without `/chat/completions`. */
	baseUrl: line(1e3).trim().regex(/^\S*$/, "expected an address without spaces").pipe(url({
		protocol: /^https?$/,
		error: "expected an address that starts with https:// or http://"
	})),
	model: filled(300),
	/** Null is not sent. */
	temperature: number().min(0).max(2).nullable(),
	/** Null is not sent. */
	reasoningEffort: filled(50).nullable(),
	/** Null for an endpoint that takes calls without a key. Keys go out in a header, which takes no other characters. */
	apiKey: string().max(5e3).regex(/^[\u0021-\u007e]*$/, "expected a key without spaces").nullable()
});
var roleChoiceSchema = strictObject({
	optimize: string(),
	evaluate: string(),
	execute: string()
});
var endpointFormSchema = endpoint.extend({ 
/** The name that it was saved under, when it is being renamed or edited; null for a new one. */
previousName: string().nullable() });
var savedEndpointsSchema = strictObject({
	version: literal(1),
	endpoints: array(endpoint).max(MOST_ENDPOINTS),
	roles: roleChoiceSchema
});
var ALL_SIMULATED = {
	optimize: SIMULATED,
	evaluate: SIMULATED,
	execute: SIMULATED
};
var NO_ENDPOINTS = {
	endpoints: [],
	roles: ALL_SIMULATED
};
/** @throws SpoError `bad-input` for a name that is not saved, with those that are */
function endpointNamed(saved, name) {
	const found = saved.endpoints.find((endpoint) => endpoint.name === name);
	if (found !== void 0) return found;
	const known = saved.endpoints.map((endpoint) => endpoint.name).join(", ");
	throw new SpoError("bad-input", `There is no saved endpoint with the name "${name}".`, { remedy: known === "" ? "None is saved yet: `spo ui` does that." : `These are saved: ${known}.` });
}
/**
* The endpoint that a form describes. A saved key stays with its address: it is never sent to another one.
* @throws SpoError `bad-input` for an address without encryption or with a password in it, or a key that would be kept
*   for another address; `conflict` for an edit of one that is no longer there
*/
function endpointOfForm(saved, form) {
	const { previousName, apiKey: given, ...rest } = form;
	refuseInsecureAddress(rest.baseUrl, "The base URL", false);
	refuseCredentials(rest.baseUrl);
	const previous = saved.endpoints.find(({ name }) => name === previousName);
	if (previousName !== null && previous === void 0) throw new SpoError("conflict", `There is no longer an endpoint with the name "${previousName}".`, { remedy: "It was renamed or deleted in another place. Add it anew, with its key." });
	if (given !== null) return {
		...rest,
		apiKey: given === "" ? null : given
	};
	if (previous === void 0 || previous.apiKey === null) return {
		...rest,
		apiKey: null
	};
	if (new URL(previous.baseUrl).href === new URL(rest.baseUrl).href) return {
		...rest,
		apiKey: previous.apiKey
	};
	throw new SpoError("bad-input", "The saved key belongs to another base URL and is not sent to this one.", { remedy: "Enter the key of the new address." });
}
/** Addresses are shown and told of, which keys never are. */
function refuseCredentials(baseUrl) {
	const { username, password } = new URL(baseUrl);
	if (username === "" && password === "") return;
	throw new SpoError("bad-input", "The base URL has a user name or password in it.", { remedy: "Take out what stands before the @, and enter the key in its own field." });
}
/**
* With the endpoint of a form added, or in the place of the one that it was.
* @throws SpoError `bad-input`; `conflict` for a name that another endpoint has
*/
function withEndpoint(saved, form) {
	const endpoint = endpointOfForm(saved, form);
	const { previousName } = form;
	if (endpoint.name === "simulated") throw new SpoError("bad-input", `The name "${SIMULATED}" stands for the simulated models.`, { remedy: "Choose another name." });
	if (endpoint.name !== previousName && saved.endpoints.some(({ name }) => name === endpoint.name)) throw new SpoError("conflict", `There is already an endpoint with the name "${endpoint.name}".`, { remedy: "Choose another name, or edit that endpoint." });
	const isKnown = saved.endpoints.some(({ name }) => name === previousName);
	const endpoints = isKnown ? saved.endpoints.map((each) => each.name === previousName ? endpoint : each) : [...saved.endpoints, endpoint];
	if (endpoints.length > MOST_ENDPOINTS) throw new SpoError("bad-input", `At most ${MOST_ENDPOINTS} endpoints can be saved.`, { remedy: "Delete one that is no longer used." });
	const renamed = (name) => isKnown && name === previousName ? endpoint.name : name;
	const { optimize, evaluate, execute } = saved.roles;
	return {
		endpoints,
		roles: {
			optimize: renamed(optimize),
			evaluate: renamed(evaluate),
			execute: renamed(execute)
		}
	};
}
/** Without an endpoint. Roles that it played leave all roles to the simulated models. @throws SpoError `bad-input` */
function withoutEndpoint(saved, name) {
	endpointNamed(saved, name);
	return {
		endpoints: saved.endpoints.filter((endpoint) => endpoint.name !== name),
		roles: Object.values(saved.roles).includes(name) ? ALL_SIMULATED : saved.roles
	};
}
/** @throws SpoError `bad-input` for a name that is not saved, or simulated and real models together */
function withRoles(saved, roles) {
	const simulated = Object.values(roles).filter((name) => name === SIMULATED).length;
	if (simulated !== 0 && simulated !== 3) throw new SpoError("bad-input", "The simulated models play all three roles or none.", { remedy: "Choose saved endpoints for all roles, or the simulated models for all." });
	for (const name of Object.values(roles)) if (name !== "simulated") endpointNamed(saved, name);
	return {
		...saved,
		roles
	};
}
// src/models/endpoints/endpoint-settings.ts
/** One role's settings: each has its own address and key, so that no key goes to the address of another role. */
function settingsOfEndpoint(role, endpoint) {
	const { baseUrl, model, temperature, reasoningEffort, apiKey } = endpoint;
	return {
		[`${role}-base-url`]: baseUrl,
		[`${role}-model`]: model,
		...apiKey === null ? {} : { [`${role}-api-key`]: apiKey },
		...temperature === null ? {} : { [`${role}-temperature`]: String(temperature) },
		...reasoningEffort === null ? {} : { [`${role}-reasoning-effort`]: reasoningEffort }
	};
}
/** @throws SpoError `bad-input` for an endpoint that is no longer saved */
function settingsOfRoles(saved, roles) {
	if (ROLES.every((role) => roles[role] === "simulated")) return { offline: "true" };
	return Object.assign({}, ...ROLES.map((role) => settingsOfEndpoint(role, endpointNamed(saved, roles[role]))));
}
// src/models/endpoints/endpoints-file.ts
/** Keys are in it, so nobody but its owner may open it or look into its folder. */
var FILE_MODE = 384;
var FOLDER_MODE = 448;
/** Where endpoints are saved. @param folder of the user's settings */
function endpointsPath(folder) {
	return join(resolve(folder), "endpoints.json");
}
/**
* The saved endpoints; none where there is no file. Rights that are too wide are taken back.
* @throws SpoError `bad-input` for a file that cannot be read; it is left as it is
*/
async function readEndpoints(folder) {
	const path = endpointsPath(folder);
	let text;
	try {
		text = await readFile(path, "utf8");
		await narrow(path, FILE_MODE);
		await narrow(resolve(folder), FOLDER_MODE);
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return NO_ENDPOINTS;
		throw unreadable(path, cause instanceof Error ? cause.message : String(cause));
	}
	const checked = savedEndpointsSchema.safeParse(parseJson(text));
	if (!checked.success) throw unreadable(path, firstFault(checked.error));
	const { endpoints, roles } = checked.data;
	return {
		endpoints,
		roles
	};
}
/** @throws SpoError `workspace` when it cannot be written; what was there is kept then */
async function writeEndpoints(folder, saved) {
	const absolute = resolve(folder);
	await mkdir(absolute, {
		recursive: true,
		mode: FOLDER_MODE
	});
	await narrow(absolute, FOLDER_MODE);
	await writeText(endpointsPath(folder), `${JSON.stringify({
		version: 1,
		...saved
	}, null, 2)}\n`, FILE_MODE);
}
async function narrow(path, mode) {
	const { mode: found } = await stat(path);
	if ((found & 63) !== 0) await chmod(path, mode);
}
/** Without a word of the content: keys are in it. */
function unreadable(path, reason) {
	return new SpoError("bad-input", `${path} cannot be read as saved endpoints: ${reason}.`, { remedy: "Repair the file, or move it away and save the endpoints anew." });
}
Object.freeze([
	"",
	"   ",
	".",
	"..",
	" .",
	". ",
	" ..",
	".. ",
	"../",
	"../foo",
	"foo/../bar",
	"foo/bar",
	"foo\\bar",
	"foo\0bar"
]);
function isSafeFilename(filename) {
	if (typeof filename !== "string") return false;
	const trimmed = filename.trim();
	return trimmed !== "" && trimmed !== "." && trimmed !== ".." && !filename.includes("/") && !filename.includes("\\") && !filename.includes("\0");
}
function assertSafeFilename(filename) {
	if (typeof filename !== "string") throw new TypeError("Expected a string");
	if (!isSafeFilename(filename)) throw new Error(`Unsafe filename: ${JSON.stringify(filename)}`);
}
// node_modules/env-paths/index.js
var homedir = os.homedir();
var tmpdir$1 = os.tmpdir();
var { env } = process;
var macos = (name) => {
	const library = path.join(homedir, "Library");
	return {
		data: path.join(library, "Application Support", name),
		config: path.join(library, "Preferences", name),
		cache: path.join(library, "Caches", name),
		log: path.join(library, "Logs", name),
		temp: path.join(tmpdir$1, name)
	};
};
var windows = (name) => {
	const appData = env.APPDATA || path.join(homedir, "AppData", "Roaming");
	const localAppData = env.LOCALAPPDATA || path.join(homedir, "AppData", "Local");
	return {
		data: path.join(localAppData, name, "Data"),
		config: path.join(appData, name, "Config"),
		cache: path.join(localAppData, name, "Cache"),
		log: path.join(localAppData, name, "Log"),
		temp: path.join(tmpdir$1, name)
	};
};
var linux = (name) => {
	const username = path.basename(homedir);
	return {
		data: path.join(env.XDG_DATA_HOME || path.join(homedir, ".local", "share"), name),
		config: path.join(env.XDG_CONFIG_HOME || path.join(homedir, ".config"), name),
		cache: path.join(env.XDG_CACHE_HOME || path.join(homedir, ".cache"), name),
		log: path.join(env.XDG_STATE_HOME || path.join(homedir, ".local", "state"), name),
		temp: path.join(tmpdir$1, username, name)
	};
};
function envPaths(name, { suffix = "nodejs" } = {}) {
	assertSafeFilename(name);
	if (suffix) name += `-${suffix}`;
	assertSafeFilename(name);
	if (process.platform === "darwin") return macos(name);
	if (process.platform === "win32") return windows(name);
	return linux(name);
}
// src/cli/config-folder.ts
/** The user's folder for settings of this tool, as the operating system has it; `SPO_CONFIG_DIR` names another one. */
function configFolder({ SPO_CONFIG_DIR }) {
	return SPO_CONFIG_DIR?.trim() || envPaths("spo", { suffix: "" }).config;
}
export { settingsOfEndpoint as a, endpointNamed as c, withEndpoint as d, withRoles as f, writeEndpoints as i, endpointOfForm as l, endpointsPath as n, settingsOfRoles as o, withoutEndpoint as p, readEndpoints as r, endpointFormSchema as s, configFolder as t, roleChoiceSchema as u };
