import { plainRule } from '../../src/spo/comparing/rules.ts';
import { signTest } from '../../src/spo/comparing/sign-test.ts';
import { type Ballots, roundRule } from '../../src/spo/loop/settings.ts';
import { exactAbstaining, exactAbstainingOnCases } from './abstention-findings.ts';
import { type BrokenJudge, NEVER_A_VERDICT } from './broken-judges.ts';
import type { ExactOutcome } from './exact.ts';
import { exactCheck, exactFixedCheck, exactRound } from './exact-comparisons.ts';
import { CASE_COUNTS, GATE_FILES, luckGrid, mainGrid } from './grid.ts';
import { exactOriginal, ORIGINAL_BALLOTS } from './original-rule.ts';
import type { Task } from './task.ts';
import { ERROR_RATE } from './trials.ts';
import { exactOriginalRun, exactWholeRun } from './whole-run-exact.ts';
import type { Cell, Truth } from './world.ts';

/** A simulation, and what it should come to where that can be calculated. */
export interface Planned {
  readonly task: Task;
  readonly exact: ExactOutcome | null;
}

const COIN: Cell = { truth: 'equal', accuracy: 0.75, bias: 0, luck: 1 };
/** Whole runs are few and slow, and what must hold of them is a share of just so many. */
const WHOLE_RUNS = 2000;

/** Everything that the benchmark simulates. @param runs in each setting of the grid */
export function planSimulations(runs: number): Planned[] {
  return [
    ...wholeRuns(WHOLE_RUNS),
    ...gates(Math.round(runs / 10)),
    ...checks(runs),
    ...rounds(runs),
    ...originals(runs),
    ...brokenJudges(runs),
    ...flakyChecks(Math.round(runs / 5)),
  ];
}

function checks(runs: number): Planned[] {
  const fresh = [...mainGrid().flatMap((cell) => CASE_COUNTS.map((cases) => ({ cell, cases })))];
  const lucky = luckGrid().map((cell) => ({ cell, cases: 8 }));
  const fixed = (['better', 'equal', 'worse'] satisfies Truth[]).flatMap((truth) =>
    [3, 5, 8].map((cases): Planned => {
      const cell: Cell = { truth, accuracy: 0.9, bias: 0.1, luck: 0.5 };
      return {
        task: { kind: 'check', cell, cases, runs, fixedAnswers: true },
        exact: exactFixedCheck(cell, cases),
      };
    }),
  );
  const planned = [...fresh, ...lucky].map(({ cell, cases }): Planned => {
    return { task: { kind: 'check', cell, cases, runs }, exact: exactCheck(cell) };
  });
  return [...planned, ...fixed];
}

function rounds(runs: number): Planned[] {
  const rules: readonly Ballots[] = ['auto', 'auto-fast', 8];
  return rules.flatMap((ballots) => {
    const rule = typeof ballots === 'number' ? plainRule(ballots) : roundRule(ballots);
    const plan = (cell: Cell, cases: number): Planned => ({
      task: { kind: 'round', cell, cases, ballots, runs },
      exact: exactRound(cell, rule),
    });
    // The grid of 8 cases shows once that their number changes nothing.
    const main = mainGrid().flatMap((cell) =>
      ballots === 'auto' ? CASE_COUNTS.map((cases) => plan(cell, cases)) : [plan(cell, 3)],
    );
    return ballots === 'auto-fast' ? main : [...main, ...luckGrid().map((cell) => plan(cell, 3))];
  });
}

function originals(runs: number): Planned[] {
  return [...mainGrid(), ...luckGrid()].map((cell) => {
    const { challenger, incumbent } = exactOriginal(cell);
    const none = 1 - challenger - incumbent;
    const cost = { ballots: ORIGINAL_BALLOTS, ballotsDeviation: 0, waves: 1 };
    return {
      task: { kind: 'original', cell, runs },
      exact: { challenger, incumbent, none, insufficient: 0, ...cost },
    };
  });
}

function gates(runs: number): Planned[] {
  return GATE_FILES.map((files) => {
    const one = exactCheck(COIN, signTest(ERROR_RATE / files));
    const passed = (1 - one.incumbent) ** files;
    return {
      task: { kind: 'gate', cell: COIN, cases: 8, files, runs },
      exact: {
        ...one,
        challenger: 0,
        incumbent: 1 - passed,
        none: passed,
        insufficient: 0,
        ballots: files * one.ballots,
        ballotsDeviation: Math.sqrt(files) * one.ballotsDeviation,
      },
    };
  });
}

function wholeRuns(runs: number): Planned[] {
  const cells: readonly (readonly [luck: number, bias: number, cases: number])[] = [
    [0, 0, 3],
    [0, 0.2, 8],
    [0.5, 0, 3],
    [0.5, 0.2, 8],
    [1, 0, 3],
    [1, 0, 8],
  ];
  return cells.flatMap(([luck, bias, cases]): Planned[] => {
    const cell: Cell = { truth: 'equal', accuracy: 0.75, bias, luck };
    return [
      { task: { kind: 'whole run', cell, cases, runs }, exact: exactWholeRun(cell) },
      { task: { kind: 'original run', cell, cases, runs }, exact: exactOriginalRun(cell) },
    ];
  });
}

/** A file of 6 cases with a check that answers of both sides pass 9 times in 10. */
function flakyChecks(runs: number): Planned[] {
  return [0, 0.5, 1].map((luck) => {
    const cell: Cell = { truth: 'equal', accuracy: 0.75, bias: 0, luck };
    return { task: { kind: 'flaky', cell, cases: 6, passRate: 0.9, runs }, exact: null };
  });
}

function brokenJudges(runs: number): Planned[] {
  const clear: Cell = { truth: 'better', accuracy: 0.95, bias: 0, luck: 0 };
  const never = NEVER_A_VERDICT.flatMap((judge) =>
    (['better', 'equal', 'worse'] satisfies Truth[]).map((truth): Planned => {
      const cell = { ...clear, truth };
      return { task: { kind: 'broken', cell, cases: 8, judge, runs: Math.round(runs / 10) }, exact: null };
    }),
  );
  const abstaining = [clear, COIN].flatMap((cell) =>
    CASE_COUNTS.flatMap((cases) => {
      const plan = (judge: BrokenJudge, exact: ExactOutcome): Planned => ({
        task: { kind: 'broken', cell, cases, judge, runs },
        exact,
      });
      return [
        plan('abstains on ballots', exactAbstaining(cell, 'ballots')),
        plan('abstains on pairs', exactAbstaining(cell, 'pairs')),
        plan('abstains on cases', exactAbstainingOnCases(cell, cases)),
      ];
    }),
  );
  return [...never, ...abstaining];
}
