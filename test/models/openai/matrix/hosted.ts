import type { EndpointCase } from './endpoint-case.ts';

const openAiError = (message: string, code: string | null, param: string | null = null) => ({
  error: { message, type: 'invalid_request_error', param, code },
});
const names = (parameter: string) => (request: object) => parameter in request;

const OPENAI: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the key is wrong',
    status: 401,
    body: openAiError('Incorrect API key provided: sk-n****cret.', 'invalid_api_key'),
    outcome: 'end of the run',
    says: /API key was not accepted/,
    source: 'https://platform.openai.com/docs/guides/error-codes',
  },
  {
    when: 'the model takes no temperature',
    status: 400,
    body: openAiError(
      "Unsupported value: 'temperature' does not support 0.3 with this model. Only the default (1) value is supported.",
      'unsupported_value',
      'temperature',
    ),
    answers: names('temperature'),
    outcome: 'answer',
    says: /`temperature`: it is left out/,
    source: 'https://github.com/owndev/Open-WebUI-Functions/issues/98',
  },
  {
    when: 'the model takes fewer output tokens than are asked for',
    status: 400,
    body: openAiError(
      'max_tokens is too large: 16384. This model supports at most 4096 completion tokens, whereas you provided 16384.',
      'invalid_value',
      'max_tokens',
    ),
    answers: names('max_completion_tokens'),
    outcome: 'answer',
    says: /`max-output-tokens`/,
    source: 'https://github.com/ChatGPTNextWeb/NextChat/issues/3195',
  },
  {
    when: 'the prompt is longer than the context',
    status: 400,
    body: openAiError(
      "This model's maximum context length is 8192 tokens. However, your messages resulted in 9500 tokens. Please reduce the length of the messages.",
      'context_length_exceeded',
      'messages',
    ),
    outcome: 'lost call',
    says: /reduce the length/,
    source: 'https://platform.openai.com/docs/guides/error-codes',
  },
  {
    when: 'the account has no credit',
    status: 429,
    body: openAiError('You exceeded your current quota, please check your plan.', 'insufficient_quota'),
    outcome: 'end of the run',
    says: /no credit left/,
    source: 'https://platform.openai.com/docs/guides/error-codes',
  },
  {
    when: 'calls come too fast',
    status: 429,
    body: openAiError('Rate limit reached for m. Please try again in 6.5s.', 'rate_limit_exceeded'),
    outcome: 'answer',
    says: /asks again after 7 s/,
    source: 'https://platform.openai.com/docs/guides/rate-limits',
  },
];

const AZURE: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the key is wrong',
    status: 401,
    body: {
      error: {
        code: '401',
        message:
          'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription.',
      },
    },
    outcome: 'end of the run',
    says: /API key was not accepted/,
    source: 'https://github.com/SciSharp/BotSharp/issues/386',
  },
  {
    when: 'there is no such deployment',
    status: 404,
    body: {
      error: { code: 'DeploymentNotFound', message: 'The API deployment for this resource does not exist.' },
    },
    outcome: 'end of the run',
    says: /does not serve this model/,
    source: 'https://github.com/chatboxai/chatbox/issues/646',
  },
  {
    when: 'the filter refuses the prompt',
    status: 400,
    body: {
      error: {
        message:
          "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        type: null,
        param: 'prompt',
        code: 'content_filter',
        status: 400,
        innererror: { code: 'ResponsibleAIPolicyViolation' },
      },
    },
    outcome: 'lost call',
    source: 'https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter',
  },
  {
    when: 'the filter withholds the answer',
    status: 200,
    body: { choices: [{ index: 0, finish_reason: 'content_filter', message: { role: 'assistant' } }] },
    outcome: 'lost call',
    says: /content filter withheld/,
    source: 'https://learn.microsoft.com/azure/ai-foundry/openai/concepts/content-filter',
  },
  {
    when: 'calls come too fast',
    status: 429,
    headers: { 'retry-after-ms': '6000', 'retry-after': '6' },
    body: {
      error: {
        code: '429',
        message: 'Requests have exceeded call rate limit. Please retry after 6 seconds.',
      },
    },
    outcome: 'answer',
    says: /asks again after 6 s/,
    source: 'https://learn.microsoft.com/azure/ai-foundry/openai/how-to/quota',
  },
];

const anthropicError = (type: string, message: string) => ({ type: 'error', error: { type, message } });
const ANTHROPIC: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the key is wrong',
    status: 401,
    body: anthropicError('authentication_error', 'invalid x-api-key'),
    outcome: 'end of the run',
    says: /API key was not accepted/,
    source: 'https://docs.anthropic.com/en/api/errors',
  },
  {
    when: 'the account has no credit',
    status: 400,
    body: anthropicError(
      'invalid_request_error',
      'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
    ),
    outcome: 'end of the run',
    says: /no credit left/,
    source: 'https://github.com/anthropics/claude-code/issues/66314',
  },
  {
    when: 'the model takes fewer output tokens than are asked for',
    status: 400,
    body: anthropicError(
      'invalid_request_error',
      'max_tokens: 16384 > 8192, which is the maximum allowed number of output tokens for m',
    ),
    answers: names('max_completion_tokens'),
    outcome: 'answer',
    says: /`max-output-tokens`/,
    source: 'https://github.com/ChatGPTNextWeb/NextChat/issues/4964',
  },
  {
    when: 'the prompt is longer than the context',
    status: 400,
    body: anthropicError('invalid_request_error', 'prompt is too long: 208310 tokens > 200000 maximum'),
    outcome: 'lost call',
    says: /found this call too long/,
    source: 'https://github.com/anthropics/claude-code/issues/12186',
  },
  {
    when: 'the service is overloaded',
    status: 529,
    body: anthropicError('overloaded_error', 'Overloaded'),
    outcome: 'answer',
    says: /asks again/,
    source: 'https://docs.anthropic.com/en/api/errors',
  },
];

const geminiError = (code: number, status: string, message: string, details: readonly object[] = []) => [
  { error: { code, message, status, details } },
];
const GEMINI: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the key is wrong',
    status: 400,
    body: geminiError(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
    ]),
    outcome: 'end of the run',
    says: /API key was not accepted: API key not valid/,
    source: 'https://github.com/continuedev/continue/issues/10290',
  },
  {
    when: 'there is no such model',
    status: 404,
    body: geminiError(404, 'NOT_FOUND', 'models/m is not found for API version v1main.'),
    outcome: 'end of the run',
    says: /does not serve this model/,
    source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
  },
  {
    when: 'calls come too fast',
    status: 429,
    body: geminiError(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota.', [
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '14s' },
    ]),
    outcome: 'answer',
    says: /asks again after 14 s/,
    source: 'https://ai.google.dev/gemini-api/docs/rate-limits',
  },
  {
    when: 'the prompt is longer than the context',
    status: 400,
    body: geminiError(
      400,
      'INVALID_ARGUMENT',
      'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
    ),
    outcome: 'lost call',
    says: /found this call too long/,
    source: 'https://github.com/google-gemini/gemini-cli/issues/6678',
  },
  {
    when: 'the model is overloaded',
    status: 503,
    body: geminiError(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
    outcome: 'answer',
    says: /asks again/,
    source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
  },
  {
    when: 'its thoughts took all the output tokens',
    status: 200,
    body: {
      choices: [{ index: 0, finish_reason: 'length', message: { role: 'assistant' } }],
      usage: { prompt_tokens: 12, completion_tokens: 0, total_tokens: 16_396 },
    },
    outcome: 'lost call',
    says: /token limit cut off the answer before it began.*`max-output-tokens`/,
    source: 'https://github.com/stanford-crfm/helm/pull/3804',
  },
];

const OPENROUTER: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'a moderator flags the prompt',
    status: 403,
    body: {
      error: {
        code: 403,
        message: 'Your chosen model requires moderation and your input was flagged for "violence".',
        metadata: { reasons: ['violence'], flagged_input: 'a fight', provider_name: 'X' },
      },
    },
    outcome: 'lost call',
    says: /refused the text of this call/,
    source: 'https://openrouter.ai/docs/api-reference/errors',
  },
  {
    when: 'the provider breaks the answer off',
    status: 200,
    body: {
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Half an' },
          finish_reason: 'error',
          error: { code: 502, message: 'Upstream connection error' },
        },
      ],
      usage: { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 },
    },
    outcome: 'answer',
    says: /asks again/,
    source: 'https://openrouter.ai/docs/api-reference/errors',
  },
  {
    when: 'the provider behind it fails',
    status: 200,
    body: { error: { code: 502, message: 'Provider returned error', metadata: { provider_name: 'X' } } },
    outcome: 'answer',
    says: /asks again/,
    source: 'https://openrouter.ai/docs/api-reference/errors',
  },
  {
    when: 'the account has no credit',
    status: 402,
    body: {
      error: { code: 402, message: 'Insufficient credits. Add more using https://openrouter.ai/credits' },
    },
    outcome: 'end of the run',
    says: /no credit left/,
    source: 'https://openrouter.ai/docs/api-reference/errors',
  },
  {
    when: 'it streams, with comments while the model starts',
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    body: [
      ': OPENROUTER PROCESSING',
      ': OPENROUTER PROCESSING',
      'data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"fi"},"finish_reason":null}]}',
      'data: {"choices":[{"index":0,"delta":{"content":"ne"},"finish_reason":"stop"}]}',
      'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}',
      'data: [DONE]',
      '',
    ].join('\n\n'),
    outcome: 'answer',
    says: /^takes the answer\.$/,
    source: 'https://openrouter.ai/docs/api-reference/streaming',
  },
  {
    when: 'the provider fails in the middle of a stream',
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    body: [
      'data: {"choices":[{"index":0,"delta":{"content":"fi"},"finish_reason":null}]}',
      'data: {"error":{"code":"server_error","message":"Provider disconnected"},"choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}',
      '',
    ].join('\n\n'),
    outcome: 'answer',
    says: /asks again/,
    source: 'https://openrouter.ai/docs/api-reference/streaming',
  },
];

const of = (endpoint: string, cases: readonly Omit<EndpointCase, 'endpoint'>[]): EndpointCase[] =>
  cases.map((each) => ({ endpoint, ...each }));

/** Endpoints that others run. */
export const HOSTED: readonly EndpointCase[] = [
  ...of('OpenAI', OPENAI),
  ...of('Azure', AZURE),
  ...of('Anthropic compatibility', ANTHROPIC),
  ...of('Gemini compatibility', GEMINI),
  ...of('OpenRouter', OPENROUTER),
];
