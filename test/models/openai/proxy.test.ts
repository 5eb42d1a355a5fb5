import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../../../src/models/openai/connection/keep-alive-fetch.ts';
import { proxyAgents } from '../../../src/models/openai/connection/proxy.ts';
import { completion, json, rawServer } from '../raw-server.ts';
import { ask, errorOf, openAi } from '../requests.ts';
import { connectProxy } from './connect-proxy.ts';

const certificate = path.join(import.meta.dirname, 'certificates/loopback.pem');
const ANSWER = JSON.stringify(completion({ content: 'fine' }));

/** A model endpoint behind TLS. */
async function secureServer(): Promise<{ port: number; connections: () => number; requests: () => number }> {
  let connections = 0;
  let requests = 0;
  const key = readFileSync(certificate.replace('.pem', '.key'));
  const server = createServer({ key, cert: readFileSync(certificate) }, (request, response) => {
    requests++;
    request.resume().on('end', () => json(response, 200, completion({ content: 'fine' })));
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, connections: () => connections, requests: () => requests };
}

/** Calls a model from a process with this environment; what it printed, a line each. */
async function callFrom(environment: Record<string, string>, baseUrl: string, calls = 1): Promise<unknown[]> {
  const script = path.join(import.meta.dirname, 'one-call.ts');
  // The limit also proves that no connection left open keeps the process alive.
  const options = { env: { PATH: process.env.PATH, ...environment }, timeout: 9000 };
  const run = await promisify(execFile)(process.execPath, [script, baseUrl, String(calls)], options);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('an https endpoint', () => {
  it('is reached through HTTPS_PROXY, which sees neither key nor text', async () => {
    const [server, proxy] = [await secureServer(), await connectProxy()];
    const environment = {
      HTTPS_PROXY: `http://user:pa%3Ass@${proxy.host}`,
      NODE_EXTRA_CA_CERTS: certificate,
    };
    const replies = await callFrom(environment, `https://models.test:${server.port}/v1`, 3);
    expect(replies).toEqual(['fine', 'fine', 'fine']);
    expect(proxy.asked).toEqual([`CONNECT models.test:${server.port}`]);
    expect(proxy.headers[0]?.['proxy-authorization']).toBe(`Basic ${btoa('user:pa:ss')}`);
    expect(JSON.stringify(proxy.headers)).not.toContain('secret-key');
    expect(server.requests()).toBe(3);
    expect(server.connections()).toBe(1);
  });

  it('is reached directly when NO_PROXY names it', async () => {
    const [server, proxy] = [await secureServer(), await connectProxy()];
    const environment = {
      https_proxy: proxy.host,
      NO_PROXY: 'example.com, localhost',
      NODE_EXTRA_CA_CERTS: certificate,
    };
    expect(await callFrom(environment, `https://localhost:${server.port}/v1`)).toEqual(['fine']);
    expect(proxy.asked).toEqual([]);
  });

  it('with an unknown authority says how to make it known', async () => {
    const server = await secureServer();
    expect(await callFrom({}, `https://localhost:${server.port}/v1`)).toEqual([
      {
        code: 'model-unavailable',
        message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
        remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
        retryable: false,
      },
    ]);
  });

  it('behind a proxy that refuses says so without the password', async () => {
    const proxy = await connectProxy('', '407 Proxy Authentication Required');
    const [error] = await callFrom(
      { HTTPS_PROXY: `http://user:hidden@${proxy.host}` },
      'https://models.test/v1',
    );
    expect(error).toMatchObject({
      code: 'model-unavailable',
      message: expect.stringContaining('ERR_PROXY_TUNNEL'),
      remedy: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(JSON.stringify(error)).not.toContain('hidden');
  });
});

describe('an http endpoint', () => {
  const call = (environment: Record<string, string>, baseUrl: string) => {
    const fetch = createTransport(proxyAgents(environment));
    return openAi({ baseUrl, apiKey: 'secret-key', model: 'm', fetch }).complete(ask('hi'));
  };

  it('is reached through HTTP_PROXY', async () => {
    const proxy = await connectProxy(ANSWER);
    const reply = await call({ HTTP_PROXY: `http://${proxy.host}` }, 'http://models.test/v1');
    expect(reply.text).toBe('fine');
    expect(proxy.asked).toEqual(['POST http://models.test/v1/chat/completions']);
  });

  it('is reached directly when only HTTPS_PROXY is set, or NO_PROXY names it', async () => {
    const proxy = await connectProxy(ANSWER);
    const server = await rawServer((response) => json(response, 200, completion({ content: 'direct' })));
    for (const environment of [
      { HTTPS_PROXY: `http://${proxy.host}` },
      { HTTP_PROXY: `http://${proxy.host}`, NO_PROXY: '127.0.0.1' },
    ]) {
      expect((await call(environment, server.baseUrl)).text).toBe('direct');
    }
    expect(proxy.asked).toEqual([]);
  });
});

describe('proxyAgents', () => {
  it('leaves everything as it is without a proxy', () => {
    expect(proxyAgents({ NO_PROXY: '*', HTTPS_PROXY: '', http_proxy: ' ' })).toEqual({ notice: null });
  });

  it.each(['socks5://user:hidden@localhost:1080', 'http://', '://x'])('refuses %s', async (address) => {
    const error = await errorOf(() => proxyAgents({ HTTPS_PROXY: address }));
    expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining('HTTPS_PROXY') });
    expect(error.message).not.toContain('hidden');
  });

  it.each(['22.20.0', '23.11.1', '24.4.1'])('says on Node.js %s that the proxy is ignored', (version) => {
    const agents = proxyAgents({ https_proxy: 'http://user:hidden@proxy.example.com' }, version);
    expect(agents).toEqual({ notice: expect.stringMatching(/HTTPS_PROXY is ignored.*24\.5/) });
    expect(agents.notice).not.toContain('hidden');
  });

  it.each(['22.21.0', '24.5.0', '26.1.0'])('works on Node.js %s', (version) => {
    const agents = proxyAgents({ HTTPS_PROXY: 'http://proxy.example.com' }, version);
    expect(agents.https?.options.keepAlive).toBe(true);
    expect(agents.notice).toBeNull();
  });
});
