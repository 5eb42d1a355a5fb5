// src/spo/tally.ts
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
		byChecks: pairs.filter(decidedByChecks).length,
		ballots: {
			challenger: chosen("challenger"),
			incumbent: chosen("incumbent"),
			abstain: chosen("abstain")
		}
	};
}
function decidedByChecks({ outcome, ballots }) {
	return (outcome === "challenger" || outcome === "incumbent") && ballots.length === 0;
}
/** The tally of nothing. */
var EMPTY_TALLY = tallyPairs([]);
export { tallyPairs as n, EMPTY_TALLY as t };
