import { r as Command, t as addSettingsOptions } from "./settings-options.js";
import { t as addEndpointOptions } from "./endpoint-options.js";
// src/cli/optimize-command.ts
var GROUPS = [
	"loop",
	"model",
	"budget"
];
/** `spo optimize`: the loop on one prompt file. */
function optimizeCommand() {
	const command = new Command("optimize").description("Runs the optimization loop on one prompt file and fills a workspace with its rounds.").requiredOption("--template <file>", "prompt file (YAML), with #name for one of several prompts").option("--name <name>", "folder of the results in the workspace (default: name of the file, and of the prompt)").option("--workspace <folder>", "where results go", "workspace").option("--initial-round <n>", "number of the first round; above 1 it continues the results there", "1").option("--report <file>", "copy of report.json").option("--html <file>", "the report as one page, to be opened in a browser");
	command.option("--resume", "go on from where an interrupted run in this workspace stood");
	return addEndpointOptions(addSettingsOptions(command, GROUPS)).action(async (options) => (await import("./optimize-run.js")).run(options));
}
export { optimizeCommand as n, GROUPS as t };
