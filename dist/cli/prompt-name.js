// src/spo/prompt-name.ts
/** No more of a prompt than which one it is. */
function nameOf({ path, name }) {
	return {
		path,
		name
	};
}
/** What people call it, and its `PromptSpec.key`. */
function promptTitle({ path, name }) {
	return name === "" ? path : `${path}#${name}`;
}
function isSamePrompt(one, other) {
	return one.path === other.path && one.name === other.name;
}
/** Where its text stands on a branch with results, such as `.spo/prompts/poem.yaml/prompt.txt`. */
function promptTextPath({ path, name }, resultsDir) {
	return [
		resultsDir,
		path,
		...name === "" ? [] : [name],
		"prompt.txt"
	].join("/");
}
export { promptTitle as i, nameOf as n, promptTextPath as r, isSamePrompt as t };
