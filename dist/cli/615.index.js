export const id = 615;
export const ids = [615];
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

/***/ 2615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/jobs/prompt-file-on-disk.js
var prompt_file_on_disk = __webpack_require__(9911);
// EXTERNAL MODULE: ./lib/jobs/select-files.js
var select_files = __webpack_require__(9492);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/jobs/publish-winners.js + 1 modules
var publish_winners = __webpack_require__(5147);
;// CONCATENATED MODULE: ./lib/jobs/differing-texts.js

/**
 * The prompts whose `prompt.txt` in the results folder says something else: whoever reads that file uses another prompt
 * than whoever reads the prompt file. Line ends do not count, since a checkout may change them.
 * @param read the text of a file; null when there is none
 */
async function differingTexts(files, resultsDir, read) {
    const found = [];
    for (const file of files) {
        for (const { name, spec, location } of file.ok ? file.prompts : []) {
            const textPath = (0,publish_winners/* promptTextPath */.Vl)({ path: file.path, name }, resultsDir);
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

// EXTERNAL MODULE: ./lib/jobs/result-folders.js
var result_folders = __webpack_require__(7939);
;// CONCATENATED MODULE: ./lib/jobs/validate-files.js



/**
 * Every problem of prompt files, and all else that their writer should know. A file that another one names is a part of
 * that one, and no prompt file of its own.
 * @param readText the text of a file in the results folder; null when there is none
 */
async function validateFiles(candidates, resultsDir, readText) {
    const files = withoutParts(candidates);
    const valid = files.filter((file) => file.ok);
    const prompts = valid.flatMap(({ path, prompts }) => prompts.map((prompt) => ({ ...prompt, path })));
    const clashes = (0,result_folders/* folderClashes */.g)(prompts, resultsDir);
    const problems = [
        ...files.flatMap((file) => (file.ok ? [] : file.problems)),
        ...clashes.map(({ problem }) => problem),
    ];
    const notices = [
        ...valid.flatMap((file) => file.notices),
        ...(await differingTexts(valid, resultsDir, readText)),
    ];
    const findings = [...ofLevel('error', problems), ...ofLevel('warning', notices)];
    const clashing = new Set(clashes.map(({ path }) => path));
    return {
        findings: findings.toSorted(byPlace),
        files: files.length,
        invalid: files.filter(({ ok, path }) => !ok || clashing.has(path)).length,
        prompts: prompts.length,
        cases: prompts.reduce((sum, { spec }) => sum + spec.cases.length, 0),
    };
}
/** Only a file that is a part of none itself takes others in, so that two which name each other are both read. */
function withoutParts(files) {
    const partsOf = (wholes) => new Set(wholes.flatMap(({ path, named }) => named.filter((part) => part !== (0,external_node_path_.resolve)(path))));
    const named = partsOf(files);
    const parts = partsOf(files.filter(({ path }) => !named.has((0,external_node_path_.resolve)(path))));
    return files.filter(({ path }) => !parts.has((0,external_node_path_.resolve)(path)));
}
function ofLevel(level, problems) {
    return problems.map((problem) => ({ ...problem, level }));
}
function byPlace({ location: left }, { location: right }) {
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}

// EXTERNAL MODULE: ./lib/report/finding-line.js
var finding_line = __webpack_require__(4242);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/cli/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./lib/jobs/list-files.js
var list_files = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
;// CONCATENATED MODULE: ./lib/cli/matching-files.js





/**
 * Files that are named, and those below the working directory that match the globs as the action's do; sorted, with
 * forward slashes.
 * @throws SpoError `bad-input` when there is none
 */
async function matchingFiles(patterns) {
    const found = new Set();
    const globs = [];
    for (const pattern of patterns) {
        if (await isFile(pattern))
            found.add(slashed(external_node_path_.normalize(pattern)));
        else
            globs.push(slashed(pattern.replace(/^(!?)\.\//, '$1')));
    }
    if (globs.some((glob) => !glob.startsWith('!'))) {
        const files = (await (0,list_files/* listFiles */.C)('.')).map((file) => ({ path: file, status: 'unchanged' }));
        for (const file of (0,select_files/* selectFiles */.A)(files, globs))
            found.add(file.path);
    }
    if (found.size > 0)
        return [...found].sort();
    throw new errors/* SpoError */.bC('bad-input', `No file matches ${patterns.join(', ')}.`, {
        remedy: 'Name files, or globs from the working directory on, such as "prompts/**/*.yaml".',
    });
}
async function isFile(file) {
    const found = await (0,promises_.stat)(file).catch(() => null);
    return found?.isFile() === true;
}
function slashed(file) {
    return file.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/cli/read-input.js
var read_input = __webpack_require__(3369);
;// CONCATENATED MODULE: ./lib/cli/validate-run.js









/** Runs the command and sets the exit code. @throws SpoError */
async function run(patterns, { format, resultsDir }) {
    const paths = await matchingFiles(patterns.length > 0 ? patterns : select_files/* DEFAULT_PROMPT_GLOBS */.R);
    const candidates = await Promise.all(paths.map(async (path) => (0,prompt_file_on_disk/* parsePromptFileOnDisk */._)(path, await (0,read_input/* readInput */.R)(path))));
    // A file in the results folder that nobody has, or can read, is none that could differ.
    const readText = (path) => (0,promises_.readFile)(path, 'utf8').catch(() => null);
    const { findings, files, invalid, prompts, cases } = await validateFiles(candidates, resultsDir, readText);
    const lineOf = format === 'github' ? finding_line/* annotationLine */.A : finding_line/* findingLine */.m;
    for (const finding of findings)
        console.log(lineOf(finding));
    if (invalid === 0) {
        const several = prompts === files ? '' : `${(0,numbers/* counted */.hS)(prompts, 'prompt')} and `;
        console.log(`${(0,numbers/* counted */.hS)(files, 'prompt file')} valid, ${several}${(0,numbers/* counted */.hS)(cases, 'case')} in all.`);
    }
    else {
        console.error(`spo: ${invalid} of ${(0,numbers/* counted */.hS)(files, 'prompt file')} invalid.`);
        process.exitCode = failure/* EXIT */.dc.gate;
    }
}


/***/ }),

/***/ 6144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** They hold no prompt file of the repository. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/**
 * Paths of all regular files below a folder, from there on and with forward slashes, sorted. Links are not followed, and
 * folders that cannot be read are taken for empty.
 */
async function listFiles(root, folder = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true }).catch(() => []);
    const found = entries.map((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return LEFT_OUT.has(entry.name) ? [] : listFiles(root, path);
        return entry.isFile() ? [path] : [];
    });
    return (await Promise.all(found)).flat().sort();
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


/***/ }),

/***/ 4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ annotationLine),
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4302);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);


/** As compilers write it: `file:line:column message`, with `warning:` before the message of one. */
function findingLine({ level, location, message }) {
    const mark = level === 'warning' ? 'warning: ' : '';
    return (0,_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(`${location.file}:${location.line}:${location.column} ${mark}${message}`);
}
/** As GitHub's runner reads it, which then shows it at the line (actions/toolkit, packages/core/src/command.ts). */
function annotationLine({ level, location, message }) {
    const { file, line, column } = location;
    return `::${level} file=${escapedProperty((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(file))},line=${line},col=${column}::${escapedData((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(message))}`;
}
/** The percent sign comes first: what the others become holds one. */
function escapedData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
