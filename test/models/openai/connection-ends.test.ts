import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../../../src/models/openai/connection/keep-alive-fetch.ts';
import { proxyAgents } from '../../../src/models/openai/connection/proxy.ts';
import { openAiModel } from '../../../src/models/openai/openai-model.ts';
import { buildModels } from '../../../src/models/run/run-models.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { Clock } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { fakeClock } from '../fake-clock.ts';
import { manualClock } from '../queue/manual-clock.ts';
import { ask, errorOf } from '../requests.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Writes a text until the connection is gone. */
const forever = (piece: string) => (socket: Socket) => {
  const text = piece.repeat(Math.ceil(65_536 / piece.length));
  const pump = () => {
    while (!socket.destroyed && socket.write(text));
    if (!socket.destroyed) socket.once('drain', pump);
  };
  pump();
};
const trickle = (start: string, drop: string) => (socket: Socket) => {
  socket.write(start);
  const drops = setInterval(() => socket.write(drop), 5);
  socket.on('close', () => clearInterval(drops));
};
const say = (text: string) => (socket: Socket) => void socket.write(text);
const sayAndEnd = (text: string) => (socket: Socket) => void socket.end(text);
const sayAndReset = (text: string) => (socket: Socket) =>
  void socket.write(text, () => socket.resetAndDestroy());

type Ending = readonly [string, (socket: Socket) => void];

/** Connections that end by themselves, or that more of is sent than anybody reads. */
const ENDING: readonly Ending[] = [
  [
    'a protocol that is switched',
    say('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'),
  ],
  ['a protocol that is switched without a name', say('HTTP/1.1 101 Switching Protocols\r\n\r\n')],
  ['an end before a word', sayAndEnd('')],
  ['a reset before a word', sayAndReset('')],
  ['an end in the status line', sayAndEnd('HTTP/1.1 20')],
  ['an end in the headers', sayAndEnd(HEAD)],
  ['an end in a body of known length', sayAndEnd(`${HEAD}Content-Length: 500\r\n\r\n{"choices"`)],
  ['a reset in a body of known length', sayAndReset(`${HEAD}Content-Length: 500\r\n\r\n{"choices"`)],
  ['an end in a chunk', sayAndEnd(`${HEAD}Transfer-Encoding: chunked\r\n\r\nff\r\n{"choices"`)],
  ['a reset in a chunk', sayAndReset(`${HEAD}Transfer-Encoding: chunked\r\n\r\nff\r\n{"choices"`)],
  ['chunks that make no sense', say(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n`)],
  ['another protocol', sayAndEnd('SSH-2.0-OpenSSH_9.6\r\n')],
  ['a TLS record', sayAndEnd('\u0015\u0003\u0003\u0000\u0002\u0002\u0016')],
  ['interim replies without an end', forever('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n')],
  ['continues without an end', forever('HTTP/1.1 100 Continue\r\n\r\n')],
  [
    'headers without an end',
    (socket) => {
      socket.write(HEAD);
      forever('X-More: yes\r\n')(socket);
    },
  ],
  [
    'one header without an end',
    (socket) => {
      socket.write(`${HEAD}X-Long: `);
      forever('long')(socket);
    },
  ],
  [
    'a body without an end',
    (socket) => {
      socket.write(`${HEAD}\r\n`);
      forever(' ')(socket);
    },
  ],
  [
    'an error without an end',
    (socket) => {
      socket.write('HTTP/1.1 500 Oops\r\n\r\n');
      forever(' ')(socket);
    },
  ],
  [
    'chunks without an end',
    (socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n`);
      forever(`1000\r\n${' '.repeat(4096)}\r\n`)(socket);
    },
  ],
  [
    'a chunk extension without an end',
    (socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n4;`);
      forever('name=value;')(socket);
    },
  ],
  [
    'trailers without an end',
    (socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n0\r\n`);
      forever('X-More: yes\r\n')(socket);
    },
  ],
];

/** Connections that only somebody else ends. */
const HANGING: readonly Ending[] = [
  ['silence', say('')],
  ['silence after the status line', say('HTTP/1.1 200 OK\r\n')],
  ['silence in a body', say(`${HEAD}Content-Length: 500\r\n\r\n{"choices"`)],
  ['silence after an interim reply', say('HTTP/1.1 102 Processing\r\n\r\n')],
  ['a trickle of interim replies', trickle('', 'HTTP/1.1 102 Processing\r\n\r\n')],
  ['a trickle of headers', trickle('HTTP/1.1 200 OK\r\n', 'X-More: yes\r\n')],
  ['a trickle of a body', trickle(`${HEAD}\r\n`, ' ')],
  ['a trickle of comments in a stream', trickle(`${HEAD}\r\n`, ': still here\n\n')],
  [
    'silence after the headers',
    (socket) => {
      socket.write(`${HEAD}Content-Length: 9\r\n\r\n`);
    },
  ],
];

async function serverThat(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function judge(answer: (socket: Socket) => void, clock: Clock, raw: Record<string, string> = {}) {
  const address = { 'base-url': await serverThat(answer) };
  const names = { 'optimize-model': 'm', 'evaluate-model': 'm', 'execute-model': 'm' };
  const settings = readSettings({ ...address, ...names, ...raw }, (name) => name);
  const around = { clock, random: seededRandomness(0), environment: {}, journal: null };
  return (await (await buildModels(settings, around)).forPrompt()).models.judge;
}

describe('a call rejects, whichever way its connection ends', () => {
  it.each(ENDING)('%s', async (_, answer) => {
    const model = await judge(answer, fakeClock());
    const error = await errorOf(model.complete(ask('hi', 'evaluate')));
    expect(error.code).toMatch(/^model-(?:unavailable|bad-reply|request-refused)$/);
  });
});

describe('a connection that does not end is ended', () => {
  it.each(HANGING)('by the request timeout: %s', async (_, answer) => {
    const model = openAiModel({ baseUrl: await serverThat(answer), apiKey: null, model: 'm', timeout: 60 });
    expect(await model.attempt(ask('hi'))).toMatchObject({ ok: false, error: { code: 'model-timeout' } });
  });

  it.each(HANGING)('by max-minutes: %s', async (_, answer) => {
    const clock = manualClock();
    const asked = Promise.withResolvers<void>();
    const answered = (socket: Socket) => {
      answer(socket);
      asked.resolve();
    };
    const model = await judge(answered, clock, { 'max-minutes': '1' });
    const reply = errorOf(model.complete(ask('hi', 'evaluate')));
    await asked.promise;
    await clock.advance(60_000);
    expect(await reply).toMatchObject({ code: 'budget-exhausted', evidence: { setting: 'max-minutes' } });
  });

  it.each(HANGING)('by a signal, that of the page’s Stop among them: %s', async (_, answer) => {
    const stop = new AbortController();
    const model = await judge((socket) => {
      answer(socket);
      setImmediate(() => stop.abort(new SpoError('interrupted', 'Stopped on the page.')));
    }, fakeClock());
    const error = await errorOf(model.complete(ask('hi', 'evaluate'), stop.signal));
    expect(error).toMatchObject({ code: 'interrupted', message: 'Stopped on the page.' });
  });
});

describe('a call that waits elsewhere is ended too', () => {
  const stopped = () => new SpoError('interrupted', 'Stopped.');

  it('for its connection: a proxy that says nothing', async () => {
    const asked = Promise.withResolvers<void>();
    const proxy = (await serverThat(() => asked.resolve())).replace('/v1', '');
    const fetch = createTransport(proxyAgents({ HTTPS_PROXY: proxy }));
    const stop = new AbortController();
    const model = openAiModel({ baseUrl: 'https://model.example/v1', apiKey: null, model: 'm', fetch });
    const attempt = model.attempt(ask('hi'), stop.signal);
    await asked.promise;
    stop.abort(stopped());
    expect(await attempt).toMatchObject({ ok: false, error: { code: 'interrupted' } });
  });

  it.each([
    ['max-minutes', 'budget-exhausted'],
    ['a signal', 'interrupted'],
  ])('by %s: a pause that the endpoint asked for, and the calls that wait behind it', async (by, code) => {
    const clock = manualClock();
    const asked = Promise.withResolvers<void>();
    const later = (socket: Socket) => {
      socket.end('HTTP/1.1 429 Slow\r\nRetry-After: 80\r\nContent-Length: 0\r\n\r\n', () => asked.resolve());
    };
    const raw = { 'max-minutes': '1', 'max-concurrency': '1', 'requests-per-minute': '1' };
    const model = await judge(later, clock, raw);
    const stop = new AbortController();
    const replies = [1, 2, 3].map((number) =>
      errorOf(model.complete(ask('hi', 'evaluate', number), stop.signal)),
    );
    await asked.promise;
    if (by === 'a signal') stop.abort(stopped());
    else await clock.advance(60_000);
    for (const error of await Promise.all(replies)) expect(error.code).toBe(code);
  });
});
