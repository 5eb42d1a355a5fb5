export const NOTHING = { calls: 0, tokens: 0, costUsd: 0 };
export function addAmounts(left, right) {
    return {
        calls: left.calls + right.calls,
        tokens: left.tokens + right.tokens,
        costUsd: left.costUsd === null || right.costUsd === null ? null : left.costUsd + right.costUsd,
    };
}
/** Sums of fractions of a cent are off by less than this, in US dollars. */
const ROUNDING = 1e-9;
/** @param before what an earlier part of the same run spent */
export function createLedger(limits, before) {
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
