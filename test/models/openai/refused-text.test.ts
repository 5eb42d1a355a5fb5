import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/models/openai/refusal.ts';
import { faultOfText } from '../../../src/models/openai/refused-text.ts';

type Refused = readonly [source: string, status: number, body: unknown, sent?: readonly string[]];

const error = (message: string, more: object = {}) => ({ error: { message, ...more } });

const TOO_LONG: readonly Refused[] = [
  ['OpenAI, by code', 400, error('No.', { code: 'context_length_exceeded', param: 'messages' })],
  [
    'OpenAI, by its sentence',
    400,
    error(
      "This model's maximum context length is 4097 tokens. However, your messages resulted in 7575 tokens. Please reduce the length of the messages.",
    ),
  ],
  [
    'OpenAI, a request above the limit per minute (github.com/vanna-ai/vanna-flask/issues/11)',
    429,
    error(
      'Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 342389. The input or output tokens must be reduced in order to run successfully.',
      { type: 'tokens', code: 'rate_limit_exceeded' },
    ),
  ],
  [
    'llama.cpp',
    400,
    error('request (9412 tokens) exceeds the available context size (8192 tokens), try increasing it', {
      code: 400,
      type: 'exceed_context_size_error',
      n_prompt_tokens: 9412,
      n_ctx: 8192,
    }),
  ],
  [
    'llama.cpp, before it had a type for it',
    500,
    error('input is too large to process. increase the physical batch size', { type: 'server_error' }),
  ],
  [
    'vLLM',
    400,
    {
      object: 'error',
      message:
        "This model's maximum context length is 4096 tokens. However, you requested 5096 tokens (4596 in the messages, 500 in the completion). Please reduce the length of the messages or completion.",
      type: 'BadRequestError',
      param: null,
      code: 400,
    },
  ],
  [
    'vLLM, newer (github.com/earendil-works/pi/pull/5929)',
    400,
    error(
      "This model's maximum context length is 262144 tokens. However, you requested 0 output tokens and your prompt contains at least 262145 input tokens, for a total of at least 262145 tokens. Please reduce the length of the input prompt or the number of requested output tokens. (parameter=input_tokens, value=262145)",
      { type: 'BadRequestError', param: 'input_tokens', code: 400 },
    ),
  ],
  [
    'vLLM, where the limit leaves no room for this text',
    400,
    error(
      "'max_tokens' or 'max_completion_tokens' is too large: 500. This model's maximum context length is 4096 tokens and your request has 4000 input tokens (500 > 4096 - 4000). (parameter=max_tokens, value=500)",
      { param: 'max_tokens', code: 400 },
    ),
    ['max_tokens'],
  ],
  [
    'vLLM, the engine',
    400,
    error('The decoder prompt (length 5951) is longer than the maximum model length of 4096.'),
  ],
  [
    'TGI',
    422,
    {
      error:
        'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 2048. Given: 2100 `inputs` tokens and 100 `max_new_tokens`',
      error_type: 'validation',
    },
  ],
  [
    'TGI, without a limit',
    422,
    { error: 'Input validation error: `inputs` must have less than 1024 tokens. Given: 2000' },
  ],
  [
    'Anthropic',
    400,
    {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'prompt is too long: 208310 tokens > 200000 maximum' },
    },
  ],
  [
    'Anthropic, with its limit on the answer (github.com/openclaw/openclaw/pull/20539)',
    400,
    error(
      'input length and `max_tokens` exceed context limit: 170636 + 34048 > 200000, decrease input length or `max_tokens` and try again',
    ),
    ['max_tokens'],
  ],
  [
    'LiteLLM (github.com/BerriAI/litellm/issues/7259)',
    400,
    error(
      'litellm.BadRequestError: litellm.ContextWindowExceededError: AnthropicError - {"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 200480 tokens > 200000 maximum"}}\nReceived Model Group=claude',
      { type: null, param: null, code: '400' },
    ),
  ],
  [
    'LiteLLM (github.com/BerriAI/litellm/issues/18927)',
    400,
    error('OpenAIException - Input tokens exceed the configured limit of 272000 tokens.'),
  ],
  [
    'OpenRouter, that quotes the provider',
    400,
    error('Provider returned error', {
      code: 400,
      metadata: {
        provider_name: 'Some',
        raw: '{"error":{"message":"Input length 131393 exceeds the maximum allowed input length of 131040 tokens."}}',
      },
    }),
  ],
  [
    'Gemini (github.com/google-gemini/gemini-cli/issues/6678)',
    400,
    [
      {
        error: {
          code: 400,
          message: 'The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).',
          status: 'INVALID_ARGUMENT',
        },
      },
    ],
  ],
  [
    'Mistral',
    400,
    {
      object: 'error',
      message:
        'Prompt contains 300000 tokens and 0 draft tokens, too large for model with 131072 maximum context length',
      type: 'invalid_request_error',
      code: '3051',
    },
  ],
  [
    'Ollama',
    400,
    error('prompt too long; exceeded max context length by 4021 tokens', { type: 'invalid_request_error' }),
  ],
  [
    'LM Studio (github.com/lmstudio-ai/lmstudio-bug-tracker/issues/237)',
    400,
    {
      error:
        'Trying to keep the first 15857 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough.',
    },
  ],
  [
    'LM Studio, newer',
    400,
    error('The number of tokens to keep from the initial prompt is greater than the context length.'),
  ],
  [
    'Groq (github.com/continuedev/continue/issues/10218)',
    413,
    error(
      'Request too large for model `llama-3.3-70b-versatile` on tokens per minute (TPM): Limit 12000, Requested 14137, please reduce your message size and try again.',
      { type: 'tokens', code: 'rate_limit_exceeded' },
    ),
  ],
  [
    'DeepSeek',
    400,
    error(
      "This model's maximum context length is 65536 tokens. However, you requested 70000 tokens (66000 in the messages, 4000 in the completion).",
      { type: 'invalid_request_error', code: 'invalid_request_error' },
    ),
  ],
  [
    'Bedrock (github.com/aws-samples/bedrock-chat/issues/95)',
    400,
    { message: 'Input is too long for requested model.' },
  ],
  [
    'SGLang (github.com/ranxianglei/billion-context/pull/493)',
    400,
    {
      object: 'error',
      message: "The input (400013 tokens) is longer than the model's context length (262144 tokens).",
      type: 'BadRequestError',
      param: null,
      code: 400,
    },
  ],
  [
    'xAI',
    400,
    {
      code: 'Client specified an invalid argument',
      error: "This model's maximum prompt length is 131072 but the request contains 537812 tokens.",
    },
  ],
  [
    'DashScope',
    400,
    error('Range of input length should be [1, 129024]', { code: 'invalid_parameter_error' }),
  ],
  [
    'Zhipu (github.com/tashfeenahmed/freellmapi/issues/873)',
    400,
    error('Prompt exceeds max length', { code: '1261' }),
  ],
  ['Moonshot', 400, error('Your request exceeded model token limit: 262144 (requested: 300000)')],
  ['MiniMax', 400, error('invalid params, context window exceeds limit (2013)')],
  [
    'Cohere',
    400,
    {
      message:
        'too many tokens: total number of tokens in the prompt cannot exceed 4081 - received 9000. Try using a shorter prompt.',
    },
  ],
  [
    'watsonx',
    400,
    {
      errors: [
        {
          code: 'invalid_input_argument',
          message: 'the number of input tokens 4100 cannot exceed the total tokens limit 4096 for this model',
        },
      ],
    },
  ],
  [
    'GitHub Models',
    413,
    error('Request body too large for gpt-4o model. Max size: 8000 tokens.', {
      code: 'tokens_limit_reached',
    }),
  ],
  ['a web server', 413, '<html><h1>413 Request Entity Too Large</h1></html>'],
  ['a gateway in Chinese', 400, error('输入内容超过模型最大上下文长度')],
];

const OBJECTIONABLE: readonly Refused[] = [
  [
    'Azure',
    400,
    error(
      "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry.",
      {
        type: null,
        param: 'prompt',
        code: 'content_filter',
        status: 400,
        innererror: {
          code: 'ResponsibleAIPolicyViolation',
          content_filter_result: { hate: { filtered: true, severity: 'high' } },
        },
      },
    ),
  ],
  [
    'Azure behind a gateway that drops its code',
    400,
    error("The response was filtered due to the prompt triggering Azure OpenAI's content management policy."),
  ],
  ['OpenAI', 400, error('No.', { code: 'content_policy_violation' })],
  [
    'OpenAI, reasoning models (github.com/alan-turing-institute/t0-1/issues/69)',
    400,
    error('Invalid prompt: your prompt was flagged as potentially violating our usage policy.', {
      type: 'invalid_request_error',
      code: 'invalid_prompt',
    }),
  ],
  [
    'OpenAI, by its sentence',
    400,
    error('Your request was rejected as a result of our safety system.', { type: 'invalid_request_error' }),
  ],
  [
    'OpenRouter (openrouter.ai/docs/api/reference/errors-and-debugging)',
    403,
    error('openai/gpt-4o requires moderation on OpenAI. Your input was flagged for "violence".', {
      code: 403,
      metadata: { reasons: ['violence'], flagged_input: 'The first…', provider_name: 'OpenAI' },
    }),
  ],
  [
    'OpenRouter, by its metadata',
    403,
    error('No.', { code: 403, metadata: { reasons: ['hate'], flagged_input: 'x' } }),
  ],
  [
    'LiteLLM',
    400,
    error('litellm.ContentPolicyViolationError: AzureException - The response was filtered', { code: '400' }),
  ],
  [
    'Anthropic',
    400,
    {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'Output blocked by content filtering policy' },
    },
  ],
  [
    'DeepSeek (github.com/deepseek-ai/awesome-deepseek-integration/issues/13)',
    400,
    error('Content Exists Risk', { type: 'invalid_request_error', code: 'invalid_request_error' }),
  ],
  ['DeepSeek, older (github.com/deepseek-ai/DeepSeek-V2/issues/30)', 400, { detail: 'Content Exists Risk' }],
  [
    'xAI',
    403,
    {
      code: 'The caller does not have permission to execute the specified operation',
      error: 'Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_BIO',
    },
  ],
  [
    'DashScope',
    400,
    error('Input data may contain inappropriate content.', { code: 'data_inspection_failed' }),
  ],
  ['DashScope, its own form', 400, { code: 'DataInspectionFailed', message: 'Output data may contain it.' }],
  [
    'Zhipu (github.com/langchain4j/langchain4j/issues/1079)',
    400,
    error('系统检测到输入或生成内容可能包含不安全或敏感内容', { code: '1301' }),
  ],
  ['MiniMax (github.com/esengine/DeepSeek-Reasonix/issues/6818)', 422, error('input new_sensitive (1026)')],
  [
    'a gateway (github.com/openai/openai-cookbook/issues/1224)',
    400,
    error('input contains sensitive words: [test]', {
      type: 'new_api_error',
      code: 'sensitive_words_detected',
    }),
  ],
  [
    'Moonshot',
    400,
    error('The request was rejected because it was considered high risk', { type: 'content_filter' }),
  ],
  ['Portkey', 446, { error: { message: 'The guardrail checks failed', type: 'hooks_failed', code: null } }],
  ['Cloudflare', 424, { errors: [{ code: 2016, message: 'Prompt blocked due to security configurations' }] }],
];

const OF_SOMETHING_ELSE: readonly Refused[] = [
  ['a wrong key', 401, error('Your input was flagged: invalid API key.')],
  ['a model that the key may not use', 403, error('You do not have access to this model.')],
  ['a closed account', 403, error('Your account was suspended because of content policy violations.')],
  [
    'a resource that Azure blocks',
    403,
    error(
      'Your resource has been temporarily blocked because we detected behavior that may violate our content policy.',
    ),
  ],
  ['a firewall', 403, '<!DOCTYPE html><title>Attention Required!</title>Sorry, you have been blocked'],
  ['a data policy of OpenRouter', 404, error('No endpoints found matching your data policy.', { code: 404 })],
  [
    'a rate in tokens',
    429,
    error('Rate limit reached for gpt-4o on tokens per min (TPM): Limit 30000, Used 29000, Requested 1443.'),
  ],
  ['throttling of Bedrock', 429, { message: 'Too many tokens, please wait before trying again.' }],
  ['the same inside of a gateway', 400, error('ThrottlingException: Too many input tokens, please wait')],
  [
    'a used-up quota',
    400,
    error('You exceeded your current quota: input tokens exceed the limit of 250000.'),
  ],
  [
    'a temperature',
    400,
    error("Unsupported value: 'temperature' is too large.", { param: 'temperature' }),
    ['temperature'],
  ],
  [
    'a limit above what the model can write',
    400,
    error('max_tokens is too large: 100000. This model supports at most 4096 completion tokens.', {
      param: 'max_tokens',
    }),
    ['max_tokens'],
  ],
  [
    'the same without a name',
    400,
    error('Invalid request: max_tokens is too large: 100000.'),
    ['max_tokens'],
  ],
  [
    'a limit above the context',
    400,
    error(
      "'max_tokens' or 'max_completion_tokens' is too large: 5000. This model's maximum context length is 4096 tokens and your request has 20 input tokens (5000 > 4096 - 20).",
      { param: 'max_tokens' },
    ),
    ['max_tokens'],
  ],
  [
    'the same in newer words',
    400,
    error(
      "This model's maximum context length is 4096 tokens. However, you requested 5000 output tokens and your prompt contains 20 input tokens.",
    ),
  ],
  ['no credit', 402, error('Your prompt is too long for the credit that is left.')],
  ['a filter that failed', 503, error('The content filter is unavailable.')],
  ['a server that failed', 500, error('Internal server error')],
  ['a model that is not there', 404, error('The model `m` does not exist', { code: 'model_not_found' })],
  ['a form that is not known', 400, { hello: 'world' }],
];

function faultOf([, status, content, sent = []]: Refused): string | null {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  return faultOfText(status, readRefusal(body), body, sent);
}

const named = (refusals: readonly Refused[]) => refusals.map((refused) => [refused[0], refused] as const);

describe('a text is', () => {
  it.each(named(TOO_LONG))('too long for %s', (_, refused) => {
    expect(faultOf(refused)).toBe('too-long');
  });

  it.each(named(OBJECTIONABLE))('objectionable to %s', (_, refused) => {
    expect(faultOf(refused)).toBe('objectionable');
  });

  it.each(named(OF_SOMETHING_ELSE))('not at fault for %s', (_, refused) => {
    expect(faultOf(refused)).toBeNull();
  });
});
