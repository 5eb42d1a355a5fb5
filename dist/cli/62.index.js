export const id = 62;
export const ids = [62];
export const modules = {

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ checkRepository)
});

// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
;// CONCATENATED MODULE: ./lib/forge/forge.js
/** Where prompt files live and results go. Implemented for GitHub over its API and for a local git repository. */
/** Ends every commit message of ours; a branch whose tip lacks it is not ours. */
const COMMIT_TRAILER = 'Made-by: spo-action';
/** Neither branch nor tag, so that it starts no workflow, shows in no list and comes with no clone. */
const RECORDS_REFERENCE = 'refs/spo/records';
/** First line of every comment of ours. */
const COMMENT_MARKER = '<!-- spo-action:comment -->';

;// CONCATENATED MODULE: ./lib/forge/record-layout.js

/** Records that the ref keeps: more than a busy team finishes in a month, and still one page of a tree listing. */
const MOST_RECORDS = 2000;
/** Bytes of UTF-8. */
const LARGEST_RECORD = 64 * 1024;
const PATH = /^(\d{4}-\d{2}-\d{2})\/([0-9a-f]{16,64})\.json$/;
/** The records among the files of a tree; whatever else somebody put there is not looked at. */
function storedRecords(files) {
    return files.flatMap((file) => {
        const [, day, name] = PATH.exec(file.path) ?? [];
        return day === undefined || name === undefined ? [] : [{ ...file, day, name }];
    });
}
/** The newest readable record of each name; names without one are left out. */
function findRecords(stored, names) {
    const wanted = new Set(names);
    const found = new Map();
    for (const record of stored) {
        if (!wanted.has(record.name) || !isReadable(record))
            continue;
        const known = found.get(record.name);
        if (known === undefined || known.day < record.day)
            found.set(record.name, record);
    }
    return found;
}
/** A symlink, or a file that we would not have written so large, comes from somebody else. */
function isReadable({ mode, size }) {
    return mode === '100644' && (size === null || size <= LARGEST_RECORD);
}
/**
 * Adds records to a tree: one of the same name gives way, and so do the oldest beyond `MOST_RECORDS`. The day stands in
 * the path so that a listing alone tells what is old.
 */
function planChange(stored, records, day) {
    const add = [...records].map(([name, content]) => ({ path: `${day}/${name}.json`, content }));
    const written = new Set(add.map(({ path }) => path));
    const replaced = stored.filter(({ name, path }) => records.has(name) && !written.has(path));
    const surplus = stored
        .filter(({ name }) => !records.has(name))
        .toSorted((left, right) => compareText(right.day, left.day) || compareText(left.name, right.name))
        .slice(Math.max(0, MOST_RECORDS - records.size));
    return { add, remove: [...replaced, ...surplus].map(({ path }) => path) };
}
function compareText(left, right) {
    return left < right ? -1 : Number(left > right);
}
/** @throws SpoError `bad-input` for what could not be read again */
function refuseUnfit(records, day) {
    for (const [name, content] of records) {
        if (!PATH.test(`${day}/${name}.json`)) {
            throw new errors/* SpoError */.bC('bad-input', `"${day}" and "${name}" cannot name a record.`);
        }
        if (Buffer.byteLength(content) > LARGEST_RECORD) {
            throw new errors/* SpoError */.bC('bad-input', `Record ${name} is larger than ${LARGEST_RECORD} bytes.`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/forge/record-store.js



/** Tries before a ref that others keep moving is given up. */
const MOST_RACES = 5;
const MESSAGE = `What has been finished

A run on the same text, settings and models finds its result here and starts nothing.
Delete this ref to have everything run anew.

${COMMIT_TRAILER}`;
/**
 * True for a commit that this tool may have written: it bears our trailer, and unlike any commit of a branch it has no
 * parent. Says nothing about who made it.
 */
function isRecordsCommit(message, parents) {
    return parents.length === 0 && message.trimEnd().split('\n').at(-1) === COMMIT_TRAILER;
}
/** `Forge.readRecords` and `Forge.writeRecords` over the objects of one forge. */
function createRecordStore(objects) {
    let seen = null;
    /** A stale look costs a write one race and never a record: the move is guarded by the tip that was seen. */
    function look() {
        if (seen !== null)
            return seen;
        const looking = objects.readTip();
        seen = looking;
        looking.catch(() => forget(looking));
        return looking;
    }
    function forget(look) {
        if (seen === look)
            seen = null;
    }
    return {
        async readRecords(names) {
            if (names.length === 0)
                return new Map();
            const tip = await look();
            return tip.kind === 'ours' ? readTexts(objects, findRecords(tip.records, names)) : new Map();
        },
        async writeRecords(records, day) {
            refuseUnfit(records, day);
            if (records.size === 0)
                return;
            for (let race = 0; race < MOST_RACES; race++) {
                const looked = look();
                const tip = await looked;
                const outcome = await merge(objects, tip, records, day);
                forget(looked);
                if (outcome === 'done')
                    return;
            }
            throw new errors/* SpoError */.bC('forge-unavailable', `${RECORDS_REFERENCE} kept moving while it was being written.`, {
                remedy: 'Nothing is lost but the note that this was finished: the next run starts it again.',
                retryable: true,
            });
        },
    };
}
/** Equal texts are one blob, and read once. */
async function readTexts(objects, found) {
    const distinct = new Map([...found.values()].map((record) => [record.object, record]));
    const texts = await objects.readTexts([...distinct.values()]);
    return new Map([...found].map(([name, { object }]) => [name, texts.get(object) ?? '']));
}
async function merge(objects, tip, records, day) {
    if (tip.kind === 'foreign') {
        throw new errors/* SpoError */.bC('branch-not-ours', `${RECORDS_REFERENCE} holds something that this tool did not make.`, {
            remedy: 'Move it elsewhere: until then, every run starts anew what was finished before.',
            evidence: { tip: tip.commit },
        });
    }
    const present = tip.kind === 'ours' ? tip : null;
    const change = planChange(present?.records ?? [], records, day);
    const tree = await objects.writeTree(present?.tree ?? null, change);
    // Also what is found after a move whose reply was lost.
    if (tree === present?.tree)
        return 'done';
    const commit = await objects.writeCommit(tree, MESSAGE);
    return objects.move(present?.commit ?? null, commit);
}

// EXTERNAL MODULE: ./lib/forge/branch-name.js
var branch_name = __webpack_require__(1203);
;// CONCATENATED MODULE: ./lib/forge/refused-branch.js


/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else */
function refuseBadBranchName(branch) {
    const fault = (0,branch_name/* branchNameFault */.K)(branch);
    if (fault === null)
        return;
    throw new errors/* SpoError */.bC('bad-input', `${JSON.stringify(branch.slice(0, 200))} cannot name a branch: ${fault}.`, {
        remedy: 'Choose a name such as spo/check.',
    });
}
/**
 * @param others branches that people work on, each with what it is to this run: `the default branch`.
 * @throws SpoError `branch-not-ours` when the branch is one of them
 */
function refuseBranchOfOthers(branch, others) {
    const owner = others.get(branch);
    if (owner !== undefined)
        throw branchOfOthers(branch, owner);
}
function branchOfOthers(branch, owner) {
    return new errors/* SpoError */.bC('branch-not-ours', `Branch ${branch} is ${owner}, where no results may go.`, {
        remedy: 'Leave `branch` out, or name one that starts with spo/.',
        evidence: { branch },
    });
}

;// CONCATENATED MODULE: ./lib/forge/local-git/branch-guard.js



const AUTHOR_NAME = 'spo-action';
const AUTHOR_ADDRESS = 'spo-action@users.noreply.github.com';
/** Variables that make git sign a commit with our name. */
const COMMIT_IDENTITY = {
    GIT_AUTHOR_NAME: AUTHOR_NAME,
    GIT_AUTHOR_EMAIL: AUTHOR_ADDRESS,
    GIT_COMMITTER_NAME: AUTHOR_NAME,
    GIT_COMMITTER_EMAIL: AUTHOR_ADDRESS,
};
/** @throws SpoError `bad-input` for a name that git does not allow, or that it would take for something else. */
async function refuseBranchName(git, branch) {
    refuseBadBranchName(branch);
    const result = await git.attempt(['check-ref-format', '--branch', branch]);
    if (result.exitCode === 0 && result.stdout.toString('utf8').trim() === branch)
        return;
    throw new errors/* SpoError */.bC('bad-input', `"${branch}" cannot be the name of a branch.`, {
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

;// CONCATENATED MODULE: ./lib/forge/local-git/set-reference.js
/** Moves a reference; git refuses when it is not at `before`. */
function setReference(git, { reference, before, after, reason }) {
    // All zeros demand that there is no such reference yet.
    const expected = before ?? '0'.repeat(after.length);
    return git.attempt(['update-ref', '--no-deref', '-m', reason, '--', reference, after, expected]);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/forge/local-git/own-index.js



/**
 * A tree with some files replaced, made in an index of its own: work tree and index of the user stay as they are.
 * A path that git does not like (`../x`, `.git/x`) is left out without a word.
 * @param base full SHA of a commit or tree to start from; null for an empty one.
 * @returns the tree's SHA.
 * @throws SpoError `git`
 */
async function editTree(git, base, entries) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'spo-index-'));
    try {
        const variables = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        await git.run(['read-tree', base ?? '--empty'], { variables });
        // Mode 0 takes a path out, and wants a name of the repository's length all the same.
        const nothing = '0'.repeat(base?.length ?? 40);
        const input = entries
            .map(({ path, mode, object }) => `${object === null ? 0 : mode} ${object ?? nothing}\t${path}\0`)
            .join('');
        await git.run(['update-index', '-z', '--index-info'], { variables, input });
        return await git.line(['write-tree'], { variables });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Stores a text as it is, whatever filters the user has. @returns the blob's SHA. */
function writeBlob(git, content) {
    return git.line(['hash-object', '-w', '--no-filters', '--stdin'], { input: content });
}

;// CONCATENATED MODULE: ./lib/forge/local-git/tree-files.js


/** The regular file at a path; null when there is none, or a symbolic link, a submodule or a folder. */
async function findFile(git, commit, path) {
    if (!isInside(path))
        return null;
    const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, path];
    const result = await git.attempt(args);
    if (result.exitCode !== 0)
        throw await whyNot(git, commit, refused(args, result));
    return regularFilesIn(result.stdout).get(path) ?? null;
}
/** Paths of the regular files of a commit. @throws SpoError `forge-not-found` when the commit is not there */
async function listTreeFiles(git, commit) {
    const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit];
    const result = await git.attempt(args);
    if (result.exitCode !== 0)
        throw await whyNot(git, commit, refused(args, result));
    return [...regularFilesIn(result.stdout).keys()];
}
/** What `ls-tree -z` lists, by path. */
function regularFilesIn(listed) {
    const files = new Map();
    for (const entry of listed.toString('utf8').split('\0')) {
        const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        const regular = mode === '100644' || mode === '100755';
        if (regular && object !== undefined && path !== undefined)
            files.set(path, { mode, object });
    }
    return files;
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
 * The tree of `parent` with the files replaced or added. A file that exists keeps its mode.
 * @returns the tree's SHA.
 * @throws SpoError `bad-input` for a path that git does not take, `git`
 */
async function buildTree(git, parent, files) {
    const entries = [];
    for (const file of files)
        entries.push(await indexEntry(git, parent, file));
    const tree = await editTree(git, parent, entries);
    await refuseSkipped(git, tree, entries);
    await refuseOtherChanges(git, parent, tree, files);
    return tree;
}
async function indexEntry(git, parent, { path, content }) {
    if (path.includes('\0'))
        throw unusable(path);
    const present = await findFile(git, parent, path);
    const object = await writeBlob(git, content);
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
    if (tip !== null && present !== null && cameFirst(tip, present, parent, request.tipAtStart)) {
        return published(request.branch, tip, 'superseded');
    }
    const tree = await buildTree(git, parent, request.files);
    if (tip !== null && present?.tree === tree && present.parents.join() === parent) {
        return published(request.branch, tip, 'kept');
    }
    const sha = await git.line(['commit-tree', tree, '-p', parent, '-F', '-'], {
        input: withTrailer(request.message),
        variables: COMMIT_IDENTITY,
    });
    await moveBranch(git, request.branch, sha, tip);
    return published(request.branch, sha, tip === null ? 'created' : 'moved');
}
function published(branch, sha, outcome) {
    return { branch, sha, outcome, branchUrl: null, commitUrl: null };
}
/** Made by another run on the same head, since ours began. */
function cameFirst(tip, { parents }, parent, tipAtStart) {
    return tipAtStart !== undefined && tip !== tipAtStart && parents.join() === parent;
}
/** `Forge.currentTip` for a repository on disk. */
async function currentTip(git, branch) {
    const sha = await tipOf(git, branch);
    if (sha === null)
        return null;
    return { sha, parents: (await readCommit(git, sha)).parents, branchUrl: null, commitUrl: null };
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
    const reference = `refs/heads/${branch}`;
    const result = await setReference(git, { reference, before: tip, after: sha, reason: 'spo: results' });
    if (result.exitCode === 0)
        return;
    throw new errors/* SpoError */.bC('git', `Branch ${branch} could not be set: ${result.stderr.trim().slice(0, 300)}`, {
        remedy: 'It may have moved at this moment, or a branch of that name blocks it; run again or name another one.',
        evidence: { branch, sha, expected: tip },
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./lib/forge/local-git/record-objects.js








/** The records' objects in a repository on disk. They stay there: nothing is fetched or pushed. */
function localRecordObjects(git) {
    return {
        readTip: () => readTip(git),
        readTexts: async (files) => new Map(await Promise.all(files.map(async ({ object }) => [object, await readText(git, object)]))),
        writeTree: async (base, { add, remove }) => {
            const entries = remove.map((path) => ({ path, mode: '0', object: null }));
            for (const { path, content } of add) {
                entries.push({ path, mode: '100644', object: await writeBlob(git, content) });
            }
            return editTree(git, base, entries);
        },
        writeCommit: (tree, message) => git.line(['commit-tree', tree, '-F', '-'], { input: `${message}\n`, variables: COMMIT_IDENTITY }),
        move: async (before, after) => {
            const move = { reference: RECORDS_REFERENCE, before, after, reason: 'spo: finished' };
            const result = await setReference(git, move);
            if (result.exitCode === 0)
                return 'done';
            if ((await readReference(git))?.object !== (before ?? undefined))
                return 'raced';
            throw refused(['update-ref'], result);
        },
    };
}
async function readTip(git) {
    const present = await readReference(git);
    if (present === null)
        return { kind: 'missing' };
    const commit = present.object;
    if (present.type !== 'commit')
        return { kind: 'foreign', commit };
    const { message, parents, tree } = await readCommit(git, commit);
    if (!isRecordsCommit(message, parents))
        return { kind: 'foreign', commit };
    const listed = await git.run(['ls-tree', '-r', '-z', '-l', '--full-tree', tree]);
    return { kind: 'ours', commit, tree, records: storedRecords(listedFiles(listed.toString('utf8'))) };
}
async function readText(git, object) {
    return (await git.run(['cat-file', 'blob', object])).toString('utf8');
}
async function readReference(git) {
    const format = '--format=%(objecttype) %(objectname) %(refname)';
    const line = await git.line(['for-each-ref', format, '--', RECORDS_REFERENCE]);
    const [type, object, name] = line.split(' ');
    // A name below ours is listed too.
    if (type === undefined || object === undefined || name !== RECORDS_REFERENCE)
        return null;
    return { type, object };
}
function listedFiles(output) {
    return output.split('\0').flatMap((line) => {
        const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
        if (mode === undefined || object === undefined || path === undefined)
            return [];
        return [{ path, mode, object, size: size === '-' ? null : Number(size) }];
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
    let read = null;
    const fixed = () => {
        read ??= readChange(git, options);
        return read;
    };
    return {
        change: fixed,
        // What was asked for by name stays what it was when it was asked: a later commit of the same person replaces nothing.
        currentHead: async () => (await fixed()).headSha,
        readFile: (commit, path) => readTreeFile(git, commit, path),
        listFiles: (commit) => listTreeFiles(git, commit),
        refuseShortage: () => { },
        refuseBranch: async (branch) => {
            await refuseBranchName(git, branch);
            refuseBranchOfOthers(branch, branchesInUse(options));
        },
        currentTip: (branch) => currentTip(git, branch),
        publishCommit: (request) => publishCommit(git, request),
        publishComment: async (body) => {
            if (commentFile === undefined)
                return null;
            await writeComment(commentFile, body);
            return commentFile;
        },
        readComment: async () => null,
        publishProgress: async () => { },
        suggest: async () => { },
        proposalPage: () => null,
        openPullRequest: async () => null,
        ...createRecordStore(localRecordObjects(git)),
    };
}
/** Those that this run was told of: a repository on disk does not know which branches are protected elsewhere. */
function branchesInUse({ base, head }) {
    return new Map([
        [head, 'the branch that is checked'],
        [base, 'the branch that it is compared with'],
    ]);
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

// EXTERNAL MODULE: ./lib/jobs/check-files.js + 7 modules
var check_files = __webpack_require__(6220);
// EXTERNAL MODULE: ./lib/report/report-schema.js
var report_schema = __webpack_require__(9524);
// EXTERNAL MODULE: ./lib/workspace/report-file.js
var report_file = __webpack_require__(494);
// EXTERNAL MODULE: ./lib/report/prompt-facts.js
var prompt_facts = __webpack_require__(1980);
;// CONCATENATED MODULE: ./lib/jobs/gate.js

/** What a `fail-on` setting finds in a report, a sentence each; empty when the run passes. */
function gateFailures(report, failOn) {
    const failures = [];
    const switches = report.prompts.some(({ migration }) => migration !== null);
    const [change, base] = switches ? ['The new model', "today's model"] : ['The change', 'the base'];
    const gate = (name, holds, says) => {
        const names = report.prompts.filter(holds).map(prompt_facts/* promptTitle */.Hi);
        if (failOn.includes(name) && names.length > 0)
            failures.push(says(listed(names)));
    };
    gate('regression', ({ verdict }) => verdict === 'regressed', (names) => `${change} makes ${names} worse.`);
    gate('tentative-regression', isTentative, (names) => `${change} may make ${names} worse: ${base} won more pairs.`);
    gate('invalid', ({ status }) => status === 'invalid', (names) => `Not a valid prompt file: ${names}.`);
    return failures;
}
/** A hint and no verdict: six fair coins show a lead this large one time in nine. */
const TENTATIVE_LEAD = 3;
function isTentative({ verdict, baseVersusHead }) {
    if (baseVersusHead === null || verdict === 'regressed' || verdict === 'improved')
        return false;
    return baseVersusHead.tally.incumbent - baseVersusHead.tally.challenger >= TENTATIVE_LEAD;
}
function listed(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

// EXTERNAL MODULE: ./lib/jobs/gather-change.js + 3 modules
var gather_change = __webpack_require__(7897);
// EXTERNAL MODULE: ./lib/jobs/publish-winners.js + 1 modules
var publish_winners = __webpack_require__(5147);
;// CONCATENATED MODULE: ./lib/jobs/outputs.js

/** The outputs of the action that a report stands for; those that another run would not repeat come from the entry. */
function outputsOf({ report, comment, pullRequestUrl }, resultsDir) {
    const count = (verdict) => report.prompts.filter((prompt) => prompt.verdict === verdict).length;
    const winner = report.prompts.find(({ bestRound }) => bestRound?.confirmed) ??
        report.prompts.find(({ bestRound }) => bestRound);
    const path = winner ? (0,publish_winners/* promptTextPath */.Vl)(winner, resultsDir) : '';
    const { usage, publication } = report;
    return {
        verdict: report.verdict ?? '',
        improved: String(count('improved')),
        regressed: String(count('regressed')),
        'best-round': winner?.bestRound ? String(winner.bestRound.round) : '',
        'prompt-path': publication?.paths.includes(path) ? path : '',
        branch: publication?.branch ?? '',
        'commit-sha': publication?.sha ?? '',
        'comment-url': comment ?? '',
        'pull-request-url': pullRequestUrl ?? '',
        calls: String(usage.calls),
        tokens: String(usage.promptTokens + usage.completionTokens),
        'cost-usd': usage.costUsd === null ? '' : String(usage.costUsd),
    };
}

// EXTERNAL MODULE: ./lib/report/fence.js
var fence = __webpack_require__(3327);
// EXTERNAL MODULE: ./lib/report/inline-text.js
var inline_text = __webpack_require__(6493);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/report/visible-text.js
var visible_text = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/report/suggestion-text.js




const MOST_CHARACTERS = 60_000;
/**
 * A review comment whose suggestion puts `text` in place of the lines it stands on. Null for a text that people could
 * not see as it is: what is taken over with a click must be what is shown.
 */
function suggestionText({ bestRound, bestVersusHead }, text) {
    if (bestRound === null || text.length > MOST_CHARACTERS || (0,visible_text/* visibleText */.Q)(text) !== text)
        return null;
    // A fenced block drops blank lines at its end, which would be part of the prompt here.
    if (text === '' || text.endsWith('\n'))
        return null;
    const block = (0,fence/* fenced */.O)(text, 'suggestion');
    const counts = bestVersusHead === null ? '' : ` ${(0,numbers/* pairsText */.Lx)(bestVersusHead.tally)} against this version`;
    const standing = bestRound.confirmed ? 'confirmed' : 'tentative';
    const change = (0,inline_text/* inlineText */.ln)(bestRound.modification);
    return `**A better prompt**: round ${bestRound.round}, ${standing}${counts}${change === '' ? '' : `; ${change}`}\n\n${block}`;
}

;// CONCATENATED MODULE: ./lib/jobs/offer-winners.js


/** A suggestion for every winner whose prompt lies within one part of the diff, as whole lines. */
function suggestionsFor(reports, files, change, settings) {
    if (!settings['update-yaml'])
        return [];
    return reports
        .filter((report) => (0,publish_winners/* isWinner */.u9)(report, settings))
        .flatMap((report) => {
        const file = files.find((each) => each.file.path === report.path);
        const prompts = file?.kind === 'prompts' ? file.prompts : [];
        const entry = prompts.find(({ head }) => head.name === report.name)?.head;
        return entry === undefined ? [] : suggestionIn(entry, change, report);
    });
}
/** In the file that holds the text, which need not be the prompt file. */
function suggestionIn(entry, { files }, report) {
    const lines = entry.replacedLines(report.bestRound?.prompt ?? '');
    const path = entry.textPath;
    const hunks = files.find((file) => file.path === path)?.hunks ?? [];
    if (lines === null || !hunks.some((hunk) => holds(hunk, lines)))
        return [];
    const body = suggestionText(report, lines.text);
    return body === null ? [] : [{ path, lines: { first: lines.first, last: lines.last }, body }];
}
function holds(hunk, { first, last }) {
    return hunk.first <= first && last <= hunk.last;
}
/** How the author takes the winners over as a pull request: one that is open, or a page that prepares it. @param keepWarning hears why none could be opened */
async function proposePullRequest(publication, { number }, settings, forge, keepWarning) {
    const proposal = {
        branch: publication.branch,
        title: number === null ? 'Take the better prompts' : `Take the better prompts for #${number}`,
        body: 'Merging this puts the prompts that the check found and proposed into the branch of the change. The evidence is in the comment there.',
    };
    const pullRequestUrl = settings['open-pull-request'] === true ? await forge.openPullRequest(proposal).catch(keepWarning) : null;
    return { pullRequestUrl, proposalUrl: forge.proposalPage(proposal) };
}

// EXTERNAL MODULE: ./lib/report/body.js + 9 modules
var body = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/report/room.js
var room = __webpack_require__(7039);
;// CONCATENATED MODULE: ./lib/report/running-comment.js


const EARLIER = '<!-- spo-action:earlier -->';
const UNFINISHED = '<!-- spo-action:unfinished -->';
const RUNNING = /^<!-- spo-action:running ([\w./-]{1,60}) -->$/;
const RESULT = /^<!-- spo-action:result ([\w./-]{1,60}) ([0-9a-f]{40}) -->$/;
const MOST_ROWS = 30;
// GitHub answers a longer comment with 422.
const running_comment_MOST_CHARACTERS = 65_536;
/** Second line of a result, so that two runs on the same head know of each other. */
function resultMark(run, headSha) {
    return `<!-- spo-action:result ${run.id} ${headSha} -->`;
}
/** Reads a comment of ours. The first lines count, which nothing but this file writes. */
function commentState(body) {
    const [, second = ''] = body.split('\n', 2).map((line) => line.trimEnd());
    const running = RUNNING.exec(second)?.[1] ?? null;
    const isResult = running === null && second !== UNFINISHED;
    const earlier = afterFirst(body, isResult ? '\n' : `${EARLIER}\n`);
    const [, run, headSha] = RESULT.exec(earlier.split('\n', 1)[0]?.trimEnd() ?? '') ?? [];
    const result = run === undefined || headSha === undefined ? null : { run, headSha };
    return { running, earlier, result };
}
/** What follows the first `mark`: the earlier result may hold another one, whatever stands before it may not. */
function afterFirst(body, mark) {
    const text = body.replaceAll('\r\n', '\n');
    const start = text.indexOf(mark);
    return start === -1 ? '' : text.slice(start + mark.length);
}
/** The comment while a run goes on, with the last result below. @param updatedAt ISO 8601, UTC */
function renderRunning(options, standings, earlier) {
    const { marker, run, updatedAt } = options;
    const rows = [...standings].map(([title, standing]) => `| ${(0,inline_text/* codeText */.ph)(title)} | ${(0,inline_text/* inlineText */.ln)(standing)} |`);
    const rest = rows.length - MOST_ROWS;
    const head = [
        `### SPO: checking ${(0,numbers/* counted */.hS)(standings.size, 'prompt')}`,
        `[This run](${run.page}) is going on; the result will replace this text. Updated at ${updatedAt.slice(11, 19)} UTC.`,
        ['| prompt | now |', '|---|---|', ...rows.slice(0, MOST_ROWS)].join('\n'),
        rest > 0 ? `and ${(0,numbers/* counted */.hS)(rest, 'more prompt')}` : '',
    ];
    const note = 'Below is the result of an earlier run.';
    return withEarlier([marker, `<!-- spo-action:running ${run.id} -->`], head, note, earlier);
}
/** The comment after a run that ended without a result, with the last result below. */
function renderUnfinished(marker, page, earlier) {
    const run = page === null ? 'The last run' : (0,inline_text/* linkText */.yX)('The last run', page);
    const head = ['### SPO: no result', `${run} ended before it had a result. Run the job again to get one.`];
    const note = 'Below is the result of the run before it.';
    return withEarlier([marker, UNFINISHED], head, note, earlier);
}
function withEarlier(marks, head, note, earlier) {
    const parts = head.filter((part) => part !== '').join('\n\n');
    const top = `${marks.join('\n')}\n${parts}\n`;
    if (earlier.trim() === '')
        return top;
    const whole = `${top}\n${note}\n\n${EARLIER}\n${earlier}`;
    return whole.length <= running_comment_MOST_CHARACTERS
        ? whole
        : `${marks.join('\n')}\n${head[0]}\n\n${head[1]}\n\n${EARLIER}\n${earlier}`;
}
/** Characters that a result leaves free, so that what a later run says above it fits. */
const ROOM_FOR_A_RUN = 1000;

;// CONCATENATED MODULE: ./lib/report/markdown.js



// GitHub answers a comment of more than 65,536 with 422.
const markdown_MOST_CHARACTERS = 65_536 - ROOM_FOR_A_RUN;
/**
 * The comment on a pull request. It holds the marker exactly once, at its start, and fits into GitHub's limit:
 * answers, rounds and diffs give way in this order, the verdict table last.
 */
function renderComment(report, options) {
    const { marker, run } = options;
    const { headSha } = report;
    const top = run === undefined || headSha === null ? marker : `${marker}\n${resultMark(run, headSha)}`;
    const render = (0,body/* bodyRenderer */.c)(report, options.fullReport ?? null);
    return (0,room/* fitted */.$)((room) => `${top}\n${withoutMarker(render(room), marker)}\n`, (text) => text.length <= markdown_MOST_CHARACTERS, report.prompts.length);
}
/** Model text with our marker in it would make a comment of somebody else look like ours. */
function withoutMarker(text, marker) {
    return marker === '' ? text : text.replaceAll(marker, () => `${marker.slice(0, 2)} ${marker.slice(2)}`);
}

// EXTERNAL MODULE: ./lib/workspace/atomic-write.js
var atomic_write = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/jobs/publish-comment.js





/**
 * The report as a comment, in the workspace and on the change.
 * @param superseded why nobody waits for the results any more: the comment of another run stands
 * @param keepWarning hears why it could not be published
 */
async function publishComment(report, superseded, { forge, settings, workspace, run }, keepWarning) {
    if (report.prompts.length === 0)
        return { comment: null, commentFile: null };
    const commentFile = external_node_path_.join(workspace, 'comment.md');
    const place = run === undefined ? {} : { run, fullReport: run.page };
    const body = renderComment(report, { marker: COMMENT_MARKER, ...place });
    await (0,atomic_write/* writeText */.x)(commentFile, body);
    if (!settings.comment || superseded !== null)
        return { comment: null, commentFile };
    const comment = await publishLast().catch(keepWarning);
    return { comment, commentFile };
    /** Who has the commit has the comment: a run without one may have written in between. */
    async function publishLast() {
        const address = await forge.publishComment(body);
        if (run === undefined || report.publication === null)
            return address;
        const standing = await forge.readComment();
        // A comment that was just made may not be listed yet.
        if (standing === null || commentState(standing).result?.run === run.id)
            return address;
        return forge.publishComment(body);
    }
}

// EXTERNAL MODULE: ./lib/report/finding-line.js
var finding_line = __webpack_require__(4242);
// EXTERNAL MODULE: ./lib/report/verdicts.js
var verdicts = __webpack_require__(3962);
// EXTERNAL MODULE: ./lib/spo/usage.js
var usage = __webpack_require__(4539);
;// CONCATENATED MODULE: ./lib/jobs/run-report-of.js






/** States a run in its report, from which everything else that people read follows. */
function runReportOf({ change, files }, { fault, startedAt }, { reports, publication, notices }, warnings, { models, clock }) {
    const budgetEnded = reports.some(({ stoppedBy }) => stoppedBy === 'budget');
    return {
        schemaVersion: 1,
        startedAt: new Date(startedAt).toISOString(),
        finishedAt: new Date(clock.now()).toISOString(),
        headSha: change.headSha,
        models: models.names,
        simulated: models.simulated,
        verdict: (0,verdicts/* runVerdict */.Z)(reports.map(({ verdict }) => verdict)),
        errorRate: check_files/* ERROR_RATE */.Qf,
        prompts: reports,
        // Summed in the order of the files: a run over several machines bills to the last digit what one alone does.
        usage: reports.map(({ usage }) => usage).reduce(usage/* addUsage */.vk, usage/* NO_USAGE */.yJ),
        stoppedBy: fault === null ? (budgetEnded ? 'budget' : null) : ((0,errors/* stopOf */.EV)(fault) ?? 'error'),
        publication,
        notices: [
            ...(change.notices ?? []),
            ...(fault ? [(0,errors/* errorLine */.BP)(fault)] : []),
            ...notices,
            ...warnings.map(errors/* errorLine */.BP),
            ...models.notices(),
            ...(0,gather_change/* noticesOf */.lx)(files).map((notice) => (0,finding_line/* findingLine */.m)({ ...notice, level: 'warning' })),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/jobs/superseded.js

/** Why nobody waits for the results of a check any more; null while somebody does. @throws SpoError */
async function whySuperseded(forge, { headSha }) {
    const head = await forge.currentHead();
    if (head === headSha)
        return null;
    const reason = head === null
        ? 'The pull request was closed while this ran'
        : `A newer commit, ${head}, came while ${headSha} was being checked`;
    return { sentence: `${reason}: nothing was committed, and no comment was written.`, sameHead: false };
}
/** @param sha the commit of the run that came first */
function supersededByCommit(branch, sha) {
    return superseded_cameFirst(`came first with commit ${sha} on ${branch}`);
}
/**
 * Whether another run on the same head has written its result into the comment since this one began.
 * @param resultAtStart the run whose result the comment held then; null for none
 * @throws SpoError
 */
async function supersededByComment(forge, run, headSha, resultAtStart) {
    const body = await forge.readComment();
    const result = body === null ? null : commentState(body).result;
    if (result === null || result.headSha !== headSha)
        return null;
    return result.run === run.id || result.run === resultAtStart
        ? null
        : superseded_cameFirst(`came first with its result (run ${result.run})`);
}
function superseded_cameFirst(how) {
    return {
        sentence: `Superseded: another run on the same head ${how}. Its result stands; this run published none.`,
        sameHead: true,
    };
}

;// CONCATENATED MODULE: ./lib/jobs/publish-change.js






/** Shows what was found on a change: the commit, the pull request to the author, the suggestions, the comment. */
async function publishChange(gathered, checked, request, warnings) {
    const { forge } = request;
    const { reports, fault } = checked;
    const keep = (error) => keepWarning(error, warnings);
    const outdated = reports.length === 0 ? null : await whySuperseded(forge, gathered.change).catch(keep);
    const offered = fault === null && outdated === null
        ? await offerWinners(gathered, checked, request, keep)
        : { publication: null, notices: [], superseded: outdated };
    const { publication, superseded } = offered;
    const notices = [...(superseded === null ? [] : [superseded.sentence]), ...offered.notices];
    const report = runReportOf(gathered, checked, { reports, publication, notices }, warnings, request);
    const pullRequestUrl = publication?.pullRequestUrl ?? null;
    return { report, superseded, pullRequestUrl, ...(await publishComment(report, superseded, request, keep)) };
}
/** Everything that people get to see before the comment. */
async function offerWinners({ files, change, branch }, { reports, resultAtStart }, { forge, settings, run }, kept) {
    const winners = await (0,publish_winners/* publishWinners */.sx)(reports, files, change, branch, settings, forge).catch(kept);
    const notices = winners?.notices ?? [];
    const first = winners?.supersededBy ?? null;
    const gaveWay = (superseded) => ({ publication: null, notices, superseded });
    if (first !== null)
        return gaveWay(supersededByCommit(branch.name, first));
    const committed = winners?.publication ?? null;
    if (committed === null && run !== undefined && resultAtStart !== undefined) {
        const superseded = await supersededByComment(forge, run, change.headSha, resultAtStart).catch(kept);
        if (superseded !== null)
            return gaveWay(superseded);
    }
    const proposed = committed === null ? null : await proposePullRequest(committed, change, settings, forge, kept);
    if (settings.comment && reports.length > 0) {
        await forge.suggest(suggestionsFor(reports, files, change, settings)).catch(kept);
    }
    return { publication: committed && { ...committed, ...proposed }, notices, superseded: null };
}
/** Takes note of what could not be written; a defect goes on. */
function keepWarning(error, warnings) {
    if (!(error instanceof errors/* SpoError */.bC))
        throw error;
    warnings.push(error);
    return null;
}

;// CONCATENATED MODULE: ./lib/report/refresh-body.js





/** GitHub answers a longer body with 422. */
const refresh_body_MOST_CHARACTERS = 65_536;
/** They take half of the body; whatever is beyond them can be proposed again after it was turned down. */
const MOST_DIGESTS = 1800;
const MARKER = '<!-- spo-action:proposals';
const FIRST_LINE = /^<!-- spo-action:proposals((?: [0-9a-f]{16})*) -->$/;
/** Tells one proposed text for one prompt from every other: 16 hex digits. */
function proposalDigest(proposal) {
    const { path, name, prompt } = proposal;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([path, name, prompt]))
        .digest('hex')
        .slice(0, 16);
}
/**
 * The body of the pull request that proposes the winners of a run without one: their digests on a hidden first line,
 * what merging and closing mean, and the evidence as in a comment. It fits into GitHub's limit.
 * @param digests of what is proposed, each from `proposalDigest`.
 */
function renderRefreshBody(report, digests, { branch, fullReport }) {
    const marker = [MARKER, ...digests.slice(0, MOST_DIGESTS), '-->'].join(' ');
    const top = `${marker}\n${opening(digests.length, branch, report.models.compare)}`;
    const render = (0,body/* bodyRenderer */.c)(report, fullReport ?? null, true);
    return (0,room/* fitted */.$)((room) => `${top}\n\n${withoutMarker(render(room), MARKER)}\n`, (text) => text.length <= refresh_body_MOST_CHARACTERS, report.prompts.length);
}
function opening(count, branch, model) {
    const [taken, them, same] = count === 1
        ? ['a better prompt that was', 'it', 'the same proposal is']
        : [`${count} better prompts that were`, 'them', 'the same proposals are'];
    const where = model === undefined ? '' : ` on ${(0,inline_text/* codeText */.ph)(model)}`;
    const when = model === undefined ? '' : ' Merge it with the switch to that model, not before.';
    return `Merging this takes over ${taken} confirmed${where} against what ${(0,inline_text/* codeText */.ph)(branch)} has now.${when} Closing it turns ${them} down: ${same} not made again.`;
}
/**
 * What a body of ours proposed. Only the first line counts, which no text of a model or a stranger gets into; whether
 * the body is ours is for the forge to say.
 */
function readProposalDigests(body) {
    const [first = ''] = body.split(/\r?\n/, 1);
    const [, digests = ''] = FIRST_LINE.exec(first.trimEnd()) ?? [];
    return new Set(digests.split(' ').filter((digest) => digest !== ''));
}
/** The body of a pull request that is closed because nothing is left to propose; it turns nothing down. */
function renderWithdrawn(branch) {
    return `Nothing is left to propose: no prompt that ${(0,inline_text/* codeText */.ph)(branch)} has now is known to have a better one. This was closed by itself and turns nothing down.\n`;
}

// EXTERNAL MODULE: ./lib/jobs/finished-runs.js
var finished_runs = __webpack_require__(6911);
;// CONCATENATED MODULE: ./lib/jobs/refresh-proposals.js




const NOTHING_STANDS = { open: null, turnedDown: [] };
/**
 * Leaves out what a person turned down by closing the pull request.
 * @param keepWarning hears that the token may not look
 * @throws SpoError
 */
async function proposalsOf(reports, branch, settings, refresh, keepWarning) {
    const found = reports.filter((report) => (0,publish_winners/* isWinner */.u9)(report, settings));
    const isUntouched = settings.commit === 'never' || (found.length === 0 && branch.tipAtStart === null);
    const standing = isUntouched
        ? NOTHING_STANDS
        : await refresh.find(branch.name).catch((error) => {
            if (error instanceof errors/* SpoError */.bC && error.code === 'forge-permission')
                return keepWarning(error);
            throw error;
        });
    const turnedDown = new Set(standing?.turnedDown.flatMap((body) => [...readProposalDigests(body)]));
    const winners = found.filter((report) => !turnedDown.has(digestOf(report)));
    const isGone = (report) => report.foundAt !== undefined && !winners.includes(report);
    return {
        standing,
        winners,
        digests: winners.map(digestOf).sort(),
        reports: reports.filter((report) => !isGone(report)),
        notices: turnedDownSentences(found.length - winners.length),
    };
}
function turnedDownSentences(count) {
    if (count === 0)
        return [];
    const [were, are] = count === 1 ? ['was', 'is'] : ['were', 'are'];
    const prompts = (0,numbers/* counted */.hS)(count, 'better prompt');
    return [`${prompts} ${were} turned down by closing the pull request, and ${are} not proposed again.`];
}
function digestOf({ path, name, bestRound }) {
    return proposalDigest({ path, name, prompt: bestRound?.prompt ?? '' });
}
/** Whether the open pull request proposes just this; its body has the evidence of the run that found it. */
function isProposedAlready({ digests, standing }) {
    const open = standing?.open ?? null;
    return open !== null && [...readProposalDigests(open.body)].sort().join() === digests.join();
}
/** The commit of an open pull request that has these proposals on top of the branch as it is now; null for none. */
function standingPublication(proposals, { name, tip }, { headSha }, settings) {
    if (!isProposedAlready(proposals) || !tip || tip.parents.join() !== headSha)
        return null;
    const { sha, branchUrl, commitUrl } = tip;
    const paths = proposals.winners.flatMap((winner) => [
        (0,publish_winners/* promptTextPath */.Vl)(winner, settings['results-dir']),
        ...(settings['update-yaml'] ? [winner.path] : []),
    ]);
    return { branch: name, sha, branchUrl, commitUrl, paths };
}

;// CONCATENATED MODULE: ./lib/jobs/publish-refresh.js









const UNANNOUNCED = { pullRequestUrl: null, commentFile: null };
/** Shows what a refresh found: one commit and one pull request, whose body has the evidence. */
async function publishRefresh(gathered, checked, request, refresh, warnings) {
    const { branch } = gathered;
    const { settings } = request;
    const keep = (error) => keepWarning(error, warnings);
    const reportOf = (winners) => runReportOf(gathered, checked, winners, warnings, request);
    const left = leftOutSentences(gathered, checked, refresh);
    const proposals = checked.fault === null
        ? await proposalsOf(checked.reports, branch, settings, refresh.pullRequests, keep).catch(keep)
        : null;
    if (proposals === null) {
        const report = reportOf({ reports: checked.reports, publication: null, notices: left });
        return { report, superseded: null, comment: null, ...UNANNOUNCED };
    }
    const committed = await commitProposals(proposals, gathered, request).catch(keep);
    const first = committed?.supersededBy ?? null;
    const superseded = first === null ? null : supersededByCommit(branch.name, first);
    const notices = [
        ...(superseded === null ? [] : [superseded.sentence]),
        ...left,
        ...proposals.notices,
        ...(committed?.notices ?? []),
    ];
    const publication = committed?.publication ?? null;
    const shown = { reports: proposals.reports, publication, notices };
    const report = reportOf(shown);
    if (committed === null || superseded !== null)
        return { report, superseded, comment: null, ...UNANNOUNCED };
    const announced = await announce(report, proposals, gathered, request, refresh).catch(keep);
    const complete = announced === null ? reportOf(shown) : report;
    const { pullRequestUrl, commentFile } = announced ?? UNANNOUNCED;
    const proposed = publication && withPages(publication, pullRequestUrl, proposals, request);
    return {
        report: { ...complete, publication: proposed },
        superseded,
        comment: null,
        pullRequestUrl,
        commentFile,
    };
}
function leftOutSentences({ files }, { skipped }, { base }) {
    if (files.length === 0)
        return [`No file of ${base} matches the input "prompts".`];
    if (skipped === 0)
        return [];
    const prompts = skipped === 1 ? '1 prompt has' : `${skipped} prompts have`;
    return [`${prompts} not changed since an earlier run searched in vain; \`force\` searches again.`];
}
/** Puts the winners on the branch; nothing is moved where they stand there already. @throws SpoError */
async function commitProposals(proposals, { files, change, branch }, { forge, settings }) {
    const publication = standingPublication(proposals, branch, change, settings);
    return publication === null && proposals.winners.length > 0
        ? (0,publish_winners/* publishWinners */.sx)(proposals.winners, files, change, branch, settings, forge)
        : { publication, notices: [], supersededBy: null };
}
/** Opens, updates or withdraws the one pull request. @throws SpoError */
async function announce(report, proposals, gathered, request, { pullRequests, base }) {
    const { branch } = gathered;
    const { standing, digests, winners } = proposals;
    const { settings, workspace, run } = request;
    if (standing === null)
        return UNANNOUNCED;
    const { open } = standing;
    if (winners.length === 0) {
        if (open === null || (await isOpenQuestion(report, gathered, request))) {
            return { pullRequestUrl: open?.url ?? null, commentFile: null };
        }
        await pullRequests.withdraw(branch.name, renderWithdrawn(base));
        return UNANNOUNCED;
    }
    const place = run === undefined ? {} : { fullReport: run.page };
    const body = renderRefreshBody(report, digests, { branch: base, ...place });
    const commentFile = external_node_path_.join(workspace, 'comment.md');
    await (0,atomic_write/* writeText */.x)(commentFile, body);
    // What stands there was written by the run that found it, with all its evidence and what that cost.
    if (open !== null && isProposedAlready(proposals))
        return { pullRequestUrl: open.url, commentFile };
    if (settings['open-pull-request'] !== true && open === null)
        return { pullRequestUrl: null, commentFile };
    const title = titleOf(winners.length, settings['compare-model'] ?? null);
    const pullRequestUrl = await pullRequests.propose({ branch: branch.name, title, body });
    return { pullRequestUrl, commentFile };
}
/** Whether nothing found does not mean that there is nothing: the run was cut short, or another one came first. */
async function isOpenQuestion({ prompts }, { branch }, { forge }) {
    if (!prompts.every(finished_runs/* ranToItsEnd */.aU))
        return true;
    return (await forge.currentTip(branch.name))?.sha !== branch.tipAtStart;
}
function titleOf(winners, model) {
    const prompts = winners === 1 ? 'A better prompt' : `${winners} better prompts`;
    return model === null ? prompts : `${prompts} for ${model}`;
}
/** Where people take the winners over: the pull request, or a page that prepares it. */
function withPages(publication, pullRequestUrl, { winners }, { forge, settings, run }) {
    if (pullRequestUrl !== null)
        return { ...publication, pullRequestUrl };
    const title = titleOf(winners.length, settings['compare-model'] ?? null);
    const where = run === undefined ? 'in the report of the run' : `in the summary of ${run.page}`;
    const body = `Merging this takes over what was found and confirmed. The evidence is ${where}.`;
    return { ...publication, proposalUrl: forge.proposalPage({ branch: publication.branch, title, body }) };
}

;// CONCATENATED MODULE: ./lib/jobs/settle-comment.js



/**
 * Sets a comment right that claims that a run is going on which is not.
 * @param run the one that ended; null when any run that is claimed to go on has ended
 * @throws SpoError
 */
async function settleComment(forge, run) {
    const body = await forge.readComment();
    if (body === null)
        return 'right';
    const { running, earlier } = commentState(body);
    if (running === null || (run !== null && running !== run.id))
        return 'right';
    await forge.publishProgress(renderUnfinished(COMMENT_MARKER, run?.page ?? null, earlier));
    return 'settled';
}
/** Takes back a claim of this run, which gave way to another. */
function settleOwnComment(request) {
    return settle(request, request.run ?? null);
}
/** Takes back a claim of any run, where this one has nothing to do and others may have died. */
function settleAnyComment(request) {
    return settle(request, null);
}
/** That it cannot be done is no reason to fail. */
async function settle({ forge, settings, run }, whose) {
    if (run === undefined || !settings.comment)
        return;
    await settleComment(forge, whose).catch((error) => {
        if (!(error instanceof errors/* SpoError */.bC))
            throw error;
    });
}

;// CONCATENATED MODULE: ./lib/jobs/conclude-check.js









/** Publishes what a check found, notes it as finished, and says how it ended. @throws SpoError `workspace` */
async function concludeCheck(gathered, checked, finishedRuns, request) {
    const { settings } = request;
    const warnings = [];
    const keep = (error) => keepWarning(error, warnings);
    const published = request.refresh === undefined
        ? await publishChange(gathered, checked, request, warnings)
        : await publishRefresh(gathered, checked, request, request.refresh, warnings);
    const { report, superseded } = published;
    const reportPath = await (0,report_file/* writeReport */.u)(request.workspace, (0,report_schema/* inSchemaOrder */.Ft)(report));
    // After another run on the same head the comment is that run's to write, and it may do so at this moment.
    if (superseded !== null && !superseded.sameHead)
        await settleOwnComment(request);
    const gate = gateFailures(report, settings['fail-on']);
    const outputs = outputsOf(published, settings['results-dir']);
    if (checked.fault === null && superseded === null && checked.reports.length > 0) {
        const finished = { report, outputs, gateFailures: gate, isWhole: warnings.length === 0 };
        await finishedRuns.note(finished, gathered).catch((error) => {
            if (!hasSameRemedy(error, warnings))
                keep(error);
        });
    }
    return {
        ...published,
        kind: 'checked',
        reportPath,
        outputs,
        problems: gathered.files.flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
        fileNotices: (0,gather_change/* noticesOf */.lx)(gathered.files),
        gateFailures: gate,
        warnings,
        fault: checked.fault,
    };
}
/** Whether a warning already says what to do about an error. */
function hasSameRemedy(error, warnings) {
    if (!(error instanceof errors/* SpoError */.bC) || error.remedy === undefined)
        return false;
    return warnings.some(({ remedy }) => remedy === error.remedy);
}

;// CONCATENATED MODULE: ./lib/jobs/progress-comment.js



/** Milliseconds between two updates, at least: every one is an edit that GitHub counts. */
const DISTANCE = 15_000;
/**
 * Shows in the comment how far a run is. Events drive it, so that no timer outlives the run. What cannot be written
 * is left out: the result says so when it cannot be written either.
 */
class ProgressComment {
    #forge;
    #clock;
    #run;
    #standings;
    #earlier = '';
    #resultAtStart;
    #writtenAt = Number.NEGATIVE_INFINITY;
    #writing = null;
    #ended = false;
    #defect = null;
    constructor(forge, clock, run, titles) {
        this.#forge = forge;
        this.#clock = clock;
        this.#run = run;
        this.#standings = new Map(titles.map((title) => [title, 'waiting']));
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
            this.#earlier = state?.earlier ?? '';
            this.#resultAtStart = state?.result?.run ?? null;
            await this.#write();
        });
    }
    onEvent(event) {
        const standing = standingOf(event);
        if (standing === null)
            return;
        this.#standings.set(event.key, standing);
        const tooEarly = this.#clock.now() - this.#writtenAt < DISTANCE;
        if (this.#ended || this.#writing !== null || tooEarly)
            return;
        this.#writing = this.#attempt(() => this.#update()).finally(() => {
            this.#writing = null;
        });
    }
    /** Resolves when nothing of this will be written any more, so that a result cannot be overwritten. */
    async end() {
        this.#ended = true;
        await this.#writing;
        if (this.#defect !== null)
            throw this.#defect;
    }
    /** Only over a claim of its own: the comment may hold the result of another run by now. */
    async #update() {
        const body = await this.#forge.readComment();
        if (body === null || commentState(body).running === this.#run.id)
            await this.#write();
        else
            this.#ended = true;
    }
    async #write() {
        const now = this.#clock.now();
        this.#writtenAt = now;
        const options = { marker: COMMENT_MARKER, run: this.#run, updatedAt: new Date(now).toISOString() };
        await this.#forge.publishProgress(renderRunning(options, this.#standings, this.#earlier));
    }
    async #attempt(write) {
        try {
            await write();
        }
        catch (error) {
            if (!(error instanceof errors/* SpoError */.bC))
                this.#defect = error;
            if (!(error instanceof errors/* SpoError */.bC && error.retryable))
                this.#ended = true;
        }
    }
}
function standingOf(event) {
    switch (event.type) {
        case 'step':
            return event.round === null ? STEPS[event.step] : `round ${event.round}: ${STEPS[event.step]}`;
        case 'pairs':
            return `${STEPS[event.step]}: ${event.done} of at most ${event.most} pairs`;
        case 'round-end':
            return `round ${event.round.round}: ${event.round.outcome}`;
        default:
            return null;
    }
}
const STEPS = {
    optimize: 'asking for a better prompt',
    execute: 'answering the cases',
    evaluate: 'judging the answers',
    check: 'base against head',
    confirm: 'confirming the best one',
    switch: "the new model and prompt against today's",
};

;// CONCATENATED MODULE: ./lib/jobs/survey.js




const NOTHING_DONE_BEFORE = { searched: new Set(), carried: [], skipped: 0 };
/**
 * Looks up what earlier runs have finished. On a pull request every prompt is reported; a refresh leaves out what has
 * not changed since, so that a quiet week costs nothing. A migration asks anew: its searches are of another model.
 * @throws SpoError
 */
async function surveyOf({ change, files }, finishedRuns, settings) {
    const none = { ...NOTHING_DONE_BEFORE, files };
    if (settings['compare-model'] !== undefined)
        return none;
    const searches = await finishedRuns.searches((0,gather_change/* promptsOf */.jl)(files).map(({ head }) => head));
    if (!(0,gather_change/* isRefresh */.yw)(change)) {
        const fruitless = [...searches].filter(([, { bestRound }]) => bestRound === null);
        return { ...none, searched: new Set(fruitless.map(([key]) => key)) };
    }
    const carried = [];
    let skipped = 0;
    const isLeft = (path, prompt) => {
        const record = searches.get(prompt.head.spec.key);
        if (record === undefined)
            return true;
        const report = carriedReport(record, path, prompt);
        if (report === null && record.bestRound !== null)
            return true;
        if (report !== null && (0,publish_winners/* isWinner */.u9)(report, settings))
            carried.push(report);
        else
            skipped += 1;
        return false;
    };
    const left = files.flatMap((file) => {
        if (file.kind !== 'prompts')
            return [file];
        const prompts = file.prompts.filter((prompt) => isLeft(file.file.path, prompt));
        return prompts.length === 0 ? [] : [{ ...file, prompts }];
    });
    return { ...none, files: left, carried, skipped };
}
/** The record says what was found; where and in which prompt it was is read from the branch. */
function carriedReport({ found }, path, { head }) {
    if (found === undefined)
        return null;
    const { spec, name } = head;
    return {
        ...found.report,
        path,
        name,
        status: 'unchanged',
        previousPath: null,
        verdict: null,
        note: '',
        problems: [],
        basePrompt: null,
        baseVersusHead: null,
        migration: null,
        headPrompt: spec.prompt,
        questions: spec.cases.map(({ question }) => question),
        usage: usage/* NO_USAGE */.yJ,
        foundAt: found.finishedAt,
    };
}
/** All reports of a run in the order of its files, however they came about. */
function inFileOrder(files, reports) {
    const places = new Map();
    for (const file of files) {
        const names = file.kind === 'prompts' ? file.prompts.map(({ head }) => head.name) : [''];
        for (const name of names)
            places.set((0,finished_runs/* keyOfPrompt */.nA)({ path: file.file.path, name }), places.size);
    }
    const place = (report) => places.get((0,finished_runs/* keyOfPrompt */.nA)(report)) ?? places.size;
    return reports.toSorted((left, right) => place(left) - place(right));
}

;// CONCATENATED MODULE: ./lib/jobs/start-check.js



/** Reads everything that a check works on, and what is finished of it. @throws SpoError */
async function startCheck({ forge, settings, models, defaultBranch, resume, fromFork, }) {
    const gathered = await (0,gather_change/* gatherChange */.Mw)(forge, settings, defaultBranch, fromFork);
    const finishedRuns = new finished_runs/* FinishedRuns */.pO(forge, settings, (0,finished_runs/* modelsDigest */.tD)(models.identity));
    const record = resume ? null : await finishedRuns.earlierRun(gathered);
    const earlier = record !== null && stillStands(record, gathered.branch) ? record : null;
    const survey = earlier === null
        ? await surveyOf(gathered, finishedRuns, settings)
        : { ...NOTHING_DONE_BEFORE, files: gathered.files };
    return { gathered, finishedRuns, earlier, survey };
}
/** A result whose commit has been taken away, by closing the pull request or by hand, is worth another run. */
function stillStands({ outputs }, { tipAtStart }) {
    const commit = outputs['commit-sha'] ?? '';
    return commit === '' || commit === tipAtStart;
}

// EXTERNAL MODULE: ./lib/jobs/worst-case-of.js + 2 modules
var worst_case_of = __webpack_require__(5016);
;// CONCATENATED MODULE: ./lib/jobs/check-change.js








/**
 * The main job: checks every prompt file that a change touches, optimizes it, commits the winners to one
 * branch and reports in one comment. What an earlier run finished on the same content is only repeated.
 * @throws SpoError when the change cannot be read
 */
async function checkChange(request) {
    const { settings, models, clock } = request;
    const startedAt = clock.now();
    const { gathered, finishedRuns, earlier, survey } = await startCheck(request);
    if (earlier !== null || gathered.files.length === 0)
        await settleAnyComment(request);
    if (earlier !== null)
        return { kind: 'replayed', record: earlier };
    const prompts = (0,gather_change/* promptsOf */.jl)(survey.files);
    if (prompts.length > 0) {
        const plans = prompts.map(({ head, basePrompt }) => (0,worst_case_of/* planPrompt */.w)(head, basePrompt, settings, models));
        request.onNotice((0,worst_case_of/* worstCaseOf */.z)(await Promise.all(plans), true, models));
    }
    const checked = await checkWithProgress(survey.files, survey.searched, request);
    const reports = inFileOrder(gathered.files, [...checked.reports, ...survey.carried]);
    const outcome = { ...checked, reports, startedAt, skipped: survey.skipped };
    return concludeCheck(gathered, outcome, finishedRuns, request);
}
async function checkWithProgress(files, searched, request) {
    const { forge, clock, run, settings } = request;
    const titles = (0,gather_change/* specsOf */.Qw)(files).map(({ key }) => key);
    if (run === undefined || !settings.comment || titles.length === 0) {
        return (0,check_files/* checkFiles */.gw)(files, searched, request);
    }
    const progress = new ProgressComment(forge, clock, run, titles);
    await progress.start();
    const onEvent = (event) => {
        progress.onEvent(event);
        return request.onEvent(event);
    };
    const checked = await (0,check_files/* checkFiles */.gw)(files, searched, { ...request, onEvent }).finally(() => progress.end());
    const { resultAtStart } = progress;
    return { ...checked, ...(resultAtStart === undefined ? {} : { resultAtStart }) };
}

;// CONCATENATED MODULE: ./lib/jobs/check-repository.js


/** The pull-request job on a local git repository. @throws SpoError */
function checkRepository(check) {
    const { directory, base, head, commentFile, environment } = check;
    const place = commentFile === undefined ? {} : { commentFile };
    const forge = createLocalGitForge({ directory, base, head, environment, ...place });
    return checkChange({ ...check, forge, defaultBranch: 'spo/check', fromFork: false });
}


/***/ }),

/***/ 6688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ renderCheckText)
/* harmony export */ });
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4302);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8844);
/* harmony import */ var _prompt_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1980);
/* harmony import */ var _standings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9427);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3394);
/* harmony import */ var _switch_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2526);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3962);







/** The verdicts of a run in plain text, for a terminal. */
function renderCheckText(report) {
    const lines = [(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .P)(report)), ''];
    for (const prompt of (0,_standings_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(report.prompts))
        lines.push(...promptLines(prompt), '');
    lines.push(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .usageText */ .tx)(report.usage)}.`);
    for (const notice of report.notices)
        lines.push(`Note: ${(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(notice)}`);
    if (report.publication !== null) {
        const { branch, sha, paths } = report.publication;
        lines.push(`Branch: ${(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(branch)}`, `Commit: ${sha} (${(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(paths.join(', '))})`);
    }
    else if (report.prompts.length > 0)
        lines.push('Nothing was committed.');
    return lines.join('\n');
}
function promptLines(prompt) {
    const { baseVersusHead, bestRound, bestVersusHead, migration, rounds } = prompt;
    const labels = labelsOf(prompt);
    const lines = [(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)((0,_prompt_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .promptTitle */ .Hi)(prompt))];
    const add = (label, text) => lines.push(`  ${label.padEnd(26)}${(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(text)}`);
    if (prompt.status === 'off')
        add('off', 'its file says so: nothing was run');
    for (const problem of prompt.problems)
        lines.push(`  ${(0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(problem)}`);
    if (migration !== null)
        add('switch', `${(0,_switch_text_js__WEBPACK_IMPORTED_MODULE_3__/* .switchText */ .y)(migration)}: ${migration.reason}`);
    if (prompt.verdict !== null) {
        const pairs = baseVersusHead === null ? '' : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .pairsText */ .Lx)(baseVersusHead.tally)}`;
        add(labels.verdict, `${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictText */ .n)(prompt.verdict)}${pairs}`);
    }
    if (rounds.length > 0) {
        const accepted = rounds.filter(({ outcome }) => outcome === 'accepted').length;
        add('rounds', `${rounds.length}, ${accepted} accepted`);
    }
    if (bestRound !== null) {
        const pairs = bestVersusHead === null ? '' : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .pairsText */ .Lx)(bestVersusHead.tally)}`;
        const standing = bestRound.confirmed ? 'confirmed' : 'tentative';
        add(labels.best, `round ${bestRound.round}, ${standing}${pairs}: ${bestRound.modification}`);
    }
    if (prompt.note !== '' && !migration?.reason.includes(prompt.note))
        add('note', prompt.note);
    return lines;
}
function labelsOf({ migration, status }) {
    if (migration !== null)
        return { verdict: "new model against today's", best: 'best on the new model' };
    if (status === 'unchanged')
        return { verdict: 'result', best: 'best against the present' };
    return { verdict: 'this change against base', best: 'best against this change' };
}


/***/ }),

/***/ 4242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ annotationLine),
/* harmony export */   m: () => (/* binding */ findingLine)
/* harmony export */ });
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4302);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5810);


/** As compilers write it: `file:line:column message`, with `warning:` before the message of one. */
function findingLine({ level, location, message }) {
    const mark = level === 'warning' ? 'warning: ' : '';
    return (0,_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(`${location.file}:${location.line}:${location.column} ${mark}${message}`);
}
/** As GitHub's runner reads it, which then shows it at the line (actions/toolkit, packages/core/src/command.ts). */
function annotationLine({ level, location, message }) {
    const { file, line, column } = location;
    return `::${level} file=${escapedProperty((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(file))},line=${line},col=${column}::${escapedData((0,_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(message))}`;
}
/** The percent sign comes first: what the others become holds one. */
function escapedData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
