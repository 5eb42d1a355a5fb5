import { describe, expect, it } from 'vitest';
import {
  leadRule,
  type Progress,
  plainRule,
  type Rule,
  signTestRule,
} from '../../../src/spo/comparing/rules.ts';
import { signTest } from '../../../src/spo/comparing/sign-test.ts';
import type { Tally } from '../../../src/spo/types.ts';

const NOTHING = { challenger: 0, incumbent: 0, flip: 0, identical: 0, repeat: 0, abstain: 0, byChecks: 0 };

/** How far a comparison is when these pairs were drawn, each with two ballots that could be read unless it abstained. */
function drawnSoFar(
  pairs: Partial<typeof NOTHING>,
  ballots: Partial<Tally['ballots']> = {},
  exhausted = false,
  unreached = 0,
): Progress {
  const counts = { ...NOTHING, ...pairs };
  const judged = counts.challenger + counts.incumbent - counts.byChecks;
  const { challenger = 2 * judged + counts.flip, incumbent = counts.flip, abstain = 0 } = ballots;
  const drawn =
    counts.challenger + counts.incumbent + counts.flip + counts.identical + counts.repeat + counts.abstain;
  const abstained = { tie: 0, unreadable: abstain - unreached, refused: 0, missing: unreached };
  return { tally: { ...counts, ballots: { challenger, incumbent, abstain } }, drawn, exhausted, abstained };
}

const decisionOf = (rule: Rule, progress: Progress) => rule.conclude(progress).decision;

describe('the plain rule', () => {
  it.each([0, 1, 3, -2, 2.5, Number.NaN])('refuses %d ballots', (ballots) => {
    expect(() => plainRule(ballots)).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });

  it('draws all of its pairs at once, and then no more', () => {
    const rule = plainRule(6);
    expect(rule.most).toBe(3);
    expect(rule.nextWave(drawnSoFar({}))).toBe(3);
    expect(rule.nextWave(drawnSoFar({ challenger: 2, flip: 1 }))).toBe(0);
  });

  it.each([
    [{ challenger: 4, incumbent: 2 }, 'challenger'],
    [{ challenger: 3, incumbent: 3 }, 'none'],
    [{ challenger: 3, incumbent: 1, abstain: 2 }, 'none'],
    [{ challenger: 2, incumbent: 4 }, 'incumbent'],
    [{ challenger: 0, incumbent: 3, abstain: 3 }, 'none'],
  ])('on ballots %j decides %s', (ballots, decision) => {
    expect(plainRule(6).conclude(drawnSoFar({ flip: 3 }, ballots))).toEqual({ decision, note: '' });
  });
});

describe('the lead rule', () => {
  const rule = leadRule({ accept: 2, reject: 1, wave: 2, most: 6 });

  it.each([
    ['nothing is known', drawnSoFar({}), 2],
    ['the challenger leads by one', drawnSoFar({ challenger: 1 }), 2],
    ['only one pair is left', drawnSoFar({ flip: 4, challenger: 1 }), 1],
    ['the challenger has its lead', drawnSoFar({ challenger: 2 }), 0],
    ['the incumbent has its lead', drawnSoFar({ incumbent: 1 }), 0],
    ['the lead cannot be reached any more', drawnSoFar({ flip: 5 }), 0],
    ['all pairs are drawn', drawnSoFar({ flip: 5, challenger: 1 }), 0],
    ['nothing new can come', drawnSoFar({ identical: 1 }, {}, true), 0],
  ])('when %s draws the right number of pairs', (_, progress, wave) => {
    expect(rule.nextWave(progress)).toBe(wave);
  });

  it.each([
    ['a lead of two', drawnSoFar({ challenger: 2 }), 'challenger'],
    ['a lead of one', drawnSoFar({ challenger: 3, incumbent: 2 }), 'none'],
    ['a lead of one against it', drawnSoFar({ challenger: 2, incumbent: 3 }), 'incumbent'],
    ['no lead', drawnSoFar({ challenger: 2, incumbent: 2, flip: 2 }), 'none'],
    ['nothing but the same answers', drawnSoFar({ identical: 2 }, {}, true), 'none'],
  ])('decides %s', (_, progress, decision) => {
    expect(rule.conclude(progress)).toEqual({ decision, note: '' });
  });

  it('believes a lead only while at most a quarter of the ballots is missing', () => {
    const ballots = { challenger: 6, incumbent: 0, abstain: 2 };
    expect(decisionOf(rule, drawnSoFar({ challenger: 2, abstain: 2 }, ballots))).toBe('challenger');
    const fewer = { challenger: 5, incumbent: 0, abstain: 3 };
    expect(rule.conclude(drawnSoFar({ challenger: 2, abstain: 2 }, fewer))).toEqual({
      decision: 'none',
      note: '',
    });
  });
});

describe('the rule for verdicts', () => {
  const test = signTest(0.05);
  const rule = signTestRule(test, 2);

  it.each([
    ['nothing is known: the earliest decision', drawnSoFar({}), 6],
    ['the earliest decision was missed', drawnSoFar({ challenger: 5, flip: 1 }), 2],
    ['the challenger reached the boundary', drawnSoFar({ challenger: 6 }), 0],
    ['the incumbent reached the boundary', drawnSoFar({ incumbent: 6 }), 0],
    ['one pair is left', drawnSoFar({ challenger: 17, incumbent: 6 }), 1],
    ['the cap is reached', drawnSoFar({ challenger: 12, incumbent: 12 }), 0],
    ['nothing could decide any more', drawnSoFar({ challenger: 9, incumbent: 9, flip: 2 }), 0],
    ['nothing new can come', drawnSoFar({ repeat: 3, challenger: 3 }, {}, true), 0],
    [
      'a ballot is missing, for all the lead',
      drawnSoFar({ challenger: 6, abstain: 1 }, { challenger: 13, incumbent: 0, abstain: 1 }),
      2,
    ],
    ['too many ballots are missing to ever decide', drawnSoFar({ challenger: 3, abstain: 7 }), 0],
    ['just so many are missing', drawnSoFar({ challenger: 3, abstain: 6 }), 2],
  ])('when %s draws the right number of pairs', (_, progress, wave) => {
    expect(rule.nextWave(progress)).toBe(wave);
  });

  it('starts with the whole of a cap that is smaller than the earliest decision', () => {
    const small = { ...test, cap: 4 };
    expect(signTestRule(small, 2).nextWave(drawnSoFar({}))).toBe(4);
    expect(signTestRule({ ...test, early: [] }, 3).nextWave(drawnSoFar({}))).toBe(3);
  });

  it.each([
    ['a boundary reached by the challenger', drawnSoFar({ challenger: 6 }), 'challenger'],
    ['a boundary reached by the incumbent', drawnSoFar({ incumbent: 5, identical: 3 }), 'incumbent'],
    ['enough pairs without a winner', drawnSoFar({ challenger: 3, incumbent: 2 }), 'none'],
    ['enough flips', drawnSoFar({ flip: 5 }), 'none'],
    ['nothing but the same answers', drawnSoFar({ identical: 3 }), 'none'],
  ])('decides %s', (_, progress, decision) => {
    expect(rule.conclude(progress)).toEqual({ decision, note: '' });
  });

  it.each([
    ['repeats', drawnSoFar({ challenger: 4, repeat: 4 }), 'Only 4 of 8 pairs'],
    ['the same answers', drawnSoFar({ challenger: 3, identical: 5 }), 'Only 3 of 8 pairs'],
    ['a missing answer', drawnSoFar({ challenger: 4, abstain: 1 }), 'Only 4 of 5 pairs'],
  ])('has too little evidence for a verdict after %s and says what is needed', (_, progress, note) => {
    expect(rule.conclude(progress)).toEqual({
      decision: 'insufficient',
      note: expect.stringContaining(`${note} showed something new and a verdict needs at least 5`),
    });
  });

  it('believes no judge that abstains on more than a quarter of its ballots', () => {
    const ballots = { challenger: 11, incumbent: 0, abstain: 5 };
    expect(rule.conclude(drawnSoFar({ challenger: 5, abstain: 3 }, ballots))).toEqual({
      decision: 'insufficient',
      note: expect.stringContaining('on 5 of 16 ballots (more than 25%)'),
    });
    const enough = { challenger: 12, incumbent: 0, abstain: 4 };
    expect(decisionOf(rule, drawnSoFar({ challenger: 5, abstain: 3 }, enough))).toBe('challenger');
  });

  it('names the judge for what could not be read, and for nothing that did not come', () => {
    const noteOf = (abstain: number, unreached: number) => {
      const ballots = { challenger: 2, incumbent: 0, abstain };
      return rule.conclude(drawnSoFar({ challenger: 1, abstain: 7 }, ballots, false, unreached)).note;
    };
    expect(noteOf(14, 0)).toBe(
      'The judge gave no readable choice on 14 of 16 ballots (more than 25%): try another judge model.',
    );
    for (const [abstain, unreached] of [
      [0, 0],
      [4, 4],
      [14, 14],
    ] as const) {
      expect(noteOf(abstain, unreached)).toMatch(/^14 of 16 ballots are missing, .* \(more than 25%\): /);
    }
    expect(noteOf(6, 2)).toMatch(
      /^10 of 16 ballots are missing, .*, and 4 could not be read \(more than 25% together\)/,
    );
  });

  it('misses no ballots of pairs that asked for none', () => {
    expect(decisionOf(rule, drawnSoFar({ challenger: 6, byChecks: 6 }))).toBe('challenger');
    expect(decisionOf(rule, drawnSoFar({ challenger: 6, identical: 20, repeat: 20 }))).toBe('challenger');
  });
});
