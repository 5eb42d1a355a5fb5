import { comparePrompts } from '../../src/spo/comparing/compare-prompts.ts';
import { type SignTest, signTest } from '../../src/spo/comparing/sign-test.ts';
import { compareAnswers } from '../../src/spo/loop/compare-answers.ts';
import { type Ballots, DEFAULT_SETTINGS } from '../../src/spo/loop/settings.ts';
import type { Models, Ports, Randomness } from '../../src/spo/ports.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import type { Answer, Assertion, Comparison, Decision, PromptSpec } from '../../src/spo/types.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import {
  PASSING_WORD,
  type SimulationOptions,
  simulatedAnswer,
  simulatedModels,
} from './simulated-models.ts';
import type { Cell, Truth } from './world.ts';

/** What many runs of one comparison came to. */
export interface Counts extends Record<Decision, number> {
  runs: number;
  ballots: number;
}

const SEED = 20261122;
export const ERROR_RATE = 0.05;
export const CHECK_TEST = signTest(ERROR_RATE);
/** Pairs at once after the first wave, with `ballots: auto` and `auto-fast`. */
export const CHECK_WAVES = { auto: 2, 'auto-fast': 6 } as const;

const INCUMBENT = 'standing prompt of quality 1';
const CHALLENGERS: Readonly<Record<Truth, string>> = {
  better: 'new prompt of quality 2',
  equal: 'new prompt of quality 1',
  worse: 'new prompt of quality 0',
};

export async function repeatRuns(runs: number, run: (number: number) => Promise<Trial>): Promise<Counts> {
  const counts: Counts = { runs, ballots: 0, challenger: 0, incumbent: 0, none: 0, insufficient: 0 };
  for (let number = 0; number < runs; number++) {
    const { decision, ballots } = await run(number);
    counts[decision]++;
    counts.ballots += ballots;
  }
  return counts;
}

export interface Trial {
  readonly decision: Decision;
  readonly ballots: number;
}

/** One check through `comparePrompts`, models and all. */
export async function checkTrial(
  cell: Cell,
  cases: number,
  random: Randomness,
  options: SimulationOptions = {},
  test: SignTest = CHECK_TEST,
): Promise<Trial> {
  const models = simulatedModels(cell, random('models'), options);
  const comparison: Comparison = await comparePrompts(
    {
      spec: specOf(cases, INCUMBENT, options.passRate === undefined ? [] : [PASSING_ASSERTION]),
      incumbent: INCUMBENT,
      challenger: CHALLENGERS[cell.truth],
      test,
      wave: CHECK_WAVES.auto,
      phase: 'check',
    },
    portsOf(models, random),
  );
  return { decision: comparison.decision, ballots: models.ballots() };
}

/** One round through `compareAnswers`: one draw of answers on both sides, judged as a whole. */
export async function roundTrial(
  cell: Cell,
  cases: number,
  ballots: Ballots,
  random: Randomness,
): Promise<Trial> {
  const stream = random('models');
  const models = simulatedModels(cell, stream);
  const answersOf = (prompt: string): Answer[] =>
    Array.from({ length: cases }, (_, caseIndex) => ({
      status: 'answered',
      caseIndex,
      question: `question ${caseIndex}`,
      text: simulatedAnswer(prompt, stream),
    }));
  const { decision } = await compareAnswers(
    2,
    answersOf(INCUMBENT),
    answersOf(CHALLENGERS[cell.truth]),
    specOf(cases, INCUMBENT),
    { ...DEFAULT_SETTINGS, ballots },
    portsOf(models, random),
  );
  return { decision, ballots: models.ballots() };
}

const PASSING_ASSERTION: Assertion = { kind: 'contains', label: PASSING_WORD, text: PASSING_WORD };

export function specOf(cases: number, prompt: string, assertions: readonly Assertion[] = []): PromptSpec {
  return {
    key: 'prompts/simulated.yaml',
    prompt,
    requirements: 'none',
    count: null,
    cases: Array.from({ length: cases }, (_, number) => ({
      question: `question ${number}`,
      checks: assertions,
    })),
    render: (text, { question }) => [{ role: 'user', content: `${text}\n\n${question}` }],
  };
}

export function portsOf(models: Models, random: Randomness): Ports {
  return {
    models,
    clock: { now: () => 0, elapsed: () => 0, sleep: async () => {} },
    random,
    onEvent: () => {},
    usage: () => NO_USAGE,
  };
}

/** The streams of one run; `name` tells the simulations of this benchmark apart. */
export function streamsOf(name: string, run: number): Randomness {
  return seededRandomness(`${SEED} ${name} ${run}`);
}
