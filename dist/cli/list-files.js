import { join } from "node:path";
import { readdir } from "node:fs/promises";
// src/jobs/list-files.ts
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
export { listFiles as t };
