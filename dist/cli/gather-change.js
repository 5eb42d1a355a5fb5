import { n as tallyPairs } from "./tally.js";
import { r as roundRule } from "./settings.js";
import { C as _isoDateTime, _ as record, a as ZodISODateTime, b as union, c as array, d as int, f as literal, h as object, l as boolean, m as number, n as selectFiles, s as _enum, u as discriminatedUnion, y as string } from "./select-files.js";
import { n as modelChoice, r as canonicalJson } from "./chosen-models.js";
import { a as pairsText, c as thousands, i as durationText, l as usageText, n as costText, o as percentText, r as counted, s as ratioText, t as ballotsText } from "./numbers.js";
import { n as logText } from "./log-lines.js";
import { n as parsePromptFile, t as openPromptFile } from "./read-prompt-file.js";
import "./versioned-json.js";
import { n as visibleText, t as cutText$1 } from "./visible-text.js";
import { c as wordChanges, d as foundRound, f as isPublished, i as worstFirst, l as failingChecks, m as promptTitle, n as outcomeText, o as verdictText, p as nothingChanged, s as verdictOf, u as comparisonsOf } from "./standings.js";
import { posix } from "node:path";
import { createHash } from "node:crypto";
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
// src/spo/round-schema.ts
/** Schemas of what a loop leaves on disk: a file may be of another version, cut off, or edited by hand. */
var count$1 = int().min(0);
var side = _enum(["challenger", "incumbent"]);
var usageSchema = object({
	calls: count$1,
	promptTokens: count$1,
	completionTokens: count$1,
	costUsd: number().min(0).nullable(),
	retries: count$1,
	cacheHits: count$1
});
var answerSchema = discriminatedUnion("status", [object({
	status: literal("answered"),
	caseIndex: count$1,
	question: string(),
	text: string()
}), object({
	status: literal("failed"),
	caseIndex: count$1,
	question: string(),
	reason: string()
})], { error: "expected an answer with the status \"answered\" or \"failed\"" });
var ballot = object({
	challengerPosition: _enum(["first", "second"]),
	choice: _enum([
		"incumbent",
		"challenger",
		"abstain"
	]),
	reason: string()
});
var failedChecks = object({
	incumbent: array(string()),
	challenger: array(string())
});
var pair = object({
	caseIndex: count$1.nullable(),
	outcome: _enum([
		"challenger",
		"incumbent",
		"flip",
		"identical",
		"repeat",
		"abstain"
	]),
	ballots: array(ballot),
	incumbentAnswers: array(answerSchema),
	challengerAnswers: array(answerSchema),
	failedChecks: failedChecks.exactOptional()
});
var tally = object({
	challenger: count$1,
	incumbent: count$1,
	flip: count$1,
	identical: count$1,
	repeat: count$1,
	abstain: count$1,
	byChecks: count$1,
	ballots: object({
		challenger: count$1,
		incumbent: count$1,
		abstain: count$1
	})
});
var redraw = object({
	caseIndex: count$1,
	tally,
	decision: _enum([...side.options, "none"])
});
var comparisonSchema = object({
	pairs: array(pair),
	tally,
	decision: _enum([
		...side.options,
		"none",
		"insufficient"
	]),
	redraws: array(redraw),
	note: string(),
	stoppedBy: _enum(["budget", "signal"]).nullable()
});
var roundSchema = object({
	round: int().min(1),
	outcome: _enum([
		"initial",
		"accepted",
		"rejected",
		"tie",
		"no-proposal",
		"failed"
	]),
	modification: string(),
	prompt: string().nullable(),
	answers: array(answerSchema),
	comparison: comparisonSchema.nullable(),
	note: string(),
	usage: usageSchema,
	finishedAt: number()
});
// src/jobs/prompt-frame.ts
/**
* The messages around a prompt whose file has messages of its own: a change of one of them asks another thing with the
* same prompt. Null where the prompt and the question are all that is asked.
*/
function promptFrame({ cases: [first], render }) {
	return first?.variables === void 0 ? null : render("", first);
}
// src/report/report-schema.ts
var share = number().min(0).max(1).nullable();
var judgeHealthSchema = object({
	ballots: count$1,
	pairs: count$1,
	flipRate: share,
	firstPreferred: share,
	abstainRate: share,
	repeatAgreement: share,
	lengthRatio: number().min(0).nullable(),
	longerPreferred: share
});
var verdict = _enum([
	"improved",
	"regressed",
	"no-reliable-change",
	"insufficient-evidence",
	"budget-stopped",
	"error"
]).nullable();
var stoppedBy = _enum([
	"max-rounds",
	"patience",
	"budget",
	"signal",
	"error"
]).nullable();
var bestRound = object({
	round: int().min(1),
	modification: string(),
	prompt: string(),
	confirmed: boolean()
});
var migration = object({
	outcome: _enum([
		"ready",
		"ready-with-new-prompt",
		"not-ready"
	]),
	reason: string(),
	adapted: comparisonSchema.nullable()
});
var promptReportSchema = object({
	path: string(),
	name: string(),
	status: _enum([
		"changed",
		"new",
		"removed",
		"invalid",
		"unchanged",
		"off"
	]),
	previousPath: string().nullable(),
	verdict,
	note: string(),
	problems: array(string()),
	basePrompt: string().nullable(),
	headPrompt: string().nullable(),
	questions: array(string()),
	baseVersusHead: comparisonSchema.nullable(),
	rounds: array(roundSchema),
	bestRound: bestRound.nullable(),
	bestVersusHead: comparisonSchema.nullable(),
	migration: migration.nullable(),
	stoppedBy,
	judgeHealth: judgeHealthSchema.nullable(),
	warnings: array(string()),
	usage: usageSchema,
	models: object({
		optimize: string().exactOptional(),
		evaluate: string().exactOptional(),
		execute: string().exactOptional()
	}).exactOptional(),
	foundAt: datetime().exactOptional()
});
var publication = object({
	branch: string(),
	sha: string(),
	branchUrl: string().nullable(),
	commitUrl: string().nullable(),
	proposalUrl: string().nullable().exactOptional(),
	pullRequestUrl: string().nullable().exactOptional(),
	paths: array(string()),
	prompts: array(object({
		path: string(),
		name: string()
	})).exactOptional()
});
var modelNamesSchema = object({
	optimize: string(),
	evaluate: string(),
	execute: string(),
	compare: string().exactOptional()
});
var runReportSchema = object({
	schemaVersion: literal(1),
	startedAt: datetime(),
	finishedAt: datetime(),
	headSha: string().nullable(),
	models: modelNamesSchema,
	simulated: boolean(),
	verdict,
	errorRate: number().min(0).max(1),
	prompts: array(promptReportSchema),
	usage: usageSchema,
	stoppedBy,
	publication: publication.nullable(),
	notices: array(string())
});
/** The report with its keys in the schema's order: on their way through another machine they have come into it. */
function inSchemaOrder(report) {
	return runReportSchema.safeParse(report).data ?? report;
}
// src/jobs/finished/finished-records.ts
/**
* What is finished, so that a run on the same content starts nothing again. The records stand in a ref of the
* repository, where everybody who may push can write: they save money and prove nothing. Their texts are as foreign as
* those of a model.
*/
/** Part of every key: raise it when the same input would now be judged in another way. */
var RULES_VERSION = 1;
var time = datetime();
var text = string().max(1e4);
/** The shape of a run's record, wherever it is kept. */
var runRecordSchema = object({
	kind: literal("run"),
	version: literal(1),
	/** ISO 8601 in UTC. */
	finishedAt: time,
	/** Null where no file had one. */
	verdict: _enum([
		"improved",
		"regressed",
		"no-reliable-change"
	]).nullable(),
	/** 1 when a gate failed; other codes are not finished. */
	exitCode: union([literal(0), literal(1)]),
	gateFailures: array(text).max(100),
	outputs: record(string().regex(/^[a-z][a-z0-9-]{0,99}$/), text),
	headline: text,
	/** Where the result in the comment says that it is from; absent where the run wrote none. */
	comment: object({
		run: string().max(60),
		headSha: string().regex(/^[0-9a-f]{40}$/)
	}).exactOptional()
});
var searchRecord = object({
	kind: literal("search"),
	version: literal(1),
	/** Null when the starting prompt stayed the best. */
	bestRound: int().min(1).nullable(),
	/** The best round with its evidence, to be proposed again; absent where it is too long to be kept, or still in question. */
	found: object({
		finishedAt: time,
		report: promptReportSchema
	}).optional()
});
var UNFINISHED = /* @__PURE__ */ new Set([
	"error",
	"budget-stopped",
	"insufficient-evidence"
]);
/**
* True when nothing would be gained by running again.
* @param verdicts of every prompt, not the run's alone: a regression hides what else went wrong. Null counts as finished.
*/
function countsAsFinished(verdicts) {
	return verdicts.every((verdict) => verdict === null || !UNFINISHED.has(verdict));
}
/** SHA-256 of a file's bytes, 64 hex digits. */
function contentHash(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
/** The name of a run's record, 64 hex digits. */
function runKey({ change, files, settings, models }) {
	return keyOf("run", {
		change,
		contents: files.map(({ path, status, headHash, baseHash }) => [
			path,
			status,
			headHash,
			baseHash
		]).map(canonicalJson).toSorted(),
		settings,
		models
	});
}
/** The name of a search's record, 64 hex digits. */
function searchKey({ spec, settings, models }) {
	const { prompt, requirements, count, cases } = spec;
	return keyOf("search", {
		prompt,
		requirements,
		count,
		cases,
		frame: promptFrame(spec) ?? void 0,
		settings,
		models
	});
}
/**
* The record of a finished run; null when there is none that can be read.
* @throws SpoError when the forge cannot be asked
*/
async function readRunRecord(forge, key) {
	return parse(runRecordSchema, (await forge.readRecords([key])).get(key));
}
/**
* The records of finished searches by key; those that are missing or cannot be read are left out.
* @throws SpoError when the forge cannot be asked
*/
async function readSearchRecords(forge, keys) {
	const texts = await forge.readRecords(keys);
	const records = keys.map((key) => [key, parse(searchRecord, texts.get(key))]);
	return new Map(records.flatMap(([key, record]) => record === null ? [] : [[key, record]]));
}
/**
* Notes what is finished, in one write.
* @throws SpoError `forge-permission` when the token may not write, and whatever else `Forge.writeRecords` throws
*/
async function writeFinished(forge, finished) {
	const { finishedAt, run, searches } = finished;
	const records = /* @__PURE__ */ new Map();
	for (const { key, ...search } of searches) {
		const record = {
			kind: "search",
			version: 1,
			...search
		};
		records.set(key, JSON.stringify(record));
	}
	if (run !== null) {
		const { key, ...result } = run;
		const record = {
			kind: "run",
			version: 1,
			finishedAt,
			...result
		};
		records.set(key, JSON.stringify(record));
	}
	await forge.writeRecords(records, finishedAt.slice(0, 10));
}
function keyOf(kind, input) {
	return createHash("sha256").update(canonicalJson([
		RULES_VERSION,
		kind,
		input
	])).digest("hex");
}
function parse(schema, json) {
	if (json === void 0) return null;
	try {
		return schema.safeParse(JSON.parse(json)).data ?? null;
	} catch {
		return null;
	}
}
// src/jobs/change/load-versions.ts
var NO_FILES = /* @__PURE__ */ new Map();
/** Files without a base version of their own. */
var AT_HEAD_ONLY = /* @__PURE__ */ new Set(["added", "unchanged"]);
/** Reads both versions of a file through the forge; what did not change is read once. */
async function loadVersions(file, change, forge) {
	const { path, status, previousPath = path } = file;
	const read = (commit, name, there) => there ? forge.readFile(commit, name) : null;
	const [headBytes, baseBytes] = await Promise.all([read(change.headSha, path, status !== "removed"), read(change.baseSha, previousPath, status !== "removed" && !AT_HEAD_ONLY.has(status))]);
	const [head, base] = await Promise.all([headBytes && readVersion(path, headBytes, change.headSha, forge), baseBytes && readVersion(previousPath, baseBytes, change.baseSha, forge)]);
	const [headHash, baseHash] = [hashOf(headBytes, head), hashOf(baseBytes, base)];
	const content = {
		path,
		status,
		headHash,
		baseHash
	};
	if (status === "removed") return {
		kind: "removed",
		file,
		content
	};
	if (head === null) return {
		kind: "invalid",
		file,
		content,
		problems: [{
			location: {
				file: path,
				line: 1,
				column: 1
			},
			message: "This is not a regular file."
		}],
		referenced: NO_FILES
	};
	const { parsed, referenced } = head;
	if (!parsed.ok) return {
		kind: "invalid",
		file,
		content,
		problems: parsed.problems,
		referenced
	};
	const { text, notices } = parsed;
	return {
		kind: "prompts",
		file,
		content,
		text,
		prompts: parsed.prompts.map((entry) => ({
			head: entry,
			...basePromptOf(entry, base?.parsed ?? null)
		})),
		referenced,
		notices
	};
}
/** @throws SpoError */
async function readVersion(path, bytes, commit, forge) {
	const { references, parse } = openPromptFile(path, bytes);
	if (references.length === 0) return {
		parsed: parse(NO_FILES),
		referenced: NO_FILES
	};
	const contents = await Promise.all(references.map((each) => forge.readFile(commit, each)));
	const referenced = new Map(references.map((each, index) => [each, contents[index] ?? null]));
	return {
		parsed: parse(referenced),
		referenced
	};
}
/** Of the file alone where it names no other. */
function hashOf(bytes, version) {
	if (bytes === null || version === null) return null;
	const { referenced } = version;
	const own = contentHash(bytes);
	if (referenced.size === 0) return own;
	const named = [...referenced].map(([path, each]) => [path, each && contentHash(each)]);
	return contentHash(new TextEncoder().encode(JSON.stringify([own, named])));
}
function basePromptOf(entry, base) {
	if (base === null) return {
		basePrompt: null,
		note: ""
	};
	if (!base.ok) {
		const [problem] = base.problems;
		return {
			basePrompt: null,
			note: `The base version cannot be read${problem ? ` (${problem.location.line}:${problem.location.column} ${problem.message})` : ""}, so there is nothing to compare with.`
		};
	}
	return {
		basePrompt: base.prompts.find(({ name }) => name === entry.name)?.spec.prompt ?? null,
		note: ""
	};
}
// src/jobs/change/load-change.ts
/** What a prompt file may keep outside of itself: a prompt's text, messages, cases. */
var MAY_BE_NAMED = /\.(txt|md|markdown|prompt|j2|jinja2?|json|jsonl|ya?ml|csv|tsv)$/i;
var TOO_LARGE = "The repository is too large to be listed at once, so prompt files that name a changed file and did not change themselves were not looked for.";
/**
* Reads the prompt files that a change touches: those that match and changed, and those that match and name a file that
* changed. What a prompt file names is a part of that one and no prompt file of its own.
* @throws SpoError
*/
async function loadChange(change, globs, forge) {
	const load = (files) => Promise.all(files.map((file) => loadVersions(file, change, forge)));
	const selected = await load(selectFiles(change.files, globs));
	const touched = pathsToBeNamed(change, selected);
	const naming = touched.size === 0 ? [] : await filesNaming(touched, change, globs, forge);
	const files = [...selected, ...await load(naming ?? [])];
	const notices = [...change.notices ?? [], ...naming === null ? [TOO_LARGE] : []];
	return {
		change: {
			...change,
			notices
		},
		files: withoutNamed(files).toSorted((left, right) => left.file.path < right.file.path ? -1 : 1)
	};
}
/** What changed and is not known to be a prompt file, under its old name too: a file that still says that one is broken now. */
function pathsToBeNamed({ files }, selected) {
	const known = new Set(selected.filter(({ kind }) => kind === "prompts").map(({ file }) => file.path));
	const touched = files.filter(({ path, status }) => status !== "unchanged" && !known.has(path)).flatMap(({ path, previousPath }) => [path, ...previousPath === void 0 ? [] : [previousPath]]);
	return new Set(touched.filter((path) => MAY_BE_NAMED.test(path)));
}
/**
* The prompt files at the head that name one of these paths and did not change themselves. On GitHub this costs the list
* of the head's files, which reading any of them costs too, and a query for each hundred prompt files; a change of
* nothing but code and valid prompt files never comes here.
* @returns null when the files could not be listed
*/
async function filesNaming(touched, { headSha, files }, globs, forge) {
	const paths = await forge.listFiles(headSha);
	if (paths === null) return null;
	const changed = new Set(files.map(({ path }) => path));
	const others = paths.filter((path) => !changed.has(path)).map((path) => ({
		path,
		status: "modified"
	}));
	const read = selectFiles(others, globs).map(async (file) => {
		const bytes = await forge.readFile(headSha, file.path);
		return bytes !== null && namesOneOf(touched, file.path, bytes) ? [file] : [];
	});
	return (await Promise.all(read)).flat();
}
function namesOneOf(touched, path, bytes) {
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (![...touched].some((each) => content.includes(posix.basename(each)))) return false;
	return openPromptFile(path, bytes).references.some((named) => touched.has(named));
}
function withoutNamed(files) {
	const named = /* @__PURE__ */ new Set();
	for (const each of files) {
		if (each.kind === "removed") continue;
		for (const path of each.referenced.keys()) if (path !== each.file.path) named.add(path);
	}
	return files.filter(({ file }) => !named.has(file.path));
}
// src/report/inline-text.ts
var ZERO_WIDTH_SPACE = "​";
var USUAL_LENGTH = 300;
/**
* Foreign text as words of a Markdown line or table cell, with nothing in it that does anything: no Markdown, HTML,
* link, mention, reference or emoji. Whitespace is folded and the text is cut to `limit` characters.
*
* Entities stop Markdown and HTML. They do not stop GitHub's own links (mentions, references, SHAs, addresses),
* which are found in the text after rendering: those are broken by a zero-width space.
*/
function inlineText(text, limit = USUAL_LENGTH) {
	const folded = visibleText(text).replaceAll(/\s+/g, " ").trim();
	return escapeMarkdown(breakAutolinks(folded.length > limit ? `${cutText$1(folded, limit - 1).trimEnd()}…` : folded));
}
function breakAutolinks(text) {
	return text.replaceAll(/[@#]|:(?=\S)/g, `$&${ZERO_WIDTH_SPACE}`).replaceAll(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`).replaceAll(/[a-z]-(?=\d)|ghsa-/gi, `$&${ZERO_WIDTH_SPACE}`).replaceAll(/[0-9a-f]{7,}/gi, (run) => run.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}
function escapeMarkdown(text) {
	const asEntity = (character) => `&#${character.codePointAt(0)};`;
	return text.replaceAll(/[&<>|`*_~[\]\\$]/g, asEntity).replace(/^[-+=\d]/, asEntity);
}
/** A path or name as code; inert in table cells, and inside HTML when `html` is set. */
function codeText(text, where = "markdown", limit = 200) {
	return /^[\w ./#@:+=-]+$/.test(text) && text.trim() === text && text.length <= limit && where === "markdown" ? `\`${text}\`` : `<code>${inlineText(text, limit)}</code>`;
}
/** A link to a page of the forge; the bare label where there is no web address. */
function linkText(label, address) {
	if (address === null || address.length > 1e3 || !/^https?:\/\/\S+$/.test(address)) return label;
	return `[${label}](${address.toWellFormed().replaceAll(/[^\w.~:/?#@&+,;=%-]/gu, percentEncoded).replaceAll("&", "&amp;")})`;
}
/** All bytes of a character; `encodeURIComponent` leaves parentheses, which end a link. */
function percentEncoded(character) {
	return [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
// src/report/fence.ts
/**
* Foreign text as a fenced block that it cannot close: the fence is longer than any run of backticks inside.
* @param limit Most characters of the text; the rest is counted.
*/
function fenced(text, language = "text", limit = Number.POSITIVE_INFINITY) {
	const cut = cutText$1(text, limit);
	const kept = visibleText(cut).replace(/\n+$/, "");
	const rest = text.length - cut.length;
	const body = rest > 0 ? `${kept}\n… ${thousands(rest)} more characters` : kept;
	const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}${language}\n${body}\n${fence}`;
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
// src/report/answers-table.ts
/**
* The answers to each case side by side: base, head (or today's model and the new one) and the best round where there
* are such. Of several draws the first is shown. A table in HTML, because a Markdown table cannot hold fenced blocks.
*/
function answersTable(prompt, limit) {
	const columns = columnsOf$1(prompt).filter(([, answers]) => answers.size > 0);
	return [...new Set(columns.flatMap(([, answers]) => [...answers.keys()]))].sort((a, b) => a - b).map((index) => caseTable$1(prompt, index, columns, limit)).join("\n\n");
}
function columnsOf$1(prompt) {
	const best = foundRound(prompt)?.round ?? null;
	const roundAnswers = (number) => prompt.rounds.find(({ round }) => round === number)?.answers ?? [];
	const start = prompt.rounds.find(({ outcome }) => outcome === "initial")?.answers ?? [];
	const [base, head] = namesOf(prompt);
	const columns = [[base, firstByCase(sideAnswers(prompt.baseVersusHead, "incumbentAnswers"))], [head, firstByCase([...sideAnswers(prompt.baseVersusHead, "challengerAnswers"), ...start])]];
	if (best !== null) {
		const fresh = sideAnswers(prompt.bestVersusHead, "challengerAnswers");
		columns.push([`round ${best}`, firstByCase([...fresh, ...roundAnswers(best)])]);
	}
	return columns;
}
function namesOf({ migration, status }) {
	if (migration !== null) return ["today's model", "the new model"];
	return ["base", status === "unchanged" ? "present prompt" : "head"];
}
function sideAnswers(comparison, side) {
	return comparison?.pairs.flatMap((pair) => pair[side]) ?? [];
}
function firstByCase(answers) {
	const found = /* @__PURE__ */ new Map();
	for (const answer of answers) if (!found.has(answer.caseIndex)) found.set(answer.caseIndex, answer);
	return found;
}
function caseTable$1(prompt, index, columns, limit) {
	const asked = columns.map(([, answers]) => answers.get(index)?.question).find((text) => text !== void 0);
	const question = prompt.questions[index] ?? asked ?? "";
	const heads = columns.map(([name]) => `<th>${name}</th>`).join("");
	const cells = columns.map(([, answers]) => `<td>\n\n${answerBlock(answers.get(index), limit)}\n\n</td>`);
	return `Case ${index + 1}: ${inlineText(question)}\n\n<table>\n<tr>${heads}</tr>\n<tr>\n${cells.join("\n")}\n</tr>\n</table>`;
}
function answerBlock(answer, limit) {
	if (answer === void 0) return "not asked";
	if (answer.status === "failed") return `no answer: ${inlineText(answer.reason, 200)}`;
	return fenced(answer.text, "text", limit);
}
// src/report/bill.ts
/** What a prompt's calls were and cost, and which models answered. */
function bill(prompt, report) {
	const { usage } = prompt;
	const spent = [
		counted(usage.calls, "call"),
		`${counted(usage.promptTokens, "prompt token")} and ${counted(usage.completionTokens, "completion token")}`,
		costText(usage.costUsd),
		usage.retries > 0 ? counted(usage.retries, "retry", "retries") : "",
		usage.cacheHits > 0 ? `${counted(usage.cacheHits, "answer")} from the cache` : ""
	].filter((part) => part !== "");
	const { optimize, evaluate, execute, compare } = {
		...report.models,
		...prompt.models
	};
	const executors = compare === void 0 ? `executor ${codeText(execute)}` : `executors ${codeText(execute)} (today's) and ${codeText(compare)} (new)`;
	const models = `optimizer ${codeText(optimize)}, judge ${codeText(evaluate)}, ${executors}`;
	const duration = durationText(report.startedAt, report.finishedAt);
	const stopped = prompt.stoppedBy === null ? "" : ` Stopped by ${prompt.stoppedBy}.`;
	return `${spent.join(", ")}. Models: ${models}. The whole run took ${duration ?? "an unknown time"}.${stopped}`;
}
// src/report/case-table.ts
var QUESTION_LENGTH = 60;
/** Which case got better and which worse, by the pairs on it. */
function caseTable(prompt) {
	const columns = comparisonsOf(prompt);
	if (columns.every(({ comparison }) => comparison === null)) return "";
	const rows = prompt.questions.map((question, index) => {
		const cells = [inlineText(question, QUESTION_LENGTH), ...columns.map(({ comparison }) => caseText(comparison, index))];
		return `| ${index + 1} | ${cells.join(" | ")} |`.replaceAll(/ {2,}/g, " ");
	});
	const titles = [
		"",
		"case",
		...columns.map(({ title }) => title)
	];
	return [
		`| ${titles.join(" | ")} |`.replace("|  |", "| |"),
		`|${"---|".repeat(titles.length)}`,
		...rows
	].join("\n");
}
function caseText(comparison, caseIndex) {
	const pairs = comparison?.pairs.filter((pair) => pair.caseIndex === caseIndex) ?? [];
	if (pairs.length === 0) return "";
	const tally = tallyPairs(pairs);
	return `${tendency(pairs)}${pairsText(tally)}`;
}
function tendency(pairs) {
	const count = (outcome) => pairs.filter((pair) => pair.outcome === outcome).length;
	const lead = count("challenger") - count("incumbent");
	if (lead === 0) return "";
	return lead > 0 ? "better " : "worse ";
}
// src/report/checks-table.ts
/** Which checks failed in which comparison; the passed ones are only counted. */
function checksTable(prompt) {
	return comparisonsOf(prompt).map(oneComparison).filter((part) => part !== "").join("\n\n");
}
function oneComparison({ comparison, standing, challenging }) {
	const findings = failingChecks(comparison);
	if (findings === null) return "";
	const passed = `${standing} and ${challenging} passed every check on ${findings.passed} of ${counted(findings.cases, "case")}.`;
	if (findings.failing.length === 0) return passed;
	return `${[`| case | check | ${standing} failed | ${challenging} failed | drawn again |\n|---|---|---|---|---|`, ...findings.failing.map(({ caseIndex, label, incumbentFailed, challengerFailed, drawn, redraw }) => `| ${caseIndex + 1} | ${inlineText(label, 100)} | ${incumbentFailed} of ${drawn} | ${challengerFailed} of ${drawn} | ${redrawText(redraw)} |`)].join("\n")}\n\n${passed}`.replaceAll(/ {2,}/g, " ");
}
/** `reliably better 8 : 0`; empty for a case that was not drawn again. */
function redrawText(redraw) {
	if (redraw === null) return "";
	const { tally, decision } = redraw;
	return `${{
		challenger: "reliably better",
		incumbent: "reliably worse",
		none: "not reliable"
	}[decision]} ${tally.challenger} : ${tally.incumbent}`;
}
// src/report/judge-section.ts
/** How the judge behaved: one line for a glance, and a table with what each figure should be. */
function judgeSection(health) {
	if (health === null) return "";
	return `${judgeLine(health)}\n\n<details>\n<summary>What these figures mean</summary>\n\n${judgeTable(health)}\n\n</details>`;
}
function judgeLine(health) {
	const parts = [
		`${percentText(health.flipRate)} flips`,
		`first answer preferred ${percentText(health.firstPreferred)}`,
		`${percentText(health.abstainRate)} unreadable`,
		`repeats agree ${percentText(health.repeatAgreement)}`,
		`new answers ${ratioOf(health.lengthRatio)} as long`,
		`longer answer won ${percentText(health.longerPreferred)}`
	];
	return `${counted(health.ballots, "ballot")}: ${parts.join(", ")}.`;
}
function judgeTable(health) {
	return [
		"| figure | here | should be |",
		"|---|---|---|",
		...[
			[
				"flips: the two orders disagree",
				percentText(health.flipRate),
				"low; high when the answers are close"
			],
			[
				"ballots for the answer that stood first",
				percentText(health.firstPreferred),
				"about 50%"
			],
			[
				"ballots that could not be read",
				percentText(health.abstainRate),
				"0%; above 25% there is no verdict"
			],
			[
				"two pairs on a case came out the same",
				percentText(health.repeatAgreement),
				"high"
			],
			[
				"length of new answers over old ones, median",
				ratioOf(health.lengthRatio),
				"as the requirements ask"
			],
			[
				"decisive pairs that the longer answer won",
				percentText(health.longerPreferred),
				"not near 100% when lengths differ"
			]
		].map((row) => `| ${row.join(" | ")} |`)
	].join("\n");
}
function ratioOf(value) {
	return value === null ? ratioText(value) : `${ratioText(value)} times`;
}
// src/report/prompt-diff.ts
var CONTEXT_CHARACTERS = 80;
/**
* Compares word by word: each run of added, removed or kept words stands on a line of its own, and long kept stretches
* are shortened. What was compared once is remembered, because a body is rendered again and again until it fits.
*/
function rememberingDiff() {
	const known = /* @__PURE__ */ new Map();
	return (before, after) => {
		const key = JSON.stringify([before, after]);
		const text = known.get(key) ?? diffText(before, after);
		known.set(key, text);
		return text;
	};
}
function diffText(before, after) {
	if (before === after) return "";
	const [old, fresh] = [visibleText(before), visibleText(after)];
	if (old === fresh) return "  (only characters that cannot be seen differ)";
	return wordChanges(old, fresh).flatMap(runLines).join("\n");
}
/** A prompt's change as a fenced block. */
function promptDiff(diff, before, after, limit) {
	const text = diff(before, after);
	return text === "" ? "The text of the prompt is the same." : fenced(text, "diff", limit);
}
function runLines(run) {
	if ("removed" in run) return [...prefixed("- ", run.removed), ...prefixed("+ ", run.added)];
	return shortened(prefixed("", run.kept).filter((line) => line.trim() !== "")).map((line) => `  ${line}`);
}
/** The lines of a run. The first may begin within a line, after a space. */
function prefixed(sign, text) {
	if (text === "") return [];
	return text.replace(/^ (?=\S)/, "").replace(/^\n(?=.)/, "").trimEnd().split("\n").map((line) => `${sign}${line}`);
}
/** The kept lines next to a change, and of those the words next to it. */
function shortened(lines) {
	if (lines.length > 4) return [
		...lines.slice(0, 2).map(middleCut),
		"…",
		...lines.slice(-2).map(middleCut)
	];
	return lines.map(middleCut);
}
function middleCut(line) {
	if (line.length <= 160) return line;
	return `${line.slice(0, CONTEXT_CHARACTERS).toWellFormed()} … ${line.slice(-80).toWellFormed()}`;
}
// src/report/rounds-table.ts
/** One row for each round; each modification is cut to `sentence` characters. */
function roundsTable(rounds, sentence) {
	return [
		"| round | outcome | ballots | pairs | what it changed |",
		"|---|---|---|---|---|",
		...rounds.map((round) => {
			const tally = round.comparison?.tally;
			return `| ${[
				String(round.round),
				round.outcome,
				tally === void 0 ? "" : ballotsText(tally),
				tally === void 0 ? "" : pairsText(tally),
				whatHappened(round, sentence)
			].join(" | ")} |`.replaceAll(/ {2,}/g, " ");
		}),
		"",
		"Counts are challenger : incumbent; the third number of the ballots is abstentions."
	].join("\n");
}
function whatHappened(round, sentence) {
	return [round.modification, round.note].filter((part) => part.trim() !== "").map((part) => inlineText(part, sentence)).join(" · ");
}
// src/report/switch-text.ts
/** What to do about the model, in words. */
function switchText({ outcome }) {
	return {
		ready: "ready to switch",
		"ready-with-new-prompt": "switch with the new prompt",
		"not-ready": "not ready"
	}[outcome];
}
/** The outcome with every comparison that it rests on; empty where no models were compared. */
function switchSection(prompt) {
	const { migration } = prompt;
	if (migration === null) return "";
	const lines = comparisonsOf(prompt).flatMap(({ title, comparison }) => comparison === null ? [] : [`- ${title}: ${verdictText(verdictOf(comparison))} ${pairsText(comparison.tally)}`]);
	return [`${switchText(migration)}: ${inlineText(migration.reason)}`, ...lines.length > 0 ? ["", ...lines] : []].join("\n");
}
// src/report/prompt-details.ts
var MOST_PROBLEMS = 20;
/** Everything about one prompt, folded. */
function promptDetails(prompt, report, room, diff) {
	const parts = [
		problemList(prompt.problems),
		section("Switch", switchSection(prompt)),
		...changes(prompt, room.diff, diff),
		section("Rounds", room.round > 0 && prompt.rounds.length > 0 ? roundsTable(prompt.rounds, room.round) : ""),
		section("Cases", room.round > 0 ? caseTable(prompt) : ""),
		section("Checks", room.round > 0 ? checksTable(prompt) : ""),
		section("Judge", judgeSection(prompt.judgeHealth)),
		section("Answers", room.answer > 0 ? answersTable(prompt, room.answer) : ""),
		section("Bill", prompt.usage.calls + prompt.usage.cacheHits > 0 ? bill(prompt, report) : "")
	].filter((part) => part !== "");
	if (parts.length === 0) return "";
	return `<details>\n<summary>${`${codeText(promptTitle(prompt), "html")}: the evidence`}</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
}
function section(title, body) {
	return body === "" ? "" : `**${title}**\n\n${body}`;
}
function problemList(problems) {
	const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${inlineText(problem)}`);
	const rest = problems.length - lines.length;
	if (rest > 0) lines.push(`- and ${rest} more`);
	return section("Problems", lines.join("\n"));
}
function changes(prompt, limit, diff) {
	if (limit === 0 || prompt.headPrompt === null) return [];
	const { basePrompt, headPrompt } = prompt;
	const best = foundRound(prompt);
	const parts = [];
	if (basePrompt !== null) parts.push(section("What this pull request changes", promptDiff(diff, basePrompt, headPrompt, limit)));
	if (best !== null) parts.push(section(`What round ${best.round} changes`, promptDiff(diff, headPrompt, best.prompt, limit)));
	return parts;
}
// src/report/room.ts
var ALL = Number.POSITIVE_INFINITY;
var FULL = {
	answer: ALL,
	round: 300,
	diff: ALL,
	details: true,
	sentence: 200,
	rows: ALL
};
/** The bare verdict table. */
var SMALLEST = {
	answer: 0,
	round: 0,
	diff: 0,
	details: false,
	sentence: 0,
	rows: ALL
};
/** Answers give way first, then rounds, then diffs, then all that is folded; the verdict table only after that. */
var ROOMS = [
	FULL,
	...[
		4e3,
		1500,
		600,
		200,
		0
	].map((answer) => ({
		...FULL,
		answer
	})),
	...[80, 0].map((round) => ({
		...FULL,
		answer: 0,
		round
	})),
	...[
		6e3,
		2e3,
		600,
		0
	].map((diff) => ({
		...FULL,
		answer: 0,
		round: 0,
		diff
	})),
	...[200, 60].map((sentence) => ({
		...SMALLEST,
		sentence
	})),
	SMALLEST
];
/**
* The fullest text that fits.
* @param rows Rows of the verdict table when nothing is cut.
* @param render Must fit into the limit when it shows no row.
*/
function fitted(render, fits, rows) {
	const inRooms = firstThatFits(ROOMS.length, (index) => render(ROOMS[index] ?? SMALLEST), fits);
	if (inRooms !== null) return inRooms;
	const withFewerRows = (dropped) => render({
		...SMALLEST,
		rows: Math.max(0, rows - dropped)
	});
	return firstThatFits(rows + 1, withFewerRows, fits) ?? withFewerRows(rows);
}
/** The first of `count` texts, from long to short, that fits; halving, since each can be megabytes. */
function firstThatFits(count, render, fits) {
	let found = null;
	let low = 0;
	for (let high = count, index = 0; low < high; index = Math.floor((low + high) / 2)) {
		const text = render(index);
		if (fits(text)) {
			found = text;
			high = index;
		} else low = index + 1;
	}
	return found;
}
/** What a reader does not see, in words; empty when everything is shown. */
function cutsText(room) {
	if (!room.details) return ["all folded details are left out"];
	return [
		cutText("answers", room.answer, FULL.answer),
		cutText("the rounds' sentences", room.round, FULL.round, "the rounds"),
		cutText("prompt changes", room.diff, FULL.diff)
	].filter((cut) => cut !== "");
}
function cutText(part, limit, full, whole = part) {
	if (limit === full) return "";
	return limit === 0 ? `${whole} are left out` : `${part} are cut to ${limit} characters each`;
}
// src/report/verdict-table.ts
/**
* One row for each prompt, worst first; when rows are cut, the rest is counted below the table.
* @param isProposal whether the table stands where the winners can be taken
*/
function verdictTable(report, room, isProposal = false) {
	const prompts = worstFirst(report.prompts);
	const columns = columnsOf(report);
	const header = [`| ${["prompt", ...columns.map(([title]) => title)].join(" | ")} | |`, `|${"---|".repeat(columns.length + 2)}`];
	const shown = prompts.slice(0, Math.min(prompts.length, room.rows));
	const rows = shown.map((prompt) => row(prompt, columns, report.publication, room.sentence, isProposal));
	const rest = prompts.length - shown.length;
	const note = rest > 0 ? ["", `… and ${counted(rest, "more prompt")} that did not fit here.`] : [];
	return [
		...header,
		...rows,
		...note
	].join("\n");
}
function columnsOf(report) {
	if (report.models.compare !== void 0) return [
		["switch", switchCell],
		["new model against today's", verdictCell],
		["best found on the new model", bestCell]
	];
	if (nothingChanged(report)) return [["best found against the present prompt", presentCell]];
	return [["this pull request against base", verdictCell], ["best found against this pull request", bestCell]];
}
function row(prompt, columns, publication, sentence, isProposal) {
	const taken = publication !== null && isPublished(prompt, publication) ? publication : null;
	return `| ${[
		nameCell(prompt),
		...columns.map(([, cell]) => cell(prompt, taken !== null, sentence)),
		takeCell(prompt, isProposal ? null : taken, sentence)
	].join(" | ")} |`.replaceAll(/ {2,}/g, " ");
}
function nameCell(prompt) {
	const was = prompt.previousPath === null ? "" : ` (was ${codeText(prompt.previousPath)})`;
	return `${codeText(promptTitle(prompt))}${was}`;
}
function switchCell({ migration }, _published, sentence) {
	if (migration === null) return "";
	const reason = sentence === 0 ? "" : `: ${inlineText(migration.reason, sentence)}`;
	return `**${switchText(migration)}**${reason}`;
}
/** Where nothing changed there is no verdict, unless something went wrong. */
function presentCell(prompt, published) {
	if (prompt.status === "invalid" || prompt.status === "off" || prompt.verdict !== null) return verdictCell(prompt);
	const best = bestCell(prompt, published);
	return best === "" ? inlineText(prompt.note, 200) : `${best}${noteText(prompt)}`;
}
/** The reason of a switch's outcome stands beside it, and mostly is the note. */
function noteText({ note, migration }) {
	return note === "" || migration?.reason.includes(note) ? "" : `: ${inlineText(note, 200)}`;
}
function verdictCell(prompt) {
	const note = noteText(prompt);
	if (prompt.status === "new") return `new file${note}`;
	if (prompt.status === "removed") return `removed${note}`;
	if (prompt.status === "off") return "off, as its file says";
	if (prompt.status === "invalid") return `**invalid**${problemsText(prompt.problems)}${note}`;
	if (prompt.verdict === null) return `not compared${note}`;
	const words = prompt.verdict === "no-reliable-change" ? verdictText(prompt.verdict) : `**${verdictText(prompt.verdict)}**`;
	const tally = prompt.baseVersusHead?.tally;
	return `${words}${tally === void 0 ? "" : ` ${pairsText(tally)}`}${note}`;
}
function problemsText(problems) {
	const [first] = problems;
	if (first === void 0) return "";
	const more = problems.length > 1 ? ` (and ${counted(problems.length - 1, "more problem")})` : "";
	return ` ${inlineText(first, 200)}${more}`;
}
function bestCell(prompt, published) {
	const best = foundRound(prompt);
	if (best === null) return prompt.rounds.length === 0 ? "" : `no reliable change in ${counted(prompt.rounds.length, "round")}`;
	const tally = prompt.bestVersusHead?.tally;
	const standing = `${best.confirmed ? "**confirmed**" : "tentative"}${published ? "" : ", not proposed"}`;
	const pairs = tally === void 0 ? "" : ` ${pairsText(tally)}`;
	const when = prompt.foundAt === void 0 ? "" : `, found on ${prompt.foundAt.slice(0, 10)}`;
	return `round ${best.round}, ${standing}${pairs}${when}`;
}
function takeCell(prompt, taken, sentence) {
	const best = foundRound(prompt);
	if (best === null) return "";
	return [sentence > 0 ? inlineText(best.modification, sentence) : "", ...taken === null ? [] : takeLinks(taken)].filter((part) => part !== "").join(" · ");
}
function takeLinks(publication) {
	const short = publication.sha.slice(0, 7);
	if (publication.branchUrl === null) return [`branch ${codeText(publication.branch)}`, `commit ${codeText(short)}`];
	const { pullRequestUrl, proposalUrl, branchUrl } = publication;
	return [linkText("take it", pullRequestUrl ?? proposalUrl ?? branchUrl), linkText(`commit ${short}`, publication.commitUrl)];
}
// src/report/body.ts
var MOST_NOTICES = 10;
var LEGEND = "a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position.";
var SIMULATED_BANNER = ["> [!WARNING]", "> **Simulated run.** A simulated model answered every call. This shows how the check works and proves nothing about a real model."].join("\n");
/**
* Renders the report in Markdown with as much of each part as a room has.
* @param isProposal True for the body of the pull request itself: it leads to its branch, which may be set on another commit.
*/
function bodyRenderer(report, places, isProposal = false) {
	const diff = rememberingDiff();
	return (room) => reportBody(report, room, places, isProposal, diff);
}
function reportBody(report, room, { fullReport, runPage }, isProposal, diff) {
	const details = room.details ? worstFirst(report.prompts).filter(({ status }) => status !== "removed").map((prompt) => promptDetails(prompt, report, room, diff)) : [];
	return [
		`### SPO: ${outcomeText(report, codeText)}`,
		report.simulated ? SIMULATED_BANNER : "",
		report.prompts.length > 0 ? verdictTable(report, room, isProposal) : "",
		`${legend(report)}${usageText(report.usage)}.`,
		isProposal ? "" : publicationLine(report),
		report.prompts.length > 0 ? pageLine(runPage) : "",
		notices([...report.notices, ...promptWarnings(report)]),
		...details,
		cutLine(room, fullReport ?? null)
	].filter((part) => part !== "").join("\n\n");
}
function legend(report) {
	if (report.prompts.length === 0) return "";
	return `${LEGEND} ${errorRateText(report)}`;
}
function errorRateText(report) {
	const rate = `at most ${100 * report.errorRate}%`;
	if (report.verdict !== null) return `If ${report.models.compare === void 0 ? "no prompt had really changed" : "the new model were really no different on any prompt"}, ${rate} of runs would say regressed, and ${rate} improved. `;
	return nothingChanged(report) ? `If no prompt found were really better, ${rate} of runs would confirm one. ` : "";
}
function promptWarnings({ prompts }) {
	return prompts.flatMap((prompt) => prompt.warnings.map((warning) => `${promptTitle(prompt)}: ${warning}`));
}
function publicationLine({ publication }) {
	if (publication === null) return "";
	return `Proposed on branch ${linkText(codeText(publication.branch), publication.branchUrl)} in commit ${linkText(codeText(publication.sha.slice(0, 12)), publication.commitUrl)} (${counted(publication.paths.length, "file")}).`;
}
/** True also of a run whose workflow keeps no artifact. */
function pageLine(runPage) {
	if (runPage === void 0) return "";
	return `The same as a page, with every round, answer and ballot: \`report.html\` among the ${linkText("artifacts of the run", `${runPage}#artifacts`)}, where its workflow uploads it.`;
}
function notices(sentences) {
	const lines = sentences.slice(0, MOST_NOTICES).map((sentence) => `- ${inlineText(sentence)}`);
	const rest = sentences.length - lines.length;
	if (rest > 0) lines.push(`- and ${counted(rest, "more notice")}`);
	return lines.join("\n");
}
function cutLine(room, fullReport) {
	const cuts = cutsText(room);
	if (cuts.length === 0) return "";
	return `Shortened to fit here: ${cuts.join(", ")}. ${whereWhole(fullReport)}`;
}
function whereWhole(fullReport) {
	if (fullReport === null) return "The full report is in `report.json` of this run.";
	const linked = linkText("here", fullReport);
	return linked === "here" ? `The full report is in ${codeText(fullReport)}.` : `The full report is ${linked}.`;
}
// src/report/summary.ts
/** The outcome in one plain line. */
function headline(report) {
	return `SPO${report.simulated ? " (simulated model)" : ""}: ${outcomeText(report, logText)} (${usageText(report.usage)})`;
}
// src/jobs/effective-settings.ts
/**
* What a prompt is run with: what its file says, within the limits of the workflow. A file makes a run shorter and
* cheaper, never longer; its budget is its own part of the run's.
*/
function effectiveSettings(settings, file) {
	const notices = [];
	const refuse = (name, asked, allowed) => notices.push(`The file asks for \`${name}\` ${asked}, and the workflow allows ${allowed}.`);
	const within = (name, asked) => {
		const allowed = settings[name];
		if (asked === void 0) return {};
		if (allowed === void 0 || asked <= allowed) return { [name]: asked };
		refuse(name, asked, allowed);
		return {};
	};
	const ballots = (asked) => {
		if (asked === void 0) return {};
		if (roundRule(asked).most <= roundRule(settings.ballots).most) return { ballots: asked };
		refuse("ballots", asked, settings.ballots);
		return {};
	};
	const chosen = {
		...within("max-rounds", file.maxRounds),
		...within("sample-size", file.sampleSize),
		...ballots(file.ballots),
		...file.patience === void 0 ? {} : { patience: file.patience },
		...within("max-calls", file.maxCalls),
		...within("max-tokens", file.maxTokens),
		...within("max-cost-usd", file.maxCostUsd)
	};
	return {
		settings: {
			...settings,
			...chosen
		},
		notices
	};
}
// src/jobs/finished/finished-runs.ts
/** Settings that change what a run costs or where it looks, and nothing of what it finds. */
var WITHOUT_INFLUENCE = [
	"api-key",
	"optimize-api-key",
	"evaluate-api-key",
	"execute-api-key",
	"prompts",
	"max-concurrency",
	"requests-per-minute",
	"request-timeout",
	"max-calls",
	"max-tokens",
	"max-cost-usd",
	"max-minutes",
	"prices",
	"cache-dir",
	"allow-http",
	"force",
	"drafts",
	"mode",
	"request-file",
	"ref",
	"legs",
	"leg",
	"hand-over"
];
/** Bytes of a report; `Forge.writeRecords` takes 64 KiB, and the record has other parts. */
var LONGEST_KEPT = 6e4;
/** Settings that decide what happens with a winner, and nothing of the search. */
var AFTER_THE_SEARCH = [
	"results-dir",
	"branch",
	"commit",
	"update-yaml",
	"comment",
	"open-pull-request",
	"fail-on"
];
function without(settings, names) {
	return Object.fromEntries(Object.entries(settings).filter(([name]) => !names.some((each) => each === name)));
}
/** What tells the results of these models from those of others; safe to show, unlike a private endpoint's address. */
function modelsDigest(identity) {
	return contentHash(new TextEncoder().encode(JSON.stringify(identity)));
}
/** What this run would find, if an earlier one on the same content was finished. */
var FinishedRuns = class {
	#forge;
	#settings;
	#models;
	/** @param models `modelsDigest` of those that the run uses */
	constructor(forge, settings, models) {
		this.#forge = forge;
		this.#settings = settings;
		this.#models = models;
	}
	/** The record of a finished run on the same content; null with `force`. @throws SpoError */
	async earlierRun({ change, files }) {
		if (this.#settings.force || files.length === 0 || !this.#repeatsRuns(change)) return null;
		return readRunRecord(this.#forge, this.#runKey(change, files));
	}
	/** What earlier searches of the same prompts came to, by key of the prompt; none with `force`. @throws SpoError */
	async searches(prompts) {
		if (this.#settings.force || prompts.length === 0) return /* @__PURE__ */ new Map();
		const keys = new Map(prompts.map((prompt) => [prompt.spec.key, this.#searchKey(prompt, prompt.spec.prompt)]));
		const records = await readSearchRecords(this.#forge, [...keys.values()]);
		return new Map([...keys].flatMap(([name, key]) => {
			const record = records.get(key);
			return record === void 0 ? [] : [[name, record]];
		}));
	}
	/**
	* Notes what this run has finished. A winner that is taken over needs no search of its own.
	* @throws SpoError `forge-permission` when the token may not write
	*/
	async note(finished, { change, files }) {
		const { report, outputs, gateFailures, commentedBy } = finished;
		const { headSha } = change;
		const heads = promptsOf(files).map(({ head }) => head);
		const searches = report.prompts.flatMap((prompt) => this.#searchesOf(prompt, heads, report.finishedAt));
		const counts = finished.isWhole && this.#repeatsRuns(change) && countsAsFinished(report.prompts.map(({ verdict }) => verdict)) && report.prompts.every(ranToItsEnd);
		const run = {
			key: this.#runKey(change, files),
			verdict: report.verdict,
			exitCode: gateFailures.length > 0 ? 1 : 0,
			gateFailures: [...gateFailures],
			outputs,
			headline: headline(report),
			...commentedBy === void 0 ? {} : { comment: {
				run: commentedBy.id,
				headSha
			} }
		};
		if (!counts && searches.length === 0) return;
		await writeFinished(this.#forge, {
			finishedAt: report.finishedAt,
			run: counts ? run : null,
			searches
		});
	}
	/** A refresh looks each prompt up by itself, but a migration is a question about all of them. */
	#repeatsRuns(change) {
		return !isRefresh(change) || this.#settings["compare-model"] !== void 0;
	}
	#searchesOf(prompt, heads, finishedAt) {
		const { stoppedBy, bestRound, rounds } = prompt;
		const head = heads.find(({ spec }) => spec.key === keyOfPrompt(prompt));
		if (head === void 0 || !(stoppedBy === "max-rounds" || stoppedBy === "patience") || rounds.length === 0 || prompt.foundAt !== void 0) return [];
		const confirmed = bestRound?.confirmed ? bestRound : null;
		const report = bestRound !== null && ranToItsEnd(prompt) ? keptReport(prompt) : null;
		return [{
			key: this.#searchKey(head, head.spec.prompt),
			bestRound: bestRound?.round ?? null,
			...report === null ? {} : { found: {
				finishedAt,
				report
			} }
		}, ...confirmed ? [{
			key: this.#searchKey(head, confirmed.prompt),
			bestRound: null
		}] : []];
	}
	#runKey({ number }, files) {
		const settings = without(this.#settings, WITHOUT_INFLUENCE);
		return runKey({
			change: number,
			files: files.map(({ content }) => content),
			settings,
			models: this.#models
		});
	}
	/** Of what the prompt is run with: its file may have settings and models of its own. */
	#searchKey({ spec, settings: file }, prompt) {
		const effective = effectiveSettings(this.#settings, file).settings;
		const settings = without(effective, [...WITHOUT_INFLUENCE, ...AFTER_THE_SEARCH]);
		const choice = modelChoice(file);
		const models = choice === null ? this.#models : [this.#models, choice];
		return searchKey({
			spec: {
				...spec,
				prompt
			},
			settings,
			models
		});
	}
};
/** A search or a confirmation that was cut short is worth another run, whatever the verdict on the change is. */
function ranToItsEnd({ stoppedBy, bestRound, bestVersusHead }) {
	return !(stoppedBy === "budget" || stoppedBy === "signal" || stoppedBy === "error") && (bestRound === null || bestVersusHead?.stoppedBy === null);
}
/**
* What is left of a report that is kept with the records: how each case came out, and no texts but those of the winner.
* What stands on the branch is read there again.
* @returns null where even that is too long
*/
function keptReport(report) {
	const kept = {
		...report,
		headPrompt: null,
		questions: [],
		rounds: [],
		baseVersusHead: null,
		bestVersusHead: withoutAnswers(report.bestVersusHead),
		migration: null
	};
	return Buffer.byteLength(JSON.stringify(kept)) <= LONGEST_KEPT ? kept : null;
}
function withoutAnswers(comparison) {
	if (comparison === null) return null;
	const pairs = comparison.pairs.map((pair) => ({
		...pair,
		ballots: pair.ballots.map((ballot) => ({
			...ballot,
			reason: ""
		})),
		incumbentAnswers: [],
		challengerAnswers: []
	}));
	return {
		...comparison,
		pairs
	};
}
/** Names a prompt of a report as `PromptSpec.key` does. */
function keyOfPrompt({ path, name }) {
	return name === "" ? path : `${path}#${name}`;
}
// src/jobs/publish/files-with-winners.ts
/**
* The files that change when winners are written where their prompts stand. Several winners of one file, or of files that
* name the same one, are written one after the other.
* @param notices hears why a file keeps its prompt
*/
function filesWithWinners(files, winners, notices) {
	const changed = /* @__PURE__ */ new Map();
	for (const file of files) {
		if (file.kind !== "prompts") continue;
		for (const winner of winners.filter(({ path }) => path === file.file.path)) {
			const reason = write(file, winner, changed);
			if (reason !== null) notices.push(`${keyOfPrompt(winner)} keeps its prompt: ${reason}`);
		}
	}
	return [...changed].map(([path, content]) => ({
		path,
		content
	}));
}
function textOf(bytes) {
	return bytes === null ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** @returns why it was not written; null when it was */
function write({ file, text, referenced }, { name, bestRound, headPrompt }, changed) {
	const bytesOf = (content) => new TextEncoder().encode(content);
	const now = (path, original) => {
		const content = changed.get(path);
		return content === void 0 ? original : bytesOf(content);
	};
	const named = new Map([...referenced].map(([path, bytes]) => [path, now(path, bytes)]));
	const parsed = parsePromptFile(file.path, bytesOf(changed.get(file.path) ?? text), named);
	const entry = parsed.ok ? parsed.prompts.find((prompt) => prompt.name === name) : void 0;
	if (entry === void 0) return "it could not be read again.";
	if (entry.spec.prompt !== headPrompt) return `another better prompt went into ${entry.textPath}.`;
	const written = entry.replacePrompt(bestRound?.prompt ?? "");
	if (!written.ok) return written.reason;
	const before = entry.textPath === file.path ? text : textOf(referenced.get(entry.textPath) ?? null);
	if (changed.has(entry.textPath) || written.text !== before) changed.set(entry.textPath, written.text);
	return null;
}
// src/jobs/publish/publish-winners.ts
/**
* Looks at the branch before anything is spent.
* @throws SpoError when no results may go to it
*/
async function openProposalBranch(forge, name) {
	await forge.refuseBranch(name);
	const tip = await forge.currentTip(name);
	return {
		name,
		tipAtStart: tip?.sha ?? null,
		tip
	};
}
/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
async function publishWinners(reports, files, change, branch, settings, forge) {
	const winners = reports.filter((report) => isWinner(report, settings));
	const notices = [];
	const changed = winners.map((report) => ({
		path: promptTextPath(report, settings["results-dir"]),
		content: report.bestRound?.prompt ?? ""
	}));
	if (settings["update-yaml"]) changed.push(...filesWithWinners(files, winners, notices));
	if (changed.length === 0) return {
		publication: null,
		notices,
		supersededBy: await cameFirst(forge, branch, change.headSha)
	};
	const commit = await forge.publishCommit({
		branch: branch.name,
		parent: change.headSha,
		files: changed,
		message: commitMessage(winners.length, change, settings),
		tipAtStart: branch.tipAtStart
	});
	const { sha, branchUrl, commitUrl } = commit;
	if (commit.outcome === "superseded") return {
		publication: null,
		notices,
		supersededBy: sha
	};
	const paths = changed.map(({ path }) => path);
	return {
		publication: {
			branch: branch.name,
			sha,
			branchUrl,
			commitUrl,
			paths,
			prompts: winners.map(nameOf)
		},
		notices,
		supersededBy: null
	};
}
/** A run without a winner has no commit to race with, but its comment would hide that of a run which has one. */
async function cameFirst(forge, { name, tipAtStart }, headSha) {
	const tip = await forge.currentTip(name);
	return tip !== null && tip.sha !== tipAtStart && tip.parents.join() === headSha ? tip.sha : null;
}
/** Whether a prompt is proposed. */
function isWinner({ bestRound }, { commit }) {
	if (bestRound === null || commit === "never") return false;
	return bestRound.confirmed || commit === "best";
}
/** What a publication calls a prompt. */
function nameOf({ path, name }) {
	return {
		path,
		name
	};
}
/** Where a winner's text stands on the branch, such as `.spo/prompts/poem.yaml/prompt.txt`. */
function promptTextPath({ path, name }, resultsDir) {
	return [
		resultsDir,
		path,
		...name === "" ? [] : [name],
		"prompt.txt"
	].join("/");
}
/**
* No text of a model or a file name goes in here: a message can close issues and skip workflows. The seed keeps two runs
* that find the same within one second from making the same commit.
*/
function commitMessage(winners, { number, headSha }, { offline, seed }) {
	const subject = `Propose ${winners === 1 ? "a better prompt" : `better prompts (${winners})`}`;
	const source = number === null ? headSha : `${headSha} of pull request ${number}`;
	return `${subject}${offline ? " (simulated)" : ""}\n\nComputed from ${source} with seed ${seed}.${offline ? "\nA simulated model wrote and judged this: it proves nothing." : ""}`;
}
// src/jobs/change/result-folders.ts
/**
* The prompts whose `prompt.txt` would be written over that of another one, or where the other one needs a folder. Names
* that differ in case or in how accents are written are one name on macOS or Windows.
*/
function folderClashes(prompts, resultsDir) {
	const owners = Map.groupBy(prompts, (prompt) => placeOf(prompt, resultsDir));
	const others = /* @__PURE__ */ new Map();
	const collide = (one, two) => {
		if (!others.has(one)) others.set(one, two);
		if (!others.has(two)) others.set(two, one);
	};
	for (const [place, [first, ...rest]] of owners) {
		if (first === void 0) continue;
		for (const other of rest) collide(first, other);
		for (const folder of foldersAbove(place)) for (const owner of owners.get(folder) ?? []) for (const prompt of [first, ...rest]) collide(owner, prompt);
	}
	return prompts.flatMap((prompt) => {
		const other = others.get(prompt);
		return other === void 0 ? [] : [clashOf(prompt, other, resultsDir)];
	});
}
/** The same files; those with such a prompt are invalid. */
function refuseSharedFolders(files, resultsDir) {
	const prompts = files.flatMap((each) => {
		if (each.kind !== "prompts") return [];
		return each.prompts.map(({ head: { name, location } }) => ({
			path: each.file.path,
			name,
			location
		}));
	});
	const clashes = Map.groupBy(folderClashes(prompts, resultsDir), ({ path }) => path);
	return files.map((each) => {
		const problems = clashes.get(each.file.path)?.map(({ problem }) => problem);
		if (problems === void 0 || each.kind !== "prompts") return each;
		const { file, content, referenced } = each;
		return {
			kind: "invalid",
			file,
			content,
			problems,
			referenced
		};
	});
}
function placeOf(prompt, resultsDir) {
	return promptTextPath(prompt, resultsDir).normalize("NFC").toLowerCase();
}
function foldersAbove(place) {
	return [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
}
function clashOf(prompt, other, resultsDir) {
	const { file, line, column } = other.location;
	const message = `expected a results folder that no other prompt needs, found ${promptTextPath(prompt, resultsDir)}, which stands in the way of ${file}:${line}:${column}`;
	return {
		path: prompt.path,
		problem: {
			location: prompt.location,
			message
		}
	};
}
// src/jobs/change/trusted-settings.ts
var IGNORED = "The pull request comes from a fork, which cannot choose models: those that the file names and their temperatures are not used, but those of the workflow.";
/**
* What whoever may not push here can say of a run: everything that makes it smaller, and nothing that chooses what the
* owner's key is spent on.
*/
function trustedSettings(file) {
	const { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, ...limits } = file;
	const { model, temperature, topP, ...execution } = file.execution;
	return {
		...limits,
		execution
	};
}
/** The files of a change with as much of their settings as their author may say. */
function trustedFiles(files, fromFork) {
	if (!fromFork) return files;
	return files.map((file) => file.kind === "prompts" ? {
		...file,
		prompts: file.prompts.map(trustedPrompt)
	} : file);
}
function trustedPrompt(prompt) {
	const { head } = prompt;
	const settings = trustedSettings(head.settings);
	if (!(count(settings) < count(head.settings) || count(settings.execution) < count(head.settings.execution))) return prompt;
	return {
		...prompt,
		head: {
			...head,
			settings
		},
		ignored: [IGNORED]
	};
}
var count = (settings) => Object.keys(settings).length;
// src/jobs/gather-change.ts
/**
* @param defaultBranch for the winners unless the settings name one
* @param fromFork whether whoever wrote the change need not be allowed to push here
* @throws SpoError
*/
async function gatherChange(forge, settings, defaultBranch, fromFork) {
	const change = await forge.change();
	const branch = await openProposalBranch(forge, settings.branch ?? defaultBranch);
	forge.refuseShortage(selectFiles(change.files, settings.prompts).length);
	const loaded = await loadChange(change, settings.prompts, forge);
	const files = refuseSharedFolders(loaded.files, settings["results-dir"]);
	return {
		...loaded,
		branch,
		files: trustedFiles(files, fromFork)
	};
}
/** Whether a branch is looked at as it stands: there is no base to compare with. */
function isRefresh({ baseSha, headSha }) {
	return baseSha === headSha;
}
/** The prompts of those files that can be read, but for those that are switched off. */
function promptsOf(files) {
	return files.flatMap((file) => file.kind === "prompts" ? file.prompts : []).filter(({ head }) => !isOff(head));
}
/** What is optimized in those files. */
function specsOf(files) {
	return promptsOf(files).map(({ head }) => head.spec);
}
/** Whether a prompt is only validated. */
function isOff({ settings }) {
	return settings.off === true;
}
/** What those files hold and no run uses, each at its place. */
function noticesOf(files) {
	return files.flatMap((file) => file.kind === "prompts" ? file.notices : []);
}
export { usageSchema as A, inlineText as C, answerSchema as D, promptFrame as E, comparisonSchema as O, codeText as S, inSchemaOrder as T, headline as _, promptsOf as a, switchText as b, isWinner as c, publishWinners as d, FinishedRuns as f, effectiveSettings as g, ranToItsEnd as h, noticesOf as i, datetime as j, roundSchema as k, nameOf as l, modelsDigest as m, isOff as n, specsOf as o, keyOfPrompt as p, isRefresh as r, folderClashes as s, gatherChange as t, promptTextPath as u, bodyRenderer as v, linkText as w, fenced as x, fitted as y };
