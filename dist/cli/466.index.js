export const id = 466;
export const ids = [466];
export const modules = {

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _jobs_check_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4007);
/* harmony import */ var _jobs_model_stack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6260);
/* harmony import */ var _report_check_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6688);
/* harmony import */ var _report_log_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4302);
/* harmony import */ var _check_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9758);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1612);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9095);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5594);
/* harmony import */ var _settings_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9415);










/** Runs the command and sets the exit code. @throws SpoError */
async function run(options) {
    const settings = (0,_settings_of_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsOf */ .f)(options, _check_command_js__WEBPACK_IMPORTED_MODULE_4__/* .GROUPS */ .f, process.env);
    const context = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_6__/* .runContext */ .p)(settings.seed);
    const journal = { path: node_path__WEBPACK_IMPORTED_MODULE_0__.join(options.workspace, 'budget.jsonl'), resume: options.resume === true };
    const models = await (0,_jobs_model_stack_js__WEBPACK_IMPORTED_MODULE_2__/* .buildModels */ .L)(settings, { ...context, journal });
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .showProgress */ .R)(models.usage);
    const result = await (0,_jobs_check_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n)({
        ...context,
        directory: options.repository,
        base: options.base,
        head: options.head,
        workspace: options.workspace,
        resume: options.resume === true,
        settings,
        models,
        environment: process.env,
        onEvent: progress.onEvent,
        ...(options.commentFile === undefined ? {} : { commentFile: options.commentFile }),
    }).finally(progress.end);
    process.exitCode = result.kind === 'replayed' ? replay(result.record) : print(result);
}
function replay(record) {
    const when = `Already finished on ${record.finishedAt}, so nothing was run`;
    console.log((0,_report_log_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .kc)(`${when}: ${record.headline}. Use --force to run anew.`));
    for (const failure of record.gateFailures)
        console.error((0,_report_log_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .kc)(`spo: ${failure}`));
    return record.exitCode;
}
function print(result) {
    console.log((0,_report_check_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCheckText */ .O)(result.report));
    console.log(`Report: ${result.reportPath}`);
    const comment = result.comment ?? result.commentFile;
    if (comment !== null)
        console.log(`Comment: ${comment}`);
    for (const warning of result.warnings)
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .printFailure */ .eV)(warning);
    for (const failure of result.gateFailures)
        console.error(`spo: ${failure}`);
    if (result.fault !== null)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .printFailure */ .eV)(result.fault);
    const [warning] = result.warnings;
    if (warning !== undefined)
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(warning);
    return result.gateFailures.length > 0 ? _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.gate : _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done;
}


/***/ })

};
