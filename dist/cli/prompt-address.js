import { a as readInput } from "./process.js";
import { parse } from "node:path";
import { stat } from "node:fs/promises";
// src/jobs/prompt/prompt-address.ts
/** A file whose own name has that sign is taken whole. @throws SpoError `bad-input` for a file that cannot be read */
async function readPromptAddress(address) {
	const sign = address.lastIndexOf("#");
	const isWhole = await stat(address).then(() => true, () => false);
	const path = sign === -1 || isWhole ? address : address.slice(0, sign);
	return {
		path,
		name: path === address ? null : address.slice(sign + 1),
		bytes: await readInput(path)
	};
}
/** The folder of its results in a workspace, where nobody names one. */
function resultName({ path, name }) {
	const file = parse(path).name;
	return name === null ? file : `${file}/${name}`;
}
export { resultName as n, readPromptAddress as t };
