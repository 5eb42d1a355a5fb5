export const id = 906;
export const ids = [906];
export const modules = {

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ openProposalBranch),
/* harmony export */   Vl: () => (/* binding */ promptTextPath),
/* harmony export */   sx: () => (/* binding */ publishWinners),
/* harmony export */   u9: () => (/* binding */ isWinner)
/* harmony export */ });
/* harmony import */ var _prompt_files_read_prompt_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4309);

/**
 * Looks at the branch before anything is spent.
 * @throws SpoError when no results may go to it
 */
async function openProposalBranch(forge, name) {
    await forge.refuseBranch(name);
    const tip = await forge.currentTip(name);
    return { name, tipAtStart: tip?.sha ?? null, tip };
}
/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
async function publishWinners(reports, files, change, branch, settings, forge) {
    const winners = reports.filter((report) => isWinner(report, settings));
    const notices = [];
    const changed = winners.map((report) => ({
        path: promptTextPath(report, settings['results-dir']),
        content: report.bestRound?.prompt ?? '',
    }));
    if (settings['update-yaml']) {
        for (const file of files) {
            if (file.kind !== 'prompts')
                continue;
            const ofFile = winners.filter(({ path }) => path === file.file.path);
            const content = withWinners(file.file.path, file.text, ofFile, notices);
            if (content !== file.text)
                changed.push({ path: file.file.path, content });
        }
    }
    if (changed.length === 0) {
        return { publication: null, notices, supersededBy: await cameFirst(forge, branch, change.headSha) };
    }
    const commit = await forge.publishCommit({
        branch: branch.name,
        parent: change.headSha,
        files: changed,
        message: commitMessage(winners.length, change, settings),
        tipAtStart: branch.tipAtStart,
    });
    const { sha, branchUrl, commitUrl } = commit;
    if (commit.outcome === 'superseded')
        return { publication: null, notices, supersededBy: sha };
    const paths = changed.map(({ path }) => path);
    return {
        publication: { branch: branch.name, sha, branchUrl, commitUrl, paths },
        notices,
        supersededBy: null,
    };
}
/** A run without a winner has no commit to race with, but its comment would hide that of a run which has one. */
async function cameFirst(forge, { name, tipAtStart }, headSha) {
    const tip = await forge.currentTip(name);
    return tip !== null && tip.sha !== tipAtStart && tip.parents.join() === headSha ? tip.sha : null;
}
/** Whether a prompt is proposed. */
function isWinner({ bestRound }, { commit }) {
    if (bestRound === null || commit === 'never')
        return false;
    return bestRound.confirmed || commit === 'best';
}
/** Where a winner's text stands on the branch, such as `.spo/prompts/poem.yaml/prompt.txt`. */
function promptTextPath({ path, name }, resultsDir) {
    return [resultsDir, path, ...(name === '' ? [] : [name]), 'prompt.txt'].join('/');
}
function withWinners(path, text, winners, notices) {
    let current = text;
    for (const { name, bestRound } of winners) {
        const parsed = (0,_prompt_files_read_prompt_file_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePromptFile */ .s)(path, new TextEncoder().encode(current));
        const entry = parsed.ok ? parsed.prompts.find((prompt) => prompt.name === name) : undefined;
        const written = entry?.replacePrompt(bestRound?.prompt ?? '');
        if (written?.ok)
            current = written.text;
        else
            notices.push(`${path} keeps its prompt: ${written?.reason ?? 'it could not be read again'}.`);
    }
    return current;
}
/**
 * No text of a model or a file name goes in here: a message can close issues and skip workflows. The seed keeps two runs
 * that find the same within one second from making the same commit.
 */
function commitMessage(winners, { number, headSha }, { offline, seed }) {
    const subject = `Propose ${winners === 1 ? 'a better prompt' : `better prompts (${winners})`}`;
    const source = number === null ? headSha : `${headSha} of pull request ${number}`;
    const caution = offline ? '\nA simulated model wrote and judged this: it proves nothing.' : '';
    return `${subject}${offline ? ' (simulated)' : ''}\n\nComputed from ${source} with seed ${seed}.${caution}`;
}


/***/ }),

/***/ 4309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ parsePromptFile)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/prompt-files/count-trailing.js
/**
 * How many of the last code units of `text` are among `characters`. A regular expression such as `\n+$`
 * takes quadratic time over a file that a stranger filled with line ends.
 */
function countTrailing(text, characters) {
    let start = text.length;
    while (start > 0 && characters.includes(text.charAt(start - 1)))
        start -= 1;
    return text.length - start;
}

;// CONCATENATED MODULE: ./lib/prompt-files/decode-text.js
/** Most bytes that a prompt file may have. */
const MAXIMUM_BYTES = 1_048_576;
/** The bytes of a prompt file as text. A byte order mark stays in the text. Never throws. */
function decodeText(bytes) {
    if (bytes.length > MAXIMUM_BYTES) {
        const message = `expected a file of at most ${size(MAXIMUM_BYTES)}, found ${size(bytes.length)}`;
        return { ok: false, text: '', fault: { offset: 0, message } };
    }
    const text = strictUtf8(bytes, false);
    if (text === null)
        return invalidUtf8(bytes);
    const nul = text.indexOf('\0');
    if (nul === -1)
        return { ok: true, text };
    return { ok: false, text, fault: { offset: nul, message: 'expected text, found a NUL byte' } };
}
/** Bytes that `text` takes in a file. */
function byteSize(text) {
    return new TextEncoder().encode(text).length;
}
/** A number of bytes as messages show it. */
function size(bytes) {
    return `${bytes.toLocaleString('en-US')} bytes`;
}
function strictUtf8(bytes, mayEndInsideCharacter) {
    try {
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return decoder.decode(bytes, { stream: mayEndInsideCharacter });
    }
    catch {
        return null;
    }
}
function invalidUtf8(bytes) {
    const text = longestValidStart(bytes);
    const byte = bytes[byteSize(text)] ?? 0;
    const hex = byte.toString(16).toUpperCase().padStart(2, '0');
    const mark = [bytes[0], bytes[1]].join(' ');
    const hint = mark === '255 254' || mark === '254 255' ? ' (the file looks like UTF-16)' : '';
    return {
        ok: false,
        text,
        fault: { offset: text.length, message: `expected UTF-8 text, found the byte 0x${hex}${hint}` },
    };
}
function longestValidStart(bytes) {
    let valid = 0;
    let invalid = bytes.length + 1;
    while (invalid - valid > 1) {
        const middle = Math.floor((valid + invalid) / 2);
        if (strictUtf8(bytes.subarray(0, middle), true) === null)
            invalid = middle;
        else
            valid = middle;
    }
    return strictUtf8(bytes.subarray(0, valid), true) ?? '';
}

;// CONCATENATED MODULE: ./lib/prompt-files/quote.js
const LONGEST_QUOTE = 40;
const LONGEST_SENTENCE = 200;
/** Text from a file as messages show it: on one line, in quotes, its start only when it is long. */
function quote(text) {
    return JSON.stringify(shorten(text, LONGEST_QUOTE));
}
/** The same without quotes and escapes, for text that would be read wrongly with them. */
function excerpt(text) {
    return shorten(text, LONGEST_QUOTE).replaceAll(/[\r\n]+/g, ' ');
}
/** A sentence that may quote a file at any length, cut to what fits on a line. */
function shortSentence(sentence) {
    return shorten(sentence, LONGEST_SENTENCE).replaceAll(/\s+/g, ' ');
}
function shorten(text, length) {
    // Twice the code units hold at least that many characters, so a long text is never split whole.
    const characters = [...text.slice(0, 2 * length + 1)];
    return characters.length > length ? `${characters.slice(0, length).join('')}...` : text;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/prompt-files/template-parts.js

const FILLED = 'text that is not blank';
/**
 * What the schemas of a prompt file are made of. The `error` of each part is what a reader is told to have
 * been expected there; what was found is added where the problems are listed, for an unknown key too.
 */
const template_parts_text = (expected) => schemas/* string */.YjP({ error: expected });
const filledText = () => template_parts_text(FILLED).regex(/\S/, { error: FILLED });
/** A mapping that takes no other keys than those of `shape`. */
function mapping(shape) {
    const keys = Object.keys(shape).join(', ');
    return schemas/* strictObject */.rej(shape, {
        error: ({ code }) => code === 'unrecognized_keys' ? `one of ${keys}` : `a mapping with the keys ${keys}`,
    });
}
/** The details of an issue that has any. */
function issueDetails(issue) {
    const reason = issue.code === 'custom' ? issue.params?.reason : undefined;
    return typeof reason === 'string'
        ? { reason, isKey: issue.code === 'custom' && issue.params?.isKey === true }
        : null;
}

;// CONCATENATED MODULE: ./lib/prompt-files/describe-problem.js


/** What a reader is told about one thing that the schema refused: where, what was expected, what was found. */
function describeIssue(issue, root) {
    const found = valueAt(root, issue.path);
    if (found === undefined && issue.path.length > 0) {
        return `${pathName(issue.path)}expected ${issue.message}, but the key is missing`;
    }
    return `${pathName(issue.path)}expected ${issue.message}, found ${describeValue(found)}${hint(issue, found)}`;
}
/** The same for a key that the schema does not know. */
function describeUnknownKey(issue, key) {
    return `${pathName(issue.path)}expected ${issue.message}, found the unknown key ${quote(key)}`;
}
/** How a reader calls one of a list. */
const ITEMS = new Map([
    ['qa', 'case'],
    ['checks', 'check'],
]);
function pathName(path) {
    const [first, second, ...rest] = path;
    const item = ITEMS.get(first);
    if (item === undefined || typeof second !== 'number')
        return path.map((name) => `${String(name)}: `).join('');
    return `${item} ${second + 1}: ${pathName(rest)}`;
}
function valueAt(root, path) {
    let value = root;
    for (const segment of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[segment];
    }
    return value;
}
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (typeof value === 'string')
        return describeText(value);
    if (typeof value === 'number' || typeof value === 'bigint')
        return `the number ${value}`;
    if (typeof value === 'boolean')
        return `the truth value ${value}`;
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    const isMapping = Object.getPrototypeOf(value) === Object.prototype;
    return isMapping ? 'a mapping' : `a value of the type ${value.constructor.name}`;
}
function describeText(text) {
    return /\S/.test(text) ? `the text ${quote(text)}` : 'blank text';
}
function hint(issue, found) {
    const details = issueDetails(issue);
    return details ? ` (${shortSentence(details.reason)})` : quoteHint(issue, found);
}
function quoteHint(issue, found) {
    const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
    const isBareWord = ['number', 'bigint', 'boolean'].includes(typeof found);
    return wantsText && isBareWord ? ' (quotes make it text)' : '';
}

;// CONCATENATED MODULE: ./lib/prompt-files/yaml-structure.js


/** Uses of aliases in a file. */
const MAXIMUM_ALIASES = 100;
/** Nodes that all aliases of a file stand for, aliases within aliases included. */
const MAXIMUM_ALIASED_NODES = 10_000;
/**
 * What the grammar allows and a prompt file does not: a key twice in a mapping, a merge of something else
 * than mappings, an alias without its anchor or inside it, and aliases that blow up a small file. Linear in
 * the number of nodes.
 */
function structureFaults(root) {
    const inspector = new Inspector();
    inspector.weigh(root);
    return inspector.bomb ? [inspector.bomb] : inspector.faults;
}
/** A key as the mapping's entry is named; a merge key is named by its sign. */
function keyName(value) {
    return typeof value === 'symbol' ? (value.description ?? '') : String(value ?? '');
}
/** True for the key `<<`, which takes over the entries of other mappings. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && typeof key.value === 'symbol';
}
class Inspector {
    faults = [];
    bomb = null;
    /** The last node with each anchor; its weight is null while the node itself is being weighed. */
    anchored = new Map();
    aliases = 0;
    aliasedNodes = 0;
    /** How many nodes `item` stands for once its aliases are followed. */
    weigh(item) {
        if ((0,dist/* isAlias */.Vj)(item))
            return this.weighAlias(item);
        if ((0,dist/* isPair */.tO)(item))
            return this.weighPair(item.key, item.value);
        if (!(0,dist/* isNode */.Ll)(item))
            return 0;
        const record = { node: item, weight: null };
        if (item.anchor)
            this.anchored.set(item.anchor, record);
        if ((0,dist/* isMap */.jh)(item))
            this.findDuplicateKeys(item);
        let weight = 1;
        if ((0,dist/* isMap */.jh)(item) || (0,dist/* isSeq */.oP)(item))
            for (const child of item.items)
                weight += this.weigh(child);
        record.weight = weight;
        return weight;
    }
    weighPair(key, value) {
        const weight = this.weigh(key) + this.weigh(value);
        if ((0,dist/* isNode */.Ll)(key) && isMergeKey(key) && !this.isMergeable(value, true)) {
            this.report(key, 'expected a mapping or a list of mappings to merge, found something else');
        }
        return weight;
    }
    isMergeable(value, mayBeList) {
        if ((0,dist/* isAlias */.Vj)(value))
            return this.isMergeable(this.anchored.get(value.source)?.node, mayBeList);
        if (mayBeList && (0,dist/* isSeq */.oP)(value))
            return value.items.every((item) => this.isMergeable(item, false));
        return (0,dist/* isMap */.jh)(value);
    }
    weighAlias(alias) {
        const target = this.anchored.get(alias.source);
        const name = quote(alias.source);
        if (!target) {
            this.report(alias, `expected an anchor before its alias ${name}, found none`);
            return 1;
        }
        if (target.weight === null) {
            this.report(alias, `expected an alias of another node, found the alias ${name} inside of its own anchor`);
            return 1;
        }
        this.aliases += 1;
        this.aliasedNodes += target.weight;
        if (this.aliases > MAXIMUM_ALIASES || this.aliasedNodes > MAXIMUM_ALIASED_NODES)
            this.reportBomb(alias);
        return target.weight;
    }
    reportBomb(alias) {
        const nodes = MAXIMUM_ALIASED_NODES.toLocaleString('en-US');
        const message = `expected at most ${MAXIMUM_ALIASES} aliases that stand for at most ${nodes} nodes, found more`;
        this.bomb ??= { offset: startOf(alias), message };
    }
    findDuplicateKeys(map) {
        const seen = new Set();
        for (const { key } of map.items) {
            if (!(0,dist/* isScalar */.jn)(key))
                continue;
            if (seen.has(key.value))
                this.report(key, `expected each key once, found ${quote(keyName(key.value))} again`);
            seen.add(key.value);
        }
    }
    report(node, message) {
        this.faults.push({ offset: startOf(node), message });
    }
}
/** Where a node's own text starts in the file, its anchor and tag aside. */
function startOf(node) {
    return node.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./lib/prompt-files/read-yaml.js



/** A prompt file has some hundreds; the parser takes seconds over a megabyte of brackets. */
const MAXIMUM_TOKENS = 50_000;
/**
 * Reads one YAML document whose nodes know their place in the text; merge keys are followed. Never throws:
 * whatever is wrong with the text comes back as faults.
 */
function readYaml(text) {
    if (hasTooManyTokens(text)) {
        const message = `expected at most ${MAXIMUM_TOKENS.toLocaleString('en-US')} YAML tokens, found more`;
        return { ok: false, faults: [{ offset: 0, message }] };
    }
    try {
        return readDocument(text);
    }
    catch (error) {
        // The library gives no promise for hostile input; a deep nesting overflows the stack, for one.
        const message = shortSentence(`cannot be read as YAML: ${String(error)}`);
        return { ok: false, faults: [{ offset: 0, message }] };
    }
}
function readDocument(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        keepSourceTokens: true,
        logLevel: 'error',
        merge: true,
        prettyErrors: false,
        // The library compares every key with every other one; `structureFaults` does it in linear time.
        uniqueKeys: false,
    });
    const syntax = syntaxFaults(text, document);
    if (syntax.length > 0)
        return { ok: false, faults: syntax };
    const structure = structureFaults(document.contents);
    if (structure.length > 0)
        return { ok: false, faults: structure };
    // Aliases were counted already, and the library's own count is quadratic.
    return { ok: true, document, value: document.toJS({ maxAliasCount: -1 }) };
}
function hasTooManyTokens(text) {
    let count = 0;
    for (const _token of new dist/* Lexer */.JG().lex(text)) {
        count += 1;
        if (count > MAXIMUM_TOKENS)
            return true;
    }
    return false;
}
function syntaxFaults(text, document) {
    const errors = [...document.errors, ...document.warnings];
    if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
        return [{ offset: 0, message: 'expected lists and mappings a few levels deep, found too many levels' }];
    }
    const faults = errors.map((error) => tabFault(text, error) ??
        openQuoteFault(document, error) ?? { offset: error.pos[0], message: wording(error) });
    return [...new Map(faults.map((fault) => [`${fault.offset} ${fault.message}`, fault])).values()];
}
/** A tab that indents a line is behind whatever else the parser says of that line. */
function tabFault(text, error) {
    const message = 'expected spaces, found a tab as indentation (YAML does not allow tabs there)';
    const lineStart = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
    const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
    if (indentation.includes('\t'))
        return { offset: lineStart + indentation.indexOf('\t'), message };
    return error.code === 'TAB_AS_INDENT' ? { offset: error.pos[0], message } : null;
}
/** The parser notices a forgotten quote where the file ends; the reader wants to know where it opened. */
function openQuoteFault(document, error) {
    const sign = /^Missing closing (["'])/.exec(error.message)?.[1];
    if (sign === undefined)
        return null;
    let offset = null;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_key, { srcToken }) => {
            if (!srcToken || !dist/* CST */.DB.isScalar(srcToken))
                return;
            if (srcToken.offset + srcToken.source.length === error.pos[0])
                offset = srcToken.offset;
        },
    });
    return offset === null
        ? null
        : { offset, message: `expected a closing ${sign} for the quote that opens here, found none` };
}
function wording(error) {
    if (error.code === 'MULTIPLE_DOCS')
        return 'expected one YAML document, found the start of another one';
    return shortSentence(`not valid YAML: ${error.message}`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/prompt-files/scalar-text.js

/**
 * What every YAML reader takes as it stands. Line separators, byte order marks and control characters are
 * line ends to some readers, lost in others, or refused.
 */
const PRINTABLE = /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
const UNPRINTABLE = /[^\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;
const SHORT_ESCAPES = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };
/** True when `value` can stand in a block scalar, character by character. */
function isPrintable(value) {
    return PRINTABLE.test(value);
}
/** `value` without quotes on one line; null where a reader of YAML 1.1 or 1.2 could take it for something else. */
function plainText(value) {
    // PyYAML, which the original tool reads with, takes no tab in plain text, and `=` and `<<` for operators.
    if (!isPrintable(value) || /[\t\n]|^(=|<<)$/.test(value))
        return null;
    const { contents, errors } = (0,dist/* parseDocument */.Tp)(value, {
        version: '1.1',
        logLevel: 'error',
        prettyErrors: false,
    });
    const isSameText = errors.length === 0 && (0,dist/* isScalar */.jn)(contents) && contents.value === value;
    return isSameText && contents.type === 'PLAIN' ? value : null;
}
/** `value` in single quotes on one line; null where it takes escapes. */
function singleQuoted(value) {
    if (!isPrintable(value) || value.includes('\n'))
        return null;
    return `'${value.replaceAll("'", "''")}'`;
}
/** `value` in double quotes on one line; holds any text without lone surrogates. */
function doubleQuoted(value) {
    const quoted = value.replaceAll(/["\\]/g, (character) => `\\${character}`);
    return `"${quoted.replaceAll(UNPRINTABLE, escapeCharacter)}"`;
}
function escapeCharacter(character) {
    const code = character.charCodeAt(0).toString(16);
    return (SHORT_ESCAPES[character] ??
        (code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`));
}

;// CONCATENATED MODULE: ./lib/prompt-files/block-scalar-text.js


const LARGEST_INDICATOR = 9;
/** `value` as a block scalar; null where it cannot be held in one, or not safely in a folded one. */
function blockScalarText(mode, value, layout) {
    const lineEnds = countTrailing(value, '\n');
    const content = value.slice(0, value.length - lineEnds);
    if (content === '' || !isPrintable(value))
        return null;
    const lines = mode === '|' ? content.split('\n') : foldedLines(content, layout.width);
    if (lines === null)
        return null;
    const chomping = lineEnds === 0 ? '-' : lineEnds === 1 ? '' : '+';
    const blankLines = new Array(Math.max(0, lineEnds - 1)).fill('');
    const { indicator, indent } = indentation(content, layout);
    return {
        header: `${mode}${indicator}${chomping}`,
        lines: [...lines, ...blankLines].map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
    };
}
/** A text that starts with white space hides its indentation, so the header has to name it. */
function indentation(content, layout) {
    const { parentIndent, bodyIndent } = layout;
    if (!/^\s/.test(content))
        return { indicator: '', indent: bodyIndent };
    const depth = bodyIndent - parentIndent;
    const named = depth >= 1 && depth <= LARGEST_INDICATOR ? depth : 2;
    return { indicator: String(named), indent: parentIndent + named };
}
function foldedLines(content, width) {
    const lines = content.split('\n');
    // A line that starts with white space suspends folding around it, which readers do differently.
    if (lines.some((line) => /^[ \t]/.test(line)))
        return null;
    return lines.flatMap((line, index) => {
        if (line === '')
            return [''];
        const isLast = index === lines.length - 1;
        return isLast ? wrap(line, width) : [...wrap(line, width), ''];
    });
}
function wrap(line, width) {
    const wrapped = [];
    let current = null;
    for (const word of line.split(/(?<=[^ \t]) (?=[^ \t])/)) {
        if (current === null)
            current = word;
        else if (current.length + 1 + word.length <= width)
            current += ` ${word}`;
        else {
            wrapped.push(current);
            current = word;
        }
    }
    return current === null ? wrapped : [...wrapped, current];
}

;// CONCATENATED MODULE: ./lib/prompt-files/scalar-spellings.js




/** A folded block is never wrapped narrower than this, in code units. */
const NARROWEST_WIDTH = 60;
const INDENT_STEP = 2;
/**
 * The texts that come out when `value` is written in place of `scalar`, best first: in the style that it
 * has, then as a literal block, then in double quotes. Not every one reads back as `value` (a block
 * inside of brackets does not, for one); the caller has to try.
 */
function* scalarSpellings(text, scalar, value) {
    const site = siteOf(text, scalar);
    if (site === null)
        return;
    for (const style of stylesFor(site.style, scalar.value, value)) {
        const isBlock = style === '|' || style === '>';
        const written = isBlock ? spliceBlock(site, style, value) : spliceLine(site, lineText(style, value));
        if (written !== null)
            yield written;
    }
}
function stylesFor(style, oldValue, value) {
    if (style === '>')
        return ['>', '|', 'double'];
    const staysOnOneLine = !value.includes('\n');
    // Whoever wrote line ends as escapes before is not surprised by more of them.
    const hadEscapedLines = style === 'double' && oldValue.includes('\n');
    return staysOnOneLine || hadEscapedLines ? [style, 'double'] : ['|', 'double'];
}
function lineText(style, value) {
    if (style === 'plain')
        return plainText(value);
    return style === 'single' ? singleQuoted(value) : doubleQuoted(value);
}
function siteOf(text, scalar) {
    const token = scalar.srcToken;
    if (!scalar.range || !token || !dist/* CST */.DB.isScalar(token))
        return null;
    const [start, end] = scalar.range;
    const lineEnd = text.indexOf('\n', start);
    const isCarriageReturn = (lineEnd === -1 ? text : text.slice(0, lineEnd + 1)).endsWith('\r\n');
    const newline = isCarriageReturn || (lineEnd === -1 && text.includes('\r\n')) ? '\r\n' : '\n';
    const block = token.type === 'block-scalar' ? blockSource(token) : null;
    return { text, start, end, style: styleOf(token), parentIndent: token.indent, newline, block };
}
function styleOf(token) {
    if (token.type === 'block-scalar')
        return blockSource(token).header.startsWith('>') ? '>' : '|';
    if (token.type === 'single-quoted-scalar')
        return 'single';
    return token.type === 'double-quoted-scalar' ? 'double' : 'plain';
}
function blockSource(token) {
    const sources = token.props.map((part) => ('source' in part ? part.source : ''));
    const header = sources[0] ?? '';
    const body = token.source;
    const lastLineEnd = body.indexOf('\n', body.length - countTrailing(body, ' \r\n'));
    const blankTail = header.includes('+') && lastLineEnd !== -1 ? body.length - lastLineEnd - 1 : 0;
    return { header, restOfLine: sources.slice(1).join(''), body, blankTail };
}
/** Quoted or plain text in place of the scalar; the comment behind a block's header stays. */
function spliceLine(site, line) {
    if (line === null)
        return null;
    const { text, start, end, block } = site;
    const restOfLine = block?.restOfLine ?? '';
    const endsFile = block !== null && !block.body.endsWith('\n');
    const kept = endsFile ? restOfLine.replace(/\r?\n$/, '') : restOfLine;
    return text.slice(0, start) + line + kept + text.slice(end - (block?.blankTail ?? 0));
}
function spliceBlock(site, mode, value) {
    const written = blockScalarText(mode, value, layoutOf(site));
    if (written === null)
        return null;
    const { text, start, end, newline, block } = site;
    const body = written.lines.join(newline);
    if (block) {
        const header = keepOrder(block.header, written.header);
        const lineEnd = lastLineEnd(block.body.endsWith('\n'), written.header, newline);
        // Blank lines stay where the new text does not reach for them.
        const rest = text.slice(written.header.endsWith('+') ? end : end - block.blankTail);
        return text.slice(0, start) + header + block.restOfLine + body + lineEnd + rest;
    }
    const restOfLine = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
    if (!/^([ \t]+#.*|[ \t]*)$/.test(restOfLine))
        return null;
    const rest = text.slice(end + restOfLine.length);
    const lineEnd = rest === '' ? lastLineEnd(false, written.header, newline) : '';
    return text.slice(0, start) + written.header + restOfLine + newline + body + lineEnd + rest;
}
/** A file without a line end at its end keeps it so, unless the value itself ends in one. */
function lastLineEnd(hadLineEnd, header, newline) {
    return hadLineEnd || !header.endsWith('-') ? newline : '';
}
/** The old header where the new one says the same in another order. */
function keepOrder(oldHeader, header) {
    return [...oldHeader].sort().join('') === [...header].sort().join('') ? oldHeader : header;
}
function layoutOf(site) {
    const { parentIndent, block } = site;
    const lines = (block?.body ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
    const named = Number(/\d/.exec(block?.header ?? '')?.[0] ?? 0);
    const found = lines[0] === undefined ? INDENT_STEP + parentIndent : lines[0].search(/[^ ]/);
    const bodyIndent = named > 0 ? parentIndent + named : found;
    const width = lines.reduce((widest, line) => Math.max(widest, line.length - bodyIndent), NARROWEST_WIDTH);
    return { parentIndent, bodyIndent, width };
}

;// CONCATENATED MODULE: ./lib/prompt-files/replace-scalar.js




/**
 * `text` with the string at `path` replaced by `value` and every byte outside that scalar kept: the new
 * text is spliced into the scalar's source range, in the style it had where that can hold the value. Each
 * spelling is read again before it is accepted: the value must read back exactly and everything else must
 * be equal. Never throws.
 */
function replaceScalar(text, path, value) {
    if (!value.isWellFormed())
        return failure('The new text holds half of a character (a lone surrogate).');
    const before = readYaml(text);
    if (!before.ok)
        return failure('The file is not valid YAML.');
    const found = findScalar(before.document, path);
    if (!found.ok)
        return failure(found.reason);
    if (found.scalar.value === value)
        return { ok: true, text };
    if (!setAt(before.value, path, value))
        return failure('The prompt does not stand in the file as text.');
    for (const spelling of scalarSpellings(text, found.scalar, value)) {
        const after = readYaml(spelling);
        if (after.ok && (0,external_node_util_.isDeepStrictEqual)(after.value, before.value))
            return { ok: true, text: spelling };
    }
    return failure('No way to write the new text leaves everything else in the file as it is.');
}
function findScalar(document, path) {
    const node = path.length > 0 ? document.getIn(path, true) : undefined;
    if ((0,dist/* isAlias */.Vj)(node))
        return failure(`The prompt is the alias *${node.source}, so its text stands elsewhere.`);
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string') {
        return failure('The prompt does not stand in the file as text of its own.');
    }
    const targets = aliasTargets(document);
    const ancestors = path.map((_, depth) => document.getIn(path.slice(0, depth), true));
    const shared = [node, ...ancestors].find((candidate) => targets.has(candidate));
    if (shared === undefined)
        return { ok: true, scalar: node };
    return failure('The prompt has an anchor whose alias stands elsewhere in the file, which would change with it.');
}
function aliasTargets(document) {
    const targets = new Set();
    (0,dist/* visit */.YR)(document, { Alias: (_key, alias) => void targets.add(alias.resolve(document)) });
    return targets;
}
function setAt(root, path, value) {
    let holder = root;
    for (const segment of path.slice(0, -1))
        holder = holder?.[segment];
    const last = path.at(-1);
    if (typeof holder !== 'object' || holder === null || last === undefined)
        return false;
    return Reflect.set(holder, last, value);
}
function failure(reason) {
    return { ok: false, reason };
}

;// CONCATENATED MODULE: ./lib/prompt-files/replaced-lines.js
/**
 * A change inside of one YAML node as whole lines: those of the node, neither more nor less. Null where lines do not
 * say it all: other line ends than a line feed, or a change of the file's last line end.
 * @param range of the node in `before`, in UTF-16 code units
 */
function replacedLines(before, after, range) {
    if (/\r/.test(before + after) || !before.endsWith('\n') || !after.endsWith('\n'))
        return null;
    const [start, end] = range;
    const first = lineOf(before, start);
    const contentEnd = start + before.slice(start, end).trimEnd().length - 1;
    // Blank lines behind a block belong to the node only where its text reaches for them.
    const lasts = [lineOf(before, contentEnd), lineOf(before, Math.max(contentEnd, end - 1))];
    const old = before.split('\n');
    const fresh = after.split('\n');
    for (const last of lasts) {
        const behind = old.length - last;
        const middle = fresh.slice(first - 1, fresh.length - behind);
        const rebuilt = [...old.slice(0, first - 1), ...middle, ...old.slice(last)].join('\n');
        if (middle.length > 0 && rebuilt === after)
            return { first, last, text: middle.join('\n') };
    }
    return null;
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/prompt-files/source-location.js
/**
 * The place of an offset (in UTF-16 code units) in a text. Lines end at a line feed; columns are code
 * units, and a byte order mark has none, as in editors.
 */
function locationAt(file, text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    const markWidth = line === 1 && before.startsWith('\ufeff') ? 1 : 0;
    return { file, line, column: column - markWidth };
}

// EXTERNAL MODULE: ./lib/spo/checks/pattern.js
var checks_pattern = __webpack_require__(7354);
// EXTERNAL MODULE: ./lib/spo/checks/schema.js + 4 modules
var checks_schema = __webpack_require__(334);
;// CONCATENATED MODULE: ./lib/prompt-files/check-schema.js




const MOST_CHECKS = 50;
const WORDS = 'a whole number of words above 0';
const KINDS = {
    equals: filledText().optional().meta({ description: 'The answer is this text.' }),
    contains: filledText().optional().meta({ description: 'This text stands in the answer.' }),
    'starts-with': filledText().optional().meta({ description: 'The answer starts with this text.' }),
    'ends-with': filledText().optional().meta({ description: 'The answer ends with this text.' }),
    matches: filledText().superRefine(refusePattern).optional().meta({
        description: 'This regular expression, in RE2 syntax, is found in the answer.',
    }),
    'json-schema': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), { error: 'a JSON schema as a mapping' })
        .superRefine(refuseSchema)
        .optional()
        .meta({ description: 'The answer is JSON, and nothing else, that fits this JSON schema.' }),
    'max-words': schemas/* int */.Whr({ error: WORDS })
        .positive({ error: WORDS })
        .optional()
        .meta({ description: 'The most words that the answer has.' }),
};
const checkSchema = mapping(KINDS).superRefine((check, context) => {
    const { length } = Object.keys(check);
    // An unknown key is reported already, and then this would only say so again.
    if (length === 1 || context.issues.length > 0)
        return;
    report(context, `a mapping with one of the keys ${Object.keys(KINDS).join(', ')}`, {
        reason: `it has ${length} keys`,
    });
});
/** The list behind the key `checks` of a file or of a case. */
const checksSchema = schemas/* array */.YOg(checkSchema, { error: 'a list of checks' })
    .max(MOST_CHECKS, { error: `a list of at most ${MOST_CHECKS} checks` })
    .nullish()
    .transform((checks) => checks ?? []);
function report(context, message, { path, ...details }) {
    context.addIssue({ code: 'custom', message, path: [...(path ?? [])], params: { ...details } });
}
function refusePattern(pattern, context) {
    const compiled = (0,checks_pattern/* compilePattern */.E)(pattern);
    if (!compiled.ok)
        report(context, 'a regular expression', { reason: compiled.reason });
}
function refuseSchema(schema, context) {
    const compiled = (0,checks_schema/* compileSchema */.F)(schema);
    if (!compiled.ok)
        report(context, 'a valid JSON schema', compiled.fault);
}

;// CONCATENATED MODULE: ./lib/prompt-files/spo-template.js



const COUNT = 'a whole number of words above 0, or None';
const caseSchema = mapping({
    question: filledText().meta({
        description: 'What the model is asked, put behind the prompt.',
    }),
    answer: template_parts_text('text or nothing').nullish().meta({
        description: 'A good answer to this question, if there is one.',
    }),
    checks: checksSchema.meta({
        description: 'What an answer to this case has to pass besides the checks of the file.',
    }),
});
/** The keys of an SPO template. */
const spoTemplateSchema = mapping({
    prompt: filledText().meta({
        description: 'The instructions that are checked and optimized.',
    }),
    requirements: template_parts_text('text or nothing')
        .nullish()
        .transform((requirements) => requirements ?? '')
        .meta({ description: 'What makes an answer a good one. The judge goes by it.' }),
    count: schemas/* union */.KCZ([schemas/* int */.Whr({ error: COUNT }).positive({ error: COUNT }), schemas/* literal */.euz('None')], { error: COUNT })
        .nullish()
        .transform((count) => (typeof count === 'number' ? count : null))
        .meta({ description: 'The most words that a new prompt may have; None for no limit.' }),
    checks: checksSchema.meta({
        description: 'What every answer has to pass. These are tested by a program, before the judge is asked.',
    }),
    qa: schemas/* array */.YOg(caseSchema, { error: 'a list of cases' })
        .min(1, { error: 'a list of at least one case' })
        .meta({ description: 'The cases: questions, with or without a reference answer.' }),
});

;// CONCATENATED MODULE: ./lib/prompt-files/to-checks.js

const TEXT_KINDS = ['equals', 'contains', 'starts-with', 'ends-with'];
/** The checks of a file, or those of a case that come on top of `others`; each has a label of its own. */
function toChecks(items, others = []) {
    const taken = new Set(others.map(({ label }) => label));
    return items.flatMap(toCheck).map((check) => {
        const label = freeLabel(check.label, taken);
        taken.add(label);
        return { ...check, label };
    });
}
/** Two schemas without a title look the same in a table, and so do long texts with the same start. */
function freeLabel(label, taken) {
    let free = label;
    for (let number = 2; taken.has(free); number++)
        free = `${label} (${number})`;
    return free;
}
/** One check for each key that has a value. */
function toCheck(item) {
    const checks = [];
    for (const kind of TEXT_KINDS) {
        const text = item[kind];
        if (text !== undefined)
            checks.push({ kind, label: `${kind} ${quote(text)}`, text });
    }
    const { matches: pattern, 'json-schema': schema, 'max-words': words } = item;
    if (pattern !== undefined)
        checks.push({ kind: 'matches', label: `matches ${excerpt(pattern)}`, pattern });
    if (schema !== undefined)
        checks.push({ kind: 'json-schema', label: schemaLabel(schema), schema });
    if (words !== undefined)
        checks.push({ kind: 'max-words', label: `max-words ${words}`, words });
    return checks;
}
function schemaLabel({ title }) {
    return typeof title === 'string' && title !== '' ? `json-schema ${quote(title)}` : 'json-schema';
}

;// CONCATENATED MODULE: ./lib/prompt-files/yaml-place.js


/**
 * Offset in the text of what stands at `path`. What is missing has the place of its nearest ancestor, an
 * entry without a value that of its key.
 */
function placeOf(document, path) {
    let node = document.contents;
    let place = node ? startOf(node) : 0;
    for (const segment of path) {
        const child = childOf(document, node, segment);
        if (child === null)
            return place;
        node = child.value;
        place = child.place;
    }
    return place;
}
/** Offsets in the text of the keys in the mapping at `path`, by name, those of merged mappings included. */
function keyPlaces(document, path) {
    const places = new Map();
    collectKeys(document, nodeAt(document, path), places);
    return places;
}
function collectKeys(document, node, places) {
    const map = followAlias(document, node);
    if (!(0,dist/* isMap */.jh)(map))
        return;
    for (const pair of map.items) {
        if (!(0,dist/* isScalar */.jn)(pair.key) || isMergeKey(pair.key))
            continue;
        const name = keyName(pair.key.value);
        if (!places.has(name))
            places.set(name, keyPlace(pair));
    }
    for (const source of mergeSources(document, map))
        collectKeys(document, source, places);
}
function nodeAt(document, path) {
    let node = document.contents;
    for (const segment of path)
        node = childOf(document, node, segment)?.value ?? null;
    return node;
}
function childOf(document, parent, segment) {
    const node = followAlias(document, parent);
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(segment)];
        return item ? { value: item, place: startOf(item) } : null;
    }
    const pair = node && findPair(document, node, segment);
    if (!pair)
        return null;
    const value = pair.value;
    const hasText = value?.range && value.range[1] > value.range[0];
    return { value, place: hasText ? startOf(value) : keyPlace(pair) };
}
/** The entry that gives `key` its value: the mapping's own one, or else that of the first merged mapping. */
function findPair(document, node, key) {
    const map = followAlias(document, node);
    if (!(0,dist/* isMap */.jh)(map))
        return null;
    const own = map.items.find((pair) => isEntryOf(pair, String(key)));
    if (own)
        return own;
    for (const source of mergeSources(document, map)) {
        const found = findPair(document, source, key);
        if (found)
            return found;
    }
    return null;
}
function mergeSources(document, map) {
    return map.items
        .filter(({ key }) => isMergeKey(key))
        .flatMap(({ value }) => {
        const merged = followAlias(document, value);
        return (0,dist/* isSeq */.oP)(merged) ? merged.items : merged ? [merged] : [];
    });
}
function isEntryOf({ key }, name) {
    return (0,dist/* isScalar */.jn)(key) && !isMergeKey(key) && keyName(key.value) === name;
}
function keyPlace(pair) {
    return startOf(pair.key);
}
function followAlias(document, node) {
    return (0,dist/* isAlias */.Vj)(node) ? (node.resolve(document) ?? null) : node;
}

;// CONCATENATED MODULE: ./lib/prompt-files/read-prompt-file.js












const PROMPT_PATH = ['prompt'];
/** More are not of use to anybody; the last one then says how many were left out. */
const MAXIMUM_PROBLEMS = 100;
/**
 * Reads a prompt file in the format of SPO templates. Never throws, whatever the bytes: an invalid file
 * comes back with its problems in the order of their places.
 *
 * @param path names the file in problems and keys the prompt's random streams
 */
function parsePromptFile(path, bytes) {
    const decoded = decodeText(bytes);
    if (!decoded.ok)
        return { ok: false, path, problems: listProblems(path, decoded.text, [decoded.fault]) };
    const { text } = decoded;
    const yaml = readYaml(text);
    if (!yaml.ok)
        return { ok: false, path, problems: listProblems(path, text, yaml.faults) };
    const template = spoTemplateSchema.safeParse(yaml.value);
    if (!template.success) {
        const faults = template.error.issues.flatMap((issue) => issueFaults(issue, yaml.document, yaml.value));
        return { ok: false, path, problems: listProblems(path, text, faults) };
    }
    return { ok: true, path, text, prompts: [toEntry(path, text, yaml.document, template.data)] };
}
function toEntry(path, text, document, template) {
    const checks = toChecks(template.checks);
    return {
        name: '',
        spec: {
            key: path,
            prompt: template.prompt,
            requirements: template.requirements,
            count: template.count,
            cases: template.qa.map((item) => toCase(item, checks)),
            render: renderMessages,
        },
        location: locationAt(path, text, placeOf(document, PROMPT_PATH)),
        replacePrompt: (prompt) => replacePrompt(text, prompt),
        replacedLines: (prompt) => {
            const written = replacePrompt(text, prompt);
            const node = document.getIn(PROMPT_PATH, true);
            if (!written.ok || !(0,dist/* isScalar */.jn)(node) || !node.range)
                return null;
            const [start, end] = node.range;
            return replacedLines(text, written.text, [start, end]);
        },
    };
}
function toCase(item, fileChecks) {
    const checks = [...fileChecks, ...toChecks(item.checks, fileChecks)];
    return {
        question: item.question,
        ...(typeof item.answer === 'string' ? { answer: item.answer } : {}),
        ...(checks.length > 0 ? { checks } : {}),
    };
}
/** The line ends that a block scalar leaves behind the prompt do not widen the one blank line. */
function renderMessages(prompt, testCase) {
    const instructions = prompt.slice(0, prompt.length - countTrailing(prompt, '\n'));
    return [{ role: 'user', content: `${instructions}\n\n${testCase.question}` }];
}
function replacePrompt(text, prompt) {
    if (!/\S/.test(prompt))
        return { ok: false, reason: 'A prompt file cannot hold a blank prompt.' };
    const written = replaceScalar(text, PROMPT_PATH, prompt);
    const bytes = written.ok ? byteSize(written.text) : 0;
    if (bytes <= MAXIMUM_BYTES)
        return written;
    const reason = `The file would have ${size(bytes)}, more than the ${size(MAXIMUM_BYTES)} that a prompt file may have.`;
    return { ok: false, reason };
}
function issueFaults(issue, document, value) {
    if (issue.code !== 'unrecognized_keys') {
        return [{ offset: issuePlace(issue, document), message: describeIssue(issue, value) }];
    }
    const places = keyPlaces(document, issue.path);
    const mappingPlace = placeOf(document, issue.path);
    return issue.keys.map((key) => ({
        offset: places.get(key) ?? mappingPlace,
        message: describeUnknownKey(issue, key),
    }));
}
function issuePlace(issue, document) {
    const place = placeOf(document, issue.path);
    if (!issueDetails(issue)?.isKey)
        return place;
    return keyPlaces(document, issue.path.slice(0, -1)).get(String(issue.path.at(-1))) ?? place;
}
function listProblems(path, text, faults) {
    const sorted = faults.toSorted((left, right) => left.offset - right.offset);
    const shown = sorted.slice(0, MAXIMUM_PROBLEMS);
    const next = sorted[MAXIMUM_PROBLEMS];
    if (next) {
        const more = sorted.length - MAXIMUM_PROBLEMS;
        shown.push({
            offset: next.offset,
            message: `and ${more.toLocaleString('en-US')} more problems from here on`,
        });
    }
    return shown.map(({ offset, message }) => ({ location: locationAt(path, text, offset), message }));
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const LONGEST_PATTERN = 2000;
const MOST_INSTRUCTIONS = 2500;
/**
 * Compiles a regular expression in RE2 syntax (https://github.com/google/re2/wiki/Syntax), `\uXXXX` besides.
 * RE2 matches in linear time and therefore has no look-around and no back-references. Never throws.
 */
function compilePattern(pattern) {
    if (pattern.length > LONGEST_PATTERN) {
        return { ok: false, reason: `longer than ${LONGEST_PATTERN} characters` };
    }
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(withoutUnicodeEscapes(pattern));
        const size = compiled.programSize();
        if (size > MOST_INSTRUCTIONS)
            return { ok: false, reason: 'too large: its repetitions multiply' };
        return { ok: true, value: { test: (text) => compiled.test(text), size } };
    }
    catch (error) {
        return { ok: false, reason: reasonOf(error, pattern) };
    }
}
/** JSON schemas write characters as JavaScript does; RE2 has another notation. Surrogates are no characters of their own. */
function withoutUnicodeEscapes(pattern) {
    return pattern.replaceAll(/\\(?:u(?!d[89a-f])([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|.)/gis, (escaped, four, braced) => {
        const code = four ?? braced;
        return code === undefined ? escaped : `\\x{${code}}`;
    });
}
function reasonOf(error, pattern) {
    if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_))
        return 'nested too deeply';
    const reason = error.message.replace(/^error parsing regexp: /, '');
    const hint = /\(\?(?:<?[=!]|>)|\\(?:[1-9]|k)/.test(pattern)
        ? '; look-around and back-references are not supported, so that no pattern can run for minutes'
        : '';
    return `${reason}${hint}`;
}


/***/ }),

/***/ 334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compileSchema)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./lib/spo/checks/meter.js

/** A second of work at most; an ordinary answer takes some hundreds. */
const MOST_STEPS = 5_000_000;
class OutOfSteps extends Error {
}
/**
 * Counts the steps of a validation, because a few definitions that refer to each other twice take a time
 * that doubles with each of them. Steps stop at the same place on every machine; a clock would not.
 */
class StepMeter {
    left = MOST_STEPS;
    /** @throws OutOfSteps when more were spent than a run has */
    spend(steps) {
        this.left -= steps;
        if (this.left < 0)
            throw new OutOfSteps('The validation takes too many steps.');
    }
    run(action) {
        this.left = MOST_STEPS;
        return action();
    }
}
/** Makes each keyword cost its steps each time that it is applied. To be called before schemas are compiled. */
function meterKeywords(validator, meter) {
    const spend = (steps) => meter.spend(steps);
    for (const rule of Object.values(validator.RULES.all)) {
        if (typeof rule !== 'object' || !('code' in rule.definition))
            continue;
        const { definition } = rule;
        const code = (context, ruleType) => {
            const name = context.gen.scopeValue('func', { ref: spend });
            context.gen.code((0,ajv._) `${name}(${stepsOf(context)})`);
            definition.code(context, ruleType);
        };
        // The definitions are shared by all validators, so this one gets its own.
        rule.definition = { ...definition, code };
    }
}
/** All but one keyword look at a value once; that one compares each item with every other one. */
function stepsOf({ keyword, data }) {
    return keyword === 'uniqueItems' ? (0,ajv._) `${data}.length * ${data}.length / 10` : (0,ajv._) `1`;
}

// EXTERNAL MODULE: ./lib/spo/checks/pattern.js
var checks_pattern = __webpack_require__(7354);
;// CONCATENATED MODULE: ./lib/spo/checks/schema-pattern.js

/** A pattern in a schema that cannot be compiled; the message says why. */
class RefusedPattern extends Error {
    pattern;
    constructor(pattern, reason) {
        super(reason);
        this.pattern = pattern;
    }
}
/** How many instructions on a character are as much work as one keyword. */
const INSTRUCTIONS_PER_STEP = 10;
/** The engine for the patterns in a schema: linear, and metered as keywords are. */
function meteredPatterns(meter) {
    const compile = (pattern) => {
        const compiled = (0,checks_pattern/* compilePattern */.E)(pattern);
        if (!compiled.ok)
            throw new RefusedPattern(pattern, compiled.reason);
        const { test, size } = compiled.value;
        return {
            test(text) {
                meter.spend((text.length * size) / INSTRUCTIONS_PER_STEP);
                return test(text);
            },
        };
    };
    // The code is for validators that are written to a file, which these never are.
    return Object.assign(compile, { code: '' });
}

;// CONCATENATED MODULE: ./lib/spo/checks/schema-fault.js



const ENDLESS = 'it refers to itself without end, or is nested too deeply';
/** Places what a validator threw while it compiled `schema`; the validator itself names no place. */
function schemaFault(error, schema) {
    if (error instanceof RangeError || error instanceof OutOfSteps)
        return atRoot(ENDLESS);
    if (error instanceof RefusedPattern)
        return patternFault(error, schema);
    if (error instanceof ajv.MissingRefError)
        return referenceFault(error.missingRef, schema);
    const message = error instanceof Error ? error.message : String(error);
    const keyword = /unknown keyword: "(.*)"$/s.exec(message)?.[1];
    if (keyword !== undefined)
        return unknownKeyword(schema, keyword);
    const format = /^unknown format "(.*)" ignored in schema/s.exec(message)?.[1];
    const path = format === undefined ? null : findInSchema(schema, (key, value) => key === 'format' && value === format);
    if (path)
        return { path, isKey: false, reason: 'unknown format' };
    return atRoot(message.replace(/^strict mode: /, ''));
}
/** A keyword that a validator would pass over, and with it what the author meant to demand. */
function unknownKeyword(schema, keyword) {
    const path = findInSchema(schema, (key) => key === keyword);
    return { path: path ?? [], isKey: path !== null, reason: `unknown keyword ${JSON.stringify(keyword)}` };
}
/** The way to the first entry, depth first, that `isWanted`; null where there is none. */
function findInSchema(schema, isWanted) {
    const seen = new Set();
    const find = (node, path) => {
        if (typeof node !== 'object' || node === null || seen.has(node))
            return null;
        seen.add(node);
        for (const [key, value] of Object.entries(node)) {
            const here = [...path, key];
            const found = isWanted(key, value) ? here : find(value, here);
            if (found)
                return found;
        }
        return null;
    };
    return find(schema, []);
}
function atRoot(reason) {
    return { path: [], isKey: false, reason };
}
function patternFault({ pattern, message }, schema) {
    const asValue = findInSchema(schema, (key, value) => key === 'pattern' && value === pattern);
    const path = asValue ?? findInSchema(schema, (key) => key === pattern) ?? [];
    return { path, isKey: asValue === null && path.length > 0, reason: message };
}
/** The validator names a reference in full; the schema may hold only the end of it. */
function referenceFault(missing, schema) {
    const path = findInSchema(schema, (key, value) => /^\$(dynamicR|r)ef$/.test(key) && typeof value === 'string' && missing.endsWith(value));
    return { path: path ?? [], isKey: false, reason: 'the schema has no such definition, and none is fetched' };
}

// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/formats.js
var formats = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/spo/checks/schema-format.js


/** Longer texts are none of these formats; it also keeps the native patterns behind them quick. */
const LONGEST_TEXT = 10_000;
const NAMES = [
    'date',
    'time',
    'date-time',
    'duration',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uri',
    'uuid',
];
/** The values of `format` that are checked; any other one is a fault of the schema. */
const SCHEMA_FORMATS = {
    ...Object.fromEntries(NAMES.map((name) => [name, shortText(formats/* fullFormats */.U9[name])])),
    regex: (text) => (0,checks_pattern/* compilePattern */.E)(text).ok,
};
function shortText(format) {
    const test = testOf(format);
    return (text) => text.length <= LONGEST_TEXT && test(text);
}
function testOf(format) {
    if (format instanceof RegExp)
        return (text) => format.test(text);
    if (typeof format === 'function')
        return (text) => format(text) === true;
    if (typeof format === 'object' && typeof format.validate === 'function') {
        const { validate } = format;
        return (text) => validate(text) === true;
    }
    throw new TypeError('A format of an unknown kind.');
}

;// CONCATENATED MODULE: ./lib/spo/checks/schema.js






const OPTIONS = {
    strict: true,
    strictRequired: false,
    strictTuples: false,
    strictTypes: false,
    allowMatchingProperties: true,
    // Otherwise every object has `constructor` and whatever else it inherits.
    ownProperties: true,
    // Otherwise 0.07 is no multiple of 0.01.
    multipleOfPrecision: 9,
    // Otherwise a large definition is copied as often as it is used.
    inlineRefs: false,
    logger: false,
};
const DIALECTS = [
    { uri: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, Dialect: _2020.Ajv2020 },
    { uri: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, Dialect: ajv.Ajv },
];
/** Nothing to go down into, so that only a schema that turns in a circle can run long on them. */
const EMPTY_VALUES = [null, true, 0, '', [], {}];
/** Building one takes some 50 milliseconds, so they are kept. */
const metaValidators = new Map();
/**
 * Compiles a JSON schema of draft 2020-12, or of draft 07 where its `$schema` says so. What validators
 * silently ignore is a fault: unknown keywords and formats. So is a reference to somewhere else, for
 * nothing is fetched. Never throws.
 */
function compileSchema(schema) {
    try {
        return compile(schema);
    }
    catch (error) {
        return { ok: false, fault: schemaFault(error, schema) };
    }
}
function compile(schema) {
    const { $schema: uri, ...rules } = schema;
    const dialect = DIALECTS.find((known) => uri === undefined || known.uri.test(String(uri)));
    if (!dialect)
        return refused({ path: ['$schema'], isKey: false, reason: 'neither draft 2020-12 nor draft 07' });
    // It makes a validator return promises, which are true to whoever does not wait for them.
    if (findInSchema(rules, (key) => key === '$async'))
        return refused(unknownKeyword(rules, '$async'));
    const fault = metaFault(dialect.Dialect, rules);
    if (fault)
        return refused(fault);
    const meter = new StepMeter();
    // Each schema has a validator of its own, since two of them may have the same $id.
    const validator = new dialect.Dialect({
        ...OPTIONS,
        validateSchema: false,
        formats: SCHEMA_FORMATS,
        code: { regExp: meteredPatterns(meter) },
    });
    if (validator instanceof _2020.Ajv2020)
        validator.addKeyword('$anchor');
    meterKeywords(validator, meter);
    const validate = validator.compile(rules);
    const accepts = (value) => meter.run(() => validate(value));
    for (const value of EMPTY_VALUES)
        accepts(value);
    return { ok: true, accepts: (value) => succeeds(() => accepts(value)) };
}
function refused(fault) {
    return { ok: false, fault };
}
function metaFault(Dialect, schema) {
    const validator = metaValidators.get(Dialect) ?? new Dialect({ logger: false });
    metaValidators.set(Dialect, validator);
    if (validator.validateSchema(schema) === true)
        return null;
    const [error] = validator.errors ?? [];
    const path = (error?.instancePath ?? '')
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const allowed = error?.params.allowedValues;
    const values = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
    return { path, isKey: false, reason: `${error?.message ?? 'no JSON schema'}${values}` };
}
/** Whatever a hostile answer brings a validator to throw, a full stack for one, it did not accept the answer. */
function succeeds(accepts) {
    try {
        return accepts() === true;
    }
    catch {
        return false;
    }
}


/***/ })

};
