import { describe, expect, it } from 'vitest';
import { type ComparisonPlan, compare } from '../../../src/spo/comparing/compare.ts';
import type { Progress } from '../../../src/spo/comparing/rules.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { Answer, Pair, Sides } from '../../../src/spo/types.ts';
import { fakePorts, fakeSpec } from '../../support/fake-ports.ts';

const answered = (text: string): Answer => ({ status: 'answered', caseIndex: 0, question: 'q', text });
const failed: Answer = { status: 'failed', caseIndex: 0, question: 'q', reason: 'r' };
const sidesOf = (incumbent: Answer, challenger: Answer, caseIndex = 0): Sides => ({
  caseIndex,
  incumbent: [incumbent],
  challenger: [challenger],
});
const pairOf = ({ caseIndex, incumbent, challenger }: Sides, outcome: Pair['outcome'] = 'flip'): Pair => ({
  caseIndex,
  outcome,
  ballots: [],
  incumbentAnswers: incumbent,
  challengerAnswers: challenger,
});

/** A rule that draws these waves, whatever comes, and keeps what it was told. */
function scripted(waves: readonly number[]) {
  const told: Progress[] = [];
  const rule = {
    most: 9,
    nextWave: (progress: Progress) => waves[told.push(progress) - 1] ?? 0,
    conclude: () => ({ decision: 'none', note: 'done' }) as const,
  };
  return { told, rule };
}

function run(plan: Partial<ComparisonPlan>) {
  const ports = fakePorts({});
  const defaults: ComparisonPlan = {
    spec: fakeSpec(),
    rule: scripted([]).rule,
    step: 'check',
    sides: (number) => sidesOf(answered(`old ${number}`), answered(`new ${number}`)),
    judge: async (sides) => pairOf(sides),
    cycle: 2,
    skipRepeats: true,
    keepPartial: true,
  };
  return { comparison: compare({ ...defaults, ...plan }, ports), events: ports.events };
}

const outcomes = (pairs: readonly Pair[]) => pairs.map(({ outcome }) => outcome);

describe('compare', () => {
  it('draws waves until the rule has enough, and says how far it is', async () => {
    const { told, rule } = scripted([2, 1]);
    const numbers: number[] = [];
    const { comparison, events } = run({
      rule,
      judge: async (sides, number) => {
        numbers.push(number);
        return pairOf(sides);
      },
    });
    expect(await comparison).toMatchObject({ decision: 'none', note: 'done', stoppedBy: null, redraws: [] });
    expect(numbers).toEqual([0, 1, 2]);
    expect(told.map(({ drawn }) => drawn)).toEqual([0, 2, 3]);
    expect(told.at(-1)?.tally.flip).toBe(3);
    expect(events).toEqual([
      { type: 'pairs', key: 'prompts/fake.yaml', step: 'check', done: 2, most: 9 },
      { type: 'pairs', key: 'prompts/fake.yaml', step: 'check', done: 3, most: 9 },
    ]);
  });

  it.each<[string, Pair['outcome'][], boolean]>([
    ['nothing was drawn', [], false],
    ['not every case had its turn', ['identical'], false],
    ['every case repeats itself', ['identical', 'repeat'], true],
    ['every case repeated itself in its last turn', ['flip', 'flip', 'repeat', 'identical'], true],
    ['one case still shows something', ['repeat', 'repeat', 'repeat', 'flip'], false],
  ])('knows whether it is exhausted when %s', async (_, script, exhausted) => {
    const { told, rule } = scripted(script.map(() => 1));
    await run({ rule, judge: async (sides, number) => pairOf(sides, script[number] ?? 'flip') }).comparison;
    expect(told.at(-1)?.exhausted).toBe(exhausted);
  });

  const script = [
    sidesOf(answered('old'), answered('new')),
    sidesOf(answered('old'), answered('new')),
    sidesOf(answered('old'), answered('new'), 1),
    sidesOf(answered('old'), answered('newer')),
    sidesOf(answered('older'), answered('new')),
    sidesOf(failed, answered('new')),
    sidesOf(failed, answered('new')),
    sidesOf(answered('old'), failed),
    sidesOf(answered('old'), failed),
  ];

  it('spares the ballots of what was judged before, and of nothing else', async () => {
    const sides = (number: number) => script[number] ?? sidesOf(failed, failed);
    const { comparison } = run({ rule: scripted([script.length]).rule, sides });
    const { pairs } = await comparison;
    expect(outcomes(pairs)).toEqual(['flip', 'repeat', ...Array(7).fill('flip')]);
    expect(pairs[1]).toEqual(pairOf(sides(1), 'repeat'));
    const all = await run({ rule: scripted([script.length]).rule, sides, skipRepeats: false }).comparison;
    expect(outcomes(all.pairs)).toEqual(Array(9).fill('flip'));
  });

  it('remembers what was judged in an earlier wave', async () => {
    const { comparison } = run({
      rule: scripted([1, 1]).rule,
      sides: () => sidesOf(answered('old'), answered('new')),
    });
    expect(outcomes((await comparison).pairs)).toEqual(['flip', 'repeat']);
  });
});

describe('compare, when it is stopped in its second wave', () => {
  const stopping = (error: unknown) => ({
    rule: scripted([2, 2]).rule,
    judge: async (sides: Sides, number: number) => {
      if (number === 3) throw error;
      return pairOf(sides);
    },
  });

  it.each([
    ['budget-exhausted', 'budget'],
    ['interrupted', 'signal'],
  ] as const)('by %s keeps the waves before', async (code, stoppedBy) => {
    const { comparison } = run(stopping(new SpoError(code, 'Enough.')));
    const { pairs, ...rest } = await comparison;
    expect(pairs).toHaveLength(2);
    expect(rest).toMatchObject({
      decision: 'insufficient',
      note: 'Enough.',
      stoppedBy,
      redraws: [],
      tally: { flip: 2 },
    });
  });

  it('throws on where no part is to be kept', async () => {
    const plan = { ...stopping(new SpoError('budget-exhausted', 'Enough.')), keepPartial: false };
    await expect(run(plan).comparison).rejects.toThrow('Enough.');
  });

  it.each([new SpoError('model-unauthorized', 'The key was refused.'), new Error('defect')])(
    'throws %s, which stops nothing but is a fault',
    async (error) => {
      await expect(run(stopping(error)).comparison).rejects.toBe(error);
    },
  );
});
