import { i as printError, n as endLive, o as printLive, u as logLine } from "./printer.js";
import { z as writeReportCopy } from "./worst-case-of.js";
import { t as writeText } from "./write-file.js";
import { resolve } from "node:path";
// src/jobs/check/report-copies.ts
/** The report beside the results is that of the run which ended last. @throws SpoError `workspace` */
async function writeJsonReport(file, report) {
	await writeReportCopy(file, report);
}
/**
* Writes a report that is a page.
* @returns its absolute path.
* @throws SpoError `workspace`
*/
async function writeHtmlReport(file, html) {
	const path = resolve(file);
	await writeText(path, html);
	return path;
}
// src/cli/progress.ts
/** @param usage what the run has spent so far */
function showProgress(usage) {
	const lasting = (event) => event.type === "round-end" || event.type === "warning";
	return {
		onEvent: (event) => {
			const line = logLine(event);
			if (line === null) return;
			if (lasting(event)) printError(line);
			else printLive(line, ` \u00b7 ${usage().calls} calls`);
		},
		end: endLive
	};
}
export { writeHtmlReport as n, writeJsonReport as r, showProgress as t };
