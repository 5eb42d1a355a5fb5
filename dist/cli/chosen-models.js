import "./openai-model.js";
import { createHash } from "node:crypto";
// src/models/cache/key.ts
/** An address without the user, the query and the fragment, where some endpoints take their keys. */
function endpointOf(baseUrl) {
	const url = URL.parse(baseUrl);
	return url === null ? "" : `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
/**
* Names a draw of a reply: 64 hexadecimal digits. The same request from another prompt file is the same draw,
* so that a file can be renamed; another phase or number is an independent one.
*/
function cacheKey(identity, request) {
	const { endpoint, model, parameters } = identity;
	const { role, messages, draw, maxOutputTokens = null } = request;
	const parts = [
		endpoint,
		model,
		Object.entries(parameters).filter(([, value]) => value !== null).sort(([left], [right]) => left < right ? -1 : 1),
		role,
		messages.map((message) => [message.role, message.content]),
		draw.phase,
		draw.number,
		maxOutputTokens
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
// src/models/published-name.ts
var OPENAI_HOST = /(^|\.)api\.openai\.com$/;
/** Whether an address is OpenAI's own. */
function isAtOpenAi(baseUrl) {
	return OPENAI_HOST.test(URL.parse(baseUrl)?.hostname ?? "");
}
/**
* The name that an endpoint knows a model by, from one that may have its publisher in front, as
* `openai/gpt-4.1`. OpenAI's own endpoint has the models of one publisher and leaves it out; every other takes names as they are.
* @returns null for another publisher's model at OpenAI's own endpoint
*/
function nameAt(baseUrl, name) {
	if (!isAtOpenAi(baseUrl)) return name;
	const [publisher, ...rest] = name.split("/");
	if (rest.length === 0) return name;
	return publisher?.toLowerCase() === "openai" && rest.join("/") !== "" ? rest.join("/") : null;
}
// src/jobs/canonical-json.ts
/** JSON with the keys of every object in order, so that equal values always give the same text. */
function canonicalJson(value) {
	return JSON.stringify(value, (_key, part) => {
		if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
		return Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => left < right ? -1 : 1));
	});
}
// src/jobs/models/chosen-models.ts
/** Endpoints and keys are the workflow's: a file has no word for them. */
function chosenModels(settings, file) {
	const { execution } = file;
	const notices = [];
	const chosen = (role, model, temperature) => ({
		...modelOf(role, model, settings, notices),
		...temperature === void 0 ? {} : { [`${role}-temperature`]: temperature }
	});
	const { topP, maxTokens, responseFormat } = execution;
	return {
		settings: {
			...settings,
			...chosen("optimize", file.optimizeModel, file.optimizeTemperature),
			...chosen("evaluate", file.evaluateModel, file.evaluateTemperature),
			...chosen("execute", execution.model, execution.temperature)
		},
		answers: {
			...topP === void 0 ? {} : { topP },
			...maxTokens === void 0 ? {} : { maxOutputTokens: maxTokens },
			...responseFormat === void 0 ? {} : { responseFormat }
		},
		notices
	};
}
function modelOf(role, name, settings, notices) {
	if (name === void 0) return {};
	const baseUrl = settings[`${role}-base-url`] ?? settings["base-url"] ?? "https://api.openai.com/v1";
	const model = settings.offline ? name : nameAt(baseUrl, name);
	if (model !== null) return { [`${role}-model`]: model };
	notices.push(`The file names the model ${name}, which ${endpointOf(baseUrl)} does not have: the workflow's \`${role}-model\` is used.`);
	return {};
}
/** What tells the results of a file's own models from those of the run's; null for a file that chooses nothing. */
function modelChoice(file) {
	const { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, execution } = file;
	const choice = {
		optimizeModel,
		evaluateModel,
		optimizeTemperature,
		evaluateTemperature,
		limitsOutput: file.maxTokens !== void 0 || file.maxCostUsd !== void 0 || void 0
	};
	const given = Object.entries({
		...choice,
		...execution
	}).filter(([, value]) => value !== void 0);
	return given.length === 0 ? null : canonicalJson(Object.fromEntries(given));
}
export { cacheKey as a, isAtOpenAi as i, modelChoice as n, endpointOf as o, canonicalJson as r, chosenModels as t };
