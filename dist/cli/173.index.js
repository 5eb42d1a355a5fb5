export const id = 173;
export const ids = [173];
export const modules = {

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ runContext)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/jobs/system-clock.js

/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds, signal) => {
        await (0,promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {});
    },
};

// EXTERNAL MODULE: ./lib/report/log-lines.js
var log_lines = __webpack_require__(4302);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
// EXTERNAL MODULE: ./lib/spo/random.js
var random = __webpack_require__(5641);
;// CONCATENATED MODULE: ./lib/cli/run-context.js




/** What every command needs around its job. */
function runContext(seed) {
    const controller = new AbortController();
    const stop = (name) => {
        controller.abort(new errors/* SpoError */.bC('interrupted', `Stopped by ${name}.`));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    return {
        clock: systemClock,
        random: (0,random/* seededRandomness */.F)(seed),
        environment: process.env,
        onNotice: (sentence) => console.error((0,log_lines/* logText */.kc)(sentence)),
        signal: controller.signal,
    };
}


/***/ }),

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7375);
/* harmony import */ var _jobs_run_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2031);
/* harmony import */ var _settings_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);



/**
 * The settings that a command line gives, with the environment behind it.
 * @throws SpoError `bad-input` that names the flags which are wrong
 */
function settingsOf(options, groups, environment) {
    const raw = {
        'api-key': environment.OPENAI_API_KEY,
        'base-url': environment.OPENAI_BASE_URL,
        offline: options.offline === true ? 'true' : 'false',
        force: options.force === true ? 'true' : 'false',
    };
    const flags = (0,_settings_options_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Z)(groups);
    for (const { flag, setting } of flags) {
        const value = options[new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flag).attributeName()];
        if (typeof value === 'string')
            raw[setting] = LISTS[setting]?.(value) ?? value;
    }
    return (0,_jobs_run_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)(raw, (setting) => flags.find((flag) => flag.setting === setting)?.flag.split(' ')[0] ?? setting);
}
/** Settings that take a line for each entry, from a flag that holds one line. */
const LISTS = {
    prompts: splitGlobs,
    prices: (value) => value.replaceAll(';', '\n'),
};
/** Commas separate globs, but not those within braces. */
function splitGlobs(value) {
    return value.replaceAll(/,(?![^{]*\})/g, '\n');
}


/***/ }),

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ branchNameFault)
/* harmony export */ });
/* unused harmony export isInOwnFolder */
/** The folder of branches that is this tool's own by its name. */
const OWN_FOLDER = 'spo/';
/** What a file system below `refs/heads/` still takes, with room for the name of a lock file. */
const LONGEST_NAME = 200;
const RULES = [
    [/^$/, 'it is empty'],
    // Control, format and blank characters: some of them make one name look like another.
    [/[\p{C}\p{Z}]/u, 'it holds a space or an invisible character'],
    [/[~^:?*[\\]/, 'it holds one of ~ ^ : ? * [ \\'],
    [/^-/, 'it starts with "-", which programs take for an option'],
    [/^refs\//i, 'it starts with "refs/", which belongs to the full name of a reference'],
    [/^(?:@|HEAD)$/i, 'it means the current commit'],
    [/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i, 'it is the name of a commit'],
    [/\.\.|@\{/, 'it holds ".." or "@{"'],
    [/^\/|\/$|\/\//, 'it starts or ends with "/", or holds "//"'],
    [/(?:^|\/)\.|\.(?:\/|$)|\.lock(?:\/|$)/i, 'a part of it starts or ends with ".", or ends with ".lock"'],
];
/**
 * Why a name cannot be that of a branch; null when it can. The rules are those of `git check-ref-format --branch`
 * (https://git-scm.com/docs/git-check-ref-format), and a few more for names that git would read as something else.
 */
function branchNameFault(branch) {
    const broken = RULES.find(([pattern]) => pattern.test(branch));
    if (broken !== undefined)
        return broken[1];
    return branch.length > LONGEST_NAME ? `it is longer than ${LONGEST_NAME} characters` : null;
}
/** True for a branch that nobody else has a reason to keep work on. */
function isInOwnFolder(branch) {
    return branch.startsWith(OWN_FOLDER);
}


/***/ }),

/***/ 6260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ buildModels)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/models/call-spend.js
var call_spend = __webpack_require__(37);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
;// CONCATENATED MODULE: ./lib/models/prices/known.js

const ANY_CALL = { promptTokens: 1_000, cachedPromptTokens: 0, completionTokens: 1_000 };
/**
 * A limit in money can only be kept where every price is known.
 * @param maxCostUsd null when there is no such limit
 * @throws SpoError `bad-input` that names every model without a price
 */
function assertPriced(models, maxCostUsd) {
    if (maxCostUsd === null)
        return;
    const unpriced = models.filter(({ cost }) => (cost?.(ANY_CALL) ?? null) === null);
    const names = [...new Set(unpriced.map(({ model }) => model))];
    if (names.length === 0)
        return;
    const example = names.map((name) => `\`${name}: 0.10 / 0.50\``).join(', ');
    throw new errors/* SpoError */.bC('bad-input', `\`max-cost-usd\` is set, but the price of ${names.join(' and ')} is not known.`, {
        remedy: `Set \`prices\` in US dollars for a million input / output tokens, such as ${example}, or limit the run by \`max-tokens\` instead.`,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/models/budget/ledger.js
const NOTHING = { calls: 0, tokens: 0, costUsd: 0 };
function addAmounts(left, right) {
    return {
        calls: left.calls + right.calls,
        tokens: left.tokens + right.tokens,
        costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd,
    };
}
/** Sums of fractions of a cent are off by less than this, in US dollars. */
const ROUNDING = 1e-9;
/** @param before what an earlier part of the same run spent */
function createLedger(limits, before) {
    const open = new Map();
    let spent = before;
    let last = 0;
    return {
        spent: () => spent,
        open: () => open.size,
        reserve(amount) {
            last++;
            open.set(last, amount);
            return { id: last, amount };
        },
        settle({ id }, charged) {
            if (!open.delete(id))
                throw new Error(`Reservation ${id} is not open.`);
            spent = addAmounts(spent, charged);
        },
        shortOf(amount, others) {
            const taken = others === 'reserved'
                ? [...open.values()].reduce(addAmounts, spent)
                : { ...spent, calls: spent.calls + open.size };
            return exceeded(addAmounts(taken, amount), limits);
        },
    };
}
function exceeded(sum, { maxCalls, maxTokens, maxCostUsd }) {
    if (maxCalls !== null && sum.calls > maxCalls)
        return 'max-calls';
    if (maxTokens !== null && sum.tokens > maxTokens)
        return 'max-tokens';
    if (maxCostUsd === null)
        return null;
    return sum.costUsd === null || sum.costUsd > maxCostUsd + ROUNDING ? 'max-cost-usd' : null;
}

;// CONCATENATED MODULE: ./lib/models/budget/entries.js


const NOTHING_SPENT = { ...NOTHING, estimatedCalls: 0, milliseconds: 0 };
const at = schemas/* number */.aig();
const amount = { calls: schemas/* number */.aig().min(0), tokens: schemas/* number */.aig().min(0), costUsd: schemas/* number */.aig().min(0).nullable() };
const entryShape = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('start'), at }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('reserve'), id: schemas/* number */.aig(), at, ...amount }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('settle'), id: schemas/* number */.aig(), at, ...amount, estimated: schemas/* boolean */.zMY() }),
]);
/** The text to append. It begins with a line end, so that a line cut off by a kill spoils no other. */
function journalText(entry) {
    return `\n${JSON.stringify(entry)}\n`;
}
/**
 * Adds up a journal. A reservation that was never settled is charged in full. A line that cannot be read was
 * cut off by a kill: its call was not sent, or its reservation stands.
 */
function readJournal(text) {
    const open = new Map();
    let spent = NOTHING;
    let estimatedCalls = 0;
    let milliseconds = 0;
    let latest = null;
    const closeOpen = () => {
        for (const reserved of open.values()) {
            spent = addAmounts(spent, reserved);
            estimatedCalls += reserved.calls;
        }
        open.clear();
    };
    for (const entry of entriesOf(text)) {
        if (entry.type === 'start')
            closeOpen();
        else
            milliseconds += Math.max(0, entry.at - (latest ?? entry.at));
        latest = entry.at;
        if (entry.type === 'reserve')
            open.set(entry.id, amountOf(entry));
        if (entry.type === 'settle' && open.delete(entry.id)) {
            spent = addAmounts(spent, amountOf(entry));
            if (entry.estimated)
                estimatedCalls += entry.calls;
        }
    }
    closeOpen();
    return { ...spent, estimatedCalls, milliseconds };
}
function amountOf({ calls, tokens, costUsd }) {
    return { calls, tokens, costUsd };
}
function entriesOf(text) {
    return text.split('\n').flatMap((line) => {
        const entry = entryShape.safeParse(jsonOf(line));
        return entry.success ? [entry.data] : [];
    });
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/models/budget/accounts.js


function createAccounts({ ledger, journal, clock, startedAt, before }) {
    let { estimatedCalls } = before;
    let begun = false;
    const write = async (entry) => {
        const start = begun ? '' : journalText({ type: 'start', at: startedAt });
        begun = true;
        await journal?.append(start + journalText(entry));
    };
    return {
        async open(reservation, unreported) {
            try {
                await write({ type: 'reserve', id: reservation.id, at: clock.now(), ...unreported });
            }
            catch (error) {
                ledger.settle(reservation, NOTHING);
                throw error;
            }
        },
        async close(reservation, { amount, estimated }) {
            ledger.settle(reservation, amount);
            if (estimated)
                estimatedCalls += amount.calls;
            // What stays open in the journal is charged in full later, which errs on the safe side.
            const entry = { type: 'settle', id: reservation.id, at: clock.now(), ...amount, estimated };
            await write(entry).catch(() => { });
        },
        spent: () => ({
            ...ledger.spent(),
            estimatedCalls,
            milliseconds: before.milliseconds + Math.max(0, clock.now() - startedAt),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/models/budget/charge.js



/** A gateway that stopped waiting; the model behind it may have answered and been paid. */
const GAVE_UP_WAITING = new Set([408, 504, 524]);
/** A reply is charged what it reports, and the most it could take when it reports nothing. */
function chargeOfReply(usage, most, cost) {
    return charge(usage, most, cost) ?? { amount: most, estimated: true };
}
/**
 * A failed call is charged what it reports. Without a report it is charged as a call alone where the endpoint
 * refused it, nothing where it never went out, and the most it could take where the endpoint may have
 * worked on it: timeouts, broken connections, aborted calls.
 */
function chargeOfFailure(error, most, cost) {
    const told = error instanceof errors/* SpoError */.bC && 'attempts' in error.evidence;
    const spent = (0,call_spend/* spendOf */.Ii)(error);
    if (told && spent.calls === 0)
        return { amount: NOTHING, estimated: false };
    const known = charge(spent, most, cost);
    if (known !== null)
        return known;
    const refused = told && spent.costUsd === 0 && !GAVE_UP_WAITING.has(error.evidence.status);
    return refused
        ? { amount: { ...NOTHING, calls: spent.calls }, estimated: false }
        : { amount: most, estimated: true };
}
function charge(usage, most, cost) {
    const { promptTokens, completionTokens } = usage;
    const tokens = promptTokens + completionTokens;
    if (tokens === 0)
        return null;
    const priced = usage.costUsd ?? cost?.({ promptTokens, cachedPromptTokens: 0, completionTokens });
    const amount = { calls: Math.max(1, usage.calls), tokens, costUsd: priced ?? most.costUsd };
    return { amount, estimated: false };
}

;// CONCATENATED MODULE: ./lib/models/budget/deadline.js
/** Timers take no more milliseconds than this (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_SLEEP = 2 ** 31 - 1;
/**
 * @param at milliseconds since the epoch; null for never
 * @param stop the error that calls end with
 */
function createDeadline(at, clock, stop) {
    if (at === null) {
        return { check: () => { }, watch: () => () => { }, join: (signal) => signal, passed: () => null };
    }
    const end = new AbortController();
    let error = null;
    let watchers = 0;
    let sleeping = new AbortController();
    const pass = () => {
        error ??= stop();
        end.abort(error);
        return error;
    };
    const sleepUntilDeadline = async (signal) => {
        try {
            while (clock.now() < at)
                await clock.sleep(Math.min(at - clock.now(), LONGEST_SLEEP), signal);
            pass();
        }
        catch {
            // Only the end of the last call wakes it early.
        }
    };
    return {
        passed: () => error,
        check() {
            if (clock.now() >= at)
                throw pass();
        },
        // A timer only while calls run, since a pending one keeps the process from ending.
        watch() {
            watchers++;
            if (watchers === 1) {
                sleeping = new AbortController();
                void sleepUntilDeadline(sleeping.signal);
            }
            return () => {
                watchers--;
                if (watchers === 0)
                    sleeping.abort();
            };
        },
        join: (signal) => (signal ? AbortSignal.any([signal, end.signal]) : end.signal),
    };
}

;// CONCATENATED MODULE: ./lib/models/budget/error.js

const REMEDIES = {
    'max-calls': 'Raise `max-calls`, or lower `max-rounds` or `sample-size`.',
    'max-tokens': 'Raise `max-tokens`, or lower `max-rounds` or `sample-size`.',
    'max-cost-usd': 'Raise `max-cost-usd`, or choose cheaper models.',
    'max-minutes': 'Raise `max-minutes`, or raise `max-concurrency` where the endpoint allows it.',
};
/** The error of a call that a budget leaves no room for. */
function exhausted({ setting, limits, scope, spent, next }) {
    const limit = limitOf(setting, limits);
    const has = { 'max-calls': spent.calls, 'max-tokens': spent.tokens, 'max-cost-usd': spent.costUsd };
    const evidence = { setting, limit, spent: setting === 'max-minutes' ? limit : has[setting] };
    const whose = scope === 'file' ? "The file's own budget" : 'The budget';
    const message = `${whose} is used up: ${sentence(setting, limit ?? 0, spent, next)}.`;
    const remedy = scope === 'file' ? `Raise \`${setting}\` in the file.` : REMEDIES[setting];
    return new errors/* SpoError */.bC('budget-exhausted', message, { remedy, evidence });
}
function limitOf(setting, limits) {
    const { maxCalls, maxTokens, maxCostUsd, maxMinutes } = limits;
    return {
        'max-calls': maxCalls,
        'max-tokens': maxTokens,
        'max-cost-usd': maxCostUsd,
        'max-minutes': maxMinutes,
    }[setting];
}
function sentence(setting, limit, spent, next) {
    switch (setting) {
        case 'max-calls':
            return `${number(spent.calls)} of \`max-calls\` ${number(limit)} are made or under way`;
        case 'max-tokens':
            return `${number(spent.tokens)} of \`max-tokens\` ${number(limit)} are spent, and the next call may take ${number(next.tokens)}`;
        case 'max-cost-usd':
            return `${dollars(spent.costUsd)} of \`max-cost-usd\` ${dollars(limit)} are spent, and the next call may take ${dollars(next.costUsd)}`;
        case 'max-minutes':
            return `\`max-minutes\` ${number(limit)} ${limit === 1 ? 'has' : 'have'} passed`;
    }
}
function number(value) {
    return value.toLocaleString('en-US');
}
function dollars(value) {
    return value === null ? 'an unknown sum' : `$${value.toFixed(value > 0 && value < 1 ? 4 : 2)}`;
}

;// CONCATENATED MODULE: ./lib/models/budget/gate.js

/** A gate at which nobody waits. First come, first served: otherwise small calls would starve a large one. */
function createGate() {
    /** Each answers whether it is done waiting. */
    const waiting = [];
    const reopen = () => {
        while (waiting[0]?.())
            waiting.shift();
    };
    const wait = (decide, signal) => new Promise((resolve, reject) => {
        const attempt = () => {
            try {
                const decision = decide();
                if (decision === null)
                    return false;
                resolve(decision);
            }
            catch (error) {
                reject(error);
            }
            signal?.removeEventListener('abort', leave);
            return true;
        };
        const leave = () => {
            waiting.splice(waiting.indexOf(attempt), 1);
            reject((0,call_spend/* interruption */.YW)(signal));
            reopen();
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(attempt);
    });
    return {
        reopen,
        async pass(decide, signal) {
            if (signal?.aborted)
                throw (0,call_spend/* interruption */.YW)(signal);
            const decision = waiting.length === 0 ? decide() : null;
            return decision ?? wait(decide, signal);
        },
    };
}

;// CONCATENATED MODULE: ./lib/models/budget/output.js
/** Hidden reasoning counts as output, and answers that are cut off in it are worth nothing. */
const WITH_REASONING = 16_384;
const WITHOUT_REASONING = 4_096;
/** Below this a call is not worth sending; the rest of a budget stays unspent instead. */
const LEAST_OUTPUT_TOKENS = 256;
/**
 * Output tokens that a call may have at most while a budget of tokens or money is set.
 * @param effort the reasoning effort that is sent; null when none is
 */
function mostOutputTokens(role, effort) {
    const reasons = effort === null ? role === 'optimize' : effort !== 'none';
    return reasons ? WITH_REASONING : WITHOUT_REASONING;
}

;// CONCATENATED MODULE: ./lib/models/budget/reserve.js


/** The rules of `createBudget` on when a call may go out. */
function createReserver(limits, ledger, scope) {
    const error = (setting, next) => {
        const spent = ledger.spent();
        // Calls in flight took none of the tokens yet, and are made all the same.
        const made = { ...spent, calls: spent.calls + ledger.open() };
        return exhausted({ setting, limits, scope, spent: made, next });
    };
    const grant = (amount, unreported, output, shortage) => ({
        reservation: ledger.reserve(amount),
        unreported,
        output,
        cut: ({ completionTokens }) => (completionTokens >= output ? shortage : null),
    });
    return (call) => {
        const { bytes, mostOutput, estimate } = call;
        const likely = (output) => reserve_amountOf(estimate.likely(bytes), output, call);
        const shortOf = (output) => ledger.shortOf(likely(output), 'calls-only');
        const leastOutput = Math.min(LEAST_OUTPUT_TOKENS, mostOutput);
        const short = shortOf(leastOutput);
        if (short !== null)
            throw error(short, likely(leastOutput));
        const most = (output) => reserve_amountOf(estimate.most(bytes), output, call);
        const whole = most(mostOutput);
        if (ledger.shortOf(whole, 'reserved') === null)
            return grant(whole, whole, mostOutput, null);
        if (ledger.open() > 0)
            return null;
        const shortOfMost = shortOf(mostOutput);
        if (shortOfMost === null)
            return grant(likely(mostOutput), whole, mostOutput, null);
        const output = largest(leastOutput, mostOutput, (tokens) => shortOf(tokens) === null);
        return grant(likely(output), most(output), output, error(shortOfMost, likely(mostOutput)));
    };
}
function reserve_amountOf(promptTokens, allowed, { cost, estimate }) {
    const completionTokens = estimate.output(allowed);
    const costUsd = cost?.({ promptTokens, cachedPromptTokens: 0, completionTokens }) ?? null;
    return { calls: 1, tokens: promptTokens + completionTokens, costUsd };
}
/** The largest whole number that fits, where `low` does, `high` does not, and all below a fitting one do. */
function largest(low, high, fits) {
    let [fitting, tooLarge] = [low, high];
    while (tooLarge - fitting > 1) {
        const middle = Math.floor((fitting + tooLarge) / 2);
        if (fits(middle))
            fitting = middle;
        else
            tooLarge = middle;
    }
    return fitting;
}

// EXTERNAL MODULE: ./lib/models/budget/token-estimate.js
var token_estimate = __webpack_require__(4690);
;// CONCATENATED MODULE: ./lib/models/budget/budget.js












/**
 * Opens a budget. It belongs right above the endpoint, where every attempt is a call, and keeps these rules:
 * - A call goes out when the most it can take fits beside what is spent and the most that all calls in flight
 *   can take. No reply can upset that, so concurrent calls cannot overshoot.
 * - A call that does not fit beside others waits until one of them ends, since most take less than they
 *   reserved. When none is in flight, it goes out alone if what it will likely take fits, with a shorter
 *   output if need be. So the end of a budget is spent one call at a time, and all that can be wrong then is
 *   the estimate of one input. A call that reports nothing is charged the most that it could take.
 * - A call that cannot fit, however little those in flight take, is refused at once. Only calls that are
 *   already sent are waited for, so every wait ends.
 * - Within another budget, it reserves first: what it holds waits only for calls that the other lets through.
 * - An answer that only the end of the budget cut short is an error: a judge would blame the prompt for it.
 *
 * Its models throw SpoError `budget-exhausted`, and `workspace` when the journal cannot be written.
 */
function createBudget(limits, options) {
    const { clock, journal, scope = 'run', spentBefore: before = NOTHING_SPENT } = options;
    const { startedAt = clock.now() } = options;
    const ledger = createLedger(limits, before);
    const accounts = createAccounts({ ledger, journal, clock, startedAt, before });
    const end = limits.maxMinutes === null ? null : startedAt + limits.maxMinutes * 60_000 - before.milliseconds;
    const deadline = createDeadline(end, clock, () => exhausted({ setting: 'max-minutes', limits, scope, spent: ledger.spent(), next: NOTHING }));
    const parts = { accounts, deadline, gate: createGate(), reserve: createReserver(limits, ledger, scope) };
    const limitsOutput = limits.maxTokens !== null || limits.maxCostUsd !== null;
    return {
        spent: accounts.spent,
        wrap(model, budgeted) {
            assertPriced([{ model: model.name, cost: budgeted.cost }], limits.maxCostUsd);
            // A look into the price list takes about 50 microseconds, three times a call.
            const cost = limits.maxCostUsd === null ? null : budgeted.cost;
            const estimate = (0,token_estimate/* createTokenEstimate */.M)();
            const account = { ...parts, ...budgeted, cost, model, limitsOutput, estimate };
            return { name: model.name, complete: (request, signal) => complete(account, request, signal) };
        },
    };
}
async function complete(account, request, signal) {
    const { bytesBeside = 0, cost, deadline, estimate, gate, reserve } = account;
    deadline.check();
    const endWatch = deadline.watch();
    try {
        const bytes = (0,token_estimate/* requestBytes */.D)(request.messages) + bytesBeside;
        const { outputTokens = mostOutputTokens(request.role, null) } = account;
        const mostOutput = Math.min(outputTokens, request.maxOutputTokens ?? outputTokens);
        const stoppable = deadline.join(signal);
        const grant = await gate.pass(() => reserve({ bytes, mostOutput, cost, estimate }), stoppable);
        return await send(account, request, grant, bytes, stoppable).finally(gate.reopen);
    }
    catch (error) {
        const passed = signal?.aborted ? null : deadline.passed();
        throw passed === null ? error : (0,call_spend/* withSpend */.HE)(passed, (0,call_spend/* spendOf */.Ii)(error));
    }
    finally {
        endWatch();
    }
}
async function send({ accounts, cost, estimate, limitsOutput, model }, request, grant, bytes, signal) {
    const { reservation, output, unreported } = grant;
    await accounts.open(reservation, unreported);
    let reply;
    try {
        reply = await model.complete(limitsOutput ? { ...request, maxOutputTokens: output } : request, signal);
    }
    catch (error) {
        const spent = (0,call_spend/* spendOf */.Ii)(error);
        await accounts.close(reservation, chargeOfFailure(error, unreported, cost));
        const cut = grant.cut(spent);
        throw cut === null ? error : (0,call_spend/* withSpend */.HE)(cut, spent);
    }
    const { promptTokens, completionTokens } = reply.usage;
    estimate.learn({ bytes, promptTokens, completionTokens, allowed: output });
    await accounts.close(reservation, chargeOfReply(reply.usage, unreported, cost));
    const cut = grant.cut(reply.usage);
    if (cut !== null)
        throw (0,call_spend/* withSpend */.HE)(cut, reply.usage);
    return reply;
}

// EXTERNAL MODULE: ./lib/spo/usage.js
var usage = __webpack_require__(4539);
;// CONCATENATED MODULE: ./lib/models/cache/entry.js


/** To be raised when an entry's meaning changes; entries of another version count as absent. */
const VERSION = 1;
const tally = schemas/* number */.aig().min(0);
const entry_entryShape = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(VERSION),
    key: schemas/* string */.YjP(),
    text: schemas/* string */.YjP().min(1),
    /** What the original call took, for information: a hit costs nothing. */
    usage: schemas/* object */.Ikc({
        calls: tally,
        promptTokens: tally,
        completionTokens: tally,
        costUsd: tally.nullable(),
        retries: tally,
        cacheHits: tally,
    }),
    checksum: schemas/* string */.YjP(),
});
/** The file of a reply. It holds nothing of the request but its key. */
function entryText(key, { text, usage }) {
    const entry = { version: VERSION, key, text, usage };
    return JSON.stringify({ ...entry, checksum: checksumOf(entry) });
}
/** The reply of an entry; null when it is damaged, of another version, or belongs to another key. */
function readEntry(key, content) {
    const parsed = entry_entryShape.safeParse(entry_jsonOf(content));
    if (!parsed.success)
        return null;
    const { checksum, ...entry } = parsed.data;
    if (entry.key !== key || checksum !== checksumOf(entry))
        return null;
    return { text: entry.text, usage: entry.usage };
}
/** Finds damage, such as a file that lost its end; whoever can write to the folder can also forge it. */
function checksumOf({ version, key, text, usage }) {
    const { calls, promptTokens, completionTokens, costUsd, retries, cacheHits } = usage;
    const counts = [calls, promptTokens, completionTokens, costUsd, retries, cacheHits];
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([version, key, text, counts]))
        .digest('hex');
}
function entry_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/models/cache/folder.js




/** Larger than any reply that is taken from an endpoint, escapes included. */
const MOST_BYTES = 64 * 1024 * 1024;
/** No link is followed, and a pipe cannot make the opening hang. Windows has neither flag. */
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/**
 * A folder that may come from an earlier and less trusted run: a symbolic link below it is never written
 * through. Nothing is forced to the disk, since a file that the machine lost half of has a wrong checksum.
 */
function cacheFolder(directory) {
    const shardOf = (key) => (0,external_node_path_.join)(directory, key.slice(0, 2));
    const fileOf = (key) => (0,external_node_path_.join)(shardOf(key), `${key}.json`);
    return {
        async read(key) {
            try {
                return await readPlainFile(fileOf(key));
            }
            catch (error) {
                if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
                    return null;
                throw error;
            }
        },
        async write(key, content) {
            const shard = shardOf(key);
            await (0,promises_.mkdir)(shard, { recursive: true });
            // Of the thing itself, not of what it links to.
            const kind = await (0,promises_.lstat)(shard);
            if (!kind.isDirectory())
                throw new Error(`${shard} is not a folder of its own`);
            const temporary = (0,external_node_path_.join)(shard, `.${key}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
            try {
                await writeNew(temporary, content);
                await (0,promises_.rename)(temporary, fileOf(key));
            }
            catch (error) {
                await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
                throw error;
            }
        },
    };
}
async function readPlainFile(path) {
    const file = await (0,promises_.open)(path, READ_FLAGS);
    try {
        const status = await file.stat();
        if (!status.isFile() || status.size > MOST_BYTES)
            throw new Error(`${path} is no file of this cache`);
        return await file.readFile('utf8');
    }
    finally {
        await file.close();
    }
}
async function writeNew(path, content) {
    const file = await (0,promises_.open)(path, 'wx');
    try {
        await file.writeFile(content, 'utf8');
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/models/cache/key.js
var cache_key = __webpack_require__(9608);
;// CONCATENATED MODULE: ./lib/models/cache/cache.js





/**
 * Opens a cache. It belongs above the retries, so that a hit waits for nothing and costs nothing; its usage is
 * a single cache hit. Failed calls are not kept. A confirmation always asks anew: it is there to guard against
 * a lucky draw, and the same draw again would prove nothing. Nothing that goes wrong with the files ends a call.
 */
function openCache({ directory, onNotice = () => { }, fresh = confirms }) {
    const folder = cacheFolder(directory);
    let noticed = false;
    const notice = (what) => {
        if (!noticed)
            onNotice(`The cache in ${directory} ${what}. The run goes on without what it cannot use.`);
        noticed = true;
    };
    return {
        wrap: (model, identity) => ({
            name: model.name,
            async complete(request, signal) {
                if (fresh(request.draw))
                    return model.complete(request, signal);
                if (signal?.aborted)
                    throw (0,call_spend/* interruption */.YW)(signal);
                const key = (0,cache_key/* cacheKey */.k)(identity, request);
                const kept = await find(folder, key, notice);
                if (kept !== null)
                    return { text: kept.text, usage: { ...usage/* NO_USAGE */.yJ, cacheHits: 1 } };
                const reply = await model.complete(request, signal);
                await keep(folder, key, reply, notice);
                return reply;
            },
        }),
    };
}
function confirms({ phase }) {
    return /^(confirm|switch)/.test(phase);
}
async function find(folder, key, notice) {
    try {
        const content = await folder.read(key);
        const reply = content === null ? null : readEntry(key, content);
        if (content !== null && reply === null)
            notice('holds a damaged entry, which is written again');
        return reply;
    }
    catch (error) {
        notice(`cannot be read: ${reasonOf(error)}`);
        return null;
    }
}
async function keep(folder, key, reply, notice) {
    try {
        await folder.write(key, entryText(key, reply));
    }
    catch (error) {
        notice(`cannot be written: ${reasonOf(error)}`);
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/models/metered.js


/** A meter at zero. Failed calls count with every attempt they made; it belongs above the retries. */
function createMeter() {
    let total = usage/* NO_USAGE */.yJ;
    const wrap = (model) => ({
        name: model.name,
        async complete(request, signal) {
            try {
                const reply = await model.complete(request, signal);
                total = (0,usage/* addUsage */.vk)(total, reply.usage);
                return reply;
            }
            catch (error) {
                total = (0,usage/* addUsage */.vk)(total, (0,call_spend/* spendOf */.Ii)(error));
                throw error;
            }
        },
    });
    return { usage: () => total, wrap };
}

;// CONCATENATED MODULE: ./lib/models/notices.js
/** @param onNotice called once for each new sentence */
function createNotices(onNotice = () => { }) {
    const told = new Set();
    return {
        add: (sentence) => {
            if (told.has(sentence))
                return;
            told.add(sentence);
            onNotice(sentence);
        },
        all: () => [...told],
    };
}

// EXTERNAL MODULE: ./lib/prompt-files/file-settings.js
var file_settings = __webpack_require__(6312);
;// CONCATENATED MODULE: ./lib/models/budget/journal.js




/**
 * A journal in a file, made with its folder when missing. What is appended while a write runs goes out
 * together in the next one. The text is handed to the system and not forced to the disk: that survives the
 * end of the process, not of the machine, and spares each call a wait for the disk.
 */
function budgetFile(path) {
    let pending = '';
    let next = null;
    let running = Promise.resolve();
    let folder = null;
    const writePending = async () => {
        const text = pending;
        pending = '';
        next = null;
        try {
            folder ??= (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await folder;
            await (0,promises_.appendFile)(path, text);
        }
        catch (cause) {
            throw unusable(path, 'written', cause);
        }
    };
    return {
        append(text) {
            pending += text;
            if (next === null) {
                next = running.then(writePending, writePending);
                running = next;
            }
            return next;
        },
        async spent() {
            try {
                return readJournal(await (0,promises_.readFile)(path, 'utf8'));
            }
            catch (cause) {
                if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
                    return NOTHING_SPENT;
                throw unusable(path, 'read', cause);
            }
        },
    };
}
function unusable(path, what, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new errors/* SpoError */.bC('workspace', `The budget's journal ${path} could not be ${what}: ${reason}.`, {
        remedy: 'Check that the folder can be written and that the disk has room.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/jobs/budget-journal.js



/** An earlier run's journal is only removed when the first call goes out: a start may still be refused. */
async function openJournal(place) {
    if (place === null)
        return { journal: null };
    const file = budgetFile(place.path);
    if (place.resume)
        return { journal: file, spentBefore: await file.spent() };
    let removed = null;
    return {
        journal: {
            append: async (text) => {
                removed ??= (0,promises_.rm)(place.path, { force: true }).catch((cause) => {
                    throw new errors/* SpoError */.bC('workspace', `The old journal ${place.path} cannot be removed.`, { cause });
                });
                await removed;
                await file.append(text);
            },
        },
    };
}

// EXTERNAL MODULE: ./lib/jobs/chosen-models.js
var chosen_models = __webpack_require__(4363);
;// CONCATENATED MODULE: ./lib/jobs/model-part.js
/** Something made of every model of a run. */
function each(parts, of) {
    const { optimize, evaluate, execute, compare } = parts;
    const roles = { optimize: of(optimize), evaluate: of(evaluate), execute: of(execute) };
    return compare === undefined ? roles : { ...roles, compare: of(compare) };
}

// EXTERNAL MODULE: ./lib/models/openai/keep-alive-fetch.js
var keep_alive_fetch = __webpack_require__(7577);
// EXTERNAL MODULE: ./lib/models/openai/openai-model.js + 6 modules
var openai_model = __webpack_require__(9548);
;// CONCATENATED MODULE: ./lib/models/openai/parameter-drift.js



/**
 * Learns from a refusal that names a parameter and sends the call again without it, or under its other name.
 * Models change under a run's settings: what one version took, the next refuses with a 400. Each further call
 * goes through `model` and counts there and in the usage as a call and a retry; calls that were refused
 * together learn once and are all sent again.
 * @param parameters the same object that the adapter beneath takes its names from
 */
function drifting(model, parameters) {
    return { name: model.name, complete: (request, signal) => adapt(model, parameters, request, signal) };
}
async function adapt(model, parameters, request, signal) {
    const learned = new Set();
    let spent = usage/* NO_USAGE */.yJ;
    for (let attempt = 1;; attempt++) {
        try {
            return (0,call_spend/* afterAttempts */.ln)(await model.complete(request, signal), spent, attempt);
        }
        catch (error) {
            if (!(error instanceof errors/* SpoError */.bC))
                throw error;
            spent = (0,usage/* addUsage */.vk)(spent, (0,call_spend/* spendOf */.Ii)(error));
            const { refusedParameter: refused } = error.evidence;
            // A parameter that is refused again although it was left out would be refused for ever.
            const known = typeof refused !== 'string' || learned.has(refused);
            if (known || !parameters.learn(refused))
                throw attempt === 1 ? error : (0,call_spend/* withSpend */.HE)(error, spent);
            learned.add(refused);
        }
    }
}

// EXTERNAL MODULE: ./lib/models/openai/parameter-memory.js
var parameter_memory = __webpack_require__(5732);
// EXTERNAL MODULE: ./lib/models/openai/proxy.js
var proxy = __webpack_require__(2605);
// EXTERNAL MODULE: ./lib/models/published-name.js
var published_name = __webpack_require__(222);
;// CONCATENATED MODULE: ./lib/models/prices/prices.js

/**
 * OpenAI's list prices of default models, for those that `@pydantic/genai-prices` does not have yet.
 * Looked up 2026-11-22 at https://openai.com/api/pricing.
 */
const OWN_TABLE = new Map([
    ['gpt-6.1-terra', { inputPerMillion: 1, outputPerMillion: 5 }],
    ['gpt-6-luna', { inputPerMillion: 0.1, outputPerMillion: 0.5 }],
]);
/**
 * How calls to a model are priced: by the `prices` setting, else by `@pydantic/genai-prices` for the provider
 * that the address belongs to, else by the table above when that provider is OpenAI, else not at all.
 */
async function costOf({ model, baseUrl, overrides }) {
    const override = overrides && Object.hasOwn(overrides, model) ? overrides[model] : undefined;
    if (override)
        return (tokens) => flatCost(tokens, override);
    // 46 ms of start-up that a run without prices does not need.
    const { calcPrice } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 2294));
    const atOpenAi = baseUrl === undefined || (0,published_name/* isAtOpenAi */.C)(baseUrl);
    const provider = atOpenAi ? { providerId: 'openai' } : { providerApiUrl: baseUrl };
    const own = atOpenAi ? OWN_TABLE.get(model) : undefined;
    return (tokens) => {
        const usage = {
            input_tokens: tokens.promptTokens,
            cache_read_tokens: tokens.cachedPromptTokens,
            output_tokens: tokens.completionTokens,
        };
        const listed = calcPrice(usage, model, provider)?.total_price;
        return listed ?? (own ? flatCost(tokens, own) : null);
    };
}
function flatCost(tokens, price) {
    const { promptTokens, completionTokens } = tokens;
    return (promptTokens * price.inputPerMillion + completionTokens * price.outputPerMillion) / 1e6;
}

;// CONCATENATED MODULE: ./lib/models/prices/setting.js


const FORM = '`model: input / output` in US dollars for a million tokens, such as `my-model: 0.10 / 0.50`';
const PRICES = /^\$?(?<input>\d+(?:\.\d+)?) *\/ *\$?(?<output>\d+(?:\.\d+)?)$/;
const setting_dollars = schemas/* number */.aig().min(0);
const jsonShape = schemas/* record */.g1P(schemas/* string */.YjP().min(1), schemas/* strictObject */.rej({ input: setting_dollars, output: setting_dollars }));
/**
 * Reads the `prices` setting: a line for each model, `model: input / output`, where blank lines and those that
 * start with `#` mean nothing; or a JSON object such as `{"my-model": {"input": 0.1, "output": 0.5}}`. All are
 * US dollars for a million tokens.
 * @throws SpoError `bad-input` that names the line
 */
function readPrices(text) {
    return text.trimStart().startsWith('{') ? pricesOfJson(text) : pricesOfLines(text);
}
function pricesOfLines(text) {
    const prices = new Map();
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        // The last colon separates: names such as `llama3:8b` have colons of their own.
        const colon = line.lastIndexOf(':');
        const model = line.slice(0, Math.max(0, colon)).trim();
        const { input, output } = PRICES.exec(line.slice(colon + 1).trim())?.groups ?? {};
        if (model === '' || input === undefined)
            throw refused(`line ${index + 1} is ${JSON.stringify(line.slice(0, 100))}`);
        if (prices.has(model))
            throw refused(`line ${index + 1} names \`${model}\` a second time`);
        prices.set(model, { inputPerMillion: Number(input), outputPerMillion: Number(output) });
    }
    return Object.fromEntries(prices);
}
function pricesOfJson(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw refused(`the JSON cannot be read (${error instanceof Error ? error.message : ''})`);
    }
    const parsed = jsonShape.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw refused(`${issue?.path.map(String).join(', ') || 'the object'}: ${issue?.message ?? ''}`);
    }
    return Object.fromEntries(Object.entries(parsed.data).map(([model, { input, output }]) => [
        model,
        { inputPerMillion: input, outputPerMillion: output },
    ]));
}
function refused(what) {
    return new errors/* SpoError */.bC('bad-input', `\`prices\`: ${what}.`, {
        remedy: `Write ${FORM}, a line for each model; or JSON such as {"my-model": {"input": 0.1, "output": 0.5}}.`,
    });
}

// EXTERNAL MODULE: ./lib/models/defaults.js
var defaults = __webpack_require__(2778);
;// CONCATENATED MODULE: ./lib/models/queue/fair-line.js
function createFairLine() {
    // A map keeps the order of insertion: the first key is served next and goes to the end.
    const lines = new Map();
    let size = 0;
    return {
        get size() {
            return size;
        },
        join(key, item) {
            const line = lines.get(key);
            if (line)
                line.push(item);
            else
                lines.set(key, [item]);
            size++;
        },
        next() {
            const turn = lines.entries().next().value;
            if (turn === undefined)
                return undefined;
            const [key, line] = turn;
            lines.delete(key);
            const item = line.shift();
            if (line.length > 0)
                lines.set(key, line);
            size--;
            return item;
        },
        leave(key, item) {
            const line = lines.get(key);
            const place = line?.indexOf(item) ?? -1;
            if (line === undefined || place < 0)
                return;
            line.splice(place, 1);
            if (line.length === 0)
                lines.delete(key);
            size--;
        },
    };
}

// EXTERNAL MODULE: ./lib/models/queue/requested-pause.js
var requested_pause = __webpack_require__(5093);
;// CONCATENATED MODULE: ./lib/models/queue/pace.js


/** Milliseconds of the first pause when the endpoint names none; doubled while refusals go on. */
const FIRST_PAUSE = 500;
/**
 * Halves the width when the endpoint refuses for its rate, and adds one after each width's worth of answers:
 * additive increase and multiplicative decrease, as TCP shares a line (RFC 5681). Refusals of calls that went
 * out before a slowdown belong to that slowdown and do not slow down once more.
 */
function createPace(most, clock) {
    let width = most;
    let resumesAt = 0;
    let slowdowns = 0;
    let inARow = 0;
    let answers = 0;
    const rest = (milliseconds) => {
        resumesAt = Math.max(resumesAt, clock.now() + milliseconds);
    };
    const slowDown = () => {
        slowdowns++;
        inARow++;
        answers = 0;
        width = Math.max(1, Math.floor(width / 2));
    };
    return {
        get width() {
            return width;
        },
        get resumesAt() {
            return resumesAt;
        },
        get slowdowns() {
            return slowdowns;
        },
        succeeded(sentIn) {
            if (sentIn !== slowdowns)
                return;
            inARow = 0;
            answers++;
            if (width === most || answers < width)
                return;
            width++;
            answers = 0;
        },
        failed(sentIn, error) {
            if (!(error instanceof errors/* SpoError */.bC) || !error.retryable)
                return;
            const asked = (0,requested_pause/* requestedPause */.X4)(error, clock);
            if (asked === null && error.code !== 'model-rate-limited')
                return;
            const isNews = sentIn === slowdowns;
            if (isNews)
                slowDown();
            if (asked !== null) {
                // A rest of hours ends the calls one by one instead: nobody waits that long for a report.
                if (asked <= requested_pause/* LONGEST_PAUSE */.UV)
                    rest(asked);
            }
            else if (isNews)
                rest(Math.min(FIRST_PAUSE * 2 ** (inARow - 1), requested_pause/* LONGEST_PAUSE */.UV));
        },
    };
}

;// CONCATENATED MODULE: ./lib/models/queue/start-window.js
const MINUTE = 60_000;
/** A sliding window, since fixed ones let twice as many through around their edges. */
function createStartWindow(starts, clock) {
    if (starts === null)
        return { opensAt: () => 0, start: () => { } };
    const recent = [];
    return {
        opensAt: () => {
            const [oldest] = recent;
            return oldest === undefined || recent.length < starts ? 0 : oldest + MINUTE;
        },
        start: () => {
            recent.push(clock.now());
            if (recent.length > starts)
                recent.shift();
        },
    };
}

;// CONCATENATED MODULE: ./lib/models/queue/limits.js






/**
 * Opens a queue. It belongs beneath the retries, so that each attempt waits its turn and a call that backs
 * off holds no place. Prompt files take turns. When the endpoint refuses a call for its rate, all calls wait
 * until the pause that it asks for is over, and fewer go out at once for a while (`pace.ts`). A call that is
 * aborted while it waits never goes out and counts as none.
 * @throws SpoError `bad-input` for a limit that is not a positive whole number
 */
function createLimiter(options) {
    const { clock, maxConcurrency = defaults/* DEFAULT_MAX_CONCURRENCY */.zq, requestsPerMinute = null } = options;
    const pace = createPace(positive('max-concurrency', maxConcurrency), clock);
    const aMinute = requestsPerMinute === null ? null : positive('requests-per-minute', requestsPerMinute);
    const gate = openGate(pace, createStartWindow(aMinute, clock), clock);
    const send = async (model, request, signal) => {
        const sentIn = await gate.enter(request.draw.file, signal);
        try {
            const reply = await model.complete(request, signal);
            pace.succeeded(sentIn);
            return reply;
        }
        catch (error) {
            pace.failed(sentIn, error);
            throw error;
        }
        finally {
            gate.leave();
        }
    };
    return {
        wrap: (model) => ({ name: model.name, complete: (request, signal) => send(model, request, signal) }),
    };
}
function openGate(pace, window, clock) {
    const line = createFairLine();
    let inFlight = 0;
    let alarm = null;
    const admit = () => {
        while (line.size > 0 && inFlight < pace.width) {
            const opensAt = Math.max(pace.resumesAt, window.opensAt());
            const wait = opensAt === 0 ? 0 : opensAt - clock.now();
            if (wait > 0) {
                wakeAfter(wait);
                return;
            }
            window.start();
            inFlight++;
            line.next()?.();
        }
    };
    const wakeAfter = (wait) => {
        if (alarm !== null)
            return;
        alarm = new AbortController();
        const wake = () => {
            alarm = null;
            admit();
        };
        clock.sleep(wait, alarm.signal).then(wake, wake);
    };
    return {
        enter: (file, signal) => new Promise((resolve, reject) => {
            if (signal?.aborted)
                throw (0,call_spend/* interruption */.YW)(signal);
            const giveUp = () => {
                line.leave(file, start);
                // A pause that nobody waits for must not keep the process alive.
                if (line.size === 0)
                    alarm?.abort();
                reject((0,call_spend/* interruption */.YW)(signal));
            };
            const start = () => {
                signal?.removeEventListener('abort', giveUp);
                resolve(pace.slowdowns);
            };
            signal?.addEventListener('abort', giveUp, { once: true });
            line.join(file, start);
            admit();
        }),
        leave: () => {
            inFlight--;
            admit();
        },
    };
}
function positive(setting, value) {
    if (Number.isSafeInteger(value) && value >= 1)
        return value;
    throw new errors/* SpoError */.bC('bad-input', `\`${setting}\` is ${value}.`, {
        remedy: `Set \`${setting}\` to a whole number of at least 1.`,
    });
}

// EXTERNAL MODULE: ./lib/models/retry.js
var retry = __webpack_require__(3860);
// EXTERNAL MODULE: ./lib/jobs/canonical-json.js
var canonical_json = __webpack_require__(6733);
// EXTERNAL MODULE: ./lib/jobs/role-options.js + 1 modules
var role_options = __webpack_require__(1620);
;// CONCATENATED MODULE: ./lib/jobs/remote-models.js













/**
 * Models behind endpoints: retries above the one queue of the run, and beneath it the budgets, which see every attempt.
 * @throws SpoError `bad-input` for prices or a proxy that cannot be read
 */
function remoteSource(run, { clock, random, environment }, notices, budget) {
    const agents = (0,proxy/* proxyAgents */.H)(environment);
    if (agents.notice !== null)
        notices.add(agents.notice);
    const fetch = (0,keep_alive_fetch/* createTransport */.oO)(agents);
    const memory = (0,parameter_memory/* createParameterMemory */.r)(notices.add);
    const overrides = run.prices === undefined ? {} : readPrices(run.prices);
    const limiter = createLimiter({
        clock,
        maxConcurrency: run['max-concurrency'],
        requestsPerMinute: run['requests-per-minute'] ?? null,
    });
    // An answer that a budget cut short must not serve a run without one.
    const runLimited = run['max-tokens'] !== undefined || run['max-cost-usd'] !== undefined;
    const parts = new Map();
    const make = async (role, options) => {
        const { baseUrl, model } = options;
        const cost = await costOf({ model, baseUrl, overrides });
        const parameters = memory.of(options);
        const outputTokens = mostOutput(role, options);
        const bytesBeside = options.responseFormat
            ? Buffer.byteLength(JSON.stringify(options.responseFormat))
            : 0;
        const budgeted = { cost, outputTokens, bytesBeside };
        let within = null;
        return {
            name: model,
            cost,
            identity: (limited) => identityOf(options, limited || runLimited ? outputTokens : null),
            build(own) {
                within ??= budget.wrap((0,openai_model/* openAiModel */.a)({ ...options, cost, fetch, parameters, onNotice: notices.add }), budgeted);
                const attempts = drifting(own?.wrap(within, budgeted) ?? within, parameters);
                return (0,retry/* retrying */.R)(limiter.wrap(attempts), { clock, random });
            },
        };
    };
    return {
        part(role, settings, answers) {
            const executes = role === 'execute' || role === 'compare';
            const options = { ...(0,role_options/* roleOptions */.z)(role, settings), ...(executes ? answers : {}) };
            const key = (0,canonical_json/* canonicalJson */.d)([role, options]);
            const part = parts.get(key) ?? make(role, options);
            parts.set(key, part);
            return part;
        },
    };
}
function mostOutput(role, { mode, reasoningEffort, maxOutputTokens }) {
    const effort = reasoningEffort ?? (mode === 'reasoning_model' ? 'unknown' : null);
    const most = mostOutputTokens(role === 'compare' ? 'execute' : role, effort);
    return Math.min(most, maxOutputTokens ?? most);
}
function identityOf(options, outputLimit) {
    const { baseUrl, model, temperature, reasoningEffort, mode, topP, maxOutputTokens, responseFormat } = options;
    const parameters = {
        temperature: temperature ?? null,
        reasoningEffort: reasoningEffort ?? null,
        mode: mode ?? null,
        outputLimit,
        // Undefined has no place in the identity of a run, whose key must not depend on what files can say.
        ...(topP === undefined ? {} : { topP }),
        ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
        ...(responseFormat === undefined ? {} : { responseFormat: (0,canonical_json/* canonicalJson */.d)(responseFormat) }),
    };
    return { endpoint: (0,cache_key/* endpointOf */.X)(baseUrl), model, parameters };
}

// EXTERNAL MODULE: ./lib/spo/random.js
var random = __webpack_require__(5641);
;// CONCATENATED MODULE: ./lib/models/simulated/world.js
/**
 * The world that the simulated models live in. It is small and knows nothing of rounds or versions: a task is
 * recognised by the wording of prompt and question, a feature of a prompt by a plain phrase in it, and an
 * answer's quality on a scale of 0 to 100 is `BASE_QUALITY` plus the weights of all features found, plus
 * what the model itself adds, plus luck. Nothing else decides.
 */
/** Quality of an answer to a prompt without any feature. */
const BASE_QUALITY = 40;
/**
 * Points that a simulated model adds to the quality of each of its answers, by its name; 0 for every other name. A
 * prompt makes up for `simulated-worse` with one or two more instructions that help, and for `simulated-much-worse`
 * only with nearly all of them.
 */
const MODEL_GAINS = new Map([
    ['simulated-better', 12],
    ['simulated-equal', 0],
    ['simulated-worse', -12],
    ['simulated-much-worse', -40],
]);
const TASKS = (/* unused pure expression or super */ null && ([
    'reasoning',
    'extraction',
    'classification',
    'writing',
    'summarising',
    'general',
]));
/** A task is the one with the most cues found; among equals the one whose cue comes first in the text. */
const TASK_CUES = {
    reasoning: [
        /\bhow (many|much|long|old|far)\b/i,
        /\bsolv(e|ing)\b/i,
        /\bcalculat/i,
        /\b(puzzle|riddle|logic|maths?)\b/i,
    ],
    extraction: [/\bextract/i, /\bfields?\b/i, /\bjson\b/i, /\b(invoice|receipt|order number)\b/i],
    classification: [/\bclassif/i, /\bcategor/i, /\blabels?\b/i, /\b(triage|sentiment|spam)\b/i],
    writing: [/\bwrite an? /i, /\bpoems?\b/i, /\b(story|verse|essay|haiku|stanza)/i, /\bcompose\b/i],
    summarising: [/\bsummar/i, /\bcondense/i, /\bkey points\b/i, /\b(digest|minutes|tl;dr)\b/i],
};
const FEATURES = [
    {
        name: 'steps',
        cue: /\bstep[ -]by[ -]step\b|\bin (small |numbered )?steps\b|\bone step at a time\b/gi,
        instruction: 'Work through the question step by step before you answer.',
        says: 'asks to work step by step',
        trait: 'It gets to its result in small steps.',
        weights: { reasoning: 14, extraction: 2, classification: -3, writing: -2, summarising: 0, general: 6 },
    },
    {
        name: 'form',
        cue: /\b(in|with|using) exactly\b|\bexact(ly)? (this |the )?(form|format)\b|\b(on|as) the (last|final) line\b|\band nothing else\b|\boutput format\b/gi,
        instruction: 'Give the result in exactly the form that is asked for, and nothing else.',
        says: 'names the exact form of the result',
        trait: 'It keeps to the form that was asked for.',
        weights: { reasoning: 8, extraction: 14, classification: 12, writing: 2, summarising: 5, general: 5 },
    },
    {
        name: 'grounded',
        cue: /\b(do not|don't|never) (invent|make up|guess|assume)\b|\bonly what (is|the text) \w+|\bstick to the (text|facts)\b/gi,
        instruction: 'Do not invent anything that the material does not say.',
        says: 'forbids inventing',
        trait: 'It says nothing that the material does not support.',
        weights: { reasoning: 2, extraction: 12, classification: 5, writing: -2, summarising: 12, general: 4 },
    },
    {
        name: 'check',
        cue: /\b(double-)?check (your|the|each|every|that|it)\b|\bverify\b|\bre-?read your\b/gi,
        instruction: 'Check your result once more before you give it.',
        says: 'asks to check the result',
        trait: 'It has checked itself and corrected a slip.',
        weights: { reasoning: 10, extraction: 8, classification: 5, writing: 3, summarising: 5, general: 5 },
    },
    {
        name: 'example',
        cue: /\bfor example\b|\bfor instance\b|\bexamples?:|\be\.g\./gi,
        instruction: 'For example, a good answer states the result first and the reason right behind it.',
        says: 'shows what a good answer looks like',
        trait: 'It follows the example that it was shown.',
        weights: { reasoning: 5, extraction: 8, classification: 8, writing: 3, summarising: 2, general: 4 },
    },
    {
        name: 'images',
        cue: /\b(concrete|vivid|specific) (images?|details?|pictures?)\b|\bsensory\b|\bshow,? (rather than|don't) tell\b/gi,
        instruction: 'Use concrete images that one can see, hear or touch.',
        says: 'asks for concrete images',
        trait: 'It paints with concrete images.',
        weights: { reasoning: -3, extraction: -6, classification: -4, writing: 14, summarising: -4, general: 0 },
    },
    {
        name: 'length',
        cue: /\b(at most|no more than|under|up to|about|exactly) (\d+|two|three|four|five|six|eight|ten|twelve|twenty|fifty) (words?|sentences?|lines?)\b/gi,
        instruction: 'Use at most five sentences.',
        says: 'sets a length',
        trait: 'It is as long as it should be.',
        weights: { reasoning: 0, extraction: 0, classification: 3, writing: 7, summarising: 10, general: 2 },
    },
    {
        name: 'reader',
        cue: /\b(plain|simple) (words|language|english)\b|\b(for|to) (a|the) readers?\b|\bbusy reader\b/gi,
        instruction: 'Use plain words, for a reader who is new to the matter.',
        says: 'names the reader',
        trait: 'It speaks to its reader in plain words.',
        weights: { reasoning: 0, extraction: 0, classification: 0, writing: 8, summarising: 6, general: 3 },
    },
    {
        name: 'doubt',
        cue: /\b(if|when|where) (it is|it's|you are|something is|anything is|a \w+ is|the \w+ is|in) (unclear|unsure|missing|ambiguous|doubt|absent|not stated)\b/gi,
        instruction: 'If something is unclear, choose the likelier reading and say so in a word.',
        says: 'says what to do in doubt',
        trait: 'It handles the unclear part as it was told.',
        weights: { reasoning: 2, extraction: 7, classification: 10, writing: 0, summarising: 2, general: 3 },
    },
    {
        name: 'creative',
        cue: /\bbe (very |more )?(creative|imaginative|original)\b|\blet your imagination\b/gi,
        instruction: 'Be creative and surprise us.',
        says: 'asks to be creative',
        trait: 'It takes creative liberties.',
        weights: { reasoning: -6, extraction: -10, classification: -8, writing: 6, summarising: -8, general: -1 },
    },
    {
        name: 'hurry',
        cue: /\bhurry\b|\bas (fast|quickly) as (you can|possible)\b|\bfirst thing that comes to mind\b|\b(do not|don't) think\b/gi,
        instruction: 'Answer as quickly as possible with the first thing that comes to mind.',
        says: 'presses for a quick answer',
        trait: 'It was hurried and skips what matters.',
        weights: {
            reasoning: -12,
            extraction: -8,
            classification: -6,
            writing: -8,
            summarising: -6,
            general: -8,
        },
    },
    {
        name: 'vague',
        cue: /\b(be|keep it|stay) (\w+ )?(vague|general)\b|\banything goes\b|\bwhatever (you like|comes)\b|\brough idea\b/gi,
        instruction: 'Keep it general; a rough idea is enough.',
        says: 'settles for a rough idea',
        trait: 'It stays vague.',
        weights: {
            reasoning: -8,
            extraction: -12,
            classification: -10,
            writing: -8,
            summarising: -10,
            general: -8,
        },
    },
    {
        name: 'expert',
        cue: /\byou are (a|an|the) (\w+ ){0,2}(expert|assistant|professional|specialist)\b/gi,
        instruction: 'You are an experienced professional.',
        says: 'gives the model a role',
        trait: 'It sounds experienced.',
        weights: { reasoning: 0, extraction: 0, classification: 0, writing: 0, summarising: 0, general: 0 },
    },
    {
        name: 'stakes',
        cue: /\b(is|this is) (very |really )important\b|\bdeep breath\b/gi,
        instruction: 'This is very important to us.',
        says: 'says how much is at stake',
        trait: 'It sounds earnest.',
        weights: { reasoning: 0, extraction: 0, classification: 0, writing: 0, summarising: 0, general: 0 },
    },
];
/** The task that a text is about; `general` when no cue is found. */
function taskOf(text) {
    let best = { task: 'general', cues: 0, first: text.length };
    for (const [task, cues] of Object.entries(TASK_CUES)) {
        const places = cues.map((cue) => text.search(cue)).filter((place) => place >= 0);
        const first = Math.min(...places);
        if (places.length > best.cues || (places.length === best.cues && first < best.first)) {
            best = { task, cues: places.length, first };
        }
    }
    return best.task;
}
/** True when `text` asks for the feature; "never hurry" does not ask for hurry. */
function asksFor(feature, text) {
    return [...text.matchAll(feature.cue)].some(({ index }) => !/\b(not|never|don't|avoid|without)\s+(to\s+|be\s+)?$/i.test(text.slice(Math.max(0, index - 20), index)));
}
/** What a text asks for. */
function featuresOf(text) {
    return FEATURES.filter((feature) => asksFor(feature, text));
}
/** Quality of an answer before luck, 0 to 100. @param model the name of the one that answers */
function expectedQuality(features, task, model = '') {
    const base = BASE_QUALITY + (MODEL_GAINS.get(model) ?? 0);
    const sum = features.reduce((total, { weights }) => total + weights[task], base);
    return Math.min(100, Math.max(0, sum));
}

;// CONCATENATED MODULE: ./lib/models/simulated/executor.js

const QUALITY_LINE = /\(simulated quality (\d+) of 100\)/g;
/**
 * The answer of the simulated executor: what the prompt asked for, visibly, and its quality as a line that
 * the judge, who sees only text, can read.
 * @param model name of the model; some are better than others
 * @param answerLuck most points that chance adds or takes, drawn anew for each answer
 */
function simulatedAnswer(messages, model, answerLuck, random) {
    const text = messages.map(({ content }) => content).join('\n\n');
    const features = featuresOf(text);
    const luck = (2 * random() - 1) * answerLuck;
    const expected = expectedQuality(features, taskOf(text), model);
    const quality = Math.round(Math.min(100, Math.max(0, expected + luck)));
    return [
        `[simulated answer to: ${excerpt(messages)}]`,
        ...features.map(({ trait }) => trait),
        `(simulated quality ${quality} of 100)`,
    ].join('\n');
}
/** Mean quality of the simulated answers in a text, 0 to 100; 50 when it holds none. */
function meanQuality(answers) {
    const qualities = [...answers.matchAll(QUALITY_LINE)].map(([, points]) => Number(points));
    if (qualities.length === 0)
        return 50;
    return qualities.reduce((sum, quality) => sum + quality, 0) / qualities.length;
}
/** The end of the last message, where the question stands. */
function excerpt(messages) {
    const paragraph = messages
        .at(-1)
        ?.content.trim()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const line = paragraph.replaceAll(/\s+/g, ' ');
    return line.length > 80 ? `${line.slice(0, 80)}...` : line;
}

// EXTERNAL MODULE: ./lib/spo/sections.js
var spo_sections = __webpack_require__(3938);
;// CONCATENATED MODULE: ./lib/models/simulated/judge.js


/**
 * Probability that the judge picks the first answers: accuracy plus bias when they are the better ones, the
 * rest of accuracy minus bias when the second are, one half plus bias when neither is; cut to 0 and 1.
 */
function firstPickProbability(better, { accuracy, positionBias }) {
    if (better === 'first')
        return cut(accuracy + positionBias);
    if (better === 'second')
        return 1 - cut(accuracy - positionBias);
    return cut(0.5 + positionBias);
}
/** One ballot of the simulated judge, from one number of the stream. */
function simulatedBallot(better, traits, random) {
    return random() < firstPickProbability(better, traits) ? 'A' : 'B';
}
/** The judge's whole reply to the sections `ANSWERS A` and `ANSWERS B` of the last message. */
function simulatedJudgement(messages, traits, random) {
    const sections = (0,spo_sections/* readSections */.j)(messages.at(-1)?.content ?? '');
    const first = sections.get('ANSWERS A');
    const second = sections.get('ANSWERS B');
    if (first === undefined || second === undefined)
        throw new Error('The simulated judge found no answers.');
    const qualities = [meanQuality(first), meanQuality(second)];
    const letter = simulatedBallot(betterOf(...qualities), traits, random);
    const [a, b] = qualities.map((quality) => quality.toFixed(1));
    return `<analyse>Simulated judgement: A reads as ${a} of 100 and B as ${b}, and this judge errs at a set rate.</analyse>
<choose>${letter}</choose>`;
}
function betterOf(first, second) {
    if (first === second)
        return 'neither';
    return first > second ? 'first' : 'second';
}
function cut(probability) {
    return Math.min(1, Math.max(0, probability));
}

// EXTERNAL MODULE: ./lib/spo/parse-reply.js
var parse_reply = __webpack_require__(4330);
;// CONCATENATED MODULE: ./lib/models/simulated/optimizer.js



/** How often the optimizer reaches for each kind, so that challengers lose as well as win. */
const USEFUL_SHARE = 0.55;
const NEUTRAL_SHARE = 0.2;
/**
 * The reply of the simulated optimizer to the sections `PROMPT`, `REQUIREMENTS`, `WORD LIMIT` and `ANSWERS`:
 * one instruction more or one harmful instruction less, within the word limit.
 */
function simulatedProposal(messages, random) {
    const sections = (0,spo_sections/* readSections */.j)(messages.at(-1)?.content ?? '');
    const prompt = sections.get('PROMPT');
    if (prompt === undefined)
        throw new Error('The simulated optimizer found no prompt.');
    const limit = Number(sections.get('WORD LIMIT')) || Number.POSITIVE_INFINITY;
    const questions = (sections.get('ANSWERS') ?? '').matchAll(/^Question \d+:\n([\s\S]*?)\n\nAnswer \d+:$/gm);
    const wording = [prompt, sections.get('REQUIREMENTS') ?? '', ...Array.from(questions, ([, text]) => text)];
    const task = taskOf(wording.join('\n'));
    const usable = (idea) => (0,parse_reply/* countWords */.rj)(idea.prompt) <= limit && idea.prompt.trim() !== prompt.trim();
    const ideas = ideasFor(prompt, task).filter(usable);
    const idea = pick(ideas, random) ?? rewrite(prompt, limit);
    return `<analyse>Simulated analysis: the questions look like ${task}, and the prompt could ask for more.</analyse>
<modification>Simulated change: ${idea.modification}</modification>
<prompt>${idea.prompt}</prompt>`;
}
/** Everything that could be changed, judged by the weights of the task. */
function ideasFor(prompt, task) {
    return FEATURES.flatMap((feature) => {
        const weight = feature.weights[task];
        if (!asksFor(feature, prompt)) {
            const kind = weight > 0 ? 'useful' : weight < 0 ? 'harmful' : 'neutral';
            const modification = `The prompt now ${feature.says}.`;
            return [{ kind, prompt: withInstruction(prompt, feature.instruction), modification }];
        }
        const without = weight < 0 ? withoutSentences(prompt, (text) => asksFor(feature, text)) : '';
        const modification = `The prompt no longer ${feature.says}.`;
        return without === '' ? [] : [{ kind: 'useful', prompt: without, modification }];
    });
}
function pick(ideas, random) {
    const roll = random();
    const wanted = roll < USEFUL_SHARE ? 'useful' : roll < USEFUL_SHARE + NEUTRAL_SHARE ? 'neutral' : 'harmful';
    const fitting = ideas.filter(({ kind }) => kind === wanted);
    const choice = fitting.length > 0 ? fitting : ideas.filter(({ kind }) => kind === 'neutral');
    return choice[Math.floor(random() * choice.length)];
}
/** An instruction goes to the end, or before a last line that leads over to the question. */
function withInstruction(prompt, instruction) {
    const text = prompt.trimEnd();
    const lastLine = text.lastIndexOf('\n') + 1;
    if (text.endsWith(':'))
        return `${text.slice(0, lastLine)}${instruction}\n${text.slice(lastLine)}`;
    const complete = /[.!?}\])"'`]$/.test(text) ? text : `${text}.`;
    return lastLine > 0 ? `${complete}\n${instruction}` : `${complete} ${instruction}`;
}
function withoutSentences(prompt, unwanted) {
    const sentences = prompt.match(/[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+$/g) ?? [];
    return sentences
        .filter((sentence) => !unwanted(sentence))
        .join('')
        .trim();
}
/** Another wording of the same prompt, for when there is nothing left to ask for. */
function rewrite(prompt, limit) {
    const text = prompt.trim();
    const thanks = ' Thank you.';
    const candidates = [
        text.endsWith(thanks) ? text.slice(0, -thanks.length) : text + thanks,
        text.endsWith('.') ? text.slice(0, -1) : `${text}.`,
        firstWords(text, limit),
    ];
    const rewritten = candidates.find((candidate) => (0,parse_reply/* countWords */.rj)(candidate) <= limit) ?? text;
    return { kind: 'neutral', prompt: rewritten, modification: 'The prompt says the same in another way.' };
}
function firstWords(text, limit) {
    const ends = Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ index, segment }) => index + segment.length);
    return text.slice(0, ends[Math.min(limit, ends.length) - 1] ?? 0);
}

;// CONCATENATED MODULE: ./lib/models/simulated/simulated.js







/**
 * Models that need no key and no network (`--offline`). They play all three roles in the world of
 * `simulated-world.ts`; every text they write says that it is simulated. They show how the tool works and
 * measure its rules; they tell nothing of how a real model would take a prompt. Nothing is billed: tokens
 * are estimated at four characters each, and the cost is 0.
 *
 * Defaults: accuracy 0.9, positionBias 0.05, answerLuck 6.
 */
function simulatedModels(options) {
    return {
        optimizer: simulatedModel('simulated optimizer', options),
        executor: simulatedModel('simulated executor', options),
        judge: simulatedModel('simulated judge', options),
    };
}
/** One simulated model; it plays whichever role a request names. */
function simulatedModel(name, { seed, accuracy = 0.9, positionBias = 0.05, answerLuck = 6 }) {
    const world = { model: name, random: (0,random/* seededRandomness */.F)(seed), accuracy, positionBias, answerLuck };
    return {
        name,
        async complete(request, signal) {
            if (signal?.aborted)
                throw (0,call_spend/* interruption */.YW)(signal);
            const text = play(request, world, streamFor(request, world.random));
            return { text, usage: estimatedUsage(request.messages, text) };
        },
    };
}
function play({ role, messages }, world, random) {
    switch (role) {
        case 'optimize':
            return simulatedProposal(messages, random);
        case 'execute':
            return simulatedAnswer(messages, world.model, world.answerLuck, random);
        case 'evaluate':
            return simulatedJudgement(messages, world, random);
    }
}
function streamFor({ role, draw, messages }, random) {
    const content = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(messages.map((message) => [message.role, message.content])))
        .digest('hex');
    return random('simulated', role, draw.file, draw.phase, draw.number, content);
}
function estimatedUsage(messages, text) {
    const promptLength = messages.reduce((sum, { content }) => sum + content.length, 0);
    return {
        ...usage/* NO_USAGE */.yJ,
        calls: 1,
        promptTokens: Math.ceil(promptLength / 4),
        completionTokens: Math.ceil(text.length / 4),
    };
}

;// CONCATENATED MODULE: ./lib/jobs/simulated-models.js

/** Nothing is billed for a simulation. */
const FREE = () => 0;
/** Models without an endpoint. They take any name that a file gives them, and no parameter says anything to them. */
function simulatedSource(run, budget) {
    const { seed } = run;
    const accuracy = run['simulated-accuracy'];
    const positionBias = run['simulated-position-bias'];
    const traits = { seed, accuracy, positionBias };
    const { optimizer, executor, judge } = simulatedModels(traits);
    const names = { optimize: optimizer.name, execute: executor.name, evaluate: judge.name };
    const parts = new Map();
    const make = (name) => {
        const within = budget.wrap(simulatedModel(name, traits), { cost: FREE });
        return {
            name,
            cost: FREE,
            identity: () => ({ endpoint: 'simulated', model: name, parameters: traits }),
            build: (own) => own?.wrap(within, { cost: FREE }) ?? within,
        };
    };
    return {
        async part(role, settings) {
            const named = settings[`${role}-model`];
            // The workflow's names are those of real models, and say nothing of a simulation.
            const isOwn = role === 'compare' || named !== run[`${role}-model`];
            const name = isOwn && named !== undefined ? named : names[role === 'compare' ? 'execute' : role];
            const part = parts.get(name) ?? make(name);
            parts.set(name, part);
            return part;
        },
    };
}

;// CONCATENATED MODULE: ./lib/jobs/model-stack.js













/**
 * Builds the models that the settings name, and those that prompt files name when their turn comes: a cache above
 * retries, retries above the queue, and beneath it the budgets, which see every attempt.
 * @throws SpoError `bad-input` when there is no key, or a setting cannot be used
 */
async function buildModels(settings, around) {
    const notices = createNotices(around.onNotice);
    const limits = limitsOf(settings);
    const { clock } = around;
    const budget = createBudget(limits, { clock, ...(await openJournal(around.journal)) });
    const directory = settings['cache-dir'];
    const cache = directory === undefined ? null : openCache({ directory, onNotice: notices.add });
    const source = settings.offline
        ? simulatedSource(settings, budget)
        : remoteSource(settings, around, notices, budget);
    const partsFor = async (file) => {
        const chosen = (0,chosen_models/* chosenModels */.l)(settings, file);
        const part = (role) => source.part(role, chosen.settings, chosen.answers);
        const [optimize, evaluate, execute] = await Promise.all([
            part('optimize'),
            part('evaluate'),
            part('execute'),
        ]);
        const roles = { optimize, evaluate, execute };
        const compared = settings['compare-model'] !== undefined;
        const parts = compared ? { ...roles, compare: await part('compare') } : roles;
        return { parts, notices: chosen.notices };
    };
    const { parts: run } = await partsFor(file_settings/* NO_FILE_SETTINGS */.d);
    const names = each(run, ({ name }) => name);
    // All of them before any is built, so that the message names every model without a price.
    refuseUnpriced(run, limits.maxCostUsd);
    refuseSameModel(names);
    each(run, (part) => part.build(null));
    const total = createMeter();
    return {
        names,
        simulated: settings.offline,
        identity: each(run, (part) => JSON.stringify(part.identity(false))),
        notices: notices.all,
        limits,
        usage: total.usage,
        costsFor: async (file) => each((await partsFor(file)).parts, ({ cost }) => cost),
        forPrompt: async ({ key, settings: file } = { key: '', settings: file_settings/* NO_FILE_SETTINGS */.d }) => {
            const chosen = await partsFor(file);
            const ownLimits = limitsOfFile(file);
            refuseUnpriced(chosen.parts, ownLimits?.maxCostUsd ?? limits.maxCostUsd);
            const place = placeOfPrompt(around.journal, key);
            const own = ownLimits && createBudget(ownLimits, { clock, scope: 'file', ...(await openJournal(place)) });
            const limited = ownLimits !== null && (ownLimits.maxTokens ?? ownLimits.maxCostUsd) !== null;
            const meter = createMeter();
            const model = (part) => {
                const built = part.build(own);
                return meter.wrap(total.wrap(cache?.wrap(built, part.identity(limited)) ?? built));
            };
            return {
                models: modelsOf(each(chosen.parts, model)),
                usage: meter.usage,
                names: each(chosen.parts, ({ name }) => name),
                ownRoles: new Set(ROLES.filter((role) => chosen.parts[role] !== run[role])),
                notices: chosen.notices,
            };
        },
    };
}
const ROLES = ['optimize', 'evaluate', 'execute'];
function refuseUnpriced(parts, maxCostUsd) {
    const models = Object.values(parts);
    assertPriced(models.map(({ name, cost }) => ({ model: name, cost })), maxCostUsd);
}
/** The rounds run on the new model, where there is one: prompts are adapted to it. */
function modelsOf({ optimize, evaluate, execute, compare }) {
    const roles = { optimizer: optimize, judge: evaluate };
    return compare === undefined
        ? { ...roles, executor: execute }
        : { ...roles, executor: compare, baseExecutor: execute };
}
function refuseSameModel({ execute, compare }) {
    if (compare !== execute)
        return;
    throw new errors/* SpoError */.bC('bad-input', `compare-model is ${compare}, which is also the executor's model.`, {
        remedy: 'Set execute-model to the model in use today, or leave compare-model out when the switch is made.',
    });
}
function limitsOf(settings) {
    return {
        maxCalls: settings['max-calls'] ?? null,
        maxTokens: settings['max-tokens'] ?? null,
        maxCostUsd: settings['max-cost-usd'] ?? null,
        maxMinutes: settings['max-minutes'] ?? null,
    };
}
/** Null for a file that limits nothing. */
function limitsOfFile({ maxCalls, maxTokens, maxCostUsd }) {
    if (maxCalls === undefined && maxTokens === undefined && maxCostUsd === undefined)
        return null;
    const limits = { maxCalls: maxCalls ?? null, maxTokens: maxTokens ?? null, maxCostUsd: maxCostUsd ?? null };
    return { ...limits, maxMinutes: null };
}
/** Beside the run's journal, under a name that any key can have. */
function placeOfPrompt(run, key) {
    if (run === null)
        return null;
    const name = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return { ...run, path: `${run.path}-${name}` };
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ roleOptions)
});

// EXTERNAL MODULE: ./lib/models/defaults.js
var defaults = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/models/openai/openai-model.js + 6 modules
var openai_model = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/spo/errors.js
var errors = __webpack_require__(5813);
;// CONCATENATED MODULE: ./lib/models/secure-address.js

/**
 * Refuses an address over which a key and the prompts would travel in the clear. Loopback never leaves the machine.
 * @param setting the name of the setting that holds the address.
 * @param allowHttp for servers inside a cluster, where somebody has said that the network is safe.
 * @throws SpoError `bad-input`
 */
function refuseInsecureAddress(address, setting, allowHttp) {
    const url = URL.parse(address);
    if (url === null || url.protocol === 'https:' || allowHttp || isLoopback(url.hostname))
        return;
    throw new errors/* SpoError */.bC('bad-input', `${setting} is not an HTTPS address: the key and the prompts would travel to ${url.host} unencrypted.`, { remedy: 'Use https://, or set allow-http to true for a server inside your own network.' });
}
/** The parser has already spelled the host in one way: `127.1` and `0x7f000001` arrive here as `127.0.0.1`. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

;// CONCATENATED MODULE: ./lib/jobs/role-options.js




/** @throws SpoError `bad-input` for an insecure endpoint, or neither a key nor an endpoint that may need none */
function roleOptions(model, settings) {
    // But for its name, the model that could replace the executor is called as the executor is.
    const role = model === 'compare' ? 'execute' : model;
    const ownEndpoint = settings[`${role}-base-url`];
    const baseUrl = ownEndpoint ?? settings['base-url'];
    // The common key must not go to an address that was set for one role alone.
    const apiKey = settings[`${role}-api-key`] ?? (ownEndpoint === undefined ? settings['api-key'] : undefined);
    if (apiKey === undefined && baseUrl === undefined) {
        throw new errors/* SpoError */.bC('bad-input', `There is no API key for the model that plays the role "${role}".`, {
            remedy: `Set api-key (or OPENAI_API_KEY), or ${role}-api-key; or set offline to try it with a simulated model.`,
        });
    }
    if (baseUrl !== undefined) {
        const setting = ownEndpoint === undefined ? 'base-url' : `${role}-base-url`;
        refuseInsecureAddress(baseUrl, setting, settings['allow-http']);
    }
    const chosen = (0,defaults/* modelSettings */.zg)(role, {
        model: settings[`${model}-model`] ?? null,
        temperature: settings[`${role}-temperature`] ?? null,
        reasoningEffort: settings['reasoning-effort'] ?? null,
    });
    return {
        ...chosen,
        baseUrl: baseUrl ?? openai_model/* OPENAI_BASE_URL */.j,
        apiKey: apiKey ?? null,
        mode: role === 'execute' ? settings['execute-mode'] : 'base_model',
        timeout: settings['request-timeout'] * 1000,
    };
}


/***/ }),

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ pairsAtOnce),
/* harmony export */   a7: () => (/* binding */ loopSettings),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* unused harmony exports GATES, SETTINGS, FAN_OUT_ONLY, SETTING_NAMES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _forge_branch_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1203);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9492);




/** A gate that can fail a run. */
const GATES = ['regression', 'tentative-regression', 'invalid', 'never'];
const whole = (minimum) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((value) => value >= minimum && Number.isSafeInteger(value))
    .describe(`a whole number of at least ${minimum}`);
const decimal = (minimum, maximum) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?$/)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum)
    .describe(`a number from ${minimum} to ${maximum}`);
const positive = (maximum) => decimal(0, maximum)
    .refine((value) => value > 0)
    .describe(`a number above 0 and at most ${maximum}`);
const flag = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['true', 'false'])
    .transform((value) => value === 'true')
    .describe('true or false');
const oneOf = (values) => zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(values).describe(values.join(', ').replace(/, ([^,]*)$/, ' or $1'));
const lines = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean))
    .describe('one entry a line');
const url = zod__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ5({ protocol: /^https?$/ }).describe('an address that starts with https:// or http://');
const ballots = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'auto-fast']), whole(2).refine((value) => value % 2 === 0)])
    .describe('auto, auto-fast or an even number of at least 2, so that both orders of the answers get as many ballots');
const gates = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(GATES))
    .min(1)
    .refine((list) => list.length === 1 || !list.includes('never')))
    .describe(`one or more of ${GATES.join(', ')}; never stands alone`);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('text');
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine((name) => (0,_forge_branch_name_js__WEBPACK_IMPORTED_MODULE_3__/* .branchNameFault */ .K)(name) === null)
    .describe('a name that git allows for a branch, such as spo/check, without refs/ before it');
const folder = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[\w.-]+(\/[\w.-]+)*$/)
    .refine((path) => !path.split('/').some((part) => /^\.{1,2}$|^\.git$/i.test(part)))
    .describe('a folder of the repository, such as .spo: letters, digits, ".", "_", "-" and "/", without ".."');
/** Jobs that GitHub starts of one matrix, at most. */
const MOST_LEGS = 256;
/** Every setting by its name as an action input; the command line has the same names as flags. */
const SETTINGS = {
    prompts: lines.default([..._select_files_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROMPT_GLOBS */ .R]),
    'api-key': text.optional(),
    'base-url': url.optional(),
    'optimize-model': text.optional(),
    'evaluate-model': text.optional(),
    'execute-model': text.optional(),
    'optimize-base-url': url.optional(),
    'evaluate-base-url': url.optional(),
    'execute-base-url': url.optional(),
    'allow-http': flag.default(false),
    'optimize-api-key': text.optional(),
    'evaluate-api-key': text.optional(),
    'execute-api-key': text.optional(),
    'optimize-temperature': decimal(0, 2).optional(),
    'evaluate-temperature': decimal(0, 2).optional(),
    'execute-temperature': decimal(0, 2).optional(),
    'reasoning-effort': text.optional(),
    'execute-mode': oneOf(['base_model', 'reasoning_model']).default('base_model'),
    offline: flag.default(false),
    'simulated-accuracy': decimal(0, 1).default(0.9),
    'simulated-position-bias': decimal(0, 1).default(0.05),
    'max-rounds': whole(1).default(10),
    'sample-size': whole(1).default(3),
    ballots: ballots.default('auto'),
    'judge-by': oneOf(['set', 'case']).default('set'),
    patience: whole(0).default(3),
    seed: whole(0).default(0),
    'max-concurrency': whole(1).default(8),
    'requests-per-minute': whole(1).optional(),
    'request-timeout': whole(1).default(120),
    'max-calls': whole(1).optional(),
    'max-tokens': whole(1).optional(),
    'max-cost-usd': positive(1_000_000).optional(),
    'max-minutes': positive(10_000).optional(),
    prices: text.optional(),
    'cache-dir': text.optional(),
    force: flag.default(false),
    'results-dir': folder.default('.spo'),
    branch: branch.optional(),
    commit: oneOf(['confirmed', 'best', 'never']).default('confirmed'),
    'update-yaml': flag.default(true),
    comment: flag.default(true),
    drafts: flag.default(false),
    mode: oneOf(['auto', 'check', 'plan', 'optimize', 'publish', 'cleanup']).default('auto'),
    ref: text.optional(),
    'compare-model': text.optional(),
    legs: whole(1)
        .refine((value) => value <= MOST_LEGS)
        .describe(`a whole number from 1 to ${MOST_LEGS}`)
        .default(8),
    leg: whole(0).optional(),
    'hand-over': text.optional(),
    'request-file': text.optional(),
    'open-pull-request': flag.optional(),
    'fail-on': gates.default(['regression']),
};
const SCHEMA = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(SETTINGS);
/** Settings that differ between the jobs that share a run, by their nature or without harm. */
const FAN_OUT_ONLY = (/* unused pure expression or super */ null && ([
    'mode',
    'legs',
    'leg',
    'hand-over',
    'max-concurrency',
    'requests-per-minute',
    'request-timeout',
    'max-minutes',
    'cache-dir',
    'request-file',
]));
const SETTING_NAMES = Object.keys(SETTINGS);
/**
 * Reads settings from text, as action inputs and command lines carry them. Blank text counts as absent:
 * the runner passes an input that was left empty as an empty string.
 * @param nameOf how the user calls a setting, such as `input "max-rounds"` or `--max-rounds`
 * @throws SpoError `bad-input` that names every setting that is wrong
 */
function readSettings(raw, nameOf) {
    const given = Object.entries(raw)
        .map(([name, value]) => [name, value?.trim()])
        .filter(([, value]) => value !== undefined && value !== '');
    const parsed = SCHEMA.safeParse(Object.fromEntries(given));
    if (parsed.success)
        return parsed.data;
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    const secret = (name) => name.endsWith('api-key');
    const problems = names.map((name) => {
        const value = secret(name) ? '' : ` is ${JSON.stringify(raw[name]?.slice(0, 100))}`;
        return `${nameOf(name)}${value}: expected ${expectation(name)}`;
    });
    throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC('bad-input', `${problems.join('; ')}.`);
}
function expectation(name) {
    const schema = SETTINGS[name];
    return schema === undefined ? 'nothing: there is no such setting' : describe(schema);
}
function describe(schema) {
    if (schema.description)
        return schema.description;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU)
        return describe(schema.unwrap());
    return 'another value';
}
/** The loop's part of the settings. */
function loopSettings(settings, initialRound = 1) {
    return {
        maxRounds: settings['max-rounds'],
        initialRound,
        sampleSize: settings['sample-size'],
        ballots: settings.ballots,
        patience: settings.patience,
        judgeBy: settings['judge-by'],
    };
}
/** Pairs that a verdict draws at once after its first wave. */
function pairsAtOnce(settings) {
    return settings.ballots === 'auto-fast' ? 6 : 2;
}


/***/ }),

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ requestBytes),
/* harmony export */   M: () => (/* binding */ createTokenEstimate)
/* harmony export */ });
/** Every chat format wraps messages in tokens of its own: as many bytes are counted for a message and for a call. */
const BYTES_AROUND_MESSAGE = 16;
const BYTES_AROUND_CALL = 32;
/** Reports that an estimate goes by. */
const RECENT = 32;
/** The next text may be a little denser than the densest of the recent ones. */
const MARGIN = 1.1;
/** UTF-8 bytes of the messages with what surrounds them. */
function requestBytes(messages) {
    const bytes = messages.map(({ content }) => Buffer.byteLength(content) + BYTES_AROUND_MESSAGE);
    return bytes.reduce((sum, each) => sum + each, BYTES_AROUND_CALL);
}
/**
 * An estimate that knows nothing yet. Byte-level tokenizers make at most one token of a byte
 * (https://github.com/openai/tiktoken), so that is the bound until an endpoint reports more, as one does that
 * puts hidden text in front of every call.
 */
function createTokenEstimate() {
    const reports = [];
    let longestOverrun = 0;
    const densest = (densityOf) => MARGIN * Math.max(...reports.map(densityOf));
    const most = (bytes) => Math.ceil(bytes *
        Math.max(1, densest((report) => report.promptTokens / report.bytes)));
    // Without what surrounds a call, or short texts would make long ones seem lighter than they are.
    const textDensity = ({ promptTokens, bytes }) => promptTokens / Math.max(1, bytes - BYTES_AROUND_CALL - BYTES_AROUND_MESSAGE);
    const likely = (bytes) => reports.length === 0 ? most(bytes) : Math.min(most(bytes), Math.ceil(bytes * densest(textDensity)));
    return {
        most,
        likely,
        output: (allowed) => Math.max(allowed, longestOverrun),
        learn(report) {
            const { allowed, completionTokens, promptTokens } = report;
            if (promptTokens > 0)
                reports.push(report);
            if (reports.length > RECENT)
                reports.shift();
            if (completionTokens > allowed)
                longestOverrun = Math.max(longestOverrun, completionTokens);
        },
    };
}


/***/ }),

/***/ 2605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ proxyAgents)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5813);




const PROXIES = ['http_proxy', 'https_proxy'];
/** Milliseconds that a proxy may take to open a tunnel, and that an idle connection is kept. */
const PATIENCE = 10_000;
/**
 * Agents that go through the proxies which HTTPS_PROXY and HTTP_PROXY name, except to the hosts of NO_PROXY;
 * the lower-case names win, as everywhere (https://nodejs.org/api/http.html#built-in-proxy-support).
 * Certificate authorities of NODE_EXTRA_CA_CERTS need nothing here: Node.js reads them when it starts.
 * @param version of Node.js
 * @throws SpoError `bad-input` for a proxy whose address cannot be used
 */
function proxyAgents(environment, version = node_process__WEBPACK_IMPORTED_MODULE_2__.versions.node) {
    const proxies = PROXIES.flatMap((name) => {
        const address = variable(environment, name)?.trim();
        return address ? [[name, proxyAddress(name, address)]] : [];
    });
    if (proxies.length === 0)
        return { notice: null };
    if (!knowsProxies(version)) {
        const names = proxies.map(([name]) => name.toUpperCase()).join(' and ');
        return {
            notice: `Node.js ${version} cannot use a proxy: ${names} is ignored. Run Node.js 24.5 or newer.`,
        };
    }
    const proxyEnv = { ...Object.fromEntries(proxies), no_proxy: variable(environment, 'no_proxy') };
    const options = { keepAlive: true, scheduling: 'lifo', timeout: PATIENCE, proxyEnv };
    return { http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options), notice: null };
}
function variable(environment, name) {
    return environment[name] || environment[name.toUpperCase()];
}
/** Other tools take an address without a scheme, so people write it that way. */
function proxyAddress(name, address) {
    const url = URL.parse(address.includes('://') ? address : `http://${address}`);
    if (url && /^https?:$/.test(url.protocol))
        return url.href;
    // The address may hold a password, so it is not repeated.
    throw new _spo_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SpoError */ .bC('bad-input', `${name.toUpperCase()} is not the address of an HTTP proxy.`, {
        remedy: `Set ${name.toUpperCase()} to an address such as http://proxy.example.com:8080.`,
    });
}
/** Agents know `proxyEnv` since 22.21 and 24.5. */
function knowsProxies(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}


/***/ }),

/***/ 3860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying),
/* harmony export */   T: () => (/* binding */ DEFAULT_RETRIES)
/* harmony export */ });
/* harmony import */ var _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5813);
/* harmony import */ var _spo_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4539);
/* harmony import */ var _call_spend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37);
/* harmony import */ var _queue_requested_pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5093);




/** Attempts beyond the first. */
const DEFAULT_RETRIES = 3;
/**
 * Asks again after a retryable error, with jittered exponential backoff, and never sooner than the endpoint
 * asks (`requested-pause.ts`). It decides whether a call is worth another attempt; when that attempt goes out
 * is up to the queue beneath as well, which holds all calls back while the endpoint wants a rest. The reply's
 * usage covers all attempts; so does the evidence of the error that is left when none succeeded.
 */
function retrying(model, options) {
    return { name: model.name, complete: (request, signal) => persist(model, request, options, signal) };
}
async function persist(model, request, options, signal) {
    const { file, phase, number } = request.draw;
    const jitter = options.random('backoff', model.name, request.role, file, phase, number);
    let spent = _spo_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_USAGE */ .yJ;
    for (let attempt = 1;; attempt++) {
        try {
            return (0,_call_spend_js__WEBPACK_IMPORTED_MODULE_2__/* .afterAttempts */ .ln)(await model.complete(request, signal), spent, attempt);
        }
        catch (error) {
            if (!(error instanceof _spo_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpoError */ .bC))
                throw error;
            spent = (0,_spo_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .addUsage */ .vk)(spent, (0,_call_spend_js__WEBPACK_IMPORTED_MODULE_2__/* .spendOf */ .Ii)(error));
            const wait = pauseAfter(error, attempt, jitter, options);
            if (wait === null)
                throw (0,_call_spend_js__WEBPACK_IMPORTED_MODULE_2__/* .withSpend */ .HE)(error, spent);
            await sleep(options.clock, wait, spent, signal);
        }
    }
}
/** Milliseconds until the next attempt; null when there is to be none. */
function pauseAfter(error, attempt, jitter, { clock, retries = DEFAULT_RETRIES, firstWait = 500, longestWait = _queue_requested_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PAUSE */ .UV }) {
    if (!error.retryable || attempt > retries)
        return null;
    const backoff = firstWait * 2 ** (attempt - 1) * (0.5 + jitter() / 2);
    const asked = (0,_queue_requested_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .requestedPause */ .X4)(error, clock);
    if (asked === null)
        return Math.min(backoff, longestWait);
    // A little more than asked, or all waiting calls would come back at the same moment.
    return asked > longestWait ? null : asked + backoff * 0.1;
}
async function sleep(clock, wait, spent, signal) {
    try {
        await clock.sleep(wait, signal);
    }
    catch (error) {
        throw signal?.aborted ? (0,_call_spend_js__WEBPACK_IMPORTED_MODULE_2__/* .interruption */ .YW)(signal, spent) : error;
    }
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NO_FILE_SETTINGS)
/* harmony export */ });
const NO_FILE_SETTINGS = { execution: {} };


/***/ })

};
