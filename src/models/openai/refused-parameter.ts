import type { Refusal } from './refusal.ts';

/** 422 is what validating servers answer where OpenAI answers 400, and Scaleway 416 to a limit. */
const STATUSES: ReadonlySet<number> = new Set([400, 416, 422]);

/** A limit that is out of range is no reason to send it under another name. */
const OUT_OF_RANGE =
  /\b(too (large|small|high|low|big)|at (most|least)|limited to|maximum|minimum|exceeds?|(less|greater) than)\b/i;
const LIMITS: ReadonlySet<string> = new Set(['max_completion_tokens', 'max_tokens']);

/**
 * The parameter that a refusal names, of those that went out; null when it names none of them, so that
 * leaving one out would help nothing.
 */
export function refusedParameter(status: number, refusal: Refusal, sent: readonly string[]): string | null {
  if (!STATUSES.has(status)) return null;
  const named = sent.find((name) => name === refusal.parameter) ?? firstNamed(refusal.message, sent);
  if (named === null) return null;
  return LIMITS.has(named) && OUT_OF_RANGE.test(refusal.message) ? null : named;
}

function firstNamed(message: string, sent: readonly string[]): string | null {
  const places = sent
    .map((name) => ({ name, place: message.search(new RegExp(`\\b${name}\\b`)) }))
    .filter(({ place }) => place >= 0)
    .sort((left, right) => left.place - right.place);
  return places[0]?.name ?? null;
}

/**
 * True when a refusal complains of a limit of output tokens that nobody asked for, by its number or as out of range, or of
 * the last name that it has: without it, the call may do.
 * @param limit the one that went out; null when none did
 */
export function refusesLimit(
  status: number,
  { message, parameter }: Refusal,
  limit: number | null,
  sent: readonly string[],
): boolean {
  if (limit === null || !STATUSES.has(status)) return false;
  const said = `${message} ${parameter ?? ''}`;
  const numbers = said.replaceAll(/(?<=\d)[,_](?=\d{3}\b)/g, '');
  if (/tokens?\b/i.test(said) && new RegExp(`\\b${limit}\\b`).test(numbers)) return true;
  if (/\bmax_(?:completion_|new_|output_)?tokens\b/.test(message) && OUT_OF_RANGE.test(message)) return true;
  return sent.includes('max_tokens') && (parameter === 'max_tokens' || /\bmax_tokens\b/.test(message));
}
