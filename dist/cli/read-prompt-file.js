import { i as SETTINGS, t as fileText$1 } from "./texts.js";
import { C as strictObject, E as unknown, S as record, T as union, _ as literal, f as array, g as int, k as NEVER, n as compileSchema, p as boolean, r as compilePattern, t as require_dist, u as _enum, v as looseObject, w as string, y as number } from "./dist.js";
import { i as promptTitle } from "./prompt-name.js";
import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
// src/settings/camel-case.ts
function camelCase(name) {
	return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
// src/settings/file-settings.ts
var NO_FILE_SETTINGS = { execution: {} };
/** The settings of a table that a prompt file may have of its own. */
function settingsOfFiles(settings = SETTINGS) {
	return settings.filter((setting) => setting.file !== void 0);
}
/** What a file says of a setting; undefined where it says nothing. */
function saidOf(file, name) {
	const { isOfExecutor, key } = placeOf$1(name);
	return (isOfExecutor ? file.execution : file)[key];
}
/** The same but for some settings, of which nothing is said then. */
function withoutSettings(file, names) {
	const places = names.map(placeOf$1);
	const left = (of, ofExecutor) => {
		const dropped = places.filter(({ isOfExecutor }) => isOfExecutor === ofExecutor).map(({ key }) => key);
		return Object.fromEntries(Object.entries(of).filter(([key]) => !dropped.includes(key)));
	};
	return {
		...left(file, false),
		execution: left(file.execution, true)
	};
}
/** Formats say more of the model of the product than settings do, so that what is said of it stands together. */
function placeOf$1(name) {
	const isOfExecutor = name.startsWith("execute-");
	return {
		isOfExecutor,
		key: camelCase(isOfExecutor ? name.slice(8) : name)
	};
}
// src/prompt-files/yaml/scalar/count-trailing.ts
/**
* How many of the last code units of `text` are among `characters`. A regular expression such as `\n+$`
* takes quadratic time over a file that a stranger filled with line ends.
*/
function countTrailing(text, characters) {
	let start = text.length;
	while (start > 0 && characters.includes(text.charAt(start - 1))) start -= 1;
	return text.length - start;
}
// src/prompt-files/text/question-message.ts
/** Where the question of a case goes in a prompt that says so: `{question}` or `{{question}}`. */
var QUESTION = /\{\{[ \t]*question[ \t]*\}\}|\{question\}/g;
/** Each spelling that a prompt has of the place of the question; none where the question is put behind the prompt. */
function questionPlaceholders(prompt) {
	return [...new Set(prompt.match(QUESTION))];
}
/**
* The one message that puts a case to a prompt. The line ends that a block scalar leaves behind the prompt do not widen
* the one blank line before the question.
*/
function questionMessage(prompt, { question }) {
	const instructions = prompt.slice(0, prompt.length - countTrailing(prompt, "\n"));
	const filled = instructions.replaceAll(QUESTION, () => question);
	return [{
		role: "user",
		content: questionPlaceholders(instructions).length > 0 ? filled : `${instructions}\n\n${question}`
	}];
}
/** How a prompt that names the question by a placeholder, or not at all, is asked, and what every new text of it has to keep. */
function questionFrame(prompt) {
	const placeholders = questionPlaceholders(prompt);
	return {
		...placeholders.length > 0 ? { placeholders } : {},
		render: questionMessage
	};
}
// src/prompt-files/spo-template/template-parts.ts
var FILLED = "text that is not blank";
/**
* What the schemas of a prompt file are made of. The `error` of each part is what a reader is told to have
* been expected there; what was found is added where the problems are listed, for an unknown key too.
*/
var text = (expected) => string({ error: expected });
var filledText = () => text(FILLED).regex(/\S/, { error: FILLED });
/**
* A mapping that takes no other keys than those of `shape`.
* @param others what a reader is told of all other keys, in brackets
*/
function mapping(shape, others) {
	const keys = Object.keys(shape).join(", ");
	const why = others === void 0 ? "" : ` (${others})`;
	return strictObject(shape, { error: ({ code }) => code === "unrecognized_keys" ? `one of ${keys}${why}` : `a mapping with the keys ${keys}` });
}
/** The details of an issue that has any. */
function issueDetails(issue) {
	const reason = issue.code === "custom" ? issue.params?.reason : void 0;
	return typeof reason === "string" ? {
		reason,
		isKey: issue.code === "custom" && issue.params?.isKey === true
	} : null;
}
// src/prompt-files/file-settings-schema.ts
/** What a reader is told of keys that the block does not have. */
var OTHER_SETTINGS = "addresses, keys and all else are for the workflow to set";
/**
* The value of the key `spo`: how a file wants to be run. The names are those of the settings. There is none for an
* address or a key: whoever can change a file would send the workflow's key wherever they like.
*/
var fileSettingsBlock = mapping({
	off: boolean({ error: "true or false" }).exactOptional().meta({ description: "True for a prompt that is only validated: no model is called for it." }),
	...shapeOf(settingsOfFiles())
}, OTHER_SETTINGS);
/** The block where it may be absent. */
var fileSettingsSchema = fileSettingsBlock.nullish().transform((settings) => settings ?? {}).meta({ description: "How this file is run, within the workflow's limits." });
/** The keys of settings, each with its values and what it does. */
function shapeOf(settings) {
	return Object.fromEntries(settings.map(({ name, type, file }) => [name, valueSchema(type).exactOptional().meta({ description: fileText$1(file, "en") })]));
}
function valueSchema({ expected, range, words, inFile, inYaml }) {
	const [first, second] = [...words === void 0 ? [] : [_enum(words, { error: expected })], ...range === void 0 ? [] : [numberSchema(range, expected)]];
	if (first !== void 0) return second === void 0 ? first : union([first, second], { error: expected });
	if (inYaml === "boolean") return boolean({ error: expected });
	if (inFile === void 0) return string({ error: expected });
	return string({ error: inFile.expected }).regex(inFile.pattern, { error: inFile.expected });
}
function numberSchema({ whole, minimum, above, maximum, multipleOf }, error) {
	const any = whole ? int({ error }) : number({ error });
	const large = above ? any.gt(minimum, { error }) : any.min(minimum, { error });
	const small = maximum === Number.MAX_SAFE_INTEGER ? large : large.max(maximum, { error });
	return multipleOf === void 0 ? small : small.multipleOf(multipleOf, { error });
}
/**
* What the block says, in the words of the code.
* @param own what the format itself says of the model of the product; the block's model and temperature go before it
*/
function toFileSettings(block, own = {}) {
	const ofFile = block.off === void 0 ? {} : { off: block.off };
	const execution = { ...own };
	for (const { name } of settingsOfFiles()) {
		const { isOfExecutor, key } = placeOf$1(name);
		if (block[name] !== void 0) (isOfExecutor ? execution : ofFile)[key] = block[name];
	}
	return {
		...ofFile,
		execution
	};
}
// src/prompt-files/schema/is-mapping.ts
/** True for what a YAML or JSON mapping becomes, and for none of the other objects that a YAML tag can make. */
function isMapping(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
// src/prompt-files/yaml/quote.ts
var import_dist = require_dist();
var LONGEST_QUOTE = 40;
var LONGEST_SENTENCE = 200;
/** Text from a file as messages show it: on one line, in quotes, its start only when it is long. */
function quote(text) {
	return JSON.stringify(shorten(text, LONGEST_QUOTE));
}
/** The same without quotes and escapes, for text that would be read wrongly with them. */
function excerpt(text) {
	return shorten(text, LONGEST_QUOTE).replaceAll(/[\r\n]+/g, " ");
}
/** A sentence that may quote a file at any length, cut to what fits on a line. */
function shortSentence(sentence) {
	return shorten(sentence, LONGEST_SENTENCE).replaceAll(/\s+/g, " ");
}
function shorten(text, length) {
	const characters = [...text.slice(0, 2 * length + 1)];
	return characters.length > length ? `${characters.slice(0, length).join("")}...` : text;
}
// src/prompt-files/yaml/yaml-structure.ts
/** Uses of aliases in a file. */
var MAXIMUM_ALIASES = 100;
/** Nodes that all aliases of a file stand for, aliases within aliases included. */
var MAXIMUM_ALIASED_NODES = 1e4;
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
/** A key as the mapping's entry is named. */
function keyName(value) {
	return String(value ?? "");
}
/** True for the key `<<`, which takes over the entries of other mappings. */
function isMergeKey(key) {
	return (0, import_dist.isScalar)(key) && typeof key.value === "symbol";
}
var Inspector = class {
	faults = [];
	bomb = null;
	/** The last node with each anchor; its weight is null while the node itself is being weighed. */
	anchored = /* @__PURE__ */ new Map();
	aliases = 0;
	aliasedNodes = 0;
	/** How many nodes `item` stands for once its aliases are followed. */
	weigh(item) {
		if ((0, import_dist.isAlias)(item)) return this.weighAlias(item);
		if ((0, import_dist.isPair)(item)) return this.weighPair(item.key, item.value);
		if (!(0, import_dist.isNode)(item)) return 0;
		const record = {
			node: item,
			weight: null
		};
		if (item.anchor) this.anchored.set(item.anchor, record);
		if ((0, import_dist.isMap)(item)) this.findDuplicateKeys(item);
		let weight = 1;
		if ((0, import_dist.isMap)(item) || (0, import_dist.isSeq)(item)) for (const child of item.items) weight += this.weigh(child);
		record.weight = weight;
		return weight;
	}
	weighPair(key, value) {
		const weight = this.weigh(key) + this.weigh(value);
		if ((0, import_dist.isNode)(key) && isMergeKey(key) && !this.isMergeable(value, true)) this.report(key, "expected a mapping or a list of mappings to merge, found something else");
		return weight;
	}
	isMergeable(value, mayBeList) {
		if ((0, import_dist.isAlias)(value)) return this.isMergeable(this.anchored.get(value.source)?.node, mayBeList);
		if (mayBeList && (0, import_dist.isSeq)(value)) return value.items.every((item) => this.isMergeable(item, false));
		return (0, import_dist.isMap)(value);
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
		if (this.aliases > MAXIMUM_ALIASES || this.aliasedNodes > MAXIMUM_ALIASED_NODES) this.reportBomb(alias);
		return target.weight;
	}
	reportBomb(alias) {
		const message = `expected at most ${MAXIMUM_ALIASES} aliases that stand for at most ${MAXIMUM_ALIASED_NODES.toLocaleString("en-US")} nodes, found more`;
		this.bomb ??= {
			offset: startOf(alias),
			message
		};
	}
	findDuplicateKeys(map) {
		const seen = /* @__PURE__ */ new Set();
		for (const { key } of map.items) {
			if (!(0, import_dist.isScalar)(key)) continue;
			if (seen.has(key.value)) this.report(key, `expected each key once, found ${quote(keyName(key.value))} again`);
			seen.add(key.value);
		}
	}
	report(node, message) {
		this.faults.push({
			offset: startOf(node),
			message
		});
	}
};
/** Where a node's own text starts in the file, its anchor and tag aside. */
function startOf(node) {
	return node.range?.[0] ?? 0;
}
// src/prompt-files/yaml/yaml-place.ts
/**
* Offset in the text of what stands at `path`. What is missing has the place of its nearest ancestor, an
* entry without a value that of its key.
*/
function placeOf(document, path) {
	let node = document.contents;
	let place = node ? startOf(node) : 0;
	for (const segment of path) {
		const child = childOf(document, node, segment);
		if (child === null) return place;
		node = child.value;
		place = child.place;
	}
	return place;
}
/** Offsets in the text of the keys in the mapping at `path`, by name, those of merged mappings included. */
function keyPlaces(document, path) {
	const places = /* @__PURE__ */ new Map();
	collectKeys(document, nodeAt(document, path), places);
	return places;
}
function collectKeys(document, node, places) {
	const map = followAlias(document, node);
	if (!(0, import_dist.isMap)(map)) return;
	for (const pair of map.items) {
		if (!(0, import_dist.isScalar)(pair.key) || isMergeKey(pair.key)) continue;
		const name = keyName(pair.key.value);
		if (!places.has(name)) places.set(name, keyPlace(pair));
	}
	for (const source of mergeSources(document, map)) collectKeys(document, source, places);
}
function nodeAt(document, path) {
	let node = document.contents;
	for (const segment of path) node = childOf(document, node, segment)?.value ?? null;
	return node;
}
function childOf(document, parent, segment) {
	const node = followAlias(document, parent);
	if ((0, import_dist.isSeq)(node)) {
		const item = node.items[Number(segment)];
		return item ? {
			value: item,
			place: startOf(item)
		} : null;
	}
	const pair = node && findPair(document, node, segment);
	if (!pair) return null;
	const value = pair.value;
	return {
		value,
		place: value?.range && value.range[1] > value.range[0] ? startOf(value) : keyPlace(pair)
	};
}
/** The entry that gives `key` its value: the mapping's own one, or else that of the first merged mapping. */
function findPair(document, node, key) {
	const map = followAlias(document, node);
	if (!(0, import_dist.isMap)(map)) return null;
	const own = map.items.find((pair) => isEntryOf(pair, String(key)));
	if (own) return own;
	for (const source of mergeSources(document, map)) {
		const found = findPair(document, source, key);
		if (found) return found;
	}
	return null;
}
function mergeSources(document, map) {
	return map.items.filter(({ key }) => isMergeKey(key)).flatMap(({ value }) => {
		const merged = followAlias(document, value);
		return (0, import_dist.isSeq)(merged) ? merged.items : merged ? [merged] : [];
	});
}
function isEntryOf({ key }, name) {
	return (0, import_dist.isScalar)(key) && !isMergeKey(key) && keyName(key.value) === name;
}
function keyPlace(pair) {
	return startOf(pair.key);
}
function followAlias(document, node) {
	return (0, import_dist.isAlias)(node) ? node.resolve(document) ?? null : node;
}
// src/prompt-files/schema/describe-problem.ts
/** What a reader is told about one thing that the schema refused: where, what was expected, what was found. */
function describeIssue(issue, root) {
	const found = valueAt(root, issue.path);
	if (found === void 0 && issue.path.length > 0) return `${pathName(issue.path)}expected ${issue.message}, but the key is missing`;
	return `${pathName(issue.path)}expected ${issue.message}, found ${describeValue(found)}${hint(issue, found)}`;
}
/** The same for a key that the schema does not know. */
function describeUnknownKey(issue, key) {
	return `${pathName(issue.path)}expected ${issue.message}, found the unknown key ${quote(key)}`;
}
/** How a reader calls one of a list. */
var ITEMS = /* @__PURE__ */ new Map([
	["qa", "case"],
	["checks", "check"],
	["prompts", "prompt"],
	["messages", "message"],
	["testData", "case"],
	["evaluators", "evaluator"],
	["choices", "choice"],
	["tests", "test"],
	["assert", "assertion"]
]);
/** A sentence on what stands at a path, for what no schema could know. */
function atPath(path, sentence) {
	return shortSentence(`${pathName(path)}${sentence}`);
}
function pathName(path) {
	const [first, second, ...rest] = path;
	if (typeof first === "number") return `item ${first + 1}: ${pathName(path.slice(1))}`;
	const item = ITEMS.get(first);
	if (item === void 0 || typeof second !== "number") return first === void 0 ? "" : `${String(first)}: ${pathName(path.slice(1))}`;
	return `${item} ${second + 1}: ${pathName(rest)}`;
}
function valueAt(root, path) {
	let value = root;
	for (const segment of path) {
		if (typeof value !== "object" || value === null) return void 0;
		value = value[segment];
	}
	return value;
}
/** What was found, as messages call it. */
function describeValue(value) {
	if (value === null || value === void 0) return "nothing";
	if (typeof value === "string") return describeText(value);
	if (typeof value === "number" || typeof value === "bigint") return `the number ${value}`;
	if (typeof value === "boolean") return `the truth value ${value}`;
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	return isMapping(value) ? "a mapping" : `a value of the type ${value.constructor.name}`;
}
function describeText(text) {
	return /\S/.test(text) ? `the text ${quote(text)}` : "blank text";
}
function hint(issue, found) {
	const details = issueDetails(issue);
	return details ? ` (${shortSentence(details.reason)})` : quoteHint(issue, found);
}
function quoteHint(issue, found) {
	const wantsText = issue.code === "invalid_type" && issue.expected === "string";
	const isBareWord = [
		"number",
		"bigint",
		"boolean"
	].includes(typeof found);
	return wantsText && isBareWord ? " (quotes make it text)" : "";
}
// src/prompt-files/schema/schema-faults.ts
/** What a schema refused in a source, at its places. */
function schemaFaults(error, { document, value }) {
	return error.issues.flatMap((issue) => issueFaults(issue, document, value));
}
/**
* A sentence on what stands at a path of a source, at its place.
* @param isKey true where the key at the end of the path is meant, not what it holds
*/
function faultAt({ document }, path, sentence, isKey = false) {
	return {
		offset: placeAt(document, path, isKey),
		message: atPath(path, sentence)
	};
}
function issueFaults(issue, document, value) {
	if (issue.code !== "unrecognized_keys") return [{
		offset: issuePlace(issue, document),
		message: describeIssue(issue, value)
	}];
	const places = keyPlaces(document, issue.path);
	const mappingPlace = placeOf(document, issue.path);
	return issue.keys.map((key) => ({
		offset: places.get(key) ?? mappingPlace,
		message: describeUnknownKey(issue, key)
	}));
}
function issuePlace(issue, document) {
	return placeAt(document, issue.path, issueDetails(issue)?.isKey ?? false);
}
function placeAt(document, path, isKey) {
	const place = placeOf(document, path);
	return isKey ? keyPlaces(document, path.slice(0, -1)).get(String(path.at(-1))) ?? place : place;
}
// src/prompt-files/schema/tolerant-parse.ts
/** The block of a file that is this tool's own: nobody else extends it, so an unknown key there is a mistake. */
var OWN_BLOCK = "spo";
/**
* Reads a file of a format that others extend: a key that the schema does not know is a notice, once for all places of
* the same kind, and everything else that the schema refuses is a fault.
* @param schema of mappings that take no unknown keys
*/
function parseTolerantly(schema, source) {
	const strict = schema.safeParse(source.value);
	if (strict.success) return {
		ok: true,
		value: strict.data,
		notices: []
	};
	const { issues } = strict.error;
	const wrong = issues.filter((issue) => !isForeignKey(issue));
	if (wrong.length > 0) return {
		ok: false,
		faults: schemaFaults({ issues: wrong }, source)
	};
	const known = schema.safeParse(withoutKeys(source.value, issues));
	if (!known.success) return {
		ok: false,
		faults: schemaFaults(known.error, source)
	};
	return {
		ok: true,
		value: known.data,
		notices: noticesOf(issues, source)
	};
}
function isForeignKey(issue) {
	return issue.code === "unrecognized_keys" && issue.path[0] !== OWN_BLOCK;
}
function noticesOf(issues, source) {
	const notices = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		if (issue.code !== "unrecognized_keys") continue;
		const names = issue.path.filter((segment) => typeof segment !== "number");
		for (const key of issue.keys) {
			const kind = JSON.stringify([...names, key]);
			if (!notices.has(kind)) notices.set(kind, schemaFaults({ issues: [{
				...issue,
				keys: [key]
			}] }, source));
		}
	}
	return [...notices.values()].flat().map(({ offset, message }) => ({
		offset,
		message: `${message}, which is not used`
	}));
}
function withoutKeys(value, issues) {
	const known = structuredClone(value);
	for (const issue of issues) {
		if (issue.code !== "unrecognized_keys") continue;
		const holder = issue.path.reduce((node, segment) => node[segment], known);
		for (const key of issue.keys) delete holder[key];
	}
	return known;
}
// src/prompt-files/text/placeholders.ts
/** `{{name}}` or `{{ name }}`: letters of any script, digits, `_`, and inside of a name `.` and `-`. Linear in any text. */
var PLACEHOLDER = /\{\{[ \t]*([\p{L}\p{N}_][\p{L}\p{N}_.-]*)[ \t]*\}\}/gu;
/** The placeholders of a text, each spelling once, in the order in which they first occur. */
function placeholdersIn(text) {
	const found = /* @__PURE__ */ new Map();
	for (const [written, name = ""] of text.matchAll(PLACEHOLDER)) found.set(written, {
		written,
		name
	});
	return [...found.values()];
}
/** `text` filled in one pass: braces in a value are text, and an unknown name stays as it is. */
function fillPlaceholders(text, values) {
	return text.replaceAll(PLACEHOLDER, (written, name) => Object.hasOwn(values, name) ? values[name] ?? written : written);
}
/**
* How long a text is once it is filled, in UTF-16 code units: to be asked before a stranger's text is, for a short text
* that names a long value many times makes one that no memory holds.
*/
function filledLength(text) {
	const uses = /* @__PURE__ */ new Map();
	for (const [written, name = ""] of text.matchAll(PLACEHOLDER)) {
		const { times, length } = uses.get(name) ?? {
			times: 0,
			length: 0
		};
		uses.set(name, {
			times: times + 1,
			length: length + written.length
		});
	}
	return (values) => {
		let filled = text.length;
		for (const [name, { times, length }] of uses) if (Object.hasOwn(values, name)) filled += times * (values[name] ?? "").length - length;
		return filled;
	};
}
/** What stands for the question of a case that has variables: the value where there is one, else `name: value` lines. */
function questionOf(variables) {
	const entries = Object.entries(variables);
	const [only] = entries;
	if (only && entries.length === 1) return only[1];
	return entries.map(([name, value]) => `${name}: ${value}`).join("\n");
}
// src/prompt-files/yaml/decode-text.ts
/** Most bytes that a prompt file may have. */
var MAXIMUM_BYTES = 1048576;
/** The bytes of a prompt file as text. A byte order mark stays in the text. Never throws. */
function decodeText(bytes) {
	if (bytes.length > 1048576) return {
		ok: false,
		text: "",
		fault: {
			offset: 0,
			message: `expected a file of at most ${size(MAXIMUM_BYTES)}, found ${size(bytes.length)}`
		}
	};
	const text = strictUtf8(bytes, false);
	if (text === null) return invalidUtf8(bytes);
	const nul = text.indexOf("\0");
	if (nul === -1) return {
		ok: true,
		text
	};
	return {
		ok: false,
		text,
		fault: {
			offset: nul,
			message: "expected text, found a NUL byte"
		}
	};
}
/** Bytes that `text` takes in a file. */
function byteSize(text) {
	return new TextEncoder().encode(text).length;
}
/** A number of bytes as messages show it. */
function size(bytes) {
	return `${bytes.toLocaleString("en-US")} bytes`;
}
function strictUtf8(bytes, mayEndInsideCharacter) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes, { stream: mayEndInsideCharacter });
	} catch {
		return null;
	}
}
function invalidUtf8(bytes) {
	const text = longestValidStart(bytes);
	const hex = (bytes[byteSize(text)] ?? 0).toString(16).toUpperCase().padStart(2, "0");
	const mark = [bytes[0], bytes[1]].join(" ");
	const hint = mark === "255 254" || mark === "254 255" ? " (the file looks like UTF-16)" : "";
	return {
		ok: false,
		text,
		fault: {
			offset: text.length,
			message: `expected UTF-8 text, found the byte 0x${hex}${hint}`
		}
	};
}
function longestValidStart(bytes) {
	let valid = 0;
	let invalid = bytes.length + 1;
	while (invalid - valid > 1) {
		const middle = Math.floor((valid + invalid) / 2);
		if (strictUtf8(bytes.subarray(0, middle), true) === null) invalid = middle;
		else valid = middle;
	}
	return strictUtf8(bytes.subarray(0, valid), true) ?? "";
}
// src/prompt-files/yaml/read-yaml.ts
/** A prompt file has some hundreds; the parser takes seconds over a megabyte of brackets. */
var MAXIMUM_TOKENS = 5e4;
/** One of text for each character, and around it a mark without length or two. */
var MOST_TOKENS_OF_A_CHARACTER = 4;
/**
* Reads one YAML document whose nodes know their place in the text; merge keys are followed. Never throws:
* whatever is wrong with the text comes back as faults.
*/
function readYaml(text) {
	if (hasTooManyTokens(text)) return {
		ok: false,
		faults: [{
			offset: 0,
			message: `expected at most ${MAXIMUM_TOKENS.toLocaleString("en-US")} YAML tokens, found more`
		}]
	};
	try {
		return readDocument(text);
	} catch (error) {
		return {
			ok: false,
			faults: [{
				offset: 0,
				message: shortSentence(`cannot be read as YAML: ${String(error)}`)
			}]
		};
	}
}
function readDocument(text) {
	const document = (0, import_dist.parseDocument)(text, {
		keepSourceTokens: true,
		logLevel: "error",
		merge: true,
		prettyErrors: false,
		uniqueKeys: false
	});
	const syntax = syntaxFaults(text, document);
	if (syntax.length > 0) return {
		ok: false,
		faults: syntax
	};
	const structure = structureFaults(document.contents);
	if (structure.length > 0) return {
		ok: false,
		faults: structure
	};
	return {
		ok: true,
		document,
		value: document.toJS({ maxAliasCount: -1 })
	};
}
function hasTooManyTokens(text) {
	if (text.length * MOST_TOKENS_OF_A_CHARACTER < MAXIMUM_TOKENS) return false;
	let count = 0;
	for (const _token of new import_dist.Lexer().lex(text)) {
		count += 1;
		if (count > MAXIMUM_TOKENS) return true;
	}
	return false;
}
function syntaxFaults(text, document) {
	const errors = [...document.errors, ...document.warnings];
	if (errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return [{
		offset: 0,
		message: "expected lists and mappings a few levels deep, found too many levels"
	}];
	const faults = errors.map((error) => tabFault(text, error) ?? openQuoteFault(document, error) ?? {
		offset: error.pos[0],
		message: wording(error)
	});
	return [...new Map(faults.map((fault) => [`${fault.offset} ${fault.message}`, fault])).values()];
}
/** A tab that indents a line is behind whatever else the parser says of that line. */
function tabFault(text, error) {
	const message = "expected spaces, found a tab as indentation (YAML does not allow tabs there)";
	const lineStart = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
	const indentation = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
	if (indentation.includes("	")) return {
		offset: lineStart + indentation.indexOf("	"),
		message
	};
	return error.code === "TAB_AS_INDENT" ? {
		offset: error.pos[0],
		message
	} : null;
}
/** The parser notices a forgotten quote where the file ends; the reader wants to know where it opened. */
function openQuoteFault(document, error) {
	const sign = /^Missing closing (["'])/.exec(error.message)?.[1];
	if (sign === void 0) return null;
	let offset = null;
	(0, import_dist.visit)(document, { Scalar: (_key, { srcToken }) => {
		if (!srcToken || !import_dist.CST.isScalar(srcToken)) return;
		if (srcToken.offset + srcToken.source.length === error.pos[0]) offset = srcToken.offset;
	} });
	return offset === null ? null : {
		offset,
		message: `expected a closing ${sign} for the quote that opens here, found none`
	};
}
function wording(error) {
	if (error.code === "MULTIPLE_DOCS") return "expected one YAML document, found the start of another one";
	return shortSentence(`not valid YAML: ${error.message}`);
}
// src/prompt-files/yaml/scalar/scalar-text.ts
/**
* What every YAML reader takes as it stands. Line separators, byte order marks and control characters are
* line ends to some readers, lost in others, or refused.
*/
var PRINTABLE = /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;
var UNPRINTABLE = /[^\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;
var SHORT_ESCAPES = {
	"\n": "\\n",
	"	": "\\t",
	"\r": "\\r"
};
/** True when `value` can stand in a block scalar, character by character. */
function isPrintable(value) {
	return PRINTABLE.test(value);
}
/** `value` without quotes on one line; null where a reader of YAML 1.1 or 1.2 could take it for something else. */
function plainText(value) {
	if (!isPrintable(value) || /[\t\n]|^(=|<<)$/.test(value)) return null;
	const { contents, errors } = (0, import_dist.parseDocument)(value, {
		version: "1.1",
		logLevel: "error",
		prettyErrors: false
	});
	return errors.length === 0 && (0, import_dist.isScalar)(contents) && contents.value === value && contents.type === "PLAIN" ? value : null;
}
/** `value` in single quotes on one line; null where it takes escapes. */
function singleQuoted(value) {
	if (!isPrintable(value) || value.includes("\n")) return null;
	return `'${value.replaceAll("'", "''")}'`;
}
/** `value` in double quotes on one line; holds any text without lone surrogates. */
function doubleQuoted(value) {
	return `"${value.replaceAll(/["\\]/g, (character) => `\\${character}`).replaceAll(UNPRINTABLE, escapeCharacter)}"`;
}
function escapeCharacter(character) {
	const code = character.charCodeAt(0).toString(16);
	return SHORT_ESCAPES[character] ?? (code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u${code.padStart(4, "0")}`);
}
// src/prompt-files/yaml/scalar/block-scalar-text.ts
var LARGEST_INDICATOR = 9;
/** `value` as a block scalar; null where it cannot be held in one, or not safely in a folded one. */
function blockScalarText(mode, value, layout) {
	const lineEnds = countTrailing(value, "\n");
	const content = value.slice(0, value.length - lineEnds);
	if (content === "" || !isPrintable(value)) return null;
	const lines = mode === "|" ? content.split("\n") : foldedLines(content, layout.width);
	if (lines === null) return null;
	const chomping = lineEnds === 0 ? "-" : lineEnds === 1 ? "" : "+";
	const blankLines = new Array(Math.max(0, lineEnds - 1)).fill("");
	const { indicator, indent } = indentation(content, layout);
	return {
		header: `${mode}${indicator}${chomping}`,
		lines: [...lines, ...blankLines].map((line) => line === "" ? "" : " ".repeat(indent) + line)
	};
}
/** A text that starts with white space hides its indentation, so the header has to name it. */
function indentation(content, layout) {
	const { parentIndent, bodyIndent } = layout;
	if (!/^\s/.test(content)) return {
		indicator: "",
		indent: bodyIndent
	};
	const depth = bodyIndent - parentIndent;
	const named = depth >= 1 && depth <= LARGEST_INDICATOR ? depth : 2;
	return {
		indicator: String(named),
		indent: parentIndent + named
	};
}
function foldedLines(content, width) {
	const lines = content.split("\n");
	if (lines.some((line) => /^[ \t]/.test(line))) return null;
	return lines.flatMap((line, index) => {
		if (line === "") return [""];
		return index === lines.length - 1 ? wrap(line, width) : [...wrap(line, width), ""];
	});
}
function wrap(line, width) {
	const wrapped = [];
	let current = null;
	for (const word of line.split(/(?<=[^ \t]) (?=[^ \t])/)) if (current === null) current = word;
	else if (current.length + 1 + word.length <= width) current += ` ${word}`;
	else {
		wrapped.push(current);
		current = word;
	}
	return current === null ? wrapped : [...wrapped, current];
}
// src/prompt-files/yaml/scalar/scalar-spellings.ts
/** A folded block is never wrapped narrower than this, in code units. */
var NARROWEST_WIDTH = 60;
var INDENT_STEP = 2;
/**
* The texts that come out when `value` is written in place of `scalar`, best first: in the style that it
* has, then as a literal block, then in double quotes. Not every one reads back as `value` (a block
* inside of brackets does not, for one); the caller has to try.
*/
function* scalarSpellings(text, scalar, value) {
	const site = siteOf(text, scalar);
	if (site === null) return;
	for (const style of stylesFor(site.style, scalar.value, value)) {
		const written = style === "|" || style === ">" ? spliceBlock(site, style, value) : spliceLine(site, lineText(style, value));
		if (written !== null) yield written;
	}
}
function stylesFor(style, oldValue, value) {
	if (style === ">") return [
		">",
		"|",
		"double"
	];
	const staysOnOneLine = !value.includes("\n");
	const hadEscapedLines = style === "double" && oldValue.includes("\n");
	return staysOnOneLine || hadEscapedLines ? [style, "double"] : ["|", "double"];
}
function lineText(style, value) {
	if (style === "plain") return plainText(value);
	return style === "single" ? singleQuoted(value) : doubleQuoted(value);
}
function siteOf(text, scalar) {
	const token = scalar.srcToken;
	if (!scalar.range || !token || !import_dist.CST.isScalar(token)) return null;
	const [start, end] = scalar.range;
	const lineEnd = text.indexOf("\n", start);
	const newline = (lineEnd === -1 ? text : text.slice(0, lineEnd + 1)).endsWith("\r\n") || lineEnd === -1 && text.includes("\r\n") ? "\r\n" : "\n";
	const block = token.type === "block-scalar" ? blockSource(token) : null;
	return {
		text,
		start,
		end,
		style: styleOf(token),
		parentIndent: token.indent,
		newline,
		block
	};
}
function styleOf(token) {
	if (token.type === "block-scalar") return blockSource(token).header.startsWith(">") ? ">" : "|";
	if (token.type === "single-quoted-scalar") return "single";
	return token.type === "double-quoted-scalar" ? "double" : "plain";
}
function blockSource(token) {
	const sources = token.props.map((part) => "source" in part ? part.source : "");
	const header = sources[0] ?? "";
	const body = token.source;
	const lastLineEnd = body.indexOf("\n", body.length - countTrailing(body, " \r\n"));
	const blankTail = header.includes("+") && lastLineEnd !== -1 ? body.length - lastLineEnd - 1 : 0;
	return {
		header,
		restOfLine: sources.slice(1).join(""),
		body,
		blankTail
	};
}
/** Quoted or plain text in place of the scalar; the comment behind a block's header stays. */
function spliceLine(site, line) {
	if (line === null) return null;
	const { text, start, end, block } = site;
	const restOfLine = block?.restOfLine ?? "";
	const kept = block !== null && !block.body.endsWith("\n") ? restOfLine.replace(/\r?\n$/, "") : restOfLine;
	return text.slice(0, start) + line + kept + text.slice(end - (block?.blankTail ?? 0));
}
function spliceBlock(site, mode, value) {
	const written = blockScalarText(mode, value, layoutOf(site));
	if (written === null) return null;
	const { text, start, end, newline, block } = site;
	const body = written.lines.join(newline);
	if (block) {
		const header = keepOrder(block.header, written.header);
		const lineEnd = lastLineEnd(block.body.endsWith("\n"), written.header, newline);
		const rest = text.slice(written.header.endsWith("+") ? end : end - block.blankTail);
		return text.slice(0, start) + header + block.restOfLine + body + lineEnd + rest;
	}
	const restOfLine = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? "";
	if (!/^([ \t]+#.*|[ \t]*)$/.test(restOfLine)) return null;
	const rest = text.slice(end + restOfLine.length);
	const lineEnd = rest === "" ? lastLineEnd(false, written.header, newline) : "";
	return text.slice(0, start) + written.header + restOfLine + newline + body + lineEnd + rest;
}
/** A file without a line end at its end keeps it so, unless the value itself ends in one. */
function lastLineEnd(hadLineEnd, header, newline) {
	return hadLineEnd || !header.endsWith("-") ? newline : "";
}
/** The old header where the new one says the same in another order. */
function keepOrder(oldHeader, header) {
	return [...oldHeader].sort().join("") === [...header].sort().join("") ? oldHeader : header;
}
function layoutOf(site) {
	const { parentIndent, block } = site;
	const lines = (block?.body ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
	const named = Number(/\d/.exec(block?.header ?? "")?.[0] ?? 0);
	const found = lines[0] === void 0 ? INDENT_STEP + parentIndent : lines[0].search(/[^ ]/);
	const bodyIndent = named > 0 ? parentIndent + named : found;
	return {
		parentIndent,
		bodyIndent,
		width: lines.reduce((widest, line) => Math.max(widest, line.length - bodyIndent), NARROWEST_WIDTH)
	};
}
// src/prompt-files/yaml/scalar/replace-scalar.ts
/**
* `text` with the string at `path` replaced by `value` and every byte outside that scalar kept: the new
* text is spliced into the scalar's source range, in the style it had where that can hold the value. Each
* spelling is read again before it is accepted: the value must read back exactly and everything else must
* be equal. Never throws.
*/
function replaceScalar(text, path, value) {
	if (!value.isWellFormed()) return failure("The new text holds half of a character (a lone surrogate).");
	const before = readYaml(text);
	if (!before.ok) return failure("The file is not valid YAML.");
	const found = findScalar(before.document, path);
	if (!found.ok) return failure(found.reason);
	if (found.scalar.value === value) return {
		ok: true,
		text
	};
	if (!setAt$1(before.value, path, value)) return failure("The prompt does not stand in the file as text.");
	for (const spelling of scalarSpellings(text, found.scalar, value)) {
		const after = readYaml(spelling);
		if (after.ok && isDeepStrictEqual(after.value, before.value)) return {
			ok: true,
			text: spelling
		};
	}
	return failure("No way to write the new text leaves everything else in the file as it is.");
}
function findScalar(document, path) {
	const node = path.length > 0 ? document.getIn(path, true) : void 0;
	if ((0, import_dist.isAlias)(node)) return failure(`The prompt is the alias *${node.source}, so its text stands elsewhere.`);
	if (!(0, import_dist.isScalar)(node) || typeof node.value !== "string") return failure("The prompt does not stand in the file as text of its own.");
	const targets = aliasTargets(document);
	if ([node, ...path.map((_, depth) => document.getIn(path.slice(0, depth), true))].find((candidate) => targets.has(candidate)) === void 0) return {
		ok: true,
		scalar: node
	};
	return failure("The prompt has an anchor whose alias stands elsewhere in the file, which would change with it.");
}
function aliasTargets(document) {
	const targets = /* @__PURE__ */ new Set();
	(0, import_dist.visit)(document, { Alias: (_key, alias) => void targets.add(alias.resolve(document)) });
	return targets;
}
function setAt$1(root, path, value) {
	let holder = root;
	for (const segment of path.slice(0, -1)) holder = holder?.[segment];
	const last = path.at(-1);
	if (typeof holder !== "object" || holder === null || last === void 0) return false;
	return Reflect.set(holder, last, value);
}
function failure(reason) {
	return {
		ok: false,
		reason
	};
}
// src/prompt-files/yaml/source-location.ts
/**
* The place of an offset (in UTF-16 code units) in a text. Lines end at a line feed; columns are code
* units, and a byte order mark has none, as in editors.
*/
function locationAt(file, text, offset) {
	const before = text.slice(0, offset);
	const line = before.split("\n").length;
	return {
		file,
		line,
		column: offset - before.lastIndexOf("\n") - (line === 1 && before.startsWith("\ufeff") ? 1 : 0)
	};
}
// src/prompt-files/text/replaced-lines.ts
/**
* A change inside of one YAML node as whole lines: those of the node, neither more nor less. Null where lines do not
* say it all: other line ends than a line feed, or a change of the file's last line end.
* @param range of the node in `before`, in UTF-16 code units
*/
function replacedLines(before, after, range) {
	if (/\r/.test(before + after) || !before.endsWith("\n") || !after.endsWith("\n")) return null;
	const [start, end] = range;
	const first = lineOf(before, start);
	const contentEnd = start + before.slice(start, end).trimEnd().length - 1;
	const lasts = [lineOf(before, contentEnd), lineOf(before, Math.max(contentEnd, end - 1))];
	const old = before.split("\n");
	const fresh = after.split("\n");
	for (const last of lasts) {
		const behind = old.length - last;
		const middle = fresh.slice(first - 1, fresh.length - behind);
		const rebuilt = [
			...old.slice(0, first - 1),
			...middle,
			...old.slice(last)
		].join("\n");
		if (middle.length > 0 && rebuilt === after) return {
			first,
			last,
			text: middle.join("\n")
		};
	}
	return null;
}
function lineOf(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
// src/prompt-files/text/prompt-text.ts
/** The text of a prompt that is a string in a YAML (or JSON) file. @param path from the root of the document */
function yamlPromptText({ path: file, text, document }, path) {
	const replacePrompt = (prompt) => withinLimits(prompt, () => replaceScalar(text, path, prompt));
	return {
		location: locationAt(file, text, placeOf(document, path)),
		textPath: file,
		replacePrompt,
		replacedLines: (prompt) => {
			const written = replacePrompt(prompt);
			const node = document.getIn(path, true);
			if (!written.ok || !(0, import_dist.isScalar)(node) || !node.range) return null;
			const [start, end] = node.range;
			return replacedLines(text, written.text, [start, end]);
		}
	};
}
/** What holds for every prompt file, however its text is written. */
function withinLimits(prompt, write) {
	if (!/\S/.test(prompt)) return {
		ok: false,
		reason: "A prompt file cannot hold a blank prompt."
	};
	const written = write();
	const bytes = written.ok ? byteSize(written.text) : 0;
	if (bytes <= 1048576) return written;
	return {
		ok: false,
		reason: `The file would have ${size(bytes)}, more than the ${size(MAXIMUM_BYTES)} that a prompt file may have.`
	};
}
// src/prompt-files/schema/to-assertions.ts
var TEXT_KINDS = [
	"equals",
	"contains",
	"starts-with",
	"ends-with"
];
/** The assertions of a file, or those of a case that come on top of `others`; each has a label of its own. */
function toAssertions(items, others = []) {
	return withOwnLabels(items.flatMap(toAssertion), others);
}
/** The same assertions, with a number behind each label that was taken already. */
function withOwnLabels(assertions, others = []) {
	const taken = new Set(others.map(({ label }) => label));
	return assertions.map((assertion) => {
		const label = freeLabel(assertion.label, taken);
		taken.add(label);
		return label === assertion.label ? assertion : {
			...assertion,
			label
		};
	});
}
/** Two schemas without a title look the same in a table, and so do long texts with the same start. */
function freeLabel(label, taken) {
	let free = label;
	for (let number = 2; taken.has(free); number++) free = `${label} (${number})`;
	return free;
}
/** One assertion for each key that has a value. */
function toAssertion(item) {
	const assertions = [];
	for (const kind of TEXT_KINDS) {
		const text = item[kind];
		if (text !== void 0) assertions.push({
			kind,
			label: `${kind} ${quote(text)}`,
			text
		});
	}
	const { matches: pattern, "json-schema": schema, "max-words": words } = item;
	if (pattern !== void 0) assertions.push({
		kind: "matches",
		label: `matches ${excerpt(pattern)}`,
		pattern
	});
	if (schema !== void 0) assertions.push({
		kind: "json-schema",
		label: schemaLabel(schema),
		schema
	});
	if (words !== void 0) assertions.push({
		kind: "max-words",
		label: `max-words ${words}`,
		words
	});
	return assertions;
}
function schemaLabel({ title }) {
	return typeof title === "string" && title !== "" ? `json-schema ${quote(title)}` : "json-schema";
}
// src/prompt-files/text/with-question.ts
/**
* Messages as somebody asks them who tries a prompt: the question stands for the only placeholder, wherever the messages
* have it, or comes last.
* @param names of the placeholders that a case would fill
*/
function withQuestion(messages, names, question) {
	const [name] = names;
	const isNamed = ({ content }) => placeholdersIn(content).some((each) => each.name === name);
	if (name === void 0 || names.size > 1 || !messages.some(isNamed)) return [...messages, {
		role: "user",
		content: question
	}];
	return messages.map(({ role, content }) => ({
		role,
		content: fillPlaceholders(content, { [name]: question })
	}));
}
// src/prompt-files/github-prompt/github-prompt-messages.ts
/** The variable that a case gives its reference answer by. */
var EXPECTED = "expected";
/**
* The message whose text is optimized: the one that the file names, or the first system message, or, where there is
* none, the first user message with a placeholder, or the first user message.
*/
function chooseMessage({ messages, spo }, source) {
	const index = typeof spo.optimize === "number" ? spo.optimize - 1 : indexOfRole(messages, spo.optimize ?? null);
	const message = messages[index];
	if (message === void 0) return refused$1(spo.optimize, source);
	if (/\S/.test(message.content)) return {
		ok: true,
		index
	};
	return {
		ok: false,
		fault: faultAt(source, [
			"messages",
			index,
			"content"
		], "expected text that is not blank, for this message is optimized, found blank text")
	};
}
function indexOfRole(messages, role) {
	const system = messages.findIndex((message) => message.role === "system");
	if (role === "system" || role === null && system !== -1) return system;
	const template = messages.findIndex(({ role, content }) => role === "user" && placeholdersIn(content).length > 0);
	return template === -1 ? messages.findIndex(({ role }) => role === "user") : template;
}
function refused$1(named, source) {
	if (named === void 0) return {
		ok: false,
		fault: faultAt(source, ["messages"], "expected a message with the role system or user, found none")
	};
	return {
		ok: false,
		fault: faultAt(source, ["spo", "optimize"], `expected the role or the number of a message in the file, found ${typeof named === "number" ? `the number ${named}` : `the role ${named}`}`)
	};
}
/**
* Names of what the messages are filled with. `{{ name }}` with spaces is text to GitHub's tools, and the expressions
* of other tools look like it, so it counts only where a case has a value for it.
*/
function variableNames(messages, given) {
	const meant = messages.flatMap(({ content }) => placeholdersIn(content)).filter(({ written, name }) => written === `{{${name}}}` || given.has(name));
	return new Set(meant.map(({ name }) => name));
}
/**
* All messages with the prompt in its place, filled in one pass. Only what the file's own messages name is filled: a new
* prompt must not draw on a value, the reference answer for one, that the product does not give.
*/
function messagesWith(messages, index, names) {
	return (prompt, { variables, answer, question }) => {
		const put = messages.map((message, at) => at === index ? {
			...message,
			content: prompt
		} : message);
		if (variables === void 0) return withQuestion(put, names, question);
		const values = valuesFor({
			variables,
			answer
		}, names);
		return put.map(({ role, content }) => ({
			role,
			content: fillPlaceholders(content, values)
		}));
	};
}
/** What the placeholders of those names stand for in a case. */
function valuesFor({ variables, answer }, names) {
	const given = answer === void 0 ? variables : {
		...variables,
		[EXPECTED]: answer
	};
	return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}
// src/prompt-files/github-prompt/github-prompt-evaluators.ts
/** In each kind but `equals`, `gh models eval` takes small and capital letters for the same. */
var STRING_KINDS = [
	[
		"equals",
		"equals",
		false
	],
	[
		"contains",
		"contains",
		true
	],
	[
		"startsWith",
		"starts-with",
		true
	],
	[
		"endsWith",
		"ends-with",
		true
	]
];
/** What the evaluators that are built into `gh models` rate, in a sentence; their own texts are pages long. */
var BUILT_IN = /* @__PURE__ */ new Map([
	["github/similarity", "The answer says the same as the reference answer."],
	["github/relevance", "The answer addresses the question directly, correctly and completely."],
	["github/groundedness", "Whatever the answer says is supported by the reference answer and the question."],
	["github/coherence", "The answer is logical and well ordered: each sentence follows from what stands before."],
	["github/fluency", "The answer is well written: correct grammar, fitting words, easy to read."]
]);
/** What becomes of the evaluators of a file. */
function readEvaluators({ evaluators }, source) {
	const demands = [];
	const requirements = [];
	const notices = /* @__PURE__ */ new Map();
	for (const [index, evaluator] of (evaluators ?? []).entries()) {
		const own = demandsOf(evaluator);
		const sentences = requirementsOf(evaluator);
		demands.push(...own);
		requirements.push(...sentences);
		if (own.length > 0 || sentences.length > 0) continue;
		const key = evaluator.uses ? ["uses"] : [];
		const reason = unusedBecause(evaluator);
		if (!notices.has(reason)) notices.set(reason, faultAt(source, [
			"evaluators",
			index,
			...key
		], reason));
	}
	return {
		demands,
		requirements,
		notices: [...notices.values()]
	};
}
/** A demand as the assertion of one case; null where it names a value that other cases have and this one has not. */
function assertionFor({ kind, text, ignoreCase, names }, values, givenSomewhere) {
	if (names.some((name) => givenSomewhere.has(name) && !Object.hasOwn(values, name))) return null;
	const filled = fillPlaceholders(text, values);
	if (!/\S/.test(filled)) return null;
	return {
		kind,
		label: `${kind} ${quote(filled)}`,
		text: filled,
		...ignoreCase ? { ignoreCase } : {}
	};
}
function demandsOf({ string }) {
	return STRING_KINDS.flatMap(([key, kind, ignoreCase]) => {
		const text = string?.[key] ?? "";
		const names = placeholdersIn(text).map(({ name }) => name);
		return text === "" ? [] : [{
			kind,
			text,
			ignoreCase,
			names
		}];
	});
}
function requirementsOf({ name, llm, uses }) {
	const builtIn = BUILT_IN.get(uses ?? "");
	return [...llm ? [llmRequirement(name ?? "", llm)] : [], ...builtIn === void 0 ? [] : [builtIn]];
}
/** The instructions to another judge, with words where it would have had the texts themselves. */
function llmRequirement(name, { systemPrompt, prompt, choices }) {
	const names = placeholdersIn(prompt).map((placeholder) => placeholder.name);
	const words = Object.fromEntries([
		...names.map((variable) => [variable, `[${variable}]`]),
		["completion", "[the answer]"],
		[EXPECTED, "[the reference answer]"]
	]);
	const scores = (choices ?? []).map(({ choice, score }) => `${quote(choice)} is worth ${score}`);
	return [
		name.trim(),
		"Another judge is asked:",
		(systemPrompt ?? "").trim(),
		fillPlaceholders(prompt, words).trim(),
		scores.length === 0 ? "" : `Of its replies, ${scores.join(", ")}; more is better.`
	].filter((part) => part !== "").join("\n");
}
function unusedBecause({ uses, string }) {
	if (uses) return `expected one of ${[...BUILT_IN.keys()].join(", ")}, found the text ${quote(uses)}, which is not used`;
	return `expected ${string ? "a text to look for" : "one of string, llm, uses"}, found none, so the evaluator is not used`;
}
// src/prompt-files/github-prompt/github-prompt-test-data.ts
/** Keys under which people group the variables of a case, though the format has them side by side. */
var GROUPS = /* @__PURE__ */ new Set([
	"vars",
	"variables",
	"inputs"
]);
/** Numbers and truth values become text, lists and mappings JSON. */
function readTestData({ testData }) {
	return (testData ?? []).map((item) => {
		const entries = Object.entries(item).flatMap(([key, value]) => GROUPS.has(key) && isMapping(value) ? Object.entries(value) : [[key, value]]);
		const { [EXPECTED]: answer, ...variables } = Object.fromEntries(entries);
		return {
			variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, asText(value)])),
			answer: answer === void 0 || answer === null ? void 0 : asText(answer)
		};
	});
}
function asText(value) {
	if (typeof value === "string") return value;
	if (value === null || value === void 0) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
// src/prompt-files/github-prompt/github-prompt-cases.ts
/** UTF-16 code units: of the messages of a case, and of the assertion texts of all cases, once they are filled. */
var LONGEST_FILLED$1 = 1048576;
var LONGEST = `${LONGEST_FILLED$1.toLocaleString("en-US")} characters`;
/**
* The cases of a file, and the names that its messages are filled with. A file without any is a case itself.
* @param index of the message that is optimized
*/
function readCases(file, index, demands, source) {
	const testData = readTestData(file);
	const given = new Set(testData.flatMap(({ variables }) => Object.keys(variables)));
	if (testData.some(({ answer }) => answer !== void 0)) given.add(EXPECTED);
	const names = variableNames(file.messages, given);
	if (testData.length === 0 && names.size > 0) return {
		ok: false,
		faults: [needsCases(names, source)]
	};
	const items = testData.length > 0 ? testData : [{
		variables: {},
		answer: void 0
	}];
	const faults = [...messageFaults(file, items, names, source), ...assertionFaults(demands, items, given, source)];
	if (faults.length > 0) return {
		ok: false,
		faults
	};
	const asked = askedWithoutVariables(file, index);
	return {
		ok: true,
		names,
		cases: items.map((item) => toCase$2(item, names, given, demands, asked))
	};
}
function needsCases(names, source) {
	const found = !Object.hasOwn(Object(source.value), "testData") ? "but the key is missing" : "found none";
	return faultAt(source, ["testData"], `expected a list of cases, since the messages take ${listed$1(names)} from them, ${found}`);
}
function listed$1(names) {
	const written = [...names].map((name) => `{{${excerpt(name)}}}`);
	return written.length > 3 ? `${written.slice(0, 3).join(", ")} and others` : written.join(", ");
}
function messageFaults({ messages }, items, names, source) {
	const lengths = messages.map(({ content }) => filledLength(content));
	return items.flatMap((item, at) => {
		const values = valuesFor(item, names);
		const missing = [...names].filter((name) => !Object.hasOwn(values, name));
		const length = lengths.reduce((sum, lengthWith) => sum + lengthWith(values), 0);
		const sentence = missing.length > 0 ? `expected values for all that the messages name, found none for ${listed$1(missing)}` : `expected messages of at most ${LONGEST} with the values of the case, found more`;
		return missing.length > 0 || length > LONGEST_FILLED$1 ? [faultAt(source, ["testData", at], sentence)] : [];
	});
}
function assertionFaults({ texts }, items, given, source) {
	const lengths = texts.filter(({ names }) => names.length > 0).map(({ text }) => filledLength(text));
	let total = 0;
	for (const item of items) {
		const values = valuesFor(item, given);
		for (const lengthWith of lengths) total += lengthWith(values);
	}
	if (total <= LONGEST_FILLED$1) return [];
	return [faultAt(source, ["evaluators"], `expected at most ${LONGEST} with the values of all cases, found more`)];
}
function toCase$2(item, names, given, demands, askedWithout) {
	const { variables, answer } = item;
	const values = valuesFor(item, given);
	const used = Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
	const shown = Object.keys(used).length > 0 ? used : variables;
	const assertions = withOwnLabels([...demands.texts.flatMap((demand) => assertionFor(demand, values, given) ?? []), ...demands.others]);
	return {
		question: questionOf(shown) || fillPlaceholders(askedWithout, values).trim() || "(no input)",
		...answer === void 0 ? {} : { answer },
		variables,
		...assertions.length > 0 ? { checks: assertions } : {}
	};
}
/** What a case asks whose variables are absent or empty: the message behind the instructions, where there is one. */
function askedWithoutVariables({ messages }, index) {
	return messages.findLast(({ role }, at) => role === "user" && at !== index)?.content ?? "";
}
// src/prompt-files/github-prompt/github-prompt-execution.ts
/** How the file wants its model to be asked, and what the shape of the answers it asks for is tested by. */
function readExecution(file, source) {
	const { responseFormat: kind, jsonSchema } = file;
	const parsed = typeof jsonSchema === "string" ? parsedText(jsonSchema) : jsonSchema ?? null;
	if (typeof jsonSchema === "string" && parsed === null) return refused(source, "expected a mapping as JSON", jsonSchema);
	if (kind === "json_schema") return readSchema(file, parsed, source);
	const notices = parsed === null ? [] : [faultAt(source, ["jsonSchema"], "expected responseFormat to be json_schema, so this is not used")];
	return {
		ok: true,
		execution: executionOf$1(file, kind === "json_object" ? { type: kind } : void 0),
		assertions: [],
		notices
	};
}
function readSchema(file, named, source) {
	const { name, schema } = named ?? {};
	if (typeof name !== "string" || !/\S/.test(name) || !isMapping(schema)) return refused(source, "expected a mapping with the keys name and schema", typeof file.jsonSchema === "string" ? file.jsonSchema : named);
	const execution = executionOf$1(file, {
		type: "json_schema",
		json_schema: { ...named }
	});
	const compiled = compileSchema(schema);
	if (compiled.ok) return {
		ok: true,
		execution,
		assertions: [{
			kind: "json-schema",
			label: `json-schema ${quote(name)}`,
			schema
		}],
		notices: []
	};
	const { path, reason, isKey } = compiled.fault;
	const isText = typeof file.jsonSchema === "string";
	return {
		ok: true,
		execution,
		assertions: [],
		notices: [faultAt(source, ["jsonSchema", ...isText ? [] : ["schema", ...path]], `expected a schema that answers can be checked against, found one that is only sent to the model (${reason})`, isKey && !isText)]
	};
}
function executionOf$1({ model, modelParameters }, responseFormat) {
	const { temperature, topP, maxTokens, maxCompletionTokens } = modelParameters ?? {};
	const most = maxCompletionTokens ?? maxTokens ?? null;
	return {
		...model?.trim() ? { model: model.trim() } : {},
		...typeof temperature === "number" ? { temperature } : {},
		...typeof topP === "number" ? { topP } : {},
		...most === null ? {} : { maxTokens: most },
		...responseFormat ? { responseFormat } : {}
	};
}
function parsedText(text) {
	try {
		const value = JSON.parse(text);
		return isMapping(value) ? value : null;
	} catch {
		return null;
	}
}
function refused(source, expected, found) {
	return {
		ok: false,
		fault: faultAt(source, ["jsonSchema"], expected + (found === null ? ", but the key is missing" : `, found ${describeValue(found)}`))
	};
}
// src/prompt-files/github-prompt/github-prompt-schema.ts
var ROLES = [
	"system",
	"user",
	"assistant"
];
var ROLE = "system, user or assistant";
var TEXT = "text or nothing";
var TOKENS = "a whole number of tokens above 0";
var OPTIMIZE = "system, user or the number of a message";
/** As many as a template may have assertions. */
var MOST_EVALUATORS = 50;
var numberUpTo = (maximum) => {
	const error = `a number from 0 to ${maximum}`;
	return number({ error }).min(0, { error }).max(maximum, { error }).nullish();
};
var tokens = () => int({ error: TOKENS }).positive({ error: TOKENS }).nullish();
/** Text that people also write as a bare number or truth value. */
var scalarText = () => union([
	string(),
	number(),
	boolean()
], { error: "text" }).transform((value) => String(value));
var messageSchema = mapping({
	role: text(ROLE).transform((role) => role.toLowerCase()).pipe(_enum(ROLES, { error: ROLE })).meta({
		description: "Who speaks.",
		enum: [...ROLES]
	}),
	content: text("text").meta({ description: "What is said; {{name}} stands for a variable of the case." })
});
var modelParametersSchema = mapping({
	temperature: numberUpTo(2),
	topP: numberUpTo(1),
	maxTokens: tokens(),
	maxCompletionTokens: tokens().meta({ description: "Goes before maxTokens where both are given." })
});
var stringEvaluatorSchema = mapping({
	equals: scalarText().nullish().meta({ description: "The answer is this text." }),
	contains: scalarText().nullish().meta({ description: "This text stands in the answer, in any case." }),
	startsWith: scalarText().nullish().meta({ description: "The answer starts with it, in any case." }),
	endsWith: scalarText().nullish().meta({ description: "The answer ends with it, in any case." })
});
var choiceSchema = mapping({
	choice: scalarText(),
	score: number({ error: "a number" })
});
var llmEvaluatorSchema = mapping({
	modelId: text(TEXT).nullish(),
	prompt: filledText(),
	systemPrompt: text(TEXT).nullish(),
	choices: array(choiceSchema, { error: "a list of choices" }).nullish()
});
var evaluatorSchema = mapping({
	name: text(TEXT).nullish(),
	string: stringEvaluatorSchema.nullish().meta({ description: "Tested by a program, for every case." }),
	llm: llmEvaluatorSchema.nullish().meta({ description: "Becomes a requirement that the judge goes by." }),
	uses: text(TEXT).nullish().meta({ description: "One of the evaluators that GitHub has built in." })
});
/**
* The keys of GitHub's `.prompt.yml`, as its documentation, `gh models` and `actions/ai-inference` have them, and the
* block `spo`.
*/
var githubPromptSchema = mapping({
	name: text(TEXT).nullish(),
	description: text(TEXT).nullish().meta({ description: "What the prompt is for; the judge goes by it." }),
	model: text(TEXT).nullish(),
	modelParameters: modelParametersSchema.nullish(),
	messages: array(messageSchema, { error: "a list of messages" }).min(1, { error: "a list of at least one message" }),
	responseFormat: _enum([
		"text",
		"json_object",
		"json_schema"
	], { error: "text, json_object or json_schema" }).nullish(),
	jsonSchema: union([string(), record(string(), unknown())], { error: "a JSON schema, as JSON text or as a mapping" }).nullish().meta({ description: "Name and schema of the answers, where responseFormat is json_schema." }),
	testData: array(record(string(), unknown(), { error: "a mapping of variables" }), { error: "a list of cases" }).nullish().meta({ description: "The cases: a value for each variable, and a good answer under expected." }),
	evaluators: array(evaluatorSchema, { error: "a list of evaluators" }).max(MOST_EVALUATORS, { error: `a list of at most ${MOST_EVALUATORS} evaluators` }).nullish(),
	spo: mapping({
		...fileSettingsBlock.shape,
		optimize: union([_enum(["system", "user"]), int().positive()], { error: OPTIMIZE }).exactOptional().meta({ description: "The message that is optimized: its role, or its number from 1. Without it the first system message, or the user message where there is none." })
	}, OTHER_SETTINGS).nullish().transform((settings) => settings ?? {})
});
// src/prompt-files/github-prompt/github-prompt.ts
/** GitHub's `.prompt.yml`: chat messages with variables, test data and evaluators. */
var githubPromptFormat = {
	title: "a GitHub prompt file",
	isMeant({ path, value }) {
		const file = isMapping(value) ? value : {};
		const isOther = [
			"prompt",
			"prompts",
			"qa"
		].some((key) => Object.hasOwn(file, key));
		if (/\.prompt\.ya?ml$/.test(path)) return !isOther || Object.hasOwn(file, "messages");
		return !isOther && Array.isArray(file.messages);
	},
	references: () => [],
	read(source) {
		const parsed = parseTolerantly(githubPromptSchema, source);
		if (!parsed.ok) return parsed;
		const reading = toReading(source, parsed.value);
		return reading.ok ? {
			...reading,
			notices: [...parsed.notices, ...reading.notices]
		} : reading;
	}
};
function toReading(source, file) {
	const chosen = chooseMessage(file, source);
	const execution = readExecution(file, source);
	const evaluators = readEvaluators(file, source);
	const faults = [chosen, execution].flatMap((part) => part.ok ? [] : [part.fault]);
	if (!chosen.ok || !execution.ok) return {
		ok: false,
		faults
	};
	const { index } = chosen;
	const { messages, description, spo } = file;
	const prompt = messages[index]?.content ?? "";
	const read = readCases(file, index, {
		texts: evaluators.demands,
		others: execution.assertions
	}, source);
	if (!read.ok) return read;
	const kept = placeholdersIn(prompt).filter(({ name }) => read.names.has(name));
	return {
		ok: true,
		prompts: [{
			name: "",
			spec: {
				key: source.path,
				prompt,
				requirements: [(description ?? "").trim(), ...evaluators.requirements].filter(Boolean).join("\n\n"),
				count: null,
				cases: read.cases,
				placeholders: kept.map(({ written }) => written),
				render: messagesWith(messages, index, read.names)
			},
			settings: toFileSettings(spo, execution.execution),
			...textWith(read.names, yamlPromptText(source, [
				"messages",
				index,
				"content"
			]))
		}],
		notices: [...execution.notices, ...evaluators.notices]
	};
}
/** A placeholder that the cases have no value for would make a file that cannot be read again. */
function textWith(names, text) {
	const strange = (prompt) => placeholdersIn(prompt).find(({ written, name }) => written === `{{${name}}}` && !names.has(name));
	return {
		...text,
		replacePrompt: (prompt) => {
			const placeholder = strange(prompt);
			if (placeholder === void 0) return text.replacePrompt(prompt);
			return {
				ok: false,
				reason: `The new text has ${excerpt(placeholder.written)}, which nothing in the file is put in place of.`
			};
		},
		replacedLines: (prompt) => strange(prompt) === void 0 ? text.replacedLines(prompt) : null
	};
}
// src/prompt-files/promptfoo/entry.ts
/** A prompt of a configuration with the cases that all of its prompts share. */
function toEntry$1({ path, name, prompt, cases, settings }) {
	const { messages, target, place } = prompt;
	const text = messages[target]?.content ?? "";
	const used = new Set(messages.flatMap(({ content }) => placeholdersIn(content).map((each) => each.name)));
	const common = commonRequirements(cases);
	return {
		name,
		spec: {
			key: promptTitle({
				path,
				name
			}),
			prompt: text,
			requirements: listed([...common]),
			count: null,
			cases: cases.map((each) => toCase$1(each, used, common)),
			placeholders: placeholdersIn(text).map(({ written }) => written),
			render: (promptText, { variables, question }) => {
				const put = messages.map(({ role, content }, index) => {
					return {
						role,
						content: index === target ? promptText : content
					};
				});
				if (variables === void 0) return withQuestion(put, used, question);
				return put.map(({ role, content }) => ({
					role,
					content: filled(content, variables)
				}));
			}
		},
		settings,
		...place
	};
}
/** What all cases ask for is a requirement of the prompt. */
function commonRequirements(cases) {
	const [first, ...others] = cases.map(({ requirements }) => new Set(requirements));
	return new Set([...first ?? []].filter((text) => others.every((each) => each.has(text))));
}
/** A name without a value is filled with nothing, as promptfoo does it. */
function filled(content, variables) {
	const empty = placeholdersIn(content).map(({ name }) => [name, ""]);
	return fillPlaceholders(content, {
		...Object.fromEntries(empty),
		...variables
	});
}
/** The question is what the prompt takes up; a test may have other values, such as the answer that it expects. */
function toCase$1(test, used, common) {
	const { variables, assertions, references, requirements, description } = test;
	const shown = Object.entries(variables).filter(([name]) => used.has(name));
	const question = questionOf(Object.fromEntries(shown));
	const own = requirements.filter((text) => !common.has(text));
	const rubric = own.length > 0 ? [`A good answer meets this:\n${listed(own)}`] : [];
	const answer = [...references, ...rubric].join("\n\n");
	return {
		question: /\S/.test(question) ? question : description || "The prompt alone.",
		variables,
		...answer === "" ? {} : { answer },
		...assertions.length > 0 ? { checks: assertions } : {}
	};
}
function listed(texts) {
	return texts.length === 1 ? texts[0] ?? "" : texts.map((text) => `- ${text}`).join("\n");
}
// src/prompt-files/promptfoo/findings.ts
/** What is wrong with a configuration, and what of it is not used; notices name each thing once. */
var Findings = class {
	faults = [];
	elsewhere = [];
	noticed = /* @__PURE__ */ new Map();
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
		this.add(part, [{
			offset: placeOf(part.document, path),
			message: atPath(path, sentence)
		}]);
	}
	/** What a schema refused in one of the parts. */
	refuseIssues(part, error) {
		this.add(part, schemaFaults(error, part));
	}
	/** What is wrong with the text of a file that the configuration names. */
	refuseText(path, text, faults) {
		for (const { offset, message } of faults) this.elsewhere.push({
			location: locationAt(path, text, offset),
			message
		});
	}
	/** What is not used. In a file that the configuration names it has the place of that name. */
	notice(part, path, sentence) {
		if (this.noticed.has(sentence)) return;
		const offset = placeOf(this.configuration.document, part.namedAt ?? path);
		this.noticed.set(sentence, {
			offset,
			message: sentence
		});
	}
	add(part, faults) {
		if (part.namedAt === null) this.faults.push(...faults);
		else this.refuseText(part.path, part.text, faults);
	}
};
// src/prompt-files/promptfoo/name.ts
/** Most characters of a name, which is a folder's as well. */
var LONGEST_NAME = 60;
/** What each prompt of a configuration is called: what its author called it, as a folder's name can hold it; each once. */
function safeNames(wanted) {
	const taken = /* @__PURE__ */ new Set();
	return wanted.map((name, index) => {
		const safe = asFolder(name) || `prompt-${index + 1}`;
		let free = safe;
		for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${safe}-${number}`;
		taken.add(free.toLowerCase());
		return free;
	});
}
function asFolder(name) {
	return name.slice(0, 600).replaceAll(/[^A-Za-z0-9._-]+/g, "-").replaceAll(/^[.-]+/g, "").slice(0, LONGEST_NAME).replaceAll(/[.-]+$/g, "");
}
// src/prompt-files/promptfoo/json-prompt-text.ts
/** The text of a prompt that is a string in a JSON or YAML file. */
function stringPromptText(source, path) {
	return parseJson(source.text).ok ? jsonPromptText(source, path) : yamlPromptText(source, path);
}
/** YAML reads JSON, and knows its places, but escapes in other ways. */
function jsonPromptText(source, path) {
	const range = rangeAt(source, path);
	const replacePrompt = (prompt) => withinLimits(prompt, () => write$2(source, range, path, prompt));
	return {
		location: locationAt(source.path, source.text, range[0]),
		textPath: source.path,
		replacePrompt,
		replacedLines: (prompt) => {
			const written = replacePrompt(prompt);
			return written.ok ? replacedLines(source.text, written.text, range) : null;
		}
	};
}
/** The value of a text that is JSON. */
function parseJson(text) {
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		return { ok: false };
	}
}
function rangeAt({ document }, path) {
	const node = document.getIn(path, true);
	return (0, import_dist.isScalar)(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}
function write$2({ text }, [start, end], path, prompt) {
	const before = parseJson(text);
	const result = text.slice(0, start) + JSON.stringify(prompt) + text.slice(end);
	const after = parseJson(result);
	if (before.ok && after.ok && prompt.isWellFormed()) {
		if (setAt(before.value, path, prompt) === prompt) return {
			ok: true,
			text
		};
		if (isDeepStrictEqual(before.value, after.value)) return {
			ok: true,
			text: result
		};
	}
	return {
		ok: false,
		reason: "No way to write the new text leaves everything else in the file as it is."
	};
}
/** @returns what stood there */
function setAt(root, path, value) {
	let holder = root;
	for (const segment of path.slice(0, -1)) holder = Reflect.get(Object(holder), segment);
	const last = path.at(-1) ?? "";
	const old = Reflect.get(Object(holder), last);
	Reflect.set(Object(holder), last, value);
	return old;
}
// src/prompt-files/promptfoo/chat.ts
var messagesSchema = array(looseObject({
	role: _enum([
		"system",
		"developer",
		"user",
		"assistant"
	]),
	content: string().regex(/^(?!file:\/\/)/)
})).min(1).max(100);
/** The messages that a file holds: the system message is optimized, or else the last one of the user. */
function chatOf(value) {
	const parsed = messagesSchema.safeParse(value);
	if (!parsed.success) return null;
	const messages = parsed.data.map(({ role, content }) => {
		return {
			role: role === "developer" ? "system" : role,
			content
		};
	});
	const system = messages.findIndex(({ role }) => role === "system");
	const target = system === -1 ? messages.findLastIndex(({ role }) => role === "user") : system;
	return /\S/.test(messages[target]?.content ?? "") ? {
		messages,
		target
	} : null;
}
/** Where the message that is optimized stands in a JSON or YAML file. */
function chatPlace(source, { target }) {
	return stringPromptText(source, [target, "content"]);
}
/** True for a text that its reader takes for chat messages, written out as JSON or YAML. */
function looksLikeChat(text) {
	return /^\s*(?:- role:|\[\s*\{\s*["']?role|\[\s*\{[%{])/.test(text);
}
/** The chat that stands in a text, which itself stands at `outer`; null where it cannot be read. */
function chatInText(text, outer) {
	const yaml = readYaml(text);
	const chat = yaml.ok ? chatOf(yaml.value) : null;
	if (!yaml.ok || chat === null) return null;
	const inner = chatPlace({
		path: outer.textPath,
		text,
		document: yaml.document,
		value: yaml.value
	}, chat);
	return {
		chat,
		place: {
			location: outer.location,
			textPath: outer.textPath,
			replacePrompt: (prompt) => {
				const written = inner.replacePrompt(prompt);
				return written.ok ? outer.replacePrompt(written.text) : written;
			},
			replacedLines: (prompt) => {
				const written = inner.replacePrompt(prompt);
				return written.ok ? outer.replacedLines(written.text) : null;
			}
		}
	};
}
// src/prompt-files/referenced-path.ts
/**
* The path in the repository of a file that a prompt file names, from the folder of that file on.
* @param from path of the prompt file
* @returns null for what leads out of the repository: an absolute path, an address, or too many `..`
*/
function referencedPath(from, reference) {
	if (/^[a-z][a-z0-9+.-]*:|^[/\\]|[\u0000-\u001f\u007f]/i.test(reference)) return null;
	const path = posix.join(posix.dirname(from), reference.replaceAll("\\", "/"));
	return path === "." || path.endsWith("/") || /^\.\.(\/|$)/.test(path) ? null : path;
}
// src/prompt-files/promptfoo/context.ts
/** The path that a text names, where it is written as the name of a file. */
function withoutScheme(reference) {
	return reference.replace(/^file:\/\//, "");
}
/** True for what stands for any number of files. */
function isPattern(reference) {
	return /[*?[\]{}]/.test(reference);
}
/** The end of a file's name with its dot, in small letters; empty where there is none. */
function extensionOf(reference) {
	return /\.[a-z0-9]+$/i.exec(reference)?.[0].toLowerCase() ?? "";
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
		findings.refuse(part, path, `expected a file in the repository, found ${quote(reference)}`);
		return null;
	}
	const bytes = context.lookUp(target);
	if (bytes === null) {
		findings.refuse(part, path, `expected the name of a file, but ${quote(target)} does not exist`);
		return null;
	}
	const decoded = decodeText(bytes);
	if (decoded.ok) return {
		path: target,
		text: decoded.text
	};
	findings.refuseText(target, decoded.text, [decoded.fault]);
	return null;
}
/** The same for a YAML or JSON file. */
function readNamedYaml(context, part, path, reference) {
	const file = readNamedFile(context, part, path, reference);
	if (file === null) return null;
	const yaml = readYaml(file.text);
	if (yaml.ok) return {
		...file,
		document: yaml.document,
		value: yaml.value,
		namedAt: part.namedAt ?? path
	};
	context.findings.refuseText(file.path, file.text, yaml.faults);
	return null;
}
// src/prompt-files/promptfoo/template.ts
/** A filled text is no longer, in UTF-16 code units. */
var LONGEST_FILLED = 1e7;
/**
* What a text has of the template language Nunjucks besides plain placeholders, such as `{% if` or `{{ a | b }}`; null
* where it has nothing of it.
*/
function beyondPlaceholders(text) {
	return /\{%[^\n]{0,30}|\{#[^\n]{0,30}|\{\{(?![ \t]*[\p{L}_][\p{L}\p{N}_]*[ \t]*\}\})[^\n]{0,30}/u.exec(text)?.[0].trim() ?? null;
}
/** `text` with its placeholders filled; null where it would become too long to hold. */
function filledTemplate(text, variables) {
	const places = text.split("{{").length - 1;
	const longest = Object.values(variables).reduce((most, value) => Math.max(most, value.length), 0);
	return text.length + places * longest > LONGEST_FILLED ? null : fillPlaceholders(text, variables);
}
// src/prompt-files/yaml/line-ends.ts
/** `text` with line feeds where it has line ends of Windows. */
function lineFeeds(text) {
	return text.replaceAll("\r\n", "\n");
}
/** The line end that most lines of a text have. */
function lineEndOf(text) {
	const windows = text.split("\r\n").length - 1;
	return windows > text.split("\n").length - 1 - windows ? "\r\n" : "\n";
}
// src/prompt-files/promptfoo/text-parts.ts
/**
* The prompts in a text file: what stands between lines of three hyphens, blank parts aside.
* @param isSplit false for a file that is one prompt, whatever lines it has
* @param most parts that are of interest; of more, one more comes back
*/
function textParts(file, isSplit, most) {
	return rangesOf(file.text, isSplit).slice(0, most + 1).map((range, index) => {
		const replacePrompt = (prompt) => withinLimits(prompt, () => write$1(file.text, isSplit, index, prompt));
		return {
			text: textIn(file.text, range),
			place: {
				location: locationAt(file.path, file.text, range[0]),
				textPath: file.path,
				replacePrompt,
				replacedLines: (prompt) => {
					const written = replacePrompt(prompt);
					return written.ok ? replacedLines(file.text, written.text, range) : null;
				}
			}
		};
	});
}
function rangesOf(text, isSplit) {
	const ranges = [];
	let start = 0;
	const close = (end) => {
		const part = text.slice(start, end);
		const from = start + part.length - part.trimStart().length;
		if (part.trim() !== "") ranges.push([from, from + part.trim().length]);
	};
	for (let line = 0; isSplit && line < text.length;) {
		const lineEnd = text.indexOf("\n", line);
		const next = lineEnd === -1 ? text.length : lineEnd + 1;
		if (text.slice(line, next).trim() === "---") {
			close(line);
			start = next;
		}
		line = next;
	}
	close(text.length);
	return ranges;
}
function textIn(text, [start, end]) {
	return lineFeeds(text.slice(start, end));
}
/** The new text is read again: it has to be the same part, and the others have to be as they were. */
function write$1(text, isSplit, index, prompt) {
	const ranges = rangesOf(text, isSplit);
	const [start, end] = ranges[index] ?? [0, 0];
	const wanted = lineFeeds(prompt.trim());
	if (wanted === textIn(text, [start, end])) return {
		ok: true,
		text
	};
	const result = text.slice(0, start) + wanted.replaceAll("\n", lineEndOf(text)) + text.slice(end);
	const parts = rangesOf(result, isSplit).map((range) => textIn(result, range));
	if (parts.length === ranges.length && parts[index] === wanted && prompt.isWellFormed() && !prompt.includes("\0")) return {
		ok: true,
		text: result
	};
	return {
		ok: false,
		reason: "The new text cannot stand in a text file as one prompt."
	};
}
/** What ends like this is a file to promptfoo, with or without `file://` in front. */
var FILE_NAME = /\.(?:txt|md|j2|json|jsonl|csv|ya?ml|[cm]?[jt]s|py|rb|sh)(?::\w+)?$/i;
var TEXT_FILES = /* @__PURE__ */ new Set([
	".txt",
	".md",
	".j2"
]);
var CHAT_FILES = /* @__PURE__ */ new Set([
	".json",
	".yaml",
	".yml"
]);
/** True for a text that promptfoo takes for the name of a file. */
function namesFile(text) {
	return !text.includes("\n") && (text.startsWith("file://") || FILE_NAME.test(text));
}
/** `place`, which takes no prompt that would be read as something else than the text that it is. */
function stayingText(place, stays) {
	return {
		...place,
		replacePrompt: (prompt) => stays(prompt) ? place.replacePrompt(prompt) : {
			ok: false,
			reason: "promptfoo would not take the new text for plain text."
		},
		replacedLines: (prompt) => stays(prompt) ? place.replacedLines(prompt) : null
	};
}
function chatContent(place) {
	return stayingText(place, (prompt) => !prompt.startsWith("file://") && beyondPlaceholders(prompt) === null);
}
/** The prompts of a file that an entry names. */
function promptsOfFile(context, entry, leaveOut) {
	const { text: reference, path, name } = entry;
	const extension = extensionOf(reference);
	if (isPattern(reference)) {
		leaveOut(path, `expected the name of one file, found the pattern ${quote(reference)}`);
		return [];
	}
	const ownName = name || withoutScheme(reference).replace(/^.*[/\\]/, "");
	if (CHAT_FILES.has(extension)) return readChatFile(context, entry, ownName, leaveOut);
	if (!TEXT_FILES.has(extension)) {
		leaveOut(path, `expected a text, Markdown, YAML or JSON file, found ${quote(reference)}`);
		return [];
	}
	const file = readNamedFile(context, context.root, path, reference);
	if (file === null) return [];
	const parts = textParts(file, extension === ".txt", 50);
	if (parts.length === 0 || parts.length > 50) {
		const message = `expected from 1 to 50 prompts, found ${parts.length === 0 ? "blank text" : "more"}`;
		context.findings.refuseText(file.path, file.text, [{
			offset: 0,
			message
		}]);
		return [];
	}
	return parts.flatMap(({ text, place }, index) => {
		return promptsOfText(entry, parts.length === 1 ? ownName : `${ownName}-${index + 1}`, text, place, leaveOut);
	});
}
function readChatFile(context, entry, wantedName, leaveOut) {
	const { text: reference, path } = entry;
	const file = readNamedFile(context, context.root, path, reference);
	if (file === null) return [];
	const yaml = readYaml(file.text);
	const beyond = beyondPlaceholders(yaml.ok ? textOf$2(chatOf(yaml.value)) : file.text);
	if (beyond !== null) {
		leaveOut(path, `expected plain placeholders such as {{name}}, found ${quote(beyond)}`);
		return [];
	}
	if (!yaml.ok) {
		context.findings.refuseText(file.path, file.text, yaml.faults);
		return [];
	}
	if (extensionOf(reference) === ".json" && !parseJson(file.text).ok) {
		context.findings.refuseText(file.path, file.text, [{
			offset: 0,
			message: "expected JSON, found YAML"
		}]);
		return [];
	}
	const source = {
		...file,
		document: yaml.document,
		value: yaml.value
	};
	const chat = chatOf(yaml.value);
	if (chat !== null) return [{
		wantedName,
		path,
		...chat,
		place: chatContent(chatPlace(source, chat))
	}];
	leaveOut(path, `expected chat messages with role and text as content, found others in ${quote(reference)}`);
	return [];
}
function textOf$2(chat) {
	return chat?.messages.map(({ content }) => content).join("\n") ?? "";
}
/** The prompt that a text is: chat messages where it is written like them, or else what the user says. */
function promptsOfText(entry, wantedName, text, place, leaveOut) {
	const { path } = entry;
	const beyond = beyondPlaceholders(text);
	if (beyond !== null) {
		leaveOut(path, `expected plain placeholders such as {{name}}, found ${quote(beyond)}`);
		return [];
	}
	if (!looksLikeChat(text)) {
		const plain = stayingText(place, (prompt) => !looksLikeChat(prompt) && beyondPlaceholders(prompt) === null);
		return [{
			wantedName,
			path,
			messages: [{
				role: "user",
				content: text
			}],
			target: 0,
			place: plain
		}];
	}
	const inText = chatInText(text, place);
	const insideOfIt = inText && beyondPlaceholders(textOf$2(inText.chat));
	if (inText === null || insideOfIt !== null) {
		leaveOut(path, "expected chat messages with role and text as content, found others");
		return [];
	}
	return [{
		wantedName,
		path,
		...inText.chat,
		place: chatContent(inText.place)
	}];
}
// src/prompt-files/promptfoo/prompts.ts
/** Prompts that a program or a service keeps. */
var ELSEWHERE = /^(?:exec|langfuse|portkey|helicone|opik|package):/;
/** The prompts of a configuration. What cannot be handled is left out and named; nothing else being there is a problem. */
function readPrompts$1(context) {
	const { findings, root } = context;
	const leftOut = [];
	const leaveOut = (path, sentence) => void leftOut.push({
		path,
		sentence
	});
	const found = entriesOf(context).flatMap((entry) => readEntry(context, entry, leaveOut));
	if (found.length > 50) findings.refuse(root, ["prompts"], `expected at most 50 prompts, found ${found.length}`);
	for (const { path, sentence } of leftOut) if (found.length === 0) findings.refuse(root, path, sentence);
	else findings.notice(root, path, `prompt ${Number(path[1] ?? 0) + 1} is left out: ${sentence}`);
	return found;
}
function entriesOf({ configuration, findings, root }) {
	const { prompts } = configuration;
	if (typeof prompts === "string") return [{
		text: prompts,
		path: ["prompts"],
		name: "",
		number: 1
	}];
	return prompts.flatMap((prompt, index) => {
		const entryPath = ["prompts", index];
		const number = index + 1;
		if (typeof prompt === "string") return [{
			text: prompt,
			path: entryPath,
			name: "",
			number
		}];
		const { raw, id, label, ...others } = prompt;
		for (const key of Object.keys(others)) findings.notice(root, [...entryPath, key], `${quote(key)} of a prompt is not used`);
		const text = raw || id;
		if (!text) {
			findings.refuse(root, entryPath, "expected the key raw with the text of the prompt, found none");
			return [];
		}
		return [{
			text,
			path: [...entryPath, raw ? "raw" : "id"],
			name: label || (raw ? id : "") || "",
			number
		}];
	});
}
function readEntry(context, entry, leaveOut) {
	const { text, path, name, number } = entry;
	if (!/\S/.test(text)) {
		context.findings.refuse(context.root, path, "expected text that is not blank, found blank text");
		return [];
	}
	if (namesFile(text)) return promptsOfFile(context, entry, leaveOut);
	if (ELSEWHERE.test(text)) {
		leaveOut(path, `expected a text or a file, found ${quote(text)}`);
		return [];
	}
	const isText = (prompt) => !namesFile(prompt) && !ELSEWHERE.test(prompt);
	const place = stayingText(stringPromptText(context.root, path), isText);
	return promptsOfText(entry, name || `prompt-${number}`, text, place, leaveOut);
}
// src/prompt-files/promptfoo/provider.ts
/** Models of OpenAI for chats; what stands in front of other names is another interface. */
var MODEL = /^openai:(?:chat:|responses:)?((?:ft:\S+)|[^:\s]+)$/;
var INTERFACES = /* @__PURE__ */ new Set([
	"chat",
	"responses",
	"assistant",
	"completion",
	"embedding",
	"image",
	"realtime"
]);
var configSchema = looseObject({
	temperature: number().min(0).max(2).nullish().catch(null),
	top_p: number().min(0).max(1).nullish().catch(null),
	max_tokens: int().positive().nullish().catch(null),
	max_completion_tokens: int().positive().nullish().catch(null),
	max_output_tokens: int().positive().nullish().catch(null),
	response_format: record(string(), unknown()).nullish().catch(null)
});
var providerSchema = union([string().transform((id) => ({
	id,
	config: null
})), looseObject({
	id: string(),
	config: configSchema.nullish().catch(null)
})]);
/** How the only provider of a configuration is called, where it is a model of OpenAI; null where it is not. */
function executionOf(providers) {
	const list = Array.isArray(providers) ? providers : [providers];
	const provider = providerSchema.safeParse(list[0]);
	if (list.length !== 1 || !provider.success) return null;
	const { id, config } = provider.data;
	const model = MODEL.exec(id)?.[1];
	if (model === void 0 || model.length > 200 || INTERFACES.has(model)) return null;
	const maxTokens = config?.max_completion_tokens ?? config?.max_output_tokens ?? config?.max_tokens;
	return {
		model,
		...typeof config?.temperature === "number" ? { temperature: config.temperature } : {},
		...typeof config?.top_p === "number" ? { topP: config.top_p } : {},
		...typeof maxTokens === "number" ? { maxTokens } : {},
		...config?.response_format ? { responseFormat: config.response_format } : {}
	};
}
/** True where a provider changes its answers before they are tested. */
function transformsAnswers(providers) {
	return (Array.isArray(providers) ? providers : [providers]).some((provider) => Boolean(Reflect.get(Object(provider), "transform")));
}
// src/prompt-files/promptfoo/schema.ts
var MOST_PROMPTS$1 = 50;
var NAME$1 = "text or nothing";
/** Text, which names a file, or what `schema` takes; a problem keeps its place inside. */
function textOr(schema) {
	return unknown().transform((value, context) => {
		if (typeof value === "string") return value;
		const parsed = schema.safeParse(value);
		if (parsed.success) return parsed.data;
		for (const issue of parsed.error.issues) context.issues.push({
			...issue,
			path: [...issue.path],
			input: void 0
		});
		return NEVER;
	});
}
var promptSchema = looseObject({
	id: text(NAME$1).nullish(),
	label: text(NAME$1).nullish(),
	raw: text(NAME$1).nullish()
}, { error: "text, or a mapping with raw, id or label" });
var assertionSchema$1 = looseObject({
	type: filledText().nullish(),
	$ref: filledText().nullish(),
	value: unknown().optional(),
	weight: number({ error: "a number or nothing" }).nullish(),
	transform: unknown().optional()
}, { error: "a mapping with the keys type and value" });
var testSchema = looseObject({
	description: text(NAME$1).nullish(),
	vars: textOr(record(string(), unknown(), { error: "a mapping of names to values" }).nullish()).optional(),
	assert: array(assertionSchema$1, { error: "a list of assertions" }).nullish(),
	options: looseObject({}, { error: "a mapping" }).nullish()
}, { error: "a mapping with the keys vars and assert" });
var tests = (expected) => array(textOr(testSchema), { error: expected });
/** The keys of a promptfoo configuration that are read. */
var configurationSchema = looseObject({
	prompts: textOr(array(textOr(promptSchema), { error: "text or a list of prompts" }).min(1, { error: "a list of at least one prompt" }).max(MOST_PROMPTS$1, { error: `a list of at most ${MOST_PROMPTS$1} prompts` })),
	tests: textOr(tests("a list of tests, or the name of a file").nullish()).optional(),
	defaultTest: textOr(testSchema.nullish()).optional(),
	assertionTemplates: record(string(), assertionSchema$1, { error: "a mapping of names to assertions" }).nullish(),
	providers: unknown().optional(),
	targets: unknown().optional(),
	spo: fileSettingsSchema
}, { error: "a mapping with the keys prompts and tests" });
/** What a file of tests holds. */
var testFileSchema = tests("a list of tests");
/** What a file of defaults holds. */
var defaultTestFileSchema = testSchema;
// src/prompt-files/promptfoo/assertions/assertion-text.ts
/** The texts that an assertion's values are in one case, at least one. */
function textsOf$1(values, variables) {
	const texts = [];
	for (const value of values) {
		const text = textOf$1(value, variables);
		if (typeof text !== "string") return text;
		texts.push(text);
	}
	return texts.length > 0 ? texts : { reason: "it has no value" };
}
function isRefusal(found) {
	return "reason" in found;
}
/** Texts between commas, as tables have them; quotes hold commas together. */
function commaSeparated(value) {
	if (Array.isArray(value)) return value;
	if (typeof value !== "string") return [value];
	return [...value.matchAll(/"([^"]*)"|[^,"]+/g)].map(([written, quoted]) => quoted ?? written.trim()).filter((text) => text !== "");
}
function textOf$1(value, variables) {
	if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return { reason: "its value is no text" };
	const template = String(value);
	if (/^(?:file:\/\/|package:)/.test(template)) return { reason: "its value stands in another file" };
	const beyond = beyondPlaceholders(template);
	if (beyond !== null) return { reason: `it has more than plain placeholders: ${excerpt(beyond)}` };
	const text = filledTemplate(template, variables);
	if (text === null) return { reason: "its value becomes too long" };
	return /\S/.test(text) ? text : { reason: "its value is blank" };
}
// src/prompt-files/promptfoo/assertions/own-assertions.ts
/** The deterministic kinds of promptfoo's assertions. What a maker has none of ours for, it answers with null. */
var MAKERS = new Map([
	["equals", (value, variables) => isObject(value) ? schema({ const: value }) : single("equals", value, variables)],
	...[
		"contains",
		"icontains",
		"starts-with",
		"ends-with",
		"regex"
	].map((kind) => [kind, (value, variables) => single(kind, value, variables)]),
	["contains-all", (value, variables, not) => not ? null : all("contains", value, variables)],
	["icontains-all", (value, variables, not) => not ? null : all("icontains", value, variables)],
	["contains-any", (value, variables, not) => (not ? all : any)("contains", value, variables)],
	["icontains-any", (value, variables, not) => (not ? all : any)("icontains", value, variables)],
	["is-json", (value, variables) => json(value, variables)],
	["word-count", (value, _, not) => not ? null : words(value)]
]);
/**
* The assertions of ours that say what one of promptfoo's says.
* @param type its kind, `not-` in front included
* @returns why there are none; null for a kind that is not known here
*/
function ownAssertions(type, value, variables) {
	const not = type.startsWith("not-");
	const made = MAKERS.get(not ? type.slice(4) : type)?.(value, variables, not) ?? null;
	if (made === null || isRefusal(made)) return made;
	return made.map(([shown, body]) => {
		return {
			...body,
			label: shown === "" ? type : `${type} ${shown}`,
			...not ? { not } : {}
		};
	});
}
function single(kind, value, variables) {
	const texts = textsOf$1([value], variables);
	return isRefusal(texts) ? texts : bodies(texts, kind);
}
function all(kind, value, variables) {
	const texts = textsOf$1(commaSeparated(value), variables);
	return isRefusal(texts) ? texts : bodies(texts, kind);
}
function any(kind, value, variables) {
	const texts = textsOf$1(commaSeparated(value), variables);
	if (isRefusal(texts)) return texts;
	const found = pattern(`${kind === "icontains" ? "(?i)" : ""}(?:${texts.map(escaped).join("|")})`);
	return isRefusal(found) ? found : [[quote(texts.join(", ")), found]];
}
function bodies(texts, kind) {
	const made = [];
	for (const text of texts) {
		const body = textBody(kind, text);
		if (isRefusal(body)) return body;
		made.push([kind === "regex" ? excerpt(text) : quote(text), body]);
	}
	return made;
}
function textBody(kind, text) {
	if (kind === "regex") return pattern(text);
	if (kind === "icontains") return pattern(`(?i)${escaped(text)}`);
	return {
		kind,
		text
	};
}
function pattern(source) {
	const compiled = compilePattern(source);
	return compiled.ok ? {
		kind: "matches",
		pattern: source
	} : { reason: compiled.reason };
}
/** A pattern that finds exactly this text. */
function escaped(text) {
	return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function json(value, variables) {
	if (typeof value !== "string" || value === "") return schema(value || {});
	const texts = textsOf$1([value], variables);
	if (isRefusal(texts)) return texts;
	const yaml = readYaml(texts[0] ?? "");
	return yaml.ok ? schema(yaml.value) : { reason: "its schema is neither JSON nor YAML" };
}
function schema(value) {
	if (!isObject(value) || Array.isArray(value)) return { reason: "its schema is no mapping" };
	const compiled = compileSchema(value);
	if (!compiled.ok) return { reason: compiled.fault.reason };
	return [[typeof value.title === "string" ? quote(value.title) : "", {
		kind: "json-schema",
		schema: value
	}]];
}
function words(value) {
	const { min, max } = isObject(value) ? value : {};
	if (min !== void 0 || typeof max !== "number" || !Number.isInteger(max) || max < 1) return null;
	return [[`at most ${max}`, {
		kind: "max-words",
		words: max
	}]];
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// src/prompt-files/promptfoo/assertions/assertions.ts
var REQUIREMENTS = /* @__PURE__ */ new Set([
	"llm-rubric",
	"g-eval",
	"model-graded-closedqa"
]);
var REFERENCES = /* @__PURE__ */ new Set([
	"factuality",
	"model-graded-factuality",
	"similar"
]);
/** Most assertions mean the same in all cases, and schemas take some milliseconds each. */
var constantMeanings = /* @__PURE__ */ new WeakMap();
/** An assertion of promptfoo in the words of this project. @param type its kind, `not-` in front included */
function meaningOf(type, assertion, variables) {
	const known = constantMeanings.get(assertion);
	if (known) return known;
	const meaning = read$1(type, assertion, variables);
	if (!(Array.isArray(assertion.value) ? assertion.value : [assertion.value]).some((value) => typeof value === "string" && value.includes("{{"))) constantMeanings.set(assertion, meaning);
	return meaning;
}
function read$1(type, { value, weight }, variables) {
	if (weight === 0) return { unused: "assertions with the weight 0 are not used" };
	const isRequirement = REQUIREMENTS.has(type);
	if (!isRequirement && !REFERENCES.has(type)) return assertionsMeaning(type, value, variables);
	const texts = textsOf$1(Array.isArray(value) ? value : [value], variables);
	if (isRefusal(texts)) return { unused: because(type, texts.reason) };
	const text = texts.join("\n").trim();
	return isRequirement ? { requirement: text } : { reference: text };
}
function assertionsMeaning(type, value, variables) {
	const assertions = ownAssertions(type, value, variables);
	if (assertions === null) return { unused: `assertions of the kind ${excerpt(type)} are not used` };
	if (isRefusal(assertions)) return { unused: because(type, assertions.reason) };
	const [only] = assertions;
	return type === "equals" && only?.kind === "equals" ? {
		assertions,
		reference: only.text
	} : { assertions };
}
function because(type, reason) {
	return `an assertion of the kind ${excerpt(type)} is not used: ${reason}`;
}
// src/prompt-files/promptfoo/tests/test-list.ts
var YAML_FILES = /* @__PURE__ */ new Set([
	".yaml",
	".yml",
	".json"
]);
/** What all tests start from. */
function readDefaults(context) {
	const { configuration, root, findings } = context;
	const path = ["defaultTest"];
	const { defaultTest } = configuration;
	if (typeof defaultTest !== "string") return {
		test: defaultTest ?? {},
		part: root,
		path
	};
	const part = readNamedYaml(context, root, path, defaultTest);
	const parsed = part && defaultTestFileSchema.safeParse(part.value);
	if (part && parsed && !parsed.success) findings.refuseIssues(part, parsed.error);
	return {
		test: parsed?.data ?? {},
		part: part ?? root,
		path: []
	};
}
/**
* The tests of a configuration and of the files that it names; one without anything where there are none.
* @param leftOut takes what cannot be used
*/
function readTestList(context, leftOut) {
	const { configuration, root } = context;
	const { tests } = configuration;
	if (typeof tests === "string") return readFile(context, ["tests"], tests, leftOut);
	if (!tests || tests.length === 0) return [{
		test: {},
		part: root,
		path: ["tests"]
	}];
	return tests.flatMap((test, index) => {
		const path = ["tests", index];
		if (typeof test === "string") return readFile(context, path, test, leftOut);
		if (typeof test.path === "string") return readFile(context, [...path, "path"], test.path, leftOut);
		return [{
			test,
			part: root,
			path
		}];
	});
}
function readFile(context, path, reference, leftOut) {
	const { root, findings } = context;
	if (isPattern(reference) || !YAML_FILES.has(extensionOf(reference))) {
		const sentence = `expected the name of a YAML or JSON file of tests, found ${quote(reference)}`;
		leftOut.push({
			part: root,
			path,
			sentence
		});
		return [];
	}
	const part = readNamedYaml(context, root, path, reference);
	if (part === null) return [];
	const parsed = testFileSchema.safeParse(part.value);
	if (!parsed.success) {
		findings.refuseIssues(part, parsed.error);
		return [];
	}
	return parsed.data.flatMap((test, index) => {
		if (typeof test !== "string") return [{
			test,
			part,
			path: [index]
		}];
		leftOut.push({
			part,
			path: [index],
			sentence: `expected a test, found the text ${quote(test)}`
		});
		return [];
	});
}
// src/prompt-files/promptfoo/tests/variables.ts
/** Most cases of a configuration. */
var MOST_CASES = 1e3;
var MOST_VARIABLES = 200;
/** Files whose content is made by a program, or is no text. */
var NO_TEXT = /^\.(?:[cm]?[jt]sx?|py|rb|go|sh|pdf|png|jpe?g|gif|bmp|webp|svg|mp[34g]|webm|mov|avi|mkv|m4[av]|wav|ogg|flac|xlsx?|docx?|zip)$/;
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
	const read = [...given].map(([name, value]) => ({
		name,
		texts: textsOf(context, value)
	}));
	const alternatives = [];
	for (const { name, texts } of read) {
		if (texts === null) return [];
		if ("sentence" in texts) return texts;
		alternatives.push([name, texts]);
	}
	const count = alternatives.reduce((product, [, texts]) => product * texts.length, 1);
	if (first && count > 1e3) {
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
			const text = texts[rest % texts.length] ?? "";
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
		if (nested && part && path) return {
			part,
			path,
			sentence: `expected a value without other variables, found ${quote(nested.written)}`
		};
	}
	return null;
}
/** The texts that a value stands for: one, or those of a list. */
function textsOf(context, given) {
	const { value, part, path } = given;
	const items = Array.isArray(value) ? value : [value];
	if (items.length === 0) {
		context.findings.refuse(part, path, "expected at least one value, found an empty list");
		return null;
	}
	const texts = items.map((item, index) => {
		const itemPath = Array.isArray(value) ? [...path, index] : path;
		return textOf(context, {
			part,
			path: itemPath,
			value: item
		});
	});
	const unread = texts.find((text) => typeof text !== "string");
	return unread === void 0 ? texts.filter((text) => typeof text === "string") : unread;
}
function textOf(context, given) {
	const { value } = given;
	if (value === null || value === void 0) return "";
	if (typeof value === "object") return JSON.stringify(value);
	const text = String(value).replace(/\n$/, "");
	return text.startsWith("file://") ? fileText(context, given, text) : text;
}
function fileText(context, given, reference) {
	const { part, path } = given;
	const extension = extensionOf(reference);
	if (part !== context.root || isPattern(reference) || NO_TEXT.test(extension)) return {
		part,
		path,
		sentence: `expected a value or a text file, found ${quote(reference)}`
	};
	const file = readNamedFile(context, part, path, reference);
	if (file === null) return null;
	if (extension !== ".yaml" && extension !== ".yml") return file.text.trim();
	const yaml = readYaml(file.text);
	if (yaml.ok) return JSON.stringify(yaml.value) ?? "";
	context.findings.refuseText(file.path, file.text, yaml.faults);
	return null;
}
// src/prompt-files/promptfoo/tests/tests.ts
var READ_KEYS$1 = /* @__PURE__ */ new Set([
	"description",
	"vars",
	"assert",
	"options",
	"metadata"
]);
var READ_ASSERTION_KEYS = /* @__PURE__ */ new Set([
	"type",
	"value",
	"transform",
	"metric",
	"$ref"
]);
var MOST_ASSERTIONS$1 = 50;
/** In all cases together, in UTF-16 code units. */
var MOST_CHARACTERS = 1e7;
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
		if ("sentence" in found) leftOut.push(found);
		else cases.push(...found);
		characters += "sentence" in found ? 0 : charactersOf(found);
		if (cases.length <= 1e3 && characters <= MOST_CHARACTERS) continue;
		const most = `${MOST_CASES} cases with ${MOST_CHARACTERS.toLocaleString("en-US")} characters`;
		findings.refuse(placed.part, placed.path, `expected at most ${most}, found more`);
		return [];
	}
	if (cases.length === 0 && leftOut.length === 0 && findings.areGood) findings.refuse(context.root, ["tests"], "expected at least one test, found none");
	for (const { part, path, sentence } of leftOut) if (cases.length === 0) findings.refuse(part, path, sentence);
	else findings.notice(part, path, `a test is left out: ${sentence}`);
	return cases;
}
function charactersOf(cases) {
	return cases.flatMap(({ variables }) => Object.values(variables)).reduce((sum, text) => sum + text.length, 0);
}
function readTest(context, placed, defaults, areTransformed) {
	const both = [defaults, placed];
	for (const one of both) nameUnused$1(context, one);
	const given = givenValues(both);
	if (!(given instanceof Map)) return given;
	const unusable = unusableOption(placed, given) ?? unusableOption(defaults, given);
	if (unusable !== null) return unusable;
	const cases = casesOf(context, given);
	if ("sentence" in cases) return cases;
	const isTransformed = areTransformed || both.some(({ test }) => changesAnswers(test.options?.transform));
	return cases.map((variables) => {
		const meanings = both.flatMap((one) => meaningsOf(context, one, variables, isTransformed));
		return {
			description: placed.test.description ?? "",
			variables,
			...collected(context, placed, meanings)
		};
	});
}
function nameUnused$1({ findings }, { test, part, path }) {
	for (const key of Object.keys(test)) if (!READ_KEYS$1.has(key)) findings.notice(part, [...path, key], `${quote(key)} of a test is not used`);
	for (const key of Object.keys(test.options ?? {})) {
		const sentence = `${quote(key)} in the options of a test is not used`;
		findings.notice(part, [
			...path,
			"options",
			key
		], sentence);
	}
}
/** The values of a test go before those of the defaults. */
function givenValues(tests) {
	const given = /* @__PURE__ */ new Map();
	for (const { test, part, path } of tests) {
		const vars = test.vars ?? {};
		if (typeof vars === "string") {
			const sentence = `expected a mapping of names to values, found the text ${quote(vars)}`;
			return {
				part,
				path: [...path, "vars"],
				sentence
			};
		}
		for (const [name, value] of Object.entries(vars)) given.set(name, {
			part,
			path: [
				...path,
				"vars",
				name
			],
			value
		});
	}
	return given;
}
function unusableOption({ test, part, path }, given) {
	const key = [
		"transformVars",
		"prefix",
		"suffix",
		...[...given.values()].some(({ value }) => Array.isArray(value)) ? ["disableVarExpansion"] : []
	].find((each) => test.options?.[each]);
	if (key === void 0) return null;
	const sentence = `expected tests that ask what the prompt says, found the option ${key}`;
	return {
		part,
		path: [
			...path,
			"options",
			key
		],
		sentence
	};
}
function meaningsOf(context, placed, variables, isTransformed) {
	const { findings } = context;
	return (placed.test.assert ?? []).flatMap((written, index) => {
		const place = [
			...placed.path,
			"assert",
			index
		];
		const assertion = followReference(context, written);
		if (!assertion?.type) {
			const { $ref } = written;
			const expected = $ref ? `an assertion template, found ${quote($ref)}` : "the key type, found none";
			findings.refuse(placed.part, place, `expected ${expected}`);
			return [];
		}
		const meaning = meaningOf(assertion.type, assertion, variables);
		const unused = meaning.assertions && (isTransformed || changesAnswers(assertion.transform)) ? "checks of answers that are transformed first are not used" : meaning.unused;
		if (unused === void 0) nameUnusedKeys(context, placed, place, assertion);
		else findings.notice(placed.part, place, unused);
		return unused === void 0 ? [meaning] : [];
	});
}
function nameUnusedKeys({ findings }, { part }, place, assertion) {
	for (const key of Object.keys(assertion)) {
		if (READ_ASSERTION_KEYS.has(key) || key === "weight" && assertion.weight === 1) continue;
		findings.notice(part, [...place, key], `${quote(key)} of an assertion is not used`);
	}
}
/** Our assertions do not mind the white space around an answer. */
function changesAnswers(transform) {
	if (typeof transform === "string" && /^output\.trim\(\);?$/.test(transform)) return false;
	return Boolean(transform);
}
function followReference({ configuration }, assertion) {
	if (!assertion.$ref) return assertion;
	const name = /^#\/assertionTemplates\/(.+)$/.exec(assertion.$ref)?.[1];
	const templates = configuration.assertionTemplates ?? {};
	return name !== void 0 && Object.hasOwn(templates, name) ? templates[name] ?? null : null;
}
function collected({ findings }, { part, path }, meanings) {
	const assertions = meanings.flatMap((meaning) => meaning.assertions ?? []);
	if (assertions.length > MOST_ASSERTIONS$1) findings.notice(part, path, `a test has more than ${MOST_ASSERTIONS$1} checks, and those behind are not used`);
	return {
		assertions: withOwnLabels(assertions.slice(0, MOST_ASSERTIONS$1)),
		requirements: meanings.flatMap(({ requirement }) => requirement ?? []),
		references: meanings.flatMap(({ reference }) => reference ?? [])
	};
}
// src/prompt-files/promptfoo/promptfoo.ts
/** Such as `promptfooconfig.yaml` or `promptfooconfig.staging.json`. */
var CONFIGURATION_NAME = /(?:^|\/)promptfooconfig(?:\.[^/]*)?\.(?:ya?ml|json)$/;
var MARKS = [
	"providers",
	"targets",
	"tests",
	"defaultTest",
	"scenarios"
];
var READ_KEYS = [
	"prompts",
	"tests",
	"defaultTest",
	"assertionTemplates",
	"providers",
	"targets",
	"spo"
];
/** They say nothing of prompts and answers. */
var OTHER_KEYS = [
	"$schema",
	"description",
	"version",
	"tags",
	"metadata",
	"outputPath",
	"sharing",
	"env"
];
var KNOWN_KEYS = /* @__PURE__ */ new Set([
	...READ_KEYS,
	...OTHER_KEYS,
	"commandLineOptions",
	"writeLatestResults"
]);
/** Configurations of promptfoo (https://www.promptfoo.dev/docs/configuration/reference/). */
var promptfooFormat = {
	title: "a promptfoo configuration",
	isMeant: ({ path, value }) => CONFIGURATION_NAME.test(path) || hasItsKeys(value),
	references(source) {
		const asked = /* @__PURE__ */ new Set();
		read(source, (path) => {
			asked.add(path);
			return null;
		});
		return [...asked];
	},
	read: (source, referenced) => read(source, (path) => referenced.get(path) ?? null)
};
function hasItsKeys(value) {
	if (typeof value !== "object" || value === null || !("prompts" in value)) return false;
	return MARKS.some((key) => Object.hasOwn(value, key));
}
function read(source, lookUp) {
	const root = {
		...source,
		namedAt: null
	};
	const findings = new Findings(source);
	const parsed = configurationSchema.safeParse(source.value);
	if (!parsed.success) {
		findings.refuseIssues(root, parsed.error);
		return {
			ok: false,
			faults: findings.faults
		};
	}
	const configuration = parsed.data;
	const context = {
		root,
		configuration,
		findings,
		lookUp
	};
	nameUnused(context);
	const providers = configuration.providers ?? configuration.targets;
	const prompts = readPrompts$1(context);
	const cases = readTests(context, transformsAnswers(providers));
	for (const prompt of prompts) checkValues(context, prompt, cases);
	if (!findings.areGood) return {
		ok: false,
		faults: findings.faults,
		elsewhere: findings.elsewhere
	};
	const settings = toFileSettings(configuration.spo, executionOf(providers) ?? {});
	const names = safeNames(prompts.map(({ wantedName }) => wantedName));
	return {
		ok: true,
		prompts: prompts.map((prompt, index) => {
			const name = prompts.length === 1 ? "" : names[index] ?? "";
			return toEntry$1({
				path: source.path,
				name,
				prompt,
				cases,
				settings
			});
		}),
		notices: findings.notices
	};
}
function nameUnused({ configuration, findings, root }) {
	for (const key of Object.keys(configuration)) {
		if (KNOWN_KEYS.has(key) || key.startsWith("x-")) continue;
		findings.notice(root, [key], `${quote(key)} is not used`);
	}
	for (const key of ["providers", "targets"]) {
		const value = configuration[key];
		if (value === void 0 || value === null || executionOf(value) !== null) continue;
		findings.notice(root, [key], `${quote(key)} is only used where it is a single model of OpenAI`);
	}
}
/** Placeholders want values, and the text has to stay within limits when it is filled. */
function checkValues({ configuration, findings, root }, { messages, path }, cases) {
	const text = messages.map(({ content }) => content).join("\n");
	if (cases.some(({ variables }) => filledTemplate(text, variables) === null)) findings.refuse(root, path, "expected a prompt of ordinary length once it is filled, found a longer one");
	for (const { name, written } of placeholdersIn(text)) {
		if (cases.every(({ variables }) => Object.hasOwn(variables, name))) continue;
		if (configuration.tests?.length) findings.notice(root, path, `${written} is filled with nothing in tests that have no value for it`);
		else findings.refuse(root, ["tests"], `expected tests with a value for ${written}, found none`);
	}
}
// src/prompt-files/spo-template/nothing-given.ts
/** No requirement is a single word for nothing, however it is spelled. */
var NO_REQUIREMENTS = /^\s*(none|null|~)?\s*$/i;
/** Of answers only Python's own word: `none` can be a label and `null` JSON, and either the right answer. */
var NO_REFERENCE = /^\s*(None|~)?\s*$/;
/** The requirements of a template; an empty text for none. */
function givenRequirements(text) {
	return text === null || text === void 0 || NO_REQUIREMENTS.test(text) ? "" : text;
}
/** Whether a template's answer is one. */
function isReference(text) {
	return text !== null && text !== void 0 && !NO_REFERENCE.test(text);
}
// src/prompt-files/schema/assertion-schema.ts
var MOST_ASSERTIONS = 50;
var WORDS = "a whole number of words above 0";
var KINDS = {
	equals: filledText().optional().meta({ description: "The answer is this text." }),
	contains: filledText().optional().meta({ description: "This text stands in the answer." }),
	"starts-with": filledText().optional().meta({ description: "The answer starts with this text." }),
	"ends-with": filledText().optional().meta({ description: "The answer ends with this text." }),
	matches: filledText().superRefine(refusePattern).optional().meta({ description: "This regular expression, in RE2 syntax, is found in the answer." }),
	"json-schema": record(string(), unknown(), { error: "a JSON schema as a mapping" }).superRefine(refuseSchema).optional().meta({ description: "The answer is JSON, and nothing else, that fits this JSON schema." }),
	"max-words": int({ error: WORDS }).positive({ error: WORDS }).optional().meta({ description: "The most words that the answer has." })
};
var assertionSchema = mapping(KINDS).superRefine((assertion, context) => {
	const { length } = Object.keys(assertion);
	if (length === 1 || context.issues.length > 0) return;
	report$1(context, `a mapping with one of the keys ${Object.keys(KINDS).join(", ")}`, { reason: `it has ${length} keys` });
}).meta({
	minProperties: 1,
	maxProperties: 1
});
/** The list behind the key `checks` of a file or of a case. */
var assertionsSchema = array(assertionSchema, { error: "a list of checks" }).max(MOST_ASSERTIONS, { error: `a list of at most ${MOST_ASSERTIONS} checks` }).nullish().transform((assertions) => assertions ?? []);
function report$1(context, message, { path, ...details }) {
	context.addIssue({
		code: "custom",
		message,
		path: [...path ?? []],
		params: { ...details }
	});
}
function refusePattern(pattern, context) {
	const compiled = compilePattern(pattern);
	if (!compiled.ok) report$1(context, "a regular expression", { reason: compiled.reason });
}
function refuseSchema(schema, context) {
	const compiled = compileSchema(schema);
	if (!compiled.ok) report$1(context, "a valid JSON schema", compiled.fault);
}
// src/prompt-files/spo-template/spo-template-schema.ts
/** Each may have a file of its own, and all of them are read. */
var MOST_PROMPTS = 100;
var COUNT = "a whole number of words above 0, or None";
var TEXT_FILE = "the path of a .txt or .md file";
var NAME = "a name of 1 to 100 letters, digits, \".\", \"_\" and \"-\", without a dot as its first or last sign";
var PROMPTS = "a list of at least one prompt";
var caseSchema = mapping({
	question: filledText().meta({ description: "What the model is asked: put in the place of {question} or {{question}} in the prompt, and behind a prompt without it." }),
	answer: text("text or nothing").nullish().meta({ description: "A good answer to this question; left out, empty or None where there is none." }),
	checks: assertionsSchema.meta({ description: "What an answer to this case has to pass besides the checks of the file." })
});
var TEXT_KEYS = {
	prompt: filledText().optional().meta({ description: "The instructions that are checked and optimized." }),
	"prompt-file": text(TEXT_FILE).regex(/\S\.(txt|md)$/i, { error: TEXT_FILE }).optional().meta({ description: "In place of prompt: a text file that holds the instructions, from the folder of this file on." })
};
var COMMON_KEYS = {
	requirements: text("text or nothing").nullish().meta({ description: "What makes an answer a good one. The judge goes by it. Left out, empty or None for nothing but the task." }),
	count: union([int({ error: COUNT }).positive({ error: COUNT }), literal("None")], { error: COUNT }).nullish().meta({ description: "The most words that a new prompt may have; None for no limit." }),
	checks: assertionsSchema.meta({ description: "What every answer has to pass. These are tested by a program, before the judge is asked." }),
	qa: array(caseSchema, { error: "a list of cases" }).min(1, { error: "a list of at least one case" }).optional().meta({ description: "The cases: questions, with or without a reference answer." }),
	spo: fileSettingsSchema
};
/** What an item leaves out is taken from the top of the file; the assertions of both count. */
var namedPromptSchema = mapping({
	name: text(NAME).regex(/^(?!\.)[A-Za-z0-9._-]{1,100}(?<!\.)$/, { error: NAME }).refine((name) => name.toLowerCase() !== "prompt.txt", { error: "another name than prompt.txt" }).meta({ description: "Names the folder of its results; no other prompt of the file has it." }),
	...TEXT_KEYS,
	...COMMON_KEYS
}).meta({ oneOf: [{ required: ["prompt"] }, { required: ["prompt-file"] }] });
/** What editors are told of `refuseContradictions`, since a JSON Schema knows no refinement. */
var CONTRADICTIONS = {
	oneOf: [
		{ required: ["prompt"] },
		{ required: ["prompt-file"] },
		{ required: ["prompts"] }
	],
	anyOf: [{ required: ["qa"] }, {
		required: ["prompts"],
		properties: { prompts: { items: { required: ["qa"] } } }
	}]
};
/** The keys of an SPO template: one prompt, or a list of several. */
var spoTemplateSchema = mapping({
	...TEXT_KEYS,
	prompts: array(namedPromptSchema, { error: PROMPTS }).min(1, { error: PROMPTS }).max(MOST_PROMPTS, { error: `a list of at most ${MOST_PROMPTS} prompts` }).optional().meta({ description: "In place of prompt: several prompts, each with a name." }),
	...COMMON_KEYS
}).superRefine(refuseContradictions, { when: ({ value }) => isRecord(value) }).meta(CONTRADICTIONS);
/** It is asked whatever else is wrong, so that one reading lists every problem; hence nothing of `template` is certain. */
function refuseContradictions(template, context) {
	if (!isRecord(template)) return;
	refuseTexts(template, [
		"prompt",
		"prompt-file",
		"prompts"
	], [], context);
	const hasCases = Object.hasOwn(template, "qa");
	if (!Object.hasOwn(template, "prompts")) {
		if (!hasCases) report(context, ["qa"], "a list of cases");
		return;
	}
	const items = Array.isArray(template.prompts) ? template.prompts : [];
	const taken = /* @__PURE__ */ new Map();
	for (const [index, item] of items.entries()) {
		if (!isRecord(item)) continue;
		refuseTexts(item, ["prompt", "prompt-file"], ["prompts", index], context);
		if (!hasCases && !Object.hasOwn(item, "qa")) report(context, [
			"prompts",
			index,
			"qa"
		], "a list of cases here or at the top of the file");
		refuseTakenName(item.name, index, taken, context);
	}
}
/** Names that only differ in case would be one folder on many machines. */
function refuseTakenName(name, index, taken, context) {
	if (typeof name !== "string") return;
	const folder = name.toLowerCase();
	const owner = taken.get(folder);
	if (owner === void 0) taken.set(folder, index);
	else report(context, [
		"prompts",
		index,
		"name"
	], "a name of its own", { reason: `prompt ${owner + 1} has it` });
}
/** Exactly one of the keys says where the text is. */
function refuseTexts(holder, keys, place, context) {
	const [given, ...others] = keys.filter((key) => Object.hasOwn(holder, key));
	if (given === void 0) {
		const [first, ...rest] = keys;
		report(context, [...place, first], `text that is not blank, or ${rest.join(" or ")} in its place`);
	}
	for (const other of others) report(context, [...place, other], `no such key beside ${given}`, {
		reason: "one of them has to go",
		isKey: true
	});
}
function report(context, path, message, details = {}) {
	context.addIssue({
		code: "custom",
		message,
		path,
		params: { ...details }
	});
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/prompt-files/text/plain-prompt-text.ts
/**
* The prompt that a text file as a whole is. Its byte order mark, its kind of line ends and the line ends behind its
* text are the file's manner and no part of the prompt.
*/
function plainPrompt(text) {
	return lineFeeds(partsOf(text).body);
}
/** Where that prompt stands, and the way back to it in the file's manner. @param text of the file at `path` */
function plainPromptText(path, text) {
	const replacePrompt = (prompt) => withinLimits(prompt, () => write(text, prompt));
	return {
		location: locationAt(path, text, 0),
		textPath: path,
		replacePrompt,
		replacedLines: (prompt) => {
			const written = replacePrompt(prompt);
			if (!written.ok || text.startsWith("\ufeff")) return null;
			return replacedLines(text, written.text, [0, text.length]);
		}
	};
}
function write(text, prompt) {
	if (prompt === plainPrompt(text)) return {
		ok: true,
		text
	};
	const { mark, body, end } = partsOf(text);
	const wanted = lineFeeds(prompt.slice(0, lengthWithoutEnd(prompt)));
	const result = mark + wanted.replaceAll("\n", lineEndOf(body.includes("\n") ? body : end)) + end;
	if (prompt.isWellFormed() && !prompt.includes("\0") && plainPrompt(result) === wanted) return {
		ok: true,
		text: result
	};
	return {
		ok: false,
		reason: "The new text has characters that a text file cannot hold as they are."
	};
}
function partsOf(text) {
	const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
	const length = Math.max(mark.length, lengthWithoutEnd(text));
	return {
		mark,
		body: text.slice(mark.length, length),
		end: text.slice(length)
	};
}
function lengthWithoutEnd(text) {
	let length = text.length;
	while (length > 0 && /[\r\n]/.test(text.charAt(length - 1))) length -= 1;
	return length;
}
// src/prompt-files/spo-template/spo-template-text.ts
var KEY = "prompt-file";
/** Of a file that nobody has validated yet. */
var MOST_FILES = 100;
/** The text files that a template names, whether or not the rest of it is valid. */
function textFilesOf({ path, value }) {
	const items = entryOf(value, "prompts");
	const named = [value, ...Array.isArray(items) ? items : []].map((holder) => {
		const reference = entryOf(holder, KEY);
		return typeof reference === "string" ? referencedPath(path, reference) : null;
	});
	return [...new Set(named.filter((each) => each !== null))].slice(0, MOST_FILES);
}
function entryOf(holder, key) {
	return typeof holder === "object" && holder !== null && Object.hasOwn(holder, key) ? holder[key] : void 0;
}
/**
* The text of a prompt, from the template or from the file that it names.
* @param owners the files that are taken, each with the prompt that names it; that of this prompt is added
*/
function readTemplateText(source, { prompt, "prompt-file": reference, path }, referenced, owners) {
	if (reference === void 0) return {
		ok: true,
		prompt: prompt ?? "",
		text: yamlPromptText(source, [...path, "prompt"])
	};
	const at = [...path, KEY];
	const offset = placeOf(source.document, at);
	const refuse = (sentence, elsewhere = []) => {
		return {
			ok: false,
			fault: {
				offset,
				message: atPath(at, sentence)
			},
			elsewhere
		};
	};
	const file = referencedPath(source.path, reference);
	if (file === null) return refuse(`expected a path inside of the repository, found the text ${quote(reference)}`);
	const owner = owners.get(file);
	if (owner !== void 0) return refuse(`expected a file of its own, found ${quote(file)} (${owner} names it)`);
	owners.set(file, `prompt ${Number(path.at(-1)) + 1}`);
	const bytes = referenced.get(file) ?? null;
	if (bytes === null) return refuse(`expected a regular file of the repository, found none at ${quote(file)}`);
	const decoded = decodeText(bytes);
	if (!decoded.ok) {
		const location = locationAt(file, decoded.text, decoded.fault.offset);
		return refuse(`expected a text file, found bytes in ${quote(file)} that are none`, [{
			location,
			message: decoded.fault.message
		}]);
	}
	const content = plainPrompt(decoded.text);
	if (!/\S/.test(content)) return refuse(`expected text that is not blank, found a blank file at ${quote(file)}`);
	return {
		ok: true,
		prompt: content,
		text: plainPromptText(file, decoded.text)
	};
}
// src/prompt-files/spo-template/spo-template.ts
/** The format of the Python original, with assertions. It is what a file is taken for that is meant to be nothing else. */
var spoTemplateFormat = {
	title: "an SPO template",
	isMeant: () => true,
	references: textFilesOf,
	read(source, referenced) {
		const template = spoTemplateSchema.safeParse(source.value);
		if (!template.success) return {
			ok: false,
			faults: schemaFaults(template.error, source)
		};
		return readPrompts(source, template.data, referenced);
	}
};
function readPrompts(source, template, referenced) {
	const prompts = [];
	const faults = [];
	const elsewhere = [];
	const owners = /* @__PURE__ */ new Map();
	for (const each of promptsOf(template)) {
		const text = readTemplateText(source, each, referenced, owners);
		if (text.ok) prompts.push(toEntry(source, each, text));
		else {
			faults.push(text.fault);
			elsewhere.push(...text.elsewhere);
		}
	}
	if (faults.length > 0) return {
		ok: false,
		faults,
		elsewhere
	};
	return {
		ok: true,
		prompts,
		notices: []
	};
}
function promptsOf({ prompts, ...file }) {
	if (prompts === void 0) return [{
		...file,
		name: "",
		path: []
	}];
	return prompts.map((item, index) => ({
		...item,
		path: ["prompts", index],
		requirements: item.requirements ?? file.requirements,
		count: item.count ?? file.count,
		checks: [...file.checks, ...item.checks],
		qa: item.qa ?? file.qa,
		spo: {
			...file.spo,
			...item.spo
		}
	}));
}
function toEntry(source, template, { prompt, text }) {
	const { name, requirements, count, qa = [] } = template;
	const assertions = toAssertions(template.checks);
	return {
		name,
		spec: {
			key: promptTitle({
				path: source.path,
				name
			}),
			prompt,
			requirements: givenRequirements(requirements),
			count: typeof count === "number" ? count : null,
			cases: qa.map((item) => toCase(item, assertions)),
			...questionFrame(prompt)
		},
		settings: toFileSettings(template.spo),
		...text
	};
}
function toCase(item, fileAssertions) {
	const assertions = [...fileAssertions, ...toAssertions(item.checks, fileAssertions)];
	return {
		question: item.question,
		...isReference(item.answer) ? { answer: item.answer } : {},
		...assertions.length > 0 ? { checks: assertions } : {}
	};
}
// src/prompt-files/prompt-formats.ts
/** In the order in which they are asked; the last one takes whatever is left. */
var FORMATS = [
	githubPromptFormat,
	promptfooFormat,
	spoTemplateFormat
];
/** Whether a file of that name is a prompt file of some format rather than the text of a prompt. */
function isPromptFileName(path) {
	return /\.ya?ml$/i.test(path) || CONFIGURATION_NAME.test(path);
}
/** The format that a file is meant to be of. */
function formatOf(source) {
	return FORMATS.find((format) => format.isMeant(source)) ?? spoTemplateFormat;
}
// src/prompt-files/read-prompt-file.ts
/** More are not of use to anybody; the last one then says how many were left out. */
var MAXIMUM_PROBLEMS = 100;
var NO_FILES = /* @__PURE__ */ new Map();
/**
* Reads a prompt file of any format. Neither this nor what it returns ever throws, whatever the bytes.
*
* @param path names the file in problems, keys the random streams of its prompts, and is what the files that it names
*   are looked up from
*/
function openPromptFile(path, bytes) {
	const read = readSource(path, bytes);
	if (!read.ok) {
		const parse = () => {
			return {
				ok: false,
				path,
				format: "a prompt file",
				problems: listProblems(path, read.text, read.faults)
			};
		};
		return {
			references: [],
			parse
		};
	}
	const { source } = read;
	const format = formatOf(source);
	return {
		references: format.references(source),
		parse: (referenced) => parseSource(source, format, referenced)
	};
}
/** The same at once, for one that names no files or whose files are known. */
function parsePromptFile(path, bytes, referenced = NO_FILES) {
	return openPromptFile(path, bytes).parse(referenced);
}
function parseSource(source, reader, referenced) {
	const { path, text } = source;
	const format = reader.title;
	const reading = reader.read(source, referenced);
	if (!reading.ok) return {
		ok: false,
		path,
		format,
		problems: [...listProblems(path, text, reading.faults), ...reading.elsewhere ?? []]
	};
	const notices = listProblems(path, text, reading.notices);
	return {
		ok: true,
		path,
		format,
		text,
		prompts: reading.prompts,
		notices
	};
}
function readSource(path, bytes) {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return {
		ok: false,
		text: decoded.text,
		faults: [decoded.fault]
	};
	const { text } = decoded;
	const yaml = readYaml(text);
	if (!yaml.ok) return {
		ok: false,
		text,
		faults: yaml.faults
	};
	return {
		ok: true,
		source: {
			path,
			text,
			document: yaml.document,
			value: yaml.value
		}
	};
}
function listProblems(path, text, faults) {
	const sorted = faults.toSorted((left, right) => left.offset - right.offset);
	const shown = sorted.slice(0, MAXIMUM_PROBLEMS);
	const next = sorted[MAXIMUM_PROBLEMS];
	if (next) {
		const more = sorted.length - MAXIMUM_PROBLEMS;
		shown.push({
			offset: next.offset,
			message: `and ${more.toLocaleString("en-US")} more problems from here on`
		});
	}
	return shown.map(({ offset, message }) => ({
		location: locationAt(path, text, offset),
		message
	}));
}
export { withoutSettings as C, settingsOfFiles as S, text as _, spoTemplateSchema as a, NO_FILE_SETTINGS as b, readYaml as c, decodeText as d, describeValue as f, mapping as g, filledText as h, plainPrompt as i, MAXIMUM_BYTES as l, startOf as m, parsePromptFile as n, lineEndOf as o, keyName as p, isPromptFileName as r, replaceScalar as s, openPromptFile as t, byteSize as u, questionFrame as v, camelCase as w, saidOf as x, questionMessage as y };
