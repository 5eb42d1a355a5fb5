import { m as visibleText, p as cutText, r as terms, t as roundCells } from "./rounds.js";
// src/report/text/log-lines.ts
var MOST_CHARACTERS = 500;
/** An event as one plain line for logs; null for what a log need not say. */
function logLine(event) {
	switch (event.type) {
		case "step": return line(event.key, event.round === null ? event.step : `round ${event.round}: ${event.step}`);
		case "pairs": return line(event.key, `${event.step}: ${event.done} of at most ${event.most} pairs`);
		case "round-end": return line(event.key, roundText(event.round));
		case "warning": return line(event.key, `warning: ${event.message}`);
		default: return null;
	}
}
function roundText(round) {
	const { round: number, outcome, ballots, pairs, said } = roundCells(round, terms.en);
	return `round ${number}: ${outcome}${pairs === "" ? "" : `, ballots ${ballots}, pairs ${pairs}`}${said[0] === void 0 ? "" : `; ${said[0]}`}`;
}
function line(key, text) {
	return logText(`${key}: ${text}`);
}
/** Foreign text on one line of a log that the runner reads for commands. */
function logText(text) {
	const folded = visibleText(text).replaceAll(/\s+/g, " ").trim();
	return withoutCommands(folded.length > MOST_CHARACTERS ? `${cutText(folded, 499)}\u2026` : folded);
}
/**
* Lines that the runner takes for text: it obeys `::name::` at the start of a line, spaces aside, and `##[name]`
* anywhere (actions/runner, ActionCommand.cs).
*/
function withoutCommands(text) {
	return text.replaceAll(/^(\s*):(?=:)/gm, "$1: ").replaceAll(/##(?=\[)/g, "## ");
}
export { logText as n, withoutCommands as r, logLine as t };
