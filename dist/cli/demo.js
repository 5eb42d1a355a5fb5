import { n as checkRepository, t as renderCheckText } from "./check-text.js";
import { n as writeHtmlReport, t as showProgress } from "./progress.js";
import { i as printFailure } from "./process.js";
import { t as buildModels } from "./run-models.js";
import { t as renderHtmlReport } from "./render-html-report.js";
import { h as SpoError } from "./texts.js";
import { n as runContext, r as runOf, t as settingsOf } from "./settings-of.js";
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
/** One change for the worse and one for the better, as the simulated world sees it. */
var DEMO_FILES = [{
	path: "prompts/support.yaml",
	template: `# Replies of the help desk.
prompt: |
  {{prompt}}
requirements: |
  Extract the order number and the problem as JSON. Nothing may be invented.
count: 120
qa:
  - question: "My order 48213 arrived with a broken lid."
  - question: "Where is my parcel? I ordered on Monday, number 50077."
  - question: "I was charged twice for order 49110, please fix this."
  - question: "The blue chair (order 51002) came in green."
  - question: "Hello, I would like to cancel. I do not have the number at hand."
  - question: "Order 47777: one of the six cups is missing."
`,
	base: "Extract the order number and the problem from the message. Check each field. Never guess.",
	head: "Extract the order number and the problem from the message. Be creative. A rough idea is enough."
}, {
	path: "prompts/minutes.yaml",
	template: `# Minutes for people who were not in the meeting.
prompt: |
  {{prompt}}
requirements: |
  A summary of the key points: decisions first, then open questions, nothing else.
count: null
qa:
  - question: "Ana and Raj agreed to ship on the 4th. Testing is late. Who writes the release notes is open."
  - question: "The budget was cut by a tenth. Marketing keeps its part. The office party was discussed at length."
  - question: "We will move the database in May. Lee asked about downtime; nobody knew."
  - question: "Interviews go on. Two people were invited back. The salary band must be settled by Friday."
  - question: "The customer wants a second demo. Kim prepares it. It is unclear if the new pricing is shown."
  - question: "No decision on the logo. Three drafts were shown, the second was liked most."
`,
	base: "Summarise the notes.",
	head: "Summarise the notes in plain words. Use no more than five sentences."
}];
function demoFileText(file, version) {
	return file.template.replace("{{prompt}}", () => file[version]);
}
// src/cli/commands/demo.ts
var CHANGE_BRANCH = "shorter-prompts";
/** Runs the command and sets the exit code. @throws SpoError */
async function run(options, groups) {
	const settings = await settingsOf({
		...options,
		offline: true
	}, groups, {});
	const context = runContext(settings.seed);
	const models = await buildModels(settings, {
		...context,
		journal: null
	});
	const folder = await mkdtemp(path.join(os.tmpdir(), "spo-demo-"));
	const repository = path.join(folder, "repository");
	await makeRepository(repository);
	console.log(`A repository whose branch ${CHANGE_BRANCH} changes ${DEMO_FILES.length} prompt files: ${repository}\n`);
	const progress = showProgress(models.usage);
	const change = {
		directory: repository,
		base: "main",
		head: CHANGE_BRANCH,
		commentFile: path.join(folder, "comment.md"),
		environment: process.env
	};
	const workspace = path.join(folder, "workspace");
	const run = runOf(context, {
		settings,
		models,
		workspace,
		resume: false,
		onEvent: progress.onEvent
	});
	const result = await checkRepository(change, run).finally(progress.end);
	if (result.kind === "replayed") throw new Error("A new repository holds no finished run.");
	console.log(`\n${renderCheckText(result.report)}\n`);
	console.log("A simulated model wrote and judged all of this: it shows how the tool works, and proves nothing.\n");
	const page = await writeHtmlReport(path.join(folder, "report.html"), renderHtmlReport(result.report));
	const { publication } = result.report;
	if (publication !== null) console.log(`See the proposal:  git -C ${repository} show ${publication.branch}`);
	console.log(`Read the comment:  ${result.comment ?? result.commentFile}`);
	console.log(`Open the report:   ${page}`);
	console.log(`Open the rounds:   ${path.join(folder, "workspace")}`);
	for (const failure of result.gateFailures) console.log(`On a pull request, this would block the merge: ${failure}`);
	for (const error of [...result.warnings, ...result.fault ? [result.fault] : []]) process.exitCode = printFailure(error);
}
async function makeRepository(directory) {
	const git = (...args) => runGit(directory, args);
	const write = async (version) => {
		for (const file of DEMO_FILES) {
			const target = path.join(directory, file.path);
			await mkdir(path.dirname(target), { recursive: true });
			await writeFile(target, demoFileText(file, version));
		}
		await git("add", "--all");
		await git("commit", "--quiet", "--message", version === "base" ? "Add prompts" : "Shorten prompts");
	};
	await mkdir(directory, { recursive: true });
	await git("init", "--quiet", "--initial-branch=main");
	await write("base");
	await git("switch", "--quiet", "--create", CHANGE_BRANCH);
	await write("head");
}
async function runGit(directory, args) {
	const identity = [
		"-c",
		"user.name=Demo",
		"-c",
		"user.email=demo@example.com",
		"-c",
		"commit.gpgsign=false"
	];
	try {
		await promisify(execFile)("git", [...identity, ...args], { cwd: directory });
	} catch (cause) {
		const missing = cause.code === "ENOENT";
		throw new SpoError("git", missing ? "The program git was not found." : `git ${args[0]} failed: ${cause}`, {
			remedy: "Install git 2.28 or newer and try again.",
			cause
		});
	}
}
export { run };
