import type { Clock, LanguageModel, Randomness } from '../spo/ports.ts';
/** Attempts beyond the first. */
export declare const DEFAULT_RETRIES = 3;
export interface RetryOptions {
    readonly clock: Clock;
    readonly random: Randomness;
    /** Attempts beyond the first. Default 3. */
    readonly retries?: number;
    /** Milliseconds before the second attempt, doubled for each further one. Default 500. */
    readonly firstWait?: number;
    /** Milliseconds; an endpoint that asks for a longer pause is not waited for. Default `LONGEST_PAUSE`. */
    readonly longestWait?: number;
}
/**
 * Asks again after a retryable error, with jittered exponential backoff, and never sooner than the endpoint
 * asks (`requested-pause.ts`). It decides whether a call is worth another attempt; when that attempt goes out
 * is up to the queue beneath as well, which holds all calls back while the endpoint wants a rest. The reply's
 * usage covers all attempts; so does the evidence of the error that is left when none succeeded.
 */
export declare function retrying(model: LanguageModel, options: RetryOptions): LanguageModel;
