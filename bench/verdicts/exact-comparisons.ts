import type { Rule } from '../../src/spo/comparing/rules.ts';
import { signTestRule } from '../../src/spo/comparing/rules.ts';
import type { SignTest } from '../../src/spo/comparing/sign-test.ts';
import { type ExactOutcome, exactOutcome } from './exact.ts';
import { CHECK_TEST, CHECK_WAVES } from './trials.ts';
import { type Cell, chancesOf, independentChances, pairChances, REPEATED, settledChance } from './world.ts';

/** A check: every pair has answers of its own. */
export function exactCheck(
  cell: Cell,
  test: SignTest = CHECK_TEST,
  wave: number = CHECK_WAVES.auto,
): ExactOutcome {
  const chances = pairChances(cell);
  return exactOutcome({ rule: signTestRule(test, wave), chancesOf: () => chances });
}

/** A check of equal prompts whose pairs flip at this rate. */
export function exactEqualCheck(
  flipRate: number,
  test: SignTest = CHECK_TEST,
  wave: number = CHECK_WAVES.auto,
): ExactOutcome {
  const chances = chancesOf((1 - flipRate) / 2, (1 - flipRate) / 2);
  return exactOutcome({ rule: signTestRule(test, wave), chancesOf: () => chances });
}

/** A check of prompts that answer a case in the same words every time. */
export function exactFixedCheck(cell: Cell, cases: number): ExactOutcome {
  const chances = pairChances(cell);
  return exactOutcome({
    rule: signTestRule(CHECK_TEST, CHECK_WAVES.auto),
    chancesOf: (number) => (number < cases ? chances : REPEATED),
    exhaustedAt: 2 * cases,
  });
}

/** A round: all pairs are on one draw of answers, so luck settles either none of them or all. */
export function exactRound(cell: Cell, rule: Rule): ExactOutcome {
  const settled = settledChance(cell);
  const alone = exactOutcome({ rule, chancesOf: () => independentChances(cell) });
  if (cell.luck === 0) return alone;
  return mixture([
    [1 - cell.luck, alone],
    [cell.luck * settled, exactOutcome({ rule, chancesOf: () => chancesOf(1, 0) })],
    [cell.luck * (1 - settled), exactOutcome({ rule, chancesOf: () => chancesOf(0, 1) })],
  ]);
}

/** What comes of drawing one of several outcomes by weight. */
export function mixture(parts: readonly (readonly [weight: number, outcome: ExactOutcome])[]): ExactOutcome {
  const mean = (of: (outcome: ExactOutcome) => number) =>
    parts.reduce((sum, [weight, outcome]) => sum + weight * of(outcome), 0);
  const ballots = mean((outcome) => outcome.ballots);
  const squares = mean((outcome) => outcome.ballotsDeviation ** 2 + outcome.ballots ** 2);
  return {
    challenger: mean(({ challenger }) => challenger),
    incumbent: mean(({ incumbent }) => incumbent),
    none: mean(({ none }) => none),
    insufficient: mean(({ insufficient }) => insufficient),
    ballots,
    ballotsDeviation: Math.sqrt(Math.max(0, squares - ballots ** 2)),
    waves: mean(({ waves }) => waves),
  };
}
