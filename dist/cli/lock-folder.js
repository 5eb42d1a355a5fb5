import { h as SpoError } from "./texts.js";
import { H as refuseLinks, U as resultFolder } from "./worst-case-of.js";
import { join, resolve } from "node:path";
import { link, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
// src/machine/lock-folder.ts
/** Locks of this process: its own number says nothing of who holds them. */
var held = /* @__PURE__ */ new Set();
/**
* Takes the results of one name for this process, until the returned function is called. The lock of a process that is
* gone holds nobody up.
* @throws SpoError `conflict` when another run has them; `workspace`
*/
async function lockRun(root, name) {
	const folder = resultFolder(root, name);
	await refuseLinks(root, folder);
	const { unlock } = await lockFolder(folder, "run.lock", {
		message: "Another run is going on under this name",
		remedy: "Wait for it, or choose another name"
	});
	return async () => {
		await unlock();
		await rmdir(folder).catch(() => void 0);
	};
}
/**
* Takes a workspace for the one check that may run there; runs of single names go on beside it.
* @throws SpoError `conflict` when another check has it; `workspace`
*/
async function lockCheck(root) {
	const folder = resolve(root);
	const { unlock, isNew } = await lockFolder(folder, "check.lock", {
		message: `Another check is going on in the workspace ${folder}`,
		remedy: "Wait for it, or choose another --workspace"
	});
	return async () => {
		await unlock();
		if (isNew) await rmdir(folder).catch(() => void 0);
	};
}
async function lockFolder(folder, file, refusal) {
	const path = join(folder, file);
	const busy = (holder) => conflict(path, holder, refusal);
	if (held.has(path)) throw busy(process.pid);
	held.add(path);
	try {
		const made = await mkdir(folder, { recursive: true });
		await removeStale(path, busy);
		await writeFile(path, `${process.pid}\n`, { flag: "wx" });
		const unlock = async () => {
			await rm(path, { force: true });
			held.delete(path);
		};
		return {
			unlock,
			isNew: made !== void 0
		};
	} catch (cause) {
		held.delete(path);
		if (cause instanceof SpoError) throw cause;
		if (cause.code === "EEXIST") throw busy(null);
		throw new SpoError("workspace", `${path} could not be written: ${String(cause)}.`, {
			remedy: "Check that the folder can be written, or choose another workspace.",
			cause
		});
	}
}
/** True while some process runs under this name. */
async function isRunning(root, name) {
	const path = join(resultFolder(root, name), "run.lock");
	return held.has(path) || isAlive(await holderOf(path));
}
async function removeStale(path, busy) {
	const holder = await holderOf(path);
	if (holder === null) return;
	if (isAlive(holder)) throw busy(holder);
	const aside = `${path}.${randomUUID()}`;
	await rename(path, aside);
	if (await holderOf(aside) !== holder) await link(aside, path).catch(() => void 0);
	await rm(aside, { force: true });
}
/** Null when there is no lock; 0, which no process has, for a lock whose process was stopped before it wrote. */
async function holderOf(path) {
	const text = await readFile(path, "utf8").catch(() => null);
	if (text === null) return null;
	return /^\d{1,10}\n$/.test(text) ? Number(text) : 0;
}
function isAlive(holder) {
	if (holder === null || holder === 0 || holder === process.pid) return false;
	try {
		process.kill(holder, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
function conflict(path, holder, { message, remedy }) {
	const who = holder === null ? "another process" : `process ${holder}`;
	return new SpoError("conflict", `${message} (${who}).`, { remedy: `${remedy}. If there is no such run, remove ${path}.` });
}
export { lockCheck as n, lockRun as r, isRunning as t };
