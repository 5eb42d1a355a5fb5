import type { ErrorCode } from '../../spo/errors.ts';
import type { Role } from '../../spo/ports.ts';

/** What an endpoint's refusal means for the run and for the user. */
export interface StatusFailure {
  readonly code: ErrorCode;
  readonly says: string;
  readonly remedy: string;
  readonly retryable: boolean;
}

interface Refusal {
  readonly status: number;
  /** The endpoint's own error code, such as `insufficient_quota`; null when it gave none. */
  readonly code: string | null;
  readonly role: Role;
}

const MODEL_SETTING: Readonly<Record<Role, string>> = {
  optimize: 'optimize-model',
  evaluate: 'evaluate-model',
  execute: 'execute-model',
};

const OUT_OF_CREDIT: ReadonlySet<string> = new Set(['insufficient_quota', 'billing_hard_limit_reached']);

/** Reads an HTTP status other than 2xx, or the same number inside a reply. */
export function statusFailure({ status, code, role }: Refusal): StatusFailure {
  const setting = MODEL_SETTING[role];
  if (status === 402 || OUT_OF_CREDIT.has(code ?? '')) {
    return {
      code: 'model-request-refused',
      says: 'the account behind the API key has no credit left',
      remedy: 'Add credit to the account, or set `api-key` to a key of another one.',
      retryable: false,
    };
  }
  return known(status, setting) ?? unforeseen(status);
}

function known(status: number, setting: string): StatusFailure | undefined {
  const table: Readonly<Record<number, StatusFailure>> = {
    101: {
      code: 'model-request-refused',
      says: 'the endpoint asked for another protocol',
      remedy: 'Check that `base-url` is the address of a chat completions endpoint.',
      retryable: false,
    },
    401: {
      code: 'model-unauthorized',
      says: 'the API key was not accepted',
      remedy: 'Set `api-key` (or OPENAI_API_KEY) to a valid key of this endpoint.',
      retryable: false,
    },
    403: {
      code: 'model-unauthorized',
      says: 'the API key may not use this model',
      remedy: `Set \`api-key\` (or OPENAI_API_KEY) to a key that may use it, or \`${setting}\` to another model.`,
      retryable: false,
    },
    404: missing(setting),
    408: {
      code: 'model-timeout',
      says: 'the endpoint gave up waiting',
      remedy: 'Try again later.',
      retryable: true,
    },
    407: {
      code: 'model-unavailable',
      says: 'the proxy wants other credentials',
      remedy: 'Correct HTTPS_PROXY or HTTP_PROXY, or list the host in NO_PROXY.',
      retryable: false,
    },
    409: unavailable('the endpoint was busy with a conflicting request'),
    410: missing(setting),
    429: {
      code: 'model-rate-limited',
      says: 'too many requests',
      remedy: 'Lower `max-concurrency` or set `requests-per-minute`.',
      retryable: true,
    },
  };
  return table[status];
}

function missing(setting: string): StatusFailure {
  return {
    code: 'model-not-found',
    says: 'the endpoint does not serve this model',
    remedy: `Set \`${setting}\` to a model that it serves, or correct \`base-url\`.`,
    retryable: false,
  };
}

function unavailable(says: string): StatusFailure {
  return { code: 'model-unavailable', says, remedy: 'Try again later.', retryable: true };
}

function unforeseen(status: number): StatusFailure {
  if (status >= 500) return unavailable('the endpoint failed');
  if (status < 400) {
    return {
      code: 'model-request-refused',
      says: 'the endpoint sent the call elsewhere',
      remedy: 'Set `base-url` to the address that it points to.',
      retryable: false,
    };
  }
  return {
    code: 'model-request-refused',
    says: 'the endpoint refused the request',
    remedy: 'Check the model, temperature and reasoning-effort settings against what the endpoint accepts.',
    retryable: false,
  };
}
