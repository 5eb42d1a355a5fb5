import { m as EXIT } from "./texts.js";
import { t as diagnose } from "./doctor.js";
import { i as printError, r as print } from "./printer.js";
import { c as counted, u as thousands } from "./abstentions.js";
import { t as withFoundConfig } from "./found-config.js";
import { n as runContext, t as settingsOf } from "./settings-of.js";
import { r as flagged } from "./settings-options.js";
// src/cli/commands/doctor.ts
/** Runs the command and sets the exit code. @throws SpoError */
async function run(options, groups) {
	const settings = await settingsOf(await withFoundConfig(options), groups, process.env);
	const { clock, signal } = runContext(settings.seed);
	const { endpoints, notices } = await diagnose({
		settings,
		clock,
		signal,
		environment: process.env
	});
	for (const notice of notices) printError(`spo: ${notice}`);
	if (settings.offline) {
		print("Offline: the models are simulated, so there is no key, no endpoint and no model to try.");
		return;
	}
	const flags = new Map(flagged(groups).map(({ name, flag }) => [name, flag.name]));
	for (const endpoint of endpoints) print(endpointText(endpoint, flags));
	const models = endpoints.flatMap(({ models }) => models);
	const calls = models.reduce((sum, model) => sum + model.calls, 0);
	const failed = models.filter(({ problem }) => problem !== null).length;
	print(`${counted(calls, "call")}; ${models.length - failed} of ${counted(models.length, "model")} can be used.`);
	if (failed > 0) process.exitCode = EXIT.failed;
}
function endpointText({ address, key, models }, flags) {
	return [
		`${address}: ${key === "unknown" ? "key not tried out" : `key ${key}`}`,
		...models.flatMap((model) => modelLines(model, flags)),
		""
	].join("\n");
}
function modelLines(model, flags) {
	const { latency, problem } = model;
	const time = latency === null ? "" : ` in ${thousands(latency)} ms`;
	const state = problem === null ? `answers${time}` : "cannot be used";
	const lines = [`  ${model.model} (${model.roles.join(", ")}): ${state}`];
	if (problem !== null) lines.push(`    ${problem.message}`, `    ${withFlags(problem.remedy, flags)}`);
	if (latency === null) return lines;
	return [
		...lines,
		parameterLine("temperature", model.temperature),
		parameterLine("reasoning effort", model.reasoningEffort),
		`    ${"limit on answers".padEnd(WIDTH)}${model.tokenParameter ?? "not tried"}`,
		...model.trials.map(({ role, finding }) => `    ${FORMS[role].padEnd(WIDTH)}${FINDINGS[finding]}`)
	];
}
var WIDTH = 26;
var SAYS = {
	accepted: "accepted",
	refused: "refused; a run leaves it out",
	"refused-unnamed": "refused",
	untried: "not tried"
};
var FORMS = {
	optimize: "a tiny proposal",
	evaluate: "ballots in both orders",
	execute: "a tiny answer"
};
var FINDINGS = {
	read: "can be used",
	wrong: "can be read, but chose the wrong answer: a weak judge",
	flip: "can be read, but followed the place of the answer: a weak judge",
	tie: "can be read, but saw no difference between right and wrong: a weak judge",
	unreadable: "cannot be used"
};
function parameterLine(name, { value, acceptance }) {
	return `    ${`${name} ${value}`.padEnd(WIDTH)}${SAYS[acceptance]}`;
}
/** Calls settings by their flags, where they have one. */
function withFlags(remedy, flags) {
	return remedy.replaceAll(/`([a-z-]+)`/g, (name, setting) => flags.get(setting) ?? name);
}
export { run };
