export const id = 168;
export const ids = [168];
export const modules = {

/***/ 9492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectFiles),
/* harmony export */   R: () => (/* binding */ DEFAULT_PROMPT_GLOBS)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);


/** The prompt files that a change touches when nothing else is said. */
const DEFAULT_PROMPT_GLOBS = [
    'prompts/**/*.{yml,yaml}',
    '**/*.prompt.{yml,yaml}',
    '**/promptfooconfig.{yml,yaml}',
    '!**/node_modules/**',
];
/**
 * The files that match at the head or did at the base, sorted by path. A glob that starts with `!` takes
 * files out again.
 * @throws SpoError `bad-input` when there is no glob that takes files in
 */
function selectFiles(files, globs) {
    const included = globs.filter((glob) => !glob.startsWith('!'));
    const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    if (included.length === 0) {
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('bad-input', 'The setting "prompts" names no files.', {
            remedy: `Give at least one glob that does not start with "!", such as ${DEFAULT_PROMPT_GLOBS[0]}.`,
        });
    }
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(included, { dot: true, ignore: excluded });
    return files
        .filter(({ path, previousPath }) => matches(path) || (previousPath !== undefined && matches(previousPath)))
        .sort((left, right) => (left.path < right.path ? -1 : 1));
}


/***/ }),

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countTrailing)
/* harmony export */ });
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


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   NM: () => (/* binding */ MAXIMUM_BYTES),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   mz: () => (/* binding */ byteSize)
/* harmony export */ });
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


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lineFeeds),
/* harmony export */   v: () => (/* binding */ lineEndOf)
/* harmony export */ });
/** `text` with line feeds where it has line ends of Windows. */
function lineFeeds(text) {
    return text.replaceAll('\r\n', '\n');
}
/** The line end that most lines of a text have. */
function lineEndOf(text) {
    const windows = text.split('\r\n').length - 1;
    const all = text.split('\n').length - 1;
    return windows > all - windows ? '\r\n' : '\n';
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ plainPrompt),
/* harmony export */   y: () => (/* binding */ plainPromptText)
/* harmony export */ });
/* harmony import */ var _line_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1587);
/* harmony import */ var _prompt_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3517);
/* harmony import */ var _replaced_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2740);
/* harmony import */ var _source_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6355);




/**
 * The prompt that a text file as a whole is. Its byte order mark, its kind of line ends and the line ends behind its
 * text are the file's manner and no part of the prompt.
 */
function plainPrompt(text) {
    return (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFeeds */ .I)(partsOf(text).body);
}
/** Where that prompt stands, and the way back to it in the file's manner. @param text of the file at `path` */
function plainPromptText(path, text) {
    const replacePrompt = (prompt) => (0,_prompt_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withinLimits */ .o)(prompt, () => write(text, prompt));
    return {
        location: (0,_source_location_js__WEBPACK_IMPORTED_MODULE_2__/* .locationAt */ .d)(path, text, 0),
        textPath: path,
        replacePrompt,
        replacedLines: (prompt) => {
            const written = replacePrompt(prompt);
            // A suggestion cannot show a byte order mark, so it would lose it.
            if (!written.ok || text.startsWith('\ufeff'))
                return null;
            return (0,_replaced_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .replacedLines */ .w)(text, written.text, [0, text.length]);
        },
    };
}
function write(text, prompt) {
    if (prompt === plainPrompt(text))
        return { ok: true, text };
    const { mark, body, end } = partsOf(text);
    const wanted = (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFeeds */ .I)(prompt.slice(0, lengthWithoutEnd(prompt)));
    const result = mark + wanted.replaceAll('\n', (0,_line_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEndOf */ .v)(body.includes('\n') ? body : end)) + end;
    const isText = prompt.isWellFormed() && !prompt.includes('\0');
    if (isText && plainPrompt(result) === wanted)
        return { ok: true, text: result };
    return { ok: false, reason: 'The new text has characters that a text file cannot hold as they are.' };
}
function partsOf(text) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const length = Math.max(mark.length, lengthWithoutEnd(text));
    return { mark, body: text.slice(mark.length, length), end: text.slice(length) };
}
function lengthWithoutEnd(text) {
    let length = text.length;
    while (length > 0 && /[\r\n]/.test(text.charAt(length - 1)))
        length -= 1;
    return length;
}


/***/ }),

/***/ 3517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ withinLimits),
  T: () => (/* binding */ yamlPromptText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/prompt-files/decode-text.js
var decode_text = __webpack_require__(7554);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/prompt-files/read-yaml.js
var read_yaml = __webpack_require__(7744);
// EXTERNAL MODULE: ./lib/prompt-files/count-trailing.js
var count_trailing = __webpack_require__(8616);
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
    const lineEnds = (0,count_trailing/* countTrailing */.G)(value, '\n');
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
    const lastLineEnd = body.indexOf('\n', body.length - (0,count_trailing/* countTrailing */.G)(body, ' \r\n'));
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
    const before = (0,read_yaml/* readYaml */.g)(text);
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
        const after = (0,read_yaml/* readYaml */.g)(spelling);
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

// EXTERNAL MODULE: ./lib/prompt-files/replaced-lines.js
var replaced_lines = __webpack_require__(2740);
// EXTERNAL MODULE: ./lib/prompt-files/source-location.js
var source_location = __webpack_require__(6355);
// EXTERNAL MODULE: ./lib/prompt-files/yaml-place.js
var yaml_place = __webpack_require__(6771);
;// CONCATENATED MODULE: ./lib/prompt-files/prompt-text.js






/** The text of a prompt that is a string in a YAML (or JSON) file. @param path from the root of the document */
function yamlPromptText({ path: file, text, document }, path) {
    const replacePrompt = (prompt) => withinLimits(prompt, () => replaceScalar(text, path, prompt));
    return {
        location: (0,source_location/* locationAt */.d)(file, text, (0,yaml_place/* placeOf */.$)(document, path)),
        textPath: file,
        replacePrompt,
        replacedLines: (prompt) => {
            const written = replacePrompt(prompt);
            const node = document.getIn(path, true);
            if (!written.ok || !(0,dist/* isScalar */.jn)(node) || !node.range)
                return null;
            const [start, end] = node.range;
            return (0,replaced_lines/* replacedLines */.w)(text, written.text, [start, end]);
        },
    };
}
/** What holds for every prompt file, however its text is written. */
function withinLimits(prompt, write) {
    if (!/\S/.test(prompt))
        return { ok: false, reason: 'A prompt file cannot hold a blank prompt.' };
    const written = write();
    const bytes = written.ok ? (0,decode_text/* byteSize */.mz)(written.text) : 0;
    if (bytes <= decode_text/* MAXIMUM_BYTES */.NM)
        return written;
    const reason = `The file would have ${(0,decode_text/* size */.Ej)(bytes)}, more than the ${(0,decode_text/* size */.Ej)(decode_text/* MAXIMUM_BYTES */.NM)} that a prompt file may have.`;
    return { ok: false, reason };
}


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ questionPlaceholders),
/* harmony export */   O: () => (/* binding */ questionMessage)
/* harmony export */ });
/* harmony import */ var _count_trailing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8616);

/** Where the question of a case goes in a prompt that says so: `{question}` or `{{question}}`. */
const QUESTION = /\{\{[ \t]*question[ \t]*\}\}|\{question\}/g;
/** Each spelling that a prompt has of the place of the question; none where the question is put behind the prompt. */
function questionPlaceholders(prompt) {
    return [...new Set(prompt.match(QUESTION))];
}
/**
 * The one message that puts a case to a prompt. The line ends that a block scalar leaves behind the prompt do not widen
 * the one blank line before the question.
 */
function questionMessage(prompt, { question }) {
    const instructions = prompt.slice(0, prompt.length - (0,_count_trailing_js__WEBPACK_IMPORTED_MODULE_0__/* .countTrailing */ .G)(prompt, '\n'));
    // One pass: a question may have such braces itself.
    const filled = instructions.replaceAll(QUESTION, () => question);
    const isFilled = questionPlaceholders(instructions).length > 0;
    return [{ role: 'user', content: isFilled ? filled : `${instructions}\n\n${question}` }];
}


/***/ }),

/***/ 8912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ shortSentence),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
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


/***/ }),

/***/ 2358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ parsePromptFile),
  C: () => (/* binding */ referencesOf)
});

// EXTERNAL MODULE: ./lib/prompt-files/decode-text.js
var decode_text = __webpack_require__(7554);
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
/**
 * A mapping that takes no other keys than those of `shape`.
 * @param others what a reader is told of all other keys, in brackets
 */
function mapping(shape, others) {
    const keys = Object.keys(shape).join(', ');
    const why = others === undefined ? '' : ` (${others})`;
    return schemas/* strictObject */.rej(shape, {
        error: ({ code }) => code === 'unrecognized_keys' ? `one of ${keys}${why}` : `a mapping with the keys ${keys}`,
    });
}
/** The details of an issue that has any. */
function issueDetails(issue) {
    const reason = issue.code === 'custom' ? issue.params?.reason : undefined;
    return typeof reason === 'string'
        ? { reason, isKey: issue.code === 'custom' && issue.params?.isKey === true }
        : null;
}

;// CONCATENATED MODULE: ./lib/prompt-files/file-settings-schema.js


const BALLOTS = 'auto, auto-fast or an even number of at least 2';
const MODEL = 'the name of a model, without spaces';
const model = (what) => schemas/* string */.YjP({ error: MODEL })
    .regex(/^\S{1,200}$/, { error: MODEL })
    .exactOptional()
    .meta({ description: `${what} A pull request from a fork cannot choose it.` });
const number = (schema, minimum, maximum) => schema.min(minimum, { error: numberFrom(minimum, maximum) }).max(maximum, {
    error: numberFrom(minimum, maximum),
});
const numberFrom = (minimum, maximum) => `a number from ${minimum} to ${maximum}`;
const temperature = (who) => number(schemas/* number */.aig({ error: numberFrom(0, 2) }), 0, 2)
    .exactOptional()
    .meta({ description: `The temperature of ${who}. A pull request from a fork cannot choose it.` });
const whole = (minimum, description) => {
    const error = `a whole number of at least ${minimum}`;
    return schemas/* int */.Whr({ error }).min(minimum, { error }).exactOptional().meta({ description });
};
const MOST_DOLLARS = 1_000_000;
const DOLLARS = `a number above 0 and at most ${MOST_DOLLARS}`;
/** What a reader is told of keys that the block does not have. */
const OTHER_SETTINGS = 'addresses, keys and all else are for the workflow to set';
/**
 * The value of the key `spo`: how a file wants to be run. The names are those of the settings. There is none for an
 * address or a key: whoever can change a file would send the workflow's key wherever they like.
 */
const fileSettingsBlock = mapping({
    off: schemas/* boolean */.zMY({ error: 'true or false' })
        .exactOptional()
        .meta({ description: 'True for a prompt that is only validated: no model is called for it.' }),
    'optimize-model': model('The model that proposes prompts.'),
    'evaluate-model': model('The model that judges answers.'),
    'execute-model': model('The model that answers the cases: the one that the product uses.'),
    'optimize-temperature': temperature('the model that proposes prompts'),
    'evaluate-temperature': temperature('the model that judges answers'),
    'execute-temperature': temperature('the model that answers the cases'),
    'max-rounds': whole(1, "Rounds, the first included; at most the workflow's."),
    'sample-size': whole(1, "Cases that each round executes; at most the workflow's."),
    ballots: schemas/* union */.KCZ([schemas/* enum */.k5n(['auto', 'auto-fast']), schemas/* int */.Whr().min(2, { error: BALLOTS }).multipleOf(2, { error: BALLOTS })], { error: BALLOTS })
        .exactOptional()
        .meta({
        description: "Ballots of a round: auto, auto-fast or an even number; at most as many as the workflow's setting takes.",
    }),
    patience: whole(0, 'Rounds in a row without success after which the search ends; 0 never ends it.'),
    'max-calls': whole(1, "Most calls for this prompt, within the run's budget."),
    'max-tokens': whole(1, "Most tokens for this prompt, within the run's budget."),
    'max-cost-usd': schemas/* number */.aig({ error: DOLLARS })
        .positive({ error: DOLLARS })
        .max(MOST_DOLLARS, { error: DOLLARS })
        .exactOptional()
        .meta({ description: "Most US dollars for this prompt, within the run's budget." }),
}, OTHER_SETTINGS);
/** The block where it may be absent. */
const fileSettingsSchema = fileSettingsBlock
    .nullish()
    .transform((settings) => settings ?? {})
    .meta({ description: "How this file is run, within the workflow's limits." });
/**
 * What the block says, in the words of the code.
 * @param own what the format itself says of the model of the product; the block's model and temperature go before it
 */
function toFileSettings(block, own = {}) {
    return {
        ...present({
            off: block.off,
            optimizeModel: block['optimize-model'],
            evaluateModel: block['evaluate-model'],
            optimizeTemperature: block['optimize-temperature'],
            evaluateTemperature: block['evaluate-temperature'],
            maxRounds: block['max-rounds'],
            sampleSize: block['sample-size'],
            ballots: block.ballots,
            patience: block.patience,
            maxCalls: block['max-calls'],
            maxTokens: block['max-tokens'],
            maxCostUsd: block['max-cost-usd'],
        }),
        execution: {
            ...own,
            ...present({ model: block['execute-model'], temperature: block['execute-temperature'] }),
        },
    };
}
function present(values) {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given);
}

;// CONCATENATED MODULE: ./lib/prompt-files/placeholders.js
/** `{{name}}` or `{{ name }}`: letters of any script, digits, `_`, and inside of a name `.` and `-`. Linear in any text. */
const PLACEHOLDER = /\{\{[ \t]*([\p{L}\p{N}_][\p{L}\p{N}_.-]*)[ \t]*\}\}/gu;
/** The placeholders of a text, each spelling once, in the order in which they first occur. */
function placeholdersIn(text) {
    const found = new Map();
    for (const [written, name = ''] of text.matchAll(PLACEHOLDER))
        found.set(written, { written, name });
    return [...found.values()];
}
/** `text` filled in one pass: braces in a value are text, and an unknown name stays as it is. */
function fillPlaceholders(text, values) {
    return text.replaceAll(PLACEHOLDER, (written, name) => Object.hasOwn(values, name) ? (values[name] ?? written) : written);
}
/**
 * How long a text is once it is filled, in UTF-16 code units: to be asked before a stranger's text is, for a short text
 * that names a long value many times makes one that no memory holds.
 */
function filledLength(text) {
    const uses = new Map();
    for (const [written, name = ''] of text.matchAll(PLACEHOLDER)) {
        const { times, length } = uses.get(name) ?? { times: 0, length: 0 };
        uses.set(name, { times: times + 1, length: length + written.length });
    }
    return (values) => {
        let filled = text.length;
        for (const [name, { times, length }] of uses) {
            if (Object.hasOwn(values, name))
                filled += times * (values[name] ?? '').length - length;
        }
        return filled;
    };
}
/** What stands for the question of a case that has variables: the value where there is one, else `name: value` lines. */
function questionOf(variables) {
    const entries = Object.entries(variables);
    const [only] = entries;
    if (only && entries.length === 1)
        return only[1];
    return entries.map(([name, value]) => `${name}: ${value}`).join('\n');
}

;// CONCATENATED MODULE: ./lib/prompt-files/is-mapping.js
/** True for what a YAML or JSON mapping becomes, and for none of the other objects that a YAML tag can make. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

// EXTERNAL MODULE: ./lib/prompt-files/quote.js
var quote = __webpack_require__(8912);
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
    return `${pathName(issue.path)}expected ${issue.message}, found the unknown key ${(0,quote/* quote */.hD)(key)}`;
}
/** How a reader calls one of a list. */
const ITEMS = new Map([
    ['qa', 'case'],
    ['checks', 'check'],
    ['prompts', 'prompt'],
    ['messages', 'message'],
    ['testData', 'case'],
    ['evaluators', 'evaluator'],
    ['choices', 'choice'],
    ['tests', 'test'],
    ['assert', 'assertion'],
]);
/** A sentence on what stands at a path, for what no schema could know. */
function atPath(path, sentence) {
    return (0,quote/* shortSentence */.I3)(`${pathName(path)}${sentence}`);
}
function pathName(path) {
    const [first, second, ...rest] = path;
    // The root of a file that is a list of tests.
    if (typeof first === 'number')
        return `item ${first + 1}: ${pathName(path.slice(1))}`;
    const item = ITEMS.get(first);
    if (item === undefined || typeof second !== 'number')
        return first === undefined ? '' : `${String(first)}: ${pathName(path.slice(1))}`;
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
/** What was found, as messages call it. */
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
    return isMapping(value) ? 'a mapping' : `a value of the type ${value.constructor.name}`;
}
function describeText(text) {
    return /\S/.test(text) ? `the text ${(0,quote/* quote */.hD)(text)}` : 'blank text';
}
function hint(issue, found) {
    const details = issueDetails(issue);
    return details ? ` (${(0,quote/* shortSentence */.I3)(details.reason)})` : quoteHint(issue, found);
}
function quoteHint(issue, found) {
    const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
    const isBareWord = ['number', 'bigint', 'boolean'].includes(typeof found);
    return wantsText && isBareWord ? ' (quotes make it text)' : '';
}

// EXTERNAL MODULE: ./lib/prompt-files/yaml-place.js
var yaml_place = __webpack_require__(6771);
;// CONCATENATED MODULE: ./lib/prompt-files/schema-faults.js



/** What a schema refused in a source, at its places. */
function schemaFaults(error, { document, value }) {
    return error.issues.flatMap((issue) => issueFaults(issue, document, value));
}
/**
 * A sentence on what stands at a path of a source, at its place.
 * @param isKey true where the key at the end of the path is meant, not what it holds
 */
function faultAt({ document }, path, sentence, isKey = false) {
    return { offset: placeAt(document, path, isKey), message: atPath(path, sentence) };
}
function issueFaults(issue, document, value) {
    if (issue.code !== 'unrecognized_keys') {
        return [{ offset: issuePlace(issue, document), message: describeIssue(issue, value) }];
    }
    const places = (0,yaml_place/* keyPlaces */.q)(document, issue.path);
    const mappingPlace = (0,yaml_place/* placeOf */.$)(document, issue.path);
    return issue.keys.map((key) => ({
        offset: places.get(key) ?? mappingPlace,
        message: describeUnknownKey(issue, key),
    }));
}
function issuePlace(issue, document) {
    return placeAt(document, issue.path, issueDetails(issue)?.isKey ?? false);
}
function placeAt(document, path, isKey) {
    const place = (0,yaml_place/* placeOf */.$)(document, path);
    return isKey ? ((0,yaml_place/* keyPlaces */.q)(document, path.slice(0, -1)).get(String(path.at(-1))) ?? place) : place;
}

;// CONCATENATED MODULE: ./lib/prompt-files/github-prompt-messages.js


/** The variable that a case gives its reference answer by. */
const EXPECTED = 'expected';
/**
 * The message whose text is optimized: the one that the file names, or the first system message, or, where there is
 * none, the first user message with a placeholder, or the first user message.
 */
function chooseMessage({ messages, spo }, source) {
    const index = typeof spo.optimize === 'number' ? spo.optimize - 1 : indexOfRole(messages, spo.optimize ?? null);
    const message = messages[index];
    if (message === undefined)
        return refused(spo.optimize, source);
    if (/\S/.test(message.content))
        return { ok: true, index };
    const sentence = 'expected text that is not blank, for this message is optimized, found blank text';
    return { ok: false, fault: faultAt(source, ['messages', index, 'content'], sentence) };
}
function indexOfRole(messages, role) {
    const system = messages.findIndex((message) => message.role === 'system');
    if (role === 'system' || (role === null && system !== -1))
        return system;
    const template = messages.findIndex(({ role, content }) => role === 'user' && placeholdersIn(content).length > 0);
    return template === -1 ? messages.findIndex(({ role }) => role === 'user') : template;
}
function refused(named, source) {
    if (named === undefined) {
        const sentence = 'expected a message with the role system or user, found none';
        return { ok: false, fault: faultAt(source, ['messages'], sentence) };
    }
    const found = typeof named === 'number' ? `the number ${named}` : `the role ${named}`;
    const sentence = `expected the role or the number of a message in the file, found ${found}`;
    return { ok: false, fault: faultAt(source, ['spo', 'optimize'], sentence) };
}
/**
 * Names of what the messages are filled with. `{{ name }}` with spaces is text to GitHub's tools, and the expressions
 * of other tools look like it, so it counts only where a case has a value for it.
 */
function variableNames(messages, given) {
    const found = messages.flatMap(({ content }) => placeholdersIn(content));
    const meant = found.filter(({ written, name }) => written === `{{${name}}}` || given.has(name));
    return new Set(meant.map(({ name }) => name));
}
/**
 * All messages with the prompt in its place, filled in one pass. Only what the file's own messages name is filled: a new
 * prompt must not draw on a value, the reference answer for one, that the product does not give. A question without
 * variables, as somebody asks it who tries the prompt, stands for the only placeholder, or comes last.
 */
function messagesWith(messages, index, names) {
    const [name] = names;
    return (prompt, { variables, answer, question }) => {
        const filledWith = (values) => messages.map(({ role, content }, at) => ({
            role,
            content: fillPlaceholders(at === index ? prompt : content, values),
        }));
        if (variables !== undefined)
            return filledWith(valuesFor({ variables, answer }, names));
        if (name !== undefined && names.size === 1)
            return filledWith({ [name]: question });
        return [...filledWith({}), { role: 'user', content: question }];
    };
}
/** What the placeholders of those names stand for in a case. */
function valuesFor({ variables, answer }, names) {
    const given = answer === undefined ? variables : { ...variables, [EXPECTED]: answer };
    return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

;// CONCATENATED MODULE: ./lib/prompt-files/github-prompt-evaluators.js




/** In each kind but `equals`, `gh models eval` takes small and capital letters for the same. */
const STRING_KINDS = [
    ['equals', 'equals', false],
    ['contains', 'contains', true],
    ['startsWith', 'starts-with', true],
    ['endsWith', 'ends-with', true],
];
/** What the evaluators that are built into `gh models` rate, in a sentence; their own texts are pages long. */
const BUILT_IN = new Map([
    ['github/similarity', 'The answer says the same as the reference answer.'],
    ['github/relevance', 'The answer addresses the question directly, correctly and completely.'],
    ['github/groundedness', 'Whatever the answer says is supported by the reference answer and the question.'],
    [
        'github/coherence',
        'The answer is logical and well ordered: each sentence follows from what stands before.',
    ],
    ['github/fluency', 'The answer is well written: correct grammar, fitting words, easy to read.'],
]);
/** What becomes of the evaluators of a file. */
function readEvaluators({ evaluators }, source) {
    const demands = [];
    const requirements = [];
    const notices = new Map();
    for (const [index, evaluator] of (evaluators ?? []).entries()) {
        const own = demandsOf(evaluator);
        const sentences = requirementsOf(evaluator);
        demands.push(...own);
        requirements.push(...sentences);
        if (own.length > 0 || sentences.length > 0)
            continue;
        const key = evaluator.uses ? ['uses'] : [];
        const reason = unusedBecause(evaluator);
        if (!notices.has(reason))
            notices.set(reason, faultAt(source, ['evaluators', index, ...key], reason));
    }
    return { demands, requirements, notices: [...notices.values()] };
}
/** A demand as the check of one case; null where it names a value that other cases have and this one has not. */
function checkFor({ kind, text, ignoreCase, names }, values, givenSomewhere) {
    if (names.some((name) => givenSomewhere.has(name) && !Object.hasOwn(values, name)))
        return null;
    const filled = fillPlaceholders(text, values);
    if (!/\S/.test(filled))
        return null;
    return {
        kind,
        label: `${kind} ${(0,quote/* quote */.hD)(filled)}`,
        text: filled,
        ...(ignoreCase ? { ignoreCase } : {}),
    };
}
function demandsOf({ string }) {
    return STRING_KINDS.flatMap(([key, kind, ignoreCase]) => {
        const text = string?.[key] ?? '';
        const names = placeholdersIn(text).map(({ name }) => name);
        // An empty text is a key that was not filled in.
        return text === '' ? [] : [{ kind, text, ignoreCase, names }];
    });
}
function requirementsOf({ name, llm, uses }) {
    const builtIn = BUILT_IN.get(uses ?? '');
    return [...(llm ? [llmRequirement(name ?? '', llm)] : []), ...(builtIn === undefined ? [] : [builtIn])];
}
/** The instructions to another judge, with words where it would have had the texts themselves. */
function llmRequirement(name, { systemPrompt, prompt, choices }) {
    const names = placeholdersIn(prompt).map((placeholder) => placeholder.name);
    const words = Object.fromEntries([
        ...names.map((variable) => [variable, `[${variable}]`]),
        ['completion', '[the answer]'],
        [EXPECTED, '[the reference answer]'],
    ]);
    const scores = (choices ?? []).map(({ choice, score }) => `${(0,quote/* quote */.hD)(choice)} is worth ${score}`);
    return [
        name.trim(),
        'Another judge is asked:',
        (systemPrompt ?? '').trim(),
        fillPlaceholders(prompt, words).trim(),
        scores.length === 0 ? '' : `Of its replies, ${scores.join(', ')}; more is better.`,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function unusedBecause({ uses, string }) {
    if (uses) {
        const known = [...BUILT_IN.keys()].join(', ');
        return `expected one of ${known}, found the text ${(0,quote/* quote */.hD)(uses)}, which is not used`;
    }
    const expected = string ? 'a text to look for' : 'one of string, llm, uses';
    return `expected ${expected}, found none, so the evaluator is not used`;
}

;// CONCATENATED MODULE: ./lib/prompt-files/github-prompt-test-data.js


/** Keys under which people group the variables of a case, though the format has them side by side. */
const GROUPS = new Set(['vars', 'variables', 'inputs']);
/** Numbers and truth values become text, lists and mappings JSON. */
function readTestData({ testData }) {
    return (testData ?? []).map((item) => {
        const entries = Object.entries(item).flatMap(([key, value]) => GROUPS.has(key) && isMapping(value) ? Object.entries(value) : [[key, value]]);
        const { [EXPECTED]: answer, ...variables } = Object.fromEntries(entries);
        return {
            variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, asText(value)])),
            answer: answer === undefined || answer === null ? undefined : asText(answer),
        };
    });
}
function asText(value) {
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

;// CONCATENATED MODULE: ./lib/prompt-files/to-checks.js

const TEXT_KINDS = ['equals', 'contains', 'starts-with', 'ends-with'];
/** The checks of a file, or those of a case that come on top of `others`; each has a label of its own. */
function toChecks(items, others = []) {
    return withOwnLabels(items.flatMap(toCheck), others);
}
/** The same checks, with a number behind each label that was taken already. */
function withOwnLabels(checks, others = []) {
    const taken = new Set(others.map(({ label }) => label));
    return checks.map((check) => {
        const label = freeLabel(check.label, taken);
        taken.add(label);
        // A check that stays the same object is compiled once for all cases.
        return label === check.label ? check : { ...check, label };
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
            checks.push({ kind, label: `${kind} ${(0,quote/* quote */.hD)(text)}`, text });
    }
    const { matches: pattern, 'json-schema': schema, 'max-words': words } = item;
    if (pattern !== undefined)
        checks.push({ kind: 'matches', label: `matches ${(0,quote/* excerpt */.Kb)(pattern)}`, pattern });
    if (schema !== undefined)
        checks.push({ kind: 'json-schema', label: schemaLabel(schema), schema });
    if (words !== undefined)
        checks.push({ kind: 'max-words', label: `max-words ${words}`, words });
    return checks;
}
function schemaLabel({ title }) {
    return typeof title === 'string' && title !== '' ? `json-schema ${(0,quote/* quote */.hD)(title)}` : 'json-schema';
}

;// CONCATENATED MODULE: ./lib/prompt-files/github-prompt-cases.js







/** UTF-16 code units: of the messages of a case, and of the check texts of all cases, once they are filled. */
const LONGEST_FILLED = 1_048_576;
const LONGEST = `${LONGEST_FILLED.toLocaleString('en-US')} characters`;
/**
 * The cases of a file, and the names that its messages are filled with. A file without any is a case itself.
 * @param index of the message that is optimized
 */
function readCases(file, index, demands, source) {
    const testData = readTestData(file);
    const given = new Set(testData.flatMap(({ variables }) => Object.keys(variables)));
    if (testData.some(({ answer }) => answer !== undefined))
        given.add(EXPECTED);
    const names = variableNames(file.messages, given);
    if (testData.length === 0 && names.size > 0)
        return { ok: false, faults: [needsCases(names, source)] };
    const items = testData.length > 0 ? testData : [{ variables: {}, answer: undefined }];
    const faults = [
        ...messageFaults(file, items, names, source),
        ...checkFaults(demands, items, given, source),
    ];
    if (faults.length > 0)
        return { ok: false, faults };
    const asked = askedWithoutVariables(file, index);
    return { ok: true, names, cases: items.map((item) => toCase(item, names, given, demands, asked)) };
}
function needsCases(names, source) {
    const isMissing = !Object.hasOwn(Object(source.value), 'testData');
    const found = isMissing ? 'but the key is missing' : 'found none';
    const sentence = `expected a list of cases, since the messages take ${listed(names)} from them, ${found}`;
    return faultAt(source, ['testData'], sentence);
}
function listed(names) {
    const written = [...names].map((name) => `{{${(0,quote/* excerpt */.Kb)(name)}}}`);
    return written.length > 3 ? `${written.slice(0, 3).join(', ')} and others` : written.join(', ');
}
function messageFaults({ messages }, items, names, source) {
    const lengths = messages.map(({ content }) => filledLength(content));
    return items.flatMap((item, at) => {
        const values = valuesFor(item, names);
        const missing = [...names].filter((name) => !Object.hasOwn(values, name));
        const length = lengths.reduce((sum, lengthWith) => sum + lengthWith(values), 0);
        const sentence = missing.length > 0
            ? `expected values for all that the messages name, found none for ${listed(missing)}`
            : `expected messages of at most ${LONGEST} with the values of the case, found more`;
        return missing.length > 0 || length > LONGEST_FILLED ? [faultAt(source, ['testData', at], sentence)] : [];
    });
}
function checkFaults({ texts }, items, given, source) {
    const lengths = texts.filter(({ names }) => names.length > 0).map(({ text }) => filledLength(text));
    let total = 0;
    for (const item of items) {
        const values = valuesFor(item, given);
        for (const lengthWith of lengths)
            total += lengthWith(values);
    }
    if (total <= LONGEST_FILLED)
        return [];
    const sentence = `expected at most ${LONGEST} with the values of all cases, found more`;
    return [faultAt(source, ['evaluators'], sentence)];
}
function toCase(item, names, given, demands, askedWithout) {
    const { variables, answer } = item;
    const values = valuesFor(item, given);
    const used = Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
    const shown = Object.keys(used).length > 0 ? used : variables;
    const texts = demands.texts.flatMap((demand) => checkFor(demand, values, given) ?? []);
    const checks = withOwnLabels([...texts, ...demands.others]);
    return {
        question: questionOf(shown) || fillPlaceholders(askedWithout, values).trim() || '(no input)',
        ...(answer === undefined ? {} : { answer }),
        variables,
        ...(checks.length > 0 ? { checks } : {}),
    };
}
/** What a case asks whose variables are absent or empty: the message behind the instructions, where there is one. */
function askedWithoutVariables({ messages }, index) {
    return messages.findLast(({ role }, at) => role === 'user' && at !== index)?.content ?? '';
}

// EXTERNAL MODULE: ./lib/spo/checks/schema.js + 4 modules
var checks_schema = __webpack_require__(334);
;// CONCATENATED MODULE: ./lib/prompt-files/github-prompt-execution.js





/** How the file wants its model to be asked, and what the shape of the answers it asks for is tested by. */
function readExecution(file, source) {
    const { responseFormat: kind, jsonSchema } = file;
    const parsed = typeof jsonSchema === 'string' ? parsedText(jsonSchema) : (jsonSchema ?? null);
    if (typeof jsonSchema === 'string' && parsed === null)
        return github_prompt_execution_refused(source, 'expected a mapping as JSON', jsonSchema);
    if (kind === 'json_schema')
        return readSchema(file, parsed, source);
    const notices = parsed === null
        ? []
        : [faultAt(source, ['jsonSchema'], 'expected responseFormat to be json_schema, so this is not used')];
    const responseFormat = kind === 'json_object' ? { type: kind } : undefined;
    return { ok: true, execution: executionOf(file, responseFormat), checks: [], notices };
}
function readSchema(file, named, source) {
    const { name, schema } = named ?? {};
    if (typeof name !== 'string' || !/\S/.test(name) || !isMapping(schema)) {
        const found = typeof file.jsonSchema === 'string' ? file.jsonSchema : named;
        return github_prompt_execution_refused(source, 'expected a mapping with the keys name and schema', found);
    }
    const execution = executionOf(file, { type: 'json_schema', json_schema: { ...named } });
    const compiled = (0,checks_schema/* compileSchema */.F)(schema);
    if (compiled.ok) {
        const label = `json-schema ${(0,quote/* quote */.hD)(name)}`;
        return { ok: true, execution, checks: [{ kind: 'json-schema', label, schema }], notices: [] };
    }
    const { path, reason, isKey } = compiled.fault;
    const isText = typeof file.jsonSchema === 'string';
    const place = ['jsonSchema', ...(isText ? [] : ['schema', ...path])];
    const sentence = `expected a schema that answers can be checked against, found one that is only sent to the model (${reason})`;
    const notice = faultAt(source, place, sentence, isKey && !isText);
    return { ok: true, execution, checks: [], notices: [notice] };
}
function executionOf({ model, modelParameters }, responseFormat) {
    const { temperature, topP, maxTokens, maxCompletionTokens } = modelParameters ?? {};
    const most = maxCompletionTokens ?? maxTokens ?? null;
    return {
        ...(model?.trim() ? { model: model.trim() } : {}),
        ...(typeof temperature === 'number' ? { temperature } : {}),
        ...(typeof topP === 'number' ? { topP } : {}),
        ...(most === null ? {} : { maxTokens: most }),
        ...(responseFormat ? { responseFormat } : {}),
    };
}
function parsedText(text) {
    try {
        const value = JSON.parse(text);
        return isMapping(value) ? value : null;
    }
    catch {
        return null;
    }
}
function github_prompt_execution_refused(source, expected, found) {
    const what = found === null ? ', but the key is missing' : `, found ${describeValue(found)}`;
    return { ok: false, fault: faultAt(source, ['jsonSchema'], expected + what) };
}

;// CONCATENATED MODULE: ./lib/prompt-files/github-prompt-schema.js



const ROLES = ['system', 'user', 'assistant'];
const ROLE = 'system, user or assistant';
const TEXT = 'text or nothing';
const TOKENS = 'a whole number of tokens above 0';
const OPTIMIZE = 'system, user or the number of a message';
/** As many as a template may have checks. */
const MOST_EVALUATORS = 50;
const numberUpTo = (maximum) => {
    const error = `a number from 0 to ${maximum}`;
    return schemas/* number */.aig({ error }).min(0, { error }).max(maximum, { error }).nullish();
};
const tokens = () => schemas/* int */.Whr({ error: TOKENS }).positive({ error: TOKENS }).nullish();
/** Text that people also write as a bare number or truth value. */
const scalarText = () => schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'text' }).transform((value) => String(value));
const messageSchema = mapping({
    role: template_parts_text(ROLE)
        .transform((role) => role.toLowerCase())
        .pipe(schemas/* enum */.k5n(ROLES, { error: ROLE }))
        .meta({ description: 'Who speaks.', enum: [...ROLES] }),
    content: template_parts_text('text').meta({ description: 'What is said; {{name}} stands for a variable of the case.' }),
});
const modelParametersSchema = mapping({
    temperature: numberUpTo(2),
    topP: numberUpTo(1),
    maxTokens: tokens(),
    maxCompletionTokens: tokens().meta({ description: 'Goes before maxTokens where both are given.' }),
});
const stringEvaluatorSchema = mapping({
    equals: scalarText().nullish().meta({ description: 'The answer is this text.' }),
    contains: scalarText().nullish().meta({ description: 'This text stands in the answer, in any case.' }),
    startsWith: scalarText().nullish().meta({ description: 'The answer starts with it, in any case.' }),
    endsWith: scalarText().nullish().meta({ description: 'The answer ends with it, in any case.' }),
});
const choiceSchema = mapping({ choice: scalarText(), score: schemas/* number */.aig({ error: 'a number' }) });
const llmEvaluatorSchema = mapping({
    modelId: template_parts_text(TEXT).nullish(),
    prompt: filledText(),
    systemPrompt: template_parts_text(TEXT).nullish(),
    choices: schemas/* array */.YOg(choiceSchema, { error: 'a list of choices' }).nullish(),
});
const evaluatorSchema = mapping({
    name: template_parts_text(TEXT).nullish(),
    string: stringEvaluatorSchema.nullish().meta({ description: 'Tested by a program, for every case.' }),
    llm: llmEvaluatorSchema.nullish().meta({ description: 'Becomes a requirement that the judge goes by.' }),
    uses: template_parts_text(TEXT).nullish().meta({ description: 'One of the evaluators that GitHub has built in.' }),
});
/**
 * The keys of GitHub's `.prompt.yml`, as its documentation, `gh models` and `actions/ai-inference` have them, and the
 * block `spo`.
 */
const githubPromptSchema = mapping({
    name: template_parts_text(TEXT).nullish(),
    description: template_parts_text(TEXT).nullish().meta({ description: 'What the prompt is for; the judge goes by it.' }),
    model: template_parts_text(TEXT).nullish(),
    modelParameters: modelParametersSchema.nullish(),
    messages: schemas/* array */.YOg(messageSchema, { error: 'a list of messages' })
        .min(1, { error: 'a list of at least one message' }),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema'], { error: 'text, json_object or json_schema' })
        .nullish(),
    jsonSchema: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())], {
        error: 'a JSON schema, as JSON text or as a mapping',
    })
        .nullish()
        .meta({ description: 'Name and schema of the answers, where responseFormat is json_schema.' }),
    testData: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), { error: 'a mapping of variables' }), {
        error: 'a list of cases',
    })
        .nullish()
        .meta({ description: 'The cases: a value for each variable, and a good answer under expected.' }),
    evaluators: schemas/* array */.YOg(evaluatorSchema, { error: 'a list of evaluators' })
        .max(MOST_EVALUATORS, { error: `a list of at most ${MOST_EVALUATORS} evaluators` })
        .nullish(),
    spo: mapping({
        ...fileSettingsBlock.shape,
        optimize: schemas/* union */.KCZ([schemas/* enum */.k5n(['system', 'user']), schemas/* int */.Whr().positive()], { error: OPTIMIZE })
            .exactOptional()
            .meta({
            description: 'The message that is optimized: its role, or its number from 1. Without it the first system message, or the user message where there is none.',
        }),
    }, OTHER_SETTINGS)
        .nullish()
        .transform((settings) => settings ?? {}),
});

// EXTERNAL MODULE: ./lib/prompt-files/prompt-text.js + 4 modules
var prompt_text = __webpack_require__(3517);
;// CONCATENATED MODULE: ./lib/prompt-files/tolerant-parse.js

/** The block of a file that is this tool's own: nobody else extends it, so an unknown key there is a mistake. */
const OWN_BLOCK = 'spo';
/**
 * Reads a file of a format that others extend: a key that the schema does not know is a notice, once for all places of
 * the same kind, and everything else that the schema refuses is a fault.
 * @param schema of mappings that take no unknown keys
 */
function parseTolerantly(schema, source) {
    const strict = schema.safeParse(source.value);
    if (strict.success)
        return { ok: true, value: strict.data, notices: [] };
    const { issues } = strict.error;
    const wrong = issues.filter((issue) => !isForeignKey(issue));
    if (wrong.length > 0)
        return { ok: false, faults: schemaFaults({ issues: wrong }, source) };
    const known = schema.safeParse(withoutKeys(source.value, issues));
    if (!known.success)
        return { ok: false, faults: schemaFaults(known.error, source) };
    return { ok: true, value: known.data, notices: noticesOf(issues, source) };
}
function isForeignKey(issue) {
    return issue.code === 'unrecognized_keys' && issue.path[0] !== OWN_BLOCK;
}
function noticesOf(issues, source) {
    const notices = new Map();
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const names = issue.path.filter((segment) => typeof segment !== 'number');
        for (const key of issue.keys) {
            const kind = JSON.stringify([...names, key]);
            if (!notices.has(kind))
                notices.set(kind, schemaFaults({ issues: [{ ...issue, keys: [key] }] }, source));
        }
    }
    return [...notices.values()]
        .flat()
        .map(({ offset, message }) => ({ offset, message: `${message}, which is not used` }));
}
function withoutKeys(value, issues) {
    const known = structuredClone(value);
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        const holder = issue.path.reduce((node, segment) => node[segment], known);
        for (const key of issue.keys)
            delete holder[key];
    }
    return known;
}

;// CONCATENATED MODULE: ./lib/prompt-files/github-prompt.js











/** GitHub's `.prompt.yml`: chat messages with variables, test data and evaluators. */
const githubPromptFormat = {
    title: 'a GitHub prompt file',
    isMeant({ path, value }) {
        const file = isMapping(value) ? value : {};
        const isOther = ['prompt', 'prompts', 'qa'].some((key) => Object.hasOwn(file, key));
        if (/\.prompt\.ya?ml$/.test(path))
            return !isOther || Object.hasOwn(file, 'messages');
        return !isOther && Array.isArray(file.messages);
    },
    references: () => [],
    read(source) {
        const parsed = parseTolerantly(githubPromptSchema, source);
        if (!parsed.ok)
            return parsed;
        const reading = toReading(source, parsed.value);
        return reading.ok ? { ...reading, notices: [...parsed.notices, ...reading.notices] } : reading;
    },
};
function toReading(source, file) {
    const chosen = chooseMessage(file, source);
    const execution = readExecution(file, source);
    const evaluators = readEvaluators(file, source);
    const faults = [chosen, execution].flatMap((part) => (part.ok ? [] : [part.fault]));
    if (!chosen.ok || !execution.ok)
        return { ok: false, faults };
    const { index } = chosen;
    const { messages, description, spo } = file;
    const prompt = messages[index]?.content ?? '';
    const read = readCases(file, index, { texts: evaluators.demands, others: execution.checks }, source);
    if (!read.ok)
        return read;
    const kept = placeholdersIn(prompt).filter(({ name }) => read.names.has(name));
    const entry = {
        name: '',
        spec: {
            key: source.path,
            prompt,
            requirements: [(description ?? '').trim(), ...evaluators.requirements].filter(Boolean).join('\n\n'),
            count: null,
            cases: read.cases,
            placeholders: kept.map(({ written }) => written),
            render: messagesWith(messages, index, read.names),
        },
        settings: toFileSettings(spo, execution.execution),
        ...textWith(read.names, (0,prompt_text/* yamlPromptText */.T)(source, ['messages', index, 'content'])),
    };
    return { ok: true, prompts: [entry], notices: [...execution.notices, ...evaluators.notices] };
}
/** A placeholder that the cases have no value for would make a file that cannot be read again. */
function textWith(names, text) {
    const strange = (prompt) => placeholdersIn(prompt).find(({ written, name }) => written === `{{${name}}}` && !names.has(name));
    return {
        ...text,
        replacePrompt: (prompt) => {
            const placeholder = strange(prompt);
            if (placeholder === undefined)
                return text.replacePrompt(prompt);
            const name = (0,quote/* excerpt */.Kb)(placeholder.written);
            return { ok: false, reason: `The new text has ${name}, which nothing in the file is put in place of.` };
        },
        replacedLines: (prompt) => (strange(prompt) === undefined ? text.replacedLines(prompt) : null),
    };
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/entry.js

/** A prompt of a configuration with the cases that all of its prompts share. */
function toEntry({ path, name, prompt, cases, settings }) {
    const { messages, target, place } = prompt;
    const text = messages[target]?.content ?? '';
    const used = new Set(messages.flatMap(({ content }) => placeholdersIn(content).map((each) => each.name)));
    const common = commonRequirements(cases);
    return {
        name,
        spec: {
            key: name === '' ? path : `${path}#${name}`,
            prompt: text,
            requirements: entry_listed([...common]),
            count: null,
            cases: cases.map((each) => entry_toCase(each, used, common)),
            placeholders: placeholdersIn(text).map(({ written }) => written),
            render: (promptText, { variables = {} }) => messages.map((message, index) => {
                const content = index === target ? promptText : message.content;
                return { role: message.role, content: filled(content, variables) };
            }),
        },
        settings,
        ...place,
    };
}
/** What all cases ask for is a requirement of the prompt. */
function commonRequirements(cases) {
    const [first, ...others] = cases.map(({ requirements }) => new Set(requirements));
    return new Set([...(first ?? [])].filter((text) => others.every((each) => each.has(text))));
}
/** A name without a value is filled with nothing, as promptfoo does it. */
function filled(content, variables) {
    const empty = placeholdersIn(content).map(({ name }) => [name, '']);
    return fillPlaceholders(content, { ...Object.fromEntries(empty), ...variables });
}
/** The question is what the prompt takes up; a test may have other values, such as the answer that it expects. */
function entry_toCase(test, used, common) {
    const { variables, checks, references, requirements, description } = test;
    const shown = Object.entries(variables).filter(([name]) => used.has(name));
    const question = questionOf(Object.fromEntries(shown));
    const own = requirements.filter((text) => !common.has(text));
    const rubric = own.length > 0 ? [`A good answer meets this:\n${entry_listed(own)}`] : [];
    const answer = [...references, ...rubric].join('\n\n');
    return {
        question: /\S/.test(question) ? question : description || 'The prompt alone.',
        variables,
        ...(answer === '' ? {} : { answer }),
        ...(checks.length > 0 ? { checks } : {}),
    };
}
function entry_listed(texts) {
    return texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => `- ${text}`).join('\n');
}

// EXTERNAL MODULE: ./lib/prompt-files/source-location.js
var source_location = __webpack_require__(6355);
;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/findings.js




/** What is wrong with a configuration, and what of it is not used; notices name each thing once. */
class Findings {
    faults = [];
    elsewhere = [];
    noticed = new Map();
    configuration;
    constructor(configuration) {
        this.configuration = configuration;
    }
    get areGood() {
        return this.faults.length === 0 && this.elsewhere.length === 0;
    }
    get notices() {
        return [...this.noticed.values()];
    }
    /** What makes the configuration invalid, at a path in one of its parts. */
    refuse(part, path, sentence) {
        this.add(part, [{ offset: (0,yaml_place/* placeOf */.$)(part.document, path), message: atPath(path, sentence) }]);
    }
    /** What a schema refused in one of the parts. */
    refuseIssues(part, error) {
        this.add(part, schemaFaults(error, part));
    }
    /** What is wrong with the text of a file that the configuration names. */
    refuseText(path, text, faults) {
        for (const { offset, message } of faults) {
            this.elsewhere.push({ location: (0,source_location/* locationAt */.d)(path, text, offset), message });
        }
    }
    /** What is not used. In a file that the configuration names it has the place of that name. */
    notice(part, path, sentence) {
        if (this.noticed.has(sentence))
            return;
        const offset = (0,yaml_place/* placeOf */.$)(this.configuration.document, part.namedAt ?? path);
        this.noticed.set(sentence, { offset, message: sentence });
    }
    add(part, faults) {
        if (part.namedAt === null)
            this.faults.push(...faults);
        else
            this.refuseText(part.path, part.text, faults);
    }
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/name.js
/** Most characters of a name, which is a folder's as well. */
const LONGEST_NAME = 60;
/** What each prompt of a configuration is called: what its author called it, as a folder's name can hold it; each once. */
function safeNames(wanted) {
    const taken = new Set();
    return wanted.map((name, index) => {
        const safe = asFolder(name) || `prompt-${index + 1}`;
        let free = safe;
        for (let number = 2; taken.has(free.toLowerCase()); number++)
            free = `${safe}-${number}`;
        taken.add(free.toLowerCase());
        return free;
    });
}
function asFolder(name) {
    return name
        .slice(0, 10 * LONGEST_NAME)
        .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
        .replaceAll(/^[.-]+/g, '')
        .slice(0, LONGEST_NAME)
        .replaceAll(/[.-]+$/g, '');
}

// EXTERNAL MODULE: ./lib/prompt-files/read-yaml.js
var read_yaml = __webpack_require__(7744);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/prompt-files/replaced-lines.js
var replaced_lines = __webpack_require__(2740);
;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/json-prompt-text.js





/** The text of a prompt that is a string in a JSON or YAML file. */
function stringPromptText(source, path) {
    return parseJson(source.text).ok ? jsonPromptText(source, path) : (0,prompt_text/* yamlPromptText */.T)(source, path);
}
/** YAML reads JSON, and knows its places, but escapes in other ways. */
function jsonPromptText(source, path) {
    const range = rangeAt(source, path);
    const replacePrompt = (prompt) => (0,prompt_text/* withinLimits */.o)(prompt, () => write(source, range, path, prompt));
    return {
        location: (0,source_location/* locationAt */.d)(source.path, source.text, range[0]),
        textPath: source.path,
        replacePrompt,
        replacedLines: (prompt) => {
            const written = replacePrompt(prompt);
            return written.ok ? (0,replaced_lines/* replacedLines */.w)(source.text, written.text, range) : null;
        },
    };
}
/** The value of a text that is JSON. */
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch {
        return { ok: false };
    }
}
function rangeAt({ document }, path) {
    const node = document.getIn(path, true);
    return (0,dist/* isScalar */.jn)(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}
function write({ text }, [start, end], path, prompt) {
    const before = parseJson(text);
    const result = text.slice(0, start) + JSON.stringify(prompt) + text.slice(end);
    const after = parseJson(result);
    if (before.ok && after.ok && prompt.isWellFormed()) {
        const old = setAt(before.value, path, prompt);
        if (old === prompt)
            return { ok: true, text };
        if ((0,external_node_util_.isDeepStrictEqual)(before.value, after.value))
            return { ok: true, text: result };
    }
    return { ok: false, reason: 'No way to write the new text leaves everything else in the file as it is.' };
}
/** @returns what stood there */
function setAt(root, path, value) {
    let holder = root;
    for (const segment of path.slice(0, -1))
        holder = Reflect.get(Object(holder), segment);
    const last = path.at(-1) ?? '';
    const old = Reflect.get(Object(holder), last);
    Reflect.set(Object(holder), last, value);
    return old;
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/chat.js



const MOST_MESSAGES = 100;
const messagesSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({
    role: schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant']),
    // A message that names a file would have its text elsewhere.
    content: schemas/* string */.YjP().regex(/^(?!file:\/\/)/),
}))
    .min(1)
    .max(MOST_MESSAGES);
/** The messages that a file holds: the system message is optimized, or else the last one of the user. */
function chatOf(value) {
    const parsed = messagesSchema.safeParse(value);
    if (!parsed.success)
        return null;
    const messages = parsed.data.map(({ role, content }) => {
        return { role: role === 'developer' ? 'system' : role, content };
    });
    const system = messages.findIndex(({ role }) => role === 'system');
    const target = system === -1 ? messages.findLastIndex(({ role }) => role === 'user') : system;
    return /\S/.test(messages[target]?.content ?? '') ? { messages, target } : null;
}
/** Where the message that is optimized stands in a JSON or YAML file. */
function chatPlace(source, { target }) {
    return stringPromptText(source, [target, 'content']);
}
/** True for a text that its reader takes for chat messages, written out as JSON or YAML. */
function looksLikeChat(text) {
    return /^\s*(?:- role:|\[\s*\{\s*["']?role|\[\s*\{[%{])/.test(text);
}
/** The chat that stands in a text, which itself stands at `outer`; null where it cannot be read. */
function chatInText(text, outer) {
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    const chat = yaml.ok ? chatOf(yaml.value) : null;
    if (!yaml.ok || chat === null)
        return null;
    const inner = chatPlace({ path: outer.textPath, text, document: yaml.document, value: yaml.value }, chat);
    const place = {
        location: outer.location,
        textPath: outer.textPath,
        replacePrompt: (prompt) => {
            const written = inner.replacePrompt(prompt);
            return written.ok ? outer.replacePrompt(written.text) : written;
        },
        replacedLines: (prompt) => {
            const written = inner.replacePrompt(prompt);
            return written.ok ? outer.replacedLines(written.text) : null;
        },
    };
    return { chat, place };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/prompt-files/referenced-path.js

/**
 * The path in the repository of a file that a prompt file names, from the folder of that file on.
 * @param from path of the prompt file
 * @returns null for what leads out of the repository: an absolute path, an address, or too many `..`
 */
function referencedPath(from, reference) {
    // A drive of Windows looks like the scheme of an address, and neither is in a repository.
    if (/^[a-z][a-z0-9+.-]*:|^[/\\]|[\u0000-\u001f\u007f]/i.test(reference))
        return null;
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), reference.replaceAll('\\', '/'));
    return path === '.' || path.endsWith('/') || /^\.\.(\/|$)/.test(path) ? null : path;
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/context.js




/** The path that a text names, where it is written as the name of a file. */
function withoutScheme(reference) {
    return reference.replace(/^file:\/\//, '');
}
/** True for what stands for any number of files. */
function isPattern(reference) {
    return /[*?[\]{}]/.test(reference);
}
/** The end of a file's name with its dot, in small letters; empty where there is none. */
function extensionOf(reference) {
    return /\.[a-z0-9]+$/i.exec(reference)?.[0].toLowerCase() ?? '';
}
/**
 * The text of a file that the configuration names. What is wrong with it is found, and then there is none.
 * @param path of the name in `part`
 * @param reference from the configuration's folder on, with or without `file://`
 */
function readNamedFile(context, part, path, reference) {
    const { findings, root } = context;
    const target = referencedPath(root.path, withoutScheme(reference));
    if (target === null) {
        findings.refuse(part, path, `expected a file in the repository, found ${(0,quote/* quote */.hD)(reference)}`);
        return null;
    }
    const bytes = context.lookUp(target);
    if (bytes === null) {
        findings.refuse(part, path, `expected the name of a file, but ${(0,quote/* quote */.hD)(target)} does not exist`);
        return null;
    }
    const decoded = (0,decode_text/* decodeText */.g7)(bytes);
    if (decoded.ok)
        return { path: target, text: decoded.text };
    findings.refuseText(target, decoded.text, [decoded.fault]);
    return null;
}
/** The same for a YAML or JSON file. */
function readNamedYaml(context, part, path, reference) {
    const file = readNamedFile(context, part, path, reference);
    if (file === null)
        return null;
    const yaml = (0,read_yaml/* readYaml */.g)(file.text);
    if (yaml.ok)
        return { ...file, document: yaml.document, value: yaml.value, namedAt: part.namedAt ?? path };
    context.findings.refuseText(file.path, file.text, yaml.faults);
    return null;
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/template.js

/** A filled text is no longer, in UTF-16 code units. */
const template_LONGEST_FILLED = 10_000_000;
/**
 * What a text has of the template language Nunjucks besides plain placeholders, such as `{% if` or `{{ a | b }}`; null
 * where it has nothing of it.
 */
function beyondPlaceholders(text) {
    const found = /\{%[^\n]{0,30}|\{#[^\n]{0,30}|\{\{(?![ \t]*[\p{L}_][\p{L}\p{N}_]*[ \t]*\}\})[^\n]{0,30}/u.exec(text);
    return found?.[0].trim() ?? null;
}
/** `text` with its placeholders filled; null where it would become too long to hold. */
function filledTemplate(text, variables) {
    const places = text.split('{{').length - 1;
    const longest = Object.values(variables).reduce((most, value) => Math.max(most, value.length), 0);
    return text.length + places * longest > template_LONGEST_FILLED ? null : fillPlaceholders(text, variables);
}

// EXTERNAL MODULE: ./lib/prompt-files/line-ends.js
var line_ends = __webpack_require__(1587);
;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/text-parts.js




/**
 * The prompts in a text file: what stands between lines of three hyphens, blank parts aside.
 * @param isSplit false for a file that is one prompt, whatever lines it has
 * @param most parts that are of interest; of more, one more comes back
 */
function textParts(file, isSplit, most) {
    const ranges = rangesOf(file.text, isSplit).slice(0, most + 1);
    return ranges.map((range, index) => {
        const replacePrompt = (prompt) => (0,prompt_text/* withinLimits */.o)(prompt, () => text_parts_write(file.text, isSplit, index, prompt));
        return {
            text: textIn(file.text, range),
            place: {
                location: (0,source_location/* locationAt */.d)(file.path, file.text, range[0]),
                textPath: file.path,
                replacePrompt,
                replacedLines: (prompt) => {
                    const written = replacePrompt(prompt);
                    return written.ok ? (0,replaced_lines/* replacedLines */.w)(file.text, written.text, range) : null;
                },
            },
        };
    });
}
function rangesOf(text, isSplit) {
    const ranges = [];
    let start = 0;
    const close = (end) => {
        const part = text.slice(start, end);
        const from = start + part.length - part.trimStart().length;
        if (part.trim() !== '')
            ranges.push([from, from + part.trim().length]);
    };
    for (let line = 0; isSplit && line < text.length;) {
        const lineEnd = text.indexOf('\n', line);
        const next = lineEnd === -1 ? text.length : lineEnd + 1;
        if (text.slice(line, next).trim() === '---') {
            close(line);
            start = next;
        }
        line = next;
    }
    close(text.length);
    return ranges;
}
function textIn(text, [start, end]) {
    return (0,line_ends/* lineFeeds */.I)(text.slice(start, end));
}
/** The new text is read again: it has to be the same part, and the others have to be as they were. */
function text_parts_write(text, isSplit, index, prompt) {
    const ranges = rangesOf(text, isSplit);
    const [start, end] = ranges[index] ?? [0, 0];
    const wanted = (0,line_ends/* lineFeeds */.I)(prompt.trim());
    if (wanted === textIn(text, [start, end]))
        return { ok: true, text };
    const result = text.slice(0, start) + wanted.replaceAll('\n', (0,line_ends/* lineEndOf */.v)(text)) + text.slice(end);
    const parts = rangesOf(result, isSplit).map((range) => textIn(result, range));
    const isSame = parts.length === ranges.length && parts[index] === wanted;
    if (isSame && prompt.isWellFormed() && !prompt.includes('\0'))
        return { ok: true, text: result };
    return { ok: false, reason: 'The new text cannot stand in a text file as one prompt.' };
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/found-prompts.js







/** Most prompts of a configuration, and of a file that it names. */
const MOST_PROMPTS = 50;
/** What ends like this is a file to promptfoo, with or without `file://` in front. */
const FILE_NAME = /\.(?:txt|md|j2|json|jsonl|csv|ya?ml|[cm]?[jt]s|py|rb|sh)(?::\w+)?$/i;
const TEXT_FILES = new Set(['.txt', '.md', '.j2']);
const CHAT_FILES = new Set(['.json', '.yaml', '.yml']);
/** True for a text that promptfoo takes for the name of a file. */
function namesFile(text) {
    return !text.includes('\n') && (text.startsWith('file://') || FILE_NAME.test(text));
}
/** `place`, which takes no prompt that would be read as something else than the text that it is. */
function stayingText(place, stays) {
    return {
        ...place,
        replacePrompt: (prompt) => stays(prompt)
            ? place.replacePrompt(prompt)
            : { ok: false, reason: 'promptfoo would not take the new text for plain text.' },
        replacedLines: (prompt) => (stays(prompt) ? place.replacedLines(prompt) : null),
    };
}
function chatContent(place) {
    return stayingText(place, (prompt) => !prompt.startsWith('file://') && beyondPlaceholders(prompt) === null);
}
/** The prompts of a file that an entry names. */
function promptsOfFile(context, entry, leaveOut) {
    const { text: reference, path, name } = entry;
    const extension = extensionOf(reference);
    if (isPattern(reference)) {
        leaveOut(path, `expected the name of one file, found the pattern ${(0,quote/* quote */.hD)(reference)}`);
        return [];
    }
    const ownName = name || withoutScheme(reference).replace(/^.*[/\\]/, '');
    if (CHAT_FILES.has(extension))
        return readChatFile(context, entry, ownName, leaveOut);
    if (!TEXT_FILES.has(extension)) {
        leaveOut(path, `expected a text, Markdown, YAML or JSON file, found ${(0,quote/* quote */.hD)(reference)}`);
        return [];
    }
    const file = readNamedFile(context, context.root, path, reference);
    if (file === null)
        return [];
    const parts = textParts(file, extension === '.txt', MOST_PROMPTS);
    if (parts.length === 0 || parts.length > MOST_PROMPTS) {
        const found = parts.length === 0 ? 'blank text' : 'more';
        const message = `expected from 1 to ${MOST_PROMPTS} prompts, found ${found}`;
        context.findings.refuseText(file.path, file.text, [{ offset: 0, message }]);
        return [];
    }
    return parts.flatMap(({ text, place }, index) => {
        const partName = parts.length === 1 ? ownName : `${ownName}-${index + 1}`;
        return promptsOfText(entry, partName, text, place, leaveOut);
    });
}
function readChatFile(context, entry, wantedName, leaveOut) {
    const { text: reference, path } = entry;
    const file = readNamedFile(context, context.root, path, reference);
    if (file === null)
        return [];
    const yaml = (0,read_yaml/* readYaml */.g)(file.text);
    // JSON that loops over its messages is none before it is filled.
    const beyond = beyondPlaceholders(yaml.ok ? textOf(chatOf(yaml.value)) : file.text);
    if (beyond !== null) {
        leaveOut(path, `expected plain placeholders such as {{name}}, found ${(0,quote/* quote */.hD)(beyond)}`);
        return [];
    }
    if (!yaml.ok) {
        context.findings.refuseText(file.path, file.text, yaml.faults);
        return [];
    }
    if (extensionOf(reference) === '.json' && !parseJson(file.text).ok) {
        context.findings.refuseText(file.path, file.text, [{ offset: 0, message: 'expected JSON, found YAML' }]);
        return [];
    }
    const source = { ...file, document: yaml.document, value: yaml.value };
    const chat = chatOf(yaml.value);
    if (chat !== null)
        return [{ wantedName, path, ...chat, place: chatContent(chatPlace(source, chat)) }];
    leaveOut(path, `expected chat messages with role and text as content, found others in ${(0,quote/* quote */.hD)(reference)}`);
    return [];
}
function textOf(chat) {
    return chat?.messages.map(({ content }) => content).join('\n') ?? '';
}
/** The prompt that a text is: chat messages where it is written like them, or else what the user says. */
function promptsOfText(entry, wantedName, text, place, leaveOut) {
    const { path } = entry;
    const beyond = beyondPlaceholders(text);
    if (beyond !== null) {
        leaveOut(path, `expected plain placeholders such as {{name}}, found ${(0,quote/* quote */.hD)(beyond)}`);
        return [];
    }
    if (!looksLikeChat(text)) {
        const plain = stayingText(place, (prompt) => !looksLikeChat(prompt) && beyondPlaceholders(prompt) === null);
        return [{ wantedName, path, messages: [{ role: 'user', content: text }], target: 0, place: plain }];
    }
    const inText = chatInText(text, place);
    const insideOfIt = inText && beyondPlaceholders(textOf(inText.chat));
    if (inText === null || insideOfIt !== null) {
        leaveOut(path, 'expected chat messages with role and text as content, found others');
        return [];
    }
    return [{ wantedName, path, ...inText.chat, place: chatContent(inText.place) }];
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/prompts.js



/** Prompts that a program or a service keeps. */
const ELSEWHERE = /^(?:exec|langfuse|portkey|helicone|opik|package):/;
/** The prompts of a configuration. What cannot be handled is left out and named; nothing else being there is a problem. */
function readPrompts(context) {
    const { findings, root } = context;
    const leftOut = [];
    const leaveOut = (path, sentence) => void leftOut.push({ path, sentence });
    const entries = entriesOf(context);
    const found = entries.flatMap((entry) => readEntry(context, entry, leaveOut));
    if (found.length > MOST_PROMPTS) {
        findings.refuse(root, ['prompts'], `expected at most ${MOST_PROMPTS} prompts, found ${found.length}`);
    }
    for (const { path, sentence } of leftOut) {
        if (found.length === 0)
            findings.refuse(root, path, sentence);
        else
            findings.notice(root, path, `prompt ${Number(path[1] ?? 0) + 1} is left out: ${sentence}`);
    }
    return found;
}
function entriesOf({ configuration, findings, root }) {
    const { prompts } = configuration;
    if (typeof prompts === 'string') {
        return [{ text: prompts, path: ['prompts'], name: '', number: 1 }];
    }
    return prompts.flatMap((prompt, index) => {
        const entryPath = ['prompts', index];
        const number = index + 1;
        if (typeof prompt === 'string')
            return [{ text: prompt, path: entryPath, name: '', number }];
        const { raw, id, label, ...others } = prompt;
        for (const key of Object.keys(others)) {
            findings.notice(root, [...entryPath, key], `${(0,quote/* quote */.hD)(key)} of a prompt is not used`);
        }
        const text = raw || id;
        if (!text) {
            findings.refuse(root, entryPath, 'expected the key raw with the text of the prompt, found none');
            return [];
        }
        const path = [...entryPath, raw ? 'raw' : 'id'];
        return [{ text, path, name: label || (raw ? id : '') || '', number }];
    });
}
function readEntry(context, entry, leaveOut) {
    const { text, path, name, number } = entry;
    if (!/\S/.test(text)) {
        context.findings.refuse(context.root, path, 'expected text that is not blank, found blank text');
        return [];
    }
    if (namesFile(text))
        return promptsOfFile(context, entry, leaveOut);
    if (ELSEWHERE.test(text)) {
        leaveOut(path, `expected a text or a file, found ${(0,quote/* quote */.hD)(text)}`);
        return [];
    }
    const isText = (prompt) => !namesFile(prompt) && !ELSEWHERE.test(prompt);
    const place = stayingText(stringPromptText(context.root, path), isText);
    return promptsOfText(entry, name || `prompt-${number}`, text, place, leaveOut);
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/provider.js

/** Models of OpenAI for chats; what stands in front of other names is another interface. */
const provider_MODEL = /^openai:(?:chat:|responses:)?((?:ft:\S+)|[^:\s]+)$/;
const INTERFACES = new Set([
    'chat',
    'responses',
    'assistant',
    'completion',
    'embedding',
    'image',
    'realtime',
]);
const configSchema = schemas/* looseObject */._H3({
    temperature: schemas/* number */.aig().min(0).max(2).nullish().catch(null),
    top_p: schemas/* number */.aig().min(0).max(1).nullish().catch(null),
    max_tokens: schemas/* int */.Whr().positive().nullish().catch(null),
    max_completion_tokens: schemas/* int */.Whr().positive().nullish().catch(null),
    max_output_tokens: schemas/* int */.Whr().positive().nullish().catch(null),
    response_format: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(null),
});
const providerSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP().transform((id) => ({ id, config: null })),
    schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), config: configSchema.nullish().catch(null) }),
]);
/** How the only provider of a configuration is called, where it is a model of OpenAI; null where it is not. */
function provider_executionOf(providers) {
    const list = Array.isArray(providers) ? providers : [providers];
    const provider = providerSchema.safeParse(list[0]);
    if (list.length !== 1 || !provider.success)
        return null;
    const { id, config } = provider.data;
    const model = provider_MODEL.exec(id)?.[1];
    if (model === undefined || model.length > 200 || INTERFACES.has(model))
        return null;
    const maxTokens = config?.max_completion_tokens ?? config?.max_output_tokens ?? config?.max_tokens;
    return {
        model,
        ...(typeof config?.temperature === 'number' ? { temperature: config.temperature } : {}),
        ...(typeof config?.top_p === 'number' ? { topP: config.top_p } : {}),
        ...(typeof maxTokens === 'number' ? { maxTokens } : {}),
        ...(config?.response_format ? { responseFormat: config.response_format } : {}),
    };
}
/** True where a provider changes its answers before they are tested. */
function transformsAnswers(providers) {
    const list = Array.isArray(providers) ? providers : [providers];
    return list.some((provider) => Boolean(Reflect.get(Object(provider), 'transform')));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/schema.js



const schema_MOST_PROMPTS = 50;
const NAME = 'text or nothing';
/** Text, which names a file, or what `schema` takes; a problem keeps its place inside. */
function textOr(schema) {
    return schemas/* unknown */.L5J().transform((value, context) => {
        if (typeof value === 'string')
            return value;
        const parsed = schema.safeParse(value);
        if (parsed.success)
            return parsed.data;
        for (const issue of parsed.error.issues) {
            context.issues.push({ ...issue, path: [...issue.path], input: undefined });
        }
        return core/* NEVER */.tm;
    });
}
const promptSchema = schemas/* looseObject */._H3({
    id: template_parts_text(NAME).nullish(),
    label: template_parts_text(NAME).nullish(),
    raw: template_parts_text(NAME).nullish(),
}, { error: 'text, or a mapping with raw, id or label' });
const assertionSchema = schemas/* looseObject */._H3({
    type: filledText().nullish(),
    $ref: filledText().nullish(),
    value: schemas/* unknown */.L5J().optional(),
    weight: schemas/* number */.aig({ error: 'a number or nothing' }).nullish(),
    transform: schemas/* unknown */.L5J().optional(),
}, { error: 'a mapping with the keys type and value' });
const testSchema = schemas/* looseObject */._H3({
    description: template_parts_text(NAME).nullish(),
    vars: textOr(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), { error: 'a mapping of names to values' }).nullish()).optional(),
    assert: schemas/* array */.YOg(assertionSchema, { error: 'a list of assertions' }).nullish(),
    options: schemas/* looseObject */._H3({}, { error: 'a mapping' }).nullish(),
}, { error: 'a mapping with the keys vars and assert' });
const tests = (expected) => schemas/* array */.YOg(textOr(testSchema), { error: expected });
/** The keys of a promptfoo configuration that are read. */
const configurationSchema = schemas/* looseObject */._H3({
    prompts: textOr(schemas/* array */.YOg(textOr(promptSchema), { error: 'text or a list of prompts' })
        .min(1, { error: 'a list of at least one prompt' })
        .max(schema_MOST_PROMPTS, { error: `a list of at most ${schema_MOST_PROMPTS} prompts` })),
    tests: textOr(tests('a list of tests, or the name of a file').nullish()).optional(),
    defaultTest: textOr(testSchema.nullish()).optional(),
    assertionTemplates: schemas/* record */.g1P(schemas/* string */.YjP(), assertionSchema, { error: 'a mapping of names to assertions' })
        .nullish(),
    providers: schemas/* unknown */.L5J().optional(),
    targets: schemas/* unknown */.L5J().optional(),
    spo: fileSettingsSchema,
}, { error: 'a mapping with the keys prompts and tests' });
/** What a file of tests holds. */
const testFileSchema = tests('a list of tests');
/** What a file of defaults holds. */
const defaultTestFileSchema = testSchema;

// EXTERNAL MODULE: ./lib/spo/checks/pattern.js
var checks_pattern = __webpack_require__(7354);
;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/assertion-text.js


/** The texts that an assertion's values are in one case, at least one. */
function textsOf(values, variables) {
    const texts = [];
    for (const value of values) {
        const text = assertion_text_textOf(value, variables);
        if (typeof text !== 'string')
            return text;
        texts.push(text);
    }
    return texts.length > 0 ? texts : { reason: 'it has no value' };
}
function isRefusal(found) {
    return 'reason' in found;
}
/** Texts between commas, as tables have them; quotes hold commas together. */
function commaSeparated(value) {
    if (Array.isArray(value))
        return value;
    if (typeof value !== 'string')
        return [value];
    return [...value.matchAll(/"([^"]*)"|[^,"]+/g)]
        .map(([written, quoted]) => quoted ?? written.trim())
        .filter((text) => text !== '');
}
function assertion_text_textOf(value, variables) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        return { reason: 'its value is no text' };
    }
    const template = String(value);
    if (/^(?:file:\/\/|package:)/.test(template))
        return { reason: 'its value stands in another file' };
    const beyond = beyondPlaceholders(template);
    if (beyond !== null)
        return { reason: `it has more than plain placeholders: ${(0,quote/* excerpt */.Kb)(beyond)}` };
    const text = filledTemplate(template, variables);
    if (text === null)
        return { reason: 'its value becomes too long' };
    return /\S/.test(text) ? text : { reason: 'its value is blank' };
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/assertion-checks.js





/** The deterministic kinds of assertions. What a maker has no check for, it answers with null. */
const MAKERS = new Map([
    [
        'equals',
        (value, variables) => (isObject(value) ? schema({ const: value }) : single('equals', value, variables)),
    ],
    ...['contains', 'icontains', 'starts-with', 'ends-with', 'regex'].map((kind) => [kind, (value, variables) => single(kind, value, variables)]),
    ['contains-all', (value, variables, not) => (not ? null : assertion_checks_all('contains', value, variables))],
    ['icontains-all', (value, variables, not) => (not ? null : assertion_checks_all('icontains', value, variables))],
    ['contains-any', (value, variables, not) => (not ? assertion_checks_all : any)('contains', value, variables)],
    ['icontains-any', (value, variables, not) => (not ? assertion_checks_all : any)('icontains', value, variables)],
    ['is-json', (value, variables) => json(value, variables)],
    ['word-count', (value, _, not) => (not ? null : words(value))],
]);
/**
 * The checks that say what an assertion says.
 * @param type its kind, `not-` in front included
 * @returns why there are none; null for a kind that is not known here
 */
function checksOf(type, value, variables) {
    const not = type.startsWith('not-');
    const made = MAKERS.get(not ? type.slice('not-'.length) : type)?.(value, variables, not) ?? null;
    if (made === null || isRefusal(made))
        return made;
    return made.map(([shown, body]) => {
        return { ...body, label: shown === '' ? type : `${type} ${shown}`, ...(not ? { not } : {}) };
    });
}
function single(kind, value, variables) {
    const texts = textsOf([value], variables);
    return isRefusal(texts) ? texts : bodies(texts, kind);
}
function assertion_checks_all(kind, value, variables) {
    const texts = textsOf(commaSeparated(value), variables);
    return isRefusal(texts) ? texts : bodies(texts, kind);
}
function any(kind, value, variables) {
    const texts = textsOf(commaSeparated(value), variables);
    if (isRefusal(texts))
        return texts;
    const found = pattern(`${kind === 'icontains' ? '(?i)' : ''}(?:${texts.map(escaped).join('|')})`);
    return isRefusal(found) ? found : [[(0,quote/* quote */.hD)(texts.join(', ')), found]];
}
function bodies(texts, kind) {
    const made = [];
    for (const text of texts) {
        const body = textBody(kind, text);
        if (isRefusal(body))
            return body;
        made.push([kind === 'regex' ? (0,quote/* excerpt */.Kb)(text) : (0,quote/* quote */.hD)(text), body]);
    }
    return made;
}
function textBody(kind, text) {
    if (kind === 'regex')
        return pattern(text);
    if (kind === 'icontains')
        return pattern(`(?i)${escaped(text)}`);
    return { kind, text };
}
function pattern(source) {
    const compiled = (0,checks_pattern/* compilePattern */.E)(source);
    return compiled.ok ? { kind: 'matches', pattern: source } : { reason: compiled.reason };
}
/** A pattern that finds exactly this text. */
function escaped(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function json(value, variables) {
    if (typeof value !== 'string' || value === '')
        return schema(value || {});
    const texts = textsOf([value], variables);
    if (isRefusal(texts))
        return texts;
    const yaml = (0,read_yaml/* readYaml */.g)(texts[0] ?? '');
    return yaml.ok ? schema(yaml.value) : { reason: 'its schema is neither JSON nor YAML' };
}
function schema(value) {
    if (!isObject(value) || Array.isArray(value))
        return { reason: 'its schema is no mapping' };
    const compiled = (0,checks_schema/* compileSchema */.F)(value);
    if (!compiled.ok)
        return { reason: compiled.fault.reason };
    return [
        [typeof value.title === 'string' ? (0,quote/* quote */.hD)(value.title) : '', { kind: 'json-schema', schema: value }],
    ];
}
function words(value) {
    const { min, max } = isObject(value) ? value : {};
    if (min !== undefined || typeof max !== 'number' || !Number.isInteger(max) || max < 1)
        return null;
    return [[`at most ${max}`, { kind: 'max-words', words: max }]];
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/assertions.js



const REQUIREMENTS = new Set(['llm-rubric', 'g-eval', 'model-graded-closedqa']);
const REFERENCES = new Set(['factuality', 'model-graded-factuality', 'similar']);
/** Most assertions mean the same in all cases, and schemas take some milliseconds each. */
const constantMeanings = new WeakMap();
/** An assertion of promptfoo in the words of this project. @param type its kind, `not-` in front included */
function meaningOf(type, assertion, variables) {
    const known = constantMeanings.get(assertion);
    if (known)
        return known;
    const meaning = read(type, assertion, variables);
    const values = Array.isArray(assertion.value) ? assertion.value : [assertion.value];
    const isFilled = values.some((value) => typeof value === 'string' && value.includes('{{'));
    if (!isFilled)
        constantMeanings.set(assertion, meaning);
    return meaning;
}
function read(type, { value, weight }, variables) {
    if (weight === 0)
        return { unused: 'assertions with the weight 0 are not used' };
    const isRequirement = REQUIREMENTS.has(type);
    if (!isRequirement && !REFERENCES.has(type))
        return checksMeaning(type, value, variables);
    const texts = textsOf(Array.isArray(value) ? value : [value], variables);
    if (isRefusal(texts))
        return { unused: because(type, texts.reason) };
    const text = texts.join('\n').trim();
    return isRequirement ? { requirement: text } : { reference: text };
}
function checksMeaning(type, value, variables) {
    const checks = checksOf(type, value, variables);
    if (checks === null)
        return { unused: `assertions of the kind ${(0,quote/* excerpt */.Kb)(type)} are not used` };
    if (isRefusal(checks))
        return { unused: because(type, checks.reason) };
    const [only] = checks;
    // The answer that is expected word for word is also what the judge may go by.
    return type === 'equals' && only?.kind === 'equals' ? { checks, reference: only.text } : { checks };
}
function because(type, reason) {
    return `an assertion of the kind ${(0,quote/* excerpt */.Kb)(type)} is not used: ${reason}`;
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/test-list.js



const YAML_FILES = new Set(['.yaml', '.yml', '.json']);
/** What all tests start from. */
function readDefaults(context) {
    const { configuration, root, findings } = context;
    const path = ['defaultTest'];
    const { defaultTest } = configuration;
    if (typeof defaultTest !== 'string')
        return { test: defaultTest ?? {}, part: root, path };
    const part = readNamedYaml(context, root, path, defaultTest);
    const parsed = part && defaultTestFileSchema.safeParse(part.value);
    if (part && parsed && !parsed.success)
        findings.refuseIssues(part, parsed.error);
    return { test: parsed?.data ?? {}, part: part ?? root, path: [] };
}
/**
 * The tests of a configuration and of the files that it names; one without anything where there are none.
 * @param leftOut takes what cannot be used
 */
function readTestList(context, leftOut) {
    const { configuration, root } = context;
    const { tests } = configuration;
    if (typeof tests === 'string')
        return readFile(context, ['tests'], tests, leftOut);
    if (!tests || tests.length === 0)
        return [{ test: {}, part: root, path: ['tests'] }];
    return tests.flatMap((test, index) => {
        const path = ['tests', index];
        if (typeof test === 'string')
            return readFile(context, path, test, leftOut);
        if (typeof test.path === 'string')
            return readFile(context, [...path, 'path'], test.path, leftOut);
        return [{ test, part: root, path }];
    });
}
function readFile(context, path, reference, leftOut) {
    const { root, findings } = context;
    if (isPattern(reference) || !YAML_FILES.has(extensionOf(reference))) {
        const sentence = `expected the name of a YAML or JSON file of tests, found ${(0,quote/* quote */.hD)(reference)}`;
        leftOut.push({ part: root, path, sentence });
        return [];
    }
    const part = readNamedYaml(context, root, path, reference);
    if (part === null)
        return [];
    const parsed = testFileSchema.safeParse(part.value);
    if (!parsed.success) {
        findings.refuseIssues(part, parsed.error);
        return [];
    }
    return parsed.data.flatMap((test, index) => {
        if (typeof test !== 'string')
            return [{ test, part, path: [index] }];
        leftOut.push({ part, path: [index], sentence: `expected a test, found the text ${(0,quote/* quote */.hD)(test)}` });
        return [];
    });
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/variables.js




/** Most cases of a configuration. */
const MOST_CASES = 1000;
const MOST_VARIABLES = 200;
/** Files whose content is made by a program, or is no text. */
const NO_TEXT = /^\.(?:[cm]?[jt]sx?|py|rb|go|sh|pdf|png|jpe?g|gif|bmp|webp|svg|mp[34g]|webm|mov|avi|mkv|m4[av]|wav|ogg|flac|xlsx?|docx?|zip)$/;
/**
 * The cases of one test: one for each combination of the values that are lists.
 * @returns why the test cannot be used; no case where a problem was found in it
 */
function casesOf(context, given) {
    const [first] = given.values();
    if (first && given.size > MOST_VARIABLES) {
        const message = `expected at most ${MOST_VARIABLES} variables, found ${given.size}`;
        context.findings.refuse(first.part, first.path.slice(0, -1), message);
        return [];
    }
    // All of them are read before any is judged, so that every file that is named is asked for.
    const read = [...given].map(([name, value]) => ({ name, texts: variables_textsOf(context, value) }));
    const alternatives = [];
    for (const { name, texts } of read) {
        if (texts === null)
            return [];
        if ('sentence' in texts)
            return texts;
        alternatives.push([name, texts]);
    }
    const count = alternatives.reduce((product, [, texts]) => product * texts.length, 1);
    if (first && count > MOST_CASES) {
        const message = `expected values with at most ${MOST_CASES} combinations, found ${count}`;
        context.findings.refuse(first.part, first.path.slice(0, -1), message);
        return [];
    }
    return nestedIn(given, alternatives) ?? combinationsOf(alternatives, count);
}
/** The values of the last names change first. */
function combinationsOf(alternatives, count) {
    return Array.from({ length: count }, (_, number) => {
        let rest = number;
        const entries = alternatives.toReversed().map(([name, texts]) => {
            const text = texts[rest % texts.length] ?? '';
            rest = Math.floor(rest / texts.length);
            return [name, text];
        });
        return Object.fromEntries(entries.reverse());
    });
}
/** A value that names another variable would have to be filled first. */
function nestedIn(given, alternatives) {
    for (const [name, texts] of alternatives) {
        const nested = texts.flatMap(placeholdersIn).find((placeholder) => given.has(placeholder.name));
        const { part, path } = given.get(name) ?? {};
        if (nested && part && path) {
            const sentence = `expected a value without other variables, found ${(0,quote/* quote */.hD)(nested.written)}`;
            return { part, path, sentence };
        }
    }
    return null;
}
/** The texts that a value stands for: one, or those of a list. */
function variables_textsOf(context, given) {
    const { value, part, path } = given;
    const items = Array.isArray(value) ? value : [value];
    if (items.length === 0) {
        context.findings.refuse(part, path, 'expected at least one value, found an empty list');
        return null;
    }
    const texts = items.map((item, index) => {
        const itemPath = Array.isArray(value) ? [...path, index] : path;
        return variables_textOf(context, { part, path: itemPath, value: item });
    });
    const unread = texts.find((text) => typeof text !== 'string');
    return unread === undefined ? texts.filter((text) => typeof text === 'string') : unread;
}
function variables_textOf(context, given) {
    const { value } = given;
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'object')
        return JSON.stringify(value);
    // A line end behind a value is cut off, as it would spoil JSON around it.
    const text = String(value).replace(/\n$/, '');
    return text.startsWith('file://') ? fileText(context, given, text) : text;
}
function fileText(context, given, reference) {
    const { part, path } = given;
    const extension = extensionOf(reference);
    if (part !== context.root || isPattern(reference) || NO_TEXT.test(extension)) {
        return { part, path, sentence: `expected a value or a text file, found ${(0,quote/* quote */.hD)(reference)}` };
    }
    const file = readNamedFile(context, part, path, reference);
    if (file === null)
        return null;
    if (extension !== '.yaml' && extension !== '.yml')
        return file.text.trim();
    const yaml = (0,read_yaml/* readYaml */.g)(file.text);
    if (yaml.ok)
        return JSON.stringify(yaml.value) ?? '';
    context.findings.refuseText(file.path, file.text, yaml.faults);
    return null;
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/tests.js





const READ_KEYS = new Set(['description', 'vars', 'assert', 'options', 'metadata']);
const READ_ASSERTION_KEYS = new Set(['type', 'value', 'transform', 'metric', '$ref']);
const MOST_CHECKS = 50;
/** In all cases together, in UTF-16 code units. */
const MOST_CHARACTERS = 10_000_000;
/**
 * The cases of a configuration; a single one without variables where it has no tests. A test that cannot be used is left
 * out and named; nothing else being there is a problem.
 * @param areTransformed whether the providers change answers before they are tested
 */
function readTests(context, areTransformed) {
    const { findings } = context;
    const defaults = readDefaults(context);
    const leftOut = [];
    const cases = [];
    let characters = 0;
    for (const placed of readTestList(context, leftOut)) {
        const found = readTest(context, placed, defaults, areTransformed);
        if ('sentence' in found)
            leftOut.push(found);
        else
            cases.push(...found);
        characters += 'sentence' in found ? 0 : charactersOf(found);
        if (cases.length <= MOST_CASES && characters <= MOST_CHARACTERS)
            continue;
        const most = `${MOST_CASES} cases with ${MOST_CHARACTERS.toLocaleString('en-US')} characters`;
        findings.refuse(placed.part, placed.path, `expected at most ${most}, found more`);
        return [];
    }
    if (cases.length === 0 && leftOut.length === 0 && findings.areGood) {
        findings.refuse(context.root, ['tests'], 'expected at least one test, found none');
    }
    for (const { part, path, sentence } of leftOut) {
        if (cases.length === 0)
            findings.refuse(part, path, sentence);
        else
            findings.notice(part, path, `a test is left out: ${sentence}`);
    }
    return cases;
}
function charactersOf(cases) {
    const texts = cases.flatMap(({ variables }) => Object.values(variables));
    return texts.reduce((sum, text) => sum + text.length, 0);
}
function readTest(context, placed, defaults, areTransformed) {
    const both = [defaults, placed];
    for (const one of both)
        nameUnused(context, one);
    const given = givenValues(both);
    if (!(given instanceof Map))
        return given;
    const unusable = unusableOption(placed, given) ?? unusableOption(defaults, given);
    if (unusable !== null)
        return unusable;
    const cases = casesOf(context, given);
    if ('sentence' in cases)
        return cases;
    const isTransformed = areTransformed || both.some(({ test }) => changesAnswers(test.options?.transform));
    return cases.map((variables) => {
        const meanings = both.flatMap((one) => meaningsOf(context, one, variables, isTransformed));
        return { description: placed.test.description ?? '', variables, ...collected(context, placed, meanings) };
    });
}
function nameUnused({ findings }, { test, part, path }) {
    for (const key of Object.keys(test)) {
        if (!READ_KEYS.has(key))
            findings.notice(part, [...path, key], `${(0,quote/* quote */.hD)(key)} of a test is not used`);
    }
    for (const key of Object.keys(test.options ?? {})) {
        const sentence = `${(0,quote/* quote */.hD)(key)} in the options of a test is not used`;
        findings.notice(part, [...path, 'options', key], sentence);
    }
}
/** The values of a test go before those of the defaults. */
function givenValues(tests) {
    const given = new Map();
    for (const { test, part, path } of tests) {
        const vars = test.vars ?? {};
        if (typeof vars === 'string') {
            const sentence = `expected a mapping of names to values, found the text ${(0,quote/* quote */.hD)(vars)}`;
            return { part, path: [...path, 'vars'], sentence };
        }
        for (const [name, value] of Object.entries(vars)) {
            given.set(name, { part, path: [...path, 'vars', name], value });
        }
    }
    return given;
}
function unusableOption({ test, part, path }, given) {
    const hasList = [...given.values()].some(({ value }) => Array.isArray(value));
    const changing = ['transformVars', 'prefix', 'suffix', ...(hasList ? ['disableVarExpansion'] : [])];
    const key = changing.find((each) => test.options?.[each]);
    if (key === undefined)
        return null;
    const sentence = `expected tests that ask what the prompt says, found the option ${key}`;
    return { part, path: [...path, 'options', key], sentence };
}
function meaningsOf(context, placed, variables, isTransformed) {
    const { findings } = context;
    return (placed.test.assert ?? []).flatMap((written, index) => {
        const place = [...placed.path, 'assert', index];
        const assertion = followReference(context, written);
        if (!assertion?.type) {
            const { $ref } = written;
            const expected = $ref ? `an assertion template, found ${(0,quote/* quote */.hD)($ref)}` : 'the key type, found none';
            findings.refuse(placed.part, place, `expected ${expected}`);
            return [];
        }
        const meaning = meaningOf(assertion.type, assertion, variables);
        const hasOther = meaning.checks && (isTransformed || changesAnswers(assertion.transform));
        const unused = hasOther ? 'checks of answers that are transformed first are not used' : meaning.unused;
        if (unused === undefined)
            nameUnusedKeys(context, placed, place, assertion);
        else
            findings.notice(placed.part, place, unused);
        return unused === undefined ? [meaning] : [];
    });
}
function nameUnusedKeys({ findings }, { part }, place, assertion) {
    for (const key of Object.keys(assertion)) {
        if (READ_ASSERTION_KEYS.has(key) || (key === 'weight' && assertion.weight === 1))
            continue;
        findings.notice(part, [...place, key], `${(0,quote/* quote */.hD)(key)} of an assertion is not used`);
    }
}
/** Checks do not mind the white space around an answer. */
function changesAnswers(transform) {
    if (typeof transform === 'string' && /^output\.trim\(\);?$/.test(transform))
        return false;
    return Boolean(transform);
}
function followReference({ configuration }, assertion) {
    if (!assertion.$ref)
        return assertion;
    const name = /^#\/assertionTemplates\/(.+)$/.exec(assertion.$ref)?.[1];
    const templates = configuration.assertionTemplates ?? {};
    return name !== undefined && Object.hasOwn(templates, name) ? (templates[name] ?? null) : null;
}
function collected({ findings }, { part, path }, meanings) {
    const checks = meanings.flatMap((meaning) => meaning.checks ?? []);
    if (checks.length > MOST_CHECKS) {
        findings.notice(part, path, `a test has more than ${MOST_CHECKS} checks, and those behind are not used`);
    }
    return {
        checks: withOwnLabels(checks.slice(0, MOST_CHECKS)),
        requirements: meanings.flatMap(({ requirement }) => requirement ?? []),
        references: meanings.flatMap(({ reference }) => reference ?? []),
    };
}

;// CONCATENATED MODULE: ./lib/prompt-files/promptfoo/promptfoo.js











const promptfoo_FILE_NAME = /(?:^|\/)promptfooconfig(?:\.[^/]*)?\.(?:ya?ml|json)$/;
const MARKS = ['providers', 'targets', 'tests', 'defaultTest', 'scenarios'];
const promptfoo_READ_KEYS = ['prompts', 'tests', 'defaultTest', 'assertionTemplates', 'providers', 'targets', 'spo'];
/** They say nothing of prompts and answers. */
const OTHER_KEYS = ['$schema', 'description', 'version', 'tags', 'metadata', 'outputPath', 'sharing', 'env'];
const KNOWN_KEYS = new Set([...promptfoo_READ_KEYS, ...OTHER_KEYS, 'commandLineOptions', 'writeLatestResults']);
/** Configurations of promptfoo (https://www.promptfoo.dev/docs/configuration/reference/). */
const promptfooFormat = {
    title: 'a promptfoo configuration',
    isMeant: ({ path, value }) => promptfoo_FILE_NAME.test(path) || hasItsKeys(value),
    references(source) {
        // Whatever reading asks for, so that the two cannot differ.
        const asked = new Set();
        promptfoo_read(source, (path) => {
            asked.add(path);
            return null;
        });
        return [...asked];
    },
    read: (source, referenced) => promptfoo_read(source, (path) => referenced.get(path) ?? null),
};
function hasItsKeys(value) {
    if (typeof value !== 'object' || value === null || !('prompts' in value))
        return false;
    return MARKS.some((key) => Object.hasOwn(value, key));
}
function promptfoo_read(source, lookUp) {
    const root = { ...source, namedAt: null };
    const findings = new Findings(source);
    const parsed = configurationSchema.safeParse(source.value);
    if (!parsed.success) {
        findings.refuseIssues(root, parsed.error);
        return { ok: false, faults: findings.faults };
    }
    const configuration = parsed.data;
    const context = { root, configuration, findings, lookUp };
    promptfoo_nameUnused(context);
    const providers = configuration.providers ?? configuration.targets;
    const prompts = readPrompts(context);
    const cases = readTests(context, transformsAnswers(providers));
    for (const prompt of prompts)
        checkValues(context, prompt, cases);
    if (!findings.areGood)
        return { ok: false, faults: findings.faults, elsewhere: findings.elsewhere };
    const settings = toFileSettings(configuration.spo, provider_executionOf(providers) ?? {});
    const names = safeNames(prompts.map(({ wantedName }) => wantedName));
    const entries = prompts.map((prompt, index) => {
        const name = prompts.length === 1 ? '' : (names[index] ?? '');
        return toEntry({ path: source.path, name, prompt, cases, settings });
    });
    return { ok: true, prompts: entries, notices: findings.notices };
}
function promptfoo_nameUnused({ configuration, findings, root }) {
    for (const key of Object.keys(configuration)) {
        if (KNOWN_KEYS.has(key) || key.startsWith('x-'))
            continue;
        findings.notice(root, [key], `${(0,quote/* quote */.hD)(key)} is not used`);
    }
    for (const key of ['providers', 'targets']) {
        const value = configuration[key];
        if (value === undefined || value === null || provider_executionOf(value) !== null)
            continue;
        findings.notice(root, [key], `${(0,quote/* quote */.hD)(key)} is only used where it is a single model of OpenAI`);
    }
}
/** Placeholders want values, and the text has to stay within limits when it is filled. */
function checkValues({ configuration, findings, root }, { messages, path }, cases) {
    const text = messages.map(({ content }) => content).join('\n');
    if (cases.some(({ variables }) => filledTemplate(text, variables) === null)) {
        findings.refuse(root, path, 'expected a prompt of ordinary length once it is filled, found a longer one');
    }
    for (const { name, written } of placeholdersIn(text)) {
        if (cases.every(({ variables }) => Object.hasOwn(variables, name)))
            continue;
        if (configuration.tests?.length) {
            findings.notice(root, path, `${written} is filled with nothing in tests that have no value for it`);
        }
        else {
            findings.refuse(root, ['tests'], `expected tests with a value for ${written}, found none`);
        }
    }
}

// EXTERNAL MODULE: ./lib/prompt-files/question-message.js
var question_message = __webpack_require__(9848);
;// CONCATENATED MODULE: ./lib/prompt-files/check-schema.js




const check_schema_MOST_CHECKS = 50;
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
const checkSchema = mapping(KINDS)
    .superRefine((check, context) => {
    const { length } = Object.keys(check);
    // An unknown key is reported already, and then this would only say so again.
    if (length === 1 || context.issues.length > 0)
        return;
    report(context, `a mapping with one of the keys ${Object.keys(KINDS).join(', ')}`, {
        reason: `it has ${length} keys`,
    });
})
    // For editors, whose JSON Schema knows no refinement.
    .meta({ minProperties: 1, maxProperties: 1 });
/** The list behind the key `checks` of a file or of a case. */
const checksSchema = schemas/* array */.YOg(checkSchema, { error: 'a list of checks' })
    .max(check_schema_MOST_CHECKS, { error: `a list of at most ${check_schema_MOST_CHECKS} checks` })
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

;// CONCATENATED MODULE: ./lib/prompt-files/spo-template-schema.js




/** Each may have a file of its own, and all of them are read. */
const spo_template_schema_MOST_PROMPTS = 100;
const COUNT = 'a whole number of words above 0, or None';
const TEXT_FILE = 'the path of a .txt or .md file';
const spo_template_schema_NAME = 'a name of 1 to 100 letters, digits, ".", "_" and "-", without a dot as its first or last sign';
const PROMPTS = 'a list of at least one prompt';
const caseSchema = mapping({
    question: filledText().meta({
        description: 'What the model is asked: put in the place of {question} or {{question}} in the prompt, and behind a prompt without it.',
    }),
    answer: template_parts_text('text or nothing').nullish().meta({
        description: 'A good answer to this question, if there is one.',
    }),
    checks: checksSchema.meta({
        description: 'What an answer to this case has to pass besides the checks of the file.',
    }),
});
const TEXT_KEYS = {
    prompt: filledText().optional().meta({
        description: 'The instructions that are checked and optimized.',
    }),
    'prompt-file': template_parts_text(TEXT_FILE)
        .regex(/\S\.(txt|md)$/i, { error: TEXT_FILE })
        .optional()
        .meta({
        description: 'In place of prompt: a text file that holds the instructions, from the folder of this file on.',
    }),
};
const COMMON_KEYS = {
    requirements: template_parts_text('text or nothing')
        .nullish()
        .meta({ description: 'What makes an answer a good one. The judge goes by it.' }),
    count: schemas/* union */.KCZ([schemas/* int */.Whr({ error: COUNT }).positive({ error: COUNT }), schemas/* literal */.euz('None')], { error: COUNT })
        .nullish()
        .meta({ description: 'The most words that a new prompt may have; None for no limit.' }),
    checks: checksSchema.meta({
        description: 'What every answer has to pass. These are tested by a program, before the judge is asked.',
    }),
    qa: schemas/* array */.YOg(caseSchema, { error: 'a list of cases' })
        .min(1, { error: 'a list of at least one case' })
        .optional()
        .meta({ description: 'The cases: questions, with or without a reference answer.' }),
    spo: fileSettingsSchema,
};
/** What an item leaves out is taken from the top of the file; the checks of both count. */
const namedPromptSchema = mapping({
    name: template_parts_text(spo_template_schema_NAME)
        .regex(/^(?!\.)[A-Za-z0-9._-]{1,100}(?<!\.)$/, { error: spo_template_schema_NAME })
        .refine((name) => name.toLowerCase() !== 'prompt.txt', { error: 'another name than prompt.txt' })
        .meta({ description: 'Names the folder of its results; no other prompt of the file has it.' }),
    ...TEXT_KEYS,
    ...COMMON_KEYS,
}).meta({ oneOf: [{ required: ['prompt'] }, { required: ['prompt-file'] }] });
/** What editors are told of `refuseContradictions`, since a JSON Schema knows no refinement. */
const CONTRADICTIONS = {
    oneOf: [{ required: ['prompt'] }, { required: ['prompt-file'] }, { required: ['prompts'] }],
    anyOf: [
        { required: ['qa'] },
        { required: ['prompts'], properties: { prompts: { items: { required: ['qa'] } } } },
    ],
};
/** The keys of an SPO template: one prompt, or a list of several. */
const spoTemplateSchema = mapping({
    ...TEXT_KEYS,
    prompts: schemas/* array */.YOg(namedPromptSchema, { error: PROMPTS })
        .min(1, { error: PROMPTS })
        .max(spo_template_schema_MOST_PROMPTS, { error: `a list of at most ${spo_template_schema_MOST_PROMPTS} prompts` })
        .optional()
        .meta({ description: 'In place of prompt: several prompts, each with a name.' }),
    ...COMMON_KEYS,
})
    .superRefine(refuseContradictions, { when: ({ value }) => isRecord(value) })
    .meta(CONTRADICTIONS);
/** It is asked whatever else is wrong, so that one reading lists every problem; hence nothing of `template` is certain. */
function refuseContradictions(template, context) {
    if (!isRecord(template))
        return;
    refuseTexts(template, ['prompt', 'prompt-file', 'prompts'], [], context);
    const hasCases = Object.hasOwn(template, 'qa');
    if (!Object.hasOwn(template, 'prompts')) {
        if (!hasCases)
            spo_template_schema_report(context, ['qa'], 'a list of cases');
        return;
    }
    const items = Array.isArray(template.prompts) ? template.prompts : [];
    const taken = new Map();
    for (const [index, item] of items.entries()) {
        if (!isRecord(item))
            continue;
        refuseTexts(item, ['prompt', 'prompt-file'], ['prompts', index], context);
        if (!hasCases && !Object.hasOwn(item, 'qa')) {
            spo_template_schema_report(context, ['prompts', index, 'qa'], 'a list of cases here or at the top of the file');
        }
        refuseTakenName(item.name, index, taken, context);
    }
}
/** Names that only differ in case would be one folder on many machines. */
function refuseTakenName(name, index, taken, context) {
    if (typeof name !== 'string')
        return;
    const folder = name.toLowerCase();
    const owner = taken.get(folder);
    if (owner === undefined)
        taken.set(folder, index);
    else
        spo_template_schema_report(context, ['prompts', index, 'name'], 'a name of its own', {
            reason: `prompt ${owner + 1} has it`,
        });
}
/** Exactly one of the keys says where the text is. */
function refuseTexts(holder, keys, place, context) {
    const [given, ...others] = keys.filter((key) => Object.hasOwn(holder, key));
    if (given === undefined) {
        const [first, ...rest] = keys;
        spo_template_schema_report(context, [...place, first], `text that is not blank, or ${rest.join(' or ')} in its place`);
    }
    for (const other of others) {
        spo_template_schema_report(context, [...place, other], `no such key beside ${given}`, {
            reason: 'one of them has to go',
            isKey: true,
        });
    }
}
function spo_template_schema_report(context, path, message, details = {}) {
    context.addIssue({ code: 'custom', message, path, params: { ...details } });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/prompt-files/plain-prompt-text.js
var plain_prompt_text = __webpack_require__(8287);
;// CONCATENATED MODULE: ./lib/prompt-files/spo-template-text.js








const KEY = 'prompt-file';
/** Of a file that nobody has validated yet. */
const MOST_FILES = 100;
/** The text files that a template names, whether or not the rest of it is valid. */
function textFilesOf({ path, value }) {
    const items = entryOf(value, 'prompts');
    const holders = [value, ...(Array.isArray(items) ? items : [])];
    const named = holders.map((holder) => {
        const reference = entryOf(holder, KEY);
        return typeof reference === 'string' ? referencedPath(path, reference) : null;
    });
    return [...new Set(named.filter((each) => each !== null))].slice(0, MOST_FILES);
}
function entryOf(holder, key) {
    return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? holder[key]
        : undefined;
}
/**
 * The text of a prompt, from the template or from the file that it names.
 * @param owners the files that are taken, each with the prompt that names it; that of this prompt is added
 */
function readTemplateText(source, { prompt, 'prompt-file': reference, path }, referenced, owners) {
    if (reference === undefined) {
        return { ok: true, prompt: prompt ?? '', text: (0,prompt_text/* yamlPromptText */.T)(source, [...path, 'prompt']) };
    }
    const at = [...path, KEY];
    const offset = (0,yaml_place/* placeOf */.$)(source.document, at);
    const refuse = (sentence, elsewhere = []) => {
        return { ok: false, fault: { offset, message: atPath(at, sentence) }, elsewhere };
    };
    const file = referencedPath(source.path, reference);
    if (file === null)
        return refuse(`expected a path inside of the repository, found the text ${(0,quote/* quote */.hD)(reference)}`);
    const owner = owners.get(file);
    if (owner !== undefined)
        return refuse(`expected a file of its own, found ${(0,quote/* quote */.hD)(file)} (${owner} names it)`);
    owners.set(file, `prompt ${Number(path.at(-1)) + 1}`);
    const bytes = referenced.get(file) ?? null;
    if (bytes === null)
        return refuse(`expected a regular file of the repository, found none at ${(0,quote/* quote */.hD)(file)}`);
    const decoded = (0,decode_text/* decodeText */.g7)(bytes);
    if (!decoded.ok) {
        const location = (0,source_location/* locationAt */.d)(file, decoded.text, decoded.fault.offset);
        return refuse(`expected a text file, found bytes in ${(0,quote/* quote */.hD)(file)} that are none`, [
            { location, message: decoded.fault.message },
        ]);
    }
    const content = (0,plain_prompt_text/* plainPrompt */.b)(decoded.text);
    if (!/\S/.test(content))
        return refuse(`expected text that is not blank, found a blank file at ${(0,quote/* quote */.hD)(file)}`);
    return { ok: true, prompt: content, text: (0,plain_prompt_text/* plainPromptText */.y)(file, decoded.text) };
}

;// CONCATENATED MODULE: ./lib/prompt-files/spo-template.js






/** The format of the Python original, with checks. It is what a file is taken for that is meant to be nothing else. */
const spoTemplateFormat = {
    title: 'an SPO template',
    isMeant: () => true,
    references: textFilesOf,
    read(source, referenced) {
        const template = spoTemplateSchema.safeParse(source.value);
        if (!template.success)
            return { ok: false, faults: schemaFaults(template.error, source) };
        return spo_template_readPrompts(source, template.data, referenced);
    },
};
function spo_template_readPrompts(source, template, referenced) {
    const prompts = [];
    const faults = [];
    const elsewhere = [];
    const owners = new Map();
    for (const each of promptsOf(template)) {
        const text = readTemplateText(source, each, referenced, owners);
        if (text.ok)
            prompts.push(spo_template_toEntry(source, each, text));
        else {
            faults.push(text.fault);
            elsewhere.push(...text.elsewhere);
        }
    }
    if (faults.length > 0)
        return { ok: false, faults, elsewhere };
    return { ok: true, prompts, notices: [] };
}
function promptsOf({ prompts, ...file }) {
    if (prompts === undefined)
        return [{ ...file, name: '', path: [] }];
    return prompts.map((item, index) => ({
        ...item,
        path: ['prompts', index],
        requirements: item.requirements ?? file.requirements,
        count: item.count ?? file.count,
        checks: [...file.checks, ...item.checks],
        qa: item.qa ?? file.qa,
        spo: { ...file.spo, ...item.spo },
    }));
}
function spo_template_toEntry(source, template, { prompt, text }) {
    const { name, requirements, count, qa = [] } = template;
    const checks = toChecks(template.checks);
    const placeholders = (0,question_message/* questionPlaceholders */.H)(prompt);
    return {
        name,
        spec: {
            key: name === '' ? source.path : `${source.path}#${name}`,
            prompt,
            requirements: requirements ?? '',
            count: typeof count === 'number' ? count : null,
            cases: qa.map((item) => spo_template_toCase(item, checks)),
            ...(placeholders.length > 0 ? { placeholders } : {}),
            render: question_message/* questionMessage */.O,
        },
        settings: toFileSettings(template.spo),
        ...text,
    };
}
function spo_template_toCase(item, fileChecks) {
    const checks = [...fileChecks, ...toChecks(item.checks, fileChecks)];
    return {
        question: item.question,
        ...(typeof item.answer === 'string' ? { answer: item.answer } : {}),
        ...(checks.length > 0 ? { checks } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/prompt-files/prompt-formats.js



/** In the order in which they are asked; the last one takes whatever is left. */
const FORMATS = [githubPromptFormat, promptfooFormat, spoTemplateFormat];
/** The format that a file is meant to be of. */
function formatOf(source) {
    return FORMATS.find((format) => format.isMeant(source)) ?? spoTemplateFormat;
}

;// CONCATENATED MODULE: ./lib/prompt-files/read-prompt-file.js




/** More are not of use to anybody; the last one then says how many were left out. */
const MAXIMUM_PROBLEMS = 100;
const NO_FILES = new Map();
/**
 * Reads a prompt file of any format. Never throws, whatever the bytes: an invalid file comes back with its problems in
 * the order of their places.
 *
 * @param path names the file in problems, keys the random streams of its prompts, and is what the files that it names
 *   are looked up from
 * @param referenced those files, as `referencesOf` lists them
 */
function parsePromptFile(path, bytes, referenced = NO_FILES) {
    const read = readSource(path, bytes);
    if (!read.ok) {
        const problems = listProblems(path, read.text, read.faults);
        return { ok: false, path, format: 'a prompt file', problems };
    }
    const { source } = read;
    const { text } = source;
    const reader = formatOf(source);
    const format = reader.title;
    const reading = reader.read(source, referenced);
    if (!reading.ok) {
        const problems = [...listProblems(path, text, reading.faults), ...(reading.elsewhere ?? [])];
        return { ok: false, path, format, problems };
    }
    const notices = listProblems(path, text, reading.notices);
    return { ok: true, path, format, text, prompts: reading.prompts, notices };
}
/** Paths in the repository of the files that a prompt file names; none for one that cannot be read. Never throws. */
function referencesOf(path, bytes) {
    const read = readSource(path, bytes);
    return read.ok ? formatOf(read.source).references(read.source) : [];
}
function readSource(path, bytes) {
    const decoded = (0,decode_text/* decodeText */.g7)(bytes);
    if (!decoded.ok)
        return { ok: false, text: decoded.text, faults: [decoded.fault] };
    const { text } = decoded;
    const yaml = (0,read_yaml/* readYaml */.g)(text);
    if (!yaml.ok)
        return { ok: false, text, faults: yaml.faults };
    return { ok: true, source: { path, text, document: yaml.document, value: yaml.value } };
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
    return shown.map(({ offset, message }) => ({ location: (0,source_location/* locationAt */.d)(path, text, offset), message }));
}


/***/ }),

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8912);
/* harmony import */ var _yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6361);



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
        const message = (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSentence */ .I3)(`cannot be read as YAML: ${String(error)}`);
        return { ok: false, faults: [{ offset: 0, message }] };
    }
}
function readDocument(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
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
    const structure = (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .structureFaults */ .r)(document.contents);
    if (structure.length > 0)
        return { ok: false, faults: structure };
    // Aliases were counted already, and the library's own count is quadratic.
    return { ok: true, document, value: document.toJS({ maxAliasCount: -1 }) };
}
function hasTooManyTokens(text) {
    let count = 0;
    for (const _token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
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
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar: (_key, { srcToken }) => {
            if (!srcToken || !yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.isScalar(srcToken))
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
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSentence */ .I3)(`not valid YAML: ${error.message}`);
}


/***/ }),

/***/ 2740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ replacedLines)
/* harmony export */ });
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


/***/ }),

/***/ 6355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ locationAt)
/* harmony export */ });
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


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   q: () => (/* binding */ keyPlaces)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6361);


/**
 * Offset in the text of what stands at `path`. What is missing has the place of its nearest ancestor, an
 * entry without a value that of its key.
 */
function placeOf(document, path) {
    let node = document.contents;
    let place = node ? (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(node) : 0;
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
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
        return;
    for (const pair of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) || (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(pair.key))
            continue;
        const name = (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(pair.key.value);
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const item = node.items[Number(segment)];
        return item ? { value: item, place: (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(item) } : null;
    }
    const pair = node && findPair(document, node, segment);
    if (!pair)
        return null;
    const value = pair.value;
    const hasText = value?.range && value.range[1] > value.range[0];
    return { value, place: hasText ? (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(value) : keyPlace(pair) };
}
/** The entry that gives `key` its value: the mapping's own one, or else that of the first merged mapping. */
function findPair(document, node, key) {
    const map = followAlias(document, node);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
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
        .filter(({ key }) => (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(key))
        .flatMap(({ value }) => {
        const merged = followAlias(document, value);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(merged) ? merged.items : merged ? [merged] : [];
    });
}
function isEntryOf({ key }, name) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && !(0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .isMergeKey */ .yJ)(key) && (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(key.value) === name;
}
function keyPlace(pair) {
    return (0,_yaml_structure_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(pair.key);
}
function followAlias(document, node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.resolve(document) ?? null) : node;
}


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   r: () => (/* binding */ structureFaults),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8912);


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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === 'symbol';
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(item))
            return this.weighAlias(item);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item))
            return this.weighPair(item.key, item.value);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item))
            return 0;
        const record = { node: item, weight: null };
        if (item.anchor)
            this.anchored.set(item.anchor, record);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item))
            this.findDuplicateKeys(item);
        let weight = 1;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(item))
            for (const child of item.items)
                weight += this.weigh(child);
        record.weight = weight;
        return weight;
    }
    weighPair(key, value) {
        const weight = this.weigh(key) + this.weigh(value);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) && isMergeKey(key) && !this.isMergeable(value, true)) {
            this.report(key, 'expected a mapping or a list of mappings to merge, found something else');
        }
        return weight;
    }
    isMergeable(value, mayBeList) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value))
            return this.isMergeable(this.anchored.get(value.source)?.node, mayBeList);
        if (mayBeList && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value))
            return value.items.every((item) => this.isMergeable(item, false));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value);
    }
    weighAlias(alias) {
        const target = this.anchored.get(alias.source);
        const name = (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(alias.source);
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
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                continue;
            if (seen.has(key.value))
                this.report(key, `expected each key once, found ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(keyName(key.value))} again`);
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


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);


const MOST_CHARACTERS = 500;
/** An event as one plain line for logs; null for what a log need not say. */
function logLine(event) {
    switch (event.type) {
        case 'step':
            return line(event.key, event.round === null ? event.step : `round ${event.round}: ${event.step}`);
        case 'pairs':
            return line(event.key, `${event.step}: ${event.done} of at most ${event.most} pairs`);
        case 'round-end':
            return line(event.key, roundText(event.round));
        case 'warning':
            return line(event.key, `warning: ${event.message}`);
        default:
            return null;
    }
}
function roundText(round) {
    const tally = round.comparison?.tally;
    const counts = tally === undefined ? '' : `, ballots ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ballotsText */ .be)(tally)}, pairs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsText */ .Lx)(tally)}`;
    const said = round.modification || round.note;
    return `round ${round.round}: ${round.outcome}${counts}${said === '' ? '' : `; ${said}`}`;
}
function line(key, text) {
    return logText(`${key}: ${text}`);
}
/** Foreign text on one line of a log that the runner reads for commands. */
function logText(text) {
    const folded = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(text).replaceAll(/\s+/g, ' ').trim();
    return withoutCommands(folded.length > MOST_CHARACTERS ? `${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(folded, MOST_CHARACTERS - 1)}…` : folded);
}
/**
 * Lines that the runner takes for text: it obeys `::name::` at the start of a line, spaces aside, and `##[name]`
 * anywhere (actions/runner, ActionCommand.cs).
 */
function withoutCommands(text) {
    return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ pairsText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   be: () => (/* binding */ ballotsText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   tx: () => (/* binding */ usageText)
/* harmony export */ });
/** `168,300` */
function thousands(value) {
    return value.toLocaleString('en-US');
}
/** `1 call`, `2 calls` */
function counted(value, singular, plural = `${singular}s`) {
    return `${thousands(value)} ${value === 1 ? singular : plural}`;
}
/** `$0.06`; small sums keep four decimals, and an unknown price is never shown as free. */
function costText(costUsd) {
    if (costUsd === null)
        return 'cost unknown';
    return `$${costUsd.toFixed(costUsd > 0 && costUsd < 0.01 ? 4 : 2)}`;
}
/** `214 calls, 168,300 tokens, $0.06` */
function usageText(usage) {
    const tokens = usage.promptTokens + usage.completionTokens;
    return `${counted(usage.calls, 'call')}, ${counted(tokens, 'token')}, ${costText(usage.costUsd)}`;
}
/** Pairs for the challenger and for the incumbent, then what decided for neither: `1 : 9, 2 flips`. */
function pairsText(tally) {
    const rest = [
        tally.byChecks > 0 ? `${tally.byChecks} by checks` : '',
        tally.flip > 0 ? counted(tally.flip, 'flip') : '',
        tally.identical > 0 ? counted(tally.identical, 'tie') : '',
        tally.repeat > 0 ? counted(tally.repeat, 'repeat') : '',
        tally.abstain > 0 ? counted(tally.abstain, 'abstention') : '',
    ].filter((part) => part !== '');
    return [`${tally.challenger} : ${tally.incumbent}`, ...rest].join(', ');
}
/** Ballots for the challenger, for the incumbent, and abstentions: `3 : 1 : 0`. */
function ballotsText(tally) {
    const { challenger, incumbent, abstain } = tally.ballots;
    return `${challenger} : ${incumbent} : ${abstain}`;
}
/** Time between two ISO 8601 instants: `2 min 5 s`; null when either cannot be read. */
function durationText(startedAt, finishedAt) {
    // biome-ignore lint/style/noRestrictedGlobals: parsing reads no clock
    const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
    if (!Number.isFinite(seconds) || seconds < 0)
        return null;
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', `${seconds % 60} s`];
    return parts.filter((part) => part !== '').join(' ');
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Text of a model or a stranger as people may see it: without control characters, marks that reverse the reading
 * direction, and characters that nobody sees but every model reads (zero-width spaces, tags). The joiners that
 * emoji and several scripts need stay. Line ends become `\n`.
 */
function visibleText(text) {
    return text
        .toWellFormed()
        .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replaceAll(HIDDEN, '');
}
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** At most `limit` UTF-16 units of a text and no half character. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.slice(0, end);
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
