#!/usr/bin/env node
import { a as CommanderError, i as Option, r as Command } from "./settings-options.js";
import { n as checkCommand } from "./check-command.js";
import { n as demoCommand } from "./demo-command.js";
import { n as doctorCommand } from "./doctor-command.js";
import { n as printFailure } from "./failure.js";
import { t as SpoError } from "./errors.js";
import { n as optimizeCommand } from "./optimize-command.js";
import { n as tryCommand } from "./try-command.js";
import { t as VERSION } from "./version.js";
// src/cli/closed-output.ts
/** Nobody reads on: the reader of a pipe has ended, or the terminal is gone. */
var NOBODY_READS = ["EPIPE", "EIO"];
/** Keeps a run that is paid for from ending because nobody reads what it prints, as `spo optimize … | head` does. */
function outliveReaders(...streams) {
	for (const stream of streams) stream.on("error", (error) => {
		if (!NOBODY_READS.includes(error.code)) throw error;
	});
}
// src/cli/init-command.ts
/** `spo init`: a prompt file to start from, and a workflow. */
function initCommand() {
	return new Command("init").description("Writes a commented prompt file to start from and a workflow that checks prompts on pull requests, into the repository whose root is the working directory. Where there are prompt files already, of any format, only the workflow is written. Nothing is overwritten.").argument("[file]", "where the prompt file goes (default: prompts/example.yaml, or the format's own name)").addOption(new Option("--format <format>", "format of the prompt file").choices([
		"spo",
		"github",
		"promptfoo"
	]).default("spo")).option("--no-workflow", "write no workflow").option("--force", "overwrite files that are there").action(async (file, options) => (await import("./init-run.js")).run(file, options));
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
// src/cli/ui-command.ts
/** `spo ui`: the local web page. */
function uiCommand() {
	return new Command("ui").description("Opens a web page on this machine: models, prompt files, runs, results, and trying prompts out. Nobody else can reach it.").option("--port <n>", "port on 127.0.0.1; 0 takes a free one", "8501").option("--no-open", "print the address and leave the browser alone").option("--folder <folder>", "whose prompt files are shown", ".").option("--workspace <folder>", "where results go", "workspace").action(async (options) => (await import("./ui-run.js")).run(options));
}
// src/cli/validate-command.ts
/** `spo validate`: every problem of prompt files, at its place. */
function validateCommand() {
	return new Command("validate").description("Checks prompt files of every format, with the files that they name, and prints file:line:column and what is wrong. Exit code 1 when one is invalid; a warning is none.").argument("[files...]", "prompt files or globs (default: those of the action's input `prompts`)").addOption(new Option("--format <format>", "text, or github for annotations in a workflow").choices(["text", "github"]).default("text")).option("--results-dir <path>", "folder whose prompt.txt files are compared with the prompt files", ".spo").action(async (files, options) => (await import("./validate-run.js")).run(files, options));
}
// src/cli/main.ts
outliveReaders(process.stdout, process.stderr);
var program = new Command("spo").description("Keeps prompts from getting worse and makes them better, with no labelled data: pairwise comparison and Self-Supervised Prompt Optimization (arXiv 2502.06855).").version(VERSION).showHelpAfterError("(spo --help shows the commands; spo COMMAND --help the options of one)").hook("preAction", () => refuseOldNode(process.versions.node)).exitOverride();
for (const command of [
	optimizeCommand(),
	checkCommand(),
	initCommand(),
	validateCommand(),
	tryCommand(),
	doctorCommand(),
	uiCommand(),
	demoCommand()
]) program.addCommand(command.copyInheritedSettings(program));
try {
	await program.parseAsync();
} catch (error) {
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
	else process.exitCode = printFailure(error);
}
export {};
