import { m as visibleText } from "./rounds.js";
import { n as logText } from "./log-lines.js";
// src/report/text/finding-line.ts
/** As compilers write it: `file:line:column message`, with `warning:` before the message of one. */
function findingLine({ level, location, message }) {
	const mark = level === "warning" ? "warning: " : "";
	return logText(`${location.file}:${location.line}:${location.column} ${mark}${message}`);
}
/** As GitHub's runner reads it, which then shows it at the line (actions/toolkit, packages/core/src/command.ts). */
function annotationLine({ level, location, message }) {
	const { file, line, column } = location;
	return `::${level} file=${escapedProperty(visibleText(file))},line=${line},col=${column}::${escapedData(logText(message))}`;
}
/** The percent sign comes first: what the others become holds one. */
function escapedData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
	return escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { findingLine as n, annotationLine as t };
