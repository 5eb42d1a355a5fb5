import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGithubClient, type GithubClient } from '../../../../src/forge/github/client/octokit.ts';

let sentAt: number[];

// One clock for all: the plugin's queues are one for the whole process.
beforeAll(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async () => {
    sentAt.push(Date.now());
    return Response.json({ data: {} }, { status: 201 });
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const repository = { owner: 'acme', repo: 'prompts' };
const comment = (client: GithubClient) =>
  client.issues.createComment({ ...repository, issue_number: 1, body: 'Hello' });
const blob = (client: GithubClient) => client.git.createBlob({ ...repository, content: 'Hello' });
const query = (client: GithubClient) => client.graphql('{ viewer { login } }');
const read = (client: GithubClient) => client.repos.get(repository);

/** Whole seconds between requests that all are asked for at once. */
async function distances(
  apiUrl: string,
  requests: readonly ((client: GithubClient) => Promise<unknown>)[],
): Promise<number[]> {
  sentAt = [];
  const client = createGithubClient({ auth: 'token', baseUrl: apiUrl, userAgent: 'tests' });
  const replies = requests.map((request) => request(client));
  await vi.advanceTimersByTimeAsync(30_000);
  await Promise.all(replies);
  return sentAt.slice(1).map((time, index) => Math.round((time - (sentAt[index] ?? 0)) / 1000));
}

describe('the distance between requests', () => {
  it.each([
    'https://api.github.com',
    'https://github.example.com/api/v3',
    'https://127.0.0.1:8443/api/v3',
    'http://127.0.0.1.example.com/api/v3',
    'http://localhost:3000',
  ])('is what GitHub asks for at %s', async (apiUrl) => {
    expect(await distances(apiUrl, [blob, blob, blob])).toEqual([1, 1]);
    expect(await distances(apiUrl, [query, query])).toEqual([1]);
    expect(await distances(apiUrl, [comment, comment])).toEqual([3]);
  });

  it('is none between writes to a stand-in on this machine', async () => {
    expect(await distances('http://127.0.0.1:3000', [blob, query, comment, comment, blob])).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('is none between requests that only read', async () => {
    expect(await distances('https://api.github.com', [read, read, read])).toEqual([0, 0]);
  });
});
