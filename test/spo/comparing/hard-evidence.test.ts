import { describe, expect, it } from 'vitest';
import { comparePrompts } from '../../../src/spo/comparing/compare-prompts.ts';
import { sideOfAssertions } from '../../../src/spo/comparing/hard-evidence.ts';
import { signTest } from '../../../src/spo/comparing/sign-test.ts';
import { verdictOf } from '../../../src/spo/comparing/tally.ts';
import { optimize } from '../../../src/spo/loop/optimize.ts';
import { DEFAULT_SETTINGS } from '../../../src/spo/loop/settings.ts';
import type { LanguageModel } from '../../../src/spo/ports.ts';
import type { Assertion, Case } from '../../../src/spo/types.ts';
import { choose, fakeModel, fakePorts, fakeSpec, judgeBy } from '../../support/fake-ports.ts';

const hasLabel: Assertion = { kind: 'contains', label: 'contains "label"', text: 'label' };
const short: Assertion = { kind: 'max-words', label: 'at most 5 words', words: 5 };
const cases = (count: number, checks: (index: number) => readonly Assertion[]): Case[] =>
  Array.from({ length: count }, (_, index) => ({ question: `q${index}`, checks: checks(index) }));

const alwaysFirst = () => judgeBy(() => choose('A'));
const prefers = (word: string) => judgeBy((a) => choose(a.includes(word) ? 'A' : 'B'));

function check(testCases: Case[], executor: LanguageModel, judge = alwaysFirst()) {
  const spec = fakeSpec({ cases: testCases });
  const test = signTest(0.05);
  return comparePrompts(
    { spec, incumbent: 'old', challenger: 'new', test, wave: 2, phase: 'check' },
    fakePorts({ executor, judge }),
  );
}

/** Answers of which `fails` says which lack the label; never twice the same text. */
const labelled = (fails: (prompt: string, question: string, count: number) => boolean) =>
  fakeModel(({ messages }, count) => {
    const [prompt = '', question = ''] = (messages[0]?.content ?? '').split('\n\n');
    return `${fails(prompt, question, count) ? 'none' : 'label'} ${count} ${prompt}`;
  });

describe('sideOfAssertions', () => {
  it.each([
    [[], [], null],
    [['a'], [], 'challenger'],
    [[], ['a'], 'incumbent'],
    [['a'], ['a'], null],
    [['a'], ['a', 'b'], 'incumbent'],
    [['a'], ['b'], null],
  ] as const)('incumbent fails %j, challenger fails %j: %s', (incumbent, challenger, side) => {
    expect(sideOfAssertions({ incumbent, challenger })).toBe(side);
  });
});

describe('a check of a file with checks', () => {
  it('is regressed when one case of many fails every time, though the judge sees nothing', async () => {
    const executor = labelled((prompt, question) => prompt === 'new' && question === 'q3');
    const comparison = await check(
      cases(6, () => [hasLabel]),
      executor,
    );
    expect(verdictOf(comparison)).toBe('regressed');
    expect(comparison.redraws).toEqual([expect.objectContaining({ caseIndex: 3, decision: 'incumbent' })]);
  });

  it('is regressed even against the judge, and improved the other way round', async () => {
    const worse = labelled((prompt, question) => prompt === 'new' && question === 'q3');
    expect(
      verdictOf(
        await check(
          cases(6, () => [hasLabel]),
          worse,
          prefers('new'),
        ),
      ),
    ).toBe('regressed');
    const better = labelled((prompt, question) => prompt === 'old' && question === 'q3');
    expect(
      verdictOf(
        await check(
          cases(6, () => [hasLabel]),
          better,
          prefers('old'),
        ),
      ),
    ).toBe('improved');
  });

  it('needs as many failures of one case as half of the error rate, shared by all cases, calls for', async () => {
    const executor = labelled((prompt, question) => prompt === 'new' && question === 'q3');
    const comparison = await check(
      cases(6, () => [hasLabel]),
      executor,
    );
    // 5% / 2 / 6 cases is one in 240, and the first look may spend half of it: 9 coins in a row.
    expect(comparison.redraws[0]?.tally.incumbent).toBe(9);
    expect(comparison.note).toBe('');
  });

  it('asks no ballot about a pair that checks decide', async () => {
    const judge = prefers('new');
    const executor = labelled((prompt) => prompt === 'new');
    const comparison = await check(
      cases(6, () => [hasLabel]),
      executor,
      judge,
    );
    expect(judge.requests).toHaveLength(0);
    expect(comparison.tally.byChecks).toBe(comparison.tally.incumbent);
    expect(verdictOf(comparison)).toBe('regressed');
  });

  it('makes nothing of one unlucky answer', async () => {
    const executor = labelled((_, __, count) => count === 1);
    const comparison = await check(
      cases(6, () => [hasLabel]),
      executor,
    );
    expect(comparison.redraws).toEqual([expect.objectContaining({ decision: 'none' })]);
    expect(verdictOf(comparison)).toBe('no-reliable-change');
  });

  it('lets the judge decide when cases contradict each other', async () => {
    const executor = labelled(
      (prompt, question) =>
        (prompt === 'new' && question === 'q1') || (prompt === 'old' && question === 'q2'),
    );
    const comparison = await check(
      cases(6, () => [hasLabel]),
      executor,
    );
    expect(comparison.redraws.map(({ decision }) => decision).sort()).toEqual(['challenger', 'incumbent']);
    expect(verdictOf(comparison)).toBe('no-reliable-change');
  });
});

describe('a round of a file with checks', () => {
  it('rejects a challenger that fails what the incumbent passes, without the judge', async () => {
    const judge = prefers('version 1');
    const executor = fakeModel(({ messages }) =>
      messages[0]?.content.startsWith('version 1') && messages[0].content.endsWith('q1')
        ? 'version 1 says far more than five words here'
        : `label ${messages[0]?.content.slice(0, 9)}`,
    );
    const spec = fakeSpec({ cases: cases(3, (index) => (index === 1 ? [short] : [])) });
    const settings = { ...DEFAULT_SETTINGS, maxRounds: 2 };
    const result = await optimize(spec, settings, fakePorts({ executor, judge }));
    expect(result.rounds[1]).toMatchObject({
      outcome: 'rejected',
      comparison: null,
      note: 'fails what the incumbent passes: case 2: at most 5 words',
    });
    expect(judge.requests).toHaveLength(0);
  });

  it('does not mind a check that the incumbent fails too', async () => {
    const executor = fakeModel(({ messages }) => `${messages[0]?.content} and many words more than five`);
    const spec = fakeSpec({ cases: cases(3, () => [short]) });
    const settings = { ...DEFAULT_SETTINGS, maxRounds: 2 };
    const result = await optimize(spec, settings, fakePorts({ executor, judge: prefers('version 1') }));
    expect(result.rounds[1]?.outcome).toBe('accepted');
  });

  it('names all that it fails', async () => {
    const checks = [short, { ...hasLabel, label: 'second' }];
    const executor = fakeModel(({ messages }) =>
      messages[0]?.content.startsWith('version 1') ? 'none of what is asked for here' : 'label',
    );
    const spec = fakeSpec({ cases: cases(2, () => checks) });
    const result = await optimize(spec, { ...DEFAULT_SETTINGS, maxRounds: 2 }, fakePorts({ executor }));
    expect(result.rounds[1]?.note).toBe(
      'fails what the incumbent passes: case 1: at most 5 words; case 1: second; case 2: at most 5 words; case 2: second',
    );
  });
});
