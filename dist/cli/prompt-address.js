import { _ as readInput, x as SpoError } from "./texts.js";
import path from "node:path";
import { stat } from "node:fs/promises";
// src/jobs/prompt/prompt-address.ts
/** Where the Python original keeps its templates: in a copy of it, and in the repository that it is a part of. */
var TEMPLATE_FOLDERS = [
	"settings",
	"metagpt/ext/spo/settings",
	"prompts"
];
/**
* A file whose own name has that sign is taken whole.
* @param flag or option that named it, for messages
* @param folders where a file is looked for that is not there as it is named, the first one first
* @throws SpoError `bad-input` for a file that is nowhere or cannot be read
*/
async function readPromptAddress(address, flag, folders = []) {
	const sign = address.lastIndexOf("#");
	const split = sign === -1 ? address : address.slice(0, sign);
	const places = path.isAbsolute(address) ? [""] : ["", ...folders];
	for (const folder of places) for (const file of /* @__PURE__ */ new Set([address, split])) {
		const place = folder === "" ? file : `${folder}/${file}`;
		if (!await isThere(place)) continue;
		return {
			path: place,
			name: file === address ? null : address.slice(sign + 1),
			bytes: await readInput(place)
		};
	}
	const others = places.slice(1).map((folder) => `${folder}/`);
	const also = others.length === 0 ? "" : `, nor in ${others.join(", ").replace(/, (?=[^,]*$)/, " or ")}`;
	throw new SpoError("bad-input", `${split} does not exist${also}.`, { remedy: `Name a file by ${flag}, from the working directory on; spo init writes one to start from.` });
}
function isThere(place) {
	return stat(place).then(() => true, () => false);
}
/** The folder of its results in a workspace, where nobody names one. */
function resultName({ path: file, name }) {
	const { name: stem } = path.parse(file);
	return name === null ? stem : `${stem}/${name}`;
}
export { readPromptAddress as n, resultName as r, TEMPLATE_FOLDERS as t };
