import { describe, expect, it } from 'vitest';
import { spendOf } from '../../../src/models/call-spend.ts';
import { openAiModel } from '../../../src/models/openai/openai-model.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { failure, KEY } from '../failed-call.ts';
import { completion, json, rawServer } from '../raw-server.ts';
import { ask, errorOf } from '../requests.ts';

describe('connections', () => {
  it('reset before an answer', async () => {
    const error = await failure((response) => response.destroy());
    expect(error).toMatchObject({ code: 'model-unavailable', retryable: true });
    expect(error.message).toContain('ECONNRESET');
    expect(spendOf(error).costUsd).toBeNull();
  });

  it('cut in the middle of a body', async () => {
    const error = await failure((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"choices": [', () => response.destroy());
    });
    expect(error).toMatchObject({ code: 'model-unavailable', retryable: true });
  });

  it('nobody there', async () => {
    const model = openAiModel({ baseUrl: 'http://127.0.0.1:9/v1', apiKey: KEY, model: 'm' });
    const error = await errorOf(model.complete(ask('hi')));
    expect(error).toMatchObject({ code: 'model-unavailable', remedy: expect.stringContaining('`base-url`') });
    expect(error.message).toBe('m at 127.0.0.1:9: the connection failed with ECONNREFUSED.');
    expect(spendOf(error)).toMatchObject({ calls: 1, costUsd: 0 });
  });

  it.each([
    ['with a new protocol', { connection: 'Upgrade', upgrade: 'websocket' }],
    ['without one', {}],
  ])('that an endpoint switches, %s', async (_, headers) => {
    const error = await failure((response) => {
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
    expect(spendOf(error)).toMatchObject({ calls: 1, costUsd: 0 });
  });

  it('no answer within the timeout', async () => {
    const error = await failure(() => {}, 'execute', 60);
    expect(error).toMatchObject({ code: 'model-timeout', retryable: true });
    expect(error.message).toContain('0.06 s');
    expect(spendOf(error)).toMatchObject({ calls: 1, costUsd: null });
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
    const model = openAiModel({ baseUrl: server.baseUrl, apiKey: KEY, model: 'm' });
    const error = await errorOf(model.complete(ask('hi'), controller.signal));
    expect(error).toMatchObject({ code: 'interrupted', retryable: false });
    expect(spendOf(error)).toMatchObject({ calls: 1, costUsd: null });
  });

  it('beforehand sends nothing', async () => {
    const server = await rawServer((response) => json(response, 200, completion({ content: 'ok' })));
    const model = openAiModel({ baseUrl: server.baseUrl, apiKey: KEY, model: 'm' });
    const error = await errorOf(model.complete(ask('hi'), AbortSignal.abort()));
    expect(error.code).toBe('interrupted');
    expect(spendOf(error).calls).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  it('with an error of our own as its reason throws that', async () => {
    const reason = new SpoError('budget-exhausted', 'The budget is used up.', { remedy: 'Raise it.' });
    const model = openAiModel({ apiKey: KEY, model: 'm' });
    const error = await errorOf(model.complete(ask('hi'), AbortSignal.abort(reason)));
    expect(error).toMatchObject({ code: 'budget-exhausted', remedy: 'Raise it.' });
  });
});
