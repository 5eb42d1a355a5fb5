import { t as listFiles } from "./list-files.js";
import { n as slashed, t as parsePromptFileOnDisk } from "./prompt-file-on-disk.js";
import { n as selectFiles, t as DEFAULT_PROMPT_GLOBS } from "./select-files.js";
import { join, relative } from "node:path";
import { readFile } from "node:fs/promises";
// src/jobs/init/find-prompt-files.ts
/** A name that a line of a workflow can hold. */
var NAME = /^[^\u0000-\u001f\u007f]+\.ya?ml$/i;
/** Every prompt file below a folder, of any format: those that can be read, and those that the action would look at. */
async function findPromptFiles(root) {
	const paths = (await listFiles(root)).filter((path) => NAME.test(path));
	const usual = usualPaths(paths);
	const found = [];
	const parts = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const file = join(root, path);
		const bytes = await readFile(file).catch(() => null);
		if (bytes === null || !/prompt|messages/.test(bytes.toString())) continue;
		const { ok, format, named } = await parsePromptFileOnDisk(file, bytes);
		const isUsual = usual.has(path);
		if (!ok && !isUsual) continue;
		const inRoot = named.map((each) => slashed(relative(root, each)));
		for (const part of inRoot) parts.add(part);
		found.push({
			path,
			format,
			isValid: ok,
			named: inRoot,
			isUsual
		});
	}
	return found.filter(({ path }) => !parts.has(path));
}
/** Those of the paths that the action looks at unless it is told otherwise. */
function usualPaths(paths) {
	const files = paths.map((path) => ({
		path,
		status: "unchanged"
	}));
	return new Set(selectFiles(files, DEFAULT_PROMPT_GLOBS).map(({ path }) => path));
}
export { usualPaths as n, findPromptFiles as t };
