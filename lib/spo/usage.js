export const NO_USAGE = {
    calls: 0,
    promptTokens: 0,
    completionTokens: 0,
    costUsd: 0,
    retries: 0,
    cacheHits: 0,
};
/** Sums two usages; one unknown cost makes the sum unknown. */
export function addUsage(left, right) {
    return combine(left, right, 1);
}
/** What was spent between two readings of the same counter. */
export function usageSince(earlier, later) {
    return combine(later, earlier, -1);
}
function combine(left, right, sign) {
    const bothKnown = left.costUsd !== null && right.costUsd !== null;
    return {
        calls: left.calls + sign * right.calls,
        promptTokens: left.promptTokens + sign * right.promptTokens,
        completionTokens: left.completionTokens + sign * right.completionTokens,
        costUsd: bothKnown ? left.costUsd + sign * right.costUsd : null,
        retries: left.retries + sign * right.retries,
        cacheHits: left.cacheHits + sign * right.cacheHits,
    };
}
