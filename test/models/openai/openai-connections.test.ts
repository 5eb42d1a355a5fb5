import { describe, expect, it } from 'vitest';
import { openAiModel } from '../../../src/models/openai/openai-model.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { failedCall, failure, KEY } from '../failed-call.ts';
import { completion, json, rawServer } from '../raw-server.ts';
import { ask, booked, errorOf } from '../requests.ts';

const openAi = (baseUrl?: string) =>
  booked(openAiModel({ apiKey: KEY, model: 'm', ...(baseUrl === undefined ? {} : { baseUrl }) }));

describe('connections', () => {
  it('reset before an answer', async () => {
    const { error, usage } = await failedCall((response) => response.destroy());
    expect(error).toMatchObject({ code: 'model-unavailable', retryable: true });
    expect(error.message).toContain('ECONNRESET');
    expect(usage.costUsd).toBeNull();
  });

  it('cut in the middle of a body', async () => {
    const error = await failure((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"choices": [', () => response.destroy());
    });
    expect(error).toMatchObject({ code: 'model-unavailable', retryable: true });
  });

  it('nobody there', async () => {
    const { model, usage } = openAi('http://127.0.0.1:9/v1');
    const error = await errorOf(model.complete(ask('hi')));
    expect(error).toMatchObject({ code: 'model-unavailable', remedy: expect.stringContaining('`base-url`') });
    expect(error.message).toBe('m at 127.0.0.1:9: the connection failed with ECONNREFUSED.');
    expect(usage()).toMatchObject({ calls: 1, costUsd: 0 });
  });

  it.each([
    ['with a new protocol', { connection: 'Upgrade', upgrade: 'websocket' }],
    ['without one', {}],
  ])('that an endpoint switches, %s', async (_, headers) => {
    const { error, usage } = await failedCall((response) => {
      response.socket?.write(
        `HTTP/1.1 101 Switching Protocols\r\n${Object.entries(headers)
          .map((header) => `${header.join(': ')}\r\n`)
          .join('')}\r\n`,
      );
    });
    expect(error).toMatchObject({
      code: 'model-request-refused',
      retryable: false,
      evidence: { status: 101 },
      remedy: expect.stringContaining('`base-url`'),
    });
    expect(usage).toMatchObject({ calls: 1, costUsd: 0 });
  });

  it('no answer within the timeout', async () => {
    const { error, usage } = await failedCall(() => {}, 'execute', 60);
    expect(error).toMatchObject({ code: 'model-timeout', retryable: true });
    expect(error.message).toContain('0.06 s');
    expect(usage).toMatchObject({ calls: 1, costUsd: null });
  });

  it('an answer that drips in too slowly', async () => {
    const error = await failure(
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(drip));
      },
      'execute',
      100,
    );
    expect(error.code).toBe('model-timeout');
  });
});

describe('abort', () => {
  it('in flight ends the call at once and counts it', async () => {
    const controller = new AbortController();
    const server = await rawServer(() => controller.abort());
    const { model, usage } = openAi(server.baseUrl);
    const error = await errorOf(model.complete(ask('hi'), controller.signal));
    expect(error).toMatchObject({ code: 'interrupted', retryable: false });
    expect(usage()).toMatchObject({ calls: 1, costUsd: null });
  });

  it('beforehand sends nothing', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'ok' })));
    const { model, usage } = openAi(server.baseUrl);
    const error = await errorOf(model.complete(ask('hi'), AbortSignal.abort()));
    expect(error.code).toBe('interrupted');
    expect(usage().calls).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  it('with an error of our own as its reason throws that', async () => {
    const reason = new SpoError('budget-exhausted', 'The budget is used up.', { remedy: 'Raise it.' });
    const { model } = openAi();
    const error = await errorOf(model.complete(ask('hi'), AbortSignal.abort(reason)));
    expect(error).toMatchObject({ code: 'budget-exhausted', remedy: 'Raise it.' });
  });
});
