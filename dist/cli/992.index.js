export const id = 992;
export const ids = [992];
export const modules = {

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/workspace/atomic-write.js
var atomic_write = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/workspace/write-texts.js


/**
 * Writes all of these files, or leaves what was there.
 * @throws SpoError `workspace` that names the file which could not be written.
 */
async function writeTexts(files) {
    const written = [];
    try {
        for (const { path, text } of files) {
            const before = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
            await (0,atomic_write/* writeText */.x)(path, text);
            written.push({ path, before });
        }
    }
    catch (error) {
        for (const { path, before } of written) {
            if (before === null)
                await (0,promises_.rm)(path, { force: true });
            else
                await (0,atomic_write/* writeText */.x)(path, before);
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/jobs/published-at.js
/** The repository that workflows name, with its major version. */
const ACTION = 'OWNER/spo-action@v1';
/** Where the JSON Schema of SPO templates stands in this repository and in the package. */
const SCHEMA_FILE = 'schema/spo-template.schema.json';
/** The same for editors that have neither. */
const SCHEMA_ADDRESS = `https://raw.githubusercontent.com/${ACTION.replace('@', '/')}/${SCHEMA_FILE}`;

// EXTERNAL MODULE: ./lib/jobs/list-files.js
var list_files = __webpack_require__(6144);
// EXTERNAL MODULE: ./lib/jobs/prompt-file-on-disk.js
var prompt_file_on_disk = __webpack_require__(9911);
// EXTERNAL MODULE: ./lib/jobs/select-files.js
var select_files = __webpack_require__(9492);
;// CONCATENATED MODULE: ./lib/jobs/init/find-prompt-files.js





/** A name that a line of a workflow can hold. */
const NAME = /^[^\u0000-\u001f\u007f]+\.ya?ml$/i;
/** Every prompt file below a folder, of any format: those that can be read, and those that the action would look at. */
async function findPromptFiles(root) {
    const paths = (await (0,list_files/* listFiles */.C)(root)).filter((path) => NAME.test(path));
    const usual = usualPaths(paths);
    const found = [];
    const parts = new Set();
    for (const path of paths) {
        const file = (0,external_node_path_.join)(root, path);
        const bytes = await (0,promises_.readFile)(file).catch(() => null);
        if (bytes === null || !/prompt|messages/.test(bytes.toString()))
            continue;
        const { ok, format, named } = await (0,prompt_file_on_disk/* parsePromptFileOnDisk */._)(file, bytes);
        const isUsual = usual.has(path);
        if (!ok && !isUsual)
            continue;
        const inRoot = named.map((each) => (0,external_node_path_.relative)(root, each).split(external_node_path_.sep).join('/'));
        for (const part of inRoot)
            parts.add(part);
        found.push({ path, format, isValid: ok, named: inRoot, isUsual });
    }
    return found.filter(({ path }) => !parts.has(path));
}
/** Those of the paths that the action looks at unless it is told otherwise. */
function usualPaths(paths) {
    const files = paths.map((path) => ({ path, status: 'unchanged' }));
    return new Set((0,select_files/* selectFiles */.A)(files, select_files/* DEFAULT_PROMPT_GLOBS */.R).map(({ path }) => path));
}

;// CONCATENATED MODULE: ./lib/jobs/init/starters.js
const TICKETS = [
    ['I was charged twice this month.', 'billing'],
    ['The export button does nothing since Tuesday.', 'bug'],
    ['Where do I change my password?', 'how-to'],
    ['Your invoice has the old address of our company on it.', 'billing'],
    ['Can I share a folder with somebody who has no account?', 'how-to'],
    ['The app closes by itself when I open a second window.', 'bug'],
];
const eachTicket = (text) => TICKETS.map(([ticket, label]) => text(ticket, label)).join('\n');
const SETTINGS = `# How this file is run, within the limits of the workflow:
# spo:
#   execute-model: gpt-6-luna # best the model of your product
#   max-rounds: 5`;
const spo = {
    path: 'prompts/example.yaml',
    text: (schema) => `# yaml-language-server: $schema=${schema}
# A prompt file: the prompt, what makes an answer a good one, and questions to try it on.

# The instructions. A change of them is compared with what stood here before, and a better text is written here.
# {{question}} in it says where the question goes; otherwise it is put behind.
prompt: |
  Sort the support ticket into billing, bug or how-to.

# What makes an answer a good one. The judge goes by it, so name what can be seen in an answer.
requirements: |
  One label, in lower case, and nothing else.

# The most words of a new prompt. Leave it out for no limit.
count: 60

# What every answer has to pass. A program tests it before the judge is asked.
checks:
  - max-words: 3

# Questions as they really come. Three different ones are the least, six or more are better.
# A reference answer is optional.
qa:
${eachTicket((ticket, label) => `  - question: ${ticket}\n    answer: ${label}`)}

${SETTINGS}
`,
};
const github = {
    path: 'prompts/example.prompt.yml',
    text: () => `# A prompt file in GitHub's format.
name: Ticket sorter

# What makes an answer a good one. The judge goes by it, so name what can be seen in an answer.
description: One label, in lower case, and nothing else.

# The model of your product; without it the one of the workflow.
# model: openai/gpt-6-luna

# The system message is what is compared and improved; without one, the user message is. The others stay.
# Each {{variable}} is filled from the test data.
messages:
  - role: system
    content: |
      Sort the support ticket into billing, bug or how-to.
  - role: user
    content: '{{ticket}}'

# Cases as they really come. Three different ones are the least, six or more are better.
# The expected answer is optional.
testData:
${eachTicket((ticket, label) => `  - ticket: ${ticket}\n    expected: ${label}`)}

# What every answer has to pass: tested by a program (string), or told to the judge (llm).
evaluators:
  - name: the label
    string:
      equals: '{{expected}}'

${SETTINGS}
`,
};
const promptfoo = {
    path: 'prompts/promptfooconfig.yaml',
    text: () => `# A configuration of promptfoo.
description: Sorts support tickets

# What is compared and improved. Each {{variable}} is filled from the tests.
# A prompt may have a file of its own: file://ticket.txt
prompts:
  - |
    Sort the support ticket into billing, bug or how-to.

    {{ticket}}

# What every answer has to pass, tested by a program or, as llm-rubric, told to the judge.
defaultTest:
  assert:
    - type: llm-rubric
      value: One label, in lower case, and nothing else.

# Cases as they really come. Three different ones are the least, six or more are better.
tests:
${eachTicket((ticket, label) => `  - vars:
      ticket: ${ticket}
    assert:
      - type: icontains
        value: ${label}`)}

${SETTINGS}
`,
};
const STARTERS = { spo, github, promptfoo };

;// CONCATENATED MODULE: ./lib/jobs/init/workflow-text.js



const WORKFLOW_PATH = '.github/workflows/prompt-check.yml';
/** The workflow that checks these prompt files on every pull request. */
function workflowText(files) {
    const watched = [...new Set(files.flatMap(({ path, named }) => [path, ...named].map(watchedGlob)))];
    const unusual = files.filter(({ isUsual }) => !isUsual).map(({ path }) => escapedGlob(path));
    const globs = unusual.length === 0 ? [] : [...select_files/* DEFAULT_PROMPT_GLOBS */.R, ...unusual];
    const prompts = globs.map((glob) => `            ${glob}\n`).join('');
    return `name: Prompt check
on:
  pull_request:
    paths: [${watched.sort().map(quoted).join(', ')}]
permissions:
  contents: write # the branch with the proposal
  pull-requests: write # the comment
concurrency:
  group: prompt-check-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${ACTION}
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
${prompts === '' ? '' : `          prompts: |\n${prompts}`}`;
}
/** Its folder, with the files that are added there later; a file in the root stands for itself. */
function watchedGlob(path) {
    const [folder] = path.split('/');
    if (folder === 'prompts')
        return 'prompts/**';
    const parent = external_node_path_.posix.dirname(path);
    return parent === '.' ? escapedGlob(path) : `${escapedGlob(parent)}/**`;
}
function escapedGlob(path) {
    return path.replaceAll(/[\\*?+[\]{}!()@]/g, '\\$&');
}
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/jobs/init/init-repository.js








/**
 * Writes a prompt file to start from and a workflow, or neither.
 * @throws SpoError `bad-input` when a file is there already or cannot be one, `workspace` when one cannot be written
 */
async function initRepository(request) {
    const { root, format, force } = request;
    await refuseInnerFolder(root);
    const found = request.path === undefined ? await findPromptFiles(root) : [];
    const starter = found.length > 0 ? null : starterPath(request.path ?? STARTERS[format].path);
    const workflow = request.workflow ? WORKFLOW_PATH : null;
    const files = [];
    if (starter !== null) {
        const text = STARTERS[format].text(await schemaAddress(root, starter));
        files.push({ path: starter, text });
    }
    if (workflow !== null) {
        const written = starter === null ? [] : [starter];
        const isUsual = usualPaths(written).size > 0;
        const watched = [...found, ...written.map((path) => ({ path, named: [], isUsual }))];
        files.push({ path: workflow, text: workflowText(watched) });
    }
    if (!force)
        await refuseExisting(root, files);
    await writeTexts(files.map(({ path, text }) => ({ path: (0,external_node_path_.join)(root, path), text })));
    return { starter, workflow, found };
}
/** Workflows are only read from the root of a repository. */
async function refuseInnerFolder(root) {
    if (await exists((0,external_node_path_.join)(root, '.git')))
        return;
    for (let folder = (0,external_node_path_.resolve)(root); (0,external_node_path_.dirname)(folder) !== folder; folder = (0,external_node_path_.dirname)(folder)) {
        if (!(await exists((0,external_node_path_.join)((0,external_node_path_.dirname)(folder), '.git'))))
            continue;
        throw new errors/* SpoError */.bC('bad-input', `${(0,external_node_path_.resolve)(root)} is not the root of its repository.`, {
            remedy: `Run it in ${(0,external_node_path_.dirname)(folder)}.`,
        });
    }
}
function starterPath(path) {
    const normal = (0,external_node_path_.normalize)(path).split(external_node_path_.sep).join('/');
    if (/^(\/|\.\.(\/|$)|[a-z]:)/i.test(normal) || !/[^/]\.ya?ml$/i.test(normal)) {
        throw new errors/* SpoError */.bC('bad-input', `"${path}" cannot be the starter's place.`, {
            remedy: 'Name a .yaml or .yml file inside of the working directory.',
        });
    }
    return normal;
}
async function refuseExisting(root, files) {
    const existing = [];
    for (const { path } of files)
        if (await exists((0,external_node_path_.join)(root, path)))
            existing.push(path);
    if (existing.length === 0)
        return;
    const verb = existing.length === 1 ? 'exists' : 'exist';
    throw new errors/* SpoError */.bC('bad-input', `${existing.join(' and ')} ${verb} already, so nothing was written.`, {
        remedy: existing.includes(WORKFLOW_PATH)
            ? 'Use --no-workflow to leave the workflow alone, or --force to overwrite.'
            : 'Name another file, or use --force to overwrite.',
    });
}
/** A copy in the repository or its packages works without a network; as seen from the file. */
async function schemaAddress(root, starter) {
    for (const copy of [SCHEMA_FILE, `node_modules/spo-action/${SCHEMA_FILE}`]) {
        if (await exists((0,external_node_path_.join)(root, copy)))
            return external_node_path_.posix.relative(external_node_path_.posix.dirname(starter), copy);
    }
    return SCHEMA_ADDRESS;
}
function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./lib/report/log-lines.js
var log_lines = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
;// CONCATENATED MODULE: ./lib/cli/init-run.js



const MOST_SHOWN = 10;
/** Runs the command. @throws SpoError */
async function run(path, { format, workflow, force = false }) {
    const place = path === undefined ? {} : { path };
    const result = await initRepository({ root: '.', format, workflow, force, ...place });
    for (const line of [...foundLines(result.found), ...writtenLines(result), '', ...nextLines(result)])
        console.log(line);
}
function foundLines(found) {
    if (found.length === 0)
        return [];
    const shown = found
        .slice(0, MOST_SHOWN)
        .map(({ path, format, isValid }) => `  ${(0,log_lines/* logText */.kc)(path)} (${format}${isValid ? '' : ', with problems that spo validate names'})`);
    const rest = found.length - shown.length;
    return [
        `${(0,numbers/* counted */.hS)(found.length, 'prompt file')} found, so no example is written; name a file to get one:`,
        ...shown,
        ...(rest > 0 ? [`  and ${rest} more`] : []),
    ];
}
function writtenLines({ starter, workflow }) {
    return [
        ...(starter === null ? [] : [`Written: ${starter}, a prompt file to start from`]),
        ...(workflow === null ? [] : [`Written: ${workflow}, which checks prompts on every pull request`]),
        ...(starter === null && workflow === null ? ['Nothing was written.'] : []),
    ];
}
function nextLines({ starter, workflow, found }) {
    const file = starter ?? (0,log_lines/* logText */.kc)(found[0]?.path ?? '');
    const steps = [
        ...(starter === null ? [] : [`Put your own prompt, requirements and questions into ${starter}.`]),
        `spo validate ${found.length > 0 ? '' : file}`.trim(),
        `spo optimize --template ${file} --offline   (shows how it works; no key, no network)`,
        ...(workflow === null
            ? []
            : [
                'Add the secret OPENAI_API_KEY to the repository: Settings, Secrets and variables, Actions.',
                'Commit, push, and open a pull request that changes a prompt.',
            ]),
    ];
    return ['Next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
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

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5813);




/**
 * Writes a whole file or nothing: a reader, also one after a crash, sees the old text or the new one.
 * Missing folders are made; a symbolic link at `path` is replaced and not followed.
 * @throws SpoError `workspace` that names the file.
 */
async function writeText(path, text) {
    // In the same folder, because a rename is atomic only within one file system.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await writeDurably(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('workspace', `${path} could not be written: ${reasonOf(cause)}.`, {
            remedy: 'Check that the folder can be written and that the disk has room.',
            cause,
        });
    }
}
async function writeDurably(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        await file.writeFile(text, 'utf8');
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function reasonOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ })

};
