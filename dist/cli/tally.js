// src/spo/comparing/tally.ts
/** Counts pairs by outcome and ballots by choice. */
function tallyPairs(pairs) {
	const count = (outcome) => pairs.filter((pair) => pair.outcome === outcome).length;
	const choices = pairs.flatMap(({ ballots }) => ballots.map(({ choice }) => choice));
	const chosen = (choice) => choices.filter((each) => each === choice).length;
	return {
		challenger: count("challenger"),
		incumbent: count("incumbent"),
		flip: count("flip"),
		identical: count("identical"),
		repeat: count("repeat"),
		abstain: count("abstain"),
		byChecks: pairs.filter(decidedByAssertions).length,
		ballots: {
			challenger: chosen("challenger"),
			incumbent: chosen("incumbent"),
			abstain: chosen("abstain")
		}
	};
}
function decidedByAssertions({ outcome, ballots }) {
	return (outcome === "challenger" || outcome === "incumbent") && ballots.length === 0;
}
/** The tally of nothing. */
var EMPTY_TALLY = tallyPairs([]);
/** What a comparison says of its challenger. */
function verdictOf({ decision, stoppedBy }) {
	if (stoppedBy === "budget") return "budget-stopped";
	return {
		challenger: "improved",
		incumbent: "regressed",
		none: "no-reliable-change",
		insufficient: "insufficient-evidence"
	}[decision];
}
export { tallyPairs as n, verdictOf as r, EMPTY_TALLY as t };
