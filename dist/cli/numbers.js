// src/report/visible-text.ts
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
// src/report/numbers.ts
/** `168,300` */
function thousands(value) {
	return value.toLocaleString("en-US");
}
/** `1 call`, `2 calls` */
function counted(value, singular, plural = `${singular}s`) {
	return `${thousands(value)} ${value === 1 ? singular : plural}`;
}
/** `$0.06`; small sums keep four decimals, and an unknown price is never shown as free. */
function costText(costUsd) {
	if (costUsd === null) return "cost unknown";
	return `$${costUsd.toFixed(costUsd > 0 && costUsd < .01 ? 4 : 2)}`;
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
export { pairsText as a, thousands as c, visibleText as d, durationText as i, usageText as l, costText as n, percentText as o, counted as r, ratioText as s, ballotsText as t, cutText as u };
