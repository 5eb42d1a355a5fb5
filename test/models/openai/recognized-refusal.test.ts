import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognizedRefusal } from '../../../src/models/openai/recognized-refusal.ts';
import { readRefusal } from '../../../src/models/openai/refusal.ts';

function recognized(status: number, body: unknown, type = 'application/json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = new Headers({ 'content-type': type });
  return recognizedRefusal({ status, headers, body: text, refusal: readRefusal(text) });
}
const message = (text: string, code: string | null = null) => ({ error: { message: text, code } });

describe('a key that was not accepted', () => {
  it.each<[string, number, unknown]>([
    // continuedev/continue#10290
    ['Gemini', 400, [{ error: { code: 400, message: 'API key not valid. Please pass a valid API key.' } }]],
    [
      'Gemini, expired',
      400,
      [{ error: { code: 400, message: 'API key expired. Please renew the API key.' } }],
    ],
    // openai/codex#1352
    [
      'xAI',
      400,
      { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: sk***gA.' },
    ],
    ['by its code alone', 403, message('No.', 'invalid_api_key')],
    ['Azure', 404, message('Access denied due to invalid subscription key or wrong API endpoint.')],
    ['Cohere', 403, { message: 'invalid api token' }],
    ['none was given', 400, { detail: 'Missing API key' }],
    ['none was found in the header', 422, message('x-api-key header is required')],
    ['Cloudflare', 400, { success: false, errors: [{ code: 10000, message: 'Invalid access token' }] }],
  ])('%s', (_, status, body) => {
    expect(recognized(status, body)).toMatchObject({ code: 'model-unauthorized', retryable: false });
  });

  it.each<[string, number, unknown]>([
    ['a parameter', 400, message("Unsupported parameter: 'temperature' is not supported with this model.")],
    ['a parameter called key', 400, message("Unknown parameter: 'prompt_cache_key'.")],
    ['a schema that lacks a key', 400, message('Invalid schema: the key "type" is required.')],
    ['tokens of another kind', 400, message('Invalid number of output tokens: 0 is not supported.')],
    ['a limit', 429, message('Rate limit reached for this API key. It is required to wait.')],
    ['a fault of the server', 500, message('Invalid API key of the database.')],
  ])('but %s is not its fault', (_, status, body) => {
    expect(recognized(status, body)?.code).not.toBe('model-unauthorized');
  });
});

describe('a call that was turned away on its way', () => {
  it.each<[string, string, string]>([
    // anthropics/claude-code#30437, agentscope-ai/QwenPaw#7587
    [
      'Cloudflare, with a challenge',
      '<!DOCTYPE html><html><head><title>Just a moment...</title>',
      'text/html',
    ],
    ['Cloudflare, with a word', 'error code: 1020', 'text/plain'],
    ['Istio', 'RBAC: access denied', 'text/plain'],
    ['nginx', '<html>\r\n<head><title>403 Forbidden</title></head>', 'text/html'],
    ['Ollama, without a word', '', 'text/plain'],
    ['a page that speaks of a missing API key', '<html><p>Missing API key', 'text/html'],
  ])('%s', (_, body, type) => {
    expect(recognized(403, body, type)).toMatchObject({
      code: 'model-request-refused',
      says: expect.stringContaining('turned away'),
    });
  });

  it('is not what the endpoint itself refuses', () => {
    expect(recognized(403, message('You may not use this model.'))).toBeNull();
  });
});

describe('a server that loads its model', () => {
  it.each<[number, unknown]>([
    [503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }],
    [503, { error: 'Model meta-llama/Llama-3 is currently loading', estimated_time: 20 }],
    [503, message('The model is being loaded, please retry.')],
    [500, message('llm server loading model')],
    [502, 'the model is still starting'],
    [503, message('Model is warming up')],
  ])('%i %j', (status, body) => {
    expect(recognized(status, body)).toMatchObject({ isLoading: true, retryable: true });
  });

  it.each<[number, unknown]>([
    [503, message('The model is overloaded.')],
    [500, message('Failed to load model: out of memory')],
    [400, message('Loading model')],
    [503, 'Service Unavailable'],
  ])('but not %i %j', (status, body) => {
    expect(recognized(status, body)?.isLoading).toBeUndefined();
  });
});

describe('an endpoint that only streams', () => {
  it.each<[number, unknown]>([
    [400, { detail: 'Stream must be set to true' }],
    // infiniflow/ragflow#5912
    [
      400,
      message(
        'This model only support stream mode, please enable the stream parameter to access the model. ',
      ),
    ],
    [400, message('parameter.enable_thinking must be set to false for non-streaming calls')],
    // decolua/9router#1705
    [400, message('Validation error: Invalid input: expected true at "params.stream"')],
    [501, { message: 'Only streaming responses are supported', code: 'unimplemented' }],
    [422, message('Non-streaming requests are not allowed.')],
    [400, message('`stream` should be set to `true`.')],
  ])('%i %j', (status, body) => {
    expect(recognized(status, body)).toMatchObject({ wantsStream: true });
  });

  it.each<[number, unknown]>([
    [400, message('Streaming is not supported by this model.')],
    [400, message("Unknown parameter: 'stream_options'.")],
    [400, message('max_tokens is too large for streaming.')],
    [429, message('Only streaming calls are left in your plan.')],
  ])('but not %i %j', (status, body) => {
    expect(recognized(status, body)?.wantsStream).toBeUndefined();
  });
});

it('an account without credit is told from a request that is wrong', () => {
  const broke = { code: 'model-request-refused', says: expect.stringContaining('no credit left') };
  // anthropics/claude-code#66314
  expect(
    recognized(400, message('Your credit balance is too low to access the Anthropic API.')),
  ).toMatchObject(broke);
  expect(recognized(403, message('Insufficient balance'))).toMatchObject(broke);
});

it('total: null or a refusal, for any status and any body', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
      recognized(status, body);
    }),
  );
});
