import { r as Command, t as addSettingsOptions } from "./settings-options.js";
import { t as addEndpointOptions } from "./endpoint-options.js";
// src/cli/try-command.ts
var GROUPS = ["model"];
/** `spo try`: one prompt, one question, one answer. */
function tryCommand() {
	const command = new Command("try").description("Asks one prompt one question that it has not seen and prints the answer.").requiredOption("--prompt <file>", "a prompt.txt, or a prompt file (YAML), with #name for one of several prompts").requiredOption("--question <text>", "the question");
	return addEndpointOptions(addSettingsOptions(command, GROUPS)).action(async (options) => (await import("./try-run.js")).run(options));
}
export { tryCommand as n, GROUPS as t };
