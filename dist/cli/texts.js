// src/spo/errors.ts
/** What went wrong, as a word that programs can test. */
var ERROR_CODES = [
	"bad-input",
	"conflict",
	"not-found",
	"invalid-prompt-file",
	"model-unauthorized",
	"model-not-found",
	"model-request-refused",
	"model-rate-limited",
	"model-unavailable",
	"model-bad-reply",
	"model-timeout",
	"forge-unauthorized",
	"forge-permission",
	"forge-not-found",
	"forge-unavailable",
	"branch-not-ours",
	"git",
	"workspace",
	"budget-exhausted",
	"incomplete",
	"interrupted"
];
/** The one error type of the project; anything else that is thrown is a defect and keeps its stack. */
var SpoError = class extends Error {
	code;
	remedy;
	evidence;
	location;
	retryable;
	constructor(code, message, details = {}) {
		super(message, { cause: details.cause });
		this.name = "SpoError";
		this.code = code;
		this.remedy = details.remedy;
		this.evidence = details.evidence ?? {};
		this.location = details.location;
		this.retryable = details.retryable ?? false;
	}
};
var CASE_FAULTS = /* @__PURE__ */ new Set([
	"model-rate-limited",
	"model-unavailable",
	"model-bad-reply",
	"model-timeout"
]);
/** True for a fault that may hit one call and spare the next; anything else would hit every call and ends the run. */
function isCaseFault(error) {
	return error instanceof SpoError && CASE_FAULTS.has(error.code);
}
var OUTAGES = /* @__PURE__ */ new Set([
	"model-rate-limited",
	"model-unavailable",
	"model-timeout"
]);
/** True for a call that got no reply at all, retries included: it says something of the endpoint and nothing of a prompt. */
function isOutage({ code }) {
	return OUTAGES.has(code);
}
/** What a run was stopped by, if that is what the error says; anything else is a fault. */
function stopOf(error) {
	if (!(error instanceof SpoError)) return null;
	if (error.code === "budget-exhausted") return "budget";
	return error.code === "interrupted" ? "signal" : null;
}
/** `message` and remedy on one line, for logs and annotations. */
function errorLine(error) {
	const place = error.location ? `${error.location.file}:${error.location.line}:${error.location.column} ` : "";
	const remedy = error.remedy ? ` ${error.remedy}` : "";
	return `${place}${error.message}${remedy}`.replaceAll(/\s*[\r\n]\s*/g, " ");
}
// src/spo/comparing/sign-test.ts
/** The cap that keeps the power of 24 pairs at an error rate of 5% for smaller rates. */
function pairCap(errorRate) {
	return 2 * Math.round(12 * Math.log(2 / errorRate) / Math.log(40));
}
/**
* @param errorRate above 0 and below 0.5, for each direction
* @param cap most pairs; defaults to what the error rate needs
*/
function signTest(errorRate, cap = pairCap(errorRate)) {
	const early = [];
	for (let losses = 0;; losses++) {
		const wins = earlyWins(early, errorRate * earlyShare(losses), cap);
		if (wins === null) break;
		early.push(wins);
	}
	return {
		errorRate,
		cap,
		early,
		final: finalWins(early, errorRate, cap)
	};
}
/** Which direction wins and losses decide for, if any; symmetric in both. */
function signTestDecision(test, wins, losses, atEnd) {
	if (reaches(test, wins, losses, atEnd)) return "wins";
	if (reaches(test, losses, wins, atEnd)) return "losses";
	return null;
}
/** True when some outcome of at most `remaining` more pairs still decides for a side. */
function canStillDecide(test, wins, losses, remaining) {
	for (let more = 0; more <= remaining; more++) if (reaches(test, wins + more, losses, true) || reaches(test, losses + more, wins, true)) return true;
	return false;
}
/** Fewest decisive pairs, all for one side, that the test can decide on. */
function fewestDecisivePairs(test) {
	let pairs = 1;
	while (pairs <= test.cap && !reaches(test, pairs, 0, true)) pairs++;
	return pairs;
}
function reaches(test, wins, losses, atEnd) {
	if (wins <= losses) return false;
	const early = test.early[losses];
	if (early !== void 0 && wins >= early) return true;
	const final = test.final[wins + losses];
	return atEnd && final !== void 0 && wins >= final;
}
/** How much of the error rate the boundaries up to this many losses may spend; tuned by exact calculation. */
function earlyShare(losses) {
	return 1 - .5 * .75 ** losses;
}
function earlyWins(early, spend, cap) {
	const losses = early.length;
	for (let wins = Math.max(losses, early.at(-1) ?? 0) + 1; wins + losses <= cap; wins++) if ((crossing([...early, wins], cap).crossed.at(-1) ?? 1) <= spend) return wins;
	return null;
}
function finalWins(early, errorRate, cap) {
	const { crossed, open } = crossing(early, cap);
	return crossed.map((spent, decisive) => {
		let left = errorRate - spent;
		let wins = decisive + 1;
		for (let next = decisive; 2 * next > decisive; next--) {
			left -= open[decisive]?.[next] ?? 0;
			if (left < 0) break;
			wins = next;
		}
		return wins;
	});
}
/**
* A fair coin tossed `cap` times against the early boundary of both sides.
* @returns after each toss, the chance that wins crossed, and of every number of wins while nothing crossed
*/
function crossing(early, cap) {
	const crossed = [0];
	const open = [[1]];
	const decides = (wins, losses) => wins >= (early[losses] ?? Number.POSITIVE_INFINITY);
	for (let tosses = 1; tosses <= cap; tosses++) {
		const before = open[tosses - 1] ?? [];
		const after = [];
		let crossedNow = 0;
		for (let wins = 0; wins <= tosses; wins++) {
			const chance = ((before[wins] ?? 0) + (before[wins - 1] ?? 0)) / 2;
			const losses = tosses - wins;
			if (decides(wins, losses)) crossedNow += chance;
			after.push(decides(wins, losses) || decides(losses, wins) ? 0 : chance);
		}
		crossed.push((crossed[tosses - 1] ?? 0) + crossedNow);
		open.push(after);
	}
	return {
		crossed,
		open
	};
}
// src/spo/comparing/rules.ts
/** A judge that abstains on more than this share of its ballots decides nothing. */
var MOST_ABSTENTIONS = .25;
/**
* The paper's rule with balanced orders: a fixed number of ballots, and a side needs more than half of all
* of them, abstentions included.
* @throws SpoError `bad-input` for a number that cannot be balanced
*/
function plainRule(ballots) {
	if (!Number.isInteger(ballots) || ballots < 2 || ballots % 2 !== 0) throw new SpoError("bad-input", `The number of ballots is ${ballots}, which cannot be balanced.`, { remedy: "Use an even number of at least 2: each order of the two answers gets half of the ballots." });
	const pairs = ballots / 2;
	return {
		most: pairs,
		nextWave: ({ drawn }) => pairs - drawn,
		conclude: ({ tally }) => {
			const decides = (side) => 2 * tally.ballots[side] > ballots;
			if (decides("challenger")) return {
				decision: "challenger",
				note: ""
			};
			return {
				decision: decides("incumbent") ? "incumbent" : "none",
				note: ""
			};
		}
	};
}
/**
* The rule for rounds: the challenger replaces the incumbent at a lead of `accept` agreeing pairs and is
* given up at a lead of `reject` the other way. Rejecting early is cheap, since the prompt that stands is
* kept; accepting wrongly is what the confirmation at the end guards against.
*/
function leadRule({ accept, reject, wave, most }) {
	const lead = ({ tally }) => tally.challenger - tally.incumbent;
	return {
		most,
		nextWave: (progress) => {
			const left = most - progress.drawn;
			const decided = lead(progress) >= accept || lead(progress) <= -reject;
			const hopeless = lead(progress) + left < accept;
			return decided || hopeless || progress.exhausted ? 0 : Math.min(wave, left);
		},
		conclude: (progress) => {
			if (tooManyAbstentions(progress.tally, progress.drawn)) return {
				decision: "none",
				note: ""
			};
			if (lead(progress) >= accept) return {
				decision: "challenger",
				note: ""
			};
			return {
				decision: lead(progress) <= -reject ? "incumbent" : "none",
				note: ""
			};
		}
	};
}
/**
* The rule for verdicts: a sequential sign test over agreeing pairs. An abstention ends early stopping, so
* that a judge who only speaks up for one side cannot stop the comparison while it is ahead.
* @param wave pairs at once after the first wave, which is as large as the earliest decision
*/
function signTestRule(test, wave) {
	const decided = ({ tally }, atEnd) => signTestDecision(test, tally.challenger, tally.incumbent, atEnd);
	return {
		most: test.cap,
		nextWave: (progress) => {
			const { tally, drawn, exhausted } = progress;
			const left = test.cap - drawn;
			if (exhausted) return 0;
			if (drawn === 0) return Math.min(test.early[0] ?? wave, left);
			if (!(abstentions(tally, drawn) > 0) && decided(progress, false) !== null) return 0;
			if (abstentions(tally, drawn) > .5 * test.cap) return 0;
			if (!canStillDecide(test, tally.challenger, tally.incumbent, left)) return 0;
			return Math.min(wave, left);
		},
		conclude: (progress) => {
			if (tooManyAbstentions(progress.tally, progress.drawn)) return {
				decision: "insufficient",
				note: abstentionNote(progress)
			};
			const winner = decided(progress, true);
			if (winner !== null) return {
				decision: winner === "wins" ? "challenger" : "incumbent",
				note: ""
			};
			return inconclusive(test, progress);
		}
	};
}
function inconclusive(test, { tally, drawn }) {
	const fresh = drawn - tally.identical - tally.repeat - tally.abstain;
	const needed = fewestDecisivePairs(test);
	if (tally.identical === drawn || fresh >= needed) return {
		decision: "none",
		note: ""
	};
	return {
		decision: "insufficient",
		note: `Only ${fresh} of ${drawn} pairs showed something new and a verdict needs at least ${needed}: add cases, or raise the executor's temperature so that answers vary.`
	};
}
/** Ballots that could not be read, and both of a pair that lacked an answer. */
function abstentions(tally, drawn) {
	const cast = tally.ballots.challenger + tally.ballots.incumbent + tally.ballots.abstain;
	return tally.ballots.abstain + (ballotsDue(tally, drawn) - cast);
}
/** Ballots that all pairs together called for. */
function ballotsDue(tally, drawn) {
	return 2 * (drawn - tally.identical - tally.repeat - tally.byChecks);
}
function tooManyAbstentions(tally, drawn) {
	return abstentions(tally, drawn) > MOST_ABSTENTIONS * ballotsDue(tally, drawn);
}
function abstentionNote({ tally, drawn, unreached }) {
	const due = ballotsDue(tally, drawn);
	const unreadable = tally.ballots.abstain - unreached;
	const missing = abstentions(tally, drawn) - unreadable;
	const most = `more than ${100 * MOST_ABSTENTIONS}%`;
	if (missing === 0) return `The judge gave no readable choice on ${unreadable} of ${due} ballots (${most}): try another judge model.`;
	const gap = `${missing} of ${due} ballots are missing, because answers or the judge's replies did not come`;
	return unreadable === 0 ? `${gap} (${most}): see at the cases why, and run again.` : `${gap}, and ${unreadable} could not be read (${most} together): see at the cases why, and run again.`;
}
// src/spo/loop/settings.ts
/** The rule that a `ballots` setting names. @throws SpoError `bad-input` */
function roundRule(ballots) {
	if (ballots === "auto") return leadRule({
		accept: 2,
		reject: 1,
		wave: 1,
		most: 6
	});
	if (ballots === "auto-fast") return leadRule({
		accept: 2,
		reject: 1,
		wave: 2,
		most: 6
	});
	return plainRule(ballots);
}
/** @throws SpoError `bad-input` for settings that make no sense */
function assertSettings(settings) {
	roundRule(settings.ballots);
	for (const [name, minimum] of Object.entries({
		maxRounds: 1,
		initialRound: 1,
		sampleSize: 1,
		patience: 0
	})) {
		const value = settings[name];
		if (Number.isInteger(value) && value >= minimum) continue;
		throw new SpoError("bad-input", `${name} is ${value}.`, { remedy: `Use a whole number of at least ${minimum}.` });
	}
}
// src/settings/branch-name.ts
/** What a file system below `refs/heads/` still takes, with room for the name of a lock file. */
var LONGEST_NAME = 200;
var RULES = [
	[/^$/, "it is empty"],
	[/[\p{C}\p{Z}]/u, "it holds a space or an invisible character"],
	[/[~^:?*[\\]/, "it holds one of ~ ^ : ? * [ \\"],
	[/^-/, "it starts with \"-\", which programs take for an option"],
	[/^refs\//i, "it starts with \"refs/\", which belongs to the full name of a reference"],
	[/^(?:@|HEAD)$/i, "it means the current commit"],
	[/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i, "it is the name of a commit"],
	[/\.\.|@\{/, "it holds \"..\" or \"@{\""],
	[/^\/|\/$|\/\//, "it starts or ends with \"/\", or holds \"//\""],
	[/(?:^|\/)\.|\.(?:\/|$)|\.lock(?:\/|$)/i, "a part of it starts or ends with \".\", or ends with \".lock\""]
];
/**
* Why a name cannot be that of a branch; null when it can. The rules are those of `git check-ref-format --branch`
* (https://git-scm.com/docs/git-check-ref-format), and a few more for names that git would read as something else.
*/
function branchNameFault(branch) {
	const broken = RULES.find(([pattern]) => pattern.test(branch));
	if (broken !== void 0) return broken[1];
	return branch.length > LONGEST_NAME ? `it is longer than ${LONGEST_NAME} characters` : null;
}
// src/settings/table/value-types.ts
function number(range, expected) {
	const form = range.whole ? /^\d+$/ : /^\d+(\.\d+)?$/;
	const { minimum, maximum, above, multipleOf = 1 } = range;
	return {
		expected,
		inYaml: "number",
		range,
		read: (text) => {
			if (!form.test(text)) return void 0;
			const value = Number(text);
			const isLarge = above ? value > minimum : value >= minimum;
			const fits = !range.whole || value % multipleOf === 0;
			return isLarge && value <= maximum && fits ? value : void 0;
		},
		amount: (value) => value
	};
}
function whole(minimum, maximum = Number.MAX_SAFE_INTEGER) {
	const expected = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
	return number({
		whole: true,
		minimum,
		maximum
	}, `a whole number ${expected}`);
}
function decimal(minimum, maximum) {
	return number({
		whole: false,
		minimum,
		maximum
	}, `a number from ${minimum} to ${maximum}`);
}
function positive(maximum) {
	return number({
		whole: false,
		minimum: 0,
		above: true,
		maximum
	}, `a number above 0 and at most ${maximum}`);
}
var boolean = {
	expected: "true or false",
	inYaml: "boolean",
	read: (text) => text === "true" ? true : text === "false" ? false : void 0
};
function oneOf(words) {
	return {
		expected: words.join(", ").replace(/, ([^,]*)$/, " or $1"),
		inYaml: "string",
		words,
		read: (text) => words.find((word) => word === text)
	};
}
var text = {
	expected: "text",
	inYaml: "string",
	read: (typed) => typed
};
var modelName = {
	...text,
	inFile: {
		pattern: /^\S{1,200}$/,
		expected: "the name of a model, without spaces"
	}
};
/** A text of lines that somebody else reads. */
var lineText = {
	...text,
	isList: true
};
var lines = {
	expected: "one entry a line",
	inYaml: "string",
	isList: true,
	read: (typed) => typed.split(/\r?\n/).map((line) => line.trim()).filter(Boolean)
};
var url = {
	expected: "an address that starts with https:// or http://",
	inYaml: "string",
	read: (typed) => /^https?:\/\//i.test(typed) && URL.canParse(typed) ? typed.replaceAll(/[\t\n\r]/g, "") : void 0
};
var branch = {
	expected: "a name that git allows for a branch, such as spo/check, without refs/ before it",
	inYaml: "string",
	read: (name) => branchNameFault(name) === null ? name : void 0
};
var folder = {
	expected: "a folder of the repository, such as .spo: letters, digits, \".\", \"_\", \"-\" and \"/\", without \"..\"",
	inYaml: "string",
	read: (path) => {
		return !path.split("/").some((part) => /^\.{1,2}$|^\.git$/i.test(part)) && /^[\w.-]+(\/[\w.-]+)*$/.test(path) ? path : void 0;
	}
};
var BALLOT_WORDS = ["auto", "auto-fast"];
var EVEN = {
	whole: true,
	minimum: 2,
	maximum: Number.MAX_SAFE_INTEGER,
	multipleOf: 2
};
var EVEN_NUMBER = number(EVEN, "an even number of at least 2");
var ballots = {
	expected: `${BALLOT_WORDS.join(", ")} or ${EVEN_NUMBER.expected}`,
	reason: "so that both orders of the answers get as many ballots",
	inYaml: "string",
	words: BALLOT_WORDS,
	range: EVEN,
	read: (typed) => BALLOT_WORDS.find((word) => word === typed) ?? EVEN_NUMBER.read(typed),
	amount: (value) => roundRule(value).most
};
/** Gates that can fail a run. */
var GATES = [
	"regression",
	"tentative-regression",
	"invalid",
	"never"
];
var gates = {
	expected: `one or more of ${GATES.join(", ")}; never stands alone`,
	inYaml: "string",
	read: (typed) => {
		const names = typed.split(/[\s,]+/).filter(Boolean);
		const known = names.flatMap((name) => GATES.find((gate) => gate === name) ?? []);
		const isAlone = names.length === 1 || !names.includes("never");
		return names.length > 0 && known.length === names.length && isAlone ? known : void 0;
	}
};
// src/settings/table/budget.ts
var NO_LIMIT = {
	en: "no limit",
	zh: "\u4e0d\u9650"
};
var DIVIDED = "Divided between the legs.";
var IN_EACH_LEG = "In each leg.";
/** What a run may spend, and how fast. */
var BUDGET = [
	{
		name: "max-calls",
		type: whole(1),
		help: {
			en: "Most model calls of the run, retries included.",
			zh: "\u4e00\u6b21\u8fd0\u884c\u6700\u591a\u8c03\u7528\u6a21\u578b\u591a\u5c11\u6b21\uff0c\u542b\u91cd\u8bd5\u3002"
		},
		empty: NO_LIMIT,
		notes: { workflow: DIVIDED },
		flag: {
			name: "--max-calls",
			placeholder: "n",
			of: "budget"
		},
		affects: "course",
		file: {
			as: "limit",
			help: {
				en: "Most calls for this prompt, within the run's budget.",
				zh: "\u6b64\u63d0\u793a\u8bcd\u6700\u591a\u8c03\u7528\u591a\u5c11\u6b21\uff0c\u8ba1\u5165\u8fd0\u884c\u7684\u9884\u7b97\u3002"
			}
		},
		field: {
			part: "budget",
			label: {
				en: "Calls",
				zh: "\u8c03\u7528\u6b21\u6570"
			}
		}
	},
	{
		name: "max-tokens",
		type: whole(1),
		help: {
			en: "Most tokens of the run, in and out.",
			zh: "\u4e00\u6b21\u8fd0\u884c\u6700\u591a\u591a\u5c11 token\uff0c\u8f93\u5165\u4e0e\u8f93\u51fa\u5408\u8ba1\u3002"
		},
		empty: NO_LIMIT,
		notes: { workflow: DIVIDED },
		flag: {
			name: "--max-tokens",
			placeholder: "n",
			of: "budget"
		},
		affects: "course",
		file: {
			as: "limit",
			help: {
				en: "Most tokens for this prompt, within the run's budget.",
				zh: "\u6b64\u63d0\u793a\u8bcd\u6700\u591a\u591a\u5c11 token\uff0c\u8ba1\u5165\u8fd0\u884c\u7684\u9884\u7b97\u3002"
			}
		},
		field: {
			part: "budget",
			label: {
				en: "Tokens",
				zh: "Token \u6570"
			}
		}
	},
	{
		name: "max-cost-usd",
		type: positive(1e6),
		help: {
			en: "Most US dollars of the run; every model needs a known price.",
			zh: "\u4e00\u6b21\u8fd0\u884c\u6700\u591a\u82b1\u591a\u5c11\u7f8e\u5143\uff1b\u6bcf\u4e2a\u6a21\u578b\u90fd\u987b\u6709\u5df2\u77e5\u4ef7\u683c\u3002"
		},
		empty: NO_LIMIT,
		notes: { workflow: DIVIDED },
		flag: {
			name: "--max-cost",
			placeholder: "dollars",
			of: "budget"
		},
		affects: "course",
		file: {
			as: "limit",
			help: {
				en: "Most US dollars for this prompt, within the run's budget.",
				zh: "\u6b64\u63d0\u793a\u8bcd\u6700\u591a\u82b1\u591a\u5c11\u7f8e\u5143\uff0c\u8ba1\u5165\u8fd0\u884c\u7684\u9884\u7b97\u3002"
			}
		},
		field: {
			part: "budget",
			label: {
				en: "US dollars",
				zh: "\u7f8e\u5143"
			}
		}
	},
	{
		name: "max-minutes",
		type: positive(1e4),
		help: {
			en: "Minutes after which no call starts and those under way are cancelled.",
			zh: "\u591a\u5c11\u5206\u949f\u540e\u4e0d\u518d\u53d1\u8d77\u8c03\u7528\uff0c\u5e76\u53d6\u6d88\u8fdb\u884c\u4e2d\u7684\u8c03\u7528\u3002"
		},
		empty: NO_LIMIT,
		notes: { workflow: IN_EACH_LEG },
		flag: {
			name: "--max-minutes",
			placeholder: "n",
			of: "budget"
		},
		affects: "course",
		legsMayDiffer: true,
		field: {
			part: "budget",
			label: {
				en: "Minutes",
				zh: "\u5206\u949f"
			}
		}
	},
	{
		name: "prices",
		type: lineText,
		help: {
			en: "Prices of models that the built-in list does not know, such as \"my-model: 0.10 / 0.50\" (US dollars for a million tokens in and out).",
			zh: "\u5185\u7f6e\u4ef7\u76ee\u8868\u6ca1\u6709\u7684\u6a21\u578b\u7684\u4ef7\u683c\uff0c\u5982 \"my-model: 0.10 / 0.50\"\uff08\u6bcf\u767e\u4e07\u8f93\u5165 / \u8f93\u51fa token \u7684\u7f8e\u5143\u6570\uff09\u3002"
		},
		flag: {
			name: "--prices",
			placeholder: "list",
			of: "budget",
			separator: ";"
		},
		affects: "course"
	},
	{
		name: "cache-dir",
		type: text,
		help: {
			en: "Folder for replies of models. The same call is then paid once; a confirmation always draws anew.",
			zh: "\u5b58\u653e\u6a21\u578b\u56de\u590d\u7684\u6587\u4ef6\u5939\u3002\u540c\u6837\u7684\u8c03\u7528\u53ea\u4ed8\u4e00\u6b21\u94b1\uff1b\u786e\u8ba4\u65f6\u603b\u662f\u91cd\u65b0\u751f\u6210\u3002"
		},
		empty: {
			en: "no cache",
			zh: "\u4e0d\u7f13\u5b58"
		},
		notes: { action: {
			en: "The cache step can keep it.",
			zh: "\u53ef\u7531\u7f13\u5b58\u6b65\u9aa4\u4fdd\u5b58\u3002"
		} },
		inputOf: "action",
		flag: {
			name: "--cache-dir",
			placeholder: "folder",
			of: "budget"
		},
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "force",
		type: boolean,
		default: "false",
		help: {
			en: "Run even when an earlier run has finished the same content.",
			zh: "\u5373\u4f7f\u5148\u524d\u7684\u8fd0\u884c\u5df2\u5b8c\u6210\u540c\u6837\u7684\u5185\u5bb9\u4e5f\u7167\u6837\u8fd0\u884c\u3002"
		},
		flag: {
			name: "--force",
			of: "check"
		},
		affects: "course"
	},
	{
		name: "max-concurrency",
		type: whole(1),
		default: "16",
		help: {
			en: "Model calls in flight at once.",
			zh: "\u540c\u65f6\u8fdb\u884c\u7684\u6a21\u578b\u8c03\u7528\u6570\u3002"
		},
		notes: { workflow: IN_EACH_LEG },
		flag: {
			name: "--max-concurrency",
			placeholder: "n",
			of: "model"
		},
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "requests-per-minute",
		type: whole(1),
		help: {
			en: "Most model calls that start within a minute.",
			zh: "\u4e00\u5206\u949f\u5185\u6700\u591a\u53d1\u8d77\u591a\u5c11\u6b21\u6a21\u578b\u8c03\u7528\u3002"
		},
		empty: NO_LIMIT,
		notes: { workflow: IN_EACH_LEG },
		flag: {
			name: "--requests-per-minute",
			placeholder: "n",
			of: "model"
		},
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "request-timeout",
		type: whole(1, 86400),
		default: "120",
		help: {
			en: "Seconds that one model call may take.",
			zh: "\u4e00\u6b21\u6a21\u578b\u8c03\u7528\u6700\u591a\u51e0\u79d2\u3002"
		},
		flag: {
			name: "--request-timeout",
			placeholder: "seconds",
			of: "model"
		},
		affects: "course",
		legsMayDiffer: true
	}
];
// src/settings/table/endpoints-of-roles.ts
/** Where a role lives elsewhere than the others, or thinks more than they do. */
var ENDPOINTS_OF_ROLES = [
	{
		name: "optimize-base-url",
		type: url,
		help: {
			en: "Endpoint of the optimizer, where it is not that of base-url.",
			zh: "\u4f18\u5316\u6a21\u578b\u7684\u63a5\u53e3\uff0c\u4e0e base-url \u4e0d\u540c\u65f6\u8bbe\u7f6e\u3002"
		},
		affects: "models"
	},
	{
		name: "optimize-api-key",
		type: text,
		help: {
			en: "Key of the optimizer's endpoint. Needed with optimize-base-url, since api-key is not sent there.",
			zh: "\u4f18\u5316\u6a21\u578b\u63a5\u53e3\u7684\u5bc6\u94a5\u3002\u8bbe\u7f6e\u4e86 optimize-base-url \u5c31\u5fc5\u987b\u7ed9\u51fa\uff0c\u56e0\u4e3a api-key \u4e0d\u4f1a\u53d1\u5230\u90a3\u91cc\u3002"
		},
		affects: "course",
		isSecret: true
	},
	{
		name: "evaluate-base-url",
		type: url,
		help: {
			en: "Endpoint of the judge, where it is not that of base-url.",
			zh: "\u8bc4\u4f30\u6a21\u578b\u7684\u63a5\u53e3\uff0c\u4e0e base-url \u4e0d\u540c\u65f6\u8bbe\u7f6e\u3002"
		},
		affects: "models"
	},
	{
		name: "evaluate-api-key",
		type: text,
		help: {
			en: "Key of the judge's endpoint. Needed with evaluate-base-url, since api-key is not sent there.",
			zh: "\u8bc4\u4f30\u6a21\u578b\u63a5\u53e3\u7684\u5bc6\u94a5\u3002\u8bbe\u7f6e\u4e86 evaluate-base-url \u5c31\u5fc5\u987b\u7ed9\u51fa\uff0c\u56e0\u4e3a api-key \u4e0d\u4f1a\u53d1\u5230\u90a3\u91cc\u3002"
		},
		affects: "course",
		isSecret: true
	},
	{
		name: "execute-base-url",
		type: url,
		help: {
			en: "Endpoint of the executor, where it is not that of base-url.",
			zh: "\u6267\u884c\u6a21\u578b\u7684\u63a5\u53e3\uff0c\u4e0e base-url \u4e0d\u540c\u65f6\u8bbe\u7f6e\u3002"
		},
		affects: "models"
	},
	{
		name: "execute-api-key",
		type: text,
		help: {
			en: "Key of the executor's endpoint. Needed with execute-base-url, since api-key is not sent there.",
			zh: "\u6267\u884c\u6a21\u578b\u63a5\u53e3\u7684\u5bc6\u94a5\u3002\u8bbe\u7f6e\u4e86 execute-base-url \u5c31\u5fc5\u987b\u7ed9\u51fa\uff0c\u56e0\u4e3a api-key \u4e0d\u4f1a\u53d1\u5230\u90a3\u91cc\u3002"
		},
		affects: "course",
		isSecret: true
	}
];
/** Only a saved endpoint or a configuration file has an effort for one role alone. */
var EFFORTS_OF_ROLES = [
	{
		name: "optimize-reasoning-effort",
		type: text,
		help: {
			en: "Reasoning effort of the optimizer.",
			zh: "\u4f18\u5316\u6a21\u578b\u7684\u63a8\u7406\u5f3a\u5ea6\u3002"
		},
		inputOf: "none",
		affects: "models"
	},
	{
		name: "evaluate-reasoning-effort",
		type: text,
		help: {
			en: "Reasoning effort of the judge.",
			zh: "\u8bc4\u4f30\u6a21\u578b\u7684\u63a8\u7406\u5f3a\u5ea6\u3002"
		},
		inputOf: "none",
		affects: "models"
	},
	{
		name: "execute-reasoning-effort",
		type: text,
		help: {
			en: "Reasoning effort of the executor.",
			zh: "\u6267\u884c\u6a21\u578b\u7684\u63a8\u7406\u5f3a\u5ea6\u3002"
		},
		inputOf: "none",
		affects: "models"
	}
];
// src/settings/table/loop.ts
/** How the search goes, and how it judges. */
var LOOP = [
	{
		name: "max-rounds",
		type: whole(1),
		default: "10",
		help: {
			en: "Rounds of optimization for each prompt, the first included.",
			zh: "\u6bcf\u6761\u63d0\u793a\u8bcd\u7684\u4f18\u5316\u8f6e\u6570\uff0c\u542b\u7b2c\u4e00\u8f6e\u3002"
		},
		flag: {
			name: "--max-rounds",
			placeholder: "n",
			of: "loop"
		},
		affects: "length",
		file: {
			as: "limit",
			help: {
				en: "Rounds, the first included; at most the workflow's.",
				zh: "\u8f6e\u6570\uff0c\u542b\u7b2c\u4e00\u8f6e\uff1b\u4e0d\u8d85\u8fc7\u5de5\u4f5c\u6d41\u7684\u8bbe\u7f6e\u3002"
			}
		},
		field: {
			part: "search",
			label: {
				en: "Rounds at most",
				zh: "\u6700\u591a\u8f6e\u6570"
			},
			hint: {
				en: "The first one answers with the prompt as it is.",
				zh: "\u7b2c\u4e00\u8f6e\u4f7f\u7528\u539f\u63d0\u793a\u8bcd\u4f5c\u7b54\u3002"
			}
		}
	},
	{
		name: "sample-size",
		type: whole(1),
		default: "3",
		help: {
			en: "Cases that each round uses.",
			zh: "\u6bcf\u8f6e\u4f7f\u7528\u7684\u6848\u4f8b\u6570\u3002"
		},
		flag: {
			name: "--sample-size",
			placeholder: "n",
			of: "loop"
		},
		affects: "search",
		file: {
			as: "limit",
			help: {
				en: "Cases that each round executes; at most the workflow's.",
				zh: "\u6bcf\u8f6e\u6267\u884c\u7684\u6848\u4f8b\u6570\uff1b\u4e0d\u8d85\u8fc7\u5de5\u4f5c\u6d41\u7684\u8bbe\u7f6e\u3002"
			}
		},
		field: {
			part: "search",
			label: {
				en: "Questions in a round",
				zh: "\u6bcf\u8f6e\u95ee\u9898\u6570"
			},
			hint: {
				en: "A check confirms a new prompt with the others.",
				zh: "\u5176\u4f59\u95ee\u9898\u7559\u7ed9\u68c0\u67e5\u65f6\u7684\u786e\u8ba4\u3002"
			}
		}
	},
	{
		name: "ballots",
		type: ballots,
		default: "auto",
		help: {
			en: "How much is judged: auto draws pairs of ballots until a comparison is decided, auto-fast draws more of them at once, an even number is that many ballots a round.",
			zh: "\u8bc4\u5224\u591a\u5c11\u6b21\uff1aauto \u6210\u5bf9\u6295\u7968\uff0c\u76f4\u5230\u6bd4\u8f83\u6709\u4e86\u5b9a\u8bba\uff1bauto-fast \u4e00\u6b21\u591a\u6295\u51e0\u5bf9\uff1b\u5076\u6570\u5219\u4e3a\u6bcf\u8f6e\u6295\u8fd9\u4e48\u591a\u7968\u3002"
		},
		flag: {
			name: "--ballots",
			placeholder: "rule",
			of: "loop"
		},
		affects: "search",
		file: {
			as: "limit",
			help: {
				en: "Ballots of a round: auto, auto-fast or an even number; at most as many as the workflow's setting takes.",
				zh: "\u6bcf\u8f6e\u7684\u7968\u6570\uff1aauto\u3001auto-fast \u6216\u5076\u6570\uff1b\u4e0d\u8d85\u8fc7\u5de5\u4f5c\u6d41\u7684\u8bbe\u7f6e\u6240\u9700\u7684\u7968\u6570\u3002"
			}
		},
		field: {
			part: "search",
			label: {
				en: "Ballots",
				zh: "\u6295\u7968\u6570"
			},
			hint: {
				en: "Each pair is judged in both orders.",
				zh: "\u6bcf\u4e00\u5bf9\u56de\u7b54\u90fd\u4f1a\u4ea4\u6362\u987a\u5e8f\u5404\u8bc4\u4e00\u6b21\u3002"
			},
			choices: [
				{
					value: "auto",
					label: {
						en: "As many as it takes",
						zh: "\u6309\u9700\u81ea\u52a8\u51b3\u5b9a"
					}
				},
				{
					value: "auto-fast",
					label: {
						en: "As many as it takes, faster",
						zh: "\u6309\u9700\u81ea\u52a8\u51b3\u5b9a\uff08\u66f4\u5feb\uff09"
					}
				},
				...[
					2,
					4,
					6,
					8,
					10
				].map((number) => ({
					value: String(number),
					label: {
						en: `Always ${number}`,
						zh: `\u56fa\u5b9a ${number} \u7968`
					}
				}))
			]
		}
	},
	{
		name: "patience",
		type: whole(0),
		default: "3",
		help: {
			en: "Rounds in a row without an accepted challenger that end the search; 0 never ends it.",
			zh: "\u8fde\u7eed\u591a\u5c11\u8f6e\u6ca1\u6709\u6311\u6218\u8005\u88ab\u63a5\u53d7\u5c31\u7ed3\u675f\u641c\u7d22\uff1b0 \u8868\u793a\u4ece\u4e0d\u56e0\u6b64\u7ed3\u675f\u3002"
		},
		flag: {
			name: "--patience",
			placeholder: "n",
			of: "loop"
		},
		affects: "search",
		file: {
			as: "choice",
			help: {
				en: "Rounds in a row without success after which the search ends; 0 never ends it.",
				zh: "\u8fde\u7eed\u591a\u5c11\u8f6e\u6ca1\u6709\u8fdb\u5c55\u5c31\u7ed3\u675f\u641c\u7d22\uff1b0 \u8868\u793a\u4ece\u4e0d\u56e0\u6b64\u7ed3\u675f\u3002"
			}
		},
		field: {
			part: "more",
			label: {
				en: "Patience",
				zh: "\u8010\u5fc3"
			},
			hint: {
				en: "Rounds in a row without a better prompt that end it; 0 never.",
				zh: "\u8fde\u7eed\u591a\u5c11\u8f6e\u6ca1\u6709\u6539\u8fdb\u5c31\u7ed3\u675f\uff1b0 \u8868\u793a\u4e0d\u9650\u3002"
			}
		}
	},
	{
		name: "seed",
		type: whole(0),
		default: "0",
		help: {
			en: "Seed of every random choice.",
			zh: "\u4e00\u5207\u968f\u673a\u9009\u62e9\u7684\u79cd\u5b50\u3002"
		},
		flag: {
			name: "--seed",
			placeholder: "n",
			of: "model"
		},
		affects: "search",
		field: {
			part: "more",
			label: {
				en: "Seed",
				zh: "\u968f\u673a\u79cd\u5b50"
			},
			hint: {
				en: "The same seed draws the same questions and orders.",
				zh: "\u79cd\u5b50\u76f8\u540c\uff0c\u62bd\u53d6\u7684\u95ee\u9898\u548c\u987a\u5e8f\u4e5f\u76f8\u540c\u3002"
			}
		}
	},
	{
		name: "judge-by",
		type: oneOf(["set", "case"]),
		default: "set",
		help: {
			en: "What a round shows the judge at once: set for all answers together, case for one case at a time.",
			zh: "\u4e00\u8f6e\u4e2d\u4e00\u6b21\u7ed9\u8bc4\u4f30\u6a21\u578b\u770b\u4ec0\u4e48\uff1aset \u4e3a\u5168\u90e8\u7b54\u6848\u4e00\u8d77\u770b\uff0ccase \u4e3a\u9010\u4e2a\u6848\u4f8b\u770b\u3002"
		},
		flag: {
			name: "--judge-by",
			placeholder: "unit",
			of: "loop"
		},
		affects: "search"
	}
];
// src/settings/table/models.ts
/** Which models answer, where, and how they are called. */
var MODELS = [
	{
		name: "api-key",
		type: text,
		help: {
			en: "Key of the model endpoint.",
			zh: "\u6a21\u578b\u63a5\u53e3\u7684\u5bc6\u94a5\u3002"
		},
		notes: {
			action: {
				en: "Pass it from a secret.",
				zh: "\u8bf7\u4ece secret \u4f20\u5165\u3002"
			},
			workflow: "Not needed with offline."
		},
		flag: {
			name: "--api-key",
			placeholder: "key",
			of: "model",
			environment: "OPENAI_API_KEY"
		},
		affects: "course",
		isSecret: true
	},
	{
		name: "base-url",
		type: url,
		help: {
			en: "Address of an OpenAI-compatible endpoint, up to and without /chat/completions.",
			zh: "\u517c\u5bb9 OpenAI \u7684\u63a5\u53e3\u5730\u5740\uff0c\u5199\u5230 /chat/completions \u4e4b\u524d\u4e3a\u6b62\u3002"
		},
		empty: {
			en: "OpenAI's own",
			zh: "OpenAI \u5b98\u65b9\u63a5\u53e3"
		},
		flag: {
			name: "--base-url",
			placeholder: "url",
			of: "model",
			environment: "OPENAI_BASE_URL"
		},
		affects: "models"
	},
	{
		name: "allow-http",
		type: boolean,
		default: "false",
		help: {
			en: "true takes base URLs that are not HTTPS, for servers inside your own network. Loopback needs no such leave.",
			zh: "true \u8868\u793a\u63a5\u53d7\u975e HTTPS \u7684\u5730\u5740\uff0c\u7528\u4e8e\u81ea\u5df1\u5185\u7f51\u91cc\u7684\u670d\u52a1\u5668\u3002\u672c\u673a\u56de\u73af\u5730\u5740\u65e0\u9700\u6b64\u9879\u3002"
		},
		flag: {
			name: "--allow-http",
			placeholder: "boolean",
			of: "model"
		},
		affects: "course"
	},
	{
		name: "optimize-model",
		type: modelName,
		help: {
			en: "Model that rewrites prompts.",
			zh: "\u6539\u5199\u63d0\u793a\u8bcd\u7684\u6a21\u578b\u3002"
		},
		empty: {
			en: "the default, gpt-6.1-terra",
			zh: "\u9ed8\u8ba4\u7684 gpt-6.1-terra"
		},
		flag: {
			name: "--opt-model",
			placeholder: "name",
			of: "model",
			default: "gpt-6.1-terra"
		},
		affects: "models",
		file: {
			as: "trusted-choice",
			help: {
				en: "The model that proposes prompts.",
				zh: "\u63d0\u51fa\u65b0\u63d0\u793a\u8bcd\u7684\u6a21\u578b\u3002"
			}
		}
	},
	{
		name: "evaluate-model",
		type: modelName,
		help: {
			en: "Model that judges answers.",
			zh: "\u8bc4\u5224\u7b54\u6848\u7684\u6a21\u578b\u3002"
		},
		empty: {
			en: "the default, gpt-6-luna",
			zh: "\u9ed8\u8ba4\u7684 gpt-6-luna"
		},
		flag: {
			name: "--eval-model",
			placeholder: "name",
			of: "model",
			default: "gpt-6-luna"
		},
		affects: "models",
		file: {
			as: "trusted-choice",
			help: {
				en: "The model that judges answers.",
				zh: "\u8bc4\u5224\u7b54\u6848\u7684\u6a21\u578b\u3002"
			}
		}
	},
	{
		name: "execute-model",
		type: modelName,
		help: {
			en: "Model that answers the questions; best the one that your product uses.",
			zh: "\u56de\u7b54\u95ee\u9898\u7684\u6a21\u578b\uff0c\u6700\u597d\u5c31\u662f\u4ea7\u54c1\u6240\u7528\u7684\u90a3\u4e2a\u3002"
		},
		empty: {
			en: "the default, gpt-6-luna",
			zh: "\u9ed8\u8ba4\u7684 gpt-6-luna"
		},
		flag: {
			name: "--exec-model",
			placeholder: "name",
			of: "model",
			default: "gpt-6-luna"
		},
		affects: "models",
		file: {
			as: "trusted-choice",
			help: {
				en: "The model that answers the cases: the one that the product uses.",
				zh: "\u56de\u7b54\u6848\u4f8b\u7684\u6a21\u578b\uff0c\u5373\u4ea7\u54c1\u6240\u7528\u7684\u90a3\u4e2a\u3002"
			}
		}
	},
	{
		name: "compare-model",
		type: text,
		help: {
			en: "In a run without a pull request, a model that could take the place of execute-model, at the same endpoint. Each prompt is then compared on both models and adapted to the new one.",
			zh: "\u5728\u6ca1\u6709\u62c9\u53d6\u8bf7\u6c42\u7684\u8fd0\u884c\u4e2d\uff0c\u53ef\u80fd\u63a5\u66ff execute-model \u7684\u6a21\u578b\uff0c\u4f4d\u4e8e\u540c\u4e00\u63a5\u53e3\u3002\u6bcf\u6761\u63d0\u793a\u8bcd\u4f1a\u5728\u4e24\u4e2a\u6a21\u578b\u4e0a\u6bd4\u8f83\uff0c\u5e76\u9488\u5bf9\u65b0\u6a21\u578b\u8c03\u6574\u3002"
		},
		empty: {
			en: "no such comparison",
			zh: "\u4e0d\u4f5c\u8fd9\u79cd\u6bd4\u8f83"
		},
		affects: "models"
	},
	{
		name: "optimize-temperature",
		type: decimal(0, 2),
		help: {
			en: "Temperature of the optimizer, 0 to 2. Sent only when set.",
			zh: "\u4f18\u5316\u6a21\u578b\u7684\u6e29\u5ea6\uff0c0 \u5230 2\u3002\u8bbe\u7f6e\u4e86\u624d\u53d1\u9001\u3002"
		},
		flag: {
			name: "--opt-temp",
			placeholder: "number",
			of: "model"
		},
		affects: "models",
		file: {
			as: "trusted-choice",
			help: {
				en: "The temperature of the model that proposes prompts.",
				zh: "\u63d0\u51fa\u65b0\u63d0\u793a\u8bcd\u7684\u6a21\u578b\u7684\u6e29\u5ea6\u3002"
			}
		}
	},
	{
		name: "evaluate-temperature",
		type: decimal(0, 2),
		help: {
			en: "Temperature of the judge, 0 to 2. Sent only when set, or 0.3 with the default model.",
			zh: "\u8bc4\u4f30\u6a21\u578b\u7684\u6e29\u5ea6\uff0c0 \u5230 2\u3002\u8bbe\u7f6e\u4e86\u624d\u53d1\u9001\uff1b\u7528\u9ed8\u8ba4\u6a21\u578b\u65f6\u4e3a 0.3\u3002"
		},
		flag: {
			name: "--eval-temp",
			placeholder: "number",
			of: "model"
		},
		affects: "models",
		file: {
			as: "trusted-choice",
			help: {
				en: "The temperature of the model that judges answers.",
				zh: "\u8bc4\u5224\u7b54\u6848\u7684\u6a21\u578b\u7684\u6e29\u5ea6\u3002"
			}
		}
	},
	{
		name: "execute-temperature",
		type: decimal(0, 2),
		help: {
			en: "Temperature of the executor, 0 to 2. Sent only when set, or 0 with the default model.",
			zh: "\u6267\u884c\u6a21\u578b\u7684\u6e29\u5ea6\uff0c0 \u5230 2\u3002\u8bbe\u7f6e\u4e86\u624d\u53d1\u9001\uff1b\u7528\u9ed8\u8ba4\u6a21\u578b\u65f6\u4e3a 0\u3002"
		},
		flag: {
			name: "--exec-temp",
			placeholder: "number",
			of: "model"
		},
		affects: "models",
		file: {
			as: "trusted-choice",
			help: {
				en: "The temperature of the model that answers the cases.",
				zh: "\u56de\u7b54\u6848\u4f8b\u7684\u6a21\u578b\u7684\u6e29\u5ea6\u3002"
			}
		}
	},
	{
		name: "reasoning-effort",
		type: text,
		help: {
			en: "Reasoning effort for all roles, such as none, low or high. Sent only when set, or none with the default judge and executor.",
			zh: "\u6240\u6709\u89d2\u8272\u7684\u63a8\u7406\u5f3a\u5ea6\uff0c\u5982 none\u3001low \u6216 high\u3002\u8bbe\u7f6e\u4e86\u624d\u53d1\u9001\uff1b\u9ed8\u8ba4\u7684\u8bc4\u4f30\u6a21\u578b\u548c\u6267\u884c\u6a21\u578b\u4e3a none\u3002"
		},
		flag: {
			name: "--reasoning-effort",
			placeholder: "effort",
			of: "model"
		},
		affects: "models"
	},
	{
		name: "execute-mode",
		type: oneOf(["base_model", "reasoning_model"]),
		default: "base_model",
		help: {
			en: "base_model, or reasoning_model to put the executor's reasoning before its answer.",
			zh: "base_model\uff1b\u6216 reasoning_model\uff0c\u628a\u6267\u884c\u6a21\u578b\u7684\u63a8\u7406\u653e\u5728\u7b54\u6848\u4e4b\u524d\u3002"
		},
		flag: {
			name: "--mode",
			placeholder: "mode",
			of: "model"
		},
		affects: "models"
	}
];
// src/settings/table/results.ts
/** What happens with what a run finds. */
var RESULTS = [
	{
		name: "results-dir",
		type: folder,
		default: ".spo",
		help: {
			en: "Folder on the branch that gets each winner's prompt.txt.",
			zh: "\u5206\u652f\u4e0a\u5b58\u653e\u5404\u4e2a\u80dc\u51fa\u8005 prompt.txt \u7684\u6587\u4ef6\u5939\u3002"
		},
		flag: {
			name: "--results-dir",
			placeholder: "path",
			of: "check"
		},
		affects: "publication"
	},
	{
		name: "branch",
		type: branch,
		help: {
			en: "Branch for the winners, never a default, protected or author's branch.",
			zh: "\u80dc\u51fa\u8005\u5199\u5165\u7684\u5206\u652f\uff0c\u4e0d\u80fd\u662f\u9ed8\u8ba4\u5206\u652f\u3001\u53d7\u4fdd\u62a4\u5206\u652f\u6216\u4f5c\u8005\u7684\u5206\u652f\u3002"
		},
		empty: {
			en: "spo/pr-<number>; without a pull request for spo/refresh, or a name of its own for another branch, a choice of prompts by hand or a new model",
			zh: "spo/pr-<number>\uff1b\u6ca1\u6709\u62c9\u53d6\u8bf7\u6c42\u65f6\u4e3a spo/refresh\uff0c\u9488\u5bf9\u5176\u4ed6\u5206\u652f\u3001\u624b\u9009\u63d0\u793a\u8bcd\u6216\u65b0\u6a21\u578b\u65f6\u53e6\u6709\u540d\u5b57"
		},
		flag: {
			name: "--branch",
			placeholder: "name",
			of: "check",
			default: "spo/check"
		},
		affects: "publication"
	},
	{
		name: "commit",
		type: oneOf([
			"confirmed",
			"best",
			"never"
		]),
		default: "confirmed",
		help: {
			en: "Which winners are committed: confirmed, best (unconfirmed ones too) or never.",
			zh: "\u63d0\u4ea4\u54ea\u4e9b\u80dc\u51fa\u8005\uff1aconfirmed\u3001best\uff08\u672a\u7ecf\u786e\u8ba4\u7684\u4e5f\u63d0\u4ea4\uff09\u6216 never\u3002"
		},
		flag: {
			name: "--commit",
			placeholder: "when",
			of: "check"
		},
		affects: "publication"
	},
	{
		name: "update-yaml",
		type: boolean,
		default: "true",
		help: {
			en: "Whether the winner is written into the prompt file too, beside its prompt.txt.",
			zh: "\u9664 prompt.txt \u4e4b\u5916\uff0c\u662f\u5426\u4e5f\u628a\u80dc\u51fa\u8005\u5199\u8fdb\u63d0\u793a\u8bcd\u6587\u4ef6\u3002"
		},
		flag: {
			name: "--update-yaml",
			placeholder: "boolean",
			of: "check"
		},
		affects: "publication"
	},
	{
		name: "comment",
		type: boolean,
		default: "true",
		help: {
			en: "Whether the pull request gets a comment.",
			zh: "\u662f\u5426\u5728\u62c9\u53d6\u8bf7\u6c42\u4e0a\u53d1\u8bc4\u8bba\u3002"
		},
		affects: "publication"
	},
	{
		name: "open-pull-request",
		type: boolean,
		help: {
			en: "true opens a pull request from the branch, into the author's or the one that was looked at. The repository must allow GitHub Actions to create pull requests.",
			zh: "true \u8868\u793a\u4ece\u8be5\u5206\u652f\u5f00\u4e00\u4e2a\u62c9\u53d6\u8bf7\u6c42\uff0c\u5408\u5165\u4f5c\u8005\u7684\u5206\u652f\u6216\u6240\u67e5\u770b\u7684\u5206\u652f\u3002\u4ed3\u5e93\u987b\u5141\u8bb8 GitHub Actions \u521b\u5efa\u62c9\u53d6\u8bf7\u6c42\u3002"
		},
		empty: {
			en: "true on a schedule and false otherwise",
			zh: "\u5b9a\u65f6\u8fd0\u884c\u65f6\u4e3a true\uff0c\u5176\u4f59\u4e3a false"
		},
		affects: "publication"
	},
	{
		name: "fail-on",
		type: gates,
		default: "regression",
		help: {
			en: "What fails the run, separated by commas: regression (a prompt got worse), tentative-regression (it may have), invalid (a prompt file cannot be read), or never.",
			zh: "\u4ec0\u4e48\u60c5\u51b5\u4f7f\u8fd0\u884c\u5931\u8d25\uff0c\u7528\u9017\u53f7\u5206\u9694\uff1aregression\uff08\u63d0\u793a\u8bcd\u53d8\u5dee\uff09\u3001tentative-regression\uff08\u53ef\u80fd\u53d8\u5dee\uff09\u3001invalid\uff08\u63d0\u793a\u8bcd\u6587\u4ef6\u65e0\u6cd5\u8bfb\u53d6\uff09\u6216 never\u3002"
		},
		notes: { flag: {
			en: "The exit code is 1 then.",
			zh: "\u6b64\u65f6\u9000\u51fa\u7801\u4e3a 1\u3002"
		} },
		flag: {
			name: "--fail-on",
			placeholder: "gates",
			of: "check"
		},
		affects: "publication"
	}
];
// src/settings/table/scope.ts
/** The prompt files that a change touches when nothing else is said. */
var DEFAULT_PROMPT_GLOBS = [
	"prompts/**/*.{yml,yaml}",
	"**/*.prompt.{yml,yaml}",
	"**/promptfooconfig.{yml,yaml}",
	"!**/node_modules/**"
];
/** Jobs that GitHub starts of one matrix, at most. */
var MOST_LEGS = 256;
/** What a run does, of which prompts, and in how many jobs. */
var SCOPE = [
	{
		name: "mode",
		type: oneOf([
			"auto",
			"check",
			"plan",
			"optimize",
			"publish",
			"cleanup"
		]),
		default: "auto",
		help: {
			en: "auto does what the event asks for, check never cleans up after a closed pull request, cleanup does nothing else. plan, optimize and publish share one run between jobs, as .github/workflows/spo.yml does.",
			zh: "auto \u6309\u4e8b\u4ef6\u884c\u4e8b\uff1bcheck \u4e0d\u6e05\u7406\u5df2\u5173\u95ed\u7684\u62c9\u53d6\u8bf7\u6c42\uff1bcleanup \u53ea\u505a\u6e05\u7406\u3002plan\u3001optimize\u3001publish \u628a\u4e00\u6b21\u8fd0\u884c\u5206\u7ed9\u591a\u4e2a\u4f5c\u4e1a\uff0c\u89c1 .github/workflows/spo.yml\u3002"
		},
		inputOf: "action",
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "ref",
		type: text,
		help: {
			en: "Branch whose prompts a run by hand or on a schedule looks at.",
			zh: "\u624b\u52a8\u6216\u5b9a\u65f6\u8fd0\u884c\u65f6\u67e5\u770b\u54ea\u4e2a\u5206\u652f\u7684\u63d0\u793a\u8bcd\u3002"
		},
		empty: {
			en: "the one that the workflow was started on",
			zh: "\u542f\u52a8\u5de5\u4f5c\u6d41\u7684\u5206\u652f"
		},
		affects: "course"
	},
	{
		name: "legs",
		type: whole(1, MOST_LEGS),
		default: "8",
		help: {
			en: `The most jobs that share the work, 1 to ${MOST_LEGS}.`,
			zh: `\u6700\u591a\u7531\u51e0\u4e2a\u4f5c\u4e1a\u5206\u62c5\uff0c1 \u5230 ${MOST_LEGS}\u3002`
		},
		notes: { action: {
			en: "For the mode plan.",
			zh: "\u7528\u4e8e plan \u6a21\u5f0f\u3002"
		} },
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "leg",
		type: whole(0),
		help: {
			en: "With the mode optimize, the number of this job in the plan's matrix.",
			zh: "\u5728 optimize \u6a21\u5f0f\u4e0b\uff0c\u672c\u4f5c\u4e1a\u5728\u8ba1\u5212\u77e9\u9635\u4e2d\u7684\u7f16\u53f7\u3002"
		},
		inputOf: "action",
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "hand-over",
		type: text,
		help: {
			en: "Folder through which the jobs with the modes plan, optimize and publish pass their work on.",
			zh: "plan\u3001optimize\u3001publish \u5404\u4f5c\u4e1a\u4ea4\u63a5\u6240\u7528\u7684\u6587\u4ef6\u5939\u3002"
		},
		empty: {
			en: "one in the runner's temporary folder",
			zh: "\u8fd0\u884c\u5668\u4e34\u65f6\u76ee\u5f55\u4e2d\u7684\u4e00\u4e2a"
		},
		inputOf: "action",
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "drafts",
		type: boolean,
		default: "false",
		help: {
			en: "true checks drafts too.",
			zh: "true \u8868\u793a\u8349\u7a3f\u4e5f\u68c0\u67e5\u3002"
		},
		affects: "course"
	},
	{
		name: "prompts",
		type: lines,
		default: DEFAULT_PROMPT_GLOBS.join("\n"),
		help: {
			en: "Globs of prompt files. One that starts with ! takes files out again.",
			zh: "\u63d0\u793a\u8bcd\u6587\u4ef6\u7684\u901a\u914d\u6a21\u5f0f\u3002\u4ee5 ! \u5f00\u5934\u7684\u628a\u6587\u4ef6\u518d\u6392\u9664\u51fa\u53bb\u3002"
		},
		flag: {
			name: "--prompts",
			placeholder: "globs",
			of: "check",
			separator: ","
		},
		affects: "course"
	}
];
// src/settings/table/simulation.ts
/** Models that are none. */
var SIMULATION = [
	{
		name: "offline",
		type: boolean,
		default: "false",
		help: {
			en: "Use the simulated model: no key, no network, and no proof of anything.",
			zh: "\u4f7f\u7528\u6a21\u62df\u6a21\u578b\uff1a\u4e0d\u8981\u5bc6\u94a5\uff0c\u4e0d\u8981\u7f51\u7edc\uff0c\u4e5f\u4e0d\u8bc1\u660e\u4efb\u4f55\u4e8b\u3002"
		},
		flag: {
			name: "--offline",
			of: "model"
		},
		affects: "models"
	},
	{
		name: "simulated-accuracy",
		type: decimal(0, 1),
		default: "0.9",
		help: {
			en: "With --offline: how often the judge picks the better answers.",
			zh: "\u914d\u5408 --offline\uff1a\u8bc4\u4f30\u6a21\u578b\u9009\u4e2d\u66f4\u597d\u7b54\u6848\u7684\u9891\u7387\u3002"
		},
		inputOf: "none",
		flag: {
			name: "--simulated-accuracy",
			placeholder: "number",
			of: "model"
		},
		affects: "models"
	},
	{
		name: "simulated-position-bias",
		type: decimal(0, 1),
		default: "0.05",
		help: {
			en: "With --offline: what the first position adds to simulated-accuracy.",
			zh: "\u914d\u5408 --offline\uff1a\u6392\u5728\u7b2c\u4e00\u4f4d\u4f7f simulated-accuracy \u589e\u52a0\u591a\u5c11\u3002"
		},
		inputOf: "none",
		flag: {
			name: "--simulated-position-bias",
			placeholder: "number",
			of: "model"
		},
		affects: "models"
	}
];
// src/settings/table/table.ts
/** Every setting, in the order of the inputs, the flags and the tables. */
var SETTINGS = [
	...MODELS,
	...ENDPOINTS_OF_ROLES,
	...EFFORTS_OF_ROLES,
	...SIMULATION,
	...SCOPE,
	...LOOP,
	...BUDGET,
	...RESULTS
];
// src/settings/table/texts.ts
/** `--max-rounds <n>` */
function flagUsage({ name, placeholder }) {
	return placeholder === void 0 ? name : `${name} <${placeholder}>`;
}
/** What a flag does, as command lines say it: in small letters, without a stop, and with what holds where it is absent. */
function flagText(setting, flag, language) {
	const isChinese = language === "zh";
	const { separator } = flag;
	const ofList = separator && (isChinese ? `\u5404\u9879\u7528 "${separator}" \u5206\u9694\u3002` : `They are separated by "${separator}".`);
	const text = joined([
		setting.help[language],
		ofList,
		setting.notes?.flag?.[language]
	], language).replace(/[.\u3002]$/, "").replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
	if (flag.placeholder === void 0) return text;
	const { environment } = flag;
	if (environment !== void 0) return `${text}${isChinese ? `\uff08\u5426\u5219\u7528 ${environment}\uff09` : ` (else ${environment})`}`;
	const value = flag.default ?? setting.default?.replaceAll("\n", `${separator} `) ?? setting.empty?.[language];
	if (value === void 0) return text;
	return `${text}${isChinese ? `\uff08\u9ed8\u8ba4${spaced(value)}\uff09` : ` (default ${value})`}`;
}
function joined(parts, language) {
	return parts.filter(Boolean).join(language === "zh" ? "" : " ");
}
/** Between Chinese and other letters there is a space. */
function spaced(text) {
	return /^[!-~]/.test(text) ? ` ${text}` : text;
}
/** What the key of a prompt file's `spo:` does. */
function fileText({ help, as }, language) {
	if (as !== "trusted-choice") return help[language];
	return joined([help[language], NOT_FROM_A_FORK[language]], language);
}
var NOT_FROM_A_FORK = {
	en: "A pull request from a fork cannot choose it.",
	zh: "\u6765\u81ea\u590d\u523b\u7684\u62c9\u53d6\u8bf7\u6c42\u4e0d\u80fd\u9009\u62e9\u5b83\u3002"
};
export { isCaseFault as _, DEFAULT_PROMPT_GLOBS as a, roundRule as c, fewestDecisivePairs as d, pairCap as f, errorLine as g, SpoError as h, SETTINGS as i, MOST_ABSTENTIONS as l, ERROR_CODES as m, flagText as n, branchNameFault as o, signTest as p, flagUsage as r, assertSettings as s, fileText as t, signTestRule as u, isOutage as v, stopOf as y };
