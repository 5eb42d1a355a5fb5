import { h as SpoError } from "./texts.js";
import { i as promptTitle } from "./prompt-name.js";
// src/prompt-files/choose-prompt.ts
var MOST_NAMES = 20;
/**
* One prompt of a file.
* @param name null for the only one
* @throws SpoError `invalid-prompt-file` that lists every problem; `bad-input` that lists the names where the name is
*   missing or wrong
*/
function choosePrompt(parsed, name) {
	const { path } = parsed;
	if (!parsed.ok) throw invalid(parsed);
	const { prompts } = parsed;
	const [first] = prompts;
	if (first === void 0) throw new SpoError("invalid-prompt-file", `${path} holds no prompt.`);
	if (name === null && prompts.length === 1) return first;
	const found = prompts.find((prompt) => prompt.name === name);
	if (found) return found;
	const names = prompts.slice(0, MOST_NAMES).map((prompt) => promptTitle({
		path,
		name: prompt.name
	}));
	if (prompts.length > names.length) names.push("and more");
	if (name === null) throw new SpoError("bad-input", `${path} holds ${prompts.length} prompts.`, { remedy: `Name one of them: ${names.join(", ")}.` });
	throw new SpoError("bad-input", `${path} holds no prompt with the name "${name}".`, { remedy: first.name === "" ? `It holds one without a name: ${path}.` : `It holds ${names.join(", ")}.` });
}
function invalid({ problems }) {
	const [first, ...others] = problems;
	const rest = others.map(({ location, message }) => {
		return `; ${location.file === first?.location.file ? "" : `${location.file}:`}${location.line}:${location.column} ${message}`;
	});
	return new SpoError("invalid-prompt-file", `${first?.message ?? "The file cannot be read."}${rest.join("")}`, { ...first ? { location: first.location } : {} });
}
export { choosePrompt as t };
