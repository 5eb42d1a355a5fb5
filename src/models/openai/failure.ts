import { APIConnectionError, APIConnectionTimeoutError } from 'openai';
import type { Mask } from '../../settings/secrets.ts';
import { type ErrorCode, SpoError } from '../../spo/errors.ts';
import type { Role } from '../../spo/ports.ts';
import type { Usage } from '../../spo/types.ts';
import { type Attempt, FREE_CALL, UNPRICED_CALL } from '../attempt.ts';
import { type PauseEvidence, pauseEvidence } from '../queue/requested-pause.ts';
import { UnreadableCoding } from './connection/content-encoding.ts';
import { ReplyTooLong } from './connection/keep-alive-fetch.ts';
import { RefusedReply } from './connection/refused-reply.ts';
import { PLAIN_REPLY, USUAL_LIMIT } from './parameter-memory.ts';
import { pageTitle, type RecognizedRefusal, recognizedRefusal } from './recognized-refusal.ts';
import { type Refusal, readRefusal } from './refusal.ts';
import { refusedParameter, refusesLimit } from './refused-parameter.ts';
import { faultOfText, textFailure } from './refused-text.ts';
import { type StatusFailure, statusFailure } from './status-failure.ts';

/** Which call failed. */
export interface CallContext {
  readonly role: Role;
  readonly model: string;
  /** Host of the endpoint, without anything secret that its address may hold. */
  readonly host: string;
  /** Milliseconds that the call was allowed. */
  readonly timeout: number;
  /** Names of the optional parameters that went out. */
  readonly sent: readonly string[];
  /** The limit of output tokens that went out although nobody asked for it; null when none did. */
  readonly usualLimit: number | null;
  /** For the API key. */
  readonly mask: Mask;
}

/** What is known of the endpoint's side of a failed call. */
export interface Failure {
  readonly code: ErrorCode;
  readonly says: string;
  readonly remedy: string;
  readonly retryable: boolean;
  readonly status: number | null;
  readonly requestId: string | null;
  /** The reply as it came. */
  readonly raw: string;
  readonly pause?: PauseEvidence;
  /** The parameter that the endpoint refused, by the name with which it went out. */
  readonly refusedParameter?: string | null;
  /** True when a token limit left no room for an answer. */
  readonly cutOff?: boolean;
  /** True while the server loads its model. */
  readonly isLoading?: boolean;
  /** True when the text of the call is at fault, so that it says nothing of the next one. */
  readonly aboutText?: boolean;
  readonly spent: Usage;
}

/** Kept of a reply as evidence. */
const RAW_CHARACTERS = 500;

const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ERR_PROXY_TUNNEL',
]);

/** Codes of a certificate that is not trusted (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const DISTRUST = /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$/;

/** What came was no HTTP, or no TLS (https://nodejs.org/api/errors.html#hpe_-error-codes). */
const OTHER_PROTOCOL = /^HPE_|^EPROTO$|^ERR_SSL_/;

/** A call that failed, with the project's error; the key is in none of its parts. */
export function failedAttempt(failure: Failure, context: CallContext): Attempt {
  const { code, says, remedy, retryable, status, requestId, raw, pause, spent } = failure;
  const statusText = status === null || status === 200 ? '' : ` (${status})`;
  const message = `${context.model} at ${context.host}: ${oneLine(context.mask.text(says))}${statusText}.`;
  const evidence = {
    status,
    requestId,
    model: context.model,
    role: context.role,
    raw: context.mask.text(raw).slice(0, RAW_CHARACTERS),
    ...pause,
    ...(failure.refusedParameter ? { refusedParameter: failure.refusedParameter } : {}),
    ...(failure.cutOff ? { cutOff: true } : {}),
    ...(failure.isLoading ? { loading: true } : {}),
    ...(failure.aboutText ? { aboutText: true } : {}),
  };
  return { ok: false, error: new SpoError(code, message, { remedy, retryable, evidence }), usage: spent };
}

/** Reads what the client threw. It is not kept as a cause: it may hold the key. */
export function failedCall(thrown: unknown, context: CallContext): Attempt {
  if (thrown instanceof APIConnectionTimeoutError) {
    return failedAttempt(
      {
        ...silence,
        code: 'model-timeout',
        says: `no complete reply within ${context.timeout / 1000} s`,
        remedy: 'Raise `request-timeout`, or lower `max-concurrency`.',
      },
      context,
    );
  }
  const cause = thrown instanceof APIConnectionError ? thrown.cause : thrown;
  return cause instanceof RefusedReply ? refusedCall(cause, context) : brokenConnection(cause, context);
}

const silence = { retryable: true, status: null, requestId: null, raw: '', spent: UNPRICED_CALL } as const;

/**
 * A call that was answered with a refusal.
 * @param spent what the refusal says it cost; refusals are free as a rule
 */
export function refusedCall(
  { status, headers, body }: Pick<RefusedReply, 'status' | 'headers' | 'body'>,
  context: CallContext,
  spent: Usage = FREE_CALL,
): Attempt {
  const refusal = readRefusal(body);
  const recognized = recognizedRefusal({ status, headers, body, refusal });
  // Masked before it is shortened, or half a key could be left at the end.
  const own = shorten(context.mask.text(pageTitle(headers, body) ?? refusal.message)).trim();
  const fault = recognized === null ? faultOfText(status, refusal, body, context.sent) : null;
  const failure =
    recognized ??
    (fault === null ? statusFailure({ status, code: refusal.code, role: context.role }) : textFailure(fault));
  const parameter = avoidable(status, refusal, recognized, failure, context);
  return failedAttempt(
    {
      ...failure,
      ...(parameter === null ? {} : { refusedParameter: parameter }),
      ...(parameter === null || recognized ? {} : { remedy: parameterRemedy(parameter) }),
      says: own === '' ? failure.says : `${failure.says}: ${own}`,
      status,
      requestId: headers.get('x-request-id'),
      raw: body,
      ...(fault === null ? { pause: pauseEvidence(status, headers, body) } : {}),
      spent,
    },
    context,
  );
}

/** What the call may do without, by the name that a memory of parameters knows it by; null when nothing of it would help. */
function avoidable(
  status: number,
  refusal: Refusal,
  recognized: RecognizedRefusal | null,
  { code }: StatusFailure,
  { sent, usualLimit }: CallContext,
): string | null {
  if (recognized?.wantsStream) return sent.includes('stream') ? null : PLAIN_REPLY;
  if (refusesLimit(status, refusal, usualLimit, sent)) return USUAL_LIMIT;
  return code === 'model-request-refused' ? refusedParameter(status, refusal, sent) : null;
}

function parameterRemedy(parameter: string): string {
  return parameter.startsWith('max_')
    ? 'Choose a model whose answers can be limited, or take `max-tokens` and `max-cost-usd` away.'
    : `Leave the setting for \`${parameter}\` out.`;
}

function brokenConnection(cause: unknown, context: CallContext): Attempt {
  if (cause instanceof ReplyTooLong) {
    const remedy = 'Check that `base-url` is the address of a model endpoint.';
    return failedAttempt(
      { ...silence, code: 'model-bad-reply', says: 'the reply was too long', remedy },
      context,
    );
  }
  if (cause instanceof UnreadableCoding) {
    const says = `the reply cannot be read as ${cause.coding}, which it is said to be coded in`;
    const remedy = 'Have the endpoint, or the gateway in front of it, answer without Content-Encoding.';
    return failedAttempt({ ...silence, code: 'model-bad-reply', says, remedy }, context);
  }
  const reason = connectionCode(cause);
  const distrusted = DISTRUST.test(reason);
  return failedAttempt(
    {
      ...silence,
      code: 'model-unavailable',
      says: reason ? `the connection failed with ${reason}` : 'the connection failed',
      remedy: connectionRemedy(reason, distrusted),
      retryable: !distrusted,
      spent: distrusted || NEVER_SENT.has(reason) ? FREE_CALL : UNPRICED_CALL,
    },
    context,
  );
}

function connectionRemedy(reason: string, distrusted: boolean): string {
  if (distrusted) return 'Set NODE_EXTRA_CA_CERTS to a file with the certificate authority of `base-url`.';
  if (OTHER_PROTOCOL.test(reason))
    return 'Check whether `base-url` has to start with http:// or https://, and that a web server answers at its port.';
  return 'Check `base-url` and the network, a proxy (HTTPS_PROXY, NO_PROXY) included.';
}

/** The system's word for what broke; only the code, since a message can quote headers. */
function connectionCode(cause: unknown): string {
  for (let error = cause; error instanceof Error; error = error.cause) {
    if ('code' in error && typeof error.code === 'string') return error.code;
  }
  return '';
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}
