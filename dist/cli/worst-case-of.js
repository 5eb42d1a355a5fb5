import { C as isAboutText, E as stopOf, S as errorLine, T as isOutage, c as roundRule, d as fewestDecisivePairs, f as pairCap, i as SETTINGS, l as MOST_ABSTENTIONS, p as signTest, s as assertSettings, u as signTestRule, w as isCaseFault, x as SpoError } from "./texts.js";
import { a as muteJudge, c as counted, l as dollars, u as thousands } from "./abstentions.js";
import { C as ROLES, E as canonicalJson, F as usageSince, M as NO_USAGE, P as storedTokens, r as keyedOrder, w as maskOf } from "./ask.js";
import { O as _isoDateTime, S as record, T as union, _ as literal, a as loopSettings, b as object, f as array, g as int, l as ZodISODateTime, p as boolean, u as _enum, w as string, y as number } from "./dist.js";
import { a as answerSchema, c as roundSchema, d as verdictSchema, f as requestBytes, l as stoppedBySchema, o as comparisonSchema, s as count$1, u as usageSchema } from "./run-models.js";
import { C as withoutSettings, S as settingsOfFiles, t as openPromptFile, x as saidOf } from "./read-prompt-file.js";
import { _ as refuseOutage, a as evaluateMessages, c as newFailures, d as allAnswered, f as execute, g as outageOfPairs, h as outageOfBallots, i as judgePair, l as redrawDifferences, m as endedByOutage, o as optimizeMessages, p as waitForAll, r as answeredByBoth, s as decisionOfRedraws, t as propose, u as compare } from "./propose.js";
import { r as verdictOf, t as EMPTY_TALLY } from "./tally.js";
import { n as standingRound, r as stands } from "./standing-round.js";
import { i as resultFolder, n as refuseOddFolders, r as refuseLinks } from "./result-folders.js";
import { t as writeText } from "./write-file.js";
import { t as selectFiles } from "./select-files.js";
import { join, posix, resolve } from "node:path";
import { readFile, rm } from "node:fs/promises";
import { createHash } from "node:crypto";
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return _isoDateTime(ZodISODateTime, params);
}
// src/spo/asking/sample.ts
/** All case indices in an order hashed from their texts, so that reordering a file's cases changes nothing. */
function caseOrder(spec, random) {
	const indices = spec.cases.map((_, index) => index);
	const textOf = (index) => JSON.stringify([spec.cases[index]?.question, spec.cases[index]?.answer ?? null]);
	return keyedOrder(indices, textOf, random, spec.key, "cases");
}
/** The cases that the rounds use: the first of that order, shown in the order of the file. */
function sampleCases(spec, size, random) {
	return caseOrder(spec, random).slice(0, size).sort((left, right) => left - right);
}
// src/spo/loop/compare-answers.ts
/**
* Compares the answers of a round: the whole set at once, as the paper does, or case by case.
* @throws SpoError for a fault that would hit every call, or when most ballots got no reply
*/
async function compareAnswers(round, incumbent, challenger, spec, settings, ports) {
	const byCase = settings.judgeBy === "case";
	const cases = answeredByBoth({
		caseIndex: null,
		incumbent,
		challenger
	}).challenger;
	const comparison = await compare({
		spec,
		rule: roundRule(settings.ballots),
		step: "evaluate",
		cycle: byCase ? Math.max(1, cases.length) : 1,
		skipRepeats: false,
		keepPartial: false,
		judge: (sides, number) => {
			const draw = {
				file: spec.key,
				phase: `round ${round}`,
				number
			};
			return judgePair(sides, spec, draw, ports, typeof settings.ballots !== "number");
		},
		sides: (number) => {
			if (!byCase) return {
				caseIndex: null,
				incumbent,
				challenger
			};
			const caseIndex = cases[number % cases.length]?.caseIndex ?? 0;
			const ofCase = (answers) => answers.filter((answer) => answer.caseIndex === caseIndex);
			return {
				caseIndex,
				incumbent: ofCase(incumbent),
				challenger: ofCase(challenger)
			};
		}
	}, ports);
	const outage = outageOfBallots(comparison.pairs);
	if (outage !== null) throw endedByOutage(`Round ${round} got no reply from the judge`, outage);
	return comparison;
}
// src/spo/loop/optimize.ts
/**
* Self-Supervised Prompt Optimization (arXiv 2502.06855): each round an optimizer rewrites the incumbent, an
* executor answers the sample, and a judge compares the new answers with the old ones. A fault ends the
* loop and keeps the rounds before it; so does an outage, which says nothing of the prompt that it hit.
* @param from what to continue; by default the first round executes `spec.prompt`
* @throws SpoError `bad-input` for settings that make no sense
*/
async function optimize(spec, settings, ports, from = {
	previous: null,
	rounds: []
}) {
	assertSettings(settings);
	const rounds = [...from.rounds];
	let best = lastIncumbent(rounds) ?? from.previous;
	const sample = best?.answers.map(({ caseIndex }) => caseIndex) ?? sampleCases(spec, settings.sampleSize, ports.random);
	const last = settings.initialRound + settings.maxRounds - 1;
	try {
		for (let round = settings.initialRound + rounds.length; round <= last; round++) {
			if (outOfPatience(rounds, settings.patience)) return {
				rounds,
				best,
				sample,
				stoppedBy: "patience",
				error: null
			};
			const spent = ports.usage();
			const finished = {
				...best === null ? await start(round, sample, spec, ports) : await challenge(best, round, sample, spec, settings, ports),
				usage: usageSince(spent, ports.usage()),
				finishedAt: ports.clock.now()
			};
			rounds.push(finished);
			best = lastIncumbent([finished]) ?? best;
			await ports.onEvent({
				type: "round-end",
				key: spec.key,
				round: finished
			});
			refuseMuteJudge(finished);
		}
		return {
			rounds,
			best,
			sample,
			stoppedBy: "max-rounds",
			error: null
		};
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
		return {
			rounds,
			best,
			sample,
			stoppedBy: stopOf(error) ?? "error",
			error
		};
	}
}
/** Rounds are there to be judged. @throws SpoError `model-bad-reply` */
function refuseMuteJudge({ round, comparison }) {
	const mute = comparison === null ? null : muteJudge(comparison.pairs);
	if (mute === null) return;
	throw new SpoError("model-bad-reply", `The search ended with round ${round}. ${mute}`, { evidence: { role: "evaluate" } });
}
function lastIncumbent(rounds) {
	const kept = standingRound(rounds);
	if (kept === void 0 || kept.prompt === null) return null;
	const { round, prompt, answers } = kept;
	return {
		round,
		prompt,
		answers
	};
}
async function start(round, sample, spec, ports) {
	await announce("execute", round, spec, ports);
	const { prompt } = spec;
	const answers = await execute(prompt, sample, spec, drawOf(spec, round), ports);
	refuseUnanswered(answers);
	return {
		round,
		outcome: "initial",
		modification: "",
		prompt,
		answers,
		comparison: null,
		note: ""
	};
}
/** Where a text of the prompt was refused, the endpoint works, and another prompt may fare better. @throws SpoError */
function refuseUnanswered(answers) {
	const what = "No case of the first round got an answer";
	refuseOutage(answers, what);
	const failed = answers.filter((answer) => answer.status === "failed");
	if (failed.length < answers.length) return;
	const refused = failed.find(({ aboutText }) => aboutText);
	if (refused === void 0) throw new SpoError("model-unavailable", `${what}: ${failed[0]?.reason}`);
	throw new SpoError("model-bad-reply", `${what}: ${refused.reason}`, {
		remedy: "Shorten or reword the prompt or its cases, or choose another model.",
		evidence: { aboutText: true }
	});
}
async function challenge(incumbent, round, sample, spec, settings, ports) {
	await announce("optimize", round, spec, ports);
	const proposal = await propose(incumbent, round, spec, ports);
	if (!proposal.ok) return {
		round,
		outcome: "no-proposal",
		modification: "",
		prompt: null,
		answers: [],
		comparison: null,
		note: proposal.reason
	};
	const { modification, prompt } = proposal.value;
	await announce("execute", round, spec, ports);
	const answers = await execute(prompt, sample, spec, drawOf(spec, round), ports);
	refuseOutage(answers, `No case of round ${round} got an answer`);
	const tried = {
		round,
		modification,
		prompt,
		answers
	};
	if (!allAnswered(answers.filter(({ caseIndex }) => isAnswered(incumbent, caseIndex)))) return {
		...tried,
		outcome: "failed",
		comparison: null,
		note: "not every case got an answer"
	};
	const failures = newFailures(incumbent.answers, answers, spec);
	if (failures.length > 0) {
		const note = `fails what the incumbent passes: ${failures.join("; ")}`;
		return {
			...tried,
			outcome: "rejected",
			comparison: null,
			note
		};
	}
	await announce("evaluate", round, spec, ports);
	const comparison = await compareAnswers(round, incumbent.answers, answers, spec, settings, ports);
	return {
		...tried,
		outcome: ROUND_OUTCOMES[comparison.decision],
		comparison,
		note: comparison.note
	};
}
/** A case that the incumbent has no answer to either, such as one that is too long for the model, speaks for nobody. */
function isAnswered({ answers }, caseIndex) {
	return answers.some((answer) => answer.caseIndex === caseIndex && answer.status === "answered");
}
var ROUND_OUTCOMES = {
	challenger: "accepted",
	incumbent: "rejected",
	none: "tie",
	insufficient: "tie"
};
function outOfPatience(rounds, patience) {
	const latest = rounds.slice(-patience);
	const gains = latest.some(stands);
	return patience > 0 && latest.length === patience && !gains;
}
function drawOf(spec, round) {
	return {
		file: spec.key,
		phase: `round ${round}`,
		number: 0
	};
}
async function announce(step, round, spec, { onEvent }) {
	await onEvent({
		type: "step",
		key: spec.key,
		step,
		round
	});
}
// src/settings/of-file.ts
/**
* What a prompt is run with: what its file says, within the limits of the workflow. A file makes a run shorter and
* cheaper, never longer; its budget is its own part of the run's. Models are chosen elsewhere, since an endpoint has to have them.
*/
function effectiveSettings(settings, file) {
	const workflow = { ...settings };
	const chosen = {};
	const notices = [];
	for (const { name, type, file: rule } of settingsOfFiles()) {
		const asked = saidOf(file, name);
		const allowed = workflow[name];
		if (asked === void 0 || rule.as === "trusted-choice") continue;
		if (rule.as === "choice" || allowed === void 0 || isWithin(type, asked, allowed)) chosen[name] = asked;
		else notices.push(`The file asks for \`${name}\` ${asked}, and the workflow allows ${allowed}.`);
	}
	return {
		settings: {
			...settings,
			...chosen
		},
		notices
	};
}
function isWithin(type, asked, allowed) {
	return type.amount !== void 0 && type.amount(asked) <= type.amount(allowed);
}
// src/workspace/report-file.ts
/**
* Writes `report.json` into a folder: the workspace for a check, that of its results for one prompt.
* @returns its absolute path.
* @throws SpoError `workspace`
*/
async function writeReport(folder, report) {
	const path = join(resolve(folder), "report.json");
	await writeReportCopy(path, report);
	return path;
}
/** Writes a report elsewhere: the one in that folder is that of the run which ended last. @throws SpoError `workspace` */
async function writeReportCopy(path, report) {
	await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
}
// src/workspace/result-entry.ts
var resultAnswer = object({
	question: string(),
	/** Empty where the case failed: the reason is kept from results, which models get to see again. */
	answer: string().nullable().transform((answer) => answer ?? "")
});
var resultEntry = object({
	round: int().min(0),
	answers: array(resultAnswer),
	prompt: string(),
	succeed: boolean(),
	/** Tokens of all calls of the round; the original counts the answers' tokens, and reads the value nowhere. */
	tokens: number().nullable().default(0).transform(storedTokens),
	/** Local time as Python prints it: `2026-11-22 13:05:07.089000`. */
	time: string().default("")
});
/**
* A round as an entry; null for a round without a usable prompt. The original would load such an entry
* and could execute its empty prompt, so that outcome stands in `report.json` alone.
*/
function entryOfRound(round) {
	if (round.prompt === null || round.prompt.trim() === "") return null;
	return {
		round: round.round,
		answers: round.answers.map((answer) => ({
			question: answer.question.toWellFormed(),
			answer: answer.status === "answered" ? answer.text.toWellFormed() : ""
		})),
		prompt: round.prompt.toWellFormed(),
		succeed: stands(round),
		tokens: round.usage.promptTokens + round.usage.completionTokens,
		time: localTime(round.finishedAt)
	};
}
/**
* The newest success, as the original chooses it: the highest round that succeeded, and of several with the
* same number the first in the file. An entry with an empty prompt, which the original can write, is passed over:
* an empty prompt is never executed.
*/
function bestRound$1(entries) {
	let best = null;
	for (const entry of entries) if (entry.succeed && entry.prompt.trim() !== "" && (best === null || entry.round > best.round)) best = entry;
	return best;
}
function localTime(milliseconds) {
	const time = new Date(milliseconds);
	const digits = (value, width) => String(value).padStart(width, "0");
	return `${[
		time.getFullYear(),
		digits(time.getMonth() + 1, 2),
		digits(time.getDate(), 2)
	].join("-")} ${[
		time.getHours(),
		time.getMinutes(),
		time.getSeconds()
	].map((part) => digits(part, 2)).join(":")}.${digits(time.getMilliseconds(), 3)}000`;
}
// src/workspace/results-file.ts
var resultsSchema = array(resultEntry.extend({ answers: array(resultAnswer.loose()) }).loose());
/**
* The entries of a `results.json`, sorted by round; none when there is no such file.
* @throws SpoError `workspace` that names the file and what is wrong with it.
*/
async function readResults(path) {
	const text = await readText(path);
	if (text === null) return [];
	const checked = resultsSchema.safeParse(parseJson$1(path, text));
	if (!checked.success) throw unreadable(path, describe(checked.error.issues));
	return checked.data.toSorted((left, right) => left.round - right.round);
}
/** Writes all entries in the original's form. */
async function writeResults(path, entries) {
	await writeText(path, asciiJson(entries));
}
/** ASCII only and four spaces, as Python's `json.dump` does: the original opens the file in the locale's encoding. */
function asciiJson(value) {
	return JSON.stringify(value, null, 4).replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
async function readText(path) {
	try {
		return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
		throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
function parseJson$1(path, text) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
function describe(issues) {
	const shown = issues.slice(0, 3).map((issue) => `${place(issue.path)}: ${issue.message}`);
	const rest = issues.length - shown.length;
	return [...shown, ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
}
function place(path) {
	const [index, ...keys] = path;
	if (index === void 0) return "the file";
	return [`entry ${Number(index) + 1}`, ...keys.map(String)].join(".");
}
function unreadable(path, reason, cause) {
	return new SpoError("workspace", `${path} cannot be read as results: ${reason}.`, {
		remedy: "Repair or remove the file, or choose another name or workspace.",
		cause
	});
}
// src/workspace/workspace.ts
/**
* Opens `<root>/<name>` and reads what is there. Nothing is written before the first round is recorded.
* @param name A plain name or a relative path; its separators become folders.
* @throws SpoError `workspace` for a name that leads out of the root, and for results that cannot be read.
*/
async function openWorkspace(root, name) {
	const directory = join(resultFolder(root, name), "prompts");
	const resultsPath = join(directory, "results.json");
	await refuseLinks(root, directory);
	let entries = await readResults(resultsPath);
	async function store(next) {
		await writeResults(resultsPath, next);
		entries = [...next];
	}
	async function record(round) {
		const entry = entryOfRound(round);
		if (entry === null) return;
		const folder = join(directory, `round_${entry.round}`);
		await refuseLinks(root, folder);
		await writeText(join(folder, "prompt.txt"), entry.prompt);
		await writeText(join(folder, "answers.txt"), answersText(entry.answers));
		await store([...entries.filter((other) => other.round !== entry.round), entry].toSorted((left, right) => left.round - right.round));
	}
	async function discardFrom(round) {
		const kept = entries.filter((entry) => entry.round < round);
		if (kept.length < entries.length) await store(kept);
	}
	const inTurn = oneAtATime();
	return {
		directory,
		entries: () => entries,
		best: () => bestRound$1(entries),
		record: (round) => inTurn(() => record(round)),
		discardFrom: (round) => inTurn(() => discardFrom(round))
	};
}
/** Runs tasks one after the other: two overlapping writes of one file could end with the older text. */
function oneAtATime() {
	let last = Promise.resolve();
	return (task) => {
		const result = last.then(task);
		last = result.catch(() => void 0);
		return result;
	};
}
function answersText(answers) {
	return answers.map(({ question, answer }) => `Question:\n${question}\nAnswer:\n${answer}\n\n`).join("");
}
// src/report/run-report.ts
var bestRound = object({
	round: int().min(1),
	modification: string(),
	prompt: string(),
	/** True when its comparison with the head, on fresh answers, says `improved`. */
	confirmed: boolean()
});
var migration = object({
	/** `ready` with the present prompt; `ready-with-new-prompt` with that of `bestRound`, and not without it. */
	outcome: _enum([
		"ready",
		"ready-with-new-prompt",
		"not-ready"
	]),
	/** One or two sentences: what the outcome rests on, or what is needed. */
	reason: string(),
	/**
	* Today's model with the present prompt (incumbent) against the new model with that of `bestRound`
	* (challenger); null unless the new model did worse with the present prompt and a better one was confirmed.
	*/
	adapted: comparisonSchema.nullable()
});
var share = number().min(0).max(1).nullable();
var judgeHealth = object({
	ballots: count$1,
	pairs: count$1,
	flipRate: share,
	firstPreferred: share,
	abstainRate: share,
	tieRate: number().min(0).max(1).exactOptional(),
	repeatAgreement: share,
	lengthRatio: number().min(0).nullable(),
	longerPreferred: share
});
var promptReportSchema = object({
	/** Path of the prompt file in the repository. */
	path: string(),
	/** Name of the prompt in its file; empty where the file holds one. */
	name: string(),
	/**
	* What became of its file; `unchanged` is one that stands on a branch, with no base to compare with, and `off` one
	* that says of itself that it is only validated.
	*/
	status: _enum([
		"changed",
		"new",
		"removed",
		"invalid",
		"unchanged",
		"off"
	]),
	/** Path at the base when the file was renamed. */
	previousPath: string().nullable(),
	/** Base against head, or today's model against the new one; null where there is nothing to compare with. */
	verdict: verdictSchema.nullable(),
	/** Why there is no comparison, or what else a reader must know; empty when nothing. */
	note: string(),
	/** Each with `file:line:column`, for an invalid file. */
	problems: array(string()),
	basePrompt: string().nullable(),
	headPrompt: string().nullable(),
	questions: array(string()),
	baseVersusHead: comparisonSchema.nullable(),
	rounds: array(roundSchema),
	bestRound: bestRound.nullable(),
	bestVersusHead: comparisonSchema.nullable(),
	/** Null in a run that compares no models, and for a file that was not checked. */
	migration: migration.nullable(),
	stoppedBy: stoppedBySchema.nullable(),
	/** How the judge behaved over all comparisons of this prompt; null when nothing was judged. */
	judgeHealth: judgeHealth.nullable(),
	/** What is suspicious about the judge or the best prompt, a sentence each. */
	warnings: array(string()),
	usage: usageSchema,
	/** Its models where its file names others than the run's; absent for a prompt that was run with the run's. */
	models: object({
		optimize: string().exactOptional(),
		evaluate: string().exactOptional(),
		execute: string().exactOptional()
	}).exactOptional(),
	/** When an earlier run found this, ISO 8601 in UTC; absent for what this run found itself. */
	foundAt: datetime().exactOptional()
});
var publication = object({
	branch: string(),
	sha: string(),
	branchUrl: string().nullable(),
	commitUrl: string().nullable(),
	/** Page that opens a prepared pull request into the author's branch. */
	proposalUrl: string().nullable().exactOptional(),
	/** That pull request, once it is open. */
	pullRequestUrl: string().nullable().exactOptional(),
	/** Paths of the files that the commit wrote. */
	paths: array(string()),
	/** The prompts whose better text it holds; absent in a report of an earlier version, which has the paths alone. */
	prompts: array(object({
		path: string(),
		name: string()
	})).exactOptional()
});
var modelNamesSchema = object({
	optimize: string(),
	evaluate: string(),
	/** Today's model, where `compare` is there. */
	execute: string(),
	/** The new model; only in a run that compares it with today's. */
	compare: string().exactOptional()
});
var runReportSchema = object({
	schemaVersion: literal(1),
	/** ISO 8601, UTC. */
	startedAt: datetime(),
	finishedAt: datetime(),
	headSha: string().nullable(),
	models: modelNamesSchema,
	/** True when a simulated model answered: such a report proves nothing of a real one. */
	simulated: boolean(),
	/** Over all files; null when no file has a verdict. */
	verdict: verdictSchema.nullable(),
	/** Chance, at most, that some prompt of the run is called regressed though none is; the same for improved. */
	errorRate: number().min(0).max(1),
	prompts: array(promptReportSchema),
	usage: usageSchema,
	stoppedBy: stoppedBySchema.nullable(),
	publication: publication.nullable(),
	/** Sentences that a reader must see, such as why nothing was committed. */
	notices: array(string())
});
// src/jobs/prompt/prompt-frame.ts
/**
* The messages around a prompt whose file has messages of its own: a change of one of them asks another thing with the
* same prompt. Null where the prompt and the question are all that is asked.
*/
function promptFrame({ cases: [first], render }) {
	return first?.variables === void 0 ? null : render("", first);
}
// src/jobs/check/earlier/finished-records.ts
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
async function readRunRecord(store, key) {
	return parse(runRecordSchema, (await store.readRecords([key])).get(key));
}
/**
* The records of finished searches by key; those that are missing or cannot be read are left out.
* @throws SpoError when the forge cannot be asked
*/
async function readSearchRecords(store, keys) {
	const texts = await store.readRecords(keys);
	const records = keys.map((key) => [key, parse(searchRecord, texts.get(key))]);
	return new Map(records.flatMap(([key, record]) => record === null ? [] : [[key, record]]));
}
/**
* Notes what is finished, in one write.
* @throws SpoError `forge-permission` when the token may not write, and whatever else `Records.writeRecords` throws
*/
async function writeFinished(store, finished) {
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
	await store.writeRecords(records, finishedAt.slice(0, 10));
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
// src/jobs/change/proposal-branch.ts
/**
* Looks at the branch before anything is spent.
* @throws SpoError when no results may go to it
*/
async function openProposalBranch(branches, name) {
	await branches.refuseBranch(name);
	const tip = await branches.currentTip(name);
	return {
		name,
		tipAtStart: tip?.sha ?? null,
		tip
	};
}
// src/jobs/change/trusted-settings.ts
var IGNORED = "The pull request comes from a fork, which cannot choose models: those that the file names and their temperatures are not used, but those of the workflow.";
/** Settings that only whoever may push can choose. */
var CHOICES = settingsOfFiles().filter(({ file }) => file.as === "trusted-choice").map(({ name }) => name);
/**
* What whoever may not push here can say of a run: everything that makes it smaller, and nothing that chooses what the
* owner's key is spent on.
*/
function trustedSettings(file) {
	const { topP, ...execution } = file.execution;
	return withoutSettings({
		...file,
		execution
	}, CHOICES);
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
// src/jobs/change/gather-change.ts
/** Whether the settings and models that a file asks for come from somebody who need not be allowed to push here. */
function isForeign(task) {
	return task.kind === "pull-request" && task.fromFork;
}
/** @throws SpoError */
async function readChange(task, settings) {
	const { repository, branches } = task;
	const change = await repository.change();
	const branch = await openProposalBranch(branches, settings.branch ?? task.defaultBranch);
	repository.refuseShortage(selectFiles(change.files, settings.prompts).length);
	const loaded = await loadChange(change, settings.prompts, repository);
	const files = refuseOddFolders(loaded.files, settings["results-dir"]);
	return {
		...loaded,
		branch,
		files: trustedFiles(files, isForeign(task))
	};
}
/** The prompts of those files that can be read, but for those that are switched off. */
function promptsOf(files) {
	return files.flatMap((file) => file.kind === "prompts" ? file.prompts : []).filter(({ head }) => !isOff(head));
}
/** Whether a prompt is only validated. */
function isOff({ settings }) {
	return settings.off === true;
}
/** What those files hold and no run uses, each at its place. */
function noticesOf(files) {
	return files.flatMap((file) => file.kind === "prompts" ? file.notices : []);
}
// src/jobs/check/error-shares.ts
/** Share of equal prompts that a run may call regressed, over all of its files; the same for improved. */
var ERROR_RATE = .05;
/** Those of a run that checks all of these files. */
function sharesOf(files, models) {
	const prompts = promptsOf(files);
	return {
		compared: prompts.filter(({ head, basePrompt }) => models.compare !== void 0 || basePrompt !== null && basePrompt !== head.spec.prompt).length,
		confirmed: prompts.length
	};
}
// src/report/switch-outcome.ts
/**
* Whether one prompt can move to the new model. It can when the new model does not do reliably worse with the
* present prompt, or else with the one that was found for it; whatever is open keeps it where it is.
* @param adapted today's model with the present prompt against the new model with the prompt found for it;
*   null when it did not come to that
*/
function migrationOf(facts, adapted) {
	return {
		...standingOf(facts, adapted),
		adapted
	};
}
function standingOf(facts, adapted) {
	const { verdict, baseVersusHead, note } = facts;
	switch (verdict) {
		case "improved": return {
			outcome: "ready",
			reason: "The new model answers this prompt better."
		};
		case "no-reliable-change": return {
			outcome: "ready",
			reason: `${noDifference(baseVersusHead)}.`
		};
		case "regressed": return adapted === null ? notAdapted(facts) : asAdapted(facts, adapted);
		case "budget-stopped": return {
			outcome: "not-ready",
			reason: `A larger budget is needed. ${note}`
		};
		default: return {
			outcome: "not-ready",
			reason: note
		};
	}
}
var WORSE = "The new model answers the present prompt worse";
function asAdapted({ bestRound }, adapted) {
	const prompt = `the prompt of round ${bestRound?.round}`;
	const ready = "ready-with-new-prompt";
	switch (verdictOf(adapted)) {
		case "improved": return {
			outcome: ready,
			reason: `${WORSE}, and with ${prompt} better than today's model.`
		};
		case "no-reliable-change": return {
			outcome: ready,
			reason: `${WORSE}. With ${prompt}: ${noDifference(adapted)}.`
		};
		case "regressed": return {
			outcome: "not-ready",
			reason: `${WORSE}, and with ${prompt} still worse than today's model.`
		};
		default: return {
			outcome: "not-ready",
			reason: `${WORSE}. ${`Whether ${prompt} makes up for it is open: ${adapted.note}`}`
		};
	}
}
function notAdapted({ note, rounds, bestRound, bestVersusHead }) {
	const reason = (why) => ({
		outcome: "not-ready",
		reason: why
	});
	if (note !== "") return reason(`${WORSE}. ${note}`);
	if (bestRound === null) return reason(`${WORSE}, and ${counted(rounds.length, "round")} found no better one.`);
	const open = bestVersusHead?.note || "more rounds or more cases may find one that is.";
	return reason(`${WORSE}, and the prompt of round ${bestRound.round} was not confirmed: ${open}`);
}
function noDifference(comparison) {
	if (comparison === null) return "No difference showed";
	const { challenger, incumbent, identical } = comparison.tally;
	const drawn = comparison.pairs.length;
	if (drawn > 0 && identical === drawn) return `No difference showed: all ${drawn} pairs of answers are the same`;
	return `No difference showed over ${counted(challenger + incumbent, "decisive pair")} of ${drawn}`;
}
// src/jobs/prompt/report-of-prompt.ts
/** The report of a prompt before anything is done for it. */
function reportOfPrompt(file, { head, basePrompt, note }) {
	return {
		...reportOfPlace(file),
		name: head.name,
		note,
		basePrompt,
		headPrompt: head.spec.prompt,
		questions: head.spec.cases.map(({ question }) => question)
	};
}
/** The report of a file of which nothing more is known than the change says. */
function reportOfPlace(file) {
	return reportOfFile(file, STATUSES[file.status]);
}
var STATUSES = {
	added: "new",
	modified: "changed",
	renamed: "changed",
	removed: "removed",
	unchanged: "unchanged"
};
/** The report of a file with nothing done for it. */
function reportOfFile(file, status) {
	return {
		path: file.path,
		name: "",
		status,
		previousPath: file.previousPath ?? null,
		verdict: null,
		note: "",
		problems: [],
		basePrompt: null,
		headPrompt: null,
		questions: [],
		baseVersusHead: null,
		rounds: [],
		bestRound: null,
		bestVersusHead: null,
		migration: null,
		stoppedBy: null,
		judgeHealth: null,
		warnings: [],
		usage: NO_USAGE
	};
}
// src/jobs/prompt/own-models.ts
/** The models of a prompt where they have other names than the run's. */
function otherModels({ names }, runNames) {
	const roles = ROLES.filter((role) => names[role] !== runNames[role]);
	return roles.length === 0 ? {} : { models: Object.fromEntries(roles.map((role) => [role, names[role]])) };
}
/**
* Whether a fault would hit every other prompt too, and not only one whose texts were refused or the model could do nothing with, or
* whose file chose a model or its parameters.
*/
function endsRun(error, { ownRoles }) {
	const { role } = error.evidence;
	if (isAboutText(error) || isCaseFault(error) && !isOutage(error)) return false;
	return stopOf(error) !== "budget" && !ROLES.some((own) => own === role && ownRoles.has(own));
}
/** The report of a prompt that names models which cannot be used. */
function refusedPrompt(file, versions, error, { compare }) {
	const note = errorLine(error);
	const report = {
		...reportOfPrompt(file, versions),
		verdict: "error",
		note,
		stoppedBy: "error"
	};
	return compare === void 0 ? report : {
		...report,
		migration: migrationOf(report, null)
	};
}
var ALREADY_SWITCHED = {
	outcome: "ready",
	reason: "The file names the new model already.",
	adapted: null
};
/** The report of a prompt that is on the new model already, in a run that compares models; null for every other. */
function switchedPrompt(file, versions, { names }) {
	if (names.compare === void 0 || names.compare !== names.execute) return null;
	return {
		...reportOfPrompt(file, versions),
		migration: ALREADY_SWITCHED
	};
}
// src/jobs/prompt/ports-of.ts
/** What the algorithm is given for one prompt: exactly its own ports, and nothing of the run behind them. */
function portsOf({ ports: { clock, random, onEvent }, settings }, { models, usage }, signal) {
	const mask = maskOf(settings);
	const shown = (event) => onEvent(mask.data(event));
	return {
		models,
		clock,
		random,
		onEvent: shown,
		usage,
		...signal === void 0 ? {} : { signal }
	};
}
// src/settings/same-run.ts
/** The settings whose change has one of the effects, in the order of the table. */
function namesAffecting(effects) {
	return SETTINGS.filter(({ affects }) => effects.includes(affects)).map(({ name }) => name);
}
/** As much of the settings of a run as has one of the effects: where it is the same, so is what follows from it. */
function settingsAffecting(settings, effects) {
	const names = namesAffecting(effects);
	return Object.fromEntries(Object.entries(settings).filter(([name]) => names.includes(name)));
}
// src/workspace/checkpoint.ts
var confirmation = object({
	/** The best round when they were made: more rounds may find another. */
	round: int(),
	prompt: string(),
	bestVersusHead: comparisonSchema,
	/** Today's model against the new one with this prompt; null until that is decided, and where it is not asked. */
	adapted: comparisonSchema.nullable()
});
var schema = object({
	version: literal(1),
	/** Hash of the prompt, its cases and the settings; a run goes on only with the same. */
	fingerprint: string(),
	/** The incumbent that the first of `rounds` started from; null when that was the prompt itself. */
	previous: object({
		round: int(),
		prompt: string(),
		answers: array(answerSchema)
	}).nullable(),
	/** Base against head, once it is decided. */
	baseVersusHead: comparisonSchema.nullable(),
	/** Every finished round of the run. */
	rounds: array(roundSchema),
	/** What became of the best round, once that is decided; absent before, and in checkpoints of older versions. */
	confirmation: confirmation.exactOptional()
});
function checkpointPath(root, name) {
	return join(resultFolder(root, name), "checkpoint.json");
}
/** Replaces the checkpoint in one step, so that what is on disk is always a complete earlier state. @throws SpoError `workspace` */
async function writeCheckpoint(root, name, checkpoint) {
	const path = checkpointPath(root, name);
	await refuseLinks(root, resultFolder(root, name));
	await writeText(path, `${JSON.stringify({
		version: 1,
		...checkpoint
	})}\n`);
}
/** Forgets how far a prompt had come. @throws SpoError `workspace` */
async function removeCheckpoint(root, name) {
	const path = checkpointPath(root, name);
	await refuseLinks(root, resultFolder(root, name));
	await rm(path, { force: true }).catch((cause) => {
		throw new SpoError("workspace", `The old checkpoint ${path} cannot be removed.`, { cause });
	});
}
/**
* @returns null when there is none
* @throws SpoError `workspace` when it cannot be read, or belongs to another prompt or other settings
*/
async function readCheckpoint(root, name, fingerprint) {
	const stored = await storedCheckpoint(root, name);
	if (stored !== null && stored.fingerprint !== fingerprint) throw unusable(checkpointPath(root, name), "the prompt file or the settings have changed since");
	return stored;
}
/** The checkpoint of whatever prompt and settings; null when there is none. @throws SpoError `workspace` */
async function storedCheckpoint(root, name) {
	const path = checkpointPath(root, name);
	const text = await readFile(path, "utf8").catch((error) => {
		if (error.code === "ENOENT") return null;
		throw unusable(path, error.message);
	});
	if (text === null) return null;
	const parsed = schema.safeParse(parseJson(path, text));
	if (!parsed.success) throw unusable(path, parsed.error.issues[0]?.message ?? "unknown content");
	return parsed.data;
}
function parseJson(path, text) {
	try {
		return JSON.parse(text);
	} catch {
		throw unusable(path, "it is not JSON");
	}
}
function unusable(path, reason) {
	return new SpoError("workspace", `${path} cannot be resumed: ${reason}.`, { remedy: "Start over with another --workspace or --name, or restore what was changed." });
}
// src/jobs/prompt/progress.ts
/**
* Opens the checkpoint of a prompt.
* @param resume whether to go on from what is there; otherwise it is started anew
* @param mask for what goes to disk
* @throws SpoError `workspace` when it is there but cannot be resumed
*/
async function openProgress(root, name, fingerprint, resume, mask) {
	const stored = resume ? await readCheckpoint(root, name, fingerprint) : null;
	let checkpoint = stored ?? {
		fingerprint,
		previous: null,
		baseVersusHead: null,
		rounds: []
	};
	return {
		current: () => checkpoint,
		resumed: stored !== null,
		save: async (changes) => {
			const next = {
				...checkpoint,
				...changes
			};
			await writeCheckpoint(root, name, mask.data(next));
			checkpoint = next;
		}
	};
}
/** Hash of everything that a run must not mix: the prompt, what it is judged by, models and settings. */
function fingerprintOf(spec, basePrompt, settings, models) {
	const { key, prompt, requirements, count, cases } = spec;
	const parts = [
		key,
		prompt,
		requirements,
		count,
		cases,
		basePrompt,
		models
	];
	const chosen = namesAffecting(["search"]).map((name) => settings[name]);
	return createHash("sha256").update(JSON.stringify([
		...parts,
		...chosen,
		...promptFrame(spec) ?? []
	])).digest("hex");
}
/**
* Runs the loop from where its checkpoint stands. A finished round goes to the checkpoint first and then to
* the workspace; what a kill kept out of the workspace is added when the run goes on.
*/
async function runResumableLoop(spec, settings, initialRound, previous, progress, workspace, ports) {
	const { rounds } = progress.current();
	const mask = maskOf(settings);
	const stored = new Set(workspace.entries().map(({ round }) => round));
	for (const round of rounds) if (!stored.has(round.round)) await workspace.record(mask.data(round));
	return optimize(spec, loopSettings(settings, initialRound), {
		...ports,
		onEvent: async (event) => {
			if (event.type === "round-end") {
				await progress.save({
					previous,
					rounds: [...progress.current().rounds, event.round]
				});
				await workspace.record(mask.data(event.round));
			}
			await ports.onEvent(event);
		}
	}, {
		previous,
		rounds
	});
}
/**
* Compares two prompts case by case, or one prompt on two models. Each pair draws fresh answers from both sides, and every case gets a
* pair before any gets a second. Where a file has assertions, they and the judge share the error rate.
* @throws SpoError for a fault that would hit every call, or when an outage leaves no verdict
*/
async function comparePrompts(comparison, ports) {
	const { spec, phase, wave, seen = [] } = comparison;
	const tooFew = tooFewCases(spec);
	if (tooFew !== null) return tooFew;
	const order = caseOrder(spec, ports.random);
	const wasSeen = (index) => seen.includes(index);
	const cases = [...order.filter((index) => !wasSeen(index)), ...order.filter(wasSeen)];
	await ports.onEvent({
		type: "step",
		key: spec.key,
		step: phase,
		round: null
	});
	const hasAssertions = spec.cases.some(({ checks: assertions = [] }) => assertions.length > 0);
	const test = hasAssertions ? signTest(comparison.test.errorRate / 2) : comparison.test;
	const judged = await compare({
		spec,
		rule: signTestRule(test, wave),
		step: phase,
		cycle: cases.length,
		skipRepeats: true,
		keepPartial: true,
		sides: (number) => freshAnswers(comparison, cases[number % cases.length] ?? 0, phase, number, ports),
		judge: (sides, number) => judgePair(sides, spec, {
			file: spec.key,
			phase,
			number
		}, ports, true)
	}, ports);
	if (judged.stoppedBy !== null) return judged;
	if (!hasAssertions) return refuseLost(judged);
	const redraws = await redrawDifferences({
		spec,
		step: phase,
		pairs: judged.pairs,
		errorRate: comparison.test.errorRate / 2,
		sides: (caseIndex, number) => freshAnswers(comparison, caseIndex, `${phase} again ${caseIndex}`, number, ports)
	}, ports);
	const hard = decisionOfRedraws(redraws);
	if (hard !== "none") return {
		...judged,
		redraws,
		decision: hard,
		note: ""
	};
	return refuseLost({
		...judged,
		redraws
	});
}
/**
* The last incumbent meets the head version again, on fresh answers and first on the cases that the rounds
* did not see: a search over rounds picks lucky winners, and only what holds up here is an improvement.
* @param sample case indices that the rounds used
* @throws SpoError for a fault that would hit every call
*/
function confirm(winner, sample, ports) {
	return comparePrompts({
		...winner,
		incumbent: winner.spec.prompt,
		phase: "confirm",
		seen: sample
	}, ports);
}
/**
* Today's model with the present prompt against the new model with the prompt that was found for it, on fresh
* answers and first on the cases that the rounds did not see. Only a confirmed prompt is worth it, and only
* where the new model did worse with the present one.
* @param winner `challenger` is the confirmed prompt
* @param sample case indices that the rounds used
* @returns null where there is nothing to make up for, or no second model
* @throws SpoError for a fault that would hit every call
*/
async function compareSwitch(winner, sample, verdict, ports) {
	const { baseExecutor } = ports.models;
	if (baseExecutor === void 0 || verdict !== "regressed") return null;
	const sides = {
		incumbent: winner.spec.prompt,
		incumbentExecutor: baseExecutor
	};
	return comparePrompts({
		...winner,
		...sides,
		phase: "switch",
		seen: sample
	}, ports);
}
/** With so many ballots lost a comparison can only be called undecided, which would be said of the prompts. @throws SpoError */
function refuseLost(comparison) {
	const outage = outageOfPairs(comparison.pairs, MOST_ABSTENTIONS);
	if (outage !== null) throw endedByOutage("Too few ballots came for a verdict", outage);
	return comparison;
}
async function freshAnswers({ spec, incumbent, challenger, incumbentExecutor }, caseIndex, phase, number, ports) {
	const answers = (prompt, side, executor) => {
		const draw = {
			file: spec.key,
			phase: `${phase} ${side}`,
			number
		};
		return execute(prompt, [caseIndex], spec, draw, ports, executor);
	};
	const [left, right] = await waitForAll([answers(incumbent, "incumbent", incumbentExecutor ?? ports.models.executor), answers(challenger, "challenger", ports.models.executor)]);
	return {
		caseIndex,
		incumbent: left,
		challenger: right
	};
}
function tooFewCases(spec) {
	const distinct = new Set(spec.cases.map(({ question }) => question)).size;
	if (distinct >= 3) return null;
	const count = `${distinct} different case${distinct === 1 ? "" : "s"}`;
	return {
		pairs: [],
		tally: EMPTY_TALLY,
		redraws: [],
		stoppedBy: null,
		decision: "insufficient",
		note: `The file has ${count} and a verdict needs at least 3: add questions.`
	};
}
// src/jobs/prompt/worst-case-calls.ts
/** Ordinary text has more bytes to a token, and rarely fewer in any language. */
var BYTES_PER_TOKEN = 3;
/** Nobody knows the replies before the run; most are shorter. */
var ASSUMED_TOKENS = {
	answer: 500,
	ballot: 400,
	proposal: 1e3,
	prompt: 800
};
/** The loop when every round is fought out: both proposals, all answers, all ballots. */
function callsOfRounds({ spec, settings }, executor) {
	const { ballots, initialRound, judgeBy, maxRounds, sampleSize } = settings;
	const sample = Math.min(sampleSize, spec.cases.length);
	const challenges = initialRound === 1 ? maxRounds - 1 : maxRounds;
	return [
		proposals(spec, sample, challenges * 2),
		executions(spec, executor, sample * (1 + challenges)),
		ballotsOn(spec, judgeBy === "set" ? sample : 1, challenges * 2 * roundRule(ballots).most)
	];
}
/**
* A comparison that is undecided to its last pair. Where there are assertions, each case differs once, which spares
* its ballots and has it drawn again.
* @param sides who answers for the incumbent and for the challenger
*/
function callsOfComparison({ spec }, errorRate, sides) {
	const { cases } = spec;
	if (new Set(cases.map(({ question }) => question)).size < 3) return [];
	const checked = cases.filter(({ checks: assertions = [] }) => assertions.length > 0).length;
	const pairs = pairCap(checked > 0 ? errorRate / 2 : errorRate);
	const differing = Math.min(checked, pairs);
	const again = differing === 0 ? 0 : redrawsOfCase(errorRate / 2 / cases.length);
	return [...sides.map((executor) => executions(spec, executor, pairs + differing * again)), ballotsOn(spec, 1, 2 * (pairs - differing))];
}
/** By error rate: a test takes about 10 ms to lay out, and files of a run often have as many cases. */
var knownRedraws = /* @__PURE__ */ new Map();
function redrawsOfCase(errorRate) {
	const known = knownRedraws.get(errorRate) ?? fewestDecisivePairs(signTest(errorRate)) + 4;
	knownRedraws.set(errorRate, known);
	return known;
}
function executions(spec, executor, calls) {
	const grown = ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN - Buffer.byteLength(spec.prompt);
	const sizes = spec.cases.map((testCase) => requestBytes(spec.render(spec.prompt, testCase)));
	return group(executor, calls, Math.max(...sizes) + Math.max(0, grown), ASSUMED_TOKENS.answer);
}
function ballotsOn(spec, cases, calls) {
	const answers = assumedAnswers(spec, cases);
	return group("evaluate", calls, requestBytes(evaluateMessages(answers, answers, spec)), ASSUMED_TOKENS.ballot);
}
function proposals(spec, cases, calls) {
	const incumbent = {
		prompt: spec.prompt.padEnd(ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN, "x"),
		answers: assumedAnswers(spec, cases)
	};
	return group("optimize", calls, requestBytes(optimizeMessages(incumbent, spec)), ASSUMED_TOKENS.proposal);
}
/** Answers to the longest questions of the file. */
function assumedAnswers({ cases }, count) {
	const text = "x".repeat(ASSUMED_TOKENS.answer * BYTES_PER_TOKEN);
	return cases.map(({ question }, caseIndex) => ({
		status: "answered",
		caseIndex,
		question,
		text
	})).sort((left, right) => right.question.length - left.question.length).slice(0, count);
}
function group(role, calls, bytes, completionTokens) {
	return {
		role,
		calls,
		promptTokens: Math.ceil(bytes / BYTES_PER_TOKEN),
		completionTokens
	};
}
// src/jobs/prompt/worst-case.ts
/** Adds up the longest run that the settings allow: nothing is decided early, and each proposal is asked for twice. */
function worstCase(plan) {
	return plan.prompts.map((prompt) => worstOfPrompt(prompt, plan)).reduce(add, NOTHING);
}
var NOTHING = {
	calls: 0,
	attempts: 0,
	tokens: 0,
	costUsd: 0
};
function add(left, right) {
	return {
		calls: left.calls + right.calls,
		attempts: left.attempts + right.attempts,
		tokens: left.tokens + right.tokens,
		costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd
	};
}
function worstOfPrompt(prompt, plan) {
	const { maxCalls, maxTokens, maxCostUsd } = prompt.limits;
	const worst = callsOfPrompt(prompt, plan).map((group) => {
		const { calls, promptTokens, completionTokens } = group;
		const tokens = calls * (promptTokens + completionTokens);
		return {
			calls,
			attempts: calls * (1 + plan.retries),
			tokens,
			costUsd: costOfGroup(group, prompt)
		};
	}).reduce(add, NOTHING);
	return {
		calls: Math.min(worst.calls, maxCalls ?? worst.calls),
		attempts: Math.min(worst.attempts, maxCalls ?? worst.attempts),
		tokens: Math.min(worst.tokens, maxTokens ?? worst.tokens),
		costUsd: worst.costUsd && Math.min(worst.costUsd, maxCostUsd ?? worst.costUsd)
	};
}
/** `At most 1,234 calls (4,936 with every retry), about 2,100,000 tokens and $1.23; budget: 500 calls, $1.00.` */
function worstCaseText({ calls, attempts, tokens, costUsd }, limits) {
	const retried = attempts > calls ? ` (${thousands(attempts)} with every retry)` : "";
	const cost = costUsd === null ? "an unknown cost" : dollars(costUsd);
	return `At most ${counted(calls, "call")}${retried}, about ${counted(tokens, "token")} and ${cost}; budget: ${budgetText(limits)}.`;
}
function budgetText({ maxCalls, maxTokens, maxCostUsd, maxMinutes }) {
	const parts = [
		maxCalls === null ? "" : counted(maxCalls, "call"),
		maxTokens === null ? "" : counted(maxTokens, "token"),
		maxCostUsd === null ? "" : dollars(maxCostUsd),
		maxMinutes === null ? "" : counted(maxMinutes, "minute")
	].filter((part) => part !== "");
	return parts.length === 0 ? "none" : parts.join(", ");
}
function callsOfPrompt(prompt, plan) {
	const { errorRate, prompts, verdicts, migration } = plan;
	const { settings } = prompt;
	const executor = migration ? "compare" : "execute";
	const rounds = callsOfRounds(prompt, executor);
	if (!verdicts) return rounds;
	const isCompared = (each) => migration || hasOtherBase(each);
	const compared = prompts.filter(isCompared).length;
	const first = isCompared(prompt) ? callsOfComparison(prompt, errorRate / compared, ["execute", executor]) : [];
	if (!(settings.initialRound > 1 || settings.maxRounds > 1)) return [...first, ...rounds];
	const confirmation = callsOfComparison(prompt, errorRate / prompts.length, [executor, executor]);
	return [
		...first,
		...rounds,
		...confirmation,
		...migration ? first : []
	];
}
function hasOtherBase({ spec, basePrompt }) {
	return basePrompt !== null && basePrompt !== spec.prompt;
}
function costOfGroup({ role, calls, promptTokens, completionTokens }, { costs }) {
	if (calls === 0) return 0;
	const each = costs[role]?.({
		promptTokens,
		cachedPromptTokens: 0,
		completionTokens
	});
	return each === void 0 || each === null ? null : each * calls;
}
// src/jobs/prompt/worst-case-of.ts
/** A prompt as the worst case of a run sees it, with what its file says of how it is run. */
async function planPrompt({ spec, settings: file }, basePrompt, settings, models, initialRound = 1) {
	return {
		spec,
		basePrompt,
		settings: loopSettings(effectiveSettings(settings, file).settings, initialRound),
		costs: await models.costsFor(file),
		limits: {
			maxCalls: file.maxCalls ?? null,
			maxTokens: file.maxTokens ?? null,
			maxCostUsd: file.maxCostUsd ?? null
		}
	};
}
/** The worst case of a run with these models. @param verdicts whether prompts are compared and confirmed, as a check does */
function worstCaseWith(prompts, verdicts, models) {
	const retries = models.simulated ? 0 : 3;
	return worstCase({
		prompts,
		verdicts,
		migration: models.names.compare !== void 0,
		errorRate: ERROR_RATE,
		retries
	});
}
/** The same in a sentence. */
function worstCaseOf(prompts, verdicts, models) {
	return worstCaseText(worstCaseWith(prompts, verdicts, models), models.limits);
}
export { readSearchRecords as A, effectiveSettings as B, isOff as C, contentHash as D, readChange as E, openWorkspace as F, sampleCases as H, readResults as I, bestRound$1 as L, searchKey as M, writeFinished as N, countsAsFinished as O, runReportSchema as P, writeReport as R, sharesOf as S, promptsOf as T, datetime as U, optimize as V, switchedPrompt as _, compareSwitch as a, migrationOf as b, openProgress as c, storedCheckpoint as d, settingsAffecting as f, refusedPrompt as g, otherModels as h, comparePrompts as i, runKey as j, readRunRecord as k, runResumableLoop as l, endsRun as m, worstCaseOf as n, confirm as o, portsOf as p, worstCaseWith as r, fingerprintOf as s, planPrompt as t, removeCheckpoint as u, reportOfFile as v, noticesOf as w, ERROR_RATE as x, reportOfPrompt as y, writeReportCopy as z };
