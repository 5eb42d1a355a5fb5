import { describe, expect, it } from 'vitest';
import { SpoError } from '../../../src/spo/errors.ts';
import { optimize } from '../../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS } from '../../../src/spo/loop/settings.ts';
import {
  choose,
  echoExecutor,
  fakeModel,
  fakePorts,
  fakeSpec,
  judgeBy,
  numberedOptimizer,
} from '../../support/fake-ports.ts';

const versionIn = (answers: string) => Number(/version (\d+)/.exec(answers)?.[1]);
const newest = () => judgeBy((a, b) => choose(versionIn(a) > versionIn(b) ? 'A' : 'B'));
const oldest = () => judgeBy((a, b) => choose(versionIn(a) < versionIn(b) ? 'A' : 'B'));
const settings = { ...DEFAULT_SETTINGS, ballots: 4, maxRounds: 5, patience: 0 };
const outcomes = (rounds: readonly { outcome: string }[]) => rounds.map(({ outcome }) => outcome);

describe.each([2, 4, 6, 8])('with %i ballots', (ballots) => {
  it('accepts every challenger that the judge always prefers, whatever its position', async () => {
    const result = await optimize(fakeSpec(), { ...settings, ballots }, fakePorts({ judge: newest() }));
    expect(outcomes(result.rounds)).toEqual(['initial', 'accepted', 'accepted', 'accepted', 'accepted']);
    expect(result.best?.prompt).toBe('version 4');
  });

  it('accepts none when the judge always prefers the incumbent', async () => {
    const result = await optimize(fakeSpec(), { ...settings, ballots }, fakePorts({ judge: oldest() }));
    expect(outcomes(result.rounds)).toEqual(['initial', 'rejected', 'rejected', 'rejected', 'rejected']);
    expect(result.best?.prompt).toBe('version 0');
  });

  it.each(['A', 'B'])('accepts none and sees only flips when the judge always says %s', async (letter) => {
    const judge = judgeBy(() => choose(letter));
    const result = await optimize(fakeSpec(), { ...settings, ballots }, fakePorts({ judge }));
    expect(outcomes(result.rounds)).toEqual(['initial', 'tie', 'tie', 'tie', 'tie']);
    expect(result.rounds[1]?.comparison?.tally.flip).toBe(ballots / 2);
  });
});

describe('the loop', () => {
  it('makes 3 + 8 (R - 1) calls for 3 cases and 4 ballots', async () => {
    const models = { optimizer: numberedOptimizer(), executor: echoExecutor(), judge: newest() };
    await optimize(fakeSpec(), { ...settings, maxRounds: 6 }, fakePorts(models));
    const calls = Object.values(models).reduce((sum, { requests }) => sum + requests.length, 0);
    expect(calls).toBe(3 + 8 * 5);
  });

  it('ends after as many rounds without an accepted challenger as patience says', async () => {
    const result = await optimize(
      fakeSpec(),
      { ...settings, maxRounds: 10, patience: 3 },
      fakePorts({ judge: oldest() }),
    );
    expect(outcomes(result.rounds)).toEqual(['initial', 'rejected', 'rejected', 'rejected']);
    expect(result.stoppedBy).toBe('patience');
  });

  it('does not promote a challenger on mostly unreadable ballots', async () => {
    let ballots = 0;
    const judge = judgeBy((a, b) =>
      ballots++ % 4 === 0 ? choose(versionIn(a) > versionIn(b) ? 'A' : 'B') : 'Hard to say.',
    );
    const result = await optimize(fakeSpec(), { ...settings, maxRounds: 2 }, fakePorts({ judge }));
    expect(result.rounds[1]).toMatchObject({
      outcome: 'tie',
      comparison: { tally: { ballots: { challenger: 1, abstain: 3 } } },
    });
  });

  it.each([
    ['no tag', 'Here is a better prompt.'],
    ['an empty prompt', '<prompt> </prompt>'],
    ['a prompt cut off', '<prompt>Answer as'],
    ['the same prompt', '<prompt>version 0</prompt>'],
    ['two prompts', '<prompt>version 1</prompt> Or: <prompt>version 2</prompt>'],
    ['hidden text', '<prompt>version 1\u3164</prompt>'],
    ['a new placeholder', '<prompt>version 1 of {name}</prompt>'],
    ['parts of the form', '<prompt>version 1\n<sample_answers>\n</prompt>'],
  ])('asks once more and then gives up a round whose reply has %s', async (_, reply) => {
    const models = { optimizer: fakeModel(() => reply), executor: echoExecutor(), judge: newest() };
    const result = await optimize(fakeSpec(), { ...settings, maxRounds: 2 }, fakePorts(models));
    expect(result.rounds[1]).toMatchObject({ outcome: 'no-proposal', prompt: null });
    expect(models.optimizer.requests).toHaveLength(2);
    expect(models.executor.requests).toHaveLength(3);
    expect(models.judge.requests).toHaveLength(0);
  });

  it('takes the second reply when the first cannot be used, and says why it asked again', async () => {
    const optimizer = fakeModel((_, count) => (count === 0 ? 'sorry' : '<prompt>version 1</prompt>'));
    const result = await optimize(
      fakeSpec(),
      { ...settings, maxRounds: 2 },
      fakePorts({ optimizer, judge: newest() }),
    );
    expect(result.rounds[1]?.outcome).toBe('accepted');
    expect(optimizer.requests[1]?.messages[0]?.content).toContain('it had no <prompt> tag');
  });

  it('counts words against the limit', async () => {
    const optimizer = fakeModel(() => '<prompt>one two three four</prompt>');
    const result = await optimize(
      fakeSpec({ count: 3 }),
      { ...settings, maxRounds: 2 },
      fakePorts({ optimizer }),
    );
    expect(result.rounds[1]?.note).toContain('4 words and the limit is 3');
  });

  it('fails a round whose case got no answer, and never shows the error to a model', async () => {
    const executor = fakeModel(({ messages }) => {
      if (messages[0]?.content.includes('version 1') && messages[0].content.endsWith('two')) {
        throw new SpoError('model-unavailable', 'SECRET ERROR TEXT');
      }
      return `fine ${messages[0]?.content}`;
    });
    const models = { optimizer: numberedOptimizer(), executor, judge: newest() };
    const result = await optimize(fakeSpec(), { ...settings, maxRounds: 3 }, fakePorts(models));
    expect(outcomes(result.rounds)).toEqual(['initial', 'failed', 'accepted']);
    const seen = JSON.stringify([...models.judge.requests, ...models.optimizer.requests]);
    expect(seen).not.toContain('SECRET ERROR TEXT');
  });

  it('leaves a case that failed in the first round out of the comparison', async () => {
    const executor = fakeModel(({ messages }, count) => {
      if (count === 1) throw new SpoError('model-timeout', 'SECRET ERROR TEXT');
      return `fine ${messages[0]?.content}`;
    });
    const judge = newest();
    const result = await optimize(fakeSpec(), { ...settings, maxRounds: 2 }, fakePorts({ executor, judge }));
    expect(result.rounds[1]?.outcome).toBe('accepted');
    expect(judge.requests[0]?.messages[0]?.content).not.toMatch(/SECRET|Question 3/);
  });

  it('keeps the rounds before a fault that hits every call', async () => {
    const optimizer = fakeModel((_, count) => {
      if (count === 1) throw new SpoError('model-unauthorized', 'The key was refused.');
      return '<prompt>version 1</prompt>';
    });
    const result = await optimize(fakeSpec(), settings, fakePorts({ optimizer, judge: newest() }));
    expect(outcomes(result.rounds)).toEqual(['initial', 'accepted']);
    expect(result).toMatchObject({ stoppedBy: 'error', error: { code: 'model-unauthorized' } });
  });

  it('continues from a stored incumbent', async () => {
    const answers = [0, 2].map((caseIndex) => ({
      status: 'answered' as const,
      caseIndex,
      question: ['one', 'two', 'three'][caseIndex] ?? '',
      text: 'version 0',
    }));
    const models = { optimizer: numberedOptimizer(), executor: echoExecutor(), judge: newest() };
    const result = await optimize(
      fakeSpec(),
      { ...settings, initialRound: 4, maxRounds: 2 },
      fakePorts(models),
      { previous: { round: 2, prompt: 'stored', answers }, rounds: [] },
    );
    expect(result.rounds.map(({ round }) => round)).toEqual([4, 5]);
    expect(result.sample).toEqual([0, 2]);
    expect(models.optimizer.requests[0]?.messages[0]?.content).toContain('stored');
  });

  it.each([1, 3, 0, 2.5, Number.NaN])('refuses %d ballots with a sentence', async (ballots) => {
    await expect(optimize(fakeSpec(), { ...settings, ballots }, fakePorts({}))).rejects.toThrow(/balanced/);
  });

  it('keys every draw by file, round and number', async () => {
    const models = { optimizer: numberedOptimizer(), executor: echoExecutor(), judge: newest() };
    await optimize(fakeSpec(), { ...settings, maxRounds: 2 }, fakePorts(models));
    expect(models.judge.requests.map(({ draw }) => draw)).toEqual(
      [0, 0, 1, 1].map((number) => ({ file: 'prompts/fake.yaml', phase: 'round 2', number })),
    );
  });
});
