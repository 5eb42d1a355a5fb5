// src/spo/standing-round.ts
/** Whether its prompt stood when the round ended. */
function stands({ outcome }) {
	return outcome === "initial" || outcome === "accepted";
}
/** The best of the rounds is the last whose prompt stood; undefined where none did. */
function standingRound(rounds) {
	return rounds.findLast(stands);
}
/** Whether a round is the one that the starting prompt was executed in: nothing better was found, where it is the best. */
function isStart(rounds, number) {
	return rounds.some(({ round, outcome }) => round === number && outcome === "initial");
}
export { standingRound as n, stands as r, isStart as t };
