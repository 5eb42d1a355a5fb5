import { APIConnectionError, APIConnectionTimeoutError } from 'openai';
import { SpoError } from '../../spo/errors.js';
import { NO_USAGE } from '../../spo/usage.js';
import { withSpend } from '../call-spend.js';
import { pauseEvidence } from '../queue/requested-pause.js';
import { ReplyTooLong } from './keep-alive-fetch.js';
import { readRefusal } from './refusal.js';
import { refusedParameter } from './refused-parameter.js';
import { RefusedReply } from './refused-reply.js';
import { statusFailure } from './status-failure.js';
/** Kept of a reply as evidence. */
const RAW_CHARACTERS = 500;
/** One attempt whose price nobody told. */
export const UNPRICED_CALL = { ...NO_USAGE, calls: 1, costUsd: null };
/** One attempt that the endpoint refused or never got, and so bills nothing for. */
export const FREE_CALL = { ...NO_USAGE, calls: 1 };
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ERR_PROXY_TUNNEL',
]);
/** Codes of a certificate that is not trusted (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const DISTRUST = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$/;
/** The project's error for a call that failed; the key is in none of its parts. */
export function callError(failure, context) {
    const { code, says, remedy, retryable, status, requestId, raw, pause, spent } = failure;
    const statusText = status === null || status === 200 ? '' : ` (${status})`;
    const message = `${context.model} at ${context.host}: ${oneLine(context.redact(says))}${statusText}.`;
    const evidence = {
        status,
        requestId,
        model: context.model,
        role: context.role,
        raw: context.redact(raw).slice(0, RAW_CHARACTERS),
        ...pause,
        ...(failure.refusedParameter ? { refusedParameter: failure.refusedParameter } : {}),
        ...(failure.cutOff ? { cutOff: true } : {}),
    };
    return withSpend(new SpoError(code, message, { remedy, retryable, evidence }), spent);
}
/** Turns what the client threw into the project's error. The original is not kept as a cause: it may hold the key. */
export function failedCall(thrown, context) {
    if (thrown instanceof APIConnectionTimeoutError) {
        return callError({
            ...silence,
            code: 'model-timeout',
            says: `no complete reply within ${context.timeout / 1000} s`,
            remedy: 'Raise `request-timeout`, or lower `max-concurrency`.',
        }, context);
    }
    const cause = thrown instanceof APIConnectionError ? thrown.cause : thrown;
    return cause instanceof RefusedReply ? refusedCall(cause, context) : brokenConnection(cause, context);
}
const silence = { retryable: true, status: null, requestId: null, raw: '', spent: UNPRICED_CALL };
/**
 * The error of a call that was answered with a refusal.
 * @param spent what the refusal says it cost; refusals are free as a rule
 */
export function refusedCall({ status, headers, body }, context, spent = FREE_CALL) {
    const refusal = readRefusal(body);
    // Redacted before it is shortened, or half a key could be left at the end.
    const own = shorten(context.redact(refusal.message)).trim();
    const failure = statusFailure({ status, code: refusal.code, role: context.role });
    const parameter = failure.code === 'model-request-refused' ? refusedParameter(status, refusal, context.sent) : null;
    return callError({
        ...failure,
        ...(parameter === null ? {} : { refusedParameter: parameter, remedy: parameterRemedy(parameter) }),
        says: own === '' ? failure.says : `${failure.says}: ${own}`,
        status,
        requestId: headers.get('x-request-id'),
        raw: body,
        pause: pauseEvidence(status, headers),
        spent,
    }, context);
}
function parameterRemedy(parameter) {
    return parameter.startsWith('max_')
        ? 'Choose a model whose answers can be limited, or take `max-tokens` and `max-cost-usd` away.'
        : `Leave the setting for \`${parameter}\` out.`;
}
function brokenConnection(cause, context) {
    if (cause instanceof ReplyTooLong) {
        const remedy = 'Check that `base-url` is the address of a model endpoint.';
        return callError({ ...silence, code: 'model-bad-reply', says: 'the reply was too long', remedy }, context);
    }
    const reason = connectionCode(cause);
    const distrusted = DISTRUST.test(reason);
    return callError({
        ...silence,
        code: 'model-unavailable',
        says: reason ? `the connection failed with ${reason}` : 'the connection failed',
        remedy: distrusted
            ? 'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of `base-url`.'
            : 'Check `base-url` and the network, a proxy (HTTPS_PROXY, NO_PROXY) included.',
        retryable: !distrusted,
        spent: distrusted || NEVER_SENT.has(reason) ? FREE_CALL : UNPRICED_CALL,
    }, context);
}
/** The system's word for what broke; only the code, since a message can quote headers. */
function connectionCode(cause) {
    for (let error = cause; error instanceof Error; error = error.cause) {
        if ('code' in error && typeof error.code === 'string')
            return error.code;
    }
    return '';
}
function shorten(text) {
    return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}
