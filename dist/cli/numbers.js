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
export { pairsText as a, thousands as c, durationText as i, usageText as l, costText as n, percentText as o, counted as r, ratioText as s, ballotsText as t };
