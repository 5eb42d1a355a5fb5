import { n as writeHtmlReport, r as writeJsonReport, t as showProgress } from "./progress.js";
import { n as optimizeFile, t as budgetJournalPath } from "./optimize-file.js";
import { n as resultName, t as readPromptAddress } from "./prompt-address.js";
import { i as printFailure, t as EXIT } from "./process.js";
import { t as buildModels } from "./run-models.js";
import { t as renderHtmlReport } from "./render-html-report.js";
import { t as isStart } from "./standing-round.js";
import { d as usageText, m as visibleText, n as roundTexts, p as cutText, r as terms, t as roundCells } from "./rounds.js";
import { r as withoutCommands } from "./log-lines.js";
import { g as errorLine, h as SpoError } from "./texts.js";
import { n as runContext, r as runOf, t as settingsOf } from "./settings-of.js";
// src/report/text/optimize-text.ts
var MOST_CHARACTERS = 100;
/** The rounds as a table and the best prompt, in plain text for a terminal. */
function renderOptimizeText(result) {
	const title = result.simulated ? `${oneLine(result.name)} (simulated model: proves nothing about a real one)` : oneLine(result.name);
	const end = `${terms.en.rounds(result.rounds.length)}, stopped by ${result.stoppedBy}. ${usageText(result.usage)}.`;
	const best = result.best === null ? ["No usable prompt was found."] : [
		`Best: ${standingOf(result.best, result.rounds)}. Its prompt:`,
		"",
		visibleText(result.best.prompt)
	];
	return withoutCommands([
		title,
		"",
		...table(result.rounds),
		"",
		end,
		"",
		...best,
		""
	].join("\n"));
}
/** A search confirms nothing: it is for whoever reads this to do so. */
function standingOf({ round }, rounds) {
	return `round ${round} (${isStart(rounds, round) ? "none was better" : "tentative: it won its round and was not confirmed"})`;
}
function table(rounds) {
	const { round, outcome, ballots, pairs, change } = roundTexts.en;
	const rows = [[
		round,
		outcome,
		ballots,
		pairs,
		change
	], ...rounds.map(cells)];
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
function cells(round) {
	const { round: number, outcome, ballots, pairs, said } = roundCells(round, terms.en);
	return [
		number,
		outcome,
		ballots,
		pairs,
		oneLine(said[0] ?? "")
	];
}
function oneLine(text) {
	const folded = visibleText(text).replaceAll(/\s+/g, " ").trim();
	return folded.length > MOST_CHARACTERS ? `${cutText(folded, 99)}\u2026` : folded;
}
// src/cli/commands/optimize.ts
/** Runs the command and sets the exit code. @throws SpoError */
async function run(options, groups) {
	const settings = await settingsOf(options, groups, process.env);
	const address = await readPromptAddress(options.template);
	const initialRound = roundNumber(options.initialRound);
	const context = runContext(settings.seed);
	const name = options.name ?? resultName(address);
	const journal = {
		path: budgetJournalPath(options.workspace, name),
		resume: options.resume === true
	};
	const models = await buildModels(settings, {
		...context,
		journal
	});
	const progress = showProgress(models.usage);
	const { path: file, bytes, name: promptName } = address;
	const { workspace } = options;
	const resume = options.resume === true;
	const run = runOf(context, {
		settings,
		models,
		workspace,
		resume,
		onEvent: progress.onEvent
	});
	const result = await optimizeFile({
		path: file,
		bytes,
		promptName,
		name,
		initialRound
	}, run).finally(progress.end);
	const { rounds, best, stoppedBy, error } = result.optimization;
	const text = renderOptimizeText({
		name,
		rounds,
		best,
		stoppedBy,
		usage: result.report.usage,
		simulated: models.simulated
	});
	console.log(`${text}Rounds: ${result.directory}\nReport: ${result.reportPath}`);
	if (options.report !== void 0) await writeJsonReport(options.report, result.report);
	if (options.html !== void 0) console.log(`Page: ${await writeHtmlReport(options.html, renderHtmlReport(result.report))}`);
	if (error !== null) process.exitCode = stoppedBy === "budget" ? notice(error) : printFailure(error);
}
function roundNumber(text) {
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new SpoError("bad-input", `--initial-round is "${text}": expected a whole number of at least 1.`);
}
/** A budget that ended is a result like any other. */
function notice(error) {
	console.error(`spo: ${errorLine(error)}`);
	return EXIT.done;
}
export { run };
