export const id = 909;
export const ids = [909];
export const modules = {

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

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/jobs/model-stack.js + 30 modules
var model_stack = __webpack_require__(4280);
// EXTERNAL MODULE: ./lib/jobs/optimize-file.js
var optimize_file = __webpack_require__(5484);
;// CONCATENATED MODULE: ./lib/jobs/try-prompt.js

/**
 * Asks one prompt one question.
 * @param path names the format: `.yml` and `.yaml` are prompt files, anything else is the prompt itself
 * @returns the model's reply
 * @throws SpoError `invalid-prompt-file`, or why the model gave no answer
 */
async function tryPrompt(path, bytes, question, stack, signal) {
    const spec = /\.ya?ml$/i.test(path) ? (0,optimize_file/* readSpec */.Ot)(path, bytes) : plainSpec(path, bytes);
    const { models } = stack.forPrompt();
    const messages = spec.render(spec.prompt, { question });
    const draw = { file: spec.key, phase: 'try', number: 0 };
    const reply = await models.executor.complete({ role: 'execute', messages, draw }, signal);
    return reply.text;
}
function plainSpec(path, bytes) {
    return {
        key: path,
        prompt: new TextDecoder().decode(bytes).trim(),
        render: (prompt, testCase) => [{ role: 'user', content: `${prompt}\n\n${testCase.question}` }],
    };
}

// EXTERNAL MODULE: ./lib/cli/read-input.js
var read_input = __webpack_require__(3369);
// EXTERNAL MODULE: ./lib/cli/run-context.js + 1 modules
var run_context = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/cli/settings-of.js
var settings_of = __webpack_require__(9415);
// EXTERNAL MODULE: ./lib/cli/try-command.js
var try_command = __webpack_require__(8875);
;// CONCATENATED MODULE: ./lib/cli/try-run.js






/** Runs the command and sets the exit code. @throws SpoError */
async function run(options) {
    const settings = (0,settings_of/* settingsOf */.f)(options, try_command/* GROUPS */.f, process.env);
    const context = (0,run_context/* runContext */.p)(settings.seed);
    const bytes = await (0,read_input/* readInput */.R)(options.prompt);
    const models = await (0,model_stack/* buildModels */.L)(settings, { ...context, journal: null });
    console.log(await tryPrompt(options.prompt, bytes, options.question, models, context.signal));
}


/***/ }),

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ budgetJournalPath),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   yi: () => (/* binding */ optimizeFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _prompt_files_read_prompt_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4309);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5813);
/* harmony import */ var _spo_execute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2603);
/* harmony import */ var _spo_sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5512);
/* harmony import */ var _workspace_report_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(494);
/* harmony import */ var _workspace_result_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9937);
/* harmony import */ var _workspace_workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5806);
/* harmony import */ var _check_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5782);
/* harmony import */ var _prompt_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8031);
/* harmony import */ var _resumable_loop_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(634);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2031);
/* harmony import */ var _worst_case_of_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5016);














/**
 * Runs the loop on one prompt file and fills a workspace, as the Python original does.
 * @throws SpoError `invalid-prompt-file`, `workspace`, or `bad-input` when the workspace holds later rounds
 */
async function optimizeFile(request) {
    const { settings, models, clock, initialRound } = request;
    const spec = readSpec(request.path, request.bytes);
    const workspace = await (0,_workspace_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorkspace */ .O)(request.workspace, request.name);
    const fingerprint = (0,_resumable_loop_js__WEBPACK_IMPORTED_MODULE_11__/* .fingerprintOf */ .ax)(spec, null, settings, models.names);
    const progress = await (0,_resumable_loop_js__WEBPACK_IMPORTED_MODULE_11__/* .openProgress */ .mp)(request.workspace, request.name, fingerprint, request.resume);
    if (request.resume && !progress.resumed && workspace.entries().length > 0)
        throw nothingToResume(workspace);
    if (!progress.resumed) {
        refuseLaterRounds(workspace, initialRound);
        if (initialRound > 1 && workspace.best() === null)
            throw nothingToContinue(workspace, initialRound);
    }
    const loop = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_12__/* .loopSettings */ .a7)(settings, initialRound);
    request.onNotice((0,_worst_case_of_js__WEBPACK_IMPORTED_MODULE_13__/* .worstCaseOf */ .z)([{ spec, basePrompt: null }], loop, false, models));
    const startedAt = clock.now();
    const ports = { ...request, ...models.forPrompt() };
    const previous = progress.resumed
        ? progress.current().previous
        : await storedIncumbent(workspace, spec, settings['sample-size'], initialRound, ports);
    const first = progress.current().rounds[0]?.round ?? initialRound;
    const optimization = await (0,_resumable_loop_js__WEBPACK_IMPORTED_MODULE_11__/* .runResumableLoop */ .aU)(spec, settings, first, previous, progress, workspace, ports);
    const report = reportOf(request, spec, optimization, startedAt);
    const reportPath = await (0,_workspace_report_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeReport */ .u)(request.workspace, report);
    if (request.reportCopy !== undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(reportPath, request.reportCopy);
    return { optimization, report, reportPath, directory: workspace.directory };
}
/** Where the budget of a run with these results is kept. @throws SpoError `workspace` for a name that leads out of the root */
function budgetJournalPath(workspace, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_workspace_result_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .resultFolder */ .A)(workspace, name), 'budget.jsonl');
}
/** The single prompt of a file. @throws SpoError `invalid-prompt-file` that lists every problem */
function readSpec(path, bytes) {
    const parsed = (0,_prompt_files_read_prompt_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePromptFile */ .s)(path, bytes);
    if (!parsed.ok) {
        const [first, ...others] = parsed.problems;
        const rest = others
            .map(({ location, message }) => `; ${location.line}:${location.column} ${message}`)
            .join('');
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('invalid-prompt-file', `${first?.message ?? 'The file cannot be read.'}${rest}`, {
            ...(first ? { location: first.location } : {}),
        });
    }
    const [entry] = parsed.prompts;
    if (entry === undefined)
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('invalid-prompt-file', `${path} holds no prompt.`);
    return entry.spec;
}
function refuseLaterRounds(workspace, initialRound) {
    const last = workspace.entries().at(-1)?.round ?? 0;
    if (last < initialRound)
        return;
    throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('workspace', `${workspace.directory} already holds results up to round ${last}.`, {
        remedy: `Go on with an interrupted run by --resume, continue with --initial-round ${last + 1}, or choose another --name or --workspace.`,
    });
}
function nothingToResume(workspace) {
    return new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('workspace', `${workspace.directory} holds rounds, but no checkpoint to resume from.`, {
        remedy: `Continue with --initial-round ${(workspace.entries().at(-1)?.round ?? 0) + 1} instead of --resume.`,
    });
}
function nothingToContinue(workspace, initialRound) {
    return new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('workspace', `${workspace.directory} holds no successful round to continue from.`, {
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
    const sample = (0,_spo_sample_js__WEBPACK_IMPORTED_MODULE_5__/* .sampleCases */ .k)(spec, sampleSize, ports.random);
    const draw = { file: spec.key, phase: `round ${initialRound} incumbent`, number: 0 };
    return { round, prompt, answers: await (0,_spo_execute_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g)(prompt, sample, spec, draw, ports) };
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
function reportOf({ path, settings, models, clock }, spec, { rounds, best, stoppedBy, error }, startedAt) {
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
        errorRate: _check_files_js__WEBPACK_IMPORTED_MODULE_9__/* .ERROR_RATE */ .Qf,
        prompts: [
            {
                ...(0,_prompt_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportOfFile */ .op)({ path, status: 'added' }, 'new'),
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
            },
        ],
        usage: models.usage(),
        stoppedBy,
        publication: null,
        notices: [...(error === null ? [] : [error.message]), ...models.notices()],
    };
}


/***/ })

};
