import { describe, expect, it } from 'vitest';
import { type RunPlan, worstCase, worstCaseText } from '../../src/jobs/worst-case.ts';
import type { PlannedPrompt } from '../../src/jobs/worst-case-calls.ts';
import { comparePrompts } from '../../src/spo/compare-prompts.ts';
import { confirm } from '../../src/spo/confirm.ts';
import { optimize } from '../../src/spo/optimize.ts';
import type { LanguageModel, ModelRequest, Ports } from '../../src/spo/ports.ts';
import { type Rule, signTestRule } from '../../src/spo/rules.ts';
import { DEFAULT_SETTINGS, type LoopSettings } from '../../src/spo/settings.ts';
import { fewestDecisivePairs, signTest } from '../../src/spo/sign-test.ts';
import { EMPTY_TALLY } from '../../src/spo/tally.ts';
import type { Case } from '../../src/spo/types.ts';
import { choose, fakeModel, fakePorts, fakeSpec } from '../support/fake-ports.ts';

const ERROR_RATE = 0.05;
const FREE = { maxCalls: null, maxTokens: null, maxCostUsd: null, maxMinutes: null };
const unpriced = { optimize: null, evaluate: null, execute: null };

type Outcome = 'win' | 'loss' | 'flip';

/** Outcomes that keep a rule undecided up to its last pair; the first `decisive` of them are no flips. */
function longestRun(rule: Rule, decisive: number): Outcome[] {
  const dead = new Set<string>();
  const extend = (run: readonly Outcome[]): readonly Outcome[] | null => {
    const count = (outcome: Outcome) => run.filter((each) => each === outcome).length;
    const [challenger, incumbent, flip] = [count('win'), count('loss'), count('flip')];
    if (run.length === rule.most) return run;
    const state = [challenger, incumbent, run.length].join();
    if (dead.has(state)) return null;
    const ballots = { challenger: run.length, incumbent: run.length, abstain: 0 };
    const tally = { ...EMPTY_TALLY, challenger, incumbent, flip, ballots };
    const wave = rule.nextWave({ tally, drawn: run.length, exhausted: false });
    for (const next of wave === 0 ? [] : waves(wave, run.length, decisive)) {
      const whole = extend([...run, ...next]);
      if (whole !== null) return whole;
    }
    dead.add(state);
    return null;
  };
  const run = extend([]);
  if (run === null) throw new Error('Every run ends before its last pair.');
  return [...run];
}

function waves(size: number, first: number, decisive: number): Outcome[][] {
  const found: Outcome[][] = [];
  for (let wins = 0; wins <= size; wins++) {
    for (let losses = 0; wins + losses <= size; losses++) {
      const flips = size - wins - losses;
      if (first + wins + losses < Math.min(decisive, first + size)) continue;
      found.push([...Array(wins).fill('win'), ...Array(losses).fill('loss'), ...Array(flips).fill('flip')]);
    }
  }
  return found;
}

/** Models that draw every comparison out as `outcomeOf` says, and ask the optimizer twice a round. */
function slowModels(count: number, outcomeOf: (phase: string, number: number) => Outcome) {
  const fails = ({ phase, number }: { phase: string; number: number }) => {
    // Later turns of a case are left to the judge, whose ballots are calls too.
    if (phase.startsWith('round') || (number >= count && !phase.includes('again'))) return false;
    const outcome = outcomeOf(phase.replace(/ (incumbent|challenger)$/, ''), number);
    return outcome !== 'flip' && phase.endsWith('incumbent') === (outcome === 'win');
  };
  let prompts = 0;
  const optimizer = fakeModel(({ draw }) =>
    draw.number === 0
      ? 'no prompt in here'
      : `<analyse>a</analyse><modification>m</modification><prompt>version ${++prompts}</prompt>`,
  );
  const executor = fakeModel(({ draw, messages }) => {
    const mark = fails(draw) ? 'bad' : 'good';
    return `${mark} answer of ${messages[0]?.content} in ${draw.phase}, ${draw.number}`;
  });
  const judge = fakeModel(({ draw, messages }) => {
    const outcome = outcomeOf(draw.phase, draw.number);
    if (outcome === 'flip') return choose('A');
    const challengerFirst = isChallengerFirst(messages[0]?.content ?? '', draw);
    return choose((outcome === 'win') === challengerFirst ? 'A' : 'B');
  });
  return { optimizer, executor, judge };
}

function isChallengerFirst(content: string, { phase }: ModelRequest['draw']): boolean {
  if (!phase.startsWith('round')) return content.indexOf('challenger') < content.indexOf('incumbent');
  const versions = [...content.matchAll(/version (\d+)/g)].map(([, version]) => Number(version));
  return (versions[0] ?? 0) > (versions.at(-1) ?? 0);
}

/** What a check does to its prompts, one after the other, with everything going as slowly as it can. */
async function slowestRun(prompts: readonly PlannedPrompt[], settings: LoopSettings): Promise<number> {
  const compared = prompts.filter(({ basePrompt }) => basePrompt !== null).length;
  let calls = 0;
  for (const { spec, basePrompt } of prompts) {
    const checked = spec.cases.filter(({ checks = [] }) => checks.length > 0).length;
    const decisive = checked > 0 ? spec.cases.length : 0;
    const share = (rate: number) => (checked > 0 ? rate / 2 : rate);
    const again = signTest(ERROR_RATE / 2 / prompts.length / spec.cases.length);
    const againRule = signTestRule(signTest(again.errorRate, fewestDecisivePairs(again) + 4), 2);
    const runs = {
      check: longestRun(signTestRule(signTest(share(ERROR_RATE / Math.max(1, compared))), 2), decisive),
      confirm: longestRun(signTestRule(signTest(share(ERROR_RATE / prompts.length)), 2), decisive),
      again: longestRun(againRule, 0),
      round: ['win', 'flip', 'flip', 'flip', 'flip', 'win'] as Outcome[],
    };
    const models = slowModels(spec.cases.length, (phase, number) => {
      if (phase.includes('again')) return runs.again[number] ?? 'win';
      const run = phase.startsWith('round') ? runs.round : phase === 'check' ? runs.check : runs.confirm;
      return run[number] ?? 'win';
    });
    const ports: Ports = fakePorts(models);
    const test = (rate: number) => signTest(rate);
    if (basePrompt !== null) {
      const check = {
        spec,
        incumbent: basePrompt,
        challenger: spec.prompt,
        wave: 2,
        phase: 'check',
      } as const;
      await comparePrompts({ ...check, test: test(ERROR_RATE / compared) }, ports);
    }
    const { best, sample } = await optimize(spec, settings, ports);
    if (best !== null && best.prompt !== spec.prompt) {
      const winner = { spec, challenger: best.prompt, test: test(ERROR_RATE / prompts.length), wave: 2 };
      await confirm(winner, sample, ports);
    }
    const asked = (model: LanguageModel & { requests: ModelRequest[] }) => model.requests.length;
    calls += asked(models.optimizer) + asked(models.executor) + asked(models.judge);
  }
  return calls;
}

const cases = (count: number, checked = 0): Case[] =>
  Array.from({ length: count }, (_, index) => ({
    question: `question ${index}`,
    ...(index < checked ? { checks: [{ label: 'starts well', kind: 'starts-with', text: 'good' }] } : {}),
  }));

const prompt = (key: string, basePrompt: string | null, list = cases(5)): PlannedPrompt => ({
  spec: fakeSpec({ key, cases: list }),
  basePrompt,
});

const planOf = (prompts: readonly PlannedPrompt[], settings: Partial<LoopSettings> = {}): RunPlan => ({
  prompts,
  settings: { ...DEFAULT_SETTINGS, ...settings },
  verdicts: true,
  errorRate: ERROR_RATE,
  retries: 3,
  costs: unpriced,
});

describe('worstCase', () => {
  const changed = prompt('a', 'old');
  const added = prompt('b', null);
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
  ])('is exactly the slowest run with %s', async (_, prompts, settings) => {
    const plan = planOf(prompts, settings);
    expect(await slowestRun(prompts, plan.settings)).toBe(worstCase(plan).calls);
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
    const [small, large] = [changed, long].map((each) => worstCase({ ...planOf([each]), costs }));
    expect(small?.costUsd).toBeCloseTo((small?.tokens ?? 0) / 100);
    expect(large?.tokens).toBeGreaterThan(2 * (small?.tokens ?? 0));
    expect(worstCase({ ...planOf([changed]), costs: { ...costs, optimize: null } }).costUsd).toBeNull();
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
