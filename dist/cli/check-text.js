import { a as stopOf, n as errorLine, t as SpoError } from "./errors.js";
import { f as NO_USAGE, p as addUsage } from "./openai-model.js";
import { o as branchNameFault } from "./system-clock.js";
import { C as inlineText, S as codeText, T as inSchemaOrder, _ as headline, a as promptsOf, b as switchText, c as isWinner, d as publishWinners, f as FinishedRuns, h as ranToItsEnd, i as noticesOf, l as nameOf, m as modelsDigest, o as specsOf, p as keyOfPrompt, r as isRefresh, t as gatherChange, u as promptTextPath, v as bodyRenderer, w as linkText, x as fenced, y as fitted } from "./gather-change.js";
import { a as pairsText, l as usageText, r as counted } from "./numbers.js";
import { i as writeReport, n as worstCaseOf, o as ERROR_RATE, s as checkFiles, t as planPrompt } from "./worst-case-of.js";
import { t as writeText } from "./atomic-write.js";
import { n as logText } from "./log-lines.js";
import { n as visibleText } from "./visible-text.js";
import { a as runVerdict, i as worstFirst, m as promptTitle, o as verdictText } from "./standings.js";
import { n as findingLine } from "./finding-line.js";
import { execFile } from "node:child_process";
import path, { basename, dirname, join } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/forge/forge.ts
/** Ends every commit message of ours; a branch whose tip lacks it is not ours. */
var COMMIT_TRAILER = "Made-by: spo-action";
/** Neither branch nor tag, so that it starts no workflow, shows in no list and comes with no clone. */
var RECORDS_REFERENCE = "refs/spo/records";
/** First line of every comment of ours. */
var COMMENT_MARKER = "<!-- spo-action:comment -->";
// src/forge/record-layout.ts
/** Records that the ref keeps: more than a busy team finishes in a month, and still one page of a tree listing. */
var MOST_RECORDS = 2e3;
/** Bytes of UTF-8. */
var LARGEST_RECORD = 65536;
var PATH = /^(\d{4}-\d{2}-\d{2})\/([0-9a-f]{16,64})\.json$/;
/** The records among the files of a tree; whatever else somebody put there is not looked at. */
function storedRecords(files) {
	return files.flatMap((file) => {
		const [, day, name] = PATH.exec(file.path) ?? [];
		return day === void 0 || name === void 0 ? [] : [{
			...file,
			day,
			name
		}];
	});
}
/** The newest readable record of each name; names without one are left out. */
function findRecords(stored, names) {
	const wanted = new Set(names);
	const found = /* @__PURE__ */ new Map();
	for (const record of stored) {
		if (!wanted.has(record.name) || !isReadable(record)) continue;
		const known = found.get(record.name);
		if (known === void 0 || known.day < record.day) found.set(record.name, record);
	}
	return found;
}
/** A symlink, or a file that we would not have written so large, comes from somebody else. */
function isReadable({ mode, size }) {
	return mode === "100644" && (size === null || size <= 65536);
}
/**
* Adds records to a tree: one of the same name gives way, and so do the oldest beyond `MOST_RECORDS`. The day stands in
* the path so that a listing alone tells what is old.
*/
function planChange(stored, records, day) {
	const add = [...records].map(([name, content]) => ({
		path: `${day}/${name}.json`,
		content
	}));
	const written = new Set(add.map(({ path }) => path));
	const replaced = stored.filter(({ name, path }) => records.has(name) && !written.has(path));
	const surplus = stored.filter(({ name }) => !records.has(name)).toSorted((left, right) => compareText(right.day, left.day) || compareText(left.name, right.name)).slice(Math.max(0, MOST_RECORDS - records.size));
	return {
		add,
		remove: [...replaced, ...surplus].map(({ path }) => path)
	};
}
function compareText(left, right) {
	return left < right ? -1 : Number(left > right);
}
/** @throws SpoError `bad-input` for what could not be read again */
function refuseUnfit(records, day) {
	for (const [name, content] of records) {
		if (!PATH.test(`${day}/${name}.json`)) throw new SpoError("bad-input", `"${day}" and "${name}" cannot name a record.`);
		if (Buffer.byteLength(content) > 65536) throw new SpoError("bad-input", `Record ${name} is larger than ${LARGEST_RECORD} bytes.`);
	}
}
// src/forge/record-store.ts
/** Tries before a ref that others keep moving is given up. */
var MOST_RACES = 5;
var MESSAGE = `What has been finished

A run on the same text, settings and models finds its result here and starts nothing.
Delete this ref to have everything run anew.

${COMMIT_TRAILER}`;
/**
* True for a commit that this tool may have written: it bears our trailer, and unlike any commit of a branch it has no
* parent. Says nothing about who made it.
*/
function isRecordsCommit(message, parents) {
	return parents.length === 0 && message.trimEnd().split("\n").at(-1) === "Made-by: spo-action";
}
/** `Forge.readRecords` and `Forge.writeRecords` over the objects of one forge. */
function createRecordStore(objects) {
	let seen = null;
	/** A stale look costs a write one race and never a record: the move is guarded by the tip that was seen. */
	function look() {
		if (seen !== null) return seen;
		const looking = objects.readTip();
		seen = looking;
		looking.catch(() => forget(looking));
		return looking;
	}
	function forget(look) {
		if (seen === look) seen = null;
	}
	return {
		async readRecords(names) {
			if (names.length === 0) return /* @__PURE__ */ new Map();
			const tip = await look();
			return tip.kind === "ours" ? readTexts(objects, findRecords(tip.records, names)) : /* @__PURE__ */ new Map();
		},
		async writeRecords(records, day) {
			refuseUnfit(records, day);
			if (records.size === 0) return;
			for (let race = 0; race < MOST_RACES; race++) {
				const looked = look();
				const outcome = await merge(objects, await looked, records, day);
				forget(looked);
				if (outcome === "done") return;
			}
			throw new SpoError("forge-unavailable", `${RECORDS_REFERENCE} kept moving while it was being written.`, {
				remedy: "Nothing is lost but the note that this was finished: the next run starts it again.",
				retryable: true
			});
		}
	};
}
/** Equal texts are one blob, and read once. */
async function readTexts(objects, found) {
	const distinct = new Map([...found.values()].map((record) => [record.object, record]));
	const texts = await objects.readTexts([...distinct.values()]);
	return new Map([...found].map(([name, { object }]) => [name, texts.get(object) ?? ""]));
}
async function merge(objects, tip, records, day) {
	if (tip.kind === "foreign") throw new SpoError("branch-not-ours", `${RECORDS_REFERENCE} holds something that this tool did not make.`, {
		remedy: "Move it elsewhere: until then, every run starts anew what was finished before.",
		evidence: { tip: tip.commit }
	});
	const present = tip.kind === "ours" ? tip : null;
	const change = planChange(present?.records ?? [], records, day);
	const tree = await objects.writeTree(present?.tree ?? null, change);
	if (tree === present?.tree) return "done";
	const commit = await objects.writeCommit(tree, MESSAGE);
	return objects.move(present?.commit ?? null, commit);
}
// src/forge/refused-branch.ts
/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else */
function refuseBadBranchName(branch) {
	const fault = branchNameFault(branch);
	if (fault === null) return;
	throw new SpoError("bad-input", `${JSON.stringify(branch.slice(0, 200))} cannot name a branch: ${fault}.`, { remedy: "Choose a name such as spo/check." });
}
/**
* @param others branches that people work on, each with what it is to this run: `the default branch`.
* @throws SpoError `branch-not-ours` when the branch is one of them
*/
function refuseBranchOfOthers(branch, others) {
	const owner = others.get(branch);
	if (owner !== void 0) throw branchOfOthers(branch, owner);
}
function branchOfOthers(branch, owner) {
	return new SpoError("branch-not-ours", `Branch ${branch} is ${owner}, where no results may go.`, {
		remedy: "Leave `branch` out, or name one that starts with spo/.",
		evidence: { branch }
	});
}
// src/forge/own-commit.ts
/** True when the last line of a message is our trailer. */
function hasTrailer(message) {
	return message.trimEnd().split(/\r?\n/).at(-1) === COMMIT_TRAILER;
}
/** Author and committer of a commit are stamped at once; this leaves room for a clock that ticks in between. */
var SAME_MOMENT_MILLISECONDS = 6e4;
/**
* The rule for "we made this commit": its message ends with our trailer, it has one parent, author and committer bear our
* names and addresses, and both signed at the same moment.
* Names alone would not do: whoever amends or rebases our commit keeps its message and author, but becomes the committer,
* at a later time.
* @param tip the commit in question.
* @param us the names and addresses that a commit of ours bears.
*/
function isOurs(tip, us) {
	const delay = Math.abs(tip.committer.time - tip.author.time);
	return hasTrailer(tip.message) && tip.parents.length === 1 && samePerson(tip.author, us.author) && samePerson(tip.committer, us.committer) && delay <= SAME_MOMENT_MILLISECONDS;
}
function samePerson(one, other) {
	return one.name === other.name && one.email === other.email;
}
// src/forge/local-git/branch-guard.ts
var US = {
	name: "spo-action",
	email: "spo-action@users.noreply.github.com"
};
/** Variables that make git sign a commit with our name. */
var COMMIT_IDENTITY = {
	GIT_AUTHOR_NAME: US.name,
	GIT_AUTHOR_EMAIL: US.email,
	GIT_COMMITTER_NAME: US.name,
	GIT_COMMITTER_EMAIL: US.email
};
/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else. */
async function refuseBranchName(git, branch) {
	refuseBadBranchName(branch);
	const result = await git.attempt([
		"check-ref-format",
		"--branch",
		branch
	]);
	if (result.exitCode === 0 && result.stdout.toString("utf8").trim() === branch) return;
	throw new SpoError("bad-input", `"${branch}" cannot be the name of a branch.`, { remedy: "Choose a name such as spo/check." });
}
/** @throws SpoError `branch-not-ours` for a branch on which somebody works: its files would seem changed. */
async function refuseCheckedOut(git, branch) {
	if (!(await git.line([
		"worktree",
		"list",
		"--porcelain"
	])).split("\n").includes(`branch refs/heads/${branch}`)) return;
	throw new SpoError("branch-not-ours", `Branch ${branch} is checked out, so it was left alone.`, { remedy: "Check out another branch, or name another one for the results." });
}
/** @throws SpoError `branch-not-ours` */
function refuseForeignTip(branch, tip, commit) {
	if (isOurs(commit, {
		author: US,
		committer: US
	})) return;
	throw new SpoError("branch-not-ours", `Branch ${branch} ends in a commit that is not ours, so it was left alone.`, {
		remedy: "Delete or rename that branch, or name another one for the results.",
		evidence: {
			branch,
			tip,
			author: shown(commit.author),
			committer: shown(commit.committer)
		}
	});
}
function shown({ name, email }) {
	return `${name} <${email}>`.slice(0, 200);
}
// src/forge/local-git/comment-file.ts
/** Writes the comment as a whole or not at all. @throws SpoError `bad-input` that names the file. */
async function writeComment(path, body) {
	const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(temporary, body, {
			encoding: "utf8",
			flag: "wx"
		});
		await rename(temporary, path);
	} catch (cause) {
		await rm(temporary, { force: true }).catch(() => void 0);
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new SpoError("bad-input", `The comment could not be written to ${path}: ${reason}.`, {
			remedy: "Name a file in a folder that can be written.",
			cause
		});
	}
}
// src/forge/local-git/git-process.ts
var MOST_OUTPUT_BYTES = 268435456;
var SETTINGS = [
	"-c",
	"core.splitIndex=false",
	"-c",
	"i18n.commitEncoding=UTF-8"
];
/** @param environment The caller's variables; git's own are dropped, except those that say where its settings are. */
function openGit(directory, environment) {
	const variables = childEnvironment(environment);
	function attempt(args, options = {}) {
		return new Promise((resolve, reject) => {
			const child = execFile("git", [...SETTINGS, ...args], {
				cwd: directory,
				env: {
					...variables,
					...options.variables
				},
				encoding: "buffer",
				maxBuffer: MOST_OUTPUT_BYTES,
				windowsHide: true
			}, (error, stdout, stderr) => {
				const exitCode = error === null ? 0 : error.code;
				if (typeof exitCode === "number") resolve({
					exitCode,
					stdout,
					stderr: stderr.toString("utf8")
				});
				else didNotRun(directory, error).then(reject, reject);
			});
			child.stdin?.on("error", () => void 0);
			child.stdin?.end(options.input ?? "");
		});
	}
	async function run(args, options) {
		const result = await attempt(args, options);
		if (result.exitCode !== 0) throw refused(args, result);
		return result.stdout;
	}
	return {
		attempt,
		run,
		line: async (args, options) => (await run(args, options)).toString("utf8").replace(/\r?\n$/, "")
	};
}
var KEPT_VARIABLES = /* @__PURE__ */ new Set([
	"GIT_CONFIG_GLOBAL",
	"GIT_CONFIG_SYSTEM",
	"GIT_CONFIG_NOSYSTEM",
	"GIT_EXEC_PATH",
	"GIT_CEILING_DIRECTORIES"
]);
/** Inside a git hook, variables such as GIT_DIR and GIT_INDEX_FILE point every git command at the hook's repository. */
function childEnvironment(environment) {
	const kept = {};
	for (const [name, value] of Object.entries(environment)) {
		const foreign = name.toUpperCase().startsWith("GIT_") && !KEPT_VARIABLES.has(name.toUpperCase());
		if (value !== void 0 && !foreign) kept[name] = value;
	}
	return {
		...kept,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_LITERAL_PATHSPECS: "1"
	};
}
/** git's answer as an error. */
function refused(args, result) {
	const said = result.stderr.trim().slice(0, 500);
	const firstLine = said.split("\n", 1)[0] ?? "";
	return new SpoError("git", `git ${args[0] ?? ""} failed: ${firstLine || `exit code ${result.exitCode}`}`, { evidence: {
		exitCode: result.exitCode,
		said
	} });
}
async function didNotRun(directory, cause) {
	if (!(await stat(directory).catch(() => null))?.isDirectory()) return new SpoError("bad-input", `${directory} is not a directory.`, {
		remedy: "Name the directory of a git repository.",
		cause
	});
	const reason = cause instanceof Error ? cause.message : String(cause);
	return new SpoError("git", `git did not run: ${reason.slice(0, 300)}`, {
		remedy: "Check that git is installed and on the path.",
		cause
	});
}
// src/forge/local-git/commits.ts
/**
* The commit that a branch, tag or SHA names, as its full SHA.
* @throws SpoError `forge-not-found` for an unknown one, `bad-input` for what could be taken for an option.
*/
async function resolveCommit(git, reference) {
	refuseOption(reference);
	const result = await git.attempt([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${reference}^{commit}`
	]);
	const sha = result.stdout.toString("utf8").trim();
	if (result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(sha)) return sha;
	throw new SpoError("forge-not-found", `There is no commit "${reference}" in this repository.`, {
		remedy: fetchHint(reference),
		evidence: { reference }
	});
}
function refuseOption(reference) {
	if (reference !== "" && !reference.startsWith("-") && !reference.includes("\0")) return;
	throw new SpoError("bad-input", `"${reference.replaceAll("\0", "?")}" cannot name a commit.`, { remedy: "Name a branch, a tag or a commit SHA." });
}
function fetchHint(reference) {
	const remote = /^(?:refs\/remotes\/)?(origin|upstream)\/(.+)$/.exec(reference);
	const [name, branch] = remote ? [remote[1], remote[2]] : ["origin", reference];
	return `Check the spelling, or fetch it first: git fetch ${name} ${branch}.`;
}
/**
* Where the two histories parted.
* @throws SpoError `forge-not-found` when they have no commit in common.
*/
async function mergeBase(git, base, head) {
	const args = [
		"merge-base",
		"--",
		base,
		head
	];
	const result = await git.attempt(args);
	if (result.exitCode === 0) return result.stdout.toString("utf8").trim();
	if (result.exitCode !== 1) throw refused(args, result);
	const shallow = await git.line(["rev-parse", "--is-shallow-repository"]) === "true";
	throw new SpoError("forge-not-found", "Base and head have no commit in common here.", {
		remedy: shallow ? "This is a shallow clone: run \"git fetch --unshallow\", or check out with fetch-depth: 0." : "Choose two commits of the same history.",
		evidence: {
			base,
			head,
			shallow
		}
	});
}
/** Reads the object itself: what `git log` prints depends on the user's settings and mail map. */
async function readCommit(git, sha) {
	const text = (await git.run([
		"cat-file",
		"commit",
		sha
	])).toString("utf8");
	const end = text.indexOf("\n\n");
	const header = text.slice(0, end === -1 ? text.length : end).split("\n");
	const values = (name) => header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
	return {
		tree: values("tree")[0] ?? "",
		parents: values("parent"),
		author: signature(values("author")[0] ?? ""),
		committer: signature(values("committer")[0] ?? ""),
		message: end === -1 ? "" : text.slice(end + 2)
	};
}
/** @param line `Name <address> seconds zone`; a commit of another program can lack any part. */
function signature(line) {
	const [, name = "", email = "", seconds] = /^(.*?) ?<([^<>]*)>(?: (\d+) [+-]\d+)?$/.exec(line) ?? [];
	return {
		name,
		email,
		time: seconds === void 0 ? NaN : Number(seconds) * 1e3
	};
}
// src/forge/local-git/name-status.ts
/**
* Reads what `git diff-tree --name-status -z -M` prints: a status and its path or paths, each ended by NUL.
* @throws SpoError `git` for anything else.
*/
function parseNameStatus(output) {
	const fields = output.split("\0");
	fields.pop();
	const files = [];
	for (let at = 0; at < fields.length;) {
		const letter = (fields[at] ?? "").charAt(0);
		const paths = letter === "R" || letter === "C" ? 2 : 1;
		files.push(changedFile(letter, fields.slice(at + 1, at + 1 + paths)));
		at += 1 + paths;
	}
	return files;
}
function changedFile(letter, paths) {
	const [first, second] = paths;
	if (first === void 0 || first === "") throw unreadable(letter);
	switch (letter) {
		case "A": return {
			path: first,
			status: "added"
		};
		case "D": return {
			path: first,
			status: "removed"
		};
		case "M":
		case "T": return {
			path: first,
			status: "modified"
		};
		case "R":
			if (second === void 0) throw unreadable(letter);
			return {
				path: second,
				status: "renamed",
				previousPath: first
			};
		case "C":
			if (second === void 0) throw unreadable(letter);
			return {
				path: second,
				status: "added"
			};
		default: throw unreadable(letter);
	}
}
function unreadable(status) {
	return new SpoError("git", `git listed a changed file in an unknown form (status "${status}").`);
}
// src/forge/local-git/set-reference.ts
/** Moves a reference; git refuses when it is not at `before`. */
function setReference(git, { reference, before, after, reason }) {
	const expected = before ?? "0".repeat(after.length);
	return git.attempt([
		"update-ref",
		"--no-deref",
		"-m",
		reason,
		"--",
		reference,
		after,
		expected
	]);
}
// src/forge/local-git/own-index.ts
/**
* A tree with some files replaced, made in an index of its own: work tree and index of the user stay as they are.
* A path that git does not like (`../x`, `.git/x`) is left out without a word.
* @param base full SHA of a commit or tree to start from; null for an empty one.
* @returns the tree's SHA.
* @throws SpoError `git`
*/
async function editTree(git, base, entries) {
	const folder = await mkdtemp(join(tmpdir(), "spo-index-"));
	try {
		const variables = { GIT_INDEX_FILE: join(folder, "index") };
		await git.run(["read-tree", base ?? "--empty"], { variables });
		const nothing = "0".repeat(base?.length ?? 40);
		const input = entries.map(({ path, mode, object }) => `${object === null ? 0 : mode} ${object ?? nothing}\t${path}\0`).join("");
		await git.run([
			"update-index",
			"-z",
			"--index-info"
		], {
			variables,
			input
		});
		return await git.line(["write-tree"], { variables });
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Stores a text as it is, whatever filters the user has. @returns the blob's SHA. */
function writeBlob(git, content) {
	return git.line([
		"hash-object",
		"-w",
		"--no-filters",
		"--stdin"
	], { input: content });
}
// src/forge/local-git/tree-files.ts
/** The regular file at a path; null when there is none, or a symbolic link, a submodule or a folder. */
async function findFile(git, commit, path) {
	if (!isInside(path)) return null;
	const args = [
		"ls-tree",
		"-z",
		"--full-tree",
		"--end-of-options",
		commit,
		path
	];
	const result = await git.attempt(args);
	if (result.exitCode !== 0) throw await whyNot(git, commit, refused(args, result));
	return regularFilesIn(result.stdout).get(path) ?? null;
}
/** Paths of the regular files of a commit. @throws SpoError `forge-not-found` when the commit is not there */
async function listTreeFiles(git, commit) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"--end-of-options",
		commit
	];
	const result = await git.attempt(args);
	if (result.exitCode !== 0) throw await whyNot(git, commit, refused(args, result));
	return [...regularFilesIn(result.stdout).keys()];
}
/** What `ls-tree -z` lists, by path. */
function regularFilesIn(listed) {
	const files = /* @__PURE__ */ new Map();
	for (const entry of listed.toString("utf8").split("\0")) {
		const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
		if ((mode === "100644" || mode === "100755") && object !== void 0 && path !== void 0) files.set(path, {
			mode,
			object
		});
	}
	return files;
}
/** The bytes of the regular file at a path; null where `findFile` finds none. */
async function readTreeFile(git, commit, path) {
	const file = await findFile(git, commit, path);
	return file === null ? null : git.run([
		"cat-file",
		"blob",
		file.object
	]);
}
function isInside(path) {
	if (path === "" || path.includes("\0")) return false;
	return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
async function whyNot(git, commit, otherwise) {
	if ((await git.attempt([
		"cat-file",
		"-e",
		"--end-of-options",
		`${commit}^{commit}`
	])).exitCode === 0) return otherwise;
	return new SpoError("forge-not-found", `Commit ${commit} is not in this repository.`, {
		remedy: "Fetch it first; a shallow clone may lack it.",
		evidence: { commit }
	});
}
// src/forge/local-git/tree-builder.ts
/**
* The tree of `parent` with the files replaced or added. A file that exists keeps its mode.
* @returns the tree's SHA.
* @throws SpoError `bad-input` for a path that git does not take, `git`
*/
async function buildTree(git, parent, files) {
	const entries = [];
	for (const file of files) entries.push(await indexEntry(git, parent, file));
	const tree = await editTree(git, parent, entries);
	await refuseSkipped(git, tree, entries);
	await refuseOtherChanges(git, parent, tree, files);
	return tree;
}
async function indexEntry(git, parent, { path, content }) {
	if (path.includes("\0")) throw unusable(path);
	const present = await findFile(git, parent, path);
	const object = await writeBlob(git, content);
	return {
		mode: present?.mode ?? "100644",
		object,
		path
	};
}
/** git leaves out a path that it does not like (`../x`, `.git/x`) and still ends with 0. */
async function refuseSkipped(git, tree, entries) {
	for (const { path, object } of entries) if ((await findFile(git, tree, path))?.object !== object) throw unusable(path);
}
function unusable(path) {
	return new SpoError("bad-input", `"${path.replaceAll("\0", "?")}" cannot be a path in a git commit.`, { remedy: "Use a relative path without \"..\", \".git\" and empty parts." });
}
/** git makes room for `a/b` by removing a file `a`, and nobody asked for that. */
async function refuseOtherChanges(git, parent, tree, files) {
	const listed = await git.run([
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		parent,
		tree,
		"--"
	]);
	const asked = new Set(files.map((file) => file.path));
	const other = listed.toString("utf8").split("\0").find((path) => path !== "" && !asked.has(path));
	if (other === void 0) return;
	throw new SpoError("git", `The results cannot be committed: ${other} stands where a folder is needed.`, {
		remedy: "Rename that file, or choose another results folder.",
		evidence: { path: other }
	});
}
// src/forge/local-git/publish-commit.ts
/** `Forge.publishCommit` for a repository on disk. @throws SpoError `branch-not-ours`, `bad-input`, `git` */
async function publishCommit(git, request) {
	if (request.files.length === 0) throw new SpoError("bad-input", "A commit needs at least one file.");
	await refuseBranchName(git, request.branch);
	const parent = await resolveCommit(git, request.parent);
	const { tip, present } = await refuseUsedBranch(git, request.branch);
	if (tip !== null && present !== null && cameFirst$1(tip, present, parent, request.tipAtStart)) return published(request.branch, tip, "superseded");
	const tree = await buildTree(git, parent, request.files);
	if (tip !== null && present?.tree === tree && present.parents.join() === parent) return published(request.branch, tip, "kept");
	const sha = await git.line([
		"commit-tree",
		tree,
		"-p",
		parent,
		"-F",
		"-"
	], {
		input: withTrailer(request.message),
		variables: COMMIT_IDENTITY
	});
	await moveBranch(git, request.branch, sha, tip);
	return published(request.branch, sha, tip === null ? "created" : "moved");
}
/**
* What a branch of ours holds now.
* @throws SpoError `branch-not-ours` for one that somebody works on
*/
async function refuseUsedBranch(git, branch) {
	await refuseCheckedOut(git, branch);
	const tip = await tipOf(git, branch);
	const present = tip === null ? null : await readCommit(git, tip);
	if (tip !== null && present !== null) refuseForeignTip(branch, tip, present);
	return {
		tip,
		present
	};
}
function published(branch, sha, outcome) {
	return {
		branch,
		sha,
		outcome,
		branchUrl: null,
		commitUrl: null
	};
}
/** Made by another run on the same head, since ours began. */
function cameFirst$1(tip, { parents }, parent, tipAtStart) {
	return tipAtStart !== void 0 && tip !== tipAtStart && parents.join() === parent;
}
/** `Forge.currentTip` for a repository on disk. */
async function currentTip(git, branch) {
	const sha = await tipOf(git, branch);
	if (sha === null) return null;
	return {
		sha,
		parents: (await readCommit(git, sha)).parents,
		branchUrl: null,
		commitUrl: null
	};
}
async function tipOf(git, branch) {
	const result = await git.attempt([
		"show-ref",
		"--verify",
		"--hash",
		"--",
		`refs/heads/${branch}`
	]);
	return result.exitCode === 0 ? result.stdout.toString("utf8").trim() : null;
}
function withTrailer(message) {
	const text = message.trimEnd();
	return hasTrailer(text) ? `${text}\n` : `${text}\n\n${COMMIT_TRAILER}\n`;
}
async function moveBranch(git, branch, sha, tip) {
	const result = await setReference(git, {
		reference: `refs/heads/${branch}`,
		before: tip,
		after: sha,
		reason: "spo: results"
	});
	if (result.exitCode === 0) return;
	throw new SpoError("git", `Branch ${branch} could not be set: ${result.stderr.trim().slice(0, 300)}`, {
		remedy: "It may have moved at this moment, or a branch of that name blocks it; run again or name another one.",
		evidence: {
			branch,
			sha,
			expected: tip
		},
		retryable: true
	});
}
// src/forge/local-git/record-objects.ts
/** The records' objects in a repository on disk. They stay there: nothing is fetched or pushed. */
function localRecordObjects(git) {
	return {
		readTip: () => readTip(git),
		readTexts: async (files) => new Map(await Promise.all(files.map(async ({ object }) => [object, await readText(git, object)]))),
		writeTree: async (base, { add, remove }) => {
			const entries = remove.map((path) => ({
				path,
				mode: "0",
				object: null
			}));
			for (const { path, content } of add) entries.push({
				path,
				mode: "100644",
				object: await writeBlob(git, content)
			});
			return editTree(git, base, entries);
		},
		writeCommit: (tree, message) => git.line([
			"commit-tree",
			tree,
			"-F",
			"-"
		], {
			input: `${message}\n`,
			variables: COMMIT_IDENTITY
		}),
		move: async (before, after) => {
			const result = await setReference(git, {
				reference: RECORDS_REFERENCE,
				before,
				after,
				reason: "spo: finished"
			});
			if (result.exitCode === 0) return "done";
			if ((await readReference(git))?.object !== (before ?? void 0)) return "raced";
			throw refused(["update-ref"], result);
		}
	};
}
async function readTip(git) {
	const present = await readReference(git);
	if (present === null) return { kind: "missing" };
	const commit = present.object;
	if (present.type !== "commit") return {
		kind: "foreign",
		commit
	};
	const { message, parents, tree } = await readCommit(git, commit);
	if (!isRecordsCommit(message, parents)) return {
		kind: "foreign",
		commit
	};
	return {
		kind: "ours",
		commit,
		tree,
		records: storedRecords(listedFiles((await git.run([
			"ls-tree",
			"-r",
			"-z",
			"-l",
			"--full-tree",
			tree
		])).toString("utf8")))
	};
}
async function readText(git, object) {
	return (await git.run([
		"cat-file",
		"blob",
		object
	])).toString("utf8");
}
async function readReference(git) {
	const [type, object, name] = (await git.line([
		"for-each-ref",
		"--format=%(objecttype) %(objectname) %(refname)",
		"--",
		RECORDS_REFERENCE
	])).split(" ");
	if (type === void 0 || object === void 0 || name !== "refs/spo/records") return null;
	return {
		type,
		object
	};
}
function listedFiles(output) {
	return output.split("\0").flatMap((line) => {
		const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
		if (mode === void 0 || object === void 0 || path === void 0) return [];
		return [{
			path,
			mode,
			object,
			size: size === "-" ? null : Number(size)
		}];
	});
}
// src/forge/local-git/local-git-forge.ts
/**
* A forge on a local repository, by the `git` program. Reads commits only, so that neither the work tree nor
* the user's index matters or changes.
*/
function createLocalGitForge(options) {
	const git = openGit(options.directory, options.environment);
	const { commentFile } = options;
	let read = null;
	const fixed = () => {
		read ??= readChange(git, options);
		return read;
	};
	return {
		change: fixed,
		currentHead: async () => (await fixed()).headSha,
		readFile: (commit, path) => readTreeFile(git, commit, path),
		listFiles: (commit) => listTreeFiles(git, commit),
		refuseShortage: () => {},
		refuseBranch: async (branch) => {
			await refuseBranchName(git, branch);
			refuseBranchOfOthers(branch, branchesInUse(options));
			if (options.commits !== false) await refuseUsedBranch(git, branch);
		},
		currentTip: (branch) => currentTip(git, branch),
		publishCommit: (request) => publishCommit(git, request),
		publishComment: async (body) => {
			if (commentFile === void 0) return null;
			await writeComment(commentFile, body);
			return commentFile;
		},
		readComment: async () => null,
		publishProgress: async () => {},
		suggest: async () => {},
		proposalPage: () => null,
		openPullRequest: async () => null,
		...createRecordStore(localRecordObjects(git))
	};
}
/** Those that this run was told of: a repository on disk does not know which branches are protected elsewhere. */
function branchesInUse({ base, head }) {
	return /* @__PURE__ */ new Map([[head, "the branch that is checked"], [base, "the branch that it is compared with"]]);
}
async function readChange(git, options) {
	await refuseOtherDirectory(git, options.directory);
	const base = await resolveCommit(git, options.base);
	const headSha = await resolveCommit(git, options.head);
	const baseSha = await mergeBase(git, base, headSha);
	return {
		number: null,
		baseSha,
		headSha,
		files: parseNameStatus((await git.run([
			"diff-tree",
			"-r",
			"-z",
			"-M",
			"--name-status",
			baseSha,
			headSha,
			"--"
		])).toString("utf8"))
	};
}
async function refuseOtherDirectory(git, directory) {
	const args = ["rev-parse", "--git-dir"];
	const result = await git.attempt(args);
	if (result.exitCode === 0) return;
	if (!result.stderr.includes("not a git repository")) throw refused(args, result);
	throw new SpoError("bad-input", `${directory} is not in a git repository.`, { remedy: "Run it in a clone of the repository, or name its directory." });
}
// src/jobs/gate.ts
/** What a `fail-on` setting finds in a report, a sentence each; empty when the run passes. */
function gateFailures(report, failOn) {
	const failures = [];
	const [change, base] = report.prompts.some(({ migration }) => migration !== null) ? ["The new model", "today's model"] : ["The change", "the base"];
	const gate = (name, holds, says) => {
		const names = report.prompts.filter(holds).map(promptTitle);
		if (failOn.includes(name) && names.length > 0) failures.push(says(listed(names)));
	};
	gate("regression", ({ verdict }) => verdict === "regressed", (names) => `${change} makes ${names} worse.`);
	gate("tentative-regression", isTentative, (names) => `${change} may make ${names} worse: ${base} won more pairs.`);
	gate("invalid", ({ status }) => status === "invalid", (names) => `Not a valid prompt file: ${names}.`);
	return failures;
}
/** A hint and no verdict: six fair coins show a lead this large one time in nine. */
var TENTATIVE_LEAD = 3;
function isTentative({ verdict, baseVersusHead }) {
	if (baseVersusHead === null || verdict === "regressed" || verdict === "improved") return false;
	return baseVersusHead.tally.incumbent - baseVersusHead.tally.challenger >= TENTATIVE_LEAD;
}
function listed(names) {
	const shown = names.slice(0, 5).join(", ");
	return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
// src/jobs/outputs.ts
/** The outputs of the action that a report stands for; those that another run would not repeat come from the entry. */
function outputsOf({ report, comment, pullRequestUrl }, resultsDir) {
	const count = (verdict) => report.prompts.filter((prompt) => prompt.verdict === verdict).length;
	const winner = report.prompts.find(({ bestRound }) => bestRound?.confirmed) ?? report.prompts.find(({ bestRound }) => bestRound);
	const path = winner ? promptTextPath(winner, resultsDir) : "";
	const { usage, publication } = report;
	return {
		verdict: report.verdict ?? "",
		improved: String(count("improved")),
		regressed: String(count("regressed")),
		"best-round": winner?.bestRound ? String(winner.bestRound.round) : "",
		"prompt-path": publication?.paths.includes(path) ? path : "",
		branch: publication?.branch ?? "",
		"commit-sha": publication?.sha ?? "",
		"comment-url": comment ?? "",
		"pull-request-url": pullRequestUrl ?? "",
		calls: String(usage.calls),
		tokens: String(usage.promptTokens + usage.completionTokens),
		"cost-usd": usage.costUsd === null ? "" : String(usage.costUsd)
	};
}
// src/jobs/run-report-of.ts
/** States a run in its report, from which everything else that people read follows. */
function runReportOf({ change, files }, { fault, startedAt }, { reports, publication, notices }, warnings, { models, clock }) {
	const budgetEnded = reports.some(({ stoppedBy }) => stoppedBy === "budget");
	return {
		schemaVersion: 1,
		startedAt: new Date(startedAt).toISOString(),
		finishedAt: new Date(clock.now()).toISOString(),
		headSha: change.headSha,
		models: models.names,
		simulated: models.simulated,
		verdict: runVerdict(reports.map(({ verdict }) => verdict)),
		errorRate: ERROR_RATE,
		prompts: reports,
		usage: reports.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
		stoppedBy: fault === null ? budgetEnded ? "budget" : null : stopOf(fault) ?? "error",
		publication,
		notices: [
			...change.notices ?? [],
			...fault ? [errorLine(fault)] : [],
			...notices,
			...warnings.map(errorLine),
			...models.notices(),
			...noticesOf(files).map((notice) => findingLine({
				...notice,
				level: "warning"
			}))
		]
	};
}
// src/report/suggestion-text.ts
var MOST_CHARACTERS$3 = 6e4;
/**
* A review comment whose suggestion puts `text` in place of the lines it stands on. Null for a text that people could
* not see as it is: what is taken over with a click must be what is shown.
*/
function suggestionText({ bestRound, bestVersusHead }, text) {
	if (bestRound === null || text.length > MOST_CHARACTERS$3 || visibleText(text) !== text) return null;
	if (text === "" || text.endsWith("\n")) return null;
	const block = fenced(text, "suggestion");
	const counts = bestVersusHead === null ? "" : ` ${pairsText(bestVersusHead.tally)} against this version`;
	const standing = bestRound.confirmed ? "confirmed" : "tentative";
	const change = inlineText(bestRound.modification);
	return `**A better prompt**: round ${bestRound.round}, ${standing}${counts}${change === "" ? "" : `; ${change}`}\n\n${block}`;
}
// src/jobs/publish/offer-winners.ts
/** A suggestion for every winner whose prompt lies within one part of the diff, as whole lines. */
function suggestionsFor(reports, files, change, settings) {
	if (!settings["update-yaml"]) return [];
	return reports.filter((report) => isWinner(report, settings)).flatMap((report) => {
		const file = files.find((each) => each.file.path === report.path);
		const entry = (file?.kind === "prompts" ? file.prompts : []).find(({ head }) => head.name === report.name)?.head;
		return entry === void 0 ? [] : suggestionIn(entry, change, report);
	});
}
/** In the file that holds the text, which need not be the prompt file. */
function suggestionIn(entry, { files }, report) {
	const lines = entry.replacedLines(report.bestRound?.prompt ?? "");
	const path = entry.textPath;
	const hunks = files.find((file) => file.path === path)?.hunks ?? [];
	if (lines === null || !hunks.some((hunk) => holds(hunk, lines))) return [];
	const body = suggestionText(report, lines.text);
	return body === null ? [] : [{
		path,
		lines: {
			first: lines.first,
			last: lines.last
		},
		body
	}];
}
function holds(hunk, { first, last }) {
	return hunk.first <= first && last <= hunk.last;
}
/** How the author takes the winners over as a pull request: one that is open, or a page that prepares it. @param keepWarning hears why none could be opened */
async function proposePullRequest(publication, { number }, settings, forge, keepWarning) {
	const proposal = {
		branch: publication.branch,
		title: number === null ? "Take the better prompts" : `Take the better prompts for #${number}`,
		body: "Merging this puts the prompts that the check found and proposed into the branch of the change. The evidence is in the comment there."
	};
	return {
		pullRequestUrl: settings["open-pull-request"] === true ? await forge.openPullRequest(proposal).catch(keepWarning) : null,
		proposalUrl: forge.proposalPage(proposal)
	};
}
// src/report/final-line.ts
/** Ends the line on top of a comment that no run will change any more. */
var MARK = "<!-- spo-action:final -->";
/** The lines of a comment below its marker, without a final line on top of them. */
function withoutFinalLine(lines) {
	return lines[0]?.trimEnd().endsWith(MARK) ? lines.slice(2) : lines;
}
// src/report/running-comment.ts
var EARLIER = "<!-- spo-action:earlier -->";
var UNFINISHED = "<!-- spo-action:unfinished -->";
var RUNNING = /^<!-- spo-action:running ([\w./-]{1,60}) -->$/;
var RESULT = /^<!-- spo-action:result ([\w./-]{1,60}) ([0-9a-f]{40})(?: ([0-9a-f]{16}))? -->$/;
var MOST_ROWS = 30;
var MOST_CHARACTERS$2 = 65536;
/** Second line of a result, so that runs know of each other. */
function resultMark({ run, headSha, selection }) {
	return `<!-- ${[
		"spo-action:result",
		run,
		headSha,
		...selection === void 0 ? [] : [selection]
	].join(" ")} -->`;
}
/** Reads a comment of ours. The first lines count, which nothing but this file writes. */
function commentState(body) {
	const second = firstOf(body.split("\n", 4).slice(1));
	const running = RUNNING.exec(second)?.[1] ?? null;
	const earlier = afterFirst(body, running === null && second !== UNFINISHED ? "\n" : `${EARLIER}\n`);
	return {
		running,
		earlier,
		result: sourceIn(firstOf(earlier.split("\n", 3)))
	};
}
/** A line that says that no run will change the comment hides nothing of what stands below it. */
function firstOf(lines) {
	return withoutFinalLine(lines)[0]?.trimEnd() ?? "";
}
function sourceIn(line) {
	const [, run, headSha, selection] = RESULT.exec(line) ?? [];
	if (run === void 0 || headSha === void 0) return null;
	return {
		run,
		headSha,
		...selection === void 0 ? {} : { selection }
	};
}
/** What follows the first `mark`: the earlier result may hold another one, whatever stands before it may not. */
function afterFirst(body, mark) {
	const text = body.replaceAll("\r\n", "\n");
	const start = text.indexOf(mark);
	return start === -1 ? "" : text.slice(start + mark.length);
}
/** The comment while a run goes on, with the last result below. @param updatedAt ISO 8601, UTC */
function renderRunning(options, standings, earlier) {
	const { marker, run, updatedAt } = options;
	const rows = [...standings].map(([title, standing]) => `| ${codeText(title)} | ${inlineText(standing)} |`);
	const rest = rows.length - MOST_ROWS;
	const head = [
		`### SPO: checking ${counted(standings.size, "prompt")}`,
		`[This run](${run.page}) is going on; the result will replace this text. Updated at ${updatedAt.slice(11, 19)} UTC.`,
		[
			"| prompt | now |",
			"|---|---|",
			...rows.slice(0, MOST_ROWS)
		].join("\n"),
		rest > 0 ? `and ${counted(rest, "more prompt")}` : ""
	];
	return withEarlier([marker, `<!-- spo-action:running ${run.id} -->`], head, "Below is the result of an earlier run.", earlier);
}
/** The comment after a run that ended without a result, with the last result below. */
function renderUnfinished(marker, page, earlier) {
	const head = ["### SPO: no result", `${page === null ? "The last run" : linkText("The last run", page)} ended before it had a result. Run the job again to get one.`];
	return withEarlier([marker, UNFINISHED], head, "Below is the result of the run before it.", earlier);
}
function withEarlier(marks, head, note, earlier) {
	const parts = head.filter((part) => part !== "").join("\n\n");
	const top = `${marks.join("\n")}\n${parts}\n`;
	if (earlier.trim() === "") return top;
	const whole = `${top}\n${note}\n\n${EARLIER}\n${earlier}`;
	return whole.length <= MOST_CHARACTERS$2 ? whole : `${marks.join("\n")}\n${head[0]}\n\n${head[1]}\n\n${EARLIER}\n${earlier}`;
}
// src/report/markdown.ts
var MOST_CHARACTERS$1 = 64536;
/**
* The comment on a pull request. It holds the marker exactly once, at its start, and fits into GitHub's limit:
* answers, rounds and diffs give way in this order, the verdict table last.
*/
function renderComment(report, options) {
	const { marker, run, selection } = options;
	const { headSha } = report;
	const source = {
		headSha: headSha ?? "",
		...selection === void 0 ? {} : { selection }
	};
	const top = run === void 0 || headSha === null ? marker : `${marker}\n${resultMark({
		run: run.id,
		...source
	})}`;
	const render = bodyRenderer(report, {
		fullReport: options.fullReport,
		runPage: run?.page
	});
	return fitted((room) => `${top}\n${withoutMarker(render(room), marker)}\n`, (text) => text.length <= MOST_CHARACTERS$1, report.prompts.length);
}
/** Model text with our marker in it would make a comment of somebody else look like ours. */
function withoutMarker(text, marker) {
	return marker === "" ? text : text.replaceAll(marker, () => `${marker.slice(0, 2)} ${marker.slice(2)}`);
}
// src/jobs/publish/selection-digest.ts
/** Tells runs that look for other prompt files from this one, 16 hex digits: workflows may share a pull request and its comment. */
function selectionDigest({ prompts }) {
	return createHash("sha256").update(JSON.stringify(prompts)).digest("hex").slice(0, 16);
}
// src/jobs/publish/publish-comment.ts
/**
* The report as a comment, in the workspace and on the change.
* @param superseded why nobody waits for the results any more: the comment of another run stands
* @param keepWarning hears why it could not be published
*/
async function publishComment(report, superseded, { forge, settings, workspace, run }, keepWarning) {
	if (report.prompts.length === 0) return {
		comment: null,
		commentFile: null
	};
	const commentFile = path.join(workspace, "comment.md");
	const selection = selectionDigest(settings);
	const body = renderComment(report, {
		marker: COMMENT_MARKER,
		...run === void 0 ? {} : {
			run,
			selection,
			fullReport: run.page
		}
	});
	await writeText(commentFile, body);
	if (!settings.comment || superseded !== null) return {
		comment: null,
		commentFile
	};
	return {
		comment: await publishLast().catch(keepWarning),
		commentFile
	};
	/** Who has the commit has the comment: a run without one may have written in between. */
	async function publishLast() {
		const address = await forge.publishComment(body);
		if (run === void 0 || report.publication === null) return address;
		const standing = await forge.readComment();
		if (standing === null || commentState(standing).result?.run === run.id) return address;
		return forge.publishComment(body);
	}
}
// src/jobs/publish/superseded.ts
/** Why nobody waits for the results of a check any more; null while somebody does. @throws SpoError */
async function whySuperseded(forge, { headSha }) {
	const head = await forge.currentHead();
	if (head === headSha) return null;
	return {
		sentence: `${head === null ? "The pull request was closed while this ran" : `A newer commit, ${head}, came while ${headSha} was being checked`}: nothing was committed, and no comment was written.`,
		sameHead: false
	};
}
/** @param sha the commit of the run that came first */
function supersededByCommit(branch, sha) {
	return cameFirst(`came first with commit ${sha} on ${branch}`);
}
/**
* Whether another run on the same head has written its result into the comment since this one began.
* @param resultAtStart the run whose result the comment held then; null for none
* @throws SpoError
*/
async function supersededByComment(forge, run, headSha, resultAtStart) {
	const body = await forge.readComment();
	const result = body === null ? null : commentState(body).result;
	if (result === null || result.headSha !== headSha) return null;
	return result.run === run.id || result.run === resultAtStart ? null : cameFirst(`came first with its result (run ${result.run})`);
}
function cameFirst(how) {
	return {
		sentence: `Superseded: another run on the same head ${how}. Its result stands; this run published none.`,
		sameHead: true
	};
}
// src/report/nothing-left.ts
/** The comment where a pull request changes no prompt any more. @param fate what became of the branch with proposals, a sentence after another one */
function renderNothingLeft(marker, source, fate) {
	return `${marker}\n${resultMark(source)}\n### SPO: no prompt to check\n\nNo prompt of this pull request is changed any more: the results of earlier runs no longer count.${fate}\n`;
}
// src/jobs/publish/branch-fate.ts
/** What became of our branch, as a sentence that follows another one; empty where there was none. */
function branchFate(deletion, branch) {
	switch (deletion) {
		case "deleted": return ` The branch \`${branch}\` has been deleted.`;
		case "not-ours": return ` The branch \`${branch}\` ends in a commit of somebody else, and was kept.`;
		case "absent": return "";
	}
}
// src/jobs/finished/still-stands.ts
/**
* Whether all that a finished run showed to people is still there, so that there is nothing to gain by another. A branch
* that a run without a winner found is not touched by the next one either.
* @throws SpoError
*/
async function stillStands(record, { change, branch }, { forge, settings, watched }) {
	const commit = record.outputs["commit-sha"] ?? "";
	if (commit !== "" && commit !== branch.tipAtStart) return false;
	if (!watched || change.number === null) return true;
	try {
		const body = await forge.readComment();
		if (body !== null && showsResult(body, record, settings)) return true;
		return await forge.currentHead() !== change.headSha;
	} catch (error) {
		if (error instanceof SpoError && error.code === "forge-permission") return true;
		throw error;
	}
}
/** Whether a comment has the result of that run; one of a workflow for other prompt files is not ours to replace for nothing. */
function showsResult(body, record, settings) {
	const { result } = commentState(body);
	if (result === null) return false;
	return result.selection !== void 0 && result.selection !== selectionDigest(settings) || isOf(record, result);
}
/** Whether this is the result that the record's run wrote. */
function isOf({ comment }, { run, headSha }) {
	return comment?.run === run && comment.headSha === headSha;
}
// src/jobs/publish/settle-comment.ts
/**
* Sets a comment right that claims that a run is going on which is not.
* @param run the one that ended; null when any run that is claimed to go on has ended
* @throws SpoError
*/
async function settleComment(forge, run) {
	return settleText(forge, await forge.readComment(), run);
}
/** The same for a comment that has been read; null for none. @throws SpoError */
async function settleText(forge, body, run) {
	if (body === null) return "right";
	const { running, earlier } = commentState(body);
	if (running === null || run !== null && running !== run.id) return "right";
	await forge.publishProgress(renderUnfinished(COMMENT_MARKER, run?.page ?? null, earlier));
	return "settled";
}
/** Takes back a claim of this run, which gave way to another. */
function settleOwnComment(request) {
	return attempt(request, () => settleComment(request.forge, request.run ?? null));
}
/**
* Shows the result of a repeated run again where a run that died, or the end of the pull request, is noted above it. Takes
* back the claim of any run above another result: this one has nothing to do, and others may have died.
*/
function restoreComment(request, record) {
	return attempt(request, async () => {
		const { forge } = request;
		const body = await forge.readComment();
		if (body === null) return;
		const { result, earlier } = commentState(body);
		if (result === null || !isOf(record, result)) {
			await settleText(forge, body, null);
			return;
		}
		const whole = [COMMENT_MARKER, ...withoutFinalLine(earlier.split("\n"))].join("\n");
		if (body.replaceAll("\r\n", "\n") === whole) return;
		if (await forge.currentHead() !== null) await forge.publishProgress(whole);
	});
}
/** That it cannot be done is no reason to fail. */
async function attempt({ settings, run }, write) {
	if (run === void 0 || !settings.comment) return;
	try {
		await write();
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
	}
}
// src/jobs/publish/withdraw-results.ts
/**
* Takes back what earlier runs showed on a pull request that changes no prompt any more: comment, suggestions and branch.
* @param keepWarning hears what could not be taken back
* @returns null where there was nothing to take back
*/
async function withdrawResults({ change, branch }, { forge, settings, run, closeOut }, keepWarning) {
	if (run === void 0 || !settings.comment) return null;
	const body = await forge.readComment().catch(nullWhenRefused);
	if (body === null) return null;
	if (!(commentState(body).result?.selection === selectionDigest(settings)) || (change.notices ?? []).length > 0) {
		await settleText(forge, body, null).catch(nullWhenRefused);
		return null;
	}
	if (await whySuperseded(forge, change).catch(keepWarning) !== null) return null;
	await forge.suggest([]).catch(keepWarning);
	const deletion = settings.branch === void 0 && branch.tipAtStart !== null ? await closeOut?.deleteBranch(branch.name).catch(keepWarning) : null;
	const fate = deletion ? branchFate(deletion, branch.name) : "";
	const text = renderNothingLeft(COMMENT_MARKER, {
		run: run.id,
		headSha: change.headSha
	}, fate);
	return {
		comment: await forge.publishComment(text).catch(keepWarning),
		sentence: `No prompt of this pull request is changed any more.${fate}`
	};
}
/** Most pull requests change no prompt and have no comment: that it cannot be looked for is no reason to warn. */
function nullWhenRefused(error) {
	if (error instanceof SpoError) return null;
	throw error;
}
// src/jobs/publish/publish-change.ts
/** Shows what was found on a change: the commit, the pull request to the author, the suggestions, the comment. */
async function publishChange(gathered, checked, request, warnings) {
	const { forge } = request;
	const { reports, fault } = checked;
	const keep = (error) => keepWarning(error, warnings);
	if (gathered.files.length === 0) return publishNothing(gathered, checked, request, warnings);
	const outdated = reports.length === 0 ? null : await whySuperseded(forge, gathered.change).catch(keep);
	const offered = fault === null && outdated === null ? await offerWinners(gathered, checked, request, keep) : {
		publication: null,
		notices: [],
		superseded: outdated
	};
	const { publication, superseded } = offered;
	const report = runReportOf(gathered, checked, {
		reports,
		publication,
		notices: [...superseded === null ? [] : [superseded.sentence], ...offered.notices]
	}, warnings, request);
	return {
		report,
		superseded,
		pullRequestUrl: publication?.pullRequestUrl ?? null,
		...await publishComment(report, superseded, request, keep)
	};
}
/** Where there is no prompt file to check. */
async function publishNothing(gathered, checked, request, warnings) {
	const withdrawn = await withdrawResults(gathered, request, (error) => keepWarning(error, warnings));
	const notices = withdrawn === null ? [] : [withdrawn.sentence];
	return {
		report: runReportOf(gathered, checked, {
			reports: checked.reports,
			publication: null,
			notices
		}, warnings, request),
		superseded: null,
		pullRequestUrl: null,
		comment: withdrawn?.comment ?? null,
		commentFile: null
	};
}
/** Everything that people get to see before the comment. */
async function offerWinners({ files, change, branch }, { reports, resultAtStart }, { forge, settings, run }, kept) {
	const winners = await publishWinners(reports, files, change, branch, settings, forge).catch(kept);
	const notices = winners?.notices ?? [];
	const first = winners?.supersededBy ?? null;
	const gaveWay = (superseded) => ({
		publication: null,
		notices,
		superseded
	});
	if (first !== null) return gaveWay(supersededByCommit(branch.name, first));
	const committed = winners?.publication ?? null;
	if (committed === null && run !== void 0 && resultAtStart !== void 0) {
		const superseded = await supersededByComment(forge, run, change.headSha, resultAtStart).catch(kept);
		if (superseded !== null) return gaveWay(superseded);
	}
	const proposed = committed === null ? null : await proposePullRequest(committed, change, settings, forge, kept);
	if (settings.comment && reports.length > 0) await forge.suggest(suggestionsFor(reports, files, change, settings)).catch(kept);
	return {
		publication: committed && {
			...committed,
			...proposed
		},
		notices,
		superseded: null
	};
}
/** Takes note of what could not be written; a defect goes on. */
function keepWarning(error, warnings) {
	if (!(error instanceof SpoError)) throw error;
	warnings.push(error);
	return null;
}
// src/report/refresh-body.ts
/** GitHub answers a longer body with 422. */
var MOST_CHARACTERS = 65536;
/** They take half of the body; whatever is beyond them can be proposed again after it was turned down. */
var MOST_DIGESTS = 1800;
var MARKER = "<!-- spo-action:proposals";
var FIRST_LINE = /^<!-- spo-action:proposals((?: [0-9a-f]{16})*) -->$/;
/** Tells one proposed text for one prompt from every other: 16 hex digits. */
function proposalDigest(proposal) {
	const { path, name, prompt } = proposal;
	return createHash("sha256").update(JSON.stringify([
		path,
		name,
		prompt
	])).digest("hex").slice(0, 16);
}
/**
* The body of the pull request that proposes the winners of a run without one: their digests on a hidden first line,
* what merging and closing mean, and the evidence as in a comment. It fits into GitHub's limit.
* @param digests of what is proposed, each from `proposalDigest`.
*/
function renderRefreshBody(report, digests, { branch, fullReport, runPage }) {
	const top = `${[
		MARKER,
		...digests.slice(0, MOST_DIGESTS),
		"-->"
	].join(" ")}\n${opening(digests.length, branch, report.models.compare)}`;
	const render = bodyRenderer(report, {
		fullReport,
		runPage
	}, true);
	return fitted((room) => `${top}\n\n${withoutMarker(render(room), MARKER)}\n`, (text) => text.length <= MOST_CHARACTERS, report.prompts.length);
}
function opening(count, branch, model) {
	const [taken, them, same] = count === 1 ? [
		"a better prompt that was",
		"it",
		"the same proposal is"
	] : [
		`${count} better prompts that were`,
		"them",
		"the same proposals are"
	];
	const where = model === void 0 ? "" : ` on ${codeText(model)}`;
	const when = model === void 0 ? "" : " Merge it with the switch to that model, not before.";
	return `Merging this takes over ${taken} confirmed${where} against what ${codeText(branch)} has now.${when} Closing it turns ${them} down: ${same} not made again.`;
}
/**
* What a body of ours proposed. Only the first line counts, which no text of a model or a stranger gets into; whether
* the body is ours is for the forge to say.
*/
function readProposalDigests(body) {
	const [first = ""] = body.split(/\r?\n/, 1);
	const [, digests = ""] = FIRST_LINE.exec(first.trimEnd()) ?? [];
	return new Set(digests.split(" ").filter((digest) => digest !== ""));
}
/** The body of a pull request that is closed because nothing is left to propose; it turns nothing down. */
function renderWithdrawn(branch) {
	return `Nothing is left to propose: no prompt that ${codeText(branch)} has now is known to have a better one. This was closed by itself and turns nothing down.\n`;
}
// src/jobs/publish/refresh-proposals.ts
var NOTHING_STANDS = {
	open: null,
	turnedDown: []
};
/**
* Leaves out what a person turned down by closing the pull request.
* @param keepWarning hears that the token may not look
* @throws SpoError
*/
async function proposalsOf(reports, branch, settings, refresh, keepWarning) {
	const found = reports.filter((report) => isWinner(report, settings));
	const standing = settings.commit === "never" || found.length === 0 && branch.tipAtStart === null ? NOTHING_STANDS : await refresh.find(branch.name).catch((error) => {
		if (error instanceof SpoError && error.code === "forge-permission") return keepWarning(error);
		throw error;
	});
	const turnedDown = new Set(standing?.turnedDown.flatMap((body) => [...readProposalDigests(body)]));
	const winners = found.filter((report) => !turnedDown.has(digestOf(report)));
	const isGone = (report) => report.foundAt !== void 0 && !winners.includes(report);
	return {
		standing,
		winners,
		digests: winners.map(digestOf).sort(),
		reports: reports.filter((report) => !isGone(report)),
		notices: turnedDownSentences(found.length - winners.length)
	};
}
function turnedDownSentences(count) {
	if (count === 0) return [];
	const [were, are] = count === 1 ? ["was", "is"] : ["were", "are"];
	return [`${counted(count, "better prompt")} ${were} turned down by closing the pull request, and ${are} not proposed again.`];
}
function digestOf({ path, name, bestRound }) {
	return proposalDigest({
		path,
		name,
		prompt: bestRound?.prompt ?? ""
	});
}
/** Whether the open pull request proposes just this; its body has the evidence of the run that found it. */
function isProposedAlready({ digests, standing }) {
	const open = standing?.open ?? null;
	return open !== null && [...readProposalDigests(open.body)].sort().join() === digests.join();
}
/** The commit of an open pull request that has these proposals on top of the branch as it is now; null for none. */
function standingPublication(proposals, { name, tip }, { headSha }, settings) {
	if (!isProposedAlready(proposals) || !tip || tip.parents.join() !== headSha) return null;
	const { sha, branchUrl, commitUrl } = tip;
	const prompts = proposals.winners.map(nameOf);
	return {
		branch: name,
		sha,
		branchUrl,
		commitUrl,
		paths: proposals.winners.flatMap((winner) => [promptTextPath(winner, settings["results-dir"]), ...settings["update-yaml"] ? [winner.path] : []]),
		prompts
	};
}
// src/jobs/publish/publish-refresh.ts
var UNANNOUNCED = {
	pullRequestUrl: null,
	commentFile: null
};
/** Shows what a refresh found: one commit and one pull request, whose body has the evidence. */
async function publishRefresh(gathered, checked, request, refresh, warnings) {
	const { branch } = gathered;
	const { settings } = request;
	const keep = (error) => keepWarning(error, warnings);
	const reportOf = (winners) => runReportOf(gathered, checked, winners, warnings, request);
	const left = leftOutSentences(gathered, checked, refresh);
	const proposals = checked.fault === null ? await proposalsOf(checked.reports, branch, settings, refresh.pullRequests, keep).catch(keep) : null;
	if (proposals === null) return {
		report: reportOf({
			reports: checked.reports,
			publication: null,
			notices: left
		}),
		superseded: null,
		comment: null,
		...UNANNOUNCED
	};
	const committed = await commitProposals(proposals, gathered, request).catch(keep);
	const first = committed?.supersededBy ?? null;
	const superseded = first === null ? null : supersededByCommit(branch.name, first);
	const notices = [
		...superseded === null ? [] : [superseded.sentence],
		...left,
		...proposals.notices,
		...committed?.notices ?? []
	];
	const publication = committed?.publication ?? null;
	const shown = {
		reports: proposals.reports,
		publication,
		notices
	};
	const report = reportOf(shown);
	if (committed === null || superseded !== null) return {
		report,
		superseded,
		comment: null,
		...UNANNOUNCED
	};
	const announced = await announce(report, proposals, gathered, request, refresh).catch(keep);
	const complete = announced === null ? reportOf(shown) : report;
	const { pullRequestUrl, commentFile } = announced ?? UNANNOUNCED;
	const proposed = publication && withPages(publication, pullRequestUrl, proposals, request);
	return {
		report: {
			...complete,
			publication: proposed
		},
		superseded,
		comment: null,
		pullRequestUrl,
		commentFile
	};
}
function leftOutSentences({ files }, { skipped }, { base }) {
	if (files.length === 0) return [`No file of ${base} matches the input "prompts".`];
	if (skipped === 0) return [];
	return [`${skipped === 1 ? "1 prompt has" : `${skipped} prompts have`} not changed since an earlier run searched in vain; \`force\` searches again.`];
}
/** Puts the winners on the branch; nothing is moved where they stand there already. @throws SpoError */
async function commitProposals(proposals, { files, change, branch }, { forge, settings }) {
	const publication = standingPublication(proposals, branch, change, settings);
	return publication === null && proposals.winners.length > 0 ? publishWinners(proposals.winners, files, change, branch, settings, forge) : {
		publication,
		notices: [],
		supersededBy: null
	};
}
/** Opens, updates or withdraws the one pull request. @throws SpoError */
async function announce(report, proposals, gathered, request, { pullRequests, base }) {
	const { branch } = gathered;
	const { standing, digests, winners } = proposals;
	const { settings, workspace, run } = request;
	if (standing === null) return UNANNOUNCED;
	const { open } = standing;
	if (winners.length === 0) {
		if (open === null || await isOpenQuestion(report, gathered, request)) return {
			pullRequestUrl: open?.url ?? null,
			commentFile: null
		};
		await pullRequests.withdraw(branch.name, renderWithdrawn(base));
		return UNANNOUNCED;
	}
	const body = renderRefreshBody(report, digests, {
		branch: base,
		...run === void 0 ? {} : {
			fullReport: run.page,
			runPage: run.page
		}
	});
	const commentFile = path.join(workspace, "comment.md");
	await writeText(commentFile, body);
	if (open !== null && isProposedAlready(proposals)) return {
		pullRequestUrl: open.url,
		commentFile
	};
	if (settings["open-pull-request"] !== true && open === null) return {
		pullRequestUrl: null,
		commentFile
	};
	const title = titleOf(winners.length, settings["compare-model"] ?? null);
	return {
		pullRequestUrl: await pullRequests.propose({
			branch: branch.name,
			title,
			body
		}),
		commentFile
	};
}
/**
* Whether nothing found does not mean that there is nothing: no file matched, which a slip of the pen in the globs does
* too, the run was cut short, or another one came first.
*/
async function isOpenQuestion({ prompts }, { branch, files }, { forge }) {
	if (files.length === 0 || !prompts.every(ranToItsEnd)) return true;
	return (await forge.currentTip(branch.name))?.sha !== branch.tipAtStart;
}
function titleOf(winners, model) {
	const prompts = winners === 1 ? "A better prompt" : `${winners} better prompts`;
	return model === null ? prompts : `${prompts} for ${model}`;
}
/** Where people take the winners over: the pull request, or a page that prepares it. */
function withPages(publication, pullRequestUrl, { winners }, { forge, settings, run }) {
	if (pullRequestUrl !== null) return {
		...publication,
		pullRequestUrl
	};
	const title = titleOf(winners.length, settings["compare-model"] ?? null);
	const body = `Merging this takes over what was found and confirmed. The evidence is ${run === void 0 ? "in the report of the run" : `in the summary of ${run.page}`}.`;
	return {
		...publication,
		proposalUrl: forge.proposalPage({
			branch: publication.branch,
			title,
			body
		})
	};
}
// src/jobs/conclude-check.ts
/** Publishes what a check found, notes it as finished, and says how it ended. @throws SpoError `workspace` */
async function concludeCheck(gathered, checked, finishedRuns, request) {
	const { settings } = request;
	const warnings = [];
	const keep = (error) => keepWarning(error, warnings);
	const published = request.refresh === void 0 ? await publishChange(gathered, checked, request, warnings) : await publishRefresh(gathered, checked, request, request.refresh, warnings);
	const { report, superseded } = published;
	const reportPath = await writeReport(request.workspace, inSchemaOrder(report));
	if (superseded !== null && !superseded.sameHead) await settleOwnComment(request);
	const gate = gateFailures(report, settings["fail-on"]);
	const outputs = outputsOf(published, settings["results-dir"]);
	if (checked.fault === null && superseded === null && checked.reports.length > 0) {
		const { run } = request;
		const shown = run === void 0 || published.comment === null ? {} : { commentedBy: run };
		const finished = {
			report,
			outputs,
			gateFailures: gate,
			isWhole: warnings.length === 0,
			...shown
		};
		await finishedRuns.note(finished, gathered).catch((error) => {
			if (!hasSameRemedy(error, warnings)) keep(error);
		});
	}
	return {
		...published,
		kind: "checked",
		reportPath,
		outputs,
		problems: gathered.files.flatMap((file) => file.kind === "invalid" ? file.problems : []),
		fileNotices: noticesOf(gathered.files),
		gateFailures: gate,
		warnings,
		fault: checked.fault
	};
}
/** Whether a warning already says what to do about an error. */
function hasSameRemedy(error, warnings) {
	if (!(error instanceof SpoError) || error.remedy === void 0) return false;
	return warnings.some(({ remedy }) => remedy === error.remedy);
}
// src/jobs/finished/survey.ts
var NOTHING_DONE_BEFORE = {
	searched: /* @__PURE__ */ new Set(),
	carried: [],
	skipped: 0
};
/**
* Looks up what earlier runs have finished. On a pull request every prompt is reported; a refresh leaves out what has
* not changed since, so that a quiet week costs nothing. A migration asks anew: its searches are of another model.
* @throws SpoError
*/
async function surveyOf({ change, files }, finishedRuns, settings) {
	const none = {
		...NOTHING_DONE_BEFORE,
		files
	};
	if (settings["compare-model"] !== void 0) return none;
	const searches = await finishedRuns.searches(promptsOf(files).map(({ head }) => head));
	if (!isRefresh(change)) {
		const fruitless = [...searches].filter(([, { bestRound }]) => bestRound === null);
		return {
			...none,
			searched: new Set(fruitless.map(([key]) => key))
		};
	}
	const carried = [];
	let skipped = 0;
	const isLeft = (path, prompt) => {
		const record = searches.get(prompt.head.spec.key);
		if (record === void 0) return true;
		const report = carriedReport(record, path, prompt);
		if (report === null && record.bestRound !== null) return true;
		if (report !== null && isWinner(report, settings)) carried.push(report);
		else skipped += 1;
		return false;
	};
	const left = files.flatMap((file) => {
		if (file.kind !== "prompts") return [file];
		const prompts = file.prompts.filter((prompt) => isLeft(file.file.path, prompt));
		return prompts.length === 0 ? [] : [{
			...file,
			prompts
		}];
	});
	return {
		...none,
		files: left,
		carried,
		skipped
	};
}
/** The record says what was found; where and in which prompt it was is read from the branch. */
function carriedReport({ found }, path, { head }) {
	if (found === void 0) return null;
	const { spec, name } = head;
	return {
		...found.report,
		path,
		name,
		status: "unchanged",
		previousPath: null,
		verdict: null,
		note: "",
		problems: [],
		basePrompt: null,
		baseVersusHead: null,
		migration: null,
		headPrompt: spec.prompt,
		questions: spec.cases.map(({ question }) => question),
		usage: NO_USAGE,
		foundAt: found.finishedAt
	};
}
/** All reports of a run in the order of its files, however they came about. */
function inFileOrder(files, reports) {
	const places = /* @__PURE__ */ new Map();
	for (const file of files) {
		const names = file.kind === "prompts" ? file.prompts.map(({ head }) => head.name) : [""];
		for (const name of names) places.set(keyOfPrompt({
			path: file.file.path,
			name
		}), places.size);
	}
	const place = (report) => places.get(keyOfPrompt(report)) ?? places.size;
	return reports.toSorted((left, right) => place(left) - place(right));
}
// src/jobs/publish/progress-comment.ts
/** Milliseconds between two updates, at least: every one is an edit that GitHub counts. */
var DISTANCE = 15e3;
/**
* Shows in the comment how far a run is. Events drive it, so that no timer outlives the run. What cannot be written
* is left out: the result says so when it cannot be written either.
*/
var ProgressComment = class {
	#forge;
	#clock;
	#run;
	#standings;
	#earlier = "";
	#resultAtStart;
	#writtenAt = Number.NEGATIVE_INFINITY;
	#writing = null;
	#ended = false;
	#defect = null;
	constructor(forge, clock, run, titles) {
		this.#forge = forge;
		this.#clock = clock;
		this.#run = run;
		this.#standings = new Map(titles.map((title) => [title, "waiting"]));
	}
	/** The run whose result the comment held at the start; null for none, undefined when it could not be read. */
	get resultAtStart() {
		return this.#resultAtStart;
	}
	/** Says that the run is going on, above the result of an earlier one. */
	async start() {
		await this.#attempt(async () => {
			const body = await this.#forge.readComment();
			const state = body === null ? null : commentState(body);
			this.#earlier = state?.earlier ?? "";
			this.#resultAtStart = state?.result?.run ?? null;
			await this.#write();
		});
	}
	onEvent(event) {
		const standing = standingOf(event);
		if (standing === null) return;
		this.#standings.set(event.key, standing);
		const tooEarly = this.#clock.now() - this.#writtenAt < DISTANCE;
		if (this.#ended || this.#writing !== null || tooEarly) return;
		this.#writing = this.#attempt(() => this.#update()).finally(() => {
			this.#writing = null;
		});
	}
	/** Resolves when nothing of this will be written any more, so that a result cannot be overwritten. */
	async end() {
		this.#ended = true;
		await this.#writing;
		if (this.#defect !== null) throw this.#defect;
	}
	/** Only over a claim of its own: the comment may hold the result of another run by now. */
	async #update() {
		const body = await this.#forge.readComment();
		if (body === null || commentState(body).running === this.#run.id) await this.#write();
		else this.#ended = true;
	}
	async #write() {
		const now = this.#clock.now();
		this.#writtenAt = now;
		const options = {
			marker: COMMENT_MARKER,
			run: this.#run,
			updatedAt: new Date(now).toISOString()
		};
		await this.#forge.publishProgress(renderRunning(options, this.#standings, this.#earlier));
	}
	async #attempt(write) {
		try {
			await write();
		} catch (error) {
			if (!(error instanceof SpoError)) this.#defect = error;
			if (!(error instanceof SpoError && error.retryable)) this.#ended = true;
		}
	}
};
function standingOf(event) {
	switch (event.type) {
		case "step": return event.round === null ? STEPS[event.step] : `round ${event.round}: ${STEPS[event.step]}`;
		case "pairs": return `${STEPS[event.step]}: ${event.done} of at most ${event.most} pairs`;
		case "round-end": return `round ${event.round.round}: ${event.round.outcome}`;
		default: return null;
	}
}
var STEPS = {
	optimize: "asking for a better prompt",
	execute: "answering the cases",
	evaluate: "judging the answers",
	check: "base against head",
	confirm: "confirming the best one",
	switch: "the new model and prompt against today's"
};
// src/jobs/start-check.ts
/** Reads everything that a check works on, and what is finished of it. @throws SpoError */
async function startCheck({ forge, settings, models, defaultBranch, resume, fromFork, run }) {
	const gathered = await gatherChange(forge, settings, defaultBranch, fromFork);
	const finishedRuns = new FinishedRuns(forge, settings, modelsDigest(models.identity));
	const record = resume ? null : await finishedRuns.earlierRun(gathered);
	const watched = run !== void 0 && settings.comment;
	const earlier = record !== null && await stillStands(record, gathered, {
		forge,
		settings,
		watched
	}) ? record : null;
	return {
		gathered,
		finishedRuns,
		earlier,
		survey: earlier === null ? await surveyOf(gathered, finishedRuns, settings) : {
			...NOTHING_DONE_BEFORE,
			files: gathered.files
		}
	};
}
// src/jobs/check-change.ts
/**
* The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
* branch and reports in one comment. What an earlier run finished on the same content is only repeated.
* @throws SpoError when the change cannot be read
*/
async function checkChange(request) {
	const { settings, models, clock } = request;
	const startedAt = clock.now();
	const { gathered, finishedRuns, earlier, survey } = await startCheck(request);
	if (earlier !== null) {
		await restoreComment(request, earlier);
		return {
			kind: "replayed",
			record: earlier
		};
	}
	const prompts = promptsOf(survey.files);
	if (prompts.length > 0) {
		const plans = prompts.map(({ head, basePrompt }) => planPrompt(head, basePrompt, settings, models));
		request.onNotice(worstCaseOf(await Promise.all(plans), true, models));
	}
	const checked = await checkWithProgress(survey.files, survey.searched, request);
	const reports = inFileOrder(gathered.files, [...checked.reports, ...survey.carried]);
	return concludeCheck(gathered, {
		...checked,
		reports,
		startedAt,
		skipped: survey.skipped
	}, finishedRuns, request);
}
async function checkWithProgress(files, searched, request) {
	const { forge, clock, run, settings } = request;
	const titles = specsOf(files).map(({ key }) => key);
	if (run === void 0 || !settings.comment || titles.length === 0) return checkFiles(files, searched, request);
	const progress = new ProgressComment(forge, clock, run, titles);
	await progress.start();
	const onEvent = (event) => {
		progress.onEvent(event);
		return request.onEvent(event);
	};
	const checked = await checkFiles(files, searched, {
		...request,
		onEvent
	}).finally(() => progress.end());
	const { resultAtStart } = progress;
	return {
		...checked,
		...resultAtStart === void 0 ? {} : { resultAtStart }
	};
}
// src/jobs/check-repository.ts
/** The pull-request job on a local git repository. @throws SpoError */
function checkRepository(check) {
	const { directory, base, head, commentFile, environment } = check;
	const place = commentFile === void 0 ? {} : { commentFile };
	const forge = createLocalGitForge({
		directory,
		base,
		head,
		environment,
		commits: check.settings.commit !== "never",
		...place
	});
	return checkChange({
		...check,
		forge,
		defaultBranch: "spo/check",
		fromFork: false
	});
}
// src/report/check-text.ts
/** The verdicts of a run in plain text, for a terminal. */
function renderCheckText(report) {
	const lines = [logText(headline(report)), ""];
	for (const prompt of worstFirst(report.prompts)) lines.push(...promptLines(prompt), "");
	lines.push(`${usageText(report.usage)}.`);
	for (const notice of report.notices) lines.push(`Note: ${logText(notice)}`);
	if (report.publication !== null) {
		const { branch, sha, paths } = report.publication;
		lines.push(`Branch: ${logText(branch)}`, `Commit: ${sha} (${logText(paths.join(", "))})`);
	} else if (report.prompts.length > 0) lines.push("Nothing was committed.");
	return lines.join("\n");
}
function promptLines(prompt) {
	const { baseVersusHead, bestRound, bestVersusHead, migration, rounds } = prompt;
	const labels = labelsOf(prompt);
	const lines = [logText(promptTitle(prompt))];
	const add = (label, text) => lines.push(`  ${label.padEnd(26)}${logText(text)}`);
	if (prompt.status === "off") add("off", "its file says so: nothing was run");
	for (const problem of prompt.problems) lines.push(`  ${logText(problem)}`);
	if (migration !== null) add("switch", `${switchText(migration)}: ${migration.reason}`);
	if (prompt.verdict !== null) {
		const pairs = baseVersusHead === null ? "" : ` ${pairsText(baseVersusHead.tally)}`;
		add(labels.verdict, `${verdictText(prompt.verdict)}${pairs}`);
	}
	if (rounds.length > 0) {
		const accepted = rounds.filter(({ outcome }) => outcome === "accepted").length;
		add("rounds", `${rounds.length}, ${accepted} accepted`);
	}
	if (bestRound !== null) {
		const pairs = bestVersusHead === null ? "" : ` ${pairsText(bestVersusHead.tally)}`;
		const standing = bestRound.confirmed ? "confirmed" : "tentative";
		add(labels.best, `round ${bestRound.round}, ${standing}${pairs}: ${bestRound.modification}`);
	}
	if (prompt.note !== "" && !migration?.reason.includes(prompt.note)) add("note", prompt.note);
	return lines;
}
function labelsOf({ migration, status }) {
	if (migration !== null) return {
		verdict: "new model against today's",
		best: "best on the new model"
	};
	if (status === "unchanged") return {
		verdict: "result",
		best: "best against the present"
	};
	return {
		verdict: "this change against base",
		best: "best against this change"
	};
}
export { checkRepository as n, renderCheckText as t };
