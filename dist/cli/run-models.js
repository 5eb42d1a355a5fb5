import { v as NO_FILE_SETTINGS } from "./read-prompt-file.js";
import { h as SpoError } from "./texts.js";
import { _ as UNPRICED_CALL, b as NO_USAGE, c as openAiModel, d as LONGEST_PAUSE, f as requestedPause, g as parseJson, i as roleOptions, l as createParameterMemory, m as canonicalJson, n as seededRandomness, o as proxyAgents, p as ROLES, u as createTransport, v as bareModel, x as addUsage, y as interruption } from "./random.js";
import { b as string, d as discriminatedUnion, g as object, h as number, p as literal, u as boolean, v as record, y as strictObject } from "./dist.js";
import { n as dollars$1, r as thousands } from "./counted.js";
import { dirname, join } from "node:path";
import { constants } from "node:fs";
import { appendFile, lstat, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { createHash, randomUUID } from "node:crypto";
// src/models/prices/known.ts
var ANY_CALL = {
	promptTokens: 1e3,
	cachedPromptTokens: 0,
	completionTokens: 1e3
};
/**
* A limit in money can only be kept where every price is known.
* @param maxCostUsd null when there is no such limit
* @throws SpoError `bad-input` that names every model without a price
*/
function assertPriced(models, maxCostUsd) {
	if (maxCostUsd === null) return;
	const unpriced = models.filter(({ cost }) => (cost?.(ANY_CALL) ?? null) === null);
	const names = [...new Set(unpriced.map(({ model }) => model))];
	if (names.length === 0) return;
	const example = names.map((name) => `\`${name}: 0.10 / 0.50\``).join(", ");
	throw new SpoError("bad-input", `\`max-cost-usd\` is set, but the price of ${names.join(" and ")} is not known.`, { remedy: `Set \`prices\` in US dollars for a million input / output tokens, such as ${example}, or limit the run by \`max-tokens\` instead.` });
}
// src/models/book/error.ts
var REMEDIES = {
	"max-calls": "Raise `max-calls`, or lower `max-rounds` or `sample-size`.",
	"max-tokens": "Raise `max-tokens`, or lower `max-rounds` or `sample-size`.",
	"max-cost-usd": "Raise `max-cost-usd`, or choose cheaper models.",
	"max-minutes": "Raise `max-minutes`, or raise `max-concurrency` where the endpoint allows it."
};
/** The error of a call that a budget leaves no room for. */
function exhausted({ setting, limits, scope, spent, next }) {
	const limit = limitOf(setting, limits);
	const has = {
		"max-calls": spent.calls,
		"max-tokens": spent.tokens,
		"max-cost-usd": spent.costUsd
	};
	const evidence = {
		setting,
		limit,
		spent: setting === "max-minutes" ? limit : has[setting]
	};
	const message = `${scope === "file" ? "The file's own budget" : "The budget"} is used up: ${sentence(setting, limit ?? 0, spent, next)}.`;
	const remedy = scope === "file" ? `Raise \`${setting}\` in the file.` : REMEDIES[setting];
	return new SpoError("budget-exhausted", message, {
		remedy,
		evidence
	});
}
function limitOf(setting, limits) {
	const { maxCalls, maxTokens, maxCostUsd, maxMinutes } = limits;
	return {
		"max-calls": maxCalls,
		"max-tokens": maxTokens,
		"max-cost-usd": maxCostUsd,
		"max-minutes": maxMinutes
	}[setting];
}
function sentence(setting, limit, spent, next) {
	switch (setting) {
		case "max-calls": return `${thousands(spent.calls)} of \`max-calls\` ${thousands(limit)} are made or under way`;
		case "max-tokens": return `${thousands(spent.tokens)} of \`max-tokens\` ${thousands(limit)} are spent, and the next call may take ${thousands(next.tokens)}`;
		case "max-cost-usd": return `${money(spent.costUsd)} of \`max-cost-usd\` ${dollars$1(limit)} are spent, and the next call may take ${money(next.costUsd)}`;
		case "max-minutes": return `\`max-minutes\` ${thousands(limit)} ${limit === 1 ? "has" : "have"} passed`;
	}
}
function money(value) {
	return value === null ? "an unknown sum" : dollars$1(value);
}
// src/models/book/gate.ts
/** A gate at which nobody waits. First come, first served: otherwise small calls would starve a large one. */
function createGate() {
	/** Each answers whether it is done waiting. */
	const waiting = [];
	const reopen = () => {
		while (waiting[0]?.()) waiting.shift();
	};
	const wait = (decide, signal) => new Promise((resolve, reject) => {
		const attempt = () => {
			try {
				const decision = decide();
				if (decision === null) return false;
				resolve(decision);
			} catch (error) {
				reject(error);
			}
			signal?.removeEventListener("abort", leave);
			return true;
		};
		const leave = () => {
			waiting.splice(waiting.indexOf(attempt), 1);
			reject(interruption(signal));
			reopen();
		};
		signal?.addEventListener("abort", leave, { once: true });
		waiting.push(attempt);
	});
	return {
		reopen,
		async pass(decide, signal) {
			if (signal?.aborted) throw interruption(signal);
			return (waiting.length === 0 ? decide() : null) ?? wait(decide, signal);
		}
	};
}
// src/models/book/limits.ts
var NO_LIMITS = {
	maxCalls: null,
	maxTokens: null,
	maxCostUsd: null,
	maxMinutes: null
};
var NOTHING = {
	calls: 0,
	tokens: 0,
	costUsd: 0
};
function addAmounts(left, right) {
	return {
		calls: left.calls + right.calls,
		tokens: left.tokens + right.tokens,
		costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd
	};
}
/** Sums of fractions of a cent are off by less than this, in US dollars. */
var ROUNDING = 1e-9;
/** The limit that an amount does not fit into; null when it fits. */
function exceeded(sum, { maxCalls, maxTokens, maxCostUsd }) {
	if (maxCalls !== null && sum.calls > maxCalls) return "max-calls";
	if (maxTokens !== null && sum.tokens > maxTokens) return "max-tokens";
	if (maxCostUsd === null) return null;
	return sum.costUsd === null || sum.costUsd > maxCostUsd + ROUNDING ? "max-cost-usd" : null;
}
// src/models/book/output.ts
/** Hidden reasoning counts as output, and answers that are cut off in it are worth nothing. */
var WITH_REASONING = 16384;
var WITHOUT_REASONING = 4096;
/**
* Output tokens that a call may have at most while a budget of tokens or money is set.
* @param effort the reasoning effort that is sent; null when none is
*/
function mostOutputTokens(role, effort) {
	return (effort === null ? role === "optimize" : effort !== "none") ? WITH_REASONING : WITHOUT_REASONING;
}
// src/models/book/allowance.ts
/** The rules of `createBook` on when a call may go out. @param spent what the book says of the calls that have ended */
function createAllowance(limits, scope, spent) {
	const gate = createGate();
	const held = /* @__PURE__ */ new Set();
	/** The limit that `amount` does not fit into beside calls in flight: with all that they hold, or only as calls. */
	const shortOf = (amount, others) => {
		return exceeded(addAmounts(others === "held" ? [...held].reduce(addAmounts, spent()) : {
			...spent(),
			calls: spent().calls + held.size
		}, amount), limits);
	};
	const error = (setting, next) => {
		return exhausted({
			setting,
			limits,
			scope,
			spent: {
				...spent(),
				calls: spent().calls + held.size
			},
			next
		});
	};
	const decide = (call) => {
		const { bytes, mostOutput, estimate } = call;
		const grant = (amount, unreported, output, shortage) => {
			held.add(amount);
			return {
				unreported,
				output,
				cut: ({ completionTokens }) => completionTokens >= output ? shortage : null,
				release(told) {
					held.delete(amount);
					if (told !== void 0) estimate.learn({
						...told,
						bytes,
						allowed: output
					});
					gate.reopen();
				}
			};
		};
		const likely = (output) => amountOf(estimate.likely(bytes), output, call);
		const shortOfLikely = (output) => shortOf(likely(output), "calls-only");
		const leastOutput = Math.min(256, mostOutput);
		const short = shortOfLikely(leastOutput);
		if (short !== null) throw error(short, likely(leastOutput));
		const most = (output) => amountOf(estimate.most(bytes), output, call);
		const whole = most(mostOutput);
		if (shortOf(whole, "held") === null) return grant(whole, whole, mostOutput, null);
		if (held.size > 0) return null;
		const shortOfMost = shortOfLikely(mostOutput);
		if (shortOfMost === null) return grant(likely(mostOutput), whole, mostOutput, null);
		const output = largest(leastOutput, mostOutput, (tokens) => shortOfLikely(tokens) === null);
		return grant(likely(output), most(output), output, error(shortOfMost, likely(mostOutput)));
	};
	return {
		limits,
		admit: (call, signal) => gate.pass(() => decide(call), signal)
	};
}
function amountOf(promptTokens, allowed, { cost, estimate }) {
	const completionTokens = estimate.output(allowed);
	const costUsd = cost?.({
		promptTokens,
		cachedPromptTokens: 0,
		completionTokens
	}) ?? null;
	return {
		calls: 1,
		tokens: promptTokens + completionTokens,
		costUsd
	};
}
/** The largest whole number that fits, where `low` does, `high` does not, and all below a fitting one do. */
function largest(low, high, fits) {
	let [fitting, tooLarge] = [low, high];
	while (tooLarge - fitting > 1) {
		const middle = Math.floor((fitting + tooLarge) / 2);
		if (fits(middle)) fitting = middle;
		else tooLarge = middle;
	}
	return fitting;
}
// src/models/book/ledger.ts
var NOTHING_SPENT = {
	usage: NO_USAGE,
	charged: NOTHING,
	estimatedCalls: 0
};
function addSpent(left, right) {
	return {
		usage: addUsage(left.usage, right.usage),
		charged: addAmounts(left.charged, right.charged),
		estimatedCalls: left.estimatedCalls + right.estimatedCalls
	};
}
/** @param before what earlier sittings spent for each prompt */
function createLedger(before) {
	const whole = growing([...before.values()].reduce(addSpent, NOTHING_SPENT));
	const accounts = new Map([...before].map(([prompt, spent]) => [prompt, growing(spent)]));
	const account = (prompt) => {
		const found = accounts.get(prompt) ?? growing(NOTHING_SPENT);
		accounts.set(prompt, found);
		return found;
	};
	return {
		whole,
		account,
		enter(prompt, spent) {
			account(prompt).add(spent);
			whole.add(spent);
		}
	};
}
function growing(before) {
	let sitting = NOTHING_SPENT;
	return {
		sitting: () => sitting,
		total: () => addSpent(before, sitting),
		add: (spent) => {
			sitting = addSpent(sitting, spent);
		}
	};
}
// src/models/book/charge.ts
/** A gateway that stopped waiting; the model behind it may have answered and been paid. */
var GAVE_UP_WAITING = /* @__PURE__ */ new Set([
	408,
	504,
	524
]);
/**
* What an attempt took. It is charged what it told. Where it told nothing, it is charged as a call alone if the endpoint
* refused it, and the most it could take if the endpoint may have worked on it: replies without a word of
* tokens, timeouts, broken connections, aborted calls. One that never went out takes nothing.
*/
function spentBy(attempt, isRetry, most, cost) {
	const { calls, promptTokens, completionTokens, costUsd, retries } = attempt.usage;
	const tokens = promptTokens + completionTokens;
	if (calls === 0 && tokens === 0) return {
		...NOTHING_SPENT,
		usage: attempt.usage
	};
	const usage = {
		...attempt.usage,
		retries: retries + (isRetry ? 1 : 0)
	};
	if (tokens > 0) return {
		usage,
		charged: {
			calls,
			tokens,
			costUsd: costUsd ?? cost?.({
				promptTokens,
				cachedPromptTokens: 0,
				completionTokens
			}) ?? most.costUsd
		},
		estimatedCalls: 0
	};
	return isRefusal(attempt) ? {
		usage,
		charged: {
			...NOTHING,
			calls
		},
		estimatedCalls: 0
	} : {
		usage,
		charged: {
			...most,
			calls
		},
		estimatedCalls: calls
	};
}
function isRefusal(attempt) {
	if (attempt.ok || attempt.usage.costUsd !== 0) return false;
	return !(attempt.error instanceof SpoError && GAVE_UP_WAITING.has(attempt.error.evidence.status));
}
/** What an attempt took of which nobody will ever know how it ended. */
function cutOff(most, isRetry) {
	return {
		usage: {
			...UNPRICED_CALL,
			calls: most.calls,
			retries: isRetry ? 1 : 0
		},
		charged: most,
		estimatedCalls: most.calls
	};
}
// src/models/book/token-estimate.ts
/** Every chat format wraps messages in tokens of its own: as many bytes are counted for a message and for a call. */
var BYTES_AROUND_MESSAGE = 16;
var BYTES_AROUND_CALL = 32;
/** Reports that an estimate goes by. */
var RECENT = 32;
/** The next text may be a little denser than the densest of the recent ones. */
var MARGIN = 1.1;
/** UTF-8 bytes of the messages with what surrounds them. */
function requestBytes(messages) {
	return messages.map(({ content }) => Buffer.byteLength(content) + BYTES_AROUND_MESSAGE).reduce((sum, each) => sum + each, BYTES_AROUND_CALL);
}
/**
* An estimate that knows nothing yet. Byte-level tokenizers make at most one token of a byte
* (https://github.com/openai/tiktoken), so that is the bound until an endpoint reports more, as one does that
* puts hidden text in front of every call.
*/
function createTokenEstimate() {
	const reports = [];
	let longestOverrun = 0;
	const densest = (densityOf) => MARGIN * Math.max(...reports.map(densityOf));
	const most = (bytes) => Math.ceil(bytes * Math.max(1, densest((report) => report.promptTokens / report.bytes)));
	const textDensity = ({ promptTokens, bytes }) => promptTokens / Math.max(1, bytes - BYTES_AROUND_CALL - BYTES_AROUND_MESSAGE);
	const likely = (bytes) => reports.length === 0 ? most(bytes) : Math.min(most(bytes), Math.ceil(bytes * densest(textDensity)));
	return {
		most,
		likely,
		output: (allowed) => Math.max(allowed, longestOverrun),
		learn(report) {
			const { allowed, completionTokens, promptTokens } = report;
			if (promptTokens > 0) reports.push(report);
			if (reports.length > RECENT) reports.shift();
			if (completionTokens > allowed) longestOverrun = Math.max(longestOverrun, completionTokens);
		}
	};
}
// src/models/book/booked-model.ts
/** A model each of whose attempts is allowed and entered as `createBook` says. */
function bookedModel(model, facts, book) {
	const { deadline, allowances } = book;
	const limits = allowances.map(({ allowance }) => allowance.limits);
	const limitsMoney = limits.some(({ maxCostUsd }) => maxCostUsd !== null);
	const limitsOutput = limitsMoney || limits.some(({ maxTokens }) => maxTokens !== null);
	const cost = limitsMoney ? facts.cost : null;
	return {
		name: model.name,
		async complete(request, signal) {
			deadline.check();
			const endWatch = deadline.watch();
			try {
				const stoppable = deadline.join(signal);
				const grants = await admit(request, {
					...facts,
					cost
				}, book, stoppable);
				const output = Math.min(...grants.map((grant) => grant.output));
				return await send(model, limitsOutput ? {
					...request,
					maxOutputTokens: output
				} : request, grants, cost, book, stoppable);
			} catch (error) {
				throw (signal?.aborted ? null : deadline.passed()) ?? error;
			} finally {
				endWatch();
			}
		}
	};
}
async function admit({ role, messages, maxOutputTokens }, { cost, outputTokens = mostOutputTokens(role, null), bytesBeside = 0 }, { allowances }, signal) {
	const bytes = requestBytes(messages) + bytesBeside;
	let mostOutput = Math.min(outputTokens, maxOutputTokens ?? outputTokens);
	const grants = [];
	try {
		for (const { allowance, estimate } of allowances) {
			const grant = await allowance.admit({
				bytes,
				mostOutput,
				cost,
				estimate
			}, signal);
			grants.push(grant);
			mostOutput = grant.output;
		}
	} catch (error) {
		for (const grant of grants) grant.release();
		throw error;
	}
	return grants;
}
async function send(model, request, grants, cost, { clock, enter, nextId, prompt, write }, signal) {
	const { isRetry = false } = request;
	const release = (told) => {
		for (const grant of grants) grant.release(told);
	};
	const most = grants.at(-1)?.unreported ?? NOTHING;
	const id = nextId();
	try {
		await write({
			type: "reserve",
			id,
			at: clock.now(),
			prompt,
			isRetry,
			...most
		});
	} catch (error) {
		release();
		throw error;
	}
	const attempt = await model.attempt(request, signal).catch(defect);
	const spent = spentBy(attempt, isRetry, most, cost);
	const { usage, charged, estimatedCalls } = spent;
	enter(prompt, spent);
	release(attempt.ok ? usage : void 0);
	const settled = {
		...charged,
		estimated: estimatedCalls > 0,
		usage
	};
	await write({
		type: "settle",
		id,
		at: clock.now(),
		...settled
	}).catch(() => {});
	const cut = grants.map((grant) => grant.cut(usage)).find((error) => error !== null);
	if (cut) throw cut;
	if (!attempt.ok) throw attempt.error;
	return {
		text: attempt.text,
		usage
	};
}
function defect(error) {
	return {
		ok: false,
		error,
		usage: UNPRICED_CALL
	};
}
// src/models/book/deadline.ts
/** Timers take no more milliseconds than this (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
var LONGEST_SLEEP = 2 ** 31 - 1;
/**
* @param at milliseconds since the epoch; null for never
* @param stop the error that calls end with
*/
function createDeadline(at, clock, stop) {
	if (at === null) return {
		check: () => {},
		watch: () => () => {},
		join: (signal) => signal,
		passed: () => null
	};
	const end = new AbortController();
	let error = null;
	let watchers = 0;
	let sleeping = new AbortController();
	const pass = () => {
		error ??= stop();
		end.abort(error);
		return error;
	};
	const sleepUntilDeadline = async (signal) => {
		try {
			while (clock.now() < at) await clock.sleep(Math.min(at - clock.now(), LONGEST_SLEEP), signal);
			pass();
		} catch {}
	};
	return {
		passed: () => error,
		check() {
			if (clock.now() >= at) throw pass();
		},
		watch() {
			watchers++;
			if (watchers === 1) {
				sleeping = new AbortController();
				sleepUntilDeadline(sleeping.signal);
			}
			return () => {
				watchers--;
				if (watchers === 0) sleeping.abort();
			};
		},
		join: (signal) => signal ? AbortSignal.any([signal, end.signal]) : end.signal
	};
}
// src/models/book/entries.ts
var NO_SITTINGS = {
	accounts: /* @__PURE__ */ new Map(),
	milliseconds: 0
};
var tally = number().min(0);
var usageShape = object({
	calls: tally,
	promptTokens: tally,
	completionTokens: tally,
	costUsd: tally.nullable(),
	retries: tally,
	cacheHits: tally
});
var at = number();
var id = number();
/** Absent in journals of older versions. */
var prompt = string().default("");
var amount = {
	calls: tally,
	tokens: tally,
	costUsd: tally.nullable()
};
var entryShape$1 = discriminatedUnion("type", [
	object({
		type: literal("start"),
		at
	}),
	object({
		type: literal("reserve"),
		id,
		at,
		prompt,
		isRetry: boolean().default(false),
		...amount
	}),
	object({
		type: literal("settle"),
		id,
		at,
		...amount,
		estimated: boolean(),
		usage: usageShape.optional()
	}),
	object({
		type: literal("hit"),
		at,
		prompt
	})
]);
var CACHE_HIT = {
	...NOTHING_SPENT,
	usage: {
		...NO_USAGE,
		cacheHits: 1
	}
};
/** The text to append. It begins with a line end, so that a line cut off by a kill spoils no other. */
function journalText(entry) {
	return `\n${JSON.stringify(entry)}\n`;
}
/**
* Adds up a journal. A reservation that was never settled is charged in full. A line that cannot be read was
* cut off by a kill: its call was not sent, or its reservation stands.
*/
function readJournal(text) {
	const open = /* @__PURE__ */ new Map();
	const accounts = /* @__PURE__ */ new Map();
	let milliseconds = 0;
	let latest = null;
	const enter = (key, spent) => accounts.set(key, addSpent(accounts.get(key) ?? NOTHING_SPENT, spent));
	const closeOpen = () => {
		for (const { prompt: key, isRetry, calls, tokens, costUsd } of open.values()) enter(key, cutOff({
			calls,
			tokens,
			costUsd
		}, isRetry));
		open.clear();
	};
	for (const entry of entriesOf(text)) {
		if (entry.type === "start") closeOpen();
		else milliseconds += Math.max(0, entry.at - (latest ?? entry.at));
		latest = entry.at;
		if (entry.type === "reserve") open.set(entry.id, entry);
		if (entry.type === "hit") enter(entry.prompt, CACHE_HIT);
		if (entry.type !== "settle") continue;
		const reserved = open.get(entry.id);
		if (reserved !== void 0) enter(reserved.prompt, settled(entry));
		open.delete(entry.id);
	}
	closeOpen();
	return {
		accounts,
		milliseconds
	};
}
function settled({ calls, tokens, costUsd, estimated, usage }) {
	const charged = {
		calls,
		tokens,
		costUsd
	};
	if (usage !== void 0) return {
		usage,
		charged,
		estimatedCalls: estimated ? calls : 0
	};
	if (estimated) return cutOff(charged, false);
	return {
		usage: {
			...NO_USAGE,
			calls,
			promptTokens: tokens,
			costUsd
		},
		charged,
		estimatedCalls: 0
	};
}
function entriesOf(text) {
	return text.split("\n").flatMap((line) => {
		const entry = entryShape$1.safeParse(parseJson(line));
		return entry.success ? [entry.data] : [];
	});
}
// src/models/book/book.ts
/**
* Opens the book of a run. It belongs right above the endpoint, where every attempt is a call, and keeps these rules:
* - A call goes out when the most it can take fits beside what is spent and the most that all calls in flight
*   can take. No reply can upset that, so concurrent calls cannot overshoot.
* - A call that does not fit beside others waits until one of them ends, since most take less than they
*   reserved. When none is in flight, it goes out alone if what it will likely take fits, with a shorter
*   output if need be. So the end of a budget is spent one call at a time, and all that can be wrong then is
*   the estimate of one input. A call that reports nothing is charged the most that it could take.
* - A call that cannot fit, however little those in flight take, is refused at once. Only calls that are
*   already sent are waited for, so every wait ends.
* - An account with limits of its own is asked first: what a call holds there waits only for calls that it lets through.
* - An answer that only the end of the budget cut short is an error: a judge would blame the prompt for it.
*
* Its models throw SpoError `budget-exhausted`, and `workspace` when the journal cannot be written.
*/
function createBook(limits, { clock, journal }) {
	const before = journal?.before ?? NO_SITTINGS;
	const startedAt = clock.now();
	const ledger = createLedger(before.accounts);
	const spent = () => ledger.whole.total().charged;
	const ofRun = createAllowance(limits, "run", spent);
	const deadline = createDeadline(limits.maxMinutes === null ? null : startedAt + limits.maxMinutes * 6e4 - before.milliseconds, clock, () => exhausted({
		setting: "max-minutes",
		limits,
		scope: "run",
		spent: spent(),
		next: NOTHING
	}));
	let begun = false;
	const write = async (entry) => {
		if (journal === null) return;
		const start = begun ? "" : journalText({
			type: "start",
			at: startedAt
		});
		begun = true;
		await journal.append(start + journalText(entry));
	};
	let calls = 0;
	const parts = {
		clock,
		deadline,
		enter: ledger.enter,
		nextId: () => ++calls,
		write
	};
	return {
		whole: ledger.whole,
		account(prompt, ownLimits) {
			const tally = ledger.account(prompt);
			const own = () => tally.total().charged;
			return {
				...tally,
				prompt,
				allowance: ownLimits && createAllowance(ownLimits, "file", own),
				async hit() {
					ledger.enter(prompt, CACHE_HIT);
					await write({
						type: "hit",
						at: clock.now(),
						prompt
					}).catch(() => {});
				}
			};
		},
		wrap(model, facts) {
			assertPriced([{
				model: model.name,
				cost: facts.cost
			}], limits.maxCostUsd);
			const estimate = createTokenEstimate();
			return (account) => {
				const { prompt, allowance } = account;
				const own = allowance === null ? [] : [{
					allowance,
					estimate: createTokenEstimate()
				}];
				return bookedModel(model, facts, {
					...parts,
					prompt,
					allowances: [...own, {
						allowance: ofRun,
						estimate
					}]
				});
			};
		}
	};
}
// src/models/book/journal.ts
/**
* A journal in a file, made with its folder when missing. What is appended while a write runs goes out
* together in the next one. The text is handed to the system and not forced to the disk: that survives the
* end of the process, not of the machine, and spares each call a wait for the disk.
* @throws SpoError `workspace` when the journal of an interrupted run cannot be read
*/
async function openJournal({ path, resume }) {
	const before = resume ? await read(path) : NO_SITTINGS;
	let pending = "";
	let next = null;
	let running = Promise.resolve();
	let ready = null;
	const makeReady = async () => {
		ready ??= Promise.all([mkdir(dirname(path), { recursive: true }), resume || rm(path, { force: true })]);
		await ready.catch((cause) => {
			throw unusable(path, "written", cause);
		});
	};
	const writePending = async () => {
		const text = pending;
		pending = "";
		next = null;
		await makeReady();
		await appendFile(path, text).catch((cause) => {
			throw unusable(path, "written", cause);
		});
	};
	return {
		before,
		removeOld: makeReady,
		append(text) {
			pending += text;
			if (next === null) {
				next = running.then(writePending, writePending);
				running = next;
			}
			return next;
		}
	};
}
async function read(path) {
	try {
		return readJournal(await readFile(path, "utf8"));
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return NO_SITTINGS;
		throw unusable(path, "read", cause);
	}
}
function unusable(path, what, cause) {
	const reason = cause instanceof Error ? cause.message : String(cause);
	return new SpoError("workspace", `The budget's journal ${path} could not be ${what}: ${reason}.`, {
		remedy: "Check that the folder can be written and that the disk has room.",
		cause
	});
}
// src/models/cache/entry.ts
/** To be raised when an entry's meaning changes; entries of another version count as absent. */
var VERSION = 1;
var entryShape = object({
	version: literal(VERSION),
	key: string(),
	text: string().min(1),
	/** What the original call took, for information: a hit costs nothing. */
	usage: usageShape,
	checksum: string()
});
/** The file of a reply. It holds nothing of the request but its key. */
function entryText(key, { text, usage }) {
	const entry = {
		version: VERSION,
		key,
		text,
		usage
	};
	return JSON.stringify({
		...entry,
		checksum: checksumOf(entry)
	});
}
/** The reply of an entry; null when it is damaged, of another version, or belongs to another key. */
function readEntry(key, content) {
	const parsed = entryShape.safeParse(parseJson(content));
	if (!parsed.success) return null;
	const { checksum, ...entry } = parsed.data;
	if (entry.key !== key || checksum !== checksumOf(entry)) return null;
	return {
		text: entry.text,
		usage: entry.usage
	};
}
/** Finds damage, such as a file that lost its end; whoever can write to the folder can also forge it. */
function checksumOf({ version, key, text, usage }) {
	const { calls, promptTokens, completionTokens, costUsd, retries, cacheHits } = usage;
	const counts = [
		calls,
		promptTokens,
		completionTokens,
		costUsd,
		retries,
		cacheHits
	];
	return createHash("sha256").update(JSON.stringify([
		version,
		key,
		text,
		counts
	])).digest("hex");
}
// src/models/cache/folder.ts
/** Larger than any reply that is taken from an endpoint, escapes included. */
var MOST_BYTES = 67108864;
/** No link is followed, and a pipe cannot make the opening hang. Windows has neither flag. */
var READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/**
* A folder that may come from an earlier and less trusted run: a symbolic link below it is never written
* through. Nothing is forced to the disk, since a file that the machine lost half of has a wrong checksum.
*/
function cacheFolder(directory) {
	const shardOf = (key) => join(directory, key.slice(0, 2));
	const fileOf = (key) => join(shardOf(key), `${key}.json`);
	return {
		async read(key) {
			try {
				return await readPlainFile(fileOf(key));
			} catch (error) {
				if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
				throw error;
			}
		},
		async write(key, content) {
			const shard = shardOf(key);
			await mkdir(shard, { recursive: true });
			if (!(await lstat(shard)).isDirectory()) throw new Error(`${shard} is not a folder of its own`);
			const temporary = join(shard, `.${key}.${randomUUID()}.tmp`);
			try {
				await writeNew(temporary, content);
				await rename(temporary, fileOf(key));
			} catch (error) {
				await rm(temporary, { force: true }).catch(() => {});
				throw error;
			}
		}
	};
}
async function readPlainFile(path) {
	const file = await open(path, READ_FLAGS);
	try {
		const status = await file.stat();
		if (!status.isFile() || status.size > MOST_BYTES) throw new Error(`${path} is no file of this cache`);
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
async function writeNew(path, content) {
	const file = await open(path, "wx");
	try {
		await file.writeFile(content, "utf8");
	} finally {
		await file.close();
	}
}
// src/models/cache/key.ts
/** An address without the user, the query and the fragment, where some endpoints take their keys. */
function endpointOf(baseUrl) {
	const url = URL.parse(baseUrl);
	return url === null ? "" : `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
/**
* Names a draw of a reply: 64 hexadecimal digits. The same request from another prompt file is the same draw,
* so that a file can be renamed; another phase or number is an independent one.
*/
function cacheKey(identity, request) {
	const { endpoint, model, parameters } = identity;
	const { role, messages, draw, maxOutputTokens = null } = request;
	const parts = [
		endpoint,
		model,
		Object.entries(parameters).filter(([, value]) => value !== null).sort(([left], [right]) => left < right ? -1 : 1),
		role,
		messages.map((message) => [message.role, message.content]),
		draw.phase,
		draw.number,
		maxOutputTokens
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
// src/models/cache/cache.ts
/**
* Opens a cache. It belongs above the retries, so that a hit waits for nothing and costs nothing; its usage is
* a single cache hit. Failed calls are not kept. A confirmation always asks anew: it is there to guard against
* a lucky draw, and the same draw again would prove nothing. Nothing that goes wrong with the files ends a call.
*/
function openCache({ directory, onNotice = () => {} }) {
	const folder = cacheFolder(directory);
	let noticed = false;
	const notice = (what) => {
		if (!noticed) onNotice(`The cache in ${directory} ${what}. The run goes on without what it cannot use.`);
		noticed = true;
	};
	return { wrap: (model, identity, onHit = async () => {}) => ({
		name: model.name,
		async complete(request, signal) {
			if (isFresh(request.draw)) return model.complete(request, signal);
			if (signal?.aborted) throw interruption(signal);
			const key = cacheKey(identity, request);
			const kept = await find(folder, key, notice);
			if (kept !== null) {
				await onHit();
				return {
					text: kept.text,
					usage: {
						...NO_USAGE,
						cacheHits: 1
					}
				};
			}
			const reply = await model.complete(request, signal);
			await keep(folder, key, reply, notice);
			return reply;
		}
	}) };
}
/** Draws that are neither read nor kept. */
function isFresh({ phase }) {
	return /^(confirm|switch)/.test(phase);
}
async function find(folder, key, notice) {
	try {
		const content = await folder.read(key);
		const reply = content === null ? null : readEntry(key, content);
		if (content !== null && reply === null) notice("holds a damaged entry, which is written again");
		return reply;
	} catch (error) {
		notice(`cannot be read: ${reasonOf(error)}`);
		return null;
	}
}
async function keep(folder, key, reply, notice) {
	try {
		await folder.write(key, entryText(key, reply));
	} catch (error) {
		notice(`cannot be written: ${reasonOf(error)}`);
	}
}
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/models/notices.ts
/** @param onNotice called once for each new sentence */
function createNotices(onNotice = () => {}) {
	const told = /* @__PURE__ */ new Set();
	return {
		add: (sentence) => {
			if (told.has(sentence)) return;
			told.add(sentence);
			onNotice(sentence);
		},
		all: () => [...told]
	};
}
// src/models/published-name.ts
var OPENAI_HOST = /(^|\.)api\.openai\.com$/;
/** Whether an address is OpenAI's own. */
function isAtOpenAi(baseUrl) {
	return OPENAI_HOST.test(URL.parse(baseUrl)?.hostname ?? "");
}
/**
* The name that an endpoint knows a model by, from one that may have its publisher in front, as
* `openai/gpt-4.1`. OpenAI's own endpoint has the models of one publisher and leaves it out; every other takes names as they are.
* @returns null for another publisher's model at OpenAI's own endpoint
*/
function nameAt(baseUrl, name) {
	if (!isAtOpenAi(baseUrl)) return name;
	const [publisher, ...rest] = name.split("/");
	if (rest.length === 0) return name;
	return publisher?.toLowerCase() === "openai" && rest.join("/") !== "" ? rest.join("/") : null;
}
// src/models/run/chosen-models.ts
/** Endpoints and keys are the workflow's: a file has no word for them. */
function chosenModels(settings, file) {
	const { execution } = file;
	const notices = [];
	const chosen = (role, model, temperature) => ({
		...modelOf(role, model, settings, notices),
		...temperature === void 0 ? {} : { [`${role}-temperature`]: temperature }
	});
	const { topP, maxTokens, responseFormat } = execution;
	return {
		settings: {
			...settings,
			...chosen("optimize", file.optimizeModel, file.optimizeTemperature),
			...chosen("evaluate", file.evaluateModel, file.evaluateTemperature),
			...chosen("execute", execution.model, execution.temperature)
		},
		answers: {
			...topP === void 0 ? {} : { topP },
			...maxTokens === void 0 ? {} : { maxOutputTokens: maxTokens },
			...responseFormat === void 0 ? {} : { responseFormat }
		},
		notices
	};
}
function modelOf(role, name, settings, notices) {
	if (name === void 0) return {};
	const baseUrl = settings[`${role}-base-url`] ?? settings["base-url"] ?? "https://api.openai.com/v1";
	const model = settings.offline ? name : nameAt(baseUrl, name);
	if (model !== null) return { [`${role}-model`]: model };
	notices.push(`The file names the model ${name}, which ${endpointOf(baseUrl)} does not have: the workflow's \`${role}-model\` is used.`);
	return {};
}
/** What tells the results of a file's own models from those of the run's; null for a file that chooses nothing. */
function modelChoice(file) {
	const { optimizeModel, evaluateModel, optimizeTemperature, evaluateTemperature, execution } = file;
	const choice = {
		optimizeModel,
		evaluateModel,
		optimizeTemperature,
		evaluateTemperature,
		limitsOutput: file.maxTokens !== void 0 || file.maxCostUsd !== void 0 || void 0
	};
	const given = Object.entries({
		...choice,
		...execution
	}).filter(([, value]) => value !== void 0);
	return given.length === 0 ? null : canonicalJson(Object.fromEntries(given));
}
// src/models/run/model-part.ts
/** Something made of every model of a run. */
function each(parts, of) {
	const { optimize, evaluate, execute, compare } = parts;
	const roles = {
		optimize: of(optimize),
		evaluate: of(evaluate),
		execute: of(execute)
	};
	return compare === void 0 ? roles : {
		...roles,
		compare: of(compare)
	};
}
// src/models/openai/parameter-drift.ts
/**
* Learns from a refusal that names a parameter and sends the call again without it, or under its other name.
* Models change under a run's settings: what one version took, the next refuses with a 400. Each further call
* goes through `model` and counts there as a call and a retry; calls that were refused together learn once and are
* all sent again.
* @param parameters the same object that the adapter beneath takes its names from
*/
function drifting(model, parameters) {
	return {
		name: model.name,
		complete: (request, signal) => adapt(model, parameters, request, signal)
	};
}
async function adapt(model, parameters, request, signal) {
	const learned = /* @__PURE__ */ new Set();
	for (;;) try {
		return await model.complete(learned.size === 0 ? request : {
			...request,
			isRetry: true
		}, signal);
	} catch (error) {
		const refused = error instanceof SpoError ? error.evidence.refusedParameter : void 0;
		if (typeof refused !== "string" || learned.has(refused) || !parameters.learn(refused)) throw error;
		learned.add(refused);
	}
}
// src/models/prices/prices.ts
/**
* OpenAI's list prices of default models, for those that `@pydantic/genai-prices` does not have yet.
* Looked up 2026-11-22 at https://openai.com/api/pricing.
*/
var OWN_TABLE = /* @__PURE__ */ new Map([["gpt-6.1-terra", {
	inputPerMillion: 1,
	outputPerMillion: 5
}], ["gpt-6-luna", {
	inputPerMillion: .1,
	outputPerMillion: .5
}]]);
/**
* How calls to a model are priced: by the `prices` setting, else by `@pydantic/genai-prices` for the provider
* that the address belongs to, else by the table above when that provider is OpenAI, else not at all.
*/
async function costOf({ model, baseUrl, overrides }) {
	const override = overrides && Object.hasOwn(overrides, model) ? overrides[model] : void 0;
	if (override) return (tokens) => flatCost(tokens, override);
	const { calcPrice } = await import("./dist2.js");
	const atOpenAi = baseUrl === void 0 || isAtOpenAi(baseUrl);
	const provider = atOpenAi ? { providerId: "openai" } : { providerApiUrl: baseUrl };
	const own = atOpenAi ? OWN_TABLE.get(model) : void 0;
	return (tokens) => {
		const usage = {
			input_tokens: tokens.promptTokens,
			cache_read_tokens: tokens.cachedPromptTokens,
			output_tokens: tokens.completionTokens
		};
		return calcPrice(usage, model, provider)?.total_price ?? (own ? flatCost(tokens, own) : null);
	};
}
function flatCost(tokens, price) {
	const { promptTokens, completionTokens } = tokens;
	return (promptTokens * price.inputPerMillion + completionTokens * price.outputPerMillion) / 1e6;
}
// src/models/prices/setting.ts
var FORM = "`model: input / output` in US dollars for a million tokens, such as `my-model: 0.10 / 0.50`";
var PRICES = /^\$?(?<input>\d+(?:\.\d+)?) *\/ *\$?(?<output>\d+(?:\.\d+)?)$/;
var dollars = number().min(0);
var jsonShape = record(string().min(1), strictObject({
	input: dollars,
	output: dollars
}));
/**
* Reads the `prices` setting: a line for each model, `model: input / output`, where blank lines and those that
* start with `#` mean nothing; or a JSON object such as `{"my-model": {"input": 0.1, "output": 0.5}}`. All are
* US dollars for a million tokens.
* @throws SpoError `bad-input` that names the line
*/
function readPrices(text) {
	return text.trimStart().startsWith("{") ? pricesOfJson(text) : pricesOfLines(text);
}
function pricesOfLines(text) {
	const prices = /* @__PURE__ */ new Map();
	for (const [index, raw] of text.split(/\r?\n/).entries()) {
		const line = raw.trim();
		if (line === "" || line.startsWith("#")) continue;
		const colon = line.lastIndexOf(":");
		const model = line.slice(0, Math.max(0, colon)).trim();
		const { input, output } = PRICES.exec(line.slice(colon + 1).trim())?.groups ?? {};
		if (model === "" || input === void 0) throw refused(`line ${index + 1} is ${JSON.stringify(line.slice(0, 100))}`);
		if (prices.has(model)) throw refused(`line ${index + 1} names \`${model}\` a second time`);
		prices.set(model, {
			inputPerMillion: Number(input),
			outputPerMillion: Number(output)
		});
	}
	return Object.fromEntries(prices);
}
function pricesOfJson(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw refused(`the JSON cannot be read (${error instanceof Error ? error.message : ""})`);
	}
	const parsed = jsonShape.safeParse(json);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw refused(`${issue?.path.map(String).join(", ") || "the object"}: ${issue?.message ?? ""}`);
	}
	return Object.fromEntries(Object.entries(parsed.data).map(([model, { input, output }]) => [model, {
		inputPerMillion: input,
		outputPerMillion: output
	}]));
}
function refused(what) {
	return new SpoError("bad-input", `\`prices\`: ${what}.`, { remedy: `Write ${FORM}, a line for each model; or JSON such as {"my-model": {"input": 0.1, "output": 0.5}}.` });
}
// src/models/queue/fair-line.ts
function createFairLine() {
	const lines = /* @__PURE__ */ new Map();
	let size = 0;
	return {
		get size() {
			return size;
		},
		join(key, item) {
			const line = lines.get(key);
			if (line) line.push(item);
			else lines.set(key, [item]);
			size++;
		},
		next() {
			const turn = lines.entries().next().value;
			if (turn === void 0) return void 0;
			const [key, line] = turn;
			lines.delete(key);
			const item = line.shift();
			if (line.length > 0) lines.set(key, line);
			size--;
			return item;
		},
		leave(key, item) {
			const line = lines.get(key);
			const place = line?.indexOf(item) ?? -1;
			if (line === void 0 || place < 0) return;
			line.splice(place, 1);
			if (line.length === 0) lines.delete(key);
			size--;
		}
	};
}
// src/models/queue/pace.ts
/** Milliseconds of the first pause when the endpoint names none; doubled while refusals go on. */
var FIRST_PAUSE = 500;
/**
* Halves the width when the endpoint refuses for its rate, and adds one after each width's worth of answers:
* additive increase and multiplicative decrease, as TCP shares a line (RFC 5681). Refusals of calls that went
* out before a slowdown belong to that slowdown and do not slow down once more.
*/
function createPace(most, clock) {
	let width = most;
	let resumesAt = 0;
	let slowdowns = 0;
	let inARow = 0;
	let answers = 0;
	const rest = (milliseconds) => {
		resumesAt = Math.max(resumesAt, clock.now() + milliseconds);
	};
	const slowDown = () => {
		slowdowns++;
		inARow++;
		answers = 0;
		width = Math.max(1, Math.floor(width / 2));
	};
	return {
		get width() {
			return width;
		},
		get resumesAt() {
			return resumesAt;
		},
		get slowdowns() {
			return slowdowns;
		},
		succeeded(sentIn) {
			if (sentIn !== slowdowns) return;
			inARow = 0;
			answers++;
			if (width === most || answers < width) return;
			width++;
			answers = 0;
		},
		failed(sentIn, error) {
			if (!(error instanceof SpoError) || !error.retryable) return;
			const asked = requestedPause(error, clock);
			if (asked === null && error.code !== "model-rate-limited") return;
			const isNews = sentIn === slowdowns;
			if (isNews) slowDown();
			if (asked !== null) {
				if (asked <= 9e4) rest(asked);
			} else if (isNews) rest(Math.min(FIRST_PAUSE * 2 ** (inARow - 1), LONGEST_PAUSE));
		}
	};
}
// src/models/queue/start-window.ts
var MINUTE = 6e4;
/** A sliding window, since fixed ones let twice as many through around their edges. */
function createStartWindow(starts, clock) {
	if (starts === null) return {
		opensAt: () => 0,
		start: () => {}
	};
	const recent = [];
	return {
		opensAt: () => {
			const [oldest] = recent;
			return oldest === void 0 || recent.length < starts ? 0 : oldest + MINUTE;
		},
		start: () => {
			recent.push(clock.now());
			if (recent.length > starts) recent.shift();
		}
	};
}
// src/models/queue/limits.ts
/**
* Opens a queue. It belongs beneath the retries, so that each attempt waits its turn and a call that backs
* off holds no place. Prompt files take turns. When the endpoint refuses a call for its rate, all calls wait
* until the pause that it asks for is over, and fewer go out at once for a while (`pace.ts`). A call that is
* aborted while it waits never goes out and counts as none.
* @throws SpoError `bad-input` for a limit that is not a positive whole number
*/
function createLimiter(options) {
	const { clock, maxConcurrency, requestsPerMinute = null } = options;
	const pace = createPace(positive("max-concurrency", maxConcurrency), clock);
	const gate = openGate(pace, createStartWindow(requestsPerMinute === null ? null : positive("requests-per-minute", requestsPerMinute), clock), clock);
	const send = async (model, request, signal) => {
		const sentIn = await gate.enter(request.draw.file, signal);
		try {
			const reply = await model.complete(request, signal);
			pace.succeeded(sentIn);
			return reply;
		} catch (error) {
			pace.failed(sentIn, error);
			throw error;
		} finally {
			gate.leave();
		}
	};
	return { wrap: (model) => ({
		name: model.name,
		complete: (request, signal) => send(model, request, signal)
	}) };
}
function openGate(pace, window, clock) {
	const line = createFairLine();
	let inFlight = 0;
	let alarm = null;
	const admit = () => {
		while (line.size > 0 && inFlight < pace.width) {
			const opensAt = Math.max(pace.resumesAt, window.opensAt());
			const wait = opensAt === 0 ? 0 : opensAt - clock.now();
			if (wait > 0) {
				wakeAfter(wait);
				return;
			}
			window.start();
			inFlight++;
			line.next()?.();
		}
	};
	const wakeAfter = (wait) => {
		if (alarm !== null) return;
		alarm = new AbortController();
		const wake = () => {
			alarm = null;
			admit();
		};
		clock.sleep(wait, alarm.signal).then(wake, wake);
	};
	return {
		enter: (file, signal) => new Promise((resolve, reject) => {
			if (signal?.aborted) throw interruption(signal);
			const giveUp = () => {
				line.leave(file, start);
				if (line.size === 0) alarm?.abort();
				reject(interruption(signal));
			};
			const start = () => {
				signal?.removeEventListener("abort", giveUp);
				resolve(pace.slowdowns);
			};
			signal?.addEventListener("abort", giveUp, { once: true });
			line.join(file, start);
			admit();
		}),
		leave: () => {
			inFlight--;
			admit();
		}
	};
}
function positive(setting, value) {
	if (Number.isSafeInteger(value) && value >= 1) return value;
	throw new SpoError("bad-input", `\`${setting}\` is ${value}.`, { remedy: `Set \`${setting}\` to a whole number of at least 1.` });
}
/** Milliseconds before the second attempt, doubled for each further one. */
var FIRST_WAIT = 500;
/**
* Asks again after a retryable error, with jittered exponential backoff, and never sooner than the endpoint
* asks (`requested-pause.ts`). It decides whether a call is worth another attempt; when that attempt goes out
* is up to the queue beneath as well, which holds all calls back while the endpoint wants a rest. A reply tells what
* its own attempt took; the book has all of them.
*/
function retrying(model, options) {
	return {
		name: model.name,
		complete: (request, signal) => persist(model, request, options, signal)
	};
}
async function persist(model, request, options, signal) {
	const { file, phase, number } = request.draw;
	const jitter = options.random("backoff", model.name, request.role, file, phase, number);
	let asked = request;
	for (let attempt = 1;; attempt++) try {
		return await model.complete(asked, signal);
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
		const wait = pauseAfter(error, attempt, jitter, options);
		if (wait === null) throw error;
		await sleep(options.clock, wait, signal);
		asked = {
			...request,
			isRetry: true
		};
	}
}
/** Milliseconds until the next attempt; null when there is to be none. */
function pauseAfter(error, attempt, jitter, { clock, retries = 3 }) {
	if (!error.retryable || attempt > retries) return null;
	const backoff = FIRST_WAIT * 2 ** (attempt - 1) * (.5 + jitter() / 2);
	const asked = requestedPause(error, clock);
	if (asked === null) return Math.min(backoff, LONGEST_PAUSE);
	return asked > 9e4 ? null : asked + backoff * .1;
}
async function sleep(clock, wait, signal) {
	try {
		await clock.sleep(wait, signal);
	} catch (error) {
		throw signal?.aborted ? interruption(signal) : error;
	}
}
// src/models/run/remote-models.ts
/**
* Models behind endpoints: retries above the one queue of the run, and beneath it the book, which sees every attempt.
* @throws SpoError `bad-input` for prices or a proxy that cannot be read
*/
function remoteSource(run, { clock, random, environment }, notices, book) {
	const agents = proxyAgents(environment);
	if (agents.notice !== null) notices.add(agents.notice);
	const fetch = createTransport(agents);
	const memory = createParameterMemory(notices.add);
	const overrides = run.prices === void 0 ? {} : readPrices(run.prices);
	const limiter = createLimiter({
		clock,
		maxConcurrency: run["max-concurrency"],
		requestsPerMinute: run["requests-per-minute"] ?? null
	});
	const runLimited = run["max-tokens"] !== void 0 || run["max-cost-usd"] !== void 0;
	const parts = /* @__PURE__ */ new Map();
	const make = async (role, options) => {
		const { baseUrl, model } = options;
		const cost = await costOf({
			model,
			baseUrl,
			overrides
		});
		const parameters = memory.of(options);
		const outputTokens = mostOutput(role, options);
		const facts = {
			cost,
			outputTokens,
			bytesBeside: options.responseFormat ? Buffer.byteLength(JSON.stringify(options.responseFormat)) : 0
		};
		let booked = null;
		return {
			name: model,
			cost,
			identity: (limited) => identityOf(options, limited || runLimited ? outputTokens : null),
			build(account) {
				booked ??= book.wrap(openAiModel({
					...options,
					cost,
					fetch,
					parameters,
					onNotice: notices.add
				}), facts);
				return retrying(limiter.wrap(drifting(booked(account), parameters)), {
					clock,
					random
				});
			}
		};
	};
	return { part(role, settings, answers) {
		const executes = role === "execute" || role === "compare";
		const options = {
			...roleOptions(role, settings),
			...executes ? answers : {}
		};
		const key = canonicalJson([role, options]);
		const part = parts.get(key) ?? make(role, options);
		parts.set(key, part);
		return part;
	} };
}
function mostOutput(role, { mode, reasoningEffort, maxOutputTokens }) {
	const most = mostOutputTokens(role === "compare" ? "execute" : role, reasoningEffort ?? (mode === "reasoning_model" ? "unknown" : null));
	return Math.min(most, maxOutputTokens ?? most);
}
function identityOf(options, outputLimit) {
	const { baseUrl, model, temperature, reasoningEffort, mode, topP, maxOutputTokens, responseFormat } = options;
	const parameters = {
		temperature: temperature ?? null,
		reasoningEffort: reasoningEffort ?? null,
		mode: mode ?? null,
		outputLimit,
		...topP === void 0 ? {} : { topP },
		...maxOutputTokens === void 0 ? {} : { maxOutputTokens },
		...responseFormat === void 0 ? {} : { responseFormat: canonicalJson(responseFormat) }
	};
	return {
		endpoint: endpointOf(baseUrl),
		model,
		parameters
	};
}
// src/models/simulated/world.ts
/**
* The world that the simulated models live in. It is small and knows nothing of rounds or versions: a task is
* recognised by the wording of prompt and question, a feature of a prompt by a plain phrase in it, and an
* answer's quality on a scale of 0 to 100 is `BASE_QUALITY` plus the weights of all features found, plus
* what the model itself adds, plus luck. Nothing else decides.
*/
/** Quality of an answer to a prompt without any feature. */
var BASE_QUALITY = 40;
/**
* Points that a simulated model adds to the quality of each of its answers, by its name; 0 for every other name. A
* prompt makes up for `simulated-worse` with one or two more instructions that help, and for `simulated-much-worse`
* only with nearly all of them.
*/
var MODEL_GAINS = /* @__PURE__ */ new Map([
	["simulated-better", 12],
	["simulated-equal", 0],
	["simulated-worse", -12],
	["simulated-much-worse", -40]
]);
/** A task is the one with the most cues found; among equals the one whose cue comes first in the text. */
var TASK_CUES = {
	reasoning: [
		/\bhow (many|much|long|old|far)\b/i,
		/\bsolv(e|ing)\b/i,
		/\bcalculat/i,
		/\b(puzzle|riddle|logic|maths?)\b/i
	],
	extraction: [
		/\bextract/i,
		/\bfields?\b/i,
		/\bjson\b/i,
		/\b(invoice|receipt|order number)\b/i
	],
	classification: [
		/\bclassif/i,
		/\bcategor/i,
		/\blabels?\b/i,
		/\b(triage|sentiment|spam)\b/i
	],
	writing: [
		/\bwrite an? /i,
		/\bpoems?\b/i,
		/\b(story|verse|essay|haiku|stanza)/i,
		/\bcompose\b/i
	],
	summarising: [
		/\bsummar/i,
		/\bcondense/i,
		/\bkey points\b/i,
		/\b(digest|minutes|tl;dr)\b/i
	]
};
var FEATURES = [
	{
		name: "steps",
		cue: /\bstep[ -]by[ -]step\b|\bin (small |numbered )?steps\b|\bone step at a time\b/gi,
		instruction: "Work through the question step by step before you answer.",
		says: "asks to work step by step",
		trait: "It gets to its result in small steps.",
		weights: {
			reasoning: 14,
			extraction: 2,
			classification: -3,
			writing: -2,
			summarising: 0,
			general: 6
		}
	},
	{
		name: "form",
		cue: /\b(in|with|using) exactly\b|\bexact(ly)? (this |the )?(form|format)\b|\b(on|as) the (last|final) line\b|\band nothing else\b|\boutput format\b/gi,
		instruction: "Give the result in exactly the form that is asked for, and nothing else.",
		says: "names the exact form of the result",
		trait: "It keeps to the form that was asked for.",
		weights: {
			reasoning: 8,
			extraction: 14,
			classification: 12,
			writing: 2,
			summarising: 5,
			general: 5
		}
	},
	{
		name: "grounded",
		cue: /\b(do not|don't|never) (invent|make up|guess|assume)\b|\bonly what (is|the text) \w+|\bstick to the (text|facts)\b/gi,
		instruction: "Do not invent anything that the material does not say.",
		says: "forbids inventing",
		trait: "It says nothing that the material does not support.",
		weights: {
			reasoning: 2,
			extraction: 12,
			classification: 5,
			writing: -2,
			summarising: 12,
			general: 4
		}
	},
	{
		name: "check",
		cue: /\b(double-)?check (your|the|each|every|that|it)\b|\bverify\b|\bre-?read your\b/gi,
		instruction: "Check your result once more before you give it.",
		says: "asks to check the result",
		trait: "It has checked itself and corrected a slip.",
		weights: {
			reasoning: 10,
			extraction: 8,
			classification: 5,
			writing: 3,
			summarising: 5,
			general: 5
		}
	},
	{
		name: "example",
		cue: /\bfor example\b|\bfor instance\b|\bexamples?:|\be\.g\./gi,
		instruction: "For example, a good answer states the result first and the reason right behind it.",
		says: "shows what a good answer looks like",
		trait: "It follows the example that it was shown.",
		weights: {
			reasoning: 5,
			extraction: 8,
			classification: 8,
			writing: 3,
			summarising: 2,
			general: 4
		}
	},
	{
		name: "images",
		cue: /\b(concrete|vivid|specific) (images?|details?|pictures?)\b|\bsensory\b|\bshow,? (rather than|don't) tell\b/gi,
		instruction: "Use concrete images that one can see, hear or touch.",
		says: "asks for concrete images",
		trait: "It paints with concrete images.",
		weights: {
			reasoning: -3,
			extraction: -6,
			classification: -4,
			writing: 14,
			summarising: -4,
			general: 0
		}
	},
	{
		name: "length",
		cue: /\b(at most|no more than|under|up to|about|exactly) (\d+|two|three|four|five|six|eight|ten|twelve|twenty|fifty) (words?|sentences?|lines?)\b/gi,
		instruction: "Use at most five sentences.",
		says: "sets a length",
		trait: "It is as long as it should be.",
		weights: {
			reasoning: 0,
			extraction: 0,
			classification: 3,
			writing: 7,
			summarising: 10,
			general: 2
		}
	},
	{
		name: "reader",
		cue: /\b(plain|simple) (words|language|english)\b|\b(for|to) (a|the) readers?\b|\bbusy reader\b/gi,
		instruction: "Use plain words, for a reader who is new to the matter.",
		says: "names the reader",
		trait: "It speaks to its reader in plain words.",
		weights: {
			reasoning: 0,
			extraction: 0,
			classification: 0,
			writing: 8,
			summarising: 6,
			general: 3
		}
	},
	{
		name: "doubt",
		cue: /\b(if|when|where) (it is|it's|you are|something is|anything is|a \w+ is|the \w+ is|in) (unclear|unsure|missing|ambiguous|doubt|absent|not stated)\b/gi,
		instruction: "If something is unclear, choose the likelier reading and say so in a word.",
		says: "says what to do in doubt",
		trait: "It handles the unclear part as it was told.",
		weights: {
			reasoning: 2,
			extraction: 7,
			classification: 10,
			writing: 0,
			summarising: 2,
			general: 3
		}
	},
	{
		name: "creative",
		cue: /\bbe (very |more )?(creative|imaginative|original)\b|\blet your imagination\b/gi,
		instruction: "Be creative and surprise us.",
		says: "asks to be creative",
		trait: "It takes creative liberties.",
		weights: {
			reasoning: -6,
			extraction: -10,
			classification: -8,
			writing: 6,
			summarising: -8,
			general: -1
		}
	},
	{
		name: "hurry",
		cue: /\bhurry\b|\bas (fast|quickly) as (you can|possible)\b|\bfirst thing that comes to mind\b|\b(do not|don't) think\b/gi,
		instruction: "Answer as quickly as possible with the first thing that comes to mind.",
		says: "presses for a quick answer",
		trait: "It was hurried and skips what matters.",
		weights: {
			reasoning: -12,
			extraction: -8,
			classification: -6,
			writing: -8,
			summarising: -6,
			general: -8
		}
	},
	{
		name: "vague",
		cue: /\b(be|keep it|stay) (\w+ )?(vague|general)\b|\banything goes\b|\bwhatever (you like|comes)\b|\brough idea\b/gi,
		instruction: "Keep it general; a rough idea is enough.",
		says: "settles for a rough idea",
		trait: "It stays vague.",
		weights: {
			reasoning: -8,
			extraction: -12,
			classification: -10,
			writing: -8,
			summarising: -10,
			general: -8
		}
	},
	{
		name: "expert",
		cue: /\byou are (a|an|the) (\w+ ){0,2}(expert|assistant|professional|specialist)\b/gi,
		instruction: "You are an experienced professional.",
		says: "gives the model a role",
		trait: "It sounds experienced.",
		weights: {
			reasoning: 0,
			extraction: 0,
			classification: 0,
			writing: 0,
			summarising: 0,
			general: 0
		}
	},
	{
		name: "stakes",
		cue: /\b(is|this is) (very |really )important\b|\bdeep breath\b/gi,
		instruction: "This is very important to us.",
		says: "says how much is at stake",
		trait: "It sounds earnest.",
		weights: {
			reasoning: 0,
			extraction: 0,
			classification: 0,
			writing: 0,
			summarising: 0,
			general: 0
		}
	}
];
/** The task that a text is about; `general` when no cue is found. */
function taskOf(text) {
	let best = {
		task: "general",
		cues: 0,
		first: text.length
	};
	for (const [task, cues] of Object.entries(TASK_CUES)) {
		const places = cues.map((cue) => text.search(cue)).filter((place) => place >= 0);
		const first = Math.min(...places);
		if (places.length > best.cues || places.length === best.cues && first < best.first) best = {
			task,
			cues: places.length,
			first
		};
	}
	return best.task;
}
/** True when `text` asks for the feature; "never hurry" does not ask for hurry. */
function asksFor(feature, text) {
	return [...text.matchAll(feature.cue)].some(({ index }) => !/\b(not|never|don't|avoid|without)\s+(to\s+|be\s+)?$/i.test(text.slice(Math.max(0, index - 20), index)));
}
/** What a text asks for. */
function featuresOf(text) {
	return FEATURES.filter((feature) => asksFor(feature, text));
}
/** Quality of an answer before luck, 0 to 100. @param model the name of the one that answers */
function expectedQuality(features, task, model = "") {
	const base = BASE_QUALITY + (MODEL_GAINS.get(model) ?? 0);
	const sum = features.reduce((total, { weights }) => total + weights[task], base);
	return Math.min(100, Math.max(0, sum));
}
// src/models/simulated/executor.ts
var QUALITY_LINE = /\(simulated quality (\d+) of 100\)/g;
/**
* The answer of the simulated executor: what the prompt asked for, visibly, and its quality as a line that
* the judge, who sees only text, can read.
* @param model name of the model; some are better than others
* @param answerLuck most points that chance adds or takes, drawn anew for each answer
*/
function simulatedAnswer(messages, model, answerLuck, random) {
	const text = messages.map(({ content }) => content).join("\n\n");
	const features = featuresOf(text);
	const luck = (2 * random() - 1) * answerLuck;
	const expected = expectedQuality(features, taskOf(text), model);
	const quality = Math.round(Math.min(100, Math.max(0, expected + luck)));
	return [
		`[simulated answer to: ${excerpt(messages)}]`,
		...features.map(({ trait }) => trait),
		`(simulated quality ${quality} of 100)`
	].join("\n");
}
/** Mean quality of the simulated answers in a text, 0 to 100; 50 when it holds none. */
function meanQuality(answers) {
	const qualities = [...answers.matchAll(QUALITY_LINE)].map(([, points]) => Number(points));
	if (qualities.length === 0) return 50;
	return qualities.reduce((sum, quality) => sum + quality, 0) / qualities.length;
}
/** The end of the last message, where the question stands. */
function excerpt(messages) {
	const line = (messages.at(-1)?.content.trim().split(/\n\s*\n/).at(-1) ?? "").replaceAll(/\s+/g, " ");
	return line.length > 80 ? `${line.slice(0, 80)}...` : line;
}
// src/spo/asking/sections.ts
/**
* Named parts of a message to a model. Their borders carry a code hashed from the bodies, so that no body
* can close its own section or open another, whatever text a stranger or a model put there.
*/
function renderSections(sections) {
	const code = borderCode(sections.map(({ body }) => body));
	return sections.map(({ title, body }) => `[[${title} ${code}]]\n${body}\n[[end of ${title} ${code}]]`).join("\n\n");
}
function borderCode(bodies) {
	for (let attempt = 0;; attempt++) {
		const code = createHash("sha256").update(JSON.stringify([attempt, ...bodies])).digest("hex").slice(0, 8);
		if (!bodies.some((body) => body.includes(code))) return code;
	}
}
/** The bodies of the sections in `text` by title; the way back from `renderSections`. Linear in its length. */
function readSections(text) {
	const found = /* @__PURE__ */ new Map();
	const code = /^\[\[[A-Z ]{1,40} ([0-9a-f]{8})\]\]$/m.exec(text)?.[1];
	if (code === void 0) return found;
	const opening = new RegExp(`^\\[\\[([A-Z ]{1,40}) ${code}\\]\\]\\n`, "gm");
	const unclosed = /* @__PURE__ */ new Set();
	for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
		const title = match[1] ?? "";
		if (unclosed.has(title)) continue;
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
// src/models/simulated/judge.ts
/**
* Probability that the judge picks the first answers: accuracy plus bias when they are the better ones, the
* rest of accuracy minus bias when the second are, one half plus bias when neither is; cut to 0 and 1.
*/
function firstPickProbability(better, { accuracy, positionBias }) {
	if (better === "first") return cut(accuracy + positionBias);
	if (better === "second") return 1 - cut(accuracy - positionBias);
	return cut(.5 + positionBias);
}
/** One ballot of the simulated judge, from one number of the stream. */
function simulatedBallot(better, traits, random) {
	return random() < firstPickProbability(better, traits) ? "A" : "B";
}
/** The judge's whole reply to the sections `ANSWERS A` and `ANSWERS B` of the last message. */
function simulatedJudgement(messages, traits, random) {
	const sections = readSections(messages.at(-1)?.content ?? "");
	const first = sections.get("ANSWERS A");
	const second = sections.get("ANSWERS B");
	if (first === void 0 || second === void 0) throw new Error("The simulated judge found no answers.");
	const qualities = [meanQuality(first), meanQuality(second)];
	const letter = simulatedBallot(betterOf(...qualities), traits, random);
	const [a, b] = qualities.map((quality) => quality.toFixed(1));
	return `<analyse>Simulated judgement: A reads as ${a} of 100 and B as ${b}, and this judge errs at a set rate.</analyse>
<choose>${letter}</choose>`;
}
function betterOf(first, second) {
	if (first === second) return "neither";
	return first > second ? "first" : "second";
}
function cut(probability) {
	return Math.min(1, Math.max(0, probability));
}
// src/spo/asking/parse-reply.ts
/**
* Reads the optimizer's reply. The prompt runs to the last closing tag, because a prompt may itself talk of
* tags; one that is not closed was cut off and is refused. Total, and linear in the length of `reply`.
*/
function parseProposal(reply) {
	const text = withoutThinking(reply);
	const analysis = element(text, "analyse", 0);
	const modification = element(text, "modification", analysis?.end ?? 0);
	const start = text.indexOf("<prompt>", modification?.end ?? analysis?.end ?? 0);
	if (start === -1) return {
		ok: false,
		reason: "it had no <prompt> tag"
	};
	const bodyStart = start + 8;
	const end = text.lastIndexOf("</prompt>");
	if (end < bodyStart) return {
		ok: false,
		reason: "its <prompt> tag was never closed"
	};
	const prompt = withoutFence(text.slice(bodyStart, end).trim());
	if (prompt === "") return {
		ok: false,
		reason: "its <prompt> tag was empty"
	};
	return {
		ok: true,
		value: {
			analysis: analysis?.body ?? "",
			modification: oneLine(modification?.body ?? ""),
			prompt
		}
	};
}
/**
* Reads the judge's reply. A choice counts only outside of the analysis, which may quote the tags of the
* answers. Two different choices are none: one of them is a quotation, and nobody can tell which. Total, and linear in the length of `reply`.
*/
function parseChoice(reply) {
	const text = withoutThinking(reply);
	const opening = text.indexOf("<analyse>");
	const analysis = element(text, "analyse", 0);
	const rest = analysis === null ? text : `${text.slice(0, opening)}\n${text.slice(analysis.end)}`;
	const letters = /* @__PURE__ */ new Set();
	for (let found = element(rest, "choose", 0); found; found = element(rest, "choose", found.end)) letters.add(letterOf(found.body));
	const [letter] = letters;
	if (letters.size === 0) return {
		ok: false,
		reason: "the judge wrote no <choose> tag"
	};
	if (letters.size > 1) return {
		ok: false,
		reason: "the judge chose more than once"
	};
	if (letter !== "A" && letter !== "B") return {
		ok: false,
		reason: "the judge chose something other than A or B"
	};
	return {
		ok: true,
		value: {
			analysis: analysis?.body ?? "",
			letter
		}
	};
}
/**
* Words as `Intl.Segmenter` finds them, so that languages without spaces have them too.
* @param most where counting stops, since a megabyte takes a quarter of a second
*/
function countWords(text, most = Number.POSITIVE_INFINITY) {
	let words = 0;
	for (const segment of WORDS.segment(text)) {
		if (segment.isWordLike) words++;
		if (words >= most) break;
	}
	return words;
}
var WORDS = new Intl.Segmenter("en", { granularity: "word" });
function element(text, tag, from) {
	const start = text.indexOf(`<${tag}>`, from);
	if (start === -1) return null;
	const bodyStart = start + tag.length + 2;
	const end = text.indexOf(`</${tag}>`, bodyStart);
	return end === -1 ? null : {
		body: text.slice(bodyStart, end).trim(),
		end: end + tag.length + 3
	};
}
/** Some endpoints leave a model's thoughts in the reply; drafts in there are not its answer. */
function withoutThinking(reply) {
	const end = reply.lastIndexOf("</think>");
	return reply.trimStart().startsWith("<think>") && end !== -1 ? reply.slice(end + 8) : reply;
}
/** The whole prompt in one code fence is a habit of models, not a part of the prompt. */
function withoutFence(prompt) {
	const lines = prompt.split("\n");
	const fence = /^(`{3,})[a-z]*\s*$/.exec(lines[0] ?? "")?.[1];
	const inner = lines.slice(1, -1);
	return fence !== void 0 && lines.length > 2 && lines.at(-1)?.trim() === fence && !inner.some((line) => line.startsWith(fence)) ? inner.join("\n").trim() : prompt;
}
function letterOf(body) {
	return (body.length > 40 ? body : body.replaceAll(/[\s*_`"'.:()[\]]/g, "").toUpperCase()).replace(/^(ANSWERS?|SET|WRITER|OPTION)(?=[AB]$)/, "");
}
function oneLine(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}
// src/models/simulated/optimizer.ts
/** How often the optimizer reaches for each kind, so that challengers lose as well as win. */
var USEFUL_SHARE = .55;
/**
* The reply of the simulated optimizer to the sections `PROMPT`, `REQUIREMENTS`, `WORD LIMIT` and `ANSWERS`:
* one instruction more or one harmful instruction less, within the word limit.
*/
function simulatedProposal(messages, random) {
	const sections = readSections(messages.at(-1)?.content ?? "");
	const prompt = sections.get("PROMPT");
	if (prompt === void 0) throw new Error("The simulated optimizer found no prompt.");
	const limit = Number(sections.get("WORD LIMIT")) || Number.POSITIVE_INFINITY;
	const questions = (sections.get("ANSWERS") ?? "").matchAll(/^Question \d+:\n([\s\S]*?)\n\nAnswer \d+:$/gm);
	const task = taskOf([
		prompt,
		sections.get("REQUIREMENTS") ?? "",
		...Array.from(questions, ([, text]) => text)
	].join("\n"));
	const usable = (idea) => countWords(idea.prompt) <= limit && idea.prompt.trim() !== prompt.trim();
	const idea = pick(ideasFor(prompt, task).filter(usable), random) ?? rewrite(prompt, limit);
	return `<analyse>Simulated analysis: the questions look like ${task}, and the prompt could ask for more.</analyse>
<modification>Simulated change: ${idea.modification}</modification>
<prompt>${idea.prompt}</prompt>`;
}
/** Everything that could be changed, judged by the weights of the task. */
function ideasFor(prompt, task) {
	return FEATURES.flatMap((feature) => {
		const weight = feature.weights[task];
		if (!asksFor(feature, prompt)) {
			const kind = weight > 0 ? "useful" : weight < 0 ? "harmful" : "neutral";
			const modification = `The prompt now ${feature.says}.`;
			return [{
				kind,
				prompt: withInstruction(prompt, feature.instruction),
				modification
			}];
		}
		const without = weight < 0 ? withoutSentences(prompt, (text) => asksFor(feature, text)) : "";
		const modification = `The prompt no longer ${feature.says}.`;
		return without === "" ? [] : [{
			kind: "useful",
			prompt: without,
			modification
		}];
	});
}
function pick(ideas, random) {
	const roll = random();
	const wanted = roll < USEFUL_SHARE ? "useful" : roll < .75 ? "neutral" : "harmful";
	const fitting = ideas.filter(({ kind }) => kind === wanted);
	const choice = fitting.length > 0 ? fitting : ideas.filter(({ kind }) => kind === "neutral");
	return choice[Math.floor(random() * choice.length)];
}
/** An instruction goes to the end, or before a last line that leads over to the question. */
function withInstruction(prompt, instruction) {
	const text = prompt.trimEnd();
	const lastLine = text.lastIndexOf("\n") + 1;
	if (text.endsWith(":")) return `${text.slice(0, lastLine)}${instruction}\n${text.slice(lastLine)}`;
	const complete = /[.!?}\])"'`]$/.test(text) ? text : `${text}.`;
	return lastLine > 0 ? `${complete}\n${instruction}` : `${complete} ${instruction}`;
}
function withoutSentences(prompt, unwanted) {
	return (prompt.match(/[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+$/g) ?? []).filter((sentence) => !unwanted(sentence)).join("").trim();
}
/** Another wording of the same prompt, for when there is nothing left to ask for. */
function rewrite(prompt, limit) {
	const text = prompt.trim();
	const thanks = " Thank you.";
	return {
		kind: "neutral",
		prompt: [
			text.endsWith(thanks) ? text.slice(0, -11) : text + thanks,
			text.endsWith(".") ? text.slice(0, -1) : `${text}.`,
			firstWords(text, limit)
		].find((candidate) => countWords(candidate) <= limit) ?? text,
		modification: "The prompt says the same in another way."
	};
}
function firstWords(text, limit) {
	const ends = Array.from(new Intl.Segmenter("en", { granularity: "word" }).segment(text)).filter(({ isWordLike }) => isWordLike).map(({ index, segment }) => index + segment.length);
	return text.slice(0, ends[Math.min(limit, ends.length) - 1] ?? 0);
}
// src/models/simulated/simulated.ts
/**
* Models that need no key and no network (`--offline`). They play all three roles in the world of
* `world.ts`; every text they write says that it is simulated. They show how the tool works and
* measure its rules; they tell nothing of how a real model would take a prompt. Nothing is billed: tokens
* are estimated at four characters each, and the cost is 0.
*
* Defaults: accuracy 0.9, positionBias 0.05, answerLuck 6.
*/
function simulatedModels(options) {
	return {
		optimizer: simulatedModel("simulated optimizer", options),
		executor: simulatedModel("simulated executor", options),
		judge: simulatedModel("simulated judge", options)
	};
}
/** One simulated model; it plays whichever role a request names. */
function simulatedModel(name, { seed, accuracy = .9, positionBias = .05, answerLuck = 6 }) {
	const world = {
		model: name,
		random: seededRandomness(seed),
		accuracy,
		positionBias,
		answerLuck
	};
	return {
		name,
		async complete(request, signal) {
			if (signal?.aborted) throw interruption(signal);
			const text = play(request, world, streamFor(request, world.random));
			return {
				text,
				usage: estimatedUsage(request.messages, text)
			};
		}
	};
}
function play({ role, messages }, world, random) {
	switch (role) {
		case "optimize": return simulatedProposal(messages, random);
		case "execute": return simulatedAnswer(messages, world.model, world.answerLuck, random);
		case "evaluate": return simulatedJudgement(messages, world, random);
	}
}
function streamFor({ role, draw, messages }, random) {
	const content = createHash("sha256").update(JSON.stringify(messages.map((message) => [message.role, message.content]))).digest("hex");
	return random("simulated", role, draw.file, draw.phase, draw.number, content);
}
function estimatedUsage(messages, text) {
	const promptLength = messages.reduce((sum, { content }) => sum + content.length, 0);
	return {
		...NO_USAGE,
		calls: 1,
		promptTokens: Math.ceil(promptLength / 4),
		completionTokens: Math.ceil(text.length / 4)
	};
}
// src/models/run/simulated-models.ts
/** Nothing is billed for a simulation. */
var FREE = () => 0;
/** Models without an endpoint. They take any name that a file gives them, and no parameter says anything to them. */
function simulatedSource(run, book) {
	const { seed } = run;
	const traits = {
		seed,
		accuracy: run["simulated-accuracy"],
		positionBias: run["simulated-position-bias"]
	};
	const { optimizer, executor, judge } = simulatedModels(traits);
	const names = {
		optimize: optimizer.name,
		execute: executor.name,
		evaluate: judge.name
	};
	const parts = /* @__PURE__ */ new Map();
	const make = (name) => {
		return {
			name,
			cost: FREE,
			identity: () => ({
				endpoint: "simulated",
				model: name,
				parameters: traits
			}),
			build: book.wrap(bareModel(simulatedModel(name, traits)), { cost: FREE })
		};
	};
	return { async part(role, settings) {
		const named = settings[`${role}-model`];
		const name = (role === "compare" || named !== run[`${role}-model`]) && named !== void 0 ? named : names[role === "compare" ? "execute" : role];
		const part = parts.get(name) ?? make(name);
		parts.set(name, part);
		return part;
	} };
}
// src/models/run/run-models.ts
/**
* Builds the models that the settings name, and those that prompt files name when their turn comes: a cache above
* retries, retries above the queue, and beneath it the book, which sees every attempt.
* @throws SpoError `bad-input` when there is no key, or a setting cannot be used
*/
async function buildModels(settings, around) {
	const notices = createNotices(around.onNotice);
	const limits = limitsOf(settings);
	const journal = around.journal === null ? null : await openJournal(around.journal);
	const book = createBook(limits, {
		clock: around.clock,
		journal
	});
	const directory = settings["cache-dir"];
	const cache = directory === void 0 ? null : openCache({
		directory,
		onNotice: notices.add
	});
	const source = settings.offline ? simulatedSource(settings, book) : remoteSource(settings, around, notices, book);
	const partsFor = async (file) => {
		const chosen = chosenModels(settings, file);
		const part = (role) => source.part(role, chosen.settings, chosen.answers);
		const [optimize, evaluate, execute] = await Promise.all([
			part("optimize"),
			part("evaluate"),
			part("execute")
		]);
		const roles = {
			optimize,
			evaluate,
			execute
		};
		return {
			parts: settings["compare-model"] !== void 0 ? {
				...roles,
				compare: await part("compare")
			} : roles,
			notices: chosen.notices
		};
	};
	const { parts: run } = await partsFor(NO_FILE_SETTINGS);
	const names = each(run, ({ name }) => name);
	refuseUnpriced(run, limits.maxCostUsd);
	refuseSameModel(names);
	const nobody = book.account("", null);
	each(run, (part) => part.build(nobody));
	return {
		names,
		simulated: settings.offline,
		identity: each(run, (part) => JSON.stringify(part.identity(false))),
		notices: notices.all,
		limits,
		usage: () => book.whole.sitting().usage,
		total: () => book.whole.total().usage,
		begin: async () => journal?.removeOld(),
		costsFor: async (file) => each((await partsFor(file)).parts, ({ cost }) => cost),
		forPrompt: async ({ key, settings: file } = {
			key: "",
			settings: NO_FILE_SETTINGS
		}) => {
			const chosen = await partsFor(file);
			const ownLimits = limitsOfFile(file);
			refuseUnpriced(chosen.parts, ownLimits?.maxCostUsd ?? limits.maxCostUsd);
			const limited = ownLimits !== null && (ownLimits.maxTokens ?? ownLimits.maxCostUsd) !== null;
			const account = book.account(key, ownLimits);
			const model = (part) => {
				const built = part.build(account);
				return cache?.wrap(built, part.identity(limited), account.hit) ?? built;
			};
			return {
				models: modelsOf(each(chosen.parts, model)),
				usage: () => account.sitting().usage,
				total: () => account.total().usage,
				names: each(chosen.parts, ({ name }) => name),
				ownRoles: new Set(ROLES.filter((role) => chosen.parts[role] !== run[role])),
				notices: chosen.notices
			};
		}
	};
}
function refuseUnpriced(parts, maxCostUsd) {
	assertPriced(Object.values(parts).map(({ name, cost }) => ({
		model: name,
		cost
	})), maxCostUsd);
}
/** The rounds run on the new model, where there is one: prompts are adapted to it. */
function modelsOf({ optimize, evaluate, execute, compare }) {
	const roles = {
		optimizer: optimize,
		judge: evaluate
	};
	return compare === void 0 ? {
		...roles,
		executor: execute
	} : {
		...roles,
		executor: compare,
		baseExecutor: execute
	};
}
function refuseSameModel({ execute, compare }) {
	if (compare !== execute) return;
	throw new SpoError("bad-input", `compare-model is ${compare}, which is also the executor's model.`, { remedy: "Set execute-model to the model in use today, or leave compare-model out when the switch is made." });
}
/** What the whole run may spend. */
function limitsOf(settings) {
	return {
		maxCalls: settings["max-calls"] ?? null,
		maxTokens: settings["max-tokens"] ?? null,
		maxCostUsd: settings["max-cost-usd"] ?? null,
		maxMinutes: settings["max-minutes"] ?? null
	};
}
/** Null for a file that limits nothing. */
function limitsOfFile({ maxCalls, maxTokens, maxCostUsd }) {
	if (maxCalls === void 0 && maxTokens === void 0 && maxCostUsd === void 0) return null;
	return {
		maxCalls: maxCalls ?? null,
		maxTokens: maxTokens ?? null,
		maxCostUsd: maxCostUsd ?? null,
		maxMinutes: null
	};
}
export { parseProposal as a, createBook as c, parseChoice as i, requestBytes as l, limitsOf as n, renderSections as o, countWords as r, modelChoice as s, buildModels as t, NO_LIMITS as u };
