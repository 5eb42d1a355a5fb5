import { g as errorLine, h as SpoError, o as branchNameFault, p as signTest, y as stopOf } from "./texts.js";
import { b as NO_USAGE, x as addUsage } from "./random.js";
import { r as countWords, s as modelChoice } from "./run-models.js";
import { r as thousands, t as counted } from "./counted.js";
import { r as pairsAtOnce } from "./dist.js";
import { A as readSearchRecords, C as isOff, D as contentHash, E as readChange$1, F as openWorkspace, J as withoutOutages, M as searchKey, N as writeFinished, O as countsAsFinished, P as runReportSchema, S as sharesOf, T as promptsOf, V as effectiveSettings, _ as switchedPrompt, a as compareSwitch, b as migrationOf, c as openProgress, f as settingsAffecting, g as refusedPrompt, h as otherModels, i as comparePrompts, j as runKey, k as readRunRecord, l as runResumableLoop, m as endsRun, n as worstCaseOf, o as confirm, p as portsOf, s as fingerprintOf, t as planPrompt, u as removeCheckpoint, v as reportOfFile, w as noticesOf, x as ERROR_RATE, y as reportOfPrompt, z as writeReport } from "./worst-case-of.js";
import { n as parsePromptFile } from "./read-prompt-file.js";
import { o as verdictOf } from "./standing-round.js";
import { i as promptTitle, n as nameOf, r as promptTextPath } from "./prompt-name.js";
import { t as writeText } from "./write-file.js";
import { a as verdictText, c as pairsText, d as usageText, i as runVerdict, m as visibleText, n as roundTexts, o as costText, p as cutText$1, r as terms, s as durationText, t as roundCells } from "./rounds.js";
import { C as foundRound, S as legendTexts, _ as changeCells, a as takeAddress, b as worstFirst, c as assertionCells, d as comparisonTexts, f as comparisonsOf, g as judgeTexts, h as judgeFigures, i as overviewTexts, l as assertionTexts, m as judgeCells, n as foundCells, o as caseCells, p as wordChanges, r as overviewColumns, s as caseTexts, u as failingAssertions, v as changeTexts, w as ownNote, x as errorRateText, y as outcomeText } from "./render-html-report.js";
import { n as logText } from "./log-lines.js";
import { n as findingLine } from "./finding-line.js";
import { n as judgeHealth, t as healthWarnings } from "./judge-health.js";
import { execFile } from "node:child_process";
import path, { join } from "node:path";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
// src/forge/forge.ts
/** Ends every commit message of ours; a branch whose tip lacks it is not ours. */
var COMMIT_TRAILER = "Made-by: spo-action";
/** Neither branch nor tag, so that it starts no workflow, shows in no list and comes with no clone. */
var RECORDS_REFERENCE = "refs/spo/records";
/** First line of every comment of ours. */
var COMMENT_MARKER = "<!-- spo-action:comment -->";
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
*/
function isOurs(tip, us) {
	const delay = Math.abs(tip.committer.time - tip.author.time);
	return hasTrailer(tip.message) && tip.parents.length === 1 && samePerson(tip.author, us.author) && samePerson(tip.committer, us.committer) && delay <= SAME_MOMENT_MILLISECONDS;
}
function samePerson(one, other) {
	return one.name === other.name && one.email === other.email;
}
// src/forge/branch-store.ts
/** Rounds of "read the tip, then move it" before a branch that others keep moving is given up. */
var MOST_RACES$1 = 3;
/** `Branches.currentTip` over the objects of one forge. */
async function currentTip(objects, branch) {
	const tip = await objects.readTip(branch);
	return tip && {
		sha: tip.sha,
		parents: tip.parents,
		...objects.pages(branch, tip.sha)
	};
}
/**
* One commit on a branch of ours.
* The branch is created, or moved from a tip that we made (see `isOurs`), or kept when it already holds the same tree on
* the same parent. Any other tip is left alone, and so is that of another run on the same parent which came first.
* @throws SpoError `branch-not-ours`, `bad-input` for no files, `forge-unavailable` when others kept moving the branch,
*   and what the objects throw
*/
async function publishCommit(objects, request) {
	const { branch } = request;
	if (request.files.length === 0) throw new SpoError("bad-input", "A commit needs at least one file.");
	const tree = await objects.writeTree(request);
	let commit = null;
	for (let race = 0; race < MOST_RACES$1; race++) {
		const tip = await objects.readTip(branch);
		const settled = settledBy(tip, request, tree, commit, objects.us);
		if (settled) return {
			branch,
			...settled,
			...objects.pages(branch, settled.sha)
		};
		commit ??= await objects.writeCommit(tree, {
			...request,
			message: withTrailer(request.message)
		});
		if (tip) refuseForeignTip(branch, tip, commit);
		const moved = await objects.move(branch, tip?.sha ?? null, commit.sha);
		const outcome = tip ? "moved" : "created";
		if (moved === "done") return {
			branch,
			sha: commit.sha,
			outcome,
			...objects.pages(branch, commit.sha)
		};
	}
	throw new SpoError("forge-unavailable", `Branch ${branch} kept moving while its commit was being published.`, {
		remedy: "Give the workflow a `concurrency` group for each pull request, so that runs do not meet.",
		retryable: true
	});
}
/** What a tip makes of the request without any move; null when a move is needed. @throws SpoError `branch-not-ours` */
function settledBy(tip, { branch, parent, tipAtStart }, tree, commit, us) {
	if (tip === null) return null;
	refuseForeignTip(branch, tip, us);
	const { sha } = tip;
	if (sha === commit?.sha) return {
		sha,
		outcome: "moved"
	};
	const sameParent = tip.parents.length === 1 && tip.parents[0] === parent;
	if (tipAtStart !== void 0 && sha !== tipAtStart && sameParent) return {
		sha,
		outcome: "superseded"
	};
	return tip.tree === tree && sameParent ? {
		sha,
		outcome: "kept"
	} : null;
}
function withTrailer(message) {
	return hasTrailer(message) ? message : `${message.trimEnd()}\n\n${COMMIT_TRAILER}`;
}
/**
* @param us who signs our commits; null where that is not known yet: then the trailer alone is looked at.
* @throws SpoError `branch-not-ours` for a commit that somebody else made
*/
function refuseForeignTip(branch, tip, us) {
	if (!(us === null ? hasTrailer(tip.message) : isOurs(tip, us))) throw notOurs(branch, tip);
}
/** @param tip a commit that somebody else made. */
function notOurs(branch, { sha, author, committer }) {
	return new SpoError("branch-not-ours", `Branch ${branch} ends in a commit that this tool did not make.`, {
		remedy: "Merge, rename or delete that branch, or choose another name with `branch`.",
		evidence: {
			branch,
			tip: sha,
			author: shown(author),
			committer: shown(committer)
		}
	});
}
function shown({ name, email }) {
	return `${name} <${email}>`.slice(0, 200);
}
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
/** `Records` over the objects of one forge. */
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
// src/forge/local-git/branch-guard.ts
var NAME = {
	name: "spo-action",
	email: "spo-action@users.noreply.github.com"
};
/** Whose names our commits bear on disk. */
var US = {
	author: NAME,
	committer: NAME
};
/** Variables that make git sign a commit with our name. */
var COMMIT_IDENTITY = {
	GIT_AUTHOR_NAME: NAME.name,
	GIT_AUTHOR_EMAIL: NAME.email,
	GIT_COMMITTER_NAME: NAME.name,
	GIT_COMMITTER_EMAIL: NAME.email
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
	if (path.includes("\0")) throw unusable$1(path);
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
	for (const { path, object } of entries) if ((await findFile(git, tree, path))?.object !== object) throw unusable$1(path);
}
function unusable$1(path) {
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
// src/forge/local-git/commit-objects.ts
/** The objects of our commits in a repository on disk. @throws SpoError `bad-input`, `git` */
function localCommitObjects(git) {
	return {
		us: US,
		readTip: (branch) => readTip$1(git, branch),
		writeTree: ({ parent, files }) => buildTree(git, parent, files),
		async writeCommit(tree, { parent, message }) {
			const sha = await git.line([
				"commit-tree",
				tree,
				"-p",
				parent,
				"-F",
				"-"
			], {
				input: `${message.trimEnd()}\n`,
				variables: COMMIT_IDENTITY
			});
			return {
				sha,
				...await readCommit(git, sha)
			};
		},
		move: (branch, before, after) => moveBranch(git, branch, before, after),
		pages: () => ({
			branchUrl: null,
			commitUrl: null
		})
	};
}
/** @throws SpoError `branch-not-ours` for a branch that somebody works on */
async function refuseUsedBranch(git, branch) {
	await refuseCheckedOut(git, branch);
	const tip = await readTip$1(git, branch);
	if (tip !== null) refuseForeignTip(branch, tip, US);
}
async function readTip$1(git, branch) {
	const sha = await tipOf(git, branch);
	return sha === null ? null : {
		sha,
		...await readCommit(git, sha)
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
async function moveBranch(git, branch, before, after) {
	const result = await setReference(git, {
		reference: `refs/heads/${branch}`,
		before,
		after,
		reason: "spo: results"
	});
	if (result.exitCode === 0) return "done";
	if (await tipOf(git, branch) !== before) return "raced";
	throw new SpoError("git", `Branch ${branch} could not be set: ${result.stderr.trim().slice(0, 300)}`, {
		remedy: "A branch whose name is a part of this one may block it; name another one, or run again.",
		evidence: {
			branch,
			sha: after,
			expected: before
		},
		retryable: true
	});
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
	const commits = localCommitObjects(git);
	let read = null;
	const fixed = () => {
		read ??= readChange(git, options);
		return read;
	};
	return {
		change: fixed,
		readFile: (commit, path) => readTreeFile(git, commit, path),
		listFiles: (commit) => listTreeFiles(git, commit),
		refuseShortage: () => {},
		refuseBranch: async (branch) => {
			await refuseBranchName(git, branch);
			refuseBranchOfOthers(branch, branchesInUse(options));
			if (options.commits !== false) await refuseUsedBranch(git, branch);
		},
		currentTip: (branch) => currentTip(commits, branch),
		publishCommit: async (request) => {
			await refuseBranchName(git, request.branch);
			await refuseUsedBranch(git, request.branch);
			return publishCommit(commits, {
				...request,
				parent: await resolveCommit(git, request.parent)
			});
		},
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
// src/report/words/inline-text.ts
var ZERO_WIDTH_SPACE = "\u200b";
var USUAL_LENGTH = 300;
/**
* Foreign text as words of a Markdown line or table cell, with nothing in it that does anything: no Markdown, HTML,
* link, mention, reference or emoji. Whitespace is folded and the text is cut to `limit` characters.
*
* Entities stop Markdown and HTML. They do not stop GitHub's own links (mentions, references, SHAs, addresses),
* which are found in the text after rendering: those are broken by a zero-width space.
*/
function inlineText(text, limit = USUAL_LENGTH) {
	const folded = visibleText(text).replaceAll(/\s+/g, " ").trim();
	return escapeMarkdown(breakAutolinks(folded.length > limit ? `${cutText$1(folded, limit - 1).trimEnd()}\u2026` : folded));
}
function breakAutolinks(text) {
	return text.replaceAll(/[@#]|:(?=\S)/g, `$&${ZERO_WIDTH_SPACE}`).replaceAll(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`).replaceAll(/[a-z]-(?=\d)|ghsa-/gi, `$&${ZERO_WIDTH_SPACE}`).replaceAll(/[0-9a-f]{7,}/gi, (run) => run.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
}
function escapeMarkdown(text) {
	const asEntity = (character) => `&#${character.codePointAt(0)};`;
	return text.replaceAll(/[&<>|`*_~[\]\\$]/g, asEntity).replace(/^[-+=\d]/, asEntity);
}
/** A path or name as code; inert in table cells, and inside HTML when `html` is set. */
function codeText(text, where = "markdown", limit = 200) {
	return /^[\w ./#@:+=-]+$/.test(text) && text.trim() === text && text.length <= limit && where === "markdown" ? `\`${text}\`` : `<code>${inlineText(text, limit)}</code>`;
}
/** A link to a page of the forge; the bare label where there is no web address. */
function linkText(label, address) {
	if (address === null || address.length > 1e3 || !/^https?:\/\/\S+$/.test(address)) return label;
	return `[${label}](${address.toWellFormed().replaceAll(/[^\w.~:/?#@&+,;=%-]/gu, percentEncoded).replaceAll("&", "&amp;")})`;
}
/** All bytes of a character; `encodeURIComponent` leaves parentheses, which end a link. */
function percentEncoded(character) {
	return [...Buffer.from(character, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
// src/report/comment-state.ts
var RESULT = /^<!-- spo-action:(result|verdicts) ([\w./-]{1,60}) ([0-9a-f]{40})(?: ([0-9a-f]{16}))? -->$/;
/** Ends a line on top that is no part of what stands below it. There is one at most. */
var TOP = /<!-- spo-action:(?:closed|started ([\w./-]{1,60})) -->$/;
var MOST_CHARACTERS$3 = 65536;
/** Characters that a result leaves free, so that nothing of it has to go when a line comes on top. */
var ROOM_FOR_A_LINE = 1e3;
/** Reads a comment of ours. Its first lines count, which no text of a model or a stranger gets into. */
function commentState(body) {
	const lines = body.split(/\r?\n/).slice(1);
	const top = TOP.exec(lines[0]?.trimEnd() ?? "");
	const below = top === null ? lines : lines.slice(2);
	const [, kind, run, headSha, selection = null] = RESULT.exec(below[0]?.trimEnd() ?? "") ?? [];
	const isResult = kind === "result" && run !== void 0 && headSha !== void 0;
	return {
		startedBy: top?.[1] ?? null,
		result: isResult ? {
			run,
			headSha
		} : null,
		selection,
		text: below.join("\n"),
		hasTopLine: top !== null
	};
}
/** First line of what a run has found. @param kind `verdicts` while its search goes on */
function resultMark({ run, headSha, selection }, kind = "result") {
	return `<!-- ${[
		`spo-action:${kind}`,
		run,
		headSha,
		...selection === void 0 ? [] : [selection]
	].join(" ")} -->`;
}
/** A comment of ours with the start of a run noted on top. @param body as it stands; null for none */
function renderStarted(marker, run, headSha, body) {
	const { text } = commentState(body ?? marker);
	return withTopLine(marker, `> A ${linkText(`check of commit ${codeText(headSha.slice(0, 7))}`, run.page)} was started${text.trim() === "" ? "" : "; below is what an earlier one found"}.`, `started ${run.id}`, text);
}
/** What is too long loses whole lines at its end. */
function withTopLine(marker, line, mark, text) {
	const whole = `${marker}\n${line} <!-- spo-action:${mark} -->\n\n${text}`;
	return whole.length <= MOST_CHARACTERS$3 ? whole : whole.slice(0, whole.lastIndexOf("\n", MOST_CHARACTERS$3));
}
// src/report/markdown/comment/room.ts
var ALL = Number.POSITIVE_INFINITY;
var FULL = {
	answer: ALL,
	round: 300,
	diff: ALL,
	details: true,
	sentence: 200,
	rows: ALL
};
/** The bare verdict table. */
var SMALLEST = {
	answer: 0,
	round: 0,
	diff: 0,
	details: false,
	sentence: 0,
	rows: ALL
};
/** Answers give way first, then rounds, then diffs, then all that is folded; the verdict table only after that. */
var ROOMS = [
	FULL,
	...[
		4e3,
		1500,
		600,
		200,
		0
	].map((answer) => ({
		...FULL,
		answer
	})),
	...[80, 0].map((round) => ({
		...FULL,
		answer: 0,
		round
	})),
	...[
		6e3,
		2e3,
		600,
		0
	].map((diff) => ({
		...FULL,
		answer: 0,
		round: 0,
		diff
	})),
	...[200, 60].map((sentence) => ({
		...SMALLEST,
		sentence
	})),
	SMALLEST
];
/**
* The fullest text that fits.
* @param rows Rows of the verdict table when nothing is cut.
* @param render Must fit into the limit when it shows no row.
*/
function fitted(render, fits, rows) {
	const inRooms = firstThatFits(ROOMS.length, (index) => render(ROOMS[index] ?? SMALLEST), fits);
	if (inRooms !== null) return inRooms;
	const withFewerRows = (dropped) => render({
		...SMALLEST,
		rows: Math.max(0, rows - dropped)
	});
	return firstThatFits(rows + 1, withFewerRows, fits) ?? withFewerRows(rows);
}
/** The first of `count` texts, from long to short, that fits; halving, since each can be megabytes. */
function firstThatFits(count, render, fits) {
	let found = null;
	let low = 0;
	for (let high = count, index = 0; low < high; index = Math.floor((low + high) / 2)) {
		const text = render(index);
		if (fits(text)) {
			found = text;
			high = index;
		} else low = index + 1;
	}
	return found;
}
/** What a reader does not see, in words; empty when everything is shown. */
function cutsText(room) {
	if (!room.details) return ["all folded details are left out"];
	return [
		cutText("answers", room.answer, FULL.answer),
		cutText("the rounds' sentences", room.round, FULL.round, "the rounds"),
		cutText("prompt changes", room.diff, FULL.diff)
	].filter((cut) => cut !== "");
}
function cutText(part, limit, full, whole = part) {
	if (limit === full) return "";
	return limit === 0 ? `${whole} are left out` : `${part} are cut to ${limit} characters each`;
}
// src/report/markdown/bill.ts
/** What a prompt's calls were and cost, and which models answered. */
function bill(prompt, report) {
	const { usage } = prompt;
	const spent = [
		counted(usage.calls, "call"),
		`${counted(usage.promptTokens, "prompt token")} and ${counted(usage.completionTokens, "completion token")}`,
		costText(usage.costUsd),
		usage.retries > 0 ? counted(usage.retries, "retry", "retries") : "",
		usage.cacheHits > 0 ? `${counted(usage.cacheHits, "answer")} from the cache` : ""
	].filter((part) => part !== "");
	const { optimize, evaluate, execute, compare } = {
		...report.models,
		...prompt.models
	};
	const executors = compare === void 0 ? `executor ${codeText(execute)}` : `executors ${codeText(execute)} (today's) and ${codeText(compare)} (new)`;
	const models = `optimizer ${codeText(optimize)}, judge ${codeText(evaluate)}, ${executors}`;
	const duration = durationText(report.startedAt, report.finishedAt);
	const stopped = prompt.stoppedBy === null ? "" : ` Stopped by ${prompt.stoppedBy}.`;
	return `${spent.join(", ")}. Models: ${models}. The whole run took ${duration ?? "an unknown time"}.${stopped}`;
}
// src/report/markdown/tables/table.ts
/** A row whose cells are Markdown already. */
function tableRow(cells) {
	return `| ${cells.join(" | ")} |`.replaceAll(/ {2,}/g, " ");
}
/** The titles and the line below them. */
function tableTop(titles) {
	return `${tableRow(titles)}\n|${"---|".repeat(titles.length)}`;
}
// src/report/markdown/judge-section.ts
/** How the judge behaved: one line for a glance, and a table with what each figure should be. */
function judgeSection(health) {
	if (health === null) return "";
	const measured = judgeFigures(health);
	const figures = health.lengthRatio === null ? measured : {
		...measured,
		length: `${measured.length} times`
	};
	return `${`${counted(health.ballots, "ballot")}: ${judgeLine(figures)}.`}\n\n<details>\n<summary>What these figures mean</summary>\n\n${judgeTable(figures)}\n\n</details>`;
}
function judgeLine({ flips, first, unreadable, repeats, length, longer }) {
	return [
		`${flips} flips`,
		`first answer preferred ${first}`,
		`${unreadable} unreadable`,
		`repeats agree ${repeats}`,
		`new answers ${length} as long`,
		`longer answer won ${longer}`
	].join(", ");
}
function judgeTable(figures) {
	const rows = judgeCells(figures, judgeTexts.en).map(({ figure, here, expected }) => tableRow([
		figure,
		here,
		expected
	]));
	return [tableTop(judgeTexts.en.heads), ...rows].join("\n");
}
// src/report/words/fence.ts
/**
* Foreign text as a fenced block that it cannot close: the fence is longer than any run of backticks inside.
* @param limit Most characters of the text; the rest is counted.
*/
function fenced(text, language = "text", limit = Number.POSITIVE_INFINITY) {
	const cut = cutText$1(text, limit);
	const kept = visibleText(cut).replace(/\n+$/, "");
	const rest = text.length - cut.length;
	const body = rest > 0 ? `${kept}\n\u2026 ${thousands(rest)} more characters` : kept;
	const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}${language}\n${body}\n${fence}`;
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
// src/report/markdown/prompt-diff.ts
var CONTEXT_CHARACTERS = 80;
/**
* Compares word by word: each run of added, removed or kept words stands on a line of its own, and long kept stretches
* are shortened. What was compared once is remembered, because a body is rendered again and again until it fits.
*/
function rememberingDiff() {
	const known = /* @__PURE__ */ new Map();
	return (before, after) => {
		const key = JSON.stringify([before, after]);
		const text = known.get(key) ?? diffText(before, after);
		known.set(key, text);
		return text;
	};
}
function diffText(before, after) {
	if (before === after) return "";
	const [old, fresh] = [visibleText(before), visibleText(after)];
	if (old === fresh) return "  (only characters that cannot be seen differ)";
	return wordChanges(old, fresh).flatMap(runLines).join("\n");
}
/** A prompt's change as a fenced block. */
function promptDiff(diff, before, after, limit) {
	const text = diff(before, after);
	return text === "" ? changeTexts.en.same : fenced(text, "diff", limit);
}
function runLines(run) {
	if ("removed" in run) return [...prefixed("- ", run.removed), ...prefixed("+ ", run.added)];
	return shortened(prefixed("", run.kept).filter((line) => line.trim() !== "")).map((line) => `  ${line}`);
}
/** The lines of a run. The first may begin within a line, after a space. */
function prefixed(sign, text) {
	if (text === "") return [];
	return text.replace(/^ (?=\S)/, "").replace(/^\n(?=.)/, "").trimEnd().split("\n").map((line) => `${sign}${line}`);
}
/** The kept lines next to a change, and of those the words next to it. */
function shortened(lines) {
	if (lines.length > 4) return [
		...lines.slice(0, 2).map(middleCut),
		"\u2026",
		...lines.slice(-2).map(middleCut)
	];
	return lines.map(middleCut);
}
function middleCut(line) {
	if (line.length <= 160) return line;
	return `${line.slice(0, CONTEXT_CHARACTERS).toWellFormed()} \u2026 ${line.slice(-80).toWellFormed()}`;
}
// src/report/markdown/switch-section.ts
/** The outcome with every comparison that it rests on; empty where no models were compared. */
function switchSection(prompt) {
	const { migration } = prompt;
	if (migration === null) return "";
	const lines = comparisonsOf(prompt).flatMap(({ title, comparison }) => comparison === null ? [] : [`- ${title}: ${verdictText(verdictOf(comparison))} ${pairsText(comparison.tally)}`]);
	return [`${terms.en.migration(migration.outcome)}: ${inlineText(migration.reason)}`, ...lines.length > 0 ? ["", ...lines] : []].join("\n");
}
// src/report/markdown/tables/answers-table.ts
/**
* The answers to each case side by side: base, head (or today's model and the new one) and the best round where there
* are such. Of several draws the first is shown. A table in HTML, because a Markdown table cannot hold fenced blocks.
*/
function answersTable(prompt, limit) {
	const columns = columnsOf$1(prompt).filter(([, answers]) => answers.size > 0);
	return [...new Set(columns.flatMap(([, answers]) => [...answers.keys()]))].sort((a, b) => a - b).map((index) => caseTable$1(prompt, index, columns, limit)).join("\n\n");
}
function columnsOf$1(prompt) {
	const best = foundRound(prompt)?.round ?? null;
	const roundAnswers = (number) => prompt.rounds.find(({ round }) => round === number)?.answers ?? [];
	const start = prompt.rounds.find(({ outcome }) => outcome === "initial")?.answers ?? [];
	const [base, head] = namesOf(prompt);
	const columns = [[base, firstByCase(sideAnswers(prompt.baseVersusHead, "incumbentAnswers"))], [head, firstByCase([...sideAnswers(prompt.baseVersusHead, "challengerAnswers"), ...start])]];
	if (best !== null) {
		const fresh = sideAnswers(prompt.bestVersusHead, "challengerAnswers");
		columns.push([terms.en.round(best), firstByCase([...fresh, ...roundAnswers(best)])]);
	}
	return columns;
}
function namesOf({ migration, status }) {
	const { base, head, present } = terms.en;
	const { standing: today, challenging: next } = comparisonTexts.en.models;
	if (migration !== null) return [today, next];
	return [base, status === "unchanged" ? present : head];
}
function sideAnswers(comparison, side) {
	return comparison?.pairs.flatMap((pair) => pair[side]) ?? [];
}
function firstByCase(answers) {
	const found = /* @__PURE__ */ new Map();
	for (const answer of answers) if (!found.has(answer.caseIndex)) found.set(answer.caseIndex, answer);
	return found;
}
function caseTable$1(prompt, index, columns, limit) {
	const asked = columns.map(([, answers]) => answers.get(index)?.question).find((text) => text !== void 0);
	const question = prompt.questions[index] ?? asked ?? "";
	const heads = columns.map(([name]) => `<th>${name}</th>`).join("");
	const cells = columns.map(([, answers]) => `<td>\n\n${answerBlock(answers.get(index), limit)}\n\n</td>`);
	return `Case ${index + 1}: ${inlineText(question)}\n\n<table>\n<tr>${heads}</tr>\n<tr>\n${cells.join("\n")}\n</tr>\n</table>`;
}
function answerBlock(answer, limit) {
	if (answer === void 0) return terms.en.notAsked;
	if (answer.status === "failed") return `no answer: ${inlineText(answer.reason, 200)}`;
	return fenced(answer.text, "text", limit);
}
// src/report/markdown/tables/assertions-table.ts
/** Which assertions failed in which comparison; the passed ones are only counted. */
function assertionsTable(prompt) {
	return comparisonsOf(prompt).map(oneComparison).filter((part) => part !== "").join("\n\n");
}
function oneComparison({ comparison, standing, challenging }) {
	const findings = failingAssertions(comparison);
	if (findings === null) return "";
	const say = assertionTexts.en;
	const passed = say.passed(findings, `${standing} and ${challenging}`);
	if (findings.failing.length === 0) return passed;
	const rows = findings.failing.map((failing) => assertionCells(failing, say)).map((cells) => tableRow([
		cells.caseNumber,
		inlineText(cells.label, 100),
		cells.standing,
		cells.challenging,
		cells.drawnAgain
	]));
	return [
		tableTop(say.heads(standing, challenging)),
		...rows,
		"",
		passed
	].join("\n");
}
// src/report/markdown/tables/case-table.ts
var QUESTION_LENGTH = 60;
/** Which case got better and which worse, by the pairs on it. */
function caseTable(prompt) {
	const columns = comparisonsOf(prompt);
	if (columns.every(({ comparison }) => comparison === null)) return "";
	const cells = columns.map(({ comparison }) => comparison === null ? [] : caseCells(comparison));
	const rows = prompt.questions.map((question, index) => tableRow([
		String(index + 1),
		inlineText(question, QUESTION_LENGTH),
		...cells.map((column) => caseText(column.find(({ caseIndex }) => caseIndex === index)))
	]));
	return [tableTop([
		"",
		"case",
		...columns.map(({ title }) => title)
	]), ...rows].join("\n");
}
function caseText(cells) {
	if (cells === void 0) return "";
	const { tally, tendency } = cells;
	return `${tendency === "even" ? "" : `${caseTexts.en[tendency]} `}${pairsText(tally)}`;
}
// src/report/markdown/tables/rounds-table.ts
/** One row for each round; each modification is cut to `sentence` characters. */
function roundsTable(rounds, sentence) {
	const say = roundTexts.en;
	const rows = rounds.map((each) => {
		const { round, outcome, ballots, pairs, said } = roundCells(each, terms.en);
		return tableRow([
			round,
			outcome,
			ballots,
			pairs,
			said.map((text) => inlineText(text, sentence)).join(" \u00b7 ")
		]);
	});
	return [
		tableTop([
			say.round,
			say.outcome,
			say.ballots,
			say.pairs,
			say.change
		]),
		...rows,
		"",
		say.legend
	].join("\n");
}
// src/report/markdown/prompt-details.ts
var MOST_PROBLEMS = 20;
/** Everything about one prompt, folded. */
function promptDetails(prompt, report, room, diff) {
	const parts = [
		problemList(prompt.problems),
		section("Switch", switchSection(prompt)),
		...changes(prompt, room.diff, diff),
		section("Rounds", room.round > 0 && prompt.rounds.length > 0 ? roundsTable(prompt.rounds, room.round) : ""),
		section("Cases", room.round > 0 ? caseTable(prompt) : ""),
		section("Checks", room.round > 0 ? assertionsTable(prompt) : ""),
		section("Judge", judgeSection(prompt.judgeHealth)),
		section("Answers", room.answer > 0 ? answersTable(prompt, room.answer) : ""),
		section("Bill", prompt.usage.calls + prompt.usage.cacheHits > 0 ? bill(prompt, report) : "")
	].filter((part) => part !== "");
	if (parts.length === 0) return "";
	return `<details>\n<summary>${`${codeText(promptTitle(prompt), "html")}: the evidence`}</summary>\n\n${parts.join("\n\n")}\n\n</details>`;
}
function section(title, body) {
	return body === "" ? "" : `**${title}**\n\n${body}`;
}
function problemList(problems) {
	const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${inlineText(problem)}`);
	const rest = problems.length - lines.length;
	if (rest > 0) lines.push(`- and ${rest} more`);
	return section("Problems", lines.join("\n"));
}
function changes(prompt, limit, diff) {
	if (limit === 0) return [];
	return changeCells(prompt, changeTexts.en, terms.en).map(({ title, before, after }) => section(title, promptDiff(diff, before, after, limit)));
}
// src/report/markdown/tables/verdict-table.ts
var say = overviewTexts.en;
/** Columns of a change whose search for better prompts has not ended. */
var VERDICTS_ALONE = [[comparisonTexts.en.change.title, verdictCell]];
/**
* One row for each prompt, worst first; when rows are cut, the rest is counted below the table.
* @param isProposal whether the table stands where the winners can be taken
*/
function verdictTable(report, room, isProposal = false, columns = columnsOf(report)) {
	const prompts = worstFirst(report.prompts);
	const header = tableTop([
		say.prompt,
		...columns.map(([title]) => title),
		""
	]);
	const shown = prompts.slice(0, Math.min(prompts.length, room.rows));
	const rows = shown.map((prompt) => row(prompt, columns, report.publication, room.sentence, isProposal));
	const rest = prompts.length - shown.length;
	const note = rest > 0 ? ["", `\u2026 and ${counted(rest, "more prompt")} that did not fit here.`] : [];
	return [
		header,
		...rows,
		...note
	].join("\n");
}
function columnsOf(report) {
	const { compared, best } = overviewColumns(report);
	if (compared === null) return [[say.best[best], presentCell]];
	const found = [say.best[best], bestCell];
	if (compared === "change") return [...VERDICTS_ALONE, found];
	return [
		["switch", switchCell],
		[comparisonTexts.en.models.title, verdictCell],
		found
	];
}
function row(prompt, columns, publication, sentence, isProposal) {
	const found = foundCells(prompt, publication);
	return tableRow([
		nameCell(prompt),
		...columns.map(([, cell]) => cell(prompt, found, sentence)),
		takeCell(found, isProposal, sentence)
	]);
}
function nameCell(prompt) {
	const was = prompt.previousPath === null ? "" : ` (${say.was} ${codeText(prompt.previousPath)})`;
	return `${codeText(promptTitle(prompt))}${was}`;
}
function switchCell({ migration }, _found, sentence) {
	if (migration === null) return "";
	const reason = sentence === 0 ? "" : `: ${inlineText(migration.reason, sentence)}`;
	return `**${terms.en.migration(migration.outcome)}**${reason}`;
}
/** Where nothing changed there is no verdict, unless something went wrong. */
function presentCell(prompt, found) {
	if (prompt.status === "invalid" || prompt.status === "off" || prompt.verdict !== null) return verdictCell(prompt);
	const best = bestCell(prompt, found);
	return best === "" ? inlineText(prompt.note, 200) : `${best}${noteText(prompt)}`;
}
function noteText(prompt) {
	const note = ownNote(prompt);
	return note === "" ? "" : `: ${inlineText(note, 200)}`;
}
function verdictCell(prompt) {
	const note = noteText(prompt);
	if (prompt.status === "new") return `new file${note}`;
	if (prompt.status === "removed") return `removed${note}`;
	if (prompt.status === "off") return "off, as its file says";
	if (prompt.status === "invalid") return `**invalid**${problemsText(prompt.problems)}${note}`;
	if (prompt.verdict === null) return `not compared${note}`;
	const words = prompt.verdict === "no-reliable-change" ? verdictText(prompt.verdict) : `**${verdictText(prompt.verdict)}**`;
	const tally = prompt.baseVersusHead?.tally;
	return `${words}${tally === void 0 ? "" : ` ${pairsText(tally)}`}${note}`;
}
function problemsText(problems) {
	const [first] = problems;
	if (first === void 0) return "";
	const more = problems.length > 1 ? ` (and ${counted(problems.length - 1, "more problem")})` : "";
	return ` ${inlineText(first, 200)}${more}`;
}
function bestCell({ rounds }, found) {
	if (found === null) return rounds.length === 0 ? "" : say.noChange(terms.en.rounds(rounds.length));
	const { best, tally, taken, day } = found;
	const standing = best.confirmed ? `**${terms.en.found(best)}**` : terms.en.found(best);
	const proposed = taken === null ? `, ${say.notProposed}` : "";
	const pairs = tally === null ? "" : ` ${pairsText(tally)}`;
	const when = day === null ? "" : `, ${say.foundOn(day)}`;
	return `${terms.en.round(best.round)}, ${standing}${proposed}${pairs}${when}`;
}
function takeCell(found, isProposal, sentence) {
	if (found === null) return "";
	return [sentence > 0 ? inlineText(found.best.modification, sentence) : "", ...found.taken === null || isProposal ? [] : takeLinks(found.taken)].filter((part) => part !== "").join(" \u00b7 ");
}
function takeLinks(publication) {
	const short = publication.sha.slice(0, 7);
	if (publication.branchUrl === null) return [`branch ${codeText(publication.branch)}`, `commit ${codeText(short)}`];
	const address = takeAddress(publication);
	return [linkText(say.take, address), linkText(`commit ${short}`, publication.commitUrl)];
}
// src/report/markdown/body.ts
var MOST_NOTICES = 10;
var SIMULATED_BANNER = ["> [!WARNING]", "> **Simulated run.** A simulated model answered every call. This shows how the check works and proves nothing about a real model."].join("\n");
/**
* Renders the report in Markdown with as much of each part as a room has.
* @param isProposal True for the body of the pull request itself: it leads to its branch, which may be set on another commit.
*/
function bodyRenderer(report, places, isProposal = false) {
	const diff = rememberingDiff();
	return (room) => reportBody(report, room, places, isProposal, diff);
}
function reportBody(report, room, { fullReport, runPage }, isProposal, diff) {
	const details = room.details ? worstFirst(report.prompts).filter(({ status }) => status !== "removed").map((prompt) => promptDetails(prompt, report, room, diff)) : [];
	return [
		`### SPO: ${outcomeText(report, codeText)}`,
		report.simulated ? SIMULATED_BANNER : "",
		report.prompts.length > 0 ? verdictTable(report, room, isProposal) : "",
		`${legend(report)}${usageText(report.usage)}.`,
		isProposal ? "" : publicationLine(report),
		report.prompts.length > 0 ? runLine(report, runPage) : "",
		notices([...report.notices, ...promptWarnings$1(report)]),
		...details,
		cutLine(room, fullReport ?? null)
	].filter((part) => part !== "").join("\n\n");
}
/**
* Base against head alone, of a run whose search goes on: nothing that the rest of the run could make untrue.
* @param rows of the table, at most
*/
function verdictsBody(report, runPage, rows) {
	return [
		`### SPO: ${outcomeText(report, codeText)}`,
		report.simulated ? SIMULATED_BANNER : "",
		verdictTable(report, {
			sentence: 0,
			rows
		}, false, VERDICTS_ALONE),
		`Written while the ${checkLink(report, runPage)} went on: the search for a better text has not ended.`,
		legend(report).trimEnd()
	].filter((part) => part !== "").join("\n\n");
}
function checkLink({ headSha }, runPage) {
	return linkText(headSha === null ? "run" : `check of commit ${codeText(headSha.slice(0, 7))}`, runPage);
}
function legend(report) {
	if (report.prompts.length === 0) return "";
	const rate = errorRateText(report, legendTexts.en);
	return `${legendTexts.en.pairs} ${rate === "" ? "" : `${rate} `}`;
}
function promptWarnings$1({ prompts }) {
	return prompts.flatMap((prompt) => prompt.warnings.map((warning) => `${promptTitle(prompt)}: ${warning}`));
}
function publicationLine({ publication }) {
	if (publication === null) return "";
	return `Proposed on branch ${linkText(codeText(publication.branch), publication.branchUrl)} in commit ${linkText(codeText(publication.sha.slice(0, 12)), publication.commitUrl)} (${counted(publication.paths.length, "file")}).`;
}
/** Names the commit, since a newer one may have come. True also of a run whose workflow keeps no artifact. */
function runLine(report, runPage) {
	if (runPage === void 0) return "";
	const artifacts = linkText("artifacts of the run", `${runPage}#artifacts`);
	return `Found by the ${checkLink(report, runPage)}. The same as a page, with every round, answer and ballot: \`report.html\` among the ${artifacts}, where its workflow uploads it.`;
}
function notices(sentences) {
	const lines = sentences.slice(0, MOST_NOTICES).map((sentence) => `- ${inlineText(sentence)}`);
	const rest = sentences.length - lines.length;
	if (rest > 0) lines.push(`- and ${counted(rest, "more notice")}`);
	return lines.join("\n");
}
function cutLine(room, fullReport) {
	const cuts = cutsText(room);
	if (cuts.length === 0) return "";
	return `Shortened to fit here: ${cuts.join(", ")}. ${whereWhole(fullReport)}`;
}
function whereWhole(fullReport) {
	if (fullReport === null) return "The full report is in `report.json` of this run.";
	const linked = linkText("here", fullReport);
	return linked === "here" ? `The full report is in ${codeText(fullReport)}.` : `The full report is ${linked}.`;
}
// src/report/markdown/markdown.ts
var MOST_CHARACTERS$2 = 65536 - ROOM_FOR_A_LINE;
/** The comment with the result of a run: answers, rounds and diffs give way in this order, the verdict table last. */
function renderComment(report, options) {
	return rendered(report, options, "result", bodyRenderer(report, {
		fullReport: options.fullReport,
		runPage: options.run?.page
	}));
}
/** The comment with base against head alone, while the search goes on. True also where the run never ends. */
function renderVerdicts(report, options) {
	return rendered(report, options, "verdicts", ({ rows }) => verdictsBody(report, options.run.page, rows));
}
/** It holds the marker exactly once, at its start, and fits into GitHub's limit. */
function rendered(report, { marker, run, selection }, kind, render) {
	const { headSha } = report;
	const source = selection === void 0 ? {} : { selection };
	const top = run !== void 0 && headSha !== null ? `${marker}\n${resultMark({
		run: run.id,
		headSha,
		...source
	}, kind)}` : marker;
	return fitted((room) => `${top}\n${withoutMarker(render(room), marker)}\n`, (text) => text.length <= MOST_CHARACTERS$2, report.prompts.length);
}
/** Model text with our marker in it would make a comment of somebody else look like ours. */
function withoutMarker(text, marker) {
	return marker === "" ? text : text.replaceAll(marker, () => `${marker.slice(0, 2)} ${marker.slice(2)}`);
}
// src/settings/selection-digest.ts
/** Tells runs that look for other prompt files from this one, 16 hex digits: workflows may share a pull request and its comment. */
function selectionDigest({ prompts }) {
	return createHash("sha256").update(JSON.stringify(prompts)).digest("hex").slice(0, 16);
}
// src/jobs/check/earlier/still-stands.ts
/**
* Whether all that a finished run showed to people is still there, so that there is nothing to gain by another. A branch
* that a run without a winner found is not touched by the next one either.
* @throws SpoError
*/
async function stillStands(record, { change, branch }, task, settings) {
	const commit = record.outputs["commit-sha"] ?? "";
	if (commit !== "" && commit !== branch.tipAtStart) return false;
	if (task.kind !== "pull-request" || !settings.comment) return true;
	const { conversation } = task;
	try {
		const body = await conversation.readComment();
		if (body !== null && showsResult(body, record, settings)) return true;
		return await conversation.currentHead() !== change.headSha;
	} catch (error) {
		if (error instanceof SpoError && error.code === "forge-permission") return true;
		throw error;
	}
}
/** Whether a comment has the result of that run; one of a workflow for other prompt files is not ours to replace for nothing. */
function showsResult(body, record, settings) {
	const { result, selection } = commentState(body);
	return selection !== null && selection !== selectionDigest(settings) || isOf(record, result);
}
/** Whether this is the result that the record's run wrote. */
function isOf({ comment }, result) {
	return result !== null && comment?.run === result.run && comment.headSha === result.headSha;
}
// src/jobs/check/run-report-of.ts
/** States a run in its report, from which everything else that people read follows. */
function runReportOf({ change, files }, { fault, startedAt }, { reports, publication, notices }, warnings, { models, ports }) {
	const budgetEnded = reports.some(({ stoppedBy }) => stoppedBy === "budget");
	return {
		schemaVersion: 1,
		startedAt: new Date(startedAt).toISOString(),
		finishedAt: new Date(ports.clock.now()).toISOString(),
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
// src/jobs/publish/superseded.ts
/** Why nobody waits for the results of a check any more; null while somebody does. @throws SpoError */
async function whySuperseded(conversation, { headSha }) {
	const head = await conversation.currentHead();
	if (head === headSha) return null;
	return {
		sentence: `${head === null ? "The pull request was closed while this ran" : `A newer commit, ${head}, came while ${headSha} was being checked`}: nothing was committed, and no result was written into the comment.`,
		sameHead: false
	};
}
/** @param sha the commit of the run that came first */
function supersededByCommit(branch, sha) {
	return cameFirst$1(`came first with commit ${sha} on ${branch}`);
}
/**
* Whether another run on the same head has written its result into the comment since this one began.
* @param resultAtStart the run whose result the comment held then; null for none
* @throws SpoError
*/
async function supersededByComment(conversation, run, headSha, resultAtStart) {
	const body = await conversation.readComment();
	const result = body === null ? null : commentState(body).result;
	if (result === null || result.headSha !== headSha) return null;
	return result.run === run.id || result.run === resultAtStart ? null : cameFirst$1(`came first with its result (run ${result.run})`);
}
function cameFirst$1(how) {
	return {
		sentence: `Superseded: another run on the same head ${how}. Its result stands; this run published none.`,
		sameHead: true
	};
}
// src/jobs/publish/publish-comment.ts
/**
* Before the first call is paid: notes the start above what an earlier run has found, in the place of an earlier start.
* @returns the run whose result stands there; null for none, undefined where that is not known
* @throws SpoError when the token may not comment
*/
async function commentStart(change, task, settings) {
	if (task.kind !== "pull-request" || !settings.comment) return void 0;
	const { conversation, startedBy } = task;
	let result;
	try {
		if (await whySuperseded(conversation, change) !== null) return void 0;
		const body = await conversation.readComment();
		result = body === null ? null : commentState(body).result?.run ?? null;
		await conversation.publishComment(renderStarted(COMMENT_MARKER, startedBy, change.headSha, body));
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
		if (!error.retryable) throw refusal(error);
	}
	return result;
}
function refusal(error) {
	const remedy = `${error.remedy ?? ""} Or set \`comment: false\`: the summary of the job has the result then.`;
	return new SpoError(error.code, `${error.message} No model was asked.`, {
		remedy: remedy.trimStart(),
		evidence: error.evidence,
		cause: error
	});
}
/** When base against head is decided for all prompts and a search goes on. Whoever else has written since then has the word. */
async function commentVerdicts(gathered, reports, task, run) {
	const { settings } = run;
	const isCompared = reports.some(({ baseVersusHead }) => baseVersusHead !== null);
	if (task.kind !== "pull-request" || !settings.comment || !isCompared) return;
	const { conversation, startedBy } = task;
	await orNothing(async () => {
		if (await whySuperseded(conversation, gathered.change) !== null) return;
		const body = await conversation.readComment();
		if (body === null || commentState(body).startedBy !== startedBy.id) return;
		const report = runReportOf(gathered, {
			fault: null,
			startedAt: run.ports.clock.now()
		}, {
			reports,
			publication: null,
			notices: []
		}, [], run);
		const options = {
			marker: COMMENT_MARKER,
			run: startedBy,
			selection: selectionDigest(settings)
		};
		await conversation.publishComment(renderVerdicts(report, options));
	});
}
/**
* At the end: the report as a comment, in the workspace and on the change.
* @param superseded why nobody waits for the results any more: the comment of another run stands
* @throws SpoError `workspace`
*/
async function commentResult(report, superseded, { conversation, startedBy }, { settings, workspace }, failed) {
	const written = await writeCommentFile(report, workspace, {
		run: startedBy,
		selection: selectionDigest(settings),
		fullReport: startedBy.page
	});
	if (written === null) return {
		comment: null,
		commentFile: null
	};
	const { path: commentFile, body } = written;
	if (!settings.comment || superseded !== null) return {
		comment: null,
		commentFile
	};
	return {
		comment: await publishLast().catch(failed.note),
		commentFile
	};
	/** Who has the commit has the comment: a run without one may have written in between. */
	async function publishLast() {
		const address = await conversation.publishComment(body);
		if (report.publication === null) return address;
		const standing = await conversation.readComment();
		if (standing === null || commentState(standing).result?.run === startedBy.id) return address;
		return conversation.publishComment(body);
	}
}
/** The report as a comment, in the workspace; null where there is nothing to say. @throws SpoError `workspace` */
async function writeCommentFile(report, workspace, place) {
	if (report.prompts.length === 0) return null;
	const file = path.join(workspace, "comment.md");
	const body = renderComment(report, {
		marker: COMMENT_MARKER,
		...place
	});
	await writeText(file, body);
	return {
		path: file,
		body
	};
}
/** The comment in the file that somebody asked for. @returns its path @throws SpoError `bad-input` that names it */
async function writeCommentTo(file, body) {
	await writeText(file, body).catch((error) => {
		if (!(error instanceof SpoError)) throw error;
		const { cause } = error;
		const reason = cause instanceof Error ? cause.message : error.message;
		throw new SpoError("bad-input", `The comment could not be written to ${file}: ${reason}.`, {
			remedy: "Name a file in a folder that can be written.",
			cause
		});
	});
	return file;
}
/**
* Instead of all three, in a run that repeats a result: takes away what stands above it, which is the start of a run that
* came to nothing, or that the pull request was closed before it was opened again.
*/
async function commentReplay(record, { headSha }, task, settings) {
	if (task.kind !== "pull-request" || !settings.comment) return;
	const { conversation } = task;
	await orNothing(async () => {
		const body = await conversation.readComment();
		if (body === null) return;
		const { result, hasTopLine, text } = commentState(body);
		if (!hasTopLine || !isOf(record, result) || await conversation.currentHead() !== headSha) return;
		await conversation.publishComment(`${COMMENT_MARKER}\n${text}`);
	});
}
/** That it cannot be written is no reason to fail: the result says so where it cannot be written either. */
async function orNothing(write) {
	try {
		await write();
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
	}
}
// src/machine/side-by-side.ts
/** The results of all jobs in their order, of at most so many jobs at once. @throws what the first job to fail threw */
async function sideBySide(jobs, most) {
	const results = [];
	const left = jobs.entries();
	const work = async () => {
		for (const [index, job] of left) results[index] = await job();
	};
	await Promise.all(Array.from({ length: Math.min(most, jobs.length) }, work));
	return results;
}
// src/jobs/change/idle-reports.ts
/** What is reported of files without asking a model: those that are gone or broken, and prompts that are switched off. */
function idleReports(file) {
	switch (file.kind) {
		case "removed": return [reportOfFile(file.file, "removed")];
		case "invalid": return [invalidReport(file)];
		case "prompts": return file.prompts.filter(({ head }) => isOff(head)).map((versions) => ({
			...reportOfPrompt(file.file, versions),
			status: "off",
			note: ""
		}));
	}
}
function invalidReport(file) {
	const problems = file.problems.map(({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`);
	return {
		...reportOfFile(file.file, "invalid"),
		problems
	};
}
// src/jobs/change/change-verdicts.ts
/** Base against head of all prompts of a change, of which each is decided in its own time. */
var ChangeVerdicts = class {
	#signal;
	#onAll;
	#reports;
	#undecided;
	#searching = /* @__PURE__ */ new Set();
	/**
	* @param signal ends the searches
	* @param onAll hears all of them, once: as soon as the last one is decided, unless no search goes on by then
	*/
	constructor(files, signal, onAll) {
		this.#signal = signal;
		this.#onAll = onAll;
		this.#reports = files.flatMap(idleReports);
		this.#undecided = promptsOf(files).length;
	}
	/** A search begins. */
	compared(prompt, report) {
		this.#searching.add(prompt);
		return this.#decide(report);
	}
	/** No search goes on any more, if one did. */
	async ended(prompt, report) {
		if (!this.#searching.delete(prompt)) await this.#decide(report);
	}
	async #decide(report) {
		this.#reports.push(report);
		this.#undecided -= 1;
		const goesOn = this.#searching.size > 0 && !this.#signal.aborted;
		if (this.#undecided === 0 && goesOn) await this.#onAll(this.#reports);
	}
};
// src/spo/loop/prompt-warnings.ts
var MOST_GROWTH = 3;
/** Short prompts may grow: three times ten words are still few. */
var FEWEST_GROWN_WORDS = 60;
/** A run of this many words does not stand in two texts by chance. */
var COPIED_RUN = 8;
/** What a reader should know of a new prompt before taking it, a sentence each. */
function promptWarnings(before, after, spec) {
	const warnings = [];
	const [short, long] = [countWords(before), countWords(after)];
	if (long > MOST_GROWTH * short && long >= FEWEST_GROWN_WORDS) warnings.push(`The prompt has grown from ${short} to ${long} words.`);
	const copied = copiedRun(before, after, spec);
	if (copied !== null) warnings.push(`The new prompt holds words copied from the cases ("${copied}"): it may only know these answers.`);
	return warnings;
}
/** The first run of words in `after` that stands in a case and did not stand in `before`; null when there is none. */
function copiedRun(before, after, { cases }) {
	const known = new Set(runs(before));
	const material = new Set(cases.flatMap(({ question, answer = "" }) => [...runs(question), ...runs(answer)]));
	return runs(after).find((run) => material.has(run) && !known.has(run)) ?? null;
}
function runs(text) {
	const words = Array.from(WORDS.segment(text.toLowerCase())).filter(({ isWordLike }) => isWordLike);
	const count = Math.max(0, words.length - COPIED_RUN + 1);
	return Array.from({ length: count }, (_, start) => words.slice(start, start + COPIED_RUN).map(({ segment }) => segment).join(" "));
}
var WORDS = new Intl.Segmenter("en", { granularity: "word" });
// src/jobs/prompt/report-warnings.ts
/** What a reader should know before believing the verdict or taking the prompt. */
function warningsOf(report, spec, models) {
	const { baseVersusHead, bestVersusHead, bestRound, migration, rounds } = report;
	const comparisons = [
		baseVersusHead,
		...rounds.map(({ comparison }) => comparison),
		bestVersusHead,
		migration?.adapted ?? null
	];
	const health = judgeHealth(comparisons.filter((comparison) => comparison !== null));
	const judged = health.ballots > 0;
	return {
		judgeHealth: judged ? health : null,
		warnings: [
			...judged ? [...healthWarnings(health), ...ownAnswers(models)] : [],
			...bestRound === null ? [] : promptWarnings(spec.prompt, bestRound.prompt, spec),
			...migration !== null && bestRound?.confirmed ? [`The prompt of round ${bestRound.round} was found on ${models.executor.name}: take it with the switch to that model, not before.`] : []
		]
	};
}
function ownAnswers({ judge, executor, baseExecutor }) {
	if (baseExecutor === void 0) {
		if (judge.name !== executor.name) return [];
		return [`${judge.name} judges its own answers: a judge of another family is fairer.`];
	}
	if (judge.name !== executor.name && judge.name !== baseExecutor.name) return [];
	return [`${judge.name} judges its own answers against those of another model: a third one is fairer.`];
}
// src/jobs/prompt/check-prompt.ts
/**
* Everything that is done for one prompt of a change: base against head, the rounds from the head version,
* and the confirmation of the last incumbent. A fault keeps what was reached before it.
*
* Where the ports have two executors, the change is that of the model: today's is the base, the new one the
* head, and the rounds adapt the prompt to the new one.
*/
async function checkPrompt(check, ports) {
	const { versions } = check;
	const draft = {
		...reportOfPrompt(check.file, versions),
		...otherModels(check.models, check.runNames)
	};
	const reached = {};
	let adapted = null;
	let fault = null;
	const bill = check.models.total;
	const finish = () => {
		const facts = {
			...draft,
			...reached,
			usage: bill()
		};
		const report = ports.models.baseExecutor ? {
			...facts,
			migration: migrationOf(facts, adapted)
		} : facts;
		const { judgeHealth, warnings } = warningsOf(report, versions.head.spec, ports.models);
		return {
			report: withoutOutages({
				...report,
				judgeHealth,
				warnings: [...check.refused, ...warnings]
			}),
			fault,
			bill
		};
	};
	try {
		const progress = await progressOf(check);
		Object.assign(reached, await compareWithBase(check, progress, ports));
		throwIfStopped(reached.baseVersusHead);
		if (check.alreadySearched) {
			reached.note = [reached.note, ALREADY_SEARCHED].filter(Boolean).join(" ");
			return finish();
		}
		if (check.settings["max-rounds"] > 1) await check.onCompared({
			...draft,
			...reached
		});
		const optimization = await runRounds(check, progress, ports);
		reached.rounds = optimization.rounds;
		reached.stoppedBy = optimization.stoppedBy;
		reached.bestRound = bestRoundOf(optimization, versions.head.spec.prompt);
		if (optimization.error !== null) throw optimization.error;
		Object.assign(reached, await confirmBest(check, optimization, reached.bestRound, progress, ports));
		throwIfStopped(reached.bestVersusHead);
		if (reached.bestRound?.confirmed) {
			adapted = await compareModels(check, optimization, reached, progress, ports);
			reached.stoppedBy = adapted?.stoppedBy ?? reached.stoppedBy;
			throwIfStopped(adapted);
		}
	} catch (error) {
		if (!(error instanceof SpoError)) throw error;
		const stop = stopOf(error);
		fault = endsRun(error, check.models) ? error : null;
		const compares = standingSide(check, ports) !== null;
		reached.verdict ??= stop === "budget" ? compares ? "budget-stopped" : null : "error";
		reached.note = [.../* @__PURE__ */ new Set([reached.note, errorLine(error)])].filter(Boolean).join(" ");
		reached.stoppedBy = endOf(stop, reached.stoppedBy);
	}
	return finish();
}
/** After a fault nothing has run to its end, however the rounds before it did. */
function endOf(stop, before) {
	return stop === null ? "error" : before ?? stop;
}
var ALREADY_SEARCHED = "An earlier run searched for a better prompt and found none; `force` searches again.";
/** A comparison that was cut short keeps its pairs; what would come after it does not start. */
function throwIfStopped(comparison) {
	if (!comparison?.stoppedBy) return;
	throw new SpoError(comparison.stoppedBy === "budget" ? "budget-exhausted" : "interrupted", comparison.note);
}
function progressOf({ versions, settings, models, workspaceRoot, resume }) {
	const { spec, settings: file } = versions.head;
	const chosen = {
		...models.names,
		chosen: modelChoice(file)
	};
	const fingerprint = fingerprintOf(spec, versions.basePrompt, settings, chosen);
	return openProgress(workspaceRoot, spec.key, fingerprint, resume);
}
/** What the prompt is compared with first; null where there is no such thing. */
function standingSide({ versions: { head, basePrompt } }, { models: { baseExecutor } }) {
	if (baseExecutor !== void 0) return {
		incumbent: head.spec.prompt,
		incumbentExecutor: baseExecutor
	};
	return basePrompt === null ? null : { incumbent: basePrompt };
}
function comparisonBasics({ versions, settings }) {
	return {
		spec: versions.head.spec,
		wave: pairsAtOnce(settings)
	};
}
async function compareWithBase(check, progress, ports) {
	const { head } = check.versions;
	const standing = standingSide(check, ports);
	if (standing === null) return {};
	if (standing.incumbentExecutor === void 0 && standing.incumbent === head.spec.prompt) return {
		verdict: "no-reliable-change",
		note: "The text of the prompt is the same as at the base."
	};
	const comparison = progress.current().baseVersusHead ?? await comparePrompts({
		...comparisonBasics(check),
		...standing,
		challenger: head.spec.prompt,
		test: check.checkTest,
		phase: "check"
	}, ports);
	if (comparison.stoppedBy === null) await progress.save({ baseVersusHead: comparison });
	return {
		baseVersusHead: comparison,
		verdict: verdictOf(comparison),
		note: comparison.note
	};
}
async function runRounds(check, progress, ports) {
	const { head } = check.versions;
	const workspace = await openWorkspace(check.workspaceRoot, head.spec.key);
	if (!progress.resumed) await workspace.discardFrom(1);
	return runResumableLoop(head.spec, check.settings, 1, null, progress, workspace, ports);
}
async function confirmBest(check, { sample }, best, progress, ports) {
	if (best === null) return {};
	const { round, prompt } = best;
	const winner = {
		...comparisonBasics(check),
		challenger: prompt,
		test: check.confirmTest
	};
	const stored = confirmationOf(best, progress);
	const bestVersusHead = stored?.bestVersusHead ?? await confirm(winner, sample, ports);
	if (stored === null && bestVersusHead.stoppedBy === null) await progress.save({ confirmation: {
		round,
		prompt,
		bestVersusHead,
		adapted: null
	} });
	return {
		bestVersusHead,
		bestRound: {
			...best,
			confirmed: verdictOf(bestVersusHead) === "improved"
		}
	};
}
/** Whether the best round makes up for what the switch to another model costs. */
async function compareModels(check, { sample }, { bestRound, verdict }, progress, ports) {
	if (!bestRound) return null;
	const stored = confirmationOf(bestRound, progress);
	if (stored?.adapted) return stored.adapted;
	const winner = {
		...comparisonBasics(check),
		challenger: bestRound.prompt,
		test: check.checkTest
	};
	const adapted = await compareSwitch(winner, sample, verdict, ports);
	if (stored && adapted?.stoppedBy === null) await progress.save({ confirmation: {
		...stored,
		adapted
	} });
	return adapted;
}
/** What is decided of this round already; null when it is none that was confirmed before. */
function confirmationOf({ round, prompt }, progress) {
	const { confirmation } = progress.current();
	return confirmation?.round === round && confirmation.prompt === prompt ? confirmation : null;
}
/** The last incumbent, when it is not simply the prompt that the loop started from. */
function bestRoundOf({ best, rounds }, headPrompt) {
	if (best === null || best.prompt === headPrompt) return null;
	const round = rounds.find((each) => each.round === best.round);
	return {
		round: best.round,
		modification: round?.modification ?? "",
		prompt: best.prompt,
		confirmed: false
	};
}
// src/jobs/check/begin-run.ts
/**
* To be called before the first call of a run. Forgets how far an older one in the same workspace had come, unless that
* one is resumed: done for all prompts at once, since one that is never begun would be resumed from the older run.
*/
async function beginRun(prompts, { resume, workspace, models }) {
	const forgotten = resume ? [] : prompts.map(({ head }) => removeCheckpoint(workspace, head.spec.key));
	await Promise.all(forgotten.map((removed) => removed.catch(leaveToPrompt)));
	await models.begin().catch(leaveToPrompt);
}
/** What cannot be removed cannot be written either, and a prompt that comes to that says so in its report. */
function leaveToPrompt(error) {
	if (!(error instanceof SpoError)) throw error;
}
// src/jobs/check/check-files.ts
/**
* Checks every prompt of the changed files, several at once. The prompts of a run share its error rate, and a
* fault that would hit all of them ends the others too.
* @param shares of the whole run, where these files are only a part of it
* @param searched keys of prompts whose search was finished before and found nothing
* @param onVerdicts of `ChangeVerdicts`
*/
async function checkFiles(files, searched, run, shares, onVerdicts = async () => {}) {
	const checkTest = signTest(ERROR_RATE / Math.max(1, shares.compared));
	const confirmTest = signTest(ERROR_RATE / Math.max(1, shares.confirmed));
	const stop = new AbortController();
	const signal = AbortSignal.any([stop.signal, ...run.ports.signal ? [run.ports.signal] : []]);
	await beginRun(promptsOf(files), run);
	let fault = null;
	const verdicts = new ChangeVerdicts(files, signal, onVerdicts);
	const check = async (file, versions) => {
		const onCompared = (report) => verdicts.compared(versions, report);
		const alreadySearched = searched.has(versions.head.spec.key);
		const checked = await checkOne(file, versions, {
			checkTest,
			confirmTest,
			alreadySearched,
			onCompared
		}, run, signal);
		if (checked.fault !== null) {
			fault ??= checked.fault;
			stop.abort(checked.fault);
		}
		await verdicts.ended(versions, checked.report);
		return () => ({
			...checked.report,
			usage: checked.bill()
		});
	};
	return {
		reports: (await sideBySide(files.flatMap((file) => [...promptsOf([file]).map((versions) => () => check(file.file, versions)), ...idleReports(file).map((report) => async () => () => report)]), run.settings["max-concurrency"])).map((report) => report()),
		fault
	};
}
/** Checks a prompt with the settings and models that its file asks for and may have. */
async function checkOne(file, versions, tests, run, signal) {
	const { spec, settings: fileSettings } = versions.head;
	const { names, forPrompt } = run.models;
	const models = await forPrompt({
		key: spec.key,
		settings: fileSettings
	}).catch(unusable);
	const unasked = (report) => ({
		report,
		fault: null,
		bill: () => report.usage
	});
	if (models instanceof SpoError) return unasked(refusedPrompt(file, versions, models, names));
	const switched = switchedPrompt(file, versions, models);
	if (switched !== null) return unasked(switched);
	const { settings, notices } = effectiveSettings(run.settings, fileSettings);
	const refused = [
		...versions.ignored ?? [],
		...notices,
		...models.notices
	];
	for (const sentence of refused) run.say(`${spec.key}: ${sentence}`);
	const { workspace: workspaceRoot, resume } = run;
	return checkPrompt({
		file,
		versions,
		settings,
		refused,
		workspaceRoot,
		resume,
		models,
		runNames: names,
		...tests
	}, portsOf(run, models, signal));
}
/** What is wrong with the models that a file names is no matter of the others. */
function unusable(error) {
	if (error instanceof SpoError) return error;
	throw error;
}
// src/report/gate.ts
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
// src/report/read-report.ts
/** The report with its keys in the schema's order: on their way through another machine they have come into it. */
function inSchemaOrder(report) {
	return runReportSchema.safeParse(report).data ?? report;
}
// src/jobs/publish/failed-writes.ts
/** What could not be written once all was paid for: it is said at the end, and takes nothing else with it. */
var FailedWrites = class {
	#errors = [];
	get errors() {
		return this.#errors;
	}
	/** For `catch`: takes note; a defect goes on. */
	note = (error) => {
		if (!(error instanceof SpoError)) throw error;
		this.#errors.push(error);
		return null;
	};
	/** The same, unless an error before it already says what to do about it. */
	noteOnce = (error) => {
		const remedy = error instanceof SpoError ? error.remedy : void 0;
		return remedy !== void 0 && this.#errors.some((each) => each.remedy === remedy) ? null : this.note(error);
	};
};
// src/report/markdown/refresh-body.ts
/** GitHub answers a longer body with 422. */
var MOST_CHARACTERS$1 = 65536;
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
	return fitted((room) => `${top}\n\n${withoutMarker(render(room), MARKER)}\n`, (text) => text.length <= MOST_CHARACTERS$1, report.prompts.length);
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
// src/report/markdown/summary.ts
/** The outcome in one plain line. */
function headline(report) {
	return `SPO${report.simulated ? " (simulated model)" : ""}: ${outcomeText(report, logText)} (${usageText(report.usage)})`;
}
// src/jobs/check/earlier/finished-runs.ts
/** What the search for a better prompt follows from. */
var OF_A_SEARCH = [
	"length",
	"models",
	"search"
];
/** What the outputs, the comment and the gate follow from as well. */
var OF_A_RUN = [...OF_A_SEARCH, "publication"];
/** Bytes of a report; `Records.writeRecords` takes 64 KiB, and the record has other parts. */
var LONGEST_KEPT = 6e4;
/** What tells the results of these models from those of others; safe to show, unlike a private endpoint's address. */
function modelsDigest(identity) {
	return contentHash(new TextEncoder().encode(JSON.stringify(identity)));
}
/** What this run would find, if an earlier one on the same content was finished. */
var FinishedRuns = class {
	#task;
	#settings;
	#models;
	/** @param models `modelsDigest` of those that the run uses */
	constructor(task, settings, models) {
		this.#task = task;
		this.#settings = settings;
		this.#models = models;
	}
	/** The record of a finished run on the same content; null with `force`. @throws SpoError */
	async earlierRun({ change, files }) {
		if (this.#settings.force || files.length === 0 || !this.#repeatsRuns()) return null;
		return readRunRecord(this.#task.records, this.#runKey(change, files));
	}
	/** What earlier searches of the same prompts came to, by key of the prompt; none with `force`. @throws SpoError */
	async searches(prompts) {
		if (this.#settings.force || prompts.length === 0) return /* @__PURE__ */ new Map();
		const keys = new Map(prompts.map((prompt) => [prompt.spec.key, this.#searchKey(prompt, prompt.spec.prompt)]));
		const records = await readSearchRecords(this.#task.records, [...keys.values()]);
		return new Map([...keys].flatMap(([name, key]) => {
			const record = records.get(key);
			return record === void 0 ? [] : [[name, record]];
		}));
	}
	/**
	* Notes what this run has finished. A winner that is taken over needs no search of its own.
	* @throws SpoError `forge-permission` when the token may not write
	*/
	async note(finished, { change, files }) {
		const { report, outputs, gateFailures, commentedBy } = finished;
		const { headSha } = change;
		const heads = promptsOf(files).map(({ head }) => head);
		const searches = report.prompts.flatMap((prompt) => this.#searchesOf(prompt, heads, report.finishedAt));
		const counts = finished.isWhole && this.#repeatsRuns() && countsAsFinished(report.prompts.map(({ verdict }) => verdict)) && report.prompts.every(ranToItsEnd);
		const run = {
			key: this.#runKey(change, files),
			verdict: report.verdict,
			exitCode: gateFailures.length > 0 ? 1 : 0,
			gateFailures: [...gateFailures],
			outputs,
			headline: headline(report),
			...commentedBy === void 0 ? {} : { comment: {
				run: commentedBy.id,
				headSha
			} }
		};
		if (!counts && searches.length === 0) return;
		await writeFinished(this.#task.records, {
			finishedAt: report.finishedAt,
			run: counts ? run : null,
			searches
		});
	}
	/** A refresh looks each prompt up by itself, but a migration is a question about all of them. */
	#repeatsRuns() {
		return this.#task.kind !== "branch" || this.#settings["compare-model"] !== void 0;
	}
	#searchesOf(prompt, heads, finishedAt) {
		const { stoppedBy, bestRound, rounds } = prompt;
		const head = heads.find(({ spec }) => spec.key === promptTitle(prompt));
		if (head === void 0 || !(stoppedBy === "max-rounds" || stoppedBy === "patience") || rounds.length === 0 || prompt.foundAt !== void 0) return [];
		const confirmed = bestRound?.confirmed ? bestRound : null;
		const report = bestRound !== null && ranToItsEnd(prompt) ? keptReport(prompt) : null;
		return [{
			key: this.#searchKey(head, head.spec.prompt),
			bestRound: bestRound?.round ?? null,
			...report === null ? {} : { found: {
				finishedAt,
				report
			} }
		}, ...confirmed ? [{
			key: this.#searchKey(head, confirmed.prompt),
			bestRound: null
		}] : []];
	}
	#runKey({ number }, files) {
		const settings = settingsAffecting(this.#settings, OF_A_RUN);
		const contents = files.map(({ content }) => content);
		return runKey({
			change: number,
			files: contents,
			settings,
			models: this.#models
		});
	}
	/** Of what the prompt is run with: its file may have settings and models of its own. */
	#searchKey({ spec, settings: file }, prompt) {
		const effective = effectiveSettings(this.#settings, file).settings;
		const settings = settingsAffecting(effective, OF_A_SEARCH);
		const choice = modelChoice(file);
		const models = choice === null ? this.#models : [this.#models, choice];
		return searchKey({
			spec: {
				...spec,
				prompt
			},
			settings,
			models
		});
	}
};
/** A search or a confirmation that was cut short is worth another run, whatever the verdict on the change is. */
function ranToItsEnd({ stoppedBy, bestRound, bestVersusHead }) {
	return !(stoppedBy === "budget" || stoppedBy === "signal" || stoppedBy === "error") && (bestRound === null || bestVersusHead?.stoppedBy === null);
}
/**
* What is left of a report that is kept with the records: how each case came out, and no texts but those of the winner.
* What stands on the branch is read there again.
* @returns null where even that is too long
*/
function keptReport(report) {
	const kept = {
		...report,
		headPrompt: null,
		questions: [],
		rounds: [],
		baseVersusHead: null,
		bestVersusHead: withoutAnswers(report.bestVersusHead),
		migration: null
	};
	return Buffer.byteLength(JSON.stringify(kept)) <= LONGEST_KEPT ? kept : null;
}
function withoutAnswers(comparison) {
	if (comparison === null) return null;
	const pairs = comparison.pairs.map((pair) => ({
		...pair,
		ballots: pair.ballots.map((ballot) => ({
			...ballot,
			reason: ""
		})),
		incumbentAnswers: [],
		challengerAnswers: []
	}));
	return {
		...comparison,
		pairs
	};
}
// src/jobs/publish/files-with-winners.ts
/**
* The files that change when winners are written where their prompts stand. Several winners of one file, or of files that
* name the same one, are written one after the other.
* @param notices hears why a file keeps its prompt
*/
function filesWithWinners(files, winners, notices) {
	const changed = /* @__PURE__ */ new Map();
	for (const file of files) {
		if (file.kind !== "prompts") continue;
		for (const winner of winners.filter(({ path }) => path === file.file.path)) {
			const reason = write(file, winner, changed);
			if (reason !== null) notices.push(`${promptTitle(winner)} keeps its prompt: ${reason}`);
		}
	}
	return [...changed].map(([path, content]) => ({
		path,
		content
	}));
}
function textOf(bytes) {
	return bytes === null ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
/** @returns why it was not written; null when it was */
function write({ file, text, referenced }, { name, bestRound, headPrompt }, changed) {
	const bytesOf = (content) => new TextEncoder().encode(content);
	const now = (path, original) => {
		const content = changed.get(path);
		return content === void 0 ? original : bytesOf(content);
	};
	const named = new Map([...referenced].map(([path, bytes]) => [path, now(path, bytes)]));
	const parsed = parsePromptFile(file.path, bytesOf(changed.get(file.path) ?? text), named);
	const entry = parsed.ok ? parsed.prompts.find((prompt) => prompt.name === name) : void 0;
	if (entry === void 0) return "it could not be read again.";
	if (entry.spec.prompt !== headPrompt) return `another better prompt went into ${entry.textPath}.`;
	const written = entry.replacePrompt(bestRound?.prompt ?? "");
	if (!written.ok) return written.reason;
	const before = entry.textPath === file.path ? text : textOf(referenced.get(entry.textPath) ?? null);
	if (changed.has(entry.textPath) || written.text !== before) changed.set(entry.textPath, written.text);
	return null;
}
// src/jobs/publish/publish-winners.ts
/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
async function publishWinners(reports, files, change, branch, settings, branches) {
	const winners = reports.filter((report) => isWinner(report, settings));
	const notices = [];
	const changed = winners.map((report) => ({
		path: promptTextPath(report, settings["results-dir"]),
		content: report.bestRound?.prompt ?? ""
	}));
	if (settings["update-yaml"]) changed.push(...filesWithWinners(files, winners, notices));
	if (changed.length === 0) return {
		publication: null,
		notices,
		supersededBy: await cameFirst(branches, branch, change.headSha)
	};
	const commit = await branches.publishCommit({
		branch: branch.name,
		parent: change.headSha,
		files: changed,
		message: commitMessage(winners.length, change, settings),
		tipAtStart: branch.tipAtStart
	});
	const { sha, branchUrl, commitUrl } = commit;
	if (commit.outcome === "superseded") return {
		publication: null,
		notices,
		supersededBy: sha
	};
	const paths = changed.map(({ path }) => path);
	return {
		publication: {
			branch: branch.name,
			sha,
			branchUrl,
			commitUrl,
			paths,
			prompts: winners.map(nameOf)
		},
		notices,
		supersededBy: null
	};
}
/** A run without a winner has no commit to race with, but its comment would hide that of a run which has one. */
async function cameFirst(branches, { name, tipAtStart }, headSha) {
	const tip = await branches.currentTip(name);
	return tip !== null && tip.sha !== tipAtStart && tip.parents.join() === headSha ? tip.sha : null;
}
/** Whether a prompt is proposed. */
function isWinner({ bestRound }, { commit }) {
	if (bestRound === null || commit === "never") return false;
	return bestRound.confirmed || commit === "best";
}
/**
* No text of a model or a file name goes in here: a message can close issues and skip workflows. The seed keeps two runs
* that find the same within one second from making the same commit.
*/
function commitMessage(winners, { number, headSha }, { offline, seed }) {
	const subject = `Propose ${winners === 1 ? "a better prompt" : `better prompts (${winners})`}`;
	const source = number === null ? headSha : `${headSha} of pull request ${number}`;
	return `${subject}${offline ? " (simulated)" : ""}\n\nComputed from ${source} with seed ${seed}.${offline ? "\nA simulated model wrote and judged this: it proves nothing." : ""}`;
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
// src/jobs/publish/show-branch.ts
var UNANNOUNCED = {
	pullRequestUrl: null,
	commentFile: null
};
/** Shows what a refresh found: one commit and one pull request, whose body has the evidence. */
async function showBranch(gathered, checked, task, run, failed) {
	const { branch } = gathered;
	const { settings } = run;
	const reportOf = (winners) => runReportOf(gathered, checked, winners, failed.errors, run);
	const left = leftOutSentences(gathered, checked, task);
	const proposals = checked.fault === null ? await proposalsOf(checked.reports, branch, settings, task.proposals, failed.note).catch(failed.note) : null;
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
	const committed = await commitProposals(proposals, gathered, task, settings).catch(failed.note);
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
	const announced = await announce(report, proposals, gathered, task, run).catch(failed.note);
	const complete = announced === null ? reportOf(shown) : report;
	const { pullRequestUrl, commentFile } = announced ?? UNANNOUNCED;
	const proposed = publication && withPages(publication, pullRequestUrl, proposals, task, settings);
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
async function commitProposals(proposals, { files, change, branch }, { branches }, settings) {
	const publication = standingPublication(proposals, branch, change, settings);
	return publication === null && proposals.winners.length > 0 ? publishWinners(proposals.winners, files, change, branch, settings, branches) : {
		publication,
		notices: [],
		supersededBy: null
	};
}
/** Opens, updates or withdraws the one pull request. @throws SpoError */
async function announce(report, proposals, gathered, task, { settings, workspace }) {
	const { branch } = gathered;
	const { standing, digests, winners } = proposals;
	const { base, proposals: pullRequests, startedBy } = task;
	if (standing === null) return UNANNOUNCED;
	const { open } = standing;
	if (winners.length === 0) {
		if (open === null || await isOpenQuestion(report, gathered, task)) return {
			pullRequestUrl: open?.url ?? null,
			commentFile: null
		};
		await pullRequests.withdraw(branch.name, renderWithdrawn(base));
		return UNANNOUNCED;
	}
	const { page } = startedBy;
	const body = renderRefreshBody(report, digests, {
		branch: base,
		fullReport: page,
		runPage: page
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
async function isOpenQuestion({ prompts }, { branch, files }, { branches }) {
	if (files.length === 0 || !prompts.every(ranToItsEnd)) return true;
	return (await branches.currentTip(branch.name))?.sha !== branch.tipAtStart;
}
function titleOf(winners, model) {
	const prompts = winners === 1 ? "A better prompt" : `${winners} better prompts`;
	return model === null ? prompts : `${prompts} for ${model}`;
}
/** Where people take the winners over: the pull request, or a page that prepares it. */
function withPages(publication, pullRequestUrl, { winners }, { proposals, startedBy }, settings) {
	if (pullRequestUrl !== null) return {
		...publication,
		pullRequestUrl
	};
	const title = titleOf(winners.length, settings["compare-model"] ?? null);
	const body = `Merging this takes over what was found and confirmed. The evidence is in the summary of ${startedBy.page}.`;
	return {
		...publication,
		proposalUrl: proposals.page({
			branch: publication.branch,
			title,
			body
		})
	};
}
// src/jobs/publish/show-locally.ts
/** Shows what was found between two commits of a repository on this machine: a commit, and the comment as a file. */
async function showLocally(gathered, checked, { branches, commentFile: asked }, run, failed) {
	const { change, files, branch } = gathered;
	const { reports, fault } = checked;
	const winners = files.length === 0 || fault !== null ? null : await publishWinners(reports, files, change, branch, run.settings, branches).catch(failed.note);
	const first = winners?.supersededBy ?? null;
	const superseded = first === null ? null : supersededByCommit(branch.name, first);
	const committed = superseded === null ? winners?.publication ?? null : null;
	const report = runReportOf(gathered, checked, {
		reports,
		publication: committed && {
			...committed,
			pullRequestUrl: null,
			proposalUrl: null
		},
		notices: [...superseded === null ? [] : [superseded.sentence], ...winners?.notices ?? []]
	}, failed.errors, run);
	const written = await writeCommentFile(report, run.workspace, {});
	return {
		report,
		superseded,
		pullRequestUrl: null,
		comment: asked !== null && run.settings.comment && superseded === null && written !== null ? await writeCommentTo(asked, written.body).catch(failed.note) : null,
		commentFile: written?.path ?? null
	};
}
// src/report/markdown/comment/suggestion-text.ts
var MOST_CHARACTERS = 6e4;
/**
* A review comment whose suggestion puts `text` in place of the lines it stands on. Null for a text that people could
* not see as it is: what is taken over with a click must be what is shown.
*/
function suggestionText({ bestRound, bestVersusHead }, text) {
	if (bestRound === null || text.length > MOST_CHARACTERS || visibleText(text) !== text) return null;
	if (text === "" || text.endsWith("\n")) return null;
	const block = fenced(text, "suggestion");
	const counts = bestVersusHead === null ? "" : ` ${pairsText(bestVersusHead.tally)} against this version`;
	const change = inlineText(bestRound.modification);
	return `**A better prompt**: round ${bestRound.round}, ${terms.en.found(bestRound)}${counts}${change === "" ? "" : `; ${change}`}\n\n${block}`;
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
/** How the author takes the winners over as a pull request: one that is open, or a page that prepares it. */
async function proposePullRequest(publication, { number }, settings, conversation, failed) {
	const { proposals } = conversation;
	if (proposals === null) return {
		pullRequestUrl: null,
		proposalUrl: null
	};
	const proposal = {
		branch: publication.branch,
		title: number === null ? "Take the better prompts" : `Take the better prompts for #${number}`,
		body: "Merging this puts the prompts that the check found and proposed into the branch of the change. The evidence is in the comment there."
	};
	return {
		pullRequestUrl: settings["open-pull-request"] === true ? await proposals.open(proposal).catch(failed.note) : null,
		proposalUrl: proposals.page(proposal)
	};
}
// src/report/markdown/comment/nothing-left.ts
/** The comment where a pull request changes no prompt any more. @param fate what became of the branch with proposals, a sentence after another one */
function renderNothingLeft(marker, source, fate) {
	return `${marker}\n${resultMark(source)}\n### SPO: no prompt to check\n\nNo prompt of this pull request is changed any more: the results of earlier runs no longer count.${fate}\n\nCommit ${codeText(source.headSha.slice(0, 7))}.\n`;
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
// src/jobs/publish/withdraw-results.ts
/**
* Takes back what earlier runs showed on a pull request that changes no prompt any more: comment, suggestions and branch.
* @returns null where there was nothing to take back
*/
async function withdrawResults({ change, branch }, { conversation, startedBy }, settings, failed) {
	if (!settings.comment) return null;
	const body = await conversation.readComment().catch(nullWhenRefused);
	if (body === null) return null;
	if (!(commentState(body).selection === selectionDigest(settings)) || (change.notices ?? []).length > 0) return null;
	if (await whySuperseded(conversation, change).catch(failed.note) !== null) return null;
	await conversation.suggest([]).catch(failed.note);
	const deletion = settings.branch === void 0 && branch.tipAtStart !== null ? await conversation.deleteBranch(branch.name).catch(failed.note) : null;
	const fate = deletion ? branchFate(deletion, branch.name) : "";
	const text = renderNothingLeft(COMMENT_MARKER, {
		run: startedBy.id,
		headSha: change.headSha
	}, fate);
	return {
		comment: await conversation.publishComment(text).catch(failed.note),
		sentence: `No prompt of this pull request is changed any more.${fate}`
	};
}
/** Most pull requests change no prompt and have no comment: that it cannot be looked for is no reason to warn. */
function nullWhenRefused(error) {
	if (error instanceof SpoError) return null;
	throw error;
}
// src/jobs/publish/show-pull-request.ts
/** Shows what was found on a pull request. */
async function showPullRequest(gathered, checked, task, run, failed) {
	const { reports, fault } = checked;
	if (gathered.files.length === 0) return showNothingLeft(gathered, checked, task, run, failed);
	const outdated = reports.length === 0 ? null : await whySuperseded(task.conversation, gathered.change).catch(failed.note);
	const offered = fault === null && outdated === null ? await offerWinners(gathered, checked, task, run, failed) : {
		publication: null,
		notices: [],
		superseded: outdated
	};
	const { publication, superseded } = offered;
	const report = runReportOf(gathered, checked, {
		reports,
		publication,
		notices: [...superseded === null ? [] : [superseded.sentence], ...offered.notices]
	}, failed.errors, run);
	return {
		report,
		superseded,
		pullRequestUrl: publication?.pullRequestUrl ?? null,
		...await commentResult(report, superseded, task, run, failed)
	};
}
/** Where there is no prompt file to check. */
async function showNothingLeft(gathered, checked, task, run, failed) {
	const withdrawn = await withdrawResults(gathered, task, run.settings, failed);
	const notices = withdrawn === null ? [] : [withdrawn.sentence];
	return {
		report: runReportOf(gathered, checked, {
			reports: checked.reports,
			publication: null,
			notices
		}, failed.errors, run),
		superseded: null,
		pullRequestUrl: null,
		comment: withdrawn?.comment ?? null,
		commentFile: null
	};
}
/** Everything that people get to see before the comment. */
async function offerWinners({ files, change, branch }, { reports, resultAtStart }, { branches, conversation, startedBy }, { settings }, failed) {
	const winners = await publishWinners(reports, files, change, branch, settings, branches).catch(failed.note);
	const notices = winners?.notices ?? [];
	const first = winners?.supersededBy ?? null;
	const gaveWay = (superseded) => ({
		publication: null,
		notices,
		superseded
	});
	if (first !== null) return gaveWay(supersededByCommit(branch.name, first));
	const committed = winners?.publication ?? null;
	if (committed === null && resultAtStart !== void 0) {
		const superseded = await supersededByComment(conversation, startedBy, change.headSha, resultAtStart).catch(failed.note);
		if (superseded !== null) return gaveWay(superseded);
	}
	const proposed = committed === null ? null : await proposePullRequest(committed, change, settings, conversation, failed);
	if (settings.comment && reports.length > 0) await conversation.suggest(suggestionsFor(reports, files, change, settings)).catch(failed.note);
	return {
		publication: committed && {
			...committed,
			...proposed
		},
		notices,
		superseded: null
	};
}
// src/jobs/check/outputs.ts
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
// src/jobs/check/conclude-check.ts
/** Publishes what a check found, notes it as finished, and says how it ended. @throws SpoError `workspace` */
async function concludeCheck(gathered, checked, finishedRuns, task, run) {
	const { settings } = run;
	const failed = new FailedWrites();
	const published = await show(gathered, checked, task, run, failed);
	const { report, superseded, comment } = published;
	const reportPath = await writeReport(run.workspace, inSchemaOrder(report));
	const gate = gateFailures(report, settings["fail-on"]);
	const outputs = outputsOf(published, settings["results-dir"]);
	if (checked.fault === null && superseded === null && checked.reports.length > 0) {
		const finished = {
			report,
			outputs,
			gateFailures: gate,
			isWhole: failed.errors.length === 0,
			...task.kind === "pull-request" && comment !== null ? { commentedBy: task.startedBy } : {}
		};
		await finishedRuns.note(finished, gathered).catch(failed.noteOnce);
	}
	return {
		...published,
		kind: "checked",
		reportPath,
		outputs,
		problems: gathered.files.flatMap((file) => file.kind === "invalid" ? file.problems : []),
		fileNotices: noticesOf(gathered.files),
		gateFailures: gate,
		warnings: failed.errors,
		fault: checked.fault
	};
}
function show(gathered, checked, task, run, failed) {
	switch (task.kind) {
		case "pull-request": return showPullRequest(gathered, checked, task, run, failed);
		case "branch": return showBranch(gathered, checked, task, run, failed);
		case "local": return showLocally(gathered, checked, task, run, failed);
	}
}
// src/jobs/check/earlier/survey.ts
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
async function surveyOf({ files }, finishedRuns, kind, settings) {
	const none = {
		...NOTHING_DONE_BEFORE,
		files
	};
	if (settings["compare-model"] !== void 0) return none;
	const searches = await finishedRuns.searches(promptsOf(files).map(({ head }) => head));
	if (kind !== "branch") {
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
		for (const name of names) places.set(promptTitle({
			path: file.file.path,
			name
		}), places.size);
	}
	const place = (report) => places.get(promptTitle(report)) ?? places.size;
	return reports.toSorted((left, right) => place(left) - place(right));
}
// src/jobs/check/earlier/earlier-results.ts
/** Looks up what earlier runs have finished of a change. @throws SpoError */
async function earlierResults(gathered, task, { settings, models, resume }) {
	const finishedRuns = new FinishedRuns(task, settings, modelsDigest(models.identity));
	const record = resume ? null : await finishedRuns.earlierRun(gathered);
	if (record !== null && await stillStands(record, gathered, task, settings)) return {
		finishedRuns,
		whole: record,
		survey: {
			...NOTHING_DONE_BEFORE,
			files: gathered.files
		}
	};
	return {
		finishedRuns,
		whole: null,
		survey: await surveyOf(gathered, finishedRuns, task.kind, settings)
	};
}
// src/jobs/check/check-change.ts
/**
* The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
* branch and reports in one comment. What an earlier run finished on the same content is only repeated.
* @throws SpoError when the change cannot be read
*/
async function checkChange(task, run) {
	const startedAt = run.ports.clock.now();
	const gathered = await readChange$1(task, run.settings);
	const known = await earlierResults(gathered, task, run);
	if (known.whole !== null) {
		await commentReplay(known.whole, gathered.change, task, run.settings);
		return {
			kind: "replayed",
			record: known.whole
		};
	}
	return concludeCheck(gathered, {
		...await checkPrompts(gathered, known, task, run),
		startedAt
	}, known.finishedRuns, task, run);
}
async function checkPrompts(gathered, { survey }, task, run) {
	const { files, searched, skipped, carried } = survey;
	const prompts = promptsOf(files);
	let resultAtStart;
	if (prompts.length > 0) {
		const plans = prompts.map(({ head, basePrompt }) => planPrompt(head, basePrompt, run.settings, run.models));
		run.say(worstCaseOf(await Promise.all(plans), true, run.models));
		resultAtStart = await commentStart(gathered.change, task, run.settings);
	}
	const known = {
		skipped,
		resultAtStart
	};
	const checked = await checkFiles(files, searched, run, sharesOf(files, run.models.names), (reports) => commentVerdicts(gathered, reports, task, run));
	const reports = inFileOrder(gathered.files, [...checked.reports, ...carried]);
	return {
		...checked,
		...known,
		reports
	};
}
// src/jobs/check/check-repository.ts
/** The pull-request job on a local git repository. @throws SpoError */
function checkRepository({ directory, base, head, commentFile, environment }, run) {
	const forge = createLocalGitForge({
		directory,
		base,
		head,
		environment,
		commits: run.settings.commit !== "never"
	});
	return checkChange({
		kind: "local",
		repository: forge,
		branches: forge,
		records: forge,
		defaultBranch: "spo/check",
		commentFile
	}, run);
}
// src/report/text/check-text.ts
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
	if (migration !== null) add("switch", `${terms.en.migration(migration.outcome)}: ${migration.reason}`);
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
		add(labels.best, `round ${bestRound.round}, ${terms.en.found(bestRound)}${pairs}: ${bestRound.modification}`);
	}
	const note = ownNote(prompt);
	if (note !== "") add("note", note);
	return lines;
}
function labelsOf({ migration, status }) {
	if (migration !== null) return {
		verdict: comparisonTexts.en.models.title,
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
