import { c as openAiModel, i as roleOptions, l as createParameterMemory, o as proxyAgents, p as ROLES, u as createTransport } from "./random.js";
import { h as SpoError } from "./texts.js";
// src/models/openai/probe.ts
/** Calls that one probe may make: a parameter refused by name costs one, and there are three. */
var MOST_CALLS = 4;
/** Tokens of an answer; some models think before they say a word. */
var ROOM = 256;
var ALL = [
	"temperature",
	"reasoning_effort",
	"max_completion_tokens"
];
/**
* Finds out with at most 4 tiny calls whether a model answers and what it takes: all parameters at once,
* then without those that it refuses by name. When it refuses without a name: a call without any, then one
* with each of those that a run may send unasked.
* @throws SpoError `interrupted`; `bad-input` for a base URL or key that cannot be used
*/
async function probe(options, signal) {
	const calls = tinyCalls(options, signal);
	let last = await calls.make(ALL);
	while (calls.learn(last)) last = await calls.make(ALL);
	if (refusesUnnamed(last)) return await probeOneByOne(calls, last);
	const says = (parameter) => {
		if (calls.refuses(parameter)) return "refused";
		return last.error === null ? "accepted" : "untried";
	};
	const limit = calls.refuses("max_completion_tokens") ? "max_tokens" : "max_completion_tokens";
	return {
		...last,
		calls: calls.count(),
		temperature: says("temperature"),
		reasoningEffort: says("reasoning_effort"),
		tokenParameter: last.error === null ? limit : null
	};
}
async function probeOneByOne(calls, refusal) {
	const bare = calls.count() < MOST_CALLS ? await calls.make([]) : refusal;
	const acceptance = async (parameter) => {
		if (calls.refuses(parameter)) return "refused";
		if (bare.error !== null || calls.count() >= MOST_CALLS) return "untried";
		const alone = await calls.make([parameter]);
		if (alone.error === null) return "accepted";
		return refusesUnnamed(alone) ? "refused-unnamed" : calls.learn(alone) ? "refused" : "untried";
	};
	const reasoningEffort = await acceptance("reasoning_effort");
	const temperature = await acceptance("temperature");
	return {
		...bare,
		calls: calls.count(),
		temperature,
		reasoningEffort,
		tokenParameter: null
	};
}
function tinyCalls(options, signal) {
	const { temperature, reasoningEffort, role, clock, ...endpoint } = options;
	const parameters = createParameterMemory(() => {}).of(endpoint);
	let count = 0;
	return {
		count: () => count,
		refuses: (parameter) => parameters.nameOf(parameter) !== parameter,
		learn: ({ error }) => {
			const refused = error?.evidence.refusedParameter;
			return typeof refused === "string" && parameters.learn(refused);
		},
		make: async (wanted) => {
			const model = openAiModel({
				...endpoint,
				parameters,
				...wanted.includes("temperature") ? { temperature } : {},
				...wanted.includes("reasoning_effort") ? { reasoningEffort } : {}
			});
			const request = {
				role,
				messages: [{
					role: "user",
					content: "Say OK."
				}],
				draw: {
					file: "probe",
					phase: "probe",
					number: count
				},
				...wanted.includes("max_completion_tokens") ? { maxOutputTokens: ROOM } : {}
			};
			count++;
			const started = clock.now();
			const error = errorOf(await model.attempt(request, signal));
			return {
				error,
				latency: error === null ? clock.now() - started : null
			};
		}
	};
}
/** Thoughts that took all the room are as good as an answer here. */
function errorOf(attempt) {
	if (attempt.ok) return null;
	const { error } = attempt;
	if (!(error instanceof SpoError) || error.code === "interrupted") throw error;
	return error.evidence.cutOff === true ? null : error;
}
function refusesUnnamed({ error }) {
	if (error === null || error.evidence.refusedParameter !== void 0) return false;
	const { status } = error.evidence;
	return error.code === "model-request-refused" && (status === 400 || status === 422);
}
// src/models/endpoints/doctor.ts
/**
* Tries key, base URL and each model of the settings with at most 4 tiny calls a model. Values that are not
* set are tried as well: temperature 0 and reasoning effort `none`.
* @throws SpoError `bad-input` when a setting cannot be used at all; `interrupted`
*/
async function diagnose({ settings, clock, environment, signal }) {
	if (settings.offline) return {
		endpoints: [],
		notices: []
	};
	const agents = proxyAgents(environment);
	const fetch = createTransport(agents);
	const endpoints = /* @__PURE__ */ new Map();
	for (const patient of patientsOf(settings)) {
		const { baseUrl, apiKey } = patient.options;
		const key = JSON.stringify([baseUrl, apiKey]);
		endpoints.set(key, [...endpoints.get(key) ?? [], patient]);
	}
	const examined = [...endpoints.values()].map(async (patients) => {
		const results = patients.map((patient) => examine(patient, settings, fetch, clock, signal));
		return endpointDiagnosis(patients, await Promise.all(results));
	});
	return {
		endpoints: await Promise.all(examined),
		notices: agents.notice === null ? [] : [agents.notice]
	};
}
/** Roles that share endpoint, key and model share their calls; the first one's parameters are tried. */
function patientsOf(settings) {
	const patients = /* @__PURE__ */ new Map();
	for (const role of ROLES) {
		const options = roleOptions(role, settings);
		const key = JSON.stringify([
			options.baseUrl,
			options.apiKey,
			options.model
		]);
		const patient = patients.get(key) ?? {
			options,
			roles: []
		};
		patient.roles.push(role);
		patients.set(key, patient);
	}
	return [...patients.values()];
}
async function examine({ options, roles }, settings, fetch, clock, signal) {
	const [role = "execute"] = roles;
	const { temperature = 0, reasoningEffort = "none" } = options;
	const result = await probe({
		...options,
		temperature,
		reasoningEffort,
		fetch,
		clock,
		role
	}, signal);
	return {
		diagnosis: {
			model: options.model,
			roles,
			temperature: {
				value: temperature,
				acceptance: result.temperature
			},
			reasoningEffort: {
				value: reasoningEffort,
				acceptance: result.reasoningEffort
			},
			tokenParameter: result.tokenParameter,
			latency: result.latency,
			calls: result.calls,
			problem: problemOf(result, options, roles, settings)
		},
		status: result.error?.evidence.status
	};
}
function problemOf({ error, temperature, reasoningEffort }, options, roles, settings) {
	if (error !== null) return {
		message: error.message,
		remedy: namedFor(roles, settings, error.remedy ?? "")
	};
	const blocking = [...temperature === "refused-unnamed" && options.temperature !== void 0 ? roles.map((role) => `\`${role}-temperature\``) : [], ...reasoningEffort === "refused-unnamed" && options.reasoningEffort !== void 0 ? ["`reasoning-effort`"] : []];
	if (blocking.length === 0) return null;
	return {
		message: `${options.model} refuses a parameter that a run would send, without naming it.`,
		remedy: `Leave out ${blocking.join(" and ")}.`
	};
}
/** Puts the settings that these roles go by in the place of those that the remedy names. */
function namedFor(roles, settings, remedy) {
	return remedy.replaceAll(/`(?:(?:optimize|evaluate|execute)-)?(model|api-key|base-url)`/g, (_, name) => {
		const own = roles.filter((role) => name === "model" || settings[`${role}-${name}`] !== void 0);
		return own.length === 0 ? `\`${name}\`` : own.map((role) => `\`${role}-${name}\``).join(" and ");
	});
}
function endpointDiagnosis(patients, examined) {
	const { baseUrl = "", apiKey = null } = patients[0]?.options ?? {};
	return {
		address: withoutCredentials(baseUrl),
		key: apiKey === null ? "not set" : keyState(examined),
		models: examined.map(({ diagnosis }) => diagnosis)
	};
}
function keyState(examined) {
	if (examined.some(({ diagnosis }) => diagnosis.latency !== null)) return "accepted";
	return examined.some(({ status }) => status === 401) ? "refused" : "unknown";
}
function withoutCredentials(baseUrl) {
	const url = URL.parse(baseUrl);
	return url === null ? "the endpoint" : `${url.origin}${url.pathname}`;
}
export { diagnose as t };
