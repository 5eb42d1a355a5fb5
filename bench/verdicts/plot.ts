import { plainRule } from '../../src/spo/comparing/rules.ts';
import { roundRule } from '../../src/spo/loop/settings.ts';
import { type Chart, type Point, renderCharts, type Series } from './chart.ts';
import { FLIP_RATES } from './check-findings.ts';
import { exactCheck, exactEqualCheck, exactRound } from './exact-comparisons.ts';
import { steps } from './grid.ts';
import { exactOriginal } from './original-rule.ts';
import { sameCertainty } from './same-certainty.ts';
import type { Simulated } from './simulation-findings.ts';
import { ERROR_RATE } from './trials.ts';
import { type Cell, pairChances, type Truth } from './world.ts';

const BIAS = 0.2;
const ACCURACIES = steps(0.6, 0.95, 0.01);

/** The benchmark at a glance: lines are exact, dots are runs through the real code. */
export function renderPlot(simulated: readonly Simulated[]): string {
  return renderCharts(
    'Verdicts of the check and of the rounds beside two fixed rules',
    'Lines are calculated exactly, dots are 10,000 simulated runs each through the real code. Judge with a position bias of 0.2, answers without luck, except where the flip rate varies.',
    [rightChart(simulated), falseChart(simulated), callsChart(simulated), roundsChart(simulated)],
  );
}

function rightChart(simulated: readonly Simulated[]): Chart {
  return {
    title: 'Check: a better prompt is called improved',
    horizontal: { title: 'accuracy of the judge', from: 0.6, to: 0.95, ticks: [0.6, 0.7, 0.8, 0.9] },
    vertical: { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], show: asPercent },
    series: [
      byAccuracy(
        'ours',
        'check',
        [0.66, 0.94],
        (cell) => exactCheck(cell).challenger,
        dots(simulated, 'check', 'better'),
      ),
      byAccuracy(
        'second',
        '8 fixed ballots',
        [0.77, 0.88],
        (cell) => exactRound(cell, plainRule(8)).challenger,
        dots(simulated, 8, 'better'),
      ),
      byAccuracy(
        'first',
        "original's rule",
        [0.81, 0.75],
        (cell) => exactOriginal(cell).challenger,
        dots(simulated, 'original', 'better'),
      ),
    ],
  };
}

function falseChart(simulated: readonly Simulated[]): Chart {
  const line = (of: (flipRate: number) => number) => FLIP_RATES.map((rate): Point => [rate, of(rate)]);
  const cellOf = (flipRate: number): Cell => ({
    truth: 'equal',
    accuracy: 0.75,
    bias: 0,
    luck: 1 - 2 * flipRate,
  });
  const equal = (kind: string | number): Point[] =>
    simulated
      .filter((each) => isOf(each, kind) && each.task.cell.truth === 'equal' && each.task.cell.bias === 0)
      .map(({ task, counts }) => [pairChances(task.cell).flip, counts.challenger / counts.runs]);
  return {
    title: 'Check: an equal prompt is called improved',
    horizontal: {
      title: 'flip rate of the judge',
      from: 0,
      to: 0.5,
      ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
      show: asPercent,
    },
    vertical: { from: 0, to: 0.5, ticks: [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5], show: asPercent },
    series: [
      {
        style: 'limit',
        label: 'stated limit',
        at: [0.3, 0.062],
        points: [
          [0, ERROR_RATE],
          [0.5, ERROR_RATE],
        ],
        dots: [],
      },
      {
        style: 'ours',
        label: 'check',
        at: [0.3, 0.009],
        points: line((rate) => exactEqualCheck(rate).challenger),
        dots: equal('check'),
      },
      {
        style: 'second',
        label: '8 fixed ballots',
        at: [0.32, 0.437],
        points: line((rate) => exactRound(cellOf(rate), plainRule(8)).challenger),
        dots: equal(8),
      },
      {
        style: 'first',
        label: "original's rule",
        at: [0.03, 0.41],
        points: line((rate) => exactOriginal(cellOf(rate)).challenger),
        dots: equal('original'),
      },
    ],
  };
}

function callsChart(simulated: readonly Simulated[]): Chart {
  const flat = (calls: number): Point[] => [
    [0.6, calls],
    [0.95, calls],
  ];
  const fixedPairs = ACCURACIES.map((accuracy): Point => {
    const cell: Cell = { truth: 'better', accuracy, bias: BIAS, luck: 0 };
    return [accuracy, 2 * sameCertainty(cell, ERROR_RATE, exactCheck(cell).challenger).pairs];
  });
  const calls = simulated
    .filter((each) => isOf(each, 'check') && isShown(each, 'better'))
    .map(({ task, counts }): Point => [task.cell.accuracy, counts.ballots / counts.runs]);
  return {
    title: 'Check: judge calls, where the prompt is better',
    horizontal: { title: 'accuracy of the judge', from: 0.6, to: 0.95, ticks: [0.6, 0.7, 0.8, 0.9] },
    vertical: { from: 0, to: 60, ticks: [0, 10, 20, 30, 40, 50, 60], show: String },
    series: [
      { style: 'limit', label: 'fixed pairs, same certainty', at: [0.74, 54], points: fixedPairs, dots: [] },
      byAccuracy('ours', 'check', [0.76, 29], (cell) => exactCheck(cell).ballots, calls),
      { style: 'second', label: '8 fixed ballots', at: [0.62, 9.7], points: flat(8), dots: [] },
      { style: 'first', label: "original's rule", at: [0.62, 0.4], points: flat(4), dots: [] },
    ],
  };
}

function roundsChart(simulated: readonly Simulated[]): Chart {
  const truths: readonly (readonly [Truth, Series['at'], Series['at']])[] = [
    ['better', [0.705, 0.92], [0.82, 0.76]],
    ['equal', [0.71, 0.14], [0.71, 0.345]],
    ['worse', [0.71, -1], [0.8, 0.06]],
  ];
  return {
    title: 'Rounds: challengers that are accepted',
    horizontal: {
      title: 'accuracy of the judge',
      from: 0.7,
      to: 0.95,
      ticks: [0.7, 0.75, 0.8, 0.85, 0.9, 0.95],
    },
    vertical: { from: 0, to: 1, ticks: [0, 0.25, 0.5, 0.75, 1], show: asPercent },
    series: truths.flatMap(([truth, ourPlace, originalPlace]): Series[] => [
      byAccuracy(
        'first',
        `${truth}, original`,
        originalPlace,
        (cell) => exactOriginal(cell).challenger,
        dots(simulated, 'original', truth),
        truth,
        0.7,
      ),
      byAccuracy(
        'ours',
        `${truth}, auto`,
        ourPlace,
        (cell) => exactRound(cell, roundRule('auto')).challenger,
        dots(simulated, 'auto', truth),
        truth,
        0.7,
      ),
    ]),
  };
}

function byAccuracy(
  style: Series['style'],
  label: string,
  at: Series['at'],
  of: (cell: Cell) => number,
  shown: readonly Point[],
  truth: Truth = 'better',
  from = 0.6,
): Series {
  const points = steps(from, 0.95, 0.01).map(
    (accuracy): Point => [accuracy, of({ truth, accuracy, bias: BIAS, luck: 0 })],
  );
  return { style, label, at, points, dots: shown.filter(([accuracy]) => accuracy >= from) };
}

function dots(simulated: readonly Simulated[], kind: string | number, truth: Truth): Point[] {
  return simulated
    .filter((each) => isOf(each, kind) && isShown(each, truth))
    .map(({ task, counts }): Point => [task.cell.accuracy, counts.challenger / counts.runs]);
}

function isOf({ task }: Simulated, kind: string | number): boolean {
  if (task.kind === 'round') return task.ballots === kind && task.cases === 3;
  return task.kind === kind && !(task.kind === 'check' && (task.cases !== 8 || task.fixedAnswers));
}

function isShown({ task }: Simulated, truth: Truth): boolean {
  return task.cell.truth === truth && task.cell.bias === BIAS && task.cell.luck === 0;
}

function asPercent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
