import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completion, json, rawServer } from '../models/raw-server.ts';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, type ScenePullRequest, startGithubScene } from '../support/github-scene.ts';
import { gradedPromptFile } from '../support/graded-models.ts';

const KEY = 'sk-very-secret-4711';
let scene: GithubScene;
let pull: ScenePullRequest;
let token: string;

beforeAll(async () => {
  scene = await startGithubScene();
  await scene.emulator.commit({ branch: 'main', files: { 'prompts/a.yaml': gradedPromptFile(3) } });
  pull = await scene.openPullRequest({ 'prompts/a.yaml': gradedPromptFile(4) });
  token = await scene.emulator.issueToken();
});
afterAll(() => scene.close());

async function run(baseUrl: string, key = KEY): Promise<ActionRun & { readonly cache: string }> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'spo-secrets-'));
  const cache = path.join(workspace, 'cache');
  const result = await runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(pull.number) },
    token,
    workspace,
    inputs: { 'api-key': key, 'base-url': baseUrl, 'max-rounds': '2', 'cache-dir': cache, ballots: '2' },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
  return { ...result, cache };
}

/** Every file that a run left on the runner, the event and the masked log aside. */
async function leftBehind({ workspace, outputs, summary }: ActionRun): Promise<string> {
  const report = outputs['report-path'] ?? '';
  const folders = [workspace, path.dirname(report)];
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      expect(files.length).toBeGreaterThan(0);
      return Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')));
    }),
  );
  return [...texts.flat(), summary, JSON.stringify(outputs)].join('\n');
}

async function writtenToGithub(): Promise<string> {
  const { body } = await scene.emulator.request('GET', `/issues/${pull.number}/comments`);
  const sent = scene.proxy.journal.map((entry) => JSON.stringify(entry.body));
  return [JSON.stringify(body), ...sent].join('\n');
}

const log = ({ stdout, stderr }: ActionRun) => stdout.replaceAll(/^::add-mask::.*$/gm, '') + stderr;

describe('a server that repeats the key', () => {
  it('in its errors puts it nowhere', async () => {
    let calls = 0;
    const server = await rawServer((response, { headers }) => {
      calls++;
      const repeated = `You sent ${headers.authorization}`;
      if (calls > 4) return json(response, 400, { error: { message: repeated } });
      json(response, 200, completion({ content: `<choose>A</choose> answer ${calls}` }));
    });
    const result = await run(server.baseUrl);
    expect(result.masks).toEqual(expect.arrayContaining([KEY, token]));
    const everything = [log(result), await leftBehind(result), await writtenToGithub()].join('\n');
    expect(everything).toContain('You sent');
    expect(everything).not.toContain(KEY);
    expect(everything).not.toContain(token);
  }, 60_000);

  it('in its answers finds it hidden in all of them', async () => {
    const server = await rawServer((response, { headers }) => {
      json(response, 200, completion({ content: `<choose>A</choose> I saw ${headers.authorization}.` }));
    });
    const result = await run(server.baseUrl);
    const everything = [log(result), await leftBehind(result), await writtenToGithub()].join('\n');
    expect(everything).toContain('I saw Bearer ***');
    expect(everything).not.toContain(KEY);
  }, 60_000);
});

it('a key that any text may have is masked nowhere, and the log says so once', async () => {
  const server = await rawServer((response) => {
    json(response, 200, completion({ content: '<choose>A</choose> Write none where it is missing.' }));
  });
  const result = await run(server.baseUrl, 'none');
  expect(result.masks).toEqual([token]);
  expect(await leftBehind(result)).toContain('Write none where it is missing.');
  expect(log(result).match(/too short or too common to be a secret/g)).toHaveLength(1);
}, 60_000);
