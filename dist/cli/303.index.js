export const id = 303;
export const ids = [303];
export const modules = {

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

/***/ 3909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/jobs/model-stack.js + 33 modules
var model_stack = __webpack_require__(6260);
// EXTERNAL MODULE: ./lib/prompt-files/file-settings.js
var file_settings = __webpack_require__(6312);
// EXTERNAL MODULE: ./lib/prompt-files/plain-prompt-text.js
var plain_prompt_text = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/prompt-files/question-message.js
var question_message = __webpack_require__(9848);
// EXTERNAL MODULE: ./lib/jobs/choose-prompt.js
var choose_prompt = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/jobs/prompt-file-on-disk.js
var prompt_file_on_disk = __webpack_require__(9911);
;// CONCATENATED MODULE: ./lib/jobs/try-prompt.js





/**
 * Asks one prompt one question.
 * @param path names the format: `.yml` and `.yaml` are prompt files, anything else is the prompt itself
 * @param name of one prompt of that file; null for the only one
 * @returns the model's reply
 * @throws SpoError `invalid-prompt-file`, `bad-input` for a prompt that the file does not hold, or why the model gave no answer
 */
async function tryPrompt(path, bytes, name, question, stack, signal) {
    const { spec, settings } = /\.ya?ml$/i.test(path)
        ? (0,choose_prompt/* choosePrompt */.e)(await (0,prompt_file_on_disk/* parsePromptFileOnDisk */._)(path, bytes), name)
        : plainEntry(path, bytes);
    const { models } = await stack.forPrompt({ key: spec.key, settings });
    const messages = spec.render(spec.prompt, { question });
    const draw = { file: spec.key, phase: 'try', number: 0 };
    const reply = await models.executor.complete({ role: 'execute', messages, draw }, signal);
    return reply.text;
}
function plainEntry(path, bytes) {
    const spec = {
        key: path,
        prompt: (0,plain_prompt_text/* plainPrompt */.b)(new TextDecoder().decode(bytes)).trim(),
        render: question_message/* questionMessage */.O,
    };
    return { spec, settings: file_settings/* NO_FILE_SETTINGS */.d };
}

// EXTERNAL MODULE: ./lib/cli/prompt-address.js
var prompt_address = __webpack_require__(1071);
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
    const { path, name, bytes } = await (0,prompt_address/* readPromptAddress */.J)(options.prompt);
    const models = await (0,model_stack/* buildModels */.L)(settings, { ...context, journal: null });
    console.log(await tryPrompt(path, bytes, name, options.question, models, context.signal));
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/** JSON with the keys of every object in order, so that equal values always give the same text. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, part) => {
        if (part === null || typeof part !== 'object' || Array.isArray(part))
            return part;
        return Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)));
    });
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

/***/ 4363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ modelChoice),
/* harmony export */   l: () => (/* binding */ chosenModels)
/* harmony export */ });
/* harmony import */ var _models_cache_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9608);
/* harmony import */ var _models_openai_openai_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9548);
/* harmony import */ var _models_published_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(222);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6733);




/** Endpoints and keys are the workflow's: a file has no word for them. */
function chosenModels(settings, file) {
    const { execution } = file;
    const notices = [];
    const chosen = (role, model, temperature) => ({
        ...modelOf(role, model, settings, notices),
        ...(temperature === undefined ? {} : { [`${role}-temperature`]: temperature }),
    });
    const { topP, maxTokens, responseFormat } = execution;
    return {
        settings: {
            ...settings,
            ...chosen('optimize', file.optimizeModel, file.optimizeTemperature),
            ...chosen('evaluate', file.evaluateModel, file.evaluateTemperature),
            ...chosen('execute', execution.model, execution.temperature),
        },
        answers: {
            ...(topP === undefined ? {} : { topP }),
            ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
            ...(responseFormat === undefined ? {} : { responseFormat }),
        },
        notices,
    };
}
function modelOf(role, name, settings, notices) {
    if (name === undefined)
        return {};
    const baseUrl = settings[`${role}-base-url`] ?? settings['base-url'] ?? _models_openai_openai_model_js__WEBPACK_IMPORTED_MODULE_1__/* .OPENAI_BASE_URL */ .j;
    const model = settings.offline ? name : (0,_models_published_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameAt */ .D)(baseUrl, name);
    if (model !== null)
        return { [`${role}-model`]: model };
    notices.push(`The file names the model ${name}, which ${(0,_models_cache_key_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X)(baseUrl)} does not have: the workflow's \`${role}-model\` is used.`);
    return {};
}
/** What tells the results of a file's own models from those of the run's; null for a file that chooses nothing. */
function modelChoice(file) {
    const { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, execution } = file;
    // A budget of tokens or money also limits each answer.
    const limitsOutput = file.maxTokens !== undefined || file.maxCostUsd !== undefined || undefined;
    const choice = { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, limitsOutput };
    const given = Object.entries({ ...choice, ...execution }).filter(([, value]) => value !== undefined);
    return given.length === 0 ? null : (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(Object.fromEntries(given));
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

/***/ 9608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   k: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** An address without the user, the query and the fragment, where some endpoints take their keys. */
function endpointOf(baseUrl) {
    const url = URL.parse(baseUrl);
    return url === null ? '' : `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
/**
 * Names a draw of a reply: 64 hexadecimal digits. The same request from another prompt file is the same draw,
 * so that a file can be renamed; another phase or number is an independent one.
 */
function cacheKey(identity, request) {
    const { endpoint, model, parameters } = identity;
    const { role, messages, draw, maxOutputTokens = null } = request;
    const set = Object.entries(parameters).filter(([, value]) => value !== null);
    const parts = [
        endpoint,
        model,
        set.sort(([left], [right]) => (left < right ? -1 : 1)),
        role,
        messages.map((message) => [message.role, message.content]),
        draw.phase,
        draw.number,
        maxOutputTokens,
    ];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}


/***/ }),

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isAtOpenAi),
/* harmony export */   D: () => (/* binding */ nameAt)
/* harmony export */ });
const OPENAI_HOST = /(^|\.)api\.openai\.com$/;
/** Whether an address is OpenAI's own. */
function isAtOpenAi(baseUrl) {
    return OPENAI_HOST.test(URL.parse(baseUrl)?.hostname ?? '');
}
/**
 * The name that an endpoint knows a model by, from one that may have its publisher in front, as
 * `openai/gpt-4.1`. OpenAI's own endpoint has the models of one publisher and leaves it out; every other takes names as they are.
 * @returns null for another publisher's model at OpenAI's own endpoint
 */
function nameAt(baseUrl, name) {
    if (!isAtOpenAi(baseUrl))
        return name;
    const [publisher, ...rest] = name.split('/');
    if (rest.length === 0)
        return name;
    return publisher?.toLowerCase() === 'openai' && rest.join('/') !== '' ? rest.join('/') : null;
}


/***/ }),

/***/ 4330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   _$: () => (/* binding */ parseProposal),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/**
 * Reads the optimizer's reply. The prompt runs to the last closing tag, because a prompt may itself talk of
 * tags; one that is not closed was cut off and is refused. Total, and linear in the length of `reply`.
 */
function parseProposal(reply) {
    const text = withoutThinking(reply);
    const analysis = element(text, 'analyse', 0);
    const modification = element(text, 'modification', analysis?.end ?? 0);
    const start = text.indexOf('<prompt>', modification?.end ?? analysis?.end ?? 0);
    if (start === -1)
        return { ok: false, reason: 'it had no <prompt> tag' };
    const bodyStart = start + '<prompt>'.length;
    const end = text.lastIndexOf('</prompt>');
    if (end < bodyStart)
        return { ok: false, reason: 'its <prompt> tag was never closed' };
    const prompt = withoutFence(text.slice(bodyStart, end).trim());
    if (prompt === '')
        return { ok: false, reason: 'its <prompt> tag was empty' };
    return {
        ok: true,
        value: { analysis: analysis?.body ?? '', modification: oneLine(modification?.body ?? ''), prompt },
    };
}
/**
 * Reads the judge's reply. A choice counts only outside of the analysis, which may quote the tags of the
 * answers. Two different choices are none: one of them is a quotation, and nobody can tell which. Total, and linear in the length of `reply`.
 */
function parseChoice(reply) {
    const text = withoutThinking(reply);
    const opening = text.indexOf('<analyse>');
    const analysis = element(text, 'analyse', 0);
    const rest = analysis === null ? text : `${text.slice(0, opening)}\n${text.slice(analysis.end)}`;
    const letters = new Set();
    for (let found = element(rest, 'choose', 0); found; found = element(rest, 'choose', found.end)) {
        letters.add(letterOf(found.body));
    }
    const [letter] = letters;
    if (letters.size === 0)
        return { ok: false, reason: 'the judge wrote no <choose> tag' };
    if (letters.size > 1)
        return { ok: false, reason: 'the judge chose more than once' };
    if (letter !== 'A' && letter !== 'B')
        return { ok: false, reason: 'the judge chose something other than A or B' };
    return { ok: true, value: { analysis: analysis?.body ?? '', letter } };
}
/**
 * Words as `Intl.Segmenter` finds them, so that languages without spaces have them too.
 * @param most where counting stops, since a megabyte takes a quarter of a second
 */
function countWords(text, most = Number.POSITIVE_INFINITY) {
    let words = 0;
    for (const segment of WORDS.segment(text)) {
        if (segment.isWordLike)
            words++;
        if (words >= most)
            break;
    }
    return words;
}
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
function element(text, tag, from) {
    const start = text.indexOf(`<${tag}>`, from);
    if (start === -1)
        return null;
    const bodyStart = start + tag.length + 2;
    const end = text.indexOf(`</${tag}>`, bodyStart);
    return end === -1 ? null : { body: text.slice(bodyStart, end).trim(), end: end + tag.length + 3 };
}
/** Some endpoints leave a model's thoughts in the reply; drafts in there are not its answer. */
function withoutThinking(reply) {
    const end = reply.lastIndexOf('</think>');
    return reply.trimStart().startsWith('<think>') && end !== -1 ? reply.slice(end + '</think>'.length) : reply;
}
/** The whole prompt in one code fence is a habit of models, not a part of the prompt. */
function withoutFence(prompt) {
    const lines = prompt.split('\n');
    const fence = /^(`{3,})[a-z]*\s*$/.exec(lines[0] ?? '')?.[1];
    const inner = lines.slice(1, -1);
    const wraps = fence !== undefined && lines.length > 2 && lines.at(-1)?.trim() === fence;
    return wraps && !inner.some((line) => line.startsWith(fence)) ? inner.join('\n').trim() : prompt;
}
function letterOf(body) {
    const bare = body.length > 40 ? body : body.replaceAll(/[\s*_`"'.:()[\]]/g, '').toUpperCase();
    return bare.replace(/^(ANSWERS?|SET|WRITER|OPTION)(?=[AB]$)/, '');
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderSections),
/* harmony export */   j: () => (/* binding */ readSections)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Named parts of a message to a model. Their borders carry a code hashed from the bodies, so that no body
 * can close its own section or open another, whatever text a stranger or a model put there.
 */
function renderSections(sections) {
    const bodies = sections.map(({ body }) => body);
    const code = borderCode(bodies);
    return sections
        .map(({ title, body }) => `[[${title} ${code}]]\n${body}\n[[end of ${title} ${code}]]`)
        .join('\n\n');
}
function borderCode(bodies) {
    for (let attempt = 0;; attempt++) {
        const code = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([attempt, ...bodies]))
            .digest('hex')
            .slice(0, 8);
        if (!bodies.some((body) => body.includes(code)))
            return code;
    }
}
/** The bodies of the sections in `text` by title; the way back from `renderSections`. Linear in its length. */
function readSections(text) {
    const found = new Map();
    const code = /^\[\[[A-Z ]{1,40} ([0-9a-f]{8})\]\]$/m.exec(text)?.[1];
    if (code === undefined)
        return found;
    const opening = new RegExp(`^\\[\\[([A-Z ]{1,40}) ${code}\\]\\]\\n`, 'gm');
    const unclosed = new Set();
    for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
        const title = match[1] ?? '';
        if (unclosed.has(title))
            continue;
        const closing = `\n[[end of ${title} ${code}]]`;
        const end = text.indexOf(closing, opening.lastIndex - 1);
        if (end === -1) {
            unclosed.add(title);
            continue;
        }
        found.set(title, text.slice(opening.lastIndex, Math.max(end, opening.lastIndex)));
        opening.lastIndex = end + closing.length;
    }
    return found;
}


/***/ })

};
