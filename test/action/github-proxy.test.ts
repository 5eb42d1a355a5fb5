import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import path from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectProxy } from '../models/openai/connect-proxy.ts';
import { messages, startEventScene } from '../support/event-scene.ts';

const CERTIFICATE = path.join(import.meta.dirname, '../models/openai/certificates/loopback.pem');
const NAMES = path.join(import.meta.dirname, '../support/names-on-loopback.cjs');
const tls = { cert: readFileSync(CERTIFICATE), key: readFileSync(CERTIFICATE.replace('.pem', '.key')) };

/** What every process of these tests has: names of this machine that no client knows to be its own. */
const NAMED = { NODE_OPTIONS: `--require ${NAMES}`, NODE_EXTRA_CA_CERTS: CERTIFICATE };
const SHA = 'a'.repeat(40);

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** An Enterprise server that has one pull request, and the paths that it was asked for. */
async function enterprise(secure: boolean): Promise<{ port: number; paths: string[] }> {
  const paths: string[] = [];
  const listener: RequestListener = (request, response) => {
    paths.push(`${request.method} ${request.url}`);
    const branch = { sha: SHA, repo: { full_name: 'acme/prompts' } };
    const body = request.url?.endsWith('/graphql')
      ? { data: { viewer: { login: 'bot' }, repository: { id: 'R' } } }
      : { number: 7, state: 'open', base: branch, head: branch };
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
    response.end(JSON.stringify(body));
  };
  const server = secure ? createSecureServer(tls, listener) : createServer(listener);
  return { port: await listen(server), paths };
}

async function ask(apiUrl: string, proxies: Readonly<Record<string, string>>): Promise<unknown> {
  const script = path.join(import.meta.dirname, 'one-request.ts');
  const env = {
    PATH: process.env.PATH,
    ...NAMED,
    'INPUT_GITHUB-TOKEN': 'secret-token',
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_EVENT_PATH: path.join(import.meta.dirname, '../../package.json'),
    ...proxies,
  };
  // The limit also proves that no connection left open keeps the process alive.
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env, timeout: 30_000 });
  return JSON.parse(stdout);
}

const ANSWERED = { headSha: SHA, login: 'bot' };
const ASKED = ['GET /api/v3/repos/acme/prompts/pulls/7', 'POST /api/graphql'];

describe('the API of an Enterprise server', () => {
  it.each([
    ['https', 'HTTPS_PROXY', 'http://user:pa%3Ass@'],
    ['https', 'https_proxy', 'http://'],
    ['https', 'HTTPS_PROXY', ''],
    ['http', 'HTTP_PROXY', 'http://'],
    ['http', 'http_proxy', ''],
  ])('over %s is reached through %s, %j before its host', async (scheme, variable, before) => {
    const [server, proxy] = [await enterprise(scheme === 'https'), await connectProxy()];
    // A name, since one without a scheme before it looks like a scheme itself.
    const address = `${before}${proxy.host.replace('127.0.0.1', 'proxy.test')}`;
    const api = `${scheme}://api.github.test:${server.port}/api/v3`;
    expect(await ask(api, { [variable]: address })).toEqual(ANSWERED);
    expect(server.paths).toEqual(ASKED);
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT api.github.test:${server.port}`]));
    expect(proxy.headers[0]?.['proxy-authorization']).toBe(
      before.includes('@') ? `Basic ${btoa('user:pa:ss')}` : undefined,
    );
    expect(JSON.stringify(proxy.headers)).not.toContain('secret-token');
  });

  it.each([
    'api.github.test',
    'github.test',
    '.github.test',
    'example.com, API.GitHub.test ,localhost',
    'api.github.test:<port>',
    'github.test:<port>',
    '*',
  ])('is reached directly when NO_PROXY is %j', async (names) => {
    const [server, proxy] = [await enterprise(true), await connectProxy()];
    const noProxy = names.replace('<port>', String(server.port));
    const api = `https://api.github.test:${server.port}/api/v3`;
    expect(await ask(api, { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: noProxy })).toEqual(ANSWERED);
    expect(server.paths).toEqual(ASKED);
    expect(proxy.asked).toEqual([]);
  });

  it('is reached through the proxy when NO_PROXY names others, and directly when only HTTP_PROXY is set', async () => {
    const [server, proxy] = [await enterprise(true), await connectProxy()];
    const api = `https://api.github.test:${server.port}/api/v3`;
    expect(await ask(api, { HTTP_PROXY: `http://${proxy.host}` })).toEqual(ANSWERED);
    expect(proxy.asked).toEqual([]);
    const others = 'github.test:443,hub.test,api.github.test.example.com,ithub.test';
    expect(await ask(api, { HTTPS_PROXY: proxy.host, no_proxy: others })).toEqual(ANSWERED);
    expect(proxy.asked).not.toEqual([]);
  });

  it('behind a proxy that refuses says so without the password', async () => {
    const proxy = await connectProxy('', '407 Proxy Authentication Required');
    const answer = await ask('https://api.github.test/api/v3', {
      HTTPS_PROXY: `http://user:hidden@${proxy.host}`,
    });
    expect(answer).toMatchObject({
      code: 'forge-unavailable',
      message: expect.stringContaining('could not be reached'),
      remedy: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(proxy.asked).toContain('CONNECT api.github.test:443');
    expect(JSON.stringify(answer)).not.toContain('hidden');
  });
});

describe('the bundle', () => {
  it('does a whole run through the proxy, and none of it where NO_PROXY names GitHub', async () => {
    await using scene = await startEventScene();
    const proxy = await connectProxy();
    const forGithub = createTlsServer(tls, (socket) => {
      const inner = connect(Number(new URL(scene.proxy.url).port), '127.0.0.1');
      socket.pipe(inner).pipe(socket);
      socket.on('error', () => inner.destroy());
      inner.on('error', () => socket.destroy());
    });
    const port = await listen(forGithub);
    const run = async (noProxy: string) => {
      const pull = await scene.improve();
      return scene.run('pull_request', await scene.payload(pull.number, 'opened'), {
        inputs: { comment: 'false', commit: 'never' },
        env: {
          ...NAMED,
          GITHUB_API_URL: `https://api.github.test:${port}`,
          HTTPS_PROXY: `http://${proxy.host}`,
          NO_PROXY: noProxy,
        },
      });
    };
    const through = await run('');
    expect([through.exitCode, through.outputs.verdict]).toEqual([0, 'improved']);
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT api.github.test:${port}`]));
    const tunnels = proxy.asked.length;
    const direct = await run('.github.test');
    expect([direct.exitCode, direct.outputs.verdict]).toEqual([0, 'improved']);
    expect(proxy.asked).toHaveLength(tunnels);
  });

  it.each(['socks5://user:hidden@localhost:1080', 'http://', 'http://user:pass%word@localhost:8080'])(
    'refuses %j as a proxy with one clear line',
    async (address) => {
      await using scene = await startEventScene();
      const result = await scene.run('push', {}, { env: { https_proxy: address } });
      expect(result.exitCode).toBe(2);
      expect(messages(result, 'error')).toEqual([expect.stringMatching(/HTTPS_PROXY.*http:\/\/proxy\./)]);
      expect(result.stdout + result.stderr).not.toMatch(/hidden|pass%word|\n {4}at /);
    },
  );
});
