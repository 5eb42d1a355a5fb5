import { spendOf, withSpend } from '../call-spend.js';
import { assertPriced } from '../prices/known.js';
import { createAccounts } from './accounts.js';
import { chargeOfFailure, chargeOfReply } from './charge.js';
import { createDeadline } from './deadline.js';
import { NOTHING_SPENT } from './entries.js';
import { exhausted } from './error.js';
import { createGate } from './gate.js';
import { createLedger, NOTHING } from './ledger.js';
import { mostOutputTokens } from './output.js';
import { createReserver } from './reserve.js';
import { createTokenEstimate, requestBytes } from './token-estimate.js';
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
export function createBudget(limits, options) {
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
            const estimate = createTokenEstimate();
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
        const bytes = requestBytes(request.messages) + bytesBeside;
        const { outputTokens = mostOutputTokens(request.role, null) } = account;
        const mostOutput = Math.min(outputTokens, request.maxOutputTokens ?? outputTokens);
        const stoppable = deadline.join(signal);
        const grant = await gate.pass(() => reserve({ bytes, mostOutput, cost, estimate }), stoppable);
        return await send(account, request, grant, bytes, stoppable).finally(gate.reopen);
    }
    catch (error) {
        const passed = signal?.aborted ? null : deadline.passed();
        throw passed === null ? error : withSpend(passed, spendOf(error));
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
        const spent = spendOf(error);
        await accounts.close(reservation, chargeOfFailure(error, unreported, cost));
        const cut = grant.cut(spent);
        throw cut === null ? error : withSpend(cut, spent);
    }
    const { promptTokens, completionTokens } = reply.usage;
    estimate.learn({ bytes, promptTokens, completionTokens, allowed: output });
    await accounts.close(reservation, chargeOfReply(reply.usage, unreported, cost));
    const cut = grant.cut(reply.usage);
    if (cut !== null)
        throw withSpend(cut, reply.usage);
    return reply;
}
