import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNotices } from '../../../src/models/notices.ts';
import { completion, json, rawServer } from '../raw-server.ts';
import { ask, errorOf, openAi } from '../requests.ts';

describe('against a model server', () => {
  const server = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
  beforeAll(async () => {
    server.on({ predicate: () => true }, async ({ messages }) => ({
      content: `You said ${String(messages.at(-1)?.content)}`,
      reasoning: 'First I thought.',
      usage: { prompt_tokens: 120, completion_tokens: 30 },
    }));
    await server.start();
  });
  afterAll(() => server.stop());

  it('gives the answer and the usage that the endpoint reports, priced', async () => {
    const model = openAi({
      baseUrl: `${server.url}/v1`,
      apiKey: 'secret-key',
      model: 'gpt-6-luna',
      cost: ({ promptTokens, completionTokens }) => promptTokens + completionTokens / 100,
    });
    expect(model.name).toBe('gpt-6-luna');
    expect(await model.complete(ask('good morning'))).toEqual({
      text: 'You said good morning',
      usage: {
        calls: 1,
        promptTokens: 120,
        completionTokens: 30,
        costUsd: 120.3,
        retries: 0,
        cacheHits: 0,
      },
    });
  });

  it('knows no cost without a price', async () => {
    const model = openAi({ baseUrl: `${server.url}/v1`, apiKey: 'secret-key', model: 'some-model' });
    expect((await model.complete(ask('hi'))).usage.costUsd).toBeNull();
  });
});

describe('what goes out', () => {
  it('holds no parameter that was not set', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'fine' })));
    await openAi({ baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm' }).complete(ask('hi'));
    expect(server.requests[0]?.path).toBe('/v1/chat/completions');
    expect(server.requests[0]?.body).toEqual({ model: 'm', messages: [{ role: 'user', content: 'hi' }] });
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer secret-key',
      'content-type': 'application/json',
    });
  });

  it('holds what the product asks for, and the smaller of two limits', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'fine' })));
    const responseFormat = { type: 'json_object' };
    const own = { topP: 0.5, maxOutputTokens: 50, responseFormat };
    const model = openAi({ baseUrl: server.baseUrl, apiKey: 'key', model: 'm', ...own });
    for (const maxOutputTokens of [40, 60]) await model.complete({ ...ask('hi'), maxOutputTokens });
    await model.complete(ask('hi'));
    const sent = { top_p: 0.5, response_format: responseFormat };
    expect(server.requests.map(({ body }) => body)).toMatchObject(
      [40, 50, 50].map((limit) => ({ ...sent, max_completion_tokens: limit })),
    );
  });

  it('holds temperature and effort when they are set, a temperature of 0 too', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'fine' })));
    const options = { baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm' };
    await openAi({ ...options, temperature: 0, reasoningEffort: 'none' }).complete(ask('hi'));
    expect(server.requests[0]?.body).toMatchObject({ temperature: 0, reasoning_effort: 'none' });
  });

  it('holds a limit on the answer when the request has one', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'fine' })));
    const model = openAi({ baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm' });
    await model.complete({ ...ask('hi'), maxOutputTokens: 77 });
    expect(server.requests[0]?.body).toMatchObject({ max_completion_tokens: 77 });
    expect(server.requests[0]?.body).not.toHaveProperty('max_tokens');
  });

  it('holds no key for an endpoint without one, and nothing of the environment', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'fine' })));
    process.env.OPENAI_API_KEY = 'from-environment';
    process.env.OPENAI_ORG_ID = 'org-from-environment';
    try {
      await openAi({ baseUrl: server.baseUrl, apiKey: null, model: 'm' }).complete(ask('hi'));
    } finally {
      delete process.env.OPENAI_API_KEY;
      delete process.env.OPENAI_ORG_ID;
    }
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(server.requests[0]?.headers)).not.toContain('environment');
  });

  it('is the one of a deployment at Azure, with its query and its key in a header of its own', async () => {
    const seen: Request[] = [];
    const baseUrl = 'https://my-resource.openai.azure.com/openai/deployments/gpt?api-version=2024-10-21';
    const fetch = async (input: string | URL | Request, init?: RequestInit) => {
      seen.push(new Request(input, init));
      return Response.json(completion({ content: 'fine' }));
    };
    await openAi({ baseUrl, apiKey: 'secret-key', model: 'gpt', fetch }).complete(ask('hi'));
    expect(seen[0]?.url).toBe(
      'https://my-resource.openai.azure.com/openai/deployments/gpt/chat/completions?api-version=2024-10-21',
    );
    expect(seen[0]?.headers.get('api-key')).toBe('secret-key');
  });

  it('uses one connection again and again', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'fine' })));
    const model = openAi({ baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm' });
    for (let call = 0; call < 5; call++) await model.complete(ask('hi'));
    expect(server.requests).toHaveLength(5);
    expect(server.connections()).toBe(1);
  });
});

describe('modes', () => {
  const message = { content: 'It is 42.', reasoning_content: 'Six times seven.' };

  it.each([
    ['base_model', 'It is 42.'],
    ['reasoning_model', 'Six times seven.\n\nIt is 42.'],
  ] as const)('%s', async (mode, text) => {
    const server = await rawServer((response) => json(response, 200, completion(message)));
    const model = openAi({ baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm', mode });
    expect((await model.complete(ask('What is six times seven?'))).text).toBe(text);
  });
});

describe('an answer that a token limit cut off', () => {
  const cutOff = completion(
    {},
    { choices: [{ message: { content: 'Once upon a' }, finish_reason: 'length' }] },
  );

  it('is taken as it came, and the log says so once for each role', async () => {
    const server = await rawServer((response) => json(response, 200, cutOff));
    const notices = createNotices();
    const options = { baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm', onNotice: notices.add };
    const model = openAi(options);
    const first = await model.complete(ask('hi'));
    expect(first.text).toBe('Once upon a');
    await model.complete(ask('hi'));
    await model.complete(ask('hi', 'evaluate'));
    expect(notices.all()).toEqual([
      expect.stringMatching(/^m at .*: an answer was cut off by a token limit and is taken as it came\.$/),
      expect.stringContaining('a judgement was cut off'),
    ]);
  });

  it('before it began is an error that names the limits', async () => {
    const server = await rawServer((response) =>
      json(response, 200, { choices: [{ message: { content: null }, finish_reason: 'length' }] }),
    );
    const model = openAi({ baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm' });
    expect(await errorOf(model.complete(ask('hi')))).toMatchObject({
      code: 'model-bad-reply',
      retryable: false,
      remedy: expect.stringContaining('`max-tokens`'),
      evidence: { cutOff: true },
    });
  });
});

describe('settings that cannot work', () => {
  it.each(['not an address', 'ftp://example.org/v1', ''])('base URL %j', async (baseUrl) => {
    const error = await errorOf(() => openAi({ baseUrl, apiKey: 'secret-key', model: 'm' }));
    expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining('`base-url`') });
  });

  it('a key with something in it that no header can carry, which the message does not repeat', async () => {
    const error = await errorOf(() => openAi({ apiKey: 'sk-one\nsk-two', model: 'm' }));
    expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining('`api-key`') });
    expect(error.message).not.toContain('sk-one');
  });

  it('but a line end behind the key is harmless', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'fine' })));
    await openAi({ baseUrl: server.baseUrl, apiKey: 'secret-key\n', model: 'm' }).complete(ask('hi'));
    expect(server.requests[0]?.headers.authorization).toBe('Bearer secret-key');
  });
});
