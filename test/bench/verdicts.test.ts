import { describe, expect, it } from 'vitest';
import { exactAbstaining } from '../../bench/verdicts/abstention-findings.ts';
import { caseFindings } from '../../bench/verdicts/case-findings.ts';
import { exactCheck, exactEqualCheck } from '../../bench/verdicts/exact-comparisons.ts';
import { atLeast, exactOriginal } from '../../bench/verdicts/original-rule.ts';
import { roundFindings } from '../../bench/verdicts/round-findings.ts';
import { runTask } from '../../bench/verdicts/task.ts';
import { CHECK_TEST, CHECK_WAVES, ERROR_RATE } from '../../bench/verdicts/trials.ts';
import { type Cell, pairChances } from '../../bench/verdicts/world.ts';
import { signTest } from '../../src/spo/comparing/sign-test.ts';

const cell = (truth: Cell['truth'], accuracy: number, bias: number, luck = 0): Cell => {
  return { truth, accuracy, bias, luck };
};

describe('a check of equal prompts', () => {
  it.each([0, 0.1, 0.25, 0.5])('holds the error rate at a flip rate of %d, in either wave', (flipRate) => {
    for (const wave of Object.values(CHECK_WAVES)) {
      const { challenger, incumbent } = exactEqualCheck(flipRate, CHECK_TEST, wave);
      expect(challenger).toBeLessThanOrEqual(ERROR_RATE);
      expect(incumbent).toBeCloseTo(challenger, 12);
    }
  });

  it.each([1, 3, 10])('holds the gate over %i files', (files) => {
    const { incumbent } = exactEqualCheck(0, signTest(ERROR_RATE / files));
    expect(1 - (1 - incumbent) ** files).toBeLessThanOrEqual(ERROR_RATE);
  });
});

describe('a check of different prompts', () => {
  it.each([
    [0.75, 0, 28],
    [0.75, 0.2, 28],
    [0.9, 0, 22],
    [0.9, 0.2, 22],
  ])('is right at accuracy %d and bias %d within %i calls', (accuracy, bias, calls) => {
    const better = exactCheck(cell('better', accuracy, bias));
    const worse = exactCheck(cell('worse', accuracy, bias));
    expect(better.challenger).toBeGreaterThanOrEqual(0.9);
    expect(worse.incumbent).toBeCloseTo(better.challenger, 12);
    expect(better.ballots).toBeLessThanOrEqual(calls);
  });
});

it.each([
  ['rounds', roundFindings],
  ['numbers of cases', caseFindings],
])('holds every claim about %s', (_, findings) => {
  expect(findings().claims.filter(({ passes }) => !passes)).toEqual([]);
});

it('hardly ever comes to a verdict when half of the ballots cannot be read', () => {
  const { challenger, incumbent } = exactAbstaining(cell('better', 0.95, 0), 'ballots');
  expect(challenger + incumbent).toBeLessThan(0.01);
});

describe('the simulated world', () => {
  it('weighs a pair by both of its ballots', () => {
    expect(pairChances(cell('better', 0.8, 0.1))).toMatchObject({
      challenger: expect.closeTo(0.9 * 0.7),
      incumbent: expect.closeTo(0.1 * 0.3),
    });
    expect(pairChances(cell('worse', 0.8, 0.1, 1))).toMatchObject({
      challenger: expect.closeTo(0.2),
      flip: 0,
    });
  });

  it('has the original accept 5 of 16 equal challengers', () => {
    expect(exactOriginal(cell('equal', 0.75, 0.3)).challenger).toBeCloseTo(5 / 16, 12);
    expect(atLeast(0, 7, 0.3)).toBeCloseTo(1, 12);
  });

  it('gives the same runs again', async () => {
    const task = { kind: 'check', cell: cell('better', 0.75, 0.2, 0.5), cases: 3, runs: 200 } as const;
    const counts = await runTask(task);
    expect(await runTask(task)).toEqual(counts);
    const { challenger } = exactCheck(task.cell);
    expect(Math.abs(counts.challenger / task.runs - challenger)).toBeLessThan(0.11);
  });
});
