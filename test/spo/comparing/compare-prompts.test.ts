import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulatedModels } from '../../../src/models/simulated/simulated.ts';
import { comparePrompts, confirm } from '../../../src/spo/comparing/compare-prompts.ts';
import { signTest } from '../../../src/spo/comparing/sign-test.ts';
import { verdictOf } from '../../../src/spo/comparing/tally.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { LanguageModel } from '../../../src/spo/ports.ts';
import type { Case } from '../../../src/spo/types.ts';
import { choose, fakeModel, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const test = signTest(0.05);
const cases = (count: number): Case[] =>
  Array.from({ length: count }, (_, index) => ({ question: `q${index}` }));

/** Answers that name their prompt and are new in every draw. */
const fresh = () => fakeModel(({ messages, draw }) => `${messages[0]?.content} ${draw.phase} ${draw.number}`);
/** Answers that name their prompt and are the same in every draw. */
const fixed = () => fakeModel(({ messages }) => `${messages[0]?.content}`);
const prefers = (word: string) => judgeBy((a) => choose(a.includes(word) ? 'A' : 'B'));

function run(
  models: { executor?: LanguageModel; judge: LanguageModel },
  { count = 8, incumbent = 'old', challenger = 'new' } = {},
) {
  const spec = fakeSpec({ cases: cases(count) });
  const ports = fakePorts({ executor: fresh(), ...models });
  return comparePrompts({ spec, incumbent, challenger, test, wave: 2, phase: 'check' }, ports);
}

describe('a check', () => {
  it('is improved after six agreeing pairs, with a pair for each case first', async () => {
    const judge = prefers('new');
    const comparison = await run({ judge });
    expect(verdictOf(comparison)).toBe('improved');
    expect(comparison.tally).toMatchObject({ challenger: 6, incumbent: 0, flip: 0 });
    expect(judge.requests).toHaveLength(12);
    expect(new Set(comparison.pairs.map(({ caseIndex }) => caseIndex)).size).toBe(6);
  });

  it('is regressed the other way round', async () => {
    expect(verdictOf(await run({ judge: prefers('old') }))).toBe('regressed');
  });

  it.each([
    ['a judge that always says A', judgeBy(() => choose('A')), 'no-reliable-change'],
    ['a judge that always says B', judgeBy(() => choose('B')), 'no-reliable-change'],
    ['a judge that answers in prose', judgeBy(() => 'Both have merits.'), 'insufficient-evidence'],
    [
      'a judge that quotes the tags of the answers it judges',
      judgeBy(() => `${choose('A')} The other wrote ${choose('B')}`),
      'insufficient-evidence',
    ],
  ])('comes to no direction from %s', async (_, judge, verdict) => {
    expect(verdictOf(await run({ judge }))).toBe(verdict);
  });

  it('asks no ballot about identical answers, and ends when every case gave some', async () => {
    const judge = prefers('new');
    const executor = fakeModel(() => 'the same');
    const comparison = await run({ judge, executor });
    expect(judge.requests).toHaveLength(0);
    expect(comparison.tally.identical).toBe(8);
    expect(verdictOf(comparison)).toBe('no-reliable-change');
  });

  it('takes no repeat of the same two answers for evidence', async () => {
    const judge = prefers('new');
    const comparison = await run({ judge, executor: fixed() }, { count: 3 });
    expect(judge.requests).toHaveLength(6);
    expect(comparison.tally).toMatchObject({ challenger: 3, repeat: 3 });
    expect(verdictOf(comparison)).toBe('insufficient-evidence');
    expect(comparison.note).toContain('at least 5');
  });

  it('still decides with five cases that all say the same', async () => {
    expect(verdictOf(await run({ judge: prefers('new'), executor: fixed() }, { count: 5 }))).toBe('improved');
  });

  it('needs three different cases and says so without a call', async () => {
    const judge = prefers('new');
    const comparison = await run({ judge }, { count: 2 });
    expect(verdictOf(comparison)).toBe('insufficient-evidence');
    expect(comparison.note).toMatch(/2 different cases .* at least 3/);
    expect(judge.requests).toHaveLength(0);
  });

  it('does not stop early once a ballot could not be read', async () => {
    let ballots = 0;
    const judge = judgeBy((a) => (ballots++ === 3 ? 'unsure' : choose(a.includes('new') ? 'A' : 'B')));
    const comparison = await run({ judge });
    expect(comparison.pairs).toHaveLength(test.cap);
    expect(verdictOf(comparison)).toBe('improved');
  });

  it('counts a pair without both answers as an abstention, and shows no error to the judge', async () => {
    const executor = fakeModel(({ messages, draw }) => {
      if (draw.number === 1 && draw.phase.endsWith('challenger')) {
        throw new SpoError('model-unavailable', 'SECRET ERROR');
      }
      return `${messages[0]?.content} ${draw.phase} ${draw.number}`;
    });
    const judge = prefers('new');
    const comparison = await run({ judge, executor });
    expect(comparison.tally.abstain).toBe(1);
    expect(JSON.stringify(judge.requests)).not.toContain('SECRET ERROR');
  });
});

describe('a comparison', () => {
  const spec = fakeSpec({ cases: cases(4) });
  const plan = { spec, incumbent: 'old', challenger: 'new', test, wave: 2 };

  it('says that it begins and how far it is, under the name of its phase', async () => {
    const ports = fakePorts({ executor: fresh(), judge: prefers('new') });
    await comparePrompts({ ...plan, phase: 'switch' }, ports);
    const key = 'prompts/fake.yaml';
    expect(ports.events).toEqual([
      { type: 'step', key, step: 'switch', round: null },
      { type: 'pairs', key, step: 'switch', done: 6, most: 24 },
    ]);
  });

  it('draws each pair from streams that name the side, the phase and the number', async () => {
    const executor = fresh();
    const judge = prefers('new');
    await comparePrompts({ ...plan, phase: 'confirm' }, fakePorts({ executor, judge }));
    const sides = ['confirm incumbent', 'confirm challenger'];
    expect(executor.requests.map(({ draw }) => `${draw.phase} ${draw.number}`).toSorted()).toEqual(
      [0, 1, 2, 3, 4, 5].flatMap((number) => sides.map((side) => `${side} ${number}`)).toSorted(),
    );
    expect(new Set(judge.requests.map(({ draw }) => `${draw.file} ${draw.phase}`))).toEqual(
      new Set(['prompts/fake.yaml confirm']),
    );
  });

  it('asks the cases that were seen last, in its own order', async () => {
    const drawn = async (seen: readonly number[]) => {
      const ports = fakePorts({ executor: fresh(), judge: prefers('new') });
      const { pairs } = await comparePrompts({ ...plan, phase: 'check', seen }, ports);
      return pairs.slice(0, 4).map(({ caseIndex }) => caseIndex ?? -1);
    };
    const order = await drawn([]);
    const [first = 0, second = 0, ...rest] = order;
    expect(await drawn([second, first])).toEqual([...rest, first, second]);
  });

  it('counts questions that are the same as one case', async () => {
    const twice = ['one', 'two', 'one', 'two'].map((question) => ({ question }));
    const few = await comparePrompts(
      { ...plan, spec: fakeSpec({ cases: twice }), phase: 'check' },
      fakePorts({ judge: prefers('new') }),
    );
    expect(few).toMatchObject({ decision: 'insufficient', pairs: [], redraws: [], stoppedBy: null });
    expect(few.note).toContain('2 different cases');
    const single = await comparePrompts(
      { ...plan, spec: fakeSpec({ cases: cases(1) }), phase: 'check' },
      fakePorts({ judge: prefers('new') }),
    );
    expect(single.note).toContain('has 1 different case and');
  });

  it('that is stopped says so, and draws nothing again', async () => {
    const checks = [{ label: 'is new', kind: 'contains', text: 'new' }] as const;
    const executor = fakeModel(({ messages, draw }) => {
      if (draw.number === 6) throw new SpoError('budget-exhausted', 'Enough.');
      return `${messages[0]?.content} ${draw.phase} ${draw.number}`;
    });
    const judge = prefers('new');
    const withCheck = cases(8).map((each, index) => (index === 0 ? { ...each, checks } : each));
    const comparison = await comparePrompts(
      { ...plan, spec: fakeSpec({ cases: withCheck }), phase: 'check' },
      fakePorts({ executor, judge }),
    );
    expect(comparison).toMatchObject({ stoppedBy: 'budget', note: 'Enough.', redraws: [] });
    expect(verdictOf(comparison)).toBe('budget-stopped');
    expect(verdictOf({ ...comparison, stoppedBy: 'signal' })).toBe('insufficient-evidence');
  });

  it('gives the judge half of the error rate where the file has checks', async () => {
    const checks = [{ label: 'is there', kind: 'contains', text: 'e' }] as const;
    const withChecks = cases(8).map((each) => ({ ...each, checks }));
    const ports = fakePorts({ executor: fresh(), judge: prefers('new') });
    const comparison = await comparePrompts(
      { ...plan, spec: fakeSpec({ cases: withChecks }), phase: 'check' },
      ports,
    );
    expect(comparison.pairs).toHaveLength(signTest(0.025).early[0] ?? 0);
    expect(comparison).toMatchObject({ decision: 'challenger', redraws: [] });
  });
});

describe('two models with the same prompt', () => {
  const named = (name: string) =>
    fakeModel(({ messages, draw }) => `${name}: ${messages[0]?.content} ${draw.phase} ${draw.number}`);

  function compareModels(judge: LanguageModel, list = cases(8)) {
    const today = named('today');
    const next = named('next');
    const spec = fakeSpec({ cases: list });
    const sides = { incumbent: 'same', incumbentExecutor: today, challenger: 'same' };
    const ports = fakePorts({ executor: next, judge });
    const comparison = comparePrompts({ spec, ...sides, test, wave: 2, phase: 'check' }, ports);
    return { comparison, today, next };
  }

  it.each([
    ['next:', 'improved'],
    ['today:', 'regressed'],
  ])('are compared: who prefers %s says %s', async (liked, verdict) => {
    const { comparison, today, next } = compareModels(prefers(liked));
    expect(verdictOf(await comparison)).toBe(verdict);
    expect(new Set(today.requests.map(({ draw }) => draw.phase))).toEqual(new Set(['check incumbent']));
    expect(new Set(next.requests.map(({ draw }) => draw.phase))).toEqual(new Set(['check challenger']));
    expect(today.requests).toHaveLength(6);
  });

  it('are each asked again for a case whose checks differ', async () => {
    const checks = [{ label: 'is next', kind: 'starts-with', text: 'next' }] as const;
    const list = cases(4).map((each, index) => (index === 0 ? { ...each, checks } : each));
    const { comparison, today, next } = compareModels(prefers('neither'), list);
    const { redraws } = await comparison;
    expect(redraws).toMatchObject([{ caseIndex: 0, decision: 'challenger' }]);
    const again = (model: typeof today) => model.requests.filter(({ draw }) => draw.phase.includes('again'));
    expect(again(today).map(({ draw }) => draw.phase)).toContain('check again 0 incumbent');
    expect(again(today)).toHaveLength(again(next).length);
  });
});

describe('a confirmation', () => {
  it('goes to the cases that the rounds did not see first', async () => {
    const spec = fakeSpec({ cases: cases(9) });
    const ports = fakePorts({ executor: fresh(), judge: prefers('new') });
    const comparison = await confirm({ spec, challenger: 'new', test, wave: 2 }, [0, 4, 7], ports);
    const drawn = comparison.pairs.map(({ caseIndex }) => caseIndex);
    expect(drawn).toHaveLength(6);
    expect(drawn.filter((index) => [0, 4, 7].includes(index ?? -1))).toEqual([]);
    expect(ports.events[0]).toMatchObject({ type: 'step', step: 'confirm' });
  });
});

describe('with a simulated judge', () => {
  const prompts = ['Classify it.', 'Classify it. Answer in exactly one word.', 'Classify it. Be creative.'];
  const verdict = async (incumbent: string, challenger: string, order: readonly number[], seed: number) => {
    const { executor, judge } = simulatedModels({ seed, accuracy: 0.8, positionBias: 0.1 });
    const all = cases(5);
    const spec = fakeSpec({ cases: order.map((index) => all[index] ?? { question: '' }) });
    const ports = fakePorts({ executor, judge });
    return comparePrompts({ spec, incumbent, challenger, test, wave: 2, phase: 'check' }, ports);
  };
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

  it('changes nothing when cases are reordered', async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.nat(1000), async (shuffled, seed) => {
        const [first, second] = [prompts[0] ?? '', prompts[1] ?? ''];
        const left = await verdict(first, second, [0, 1, 2, 3, 4], seed);
        const right = await verdict(first, second, shuffled, seed);
        expect(right.tally).toEqual(left.tally);
        expect(right.decision).toBe(left.decision);
      }),
      { numRuns: 25 },
    );
  });
});

describe('swapping the two prompts', () => {
  const mirrored = { improved: 'regressed', regressed: 'improved' } as Record<string, string>;

  it('mirrors the verdict', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.constantFrom('old', 'new', 'first', 'prose')), async (script) => {
        const choices = Array.from({ length: test.cap }, () => script.next().value as string);
        // A judge whose choice depends on the case and draw alone, not on which side is called the challenger.
        const judge = fakeModel(({ messages, draw }) => {
          const choice = choices[draw.number];
          if (choice === 'prose') return 'unsure';
          if (choice === 'first') return choose('A');
          const text = messages[0]?.content ?? '';
          const first = text.slice(text.indexOf('<answers_a>'), text.indexOf('<answers_b>'));
          return choose(first.includes(`${choice} `) || first.includes(`${choice}\n`) ? 'A' : 'B');
        });
        const executor = fakeModel(({ messages, draw }) => `${messages[0]?.content} ${draw.number}`);
        const forward = verdictOf(await run({ judge, executor }));
        const backward = verdictOf(await run({ judge, executor }, { incumbent: 'new', challenger: 'old' }));
        expect(backward).toBe(mirrored[forward] ?? forward);
      }),
    );
  });
});
