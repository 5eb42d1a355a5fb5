import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNotices } from '../../../src/models/notices.ts';
import type { ErrorCode } from '../../../src/spo/errors.ts';
import type { Role } from '../../../src/spo/ports.ts';
import { failedCall, failure, KEY, type Respond } from '../failed-call.ts';
import { completion, json, rawServer } from '../raw-server.ts';
import { ask, errorOf, openAi } from '../requests.ts';

const refuse =
  (
    status: number,
    body: unknown = { error: { message: `The key ${KEY} is odd.`, code: null } },
    headers = {},
  ): Respond =>
  (response) =>
    json(response, status, body, { 'x-request-id': 'req_7', ...headers });

describe('statuses', () => {
  it.each<[number, ErrorCode, boolean, string]>([
    [400, 'model-request-refused', false, 'reasoning-effort'],
    [401, 'model-unauthorized', false, '`api-key` (or OPENAI_API_KEY)'],
    [402, 'model-request-refused', false, 'credit'],
    [403, 'model-unauthorized', false, '`api-key` (or OPENAI_API_KEY)'],
    [404, 'model-not-found', false, '`execute-model`'],
    [408, 'model-timeout', true, 'later'],
    [407, 'model-unavailable', false, 'HTTPS_PROXY'],
    [409, 'model-unavailable', true, 'later'],
    [410, 'model-not-found', false, '`base-url`'],
    [413, 'model-bad-reply', false, 'Shorten'],
    [422, 'model-request-refused', false, 'reasoning-effort'],
    [429, 'model-rate-limited', true, '`max-concurrency`'],
    [500, 'model-unavailable', true, 'later'],
    [503, 'model-unavailable', true, 'later'],
    [308, 'model-request-refused', false, '`base-url`'],
  ])('%i is %s, retryable %s', async (status, code, retryable, remedy) => {
    const { error, usage } = await failedCall(refuse(status));
    expect(error).toMatchObject({ code, retryable, remedy: expect.stringContaining(remedy) });
    expect(error.message).toContain('The key *** is odd');
    expect(error.evidence).toMatchObject({ status, requestId: 'req_7', raw: expect.stringContaining('***') });
    expect(usage).toMatchObject({ calls: 1, costUsd: 0 });
  });

  it.each<[Role, string]>([
    ['optimize', '`optimize-model`'],
    ['evaluate', '`evaluate-model`'],
    ['execute', '`execute-model`'],
  ])('404 for the role %s names %s', async (role, setting) => {
    expect((await failure(refuse(404), role)).remedy).toContain(setting);
  });

  it('429 without credit left is not tried again', async () => {
    const error = await failure(refuse(429, { error: { message: 'Pay.', code: 'insufficient_quota' } }));
    expect(error).toMatchObject({ code: 'model-request-refused', retryable: false });
  });

  it.each(['content_filter', 'context_length_exceeded'])(
    '400 with %s is about one text only',
    async (code) => {
      const error = await failure(refuse(400, { error: { message: 'No.', code } }));
      expect(error).toMatchObject({ code: 'model-bad-reply', retryable: false });
    },
  );

  it.each<[number, object, string]>([
    [400, { error: { message: 'Too long.', code: 400, type: 'exceed_context_size_error' } }, 'Shorten'],
    [403, { error: { message: 'Your input was flagged.', code: 403 } }, 'Reword'],
    [
      429,
      { error: { message: 'Request too large for m on tokens per min: Limit 9, Requested 10' } },
      'Shorten',
    ],
    [200, { error: { message: 'prompt is too long: 9 tokens > 8 maximum' } }, 'Shorten'],
    [200, completion({ content: null, refusal: 'I will not.' }), 'Reword'],
  ])('%i with %j says so, and is not tried again', async (status, body, remedy) => {
    const error = await failure(refuse(status, body, { 'retry-after': '7' }));
    expect(error).toMatchObject({ code: 'model-bad-reply', retryable: false, evidence: { aboutText: true } });
    expect(error.remedy).toContain(remedy);
    expect(error.evidence).not.toHaveProperty('retryAfter');
  });

  it('429 keeps what it says of the wait', async () => {
    const body = { error: { message: 'Slow down.' } };
    expect((await failure(refuse(429, body, { 'retry-after': '7' }))).evidence.retryAfter).toBe('7');
    const both = { 'retry-after': '2', 'retry-after-ms': '1500' };
    expect((await failure(refuse(429, body, both))).evidence.retryAfter).toBe('1.5');
    expect((await failure(refuse(429, body))).evidence).not.toHaveProperty('retryAfter');
  });

  it('keeps what a body says that has no form in common with the others', async () => {
    const error = await failure(refuse(400, { detail: 'The queue is closed.' }));
    expect(error.message).toContain('The queue is closed');
    expect(error.evidence.raw).toBe('{"detail":"The queue is closed."}');
  });

  it('leaves no half of the key where a long message is cut', async () => {
    const error = await failure(refuse(401, { error: { message: `${'x'.repeat(190)} ${KEY} is wrong.` } }));
    expect(error.message).not.toContain(KEY.slice(0, 6));
  });

  it('without a body say what they are all the same', async () => {
    const error = await failure((response) => void response.writeHead(500).end());
    expect(error.message).toMatch(/^gpt-9 at .*: the endpoint failed \(500\)\.$/);
  });

  it('502 with a web page keeps at most 500 characters of it', async () => {
    const error = await failure((response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end(`<html>${'x'.repeat(2000)}</html>`);
    });
    expect(error).toMatchObject({ code: 'model-unavailable', retryable: true });
    expect(String(error.evidence.raw)).toHaveLength(500);
    expect(error.evidence.raw).toMatch(/^<html>x/);
    expect(error.message.length).toBeLessThan(350);
  });
});

describe('replies with status 200 that hold no answer', () => {
  const text =
    (body: string, type = 'application/json'): Respond =>
    (response) => {
      response.writeHead(200, { 'content-type': type }).end(body);
    };
  const good = completion({ content: 'x' });

  it.each<[string, Respond, boolean, string]>([
    ['a web page', text('<!DOCTYPE html><p>Hello</p>', 'text/html'), true, 'web page'],
    ['an empty body', text(''), true, 'empty'],
    ['malformed JSON', text('{"choices": [{'), true, 'not JSON'],
    ['JSON of another kind', text('[1, 2]'), true, 'not a chat completion'],
    ['an error', refuse(200, { error: { message: 'overloaded' } }), true, 'overloaded'],
    ['an error as text', refuse(200, { error: 'overloaded' }), true, 'overloaded'],
    ['no choices', refuse(200, { ...good, choices: [] }), true, 'no choices'],
    ['null content', refuse(200, completion({ content: null })), true, 'no answer'],
    ['blank content', refuse(200, completion({ content: ' \n' })), true, 'no answer'],
    ['a refusal', refuse(200, completion({ content: null, refusal: 'I will not.' })), false, 'I will not'],
  ])('%s', async (_, respond, retryable, says) => {
    const error = await failure(respond);
    expect(error).toMatchObject({ code: 'model-bad-reply', retryable, evidence: { status: 200 } });
    expect(error.message).toContain(says);
  });

  it('counts the tokens that they cost', async () => {
    const { usage } = await failedCall(refuse(200, completion({ content: null })));
    expect(usage).toMatchObject({ calls: 1, promptTokens: 11, completionTokens: 7, costUsd: 0.25 });
  });

  it('does not know their cost when they state no tokens', async () => {
    expect((await failedCall(text(''))).usage).toMatchObject({ calls: 1, promptTokens: 0, costUsd: null });
  });

  it('takes a status in the body for the status', async () => {
    const { error, usage } = await failedCall(refuse(200, { error: { message: 'slow down', code: 429 } }));
    expect(error).toMatchObject({ code: 'model-rate-limited', retryable: true, evidence: { status: 429 } });
    expect(usage).toMatchObject({ calls: 1, costUsd: 0 });
  });

  it('stops reading a reply of 20 MB', async () => {
    let sent = 0;
    const error = await failure((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const chunk = ' '.repeat(1_000_000);
      const pump = () => {
        while (sent < 20 && !response.destroyed) {
          sent++;
          if (!response.write(chunk)) return void response.once('drain', pump);
        }
        response.end();
      };
      pump();
    });
    expect(error).toMatchObject({ code: 'model-bad-reply', message: expect.stringContaining('too long') });
  });
});

describe('a redirect', () => {
  it.each([301, 302, 307, 308])('%i is not followed, so that no other host gets the key', async (status) => {
    const thief = await rawServer((response) => json(response, 200, completion({ content: 'thanks' })));
    const error = await failure(
      refuse(status, { error: 'Moved.' }, { location: `${thief.baseUrl}/chat/completions` }),
    );
    expect(error).toMatchObject({
      code: 'model-request-refused',
      remedy: expect.stringContaining('`base-url`'),
    });
    expect(thief.connections()).toBe(0);
  });
});

describe('good replies in odd clothes', () => {
  it('the wrong content type', async () => {
    const server = await rawServer((response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain' })
        .end(JSON.stringify(completion({ content: 'ok' })));
    });
    const model = openAi({ baseUrl: server.baseUrl, apiKey: KEY, model: 'm' });
    expect((await model.complete(ask('hi'))).text).toBe('ok');
  });

  it('no usage: nothing counted, and the cost is unknown', async () => {
    const server = await rawServer((response) =>
      json(response, 200, completion({ content: 'ok' }, { usage: null })),
    );
    const model = openAi({ baseUrl: server.baseUrl, apiKey: KEY, model: 'm', cost: () => 1 });
    expect((await model.complete(ask('hi'))).usage).toMatchObject({
      calls: 1,
      promptTokens: 0,
      costUsd: null,
    });
  });

  it('no usage, which is told once', async () => {
    const server = await rawServer((response) =>
      json(response, 200, completion({ content: 'ok' }, { usage: null })),
    );
    const notices = createNotices();
    const model = openAi({ baseUrl: server.baseUrl, apiKey: KEY, model: 'm', onNotice: notices.add });
    await model.complete(ask('hi'));
    await model.complete(ask('hi', 'evaluate'));
    expect(notices.all()).toEqual([
      expect.stringMatching(
        /do not say how many tokens they took \(`usage`\): .* a budget in tokens .* counts estimates/,
      ),
    ]);
  });
});

describe('a server that speaks something else', () => {
  it.each<[string, string]>([
    ['at https, where it speaks http', 'https'],
    ['at http, where it speaks no HTTP', 'http'],
  ])('%s', async (_, scheme) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const baseUrl = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    const error = await errorOf(openAi({ baseUrl, apiKey: KEY, model: 'm' }).complete(ask('hi')));
    expect(error).toMatchObject({
      code: 'model-unavailable',
      remedy: expect.stringContaining('has to start with http:// or https://'),
    });
  });
});
