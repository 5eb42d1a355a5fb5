// Refusals whose status alone says something else, or nothing.
import type { Refusal } from './refusal.ts';
import type { StatusFailure } from './status-failure.ts';

/** A refusal as it came. */
export interface RefusedCall {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** What is read of the body. */
  readonly refusal: Refusal;
}

/** What a refusal means, with more to say of it than its status has. */
export interface RecognizedRefusal extends StatusFailure {
  /** True while a server loads its model: the call is worth waiting for. */
  readonly isLoading?: boolean;
  /** True for an endpoint that only streams. */
  readonly wantsStream?: boolean;
}

/** Null where the status says it. Total. */
export function recognizedRefusal(call: RefusedCall): RecognizedRefusal | null {
  return (
    loading(call) ??
    streamOnly(call) ??
    noCredit(call) ??
    invalidKey(call) ??
    turnedAway(call) ??
    nothingThere(call)
  );
}

const LOADING_STATUSES: ReadonlySet<number> = new Set([409, 425, 500, 502, 503]);

/** llama.cpp says `Loading model`, Hugging Face `Model m is currently loading`, others that something warms up. */
const LOADING =
  /\b(?:loading|initiali[sz]ing|warming up)\s+(?:the\s+)?model\b|\bmodel\b.{0,120}?\b(?:is|are|still|currently)\s+(?:being\s+)?(?:loading|loaded|initiali[sz]ing|warming up|starting)\b(?! failed)/i;

function loading({ status, refusal }: RefusedCall): RecognizedRefusal | null {
  if (!LOADING_STATUSES.has(status) || !LOADING.test(refusal.message)) return null;
  return {
    code: 'model-unavailable',
    says: 'the endpoint was still loading the model',
    remedy: 'Wait until the server is ready, or look into its log.',
    retryable: true,
    isLoading: true,
  };
}

const STREAM_STATUSES: ReadonlySet<number> = new Set([400, 405, 422, 501]);
const STREAM_ONLY =
  /\bstream\b\W{0,3}\s*(?:must|should|has to|needs to)\s+be\s+(?:set\s+to\s+)?\W?true|\bexpected true at .{0,20}\bstream\b|\bonly\s+supports?\s+(?:the\s+)?stream|\bonly\s+stream(?:ing|ed)?\b|enable\s+the\s+stream\s+param|\bnon-?stream(?:ing)?\b|\bstream(?:ing)?\s+is\s+required/i;

function streamOnly({ status, refusal }: RefusedCall): RecognizedRefusal | null {
  if (!STREAM_STATUSES.has(status) || !STREAM_ONLY.test(refusal.message)) return null;
  return {
    code: 'model-request-refused',
    says: 'the endpoint only streams its answers',
    remedy: 'Choose a model or an endpoint that answers in one piece.',
    retryable: false,
    wantsStream: true,
  };
}

const NO_CREDIT =
  /\b(?:credit|account) balance (?:is )?(?:too low|insufficient)\b|\binsufficient (?:account )?(?:balance|credits?|funds)\b|\bout of credits?\b/i;

/** Anthropic answers 400 to an account without credit, and others 403 or 429. */
function noCredit({ status, refusal }: RefusedCall): RecognizedRefusal | null {
  if (status < 400 || status >= 500 || !NO_CREDIT.test(refusal.message)) return null;
  return {
    code: 'model-request-refused',
    says: 'the account behind the API key has no credit left',
    remedy: 'Add credit to the account, or set `api-key` to a key of another one.',
    retryable: false,
  };
}

/** What these say is said by their status. */
const OWN_STATUSES: ReadonlySet<number> = new Set([402, 407, 408, 413, 429]);
const KEY_CODE =
  /^(?:invalid_api_key|api_key_invalid|invalid_authentication(?:_error)?|authentication_error|unauthenticated)$/i;
const KEY = String.raw`(?:(?:api|access|subscription)[\s_-]?key|x-api-key|(?:api|access|auth(?:entication|orization)?|bearer)[\s_-]token|credentials)`;
const WRONG =
  '(?:invalid|incorrect|wrong|malformed|missing|expired|revoked|unknown|not valid|not found|not provided|required)';
const KEY_MESSAGE = new RegExp(
  String.raw`\b${WRONG}\b[^.\n]{0,40}\b${KEY}\b|\b${KEY}\b[^.\n]{0,60}?\b${WRONG}\b`,
  'i',
);

/** Gemini and xAI answer 400 to a wrong key, as they do to a wrong parameter. */
function invalidKey({ status, headers, body, refusal }: RefusedCall): RecognizedRefusal | null {
  if (status < 400 || status >= 500 || OWN_STATUSES.has(status)) return null;
  if (pageTitle(headers, body) !== null) return null;
  if (!KEY_CODE.test(refusal.code ?? '') && !KEY_MESSAGE.test(refusal.message)) return null;
  return {
    code: 'model-unauthorized',
    says: 'the API key was not accepted',
    remedy: 'Set `api-key` (or OPENAI_API_KEY) to a valid key of this endpoint.',
    retryable: false,
  };
}

/** A 403 that is no word of the endpoint's own: a firewall, a gateway, a check of the host name. */
function turnedAway({ status, headers, body }: RefusedCall): RecognizedRefusal | null {
  if (status !== 403 || isJson(body)) return null;
  return {
    code: 'model-request-refused',
    says:
      pageTitle(headers, body) === null
        ? 'the call was turned away on its way to the model'
        : 'the call was turned away with a web page',
    remedy:
      'Check that `base-url` is the address of a model endpoint, and have the firewall or gateway in front of it let this machine through.',
    retryable: false,
  };
}

/** LM Studio answers 200 to a path that it does not know, and says so in the body. */
export const UNKNOWN_PATH = /\bunexpected endpoint or method\b/i;

function nothingThere({ status, headers, body, refusal }: RefusedCall): RecognizedRefusal | null {
  const isPage = pageTitle(headers, body) !== null;
  if (!UNKNOWN_PATH.test(refusal.message) && !(isPage && (status === 404 || status === 405))) return null;
  return {
    code: 'model-not-found',
    says: isPage
      ? 'there is a web page at this address and no model endpoint'
      : 'there are no chat completions at this address',
    remedy: 'Correct `base-url`: it goes up to and without /chat/completions, and ends in /v1 as a rule.',
    retryable: false,
  };
}

/** The title of a web page, empty for one without; null for what is no page. */
export function pageTitle(headers: Headers, body: string): string | null {
  const isPage =
    /^\s*<(?:!doctype|html|head|body|\?xml|!--|center|title)/i.test(body) ||
    /^text\/html/i.test(headers.get('content-type') ?? '');
  if (!isPage) return null;
  return (/<title[^>]*>([^<]*)/i.exec(body)?.[1] ?? '').replaceAll(/\s+/g, ' ').trim();
}

function isJson(body: string): boolean {
  return /^\s*[{[]/.test(body);
}
