export const id = 204;
export const ids = [204];
export const modules = {

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./lib/models/openai/keep-alive-fetch.js
var keep_alive_fetch = __webpack_require__(7577);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/models/openai/openai-model.js + 6 modules
var openai_model = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/models/openai/parameter-memory.js
var parameter_memory = __webpack_require__(5732);
;// CONCATENATED MODULE: ./lib/models/openai/probe.js



/** Calls that one probe may make: a parameter refused by name costs one, and there are three. */
const MOST_CALLS = 4;
/** Tokens of an answer; some models think before they say a word. */
const ROOM = 256;
const ALL = ['temperature', 'reasoning_effort', 'max_completion_tokens'];
/**
 * Finds out with at most 4 tiny calls whether a model answers and what it takes: all parameters at once,
 * then without those that it refuses by name. When it refuses without a name: a call without any, then one
 * with each of those that a run may send unasked.
 * @throws SpoError `interrupted`; `bad-input` for a base URL or key that cannot be used
 */
async function probe(options, signal) {
    const calls = tinyCalls(options, signal);
    let last = await calls.make(ALL);
    while (calls.learn(last))
        last = await calls.make(ALL);
    if (refusesUnnamed(last))
        return await probeOneByOne(calls, last);
    const says = (parameter) => {
        if (calls.refuses(parameter))
            return 'refused';
        return last.error === null ? 'accepted' : 'untried';
    };
    const limit = calls.refuses('max_completion_tokens') ? 'max_tokens' : 'max_completion_tokens';
    return {
        ...last,
        calls: calls.count(),
        temperature: says('temperature'),
        reasoningEffort: says('reasoning_effort'),
        tokenParameter: last.error === null ? limit : null,
    };
}
async function probeOneByOne(calls, refusal) {
    const bare = calls.count() < MOST_CALLS ? await calls.make([]) : refusal;
    const acceptance = async (parameter) => {
        if (calls.refuses(parameter))
            return 'refused';
        if (bare.error !== null || calls.count() >= MOST_CALLS)
            return 'untried';
        const alone = await calls.make([parameter]);
        if (alone.error === null)
            return 'accepted';
        return refusesUnnamed(alone) ? 'refused-unnamed' : calls.learn(alone) ? 'refused' : 'untried';
    };
    const reasoningEffort = await acceptance('reasoning_effort');
    const temperature = await acceptance('temperature');
    return { ...bare, calls: calls.count(), temperature, reasoningEffort, tokenParameter: null };
}
function tinyCalls(options, signal) {
    const { temperature, reasoningEffort, role, clock, ...endpoint } = options;
    const parameters = (0,parameter_memory/* createParameterMemory */.r)(() => { }).of(endpoint);
    let count = 0;
    return {
        count: () => count,
        refuses: (parameter) => parameters.nameOf(parameter) !== parameter,
        learn: ({ error }) => {
            const refused = error?.evidence.refusedParameter;
            return typeof refused === 'string' && parameters.learn(refused);
        },
        make: async (wanted) => {
            const model = (0,openai_model/* openAiModel */.a)({
                ...endpoint,
                parameters,
                ...(wanted.includes('temperature') ? { temperature } : {}),
                ...(wanted.includes('reasoning_effort') ? { reasoningEffort } : {}),
            });
            const request = {
                role,
                messages: [{ role: 'user', content: 'Say OK.' }],
                draw: { file: 'probe', phase: 'probe', number: count },
                ...(wanted.includes('max_completion_tokens') ? { maxOutputTokens: ROOM } : {}),
            };
            count++;
            const started = clock.now();
            const error = await errorOf(model.complete(request, signal));
            return { error, latency: error === null ? clock.now() - started : null };
        },
    };
}
/** Thoughts that took all the room are as good as an answer here. */
async function errorOf(call) {
    try {
        await call;
        return null;
    }
    catch (error) {
        if (!(error instanceof errors/* SpoError */.bC) || error.code === 'interrupted')
            throw error;
        return error.evidence.cutOff === true ? null : error;
    }
}
function refusesUnnamed({ error }) {
    if (error === null || error.evidence.refusedParameter !== undefined)
        return false;
    const { status } = error.evidence;
    return error.code === 'model-request-refused' && (status === 400 || status === 422);
}

// EXTERNAL MODULE: ./lib/models/openai/proxy.js
var proxy = __webpack_require__(2605);
// EXTERNAL MODULE: ./lib/jobs/role-options.js + 1 modules
var role_options = __webpack_require__(1620);
;// CONCATENATED MODULE: ./lib/jobs/doctor.js




const ROLES = ['optimize', 'evaluate', 'execute'];
/**
 * Tries key, base URL and each model of the settings with at most 4 tiny calls a model. Values that are not
 * set are tried as well: temperature 0 and reasoning effort `none`.
 * @throws SpoError `bad-input` when a setting cannot be used at all; `interrupted`
 */
async function diagnose({ settings, clock, environment, signal }) {
    if (settings.offline)
        return { endpoints: [], notices: [] };
    const agents = (0,proxy/* proxyAgents */.H)(environment);
    const fetch = (0,keep_alive_fetch/* createTransport */.oO)(agents);
    const endpoints = new Map();
    for (const patient of patientsOf(settings)) {
        const { baseUrl, apiKey } = patient.options;
        const key = JSON.stringify([baseUrl, apiKey]);
        endpoints.set(key, [...(endpoints.get(key) ?? []), patient]);
    }
    const examined = [...endpoints.values()].map(async (patients) => {
        const results = patients.map((patient) => examine(patient, settings, fetch, clock, signal));
        return endpointDiagnosis(patients, await Promise.all(results));
    });
    return {
        endpoints: await Promise.all(examined),
        notices: agents.notice === null ? [] : [agents.notice],
    };
}
/** Roles that share endpoint, key and model share their calls; the first one's parameters are tried. */
function patientsOf(settings) {
    const patients = new Map();
    for (const role of ROLES) {
        const options = (0,role_options/* roleOptions */.z)(role, settings);
        const key = JSON.stringify([options.baseUrl, options.apiKey, options.model]);
        const patient = patients.get(key) ?? { options, roles: [] };
        patient.roles.push(role);
        patients.set(key, patient);
    }
    return [...patients.values()];
}
async function examine({ options, roles }, settings, fetch, clock, signal) {
    const [role = 'execute'] = roles;
    const { temperature = 0, reasoningEffort = 'none' } = options;
    const result = await probe({ ...options, temperature, reasoningEffort, fetch, clock, role }, signal);
    const diagnosis = {
        model: options.model,
        roles,
        temperature: { value: temperature, acceptance: result.temperature },
        reasoningEffort: { value: reasoningEffort, acceptance: result.reasoningEffort },
        tokenParameter: result.tokenParameter,
        latency: result.latency,
        calls: result.calls,
        problem: problemOf(result, options, roles, settings),
    };
    return { diagnosis, status: result.error?.evidence.status };
}
function problemOf({ error, temperature, reasoningEffort }, options, roles, settings) {
    if (error !== null) {
        return { message: error.message, remedy: namedFor(roles, settings, error.remedy ?? '') };
    }
    const blocking = [
        ...(temperature === 'refused-unnamed' && options.temperature !== undefined
            ? roles.map((role) => `\`${role}-temperature\``)
            : []),
        ...(reasoningEffort === 'refused-unnamed' && options.reasoningEffort !== undefined
            ? ['`reasoning-effort`']
            : []),
    ];
    if (blocking.length === 0)
        return null;
    return {
        message: `${options.model} refuses a parameter that a run would send, without naming it.`,
        remedy: `Leave out ${blocking.join(' and ')}.`,
    };
}
/** Puts the settings that these roles go by in the place of those that the remedy names. */
function namedFor(roles, settings, remedy) {
    return remedy.replaceAll(/`(?:(?:optimize|evaluate|execute)-)?(model|api-key|base-url)`/g, (_, name) => {
        const own = roles.filter((role) => name === 'model' || settings[`${role}-${name}`] !== undefined);
        return own.length === 0 ? `\`${name}\`` : own.map((role) => `\`${role}-${name}\``).join(' and ');
    });
}
function endpointDiagnosis(patients, examined) {
    const { baseUrl = '', apiKey = null } = patients[0]?.options ?? {};
    return {
        address: withoutCredentials(baseUrl),
        key: apiKey === null ? 'not set' : keyState(examined),
        models: examined.map(({ diagnosis }) => diagnosis),
    };
}
function keyState(examined) {
    if (examined.some(({ diagnosis }) => diagnosis.latency !== null))
        return 'accepted';
    return examined.some(({ status }) => status === 401) ? 'refused' : 'unknown';
}
function withoutCredentials(baseUrl) {
    const url = URL.parse(baseUrl);
    return url === null ? 'the endpoint' : `${url.origin}${url.pathname}`;
}

// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/cli/doctor-command.js
var doctor_command = __webpack_require__(4159);
// EXTERNAL MODULE: ./lib/cli/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./lib/cli/run-context.js + 1 modules
var run_context = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/cli/settings-of.js
var settings_of = __webpack_require__(9415);
// EXTERNAL MODULE: ./lib/cli/settings-options.js
var settings_options = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/cli/doctor-run.js








/** Runs the command and sets the exit code. @throws SpoError */
async function run(options) {
    const settings = (0,settings_of/* settingsOf */.f)(options, doctor_command/* GROUPS */.f, process.env);
    const { clock, signal } = (0,run_context/* runContext */.p)(settings.seed);
    const { endpoints, notices } = await diagnose({ settings, clock, signal, environment: process.env });
    for (const notice of notices)
        console.error(`spo: ${notice}`);
    if (settings.offline) {
        console.log('Offline: the models are simulated, so there is no key, no endpoint and no model to try.');
        return;
    }
    for (const endpoint of endpoints)
        console.log(endpointText(endpoint));
    const models = endpoints.flatMap(({ models }) => models);
    const calls = models.reduce((sum, model) => sum + model.calls, 0);
    const failed = models.filter(({ problem }) => problem !== null).length;
    console.log(`${(0,numbers/* counted */.hS)(calls, 'call')}; ${models.length - failed} of ${(0,numbers/* counted */.hS)(models.length, 'model')} can be used.`);
    if (failed > 0)
        process.exitCode = failure/* EXIT */.dc.failed;
}
function endpointText({ address, key, models }) {
    const state = key === 'unknown' ? 'key not tried out' : `key ${key}`;
    return [`${address}: ${state}`, ...models.flatMap(modelLines), ''].join('\n');
}
function modelLines(model) {
    const { latency, problem } = model;
    const time = latency === null ? '' : ` in ${(0,numbers/* thousands */.oh)(latency)} ms`;
    const state = problem === null ? `answers${time}` : 'cannot be used';
    const lines = [`  ${model.model} (${model.roles.join(', ')}): ${state}`];
    if (problem !== null)
        lines.push(`    ${problem.message}`, `    ${withFlags(problem.remedy)}`);
    if (latency === null)
        return lines;
    return [
        ...lines,
        parameterLine('temperature', model.temperature),
        parameterLine('reasoning effort', model.reasoningEffort),
        `    ${'limit on answers'.padEnd(WIDTH)}${model.tokenParameter ?? 'not tried'}`,
    ];
}
const WIDTH = 26;
const SAYS = {
    accepted: 'accepted',
    refused: 'refused; a run leaves it out',
    'refused-unnamed': 'refused',
    untried: 'not tried',
};
function parameterLine(name, { value, acceptance }) {
    return `    ${`${name} ${value}`.padEnd(WIDTH)}${SAYS[acceptance]}`;
}
/** Calls settings by their flags, where they have one. */
function withFlags(remedy) {
    const flags = new Map((0,settings_options/* flagsOf */.Z)(doctor_command/* GROUPS */.f).map(({ flag, setting }) => [setting, new commander/* Option */.c$(flag).long]));
    return remedy.replaceAll(/`([a-z-]+)`/g, (name, setting) => flags.get(setting) ?? name);
}


/***/ })

};
