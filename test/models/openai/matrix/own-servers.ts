import { gzipSync } from 'node:zlib';
import { completion } from '../../raw-server.ts';
import type { EndpointCase } from './endpoint-case.ts';

const names = (parameter: string) => (request: object) => parameter in request;

const VLLM: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the prompt alone is longer than its context',
    status: 400,
    body: {
      error: {
        message:
          "This model's maximum context length is 8192 tokens. However, your request has 9500 input tokens. Please reduce the length of the input messages.",
        type: 'BadRequestError',
        param: 'input_tokens',
        code: 400,
      },
    },
    outcome: 'lost call',
    says: /found this call too long/,
    source: 'https://github.com/vllm-project/vllm/issues/33418',
  },
  {
    when: 'prompt and output tokens together are more than its context',
    status: 400,
    body: {
      error: {
        message:
          "This model's maximum context length is 8192 tokens. However, you requested 16384 output tokens and your prompt contains at least 30 input tokens, for a total of at least 16414 tokens.",
        type: 'BadRequestError',
        param: null,
        code: 400,
      },
    },
    answers: names('max_completion_tokens'),
    outcome: 'answer',
    says: /`max-output-tokens`/,
    source: 'https://github.com/vllm-project/vllm/issues/42474',
  },
  {
    when: 'the output tokens alone are more than its context',
    status: 400,
    body: {
      object: 'error',
      message:
        "'max_tokens' or 'max_completion_tokens' is too large: 16384. This model's maximum context length is 8192 tokens and your request has 30 input tokens (16384 > 8192 - 30).",
      type: 'BadRequestError',
      param: null,
      code: 400,
    },
    answers: names('max_completion_tokens'),
    outcome: 'answer',
    says: /`max-output-tokens`/,
    source: 'https://github.com/stepfun-ai/Step-Audio-R1/issues/3',
  },
  {
    when: 'there is no such model',
    status: 404,
    body: {
      object: 'error',
      message: 'The model `m` does not exist.',
      type: 'NotFoundError',
      param: null,
      code: 404,
    },
    outcome: 'end of the run',
    says: /does not serve this model/,
    source: 'https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/serving_engine.py',
  },
  {
    when: 'the key is wrong',
    status: 401,
    body: { error: 'Unauthorized' },
    outcome: 'end of the run',
    says: /API key was not accepted/,
    source: 'https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/api_server.py',
  },
];

const LLAMA_CPP: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the prompt is longer than its context',
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'request (9500 tokens) exceeds the available context size (4096 tokens), try increasing it',
        type: 'exceed_context_size_error',
        n_prompt_tokens: 9500,
        n_ctx: 4096,
      },
    },
    outcome: 'lost call',
    says: /found this call too long/,
    source: 'https://github.com/ggml-org/llama.cpp/pull/15780',
  },
  {
    when: 'the model is still being loaded, for a minute',
    status: 503,
    body: { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } },
    answers: (_, number) => number <= 12,
    outcome: 'answer',
    says: /after 60 s.*still being loaded/,
    source: 'https://github.com/mostlygeek/llama-swap/issues/146',
  },
  {
    when: 'the key is wrong',
    status: 401,
    body: { error: { code: 401, message: 'Invalid API Key', type: 'authentication_error' } },
    outcome: 'end of the run',
    says: /API key was not accepted/,
    source: 'https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md',
  },
  {
    when: 'its proxy (llama-swap) is still starting the server',
    status: 502,
    body: 'unable to start process: the model is still loading',
    outcome: 'answer',
    says: /still being loaded/,
    source: 'https://github.com/mostlygeek/llama-swap/issues/146',
  },
];

const MANY_WORDS = 'The quick brown fox jumps over the lazy dog. '.repeat(700);
const OLLAMA: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the prompt is longer than its context, and it drops the front',
    status: 200,
    body: completion(
      { content: 'A' },
      { usage: { prompt_tokens: 2050, completion_tokens: 1, total_tokens: 2051 } },
    ),
    question: MANY_WORDS,
    outcome: 'lost call',
    says: /read 2050 tokens.*OLLAMA_CONTEXT_LENGTH/,
    source: 'https://github.com/ollama/ollama/issues/17889',
  },
  {
    when: 'the prompt is longer than its context, and it says so',
    status: 400,
    body: { error: { message: 'the request exceeds the available context size (4096)', type: 'api_error' } },
    outcome: 'lost call',
    says: /found this call too long/,
    source: 'https://github.com/ollama/ollama/issues/17889',
  },
  {
    when: 'the model was never pulled',
    status: 404,
    body: { error: { message: 'model "m" not found, try pulling it first', type: 'not_found_error' } },
    outcome: 'end of the run',
    says: /does not serve this model/,
    source: 'https://github.com/ollama/ollama/blob/main/server/routes.go',
  },
  {
    when: 'it refuses the name of the host, without a word',
    status: 403,
    body: '',
    outcome: 'end of the run',
    says: /turned away on its way/,
    source: 'https://github.com/ollama/ollama/blob/main/server/routes.go (allowedHostsMiddleware)',
  },
];

const LM_STUDIO: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the address lacks /v1',
    status: 200,
    body: { error: 'Unexpected endpoint or method. (POST /chat/completions)' },
    outcome: 'end of the run',
    says: /no chat completions at this address.*`base-url`/,
    source: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/618',
  },
  {
    when: 'the prompt is longer than the context that the model was loaded with',
    status: 400,
    body: {
      error:
        'Trying to keep the first 5000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough. Try to load the model with a larger context length, or provide a shorter input',
    },
    outcome: 'lost call',
    says: /found this call too long/,
    source: 'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/546',
  },
  {
    when: 'no model is loaded',
    status: 404,
    body: {
      error: {
        message: "No models loaded. Please load a model in the developer page or use the 'lms load' command.",
        type: 'invalid_request_error',
        param: 'model',
        code: 'model_not_found',
      },
    },
    outcome: 'end of the run',
    says: /does not serve this model: No models loaded/,
    source: 'https://lmstudio.ai/docs/developer/openai-compat',
  },
];

const LITELLM: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'the model behind it finds the prompt too long',
    status: 400,
    body: {
      error: {
        message:
          "litellm.ContextWindowExceededError: litellm.BadRequestError: OpenAIException - This model's maximum context length is 8192 tokens. However, your messages resulted in 9500 tokens.",
        type: null,
        param: null,
        code: '400',
      },
    },
    outcome: 'lost call',
    says: /found this call too long/,
    source: 'https://docs.litellm.ai/docs/exception_mapping',
  },
  {
    when: 'the key is wrong',
    status: 401,
    body: {
      error: {
        message: 'Authentication Error, Invalid proxy server token passed. Unable to find token in cache.',
        type: 'token_not_found_in_db',
        param: 'key',
        code: '401',
      },
    },
    outcome: 'end of the run',
    says: /API key was not accepted/,
    source: 'https://github.com/BerriAI/litellm/issues/11639',
  },
  {
    when: 'the model behind it takes no temperature',
    status: 400,
    body: {
      error: {
        message:
          "litellm.UnsupportedParamsError: openai does not support parameters: ['temperature'], for model=m.",
        type: 'None',
        param: 'None',
        code: '400',
      },
    },
    answers: names('temperature'),
    outcome: 'answer',
    says: /`temperature`: it is left out/,
    source: 'https://docs.litellm.ai/docs/completion/drop_params',
  },
  {
    when: 'all its deployments rest',
    status: 429,
    body: {
      error: {
        message: 'No deployments available for selected model, Try again in 5 seconds. Passed model=m.',
        type: 'None',
        param: 'None',
        code: '429',
      },
    },
    outcome: 'answer',
    says: /asks again after 5 s/,
    source: 'https://github.com/microsoft/agent-lightning/issues/290',
  },
];

const stream = (...events: readonly object[]) =>
  [...events.map((event) => `data: ${JSON.stringify(event)}`), 'data: [DONE]', ''].join('\n\n');
const delta = (content: string, finish: string | null = null) => ({
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});
const usage = { choices: [], usage: { prompt_tokens: 9, completion_tokens: 2, total_tokens: 11 } };

const GATEWAY: readonly Omit<EndpointCase, 'endpoint'>[] = [
  {
    when: 'it streams whether or not it is asked to',
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    body: stream(delta('fi'), delta('ne', 'stop'), usage),
    outcome: 'answer',
    says: /^takes the answer\.$/,
    source: 'https://github.com/kaito-project/kaito/issues/1880',
  },
  {
    when: 'it only streams (Qwen at DashScope)',
    status: 400,
    body: {
      error: {
        code: 'invalid_parameter_error',
        param: null,
        message:
          'This model only support stream mode, please enable the stream parameter to access the model. ',
        type: 'invalid_request_error',
      },
    },
    answers: (request) => request.stream !== true,
    outcome: 'answer',
    says: /only streams its answers/,
    source: 'https://github.com/infiniflow/ragflow/issues/5912',
  },
  {
    when: 'it only streams',
    status: 400,
    body: { detail: 'Stream must be set to true' },
    answers: (request) => request.stream !== true,
    outcome: 'answer',
    says: /only streams its answers/,
    source: 'https://github.com/leookun/cursor-byok/issues/14',
  },
  {
    when: 'it only streams, and says so as a validator',
    status: 400,
    body: {
      success: false,
      error: {
        code: 'BAD_REQUEST',
        status: 400,
        message:
          'Invalid request error. HINT: Validation error: Invalid input: expected true at "params.stream"',
      },
    },
    answers: (request) => request.stream !== true,
    outcome: 'answer',
    says: /only streams its answers/,
    source: 'https://github.com/decolua/9router/issues/1705',
  },
  {
    when: 'it takes fewer output tokens than are asked for (Scaleway)',
    status: 416,
    body: { error: { message: 'max_completion_tokens is limited to 8192 tokens for this model' } },
    answers: names('max_completion_tokens'),
    outcome: 'answer',
    says: /`max-output-tokens`/,
    source: 'https://github.com/scaleway/docs-content/pull/4858',
  },
  {
    when: 'it takes fewer output tokens than are asked for (MiMo)',
    status: 400,
    body: {
      error: {
        message: 'Param Incorrect',
        type: 'upstream_error',
        param:
          'max_tokens is too large: 16384. This model supports at most 8192 completion tokens, whereas you provided 16384.',
        code: '400',
      },
    },
    answers: names('max_completion_tokens'),
    outcome: 'answer',
    says: /`max-output-tokens`/,
    source: 'https://github.com/AQBot-Desktop/AQBot/issues/93',
  },
  {
    when: 'a wrong key is a 400 (xAI)',
    status: 400,
    body: {
      code: 'Client specified an invalid argument',
      error: 'Incorrect API key provided: sk***et. You can obtain an API key from https://console.x.ai.',
    },
    outcome: 'end of the run',
    says: /API key was not accepted/,
    source: 'https://github.com/openai/codex/issues/1352',
  },
  {
    when: 'Cloudflare stands in front of it and shows a challenge',
    status: 403,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body: '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body></body></html>',
    outcome: 'end of the run',
    says: /turned away with a web page: Just a moment/,
    source: 'https://github.com/agentscope-ai/QwenPaw/issues/7587',
  },
  {
    when: 'Cloudflare bars this machine',
    status: 403,
    headers: { 'content-type': 'text/plain; charset=UTF-8' },
    body: 'error code: 1010',
    outcome: 'end of the run',
    says: /turned away on its way to the model: error code: 1010/,
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
  },
  {
    when: 'it compresses although nobody asked for it',
    status: 200,
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify(completion({ content: 'fine' }))),
    outcome: 'answer',
    says: /^takes the answer\.$/,
    source: 'https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3',
  },
  {
    when: 'it compresses and does not say so',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: gzipSync(JSON.stringify(completion({ content: 'fine' }))),
    outcome: 'answer',
    says: /^takes the answer\.$/,
    source: 'https://github.com/gadievron/raptor/pull/547',
  },
  {
    when: 'it compresses in a way that nobody knows',
    status: 200,
    headers: { 'content-type': 'application/json', 'content-encoding': 'snappy' },
    body: Buffer.from([1, 2, 3]),
    answers: () => true,
    outcome: 'lost call',
    says: /cannot be read as snappy/,
    source: 'https://www.iana.org/assignments/http-parameters/http-parameters.xhtml#content-coding',
  },
  {
    when: 'it does not count tokens',
    status: 200,
    body: completion({ content: 'fine' }, { usage: undefined }),
    outcome: 'answer',
    says: /do not say how many tokens/,
    source: 'https://github.com/huggingface/smolagents/issues/1401',
  },
  {
    when: 'there is a web server at the address, and no model',
    status: 404,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>404 Not Found</title></head><body><center>nginx</center></body></html>',
    outcome: 'end of the run',
    says: /web page at this address.*404 Not Found.*\/v1/,
    source: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page',
  },
  {
    when: 'a model is being started (Hugging Face)',
    status: 503,
    body: { error: 'Model m is currently loading', estimated_time: 20 },
    answers: (_, number) => number <= 4,
    outcome: 'answer',
    says: /after 20 s.*still being loaded/,
    source: 'https://github.com/huggingface/transformers/issues/23793',
  },
];

const of = (endpoint: string, cases: readonly Omit<EndpointCase, 'endpoint'>[]): EndpointCase[] =>
  cases.map((each) => ({ endpoint, ...each }));

/** Servers that people run themselves, and what stands in front of endpoints. */
export const OWN_SERVERS: readonly EndpointCase[] = [
  ...of('vLLM', VLLM),
  ...of('llama.cpp', LLAMA_CPP),
  ...of('Ollama', OLLAMA),
  ...of('LM Studio', LM_STUDIO),
  ...of('LiteLLM', LITELLM),
  ...of('Others, and gateways', GATEWAY),
];
