import { n as lockCheck } from "./lock-folder.js";
import { n as checkRepository, t as renderCheckText } from "./check-text.js";
import { n as writeHtmlReport, t as showProgress } from "./progress.js";
import { h as exitCodeOf, m as EXIT } from "./texts.js";
import { t as buildModels } from "./run-models.js";
import { t as renderHtmlReport } from "./render-html-report.js";
import { a as printFailure, d as logText, i as printError, l as errorText, r as print } from "./printer.js";
import { n as runContext, r as runOf, t as settingsOf } from "./settings-of.js";
import path from "node:path";
// src/jobs/check/alone-in-workspace.ts
/**
* Does something that no other check may do in the same workspace meanwhile: two would write the same checkpoints, and
* the second would forget what the first has spent.
* @throws SpoError `conflict` while another check is going on there; `workspace`
*/
async function aloneInWorkspace(workspace, check) {
	const unlock = await lockCheck(workspace);
	return check().finally(unlock);
}
// src/cli/commands/check.ts
/** Runs the command and sets the exit code. @throws SpoError */
async function run(options, groups) {
	const settings = await settingsOf(options, groups, process.env);
	const context = runContext(settings.seed);
	const resume = options.resume === true;
	const result = await aloneInWorkspace(options.workspace, async () => {
		const journal = {
			path: path.join(options.workspace, "budget.jsonl"),
			resume
		};
		const models = await buildModels(settings, {
			...context,
			journal
		});
		const progress = showProgress(models.usage);
		const { repository: directory, base, head, commentFile = null, workspace } = options;
		const change = {
			directory,
			base,
			head,
			commentFile,
			environment: process.env
		};
		const run = runOf(context, {
			settings,
			models,
			workspace,
			resume,
			onEvent: progress.onEvent
		});
		return checkRepository(change, run).finally(progress.end);
	});
	process.exitCode = result.kind === "replayed" ? replay(result.record, options) : await printResult(result, options.html);
}
function replay(record, { html, commentFile }) {
	const when = `Already finished on ${record.finishedAt}, so nothing was run`;
	print(logText(`${when}: ${record.headline}. Use --force to run anew.`));
	const unwritten = [html, commentFile].filter((file) => file !== void 0);
	if (unwritten.length > 0) print(logText(`Not written, since nothing was run: ${unwritten.join(", ")}.`));
	for (const failure of record.gateFailures) printError(logText(`spo: ${failure}`));
	return record.exitCode;
}
async function printResult(result, html) {
	print(renderCheckText(result.report));
	print(`Report: ${errorText(result.reportPath)}`);
	if (html !== void 0) print(`Page: ${errorText(await writeHtmlReport(html, renderHtmlReport(result.report)))}`);
	const comment = result.comment ?? result.commentFile;
	if (comment !== null) print(`Comment: ${errorText(comment)}`);
	for (const warning of result.warnings) printFailure(warning);
	for (const failure of result.gateFailures) printError(`spo: ${logText(failure)}`);
	if (result.fault !== null) return printFailure(result.fault);
	const [warning] = result.warnings;
	if (warning !== void 0) return exitCodeOf(warning);
	return result.gateFailures.length > 0 ? EXIT.gate : EXIT.done;
}
export { run };
