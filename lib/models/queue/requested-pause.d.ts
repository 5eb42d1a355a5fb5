import type { SpoError } from '../../spo/errors.ts';
import type { Clock } from '../../spo/ports.ts';
/**
 * Milliseconds. A minute is the window of most limits, and clocks differ; who asks for a longer pause means
 * hours and is not waited for.
 */
export declare const LONGEST_PAUSE = 90000;
/** Says of a pause what an endpoint said, in its own words; `requestedPause` reads them. */
export interface PauseEvidence {
    /** `Retry-After`: seconds or a date. */
    readonly retryAfter?: string;
    /** When limits that are used up start anew, separated by semicolons. */
    readonly rateLimitReset?: string;
}
/**
 * What the headers of a refused call say of the pause that it needs. Read are `Retry-After` (RFC 9110 section
 * 10.2.3), `retry-after-ms`, `RateLimit` and every pair such as `x-ratelimit-remaining-tokens` and
 * `x-ratelimit-reset-tokens`
 * (https://platform.openai.com/docs/guides/rate-limits,
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers).
 */
export declare function pauseEvidence(status: number, headers: Headers): PauseEvidence;
/** Milliseconds, at least 0, that the endpoint wants to be left alone; null when it says nothing readable. */
export declare function requestedPause(error: SpoError, clock: Clock): number | null;
