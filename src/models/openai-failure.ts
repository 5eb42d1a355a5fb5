import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai';
import { type ErrorCode, SpoError } from '../spo/errors.ts';
import type { Role } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
import { NO_USAGE } from '../spo/usage.ts';
import { withSpend } from './call-spend.ts';
import { ReplyTooLong } from './keep-alive-fetch.ts';
import { statusFailure } from './status-failure.ts';

/** Which call failed. */
export interface CallContext {
  readonly role: Role;
  readonly model: string;
  /** Host of the endpoint, without anything secret that its address may hold. */
  readonly host: string;
  /** Milliseconds that the call was allowed. */
  readonly timeout: number;
  /** Takes the API key out of a text. */
  readonly redact: (text: string) => string;
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
  readonly retryAfter?: string | null;
  readonly spent: Usage;
}

/** Kept of a reply as evidence. */
const RAW_CHARACTERS = 500;

/** One attempt whose price nobody told. */
export const UNPRICED_CALL: Usage = { ...NO_USAGE, calls: 1, costUsd: null };

/** One attempt that the endpoint refused or never got, and so bills nothing for. */
export const FREE_CALL: Usage = { ...NO_USAGE, calls: 1 };

const NEVER_SENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** The project's error for a call that failed; the key is in none of its parts. */
export function callError(failure: Failure, context: CallContext): SpoError {
  const { code, says, remedy, retryable, status, requestId, raw, retryAfter, spent } = failure;
  const statusText = status === null || status === 200 ? '' : ` (${status})`;
  const message = `${context.model} at ${context.host}: ${oneLine(context.redact(says))}${statusText}.`;
  const evidence = {
    status,
    requestId,
    model: context.model,
    raw: context.redact(raw).slice(0, RAW_CHARACTERS),
    ...(retryAfter ? { retryAfter } : {}),
  };
  return withSpend(new SpoError(code, message, { remedy, retryable, evidence }), spent);
}

/** Turns what the client threw into the project's error. The original is not kept as a cause: it may hold the key. */
export function failedCall(thrown: unknown, context: CallContext): SpoError {
  if (thrown instanceof APIConnectionTimeoutError) {
    return callError(
      {
        ...silence,
        code: 'model-timeout',
        says: `no complete reply within ${context.timeout / 1000} s`,
        remedy: 'Raise `request-timeout`, or lower `max-concurrency`.',
      },
      context,
    );
  }
  if (thrown instanceof APIError && typeof thrown.status === 'number') return refusedCall(thrown, context);
  return brokenConnection(thrown instanceof APIConnectionError ? thrown.cause : thrown, context);
}

const silence = { retryable: true, status: null, requestId: null, raw: '', spent: UNPRICED_CALL } as const;

function refusedCall(error: APIError, context: CallContext): SpoError {
  const status = Number(error.status);
  const code = typeof error.code === 'string' ? error.code : null;
  const failure = statusFailure({ status, code, role: context.role });
  const own = error.message.replace(/^\d{3} /, '');
  const headers = error.headers;
  const milliseconds = Number(headers?.get('retry-after-ms') || Number.NaN);
  return callError(
    {
      ...failure,
      says: `${failure.says}: ${shorten(own)}`,
      status,
      requestId: error.requestID ?? null,
      raw: error.error === undefined ? own : JSON.stringify(error.error),
      retryAfter: Number.isFinite(milliseconds)
        ? String(milliseconds / 1000)
        : (headers?.get('retry-after') ?? null),
      spent: FREE_CALL,
    },
    context,
  );
}

function brokenConnection(cause: unknown, context: CallContext): SpoError {
  if (cause instanceof ReplyTooLong) {
    const remedy = 'Check that `base-url` is the address of a model endpoint.';
    return callError(
      { ...silence, code: 'model-bad-reply', says: 'the reply was too long', remedy },
      context,
    );
  }
  const reason = connectionCode(cause);
  return callError(
    {
      ...silence,
      code: 'model-unavailable',
      says: reason ? `the connection failed with ${reason}` : 'the connection failed',
      remedy: 'Check `base-url` and the network.',
      spent: NEVER_SENT.has(reason) ? FREE_CALL : UNPRICED_CALL,
    },
    context,
  );
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
