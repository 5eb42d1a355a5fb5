export const id = 670;
export const ids = [670];
export const modules = {

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var _report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4302);

/** @param usage what the run has spent so far */
function showProgress(usage) {
    const { stderr } = process;
    const width = () => (stderr.columns ?? 80) - 1;
    const clear = () => {
        if (stderr.isTTY)
            stderr.write('\r\u001b[2K');
    };
    const lasting = (event) => event.type === 'round-end' || event.type === 'warning';
    return {
        onEvent: (event) => {
            const line = (0,_report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(event);
            if (line === null)
                return;
            clear();
            if (!stderr.isTTY || lasting(event))
                stderr.write(`${line}\n`);
            if (stderr.isTTY)
                stderr.write(`${line} · ${usage().calls} calls`.slice(0, width()));
        },
        end: clear,
    };
}


/***/ }),

/***/ 7422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkRepository)
});

// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/forge/local-git/comment-file.js




/** Writes the comment as a whole or not at all. @throws SpoError `bad-input` that names the file. */
async function writeComment(path, body) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(temporary, body, { encoding: 'utf8', flag: 'wx' });
        await (0,promises_.rename)(temporary, path);
    }
    catch (cause) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* SpoError */.bC('bad-input', `The comment could not be written to ${path}: ${reason}.`, {
            remedy: 'Name a file in a folder that can be written.',
            cause,
        });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/forge/local-git/git-process.js



const MOST_OUTPUT_BYTES = 256 * 1024 * 1024;
// A split index would leave a shared part of our temporary index in the user's repository.
const SETTINGS = ['-c', 'core.splitIndex=false', '-c', 'i18n.commitEncoding=UTF-8'];
/** @param environment The caller's variables; git's own are dropped, except those that say where its settings are. */
function openGit(directory, environment) {
    const variables = childEnvironment(environment);
    function attempt(args, options = {}) {
        return new Promise((resolve, reject) => {
            const child = (0,external_node_child_process_.execFile)('git', [...SETTINGS, ...args], {
                cwd: directory,
                env: { ...variables, ...options.variables },
                encoding: 'buffer',
                maxBuffer: MOST_OUTPUT_BYTES,
                windowsHide: true,
            }, (error, stdout, stderr) => {
                const exitCode = error === null ? 0 : error.code;
                if (typeof exitCode === 'number')
                    resolve({ exitCode, stdout, stderr: stderr.toString('utf8') });
                else
                    didNotRun(directory, error).then(reject, reject);
            });
            // git may end without reading all of its input; the exit code tells what happened.
            child.stdin?.on('error', () => undefined);
            child.stdin?.end(options.input ?? '');
        });
    }
    async function run(args, options) {
        const result = await attempt(args, options);
        if (result.exitCode !== 0)
            throw refused(args, result);
        return result.stdout;
    }
    return {
        attempt,
        run,
        line: async (args, options) => (await run(args, options)).toString('utf8').replace(/\r?\n$/, ''),
    };
}
const KEPT_VARIABLES = new Set([
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_EXEC_PATH',
    'GIT_CEILING_DIRECTORIES',
]);
/** Inside a git hook, variables such as GIT_DIR and GIT_INDEX_FILE point every git command at the hook's repository. */
function childEnvironment(environment) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        const foreign = name.toUpperCase().startsWith('GIT_') && !KEPT_VARIABLES.has(name.toUpperCase());
        if (value !== undefined && !foreign)
            kept[name] = value;
    }
    return {
        ...kept,
        // Messages are told apart below and shown in one language.
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        // A file may be called `*` or `:(top)x`.
        GIT_LITERAL_PATHSPECS: '1',
    };
}
/** git's answer as an error. */
function refused(args, result) {
    const said = result.stderr.trim().slice(0, 500);
    const firstLine = said.split('\n', 1)[0] ?? '';
    return new errors/* SpoError */.bC('git', `git ${args[0] ?? ''} failed: ${firstLine || `exit code ${result.exitCode}`}`, {
        evidence: { exitCode: result.exitCode, said },
    });
}
async function didNotRun(directory, cause) {
    const found = await (0,promises_.stat)(directory).catch(() => null);
    if (!found?.isDirectory()) {
        return new errors/* SpoError */.bC('bad-input', `${directory} is not a directory.`, {
            remedy: 'Name the directory of a git repository.',
            cause,
        });
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* SpoError */.bC('git', `git did not run: ${reason.slice(0, 300)}`, {
        remedy: 'Check that git is installed and on the path.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/forge/local-git/commits.js


/**
 * The commit that a branch, tag or SHA names, as its full SHA.
 * @throws SpoError `forge-not-found` for an unknown one, `bad-input` for what could be taken for an option.
 */
async function resolveCommit(git, reference) {
    refuseOption(reference);
    const result = await git.attempt([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${reference}^{commit}`,
    ]);
    const sha = result.stdout.toString('utf8').trim();
    if (result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(sha))
        return sha;
    throw new errors/* SpoError */.bC('forge-not-found', `There is no commit "${reference}" in this repository.`, {
        remedy: fetchHint(reference),
        evidence: { reference },
    });
}
function refuseOption(reference) {
    if (reference !== '' && !reference.startsWith('-') && !reference.includes('\0'))
        return;
    throw new errors/* SpoError */.bC('bad-input', `"${reference.replaceAll('\0', '?')}" cannot name a commit.`, {
        remedy: 'Name a branch, a tag or a commit SHA.',
    });
}
function fetchHint(reference) {
    const remote = /^(?:refs\/remotes\/)?(origin|upstream)\/(.+)$/.exec(reference);
    const [name, branch] = remote ? [remote[1], remote[2]] : ['origin', reference];
    return `Check the spelling, or fetch it first: git fetch ${name} ${branch}.`;
}
/**
 * Where the two histories parted.
 * @throws SpoError `forge-not-found` when they have no commit in common.
 */
async function mergeBase(git, base, head) {
    const args = ['merge-base', '--', base, head];
    const result = await git.attempt(args);
    if (result.exitCode === 0)
        return result.stdout.toString('utf8').trim();
    if (result.exitCode !== 1)
        throw refused(args, result);
    const shallow = (await git.line(['rev-parse', '--is-shallow-repository'])) === 'true';
    throw new errors/* SpoError */.bC('forge-not-found', 'Base and head have no commit in common here.', {
        remedy: shallow
            ? 'This is a shallow clone: run "git fetch --unshallow", or check out with fetch-depth: 0.'
            : 'Choose two commits of the same history.',
        evidence: { base, head, shallow },
    });
}
/** Reads the object itself: what `git log` prints depends on the user's settings and mail map. */
async function readCommit(git, sha) {
    const text = (await git.run(['cat-file', 'commit', sha])).toString('utf8');
    const end = text.indexOf('\n\n');
    const header = text.slice(0, end === -1 ? text.length : end).split('\n');
    const values = (name) => header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
    return {
        tree: values('tree')[0] ?? '',
        parents: values('parent'),
        author: (values('author')[0] ?? '').replace(/ \d+ [+-]\d+$/, ''),
        message: end === -1 ? '' : text.slice(end + 2),
    };
}

;// CONCATENATED MODULE: ./lib/forge/local-git/name-status.js

/**
 * Reads what `git diff-tree --name-status -z -M` prints: a status and its path or paths, each ended by NUL.
 * @throws SpoError `git` for anything else.
 */
function parseNameStatus(output) {
    const fields = output.split('\0');
    fields.pop();
    const files = [];
    for (let at = 0; at < fields.length;) {
        const status = fields[at] ?? '';
        const letter = status.charAt(0);
        const paths = letter === 'R' || letter === 'C' ? 2 : 1;
        files.push(changedFile(letter, fields.slice(at + 1, at + 1 + paths)));
        at += 1 + paths;
    }
    return files;
}
function changedFile(letter, paths) {
    const [first, second] = paths;
    if (first === undefined || first === '')
        throw unreadable(letter);
    switch (letter) {
        case 'A':
            return { path: first, status: 'added' };
        case 'D':
            return { path: first, status: 'removed' };
        case 'M':
        case 'T':
            return { path: first, status: 'modified' };
        case 'R':
            if (second === undefined)
                throw unreadable(letter);
            return { path: second, status: 'renamed', previousPath: first };
        case 'C':
            if (second === undefined)
                throw unreadable(letter);
            return { path: second, status: 'added' };
        default:
            throw unreadable(letter);
    }
}
function unreadable(status) {
    return new errors/* SpoError */.bC('git', `git listed a changed file in an unknown form (status "${status}").`);
}

;// CONCATENATED MODULE: ./lib/forge/forge.js
/** Where prompt files live and results go. Implemented for GitHub over its API and for a local git repository. */
/** Ends every commit message of ours; a branch whose tip lacks it is not ours. */
const COMMIT_TRAILER = 'Made-by: spo-action';
/** First line of every comment of ours. */
const COMMENT_MARKER = '<!-- spo-action:comment -->';

;// CONCATENATED MODULE: ./lib/forge/local-git/branch-guard.js


const AUTHOR_NAME = 'spo-action';
const AUTHOR_ADDRESS = 'spo-action@users.noreply.github.com';
/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else. */
async function refuseBranchName(git, branch) {
    // `@` is another word for HEAD, and `refs/heads/x` would become `refs/heads/refs/heads/x`.
    const plain = !['', '@'].includes(branch) && !/^-|^refs\/|\0/.test(branch);
    if (plain) {
        const result = await git.attempt(['check-ref-format', '--branch', branch]);
        // `@{-1}` is allowed and printed as the branch that was checked out before.
        if (result.exitCode === 0 && result.stdout.toString('utf8').trim() === branch)
            return;
    }
    throw new errors/* SpoError */.bC('bad-input', `"${branch.replaceAll('\0', '?')}" cannot be the name of a branch.`, {
        remedy: 'Choose a name such as spo/check.',
    });
}
/** @throws SpoError `branch-not-ours` for a branch on which somebody works: its files would seem changed. */
async function refuseCheckedOut(git, branch) {
    const trees = await git.line(['worktree', 'list', '--porcelain']);
    if (!trees.split('\n').includes(`branch refs/heads/${branch}`))
        return;
    throw new errors/* SpoError */.bC('branch-not-ours', `Branch ${branch} is checked out, so it was left alone.`, {
        remedy: 'Check out another branch, or name another one for the results.',
    });
}
/** True for a commit that this tool made: both its author and its trailer say so. */
function isOurs(commit) {
    const lastLine = commit.message.trimEnd().split('\n').at(-1);
    return commit.author === `${AUTHOR_NAME} <${AUTHOR_ADDRESS}>` && lastLine === COMMIT_TRAILER;
}
/** @throws SpoError `branch-not-ours` */
function refuseForeignTip(branch, tip, commit) {
    if (isOurs(commit))
        return;
    throw new errors/* SpoError */.bC('branch-not-ours', `Branch ${branch} ends in a commit that is not ours, so it was left alone.`, {
        remedy: 'Delete or rename that branch, or name another one for the results.',
        evidence: { branch, tip, author: commit.author.slice(0, 200) },
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/forge/local-git/tree-files.js


/** The regular file at a path; null when there is none, or a symbolic link, a submodule or a folder. */
async function findFile(git, commit, path) {
    if (!isInside(path))
        return null;
    const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, path];
    const result = await git.attempt(args);
    if (result.exitCode !== 0)
        throw await whyNot(git, commit, refused(args, result));
    for (const entry of result.stdout.toString('utf8').split('\0')) {
        const [, mode, object, entryPath] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        const regular = mode === '100644' || mode === '100755';
        if (regular && object !== undefined && entryPath === path)
            return { mode, object };
    }
    return null;
}
/** The bytes of the regular file at a path; null where `findFile` finds none. */
async function readTreeFile(git, commit, path) {
    const file = await findFile(git, commit, path);
    return file === null ? null : git.run(['cat-file', 'blob', file.object]);
}
function isInside(path) {
    if (path === '' || path.includes('\0'))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
async function whyNot(git, commit, otherwise) {
    const known = await git.attempt(['cat-file', '-e', '--end-of-options', `${commit}^{commit}`]);
    if (known.exitCode === 0)
        return otherwise;
    return new errors/* SpoError */.bC('forge-not-found', `Commit ${commit} is not in this repository.`, {
        remedy: 'Fetch it first; a shallow clone may lack it.',
        evidence: { commit },
    });
}

;// CONCATENATED MODULE: ./lib/forge/local-git/tree-builder.js





/**
 * The tree of `parent` with the files replaced or added, built in an index of its own: work tree and index of
 * the user stay as they are. A file that exists keeps its mode.
 * @returns the tree's SHA.
 * @throws SpoError `bad-input` for a path that git does not take, `git`
 */
async function buildTree(git, parent, files) {
    const entries = [];
    for (const file of files)
        entries.push(await indexEntry(git, parent, file));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'spo-index-'));
    try {
        const variables = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        const input = entries.map(({ mode, object, path }) => `${mode} ${object}\t${path}\0`).join('');
        await git.run(['read-tree', parent], { variables });
        await git.run(['update-index', '-z', '--index-info'], { variables, input });
        const tree = await git.line(['write-tree'], { variables });
        await refuseSkipped(git, tree, entries);
        await refuseOtherChanges(git, parent, tree, files);
        return tree;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function indexEntry(git, parent, { path, content }) {
    if (path.includes('\0'))
        throw unusable(path);
    const present = await findFile(git, parent, path);
    const object = await git.line(['hash-object', '-w', '--no-filters', '--stdin'], { input: content });
    return { mode: present?.mode ?? '100644', object, path };
}
/** git leaves out a path that it does not like (`../x`, `.git/x`) and still ends with 0. */
async function refuseSkipped(git, tree, entries) {
    for (const { path, object } of entries) {
        const written = await findFile(git, tree, path);
        if (written?.object !== object)
            throw unusable(path);
    }
}
function unusable(path) {
    return new errors/* SpoError */.bC('bad-input', `"${path.replaceAll('\0', '?')}" cannot be a path in a git commit.`, {
        remedy: 'Use a relative path without "..", ".git" and empty parts.',
    });
}
/** git makes room for `a/b` by removing a file `a`, and nobody asked for that. */
async function refuseOtherChanges(git, parent, tree, files) {
    const listed = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', parent, tree, '--']);
    const asked = new Set(files.map((file) => file.path));
    const other = listed
        .toString('utf8')
        .split('\0')
        .find((path) => path !== '' && !asked.has(path));
    if (other === undefined)
        return;
    throw new errors/* SpoError */.bC('git', `The results cannot be committed: ${other} stands where a folder is needed.`, {
        remedy: 'Rename that file, or choose another results folder.',
        evidence: { path: other },
    });
}

;// CONCATENATED MODULE: ./lib/forge/local-git/publish-commit.js





const IDENTITY = {
    GIT_AUTHOR_NAME: AUTHOR_NAME,
    GIT_AUTHOR_EMAIL: AUTHOR_ADDRESS,
    GIT_COMMITTER_NAME: AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: AUTHOR_ADDRESS,
};
/** `Forge.publishCommit` for a repository on disk. @throws SpoError `branch-not-ours`, `bad-input`, `git` */
async function publishCommit(git, request) {
    if (request.files.length === 0)
        throw new errors/* SpoError */.bC('bad-input', 'A commit needs at least one file.');
    await refuseBranchName(git, request.branch);
    await refuseCheckedOut(git, request.branch);
    const parent = await resolveCommit(git, request.parent);
    const tip = await tipOf(git, request.branch);
    const present = tip === null ? null : await readCommit(git, tip);
    if (tip !== null && present !== null)
        refuseForeignTip(request.branch, tip, present);
    const tree = await buildTree(git, parent, request.files);
    if (tip !== null && present?.tree === tree && present.parents.join() === parent) {
        return published(request.branch, tip, 'kept');
    }
    const sha = await git.line(['commit-tree', tree, '-p', parent, '-F', '-'], {
        input: withTrailer(request.message),
        variables: IDENTITY,
    });
    await moveBranch(git, request.branch, sha, tip);
    return published(request.branch, sha, tip === null ? 'created' : 'moved');
}
function published(branch, sha, outcome) {
    return { branch, sha, outcome, branchUrl: null, commitUrl: null };
}
async function tipOf(git, branch) {
    const result = await git.attempt(['show-ref', '--verify', '--hash', '--', `refs/heads/${branch}`]);
    return result.exitCode === 0 ? result.stdout.toString('utf8').trim() : null;
}
function withTrailer(message) {
    const text = message.trimEnd();
    return text.split('\n').at(-1) === COMMIT_TRAILER ? `${text}\n` : `${text}\n\n${COMMIT_TRAILER}\n`;
}
async function moveBranch(git, branch, sha, tip) {
    // The old value is a guard: all zeros demand that there is no such branch yet.
    const expected = tip ?? '0'.repeat(sha.length);
    const reference = `refs/heads/${branch}`;
    const result = await git.attempt([
        'update-ref',
        '--no-deref',
        '-m',
        'spo: results',
        '--',
        reference,
        sha,
        expected,
    ]);
    if (result.exitCode === 0)
        return;
    throw new errors/* SpoError */.bC('git', `Branch ${branch} could not be set: ${result.stderr.trim().slice(0, 300)}`, {
        remedy: 'It may have moved at this moment, or a branch of that name blocks it; run again or name another one.',
        evidence: { branch, sha, expected },
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./lib/forge/local-git/local-git-forge.js







/**
 * A forge on a local repository, by the `git` program. Reads commits only, so that neither the work tree nor
 * the user's index matters or changes.
 */
function createLocalGitForge(options) {
    const git = openGit(options.directory, options.environment);
    const { commentFile } = options;
    return {
        change: () => readChange(git, options),
        readFile: (commit, path) => readTreeFile(git, commit, path),
        publishCommit: (request) => publishCommit(git, request),
        publishComment: async (body) => {
            if (commentFile === undefined)
                return null;
            await writeComment(commentFile, body);
            return commentFile;
        },
    };
}
async function readChange(git, options) {
    await refuseOtherDirectory(git, options.directory);
    const base = await resolveCommit(git, options.base);
    const headSha = await resolveCommit(git, options.head);
    const baseSha = await mergeBase(git, base, headSha);
    // diff-tree and not diff: the user's diff settings must not change the list.
    const listed = await git.run(['diff-tree', '-r', '-z', '-M', '--name-status', baseSha, headSha, '--']);
    return { number: null, baseSha, headSha, files: parseNameStatus(listed.toString('utf8')) };
}
async function refuseOtherDirectory(git, directory) {
    const args = ['rev-parse', '--git-dir'];
    const result = await git.attempt(args);
    if (result.exitCode === 0)
        return;
    if (!result.stderr.includes('not a git repository'))
        throw refused(args, result);
    throw new errors/* SpoError */.bC('bad-input', `${directory} is not in a git repository.`, {
        remedy: 'Run it in a clone of the repository, or name its directory.',
    });
}

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(7814);
// EXTERNAL MODULE: ./lib/report/body.js + 8 modules
var body = __webpack_require__(440);
// EXTERNAL MODULE: ./lib/report/room.js
var room = __webpack_require__(7039);
;// CONCATENATED MODULE: ./lib/report/markdown.js


// GitHub answers a longer comment with 422.
const MOST_CHARACTERS = 65_536;
/**
 * The comment on a pull request. It holds the marker exactly once, at its start, and at most 65,536 characters:
 * answers, rounds and diffs give way in this order, the verdict table last.
 */
function renderComment(report, options) {
    const { marker } = options;
    const render = (0,body/* bodyRenderer */.c)(report, options.fullReport ?? null);
    return (0,room/* fitted */.$)((room) => `${marker}\n${withoutMarker(render(room), marker)}\n`, (text) => text.length <= MOST_CHARACTERS, report.prompts.length);
}
/** Model text with our marker in it would make a comment of somebody else look like ours. */
function withoutMarker(text, marker) {
    return marker === '' ? text : text.replaceAll(marker, () => `${marker.slice(0, 2)} ${marker.slice(2)}`);
}

// EXTERNAL MODULE: ./lib/report/verdicts.js
var verdicts = __webpack_require__(3962);
// EXTERNAL MODULE: ./lib/spo/sign-test.js
var sign_test = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/workspace/atomic-write.js
var atomic_write = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/workspace/report-file.js
var report_file = __webpack_require__(494);
// EXTERNAL MODULE: ./lib/jobs/check-prompt.js + 2 modules
var check_prompt = __webpack_require__(3041);
;// CONCATENATED MODULE: ./lib/jobs/gate.js
/** What a `fail-on` setting finds in a report, a sentence each; empty when the run passes. */
function gateFailures(report, failOn) {
    const failures = [];
    const of = (holds) => report.prompts.filter(holds).map(({ path, name }) => (name === '' ? path : `${path} (${name})`));
    const regressed = of(({ verdict }) => verdict === 'regressed');
    if (failOn.includes('regression') && regressed.length > 0) {
        failures.push(`The change makes ${listed(regressed)} worse.`);
    }
    return failures;
}
function listed(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

// EXTERNAL MODULE: ./lib/prompt-files/read-prompt-file.js + 13 modules
var read_prompt_file = __webpack_require__(6499);
;// CONCATENATED MODULE: ./lib/jobs/load-versions.js

/** Reads both versions of a file through the forge. */
async function loadVersions(file, change, forge) {
    if (file.status === 'removed')
        return { kind: 'removed', file };
    const bytes = await forge.readFile(change.headSha, file.path);
    if (bytes === null) {
        const location = { file: file.path, line: 1, column: 1 };
        return { kind: 'invalid', file, problems: [{ location, message: 'This is not a regular file.' }] };
    }
    const head = (0,read_prompt_file/* parsePromptFile */.s)(file.path, bytes);
    if (!head.ok)
        return { kind: 'invalid', file, problems: head.problems };
    const base = await loadBase(file, change, forge);
    const prompts = head.prompts.map((entry) => ({ head: entry, ...basePromptOf(entry, base) }));
    return { kind: 'prompts', file, text: head.text, prompts };
}
async function loadBase(file, change, forge) {
    if (file.status === 'added')
        return null;
    const path = file.previousPath ?? file.path;
    const bytes = await forge.readFile(change.baseSha, path);
    return bytes === null ? null : (0,read_prompt_file/* parsePromptFile */.s)(path, bytes);
}
function basePromptOf(entry, base) {
    if (base === null)
        return { basePrompt: null, note: '' };
    if (!base.ok) {
        const [problem] = base.problems;
        const reason = problem ? ` (${problem.location.line}:${problem.location.column} ${problem.message})` : '';
        return {
            basePrompt: null,
            note: `The base version cannot be read${reason}, so there is nothing to compare with.`,
        };
    }
    const found = base.prompts.find(({ name }) => name === entry.name);
    return { basePrompt: found?.spec.prompt ?? null, note: '' };
}

;// CONCATENATED MODULE: ./lib/jobs/publish-winners.js

/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
async function publishWinners(reports, files, change, branch, settings, forge) {
    const winners = reports.filter((report) => isWinner(report, settings));
    const notices = [];
    const changed = winners.map((report) => ({
        path: promptTextPath(report, settings['results-dir']),
        content: report.bestRound?.prompt ?? '',
    }));
    if (settings['update-yaml']) {
        for (const file of files) {
            if (file.kind !== 'prompts')
                continue;
            const ofFile = winners.filter(({ path }) => path === file.file.path);
            const content = withWinners(file.file.path, file.text, ofFile, notices);
            if (content !== file.text)
                changed.push({ path: file.file.path, content });
        }
    }
    if (changed.length === 0)
        return { publication: null, notices };
    const commit = await forge.publishCommit({
        branch,
        parent: change.headSha,
        files: changed,
        message: commitMessage(winners.length, change),
    });
    const { sha, branchUrl, commitUrl } = commit;
    return {
        publication: { branch, sha, branchUrl, commitUrl, paths: changed.map(({ path }) => path) },
        notices,
    };
}
function isWinner({ bestRound }, { commit }) {
    if (bestRound === null || commit === 'never')
        return false;
    return bestRound.confirmed || commit === 'best';
}
/** Where a winner's text stands on the branch, such as `.spo/prompts/poem.yaml/prompt.txt`. */
function promptTextPath({ path, name }, resultsDir) {
    return [resultsDir, path, ...(name === '' ? [] : [name]), 'prompt.txt'].join('/');
}
function withWinners(path, text, winners, notices) {
    let current = text;
    for (const { name, bestRound } of winners) {
        const parsed = (0,read_prompt_file/* parsePromptFile */.s)(path, new TextEncoder().encode(current));
        const entry = parsed.ok ? parsed.prompts.find((prompt) => prompt.name === name) : undefined;
        const written = entry?.replacePrompt(bestRound?.prompt ?? '');
        if (written?.ok)
            current = written.text;
        else
            notices.push(`${path} keeps its prompt: ${written?.reason ?? 'it could not be read again'}.`);
    }
    return current;
}
/** No text of a model or a file name goes in here: a message can close issues and skip workflows. */
function commitMessage(winners, { number, headSha }) {
    const subject = `Propose ${winners === 1 ? 'a better prompt' : `better prompts (${winners})`}`;
    const source = number === null ? `Computed from ${headSha}.` : `Computed from ${headSha} of pull request ${number}.`;
    return `${subject}\n\n${source}`;
}

// EXTERNAL MODULE: ./lib/jobs/select-files.js
var select_files = __webpack_require__(9492);
;// CONCATENATED MODULE: ./lib/jobs/check-change.js














/** Share of equal prompts that a run may call regressed, over all of its files; the same for improved. */
const ERROR_RATE = 0.05;
/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment.
 * @throws SpoError when the change cannot be read
 */
async function checkChange(request) {
    const { forge, settings, models, clock, workspace } = request;
    const startedAt = clock.now();
    const change = await forge.change();
    const selected = (0,select_files/* selectFiles */.A)(change.files, settings.prompts);
    const files = await Promise.all(selected.map((file) => loadVersions(file, change, forge)));
    const { reports, fault } = await checkFiles(files, request);
    const warnings = [];
    const kept = (work) => work.catch((error) => keepWarning(error, warnings));
    const branch = settings.branch ?? request.defaultBranch;
    const winners = fault === null ? await kept(publishWinners(reports, files, change, branch, settings, forge)) : null;
    const report = {
        schemaVersion: 1,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(clock.now()).toISOString(),
        headSha: change.headSha,
        models: models.names,
        simulated: models.simulated,
        verdict: (0,verdicts/* runVerdict */.ZH)(reports.map(({ verdict }) => verdict)),
        prompts: reports,
        usage: models.usage(),
        stoppedBy: fault === null ? null : fault.code === 'interrupted' ? 'signal' : 'error',
        publication: winners?.publication ?? null,
        notices: [...(fault ? [(0,errors/* errorLine */.BP)(fault)] : []), ...(winners?.notices ?? []), ...warnings.map(errors/* errorLine */.BP)],
    };
    const reportPath = await (0,report_file/* writeReport */.u)(workspace, report);
    const commentFile = reports.length > 0 ? external_node_path_.join(workspace, 'comment.md') : null;
    let comment = null;
    if (commentFile !== null) {
        const body = renderComment(report, { marker: COMMENT_MARKER });
        await (0,atomic_write/* writeText */.x)(commentFile, body);
        if (settings.comment)
            comment = await kept(forge.publishComment(body));
    }
    const failures = gateFailures(report, settings['fail-on']);
    const problems = files.flatMap((file) => (file.kind === 'invalid' ? file.problems : []));
    const resultsDir = settings['results-dir'];
    return {
        report,
        reportPath,
        comment,
        commentFile,
        resultsDir,
        problems,
        gateFailures: failures,
        warnings,
        fault,
    };
}
async function checkFiles(files, request) {
    const prompts = files.flatMap((file) => (file.kind === 'prompts' ? file.prompts : []));
    const test = (0,sign_test/* signTest */.W)(ERROR_RATE / Math.max(1, prompts.length));
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, ...(request.signal ? [request.signal] : [])]);
    const queue = new dist/* default */.Ay({ concurrency: request.settings['max-concurrency'] });
    let fault = null;
    const jobs = files.flatMap((file) => {
        if (file.kind === 'removed')
            return [Promise.resolve((0,check_prompt/* reportOfFile */.o)(file.file, 'removed'))];
        if (file.kind === 'invalid')
            return [Promise.resolve(invalidReport(file))];
        return file.prompts.map((versions) => queue.add(async () => {
            const { forPrompt } = request.models;
            const ports = { ...request, ...forPrompt(), signal };
            const check = {
                file: file.file,
                versions,
                settings: request.settings,
                test,
                workspaceRoot: request.workspace,
            };
            const checked = await (0,check_prompt/* checkPrompt */.t)(check, ports);
            if (checked.fault !== null) {
                fault ??= checked.fault;
                stop.abort(checked.fault);
            }
            return checked.report;
        }));
    });
    const reports = await Promise.all(jobs);
    return { reports, fault };
}
function invalidReport(file) {
    const problems = file.problems.map(({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`);
    return { ...(0,check_prompt/* reportOfFile */.o)(file.file, 'invalid'), problems };
}
function keepWarning(error, warnings) {
    if (!(error instanceof errors/* SpoError */.bC))
        throw error;
    warnings.push(error);
    return null;
}

;// CONCATENATED MODULE: ./lib/jobs/check-repository.js


/** The pull-request job on a local git repository. @throws SpoError */
function checkRepository(check) {
    const { directory, base, head, commentFile, environment } = check;
    const place = commentFile === undefined ? {} : { commentFile };
    const forge = createLocalGitForge({ directory, base, head, environment, ...place });
    return checkChange({ ...check, forge, defaultBranch: 'spo/check' });
}


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ bodyRenderer)
});

// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/report/inline-text.js

const ZERO_WIDTH_SPACE = '\u200b';
const USUAL_LENGTH = 300;
/**
 * Foreign text as words of a Markdown line or table cell, with nothing in it that does anything: no Markdown, HTML,
 * link, mention, reference or emoji. Whitespace is folded and the text is cut to `limit` characters.
 *
 * Entities stop Markdown and HTML. They do not stop GitHub's own links (mentions, references, SHAs, addresses),
 * which are found in the text after rendering: those are broken by a zero-width space.
 */
function inlineText(text, limit = USUAL_LENGTH) {
    const folded = (0,visible_text/* visibleText */.Q)(text).replaceAll(/\s+/g, ' ').trim();
    const cut = folded.length > limit ? `${(0,visible_text/* cutText */.I)(folded, limit - 1).trimEnd()}…` : folded;
    return escapeMarkdown(breakAutolinks(cut));
}
function breakAutolinks(text) {
    return (text
        // `@user`, `#12`, `owner/repo#12`, `a@b.example`, `https://`, `:emoji:`
        .replaceAll(/[@#]|:(?=\S)/g, `$&${ZERO_WIDTH_SPACE}`)
        .replaceAll(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
        // `GH-12`, `CVE-2026-1`, and the prefixes that a repository may define itself
        .replaceAll(/[a-z]-(?=\d)|ghsa-/gi, `$&${ZERO_WIDTH_SPACE}`)
        // A commit's SHA, from 7 digits on
        .replaceAll(/[0-9a-f]{7,}/gi, (run) => run.replaceAll(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`)));
}
function escapeMarkdown(text) {
    const asEntity = (character) => `&#${character.codePointAt(0)};`;
    return (text
        .replaceAll(/[&<>|`*_~[\]\\$]/g, asEntity)
        // At the start of a line these begin lists and underlines.
        .replace(/^[-+=\d]/, asEntity));
}
/** A path or name as code; inert in table cells, and inside HTML when `html` is set. */
function codeText(text, where = 'markdown', limit = 200) {
    const plain = /^[\w ./#@:+=-]+$/.test(text) && text.trim() === text && text.length <= limit;
    return plain && where === 'markdown' ? `\`${text}\`` : `<code>${inlineText(text, limit)}</code>`;
}
/** A link to a page of the forge; the bare label where there is no web address. */
function linkText(label, address) {
    if (address === null || address.length > 1000 || !/^https?:\/\/\S+$/.test(address))
        return label;
    const escaped = address
        .toWellFormed()
        .replaceAll(/[^\w.~:/?#@&+,;=%-]/gu, percentEncoded)
        .replaceAll('&', '&amp;');
    return `[${label}](${escaped})`;
}
/** All bytes of a character; `encodeURIComponent` leaves parentheses, which end a link. */
function percentEncoded(character) {
    return [...Buffer.from(character, 'utf8')]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}

// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
;// CONCATENATED MODULE: ./lib/report/fence.js


/**
 * Foreign text as a fenced block that it cannot close: the fence is longer than any run of backticks inside.
 * @param limit Most characters of the text; the rest is counted.
 */
function fenced(text, language = 'text', limit = Number.POSITIVE_INFINITY) {
    // Cut before cleaning: answers can be megabytes, and a body is rendered again and again until it fits.
    const cut = (0,visible_text/* cutText */.I)(text, limit);
    const kept = (0,visible_text/* visibleText */.Q)(cut).replace(/\n+$/, '');
    const rest = text.length - cut.length;
    const body = rest > 0 ? `${kept}\n… ${(0,numbers/* thousands */.oh)(rest)} more characters` : kept;
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

// EXTERNAL MODULE: ./lib/report/prompt-facts.js
var prompt_facts = __webpack_require__(1980);
;// CONCATENATED MODULE: ./lib/report/answers-table.js



/**
 * The answers to each case side by side: base, head and the best round where there are such. Of several draws the
 * first is shown. A table in HTML, because a Markdown table cannot hold fenced blocks.
 */
function answersTable(prompt, limit) {
    const columns = columnsOf(prompt).filter(([, answers]) => answers.size > 0);
    const cases = [...new Set(columns.flatMap(([, answers]) => [...answers.keys()]))].sort((a, b) => a - b);
    return cases.map((index) => caseTable(prompt, index, columns, limit)).join('\n\n');
}
function columnsOf(prompt) {
    const best = (0,prompt_facts/* foundRound */.JE)(prompt)?.round ?? null;
    const roundAnswers = (number) => prompt.rounds.find(({ round }) => round === number)?.answers ?? [];
    const start = prompt.rounds.find(({ outcome }) => outcome === 'initial')?.answers ?? [];
    const columns = [
        ['base', firstByCase(sideAnswers(prompt.baseVersusHead, 'incumbentAnswers'))],
        ['head', firstByCase([...sideAnswers(prompt.baseVersusHead, 'challengerAnswers'), ...start])],
    ];
    if (best !== null) {
        const fresh = sideAnswers(prompt.bestVersusHead, 'challengerAnswers');
        columns.push([`round ${best}`, firstByCase([...fresh, ...roundAnswers(best)])]);
    }
    return columns;
}
function sideAnswers(comparison, side) {
    return comparison?.pairs.flatMap((pair) => pair[side]) ?? [];
}
function firstByCase(answers) {
    const found = new Map();
    for (const answer of answers)
        if (!found.has(answer.caseIndex))
            found.set(answer.caseIndex, answer);
    return found;
}
function caseTable(prompt, index, columns, limit) {
    const asked = columns.map(([, answers]) => answers.get(index)?.question).find((text) => text !== undefined);
    const question = prompt.questions[index] ?? asked ?? '';
    const heads = columns.map(([name]) => `<th>${name}</th>`).join('');
    // The blank lines end the HTML, so that what follows is read as Markdown.
    const cells = columns.map(([, answers]) => `<td>\n\n${answerBlock(answers.get(index), limit)}\n\n</td>`);
    return `Case ${index + 1}: ${inlineText(question)}\n\n<table>\n<tr>${heads}</tr>\n<tr>\n${cells.join('\n')}\n</tr>\n</table>`;
}
function answerBlock(answer, limit) {
    if (answer === undefined)
        return 'not asked';
    if (answer.status === 'failed')
        return `no answer: ${inlineText(answer.reason, 200)}`;
    return fenced(answer.text, 'text', limit);
}

;// CONCATENATED MODULE: ./lib/report/bill.js


/** What a prompt's calls were and cost, and which models answered. */
function bill(prompt, report) {
    const { usage } = prompt;
    const spent = [
        (0,numbers/* counted */.hS)(usage.calls, 'call'),
        `${(0,numbers/* counted */.hS)(usage.promptTokens, 'prompt token')} and ${(0,numbers/* counted */.hS)(usage.completionTokens, 'completion token')}`,
        (0,numbers/* costText */.rs)(usage.costUsd),
        usage.retries > 0 ? (0,numbers/* counted */.hS)(usage.retries, 'retry', 'retries') : '',
        usage.cacheHits > 0 ? `${(0,numbers/* counted */.hS)(usage.cacheHits, 'answer')} from the cache` : '',
    ].filter((part) => part !== '');
    const { optimize, evaluate, execute } = report.models;
    const models = `optimizer ${codeText(optimize)}, judge ${codeText(evaluate)}, executor ${codeText(execute)}`;
    const duration = (0,numbers/* durationText */.S5)(report.startedAt, report.finishedAt);
    const stopped = prompt.stoppedBy === null ? '' : ` Stopped by ${prompt.stoppedBy}.`;
    return `${spent.join(', ')}. Models: ${models}. The whole run took ${duration ?? 'an unknown time'}.${stopped}`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 1 modules
var word = __webpack_require__(5367);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js
var line = __webpack_require__(9493);
;// CONCATENATED MODULE: ./lib/report/prompt-diff.js



// The time of a diff grows with the square of this: about 20 ms at worst, also when 300 files are reported.
const MOST_EDITS = 500;
const CONTEXT_CHARACTERS = 80;
/**
 * Compares word by word: each run of added, removed or kept words stands on a line of its own, and long kept stretches
 * are shortened. Texts too different for that are compared by lines. What was compared once is remembered, because a
 * body is rendered again and again until it fits.
 */
function rememberingDiff() {
    const known = new Map();
    return (before, after) => {
        const key = JSON.stringify([before, after]);
        const text = known.get(key) ?? diffText(before, after);
        known.set(key, text);
        return text;
    };
}
function diffText(before, after) {
    if (before === after)
        return '';
    const [old, fresh] = [(0,visible_text/* visibleText */.Q)(before), (0,visible_text/* visibleText */.Q)(after)];
    if (old === fresh)
        return '  (only characters that cannot be seen differ)';
    return joinNeighbours(changes(old, fresh)).flatMap(runLines).join('\n');
}
/** A prompt's change as a fenced block. */
function promptDiff(diff, before, after, limit) {
    const text = diff(before, after);
    return text === '' ? 'The text of the prompt is the same.' : fenced(text, 'diff', limit);
}
function changes(old, fresh) {
    const bound = { maxEditLength: MOST_EDITS };
    return ((0,word/* diffWordsWithSpace */.pR)(old, fresh, bound) ??
        (0,line/* diffLines */.Pp)(old, fresh, bound) ?? [
        { value: old, removed: true, added: false, count: 1 },
        { value: fresh, removed: false, added: true, count: 1 },
    ]);
}
/** Changes with next to nothing between them read as one: word by word they would be confetti. */
function joinNeighbours(found) {
    const runs = [];
    found.forEach(({ value, added, removed }, index) => {
        const last = runs.at(-1);
        const open = last !== undefined && 'removed' in last ? last : null;
        const kept = !added && !removed;
        if (kept && (open === null || index === found.length - 1 || !isShort(value))) {
            runs.push({ kept: value });
            return;
        }
        const run = open ?? { removed: '', added: '' };
        if (open === null)
            runs.push(run);
        if (!added)
            run.removed += value;
        if (!removed)
            run.added += value;
    });
    return runs;
}
function isShort(text) {
    return !text.includes('\n') && text.trim().split(/\s+/).length <= 2;
}
function runLines(run) {
    if ('removed' in run)
        return [...prefixed('- ', run.removed), ...prefixed('+ ', run.added)];
    const lines = prefixed('', run.kept).filter((line) => line.trim() !== '');
    return shortened(lines).map((line) => `  ${line}`);
}
/** The lines of a run. The first may begin within a line, after a space. */
function prefixed(sign, text) {
    if (text === '')
        return [];
    const lines = text
        .replace(/^ (?=\S)/, '')
        .replace(/^\n(?=.)/, '')
        .trimEnd()
        .split('\n');
    return lines.map((line) => `${sign}${line}`);
}
/** The kept lines next to a change, and of those the words next to it. */
function shortened(lines) {
    if (lines.length > 4)
        return [...lines.slice(0, 2).map(middleCut), '…', ...lines.slice(-2).map(middleCut)];
    return lines.map(middleCut);
}
function middleCut(line) {
    if (line.length <= 2 * CONTEXT_CHARACTERS)
        return line;
    const head = line.slice(0, CONTEXT_CHARACTERS).toWellFormed();
    return `${head} … ${line.slice(-CONTEXT_CHARACTERS).toWellFormed()}`;
}

;// CONCATENATED MODULE: ./lib/report/rounds-table.js


/** One row for each round; each modification is cut to `sentence` characters. */
function roundsTable(rounds, sentence) {
    const rows = rounds.map((round) => {
        const tally = round.comparison?.tally;
        const cells = [
            String(round.round),
            round.outcome,
            tally === undefined ? '' : (0,numbers/* ballotsText */.be)(tally),
            tally === undefined ? '' : (0,numbers/* pairsText */.Lx)(tally),
            whatHappened(round, sentence),
        ];
        return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
    });
    return [
        '| round | outcome | ballots | pairs | what it changed |',
        '|---|---|---|---|---|',
        ...rows,
        '',
        'Counts are challenger : incumbent; the third number of the ballots is abstentions.',
    ].join('\n');
}
function whatHappened(round, sentence) {
    const parts = [round.modification, round.note].filter((part) => part.trim() !== '');
    return parts.map((part) => inlineText(part, sentence)).join(' · ');
}

;// CONCATENATED MODULE: ./lib/report/prompt-details.js






const MOST_PROBLEMS = 20;
/** Everything about one prompt, folded. */
function promptDetails(prompt, report, room, diff) {
    const parts = [
        problemList(prompt.problems),
        ...prompt_details_changes(prompt, room.diff, diff),
        section('Rounds', room.round > 0 && prompt.rounds.length > 0 ? roundsTable(prompt.rounds, room.round) : ''),
        section('Answers', room.answer > 0 ? answersTable(prompt, room.answer) : ''),
        section('Bill', prompt.usage.calls + prompt.usage.cacheHits > 0 ? bill(prompt, report) : ''),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return '';
    const title = `${codeText((0,prompt_facts/* promptTitle */.Hi)(prompt), 'html')}: the evidence`;
    return `<details>\n<summary>${title}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}
function section(title, body) {
    return body === '' ? '' : `**${title}**\n\n${body}`;
}
function problemList(problems) {
    const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${inlineText(problem)}`);
    const rest = problems.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${rest} more`);
    return section('Problems', lines.join('\n'));
}
function prompt_details_changes(prompt, limit, diff) {
    if (limit === 0 || prompt.headPrompt === null)
        return [];
    const { basePrompt, headPrompt } = prompt;
    const best = (0,prompt_facts/* foundRound */.JE)(prompt);
    const parts = [];
    if (basePrompt !== null) {
        parts.push(section('What this pull request changes', promptDiff(diff, basePrompt, headPrompt, limit)));
    }
    if (best !== null) {
        parts.push(section(`What round ${best.round} changes`, promptDiff(diff, headPrompt, best.prompt, limit)));
    }
    return parts;
}

// EXTERNAL MODULE: ./lib/report/room.js
var report_room = __webpack_require__(7039);
// EXTERNAL MODULE: ./lib/report/verdicts.js
var verdicts = __webpack_require__(3962);
;// CONCATENATED MODULE: ./lib/report/verdict-table.js




const HEADER = [
    '| prompt | this pull request against base | best found against this pull request | |',
    '|---|---|---|---|',
];
/** One row for each prompt, worst first; when rows are cut, the rest is counted below the table. */
function verdictTable(report, room) {
    const prompts = (0,verdicts/* worstFirst */.md)(report.prompts);
    const shown = prompts.slice(0, Math.min(prompts.length, room.rows));
    const rows = shown.map((prompt) => row(prompt, report.publication, room.sentence));
    const rest = prompts.length - shown.length;
    const note = rest > 0 ? ['', `… and ${(0,numbers/* counted */.hS)(rest, 'more prompt')} that did not fit here.`] : [];
    return [...HEADER, ...rows, ...note].join('\n');
}
function row(prompt, publication, sentence) {
    const taken = publication !== null && (0,prompt_facts/* isPublished */.HF)(prompt, publication) ? publication : null;
    const cells = [
        nameCell(prompt),
        verdictCell(prompt),
        bestCell(prompt, taken !== null),
        takeCell(prompt, taken, sentence),
    ];
    return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
}
function nameCell(prompt) {
    const was = prompt.previousPath === null ? '' : ` (was ${codeText(prompt.previousPath)})`;
    return `${codeText((0,prompt_facts/* promptTitle */.Hi)(prompt))}${was}`;
}
function verdictCell(prompt) {
    const note = prompt.note === '' ? '' : `: ${inlineText(prompt.note, 200)}`;
    if (prompt.status === 'new')
        return `new file${note}`;
    if (prompt.status === 'removed')
        return `removed${note}`;
    if (prompt.status === 'invalid')
        return `**invalid**${problemsText(prompt.problems)}${note}`;
    if (prompt.verdict === null)
        return `not compared${note}`;
    const plain = prompt.verdict === 'no-reliable-change';
    const words = plain ? (0,verdicts/* verdictText */.nt)(prompt.verdict) : `**${(0,verdicts/* verdictText */.nt)(prompt.verdict)}**`;
    const tally = prompt.baseVersusHead?.tally;
    return `${words}${tally === undefined ? '' : ` ${(0,numbers/* pairsText */.Lx)(tally)}`}${note}`;
}
function problemsText(problems) {
    const [first] = problems;
    if (first === undefined)
        return '';
    const more = problems.length > 1 ? ` (and ${(0,numbers/* counted */.hS)(problems.length - 1, 'more problem')})` : '';
    return ` ${inlineText(first, 200)}${more}`;
}
function bestCell(prompt, published) {
    const best = (0,prompt_facts/* foundRound */.JE)(prompt);
    if (best === null) {
        return prompt.rounds.length === 0
            ? ''
            : `no reliable change in ${(0,numbers/* counted */.hS)(prompt.rounds.length, 'round')}`;
    }
    const tally = prompt.bestVersusHead?.tally;
    const standing = `${best.confirmed ? '**confirmed**' : 'tentative'}${published ? '' : ', not proposed'}`;
    return `round ${best.round}, ${standing}${tally === undefined ? '' : ` ${(0,numbers/* pairsText */.Lx)(tally)}`}`;
}
function takeCell(prompt, taken, sentence) {
    const best = (0,prompt_facts/* foundRound */.JE)(prompt);
    if (best === null)
        return '';
    const change = sentence > 0 ? inlineText(best.modification, sentence) : '';
    const links = taken === null ? [] : takeLinks(taken);
    return [change, ...links].filter((part) => part !== '').join(' · ');
}
function takeLinks(publication) {
    const short = publication.sha.slice(0, 7);
    if (publication.branchUrl === null)
        return [`branch ${codeText(publication.branch)}`, `commit ${codeText(short)}`];
    return [linkText('take it', publication.branchUrl), linkText(`commit ${short}`, publication.commitUrl)];
}

;// CONCATENATED MODULE: ./lib/report/body.js







const MOST_NOTICES = 10;
const LEGEND = 'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position.';
const SIMULATED_BANNER = [
    '> [!WARNING]',
    '> **Simulated run.** A simulated model answered every call. This shows how the check works and proves nothing about a real model.',
].join('\n');
/**
 * Renders the report in Markdown with as much of each part as a room has.
 * @param fullReport Address or path of the whole report, named where something is cut.
 */
function bodyRenderer(report, fullReport) {
    const diff = rememberingDiff();
    return (room) => reportBody(report, room, fullReport, diff);
}
function reportBody(report, room, fullReport, diff) {
    const details = room.details
        ? (0,verdicts/* worstFirst */.md)(report.prompts)
            .filter(({ status }) => status !== 'removed')
            .map((prompt) => promptDetails(prompt, report, room, diff))
        : [];
    return [
        `### SPO: ${(0,verdicts/* standingsText */.Vk)(report)}`,
        report.simulated ? SIMULATED_BANNER : '',
        report.prompts.length > 0 ? verdictTable(report, room) : '',
        `${report.prompts.length > 0 ? `${LEGEND} ` : ''}${(0,numbers/* usageText */.tx)(report.usage)}.`,
        publicationLine(report),
        notices(report.notices),
        ...details,
        cutLine(room, fullReport),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function publicationLine({ publication }) {
    if (publication === null)
        return '';
    const branch = linkText(codeText(publication.branch), publication.branchUrl);
    const commit = linkText(codeText(publication.sha.slice(0, 12)), publication.commitUrl);
    return `Proposed on branch ${branch} in commit ${commit} (${(0,numbers/* counted */.hS)(publication.paths.length, 'file')}).`;
}
function notices(sentences) {
    const lines = sentences.slice(0, MOST_NOTICES).map((sentence) => `- ${inlineText(sentence)}`);
    const rest = sentences.length - lines.length;
    if (rest > 0)
        lines.push(`- and ${(0,numbers/* counted */.hS)(rest, 'more notice')}`);
    return lines.join('\n');
}
function cutLine(room, fullReport) {
    const cuts = (0,report_room/* cutsText */.t)(room);
    if (cuts.length === 0)
        return '';
    return `Shortened to fit here: ${cuts.join(', ')}. ${whereWhole(fullReport)}`;
}
function whereWhole(fullReport) {
    if (fullReport === null)
        return 'The full report is in `report.json` of this run.';
    const linked = linkText('here', fullReport);
    return linked === 'here'
        ? `The full report is in ${codeText(fullReport)}.`
        : `The full report is ${linked}.`;
}


/***/ }),

/***/ 5163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ renderCheckText)
});

// EXTERNAL MODULE: ./lib/report/log-lines.js
var log_lines = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/prompt-facts.js
var prompt_facts = __webpack_require__(1980);
// EXTERNAL MODULE: ./lib/report/body.js + 8 modules
var body = __webpack_require__(440);
// EXTERNAL MODULE: ./lib/report/room.js
var room = __webpack_require__(7039);
// EXTERNAL MODULE: ./lib/report/verdicts.js
var verdicts = __webpack_require__(3962);
;// CONCATENATED MODULE: ./lib/report/summary.js




// A step's summary is 1 MiB at most; some is left for what other code adds.
const MOST_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 - 4096));
/** The job summary: the comment's content with the summary's limit and no marker. */
function renderSummary(report, options = {}) {
    const render = bodyRenderer(report, options.fullReport ?? null);
    return fitted((room) => `${render(room)}\n`, (text) => Buffer.byteLength(text, 'utf8') <= MOST_BYTES, report.prompts.length);
}
/** The outcome in one plain line. */
function headline(report) {
    const simulated = report.simulated ? ' (simulated model)' : '';
    return `SPO${simulated}: ${(0,verdicts/* standingsText */.Vk)(report)} (${(0,numbers/* usageText */.tx)(report.usage)})`;
}

;// CONCATENATED MODULE: ./lib/report/check-text.js





/** The verdicts of a run in plain text, for a terminal. */
function renderCheckText(report) {
    const lines = [(0,log_lines/* logText */.kc)(headline(report)), ''];
    for (const prompt of (0,verdicts/* worstFirst */.md)(report.prompts))
        lines.push(...promptLines(prompt), '');
    lines.push(`${(0,numbers/* usageText */.tx)(report.usage)}.`);
    for (const notice of report.notices)
        lines.push(`Note: ${(0,log_lines/* logText */.kc)(notice)}`);
    if (report.publication !== null) {
        const { branch, sha, paths } = report.publication;
        lines.push(`Branch: ${(0,log_lines/* logText */.kc)(branch)}`, `Commit: ${sha} (${(0,log_lines/* logText */.kc)(paths.join(', '))})`);
    }
    else if (report.prompts.length > 0)
        lines.push('Nothing was committed.');
    return lines.join('\n');
}
function promptLines(prompt) {
    const { baseVersusHead, bestRound, bestVersusHead, rounds } = prompt;
    const lines = [(0,log_lines/* logText */.kc)((0,prompt_facts/* promptTitle */.Hi)(prompt))];
    const add = (label, text) => lines.push(`  ${label.padEnd(26)}${(0,log_lines/* logText */.kc)(text)}`);
    for (const problem of prompt.problems)
        lines.push(`  ${(0,log_lines/* logText */.kc)(problem)}`);
    if (prompt.verdict !== null) {
        const pairs = baseVersusHead === null ? '' : ` ${(0,numbers/* pairsText */.Lx)(baseVersusHead.tally)}`;
        add('this change against base', `${(0,verdicts/* verdictText */.nt)(prompt.verdict)}${pairs}`);
    }
    if (rounds.length > 0) {
        const accepted = rounds.filter(({ outcome }) => outcome === 'accepted').length;
        add('rounds', `${rounds.length}, ${accepted} accepted`);
    }
    if (bestRound !== null) {
        const pairs = bestVersusHead === null ? '' : ` ${(0,numbers/* pairsText */.Lx)(bestVersusHead.tally)}`;
        const standing = bestRound.confirmed ? 'confirmed' : 'tentative';
        add('best against this change', `round ${bestRound.round}, ${standing}${pairs}: ${bestRound.modification}`);
    }
    if (prompt.note !== '')
        add('note', prompt.note);
    return lines;
}


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8844);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);


const MOST_CHARACTERS = 500;
/** An event as one plain line for logs; null for what a log need not say. */
function logLine(event) {
    switch (event.type) {
        case 'step':
            return line(event.key, event.round === null ? event.step : `round ${event.round}: ${event.step}`);
        case 'pairs':
            return line(event.key, `${event.step}: ${event.done} of at most ${event.most} pairs`);
        case 'round-end':
            return line(event.key, roundText(event.round));
        case 'warning':
            return line(event.key, `warning: ${event.message}`);
        default:
            return null;
    }
}
function roundText(round) {
    const tally = round.comparison?.tally;
    const counts = tally === undefined ? '' : `, ballots ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ballotsText */ .be)(tally)}, pairs ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsText */ .Lx)(tally)}`;
    const said = round.modification || round.note;
    return `round ${round.round}: ${round.outcome}${counts}${said === '' ? '' : `; ${said}`}`;
}
function line(key, text) {
    return logText(`${key}: ${text}`);
}
/** Foreign text on one line of a log that the runner reads for commands. */
function logText(text) {
    const folded = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(text).replaceAll(/\s+/g, ' ').trim();
    return withoutCommands(folded.length > MOST_CHARACTERS ? `${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(folded, MOST_CHARACTERS - 1)}…` : folded);
}
/**
 * Lines that the runner takes for text: it obeys `::name::` at the start of a line, spaces aside, and `##[name]`
 * anywhere (actions/runner, ActionCommand.cs).
 */
function withoutCommands(text) {
    return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll(/##(?=\[)/g, '## ');
}


/***/ }),

/***/ 8844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ pairsText),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   be: () => (/* binding */ ballotsText),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   tx: () => (/* binding */ usageText)
/* harmony export */ });
/** `168,300` */
function thousands(value) {
    return value.toLocaleString('en-US');
}
/** `1 call`, `2 calls` */
function counted(value, singular, plural = `${singular}s`) {
    return `${thousands(value)} ${value === 1 ? singular : plural}`;
}
/** `$0.06`; small sums keep four decimals, and an unknown price is never shown as free. */
function costText(costUsd) {
    if (costUsd === null)
        return 'cost unknown';
    return `$${costUsd.toFixed(costUsd > 0 && costUsd < 0.01 ? 4 : 2)}`;
}
/** `214 calls, 168,300 tokens, $0.06` */
function usageText(usage) {
    const tokens = usage.promptTokens + usage.completionTokens;
    return `${counted(usage.calls, 'call')}, ${counted(tokens, 'token')}, ${costText(usage.costUsd)}`;
}
/** Pairs for the challenger and for the incumbent, then what decided for neither: `1 : 9, 2 flips`. */
function pairsText(tally) {
    const rest = [
        tally.flip > 0 ? counted(tally.flip, 'flip') : '',
        tally.identical > 0 ? counted(tally.identical, 'tie') : '',
        tally.repeat > 0 ? counted(tally.repeat, 'repeat') : '',
        tally.abstain > 0 ? counted(tally.abstain, 'abstention') : '',
    ].filter((part) => part !== '');
    return [`${tally.challenger} : ${tally.incumbent}`, ...rest].join(', ');
}
/** Ballots for the challenger, for the incumbent, and abstentions: `3 : 1 : 0`. */
function ballotsText(tally) {
    const { challenger, incumbent, abstain } = tally.ballots;
    return `${challenger} : ${incumbent} : ${abstain}`;
}
/** Time between two ISO 8601 instants: `2 min 5 s`; null when either cannot be read. */
function durationText(startedAt, finishedAt) {
    // biome-ignore lint/style/noRestrictedGlobals: parsing reads no clock
    const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
    if (!Number.isFinite(seconds) || seconds < 0)
        return null;
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    const parts = [hours > 0 ? `${hours} h` : '', minutes > 0 ? `${minutes} min` : '', `${seconds % 60} s`];
    return parts.filter((part) => part !== '').join(' ');
}


/***/ }),

/***/ 1980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   Hi: () => (/* binding */ promptTitle),
/* harmony export */   JE: () => (/* binding */ foundRound)
/* harmony export */ });
/** Path, and the prompt's name where a file holds several. */
function promptTitle(prompt) {
    return prompt.name === '' ? prompt.path : `${prompt.path}#${prompt.name}`;
}
/** The best round where it is another than the starting prompt. */
function foundRound(prompt) {
    const { bestRound } = prompt;
    const started = prompt.rounds.some(({ round, outcome }) => round === bestRound?.round && outcome === 'initial');
    return bestRound === null || started ? null : bestRound;
}
/** Whether the commit holds this prompt: its folder is called like the file, with one more for the prompt's name. */
function isPublished(prompt, publication) {
    const folder = prompt.name === '' ? `/${prompt.path}/` : `/${prompt.path}/${prompt.name}/`;
    return publication.paths.some((path) => `/${path}`.includes(folder));
}


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   t: () => (/* binding */ cutsText)
/* harmony export */ });
const ALL = Number.POSITIVE_INFINITY;
const FULL = { answer: ALL, round: 300, diff: ALL, details: true, sentence: 200, rows: ALL };
/** The bare verdict table. */
const SMALLEST = { answer: 0, round: 0, diff: 0, details: false, sentence: 0, rows: ALL };
/** Answers give way first, then rounds, then diffs, then all that is folded; the verdict table only after that. */
const ROOMS = [
    FULL,
    ...[4000, 1500, 600, 200, 0].map((answer) => ({ ...FULL, answer })),
    ...[80, 0].map((round) => ({ ...FULL, answer: 0, round })),
    ...[6000, 2000, 600, 0].map((diff) => ({ ...FULL, answer: 0, round: 0, diff })),
    ...[200, 60].map((sentence) => ({ ...SMALLEST, sentence })),
    SMALLEST,
];
/**
 * The fullest text that fits.
 * @param rows Rows of the verdict table when nothing is cut.
 * @param render Must fit into the limit when it shows no row.
 */
function fitted(render, fits, rows) {
    const inRooms = firstThatFits(ROOMS.length, (index) => render(ROOMS[index] ?? SMALLEST), fits);
    if (inRooms !== null)
        return inRooms;
    const withFewerRows = (dropped) => render({ ...SMALLEST, rows: Math.max(0, rows - dropped) });
    return firstThatFits(rows + 1, withFewerRows, fits) ?? withFewerRows(rows);
}
/** The first of `count` texts, from long to short, that fits; halving, since each can be megabytes. */
function firstThatFits(count, render, fits) {
    let found = null;
    let low = 0;
    // The fullest text nearly always fits, so it is tried before any other.
    for (let high = count, index = 0; low < high; index = Math.floor((low + high) / 2)) {
        const text = render(index);
        if (fits(text)) {
            found = text;
            high = index;
        }
        else
            low = index + 1;
    }
    return found;
}
/** What a reader does not see, in words; empty when everything is shown. */
function cutsText(room) {
    if (!room.details)
        return ['all folded details are left out'];
    const cuts = [
        cutText('answers', room.answer, FULL.answer),
        cutText("the rounds' sentences", room.round, FULL.round, 'the rounds'),
        cutText('prompt changes', room.diff, FULL.diff),
    ];
    return cuts.filter((cut) => cut !== '');
}
function cutText(part, limit, full, whole = part) {
    if (limit === full)
        return '';
    return limit === 0 ? `${whole} are left out` : `${part} are cut to ${limit} characters each`;
}


/***/ }),

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ standingsText),
/* harmony export */   ZH: () => (/* binding */ runVerdict),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
const PRECEDENCE = [
    'regressed',
    'error',
    'budget-stopped',
    'insufficient-evidence',
    'improved',
    'no-reliable-change',
];
/** The verdict over several files: the first in precedence that occurs; null when no file has one. */
function runVerdict(verdicts) {
    return PRECEDENCE.find((verdict) => verdicts.includes(verdict)) ?? null;
}
const STANDINGS = [
    ['regressed', 'regressed'],
    ['error', 'ended in an error'],
    ['invalid', 'invalid'],
    ['budget-stopped', 'stopped by the budget'],
    ['insufficient-evidence', 'with insufficient evidence'],
    ['improved', 'improved'],
    ['no-reliable-change', 'without reliable change'],
    ['new', 'new'],
    ['not-compared', 'not compared'],
    ['removed', 'removed'],
];
function standingOf(prompt) {
    if (prompt.status !== 'changed')
        return prompt.status;
    return prompt.verdict ?? 'not-compared';
}
/** `1 regressed, 2 improved`, worst first. */
function standingsText(report) {
    const standings = report.prompts.map(standingOf);
    const counts = STANDINGS.map(([standing, words]) => {
        const count = standings.filter((found) => found === standing).length;
        return count === 0 ? '' : `${count} ${words}`;
    }).filter((part) => part !== '');
    return counts.length === 0 ? 'no prompt to check' : counts.join(', ');
}
/** The prompts in the order of the headline, so that what matters most is read first and cut last. */
function worstFirst(prompts) {
    const rank = (prompt) => STANDINGS.findIndex(([standing]) => standing === standingOf(prompt));
    return prompts.toSorted((left, right) => rank(left) - rank(right));
}
/** A verdict in words. */
function verdictText(verdict) {
    return verdict === 'budget-stopped' ? 'stopped by the budget' : verdict.replaceAll('-', ' ');
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Text of a model or a stranger as people may see it: without control characters, marks that reverse the reading
 * direction, and characters that nobody sees but every model reads (zero-width spaces, tags). The joiners that
 * emoji and several scripts need stay. Line ends become `\n`.
 */
function visibleText(text) {
    return text
        .toWellFormed()
        .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replaceAll(HIDDEN, '');
}
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** At most `limit` UTF-16 units of a text and no half character. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    return text.slice(0, end);
}


/***/ })

};
