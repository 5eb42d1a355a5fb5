import { describe, expect, it, test } from 'vitest';
import { failedAssertions } from '../../../../src/spo/assertions/assertions.ts';
import { noticesOf, onlyPrompt } from '../read-configuration.ts';

/** A configuration with one test, whose assertions are these. */
const withAssertions = (...assertions: readonly object[]) =>
  JSON.stringify({
    prompts: ['Say {{word}}'],
    tests: [{ vars: { word: 'a.b', other: 'Zoo' }, assert: assertions }],
  });

const caseOf = (...assertions: readonly object[]) => onlyPrompt(withAssertions(...assertions)).spec.cases[0];

describe('deterministic assertions', () => {
  test.each<[string, unknown, passes: string[], fails: string[]]>([
    ['equals', 'Yes', ['Yes', ' Yes\n'], ['yes', 'Yes!']],
    ['equals', 42, ['42'], ['43']],
    ['equals', { a: [1] }, ['{"a": [1]}'], ['{"a": [2]}', 'a']],
    ['not-equals', 'Yes', ['No'], ['Yes']],
    ['contains', 'b', ['abc'], ['aBc']],
    ['not-contains', 'b', ['aBc'], ['abc']],
    ['contains', '{{word}}', ['x a.b x'], ['x aXb x']],
    ['icontains', 'A.(B)[c]{2}|^$*+?\\', ['x a.(b)[C]{2}|^$*+?\\ x'], ['a']],
    ['icontains', 'ÄRGER', ['viel ärger'], ['arger']],
    ['not-icontains', 'no', ['yes'], ['NO']],
    ['contains-all', ['a', 'b'], ['b a'], ['a']],
    ['icontains-all', ['A', 'b'], ['B a'], ['a']],
    ['contains-any', ['a.c', 'b'], ['a.c', 'b'], ['abc'.replace('b', 'x')]],
    ['contains-any', 'x, "y, z"', ['x', 'y, z'], ['y', 'z']],
    ['icontains-any', ['{{other}}'], ['a ZOO'], ['a']],
    ['not-contains-any', ['a', 'b'], ['c'], ['ca', 'cb']],
    ['not-icontains-any', ['a'], ['c'], ['A']],
    ['starts-with', 'Dear', ['Dear you'], ['my Dear']],
    ['not-starts-with', 'Dear', ['my Dear'], ['Dear you']],
    ['ends-with', '.', ['a.'], ['a. b']],
    ['regex', '^\\d{4}-\\d{2}$', ['2026-11'], ['x 2026-11']],
    ['not-regex', 'APT_\\d+', ['none'], ['APT_17']],
    ['is-json', undefined, ['{"a": 1}', '[]'], ['a', '```json\n{}\n```']],
    ['is-json', { type: 'object', required: ['a'] }, ['{"a": 1}'], ['{}', '[]']],
    ['is-json', '{"type": "array"}', ['[]'], ['{}']],
    ['not-is-json', undefined, ['a'], ['{}']],
    ['word-count', { max: 2 }, ['one two'], ['one two three']],
  ])('%s %j', (type, value, passes, fails) => {
    const { checks = [] } = caseOf({ type, ...(value === undefined ? {} : { value }) }) ?? {};
    expect(checks.length).toBeGreaterThan(0);
    for (const answer of passes) expect([answer, failedAssertions(checks, answer)]).toEqual([answer, []]);
    for (const answer of fails) {
      expect([answer, failedAssertions(checks, answer).length > 0]).toEqual([answer, true]);
      expect(failedAssertions(checks, answer)[0]).toMatch(new RegExp(`^${type}`));
    }
  });

  it('have labels of their own', () => {
    const same = { type: 'is-json' };
    expect(caseOf(same, same)?.checks?.map(({ label }) => label)).toEqual(['is-json', 'is-json (2)']);
  });
});

describe('what a judge goes by', () => {
  const config = (first: object[], second: object[], defaults: object[] = []) =>
    JSON.stringify({
      prompts: ['Say {{word}}'],
      defaultTest: { assert: defaults },
      tests: [
        { vars: { word: 'one' }, assert: first },
        { vars: { word: 'two' }, assert: second },
      ],
    });
  const rubric = (value: unknown, type = 'llm-rubric') => ({ type, value });

  it('is a requirement where all cases ask for it', () => {
    const { spec } = onlyPrompt(config([rubric('is short')], [rubric('is short')], [rubric('is kind')]));
    expect(spec.requirements).toBe('- is kind\n- is short');
    expect(spec.cases.map(({ answer }) => answer)).toEqual([undefined, undefined]);
  });

  it('stands with its case where only that one asks for it, with its values', () => {
    const { spec } = onlyPrompt(config([rubric('is short')], [], [rubric('names {{word}}', 'g-eval')]));
    expect(spec.requirements).toBe('');
    expect(spec.cases.map(({ answer }) => answer)).toEqual([
      'A good answer meets this:\n- names one\n- is short',
      'A good answer meets this:\nnames two',
    ]);
  });

  it('is a reference where an answer is stated', () => {
    const { spec } = onlyPrompt(
      config(
        [rubric('1', 'equals')],
        [rubric(['2', 'II'], 'similar'), rubric('It is {{word}}.', 'factuality')],
      ),
    );
    expect(spec.cases.map(({ answer }) => answer)).toEqual(['1', '2\nII\n\nIt is two.']);
  });
});

describe('assertions that are not used are named', () => {
  test.each<[object, string]>([
    [{ type: 'javascript', value: 'true' }, 'assertions of the kind javascript are not used'],
    [{ type: 'not-contains-all', value: ['a'] }, 'assertions of the kind not-contains-all are not used'],
    [{ type: 'not-llm-rubric', value: 'a' }, 'assertions of the kind not-llm-rubric are not used'],
    [{ type: 'constructor', value: 'a' }, 'assertions of the kind constructor are not used'],
    [{ type: 'word-count', value: { min: 3 } }, 'assertions of the kind word-count are not used'],
    [
      { type: 'contains', value: 'file://a.txt' },
      'an assertion of the kind contains is not used: its value stands in another file',
    ],
    [
      { type: 'contains', value: '{{a | upper}}' },
      'an assertion of the kind contains is not used: it has more than plain placeholders: {{a | upper}}',
    ],
    [{ type: 'contains', value: '' }, 'an assertion of the kind contains is not used: its value is blank'],
    [{ type: 'contains' }, 'an assertion of the kind contains is not used: its value is no text'],
    [
      { type: 'contains-any', value: [] },
      'an assertion of the kind contains-any is not used: it has no value',
    ],
    [{ type: 'regex', value: '(a' }, 'an assertion of the kind regex is not used: missing closing ): `(a`'],
    [
      { type: 'is-json', value: { type: 'thing' } },
      'an assertion of the kind is-json is not used: must be equal to one of the allowed values: array, boolean, integer, null, number, object, string',
    ],
    [
      { type: 'is-json', value: 'true' },
      'an assertion of the kind is-json is not used: its schema is no mapping',
    ],
    [{ type: 'equals', value: 'a', weight: 0 }, 'assertions with the weight 0 are not used'],
    [
      { type: 'equals', value: 'a', transform: 'JSON.parse(output)' },
      'checks of answers that are transformed first are not used',
    ],
  ])('%j', (assertion, notice) => {
    const text = withAssertions(assertion, assertion);
    expect(noticesOf(text).map((each) => each.replace(/^\S+ /, ''))).toEqual([notice]);
    expect(onlyPrompt(text).spec.cases[0]?.checks).toBeUndefined();
  });

  it('once each kind, at the first place', () => {
    const text = `prompts: [a]\ndefaultTest:\n  assert:\n    - type: cost\ntests:\n  - assert: [{type: cost}, {type: latency}]\n`;
    expect(noticesOf(text)).toEqual([
      '4:7 assertions of the kind cost are not used',
      '6:28 assertions of the kind latency are not used',
    ]);
  });

  it('behind a transform of the tests or of a provider', () => {
    const assert = '[{type: contains, value: b}]';
    const ofTests = `prompts: [a]\ndefaultTest: {options: {transform: output.x}}\ntests: [{assert: ${assert}}]\n`;
    const ofProvider = `prompts: [a]\nproviders: [{id: echo, transform: output.x}]\ntests: [{assert: ${assert}}]\n`;
    const trimmed = ofTests.replace('output.x', 'output.trim()');
    expect(
      [ofTests, ofProvider, trimmed].map((text) => onlyPrompt(text).spec.cases[0]?.checks?.length),
    ).toEqual([undefined, undefined, 1]);
    expect(noticesOf(ofProvider)).toContain('3:19 checks of answers that are transformed first are not used');
  });
});
