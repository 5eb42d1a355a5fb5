import { r as lockRun } from "./lock-folder.js";
import { C as isOff, F as openWorkspace, G as sampleCases, H as refuseLinks, J as withoutOutages, K as execute, R as stoppedBySchema, U as resultFolder, V as effectiveSettings, Y as datetime, c as openProgress, h as otherModels, l as runResumableLoop, n as worstCaseOf, p as portsOf, q as refuseOutage, s as fingerprintOf, t as planPrompt, v as reportOfFile, x as ERROR_RATE, z as writeReport } from "./worst-case-of.js";
import { s as modelChoice } from "./run-models.js";
import { b as string, f as int, g as object, l as array, p as literal, u as boolean, v as record } from "./dist.js";
import { t as choosePrompt } from "./choose-prompt.js";
import { h as SpoError } from "./texts.js";
import { g as parseJson } from "./random.js";
import { t as writeText } from "./write-file.js";
import { t as parsePromptFileOnDisk } from "./prompt-file-on-disk.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
// src/workspace/run-file.ts
var perRole = object({
	optimize: string(),
	evaluate: string(),
	execute: string()
});
var request = object({
	/** By the names of the action's inputs, as typed. */
	settings: record(string(), string()),
	/** For each role the name of a saved endpoint. */
	roles: perRole
});
var schema = object({
	version: literal(1),
	/** The prompt file as whoever started the run names it, with forward slashes. */
	path: string(),
	/** Empty for the only prompt of its file. */
	promptName: string(),
	initialRound: int().min(1),
	/** All questions of the prompt. */
	questions: array(string()),
	models: perRole,
	simulated: boolean(),
	/** ISO 8601, UTC. */
	startedAt: datetime(),
	/** Null while it runs, and after the end of its process. */
	finishedAt: datetime().nullable(),
	stoppedBy: stoppedBySchema.nullable(),
	notices: array(string()),
	/** What a run was asked for, without keys; null for one that cannot be started again from here. */
	request: request.nullable()
});
function runPath(root, name) {
	return join(resultFolder(root, name), "run.json");
}
/** @throws SpoError `workspace` */
async function writeRunFile(root, name, run) {
	await refuseLinks(root, resultFolder(root, name));
	await writeText(runPath(root, name), `${JSON.stringify({
		version: 1,
		...run
	}, null, 2)}\n`);
}
/** @returns null when there is none. @throws SpoError `workspace` when it cannot be read */
async function readRunFile(root, name) {
	const path = runPath(root, name);
	const text = await readFile(path, "utf8").catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
		throw unreadable(path, error.message);
	});
	if (text === null) return null;
	const parsed = schema.safeParse(parseJson(text));
	if (parsed.success) return parsed.data;
	throw unreadable(path, parsed.error.issues[0]?.message ?? "unknown content");
}
function unreadable(path, reason) {
	return new SpoError("workspace", `${path} cannot be read: ${reason}.`, { remedy: "Repair or remove the file." });
}
// src/jobs/prompt/earlier-rounds.ts
function refuseLaterRounds(workspace, initialRound) {
	const last = workspace.entries().at(-1)?.round ?? 0;
	if (last < initialRound) return;
	throw new SpoError("workspace", `${workspace.directory} already holds results up to round ${last}.`, { remedy: `Go on with an interrupted run by --resume, continue with --initial-round ${last + 1}, or choose another --name or --workspace.` });
}
function nothingToResume(workspace) {
	return new SpoError("workspace", `${workspace.directory} holds rounds, but no checkpoint to resume from.`, { remedy: `Continue with --initial-round ${(workspace.entries().at(-1)?.round ?? 0) + 1} instead of --resume.` });
}
function nothingToContinue(workspace, initialRound) {
	return new SpoError("workspace", `${workspace.directory} holds no successful round to continue from.`, { remedy: `Start with --initial-round 1, or name the workspace of the rounds before ${initialRound}.` });
}
/** Where a run that continues earlier results starts from; null for one that starts anew. @throws SpoError */
async function storedIncumbent(workspace, spec, sampleSize, initialRound, ports) {
	if (initialRound === 1) return null;
	const stored = workspace.best();
	if (stored === null) throw nothingToContinue(workspace, initialRound);
	const { round, prompt } = stored;
	const answers = storedAnswers(stored, spec);
	if (answers !== null) return {
		round,
		prompt,
		answers
	};
	const sample = sampleCases(spec, sampleSize, ports.random);
	const draw = {
		file: spec.key,
		phase: `round ${initialRound} incumbent`,
		number: 0
	};
	const fresh = await execute(prompt, sample, spec, draw, ports);
	refuseOutage(fresh, `No case of the prompt of round ${round} got an answer`);
	return {
		round,
		prompt,
		answers: fresh
	};
}
function storedAnswers({ answers }, spec) {
	const found = answers.map(({ question, answer }) => {
		const caseIndex = spec.cases.findIndex((each) => each.question.trim() === question.trim());
		return caseIndex === -1 || answer.trim() === "" ? null : {
			status: "answered",
			caseIndex,
			question,
			text: answer
		};
	});
	return found.length > 0 && found.every((answer) => answer !== null) ? found : null;
}
// src/jobs/prompt/optimize-file.ts
/**
* Runs the loop on one prompt of a file and fills a workspace, as the Python original does.
* @throws SpoError `invalid-prompt-file`, `workspace`, `conflict` while another run fills the same folder, or
*   `bad-input` for a prompt that the file does not hold
*/
async function optimizeFile(request, run) {
	const unlock = await lockRun(run.workspace, request.name);
	return optimizeAlone(request, run).finally(unlock);
}
async function optimizeAlone(request, run) {
	const { workspace: root, resume } = run;
	const { name } = request;
	const parsed = await parsePromptFileOnDisk(request.path, request.bytes);
	const entry = choosePrompt(parsed, request.promptName);
	if (isOff(entry)) throw switchedOff(entry.spec.key);
	const { spec } = entry;
	const { settings, notices } = effectiveSettings(run.settings, entry.settings);
	const models = await run.models.forPrompt({
		key: spec.key,
		settings: entry.settings
	});
	const refused = [...notices, ...models.notices];
	const workspace = await openWorkspace(root, name);
	const fingerprint = fingerprintOf(spec, null, settings, {
		...models.names,
		chosen: modelChoice(entry.settings)
	});
	const progress = await openProgress(root, name, fingerprint, resume);
	if (resume && !progress.resumed && workspace.entries().length > 0) throw nothingToResume(workspace);
	const { rounds } = progress.current();
	const earlier = progress.resumed ? await readRunFile(root, name) : null;
	const first = rounds[0]?.round ?? earlier?.initialRound ?? request.initialRound;
	if (rounds.length === 0) {
		refuseLaterRounds(workspace, first);
		if (first > 1 && workspace.best() === null) throw nothingToContinue(workspace, first);
	}
	for (const notice of [...refused, ...ownModelsOf(models, request)]) run.say(notice);
	const plan = await planPrompt(entry, null, run.settings, run.models, first);
	run.say(worstCaseOf([plan], false, run.models));
	const startedAt = earlier === null ? run.ports.clock.now() : Date.parse(earlier.startedAt);
	const ports = portsOf(run, models, run.ports.signal);
	const record = runFileOf(request, first, run.settings.offline, entry, models, startedAt, refused);
	await writeRunFile(root, name, record);
	if (!progress.resumed) await progress.save({});
	await run.models.begin();
	request.onStart?.(rounds);
	let { previous } = progress.current();
	if (rounds.length === 0 && previous === null) {
		previous = await storedIncumbent(workspace, spec, settings["sample-size"], first, ports);
		await progress.save({ previous });
	}
	const optimization = await runResumableLoop(spec, settings, first, previous, progress, workspace, ports);
	const spent = models.total();
	const report = reportOf(request.path, run, entry, optimization, startedAt, models, spent, refused);
	await writeRunFile(root, name, {
		...record,
		finishedAt: report.finishedAt,
		stoppedBy: optimization.stoppedBy,
		notices: [...refused, ...report.notices]
	});
	return {
		optimization,
		report,
		reportPath: await writeReport(root, report),
		directory: workspace.directory
	};
}
/** Where the budget of a run with these results is kept. @throws SpoError `workspace` for a name that leads out of the root */
function budgetJournalPath(workspace, name) {
	return join(resultFolder(workspace, name), "budget.jsonl");
}
/** A sentence where the file decides and not the settings, which may have been typed a moment ago. */
function ownModelsOf({ ownRoles, names }, { path, shownPath = path }) {
	if (ownRoles.size === 0) return [];
	return [`${shownPath} says itself which model is asked and how: ${[...ownRoles].map((role) => `${names[role]} (${role})`).join(", ")}.`];
}
function switchedOff(key) {
	return new SpoError("bad-input", `${key} says \`off: true\` of itself, so that nothing is run.`, { remedy: "Take that line out to optimize it." });
}
/** A run that starts, as its folder tells of it. @param startedAt milliseconds since the epoch */
function runFileOf({ path, shownPath = path, restart }, initialRound, simulated, { name, spec }, { names }, startedAt, notices) {
	const { optimize, evaluate, execute } = names;
	return {
		path: shownPath,
		promptName: name,
		initialRound,
		questions: spec.cases.map(({ question }) => question),
		models: {
			optimize,
			evaluate,
			execute
		},
		simulated,
		startedAt: new Date(startedAt).toISOString(),
		finishedAt: null,
		stoppedBy: null,
		notices,
		request: restart ?? null
	};
}
function reportOf(path, { settings, models, ports }, { name, spec }, { rounds, best, stoppedBy, error }, startedAt, own, usage, refused) {
	const bestRound = rounds.find(({ round }) => round === best?.round);
	const improved = best !== null && best.prompt !== spec.prompt;
	return {
		schemaVersion: 1,
		startedAt: new Date(startedAt).toISOString(),
		finishedAt: new Date(ports.clock.now()).toISOString(),
		headSha: null,
		models: models.names,
		simulated: settings.offline,
		verdict: null,
		errorRate: ERROR_RATE,
		prompts: [{
			...reportOfFile({
				path,
				status: "unchanged"
			}, "unchanged"),
			name,
			headPrompt: spec.prompt,
			questions: spec.cases.map(({ question }) => question),
			rounds: withoutOutages(rounds),
			bestRound: improved ? {
				round: best.round,
				modification: bestRound?.modification ?? "",
				prompt: best.prompt,
				confirmed: false
			} : null,
			stoppedBy,
			usage,
			...otherModels(own, models.names),
			warnings: refused
		}],
		usage,
		stoppedBy,
		publication: null,
		notices: [...error === null ? [] : [error.message], ...models.notices()]
	};
}
export { optimizeFile as n, readRunFile as r, budgetJournalPath as t };
