import { describe, expect, it } from 'vitest';
import { meanQuality } from '../../../src/models/simulated/executor.ts';
import { type SimulationOptions, simulatedModels } from '../../../src/models/simulated/simulated.ts';
import { readJudgement } from '../../../src/spo/asking/ballot.ts';
import { evaluateMessages, optimizeMessages } from '../../../src/spo/asking/instructions.ts';
import type { ModelRequest } from '../../../src/spo/ports.ts';
import type { Answer } from '../../../src/spo/types.ts';
import { ask, errorOf } from '../requests.ts';

const QUESTION = 'A farmer has 17 sheep. How many are left?';
const WEAK = 'Solve the problem. Hurry.';
const STRONG = 'Solve the problem step by step. Check your result.';

const answered = (text: string): Answer[] => [{ status: 'answered', caseIndex: 0, question: QUESTION, text }];

const goal = { requirements: 'Be right.', count: null, cases: [{ question: QUESTION }] };

async function answer(prompt: string, number: number, options: SimulationOptions): Promise<string> {
  const { executor } = simulatedModels(options);
  return (await executor.complete(ask(`${prompt}\n\n${QUESTION}`, 'execute', number))).text;
}

/** Draws answers to both prompts and one ballot on them; true when the judge picked the first. */
async function firstWins(first: string, second: string, number: number, options: SimulationOptions) {
  const { judge } = simulatedModels(options);
  const messages = evaluateMessages(
    answered(await answer(first, number, options)),
    answered(await answer(second, number, options)),
    goal,
  );
  const reply = await judge.complete({ ...ask('', 'evaluate', number), messages });
  const choice = readJudgement(reply.text);
  if (choice.kind !== 'choice') throw new Error(choice.kind);
  return choice.letter === 'A';
}

async function share(first: string, second: string, options: Omit<SimulationOptions, 'seed'>) {
  const ballots = Array.from({ length: 1000 }, (_, number) =>
    firstWins(first, second, number, { ...options, seed: 7 }),
  );
  return (await Promise.all(ballots)).filter(Boolean).length / 1000;
}

describe('better prompts', () => {
  it('win about as often as the judge is right, more from the first place than from the second', async () => {
    expect(await share(STRONG, WEAK, {})).toBeCloseTo(0.95, 1);
    expect(1 - (await share(WEAK, STRONG, {}))).toBeCloseTo(0.85, 1);
    const traits = { accuracy: 0.7, positionBias: 0.2, answerLuck: 0 };
    expect(Math.abs((await share(STRONG, WEAK, traits)) - 0.9)).toBeLessThan(0.04);
    expect(Math.abs(1 - (await share(WEAK, STRONG, traits)) - 0.5)).toBeLessThan(0.04);
  });

  it('equal ones win as often as their place lets them', async () => {
    const traits = { accuracy: 0.9, positionBias: 0.1, answerLuck: 0 };
    expect(Math.abs((await share(STRONG, STRONG, traits)) - 0.6)).toBeLessThan(0.05);
  });
});

describe('answers', () => {
  it('show what the prompt asked for, and that they are simulated', async () => {
    const text = await answer(STRONG, 0, { seed: 1, answerLuck: 0 });
    expect(text).toBe(
      [
        `[simulated answer to: ${QUESTION}]`,
        'It gets to its result in small steps.',
        'It has checked itself and corrected a slip.',
        '(simulated quality 64 of 100)',
      ].join('\n'),
    );
  });

  it('have luck of their own, drawn anew with each, no more than was set', async () => {
    const drawn = await Promise.all(
      Array.from({ length: 300 }, (_, number) => answer(STRONG, number, { seed: 1, answerLuck: 10 })),
    );
    const qualities = drawn.map(meanQuality);
    expect(Math.min(...qualities)).toBeGreaterThanOrEqual(54);
    expect(Math.max(...qualities)).toBeLessThanOrEqual(74);
    expect(new Set(qualities).size).toBeGreaterThan(10);
  });
});

describe('replies', () => {
  const requests: ModelRequest[] = Array.from({ length: 12 }, (_, number) => [
    ask(`${STRONG}\n\n${QUESTION}`, 'execute', number),
    {
      ...ask('', 'evaluate', number),
      messages: evaluateMessages(answered('(simulated quality 60 of 100)'), answered('plain'), goal),
    },
    {
      ...ask('', 'optimize', number),
      messages: optimizeMessages({ prompt: WEAK, answers: answered('plain') }, goal),
    },
  ]).flat();

  const texts = async (seed: number, order: readonly ModelRequest[]) => {
    const { executor } = simulatedModels({ seed });
    const replies = new Map<ModelRequest, string>();
    for (const request of order) replies.set(request, (await executor.complete(request)).text);
    return requests.map((request) => replies.get(request));
  };

  it('are the same under a seed in whatever order they are asked for', async () => {
    const forward = await texts(1, requests);
    expect(await texts(1, requests.toReversed())).toEqual(forward);
    expect(await texts(2, requests)).not.toEqual(forward);
  });

  it('differ by file, phase, number and text of the call', async () => {
    const { executor } = simulatedModels({ seed: 1, answerLuck: 40 });
    const base = ask(`${STRONG}\n\n${QUESTION}`);
    const variants: ModelRequest[] = [
      base,
      { ...base, draw: { ...base.draw, file: 'other.yaml' } },
      { ...base, draw: { ...base.draw, phase: 'round 2' } },
      { ...base, draw: { ...base.draw, number: 1 } },
      ask(`${STRONG}\n\n${QUESTION} `),
    ];
    const replies = await Promise.all(
      variants.map(async (request) => (await executor.complete(request)).text),
    );
    expect(new Set(replies).size).toBe(variants.length);
  });

  it('are counted, estimated and free', async () => {
    const { executor } = simulatedModels({ seed: 1 });
    const { text, usage } = await executor.complete(ask('Solve it.'));
    expect(usage).toEqual({
      calls: 1,
      promptTokens: 3,
      completionTokens: Math.ceil(text.length / 4),
      costUsd: 0,
      retries: 0,
      cacheHits: 0,
    });
  });

  it('stop with the run', async () => {
    const { executor } = simulatedModels({ seed: 1 });
    const error = await errorOf(executor.complete(ask('hi'), AbortSignal.abort()));
    expect(error.code).toBe('interrupted');
  });
});

it('the models are named as what they are', () => {
  const { optimizer, executor, judge } = simulatedModels({ seed: 1 });
  expect([optimizer, executor, judge].map(({ name }) => name)).toEqual([
    'simulated optimizer',
    'simulated executor',
    'simulated judge',
  ]);
});
