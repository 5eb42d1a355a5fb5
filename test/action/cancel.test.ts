import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAction } from '../support/action-runner.ts';
import { type GithubScene, startGithubScene } from '../support/github-scene.ts';
import { startStallingServer } from '../support/stalling-server.ts';

let scene: GithubScene;
beforeAll(async () => {
  scene = await startGithubScene();
});
afterAll(() => scene.close());

const promptFile = 'prompt: version 0\nqa:\n  - question: one\n  - question: two\n  - question: three\n';

// On Windows a process can be ended from outside, and not be asked to.
it.skipIf(process.platform === 'win32')(
  'writes report, summary and comment when it is cancelled, commits nothing, and ends with 130',
  async () => {
    const pullRequest = await scene.openPullRequest({ 'prompts/a.yaml': promptFile });
    await using server = await startStallingServer(18);
    const running = await startAction({
      event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pullRequest.number) },
      token: await scene.emulator.issueToken(),
      inputs: { 'api-key': 'sk-x', 'base-url': server.baseUrl, ballots: '2', 'max-rounds': '6' },
      env: { GITHUB_API_URL: scene.proxy.url },
    });
    await server.stalled;
    const sent = performance.now();
    running.child.kill('SIGINT');
    const result = await running.finished;
    expect(performance.now() - sent).toBeLessThan(5000);
    expect(result.exitCode).toBe(130);
    expect(result.summary).toMatch(/cancelled/);
    expect(result.outputs['comment-url']).not.toBe('');
    expect(result.outputs['commit-sha']).toBe('');
    const report = JSON.parse(await readFile(result.outputs['report-path'] ?? '', 'utf8'));
    expect(report).toMatchObject({ stoppedBy: 'signal', prompts: [{ rounds: { length: 3 } }] });
  },
);
