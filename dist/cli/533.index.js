export const id = 533;
export const ids = [533];
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

/***/ 8345:
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

// EXTERNAL MODULE: ./lib/forge/forge.js
var forge = __webpack_require__(7588);
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
    return commit.author === `${AUTHOR_NAME} <${AUTHOR_ADDRESS}>` && lastLine === forge/* COMMIT_TRAILER */.s;
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
    return text.split('\n').at(-1) === forge/* COMMIT_TRAILER */.s ? `${text}\n` : `${text}\n\n${forge/* COMMIT_TRAILER */.s}\n`;
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

// EXTERNAL MODULE: ./lib/jobs/check-change.js + 4 modules
var check_change = __webpack_require__(3018);
;// CONCATENATED MODULE: ./lib/jobs/check-repository.js


/** The pull-request job on a local git repository. @throws SpoError */
function checkRepository(check) {
    const { directory, base, head, commentFile, environment } = check;
    const place = commentFile === undefined ? {} : { commentFile };
    const forge = createLocalGitForge({ directory, base, head, environment, ...place });
    return (0,check_change/* checkChange */.$)({ ...check, forge, defaultBranch: 'spo/check' });
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
// EXTERNAL MODULE: ./lib/report/body.js + 11 modules
var body = __webpack_require__(513);
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


/***/ })

};
