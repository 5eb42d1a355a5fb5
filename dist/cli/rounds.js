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
	return rate === null ? "–" : `${Math.round(100 * rate)}%`;
}
/** A figure over another as `1.4`, and a dash where there is none. */
function ratioText(value) {
	return value === null ? "–" : value.toFixed(value < 10 ? 1 : 0);
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
	improved: "变好",
	regressed: "变差",
	"no-reliable-change": "无可靠变化",
	"insufficient-evidence": "证据不足",
	"budget-stopped": "因预算停止",
	error: "出错"
};
var OUTCOMES_ZH = {
	initial: "起始",
	accepted: "接受",
	rejected: "拒绝",
	tie: "平局",
	"no-proposal": "无提案",
	failed: "失败"
};
var SWITCHES_ZH = {
	ready: "可以切换",
	"ready-with-new-prompt": "换用新提示词后切换",
	"not-ready": "尚不能切换"
};
var STANDINGS_ZH = {
	...VERDICTS_ZH,
	...SWITCHES_ZH,
	new: "新文件",
	removed: "已删除",
	off: "已关闭",
	invalid: "无效",
	"not-compared": "未比较",
	better: "找到更好的提示词",
	tentative: "待确认"
};
var STOPPED_BY_ZH = {
	"max-rounds": "达到最大轮数",
	patience: "多轮无改进而停止",
	budget: "因预算停止",
	signal: "被中断",
	error: "因错误停止"
};
function pairsTextZh(tally) {
	const counts = [
		[tally.byChecks, "由检查决定"],
		[tally.flip, "翻转"],
		[tally.identical, "相同"],
		[tally.repeat, "重复"],
		[tally.abstain, "弃权"]
	].filter(([count]) => count > 0).map(([count, name]) => `${name} ${thousands(count)}`);
	return [`${tally.challenger} : ${tally.incumbent}`, ...counts].join("，");
}
var costZh = (costUsd) => costUsd === null ? "费用未知" : costText(costUsd);
var terms = defineTexts({
	en: english,
	zh: {
		verdict: (verdict) => VERDICTS_ZH[verdict],
		outcome: (outcome) => OUTCOMES_ZH[outcome],
		migration: (outcome) => SWITCHES_ZH[outcome],
		standing: (standing) => STANDINGS_ZH[standing],
		found: ({ confirmed }) => confirmed ? "已确认" : "待确认",
		stoppedBy: (by) => STOPPED_BY_ZH[by],
		pairs: pairsTextZh,
		ballots: ballotsText,
		usage: (usage) => [
			`${thousands(usage.calls)} 次调用`,
			`${thousands(usage.promptTokens + usage.completionTokens)} 个 token`,
			costZh(usage.costUsd)
		].join("，"),
		cost: costZh,
		rounds: (count) => `${thousands(count)} 轮`,
		number: thousands,
		duration: (startedAt, finishedAt) => durationText(startedAt, finishedAt)?.replace(/ h\b/, " 小时").replace(/ min\b/, " 分").replace(/ s\b/, " 秒") ?? "时间未知",
		round: (round) => `第 ${round} 轮`,
		case: (number) => `案例 ${number}`,
		list: (parts) => parts.join("，"),
		base: "基准",
		head: "本次改动",
		present: "现有提示词",
		incumbent: "现任",
		challenger: "挑战者",
		notAsked: "未提问"
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
		title: "各轮数据",
		legend: "计数为 挑战者 : 现任；选票的第三个数是弃权。",
		round: "轮次",
		outcome: "结果",
		ballots: "选票",
		pairs: "配对",
		tokens: "token",
		cost: "费用",
		change: "改了什么"
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
