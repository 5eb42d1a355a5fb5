import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GithubScene, startGithubScene } from '../../support/github-scene.ts';

let scene: GithubScene;
beforeEach(async () => {
  scene = await startGithubScene();
});
afterEach(() => scene.close());

test('lists the regular files of a commit in the one request that reading them takes too', async () => {
  const pull = await scene.openPullRequest({
    'prompts/ä b.yaml': 'a\n',
    'run.sh': { mode: '100755', content: '#!/bin/sh\n' },
    'link.yaml': { mode: '120000', content: 'run.sh' },
    vendor: { mode: '160000', sha: 'd'.repeat(40) },
  });
  const forge = await pull.forge();
  const [listed] = await Promise.all([forge.listFiles(pull.headSha), forge.readFile(pull.headSha, 'run.sh')]);
  expect(listed?.toSorted()).toEqual(['README.md', 'prompts/ä b.yaml', 'run.sh']);
  expect(scene.proxy.requests('GET', /\/git\/trees\//)).toHaveLength(1);
});

test('gives up on a list that GitHub cuts after that request', async () => {
  const pull = await scene.openPullRequest({ 'a/b.yaml': 'a\n' });
  scene.proxy.intercept(async ({ path }, forward) => {
    if (!path.includes('/git/trees/')) return null;
    const reply = await forward();
    return { ...reply, body: { ...(reply.body as object), truncated: true } };
  });
  expect(await (await pull.forge()).listFiles(pull.headSha)).toBeNull();
  expect(scene.proxy.requests('GET', /\/git\/trees\//)).toHaveLength(1);
});
