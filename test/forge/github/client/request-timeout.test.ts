import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { attempt } from '../../../../src/forge/github/client/api-errors.ts';
import { createGithubClient, type GithubClient } from '../../../../src/forge/github/client/octokit.ts';
import { SpoError } from '../../../../src/spo/errors.ts';

type Respond = (response: ServerResponse) => void;
const headers = { 'content-type': 'application/json' };

/** GitHub's stand-in, and how often it was asked. */
async function github(respond: Respond, signal?: AbortSignal, lastWords = 20) {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    respond(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const client = createGithubClient({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    auth: 'token',
    userAgent: 'tests',
    secondInMilliseconds: 0,
    requestTimeout: 60,
    ...(signal ? { signal, lastWords } : {}),
  });
  return { client, requests: () => requests };
}

const read = (client: GithubClient) =>
  attempt({ to: 'read the repository', needs: 'contents: read' }, () =>
    client.repos.get({ owner: 'acme', repo: 'prompts' }),
  );

describe('a request to GitHub ends by itself', () => {
  it.each<[string, Respond]>([
    ['without a word', () => {}],
    ['in its headers', (response) => void response.writeHead(200, headers).flushHeaders()],
    ['in its body', (response) => void response.writeHead(200, headers).write('{"id": 1')],
    [
      'in a trickle',
      (response) => {
        response.writeHead(200, headers);
        const drops = setInterval(() => response.write(' '), 5);
        response.on('close', () => clearInterval(drops));
      },
    ],
  ])('%s, after four attempts', async (_, respond) => {
    const { client, requests } = await github(respond);
    const error = await read(client).catch((reason) => reason);
    expect(error).toMatchObject({
      code: 'forge-unavailable',
      message: expect.stringContaining('no complete reply within 0.06 s'),
      retryable: true,
    });
    expect(requests()).toBe(4);
  });

  it('in a body that breaks off, which is no empty reply', async () => {
    const { client } = await github((response) => {
      response.writeHead(200, { ...headers, 'content-length': '500' });
      response.write('{"id": 1', () => response.destroy());
    });
    expect(await read(client).catch((reason) => reason)).toMatchObject({ code: 'forge-unavailable' });
  });

  it('and what comes in time is read as ever', async () => {
    const { client } = await github((response) => response.writeHead(200, headers).end('{"id": 7}'));
    expect(await read(client)).toMatchObject({ status: 200, data: { id: 7 } });
    const nothing = await github((response) => response.writeHead(204).end());
    const deleted = nothing.client.git.deleteRef({ owner: 'acme', repo: 'prompts', ref: 'heads/x' });
    expect((await deleted).status).toBe(204);
  });
});

describe('a run that is stopped', () => {
  const stopped = () => new SpoError('interrupted', 'Stopped.');

  it('waits a little longer for GitHub, and no more', async () => {
    const stop = new AbortController();
    const { client } = await github((response) => {
      stop.abort(stopped());
      response.writeHead(403, { ...headers, 'retry-after': '60' }).end('{"message": "secondary rate limit"}');
    }, stop.signal);
    expect(await read(client).catch((reason) => reason)).toMatchObject({ code: 'interrupted' });
  });

  it('still publishes what it has', async () => {
    const { client } = await github(
      (response) => response.writeHead(200, headers).end('{"id": 7}'),
      AbortSignal.abort(stopped()),
      10_000,
    );
    expect(await read(client)).toMatchObject({ data: { id: 7 } });
  });
});
