import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { runAction } from '../support/action-runner.ts';
import { startGithubScene } from '../support/github-scene.ts';
import { gradedPromptFile, startGradedModels } from '../support/graded-models.ts';

/** An Enterprise server: REST below `/api/v3`, GraphQL at `/api/graphql`, nothing anywhere else. */
async function enterpriseServer(behind: string) {
  const paths: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const path = incoming.url ?? '';
    paths.push(path);
    const inner = path === '/api/graphql' ? '/graphql' : path.replace(/^\/api\/v3(?=\/)/, '');
    if (!path.startsWith('/api/')) return outgoing.writeHead(500).end();
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part);
    const reply = await fetch(`${behind}${inner}`, {
      method: incoming.method ?? 'GET',
      headers: { authorization: incoming.headers.authorization ?? '', 'content-type': 'application/json' },
      ...(parts.length === 0 ? {} : { body: Buffer.concat(parts) }),
    });
    outgoing.writeHead(reply.status, { 'content-type': 'application/json' });
    outgoing.end(await reply.text());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, paths, close: () => server.close() };
}

it('takes every address from the runner on an Enterprise server', async () => {
  const scene = await startGithubScene();
  await using models = await startGradedModels();
  const enterprise = await enterpriseServer(scene.proxy.url);
  await scene.emulator.commit({
    branch: 'main',
    files: { 'prompts/a.yaml': gradedPromptFile(3), 'prompts/b.yaml': gradedPromptFile(3) },
  });
  const files = { 'prompts/a.yaml': gradedPromptFile(4), 'prompts/b.yaml': gradedPromptFile(5) };
  const pull = await scene.openPullRequest(files);
  const run = async (seed: string) =>
    runAction({
      event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
      token: await scene.emulator.issueToken(),
      inputs: {
        'api-key': 'sk-x',
        'base-url': models.baseUrl,
        'optimize-model': 'test-optimizer',
        'evaluate-model': 'test-judge',
        'execute-model': 'test-executor',
        'max-rounds': seed === '1' ? '2' : '3',
        seed,
      },
      env: {
        GITHUB_API_URL: `${enterprise.url}/api/v3`,
        GITHUB_GRAPHQL_URL: `${enterprise.url}/api/graphql`,
        GITHUB_SERVER_URL: 'https://github.corp.example',
      },
    });
  const first = await run('1');
  const second = await run('2');
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(await scene.emulator.tip(`spo/pr-${pull.number}`)).toBe(second.outputs['commit-sha']);
  expect(first.outputs['commit-sha']).not.toBe(second.outputs['commit-sha']);
  expect(second.summary).toContain('https://github.corp.example/acme/prompts/commit/');
  expect(first.summary + second.summary).not.toContain('https://github.com');
  expect(enterprise.paths.filter((path) => path === '/api/graphql').length).toBeGreaterThan(1);
  expect(enterprise.paths.every((path) => /^\/api\/(v3\/|graphql$)/.test(path))).toBe(true);
  enterprise.close();
  await scene.close();
}, 60_000);
