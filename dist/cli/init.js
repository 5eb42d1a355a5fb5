import { n as logText } from "./log-lines.js";
import { t as counted } from "./counted.js";
import { n as usualPaths } from "./select-files.js";
import { i as slashed, r as listFiles, t as parsePromptFileOnDisk } from "./prompt-file-on-disk.js";
import { n as writeTexts } from "./write-file.js";
import { a as DEFAULT_PROMPT_GLOBS, h as SpoError } from "./texts.js";
import "./dist.js";
import { dirname, join, normalize, posix, relative, resolve } from "node:path";
import { lstat, readFile } from "node:fs/promises";
// src/cli/init/find-prompt-files.ts
/** A name that a line of a workflow can hold. */
var NAME = /^[^\u0000-\u001f\u007f]+\.ya?ml$/i;
/** Every prompt file below a folder, of any format: those that can be read, and those that the action would look at. */
async function findPromptFiles(root) {
	const paths = (await listFiles(root)).filter((path) => NAME.test(path));
	const usual = usualPaths(paths);
	const found = [];
	const parts = /* @__PURE__ */ new Set();
	for (const path of paths) {
		const file = join(root, path);
		const bytes = await readFile(file).catch(() => null);
		if (bytes === null || !/prompt|messages/.test(bytes.toString())) continue;
		const { ok, format, named } = await parsePromptFileOnDisk(file, bytes);
		const isUsual = usual.has(path);
		if (!ok && !isUsual) continue;
		const inRoot = named.map((each) => slashed(relative(root, each)));
		for (const part of inRoot) parts.add(part);
		found.push({
			path,
			format,
			isValid: ok,
			named: inRoot,
			isUsual
		});
	}
	return found.filter(({ path }) => !parts.has(path));
}
// src/cli/init/published-at.ts
/** The repository that workflows name, with its major version. */
var ACTION = "OWNER/spo-action@v1";
/** Where the JSON Schema of SPO templates stands in this repository and in the package. */
var SCHEMA_FILE = "schema/spo-template.schema.json";
/** The same for editors that have neither. */
var SCHEMA_ADDRESS = `https://raw.githubusercontent.com/${ACTION.replace("@", "/")}/${SCHEMA_FILE}`;
// src/cli/init/starters.ts
var TICKETS = [
	["I was charged twice this month.", "billing"],
	["The export button does nothing since Tuesday.", "bug"],
	["Where do I change my password?", "how-to"],
	["Your invoice has the old address of our company on it.", "billing"],
	["Can I share a folder with somebody who has no account?", "how-to"],
	["The app closes by itself when I open a second window.", "bug"]
];
var eachTicket = (text) => TICKETS.map(([ticket, label]) => text(ticket, label)).join("\n");
var SETTINGS = `# How this file is run, within the limits of the workflow:
# spo:
#   execute-model: gpt-6-luna # best the model of your product
#   max-rounds: 5`;
var STARTERS = {
	spo: {
		path: "prompts/example.yaml",
		text: (schema) => `# yaml-language-server: $schema=${schema}
# A prompt file: the prompt, what makes an answer a good one, and questions to try it on.

# The instructions. A change of them is compared with what stood here before, and a better text is written here.
# {{question}} in it says where the question goes; otherwise it is put behind.
prompt: |
  Sort the support ticket into billing, bug or how-to.

# What makes an answer a good one. The judge goes by it, so name what can be seen in an answer.
requirements: |
  One label, in lower case, and nothing else.

# The most words of a new prompt. Leave it out for no limit.
count: 60

# What every answer has to pass. A program tests it before the judge is asked.
checks:
  - max-words: 3

# Questions as they really come. Three different ones are the least, six or more are better.
# A reference answer is optional.
qa:
${eachTicket((ticket, label) => `  - question: ${ticket}\n    answer: ${label}`)}

${SETTINGS}
`
	},
	github: {
		path: "prompts/example.prompt.yml",
		text: () => `# A prompt file in GitHub's format.
name: Ticket sorter

# What makes an answer a good one. The judge goes by it, so name what can be seen in an answer.
description: One label, in lower case, and nothing else.

# The model of your product; without it the one of the workflow.
# model: openai/gpt-6-luna

# The system message is what is compared and improved; without one, the user message is. The others stay.
# Each {{variable}} is filled from the test data.
messages:
  - role: system
    content: |
      Sort the support ticket into billing, bug or how-to.
  - role: user
    content: '{{ticket}}'

# Cases as they really come. Three different ones are the least, six or more are better.
# The expected answer is optional.
testData:
${eachTicket((ticket, label) => `  - ticket: ${ticket}\n    expected: ${label}`)}

# What every answer has to pass: tested by a program (string), or told to the judge (llm).
evaluators:
  - name: the label
    string:
      equals: '{{expected}}'

${SETTINGS}
`
	},
	promptfoo: {
		path: "prompts/promptfooconfig.yaml",
		text: () => `# A configuration of promptfoo.
description: Sorts support tickets

# What is compared and improved. Each {{variable}} is filled from the tests.
# A prompt may have a file of its own: file://ticket.txt
prompts:
  - |
    Sort the support ticket into billing, bug or how-to.

    {{ticket}}

# What every answer has to pass, tested by a program or, as llm-rubric, told to the judge.
defaultTest:
  assert:
    - type: llm-rubric
      value: One label, in lower case, and nothing else.

# Cases as they really come. Three different ones are the least, six or more are better.
tests:
${eachTicket((ticket, label) => `  - vars:
      ticket: ${ticket}
    assert:
      - type: icontains
        value: ${label}`)}

${SETTINGS}
`
	}
};
// src/cli/init/workflow-text.ts
var WORKFLOW_PATH = ".github/workflows/prompt-check.yml";
/** The workflow that checks these prompt files on every pull request. */
function workflowText(files) {
	const watched = [...new Set(files.flatMap(({ path, named }) => [path, ...named].map(watchedGlob)))];
	const unusual = files.filter(({ isUsual }) => !isUsual).map(({ path }) => escapedGlob(path));
	const prompts = (unusual.length === 0 ? [] : [...DEFAULT_PROMPT_GLOBS, ...unusual]).map((glob) => `            ${glob}\n`).join("");
	return `name: Prompt check
on:
  pull_request:
    paths: [${watched.sort().map(quoted).join(", ")}]
permissions:
  contents: write # the branch with the proposal
  pull-requests: write # the comment
concurrency:
  group: prompt-check-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: ${ACTION}
        id: spo
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
${prompts === "" ? "" : `          prompts: |\n${prompts}`}      - uses: actions/upload-artifact@v6 # the report as a page
        if: always() && steps.spo.outputs.html-path != ''
        with:
          name: spo-report
          path: \${{ steps.spo.outputs.html-path }}
          overwrite: true
`;
}
/** Its folder, with the files that are added there later; a file in the root stands for itself. */
function watchedGlob(path) {
	const [folder] = path.split("/");
	if (folder === "prompts") return "prompts/**";
	const parent = posix.dirname(path);
	return parent === "." ? escapedGlob(path) : `${escapedGlob(parent)}/**`;
}
function escapedGlob(path) {
	return path.replaceAll(/[\\*?+[\]{}!()@]/g, "\\$&");
}
function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}
// src/cli/init/init-repository.ts
/**
* Writes a prompt file to start from and a workflow, or neither.
* @throws SpoError `bad-input` when a file is there already or cannot be one, `workspace` when one cannot be written
*/
async function initRepository(request) {
	const { root, format, force } = request;
	await refuseInnerFolder(root);
	const found = request.path === void 0 ? await findPromptFiles(root) : [];
	const starter = found.length > 0 ? null : starterPath(request.path ?? STARTERS[format].path);
	const workflow = request.workflow ? WORKFLOW_PATH : null;
	const files = [];
	if (starter !== null) {
		const text = STARTERS[format].text(await schemaAddress(root, starter));
		files.push({
			path: starter,
			text
		});
	}
	if (workflow !== null) {
		const written = starter === null ? [] : [starter];
		const isUsual = usualPaths(written).size > 0;
		const watched = [...found, ...written.map((path) => ({
			path,
			named: [],
			isUsual
		}))];
		files.push({
			path: workflow,
			text: workflowText(watched)
		});
	}
	if (!force) await refuseExisting(root, files);
	await writeTexts(files.map(({ path, text }) => ({
		path: join(root, path),
		text
	})));
	return {
		starter,
		workflow,
		found
	};
}
/** Workflows are only read from the root of a repository. */
async function refuseInnerFolder(root) {
	if (await exists(join(root, ".git"))) return;
	for (let folder = resolve(root); dirname(folder) !== folder; folder = dirname(folder)) {
		if (!await exists(join(dirname(folder), ".git"))) continue;
		throw new SpoError("bad-input", `${resolve(root)} is not the root of its repository.`, { remedy: `Run it in ${dirname(folder)}.` });
	}
}
function starterPath(path) {
	const normal = slashed(normalize(path));
	if (/^(\/|\.\.(\/|$)|[a-z]:)/i.test(normal) || !/[^/]\.ya?ml$/i.test(normal)) throw new SpoError("bad-input", `"${path}" cannot be the starter's place.`, { remedy: "Name a .yaml or .yml file inside of the working directory." });
	return normal;
}
async function refuseExisting(root, files) {
	const existing = [];
	for (const { path } of files) if (await exists(join(root, path))) existing.push(path);
	if (existing.length === 0) return;
	const verb = existing.length === 1 ? "exists" : "exist";
	throw new SpoError("bad-input", `${existing.join(" and ")} ${verb} already, so nothing was written.`, { remedy: existing.includes(".github/workflows/prompt-check.yml") ? "Use --no-workflow to leave the workflow alone, or --force to overwrite." : "Name another file, or use --force to overwrite." });
}
/** A copy in the repository or its packages works without a network; as seen from the file. */
async function schemaAddress(root, starter) {
	for (const copy of [SCHEMA_FILE, `node_modules/spo-action/${SCHEMA_FILE}`]) if (await exists(join(root, copy))) return posix.relative(posix.dirname(starter), copy);
	return SCHEMA_ADDRESS;
}
function exists(path) {
	return lstat(path).then(() => true, () => false);
}
// src/cli/commands/init.ts
var MOST_SHOWN = 10;
/** Runs the command. @throws SpoError */
async function run(path, { format, workflow, force = false }) {
	const result = await initRepository({
		root: ".",
		format,
		workflow,
		force,
		...path === void 0 ? {} : { path }
	});
	for (const line of [
		...foundLines(result.found),
		...writtenLines(result),
		"",
		...nextLines(result)
	]) console.log(line);
}
function foundLines(found) {
	if (found.length === 0) return [];
	const shown = found.slice(0, MOST_SHOWN).map(({ path, format, isValid }) => `  ${logText(path)} (${format}${isValid ? "" : ", with problems that spo validate names"})`);
	const rest = found.length - shown.length;
	return [
		`${counted(found.length, "prompt file")} found, so no example is written; name a file to get one:`,
		...shown,
		...rest > 0 ? [`  and ${rest} more`] : []
	];
}
function writtenLines({ starter, workflow }) {
	return [
		...starter === null ? [] : [`Written: ${starter}, a prompt file to start from`],
		...workflow === null ? [] : [`Written: ${workflow}, which checks prompts on every pull request`],
		...starter === null && workflow === null ? ["Nothing was written."] : []
	];
}
function nextLines({ starter, workflow, found }) {
	const file = starter ?? logText(found[0]?.path ?? "");
	return ["Next:", ...[
		...starter === null ? [] : [`Put your own prompt, requirements and questions into ${starter}.`],
		`spo validate ${found.length > 0 ? "" : file}`.trim(),
		`spo optimize --template ${file} --offline   (shows how it works; no key, no network)`,
		...workflow === null ? [] : ["Add the secret OPENAI_API_KEY to the repository: Settings, Secrets and variables, Actions.", "Commit, push, and open a pull request that changes a prompt."]
	].map((step, index) => `  ${index + 1}. ${step}`)];
}
export { run };
