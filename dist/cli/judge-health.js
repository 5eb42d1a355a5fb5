import { i as abstentionsOf } from "./abstentions.js";
// src/spo/comparing/judge-health.ts
/** @param comparisons all that one judge compared */
function judgeHealth(comparisons) {
	const judged = comparisons.flatMap(({ pairs }) => pairs).filter(({ ballots }) => ballots.length > 0);
	const ballots = judged.flatMap((pair) => pair.ballots);
	const readable = ballots.filter(({ choice }) => choice !== "abstain");
	const ties = abstentionsOf(ballots).tie;
	const complete = judged.filter(({ outcome }) => outcome !== "abstain");
	const unequal = complete.filter(({ outcome }) => outcome !== "flip").filter((pair) => lengthRatioOf(pair) !== 1);
	return {
		ballots: ballots.length,
		pairs: complete.length,
		flipRate: share(complete, ({ outcome }) => outcome === "flip"),
		firstPreferred: share(readable, choseFirst),
		abstainRate: share(ballots, ({ choice }) => choice === "abstain"),
		...ties > 0 ? { tieRate: ties / ballots.length } : {},
		repeatAgreement: repeatAgreement(comparisons),
		lengthRatio: median(complete.map(lengthRatioOf)),
		longerPreferred: share(unequal, (pair) => lengthRatioOf(pair) > 1 === (pair.outcome === "challenger"))
	};
}
/** Fewer ballots or pairs than this say nothing of a judge. */
var ENOUGH_BALLOTS = 16;
var ENOUGH_PAIRS = 8;
/** What is suspicious about a judge, a sentence each. */
function healthWarnings(health) {
	const warnings = [];
	const warn = (suspicious, sentence) => {
		if (suspicious) warnings.push(sentence);
	};
	const { ballots, pairs, flipRate, firstPreferred, abstainRate, longerPreferred, lengthRatio, tieRate } = health;
	const percent = (rate) => `${Math.round(100 * (rate ?? 0))}%`;
	warn(pairs >= ENOUGH_PAIRS && (flipRate ?? 0) > .45, `The judge followed the position in ${percent(flipRate)} of pairs: the answers are close, or the judge is weak.`);
	warn(ballots >= ENOUGH_BALLOTS && Math.abs((firstPreferred ?? .5) - .5) > .2, `The judge preferred the first answer in ${percent(firstPreferred)} of ballots; a fair one would in half of them.`);
	warn(ballots >= ENOUGH_BALLOTS && (abstainRate ?? 0) > .1, tieRate === void 0 ? `${percent(abstainRate)} of ballots could not be read.` : `${percent(abstainRate)} of ballots have no choice: the judge called ${percent(tieRate)} a tie.`);
	warn(pairs >= ENOUGH_PAIRS && lengthRatio !== null && (lengthRatio > 1.5 || lengthRatio < 1 / 1.5) && (longerPreferred ?? 0) > .85, `The longer answer won ${percent(longerPreferred)} of decisive pairs: the judge may only like length.`);
	return warnings;
}
function choseFirst({ choice, challengerPosition }) {
	return choice === "challenger" === (challengerPosition === "first");
}
function repeatAgreement(comparisons) {
	let same = 0;
	let all = 0;
	for (const { pairs } of comparisons) {
		const readable = pairs.filter((pair) => pair.ballots.length > 0 && pair.outcome !== "abstain");
		readable.forEach((pair, index) => {
			const earlier = readable.slice(0, index).filter(({ caseIndex }) => caseIndex === pair.caseIndex);
			all += earlier.length;
			same += earlier.filter(({ outcome }) => outcome === pair.outcome).length;
		});
	}
	return all === 0 ? null : same / all;
}
function lengthRatioOf({ challengerAnswers, incumbentAnswers }) {
	return totalLength(challengerAnswers) / Math.max(1, totalLength(incumbentAnswers));
}
function totalLength(answers) {
	return answers.reduce((sum, answer) => sum + (answer.status === "answered" ? answer.text.length : 0), 0);
}
function share(items, holds) {
	return items.length === 0 ? null : items.filter(holds).length / items.length;
}
function median(values) {
	const sorted = values.toSorted((left, right) => left - right);
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	if (upper === void 0) return null;
	return (((sorted.length % 2 === 0 ? sorted[middle - 1] : upper) ?? upper) + upper) / 2;
}
export { judgeHealth as n, healthWarnings as t };
