import { describe, expect, it } from 'vitest';
import { allAnswered, execute } from '../../../src/spo/asking/execute.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { echoExecutor, fakeModel, fakePorts, fakeSpec } from '../../support/fake-ports.ts';

const spec = fakeSpec();
const draw = { file: spec.key, phase: 'round 2', number: 3 };

describe('execute', () => {
  it('puts each case to the prompt and keeps its question and its place', async () => {
    const executor = echoExecutor();
    expect(await execute('Be brief.', [2, 0], spec, draw, fakePorts({ executor }))).toEqual([
      { status: 'answered', caseIndex: 2, question: 'three', text: 'answer to: Be brief.\n\nthree' },
      { status: 'answered', caseIndex: 0, question: 'one', text: 'answer to: Be brief.\n\none' },
    ]);
    expect(executor.requests.map(({ role, draw }) => ({ role, draw }))).toEqual([
      { role: 'execute', draw },
      { role: 'execute', draw },
    ]);
  });

  it('makes a failed answer of a call that failed, and warns of it', async () => {
    const executor = fakeModel((_, count) => {
      if (count === 1) throw new SpoError('model-timeout', 'It took too long.');
      return 'fine';
    });
    const ports = fakePorts({ executor });
    const answers = await execute('Be brief.', [0, 1], spec, draw, ports);
    expect(answers[1]).toEqual({
      status: 'failed',
      caseIndex: 1,
      question: 'two',
      reason: 'It took too long.',
      outage: {
        code: 'model-timeout',
        message: 'It took too long.',
        remedy: '',
        evidence: {},
        retryable: false,
      },
    });
    expect(ports.events).toEqual([
      { type: 'warning', key: spec.key, message: 'Case 2 got no answer: It took too long.' },
    ]);
    expect(allAnswered(answers)).toBe(false);
    expect(allAnswered(answers.slice(0, 1))).toBe(true);
  });

  it('throws a fault that would hit every call', async () => {
    const executor = fakeModel(() => {
      throw new SpoError('model-unauthorized', 'The key was refused.');
    });
    await expect(execute('Be brief.', [0], spec, draw, fakePorts({ executor }))).rejects.toThrow('refused');
  });

  it('never sends an empty prompt, nor a case that is not there', async () => {
    const executor = echoExecutor();
    const ports = fakePorts({ executor });
    expect(() => execute(' \n', [0], spec, draw, ports)).toThrow('empty');
    await expect(execute('Be brief.', [3], spec, draw, ports)).rejects.toThrow('no case 3');
    expect(executor.requests).toHaveLength(0);
  });
});
