export const id = 771;
export const ids = [771];
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

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/prompt-files/read-prompt-file.js + 16 modules
var read_prompt_file = __webpack_require__(8305);
;// CONCATENATED MODULE: ./lib/jobs/validate-files.js

/** Reads prompt files and collects every problem, sorted by file and place. */
function validateFiles(inputs) {
    const parsed = inputs.map(({ path, bytes }) => (0,read_prompt_file/* parsePromptFile */.s)(path, bytes));
    const prompts = parsed.flatMap((file) => (file.ok ? file.prompts : []));
    return {
        problems: parsed.flatMap((file) => (file.ok ? [] : file.problems)),
        cases: prompts.reduce((sum, { spec }) => sum + spec.cases.length, 0),
    };
}

// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/cli/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./lib/cli/read-input.js
var read_input = __webpack_require__(3369);
;// CONCATENATED MODULE: ./lib/cli/validate-run.js




/** Runs the command and sets the exit code. @throws SpoError */
async function run(patterns) {
    const files = await matchingFiles(patterns);
    const inputs = await Promise.all(files.map(async (path) => ({ path, bytes: await (0,read_input/* readInput */.R)(path) })));
    const { problems, cases } = validateFiles(inputs);
    for (const { location, message } of problems) {
        console.log(`${location.file}:${location.line}:${location.column} ${message}`);
    }
    const invalid = new Set(problems.map(({ location }) => location.file)).size;
    const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
    if (invalid === 0)
        console.log(`${count(files.length, 'prompt file')} valid, ${count(cases, 'case')} in all.`);
    else {
        console.error(`spo: ${invalid} of ${count(files.length, 'prompt file')} invalid.`);
        process.exitCode = failure/* EXIT */.dc.gate;
    }
}
async function matchingFiles(patterns) {
    const { glob, stat } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    const found = new Set();
    for (const pattern of patterns) {
        if (await stat(pattern).then((entry) => entry.isFile(), () => false))
            found.add(pattern);
        else
            for await (const file of glob(pattern))
                found.add(file.replaceAll('\\', '/'));
    }
    if (found.size > 0)
        return [...found].sort();
    throw new errors/* SpoError */.bC('bad-input', `No file matches ${patterns.join(', ')}.`, {
        remedy: 'Name files or globs, such as "prompts/**/*.yaml".',
    });
}


/***/ })

};
