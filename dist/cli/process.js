import { g as errorLine, h as SpoError } from "./texts.js";
import { readFile } from "node:fs/promises";
// src/machine/process.ts
/** Of the command line and of the action: 0 done, 1 a gate failed, 2 it could not run, 130 interrupted. */
var EXIT = {
	done: 0,
	gate: 1,
	failed: 2,
	interrupted: 130
};
/**
* Aborted by the first SIGINT or SIGTERM; a second one ends the process at once.
* @param sentence what the run says of it, with the signal's name
*/
function stopSignal(sentence) {
	const controller = new AbortController();
	const stop = (name) => controller.abort(new SpoError("interrupted", sentence(name)));
	process.once("SIGINT", stop).once("SIGTERM", stop);
	return controller.signal;
}
/** Nobody reads on: the reader of a pipe has ended, or the terminal is gone. */
var NOBODY_READS = ["EPIPE", "EIO"];
/** Keeps a run that is paid for from ending because nobody reads what it prints, as `spo optimize \u2026 | head` does. */
function outliveReaders(...streams) {
	for (const stream of streams) stream.on("error", (error) => {
		if (!NOBODY_READS.includes(error.code)) throw error;
	});
}
/**
* npm only warns of a Node that is too old, and what it does not have would look like a defect later.
* @param version such as `22.1.0`
* @throws SpoError `bad-input` for an older one
*/
function refuseOldNode(version) {
	if (Number.parseInt(version, 10) >= 22) return;
	throw new SpoError("bad-input", `spo needs Node 22 or newer, and this is Node ${version}.`, { remedy: "Install a newer one, from https://nodejs.org or with a version manager." });
}
/** Prints a known error as one line and an unknown one with its stack. @returns the exit code */
function printFailure(error) {
	if (!(error instanceof SpoError)) {
		console.error(error);
		console.error("spo: this is a defect of spo; please report it with the lines above.");
		return EXIT.failed;
	}
	console.error(`spo: ${errorLine(error)}`);
	return exitCodeOf(error);
}
function exitCodeOf(error) {
	if (error.code === "interrupted") return EXIT.interrupted;
	return error.code === "invalid-prompt-file" ? EXIT.gate : EXIT.failed;
}
/** @throws SpoError `bad-input` that names the file */
async function readInput(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		const reason = cause.code === "ENOENT" ? "does not exist" : "cannot be read";
		throw new SpoError("bad-input", `${path} ${reason}.`, { cause });
	}
}
export { readInput as a, printFailure as i, exitCodeOf as n, refuseOldNode as o, outliveReaders as r, stopSignal as s, EXIT as t };
