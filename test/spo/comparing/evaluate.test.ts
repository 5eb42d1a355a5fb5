import { describe, expect, it } from 'vitest';
import { ballotOf, judgePair, pairOutcome } from '../../../src/spo/comparing/evaluate.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { LanguageModel } from '../../../src/spo/ports.ts';
import type { Answer, Sides } from '../../../src/spo/types.ts';
import { choose, fakeModel, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const answered = (caseIndex: number, text: string): Answer => ({
  status: 'answered',
  caseIndex,
  question: `q${caseIndex}`,
  text,
});
const failed = (caseIndex: number): Answer => ({
  status: 'failed',
  caseIndex,
  question: `q${caseIndex}`,
  reason: 'SECRET REASON',
});
const sides = (incumbent: Answer[], challenger: Answer[], caseIndex: number | null = null): Sides => ({
  caseIndex,
  incumbent,
  challenger,
});
const draw = { file: 'a.yaml', phase: 'check', number: 4 };
const prefers = (word: string) => judgeBy((a) => choose(a.includes(word) ? 'A' : 'B'));

function judge(pair: Sides, model: LanguageModel = prefers('new'), skipIdentical = true, spec = fakeSpec()) {
  return judgePair(pair, spec, draw, fakePorts({ judge: model }), skipIdentical);
}

describe('ballotOf', () => {
  it.each([
    ['A', 'first', 'challenger'],
    ['B', 'first', 'incumbent'],
    ['A', 'second', 'incumbent'],
    ['B', 'second', 'challenger'],
  ] as const)(
    'takes %s for the %s answer: with the challenger there it is for the %s',
    (letter, position, side) => {
      expect(ballotOf(letter, position)).toBe(side);
    },
  );
});

describe('pairOutcome', () => {
  it.each([
    ['challenger', 'challenger', 'challenger'],
    ['incumbent', 'incumbent', 'incumbent'],
    ['challenger', 'incumbent', 'flip'],
    ['incumbent', 'challenger', 'flip'],
    ['abstain', 'challenger', 'abstain'],
    ['incumbent', 'abstain', 'abstain'],
    ['abstain', 'abstain', 'abstain'],
  ] as const)('%s and %s are %s', (left, right, outcome) => {
    expect(pairOutcome(left, right)).toBe(outcome);
  });
});

describe('a pair', () => {
  it('shows the same answers in both orders and keeps the reasons', async () => {
    const model = prefers('new');
    const pair = await judge(sides([answered(0, 'old')], [answered(0, 'new')]), model);
    expect(pair).toEqual({
      caseIndex: null,
      outcome: 'challenger',
      ballots: [
        { challengerPosition: 'first', choice: 'challenger', reason: 'because' },
        { challengerPosition: 'second', choice: 'challenger', reason: 'because' },
      ],
      incumbentAnswers: [answered(0, 'old')],
      challengerAnswers: [answered(0, 'new')],
    });
    expect(model.requests.map(({ role, draw }) => [role, draw])).toEqual([
      ['evaluate', draw],
      ['evaluate', draw],
    ]);
  });

  it.each([
    ['Tie', { abstention: 'tie', reason: '' }],
    [
      'Both are fine.',
      { abstention: 'unreadable', reason: 'the judge wrote no choice', words: 'Both are fine.' },
    ],
    ["I'm sorry, but I can't help.", { abstention: 'refused', words: "I'm sorry, but I can't help." }],
    [
      '<think>A, maybe <choose>A</choose>',
      { abstention: 'unreadable', words: expect.stringContaining('maybe') },
    ],
  ])('has an abstention of its own name, with the words of the judge: %s', async (reply, ballot) => {
    const model = fakeModel((_, count) => (count === 0 ? reply : choose('A')));
    const pair = await judge(sides([answered(0, 'old')], [answered(0, 'new')]), model);
    expect(pair.outcome).toBe('abstain');
    expect(pair.ballots).toMatchObject([
      { challengerPosition: 'first', choice: 'abstain', ...ballot },
      { challengerPosition: 'second', choice: 'incumbent', reason: 'because' },
    ]);
    expect(pair.ballots[1]).not.toHaveProperty('abstention');
  });

  it('does not read the draft of a judge that thinks', async () => {
    const model = judgeBy(
      (a) =>
        `<think>so <choose>${a.includes('new') ? 'B' : 'A'}</choose>?</think>${choose(a.includes('new') ? 'A' : 'B')}`,
    );
    expect(await judge(sides([answered(0, 'old')], [answered(0, 'new')]), model)).toMatchObject({
      outcome: 'challenger',
    });
  });

  it('has a refusal for a judge whose endpoint says so, with its words and the remedy', async () => {
    const model = fakeModel(() => {
      throw new SpoError('model-bad-reply', 'The judge refused: no.', {
        remedy: 'Reword it.',
        evidence: { aboutText: true, words: 'no' },
      });
    });
    const { ballots } = await judge(sides([answered(0, 'old')], [answered(0, 'new')]), model);
    expect(ballots[0]).toMatchObject({
      abstention: 'refused',
      reason: 'no ballot: The judge refused: no. Reword it.',
      words: 'no',
    });
  });

  it('has an abstention for a judge that could not be reached', async () => {
    const model = fakeModel(() => {
      throw new SpoError('model-timeout', 'It took too long.');
    });
    const pair = await judge(sides([answered(0, 'old')], [answered(0, 'new')]), model);
    expect(pair).toMatchObject({
      outcome: 'abstain',
      ballots: [{ reason: 'no ballot: It took too long.', abstention: 'missing' }, {}],
    });
  });

  it('throws a fault that would hit every call', async () => {
    const model = fakeModel(() => {
      throw new SpoError('model-unauthorized', 'The key was refused.');
    });
    await expect(judge(sides([answered(0, 'old')], [answered(0, 'new')]), model)).rejects.toThrow('refused');
  });

  it('abstains without a call when no case was answered by both', async () => {
    const model = prefers('new');
    const pair = await judge(sides([failed(0), answered(1, 'old')], [answered(0, 'new'), failed(1)]), model);
    expect(pair).toMatchObject({ outcome: 'abstain', ballots: [] });
    expect(pair.incumbentAnswers).toHaveLength(2);
    expect(model.requests).toHaveLength(0);
  });

  it('leaves a case out that one side failed, and nothing else', async () => {
    const model = prefers('new');
    const pair = await judge(
      sides([answered(0, 'old 0'), answered(1, 'old 1')], [failed(0), answered(1, 'new 1')]),
      model,
    );
    expect(pair.outcome).toBe('challenger');
    const seen = JSON.stringify(model.requests);
    expect(seen).toContain('old 1');
    expect(seen).not.toMatch(/old 0|SECRET/);
  });

  it('asks no ballot about answers that differ in the white space around them, where it may skip them', async () => {
    const same = sides([answered(0, ' same\n')], [answered(0, 'same')]);
    expect(await judge(same)).toMatchObject({ outcome: 'identical', ballots: [] });
    expect((await judge(same, prefers('new'), false)).ballots).toHaveLength(2);
  });

  it('is not identical when one of several answers differs', async () => {
    const pair = await judge(
      sides([answered(0, 'same'), answered(1, 'old')], [answered(0, 'same'), answered(1, 'new')]),
    );
    expect(pair.outcome).toBe('challenger');
  });
});

describe('a pair on a case with checks', () => {
  const checks = [{ kind: 'contains', label: 'has x', text: 'x' }] as const;
  const spec = fakeSpec({ cases: [{ question: 'q0', checks }] });

  it('is decided by them where only one side passes', async () => {
    const model = prefers('new');
    const pair = await judge(sides([answered(0, 'x old')], [answered(0, 'new')], 0), model, true, spec);
    expect(pair).toMatchObject({
      caseIndex: 0,
      outcome: 'incumbent',
      ballots: [],
      failedChecks: { incumbent: [], challenger: ['has x'] },
    });
    expect(model.requests).toHaveLength(0);
  });

  it('goes to the judge where both sides pass or fail, and says so', async () => {
    const pair = await judge(
      sides([answered(0, 'old')], [answered(0, 'new')], 0),
      prefers('new'),
      true,
      spec,
    );
    expect(pair).toMatchObject({
      outcome: 'challenger',
      failedChecks: { incumbent: ['has x'], challenger: ['has x'] },
    });
  });

  it('goes to the judge where all answers are shown at once', async () => {
    const pair = await judge(sides([answered(0, 'x old')], [answered(0, 'new')]), prefers('new'), true, spec);
    expect(pair.outcome).toBe('challenger');
    expect(pair).not.toHaveProperty('failedChecks');
  });
});
