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
import { createTransport, type Fetch } from './connection/keep-alive-fetch.ts';
import { type CallContext, failedAttempt, failedCall, refusedCall } from './failure.ts';
import { type ModelParameters, NOTHING_LEARNED, PLAIN_REPLY, USUAL_LIMIT } from './parameter-memory.ts';
import { UNKNOWN_PATH } from './recognized-refusal.ts';
import { cutPrompt } from './reply/cut-prompt.ts';
import { collectStream } from './reply/event-stream.ts';

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
  /** Most tokens of a reply where nobody asks for fewer, and the endpoint takes it. */
  readonly usualOutputTokens?: number;
  /** Prices the tokens of a reply; without it every cost is unknown. */
  readonly cost?: Cost;
  /** `createTransport` by default. A reply has to be complete when it resolves, or the timeout does not cover the body. */
  readonly fetch?: Fetch;
  /** What is known of the parameters that the model takes; `drifting` around the model teaches it. */
  readonly parameters?: ModelParameters;
  /** Called with what a user has to know of a reply, such as that a token limit cut it off. */
  readonly onNotice?: (sentence: string) => void;
}

interface Endpoint {
  readonly client: OpenAI;
  readonly options: OpenAiOptions;
  readonly context: Omit<CallContext, 'role' | 'sent' | 'usualLimit'>;
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
    ...headersOf(key, host),
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
  const { parameters, usualLimit } = sentParameters(options, request);
  const context: CallContext = { ...shared, role: request.role, sent: Object.keys(parameters), usualLimit };
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
    if (!signal?.aborted) return told(failedCall(error, context), options, context);
    return { ok: false, error: interruption(signal), usage: UNPRICED_CALL };
  }
  return usableReply(response, body, request, options, context);
}

/** The optional parameters of a call, under the names that the model takes. */
function sentParameters(
  options: OpenAiOptions,
  { maxOutputTokens }: ModelRequest,
): { readonly parameters: Record<string, unknown>; readonly usualLimit: number | null } {
  const { parameters: known = NOTHING_LEARNED, usualOutputTokens } = options;
  const asked = Math.min(maxOutputTokens ?? Infinity, options.maxOutputTokens ?? Infinity);
  const usual = known.nameOf(USUAL_LIMIT) === null ? Infinity : (usualOutputTokens ?? Infinity);
  const limit = Math.min(asked, usual);
  const wanted = {
    temperature: options.temperature,
    top_p: options.topP,
    reasoning_effort: options.reasoningEffort,
    max_completion_tokens: limit === Infinity ? undefined : limit,
    response_format: options.responseFormat,
    ...(known.nameOf(PLAIN_REPLY) === null ? { stream: true, stream_options: { include_usage: true } } : {}),
  };
  const sent: Record<string, unknown> = {};
  for (const [parameter, value] of Object.entries(wanted)) {
    const name = known.nameOf(parameter);
    if (value !== undefined && name !== null) sent[name] = value;
  }
  return { parameters: sent, usualLimit: usual < asked ? usual : null };
}

/** Tells once that a server is waited for. */
function told(failed: Attempt, { onNotice }: OpenAiOptions, { model, host }: CallContext): Attempt {
  if (!failed.ok && failed.error instanceof SpoError && failed.error.evidence.loading === true)
    onNotice?.(`${model} at ${host} is still being loaded by its server: the run waits for it.`);
  return failed;
}

const CUT_OFF: Readonly<Record<Role, string>> = {
  optimize: 'a proposal',
  execute: 'an answer',
  evaluate: 'a judgement',
};

function usableReply(
  response: Response,
  raw: string,
  { messages }: ModelRequest,
  { mode = 'base_model', cost, onNotice }: OpenAiOptions,
  context: CallContext,
): Attempt {
  const stream = collectStream(raw);
  const body = stream?.body ?? raw;
  const reply = readChatReply(body, mode);
  const usage = usageOf(reply.tokens, cost);
  const { headers } = response;
  const bad = {
    status: response.status,
    requestId: headers.get('x-request-id'),
    raw,
    code: 'model-bad-reply',
    spent: usage,
  } as const;
  if (stream?.isWhole === false) {
    const remedy =
      'Check that the endpoint, and a gateway in front of it, keep a connection until the answer is whole.';
    return failedAttempt(
      { ...bad, says: 'the stream ended before the answer did', remedy, retryable: true },
      context,
    );
  }
  const told = (what: string) => onNotice?.(`${context.model} at ${context.host}: ${what}.`);
  if (reply.ok) {
    const cut = cutPrompt(messages, reply.tokens);
    if (cut !== null) return failedAttempt({ ...bad, ...cut, retryable: false }, context);
    if (reply.tokens === null) told(NO_USAGE_TOLD);
    if (reply.cutOff) told(`${CUT_OFF[context.role]} was cut off by a token limit and is taken as it came`);
    return { ok: true, text: reply.text, usage };
  }
  const reportedStatus = UNKNOWN_PATH.test(reply.reason) ? 404 : reply.reportedStatus;
  if (reportedStatus !== null) {
    const refused = { status: reportedStatus, headers, body };
    return refusedCall(refused, context, reply.tokens ? usage : FREE_CALL);
  }
  const { reason: says, retryable, cutOff } = reply;
  const remedy = cutOff
    ? cutOffRemedy(context)
    : 'Check that `base-url` is the address of a chat completions endpoint and that it is healthy.';
  return failedAttempt({ ...bad, says, remedy, retryable, cutOff }, context);
}

const NO_USAGE_TOLD =
  'its replies do not say how many tokens they took (`usage`): the bill leaves them out, and a budget in tokens or money counts estimates';

function cutOffRemedy({ role, usualLimit }: CallContext): string {
  const setting = usualLimit !== null ? '`max-output-tokens`' : '`max-tokens` or `max-cost-usd`';
  const own =
    role === 'execute' ? ', or the limit that the prompt file or `execute-max-output-tokens` sets' : '';
  return `Raise ${setting}${own}, or lower \`reasoning-effort\`: hidden reasoning counts too.`;
}

function usageOf(tokens: TokenCount | null, cost: Cost | undefined): Usage {
  if (tokens === null) return UNPRICED_CALL;
  const { promptTokens, completionTokens } = tokens;
  return { ...UNPRICED_CALL, promptTokens, completionTokens, costUsd: cost?.(tokens) ?? null };
}

/** Addresses of deployments at Azure take a key in a header of its own (learn.microsoft.com/azure/ai-services/openai/reference). */
function headersOf(key: string | null, host: string) {
  if (key === null) return { defaultHeaders: { Authorization: null } };
  return /\.azure\.(?:com|us|cn)(?::\d+)?$/.test(host) ? { defaultHeaders: { 'api-key': key } } : {};
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
