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
var DEFAULT_SETTINGS = {
	maxRounds: 10,
	initialRound: 1,
	sampleSize: 3,
	ballots: "auto",
	patience: 3,
	judgeBy: "set"
};
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
	zh: "不限"
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
			zh: "一次运行最多调用模型多少次，含重试。"
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
				zh: "此提示词最多调用多少次，计入运行的预算。"
			}
		},
		field: {
			part: "budget",
			label: {
				en: "Calls",
				zh: "调用次数"
			}
		}
	},
	{
		name: "max-tokens",
		type: whole(1),
		help: {
			en: "Most tokens of the run, in and out.",
			zh: "一次运行最多多少 token，输入与输出合计。"
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
				zh: "此提示词最多多少 token，计入运行的预算。"
			}
		},
		field: {
			part: "budget",
			label: {
				en: "Tokens",
				zh: "Token 数"
			}
		}
	},
	{
		name: "max-cost-usd",
		type: positive(1e6),
		help: {
			en: "Most US dollars of the run; every model needs a known price.",
			zh: "一次运行最多花多少美元；每个模型都须有已知价格。"
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
				zh: "此提示词最多花多少美元，计入运行的预算。"
			}
		},
		field: {
			part: "budget",
			label: {
				en: "US dollars",
				zh: "美元"
			}
		}
	},
	{
		name: "max-minutes",
		type: positive(1e4),
		help: {
			en: "Minutes after which no call starts and those under way are cancelled.",
			zh: "多少分钟后不再发起调用，并取消进行中的调用。"
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
				zh: "分钟"
			}
		}
	},
	{
		name: "prices",
		type: lineText,
		help: {
			en: "Prices of models that the built-in list does not know, such as \"my-model: 0.10 / 0.50\" (US dollars for a million tokens in and out).",
			zh: "内置价目表没有的模型的价格，如 \"my-model: 0.10 / 0.50\"（每百万输入 / 输出 token 的美元数）。"
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
			zh: "存放模型回复的文件夹。同样的调用只付一次钱；确认时总是重新生成。"
		},
		empty: {
			en: "no cache",
			zh: "不缓存"
		},
		notes: { action: {
			en: "The cache step can keep it.",
			zh: "可由缓存步骤保存。"
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
			zh: "即使先前的运行已完成同样的内容也照样运行。"
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
			zh: "同时进行的模型调用数。"
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
			zh: "一分钟内最多发起多少次模型调用。"
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
			zh: "一次模型调用最多几秒。"
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
			zh: "优化模型的接口，与 base-url 不同时设置。"
		},
		affects: "models"
	},
	{
		name: "optimize-api-key",
		type: text,
		help: {
			en: "Key of the optimizer's endpoint. Needed with optimize-base-url, since api-key is not sent there.",
			zh: "优化模型接口的密钥。设置了 optimize-base-url 就必须给出，因为 api-key 不会发到那里。"
		},
		affects: "course",
		isSecret: true
	},
	{
		name: "evaluate-base-url",
		type: url,
		help: {
			en: "Endpoint of the judge, where it is not that of base-url.",
			zh: "评估模型的接口，与 base-url 不同时设置。"
		},
		affects: "models"
	},
	{
		name: "evaluate-api-key",
		type: text,
		help: {
			en: "Key of the judge's endpoint. Needed with evaluate-base-url, since api-key is not sent there.",
			zh: "评估模型接口的密钥。设置了 evaluate-base-url 就必须给出，因为 api-key 不会发到那里。"
		},
		affects: "course",
		isSecret: true
	},
	{
		name: "execute-base-url",
		type: url,
		help: {
			en: "Endpoint of the executor, where it is not that of base-url.",
			zh: "执行模型的接口，与 base-url 不同时设置。"
		},
		affects: "models"
	},
	{
		name: "execute-api-key",
		type: text,
		help: {
			en: "Key of the executor's endpoint. Needed with execute-base-url, since api-key is not sent there.",
			zh: "执行模型接口的密钥。设置了 execute-base-url 就必须给出，因为 api-key 不会发到那里。"
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
			zh: "优化模型的推理强度。"
		},
		inputOf: "none",
		affects: "models"
	},
	{
		name: "evaluate-reasoning-effort",
		type: text,
		help: {
			en: "Reasoning effort of the judge.",
			zh: "评估模型的推理强度。"
		},
		inputOf: "none",
		affects: "models"
	},
	{
		name: "execute-reasoning-effort",
		type: text,
		help: {
			en: "Reasoning effort of the executor.",
			zh: "执行模型的推理强度。"
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
			zh: "每条提示词的优化轮数，含第一轮。"
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
				zh: "轮数，含第一轮；不超过工作流的设置。"
			}
		},
		field: {
			part: "search",
			label: {
				en: "Rounds at most",
				zh: "最多轮数"
			},
			hint: {
				en: "The first one answers with the prompt as it is.",
				zh: "第一轮使用原提示词作答。"
			}
		}
	},
	{
		name: "sample-size",
		type: whole(1),
		default: "3",
		help: {
			en: "Cases that each round uses.",
			zh: "每轮使用的案例数。"
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
				zh: "每轮执行的案例数；不超过工作流的设置。"
			}
		},
		field: {
			part: "search",
			label: {
				en: "Questions in a round",
				zh: "每轮问题数"
			},
			hint: {
				en: "A check confirms a new prompt with the others.",
				zh: "其余问题留给检查时的确认。"
			}
		}
	},
	{
		name: "ballots",
		type: ballots,
		default: "auto",
		help: {
			en: "How much is judged: auto draws pairs of ballots until a comparison is decided, auto-fast draws more of them at once, an even number is that many ballots a round.",
			zh: "评判多少次：auto 成对投票，直到比较有了定论；auto-fast 一次多投几对；偶数则为每轮投这么多票。"
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
				zh: "每轮的票数：auto、auto-fast 或偶数；不超过工作流的设置所需的票数。"
			}
		},
		field: {
			part: "search",
			label: {
				en: "Ballots",
				zh: "投票数"
			},
			hint: {
				en: "Each pair is judged in both orders.",
				zh: "每一对回答都会交换顺序各评一次。"
			},
			choices: [
				{
					value: "auto",
					label: {
						en: "As many as it takes",
						zh: "按需自动决定"
					}
				},
				{
					value: "auto-fast",
					label: {
						en: "As many as it takes, faster",
						zh: "按需自动决定（更快）"
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
						zh: `固定 ${number} 票`
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
			zh: "连续多少轮没有挑战者被接受就结束搜索；0 表示从不因此结束。"
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
				zh: "连续多少轮没有进展就结束搜索；0 表示从不因此结束。"
			}
		},
		field: {
			part: "more",
			label: {
				en: "Patience",
				zh: "耐心"
			},
			hint: {
				en: "Rounds in a row without a better prompt that end it; 0 never.",
				zh: "连续多少轮没有改进就结束；0 表示不限。"
			}
		}
	},
	{
		name: "seed",
		type: whole(0),
		default: "0",
		help: {
			en: "Seed of every random choice.",
			zh: "一切随机选择的种子。"
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
				zh: "随机种子"
			},
			hint: {
				en: "The same seed draws the same questions and orders.",
				zh: "种子相同，抽取的问题和顺序也相同。"
			}
		}
	},
	{
		name: "judge-by",
		type: oneOf(["set", "case"]),
		default: "set",
		help: {
			en: "What a round shows the judge at once: set for all answers together, case for one case at a time.",
			zh: "一轮中一次给评估模型看什么：set 为全部答案一起看，case 为逐个案例看。"
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
			zh: "模型接口的密钥。"
		},
		notes: {
			action: {
				en: "Pass it from a secret.",
				zh: "请从 secret 传入。"
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
			zh: "兼容 OpenAI 的接口地址，写到 /chat/completions 之前为止。"
		},
		empty: {
			en: "OpenAI's own",
			zh: "OpenAI 官方接口"
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
			zh: "true 表示接受非 HTTPS 的地址，用于自己内网里的服务器。本机回环地址无需此项。"
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
			zh: "改写提示词的模型。"
		},
		empty: {
			en: "the default, gpt-6.1-terra",
			zh: "默认的 gpt-6.1-terra"
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
				zh: "提出新提示词的模型。"
			}
		}
	},
	{
		name: "evaluate-model",
		type: modelName,
		help: {
			en: "Model that judges answers.",
			zh: "评判答案的模型。"
		},
		empty: {
			en: "the default, gpt-6-luna",
			zh: "默认的 gpt-6-luna"
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
				zh: "评判答案的模型。"
			}
		}
	},
	{
		name: "execute-model",
		type: modelName,
		help: {
			en: "Model that answers the questions; best the one that your product uses.",
			zh: "回答问题的模型，最好就是产品所用的那个。"
		},
		empty: {
			en: "the default, gpt-6-luna",
			zh: "默认的 gpt-6-luna"
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
				zh: "回答案例的模型，即产品所用的那个。"
			}
		}
	},
	{
		name: "compare-model",
		type: text,
		help: {
			en: "In a run without a pull request, a model that could take the place of execute-model, at the same endpoint. Each prompt is then compared on both models and adapted to the new one.",
			zh: "在没有拉取请求的运行中，可能接替 execute-model 的模型，位于同一接口。每条提示词会在两个模型上比较，并针对新模型调整。"
		},
		empty: {
			en: "no such comparison",
			zh: "不作这种比较"
		},
		affects: "models"
	},
	{
		name: "optimize-temperature",
		type: decimal(0, 2),
		help: {
			en: "Temperature of the optimizer, 0 to 2. Sent only when set.",
			zh: "优化模型的温度，0 到 2。设置了才发送。"
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
				zh: "提出新提示词的模型的温度。"
			}
		}
	},
	{
		name: "evaluate-temperature",
		type: decimal(0, 2),
		help: {
			en: "Temperature of the judge, 0 to 2. Sent only when set, or 0.3 with the default model.",
			zh: "评估模型的温度，0 到 2。设置了才发送；用默认模型时为 0.3。"
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
				zh: "评判答案的模型的温度。"
			}
		}
	},
	{
		name: "execute-temperature",
		type: decimal(0, 2),
		help: {
			en: "Temperature of the executor, 0 to 2. Sent only when set, or 0 with the default model.",
			zh: "执行模型的温度，0 到 2。设置了才发送；用默认模型时为 0。"
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
				zh: "回答案例的模型的温度。"
			}
		}
	},
	{
		name: "reasoning-effort",
		type: text,
		help: {
			en: "Reasoning effort for all roles, such as none, low or high. Sent only when set, or none with the default judge and executor.",
			zh: "所有角色的推理强度，如 none、low 或 high。设置了才发送；默认的评估模型和执行模型为 none。"
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
			zh: "base_model；或 reasoning_model，把执行模型的推理放在答案之前。"
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
			zh: "分支上存放各个胜出者 prompt.txt 的文件夹。"
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
			zh: "胜出者写入的分支，不能是默认分支、受保护分支或作者的分支。"
		},
		empty: {
			en: "spo/pr-<number>; without a pull request for spo/refresh, or a name of its own for another branch, a choice of prompts by hand or a new model",
			zh: "spo/pr-<number>；没有拉取请求时为 spo/refresh，针对其他分支、手选提示词或新模型时另有名字"
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
			zh: "提交哪些胜出者：confirmed、best（未经确认的也提交）或 never。"
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
			zh: "除 prompt.txt 之外，是否也把胜出者写进提示词文件。"
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
			zh: "是否在拉取请求上发评论。"
		},
		affects: "publication"
	},
	{
		name: "open-pull-request",
		type: boolean,
		help: {
			en: "true opens a pull request from the branch, into the author's or the one that was looked at. The repository must allow GitHub Actions to create pull requests.",
			zh: "true 表示从该分支开一个拉取请求，合入作者的分支或所查看的分支。仓库须允许 GitHub Actions 创建拉取请求。"
		},
		empty: {
			en: "true on a schedule and false otherwise",
			zh: "定时运行时为 true，其余为 false"
		},
		affects: "publication"
	},
	{
		name: "fail-on",
		type: gates,
		default: "regression",
		help: {
			en: "What fails the run, separated by commas: regression (a prompt got worse), tentative-regression (it may have), invalid (a prompt file cannot be read), or never.",
			zh: "什么情况使运行失败，用逗号分隔：regression（提示词变差）、tentative-regression（可能变差）、invalid（提示词文件无法读取）或 never。"
		},
		notes: { flag: {
			en: "The exit code is 1 then.",
			zh: "此时退出码为 1。"
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
			zh: "auto 按事件行事；check 不清理已关闭的拉取请求；cleanup 只做清理。plan、optimize、publish 把一次运行分给多个作业，见 .github/workflows/spo.yml。"
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
			zh: "手动或定时运行时查看哪个分支的提示词。"
		},
		empty: {
			en: "the one that the workflow was started on",
			zh: "启动工作流的分支"
		},
		affects: "course"
	},
	{
		name: "legs",
		type: whole(1, MOST_LEGS),
		default: "8",
		help: {
			en: `The most jobs that share the work, 1 to ${MOST_LEGS}.`,
			zh: `最多由几个作业分担，1 到 ${MOST_LEGS}。`
		},
		notes: { action: {
			en: "For the mode plan.",
			zh: "用于 plan 模式。"
		} },
		affects: "course",
		legsMayDiffer: true
	},
	{
		name: "leg",
		type: whole(0),
		help: {
			en: "With the mode optimize, the number of this job in the plan's matrix.",
			zh: "在 optimize 模式下，本作业在计划矩阵中的编号。"
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
			zh: "plan、optimize、publish 各作业交接所用的文件夹。"
		},
		empty: {
			en: "one in the runner's temporary folder",
			zh: "运行器临时目录中的一个"
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
			zh: "true 表示草稿也检查。"
		},
		affects: "course"
	},
	{
		name: "prompts",
		type: lines,
		default: DEFAULT_PROMPT_GLOBS.join("\n"),
		help: {
			en: "Globs of prompt files. One that starts with ! takes files out again.",
			zh: "提示词文件的通配模式。以 ! 开头的把文件再排除出去。"
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
			zh: "使用模拟模型：不要密钥，不要网络，也不证明任何事。"
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
			zh: "配合 --offline：评估模型选中更好答案的频率。"
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
			zh: "配合 --offline：排在第一位使 simulated-accuracy 增加多少。"
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
export { stopOf as _, assertSettings as a, signTestRule as c, signTest as d, ERROR_CODES as f, isOutage as g, isCaseFault as h, DEFAULT_SETTINGS as i, fewestDecisivePairs as l, errorLine as m, DEFAULT_PROMPT_GLOBS as n, roundRule as o, SpoError as p, branchNameFault as r, MOST_ABSTENTIONS as s, SETTINGS as t, pairCap as u };
