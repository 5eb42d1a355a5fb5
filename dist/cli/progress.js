import { B as writeReportCopy } from "./worst-case-of.js";
import { t as writeText } from "./write-file.js";
import { t as logLine } from "./log-lines.js";
import { resolve } from "node:path";
// src/jobs/check/report-copies.ts
/** The report of the workspace is that of the run which ended last. @throws SpoError `workspace` */
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
	const { stderr } = process;
	const width = () => (stderr.columns ?? 80) - 1;
	const clear = () => {
		if (stderr.isTTY) stderr.write("\r\x1B[2K");
	};
	const lasting = (event) => event.type === "round-end" || event.type === "warning";
	return {
		onEvent: (event) => {
			const line = logLine(event);
			if (line === null) return;
			clear();
			if (!stderr.isTTY || lasting(event)) stderr.write(`${line}\n`);
			else stderr.write(`${line} \u00b7 ${usage().calls} calls`.slice(0, width()));
		},
		end: clear
	};
}
export { writeHtmlReport as n, writeJsonReport as r, showProgress as t };
