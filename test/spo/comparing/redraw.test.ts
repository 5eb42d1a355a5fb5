import { describe, expect, it } from 'vitest';
import {
  compareAssertions,
  decisionOfRedraws,
  newFailures,
  pairByAssertions,
  redrawDifferences,
} from '../../../src/spo/comparing/hard-evidence.ts';
import { EMPTY_TALLY } from '../../../src/spo/comparing/tally.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { Answer, Assertion, Decision, Pair, Redraw } from '../../../src/spo/types.ts';
import { fakePorts, fakeSpec } from '../../support/fake-ports.ts';

const checks: readonly Assertion[] = [
  { kind: 'contains', label: 'has x', text: 'x' },
  { kind: 'contains', label: 'has y', text: 'y' },
];
const spec = fakeSpec({
  cases: [{ question: 'q0', checks }, { question: 'q1' }, { question: 'q2', checks }],
});
const answered = (caseIndex: number, text: string): Answer => ({
  status: 'answered',
  caseIndex,
  question: `q${caseIndex}`,
  text,
});
const failed = (caseIndex: number): Answer => ({ status: 'failed', caseIndex, question: 'q', reason: 'r' });

describe('compareAssertions', () => {
  it('gives what each answer failed', () => {
    expect(compareAssertions(answered(0, 'x'), answered(0, 'y'), spec)).toEqual({
      incumbent: ['has y'],
      challenger: ['has x'],
    });
  });

  it('has nothing to say without checks, or without both answers', () => {
    const good = answered(0, 'xy');
    expect(compareAssertions(answered(1, 'a'), answered(1, 'b'), spec)).toBeNull();
    expect(compareAssertions(answered(7, 'a'), answered(7, 'b'), spec)).toBeNull();
    for (const missing of [failed(0), undefined]) {
      expect(compareAssertions(missing, good, spec)).toBeNull();
      expect(compareAssertions(good, missing, spec)).toBeNull();
    }
  });
});

describe('newFailures', () => {
  it('names the case and the check that only the challenger fails', () => {
    const incumbent = [answered(0, 'x'), answered(2, 'xy')];
    const challenger = [answered(2, 'x'), answered(0, 'none')];
    expect(newFailures(incumbent, challenger, spec)).toEqual(['case 3: has y', 'case 1: has x']);
    expect(newFailures(challenger, incumbent, spec)).toEqual([]);
    expect(newFailures([], challenger, spec)).toEqual([]);
  });
});

describe('pairByAssertions', () => {
  const sides = { caseIndex: 0, incumbent: [answered(0, 'x')], challenger: [answered(0, 'y')] };

  it('is won by the side that fails less', () => {
    const lost = { incumbent: [], challenger: ['has x'] };
    expect(pairByAssertions({ ...sides, failed: lost })).toEqual({
      caseIndex: 0,
      outcome: 'incumbent',
      ballots: [],
      incumbentAnswers: sides.incumbent,
      challengerAnswers: sides.challenger,
      failedChecks: lost,
    });
  });

  it('is identical where checks see no difference, and abstains where an answer is missing', () => {
    expect(pairByAssertions({ ...sides, failed: { incumbent: [], challenger: [] } }).outcome).toBe(
      'identical',
    );
    expect(pairByAssertions({ ...sides, failed: null }).outcome).toBe('identical');
    const missing = pairByAssertions({ ...sides, challenger: [failed(0)], failed: null });
    expect(missing.outcome).toBe('abstain');
    expect(missing).not.toHaveProperty('failedChecks');
  });
});

describe('redraws', () => {
  const pair = (caseIndex: number | null, incumbent: string[], challenger: string[]): Pair => ({
    caseIndex,
    outcome: 'flip',
    ballots: [],
    incumbentAnswers: [],
    challengerAnswers: [],
    failedChecks: { incumbent, challenger },
  });
  const { failedChecks: _, ...unchecked } = pair(1, [], []);
  const pairs = [
    pair(0, [], ['has x']),
    pair(0, ['has x'], []),
    pair(2, ['has x'], ['has x']),
    pair(null, ['has x'], []),
    unchecked,
  ];

  async function run(text: (side: string, number: number) => string | null, errorRate = 0.025) {
    const drawn: number[] = [];
    const answer = (side: string, number: number) => {
      const written = text(side, number);
      return written === null ? failed(0) : answered(0, written);
    };
    const redraws = await redrawDifferences(
      {
        spec,
        step: 'check',
        pairs,
        errorRate,
        sides: async (caseIndex, number) => {
          drawn.push(number);
          return {
            caseIndex,
            incumbent: [answer('incumbent', number)],
            challenger: [answer('challenger', number)],
          };
        },
      },
      fakePorts({}),
    );
    return { redraws, drawn };
  }

  it('draw only the cases whose checks differed, each once', async () => {
    const { redraws } = await run(() => 'xy');
    expect(redraws.map(({ caseIndex }) => caseIndex)).toEqual([0]);
  });

  it('decide for the side that keeps passing', async () => {
    const { redraws, drawn } = await run((side) => (side === 'challenger' ? 'xy' : 'x'));
    expect(redraws).toMatchObject([{ decision: 'challenger', tally: { byChecks: drawn.length } }]);
    expect(drawn).toEqual([...drawn.keys()]);
  });

  it('take no repeat for nothing new: the same answer again is a pass or a failure again', async () => {
    const { redraws } = await run((side) => (side === 'incumbent' ? 'xy' : 'x'));
    expect(redraws).toMatchObject([{ decision: 'incumbent', tally: { repeat: 0 } }]);
  });

  it('say nothing when too few answers come', async () => {
    const { redraws } = await run(() => null);
    expect(redraws).toMatchObject([{ decision: 'none', tally: { challenger: 0, incumbent: 0 } }]);
  });

  it('share the error rate among the cases of the file, and have four draws to spare', async () => {
    const flaky = (_: string, number: number) => (number % 2 === 0 ? 'xy' : 'x');
    for (const errorRate of [0.1, 0.025, 0.001]) {
      const { drawn } = await run(flaky, errorRate);
      expect(drawn.length).toBeLessThanOrEqual(Math.ceil(Math.log2(3 / errorRate)) + 4);
      const { redraws } = await run((side) => (side === 'challenger' ? 'xy' : 'x'), errorRate);
      expect(redraws[0]?.tally.challenger).toBeGreaterThanOrEqual(Math.log2(3 / errorRate));
    }
  });

  it('keep what was drawn when the budget ends', async () => {
    const most = 9;
    const { redraws, drawn } = await run((side, number) => {
      if (number >= most) throw new SpoError('budget-exhausted', 'Enough.');
      return side === 'challenger' || number === 0 ? 'xy' : 'x';
    });
    expect(Math.max(...drawn)).toBeGreaterThanOrEqual(most);
    expect(redraws).toMatchObject([{ tally: { challenger: expect.any(Number), identical: 1 } }]);
  });

  it.each<[Redraw['decision'][], Decision]>([
    [[], 'none'],
    [['none', 'challenger'], 'challenger'],
    [['incumbent', 'none', 'incumbent'], 'incumbent'],
    [['incumbent', 'challenger'], 'none'],
  ])('%j together say %s', (decisions, decision) => {
    const redraws = decisions.map((each, caseIndex) => ({ caseIndex, tally: EMPTY_TALLY, decision: each }));
    expect(decisionOfRedraws(redraws)).toBe(decision);
  });
});
