import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTicket } from '../../src/ui/server/ticket.ts';
import { type ApiScene, apiScene, PROMPT_FILE, runForm, send } from './api-scene.ts';

const KEY = 'sk-never-shown-0123456789';
const ENDPOINT = {
  name: 'work',
  previousName: null,
  baseUrl: 'http://127.0.0.1:9/v1',
  model: 'large',
  temperature: null,
  reasoningEffort: null,
  apiKey: KEY,
};

/** Everything that the server does, with bodies that it would take. */
const REQUESTS: readonly (readonly [string, string, unknown?])[] = [
  ['GET', '/api/state'],
  ['GET', '/api/events'],
  ['PUT', '/api/endpoints', ENDPOINT],
  ['DELETE', '/api/endpoints?name=work'],
  ['POST', '/api/endpoints/test', ENDPOINT],
  ['PUT', '/api/roles', { optimize: 'simulated', evaluate: 'simulated', execute: 'simulated' }],
  ['GET', '/api/files'],
  ['GET', '/api/file?path=prompts/a.yaml'],
  ['POST', '/api/file/preview', draft('prompts/b.yaml')],
  ['PUT', '/api/file', draft('prompts/b.yaml')],
  ['GET', '/api/run'],
  ['POST', '/api/run', runForm()],
  ['POST', '/api/run/check', runForm()],
  ['POST', '/api/run/stop'],
  ['GET', '/api/results'],
  ['GET', '/api/result?name=a'],
  ['GET', '/api/report?name=a'],
  ['POST', '/api/try', trial('prompts/a.yaml')],
];

function draft(file: string) {
  return { path: file, digest: null, edit: { kind: 'text', text: PROMPT_FILE } };
}

function trial(file: string) {
  return { path: file, promptName: '', prompts: [{ label: 'x', text: 'x' }], questions: ['x'] };
}

/** As the page sends it, with some headers replaced; undefined takes one out. */
function sendAs(
  scene: ApiScene,
  [method, target, body]: (typeof REQUESTS)[number],
  changes: Record<string, string | undefined>,
) {
  const { port, token } = scene.server;
  const all: Record<string, string | undefined> = {
    host: `127.0.0.1:${port}`,
    'x-spo-token': token,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...changes,
  };
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return send(port, method, target, {
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** What is in the folders of a scene. */
const contents = ({ folder, configFolder }: ApiScene) =>
  [folder, configFolder].map((each) =>
    existsSync(each) ? readdirSync(each, { recursive: true }).sort() : null,
  );

describe('a request is refused, and changes nothing,', () => {
  it.each([
    ['without a token', { 'x-spo-token': undefined }, 401],
    ['with an empty token', { 'x-spo-token': '' }, 401],
    ['with another token', { 'x-spo-token': 'a'.repeat(43) }, 401],
    ['for another host, as after DNS rebinding', { host: 'evil.example.com' }, 421],
    ['for another host with our port', { host: 'evil.example.com:8501' }, 421],
    ['for a host that only starts like ours', { host: '127.0.0.1.evil.example.com' }, 421],
    ['for another port', { host: '127.0.0.1:1' }, 421],
    ['from another origin', { origin: 'https://evil.example.com' }, 403],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['from a document without an origin', { origin: 'null' }, 403],
    ['that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['that a browser calls same-site', { 'sec-fetch-site': 'same-site' }, 403],
  ])('%s', async (_, changes, status) => {
    const scene = await apiScene();
    const before = contents(scene);
    for (const request of REQUESTS) {
      const reply = await sendAs(scene, request, changes);
      expect([...request.slice(0, 2), reply.status]).toEqual([...request.slice(0, 2), status]);
      expect(reply.text).not.toContain(scene.folder);
    }
    expect(contents(scene)).toEqual(before);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    undefined,
  ])('with a body of the type %s', async (kind) => {
    const scene = await apiScene();
    const before = contents(scene);
    for (const request of REQUESTS.filter(([, , body]) => body !== undefined)) {
      expect((await sendAs(scene, request, { 'content-type': kind })).status).toBe(415);
    }
    expect(contents(scene)).toEqual(before);
  });

  it('with a body of more than 1 MiB, announced or not', async () => {
    const scene = await apiScene();
    const { port, token } = scene.server;
    const body = JSON.stringify({ ...draft('prompts/b.yaml'), more: 'x'.repeat(1_100_000) });
    const headers = { 'x-spo-token': token, 'content-type': 'application/json' };
    expect((await send(port, 'PUT', '/api/file', { headers, body })).status).toBe(413);
    const chunked = { ...headers, 'transfer-encoding': 'chunked' };
    expect((await send(port, 'PUT', '/api/file', { headers: chunked, body })).status).toBe(413);
    expect(existsSync(path.join(scene.folder, 'prompts/b.yaml'))).toBe(false);
  });

  it('with a body that is no JSON, or has other keys', async () => {
    const scene = await apiScene();
    const { port, token } = scene.server;
    const headers = { 'x-spo-token': token, 'content-type': 'application/json' };
    expect((await send(port, 'PUT', '/api/file', { headers, body: '{' })).status).toBe(400);
    expect((await scene.ask('PUT', '/api/file', { ...draft('prompts/b.yaml'), mode: 511 })).status).toBe(422);
    const form = runForm({ settings: { 'api-key': 'x', 'base-url': 'https://evil.example.com' } });
    expect((await scene.ask('POST', '/api/run', form)).status).toBe(422);
  });

  it('by a method that the address does not take', async () => {
    const scene = await apiScene();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await scene.ask(method, '/api/state')).status, method).toBe(405);
    }
    expect((await scene.ask('GET', '/api/run/stop')).status).toBe(405);
    expect((await scene.ask('HEAD', '/api/events')).status).toBe(405);
    expect((await scene.ask('GET', '/api/nothing')).status).toBe(404);
    expect((await scene.ask('GET', '/src/cli.ts')).status).toBe(404);
  });

  it('without a host, or with two', async () => {
    const { server } = await apiScene();
    for (const hosts of ['', `Host: 127.0.0.1:${server.port}\r\nHost: evil.example.com\r\n`]) {
      const socket = net.connect(server.port, '127.0.0.1');
      socket.write(
        `GET /api/state HTTP/1.1\r\n${hosts}x-spo-token: ${server.token}\r\nConnection: close\r\n\r\n`,
      );
      let text = '';
      for await (const chunk of socket) text += String(chunk);
      expect(text).toMatch(/^HTTP\/1\.1 4\d\d/);
      expect(text).not.toContain('endpoints');
    }
  });
});

const ESCAPES = [
  '../outside.yaml',
  'prompts/../../outside.yaml',
  'prompts/./../../outside.yaml',
  '/etc/outside.yaml',
  '//etc/outside.yaml',
  '..\\outside.yaml',
  'prompts\\..\\..\\outside.yaml',
  'C:\\outside.yaml',
  'C:outside.yaml',
  'file:///etc/outside.yaml',
  'a\u0000.yaml',
  'link/outside.yaml',
  'linked.yaml',
  'prompts/a.yaml/b.yaml',
  'prompts//b.yaml',
  '.git/config.yaml',
  'node_modules/b.yaml',
  'workspace/b.yaml',
  'prompts/b.sh',
  '.yaml',
  '',
];

describe('a path', () => {
  it.each(ESCAPES)('that leads out of the folder is refused everywhere: %j', async (file) => {
    const scene = await apiScene();
    const outside = path.join(path.dirname(scene.folder), 'outside.yaml');
    writeFileSync(outside, PROMPT_FILE);
    symlinkSync(path.dirname(scene.folder), path.join(scene.folder, 'link'));
    symlinkSync(outside, path.join(scene.folder, 'linked.yaml'));
    mkdirSync(path.join(scene.folder, '.git'));
    const before = contents(scene);
    for (const target of [encodeURIComponent(file), file.replaceAll(/[^\w./\\:-]/g, encodeURIComponent)]) {
      expect((await scene.ask('GET', `/api/file?path=${target}`)).status).toBeGreaterThanOrEqual(400);
    }
    for (const [method, target, body] of [
      ['POST', '/api/file/preview', draft(file)],
      ['PUT', '/api/file', draft(file)],
      ['POST', '/api/run', runForm({ path: file })],
      ...(file === '' ? [] : [['POST', '/api/try', trial(file)] as const]),
    ] as const) {
      const reply = await scene.ask(method, target, body);
      expect([target, reply.status]).toEqual([target, 422]);
    }
    expect(contents(scene)).toEqual(before);
    expect(readFileSync(outside, 'utf8')).toBe(PROMPT_FILE);
    expect((await scene.ask('GET', '/api/files')).text).not.toMatch(/link|outside/);
    expect(scene.defects).toEqual([]);
  });

  it.each(['../a', '/etc', 'a/../../b', '..\\a', 'C:a', 'a\u0000', 'link', '.', ''])(
    'of results that leads out of the workspace is refused: %j',
    async (name) => {
      const scene = await apiScene();
      mkdirSync(path.join(scene.folder, 'elsewhere/prompts'), { recursive: true });
      writeFileSync(path.join(scene.folder, 'elsewhere/prompts/results.json'), '[]');
      mkdirSync(scene.workspace);
      symlinkSync(path.join(scene.folder, 'elsewhere'), path.join(scene.workspace, 'link'));
      for (const route of ['result', 'report']) {
        const reply = await scene.ask('GET', `/api/${route}?name=${encodeURIComponent(name)}`);
        expect(reply.status).toBe(422);
      }
      expect((await scene.ask('POST', '/api/run', runForm({ name }))).status).toBe(422);
      expect((await scene.ask('GET', '/api/results')).json()).toEqual([]);
      expect(readdirSync(path.join(scene.folder, 'elsewhere'))).toEqual(['prompts']);
    },
  );

  it.each([
    '..%2foutside.yaml',
    '%2e%2e/outside.yaml',
    '..%252foutside.yaml',
    '..%5coutside.yaml',
    '%2Fetc%2Foutside.yaml',
  ])('that is encoded is no way out either: %s', async (target) => {
    const scene = await apiScene();
    writeFileSync(path.join(path.dirname(scene.folder), 'outside.yaml'), PROMPT_FILE);
    const reply = await scene.ask('GET', `/api/file?path=${target}`);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.text).not.toContain('Sort the ticket');
  });

  it('of a file that is no prompt file is not read', async () => {
    const { ask } = await apiScene({
      'secrets.yaml': 'password: hunter2\n',
      'prompts/broken.yaml': 'prompt: [\n',
    });
    const reply = await ask('GET', '/api/file?path=secrets.yaml');
    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain('hunter2');
    expect((await ask('GET', '/api/file?path=prompts/broken.yaml')).status).toBe(200);
  });
});

describe('a key', () => {
  it('never comes back, whatever is asked', async () => {
    const scene = await apiScene();
    const replies = [await scene.ask('PUT', '/api/endpoints', ENDPOINT)];
    expect(replies[0]?.json()).toMatchObject({ endpoints: [{ name: 'work', hasKey: true }] });
    const roles = { optimize: 'work', evaluate: 'work', execute: 'work' };
    replies.push(await scene.ask('PUT', '/api/roles', roles));
    for (const [method, target, body] of REQUESTS) {
      if (target === '/api/events' || method === 'DELETE') continue;
      replies.push(await scene.ask(method, target, body));
    }
    const kept = { ...ENDPOINT, previousName: 'work', apiKey: null };
    replies.push(await scene.ask('POST', '/api/endpoints/test', kept));
    replies.push(
      await scene.ask('POST', '/api/endpoints/test', { ...kept, baseUrl: 'http://127.0.0.1:10/v1' }),
    );
    replies.push(await scene.ask('PUT', '/api/endpoints', { ...kept, apiKey: `${KEY} x` }));
    expect(replies.at(-2)?.text).toMatch(/another base URL/);
    for (const { text } of replies) expect(text).not.toContain(KEY);
    for (const file of readdirSync(scene.folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile())
        expect(readFileSync(path.join(file.parentPath, file.name), 'utf8')).not.toContain(KEY);
    }
    expect(JSON.stringify(scene.defects)).not.toContain(KEY);
  });
});

describe('the page', () => {
  it('is shown to who has the token, and runs nothing but its own script', async () => {
    const { server } = await apiScene();
    const page = await send(server.port, 'GET', new URL(server.url).pathname + new URL(server.url).search);
    expect(page.status).toBe(200);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'sha256-[^']+';/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|\*/);
    for (const target of ['/', '/?token=', `/?token=${'a'.repeat(43)}`]) {
      const reply = await send(server.port, 'GET', target);
      expect([reply.status, reply.text.includes(server.token)]).toEqual([401, false]);
    }
  });

  it('and every other reply is for nobody else, and kept by nobody', async () => {
    const scene = await apiScene();
    const { port, token } = scene.server;
    const replies = [
      await send(port, 'GET', `/?token=${token}`),
      await send(port, 'GET', '/'),
      await scene.ask('GET', '/api/state'),
      await scene.ask('GET', '/api/nothing'),
      await scene.ask('PATCH', '/api/state'),
      await scene.ask('PUT', '/api/roles', {}),
      await send(port, 'GET', '/api/state'),
      await send(port, 'GET', '/api/state', { headers: { host: 'evil.example.com' } }),
      await send(port, 'OPTIONS', '/api/state', { headers: { origin: 'https://evil.example.com' } }),
    ];
    for (const { headers } of replies) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('the server', () => {
  it('listens on loopback alone, with a token of 256 bits that is another one each time', async () => {
    const { server, another } = await apiScene();
    const second = await another();
    expect(Buffer.from(server.token, 'base64url')).toHaveLength(32);
    expect(second.token).not.toBe(server.token);
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
  });

  it('is opened by an address that holds no token and leads to it once', async () => {
    const { server } = await apiScene();
    const { pathname, search } = new URL(server.openUrl);
    expect(server.openUrl).not.toContain(server.token);
    expect((await send(server.port, 'GET', `${pathname}?ticket=${'a'.repeat(43)}`)).status).toBe(401);
    expect((await send(server.port, 'GET', pathname)).status).toBe(401);
    expect((await send(server.port, 'HEAD', pathname + search)).status).toBe(401);
    const first = await send(server.port, 'GET', pathname + search);
    expect([first.status, first.headers.location]).toEqual([303, `/?token=${server.token}`]);
    expect(first.headers['cache-control']).toBe('no-store');
    const second = await send(server.port, 'GET', pathname + search);
    expect([second.status, second.text.includes(server.token)]).toEqual([401, false]);
  });

  it('is not opened by that address when it is old', () => {
    let now = 0;
    const ticket = createTicket(() => now);
    now = 120_001;
    expect(ticket.isTaken(ticket.text)).toBe(false);
    now = 120_000;
    expect(ticket.isTaken(ticket.text)).toBe(true);
  });

  it('says which port is in use, and what to do', async () => {
    const { server, folder, workspace, configFolder } = await apiScene();
    const { startUiServer } = await import('../../src/ui/server/start-ui-server.ts');
    const options = { folder, workspace, configFolder, version: '', environment: {}, onDefect: () => {} };
    await expect(startUiServer({ ...options, port: server.port })).rejects.toMatchObject({
      code: 'bad-input',
      message: `Port ${server.port} is in use.`,
      remedy: expect.stringContaining('--port 0'),
    });
  });

  it('tells the page nothing of its defects', async () => {
    const scene = await apiScene();
    writeFileSync(scene.configFolder, 'a file where a folder has to be');
    const reply = await scene.ask('PUT', '/api/endpoints', ENDPOINT);
    expect(reply.status).toBeGreaterThanOrEqual(422);
    expect(reply.text).not.toMatch(/\bat .*\.ts/);
  });
});
