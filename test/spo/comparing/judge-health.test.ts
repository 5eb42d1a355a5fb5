import { describe, expect, it } from 'vitest';
import { pairOutcome } from '../../../src/spo/comparing/evaluate.ts';
import { healthWarnings, type JudgeHealth, judgeHealth } from '../../../src/spo/comparing/judge-health.ts';
import { tallyPairs } from '../../../src/spo/comparing/tally.ts';
import type { Answer, Ballot, Comparison, Pair } from '../../../src/spo/types.ts';

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

describe('the figures of judge health', () => {
  const both = (outcome: Ballot, lengths = {}) => pair(outcome, outcome, lengths);
  const healthOf = (...pairs: Pair[]) => judgeHealth([comparison(...pairs)]);

  it('leave out pairs that asked for no ballot', () => {
    const decided: Pair = { ...both('challenger', { challengerLength: 90 }), ballots: [] };
    const health = healthOf(decided, both('incumbent'));
    expect(health).toMatchObject({
      ballots: 2,
      pairs: 1,
      flipRate: 0,
      lengthRatio: 1,
      repeatAgreement: null,
    });
  });

  it('count a ballot for the first answer wherever the challenger stood', () => {
    expect(healthOf(pair('challenger', 'incumbent')).firstPreferred).toBe(1);
    expect(healthOf(pair('incumbent', 'challenger')).firstPreferred).toBe(0);
    expect(healthOf(both('incumbent')).firstPreferred).toBe(0.5);
  });

  it('are the median of an even and of an odd number of lengths', () => {
    const lengths = [40, 10, 20].map((challengerLength) => both('challenger', { challengerLength }));
    expect(healthOf(...lengths).lengthRatio).toBe(2);
    expect(healthOf(...lengths, both('challenger', { challengerLength: 30 })).lengthRatio).toBe(2.5);
  });

  it('take pairs of the same length for no preference, and flips neither', () => {
    const longer = { challengerLength: 30 };
    const shorter = { challengerLength: 5 };
    const health = healthOf(
      both('challenger'),
      pair('challenger', 'incumbent', longer),
      both('challenger', longer),
      both('incumbent', shorter),
      both('challenger', shorter),
    );
    expect(health.longerPreferred).toBeCloseTo(2 / 3);
  });

  it('take a missing answer for one of no length, and no length for one letter', () => {
    const missing: Answer = { status: 'failed', caseIndex: 1, question: 'q', reason: 'r' };
    const odd: Pair = { ...both('challenger', { challengerLength: 7 }), incumbentAnswers: [missing] };
    expect(healthOf({ ...odd, challengerAnswers: [answer(3), answer(4), missing] }).lengthRatio).toBe(7);
  });

  it('compare each pair with all earlier ones on its case, within a comparison', () => {
    const pairs = [
      both('challenger'),
      both('incumbent'),
      both('challenger'),
      both('challenger', { caseIndex: 1 }),
    ];
    expect(healthOf(...pairs).repeatAgreement).toBeCloseTo(1 / 3);
    expect(judgeHealth(pairs.map((each) => comparison(each))).repeatAgreement).toBeNull();
  });
});

describe('health warnings', () => {
  const ten = (make: () => Pair) => judgeHealth([comparison(...Array.from({ length: 10 }, make))]);
  const follower = () => pair('challenger', 'incumbent');

  it.each<[string, () => Pair, RegExp]>([
    ['a judge that follows the position', follower, /followed the position in 100%/],
    ['a judge that likes the first answer', follower, /first answer in 100%/],
    ['unreadable ballots', () => pair('challenger', 'abstain'), /50% of ballots could not be read/],
    [
      'a judge that likes length',
      () => pair('challenger', 'challenger', { challengerLength: 40 }),
      /longer answer won 100%/,
    ],
  ])('name %s', (_, make, sentence) => {
    expect(healthWarnings(ten(make)).join('\n')).toMatch(sentence);
  });

  const steady: JudgeHealth = {
    ballots: 16,
    pairs: 8,
    flipRate: 0.45,
    firstPreferred: 0.7,
    abstainRate: 0.1,
    repeatAgreement: 1,
    lengthRatio: 1.5,
    longerPreferred: 0.85,
  };

  it.each<[string, Partial<JudgeHealth>, number]>([
    ['figures that are just not suspicious', {}, 0],
    ['more flips', { flipRate: 0.46 }, 1],
    ['more flips in too few pairs', { flipRate: 0.46, pairs: 7 }, 0],
    ['more ballots for the first answer', { firstPreferred: 0.71 }, 1],
    ['more ballots for the second answer', { firstPreferred: 0.29 }, 1],
    ['too few of them', { firstPreferred: 0.29, ballots: 15 }, 0],
    ['more unreadable ballots', { abstainRate: 0.11 }, 1],
    ['too few of those', { abstainRate: 0.11, ballots: 15 }, 0],
    ['a liking for longer answers that are hardly longer', { longerPreferred: 0.86 }, 0],
    ['a liking for longer answers', { longerPreferred: 0.86, lengthRatio: 1.51 }, 1],
    ['the same where the challenger is the shorter', { longerPreferred: 0.86, lengthRatio: 0.66 }, 1],
    ['longer answers that win no more often', { lengthRatio: 1.51 }, 0],
    ['a liking shown in too few pairs', { longerPreferred: 0.86, lengthRatio: 1.51, pairs: 7 }, 0],
    ['nothing that could be counted', { flipRate: null, firstPreferred: null, abstainRate: null }, 0],
    ['no lengths', { longerPreferred: 0.86, lengthRatio: null }, 0],
    ['no preference', { longerPreferred: null, lengthRatio: 2 }, 0],
  ])('of %s', (_, figures, count) => {
    expect(healthWarnings({ ...steady, ...figures })).toHaveLength(count);
  });

  it('give shares in whole percents', () => {
    expect(healthWarnings({ ...steady, abstainRate: 0.126 })).toEqual(['13% of ballots could not be read.']);
  });

  it('are none for a steady judge, and none from a handful of ballots', () => {
    expect(healthWarnings(ten(() => pair('challenger', 'challenger')))).toEqual([]);
    expect(healthWarnings(judgeHealth([comparison(pair('challenger', 'incumbent'))]))).toEqual([]);
  });
});
