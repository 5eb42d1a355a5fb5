import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/spo/asking/ask.ts';
import { execute } from '../../../src/spo/asking/execute.ts';
import type { Role } from '../../../src/spo/ports.ts';
import { fakeModel, fakePorts, fakeSpec } from '../../support/fake-ports.ts';

const draw = { file: 'a.yaml', phase: 'check', number: 0 };
const request = (role: Role, content: string) =>
  ({ role, messages: [{ role: 'user', content }], draw }) as const;
const asked = async (role: Role, content: string, reply: string, about = '') =>
  (
    await ask(
      fakeModel(() => reply),
      request(role, content),
      undefined,
      about,
    )
  ).text;

describe('a reply becomes text in one place', () => {
  it.each(['optimize', 'evaluate', 'execute'] as const)(
    'without the thoughts of the role %s',
    async (role) => {
      expect(await asked(role, 'q', '<think>draft</think>\nanswer')).toBe('answer');
      expect(await asked(role, 'q', 'draft\n</think>\nanswer')).toBe('answer');
    },
  );

  it.each(['optimize', 'evaluate', 'execute'] as const)(
    'and is none of the role %s where all is thought',
    async (role) => {
      await expect(asked(role, 'q', '<think>draft')).rejects.toMatchObject({
        code: 'model-bad-reply',
        message: 'fake thought and gave no answer.',
        evidence: { role, words: '<think>draft' },
      });
    },
  );

  it('keeps what the question is about, and only there', async () => {
    const reply = '<think>x</think> marks a thought.';
    expect(await asked('execute', 'p\n\nWhat is <think>?', reply, 'What is <think>?')).toBe(reply);
    expect(await asked('execute', 'Think in <think> first.\n\nq', reply, 'q')).toBe('marks a thought.');
    expect(await asked('evaluate', 'The answers are about <think>.', reply)).toBe('marks a thought.');
  });

  it('keeps a new prompt about such tags whole', async () => {
    const reply = '<prompt>Never write </think> in an answer.</prompt>';
    expect(await asked('optimize', 'PROMPT: Never write </think>.', reply)).toBe(reply);
    expect(await asked('optimize', 'PROMPT: Never write </think>.', `<think>a</think>${reply}`)).toBe(reply);
  });

  it('knows what a case is about from its question, reference, requirements, variables and checks', async () => {
    const reply = '<think>x</think>y';
    const texts = async (overrides: Parameters<typeof fakeSpec>[0]) => {
      const spec = fakeSpec({ cases: [{ question: 'q' }], ...overrides });
      const [answer] = await execute('p', [0], spec, draw, fakePorts({ executor: fakeModel(() => reply) }));
      return answer?.status === 'answered' ? answer.text : answer;
    };
    const label = 'l';
    expect(await texts({})).toBe('y');
    expect(await texts({ requirements: 'Has a <think> block.' })).toBe(reply);
    expect(await texts({ cases: [{ question: 'q', answer: '<think>x</think>y' }] })).toBe(reply);
    expect(await texts({ cases: [{ question: 'q', variables: { tag: '<think>' } }] })).toBe(reply);
    expect(
      await texts({ cases: [{ question: 'q', checks: [{ kind: 'contains', text: '<think>', label }] }] }),
    ).toBe(reply);
  });
});
