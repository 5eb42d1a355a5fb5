import { SpoError } from '../spo/errors.js';
import { addUsage, NO_USAGE } from '../spo/usage.js';
/**
 * Notes in an error what its call spent, so that a meter anywhere above can count failed calls too. The
 * evidence keys are `attempts`, `promptTokens`, `completionTokens` and `costUsd`.
 */
export function withSpend(error, spent) {
    const evidence = {
        ...error.evidence,
        attempts: spent.calls,
        promptTokens: spent.promptTokens,
        completionTokens: spent.completionTokens,
        costUsd: spent.costUsd,
    };
    return new SpoError(error.code, error.message, {
        evidence,
        retryable: error.retryable,
        cause: error.cause,
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        ...(error.location === undefined ? {} : { location: error.location }),
    });
}
/**
 * The reply of the last of several attempts, with the usage of all.
 * @param spent by the attempts before it
 */
export function afterAttempts(reply, spent, attempts) {
    const usage = addUsage(spent, reply.usage);
    return { ...reply, usage: { ...usage, retries: usage.retries + attempts - 1 } };
}
/** What a failed call spent; nothing when the error does not come from a call. */
export function spendOf(error) {
    if (!(error instanceof SpoError))
        return NO_USAGE;
    const calls = numberIn(error, 'attempts');
    const cost = error.evidence.costUsd;
    return {
        calls,
        promptTokens: numberIn(error, 'promptTokens'),
        completionTokens: numberIn(error, 'completionTokens'),
        costUsd: typeof cost === 'number' ? cost : calls > 0 ? null : 0,
        retries: Math.max(0, calls - 1),
        cacheHits: 0,
    };
}
function numberIn(error, key) {
    const value = error.evidence[key];
    return typeof value === 'number' ? value : 0;
}
/**
 * The error of a call that its signal stopped. A signal aborted with an `SpoError` (a budget that ran out)
 * keeps that error.
 */
export function interruption(signal, spent = NO_USAGE) {
    const reason = signal?.reason;
    const error = reason instanceof SpoError
        ? reason
        : new SpoError('interrupted', 'The run was stopped during a call to a model.');
    return withSpend(error, spent);
}
