import { r as Command, t as addSettingsOptions } from "./settings-options.js";
// src/cli/demo-command.ts
var GROUPS = ["loop", "model"];
/** `spo demo`: the whole pull-request job with no key and no network. */
function demoCommand() {
	const command = new Command("demo").description("Makes a temporary git repository with a pull-request-like branch, and runs the whole job on it with the simulated model: no key, no network.");
	return addSettingsOptions(command, GROUPS).action(async (options) => (await import("./demo-run.js")).run(options));
}
export { demoCommand as n, GROUPS as t };
