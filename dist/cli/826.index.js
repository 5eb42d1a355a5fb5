export const id = 826;
export const ids = [826];
export const modules = {

/***/ 6826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/jobs/check-repository.js + 35 modules
var check_repository = __webpack_require__(4007);
// EXTERNAL MODULE: ./lib/jobs/model-stack.js + 33 modules
var model_stack = __webpack_require__(6260);
// EXTERNAL MODULE: ./lib/report/check-text.js
var check_text = __webpack_require__(6688);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/cli/demo-command.js
var demo_command = __webpack_require__(1159);
;// CONCATENATED MODULE: ./lib/cli/demo-files.js
const SUPPORT = `# Replies of the help desk.
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
`;
const NOTES = `# Minutes for people who were not in the meeting.
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
`;
/** One change for the worse and one for the better, as the simulated world sees it. */
const DEMO_FILES = [
    {
        path: 'prompts/support.yaml',
        template: SUPPORT,
        base: 'Extract the order number and the problem from the message. Check each field. Never guess.',
        head: 'Extract the order number and the problem from the message. Be creative. A rough idea is enough.',
    },
    {
        path: 'prompts/minutes.yaml',
        template: NOTES,
        base: 'Summarise the notes.',
        head: 'Summarise the notes in plain words. Use no more than five sentences.',
    },
];
function demoFileText(file, version) {
    return file.template.replace('{{prompt}}', () => file[version]);
}

// EXTERNAL MODULE: ./lib/cli/failure.js
var failure = __webpack_require__(1612);
// EXTERNAL MODULE: ./lib/cli/progress.js
var cli_progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/cli/run-context.js + 1 modules
var run_context = __webpack_require__(5594);
// EXTERNAL MODULE: ./lib/cli/settings-of.js
var settings_of = __webpack_require__(9415);
;// CONCATENATED MODULE: ./lib/cli/demo-run.js















const CHANGE_BRANCH = 'shorter-prompts';
/** Runs the command and sets the exit code. @throws SpoError */
async function run(options) {
    const settings = (0,settings_of/* settingsOf */.f)({ ...options, offline: true }, demo_command/* GROUPS */.f, {});
    const context = (0,run_context/* runContext */.p)(settings.seed);
    const models = await (0,model_stack/* buildModels */.L)(settings, { ...context, journal: null });
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_os_.tmpdir(), 'spo-demo-'));
    const repository = external_node_path_.join(folder, 'repository');
    await makeRepository(repository);
    console.log(`A repository whose branch ${CHANGE_BRANCH} changes ${DEMO_FILES.length} prompt files: ${repository}\n`);
    const progress = (0,cli_progress/* showProgress */.R)(models.usage);
    const result = await (0,check_repository/* checkRepository */.n)({
        ...context,
        directory: repository,
        base: 'main',
        head: CHANGE_BRANCH,
        resume: false,
        workspace: external_node_path_.join(folder, 'workspace'),
        commentFile: external_node_path_.join(folder, 'comment.md'),
        settings,
        models,
        environment: process.env,
        onEvent: progress.onEvent,
    }).finally(progress.end);
    if (result.kind === 'replayed')
        throw new Error('A new repository holds no finished run.');
    console.log(`\n${(0,check_text/* renderCheckText */.O)(result.report)}\n`);
    console.log('A simulated model wrote and judged all of this: it shows how the tool works, and proves nothing.\n');
    const { publication } = result.report;
    if (publication !== null)
        console.log(`See the proposal:  git -C ${repository} show ${publication.branch}`);
    console.log(`Read the comment:  ${result.comment ?? result.commentFile}`);
    console.log(`Open the rounds:   ${external_node_path_.join(folder, 'workspace')}`);
    for (const failure of result.gateFailures)
        console.log(`On a pull request, this would block the merge: ${failure}`);
    for (const error of [...result.warnings, ...(result.fault ? [result.fault] : [])])
        process.exitCode = (0,failure/* printFailure */.eV)(error);
}
async function makeRepository(directory) {
    const git = (...args) => runGit(directory, args);
    const write = async (version) => {
        for (const file of DEMO_FILES) {
            const target = external_node_path_.join(directory, file.path);
            await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
            await (0,promises_.writeFile)(target, demoFileText(file, version));
        }
        await git('add', '--all');
        await git('commit', '--quiet', '--message', version === 'base' ? 'Add prompts' : 'Shorten prompts');
    };
    await (0,promises_.mkdir)(directory, { recursive: true });
    await git('init', '--quiet', '--initial-branch=main');
    await write('base');
    await git('switch', '--quiet', '--create', CHANGE_BRANCH);
    await write('head');
}
async function runGit(directory, args) {
    const identity = [
        '-c',
        'user.name=Demo',
        '-c',
        'user.email=demo@example.com',
        '-c',
        'commit.gpgsign=false',
    ];
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...identity, ...args], { cwd: directory });
    }
    catch (cause) {
        const missing = cause.code === 'ENOENT';
        throw new errors/* SpoError */.bC('git', missing ? 'The program git was not found.' : `git ${args[0]} failed: ${cause}`, {
            remedy: 'Install git 2.28 or newer and try again.',
            cause,
        });
    }
}


/***/ })

};
