// Endpoints that speak the Chat Completions API of OpenAI, and where they differ from it.
import OpenAI from 'openai';
import { SpoError } from '../../spo/errors.ts';
import type { ModelRequest, Role } from '../../spo/ports.ts';
import type { Usage } from '../../spo/types.ts';
import { NO_USAGE } from '../../spo/usage.ts';
import { type Attempt, type BareModel, FREE_CALL, interruption, UNPRICED_CALL } from '../attempt.ts';
import type { AnswerSettings, ModelSettings } from '../defaults.ts';
import type { Cost } from '../prices/prices.ts';
import { type AnswerMode, readChatReply, type TokenCount } from './chat-reply.ts';
import { type CallContext, failedAttempt, failedCall, refusedCall } from './failure.ts';
import { createTransport, type Fetch } from './keep-alive-fetch.ts';
import { type ModelParameters, NOTHING_LEARNED } from './parameter-memory.ts';

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

export interface OpenAiOptions extends ModelSettings, AnswerSettings {
  /** Address up to and without `/chat/completions`. Default `OPENAI_BASE_URL`. */
  readonly baseUrl?: string;
  /** Null for an endpoint that takes calls without a key. */
  readonly apiKey: string | null;
  /** Default `base_model`. */
  readonly mode?: AnswerMode;
  /** Milliseconds for one call, from its first byte out to its last byte in; absent for the client's own. */
  readonly timeout?: number;
  /** Prices the tokens of a reply; without it every cost is unknown. */
  readonly cost?: Cost;
  /** `createTransport` by default. A reply has to be complete when it resolves, or the timeout does not cover the body. */
  readonly fetch?: Fetch;
  /** What is known of the parameters that the model takes; `drifting` around the model teaches it. */
  readonly parameters?: ModelParameters;
  /** Called with a sentence when an answer is used although a token limit cut it off. */
  readonly onNotice?: (sentence: string) => void;
}

interface Endpoint {
  readonly client: OpenAI;
  readonly options: OpenAiOptions;
  readonly context: Omit<CallContext, 'role' | 'sent'>;
}

/**
 * A model behind any endpoint that speaks OpenAI's chat completions
 * (https://platform.openai.com/docs/api-reference/chat). One attempt is one HTTP request. A parameter that neither `options` nor the request holds is not sent.
 * @throws SpoError `bad-input` for a base URL or key that cannot be used
 */
export function openAiModel(options: OpenAiOptions): BareModel {
  const { baseUrl = OPENAI_BASE_URL, fetch = createTransport() } = options;
  const host = hostOf(baseUrl);
  const key = usableKey(options.apiKey);
  const client = new OpenAI({
    baseURL: baseUrl,
    fetch,
    maxRetries: 0,
    logLevel: 'off',
    // The client insists on a key; the header it would make of this one is taken out again below.
    apiKey: key ?? 'none',
    // Null keeps the client from reading the environment, which only entries may do.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    ...(key === null ? { defaultHeaders: { Authorization: null } } : {}),
  });
  const redact = (text: string) => (key === null ? text : text.replaceAll(key, '***'));
  const endpoint = {
    client,
    options,
    context: { model: options.model, host, timeout: client.timeout, redact },
  };
  return { name: options.model, attempt: (request, signal) => attempt(endpoint, request, signal) };
}

async function attempt(
  { client, options, context: shared }: Endpoint,
  request: ModelRequest,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  if (signal?.aborted) return { ok: false, error: interruption(signal), usage: NO_USAGE };
  const parameters = sentParameters(options, request);
  const context: CallContext = { ...shared, role: request.role, sent: Object.keys(parameters) };
  const messages = request.messages.map(({ role, content }) => ({ role, content }));
  let response: Response;
  let body: string;
  try {
    const call = { model: options.model, messages, ...parameters };
    const sent = client.chat.completions.create(call, signal ? { signal } : {});
    response = await sent.asResponse();
    // A server that repeats the key must not bring it into answers, caches and reports.
    body = shared.redact(await response.text());
  } catch (error) {
    if (!signal?.aborted) return failedCall(error, context);
    return { ok: false, error: interruption(signal), usage: UNPRICED_CALL };
  }
  return usableReply(response, body, options, context);
}

/** The optional parameters of a call, under the names that the model takes. */
function sentParameters(options: OpenAiOptions, { maxOutputTokens }: ModelRequest): Record<string, unknown> {
  const { parameters = NOTHING_LEARNED } = options;
  const limits = [maxOutputTokens, options.maxOutputTokens].filter((limit) => limit !== undefined);
  const wanted = {
    temperature: options.temperature,
    top_p: options.topP,
    reasoning_effort: options.reasoningEffort,
    max_completion_tokens: limits.length === 0 ? undefined : Math.min(...limits),
    response_format: options.responseFormat,
  };
  const sent: Record<string, unknown> = {};
  for (const [parameter, value] of Object.entries(wanted)) {
    const name = parameters.nameOf(parameter);
    if (value !== undefined && name !== null) sent[name] = value;
  }
  return sent;
}

const CUT_OFF: Readonly<Record<Role, string>> = {
  optimize: 'a proposal',
  execute: 'an answer',
  evaluate: 'a judgement',
};

function usableReply(
  response: Response,
  body: string,
  { mode = 'base_model', cost, onNotice }: OpenAiOptions,
  context: CallContext,
): Attempt {
  const reply = readChatReply(body, mode);
  const usage = usageOf(reply.tokens, cost);
  if (reply.ok) {
    if (reply.cutOff) {
      const what = `${CUT_OFF[context.role]} was cut off by a token limit and is taken as it came`;
      onNotice?.(`${context.model} at ${context.host}: ${what}.`);
    }
    return { ok: true, text: reply.text, usage, ...(reply.cutOff ? { isCutOff: true } : {}) };
  }
  const { headers } = response;
  if (reply.reportedStatus !== null) {
    const refused = { status: reply.reportedStatus, headers, body };
    return refusedCall(refused, context, reply.tokens ? usage : FREE_CALL);
  }
  const { reason: says, retryable, cutOff } = reply;
  const seen = { status: response.status, requestId: headers.get('x-request-id'), raw: body, says };
  const remedy = cutOff
    ? 'Raise `max-tokens` or `max-cost-usd`, or lower `reasoning-effort`: hidden reasoning counts too.'
    : 'Check that `base-url` is the address of a chat completions endpoint and that it is healthy.';
  const code = 'model-bad-reply';
  return failedAttempt({ ...seen, code, remedy, retryable, cutOff, spent: usage }, context);
}

function usageOf(tokens: TokenCount | null, cost: Cost | undefined): Usage {
  if (tokens === null) return UNPRICED_CALL;
  const { promptTokens, completionTokens } = tokens;
  return { ...UNPRICED_CALL, promptTokens, completionTokens, costUsd: cost?.(tokens) ?? null };
}

function hostOf(baseUrl: string): string {
  const url = URL.parse(baseUrl);
  if (url && /^https?:$/.test(url.protocol)) return url.host;
  throw new SpoError('bad-input', 'The base URL is not an http or https address.', {
    remedy: `Set \`base-url\` to an address such as ${OPENAI_BASE_URL}.`,
  });
}

/** Secrets are often stored with a line end behind them. */
function usableKey(apiKey: string | null): string | null {
  const key = apiKey?.trim() ?? '';
  if (key === '') return null;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new SpoError('bad-input', 'The API key holds characters that cannot be sent.', {
    remedy: 'Set `api-key` (or OPENAI_API_KEY) to the key alone, without quotes, spaces or line ends.',
  });
}
