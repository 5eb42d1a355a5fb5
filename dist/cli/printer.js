import { S as errorLine, h as exitCodeOf, m as EXIT, x as SpoError } from "./texts.js";
import { f as roundCells, n as visibleText, r as terms, t as cutText } from "./visible-text.js";
import { inspect } from "node:util";
// src/report/text/log-lines.ts
var MOST_CHARACTERS = 500;
/** Of an error's line: room for words of an endpoint that it quotes, and for the remedy behind them. */
var MOST_OF_ERROR = 4e3;
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
	return oneLine(text, MOST_CHARACTERS);
}
/** An error, a problem of a file or a path on one such line, to its end. */
function errorText(text) {
	return oneLine(text, MOST_OF_ERROR);
}
function oneLine(text, limit) {
	const folded = visibleText(text).replaceAll(/\s+/g, " ").trim();
	return withoutCommands(folded.length > limit ? `${cutText(folded, limit - 1)}\u2026` : folded);
}
/** Foreign text with its lines, as a terminal shows it and a runner takes it for text. */
function printable(text) {
	return withoutCommands(visibleText(text));
}
/**
* Lines that runners take for text. GitHub's obeys `::name::` at the start of a line, spaces aside, and `##[name]` anywhere
* (actions/runner, ActionCommand.cs); that of Azure Pipelines `##vso[name]`, and TeamCity's `##teamcity[name]`.
*/
function withoutCommands(text) {
	return text.replaceAll(/^(\s*):(?=:)/gm, "$1: ").replaceAll(/##(?=[a-z]*\[)/gi, "## ");
}
// src/report/text/finding-line.ts
/** As compilers write it: `file:line:column message`, with `warning:` before the message of one. */
function findingLine({ level, location, message }) {
	const mark = level === "warning" ? "warning: " : "";
	return errorText(`${location.file}:${location.line}:${location.column} ${mark}${message}`);
}
/** As GitHub's runner reads it, which then shows it at the line (actions/toolkit, packages/core/src/command.ts). */
function annotationLine({ level, message, title, location }) {
	const place = location === void 0 ? [] : [
		["file", location.file],
		["line", `${location.line}`],
		["col", `${location.column}`]
	];
	const properties = [...title === void 0 ? [] : [["title", title]], ...place].map(([name, value = ""]) => `${name}=${escapedProperty(printable(value))}`).join(",");
	const data = escapedData(errorText(message));
	return `::${level}${properties === "" ? "" : ` ${properties}`}::${data}`;
}
/** The percent sign comes first: what the others become holds one. */
function escapedData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
	return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/text/printer.ts
var CLEAR_LINE = "\r\x1B[2K";
var isLive = false;
/** Prints lines on standard output, as text that neither a terminal nor a runner obeys. */
function print(text) {
	endLive();
	process.stdout.write(`${printable(text)}\n`);
}
/** The same on standard error. */
function printError(text) {
	endLive();
	process.stderr.write(`${printable(text)}\n`);
}
/** A command for GitHub's runner, on standard output: what it shows of a step, at a line of a file where there is one. */
function annotate(level, message, place = {}) {
	process.stdout.write(`${annotationLine({
		...place,
		level,
		message
	})}\n`);
}
/**
* Shows one line on a terminal until something else is printed; elsewhere prints it for good.
* @param passing stands behind it on a terminal alone
*/
function printLive(line, passing) {
	const { stderr } = process;
	if (!stderr.isTTY) {
		printError(line);
		return;
	}
	endLive();
	stderr.write(printable(`${line}${passing}`).slice(0, (stderr.columns ?? 80) - 1));
	isLive = true;
}
/** Clears the live line. */
function endLive() {
	if (isLive) process.stderr.write(CLEAR_LINE);
	isLive = false;
}
/** Prints a known error as one line and an unknown one with its stack. @returns the exit code */
function printFailure(error) {
	if (!(error instanceof SpoError)) {
		printError(inspect(error));
		printError("spo: this is a defect of spo; please report it with the lines above.");
		return EXIT.failed;
	}
	printError(`spo: ${errorText(errorLine(error))}`);
	return exitCodeOf(error);
}
/**
* Takes over what Node itself would print as it stands: warnings, and errors that nobody catches.
* @param onDefect prints such an error and says which exit code the process ends with
*/
function takeOverOutput(onDefect) {
	process.on("uncaughtException", (error) => process.exit(onDefect(error)));
	if (process.listenerCount("warning") === 0) return;
	process.removeAllListeners("warning");
	process.on("warning", ({ name, message }) => printError(`${name}: ${message}`));
}
export { printFailure as a, findingLine as c, logText as d, withoutCommands as f, printError as i, errorText as l, endLive as n, printLive as o, print as r, takeOverOutput as s, annotate as t, logLine as u };
