import { o as __toESM } from "./rolldown-runtime.js";
import { t as folderClashes } from "./result-folders.js";
import { r as promptTextPath } from "./prompt-name.js";
import { i as slashed, r as listFiles, t as parsePromptFileOnDisk } from "./prompt-file-on-disk.js";
import { a as readInput, t as EXIT } from "./process.js";
import { n as findingLine, t as annotationLine } from "./finding-line.js";
import "./dist.js";
import { t as counted } from "./counted.js";
import { r as require_picomatch, t as selectFiles } from "./select-files.js";
import { a as DEFAULT_PROMPT_GLOBS, h as SpoError } from "./texts.js";
import path, { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/jobs/ask/differing-texts.ts
/**
* The prompts whose `prompt.txt` in the results folder says something else: whoever reads that file uses another prompt
* than whoever reads the prompt file. Line ends do not count, since a checkout may change them.
* @param read the text of a file; null when there is none
*/
async function differingTexts(files, resultsDir, read) {
	const found = [];
	for (const file of files) for (const { name, spec, location } of file.ok ? file.prompts : []) {
		const textPath = promptTextPath({
			path: file.path,
			name
		}, resultsDir);
		const text = await read(textPath);
		if (text === null || comparable(text) === comparable(spec.prompt)) continue;
		found.push({
			location,
			message: `${textPath} holds another prompt than this file`
		});
	}
	return found;
}
function comparable(text) {
	return text.replaceAll("\r\n", "\n").trimEnd();
}
// src/jobs/ask/validate-files.ts
/**
* Every problem of prompt files, and all else that their writer should know. A file that another one names is a part of
* that one, and no prompt file of its own.
* @param readText the text of a file in the results folder; null when there is none
*/
async function validateFiles(candidates, resultsDir, readText) {
	const files = withoutParts(candidates);
	const valid = files.filter((file) => file.ok);
	const prompts = valid.flatMap(({ path, prompts }) => prompts.map((prompt) => ({
		...prompt,
		path
	})));
	const clashes = folderClashes(prompts, resultsDir);
	const problems = [...files.flatMap((file) => file.ok ? [] : file.problems), ...clashes.map(({ problem }) => problem)];
	const notices = [...valid.flatMap((file) => file.notices), ...await differingTexts(valid, resultsDir, readText)];
	const findings = [...ofLevel("error", problems), ...ofLevel("warning", notices)];
	const clashing = new Set(clashes.map(({ path }) => path));
	return {
		findings: findings.toSorted(byPlace),
		files: files.length,
		invalid: files.filter(({ ok, path }) => !ok || clashing.has(path)).length,
		prompts: prompts.length,
		cases: prompts.reduce((sum, { spec }) => sum + spec.cases.length, 0)
	};
}
/** Only a file that is a part of none itself takes others in, so that two which name each other are both read. */
function withoutParts(files) {
	const partsOf = (wholes) => new Set(wholes.flatMap(({ path, named }) => named.filter((part) => part !== resolve(path))));
	const named = partsOf(files);
	const parts = partsOf(files.filter(({ path }) => !named.has(resolve(path))));
	return files.filter(({ path }) => !parts.has(resolve(path)));
}
function ofLevel(level, problems) {
	return problems.map((problem) => ({
		...problem,
		level
	}));
}
function byPlace({ location: left }, { location: right }) {
	if (left.file !== right.file) return left.file < right.file ? -1 : 1;
	return left.line - right.line || left.column - right.column;
}
// src/cli/matching-files.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* Files that are named, and those below the working directory that match the globs as the action's do; sorted, with
* forward slashes.
* @throws SpoError `bad-input` when there is none, and for a name that is neither a file nor a glob: a check of a file that
*   was moved away would else pass for ever
*/
async function matchingFiles(patterns) {
	const found = /* @__PURE__ */ new Set();
	const globs = [];
	for (const pattern of patterns) {
		const kind = await kindOf(pattern);
		if (kind === "file") found.add(slashed(path.normalize(pattern)));
		else if (isGlob(slashed(pattern))) globs.push(slashed(pattern).replace(/^(!?)\.\//, "$1"));
		else throw noFile(pattern, kind);
	}
	if (globs.some((glob) => !glob.startsWith("!"))) {
		const files = (await listFiles(".")).map((file) => ({
			path: file,
			status: "unchanged"
		}));
		for (const file of selectFiles(files, globs)) found.add(file.path);
	}
	if (found.size > 0) return [...found].sort();
	throw new SpoError("bad-input", `No file matches ${patterns.join(", ")}.`, { remedy: "Name files, or globs from the working directory on, such as \"prompts/**/*.yaml\"." });
}
/** With `!` in front even a plain name leaves files out. */
function isGlob(pattern) {
	return pattern.startsWith("!") || import_picomatch.default.scan(pattern).isGlob;
}
function noFile(name, kind) {
	if (kind === "other") return new SpoError("bad-input", `${name} does not exist, or is no file.`, { remedy: "Name files, or globs from the working directory on, such as \"prompts/**/*.yaml\"." });
	const all = `${slashed(name).replace(/\/+$/, "")}/**/*.yaml`;
	return new SpoError("bad-input", `${name} is a folder.`, { remedy: `Name its files, such as "${all}".` });
}
async function kindOf(name) {
	const found = await stat(name).catch(() => null);
	if (found?.isFile()) return "file";
	return found?.isDirectory() ? "folder" : "other";
}
// src/cli/commands/validate.ts
/** Runs the command and sets the exit code. @throws SpoError */
async function run(patterns, { format, resultsDir }) {
	const paths = await matchingFiles(patterns.length > 0 ? patterns : DEFAULT_PROMPT_GLOBS);
	const candidates = await Promise.all(paths.map(async (path) => parsePromptFileOnDisk(path, await readInput(path))));
	const readText = (path) => readFile(path, "utf8").catch(() => null);
	const { findings, files, invalid, prompts, cases } = await validateFiles(candidates, resultsDir, readText);
	const lineOf = format === "github" ? annotationLine : findingLine;
	for (const finding of findings) console.log(lineOf(finding));
	if (invalid === 0) {
		const several = prompts === files ? "" : `${counted(prompts, "prompt")} and `;
		console.log(`${counted(files, "prompt file")} valid, ${several}${counted(cases, "case")} in all.`);
	} else {
		console.error(`spo: ${invalid} of ${counted(files, "prompt file")} invalid.`);
		process.exitCode = EXIT.gate;
	}
}
export { run };
