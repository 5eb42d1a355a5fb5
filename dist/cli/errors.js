// src/spo/errors.ts
/** The one error type of the project; anything else that is thrown is a defect and keeps its stack. */
var SpoError = class extends Error {
	code;
	remedy;
	evidence;
	location;
	retryable;
	constructor(code, message, details = {}) {
		super(message, { cause: details.cause });
		this.name = "SpoError";
		this.code = code;
		this.remedy = details.remedy;
		this.evidence = details.evidence ?? {};
		this.location = details.location;
		this.retryable = details.retryable ?? false;
	}
};
var CASE_FAULTS = /* @__PURE__ */ new Set([
	"model-rate-limited",
	"model-unavailable",
	"model-bad-reply",
	"model-timeout"
]);
/** True for a fault that may hit one call and spare the next; anything else would hit every call and ends the run. */
function isCaseFault(error) {
	return error instanceof SpoError && CASE_FAULTS.has(error.code);
}
var OUTAGES = /* @__PURE__ */ new Set([
	"model-rate-limited",
	"model-unavailable",
	"model-timeout"
]);
/** True for a call that got no reply at all, retries included: it says something of the endpoint and nothing of a prompt. */
function isOutage({ code }) {
	return OUTAGES.has(code);
}
/** What a run was stopped by, if that is what the error says; anything else is a fault. */
function stopOf(error) {
	if (!(error instanceof SpoError)) return null;
	if (error.code === "budget-exhausted") return "budget";
	return error.code === "interrupted" ? "signal" : null;
}
/** `message` and remedy on one line, for logs and annotations. */
function errorLine(error) {
	const place = error.location ? `${error.location.file}:${error.location.line}:${error.location.column} ` : "";
	const remedy = error.remedy ? ` ${error.remedy}` : "";
	return `${place}${error.message}${remedy}`.replaceAll(/\s*[\r\n]\s*/g, " ");
}
export { stopOf as a, isOutage as i, errorLine as n, isCaseFault as r, SpoError as t };
