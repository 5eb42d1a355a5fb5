import { describe, expect, it } from 'vitest';
import { probe } from '../../../src/models/openai/probe.ts';
import { fakeClock } from '../fake-clock.ts';
import { completion, json, type RawServer, rawServer } from '../raw-server.ts';
import { errorOf } from '../requests.ts';
import { parametersOf, pickyServer, unsupported } from './picky-server.ts';

const probeOf = ({ baseUrl }: Pick<RawServer, 'baseUrl'>, signal?: AbortSignal) =>
  probe(
    {
      baseUrl,
      apiKey: 'secret-key',
      model: 'gpt-9',
      temperature: 0,
      reasoningEffort: 'none',
      role: 'execute',
      clock: fakeClock(),
      timeout: 5000,
    },
    signal,
  );

const silent = () => ({ error: { message: 'Bad request.' } });

describe('probe', () => {
  it('needs one call for a model that takes everything', async () => {
    const server = await pickyServer([]);
    expect(await probeOf(server)).toEqual({
      error: null,
      latency: 0,
      calls: 1,
      temperature: 'accepted',
      reasoningEffort: 'accepted',
      tokenParameter: 'max_completion_tokens',
    });
    expect(server.requests[0]?.body).toMatchObject({
      temperature: 0,
      reasoning_effort: 'none',
      max_completion_tokens: 256,
    });
  });

  it('needs one more for each parameter that is refused by name', async () => {
    const server = await pickyServer(['temperature', 'max_completion_tokens']);
    expect(await probeOf(server)).toMatchObject({
      error: null,
      calls: 3,
      temperature: 'refused',
      reasoningEffort: 'accepted',
      tokenParameter: 'max_tokens',
    });
  });

  it('needs one more for a model that only streams, and gives up on one that refuses that too', async () => {
    const streamOnly = { detail: 'Stream must be set to true' };
    const events = 'data: {"choices":[{"delta":{"content":"OK"},"finish_reason":"stop"}]}\n\n';
    const streaming = await rawServer((response, { body }) =>
      body.stream === true ? response.writeHead(200).end(events) : json(response, 400, streamOnly),
    );
    expect(await probeOf(streaming)).toMatchObject({ error: null, calls: 2, temperature: 'accepted' });
    const stubborn = await rawServer((response) => json(response, 400, streamOnly));
    expect((await probeOf(stubborn)).error).toMatchObject({ code: 'model-request-refused' });
    expect(stubborn.requests.length).toBeLessThanOrEqual(5);
  });

  it('never needs more than 4', async () => {
    const server = await pickyServer(['temperature', 'reasoning_effort', 'max_completion_tokens']);
    expect(await probeOf(server)).toMatchObject({ error: null, calls: 4, tokenParameter: 'max_tokens' });
    const stubborn = await pickyServer([
      'temperature',
      'reasoning_effort',
      'max_completion_tokens',
      'max_tokens',
    ]);
    expect(await probeOf(stubborn)).toMatchObject({
      error: { code: 'model-request-refused' },
      latency: null,
      calls: 4,
      temperature: 'refused',
      tokenParameter: null,
    });
    expect(stubborn.requests).toHaveLength(4);
  });

  it.each([
    ['temperature', 'accepted', 'refused-unnamed'],
    ['reasoning_effort', 'refused-unnamed', 'accepted'],
    ['max_completion_tokens', 'accepted', 'accepted'],
  ])('tries one by one what is refused without a name: %s', async (refused, reasoningEffort, temperature) => {
    const server = await pickyServer([refused], silent);
    expect(await probeOf(server)).toMatchObject({
      error: null,
      calls: 4,
      temperature,
      reasoningEffort,
      tokenParameter: null,
    });
    expect(parametersOf(server)).toEqual([
      ['temperature', 'reasoning_effort', 'max_completion_tokens'],
      [],
      ['reasoning_effort'],
      ['temperature'],
    ]);
  });

  it('keeps to 4 calls when names run out halfway', async () => {
    const server = await rawServer((response, { body }) => {
      if ('max_completion_tokens' in body) json(response, 400, unsupported('max_completion_tokens'));
      else if ('temperature' in body) json(response, 400, silent());
      else json(response, 200, completion({ content: 'OK' }));
    });
    expect(await probeOf(server)).toMatchObject({
      error: null,
      calls: 4,
      reasoningEffort: 'accepted',
      temperature: 'untried',
    });
    expect(server.requests).toHaveLength(4);
  });

  it('gives the reason when even a bare call is refused', async () => {
    const server = await rawServer((response) => json(response, 400, silent()));
    expect(await probeOf(server)).toMatchObject({
      error: { code: 'model-request-refused' },
      calls: 2,
      temperature: 'untried',
      reasoningEffort: 'untried',
    });
  });

  it.each([401, 404, 429, 500])('ends at once with status %i', async (status) => {
    const server = await rawServer((response) => json(response, status, silent()));
    expect(await probeOf(server)).toMatchObject({ error: { evidence: { status } }, latency: null, calls: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it('takes thoughts without an answer for an answer', async () => {
    const choices = [{ message: { content: '' }, finish_reason: 'length' }];
    const server = await rawServer((response) => json(response, 200, { choices }));
    expect(await probeOf(server)).toMatchObject({ error: null, temperature: 'accepted' });
  });

  it('stops when it is told to', async () => {
    const error = await errorOf(probeOf({ baseUrl: 'http://127.0.0.1:9/v1' }, AbortSignal.abort()));
    expect(error.code).toBe('interrupted');
  });
});
