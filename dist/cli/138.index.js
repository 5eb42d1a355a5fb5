export const id = 138;
export const ids = [138];
export const modules = {

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/jobs/model-stack.js + 33 modules
var model_stack = __webpack_require__(6260);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/spo/execute.js
var execute = __webpack_require__(2603);
// EXTERNAL MODULE: ./lib/spo/sample.js
var spo_sample = __webpack_require__(5512);
// EXTERNAL MODULE: ./lib/workspace/report-file.js
var report_file = __webpack_require__(494);
// EXTERNAL MODULE: ./lib/workspace/result-folder.js
var result_folder = __webpack_require__(9937);
// EXTERNAL MODULE: ./lib/workspace/workspace.js + 2 modules
var workspace_workspace = __webpack_require__(5806);
// EXTERNAL MODULE: ./lib/jobs/check-files.js + 7 modules
var check_files = __webpack_require__(6220);
// EXTERNAL MODULE: ./lib/jobs/choose-prompt.js
var choose_prompt = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/jobs/chosen-models.js
var chosen_models = __webpack_require__(4363);
// EXTERNAL MODULE: ./lib/jobs/effective-settings.js
var effective_settings = __webpack_require__(8927);
// EXTERNAL MODULE: ./lib/jobs/gather-change.js + 3 modules
var gather_change = __webpack_require__(7897);
// EXTERNAL MODULE: ./lib/jobs/own-models.js
var own_models = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/jobs/prompt-file-on-disk.js
var prompt_file_on_disk = __webpack_require__(9911);
// EXTERNAL MODULE: ./lib/jobs/prompt-report.js
var prompt_report = __webpack_require__(8031);
// EXTERNAL MODULE: ./lib/jobs/resumable-loop.js + 3 modules
var resumable_loop = __webpack_require__(634);
// EXTERNAL MODULE: ./lib/jobs/worst-case-of.js + 2 modules
var worst_case_of = __webpack_require__(5016);
;// CONCATENATED MODULE: ./lib/jobs/optimize-file.js


















/**
 * Runs the loop on one prompt of a file and fills a workspace, as the Python original does.
 * @throws SpoError `invalid-prompt-file`, `workspace`, or `bad-input` for a prompt that the file does not hold
 */
async function optimizeFile(request) {
    const { clock, initialRound } = request;
    const parsed = await (0,prompt_file_on_disk/* parsePromptFileOnDisk */._)(request.path, request.bytes);
    const entry = (0,choose_prompt/* choosePrompt */.e)(parsed, request.promptName);
    if ((0,gather_change/* isOff */.gK)(entry))
        throw switchedOff(entry.spec.key);
    const { spec } = entry;
    const { settings, notices } = (0,effective_settings/* effectiveSettings */.f)(request.settings, entry.settings);
    const models = await request.models.forPrompt({ key: spec.key, settings: entry.settings });
    const refused = [...notices, ...models.notices];
    const workspace = await (0,workspace_workspace/* openWorkspace */.O)(request.workspace, request.name);
    const fingerprint = (0,resumable_loop/* fingerprintOf */.ax)(spec, null, settings, {
        ...models.names,
        chosen: (0,chosen_models/* modelChoice */.Z)(entry.settings),
    });
    const progress = await (0,resumable_loop/* openProgress */.mp)(request.workspace, request.name, fingerprint, request.resume);
    if (request.resume && !progress.resumed && workspace.entries().length > 0)
        throw nothingToResume(workspace);
    if (!progress.resumed) {
        refuseLaterRounds(workspace, initialRound);
        if (initialRound > 1 && workspace.best() === null)
            throw nothingToContinue(workspace, initialRound);
    }
    for (const notice of refused)
        request.onNotice(notice);
    const plan = await (0,worst_case_of/* planPrompt */.w)(entry, null, request.settings, request.models, initialRound);
    request.onNotice((0,worst_case_of/* worstCaseOf */.z)([plan], false, request.models));
    const startedAt = clock.now();
    const ports = { ...request, models: models.models, usage: models.usage };
    const previous = progress.resumed
        ? progress.current().previous
        : await storedIncumbent(workspace, spec, settings['sample-size'], initialRound, ports);
    const first = progress.current().rounds[0]?.round ?? initialRound;
    const optimization = await (0,resumable_loop/* runResumableLoop */.aU)(spec, settings, first, previous, progress, workspace, ports);
    const report = reportOf(request, entry, optimization, startedAt, models, refused);
    const reportPath = await (0,report_file/* writeReport */.u)(request.workspace, report);
    if (request.reportCopy !== undefined)
        await (0,promises_.copyFile)(reportPath, request.reportCopy);
    return { optimization, report, reportPath, directory: workspace.directory };
}
/** Where the budget of a run with these results is kept. @throws SpoError `workspace` for a name that leads out of the root */
function budgetJournalPath(workspace, name) {
    return (0,external_node_path_.join)((0,result_folder/* resultFolder */.A)(workspace, name), 'budget.jsonl');
}
function switchedOff(key) {
    return new errors/* SpoError */.bC('bad-input', `${key} says \`off: true\` of itself, so that nothing is run.`, {
        remedy: 'Take that line out to optimize it.',
    });
}
function refuseLaterRounds(workspace, initialRound) {
    const last = workspace.entries().at(-1)?.round ?? 0;
    if (last < initialRound)
        return;
    throw new errors/* SpoError */.bC('workspace', `${workspace.directory} already holds results up to round ${last}.`, {
        remedy: `Go on with an interrupted run by --resume, continue with --initial-round ${last + 1}, or choose another --name or --workspace.`,
    });
}
function nothingToResume(workspace) {
    return new errors/* SpoError */.bC('workspace', `${workspace.directory} holds rounds, but no checkpoint to resume from.`, {
        remedy: `Continue with --initial-round ${(workspace.entries().at(-1)?.round ?? 0) + 1} instead of --resume.`,
    });
}
function nothingToContinue(workspace, initialRound) {
    return new errors/* SpoError */.bC('workspace', `${workspace.directory} holds no successful round to continue from.`, {
        remedy: `Start with --initial-round 1, or name the workspace of the rounds before ${initialRound}.`,
    });
}
async function storedIncumbent(workspace, spec, sampleSize, initialRound, ports) {
    if (initialRound === 1)
        return null;
    const stored = workspace.best();
    if (stored === null)
        throw nothingToContinue(workspace, initialRound);
    const { round, prompt } = stored;
    const answers = storedAnswers(stored, spec);
    if (answers !== null)
        return { round, prompt, answers };
    // The file's questions changed since, so the old answers cannot be compared with new ones.
    const sample = (0,spo_sample/* sampleCases */.k)(spec, sampleSize, ports.random);
    const draw = { file: spec.key, phase: `round ${initialRound} incumbent`, number: 0 };
    return { round, prompt, answers: await (0,execute/* execute */.g)(prompt, sample, spec, draw, ports) };
}
function storedAnswers({ answers }, spec) {
    const found = answers.map(({ question, answer }) => {
        const caseIndex = spec.cases.findIndex((each) => each.question.trim() === question.trim());
        return caseIndex === -1 || answer.trim() === ''
            ? null
            : { status: 'answered', caseIndex, question, text: answer };
    });
    return found.length > 0 && found.every((answer) => answer !== null) ? found : null;
}
function reportOf({ path, settings, models, clock }, { name, spec }, { rounds, best, stoppedBy, error }, startedAt, own, refused) {
    const bestRound = rounds.find(({ round }) => round === best?.round);
    const improved = best !== null && best.prompt !== spec.prompt;
    return {
        schemaVersion: 1,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(clock.now()).toISOString(),
        headSha: null,
        models: models.names,
        simulated: settings.offline,
        verdict: null,
        errorRate: check_files/* ERROR_RATE */.Qf,
        prompts: [
            {
                ...(0,prompt_report/* reportOfFile */.op)({ path, status: 'added' }, 'new'),
                name,
                headPrompt: spec.prompt,
                questions: spec.cases.map(({ question }) => question),
                rounds,
                bestRound: improved
                    ? {
                        round: best.round,
                        modification: bestRound?.modification ?? '',
                        prompt: best.prompt,
                        confirmed: false,
                    }
                    : null,
                stoppedBy,
                usage: models.usage(),
                ...(0,own_models/* otherModels */.lz)(own, models.names),
                warnings: refused,
            },
        ],
        usage: models.usage(),
        stoppedBy,
        publication: null,
        notices: [...(error === null ? [] : [error.message]), ...models.notices()],
    };
}

// EXTERNAL MODULE: ./lib/report/log-lines.js
var log_lines = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/report/optimize-text.js



const MOST_CHARACTERS = 100;
/** The rounds as a table and the best prompt, in plain text for a terminal. */
function renderOptimizeText(result) {
    const title = result.simulated
        ? `${oneLine(result.name)} (simulated model: proves nothing about a real one)`
        : oneLine(result.name);
    const count = result.rounds.length === 1 ? '1 round' : `${result.rounds.length} rounds`;
    const end = `${count}, stopped by ${result.stoppedBy}. ${(0,numbers/* usageText */.tx)(result.usage)}.`;
    const best = result.best === null
        ? ['No usable prompt was found.']
        : [`Best: round ${result.best.round}. Its prompt:`, '', (0,visible_text/* visibleText */.Q)(result.best.prompt)];
    return (0,log_lines/* withoutCommands */.Df)([title, '', ...table(result.rounds), '', end, '', ...best, ''].join('\n'));
}
function table(rounds) {
    const rows = [['round', 'outcome', 'ballots', 'pairs', 'what it changed'], ...rounds.map(cells)];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function cells(round) {
    const tally = round.comparison?.tally;
    return [
        String(round.round),
        round.outcome,
        tally === undefined ? '' : (0,numbers/* ballotsText */.be)(tally),
        tally === undefined ? '' : (0,numbers/* pairsText */.Lx)(tally),
        oneLine(round.modification || round.note),
    ];
}
function oneLine(text) {
    const folded = (0,visible_text/* visibleText */.Q)(text).replaceAll(/\s+/g, ' ').trim();
    return folded.length > MOST_CHARACTERS ? `${(0,visible_text/* cutText */.I)(folded, MOST_CHARACTERS - 1)}…` : folded;
}

// EXTERNAL MODULE: ./lib/cli/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./lib/cli/optimize-command.js
var optimize_command = __webpack_require__(8907);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/prompt-address.js
var prompt_address = __webpack_require__(1071);
// EXTERNAL MODULE: ./lib/cli/run-context.js + 1 modules
var run_context = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/cli/settings-of.js
var settings_of = __webpack_require__(9415);
;// CONCATENATED MODULE: ./lib/cli/optimize-run.js











/** Runs the command and sets the exit code. @throws SpoError */
async function run(options) {
    const settings = (0,settings_of/* settingsOf */.f)(options, optimize_command/* GROUPS */.f, process.env);
    const address = await (0,prompt_address/* readPromptAddress */.J)(options.template);
    const initialRound = roundNumber(options.initialRound);
    const context = (0,run_context/* runContext */.p)(settings.seed);
    const name = options.name ?? folderOf(address);
    const journal = { path: budgetJournalPath(options.workspace, name), resume: options.resume === true };
    const models = await (0,model_stack/* buildModels */.L)(settings, { ...context, journal });
    const progress = (0,cli_progress/* showProgress */.R)(models.usage);
    const result = await optimizeFile({
        ...context,
        path: address.path,
        bytes: address.bytes,
        promptName: address.name,
        name,
        workspace: options.workspace,
        initialRound,
        resume: options.resume === true,
        settings,
        models,
        onEvent: progress.onEvent,
        ...(options.report === undefined ? {} : { reportCopy: options.report }),
    }).finally(progress.end);
    const { rounds, best, stoppedBy, error } = result.optimization;
    const text = renderOptimizeText({
        name,
        rounds,
        best,
        stoppedBy,
        usage: models.usage(),
        simulated: models.simulated,
    });
    console.log(`${text}Rounds: ${result.directory}\nReport: ${result.reportPath}`);
    if (error !== null)
        process.exitCode = stoppedBy === 'budget' ? notice(error) : (0,failure/* printFailure */.eV)(error);
}
function folderOf(address) {
    const file = external_node_path_.parse(address.path).name;
    return address.name === null ? file : `${file}/${address.name}`;
}
function roundNumber(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new errors/* SpoError */.bC('bad-input', `--initial-round is "${text}": expected a whole number of at least 1.`);
}
/** A budget that ended is a result like any other. */
function notice(error) {
    console.error(`spo: ${(0,errors/* errorLine */.BP)(error)}`);
    return failure/* EXIT */.dc.done;
}


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPromptAddress)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3369);


/** A file whose own name has that sign is taken whole. @throws SpoError `bad-input` for a file that cannot be read */
async function readPromptAddress(address) {
    const sign = address.lastIndexOf('#');
    const isWhole = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(address).then(() => true, () => false);
    const path = sign === -1 || isWhole ? address : address.slice(0, sign);
    const name = path === address ? null : address.slice(sign + 1);
    return { path, name, bytes: await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R)(path) };
}


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5813);


/** @throws SpoError `bad-input` that names the file */
async function readInput(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpoError */ .bC('bad-input', `${path} ${reason}.`, { cause });
    }
}


/***/ }),

/***/ 8134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ choosePrompt)
/* harmony export */ });
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);

const MOST_NAMES = 20;
/**
 * One prompt of a file.
 * @param name null for the only one
 * @throws SpoError `invalid-prompt-file` that lists every problem; `bad-input` that lists the names where the name is
 *   missing or wrong
 */
function choosePrompt(parsed, name) {
    const { path } = parsed;
    if (!parsed.ok)
        throw invalid(parsed);
    const { prompts } = parsed;
    const [first] = prompts;
    if (first === undefined)
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('invalid-prompt-file', `${path} holds no prompt.`);
    if (name === null && prompts.length === 1)
        return first;
    const found = prompts.find((prompt) => prompt.name === name);
    if (found)
        return found;
    const names = prompts.slice(0, MOST_NAMES).map((prompt) => `${path}#${prompt.name}`);
    if (prompts.length > names.length)
        names.push('and more');
    if (name === null) {
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('bad-input', `${path} holds ${prompts.length} prompts.`, {
            remedy: `Name one of them: ${names.join(', ')}.`,
        });
    }
    throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('bad-input', `${path} holds no prompt with the name "${name}".`, {
        remedy: first.name === '' ? `It holds one without a name: ${path}.` : `It holds ${names.join(', ')}.`,
    });
}
function invalid({ problems }) {
    const [first, ...others] = problems;
    const rest = others.map(({ location, message }) => {
        const file = location.file === first?.location.file ? '' : `${location.file}:`;
        return `; ${file}${location.line}:${location.column} ${message}`;
    });
    return new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('invalid-prompt-file', `${first?.message ?? 'The file cannot be read.'}${rest.join('')}`, {
        ...(first ? { location: first.location } : {}),
    });
}


/***/ }),

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parsePromptFileOnDisk)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _prompt_files_read_prompt_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2358);



/**
 * Reads a prompt file of this machine with the files that it names. Those lie in its repository, or, where there is
 * none, below the working directory or the file's own folder: as in a pull request, nothing outside of it is read and no
 * link is followed. Problems and prompts are shown at paths that lead there from the working directory.
 * @param path as it was given, absolute or from the working directory on
 */
async function parsePromptFileOnDisk(path, bytes) {
    const root = await rootOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)));
    const inRepository = slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)));
    const named = (0,_prompt_files_read_prompt_file_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesOf */ .C)(inRepository, bytes);
    const contents = await Promise.all(named.map((each) => readRegularFile(root, each)));
    const referenced = new Map(named.map((each, index) => [each, contents[index] ?? null]));
    const shown = (file) => file === inRepository ? path : slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)));
    const parsed = shownFrom(shown, path, (0,_prompt_files_read_prompt_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePromptFile */ .s)(inRepository, bytes, referenced));
    return { ...parsed, named: named.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, each)) };
}
function shownFrom(shown, path, parsed) {
    const move = (placed) => ({
        ...placed,
        location: { ...placed.location, file: shown(placed.location.file) },
    });
    if (!parsed.ok)
        return { ...parsed, path, problems: parsed.problems.map(move) };
    return { ...parsed, path, prompts: parsed.prompts.map(move), notices: parsed.notices.map(move) };
}
/** The folder that `.git` stands in; else the working directory, for a file below it; else the file's own folder. */
async function rootOf(folder) {
    for (let candidate = folder;; candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidate)) {
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, '.git')))
            return candidate;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidate) === candidate)
            break;
    }
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.');
    return isBelow(here, folder) ? here : folder;
}
function isBelow(root, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder);
    return way === '' || (!way.startsWith('..') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}
/** Null for all but a regular file that no link leads to, as at GitHub. */
async function readRegularFile(root, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (slashed((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), real)) !== path || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isFile())
            return null;
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real);
    }
    catch {
        return null;
    }
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ })

};
