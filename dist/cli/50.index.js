export const id = 50;
export const ids = [50];
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

/***/ 3050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/prompt-files/read-prompt-file.js + 17 modules
var read_prompt_file = __webpack_require__(4309);
// EXTERNAL MODULE: ./lib/jobs/publish-winners.js
var publish_winners = __webpack_require__(9906);
;// CONCATENATED MODULE: ./lib/jobs/differing-texts.js


/**
 * The prompts whose `prompt.txt` in the results folder says something else: whoever reads that file uses another prompt
 * than whoever reads the YAML. Line ends do not count, since a checkout may change them.
 * @param read the text of a file; null when there is none
 */
async function differingTexts(inputs, resultsDir, read) {
    const found = [];
    for (const { path, bytes } of inputs) {
        const parsed = (0,read_prompt_file/* parsePromptFile */.s)(path, bytes);
        for (const { name, spec, location } of parsed.ok ? parsed.prompts : []) {
            const textPath = (0,publish_winners/* promptTextPath */.Vl)({ path, name }, resultsDir);
            const text = await read(textPath);
            if (text === null || comparable(text) === comparable(spec.prompt))
                continue;
            found.push({ location, message: `${textPath} holds another prompt than this file` });
        }
    }
    return found;
}
function comparable(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

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
async function run(patterns, { resultsDir }) {
    const files = await matchingFiles(patterns);
    const inputs = await Promise.all(files.map(async (path) => ({ path, bytes: await (0,read_input/* readInput */.R)(path) })));
    const { problems, cases } = validateFiles(inputs);
    for (const { location, message } of problems) {
        console.log(`${location.file}:${location.line}:${location.column} ${message}`);
    }
    for (const { location, message } of await staleTexts(inputs, resultsDir)) {
        console.log(`${location.file}:${location.line}:${location.column} warning: ${message}`);
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
/** A file in the results folder that nobody has, or can read, is none that could differ. */
async function staleTexts(inputs, resultsDir) {
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    return differingTexts(inputs, resultsDir, (path) => readFile(path, 'utf8').catch(() => null));
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
