import type { SpoError } from '../../spo/errors.ts';
import type { Clock } from '../../spo/ports.ts';

/**
 * Milliseconds. A minute is the window of most limits, and clocks differ; who asks for a longer pause means
 * hours and is not waited for.
 */
export const LONGEST_PAUSE = 90_000;

/** Milliseconds until a server that loads its model is asked again. */
const LOADING_PAUSE = 5_000;

/** True for the error of a call that came while its server was loading the model. */
export function isLoading({ evidence }: SpoError): boolean {
  return evidence.loading === true;
}

/** Says of a pause what an endpoint said, in its own words; `requestedPause` reads them. */
export interface PauseEvidence {
  /** `Retry-After`: seconds or a date. */
  readonly retryAfter?: string;
  /** When limits that are used up start anew, separated by semicolons. */
  readonly rateLimitReset?: string;
}

/** Statuses that say "later"; on others the limits are only reported in passing. */
const LATER: ReadonlySet<number> = new Set([429, 503]);

/**
 * What a refused call says of the pause that it needs. Read are `Retry-After` (RFC 9110 section
 * 10.2.3), `retry-after-ms`, `RateLimit` and every pair such as `x-ratelimit-remaining-tokens` and
 * `x-ratelimit-reset-tokens`
 * (https://platform.openai.com/docs/guides/rate-limits,
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers), and where no header says it, the words of the body.
 */
export function pauseEvidence(status: number, headers: Headers, body = ''): PauseEvidence {
  const milliseconds = Number(headers.get('retry-after-ms') || Number.NaN);
  const retryAfter = Number.isFinite(milliseconds) ? String(milliseconds / 1000) : headers.get('retry-after');
  const resets = LATER.has(status) ? usedUpLimits(headers) : [];
  const spoken = retryAfter || resets.length > 0 || !LATER.has(status) ? null : spokenPause(body);
  return {
    ...(retryAfter || spoken ? { retryAfter: retryAfter || (spoken ?? '') } : {}),
    ...(resets.length > 0 ? { rateLimitReset: resets.join('; ') } : {}),
  };
}

const SPOKEN_UNITS: readonly (readonly [RegExp, string])[] = [
  [/milliseconds?|msecs?/g, 'ms'],
  [/seconds?|secs?/g, 's'],
  [/minutes?|mins?/g, 'm'],
  [/hours?|hrs?/g, 'h'],
];
const SPOKEN =
  /(?:(?:retry|try again) (?:in|after)|"retry_?delay"\s*:\s*")\s*((?:\d+(?:\.\d+)?\s*(?:milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)\b,?\s*(?:and\s*)?|\d+(?:\.\d+)?(?:ms|[hms])(?=\d))+)/i;

/** `Please try again in 1m2.5s`, `Please retry after 6 seconds`, and Google's `"retryDelay": "14s"`; null for none of them. */
function spokenPause(body: string): string | null {
  const words = SPOKEN.exec(body)?.[1]?.toLowerCase();
  if (words === undefined) return null;
  const short = SPOKEN_UNITS.reduce((text, [unit, letter]) => text.replaceAll(unit, letter), words);
  return short.replaceAll(/and|[\s,]/g, '');
}

function usedUpLimits(headers: Headers): string[] {
  const resets: string[] = [];
  for (const [name, value] of headers) {
    if (!/ratelimit.*reset/.test(name)) continue;
    const remaining = headers.get(name.replace('reset', 'remaining'));
    if (remaining === null || Number(remaining) === 0) resets.push(value);
  }
  for (const limit of (headers.get('ratelimit') ?? '').split(',')) {
    const seconds = /;\s*r=0\b.*;\s*t=(\d+)/.exec(limit)?.[1];
    if (seconds !== undefined) resets.push(seconds);
  }
  return resets;
}

/** Milliseconds, at least 0, that the endpoint wants to be left alone; null when it says nothing readable. */
export function requestedPause(error: SpoError, clock: Clock): number | null {
  const said = saidPause(error, clock);
  return isLoading(error) ? Math.min(said ?? LOADING_PAUSE, LONGEST_PAUSE) : said;
}

function saidPause(error: SpoError, clock: Clock): number | null {
  const { retryAfter, rateLimitReset } = error.evidence;
  const asked = typeof retryAfter === 'string' ? pauseIn(retryAfter, clock) : null;
  if (asked !== null || typeof rateLimitReset !== 'string') return asked;
  const pauses = rateLimitReset.split(';').map((reset) => pauseIn(reset, clock));
  const known = pauses.filter((pause) => pause !== null);
  return known.length === 0 ? null : Math.max(...known);
}

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** Numbers above these cannot be a pause and are a time since 1970, in seconds or in milliseconds. */
const EPOCH_SECONDS = 1e8;
const EPOCH_MILLISECONDS = 1e11;

/** Reads `12`, `1.5`, `6m0s`, `20ms`, `1795305600`, or a date. */
function pauseIn(written: string, clock: Clock): number | null {
  const value = written.trim();
  if (/^\d+(\.\d+)?$/.test(value)) {
    const number = Number(value);
    if (number < EPOCH_SECONDS) return number * 1000;
    return Math.max(0, (number < EPOCH_MILLISECONDS ? number * 1000 : number) - clock.now());
  }
  if (/^(\d+(\.\d+)?(h|ms|m|s))+$/.test(value)) {
    const parts = value.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s)/g);
    return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0);
  }
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - clock.now());
}
