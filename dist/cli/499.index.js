export const id = 499;
export const ids = [499];
export const modules = {

/***/ 6499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ parsePromptFile)
});

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
/** A sentence that may quote a file at any length, cut to what fits on a line. */
function shortSentence(sentence) {
    return shorten(sentence, LONGEST_SENTENCE).replaceAll(/\s+/g, ' ');
}
function shorten(text, length) {
    // Twice the code units hold at least that many characters, so a long text is never split whole.
    const characters = [...text.slice(0, 2 * length + 1)];
    return characters.length > length ? `${characters.slice(0, length).join('')}...` : text;
}

;// CONCATENATED MODULE: ./lib/prompt-files/describe-problem.js

/** What a reader is told about one thing that the schema refused: where, what was expected, what was found. */
function describeIssue(issue, root) {
    const found = valueAt(root, issue.path);
    if (found === undefined && issue.path.length > 0) {
        return `${pathName(issue.path)}expected ${issue.message}, but the key is missing`;
    }
    return `${pathName(issue.path)}expected ${issue.message}, found ${describeValue(found)}${quoteHint(issue, found)}`;
}
/** The same for a key that the schema does not know. */
function describeUnknownKey(issue, key) {
    return `${pathName(issue.path)}expected ${issue.message}, found the unknown key ${quote(key)}`;
}
function pathName(path) {
    const [first, second, ...rest] = path;
    const isCase = first === 'qa' && typeof second === 'number';
    const names = isCase ? [`case ${second + 1}`, ...rest] : path;
    return names.map((name) => `${String(name)}: `).join('');
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
function quoteHint(issue, found) {
    const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
    const isBareWord = ['number', 'bigint', 'boolean'].includes(typeof found);
    return wantsText && isBareWord ? ' (quotes make it text)' : '';
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
 * has, then as a literal block, then in double quotes. Not every one reads back as `value`; the caller has
 * to try.
 */
function* scalarSpellings(text, scalar, parent, value) {
    const site = siteOf(text, scalar);
    if (site === null)
        return;
    const inFlow = (0,dist/* isCollection */.P3)(parent) && parent.flow === true;
    for (const style of stylesFor(site.style, scalar.value, value)) {
        const isBlock = style === '|' || style === '>';
        if (isBlock && inFlow)
            continue;
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
    const parent = before.document.getIn(path.slice(0, -1), true);
    for (const spelling of scalarSpellings(text, found.scalar, parent, value)) {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/prompt-files/spo-template.js

/**
 * The keys of an SPO template. The `error` of each part is what a reader is told to have been expected
 * there; what was found is added where the problems are listed, for an unknown key too.
 */
const spo_template_text = (expected) => schemas/* string */.YjP({ error: expected });
const filledText = () => spo_template_text(FILLED).regex(/\S/, { error: FILLED });
const FILLED = 'text that is not blank';
const COUNT = 'a whole number of words above 0, or None';
/** A mapping that takes no other keys than those of `shape`. */
function mapping(shape) {
    const keys = Object.keys(shape).join(', ');
    return schemas/* strictObject */.rej(shape, {
        error: ({ code }) => code === 'unrecognized_keys' ? `one of ${keys}` : `a mapping with the keys ${keys}`,
    });
}
const caseSchema = mapping({
    question: filledText().meta({
        description: 'What the model is asked, put behind the prompt.',
    }),
    answer: spo_template_text('text or nothing').nullish().meta({
        description: 'A good answer to this question, if there is one.',
    }),
});
const spoTemplateSchema = mapping({
    prompt: filledText().meta({
        description: 'The instructions that are checked and optimized.',
    }),
    requirements: spo_template_text('text or nothing')
        .nullish()
        .transform((requirements) => requirements ?? '')
        .meta({ description: 'What makes an answer a good one. The judge goes by it.' }),
    count: schemas/* union */.KCZ([schemas/* int */.Whr({ error: COUNT }).positive({ error: COUNT }), schemas/* literal */.euz('None')], { error: COUNT })
        .nullish()
        .transform((count) => (typeof count === 'number' ? count : null))
        .meta({ description: 'The most words that a new prompt may have; None for no limit.' }),
    qa: schemas/* array */.YOg(caseSchema, { error: 'a list of cases' })
        .min(1, { error: 'a list of at least one case' })
        .meta({ description: 'The cases: questions, with or without a reference answer.' }),
});

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
    return {
        name: '',
        spec: {
            key: path,
            prompt: template.prompt,
            requirements: template.requirements,
            count: template.count,
            cases: template.qa.map(toCase),
            render: renderMessages,
        },
        location: locationAt(path, text, placeOf(document, PROMPT_PATH)),
        replacePrompt: (prompt) => replacePrompt(text, prompt),
    };
}
function toCase({ question, answer }) {
    return typeof answer === 'string' ? { question, answer } : { question };
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
        return [{ offset: placeOf(document, issue.path), message: describeIssue(issue, value) }];
    }
    const places = keyPlaces(document, issue.path);
    const mappingPlace = placeOf(document, issue.path);
    return issue.keys.map((key) => ({
        offset: places.get(key) ?? mappingPlace,
        message: describeUnknownKey(issue, key),
    }));
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


/***/ })

};
