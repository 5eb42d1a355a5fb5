import { exhausted } from './error.js';
import { LEAST_OUTPUT_TOKENS } from './output.js';
/** The rules of `createBudget` on when a call may go out. */
export function createReserver(limits, ledger, scope) {
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
        const likely = (output) => amountOf(estimate.likely(bytes), output, call);
        const shortOf = (output) => ledger.shortOf(likely(output), 'calls-only');
        const leastOutput = Math.min(LEAST_OUTPUT_TOKENS, mostOutput);
        const short = shortOf(leastOutput);
        if (short !== null)
            throw error(short, likely(leastOutput));
        const most = (output) => amountOf(estimate.most(bytes), output, call);
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
function amountOf(promptTokens, allowed, { cost, estimate }) {
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
