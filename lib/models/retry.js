import { SpoError } from '../spo/errors.js';
import { addUsage, NO_USAGE } from '../spo/usage.js';
import { afterAttempts, interruption, spendOf, withSpend } from './call-spend.js';
import { LONGEST_PAUSE, requestedPause } from './queue/requested-pause.js';
/** Attempts beyond the first. */
export const DEFAULT_RETRIES = 3;
/**
 * Asks again after a retryable error, with jittered exponential backoff, and never sooner than the endpoint
 * asks (`requested-pause.ts`). It decides whether a call is worth another attempt; when that attempt goes out
 * is up to the queue beneath as well, which holds all calls back while the endpoint wants a rest. The reply's
 * usage covers all attempts; so does the evidence of the error that is left when none succeeded.
 */
export function retrying(model, options) {
    return { name: model.name, complete: (request, signal) => persist(model, request, options, signal) };
}
async function persist(model, request, options, signal) {
    const { file, phase, number } = request.draw;
    const jitter = options.random('backoff', model.name, request.role, file, phase, number);
    let spent = NO_USAGE;
    for (let attempt = 1;; attempt++) {
        try {
            return afterAttempts(await model.complete(request, signal), spent, attempt);
        }
        catch (error) {
            if (!(error instanceof SpoError))
                throw error;
            spent = addUsage(spent, spendOf(error));
            const wait = pauseAfter(error, attempt, jitter, options);
            if (wait === null)
                throw withSpend(error, spent);
            await sleep(options.clock, wait, spent, signal);
        }
    }
}
/** Milliseconds until the next attempt; null when there is to be none. */
function pauseAfter(error, attempt, jitter, { clock, retries = DEFAULT_RETRIES, firstWait = 500, longestWait = LONGEST_PAUSE }) {
    if (!error.retryable || attempt > retries)
        return null;
    const backoff = firstWait * 2 ** (attempt - 1) * (0.5 + jitter() / 2);
    const asked = requestedPause(error, clock);
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
        throw signal?.aborted ? interruption(signal, spent) : error;
    }
}
