import { describe, expect, it } from 'vitest';
import { openAiModel } from '../../../src/models/openai/openai-model.ts';
import { drifting } from '../../../src/models/openai/parameter-drift.ts';
import { createParameterMemory } from '../../../src/models/openai/parameter-memory.ts';
import { createLimiter } from '../../../src/models/queue/limits.ts';
import { retrying } from '../../../src/models/retry.ts';
import type { ErrorCode } from '../../../src/spo/errors.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import type { Respond } from '../failed-call.ts';
import { type FakeClock, fakeClock } from '../fake-clock.ts';
import { completion, json, type RawServer, rawServer } from '../raw-server.ts';
import { ask, booked, errorOf } from '../requests.ts';

const START = Date.UTC(2026, 10, 22);

/** A server whose first call fails, and a model as a run builds it. */
async function scene(fault: Respond, timeout = 20_000) {
  const server: RawServer = await rawServer((response) => {
    if (server.requests.length === 1) fault(response);
    else json(response, 200, completion({ content: 'fine' }));
  });
  const clock: FakeClock = fakeClock(START);
  const parameters = createParameterMemory(() => {}).of({ baseUrl: server.baseUrl, model: 'gpt-9' });
  const settings = { baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'gpt-9', timeout, parameters };
  const { model: attempts, usage } = booked(openAiModel(settings));
  const queued = createLimiter({ clock, maxConcurrency: 8 }).wrap(drifting(attempts, parameters));
  const model = retrying(queued, { clock, random: seededRandomness(1) });
  return { server, clock, usage, model };
}

const status =
  (
    code: number,
    headers: Record<string, string> = {},
    body: unknown = { error: { message: 'No.' } },
  ): Respond =>
  (response) =>
    json(response, code, body, headers);
const text =
  (body: string, type = 'application/json', code = 200): Respond =>
  (response) => {
    response.writeHead(code, { 'content-type': type }).end(body);
  };
const cut: Respond = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  response.write('{"choices": [', () => response.destroy());
};
const drip: Respond = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const drops = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(drops));
};
const good = completion({ content: 'x' });

describe('a fault that may pass costs a second call, and the run gets its answer', () => {
  it.each<[string, Respond]>([
    ['429 without a word of the pause', status(429)],
    ['500', status(500)],
    ['502 with a web page', text('<html>Bad gateway</html>', 'text/html', 502)],
    ['503', status(503)],
    ['200 with a web page', text('<!DOCTYPE html><p>Sign in</p>', 'text/html')],
    ['an empty body', text('')],
    ['a body that ends in the middle', text('{"choices": [{"message": {"content": "fi')],
    ['a connection that ends in the middle', cut],
    ['a reset before the answer', (response) => response.destroy()],
    ['malformed JSON', text('{choices}')],
    ['an error with status 200', status(200, {}, { error: { message: 'overloaded' } })],
    ['no choices', status(200, {}, { ...good, choices: [] })],
    ['null content', status(200, {}, completion({ content: null }))],
  ])('%s', async (_, fault) => {
    const { server, usage, model } = await scene(fault);
    expect((await model.complete(ask('hi'))).text).toBe('fine');
    expect(server.requests).toHaveLength(2);
    expect(usage()).toMatchObject({ calls: 2, retries: 1 });
  });

  it.each<[string, Respond]>([
    ['a hang', () => {}],
    ['a slow drip', drip],
  ])('%s', async (_, fault) => {
    const { server, usage, model } = await scene(fault, 60);
    expect((await model.complete(ask('hi'))).text).toBe('fine');
    expect(server.requests).toHaveLength(2);
    expect(usage()).toMatchObject({ calls: 2, retries: 1, costUsd: null });
  });

  it('a reply of 20 MB', async () => {
    const { server, model } = await scene(text(`{"choices": [${' '.repeat(20 * 1024 * 1024)}]}`));
    expect((await model.complete(ask('hi'))).text).toBe('fine');
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': new Date(START + 9000).toUTCString() }, 9000],
    ['a limit that is used up', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5' }, 5000],
  ])('429 with a pause in %s, which is kept', async (_, headers, pause) => {
    const { server, clock, model } = await scene(status(429, headers));
    await model.complete(ask('hi'));
    expect(server.requests).toHaveLength(2);
    const waited = clock.now() - START;
    expect(waited).toBeGreaterThanOrEqual(pause);
    expect(waited).toBeLessThanOrEqual(pause + 100);
  });
});

describe('a fault that would come back is not paid for twice', () => {
  it.each<[string, Respond, ErrorCode]>([
    ['400', status(400), 'model-request-refused'],
    ['401', status(401), 'model-unauthorized'],
    ['403', status(403), 'model-unauthorized'],
    ['404', status(404), 'model-not-found'],
    ['410', status(410), 'model-not-found'],
    ['413', status(413), 'model-bad-reply'],
    ['422', status(422), 'model-request-refused'],
    ['a refusal', status(200, {}, completion({ content: null, refusal: 'I will not.' })), 'model-bad-reply'],
    [
      'an answer cut off before it began',
      status(200, {}, { choices: [{ message: { content: '' }, finish_reason: 'length' }] }),
      'model-bad-reply',
    ],
    ['a redirect', status(307, { location: '/v2' }), 'model-request-refused'],
  ])('%s', async (_, fault, code) => {
    const { server, clock, usage, model } = await scene(fault);
    expect((await errorOf(model.complete(ask('hi')))).code).toBe(code);
    expect(server.requests).toHaveLength(1);
    expect(usage()).toMatchObject({ calls: 1, retries: 0 });
    expect(clock.sleeps).toEqual([]);
  });

  it('429 with a pause of hours', async () => {
    const { server, model } = await scene(status(429, { 'retry-after': '7200' }));
    expect((await errorOf(model.complete(ask('hi')))).code).toBe('model-rate-limited');
    expect(server.requests).toHaveLength(1);
  });
});

describe('an answer is an answer', () => {
  it.each<[string, Respond]>([
    ['of the wrong content type', text(JSON.stringify(good), 'text/plain')],
    [
      'with finish_reason length',
      status(200, {}, { choices: [{ message: { content: 'x' }, finish_reason: 'length' }] }),
    ],
  ])('%s', async (_, respond) => {
    const { server, model } = await scene(respond);
    expect((await model.complete(ask('hi'))).text).toBe('x');
    expect(server.requests).toHaveLength(1);
  });
});
