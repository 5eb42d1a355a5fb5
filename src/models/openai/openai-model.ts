// Endpoints that speak the Chat Completions API of OpenAI, and where they differ from it.
import OpenAI from 'openai';
import { createMask } from '../../settings/secrets.ts';
import { SpoError } from '../../spo/errors.ts';
import type { ModelRequest } from '../../spo/ports.ts';
import { NO_USAGE } from '../../spo/usage.ts';
import { type Attempt, type BareModel, interruption, UNPRICED_CALL } from '../attempt.ts';
import type { AnswerSettings, ModelSettings } from '../defaults.ts';
import { createTransport, type Fetch } from './connection/keep-alive-fetch.ts';
import { type CallContext, failedCall } from './failure.ts';
import { type ModelParameters, NOTHING_LEARNED, PLAIN_REPLY, USUAL_LIMIT } from './parameter-memory.ts';
import { type ReplyOptions, usableReply } from './reply/usable-reply.ts';

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

export interface OpenAiOptions extends ModelSettings, AnswerSettings, ReplyOptions {
  /** Address up to and without `/chat/completions`. Default `OPENAI_BASE_URL`. */
  readonly baseUrl?: string;
  /** Null for an endpoint that takes calls without a key. */
  readonly apiKey: string | null;
  /** Milliseconds for one call, from its first byte out to its last byte in; absent for the client's own. */
  readonly timeout?: number;
  /** Most tokens of a reply where nobody asks for fewer, and the endpoint takes it. */
  readonly usualOutputTokens?: number;
  /** `createTransport` by default. A reply has to be complete when it resolves, or the timeout does not cover the body. */
  readonly fetch?: Fetch;
  /** What is known of the parameters that the model takes; `drifting` around the model teaches it. */
  readonly parameters?: ModelParameters;
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
  const mask = createMask(key === null ? [] : [key]);
  const endpoint = {
    client,
    options,
    context: { model: options.model, host, timeout: client.timeout, mask },
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
    body = await response.text();
  } catch (error) {
    if (!signal?.aborted) return told(failedCall(error, context), options, context);
    return { ok: false, error: interruption(signal), usage: UNPRICED_CALL };
  }
  return usableReply({ response, body, messages }, options, context);
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
