import { createHash } from 'node:crypto';
/** An address without the user, the query and the fragment, where some endpoints take their keys. */
export function endpointOf(baseUrl) {
    const url = URL.parse(baseUrl);
    return url === null ? '' : `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
/**
 * Names a draw of a reply: 64 hexadecimal digits. The same request from another prompt file is the same draw,
 * so that a file can be renamed; another phase or number is an independent one.
 */
export function cacheKey(identity, request) {
    const { endpoint, model, parameters } = identity;
    const { role, messages, draw, maxOutputTokens = null } = request;
    const set = Object.entries(parameters).filter(([, value]) => value !== null);
    const parts = [
        endpoint,
        model,
        set.sort(([left], [right]) => (left < right ? -1 : 1)),
        role,
        messages.map((message) => [message.role, message.content]),
        draw.phase,
        draw.number,
        maxOutputTokens,
    ];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
