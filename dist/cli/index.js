#!/usr/bin/env node
import { a as Option, i as Command, n as addSettingsOptions, o as CommanderError, t as addEndpointOptions } from "./settings-options.js";
import { i as printFailure, o as refuseOldNode, r as outliveReaders } from "./process.js";
import { t as VERSION } from "./version.js";
// src/cli/program.ts
/** Every command, in the order of the help. */
function commands() {
	return [
		optimize(),
		check(),
		init(),
		validate(),
		tryOut(),
		doctor(),
		ui(),
		demo()
	];
}
function optimize() {
	const groups = [
		"loop",
		"model",
		"budget"
	];
	const command = new Command("optimize").description("Runs the optimization loop on one prompt file and fills a workspace with its rounds.").requiredOption("--template <file>", "prompt file (YAML), with #name for one of several prompts").option("--name <name>", "folder of the results in the workspace (default: name of the file, and of the prompt)").option("--workspace <folder>", "where results go", "workspace").option("--initial-round <n>", "number of the first round; above 1 it continues the results there", "1").option("--report <file>", "copy of report.json").option("--html <file>", "the report as one page, to be opened in a browser").option("--resume", "go on from where an interrupted run in this workspace stood");
	addEndpointOptions(addSettingsOptions(command, groups)).action(async (options) => (await import("./optimize.js")).run(options, groups));
	return {
		command,
		groups
	};
}
function check() {
	const groups = [
		"check",
		"loop",
		"model",
		"budget"
	];
	const command = new Command("check").description("Checks the prompt files that changed between two commits of a local git repository, optimizes them, and writes winners to a branch. For other CI systems, and for trying it out.").requiredOption("--base <ref>", "what the change is compared with, such as origin/main").option("--head <ref>", "the change", "HEAD").option("--repository <folder>", "a folder in the repository", ".").option("--workspace <folder>", "where rounds and report.json go", "workspace").option("--comment-file <file>", "write the comment here too").option("--html <file>", "the report as one page, to be opened in a browser").option("--resume", "go on from where an interrupted run in this workspace stood");
	addEndpointOptions(addSettingsOptions(command, groups)).action(async (options) => (await import("./check.js")).run(options, groups));
	return {
		command,
		groups
	};
}
function init() {
	return {
		command: new Command("init").description("Writes a commented prompt file to start from and a workflow that checks prompts on pull requests, into the repository whose root is the working directory. Where there are prompt files already, of any format, only the workflow is written. Nothing is overwritten.").argument("[file]", "where the prompt file goes (default: prompts/example.yaml, or the format's own name)").addOption(new Option("--format <format>", "format of the prompt file").choices([
			"spo",
			"github",
			"promptfoo"
		]).default("spo")).option("--no-workflow", "write no workflow").option("--force", "overwrite files that are there").action(async (file, options) => (await import("./init.js")).run(file, options)),
		groups: []
	};
}
function validate() {
	return {
		command: new Command("validate").description("Checks prompt files of every format, with the files that they name, and prints file:line:column and what is wrong. Exit code 1 when one is invalid; a warning is none.").argument("[files...]", "prompt files or globs (default: those of the action's input `prompts`)").addOption(new Option("--format <format>", "text, or github for annotations in a workflow").choices(["text", "github"]).default("text")).option("--results-dir <path>", "folder whose prompt.txt files are compared with the prompt files", ".spo").action(async (files, options) => (await import("./validate.js")).run(files, options)),
		groups: []
	};
}
function tryOut() {
	const groups = ["model"];
	const command = new Command("try").description("Asks one prompt one question that it has not seen and prints the answer.").requiredOption("--prompt <file>", "a prompt.txt, or a prompt file (YAML), with #name for one of several prompts").requiredOption("--question <text>", "the question");
	addEndpointOptions(addSettingsOptions(command, groups)).action(async (options) => (await import("./try.js")).run(options, groups));
	return {
		command,
		groups
	};
}
function doctor() {
	const groups = ["model"];
	const command = new Command("doctor").description("Tries key, base URL and each model with a few tiny calls, and prints what each model accepts and how long it took. Exit code 2 when one does not work.");
	addEndpointOptions(addSettingsOptions(command, groups)).action(async (options) => (await import("./doctor2.js")).run(options, groups));
	return {
		command,
		groups
	};
}
function ui() {
	return {
		command: new Command("ui").description("Opens a web page on this machine: models, prompt files, runs, results, and trying prompts out. Nobody else can reach it.").option("--port <n>", "port on 127.0.0.1; 0 takes a free one", "8501").option("--no-open", "print the address and leave the browser alone").option("--folder <folder>", "whose prompt files are shown", ".").option("--workspace <folder>", "where results go", "workspace").action(async (options) => (await import("./ui.js")).run(options)),
		groups: []
	};
}
function demo() {
	const groups = ["loop", "model"];
	const command = new Command("demo").description("Makes a temporary git repository with a pull-request-like branch, and runs the whole job on it with the simulated model: no key, no network.");
	addSettingsOptions(command, groups).action(async (options) => (await import("./demo.js")).run(options, groups));
	return {
		command,
		groups
	};
}
// src/cli/main.ts
outliveReaders(process.stdout, process.stderr);
var program = new Command("spo").description("Keeps prompts from getting worse and makes them better, with no labelled data: pairwise comparison and Self-Supervised Prompt Optimization (arXiv 2502.06855).").version(VERSION).showHelpAfterError("(spo --help shows the commands; spo COMMAND --help the options of one)").hook("preAction", () => refuseOldNode(process.versions.node)).exitOverride();
for (const { command } of commands()) program.addCommand(command.copyInheritedSettings(program));
try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
	else process.exitCode = printFailure(error);
}
export {};
