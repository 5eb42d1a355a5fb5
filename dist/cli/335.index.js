export const id = 335;
export const ids = [335];
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
            else
                stderr.write(`${line} · ${usage().calls} calls`.slice(0, width()));
        },
        end: clear,
    };
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qf: () => (/* binding */ ERROR_RATE),
  gw: () => (/* binding */ checkFiles)
});

// UNUSED EXPORTS: sharesOf

// EXTERNAL MODULE: ./node_modules/p-queue/dist/index.js + 2 modules
var dist = __webpack_require__(7814);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/spo/sign-test.js
var sign_test = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/spo/compare-prompts.js
var compare_prompts = __webpack_require__(5309);
;// CONCATENATED MODULE: ./lib/spo/confirm.js

/**
 * The last incumbent meets the head version again, on fresh answers and first on the cases that the rounds
 * did not see: a search over rounds picks lucky winners, and only what holds up here is an improvement.
 * @param sample case indices that the rounds used
 * @throws SpoError for a fault that would hit every call
 */
function confirm_confirm(winner, sample, ports) {
    return (0,compare_prompts/* comparePrompts */.zy)({ ...winner, incumbent: winner.spec.prompt, phase: 'confirm', seen: sample }, ports);
}

// EXTERNAL MODULE: ./lib/workspace/workspace.js + 2 modules
var workspace_workspace = __webpack_require__(5806);
;// CONCATENATED MODULE: ./lib/jobs/check-migration.js

/**
 * Today's model with the present prompt against the new model with the prompt that was found for it, on fresh
 * answers and first on the cases that the rounds did not see. Only a confirmed prompt is worth it, and only
 * where the new model did worse with the present one.
 * @param winner `challenger` is the confirmed prompt
 * @param sample case indices that the rounds used
 * @returns null where there is nothing to make up for, or no second model
 * @throws SpoError for a fault that would hit every call
 */
async function compareSwitch(winner, sample, verdict, ports) {
    const { baseExecutor } = ports.models;
    if (baseExecutor === undefined || verdict !== 'regressed')
        return null;
    const sides = { incumbent: winner.spec.prompt, incumbentExecutor: baseExecutor };
    return (0,compare_prompts/* comparePrompts */.zy)({ ...winner, ...sides, phase: 'switch', seen: sample }, ports);
}

// EXTERNAL MODULE: ./lib/jobs/chosen-models.js
var chosen_models = __webpack_require__(4363);
// EXTERNAL MODULE: ./lib/jobs/migration-outcome.js
var migration_outcome = __webpack_require__(65);
// EXTERNAL MODULE: ./lib/jobs/own-models.js
var own_models = __webpack_require__(3455);
// EXTERNAL MODULE: ./lib/jobs/prompt-report.js
var prompt_report = __webpack_require__(8031);
;// CONCATENATED MODULE: ./lib/spo/judge-health.js
/** @param comparisons all that one judge compared */
function judgeHealth(comparisons) {
    const judged = comparisons.flatMap(({ pairs }) => pairs).filter(({ ballots }) => ballots.length > 0);
    const ballots = judged.flatMap((pair) => pair.ballots);
    const readable = ballots.filter(({ choice }) => choice !== 'abstain');
    const complete = judged.filter(({ outcome }) => outcome !== 'abstain');
    const decisive = complete.filter(({ outcome }) => outcome !== 'flip');
    const unequal = decisive.filter((pair) => lengthRatioOf(pair) !== 1);
    return {
        ballots: ballots.length,
        pairs: complete.length,
        flipRate: share(complete, ({ outcome }) => outcome === 'flip'),
        firstPreferred: share(readable, choseFirst),
        abstainRate: share(ballots, ({ choice }) => choice === 'abstain'),
        repeatAgreement: repeatAgreement(comparisons),
        lengthRatio: median(complete.map(lengthRatioOf)),
        longerPreferred: share(unequal, (pair) => lengthRatioOf(pair) > 1 === (pair.outcome === 'challenger')),
    };
}
/** Fewer ballots or pairs than this say nothing of a judge. */
const ENOUGH_BALLOTS = 16;
const ENOUGH_PAIRS = 8;
/** What is suspicious about a judge, a sentence each. */
function healthWarnings(health) {
    const warnings = [];
    const warn = (suspicious, sentence) => {
        if (suspicious)
            warnings.push(sentence);
    };
    const { ballots, pairs, flipRate, firstPreferred, abstainRate, longerPreferred, lengthRatio } = health;
    const percent = (rate) => `${Math.round(100 * (rate ?? 0))}%`;
    warn(pairs >= ENOUGH_PAIRS && (flipRate ?? 0) > 0.45, `The judge followed the position in ${percent(flipRate)} of pairs: the answers are close, or the judge is weak.`);
    warn(ballots >= ENOUGH_BALLOTS && Math.abs((firstPreferred ?? 0.5) - 0.5) > 0.2, `The judge preferred the first answer in ${percent(firstPreferred)} of ballots; a fair one would in half of them.`);
    warn(ballots >= ENOUGH_BALLOTS && (abstainRate ?? 0) > 0.1, `${percent(abstainRate)} of ballots could not be read.`);
    const lengthsDiffer = lengthRatio !== null && (lengthRatio > 1.5 || lengthRatio < 1 / 1.5);
    warn(pairs >= ENOUGH_PAIRS && lengthsDiffer && (longerPreferred ?? 0) > 0.85, `The longer answer won ${percent(longerPreferred)} of decisive pairs: the judge may only like length.`);
    return warnings;
}
function choseFirst({ choice, challengerPosition }) {
    return (choice === 'challenger') === (challengerPosition === 'first');
}
function repeatAgreement(comparisons) {
    let same = 0;
    let all = 0;
    for (const { pairs } of comparisons) {
        const readable = pairs.filter((pair) => pair.ballots.length > 0 && pair.outcome !== 'abstain');
        readable.forEach((pair, index) => {
            const earlier = readable.slice(0, index).filter(({ caseIndex }) => caseIndex === pair.caseIndex);
            all += earlier.length;
            same += earlier.filter(({ outcome }) => outcome === pair.outcome).length;
        });
    }
    return all === 0 ? null : same / all;
}
function lengthRatioOf({ challengerAnswers, incumbentAnswers }) {
    return totalLength(challengerAnswers) / Math.max(1, totalLength(incumbentAnswers));
}
function totalLength(answers) {
    return answers.reduce((sum, answer) => sum + (answer.status === 'answered' ? answer.text.length : 0), 0);
}
function share(items, holds) {
    return items.length === 0 ? null : items.filter(holds).length / items.length;
}
function median(values) {
    const sorted = values.toSorted((left, right) => left - right);
    const middle = sorted.length >> 1;
    const upper = sorted[middle];
    if (upper === undefined)
        return null;
    const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper;
    return ((lower ?? upper) + upper) / 2;
}

// EXTERNAL MODULE: ./lib/spo/parse-reply.js
var parse_reply = __webpack_require__(4330);
;// CONCATENATED MODULE: ./lib/spo/prompt-warnings.js

const MOST_GROWTH = 3;
/** Short prompts may grow: three times ten words are still few. */
const FEWEST_GROWN_WORDS = 60;
/** A run of this many words does not stand in two texts by chance. */
const COPIED_RUN = 8;
/** What a reader should know of a new prompt before taking it, a sentence each. */
function promptWarnings(before, after, spec) {
    const warnings = [];
    const [short, long] = [(0,parse_reply/* countWords */.rj)(before), (0,parse_reply/* countWords */.rj)(after)];
    if (long > MOST_GROWTH * short && long >= FEWEST_GROWN_WORDS) {
        warnings.push(`The prompt has grown from ${short} to ${long} words.`);
    }
    const copied = copiedRun(before, after, spec);
    if (copied !== null) {
        warnings.push(`The new prompt holds words copied from the cases ("${copied}"): it may only know these answers.`);
    }
    return warnings;
}
/** The first run of words in `after` that stands in a case and did not stand in `before`; null when there is none. */
function copiedRun(before, after, { cases }) {
    const known = new Set(runs(before));
    const material = new Set(cases.flatMap(({ question, answer = '' }) => [...runs(question), ...runs(answer)]));
    return runs(after).find((run) => material.has(run) && !known.has(run)) ?? null;
}
function runs(text) {
    const words = Array.from(WORDS.segment(text.toLowerCase())).filter(({ isWordLike }) => isWordLike);
    const count = Math.max(0, words.length - COPIED_RUN + 1);
    return Array.from({ length: count }, (_, start) => words
        .slice(start, start + COPIED_RUN)
        .map(({ segment }) => segment)
        .join(' '));
}
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

;// CONCATENATED MODULE: ./lib/jobs/report-warnings.js


/** What a reader should know before believing the verdict or taking the prompt. */
function warningsOf(report, spec, models) {
    const { baseVersusHead, bestVersusHead, bestRound, migration, rounds } = report;
    const ofRounds = rounds.map(({ comparison }) => comparison);
    const comparisons = [baseVersusHead, ...ofRounds, bestVersusHead, migration?.adapted ?? null];
    const health = judgeHealth(comparisons.filter((comparison) => comparison !== null));
    const judged = health.ballots > 0;
    return {
        judgeHealth: judged ? health : null,
        warnings: [
            ...(judged ? [...healthWarnings(health), ...ownAnswers(models)] : []),
            ...(bestRound === null ? [] : promptWarnings(spec.prompt, bestRound.prompt, spec)),
            ...(migration !== null && bestRound?.confirmed
                ? [
                    `The prompt of round ${bestRound.round} was found on ${models.executor.name}: take it with the switch to that model, not before.`,
                ]
                : []),
        ],
    };
}
function ownAnswers({ judge, executor, baseExecutor }) {
    if (baseExecutor === undefined) {
        if (judge.name !== executor.name)
            return [];
        return [`${judge.name} judges its own answers: a judge of another family is fairer.`];
    }
    if (judge.name !== executor.name && judge.name !== baseExecutor.name)
        return [];
    return [`${judge.name} judges its own answers against those of another model: a third one is fairer.`];
}

// EXTERNAL MODULE: ./lib/jobs/resumable-loop.js + 3 modules
var resumable_loop = __webpack_require__(634);
// EXTERNAL MODULE: ./lib/jobs/run-settings.js
var run_settings = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/jobs/check-prompt.js












/**
 * Everything that is done for one prompt of a change: base against head, the rounds from the head version,
 * and the confirmation of the last incumbent. A fault keeps what was reached before it.
 *
 * Where the ports have two executors, the change is that of the model: today's is the base, the new one the
 * head, and the rounds adapt the prompt to the new one.
 */
async function checkPrompt(check, ports) {
    const { versions } = check;
    const draft = { ...(0,prompt_report/* reportOfPrompt */.UL)(check.file, versions), ...(0,own_models/* otherModels */.lz)(check.models, check.runNames) };
    const reached = {};
    let adapted = null;
    let fault = null;
    const finish = () => {
        const facts = { ...draft, ...reached, usage: ports.usage() };
        const report = ports.models.baseExecutor ? { ...facts, migration: (0,migration_outcome/* migrationOf */.I)(facts, adapted) } : facts;
        const { judgeHealth, warnings } = warningsOf(report, versions.head.spec, ports.models);
        return {
            report: { ...report, judgeHealth, warnings: [...check.refused, ...warnings] },
            fault,
        };
    };
    try {
        const progress = await progressOf(check);
        Object.assign(reached, await compareWithBase(check, progress, ports));
        throwIfStopped(reached.baseVersusHead);
        if (check.alreadySearched) {
            reached.note = [reached.note, ALREADY_SEARCHED].filter(Boolean).join(' ');
            return finish();
        }
        const optimization = await runRounds(check, progress, ports);
        reached.rounds = optimization.rounds;
        reached.stoppedBy = optimization.stoppedBy;
        reached.bestRound = bestRoundOf(optimization, versions.head.spec.prompt);
        if (optimization.error !== null)
            throw optimization.error;
        Object.assign(reached, await confirmBest(check, optimization, reached.bestRound, ports));
        throwIfStopped(reached.bestVersusHead);
        if (reached.bestRound?.confirmed) {
            const winner = {
                ...comparisonBasics(check),
                challenger: reached.bestRound.prompt,
                test: check.checkTest,
            };
            adapted = await compareSwitch(winner, optimization.sample, reached.verdict, ports);
            reached.stoppedBy = adapted?.stoppedBy ?? reached.stoppedBy;
            throwIfStopped(adapted);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* SpoError */.bC))
            throw error;
        const stop = (0,errors/* stopOf */.EV)(error);
        fault = (0,own_models/* endsRun */.sl)(error, check.models) ? error : null;
        const compares = standingSide(check, ports) !== null;
        reached.verdict ??= stop === 'budget' ? (compares ? 'budget-stopped' : null) : 'error';
        reached.note = [...new Set([reached.note, (0,errors/* errorLine */.BP)(error)])].filter(Boolean).join(' ');
        reached.stoppedBy ??= stop ?? 'error';
    }
    return finish();
}
const ALREADY_SEARCHED = 'An earlier run searched for a better prompt and found none; `force` searches again.';
/** A comparison that was cut short keeps its pairs; what would come after it does not start. */
function throwIfStopped(comparison) {
    if (!comparison?.stoppedBy)
        return;
    throw new errors/* SpoError */.bC(comparison.stoppedBy === 'budget' ? 'budget-exhausted' : 'interrupted', comparison.note);
}
function progressOf({ versions, settings, models, workspaceRoot, resume }) {
    const { spec, settings: file } = versions.head;
    const chosen = { ...models.names, chosen: (0,chosen_models/* modelChoice */.Z)(file) };
    const fingerprint = (0,resumable_loop/* fingerprintOf */.ax)(spec, versions.basePrompt, settings, chosen);
    return (0,resumable_loop/* openProgress */.mp)(workspaceRoot, spec.key, fingerprint, resume);
}
/** What the prompt is compared with first; null where there is no such thing. */
function standingSide({ versions: { head, basePrompt } }, { models: { baseExecutor } }) {
    if (baseExecutor !== undefined)
        return { incumbent: head.spec.prompt, incumbentExecutor: baseExecutor };
    return basePrompt === null ? null : { incumbent: basePrompt };
}
function comparisonBasics({ versions, settings }) {
    return { spec: versions.head.spec, wave: (0,run_settings/* pairsAtOnce */.Am)(settings) };
}
async function compareWithBase(check, progress, ports) {
    const { head } = check.versions;
    const standing = standingSide(check, ports);
    if (standing === null)
        return {};
    if (standing.incumbentExecutor === undefined && standing.incumbent === head.spec.prompt) {
        return { verdict: 'no-reliable-change', note: 'The text of the prompt is the same as at the base.' };
    }
    const stored = progress.current().baseVersusHead;
    const comparison = stored ??
        (await (0,compare_prompts/* comparePrompts */.zy)({
            ...comparisonBasics(check),
            ...standing,
            challenger: head.spec.prompt,
            test: check.checkTest,
            phase: 'check',
        }, ports));
    if (comparison.stoppedBy === null)
        await progress.save({ baseVersusHead: comparison });
    return { baseVersusHead: comparison, verdict: (0,compare_prompts/* verdictOf */.Vj)(comparison), note: comparison.note };
}
async function runRounds(check, progress, ports) {
    const { head } = check.versions;
    const workspace = await (0,workspace_workspace/* openWorkspace */.O)(check.workspaceRoot, head.spec.key);
    if (!progress.resumed)
        await workspace.discardFrom(1);
    return (0,resumable_loop/* runResumableLoop */.aU)(head.spec, check.settings, 1, null, progress, workspace, ports);
}
async function confirmBest(check, { sample }, best, ports) {
    if (best === null)
        return {};
    const winner = { ...comparisonBasics(check), challenger: best.prompt, test: check.confirmTest };
    const comparison = await confirm_confirm(winner, sample, ports);
    const verdict = (0,compare_prompts/* verdictOf */.Vj)(comparison);
    return { bestVersusHead: comparison, bestRound: { ...best, confirmed: verdict === 'improved' } };
}
/** The last incumbent, when it is not simply the prompt that the loop started from. */
function bestRoundOf({ best, rounds }, headPrompt) {
    if (best === null || best.prompt === headPrompt)
        return null;
    const round = rounds.find((each) => each.round === best.round);
    return {
        round: best.round,
        modification: round?.modification ?? '',
        prompt: best.prompt,
        confirmed: false,
    };
}

// EXTERNAL MODULE: ./lib/jobs/effective-settings.js
var effective_settings = __webpack_require__(8927);
// EXTERNAL MODULE: ./lib/jobs/gather-change.js + 3 modules
var gather_change = __webpack_require__(7897);
;// CONCATENATED MODULE: ./lib/jobs/idle-reports.js


/** What is reported of files without asking a model: those that are gone or broken, and prompts that are switched off. */
function idleReports(file) {
    switch (file.kind) {
        case 'removed':
            return [(0,prompt_report/* reportOfFile */.op)(file.file, 'removed')];
        case 'invalid':
            return [invalidReport(file)];
        case 'prompts':
            return file.prompts
                .filter(({ head }) => (0,gather_change/* isOff */.gK)(head))
                .map((versions) => ({ ...(0,prompt_report/* reportOfPrompt */.UL)(file.file, versions), status: 'off', note: '' }));
    }
}
function invalidReport(file) {
    const problems = file.problems.map(({ location, message }) => `${location.file}:${location.line}:${location.column} ${message}`);
    return { ...(0,prompt_report/* reportOfFile */.op)(file.file, 'invalid'), problems };
}

;// CONCATENATED MODULE: ./lib/jobs/check-files.js








/** Share of equal prompts that a run may call regressed, over all of its files; the same for improved. */
const ERROR_RATE = 0.05;
/** Those of a run that checks all of these files. */
function sharesOf(files, models) {
    const prompts = (0,gather_change/* promptsOf */.jl)(files);
    const compared = prompts.filter(({ head, basePrompt }) => models.compare !== undefined || (basePrompt !== null && basePrompt !== head.spec.prompt));
    return { compared: compared.length, confirmed: prompts.length };
}
/**
 * Checks every prompt of the changed files, several at once. The prompts of a run share its error rate, and a
 * fault that would hit all of them ends the others too.
 * @param shares of the whole run, where these files are only a part of it
 * @param searched keys of prompts whose search was finished before and found nothing
 */
async function checkFiles(files, searched, request, shares = sharesOf(files, request.models.names)) {
    const checkTest = (0,sign_test/* signTest */.W)(ERROR_RATE / Math.max(1, shares.compared));
    const confirmTest = (0,sign_test/* signTest */.W)(ERROR_RATE / Math.max(1, shares.confirmed));
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, ...(request.signal ? [request.signal] : [])]);
    const queue = new dist/* default */.Ay({ concurrency: request.settings['max-concurrency'] });
    let fault = null;
    const jobs = files.flatMap((file) => {
        const checks = (0,gather_change/* promptsOf */.jl)([file]).map((versions) => queue.add(async () => {
            const tests = { checkTest, confirmTest, alreadySearched: searched.has(versions.head.spec.key) };
            const checked = await checkOne(file.file, versions, tests, { ...request, signal });
            if (checked.fault !== null) {
                fault ??= checked.fault;
                stop.abort(checked.fault);
            }
            return () => ({ ...checked.report, usage: checked.bill() });
        }));
        return [...checks, ...idleReports(file).map((report) => Promise.resolve(() => report))];
    });
    // Billed at the end: a prompt that the budget stopped may have had calls under way.
    const reports = (await Promise.all(jobs)).map((finished) => finished());
    return { reports, fault };
}
/** Checks a prompt with the settings and models that its file asks for and may have. */
async function checkOne(file, versions, tests, request) {
    const { spec, settings: fileSettings } = versions.head;
    const { names, forPrompt } = request.models;
    const models = await forPrompt({ key: spec.key, settings: fileSettings }).catch(unusable);
    const unasked = (report) => ({ report, fault: null, bill: () => report.usage });
    if (models instanceof errors/* SpoError */.bC)
        return unasked((0,own_models/* refusedPrompt */.Re)(file, versions, models, names));
    const switched = (0,own_models/* switchedPrompt */.oA)(file, versions, models);
    if (switched !== null)
        return unasked(switched);
    const { settings, notices } = (0,effective_settings/* effectiveSettings */.f)(request.settings, fileSettings);
    const refused = [...(versions.ignored ?? []), ...notices, ...models.notices];
    for (const sentence of refused)
        request.onNotice(`${spec.key}: ${sentence}`);
    const { workspace: workspaceRoot, resume } = request;
    const check = { file, versions, settings, refused, workspaceRoot, resume, models, runNames: names };
    const ports = { ...request, models: models.models, usage: models.usage };
    return { ...(await checkPrompt({ ...check, ...tests }, ports)), bill: models.usage };
}
/** What is wrong with the models that a file names is no matter of the others. */
function unusable(error) {
    if (error instanceof errors/* SpoError */.bC)
        return error;
    throw error;
}


/***/ }),

/***/ 65:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ migrationOf)
/* harmony export */ });
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8844);
/* harmony import */ var _spo_compare_prompts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5309);


/**
 * Whether one prompt can move to the new model. It can when the new model does not do reliably worse with the
 * present prompt, or else with the one that was found for it; whatever is open keeps it where it is.
 * @param adapted today's model with the present prompt against the new model with the prompt found for it;
 *   null when it did not come to that
 */
function migrationOf(facts, adapted) {
    return { ...standingOf(facts, adapted), adapted };
}
function standingOf(facts, adapted) {
    const { verdict, baseVersusHead, note } = facts;
    switch (verdict) {
        case 'improved':
            return { outcome: 'ready', reason: 'The new model answers this prompt better.' };
        case 'no-reliable-change':
            return { outcome: 'ready', reason: `${noDifference(baseVersusHead)}.` };
        case 'regressed':
            return adapted === null ? notAdapted(facts) : asAdapted(facts, adapted);
        case 'budget-stopped':
            return { outcome: 'not-ready', reason: `A larger budget is needed. ${note}` };
        default:
            return { outcome: 'not-ready', reason: note };
    }
}
const WORSE = 'The new model answers the present prompt worse';
function asAdapted({ bestRound }, adapted) {
    const prompt = `the prompt of round ${bestRound?.round}`;
    const ready = 'ready-with-new-prompt';
    switch ((0,_spo_compare_prompts_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(adapted)) {
        case 'improved':
            return { outcome: ready, reason: `${WORSE}, and with ${prompt} better than today's model.` };
        case 'no-reliable-change':
            return { outcome: ready, reason: `${WORSE}. With ${prompt}: ${noDifference(adapted)}.` };
        case 'regressed':
            return { outcome: 'not-ready', reason: `${WORSE}, and with ${prompt} still worse than today's model.` };
        default: {
            const open = `Whether ${prompt} makes up for it is open: ${adapted.note}`;
            return { outcome: 'not-ready', reason: `${WORSE}. ${open}` };
        }
    }
}
function notAdapted({ note, rounds, bestRound, bestVersusHead }) {
    const reason = (why) => ({ outcome: 'not-ready', reason: why });
    // A search that did not run to its end says why.
    if (note !== '')
        return reason(`${WORSE}. ${note}`);
    if (bestRound === null)
        return reason(`${WORSE}, and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rounds.length, 'round')} found no better one.`);
    const open = bestVersusHead?.note || 'more rounds or more cases may find one that is.';
    return reason(`${WORSE}, and the prompt of round ${bestRound.round} was not confirmed: ${open}`);
}
function noDifference(comparison) {
    if (comparison === null)
        return 'No difference showed';
    const { challenger, incumbent, identical } = comparison.tally;
    const drawn = comparison.pairs.length;
    if (drawn > 0 && identical === drawn)
        return `No difference showed: all ${drawn} pairs of answers are the same`;
    return `No difference showed over ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(challenger + incumbent, 'decisive pair')} of ${drawn}`;
}


/***/ }),

/***/ 3455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ refusedPrompt),
/* harmony export */   lz: () => (/* binding */ otherModels),
/* harmony export */   oA: () => (/* binding */ switchedPrompt),
/* harmony export */   sl: () => (/* binding */ endsRun)
/* harmony export */ });
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);
/* harmony import */ var _migration_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);
/* harmony import */ var _prompt_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8031);



const ROLES = ['optimize', 'evaluate', 'execute'];
/** The models of a prompt where they have other names than the run's. */
function otherModels({ names }, runNames) {
    const roles = ROLES.filter((role) => names[role] !== runNames[role]);
    return roles.length === 0 ? {} : { models: Object.fromEntries(roles.map((role) => [role, names[role]])) };
}
/** Whether a fault would hit every other prompt too, and not only one whose file chose a model or its parameters. */
function endsRun(error, { ownRoles }) {
    const { role } = error.evidence;
    return (0,_spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .stopOf */ .EV)(error) !== 'budget' && !ROLES.some((own) => own === role && ownRoles.has(own));
}
/** The report of a prompt that names models which cannot be used. */
function refusedPrompt(file, versions, error, { compare }) {
    const note = (0,_spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorLine */ .BP)(error);
    const draft = (0,_prompt_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOfPrompt */ .UL)(file, versions);
    const report = { ...draft, verdict: 'error', note, stoppedBy: 'error' };
    return compare === undefined ? report : { ...report, migration: (0,_migration_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .migrationOf */ .I)(report, null) };
}
const ALREADY_SWITCHED = {
    outcome: 'ready',
    reason: 'The file names the new model already.',
    adapted: null,
};
/** The report of a prompt that is on the new model already, in a run that compares models; null for every other. */
function switchedPrompt(file, versions, { names }) {
    if (names.compare === undefined || names.compare !== names.execute)
        return null;
    return { ...(0,_prompt_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOfPrompt */ .UL)(file, versions), migration: ALREADY_SWITCHED };
}


/***/ }),

/***/ 8031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UL: () => (/* binding */ reportOfPrompt),
/* harmony export */   op: () => (/* binding */ reportOfFile)
/* harmony export */ });
/* unused harmony export reportOfPlace */
/* harmony import */ var _spo_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4539);

/** The report of a prompt before anything is done for it. */
function reportOfPrompt(file, { head, basePrompt, note }) {
    return {
        ...reportOfPlace(file),
        name: head.name,
        note,
        basePrompt,
        headPrompt: head.spec.prompt,
        questions: head.spec.cases.map(({ question }) => question),
    };
}
/** The report of a file of which nothing more is known than the change says. */
function reportOfPlace(file) {
    return reportOfFile(file, STATUSES[file.status]);
}
const STATUSES = {
    added: 'new',
    modified: 'changed',
    renamed: 'changed',
    removed: 'removed',
    unchanged: 'unchanged',
};
/** The report of a file with nothing done for it. */
function reportOfFile(file, status) {
    return {
        path: file.path,
        name: '',
        status,
        previousPath: file.previousPath ?? null,
        verdict: null,
        note: '',
        problems: [],
        basePrompt: null,
        headPrompt: null,
        questions: [],
        baseVersusHead: null,
        rounds: [],
        bestRound: null,
        bestVersusHead: null,
        migration: null,
        stoppedBy: null,
        judgeHealth: null,
        warnings: [],
        usage: _spo_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_USAGE */ .yJ,
    };
}


/***/ }),

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ax: () => (/* binding */ fingerprintOf),
  mp: () => (/* binding */ openProgress),
  aU: () => (/* binding */ runResumableLoop)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/spo/compare.js
var compare = __webpack_require__(639);
// EXTERNAL MODULE: ./lib/spo/evaluate.js
var evaluate = __webpack_require__(542);
// EXTERNAL MODULE: ./lib/spo/settings.js
var spo_settings = __webpack_require__(4107);
;// CONCATENATED MODULE: ./lib/spo/compare-answers.js



/**
 * Compares the answers of a round: the whole set at once, as the paper does, or case by case.
 * @throws SpoError for a fault that would hit every call
 */
function compareAnswers(round, incumbent, challenger, spec, settings, ports) {
    const byCase = settings.judgeBy === 'case';
    return (0,compare/* compare */.U)({
        spec,
        rule: (0,spo_settings/* roundRule */.zb)(settings.ballots),
        step: 'evaluate',
        cycle: byCase ? challenger.length : 1,
        skipRepeats: false,
        keepPartial: false,
        judge: (sides, number) => {
            const draw = { file: spec.key, phase: `round ${round}`, number };
            // The plain rule asks for exactly as many ballots as were set, whatever the answers are.
            return (0,evaluate/* judgePair */.E$)(sides, spec, draw, ports, typeof settings.ballots !== 'number');
        },
        sides: (number) => {
            if (!byCase)
                return { caseIndex: null, incumbent, challenger };
            const caseIndex = challenger[number % challenger.length]?.caseIndex ?? 0;
            const ofCase = (answers) => answers.filter((answer) => answer.caseIndex === caseIndex);
            return { caseIndex, incumbent: ofCase(incumbent), challenger: ofCase(challenger) };
        },
    }, ports);
}

// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/spo/execute.js
var execute = __webpack_require__(2603);
// EXTERNAL MODULE: ./lib/spo/hard-evidence.js + 1 modules
var hard_evidence = __webpack_require__(5693);
// EXTERNAL MODULE: ./lib/spo/propose.js
var propose = __webpack_require__(410);
// EXTERNAL MODULE: ./lib/spo/sample.js
var spo_sample = __webpack_require__(5512);
// EXTERNAL MODULE: ./lib/spo/usage.js
var usage = __webpack_require__(4539);
;// CONCATENATED MODULE: ./lib/spo/optimize.js








/**
 * Self-Supervised Prompt Optimization (arXiv 2502.06855): each round an optimizer rewrites the incumbent, an
 * executor answers the sample, and a judge compares the new answers with the old ones. A fault ends the
 * loop and keeps the rounds before it.
 * @param from what to continue; by default the first round executes `spec.prompt`
 * @throws SpoError `bad-input` for settings that make no sense
 */
async function optimize(spec, settings, ports, from = { previous: null, rounds: [] }) {
    (0,spo_settings/* assertSettings */.UE)(settings);
    const rounds = [...from.rounds];
    let best = lastIncumbent(rounds) ?? from.previous;
    const sample = best?.answers.map(({ caseIndex }) => caseIndex) ?? (0,spo_sample/* sampleCases */.k)(spec, settings.sampleSize, ports.random);
    const last = settings.initialRound + settings.maxRounds - 1;
    try {
        for (let round = settings.initialRound + rounds.length; round <= last; round++) {
            if (outOfPatience(rounds, settings.patience)) {
                return { rounds, best, sample, stoppedBy: 'patience', error: null };
            }
            const spent = ports.usage();
            const result = best === null
                ? await start(round, sample, spec, ports)
                : await challenge(best, round, sample, spec, settings, ports);
            const finished = {
                ...result,
                usage: (0,usage/* usageSince */.eR)(spent, ports.usage()),
                finishedAt: ports.clock.now(),
            };
            rounds.push(finished);
            best = lastIncumbent([finished]) ?? best;
            await ports.onEvent({ type: 'round-end', key: spec.key, round: finished });
        }
        return { rounds, best, sample, stoppedBy: 'max-rounds', error: null };
    }
    catch (error) {
        if (!(error instanceof errors/* SpoError */.bC))
            throw error;
        return { rounds, best, sample, stoppedBy: (0,errors/* stopOf */.EV)(error) ?? 'error', error };
    }
}
function lastIncumbent(rounds) {
    const kept = rounds.findLast(({ outcome }) => outcome === 'initial' || outcome === 'accepted');
    if (kept === undefined || kept.prompt === null)
        return null;
    const { round, prompt, answers } = kept;
    return { round, prompt, answers };
}
async function start(round, sample, spec, ports) {
    await announce('execute', round, spec, ports);
    const { prompt } = spec;
    const answers = await (0,execute/* execute */.g)(prompt, sample, spec, drawOf(spec, round), ports);
    if (!answers.some(({ status }) => status === 'answered')) {
        const reason = answers.map((answer) => (answer.status === 'failed' ? answer.reason : '')).find(Boolean);
        throw new errors/* SpoError */.bC('model-unavailable', `No case of the first round got an answer: ${reason}`);
    }
    return { round, outcome: 'initial', modification: '', prompt, answers, comparison: null, note: '' };
}
async function challenge(incumbent, round, sample, spec, settings, ports) {
    await announce('optimize', round, spec, ports);
    const proposal = await (0,propose/* propose */.B)(incumbent, round, spec, ports);
    if (!proposal.ok) {
        const nothing = { modification: '', prompt: null, answers: [], comparison: null };
        return { round, outcome: 'no-proposal', ...nothing, note: proposal.reason };
    }
    const { modification, prompt } = proposal.value;
    await announce('execute', round, spec, ports);
    const answers = await (0,execute/* execute */.g)(prompt, sample, spec, drawOf(spec, round), ports);
    const tried = { round, modification, prompt, answers };
    if (!(0,execute/* allAnswered */.V)(answers)) {
        return { ...tried, outcome: 'failed', comparison: null, note: 'not every case got an answer' };
    }
    const failures = (0,hard_evidence/* newFailures */.gy)(incumbent.answers, answers, spec);
    if (failures.length > 0) {
        const note = `fails what the incumbent passes: ${failures.join('; ')}`;
        return { ...tried, outcome: 'rejected', comparison: null, note };
    }
    await announce('evaluate', round, spec, ports);
    const comparison = await compareAnswers(round, incumbent.answers, answers, spec, settings, ports);
    return { ...tried, outcome: ROUND_OUTCOMES[comparison.decision], comparison, note: comparison.note };
}
const ROUND_OUTCOMES = {
    challenger: 'accepted',
    incumbent: 'rejected',
    none: 'tie',
    insufficient: 'tie',
};
function outOfPatience(rounds, patience) {
    const latest = rounds.slice(-patience);
    const gains = latest.some(({ outcome }) => outcome === 'accepted' || outcome === 'initial');
    return patience > 0 && latest.length === patience && !gains;
}
function drawOf(spec, round) {
    return { file: spec.key, phase: `round ${round}`, number: 0 };
}
async function announce(step, round, spec, ports) {
    await ports.onEvent({ type: 'step', key: spec.key, step, round });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/spo/round-schema.js
var round_schema = __webpack_require__(3794);
// EXTERNAL MODULE: ./lib/workspace/atomic-write.js
var atomic_write = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/workspace/result-folder.js
var result_folder = __webpack_require__(9937);
;// CONCATENATED MODULE: ./lib/workspace/checkpoint.js







const schema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    fingerprint: schemas/* string */.YjP(),
    previous: schemas/* object */.Ikc({ round: schemas/* int */.Whr(), prompt: schemas/* string */.YjP(), answers: schemas/* array */.YOg(round_schema/* answerSchema */.Ut) }).nullable(),
    baseVersusHead: round_schema/* comparisonSchema */.D.nullable(),
    rounds: schemas/* array */.YOg(round_schema/* roundSchema */.KO),
});
function checkpointPath(root, name) {
    return (0,external_node_path_.join)((0,result_folder/* resultFolder */.A)(root, name), 'checkpoint.json');
}
/** Replaces the checkpoint in one step, so that what is on disk is always a complete earlier state. @throws SpoError `workspace` */
async function writeCheckpoint(root, name, checkpoint) {
    const path = checkpointPath(root, name);
    await (0,result_folder/* refuseLinks */.U)(root, (0,result_folder/* resultFolder */.A)(root, name));
    await (0,atomic_write/* writeText */.x)(path, `${JSON.stringify({ version: 1, ...checkpoint })}\n`);
}
/**
 * @returns null when there is none
 * @throws SpoError `workspace` when it cannot be read, or belongs to another prompt or other settings
 */
async function readCheckpoint(root, name, fingerprint) {
    const path = checkpointPath(root, name);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw unusable(path, error.message);
    });
    if (text === null)
        return null;
    const parsed = schema.safeParse(parseJson(path, text));
    if (!parsed.success)
        throw unusable(path, parsed.error.issues[0]?.message ?? 'unknown content');
    if (parsed.data.fingerprint !== fingerprint) {
        throw unusable(path, 'the prompt file or the settings have changed since');
    }
    return parsed.data;
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw unusable(path, 'it is not JSON');
    }
}
function unusable(path, reason) {
    return new errors/* SpoError */.bC('workspace', `${path} cannot be resumed: ${reason}.`, {
        remedy: 'Start over with another --workspace or --name, or restore what was changed.',
    });
}

// EXTERNAL MODULE: ./lib/jobs/prompt-frame.js
var prompt_frame = __webpack_require__(7528);
// EXTERNAL MODULE: ./lib/jobs/run-settings.js
var run_settings = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/jobs/resumable-loop.js





/**
 * Opens the checkpoint of a prompt.
 * @param resume whether to go on from what is there; otherwise it is started anew
 * @throws SpoError `workspace` when it is there but cannot be resumed
 */
async function openProgress(root, name, fingerprint, resume) {
    const stored = resume ? await readCheckpoint(root, name, fingerprint) : null;
    let checkpoint = stored ?? { fingerprint, previous: null, baseVersusHead: null, rounds: [] };
    return {
        current: () => checkpoint,
        resumed: stored !== null,
        save: async (changes) => {
            const next = { ...checkpoint, ...changes };
            await writeCheckpoint(root, name, next);
            checkpoint = next;
        },
    };
}
/** Hash of everything that a run must not mix: the prompt, what it is judged by, models and settings. */
function fingerprintOf(spec, basePrompt, settings, models) {
    const { key, prompt, requirements, count, cases } = spec;
    const { 'sample-size': sampleSize, ballots, patience, seed, 'judge-by': judgeBy } = settings;
    const parts = [key, prompt, requirements, count, cases, basePrompt, models];
    const chosen = [sampleSize, ballots, patience, seed, judgeBy];
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([...parts, ...chosen, ...((0,prompt_frame/* promptFrame */.M)(spec) ?? [])]))
        .digest('hex');
}
/**
 * Runs the loop from where its checkpoint stands. A finished round goes to the checkpoint first and then to
 * the workspace; what a kill kept out of the workspace is added when the run goes on.
 */
async function runResumableLoop(spec, settings, initialRound, previous, progress, workspace, ports) {
    const { rounds } = progress.current();
    const stored = new Set(workspace.entries().map(({ round }) => round));
    for (const round of rounds)
        if (!stored.has(round.round))
            await workspace.record(round);
    return optimize(spec, (0,run_settings/* loopSettings */.a7)(settings, initialRound), {
        ...ports,
        onEvent: async (event) => {
            if (event.type === 'round-end') {
                await progress.save({ previous, rounds: [...progress.current().rounds, event.round] });
                await workspace.record(event.round);
            }
            await ports.onEvent(event);
        },
    }, { previous, rounds });
}


/***/ }),

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ planPrompt),
  z: () => (/* binding */ worstCaseOf)
});

// EXTERNAL MODULE: ./lib/models/retry.js
var retry = __webpack_require__(3860);
// EXTERNAL MODULE: ./lib/jobs/check-files.js + 7 modules
var check_files = __webpack_require__(6220);
// EXTERNAL MODULE: ./lib/jobs/effective-settings.js
var effective_settings = __webpack_require__(8927);
// EXTERNAL MODULE: ./lib/jobs/run-settings.js
var run_settings = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(8844);
// EXTERNAL MODULE: ./lib/models/budget/token-estimate.js
var token_estimate = __webpack_require__(4690);
// EXTERNAL MODULE: ./lib/spo/compare-prompts.js
var compare_prompts = __webpack_require__(5309);
// EXTERNAL MODULE: ./lib/spo/instructions.js
var instructions = __webpack_require__(7599);
// EXTERNAL MODULE: ./lib/spo/propose.js
var propose = __webpack_require__(410);
// EXTERNAL MODULE: ./lib/spo/redraw.js
var redraw = __webpack_require__(105);
// EXTERNAL MODULE: ./lib/spo/settings.js
var spo_settings = __webpack_require__(4107);
// EXTERNAL MODULE: ./lib/spo/sign-test.js
var sign_test = __webpack_require__(5648);
;// CONCATENATED MODULE: ./lib/jobs/worst-case-calls.js







/** Ordinary text has more bytes to a token, and rarely fewer in any language. */
const BYTES_PER_TOKEN = 3;
/** Nobody knows the replies before the run; most are shorter. */
const ASSUMED_TOKENS = { answer: 500, ballot: 400, proposal: 1_000, prompt: 800 };
/** The loop when every round is fought out: both proposals, all answers, all ballots. */
function callsOfRounds({ spec, settings }, executor) {
    const { ballots, initialRound, judgeBy, maxRounds, sampleSize } = settings;
    const sample = Math.min(sampleSize, spec.cases.length);
    // A continued run answers the sample again only where its stored answers do not fit.
    const challenges = initialRound === 1 ? maxRounds - 1 : maxRounds;
    return [
        proposals(spec, sample, challenges * propose/* ASKINGS */.l),
        executions(spec, executor, sample * (1 + challenges)),
        ballotsOn(spec, judgeBy === 'set' ? sample : 1, challenges * 2 * (0,spo_settings/* roundRule */.zb)(ballots).most),
    ];
}
/**
 * A comparison that is undecided to its last pair. Where there are checks, each case differs once, which spares
 * its ballots and has it drawn again.
 * @param sides who answers for the incumbent and for the challenger
 */
function callsOfComparison({ spec }, errorRate, sides) {
    const { cases } = spec;
    if (new Set(cases.map(({ question }) => question)).size < compare_prompts/* FEWEST_CASES */.z$)
        return [];
    const checked = cases.filter(({ checks = [] }) => checks.length > 0).length;
    const pairs = (0,sign_test/* pairCap */.pv)(checked > 0 ? errorRate / 2 : errorRate);
    const differing = Math.min(checked, pairs);
    const again = differing === 0 ? 0 : redrawsOfCase(errorRate / 2 / cases.length);
    return [
        ...sides.map((executor) => executions(spec, executor, pairs + differing * again)),
        ballotsOn(spec, 1, 2 * (pairs - differing)),
    ];
}
/** By error rate: a test takes about 10 ms to lay out, and files of a run often have as many cases. */
const knownRedraws = new Map();
function redrawsOfCase(errorRate) {
    const known = knownRedraws.get(errorRate) ?? (0,sign_test/* fewestDecisivePairs */.yx)((0,sign_test/* signTest */.W)(errorRate)) + redraw/* SPARE_DRAWS */.wd;
    knownRedraws.set(errorRate, known);
    return known;
}
function executions(spec, executor, calls) {
    const grown = ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN - Buffer.byteLength(spec.prompt);
    const sizes = spec.cases.map((testCase) => (0,token_estimate/* requestBytes */.D)(spec.render(spec.prompt, testCase)));
    const bytes = Math.max(...sizes) + Math.max(0, grown);
    return group(executor, calls, bytes, ASSUMED_TOKENS.answer);
}
function ballotsOn(spec, cases, calls) {
    const answers = assumedAnswers(spec, cases);
    return group('evaluate', calls, (0,token_estimate/* requestBytes */.D)((0,instructions/* evaluateMessages */.M)(answers, answers, spec)), ASSUMED_TOKENS.ballot);
}
function proposals(spec, cases, calls) {
    const prompt = spec.prompt.padEnd(ASSUMED_TOKENS.prompt * BYTES_PER_TOKEN, 'x');
    const incumbent = { prompt, answers: assumedAnswers(spec, cases) };
    return group('optimize', calls, (0,token_estimate/* requestBytes */.D)((0,instructions/* optimizeMessages */.c)(incumbent, spec)), ASSUMED_TOKENS.proposal);
}
/** Answers to the longest questions of the file. */
function assumedAnswers({ cases }, count) {
    const text = 'x'.repeat(ASSUMED_TOKENS.answer * BYTES_PER_TOKEN);
    return cases
        .map(({ question }, caseIndex) => ({ status: 'answered', caseIndex, question, text }))
        .sort((left, right) => right.question.length - left.question.length)
        .slice(0, count);
}
function group(role, calls, bytes, completionTokens) {
    return { role, calls, promptTokens: Math.ceil(bytes / BYTES_PER_TOKEN), completionTokens };
}

;// CONCATENATED MODULE: ./lib/jobs/worst-case.js


/** Adds up the longest run that the settings allow: nothing is decided early, and each proposal is asked for twice. */
function worstCase(plan) {
    return plan.prompts.map((prompt) => worstOfPrompt(prompt, plan)).reduce(add, NOTHING);
}
const NOTHING = { calls: 0, attempts: 0, tokens: 0, costUsd: 0 };
function add(left, right) {
    return {
        calls: left.calls + right.calls,
        attempts: left.attempts + right.attempts,
        tokens: left.tokens + right.tokens,
        costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd,
    };
}
function worstOfPrompt(prompt, plan) {
    const { maxCalls, maxTokens, maxCostUsd } = prompt.limits;
    const worst = callsOfPrompt(prompt, plan)
        .map((group) => {
        const { calls, promptTokens, completionTokens } = group;
        const tokens = calls * (promptTokens + completionTokens);
        return { calls, attempts: calls * (1 + plan.retries), tokens, costUsd: costOfGroup(group, prompt) };
    })
        .reduce(add, NOTHING);
    return {
        calls: Math.min(worst.calls, maxCalls ?? worst.calls),
        attempts: Math.min(worst.attempts, maxCalls ?? worst.attempts),
        tokens: Math.min(worst.tokens, maxTokens ?? worst.tokens),
        costUsd: worst.costUsd && Math.min(worst.costUsd, maxCostUsd ?? worst.costUsd),
    };
}
/** `At most 1,234 calls (4,936 with every retry), about 2,100,000 tokens and $1.23; budget: 500 calls, $1.00.` */
function worstCaseText({ calls, attempts, tokens, costUsd }, limits) {
    const retried = attempts > calls ? ` (${(0,numbers/* thousands */.oh)(attempts)} with every retry)` : '';
    const cost = costUsd === null ? 'an unknown cost' : dollars(costUsd);
    return `At most ${(0,numbers/* counted */.hS)(calls, 'call')}${retried}, about ${(0,numbers/* counted */.hS)(tokens, 'token')} and ${cost}; budget: ${budgetText(limits)}.`;
}
function budgetText({ maxCalls, maxTokens, maxCostUsd, maxMinutes }) {
    const parts = [
        maxCalls === null ? '' : (0,numbers/* counted */.hS)(maxCalls, 'call'),
        maxTokens === null ? '' : (0,numbers/* counted */.hS)(maxTokens, 'token'),
        maxCostUsd === null ? '' : dollars(maxCostUsd),
        maxMinutes === null ? '' : (0,numbers/* counted */.hS)(maxMinutes, 'minute'),
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'none' : parts.join(', ');
}
function dollars(value) {
    return `$${value.toFixed(value > 0 && value < 0.01 ? 4 : 2)}`;
}
function callsOfPrompt(prompt, plan) {
    const { errorRate, prompts, verdicts, migration } = plan;
    const { settings } = prompt;
    const executor = migration ? 'compare' : 'execute';
    const rounds = callsOfRounds(prompt, executor);
    if (!verdicts)
        return rounds;
    const isCompared = (each) => migration || hasOtherBase(each);
    const compared = prompts.filter(isCompared).length;
    const first = isCompared(prompt)
        ? callsOfComparison(prompt, errorRate / compared, ['execute', executor])
        : [];
    const tries = settings.initialRound > 1 || settings.maxRounds > 1;
    if (!tries)
        return [...first, ...rounds];
    const confirmation = callsOfComparison(prompt, errorRate / prompts.length, [executor, executor]);
    // A prompt that got worse on the new model meets today's once more, with the text that was adapted.
    return [...first, ...rounds, ...confirmation, ...(migration ? first : [])];
}
function hasOtherBase({ spec, basePrompt }) {
    return basePrompt !== null && basePrompt !== spec.prompt;
}
function costOfGroup({ role, calls, promptTokens, completionTokens }, { costs }) {
    if (calls === 0)
        return 0;
    const each = costs[role]?.({ promptTokens, cachedPromptTokens: 0, completionTokens });
    return each === undefined || each === null ? null : each * calls;
}

;// CONCATENATED MODULE: ./lib/jobs/worst-case-of.js





/** A prompt as the worst case of a run sees it, with what its file says of how it is run. */
async function planPrompt({ spec, settings: file }, basePrompt, settings, models, initialRound = 1) {
    return {
        spec,
        basePrompt,
        settings: (0,run_settings/* loopSettings */.a7)((0,effective_settings/* effectiveSettings */.f)(settings, file).settings, initialRound),
        costs: await models.costsFor(file),
        limits: {
            maxCalls: file.maxCalls ?? null,
            maxTokens: file.maxTokens ?? null,
            maxCostUsd: file.maxCostUsd ?? null,
        },
    };
}
/** The worst case of a run in a sentence. @param verdicts whether prompts are compared and confirmed, as a check does */
function worstCaseOf(prompts, verdicts, models) {
    const retries = models.simulated ? 0 : retry/* DEFAULT_RETRIES */.T;
    const migration = models.names.compare !== undefined;
    const plan = { prompts, verdicts, migration, errorRate: check_files/* ERROR_RATE */.Qf, retries };
    return worstCaseText(worstCase(plan), models.limits);
}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ propose),
/* harmony export */   l: () => (/* binding */ ASKINGS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);
/* harmony import */ var _instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7599);
/* harmony import */ var _parse_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4330);



/** How often a usable proposal is asked for. */
const ASKINGS = 2;
/** No prompt for people to review is longer, and a prompt file may have 1 MiB. */
const MOST_CHARACTERS = 100_000;
/**
 * Asks the optimizer for a prompt that differs from the incumbent and keeps the word limit and the placeholders; a reply without
 * one is asked for once more.
 * @throws SpoError for a fault that would hit every call
 */
async function propose(incumbent, round, spec, ports) {
    let complaint = '';
    for (let number = 0; number < ASKINGS; number++) {
        const draw = { file: spec.key, phase: `round ${round}`, number };
        const messages = (0,_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .optimizeMessages */ .c)(incumbent, spec, complaint);
        try {
            const reply = await ports.models.optimizer.complete({ role: 'optimize', messages, draw }, ports.signal);
            const proposal = usable((0,_parse_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProposal */ ._$)(reply.text), incumbent, spec);
            if (proposal.ok)
                return proposal;
            complaint = proposal.reason;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isCaseFault */ .fo)(error))
                throw error;
            return { ok: false, reason: `the optimizer could not be reached: ${error.message}` };
        }
    }
    return { ok: false, reason: `the optimizer's reply could not be used: ${complaint}` };
}
function usable(parsed, incumbent, spec) {
    if (!parsed.ok)
        return parsed;
    const { prompt } = parsed.value;
    if (prompt.trim() === incumbent.prompt.trim())
        return { ok: false, reason: 'the prompt was the same as before' };
    if (prompt.length > MOST_CHARACTERS) {
        return {
            ok: false,
            reason: `the prompt had ${prompt.length} characters and ${MOST_CHARACTERS} are the most`,
        };
    }
    const lost = (spec.placeholders ?? []).filter((placeholder) => !prompt.includes(placeholder));
    if (lost.length > 0) {
        return { ok: false, reason: `the prompt lost ${lost.join(', ')}, which the original fills in` };
    }
    const words = spec.count === null ? 0 : (0,_parse_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(prompt);
    if (spec.count !== null && words > spec.count) {
        return { ok: false, reason: `the prompt had ${words} words and the limit is ${spec.count}` };
    }
    return parsed;
}


/***/ }),

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5813);




/**
 * Writes a whole file or nothing: a reader, also one after a crash, sees the old text or the new one.
 * Missing folders are made; a symbolic link at `path` is replaced and not followed.
 * @throws SpoError `workspace` that names the file.
 */
async function writeText(path, text) {
    // In the same folder, because a rename is atomic only within one file system.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await writeDurably(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('workspace', `${path} could not be written: ${reasonOf(cause)}.`, {
            remedy: 'Check that the folder can be written and that the disk has room.',
            cause,
        });
    }
}
async function writeDurably(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        await file.writeFile(text, 'utf8');
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function reasonOf(cause) {
    return cause instanceof Error ? cause.message : String(cause);
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3354);


/**
 * Writes `report.json` at the workspace's root.
 * @returns its absolute path.
 * @throws SpoError `workspace`
 */
async function writeReport(root, report) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root), 'report.json');
    await (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeText */ .x)(path, `${JSON.stringify(report, null, 2)}\n`);
    return path;
}


/***/ }),

/***/ 9937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resultFolder),
/* harmony export */   U: () => (/* binding */ refuseLinks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5813);



/**
 * The folder of one prompt in a workspace, one folder for each part of its name:
 * `prompts/poem.yaml` becomes `<root>/prompts/poem.yaml`. Names come from file paths of strangers,
 * so one that could lead out of the root is refused and never repaired.
 * @throws SpoError `workspace`
 */
function resultFolder(root, name) {
    const parts = name.split(/[/\\]/);
    const problem = parts.map(problemOfPart).find((found) => found !== null);
    if (problem !== undefined) {
        throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpoError */ .bC('workspace', `"${printable(name)}" cannot name a results folder: ${problem}.`, {
            remedy: 'Use a name or a relative path without "." and ".." parts.',
        });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), ...parts);
}
function problemOfPart(part) {
    if (part === '')
        return 'it is empty, absolute, or has an empty part';
    if (part === '.' || part === '..')
        return `it has a "${part}" part`;
    if (/[\u0000-\u001f\u007f]/.test(part))
        return 'it has a control character';
    // `C:` is a drive on Windows and `a:b` is a stream of the file `a`.
    if (part.includes(':'))
        return 'it has a colon';
    return null;
}
function printable(name) {
    return name.replaceAll(/[\u0000-\u001f\u007f]/g, '?').slice(0, 200);
}
/**
 * Refuses a folder that is reached over a symbolic link below the root: a workspace may lie in a checkout
 * whose links a stranger committed.
 * @throws SpoError `workspace`
 */
async function refuseLinks(root, folder) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root);
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)
        .slice(top.length)
        .split(/[/\\]/)
        .filter((part) => part !== '');
    let current = top;
    for (const part of parts) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, part);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(current).catch(() => null);
        if (found === null)
            return;
        if (found.isSymbolicLink()) {
            throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpoError */ .bC('workspace', `${current} is a symbolic link, and results are not written over links.`, {
                remedy: 'Remove the link or choose another workspace folder.',
            });
        }
    }
}


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/workspace/atomic-write.js
var atomic_write = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/workspace/result-entry.js
/**
 * A round as an entry; null for a round without a usable prompt. The original would load such an entry
 * and could execute its empty prompt, so that outcome stands in `report.json` alone.
 */
function entryOfRound(round) {
    if (round.prompt === null || round.prompt.trim() === '')
        return null;
    return {
        round: round.round,
        answers: round.answers.map((answer) => ({
            question: answer.question.toWellFormed(),
            answer: answer.status === 'answered' ? answer.text.toWellFormed() : '',
        })),
        prompt: round.prompt.toWellFormed(),
        succeed: round.outcome === 'initial' || round.outcome === 'accepted',
        tokens: round.usage.promptTokens + round.usage.completionTokens,
        time: localTime(round.finishedAt),
    };
}
/**
 * The newest success, as the original chooses it: the highest round that succeeded, and of several with the
 * same number the first in the file. An entry with an empty prompt, which the original can write, is passed over:
 * an empty prompt is never executed.
 */
function bestRound(entries) {
    let best = null;
    for (const entry of entries) {
        const usable = entry.succeed && entry.prompt.trim() !== '';
        if (usable && (best === null || entry.round > best.round))
            best = entry;
    }
    return best;
}
function localTime(milliseconds) {
    const time = new Date(milliseconds);
    const digits = (value, width) => String(value).padStart(width, '0');
    const day = [time.getFullYear(), digits(time.getMonth() + 1, 2), digits(time.getDate(), 2)].join('-');
    const clock = [time.getHours(), time.getMinutes(), time.getSeconds()]
        .map((part) => digits(part, 2))
        .join(':');
    return `${day} ${clock}.${digits(time.getMilliseconds(), 3)}000`;
}

// EXTERNAL MODULE: ./lib/workspace/result-folder.js
var result_folder = __webpack_require__(9937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
;// CONCATENATED MODULE: ./lib/workspace/results-file.js




// Loose, so that keys which another version wrote survive when a folder is continued.
const entrySchema = schemas/* looseObject */._H3({
    round: schemas/* int */.Whr().min(0),
    // The original stores what its client returned, which is None for an empty reply.
    answers: schemas/* array */.YOg(schemas/* looseObject */._H3({
        question: schemas/* string */.YjP(),
        answer: schemas/* string */.YjP()
            .nullable()
            .transform((answer) => answer ?? ''),
    })),
    prompt: schemas/* string */.YjP(),
    succeed: schemas/* boolean */.zMY(),
    tokens: schemas/* number */.aig().default(0),
    time: schemas/* string */.YjP().default(''),
});
const resultsSchema = schemas/* array */.YOg(entrySchema);
/**
 * The entries of a `results.json`, sorted by round; none when there is no such file.
 * @throws SpoError `workspace` that names the file and what is wrong with it.
 */
async function readResults(path) {
    const text = await readText(path);
    if (text === null)
        return [];
    const checked = resultsSchema.safeParse(parseJson(path, text));
    if (!checked.success)
        throw unreadable(path, describe(checked.error.issues));
    return checked.data.toSorted((left, right) => left.round - right.round);
}
/** Writes all entries in the original's form. */
async function writeResults(path, entries) {
    await (0,atomic_write/* writeText */.x)(path, asciiJson(entries));
}
/** ASCII only and four spaces, as Python's `json.dump` does: the original opens the file in the locale's encoding. */
function asciiJson(value) {
    return JSON.stringify(value, null, 4).replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
async function readText(path) {
    try {
        return (await (0,promises_.readFile)(path, 'utf8')).replace(/^\uFEFF/, '');
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return null;
        throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
}
function describe(issues) {
    const shown = issues.slice(0, 3).map((issue) => `${place(issue.path)}: ${issue.message}`);
    const rest = issues.length - shown.length;
    return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
function place(path) {
    const [index, ...keys] = path;
    if (index === undefined)
        return 'the file';
    return [`entry ${Number(index) + 1}`, ...keys.map(String)].join('.');
}
function unreadable(path, reason, cause) {
    return new errors/* SpoError */.bC('workspace', `${path} cannot be read as results: ${reason}.`, {
        remedy: 'Repair or remove the file, or choose another name or workspace.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/workspace/workspace.js





/**
 * Opens `<root>/<name>` and reads what is there. Nothing is written before the first round is recorded.
 * @param name A plain name or a relative path; its separators become folders.
 * @throws SpoError `workspace` for a name that leads out of the root, and for results that cannot be read.
 */
async function openWorkspace(root, name) {
    const directory = (0,external_node_path_.join)((0,result_folder/* resultFolder */.A)(root, name), 'prompts');
    const resultsPath = (0,external_node_path_.join)(directory, 'results.json');
    await (0,result_folder/* refuseLinks */.U)(root, directory);
    let entries = await readResults(resultsPath);
    async function store(next) {
        await writeResults(resultsPath, next);
        entries = [...next];
    }
    async function record(round) {
        const entry = entryOfRound(round);
        if (entry === null)
            return;
        const folder = (0,external_node_path_.join)(directory, `round_${entry.round}`);
        await (0,result_folder/* refuseLinks */.U)(root, folder);
        // Before results.json, so that it never names a round whose files are missing.
        await (0,atomic_write/* writeText */.x)((0,external_node_path_.join)(folder, 'prompt.txt'), entry.prompt);
        await (0,atomic_write/* writeText */.x)((0,external_node_path_.join)(folder, 'answers.txt'), answersText(entry.answers));
        const others = entries.filter((other) => other.round !== entry.round);
        await store([...others, entry].toSorted((left, right) => left.round - right.round));
    }
    async function discardFrom(round) {
        const kept = entries.filter((entry) => entry.round < round);
        if (kept.length < entries.length)
            await store(kept);
    }
    const inTurn = oneAtATime();
    return {
        directory,
        entries: () => entries,
        best: () => bestRound(entries),
        record: (round) => inTurn(() => record(round)),
        discardFrom: (round) => inTurn(() => discardFrom(round)),
    };
}
/** Runs tasks one after the other: two overlapping writes of one file could end with the older text. */
function oneAtATime() {
    let last = Promise.resolve();
    return (task) => {
        const result = last.then(task);
        last = result.catch(() => undefined);
        return result;
    };
}
function answersText(answers) {
    return answers.map(({ question, answer }) => `Question:\n${question}\nAnswer:\n${answer}\n\n`).join('');
}


/***/ })

};
