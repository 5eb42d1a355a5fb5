import { r as Command, t as addSettingsOptions } from "./settings-options.js";
import { t as addEndpointOptions } from "./endpoint-options.js";
// src/cli/doctor-command.ts
var GROUPS = ["model"];
/** `spo doctor`: whether the models answer, and what they accept. */
function doctorCommand() {
	const command = new Command("doctor").description("Tries key, base URL and each model with a few tiny calls, and prints what each model accepts and how long it took. Exit code 2 when one does not work.");
	return addEndpointOptions(addSettingsOptions(command, GROUPS)).action(async (options) => (await import("./doctor-run.js")).run(options));
}
export { doctorCommand as n, GROUPS as t };
