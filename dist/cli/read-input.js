import { t as SpoError } from "./errors.js";
import { readFile } from "node:fs/promises";
// src/cli/read-input.ts
/** @throws SpoError `bad-input` that names the file */
async function readInput(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		const reason = cause.code === "ENOENT" ? "does not exist" : "cannot be read";
		throw new SpoError("bad-input", `${path} ${reason}.`, { cause });
	}
}
export { readInput as t };
