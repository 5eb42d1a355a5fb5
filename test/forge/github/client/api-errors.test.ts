import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgeError } from '../../../../src/forge/github/client/api-errors.ts';
import { errorLine, SpoError } from '../../../../src/spo/errors.ts';
import { testClient } from '../../../support/github-client.ts';
import type { Fault } from '../../../support/github-proxy.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../../../support/github-scene.ts';

let scene: GithubScene;
let pull: ScenePullRequest;

beforeEach(async () => {
  scene = await startGithubScene();
  pull = await scene.openPullRequest({ 'prompts/a.yaml': 'a\n' });
});
afterEach(() => scene.close());

const compare: Fault['when'] = ({ path }) => path.includes('/compare/');
const failure = async (token?: string): Promise<SpoError> => {
  try {
    await (await pull.forge(token)).change();
  } catch (error) {
    if (error instanceof SpoError) return error;
    throw error;
  }
  throw new Error('It did not fail.');
};

test('an unknown token', async () => {
  const error = await failure('ghp_unknown');
  expect(error).toMatchObject({ code: 'forge-unauthorized', evidence: { status: 401 } });
  expect(errorLine(error)).toContain('github-token');
  expect(JSON.stringify({ ...error, text: errorLine(error) })).not.toContain('ghp_unknown');
});

test('a token without the right to read', async () => {
  scene.proxy.fail({
    when: ({ path }) => path.endsWith('/files'),
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  });
  const error = await failure();
  expect(error.code).toBe('forge-permission');
  expect(error.remedy).toContain('`pull-requests: read`');
});

test('a repository that the token cannot see', async () => {
  scene.proxy.fail({ when: () => true, status: 404, body: { message: 'Not Found' } });
  const error = await failure();
  expect(error.code).toBe('forge-not-found');
  expect(error.remedy).toContain('private repository');
});

test('an outage that lasts', async () => {
  scene.proxy.fail({ when: compare, status: 503 });
  const error = await failure();
  expect(error).toMatchObject({ code: 'forge-unavailable', retryable: true, evidence: { status: 503 } });
  expect(scene.proxy.requests('GET', /\/compare\//)).toHaveLength(4);
});

test('an outage that passes', async () => {
  scene.proxy.fail({ when: compare, status: 503, times: 2 });
  expect((await (await pull.forge()).change()).headSha).toBe(pull.headSha);
});

test('a connection that breaks', async () => {
  scene.proxy.fail({ when: compare });
  expect(await failure()).toMatchObject({
    code: 'forge-unavailable',
    message: expect.stringContaining('could not be reached'),
    evidence: { status: null },
  });
});

test('a secondary rate limit that passes', async () => {
  scene.proxy.fail({
    when: compare,
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: { 'retry-after': '60' },
    times: 1,
  });
  expect((await (await pull.forge()).change()).headSha).toBe(pull.headSha);
});

test('a rate limit that is used up for longer than a job should wait', async () => {
  const reset = Math.floor(Date.now() / 1000) + 3000;
  const sentences: string[] = [];
  scene.proxy.fail({
    when: compare,
    status: 403,
    body: { message: 'API rate limit exceeded for installation.' },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  });
  const error = await failure();
  expect(error).toMatchObject({ code: 'forge-unavailable', retryable: true });
  expect(error.message).toContain('rate limit');
  expect(scene.proxy.requests('GET', /\/compare\//)).toHaveLength(1);

  const client = testClient(scene.proxy.url, scene.emulator.ownerToken, (line) => sentences.push(line));
  const { owner, repo } = scene.emulator;
  const request = client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: 'main...main' });
  await expect(request).rejects.toThrow('rate limit');
  expect(sentences).toEqual([expect.stringMatching(/^GitHub's rate limit asks for .* not waiting\.$/)]);
});

test.each([
  ['an app', 'refusing to allow a GitHub App to create or update workflow without `workflows` permission'],
  ['a person', 'refusing to allow an OAuth App to update workflow `.github/workflows/a.yml` without scope'],
])('a history that changes workflow files, refused to the token of %s', async (_, message) => {
  scene.proxy.fail({
    when: ({ method, path }) => method === 'POST' && path.endsWith('/git/refs'),
    status: 422,
    body: { message },
  });
  const request = { branch: 'b', parent: pull.headSha, files: [{ path: 'a', content: 'a' }], message: 'm' };
  await expect((await pull.forge()).publishCommit(request)).rejects.toMatchObject({
    code: 'forge-permission',
    message: expect.stringContaining('workflow files'),
  });
});

test('a branch name that git cannot keep', async () => {
  scene.proxy.fail({
    when: ({ method, path }) => method === 'POST' && path.endsWith('/git/refs'),
    status: 422,
    body: { message: 'Reference update failed' },
  });
  const request = { branch: 'b', parent: pull.headSha, files: [{ path: 'a', content: 'a' }], message: 'm' };
  await expect((await pull.forge()).publishCommit(request)).rejects.toMatchObject({
    code: 'bad-input',
    message: 'GitHub refused to create branch b (422: Reference update failed).',
  });
});

test('a defect stays what it is', () => {
  const defect = new TypeError('x is not a function');
  expect(forgeError(defect, { to: 'do anything', needs: 'contents: read' })).toBe(defect);
});
