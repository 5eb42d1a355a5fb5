import type { Clock, LanguageModel } from '../../spo/ports.ts';
export interface LimitOptions {
    readonly clock: Clock;
    /** Calls in flight at once, over all models that the limiter wraps. Default `DEFAULT_MAX_CONCURRENCY`. */
    readonly maxConcurrency?: number;
    /** Calls that start within any 60 seconds; null or absent for no limit. */
    readonly requestsPerMinute?: number | null;
}
/** The one queue of a run. */
export interface Limiter {
    wrap(model: LanguageModel): LanguageModel;
}
/**
 * Opens a queue. It belongs beneath the retries, so that each attempt waits its turn and a call that backs
 * off holds no place. Prompt files take turns. When the endpoint refuses a call for its rate, all calls wait
 * until the pause that it asks for is over, and fewer go out at once for a while (`pace.ts`). A call that is
 * aborted while it waits never goes out and counts as none.
 * @throws SpoError `bad-input` for a limit that is not a positive whole number
 */
export declare function createLimiter(options: LimitOptions): Limiter;
