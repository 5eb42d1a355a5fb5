import { t as openPromptFile } from "./read-prompt-file.js";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { readFile, readdir, realpath, stat } from "node:fs/promises";
// src/machine/read-file.ts
/** Half a sentence on what reading a file or a folder has thrown. */
function whyUnread(cause) {
	if (!(cause instanceof Error)) return String(cause);
	return "code" in cause && cause.code === "ENOENT" ? "it is missing" : cause.message;
}
// src/machine/walk-folders.ts
/**
* The folder and those below it, breadth first and by name: what lies near the top is found in a tree of any size. Links
* are not followed, and folders that cannot be read have no entries.
* @param isLeftOut whether a folder with this path and name is passed over
* @param most entries after which it ends
*/
async function* foldersBelow(root, isLeftOut, most) {
	const waiting = [""];
	let seen = 0;
	for (let path = waiting.shift(); path !== void 0 && seen < most; path = waiting.shift()) {
		const listed = await list(join(root, path));
		const { entries } = listed;
		seen += entries.length + 1;
		yield {
			path,
			...listed
		};
		for (const entry of entries) {
			const below = path === "" ? entry.name : `${path}/${entry.name}`;
			if (entry.isDirectory() && !isLeftOut(below, entry.name)) waiting.push(below);
		}
	}
}
async function list(folder) {
	try {
		return {
			entries: (await readdir(folder, { withFileTypes: true })).sort((left, right) => left.name < right.name ? -1 : 1),
			fault: null
		};
	} catch (cause) {
		return {
			entries: [],
			fault: whyUnread(cause)
		};
	}
}
/** A path of this machine with forward slashes, as repositories and reports have them. */
function slashed(path) {
	return path.split(sep).join("/");
}
/** They hold no prompt file of the repository. */
var LEFT_OUT = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* Paths of all regular files below a folder, from there on and with forward slashes, sorted. Links are not followed, and
* folders that cannot be read are taken for empty.
*/
async function listFiles(root, folder = "") {
	const found = (await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])).map((entry) => {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : listFiles(root, path);
		return entry.isFile() ? [path] : [];
	});
	return (await Promise.all(found)).flat().sort();
}
// src/jobs/change/prompt-file-on-disk.ts
/**
* Reads a prompt file of this machine with the files that it names. Those lie in its repository, or, where there is
* none, below the working directory or the file's own folder: as in a pull request, nothing outside of it is read and no
* link is followed. Problems and prompts are shown at paths that lead there from the working directory.
* @param path as it was given, absolute or from the working directory on
*/
async function parsePromptFileOnDisk(path, bytes) {
	const root = await rootOf(dirname(resolve(path)));
	const inRepository = slashed(relative(root, resolve(path)));
	const { references: named, parse } = openPromptFile(inRepository, bytes);
	const contents = await Promise.all(named.map((each) => readRegularFile(root, each)));
	const referenced = new Map(named.map((each, index) => [each, contents[index] ?? null]));
	const shown = (file) => file === inRepository ? path : slashed(relative(resolve("."), join(root, file)));
	return {
		...shownFrom(shown, path, parse(referenced)),
		named: named.map((each) => join(root, each))
	};
}
function shownFrom(shown, path, parsed) {
	const move = (placed) => ({
		...placed,
		location: {
			...placed.location,
			file: shown(placed.location.file)
		}
	});
	if (!parsed.ok) return {
		...parsed,
		path,
		problems: parsed.problems.map(move)
	};
	return {
		...parsed,
		path,
		prompts: parsed.prompts.map(move),
		notices: parsed.notices.map(move)
	};
}
/** The folder that `.git` stands in; else the working directory, for a file below it; else the file's own folder. */
async function rootOf(folder) {
	for (let candidate = folder;; candidate = dirname(candidate)) {
		if (await exists(join(candidate, ".git"))) return candidate;
		if (dirname(candidate) === candidate) break;
	}
	const here = resolve(".");
	return isBelow(here, folder) ? here : folder;
}
function isBelow(root, folder) {
	const way = relative(root, folder);
	return way === "" || !way.startsWith("..") && !isAbsolute(way);
}
function exists(path) {
	return stat(path).then(() => true, () => false);
}
/** Null for all but a regular file that no link leads to, as at GitHub. */
async function readRegularFile(root, path) {
	try {
		const real = await realpath(join(root, path));
		if (slashed(relative(await realpath(root), real)) !== path || !(await stat(real)).isFile()) return null;
		return await readFile(real);
	} catch {
		return null;
	}
}
export { slashed as i, foldersBelow as n, listFiles as r, parsePromptFileOnDisk as t };
