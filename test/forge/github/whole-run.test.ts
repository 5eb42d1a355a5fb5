import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GithubScene, startGithubScene } from '../../support/github-scene.ts';

/** A GITHUB_TOKEN has 1,000 requests an hour, and runs come in bursts. */
const MOST_REQUESTS = 40;
let scene: GithubScene;

beforeEach(async () => {
  scene = await startGithubScene();
});
afterEach(() => scene.close());

test.each([
  ['one folder', (name: number) => `prompts/${name}.yaml`],
  ['a folder each', (name: number) => `teams/${name}/prompts/support.yaml`],
])('ten edited prompt files in %s take few requests, twice', async (_, pathOf) => {
  const paths = Array.from({ length: 10 }, (_item, index) => pathOf(index));
  const version = (text: string) => Object.fromEntries(paths.map((path) => [path, `prompt: ${text}\n`]));
  await scene.emulator.commit({ branch: 'main', files: version('base') });
  const pull = await scene.openPullRequest(version('head'));

  const run = async (prompt: string) => {
    const forge = await pull.forge();
    scene.proxy.journal.length = 0;
    const branch = `spo/pr-${pull.number}`;
    const { baseSha, headSha, files } = await forge.change();
    await forge.refuseBranch(branch);
    const tipAtStart = (await forge.currentTip(branch))?.sha ?? null;
    const finished = ['run', ...paths].map((name) =>
      createHash('sha256')
        .update(name + prompt)
        .digest('hex'),
    );
    expect(await forge.readRecords(finished)).toEqual(new Map());
    const versions = files.flatMap(({ path }) => [
      forge.readFile(baseSha, path),
      forge.readFile(headSha, path),
    ]);
    expect(await Promise.all(versions)).not.toContain(null);
    const commit = await forge.publishCommit({
      branch,
      tipAtStart,
      parent: headSha,
      files: paths.map((path) => ({ path: `.spo/${path}/prompt.txt`, content: prompt })),
      message: 'Better prompts',
    });
    await forge.publishComment(`See ${commit.commitUrl}`);
    await forge.writeRecords(new Map(finished.map((name) => [name, '{}'])), '2026-11-22');
    return { outcome: commit.outcome, requests: scene.proxy.journal.length };
  };

  expect(await run('first')).toEqual({ outcome: 'created', requests: 20 });
  const again = await run('second');
  expect(again).toEqual({ outcome: 'moved', requests: 23 });
  expect(again.requests).toBeLessThanOrEqual(MOST_REQUESTS);
});
