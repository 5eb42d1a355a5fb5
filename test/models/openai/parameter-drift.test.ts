import { describe, expect, it } from 'vitest';
import type { BareModel } from '../../../src/models/attempt.ts';
import { createNotices } from '../../../src/models/notices.ts';
import { type OpenAiOptions, openAiModel } from '../../../src/models/openai/openai-model.ts';
import { drifting } from '../../../src/models/openai/parameter-drift.ts';
import { createParameterMemory } from '../../../src/models/openai/parameter-memory.ts';
import { createLimiter } from '../../../src/models/queue/limits.ts';
import { retrying } from '../../../src/models/retry.ts';
import type { LanguageModel, ModelRequest } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { fakeClock } from '../fake-clock.ts';
import { json, rawServer } from '../raw-server.ts';
import { ask, booked, errorOf, openAi, openBook } from '../requests.ts';
import { parametersOf, pickyServer, unsupported } from './picky-server.ts';

const EVERYTHING = { temperature: 0.3, reasoningEffort: 'none' } as const;
const limited = (request: ModelRequest): ModelRequest => ({ ...request, maxOutputTokens: 50 });

/** Models of one run, which learn together. */
function run() {
  const told: string[] = [];
  const notices = createNotices();
  const memory = createParameterMemory((sentence) => {
    told.push(sentence);
    notices.add(sentence);
  });
  const { wrap, usage } = openBook();
  const model = (baseUrl: string, options: Partial<OpenAiOptions> = {}): LanguageModel => {
    const settings = { model: 'gpt-9', apiKey: 'secret-key', cost: () => 0.5, ...EVERYTHING, ...options };
    const parameters = memory.of({ baseUrl, model: settings.model });
    return drifting(wrap(openAiModel({ ...settings, baseUrl, parameters })), parameters);
  };
  return { model, notices, told, usage };
}

describe('a parameter that is refused by name', () => {
  it.each(['temperature', 'reasoning_effort'])('%s is left out from then on', async (parameter) => {
    const server = await pickyServer([parameter]);
    const { model, told, usage } = run();
    const picky = model(server.baseUrl);
    expect((await picky.complete(ask('hi'))).text).toBe('fine');
    expect(usage()).toMatchObject({ calls: 2, retries: 1, costUsd: 0.5 });
    await picky.complete(ask('hi'));
    expect(usage()).toMatchObject({ calls: 3, retries: 1 });
    const others = ['temperature', 'reasoning_effort'].filter((name) => name !== parameter);
    expect(parametersOf(server)).toEqual([['temperature', 'reasoning_effort'], others, others]);
    expect(told).toEqual([
      expect.stringMatching(
        `^gpt-9 at 127\\.0\\.0\\.1:\\d+ does not take \`${parameter}\`: it is left out for the rest of the run\\.$`,
      ),
    ]);
  });

  it('max_completion_tokens is renamed, and its value stays', async () => {
    const server = await pickyServer(['max_completion_tokens']);
    const { model, told } = run();
    await model(server.baseUrl).complete(limited(ask('hi')));
    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([undefined, 50]);
    expect(told).toEqual([expect.stringContaining('`max_tokens` is sent in its place')]);
  });

  it('one after the other when there are several', async () => {
    const server = await pickyServer(['reasoning_effort', 'temperature', 'max_completion_tokens']);
    const { model, notices, usage } = run();
    await model(server.baseUrl).complete(limited(ask('hi')));
    expect(usage()).toMatchObject({ calls: 4, retries: 3 });
    expect(parametersOf(server).at(-1)).toEqual(['max_tokens']);
    expect(notices.all()).toHaveLength(3);
  });

  it('is learned once by calls that are refused together, and all are sent again', async () => {
    const server = await pickyServer(['temperature']);
    const { model, told, usage } = run();
    const picky = model(server.baseUrl);
    await Promise.all(Array.from({ length: 8 }, () => picky.complete(ask('hi'))));
    expect(usage()).toMatchObject({ calls: 16, retries: 8 });
    expect(server.requests).toHaveLength(16);
    expect(told).toHaveLength(1);
  });

  it('is learned for that model at that endpoint alone, by all roles that share them', async () => {
    const [server, other] = [await pickyServer(['temperature']), await pickyServer([])];
    const { model, usage } = run();
    await model(server.baseUrl).complete(ask('hi'));
    await model(`${server.baseUrl}/`, { temperature: 1 }).complete(ask('hi', 'evaluate'));
    await model(other.baseUrl).complete(ask('hi'));
    expect(parametersOf(server).slice(1)).toEqual([['reasoning_effort'], ['reasoning_effort']]);
    expect(parametersOf(other)).toEqual([['temperature', 'reasoning_effort']]);
    const before = usage().calls;
    await model(server.baseUrl, { model: 'gpt-8' }).complete(ask('hi'));
    expect(usage().calls - before).toBe(2);
  });

  it.each<[string, number, (parameter: string) => object]>([
    ['as text', 400, (name) => ({ error: `Unrecognized request argument supplied: ${name}` })],
    ['by vLLM', 400, (name) => ({ object: 'error', message: `loc: ('body', '${name}') Extra inputs` })],
    ['by a validating server', 422, (name) => ({ detail: [{ loc: ['body', name], msg: 'Extra inputs' }] })],
    ['in a reply with status 200', 200, (name) => ({ error: { message: `No ${name}, please.`, code: 400 } })],
    ['by its value', 400, (name) => ({ error: { message: `Only the default ${name} is supported.` } })],
  ])('is understood %s', async (_, status, refusal) => {
    const server = await pickyServer(['temperature'], refusal, status);
    expect((await run().model(server.baseUrl).complete(ask('hi'))).text).toBe('fine');
    expect(server.requests).toHaveLength(2);
  });
});

describe('a model that only streams', () => {
  const streamOnly = { detail: 'Stream must be set to true' };
  const events =
    'data: {"choices":[{"index":0,"delta":{"content":"fine"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';

  it('is asked for a stream from then on, with its tokens, and the log says so once', async () => {
    const server = await rawServer((response, { body }) =>
      body.stream === true ? response.writeHead(200).end(events) : json(response, 400, streamOnly),
    );
    const { model, told, usage } = run();
    const picky = model(server.baseUrl);
    expect((await picky.complete(ask('hi'))).text).toBe('fine');
    expect((await picky.complete(ask('hi'))).text).toBe('fine');
    expect(server.requests.map(({ body }) => body.stream)).toEqual([undefined, true, true]);
    expect(server.requests[1]?.body.stream_options).toEqual({ include_usage: true });
    expect(usage()).toMatchObject({ calls: 3, retries: 1 });
    expect(told).toEqual([expect.stringContaining('only streams its answers')]);
  });

  it('goes without a count of tokens where it refuses to be asked for one', async () => {
    const server = await rawServer((response, { body }) => {
      if ('stream_options' in body) json(response, 400, unsupported('stream_options'));
      else if (body.stream === true) response.writeHead(200).end(events);
      else json(response, 400, streamOnly);
    });
    expect((await run().model(server.baseUrl).complete(ask('hi'))).text).toBe('fine');
  });

  it('ends the call when it says so of a stream, too', async () => {
    const server = await rawServer((response) => json(response, 400, streamOnly));
    expect(await errorOf(run().model(server.baseUrl).complete(ask('hi')))).toMatchObject({
      code: 'model-request-refused',
      message: expect.stringContaining('only streams its answers'),
    });
    expect(server.requests).toHaveLength(2);
  });
});

describe('a refusal that cannot be helped stays an error', () => {
  const refusing = (error: object) => rawServer((response) => json(response, 400, { error }));

  it.each([
    ['no parameter', { message: 'You asked for too much.' }],
    ['a parameter that was not sent', unsupported('top_p')],
    ['a word that only looks like one', { message: 'The temperatures of Mars are unknown.' }],
    ['a text that is too long', { message: 'max_completion_tokens', code: 'context_length_exceeded' }],
    ['a limit out of range', { message: "'max_tokens' or 'max_completion_tokens' is too large: 50." }],
  ])('with %s', async (_, error) => {
    const server = await refusing(error);
    const { model, told } = run();
    await errorOf(model(server.baseUrl).complete(limited(ask('hi'))));
    expect(server.requests).toHaveLength(1);
    expect(told).toEqual([]);
  });

  it('when the answer cannot be limited under either name: a budget counts on it', async () => {
    const server = await pickyServer(['max_completion_tokens', 'max_tokens']);
    const { model, usage } = run();
    const error = await errorOf(model(server.baseUrl).complete(limited(ask('hi'))));
    expect(error).toMatchObject({
      code: 'model-request-refused',
      remedy: expect.stringContaining('`max-tokens`'),
      evidence: { status: 400, refusedParameter: 'max_tokens' },
    });
    expect(usage().calls).toBe(2);
    expect(server.requests).toHaveLength(2);
  });

  it('when the next complaint has no name, with all attempts counted', async () => {
    const server = await rawServer((response, { body }) =>
      json(response, 400, 'temperature' in body ? unsupported('temperature') : { error: 'No.' }),
    );
    const { model, usage } = run();
    await errorOf(model(server.baseUrl).complete(ask('hi')));
    expect(usage()).toMatchObject({ calls: 2, retries: 1, costUsd: 0 });
  });

  it('when something beneath names what was left out already', async () => {
    let calls = 0;
    const broken: LanguageModel = {
      name: 'broken',
      complete: async () => {
        calls++;
        return await openAi({
          ...EVERYTHING,
          model: 'gpt-9',
          apiKey: null,
          baseUrl: server.baseUrl,
        }).complete(ask('hi'));
      },
    };
    const server = await pickyServer(['temperature']);
    const parameters = createParameterMemory(() => {}).of({ baseUrl: server.baseUrl, model: 'gpt-9' });
    await errorOf(drifting(broken, parameters).complete(ask('hi')));
    expect(calls).toBe(2);
  });
});

it('every request passes what stands between the wrapper and the adapter, and the book agrees', async () => {
  const server = await pickyServer(['temperature', 'reasoning_effort']);
  const parameters = createParameterMemory(() => {}).of({ baseUrl: server.baseUrl, model: 'gpt-9' });
  const settings = { ...EVERYTHING, model: 'gpt-9', apiKey: 'secret-key', baseUrl: server.baseUrl };
  let reserved = 0;
  const adapter = openAiModel({ ...settings, parameters });
  const reserving: BareModel = {
    name: adapter.name,
    attempt: (request, signal) => {
      reserved++;
      return adapter.attempt(request, signal);
    },
  };
  const { model, usage } = booked(reserving);
  const clock = fakeClock();
  const queued = createLimiter({ clock, maxConcurrency: 8 }).wrap(drifting(model, parameters));
  const stack = retrying(queued, { clock, random: seededRandomness(1) });
  await Promise.all([stack.complete(ask('a')), stack.complete(ask('b'))]);
  expect(usage()).toMatchObject({ calls: server.requests.length, retries: server.requests.length - 2 });
  expect(reserved).toBe(server.requests.length);
  expect(clock.sleeps).toEqual([]);
});
