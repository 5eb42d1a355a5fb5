import { n as errorLine, t as SpoError } from "./errors.js";
import { t as EXIT } from "./exit-codes.js";
// src/cli/failure.ts
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
export { printFailure as n, exitCodeOf as t };
