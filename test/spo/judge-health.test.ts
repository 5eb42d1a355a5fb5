import { describe, expect, it } from 'vitest';
import { pairOutcome } from '../../src/spo/evaluate.ts';
import { healthWarnings, judgeHealth } from '../../src/spo/judge-health.ts';
import { tallyPairs } from '../../src/spo/tally.ts';
import type { Answer, Ballot, Comparison, Pair } from '../../src/spo/types.ts';

const answer = (length: number): Answer => ({
  status: 'answered',
  caseIndex: 0,
  question: 'q',
  text: 'x'.repeat(length),
});

/** A pair whose ballots are given with the challenger first, then second. */
function pair(first: Ballot, second: Ballot, { caseIndex = 0, challengerLength = 10 } = {}): Pair {
  return {
    caseIndex,
    outcome: pairOutcome(first, second),
    ballots: [
      { challengerPosition: 'first', choice: first, reason: '' },
      { challengerPosition: 'second', choice: second, reason: '' },
    ],
    incumbentAnswers: [answer(10)],
    challengerAnswers: [answer(challengerLength)],
  };
}

function comparison(...pairs: Pair[]): Comparison {
  return { pairs, tally: tallyPairs(pairs), decision: 'none', redraws: [], note: '', stoppedBy: null };
}

describe('judge health', () => {
  it('counts flips, positions, abstentions and repeats', () => {
    const health = judgeHealth([
      comparison(
        pair('challenger', 'challenger'),
        pair('challenger', 'challenger'),
        pair('challenger', 'incumbent'),
        pair('incumbent', 'abstain', { caseIndex: 1 }),
      ),
    ]);
    expect(health).toMatchObject({ ballots: 8, pairs: 3, flipRate: 1 / 3, abstainRate: 1 / 8 });
    // Readable ballots for the first answer: 1, 1, 2 and 0 of the four pairs.
    expect(health.firstPreferred).toBeCloseTo(4 / 7);
    expect(health.repeatAgreement).toBeCloseTo(1 / 3);
  });

  it('measures lengths and whether the longer answer wins', () => {
    const longer = { challengerLength: 30 };
    const health = judgeHealth([
      comparison(
        pair('challenger', 'challenger', longer),
        pair('incumbent', 'incumbent', longer),
        pair('challenger', 'challenger', longer),
      ),
    ]);
    expect(health.lengthRatio).toBe(3);
    expect(health.longerPreferred).toBeCloseTo(2 / 3);
  });

  it('has nothing to say without ballots', () => {
    expect(judgeHealth([])).toEqual({
      ballots: 0,
      pairs: 0,
      flipRate: null,
      firstPreferred: null,
      abstainRate: null,
      repeatAgreement: null,
      lengthRatio: null,
      longerPreferred: null,
    });
    expect(healthWarnings(judgeHealth([]))).toEqual([]);
  });
});

describe('health warnings', () => {
  const ten = (make: () => Pair) => judgeHealth([comparison(...Array.from({ length: 10 }, make))]);

  it.each([
    [
      'a judge that follows the position',
      ten(() => pair('challenger', 'incumbent')),
      /followed the position in 100%/,
    ],
    [
      'a judge that likes the first answer',
      ten(() => pair('challenger', 'incumbent')),
      /first answer in 100%/,
    ],
    ['unreadable ballots', ten(() => pair('challenger', 'abstain')), /50% of ballots could not be read/],
    [
      'a judge that likes length',
      ten(() => pair('challenger', 'challenger', { challengerLength: 40 })),
      /longer answer won 100%/,
    ],
  ])('name %s', (_, health, sentence) => {
    expect(healthWarnings(health).join('\n')).toMatch(sentence);
  });

  it('are none for a steady judge, and none from a handful of ballots', () => {
    expect(healthWarnings(ten(() => pair('challenger', 'challenger')))).toEqual([]);
    expect(healthWarnings(judgeHealth([comparison(pair('challenger', 'incumbent'))]))).toEqual([]);
  });
});
