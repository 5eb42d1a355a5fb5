import { t as buildModels } from "./model-stack.js";
import { n as optimizeFile, t as budgetJournalPath } from "./optimize-file.js";
import { n as writeHtmlReport, r as writeJsonReport, t as showProgress } from "./progress.js";
import { t as renderHtmlReport } from "./render-html-report.js";
import { r as withoutCommands } from "./log-lines.js";
import { a as pairsText, l as usageText, t as ballotsText } from "./numbers.js";
import { n as visibleText, t as cutText } from "./visible-text.js";
import { n as errorLine, t as SpoError } from "./errors.js";
import { t as EXIT } from "./exit-codes.js";
import { n as printFailure } from "./failure.js";
import { t as GROUPS } from "./optimize-command.js";
import { t as readPromptAddress } from "./prompt-address.js";
import { n as runContext, t as settingsOf } from "./settings-of.js";
import path from "node:path";
// src/report/optimize-text.ts
var MOST_CHARACTERS = 100;
/** The rounds as a table and the best prompt, in plain text for a terminal. */
function renderOptimizeText(result) {
	const title = result.simulated ? `${oneLine(result.name)} (simulated model: proves nothing about a real one)` : oneLine(result.name);
	const end = `${result.rounds.length === 1 ? "1 round" : `${result.rounds.length} rounds`}, stopped by ${result.stoppedBy}. ${usageText(result.usage)}.`;
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
	return `round ${round} (${rounds.some((each) => each.round === round && each.outcome === "initial") ? "none was better" : "tentative: it won its round and was not confirmed"})`;
}
function table(rounds) {
	const rows = [[
		"round",
		"outcome",
		"ballots",
		"pairs",
		"what it changed"
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
	const tally = round.comparison?.tally;
	return [
		String(round.round),
		round.outcome,
		tally === void 0 ? "" : ballotsText(tally),
		tally === void 0 ? "" : pairsText(tally),
		oneLine(round.modification || round.note)
	];
}
function oneLine(text) {
	const folded = visibleText(text).replaceAll(/\s+/g, " ").trim();
	return folded.length > MOST_CHARACTERS ? `${cutText(folded, 99)}…` : folded;
}
// src/cli/optimize-run.ts
/** Runs the command and sets the exit code. @throws SpoError */
async function run(options) {
	const settings = await settingsOf(options, GROUPS, process.env);
	const address = await readPromptAddress(options.template);
	const initialRound = roundNumber(options.initialRound);
	const context = runContext(settings.seed);
	const name = options.name ?? folderOf(address);
	const journal = {
		path: budgetJournalPath(options.workspace, name),
		resume: options.resume === true
	};
	const models = await buildModels(settings, {
		...context,
		journal
	});
	const progress = showProgress(models.usage);
	const result = await optimizeFile({
		...context,
		path: address.path,
		bytes: address.bytes,
		promptName: address.name,
		name,
		workspace: options.workspace,
		initialRound,
		resume: options.resume === true,
		settings,
		models,
		onEvent: progress.onEvent
	}).finally(progress.end);
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
function folderOf(address) {
	const file = path.parse(address.path).name;
	return address.name === null ? file : `${file}/${address.name}`;
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
