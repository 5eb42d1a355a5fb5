import { afterAll, beforeAll, expect, it } from 'vitest';
import { completion, json, rawServer } from '../models/raw-server.ts';
import { obeyed, UNSEEN } from '../report/text/obeyed.ts';
import { type ActionRun, runAction } from '../support/action-runner.ts';
import { type GithubScene, startGithubScene } from '../support/github-scene.ts';
import { gradedPromptFile, gradedReply } from '../support/graded-models.ts';

const NAME = '\u001b]8;;x:y\u0007NAMED\u009b1A\u202e##[add-mask]e';
const TEXT = `${NAME}\r::set-output name=a::b\r\n::error::y\n  ::debug::z\u0085::warning::w ##[group]g`;

let scene: GithubScene;

beforeAll(async () => {
  scene = await startGithubScene();
  const old = gradedPromptFile(2);
  const files = { [`prompts/${NAME}.yaml`]: old, 'prompts/NAMED.yaml': old, 'prompts/bad.yaml': old };
  await scene.emulator.commit({ branch: 'main', files });
});
afterAll(() => scene.close());

async function run(baseUrl: string, files: Record<string, string>): Promise<ActionRun> {
  const { number } = await scene.openPullRequest(files);
  return runAction({
    event: { name: 'pull_request', payload: await scene.emulator.pullRequestEvent(number) },
    token: await scene.emulator.issueToken(),
    inputs: {
      'api-key': 'sk-test-key-of-the-action',
      'base-url': baseUrl,
      'optimize-model': 'test-optimizer',
      'evaluate-model': 'test-judge',
      'execute-model': 'test-executor',
      'max-rounds': '2',
    },
    env: { GITHUB_API_URL: scene.proxy.url },
  });
}

/** Fails for what the runner would obey besides annotations and the masks of the action's own secrets. */
function expectText({ stdout, stderr, summary, masks, annotations }: ActionRun): void {
  for (const output of [stdout, stderr, summary]) {
    expect(output).not.toMatch(UNSEEN);
    const others = obeyed(output).filter((name) => !/^(error|warning|notice|add-mask)$/.test(name));
    expect(others).toEqual([]);
    expect(output).not.toMatch(/##\[/);
  }
  expect(obeyed(stderr)).toEqual([]);
  expect(obeyed(summary)).toEqual([]);
  for (const mask of masks) expect(mask).not.toMatch(/^e|NAMED/);
  for (const { message, title = '' } of annotations)
    expect(`${title}${message}`).not.toMatch(/[\r\n]|##\[|^::/m);
  expect(`${stdout}${summary}`).toContain('NAMED');
}

it.each([400, 401, 500])(
  'words of an endpoint that answers with %i, in ::error:: and summary',
  async (status) => {
    const { baseUrl } = await rawServer((response) => {
      json(response, status, { error: { message: TEXT, code: TEXT, type: TEXT } }, { 'retry-after': '0' });
    });
    const result = await run(baseUrl, { 'prompts/NAMED.yaml': gradedPromptFile(4) });
    expect(result.exitCode).not.toBe(0);
    expect(result.annotations.map(({ level }) => level)).toContain('error');
    expectText(result);
  },
);

it('words of models, names of files, and what is wrong in them', async () => {
  let calls = 0;
  const { baseUrl } = await rawServer((response, { body }) => {
    const content = (body.messages as { content: string }[]).map((message) => message.content).join('\n');
    const reply = gradedReply(String(body.model), content, ++calls)
      .replace('Raises it', () => `${TEXT} raises it`)
      .replace('Sort the ticket', () => `Sort it\n::add-mask::e\n##[group]x`)
      .replace('An answer', () => TEXT);
    json(response, 200, completion({ content: reply }));
  });
  const result = await run(baseUrl, {
    [`prompts/${NAME}.yaml`]: gradedPromptFile(4),
    'prompts/bad.yaml': `prompt: p\n${JSON.stringify(TEXT)}: 1\n`,
  });
  expect(result.annotations.map(({ title }) => title)).toContain('Invalid prompt file');
  expectText(result);
});
