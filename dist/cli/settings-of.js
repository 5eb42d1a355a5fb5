import { i as withEndpoints, n as flagsOf, o as Option } from "./settings-options.js";
import { t as SpoError } from "./errors.js";
import { i as readSettings, t as systemClock, u as seededRandomness } from "./system-clock.js";
import { n as logText } from "./log-lines.js";
// src/cli/stop-signal.ts
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
// src/cli/run-context.ts
/** What every command needs around its job. */
function runContext(seed) {
	return {
		clock: systemClock,
		random: seededRandomness(seed),
		environment: process.env,
		onNotice: (sentence) => console.error(logText(sentence)),
		signal: stopSignal((name) => `Stopped by ${name}.`)
	};
}
// src/cli/settings-of.ts
/**
* The settings that a command line gives, with the endpoints that it names and the environment behind it.
* @throws SpoError `bad-input` that names the flags which are wrong
*/
async function settingsOf(options, groups, environment) {
	const flags = flagsOf(groups);
	const given = {};
	for (const { flag, setting } of flags) {
		const value = options[new Option(flag).attributeName()];
		if (typeof value === "string") given[setting] = LISTS[setting]?.(value) ?? value;
	}
	const raw = {
		"api-key": environment.OPENAI_API_KEY,
		"base-url": environment.OPENAI_BASE_URL,
		offline: options.offline === true ? "true" : "false",
		force: options.force === true ? "true" : "false",
		...await withEndpoints(options, given, environment)
	};
	return readSettings(raw, (setting) => flags.find((flag) => flag.setting === setting)?.flag.split(" ")[0] ?? setting);
}
/** Settings that take a line for each entry, from a flag that holds one line. */
var LISTS = {
	prompts: splitGlobs,
	prices: (value) => value.replaceAll(";", "\n")
};
/** Commas separate globs, but not those within braces. */
function splitGlobs(value) {
	return value.replaceAll(/,(?![^{]*\})/g, "\n");
}
export { runContext as n, settingsOf as t };
