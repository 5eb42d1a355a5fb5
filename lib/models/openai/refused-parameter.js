/** 422 is what validating servers answer where OpenAI answers 400. */
const STATUSES = new Set([400, 422]);
/** A limit that is out of range is no reason to send it under another name. */
const OUT_OF_RANGE = /\b(too (large|small|high|low|big)|at (most|least)|maximum|minimum|exceeds?|(less|greater) than)\b/i;
const LIMITS = new Set(['max_completion_tokens', 'max_tokens']);
/**
 * The parameter that a refusal names, of those that went out; null when it names none of them, so that
 * leaving one out would help nothing.
 */
export function refusedParameter(status, refusal, sent) {
    if (!STATUSES.has(status))
        return null;
    const named = sent.find((name) => name === refusal.parameter) ?? firstNamed(refusal.message, sent);
    if (named === null)
        return null;
    return LIMITS.has(named) && OUT_OF_RANGE.test(refusal.message) ? null : named;
}
function firstNamed(message, sent) {
    const places = sent
        .map((name) => ({ name, place: message.search(new RegExp(`\\b${name}\\b`)) }))
        .filter(({ place }) => place >= 0)
        .sort((left, right) => left.place - right.place);
    return places[0]?.name ?? null;
}
