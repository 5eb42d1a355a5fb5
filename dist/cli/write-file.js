import { h as SpoError } from "./texts.js";
import { basename, dirname, join } from "node:path";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
// src/machine/write-file.ts
/**
* Writes a whole file or nothing: a reader, also one after a crash, sees the old text or the new one.
* Missing folders are made; a symbolic link at `path` is replaced and not followed.
* @param mode that the file gets, whatever the process takes from new files; 0o666 less that where it is absent
* @throws SpoError `workspace` that names the file.
*/
async function writeText(path, text, mode) {
	const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeDurably(temporary, text, mode);
		await rename(temporary, path);
	} catch (cause) {
		await rm(temporary, { force: true }).catch(() => void 0);
		throw new SpoError("workspace", `${path} could not be written: ${reasonOf(cause)}.`, {
			remedy: "Check that the folder can be written and that the disk has room.",
			cause
		});
	}
}
async function writeDurably(path, text, mode) {
	const file = await open(path, "wx", mode);
	try {
		if (mode !== void 0) await file.chmod(mode);
		await file.writeFile(text, "utf8");
		await file.sync();
	} finally {
		await file.close();
	}
}
function reasonOf(cause) {
	return cause instanceof Error ? cause.message : String(cause);
}
/**
* Writes all of these files, or leaves what was there.
* @throws SpoError `workspace` that names the file which could not be written.
*/
async function writeTexts(files) {
	const written = [];
	try {
		for (const { path, text } of files) {
			const before = await readFile(path, "utf8").catch(() => null);
			await writeText(path, text);
			written.push({
				path,
				before
			});
		}
	} catch (error) {
		for (const { path, before } of written) if (before === null) await rm(path, { force: true });
		else await writeText(path, before);
		throw error;
	}
}
export { writeTexts as n, writeText as t };
