import { x as SpoError } from "./texts.js";
import { i as promptTitle, r as promptTextPath } from "./prompt-name.js";
import { join, resolve } from "node:path";
import { lstat } from "node:fs/promises";
// src/machine/place-inside.ts
/**
* The folder of one prompt in a workspace, one folder for each part of its name:
* `prompts/poem.yaml` becomes `<root>/prompts/poem.yaml`. Names come from file paths of strangers,
* so one that could lead out of the root is refused and never repaired.
* @throws SpoError `workspace`
*/
function resultFolder(root, name) {
	const fault = folderNameFault(name);
	if (fault !== null) throw new SpoError("workspace", `"${printable(name)}" cannot name a results folder: ${fault}.`, { remedy: "Rename the file, or give a name with `--name`: one without colons, control characters, and \".\" and \"..\" parts." });
	return join(resolve(root), ...partsOf(name));
}
/** Why a name leads to no folder of its own below any root, a sentence without its full stop; null when it does. */
function folderNameFault(name) {
	return partsOf(name).map(problemOfPart).find((found) => found !== null) ?? null;
}
function partsOf(name) {
	return name.split(/[/\\]/);
}
/** Bytes; file systems take no longer names. */
var LONGEST_PART = 255;
function problemOfPart(part) {
	if (part === "") return "it is empty, absolute, or has an empty part";
	if (part === "." || part === "..") return `it has a "${part}" part`;
	if (/[\u0000-\u001f\u007f]/.test(part)) return "it has a control character";
	if (part.includes(":")) return "it has a colon";
	if (Buffer.byteLength(part) > LONGEST_PART) return `it has a part of more than ${LONGEST_PART} bytes`;
	return null;
}
function printable(name) {
	return name.replaceAll(/[\u0000-\u001f\u007f]/g, "?").slice(0, 200);
}
/**
* Refuses a folder that is reached over a symbolic link below the root: a workspace may lie in a checkout
* whose links a stranger committed.
* @throws SpoError `workspace`
*/
async function refuseLinks(root, folder) {
	const top = resolve(root);
	const parts = resolve(folder).slice(top.length).split(/[/\\]/).filter((part) => part !== "");
	let current = top;
	for (const part of parts) {
		current = join(current, part);
		const found = await lstat(current).catch(() => null);
		if (found === null) return;
		if (found.isSymbolicLink()) throw new SpoError("workspace", `${current} is a symbolic link, and results are not written over links.`, { remedy: "Remove the link or choose another workspace folder." });
	}
}
// src/jobs/change/result-folders.ts
/** The prompts that have no results folder, or none of their own; all else of a run can go on without their files. */
function folderProblems(prompts, resultsDir) {
	const unplaced = prompts.flatMap((prompt) => {
		const fault = folderNameFault(promptTitle(prompt));
		return fault === null ? [] : [unplacedPrompt(prompt, fault)];
	});
	const placed = prompts.filter((prompt) => folderNameFault(promptTitle(prompt)) === null);
	return [...unplaced, ...folderClashes(placed, resultsDir)];
}
function unplacedPrompt({ path, name, location }, fault) {
	return {
		path,
		problem: {
			location,
			message: `expected ${name === "" ? "a path" : "a path and a name"} that results can be kept under, found ${promptTitle({
				path,
				name
			})}: ${fault}; rename the file`
		}
	};
}
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
function refuseOddFolders(files, resultsDir) {
	const prompts = files.flatMap((each) => {
		if (each.kind !== "prompts") return [];
		return each.prompts.map(({ head: { name, location } }) => ({
			path: each.file.path,
			name,
			location
		}));
	});
	const clashes = Map.groupBy(folderProblems(prompts, resultsDir), ({ path }) => path);
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
export { resultFolder as i, refuseOddFolders as n, refuseLinks as r, folderProblems as t };
