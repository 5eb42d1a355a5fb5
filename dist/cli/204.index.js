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


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ runContext)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/jobs/system-clock.js

/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {});
    },
};

// EXTERNAL MODULE: ./lib/report/log-lines.js
var log_lines = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/spo/random.js
var random = __webpack_require__(5641);
;// CONCATENATED MODULE: ./lib/cli/run-context.js




/** What every command needs around its job. */
function runContext(seed) {
    const controller = new AbortController();
    const stop = (name) => {
        controller.abort(new errors/* SpoError */.bC('interrupted', `Stopped by ${name}.`));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return {
        clock: systemClock,
        random: (0,random/* seededRandomness */.F)(seed),
        environment: process.env,
        onNotice: (sentence) => console.error((0,log_lines/* logText */.kc)(sentence)),
        signal: controller.signal,
    };
}


/***/ }),

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _jobs_run_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);



/**
 * The settings that a command line gives, with the environment behind it.
 * @throws SpoError `bad-input` that names the flags which are wrong
 */
function settingsOf(options, groups, environment) {
    const raw = {
        'api-key': environment.OPENAI_API_KEY,
        'base-url': environment.OPENAI_BASE_URL,
        offline: options.offline === true ? 'true' : 'false',
        force: options.force === true ? 'true' : 'false',
    };
    const flags = (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Z)(groups);
    for (const { flag, setting } of flags) {
        const value = options[new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flag).attributeName()];
        if (typeof value === 'string')
            raw[setting] = LISTS[setting]?.(value) ?? value;
    }
    return (0,_jobs_run_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)(raw, (setting) => flags.find((flag) => flag.setting === setting)?.flag.split(' ')[0] ?? setting);
}
/** Settings that take a line for each entry, from a flag that holds one line. */
const LISTS = {
    prompts: splitGlobs,
    prices: (value) => value.replaceAll(';', '\n'),
};
/** Commas separate globs, but not those within braces. */
function splitGlobs(value) {
    return value.replaceAll(/,(?![^{]*\})/g, '\n');
}


/***/ }),

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ branchNameFault)
/* harmony export */ });
/* unused harmony export isInOwnFolder */
/** The folder of branches that is this tool's own by its name. */
const OWN_FOLDER = 'spo/';
/** What a file system below `refs/heads/` still takes, with room for the name of a lock file. */
const LONGEST_NAME = 200;
const RULES = [
    [/^$/, 'it is empty'],
    // Control, format and blank characters: some of them make one name look like another.
    [/[\p{C}\p{Z}]/u, 'it holds a space or an invisible character'],
    [/[~^:?*[\\]/, 'it holds one of ~ ^ : ? * [ \\'],
    [/^-/, 'it starts with "-", which programs take for an option'],
    [/^refs\//i, 'it starts with "refs/", which belongs to the full name of a reference'],
    [/^(?:@|HEAD)$/i, 'it means the current commit'],
    [/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i, 'it is the name of a commit'],
    [/\.\.|@\{/, 'it holds ".." or "@{"'],
    [/^\/|\/$|\/\//, 'it starts or ends with "/", or holds "//"'],
    [/(?:^|\/)\.|\.(?:\/|$)|\.lock(?:\/|$)/i, 'a part of it starts or ends with ".", or ends with ".lock"'],
];
/**
 * Why a name cannot be that of a branch; null when it can. The rules are those of `git check-ref-format --branch`
 * (https://git-scm.com/docs/git-check-ref-format), and a few more for names that git would read as something else.
 */
function branchNameFault(branch) {
    const broken = RULES.find(([pattern]) => pattern.test(branch));
    if (broken !== undefined)
        return broken[1];
    return branch.length > LONGEST_NAME ? `it is longer than ${LONGEST_NAME} characters` : null;
}
/** True for a branch that nobody else has a reason to keep work on. */
function isInOwnFolder(branch) {
    return branch.startsWith(OWN_FOLDER);
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ roleOptions)
});

// EXTERNAL MODULE: ./lib/models/defaults.js
var defaults = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/models/openai/openai-model.js + 6 modules
var openai_model = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
;// CONCATENATED MODULE: ./lib/models/secure-address.js

/**
 * Refuses an address over which a key and the prompts would travel in the clear. Loopback never leaves the machine.
 * @param setting the name of the setting that holds the address.
 * @param allowHttp for servers inside a cluster, where somebody has said that the network is safe.
 * @throws SpoError `bad-input`
 */
function refuseInsecureAddress(address, setting, allowHttp) {
    const url = URL.parse(address);
    if (url === null || url.protocol === 'https:' || allowHttp || isLoopback(url.hostname))
        return;
    throw new errors/* SpoError */.bC('bad-input', `${setting} is not an HTTPS address: the key and the prompts would travel to ${url.host} unencrypted.`, { remedy: 'Use https://, or set allow-http to true for a server inside your own network.' });
}
/** The parser has already spelled the host in one way: `127.1` and `0x7f000001` arrive here as `127.0.0.1`. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

;// CONCATENATED MODULE: ./lib/jobs/role-options.js




/** @throws SpoError `bad-input` for an insecure endpoint, or neither a key nor an endpoint that may need none */
function roleOptions(model, settings) {
    // But for its name, the model that could replace the executor is called as the executor is.
    const role = model === 'compare' ? 'execute' : model;
    const ownEndpoint = settings[`${role}-base-url`];
    const baseUrl = ownEndpoint ?? settings['base-url'];
    // The common key must not go to an address that was set for one role alone.
    const apiKey = settings[`${role}-api-key`] ?? (ownEndpoint === undefined ? settings['api-key'] : undefined);
    if (apiKey === undefined && baseUrl === undefined) {
        throw new errors/* SpoError */.bC('bad-input', `There is no API key for the model that plays the role "${role}".`, {
            remedy: `Set api-key (or OPENAI_API_KEY), or ${role}-api-key; or set offline to try it with a simulated model.`,
        });
    }
    if (baseUrl !== undefined) {
        const setting = ownEndpoint === undefined ? 'base-url' : `${role}-base-url`;
        refuseInsecureAddress(baseUrl, setting, settings['allow-http']);
    }
    const chosen = (0,defaults/* modelSettings */.zg)(role, {
        model: settings[`${model}-model`] ?? null,
        temperature: settings[`${role}-temperature`] ?? null,
        reasoningEffort: settings['reasoning-effort'] ?? null,
    });
    return {
        ...chosen,
        baseUrl: baseUrl ?? openai_model/* OPENAI_BASE_URL */.j,
        apiKey: apiKey ?? null,
        mode: role === 'execute' ? settings['execute-mode'] : 'base_model',
        timeout: settings['request-timeout'] * 1000,
    };
}


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ pairsAtOnce),
/* harmony export */   a7: () => (/* binding */ loopSettings),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports GATES, SETTINGS, FAN_OUT_ONLY, SETTING_NAMES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _forge_branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1203);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9492);




/** A gate that can fail a run. */
const GATES = ['regression', 'tentative-regression', 'invalid', 'never'];
const whole = (minimum) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= minimum && Number.isSafeInteger(value))
    .describe(`a whole number of at least ${minimum}`);
const decimal = (minimum, maximum) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum)
    .describe(`a number from ${minimum} to ${maximum}`);
const positive = (maximum) => decimal(0, maximum)
    .refine((value) => value > 0)
    .describe(`a number above 0 and at most ${maximum}`);
const flag = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['true', 'false'])
    .transform((value) => value === 'true')
    .describe('true or false');
const oneOf = (values) => zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(values).describe(values.join(', ').replace(/, ([^,]*)$/, ' or $1'));
const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean))
    .describe('one entry a line');
const url = zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ }).describe('an address that starts with https:// or http://');
const ballots = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'auto-fast']), whole(2).refine((value) => value % 2 === 0)])
    .describe('auto, auto-fast or an even number of at least 2, so that both orders of the answers get as many ballots');
const gates = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(GATES))
    .min(1)
    .refine((list) => list.length === 1 || !list.includes('never')))
    .describe(`one or more of ${GATES.join(', ')}; never stands alone`);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('text');
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine((name) => (0,_forge_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .branchNameFault */ .K)(name) === null)
    .describe('a name that git allows for a branch, such as spo/check, without refs/ before it');
const folder = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[\w.-]+(\/[\w.-]+)*$/)
    .refine((path) => !path.split('/').some((part) => /^\.{1,2}$|^\.git$/i.test(part)))
    .describe('a folder of the repository, such as .spo: letters, digits, ".", "_", "-" and "/", without ".."');
/** Jobs that GitHub starts of one matrix, at most. */
const MOST_LEGS = 256;
/** Every setting by its name as an action input; the command line has the same names as flags. */
const SETTINGS = {
    prompts: lines.default([..._select_files_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROMPT_GLOBS */ .R]),
    'api-key': text.optional(),
    'base-url': url.optional(),
    'optimize-model': text.optional(),
    'evaluate-model': text.optional(),
    'execute-model': text.optional(),
    'optimize-base-url': url.optional(),
    'evaluate-base-url': url.optional(),
    'execute-base-url': url.optional(),
    'allow-http': flag.default(false),
    'optimize-api-key': text.optional(),
    'evaluate-api-key': text.optional(),
    'execute-api-key': text.optional(),
    'optimize-temperature': decimal(0, 2).optional(),
    'evaluate-temperature': decimal(0, 2).optional(),
    'execute-temperature': decimal(0, 2).optional(),
    'reasoning-effort': text.optional(),
    'execute-mode': oneOf(['base_model', 'reasoning_model']).default('base_model'),
    offline: flag.default(false),
    'simulated-accuracy': decimal(0, 1).default(0.9),
    'simulated-position-bias': decimal(0, 1).default(0.05),
    'max-rounds': whole(1).default(10),
    'sample-size': whole(1).default(3),
    ballots: ballots.default('auto'),
    'judge-by': oneOf(['set', 'case']).default('set'),
    patience: whole(0).default(3),
    seed: whole(0).default(0),
    'max-concurrency': whole(1).default(8),
    'requests-per-minute': whole(1).optional(),
    'request-timeout': whole(1).default(120),
    'max-calls': whole(1).optional(),
    'max-tokens': whole(1).optional(),
    'max-cost-usd': positive(1_000_000).optional(),
    'max-minutes': positive(10_000).optional(),
    prices: text.optional(),
    'cache-dir': text.optional(),
    force: flag.default(false),
    'results-dir': folder.default('.spo'),
    branch: branch.optional(),
    commit: oneOf(['confirmed', 'best', 'never']).default('confirmed'),
    'update-yaml': flag.default(true),
    comment: flag.default(true),
    drafts: flag.default(false),
    mode: oneOf(['auto', 'check', 'plan', 'optimize', 'publish', 'cleanup']).default('auto'),
    ref: text.optional(),
    'compare-model': text.optional(),
    legs: whole(1)
        .refine((value) => value <= MOST_LEGS)
        .describe(`a whole number from 1 to ${MOST_LEGS}`)
        .default(8),
    leg: whole(0).optional(),
    'hand-over': text.optional(),
    'request-file': text.optional(),
    'open-pull-request': flag.optional(),
    'fail-on': gates.default(['regression']),
};
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(SETTINGS);
/** Settings that differ between the jobs that share a run, by their nature or without harm. */
const FAN_OUT_ONLY = (/* unused pure expression or super */ null && ([
    'mode',
    'legs',
    'leg',
    'hand-over',
    'max-concurrency',
    'requests-per-minute',
    'request-timeout',
    'max-minutes',
    'cache-dir',
    'request-file',
]));
const SETTING_NAMES = Object.keys(SETTINGS);
/**
 * Reads settings from text, as action inputs and command lines carry them. Blank text counts as absent:
 * the runner passes an input that was left empty as an empty string.
 * @param nameOf how the user calls a setting, such as `input "max-rounds"` or `--max-rounds`
 * @throws SpoError `bad-input` that names every setting that is wrong
 */
function readSettings(raw, nameOf) {
    const given = Object.entries(raw)
        .map(([name, value]) => [name, value?.trim()])
        .filter(([, value]) => value !== undefined && value !== '');
    const parsed = SCHEMA.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return parsed.data;
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    const secret = (name) => name.endsWith('api-key');
    const problems = names.map((name) => {
        const value = secret(name) ? '' : ` is ${JSON.stringify(raw[name]?.slice(0, 100))}`;
        return `${nameOf(name)}${value}: expected ${expectation(name)}`;
    });
    throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('bad-input', `${problems.join('; ')}.`);
}
function expectation(name) {
    const schema = SETTINGS[name];
    return schema === undefined ? 'nothing: there is no such setting' : describe(schema);
}
function describe(schema) {
    if (schema.description)
        return schema.description;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU)
        return describe(schema.unwrap());
    return 'another value';
}
/** The loop's part of the settings. */
function loopSettings(settings, initialRound = 1) {
    return {
        maxRounds: settings['max-rounds'],
        initialRound,
        sampleSize: settings['sample-size'],
        ballots: settings.ballots,
        patience: settings.patience,
        judgeBy: settings['judge-by'],
    };
}
/** Pairs that a verdict draws at once after its first wave. */
function pairsAtOnce(settings) {
    return settings.ballots === 'auto-fast' ? 6 : 2;
}


/***/ }),

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles),
/* harmony export */   R: () => (/* binding */ DEFAULT_PROMPT_GLOBS)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);


/** The prompt files that a change touches when nothing else is said. */
const DEFAULT_PROMPT_GLOBS = [
    'prompts/**/*.{yml,yaml}',
    '**/*.prompt.{yml,yaml}',
    '**/promptfooconfig.{yml,yaml}',
    '!**/node_modules/**',
];
/**
 * The files that match at the head or did at the base, sorted by path. A glob that starts with `!` takes
 * files out again.
 * @throws SpoError `bad-input` when there is no glob that takes files in
 */
function selectFiles(files, globs) {
    const included = globs.filter((glob) => !glob.startsWith('!'));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    if (included.length === 0) {
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('bad-input', 'The setting "prompts" names no files.', {
            remedy: `Give at least one glob that does not start with "!", such as ${DEFAULT_PROMPT_GLOBS[0]}.`,
        });
    }
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(included, { dot: true, ignore: excluded });
    return files
        .filter(({ path, previousPath }) => matches(path) || (previousPath !== undefined && matches(previousPath)))
        .sort((left, right) => (left.path < right.path ? -1 : 1));
}


/***/ }),

/***/ 2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proxyAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5813);




const PROXIES = ['http_proxy', 'https_proxy'];
/** Milliseconds that a proxy may take to open a tunnel, and that an idle connection is kept. */
const PATIENCE = 10_000;
/**
 * Agents that go through the proxies which HTTPS_PROXY and HTTP_PROXY name, except to the hosts of NO_PROXY;
 * the lower-case names win, as everywhere (https://nodejs.org/api/http.html#built-in-proxy-support).
 * Certificate authorities of NODE_EXTRA_CA_CERTS need nothing here: Node.js reads them when it starts.
 * @param version of Node.js
 * @throws SpoError `bad-input` for a proxy whose address cannot be used
 */
function proxyAgents(environment, version = node_process__WEBPACK_IMPORTED_MODULE_2__.versions.node) {
    const proxies = PROXIES.flatMap((name) => {
        const address = variable(environment, name)?.trim();
        return address ? [[name, proxyAddress(name, address)]] : [];
    });
    if (proxies.length === 0)
        return { notice: null };
    if (!knowsProxies(version)) {
        const names = proxies.map(([name]) => name.toUpperCase()).join(' and ');
        return {
            notice: `Node.js ${version} cannot use a proxy: ${names} is ignored. Run Node.js 24.5 or newer.`,
        };
    }
    const proxyEnv = { ...Object.fromEntries(proxies), no_proxy: variable(environment, 'no_proxy') };
    const options = { keepAlive: true, scheduling: 'lifo', timeout: PATIENCE, proxyEnv };
    return { http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options), notice: null };
}
function variable(environment, name) {
    return environment[name] || environment[name.toUpperCase()];
}
/** Other tools take an address without a scheme, so people write it that way. */
function proxyAddress(name, address) {
    const url = URL.parse(address.includes('://') ? address : `http://${address}`);
    if (url && /^https?:$/.test(url.protocol))
        return url.href;
    // The address may hold a password, so it is not repeated.
    throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('bad-input', `${name.toUpperCase()} is not the address of an HTTP proxy.`, {
        remedy: `Set ${name.toUpperCase()} to an address such as http://proxy.example.com:8080.`,
    });
}
/** Agents know `proxyEnv` since 22.21 and 24.5. */
function knowsProxies(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);


const MOST_CHARACTERS = 500;
/** An event as one plain line for logs; null for what a log need not say. */
function logLine(event) {
    switch (event.type) {
        case 'step':
            return line(event.key, event.round === null ? event.step : `round ${event.round}: ${event.step}`);
        case 'pairs':
            return line(event.key, `${event.step}: ${event.done} of at most ${event.most} pairs`);
        case 'round-end':
            return line(event.key, roundText(event.round));
        case 'warning':
            return line(event.key, `warning: ${event.message}`);
        default:
            return null;
    }
}
function roundText(round) {
    const tally = round.comparison?.tally;
    const counts = tally === undefined ? '' : `, ballots ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ballotsText */ .be)(tally)}, pairs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsText */ .Lx)(tally)}`;
    const said = round.modification || round.note;
    return `round ${round.round}: ${round.outcome}${counts}${said === '' ? '' : `; ${said}`}`;
}
function line(key, text) {
    return logText(`${key}: ${text}`);
}
/** Foreign text on one line of a log that the runner reads for commands. */
function logText(text) {
    const folded = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(text).replaceAll(/\s+/g, ' ').trim();
    return withoutCommands(folded.length > MOST_CHARACTERS ? `${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(folded, MOST_CHARACTERS - 1)}…` : folded);
}
/**
 * Lines that the runner takes for text: it obeys `::name::` at the start of a line, spaces aside, and `##[name]`
 * anywhere (actions/runner, ActionCommand.cs).
 */
function withoutCommands(text) {
    return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ pairsText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   be: () => (/* binding */ ballotsText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   tx: () => (/* binding */ usageText)
/* harmony export */ });
/** `168,300` */
function thousands(value) {
    return value.toLocaleString('en-US');
}
/** `1 call`, `2 calls` */
function counted(value, singular, plural = `${singular}s`) {
    return `${thousands(value)} ${value === 1 ? singular : plural}`;
}
/** `$0.06`; small sums keep four decimals, and an unknown price is never shown as free. */
function costText(costUsd) {
    if (costUsd === null)
        return 'cost unknown';
    return `$${costUsd.toFixed(costUsd > 0 && costUsd < 0.01 ? 4 : 2)}`;
}
/** `214 calls, 168,300 tokens, $0.06` */
function usageText(usage) {
    const tokens = usage.promptTokens + usage.completionTokens;
    return `${counted(usage.calls, 'call')}, ${counted(tokens, 'token')}, ${costText(usage.costUsd)}`;
}
/** Pairs for the challenger and for the incumbent, then what decided for neither: `1 : 9, 2 flips`. */
function pairsText(tally) {
    const rest = [
        tally.byChecks > 0 ? `${tally.byChecks} by checks` : '',
        tally.flip > 0 ? counted(tally.flip, 'flip') : '',
        tally.identical > 0 ? counted(tally.identical, 'tie') : '',
        tally.repeat > 0 ? counted(tally.repeat, 'repeat') : '',
        tally.abstain > 0 ? counted(tally.abstain, 'abstention') : '',
    ].filter((part) => part !== '');
    return [`${tally.challenger} : ${tally.incumbent}`, ...rest].join(', ');
}
/** Ballots for the challenger, for the incumbent, and abstentions: `3 : 1 : 0`. */
function ballotsText(tally) {
    const { challenger, incumbent, abstain } = tally.ballots;
    return `${challenger} : ${incumbent} : ${abstain}`;
}
/** Time between two ISO 8601 instants: `2 min 5 s`; null when either cannot be read. */
function durationText(startedAt, finishedAt) {
    // biome-ignore lint/style/noRestrictedGlobals: parsing reads no clock
    const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
    if (!Number.isFinite(seconds) || seconds < 0)
        return null;
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', `${seconds % 60} s`];
    return parts.filter((part) => part !== '').join(' ');
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Text of a model or a stranger as people may see it: without control characters, marks that reverse the reading
 * direction, and characters that nobody sees but every model reads (zero-width spaces, tags). The joiners that
 * emoji and several scripts need stay. Line ends become `\n`.
 */
function visibleText(text) {
    return text
        .toWellFormed()
        .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replaceAll(HIDDEN, '');
}
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** At most `limit` UTF-16 units of a text and no half character. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.slice(0, end);
}


/***/ })

};
