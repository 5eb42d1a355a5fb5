import { r as promptTextPath } from "./prompt-name.js";
// src/jobs/change/result-folders.ts
/**
* The prompts whose `prompt.txt` would be written over that of another one, or where the other one needs a folder. Names
* that differ in case or in how accents are written are one name on macOS or Windows.
*/
function folderClashes(prompts, resultsDir) {
	const owners = Map.groupBy(prompts, (prompt) => placeOf(prompt, resultsDir));
	const others = /* @__PURE__ */ new Map();
	const collide = (one, two) => {
		if (!others.has(one)) others.set(one, two);
		if (!others.has(two)) others.set(two, one);
	};
	for (const [place, [first, ...rest]] of owners) {
		if (first === void 0) continue;
		for (const other of rest) collide(first, other);
		for (const folder of foldersAbove(place)) for (const owner of owners.get(folder) ?? []) for (const prompt of [first, ...rest]) collide(owner, prompt);
	}
	return prompts.flatMap((prompt) => {
		const other = others.get(prompt);
		return other === void 0 ? [] : [clashOf(prompt, other, resultsDir)];
	});
}
/** The same files; those with such a prompt are invalid. */
function refuseSharedFolders(files, resultsDir) {
	const prompts = files.flatMap((each) => {
		if (each.kind !== "prompts") return [];
		return each.prompts.map(({ head: { name, location } }) => ({
			path: each.file.path,
			name,
			location
		}));
	});
	const clashes = Map.groupBy(folderClashes(prompts, resultsDir), ({ path }) => path);
	return files.map((each) => {
		const problems = clashes.get(each.file.path)?.map(({ problem }) => problem);
		if (problems === void 0 || each.kind !== "prompts") return each;
		const { file, content, referenced } = each;
		return {
			kind: "invalid",
			file,
			content,
			problems,
			referenced
		};
	});
}
function placeOf(prompt, resultsDir) {
	return promptTextPath(prompt, resultsDir).normalize("NFC").toLowerCase();
}
function foldersAbove(place) {
	return [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
}
function clashOf(prompt, other, resultsDir) {
	const { file, line, column } = other.location;
	const message = `expected a results folder that no other prompt needs, found ${promptTextPath(prompt, resultsDir)}, which stands in the way of ${file}:${line}:${column}`;
	return {
		path: prompt.path,
		problem: {
			location: prompt.location,
			message
		}
	};
}
export { refuseSharedFolders as n, folderClashes as t };
