import { n as dollars, r as thousands, t as counted } from "./counted.js";
// src/report/words/visible-text.ts
/**
* Text of a model or a stranger as people may see it: without control characters, marks that reverse the reading
* direction, and characters that nobody sees but every model reads (zero-width spaces, tags). The joiners that
* emoji and several scripts need stay. Line ends become `\n`.
*/
function visibleText(text) {
	return text.toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replaceAll(HIDDEN, "");
}
var HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** At most `limit` UTF-16 units of a text and no half character. */
function cutText(text, limit) {
	if (text.length <= limit) return text;
	const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
	return text.slice(0, end);
}
// src/report/words/texts.ts
/** @param texts English gives the shape, functions included; Chinese is checked against it */
function defineTexts(texts) {
	return texts;
}
// src/report/words/numbers.ts
/** `$0.06`; an unknown price is never shown as free. */
function costText(costUsd) {
	return costUsd === null ? "cost unknown" : dollars(costUsd);
}
/** `214 calls, 168,300 tokens, $0.06` */
function usageText(usage) {
	const tokens = usage.promptTokens + usage.completionTokens;
	return `${counted(usage.calls, "call")}, ${counted(tokens, "token")}, ${costText(usage.costUsd)}`;
}
/** Pairs for the challenger and for the incumbent, then what decided for neither: `1 : 9, 2 flips`. */
function pairsText(tally) {
	const rest = [
		tally.byChecks > 0 ? `${tally.byChecks} by checks` : "",
		tally.flip > 0 ? counted(tally.flip, "flip") : "",
		tally.identical > 0 ? counted(tally.identical, "tie") : "",
		tally.repeat > 0 ? counted(tally.repeat, "repeat") : "",
		tally.abstain > 0 ? counted(tally.abstain, "abstention") : ""
	].filter((part) => part !== "");
	return [`${tally.challenger} : ${tally.incumbent}`, ...rest].join(", ");
}
/** Ballots for the challenger, for the incumbent, and abstentions: `3 : 1 : 0`. */
function ballotsText(tally) {
	const { challenger, incumbent, abstain } = tally.ballots;
	return `${challenger} : ${incumbent} : ${abstain}`;
}
/** A share of 0 to 1: `45%`, and a dash where there was nothing to count. */
function percentText(rate) {
	return rate === null ? "\u2013" : `${Math.round(100 * rate)}%`;
}
/** A figure over another as `1.4`, and a dash where there is none. */
function ratioText(value) {
	return value === null ? "\u2013" : value.toFixed(value < 10 ? 1 : 0);
}
/** Time between two ISO 8601 instants: `2 min 5 s`; null when either cannot be read. */
function durationText(startedAt, finishedAt) {
	const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1e3);
	if (!Number.isFinite(seconds) || seconds < 0) return null;
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds % 3600 / 60);
	return [
		hours > 0 ? `${hours} h` : "",
		minutes > 0 ? `${minutes} min` : "",
		`${seconds % 60} s`
	].filter((part) => part !== "").join(" ");
}
// src/report/verdicts.ts
var PRECEDENCE = [
	"regressed",
	"error",
	"budget-stopped",
	"insufficient-evidence",
	"improved",
	"no-reliable-change"
];
/** The verdict over several files: the first in precedence that occurs; null when no file has one. */
function runVerdict(verdicts) {
	return PRECEDENCE.find((verdict) => verdicts.includes(verdict)) ?? null;
}
/** A verdict in words. */
function verdictText(verdict) {
	return verdict === "budget-stopped" ? "stopped by the budget" : verdict.replaceAll("-", " ");
}
// src/report/words/terms.ts
var SWITCHES = {
	ready: "ready to switch",
	"ready-with-new-prompt": "switch with the new prompt",
	"not-ready": "not ready"
};
var STANDINGS = {
	...SWITCHES,
	error: "ended in an error",
	new: "new file",
	"not-compared": "not compared",
	better: "better prompt found",
	tentative: "tentative",
	invalid: "invalid",
	removed: "removed",
	off: "off"
};
var english = {
	verdict: (verdict) => verdictText(verdict),
	outcome: (outcome) => outcome.replaceAll("-", " "),
	/** What to do about the model. */
	migration: (outcome) => SWITCHES[outcome],
	standing: (standing) => STANDINGS[standing] ?? verdictText(standing),
	found: ({ confirmed }) => confirmed ? "confirmed" : "tentative",
	stoppedBy: (by) => `stopped by ${by}`,
	pairs: pairsText,
	ballots: ballotsText,
	usage: usageText,
	cost: costText,
	rounds: (count) => counted(count, "round"),
	number: thousands,
	duration: (startedAt, finishedAt) => durationText(startedAt, finishedAt) ?? "an unknown time",
	round: (round) => `round ${round}`,
	case: (number) => `Case ${number}`,
	list: (parts) => parts.join(", "),
	base: "base",
	head: "head",
	present: "present prompt",
	incumbent: "incumbent",
	challenger: "challenger",
	notAsked: "not asked"
};
var VERDICTS_ZH = {
	improved: "\u53d8\u597d",
	regressed: "\u53d8\u5dee",
	"no-reliable-change": "\u65e0\u53ef\u9760\u53d8\u5316",
	"insufficient-evidence": "\u8bc1\u636e\u4e0d\u8db3",
	"budget-stopped": "\u56e0\u9884\u7b97\u505c\u6b62",
	error: "\u51fa\u9519"
};
var OUTCOMES_ZH = {
	initial: "\u8d77\u59cb",
	accepted: "\u63a5\u53d7",
	rejected: "\u62d2\u7edd",
	tie: "\u5e73\u5c40",
	"no-proposal": "\u65e0\u63d0\u6848",
	failed: "\u5931\u8d25"
};
var SWITCHES_ZH = {
	ready: "\u53ef\u4ee5\u5207\u6362",
	"ready-with-new-prompt": "\u6362\u7528\u65b0\u63d0\u793a\u8bcd\u540e\u5207\u6362",
	"not-ready": "\u5c1a\u4e0d\u80fd\u5207\u6362"
};
var STANDINGS_ZH = {
	...VERDICTS_ZH,
	...SWITCHES_ZH,
	new: "\u65b0\u6587\u4ef6",
	removed: "\u5df2\u5220\u9664",
	off: "\u5df2\u5173\u95ed",
	invalid: "\u65e0\u6548",
	"not-compared": "\u672a\u6bd4\u8f83",
	better: "\u627e\u5230\u66f4\u597d\u7684\u63d0\u793a\u8bcd",
	tentative: "\u5f85\u786e\u8ba4"
};
var STOPPED_BY_ZH = {
	"max-rounds": "\u8fbe\u5230\u6700\u5927\u8f6e\u6570",
	patience: "\u591a\u8f6e\u65e0\u6539\u8fdb\u800c\u505c\u6b62",
	budget: "\u56e0\u9884\u7b97\u505c\u6b62",
	signal: "\u88ab\u4e2d\u65ad",
	error: "\u56e0\u9519\u8bef\u505c\u6b62"
};
function pairsTextZh(tally) {
	const counts = [
		[tally.byChecks, "\u7531\u68c0\u67e5\u51b3\u5b9a"],
		[tally.flip, "\u7ffb\u8f6c"],
		[tally.identical, "\u76f8\u540c"],
		[tally.repeat, "\u91cd\u590d"],
		[tally.abstain, "\u5f03\u6743"]
	].filter(([count]) => count > 0).map(([count, name]) => `${name} ${thousands(count)}`);
	return [`${tally.challenger} : ${tally.incumbent}`, ...counts].join("\uff0c");
}
var costZh = (costUsd) => costUsd === null ? "\u8d39\u7528\u672a\u77e5" : costText(costUsd);
var terms = defineTexts({
	en: english,
	zh: {
		verdict: (verdict) => VERDICTS_ZH[verdict],
		outcome: (outcome) => OUTCOMES_ZH[outcome],
		migration: (outcome) => SWITCHES_ZH[outcome],
		standing: (standing) => STANDINGS_ZH[standing],
		found: ({ confirmed }) => confirmed ? "\u5df2\u786e\u8ba4" : "\u5f85\u786e\u8ba4",
		stoppedBy: (by) => STOPPED_BY_ZH[by],
		pairs: pairsTextZh,
		ballots: ballotsText,
		usage: (usage) => [
			`${thousands(usage.calls)} \u6b21\u8c03\u7528`,
			`${thousands(usage.promptTokens + usage.completionTokens)} \u4e2a token`,
			costZh(usage.costUsd)
		].join("\uff0c"),
		cost: costZh,
		rounds: (count) => `${thousands(count)} \u8f6e`,
		number: thousands,
		duration: (startedAt, finishedAt) => durationText(startedAt, finishedAt)?.replace(/ h\b/, " \u5c0f\u65f6").replace(/ min\b/, " \u5206").replace(/ s\b/, " \u79d2") ?? "\u65f6\u95f4\u672a\u77e5",
		round: (round) => `\u7b2c ${round} \u8f6e`,
		case: (number) => `\u6848\u4f8b ${number}`,
		list: (parts) => parts.join("\uff0c"),
		base: "\u57fa\u51c6",
		head: "\u672c\u6b21\u6539\u52a8",
		present: "\u73b0\u6709\u63d0\u793a\u8bcd",
		incumbent: "\u73b0\u4efb",
		challenger: "\u6311\u6218\u8005",
		notAsked: "\u672a\u63d0\u95ee"
	}
});
// src/report/cells/rounds.ts
var roundTexts = defineTexts({
	en: {
		title: "Figures of the rounds",
		legend: "Counts are challenger : incumbent; the third number of the ballots is abstentions.",
		round: "round",
		outcome: "outcome",
		ballots: "ballots",
		pairs: "pairs",
		tokens: "tokens",
		cost: "cost",
		change: "what it changed"
	},
	zh: {
		title: "\u5404\u8f6e\u6570\u636e",
		legend: "\u8ba1\u6570\u4e3a \u6311\u6218\u8005 : \u73b0\u4efb\uff1b\u9009\u7968\u7684\u7b2c\u4e09\u4e2a\u6570\u662f\u5f03\u6743\u3002",
		round: "\u8f6e\u6b21",
		outcome: "\u7ed3\u679c",
		ballots: "\u9009\u7968",
		pairs: "\u914d\u5bf9",
		tokens: "token",
		cost: "\u8d39\u7528",
		change: "\u6539\u4e86\u4ec0\u4e48"
	}
});
/** What the tables of rounds say of one. */
function roundCells(round, term) {
	const { outcome, comparison, modification, note, usage } = round;
	return {
		round: String(round.round),
		outcome,
		ballots: comparison === null ? "" : term.ballots(comparison.tally),
		pairs: comparison === null ? "" : term.pairs(comparison.tally),
		tokens: term.number(usage.promptTokens + usage.completionTokens),
		cost: term.cost(usage.costUsd),
		said: [modification, note].filter((text) => text.trim() !== "")
	};
}
export { verdictText as a, pairsText as c, usageText as d, defineTexts as f, runVerdict as i, percentText as l, visibleText as m, roundTexts as n, costText as o, cutText as p, terms as r, durationText as s, roundCells as t, ratioText as u };
