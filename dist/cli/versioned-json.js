// src/report/versioned-json.ts
/** Where the first thing that a schema refused stands, and what was expected there. */
function firstFault(error) {
	const [issue] = error.issues;
	if (issue === void 0) return "unknown content";
	return `${place(issue.path)}: ${issue.message.replace(/^(Invalid [a-z]+|Too big|Too small): /, "")}`;
}
/** Keys of a record are foreign text. */
var LONGEST_KEY = 100;
function place(path) {
	const steps = path.map((step) => typeof step === "number" ? `[${step}]` : `.${String(step).slice(0, LONGEST_KEY)}`);
	return steps.length === 0 ? "the file" : steps.join("").replace(/^\./, "");
}
export { firstFault as t };
