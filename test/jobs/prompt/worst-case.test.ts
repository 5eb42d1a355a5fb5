import { describe, expect, it } from 'vitest';
import { type RunPlan, worstCase, worstCaseText } from '../../../src/jobs/prompt/worst-case.ts';
import type { PlannedPrompt } from '../../../src/jobs/prompt/worst-case-calls.ts';
import { comparePrompts, confirm } from '../../../src/spo/comparing/compare-prompts.ts';
import { signTest } from '../../../src/spo/comparing/sign-test.ts';
import { optimize } from '../../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS, type LoopSettings } from '../../../src/spo/loop/settings.ts';
import type { LanguageModel, ModelRequest, Ports } from '../../../src/spo/ports.ts';
import type { Case } from '../../../src/spo/types.ts';
import { fakeModel, fakePorts, fakeSpec } from '../../support/fake-ports.ts';
import { ERROR_RATE, slowestModels } from './slowest-models.ts';

const FREE = { maxCalls: null, maxTokens: null, maxCostUsd: null, maxMinutes: null };
const NO_LIMITS = { maxCalls: null, maxTokens: null, maxCostUsd: null };
const unpriced = { optimize: null, evaluate: null, execute: null };

/**
 * What a check does to its prompts, one after the other, with everything going as slowly as it can.
 * @param migration whether every prompt is compared on two models, before and after it is adapted to the new one
 * @returns calls, and those among them that went to today's model
 */
async function slowestRun(prompts: readonly PlannedPrompt[], migration = false) {
  const isCompared = ({ basePrompt }: PlannedPrompt) => migration || basePrompt !== null;
  const compared = prompts.filter(isCompared).length;
  let calls = 0;
  let ofToday = 0;
  for (const prompt of prompts) {
    const { spec, basePrompt, settings } = prompt;
    const models = slowestModels(spec, prompts.length, Math.max(1, compared));
    const today = fakeModel((request) => models.executor.answer(request));
    const ports: Ports = fakePorts(models);
    const incumbentExecutor = migration ? today : models.executor;
    const incumbent = migration ? spec.prompt : basePrompt;
    const sides = { spec, incumbent: incumbent ?? '', incumbentExecutor, wave: 2 };
    const check = { ...sides, test: signTest(ERROR_RATE / Math.max(1, compared)) };
    if (isCompared(prompt)) {
      await comparePrompts({ ...check, challenger: spec.prompt, phase: 'check' }, ports);
    }
    const { best, sample } = await optimize(spec, settings, ports);
    if (best !== null && best.prompt !== spec.prompt) {
      const winner = { spec, challenger: best.prompt, test: signTest(ERROR_RATE / prompts.length), wave: 2 };
      await confirm(winner, sample, ports);
      if (migration) {
        await comparePrompts({ ...check, challenger: best.prompt, phase: 'switch', seen: sample }, ports);
      }
    }
    const asked = (model: LanguageModel & { requests: ModelRequest[] }) => model.requests.length;
    ofToday += asked(today);
    calls += asked(models.optimizer) + asked(models.executor) + asked(models.judge) + asked(today);
  }
  return { calls, ofToday };
}

const cases = (count: number, checked = 0): Case[] =>
  Array.from({ length: count }, (_, index) => ({
    question: `question ${index}`,
    ...(index < checked ? { checks: [{ label: 'starts well', kind: 'starts-with', text: 'good' }] } : {}),
  }));

const prompt = (key: string, basePrompt: string | null, list = cases(5)): PlannedPrompt => ({
  spec: fakeSpec({ key, cases: list }),
  basePrompt,
  settings: DEFAULT_SETTINGS,
  costs: unpriced,
  limits: NO_LIMITS,
});

const planOf = (
  prompts: readonly PlannedPrompt[],
  settings: Partial<LoopSettings> = {},
  costs: PlannedPrompt['costs'] = unpriced,
): RunPlan => ({
  prompts: prompts.map((each) => ({ ...each, costs, settings: { ...each.settings, ...settings } })),
  verdicts: true,
  migration: false,
  errorRate: ERROR_RATE,
  retries: 3,
});

describe('worstCase', () => {
  const changed = prompt('a', 'old');
  const added = prompt('b', null);
  const shorter = { ...prompt('c', 'old'), settings: { ...DEFAULT_SETTINGS, maxRounds: 2, sampleSize: 1 } };
  it.each<[string, PlannedPrompt[], Partial<LoopSettings>]>([
    ['the defaults', [changed], {}],
    ['a new file', [added], {}],
    ['several prompts that share the error rate', [changed, prompt('c', 'older'), added], { maxRounds: 3 }],
    ['one round', [changed], { maxRounds: 1 }],
    ['many cases in the sample', [changed], { sampleSize: 20, maxRounds: 2 }],
    ['a fixed number of ballots', [changed], { ballots: 8, maxRounds: 4 }],
    ['ballots in waves of two', [changed], { ballots: 'auto-fast', maxRounds: 4 }],
    ['cases that are judged one by one', [changed], { judgeBy: 'case', maxRounds: 4 }],
    ['a case with checks', [prompt('one', 'old', cases(5, 1))], { maxRounds: 2 }],
    ['checks on all cases', [prompt('all', 'old', cases(5, 5))], { maxRounds: 2 }],
    ['checks in one file of two', [prompt('some', 'old', cases(6, 3)), changed], { maxRounds: 2 }],
    ['a file with too few cases', [prompt('few', 'old', cases(2))], { maxRounds: 3 }],
    ['files with rounds of their own', [shorter, changed], {}],
  ])('is exactly the slowest run with %s', async (_, prompts, settings) => {
    const plan = planOf(prompts, settings);
    expect((await slowestRun(plan.prompts)).calls).toBe(worstCase(plan).calls);
  });

  it.each<[string, PlannedPrompt[], Partial<LoopSettings>]>([
    ['of one prompt', [added], {}],
    ['of several prompts that share the error rate', [added, prompt('c', null), changed], { maxRounds: 2 }],
    ['without a search', [added], { maxRounds: 1 }],
    ['of a prompt with checks', [prompt('all', null, cases(5, 5))], { maxRounds: 2 }],
    ['of a file with too few cases', [prompt('few', null, cases(2))], { maxRounds: 2 }],
  ])("is exactly the slowest switch of models %s, today's at its own price", async (_, prompts, settings) => {
    const cent = () => 0.01;
    const free = () => 0;
    const costs = { optimize: free, evaluate: free, execute: cent, compare: free };
    const plan = { ...planOf(prompts, settings, costs), migration: true };
    const { calls, ofToday } = await slowestRun(plan.prompts, true);
    const worst = worstCase(plan);
    expect(worst.calls).toBe(calls);
    expect(worst.costUsd).toBeCloseTo(ofToday / 100);
  });

  it('leaves out what a run without verdicts does not do', () => {
    const plan = { ...planOf([changed], { maxRounds: 3 }), verdicts: false };
    expect(worstCase(plan).calls).toBe(3 + 2 * (2 + 3 + 12));
    expect(worstCase({ ...plan, prompts: [] })).toEqual({ calls: 0, attempts: 0, tokens: 0, costUsd: 0 });
  });

  it('counts every round of a continued run as a challenge', () => {
    const plan = { ...planOf([changed], { maxRounds: 3, initialRound: 4 }), verdicts: false };
    expect(worstCase(plan).calls).toBe(3 + 3 * (2 + 3 + 12));
  });

  it('is no more than the budgets of its files, each of its own', () => {
    const limited = { ...changed, limits: { maxCalls: 10, maxTokens: 2_000, maxCostUsd: 0.5 } };
    const dollar = () => 1;
    const costs = { optimize: dollar, evaluate: dollar, execute: dollar };
    const [alone, both] = [[limited], [limited, added]].map((prompts) =>
      worstCase(planOf(prompts, {}, costs)),
    );
    expect(alone).toEqual({ calls: 10, attempts: 10, tokens: 2_000, costUsd: 0.5 });
    const other = worstCase({ ...planOf([added], {}, costs), errorRate: ERROR_RATE / 2 });
    expect(both).toEqual({
      calls: other.calls + 10,
      attempts: other.attempts + 10,
      tokens: other.tokens + 2_000,
      costUsd: (other.costUsd ?? 0) + 0.5,
    });
    expect(worstCase(planOf([limited])).costUsd).toBeNull();
  });

  it('does not compare a prompt whose text is the same at the base', () => {
    const same = { ...added, basePrompt: added.spec.prompt };
    expect(worstCase(planOf([same]))).toEqual(worstCase(planOf([added])));
  });

  it('reckons tokens and money with the texts of the file, and no money with an unknown price', () => {
    const cent = ({ promptTokens = 0, completionTokens = 0 }) => (promptTokens + completionTokens) / 100;
    const costs = { optimize: cent, evaluate: cent, execute: cent };
    const long = prompt(
      'long',
      'old',
      cases(5).map(({ question }) => ({ question: question.padEnd(3_000, '?') })),
    );
    const [small, large] = [changed, long].map((each) => worstCase(planOf([each], {}, costs)));
    expect(small?.costUsd).toBeCloseTo((small?.tokens ?? 0) / 100);
    expect(large?.tokens).toBeGreaterThan(2 * (small?.tokens ?? 0));
    expect(worstCase(planOf([changed], {}, { ...costs, optimize: null })).costUsd).toBeNull();
  });
});

describe('worstCaseText', () => {
  const most = { calls: 1_234, attempts: 4_936, tokens: 2_100_000, costUsd: 1.234 };

  it('is one line', () => {
    expect(worstCaseText(most, { maxCalls: 500, maxTokens: 1, maxCostUsd: 1, maxMinutes: 30 })).toBe(
      'At most 1,234 calls (4,936 with every retry), about 2,100,000 tokens and $1.23; budget: 500 calls, 1 token, $1.00, 30 minutes.',
    );
  });

  it('says what is not known and what is not limited', () => {
    expect(worstCaseText({ ...most, attempts: 1_234, costUsd: null }, FREE)).toBe(
      'At most 1,234 calls, about 2,100,000 tokens and an unknown cost; budget: none.',
    );
  });
});
