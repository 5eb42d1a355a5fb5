export const id = 273;
export const ids = [273];
export const modules = {

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkCommand),
/* harmony export */   f: () => (/* binding */ GROUPS)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


const GROUPS = ['check', 'loop', 'model', 'budget'];
/** `spo check`: the pull-request job on a local git repository. */
function checkCommand() {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('check')
        .description('Checks the prompt files that changed between two commits of a local git repository, optimizes them, and writes winners to a branch. For other CI systems, and for trying it out.')
        .requiredOption('--base <ref>', 'what the change is compared with, such as origin/main')
        .option('--head <ref>', 'the change', 'HEAD')
        .option('--repository <folder>', 'a folder in the repository', '.')
        .option('--workspace <folder>', 'where rounds and report.json go', 'workspace')
        .option('--comment-file <file>', 'write the comment here too');
    command.option('--force', 'run even when an earlier run has finished the same content');
    command.option('--resume', 'go on from where an interrupted run in this workspace stood');
    return (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addSettingsOptions */ .n)(command, GROUPS).action(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(5), __webpack_require__.e(117), __webpack_require__.e(655), __webpack_require__.e(814), __webpack_require__.e(168), __webpack_require__.e(411), __webpack_require__.e(528), __webpack_require__.e(173), __webpack_require__.e(335), __webpack_require__.e(62), __webpack_require__.e(466)]).then(__webpack_require__.bind(__webpack_require__, 2466))).run(options));
}


/***/ }),

/***/ 1159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ GROUPS),
/* harmony export */   t: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


const GROUPS = ['loop', 'model'];
/** `spo demo`: the whole pull-request job with no key and no network. */
function demoCommand() {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('demo').description('Makes a temporary git repository with a pull-request-like branch, and runs the whole job on it with the simulated model: no key, no network.');
    return (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addSettingsOptions */ .n)(command, GROUPS).action(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(5), __webpack_require__.e(117), __webpack_require__.e(655), __webpack_require__.e(814), __webpack_require__.e(168), __webpack_require__.e(411), __webpack_require__.e(528), __webpack_require__.e(173), __webpack_require__.e(335), __webpack_require__.e(62), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 6826))).run(options));
}


/***/ }),

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ GROUPS),
/* harmony export */   l: () => (/* binding */ doctorCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


const GROUPS = ['model'];
/** `spo doctor`: whether the models answer, and what they accept. */
function doctorCommand() {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('doctor').description('Tries key, base URL and each model with a few tiny calls, and prints what each model accepts and how long it took. Exit code 2 when one does not work.');
    return (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addSettingsOptions */ .n)(command, GROUPS).action(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(5), __webpack_require__.e(411), __webpack_require__.e(204)]).then(__webpack_require__.bind(__webpack_require__, 4204))).run(options));
}


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   eV: () => (/* binding */ printFailure)
/* harmony export */ });
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);

/** Exit codes: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
const EXIT = { done: 0, gate: 1, failed: 2, interrupted: 130 };
/** Prints a known error as one line and an unknown one with its stack. @returns the exit code */
function printFailure(error) {
    if (!(error instanceof _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC)) {
        console.error(error);
        console.error('spo: this is a defect of spo; please report it with the lines above.');
        return EXIT.failed;
    }
    console.error(`spo: ${(0,_spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorLine */ .BP)(error)}`);
    return exitCodeOf(error);
}
function exitCodeOf(error) {
    if (error.code === 'interrupted')
        return EXIT.interrupted;
    return error.code === 'invalid-prompt-file' ? EXIT.gate : EXIT.failed;
}


/***/ }),

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ initCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);

/** `spo init`: a prompt file to start from, and a workflow. */
function initCommand() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('init')
        .description('Writes a commented prompt file to start from and a workflow that checks prompts on pull requests, into the repository whose root is the working directory. Where there are prompt files already, of any format, only the workflow is written. Nothing is overwritten.')
        .argument('[file]', "where the prompt file goes (default: prompts/example.yaml, or the format's own name)")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'format of the prompt file')
        .choices(['spo', 'github', 'promptfoo'])
        .default('spo'))
        .option('--no-workflow', 'write no workflow')
        .option('--force', 'overwrite files that are there')
        .action(async (file, options) => (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(117), __webpack_require__.e(168), __webpack_require__.e(992)]).then(__webpack_require__.bind(__webpack_require__, 7992))).run(file, options));
}


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _check_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9758);
/* harmony import */ var _demo_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1159);
/* harmony import */ var _doctor_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4159);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1612);
/* harmony import */ var _init_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5654);
/* harmony import */ var _optimize_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8907);
/* harmony import */ var _try_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8875);
/* harmony import */ var _validate_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8918);









/** Version of the tool; the same as in package.json, which a test checks. */
const VERSION = '0.1.0';
const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('spo')
    .description('Keeps prompts from getting worse and makes them better, with no labelled data: pairwise comparison and Self-Supervised Prompt Optimization (arXiv 2502.06855).')
    .version(VERSION)
    .showHelpAfterError('(spo --help shows the commands; spo COMMAND --help the options of one)')
    .exitOverride();
for (const command of [
    (0,_optimize_command_js__WEBPACK_IMPORTED_MODULE_6__/* .optimizeCommand */ .X)(),
    (0,_check_command_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCommand */ .e)(),
    (0,_init_command_js__WEBPACK_IMPORTED_MODULE_5__/* .initCommand */ ._)(),
    (0,_validate_command_js__WEBPACK_IMPORTED_MODULE_8__/* .validateCommand */ .M)(),
    (0,_try_command_js__WEBPACK_IMPORTED_MODULE_7__/* .tryCommand */ .H)(),
    (0,_doctor_command_js__WEBPACK_IMPORTED_MODULE_3__/* .doctorCommand */ .l)(),
    (0,_demo_command_js__WEBPACK_IMPORTED_MODULE_2__/* .demoCommand */ .t)(),
]) {
    program.addCommand(command.copyInheritedSettings(program));
}
try {
    await program.parseAsync();
}
catch (error) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        process.exitCode = error.exitCode === 0 ? 0 : 2;
    else
        process.exitCode = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .printFailure */ .eV)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ optimizeCommand),
/* harmony export */   f: () => (/* binding */ GROUPS)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


const GROUPS = ['loop', 'model', 'budget'];
/** `spo optimize`: the loop on one prompt file. */
function optimizeCommand() {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('optimize')
        .description('Runs the optimization loop on one prompt file and fills a workspace with its rounds.')
        .requiredOption('--template <file>', 'prompt file (YAML), with #name for one of several prompts')
        .option('--name <name>', 'folder of the results in the workspace (default: name of the file, and of the prompt)')
        .option('--workspace <folder>', 'where results go', 'workspace')
        .option('--initial-round <n>', 'number of the first round; above 1 it continues the results there', '1')
        .option('--report <file>', 'copy of report.json');
    command.option('--resume', 'go on from where an interrupted run in this workspace stood');
    return (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addSettingsOptions */ .n)(command, GROUPS).action(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(5), __webpack_require__.e(117), __webpack_require__.e(655), __webpack_require__.e(814), __webpack_require__.e(168), __webpack_require__.e(411), __webpack_require__.e(528), __webpack_require__.e(173), __webpack_require__.e(335), __webpack_require__.e(138)]).then(__webpack_require__.bind(__webpack_require__, 8138))).run(options));
}


/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ flagsOf),
/* harmony export */   n: () => (/* binding */ addSettingsOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);

const MODEL_FLAGS = [
    { flag: '--opt-model <name>', setting: 'optimize-model', help: 'model that rewrites the prompt' },
    { flag: '--opt-temp <number>', setting: 'optimize-temperature', help: 'its temperature' },
    { flag: '--eval-model <name>', setting: 'evaluate-model', help: 'model that judges answers' },
    { flag: '--eval-temp <number>', setting: 'evaluate-temperature', help: 'its temperature' },
    { flag: '--exec-model <name>', setting: 'execute-model', help: 'model that answers questions' },
    { flag: '--exec-temp <number>', setting: 'execute-temperature', help: 'its temperature' },
    {
        flag: '--mode <mode>',
        setting: 'execute-mode',
        help: 'base_model, or reasoning_model: the reasoning goes before the answer',
    },
    { flag: '--reasoning-effort <effort>', setting: 'reasoning-effort', help: 'sent to every model when set' },
    {
        flag: '--base-url <url>',
        setting: 'base-url',
        help: 'OpenAI-compatible endpoint (else OPENAI_BASE_URL)',
    },
    {
        flag: '--allow-http <boolean>',
        setting: 'allow-http',
        help: 'true takes base URLs without HTTPS that are not on this machine (default false)',
    },
    { flag: '--api-key <key>', setting: 'api-key', help: 'key of the endpoint (else OPENAI_API_KEY)' },
    { flag: '--max-concurrency <n>', setting: 'max-concurrency', help: 'calls in flight at once (default 8)' },
    { flag: '--requests-per-minute <n>', setting: 'requests-per-minute', help: 'calls that start in a minute' },
    { flag: '--request-timeout <seconds>', setting: 'request-timeout', help: 'for one call (default 120)' },
    {
        flag: '--simulated-accuracy <number>',
        setting: 'simulated-accuracy',
        help: 'with --offline: how often the judge picks the better answers (default 0.9)',
    },
    {
        flag: '--simulated-position-bias <number>',
        setting: 'simulated-position-bias',
        help: 'with --offline: what the first position adds to that (default 0.05)',
    },
    { flag: '--seed <n>', setting: 'seed', help: 'of every random choice (default 0)' },
];
const BUDGET_FLAGS = [
    { flag: '--max-calls <n>', setting: 'max-calls', help: 'most model calls, retries included' },
    { flag: '--max-tokens <n>', setting: 'max-tokens', help: 'most tokens, in and out' },
    {
        flag: '--max-cost <dollars>',
        setting: 'max-cost-usd',
        help: 'most US dollars; every model needs a known price',
    },
    { flag: '--max-minutes <n>', setting: 'max-minutes', help: 'after which no call starts' },
    {
        flag: '--prices <list>',
        setting: 'prices',
        help: 'prices the built-in list does not know: "model: in / out", in dollars for a million tokens, separated by ";"',
    },
    {
        flag: '--cache-dir <folder>',
        setting: 'cache-dir',
        help: "keeps models' replies, so that no call is paid twice",
    },
];
const LOOP_FLAGS = [
    {
        flag: '--max-rounds <n>',
        setting: 'max-rounds',
        help: 'rounds run now, the first included (default 10)',
    },
    { flag: '--sample-size <n>', setting: 'sample-size', help: 'cases that each round uses (default 3)' },
    {
        flag: '--ballots <rule>',
        setting: 'ballots',
        help: 'auto, auto-fast, or an even number of ballots a round (default auto)',
    },
    {
        flag: '--judge-by <unit>',
        setting: 'judge-by',
        help: 'set or case: what a round shows the judge at once',
    },
    {
        flag: '--patience <n>',
        setting: 'patience',
        help: 'rounds in a row without an accepted challenger that end the loop; 0 never (default 3)',
    },
];
const CHECK_FLAGS = [
    {
        flag: '--prompts <globs>',
        setting: 'prompts',
        help: 'prompt files, separated by commas (default: YAML files in prompts/, *.prompt.yml and promptfooconfig.yaml anywhere)',
    },
    { flag: '--branch <name>', setting: 'branch', help: 'branch for the winners (default spo/check)' },
    { flag: '--commit <when>', setting: 'commit', help: 'confirmed, best or never (default confirmed)' },
    {
        flag: '--fail-on <gates>',
        setting: 'fail-on',
        help: 'what ends with exit code 1: regression, tentative-regression, invalid, never (default regression)',
    },
    {
        flag: '--results-dir <path>',
        setting: 'results-dir',
        help: 'folder of the results on the branch (default .spo)',
    },
    {
        flag: '--update-yaml <boolean>',
        setting: 'update-yaml',
        help: 'write winners into the YAML too (default true)',
    },
];
const GROUPS = { budget: BUDGET_FLAGS, model: MODEL_FLAGS, loop: LOOP_FLAGS, check: CHECK_FLAGS };
/** Adds the flags of the groups, and `--offline`, to a command. */
function addSettingsOptions(command, groups) {
    for (const { flag, help } of flagsOf(groups))
        command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flag, help));
    return command.option('--offline', 'use the simulated model: no key, no network, and no proof of anything');
}
/** The flags of some groups. */
function flagsOf(groups) {
    return groups.flatMap((group) => GROUPS[group]);
}


/***/ }),

/***/ 8875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tryCommand),
/* harmony export */   f: () => (/* binding */ GROUPS)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


const GROUPS = ['model'];
/** `spo try`: one prompt, one question, one answer. */
function tryCommand() {
    const command = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('try')
        .description('Asks one prompt one question that it has not seen and prints the answer.')
        .requiredOption('--prompt <file>', 'a prompt.txt, or a prompt file (YAML), with #name for one of several prompts')
        .requiredOption('--question <text>', 'the question');
    return (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addSettingsOptions */ .n)(command, GROUPS).action(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(5), __webpack_require__.e(117), __webpack_require__.e(168), __webpack_require__.e(411), __webpack_require__.e(173), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 3909))).run(options));
}


/***/ }),

/***/ 8918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);

/** `spo validate`: every problem of prompt files, at its place. */
function validateCommand() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('validate')
        .description('Checks prompt files of every format, with the files that they name, and prints file:line:column and what is wrong. Exit code 1 when one is invalid; a warning is none.')
        .argument('[files...]', "prompt files or globs (default: those of the action's input `prompts`)")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'text, or github for annotations in a workflow')
        .choices(['text', 'github'])
        .default('text'))
        .option('--results-dir <path>', 'folder whose prompt.txt files are compared with the prompt files', '.spo')
        .action(async (files, options) => (await Promise.all(/* import() */[__webpack_require__.e(842), __webpack_require__.e(5), __webpack_require__.e(117), __webpack_require__.e(655), __webpack_require__.e(168), __webpack_require__.e(411), __webpack_require__.e(528), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 2615))).run(files, options));
}


/***/ }),

/***/ 5813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ errorLine),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   bC: () => (/* binding */ SpoError),
/* harmony export */   fo: () => (/* binding */ isCaseFault)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/** What went wrong, as a word that programs can test. */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    'bad-input',
    'invalid-prompt-file',
    'model-unauthorized',
    'model-not-found',
    'model-request-refused',
    'model-rate-limited',
    'model-unavailable',
    'model-bad-reply',
    'model-timeout',
    'forge-unauthorized',
    'forge-permission',
    'forge-not-found',
    'forge-unavailable',
    'branch-not-ours',
    'git',
    'workspace',
    'budget-exhausted',
    'incomplete',
    'interrupted',
]));
/** The one error type of the project; anything else that is thrown is a defect and keeps its stack. */
class SpoError extends Error {
    code;
    remedy;
    evidence;
    location;
    retryable;
    constructor(code, message, details = {}) {
        super(message, { cause: details.cause });
        this.name = 'SpoError';
        this.code = code;
        this.remedy = details.remedy;
        this.evidence = details.evidence ?? {};
        this.location = details.location;
        this.retryable = details.retryable ?? false;
    }
}
const CASE_FAULTS = new Set([
    'model-rate-limited',
    'model-unavailable',
    'model-bad-reply',
    'model-timeout',
]);
/** True for a fault that may hit one call and spare the next; anything else would hit every call and ends the run. */
function isCaseFault(error) {
    return error instanceof SpoError && CASE_FAULTS.has(error.code);
}
/** What a run was stopped by, if that is what the error says; anything else is a fault. */
function stopOf(error) {
    if (!(error instanceof SpoError))
        return null;
    if (error.code === 'budget-exhausted')
        return 'budget';
    return error.code === 'interrupted' ? 'signal' : null;
}
/** `message` and remedy on one line, for logs and annotations. */
function errorLine(error) {
    const place = error.location
        ? `${error.location.file}:${error.location.line}:${error.location.column} `
        : '';
    const remedy = error.remedy ? ` ${error.remedy}` : '';
    return `${place}${error.message}${remedy}`.replaceAll(/\s*[\r\n]+\s*/g, ' ');
}


/***/ })

};
