import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EventScene, FORK, startEventScene } from '../support/event-scene.ts';
import { gradedPromptFile } from '../support/graded-models.ts';

const BLOCK = 'execute-model: test-executor-2, execute-temperature: 0.7, max-rounds: 2';

let scene: EventScene;
beforeAll(async () => {
  scene = await startEventScene();
  const text = gradedPromptFile(1);
  const files = { 'prompts/own.yaml': text, 'prompts/limited.yaml': text, 'prompts/off.yaml': text };
  await scene.emulator.commit({ branch: 'main', files });
}, 60_000);
afterAll(() => scene[Symbol.asyncDispose]());

const asked = (from: number) => scene.models.requests.slice(from).map(({ body }) => body);
const executors = (from: number) =>
  new Set(
    asked(from)
      .filter(({ model }) => /executor/.test(String(model)))
      .map(({ model, temperature }) => `${model} ${temperature}`),
  );

describe('prompt files that say how they are run', () => {
  it('are run so, each within its own budget or not at all', async () => {
    const pull = await scene.openPullRequest({
      'prompts/own.yaml': gradedPromptFile(11, BLOCK),
      'prompts/limited.yaml': gradedPromptFile(21, 'max-calls: 8'),
      'prompts/off.yaml': gradedPromptFile(31, 'off: true'),
    });
    const payload = await scene.payload(pull.number, 'opened');
    const inputs = { 'max-rounds': '3', 'max-calls': '500' };
    const result = await scene.run('pull_request', payload, { inputs });
    expect(result.exitCode).toBe(0);
    expect(executors(0)).toEqual(new Set(['test-executor-2 0.7', 'test-executor undefined']));
    const ofLimited = scene.models.requests.filter(
      ({ content, model }) => model === 'test-executor' && /grade-(1|2\d)\b/.test(content),
    );
    expect(ofLimited.length).toBeLessThanOrEqual(8);
    const [comment] = await scene.comments(pull.number);
    expect(comment?.body).toContain('1 stopped by the budget, 1 improved, 1 off');
    expect(comment?.body).toMatch(
      /`prompts\/limited.yaml` \| \*\*stopped by the budget\*\*.*own budget is used up/,
    );
    expect(comment?.body).toContain('| `prompts/off.yaml` | off, as its file says |');
    expect(comment?.body).toContain('executor `test-executor-2`');
    expect(scene.models.requests.some(({ content }) => content.includes('grade-31'))).toBe(false);
  });

  it.each(['pull_request', 'pull_request_target'])(
    'choose no model where %s comes from a fork, and may ask for less',
    async (event) => {
      const grade = event === 'pull_request' ? 41 : 51;
      const pull = await scene.openPullRequest({ 'prompts/own.yaml': gradedPromptFile(grade, BLOCK) });
      scene.pretendFork(pull.number);
      const rest = { sender: { login: 'acme' }, label: { name: 'spo-check' } };
      const payload = await scene.payload(pull.number, 'labeled', { headRepo: FORK, rest });
      const before = scene.models.requests.length;
      const result = await scene.run(event, payload, { inputs: { 'max-rounds': '5' } });
      expect(result.exitCode).toBe(0);
      expect(result.outputs['best-round']).toBe('2');
      expect(executors(before)).toEqual(new Set(['test-executor undefined']));
      const [comment] = await scene.comments(pull.number);
      expect(comment?.body).toContain('The pull request comes from a fork, which cannot choose models');
    },
  );
});
