import { describe, expect, test } from 'vitest';
import { noticesOf, onlyPrompt, problemsOf } from './read-configuration.ts';

/** A configuration with one test, whose assertions are these. */
const withAssertions = (...assertions: readonly object[]) =>
  JSON.stringify({ prompts: ['Say'], tests: [{ vars: { word: 'a.b' }, assert: assertions }] });

const checksOf = (text: string) => onlyPrompt(text).spec.cases[0]?.checks ?? [];
const messages = (notices: readonly string[]) => notices.map((notice) => notice.replace(/^\S+ /, ''));

describe('an assertion becomes exactly this check', () => {
  test.each<[object, object]>([
    [
      { type: 'contains-any', value: ['a', 'b.'] },
      { kind: 'matches', pattern: '(?:a|b\\.)', label: 'contains-any "a, b."' },
    ],
    [
      { type: 'icontains-any', value: 'a,b' },
      { kind: 'matches', pattern: '(?i)(?:a|b)', label: 'icontains-any "a, b"' },
    ],
    [
      { type: 'icontains', value: 'a' },
      { kind: 'matches', pattern: '(?i)a', label: 'icontains "a"' },
    ],
    [
      { type: 'regex', value: 'a"b' },
      { kind: 'matches', pattern: 'a"b', label: 'regex a"b' },
    ],
    [
      { type: 'contains', value: 'a"b' },
      { kind: 'contains', text: 'a"b', label: 'contains "a\\"b"' },
    ],
    [
      { type: 'not-ends-with', value: 'x' },
      { kind: 'ends-with', text: 'x', label: 'not-ends-with "x"', not: true },
    ],
    [
      { type: 'is-json', value: '' },
      { kind: 'json-schema', schema: {}, label: 'is-json' },
    ],
    [
      { type: 'is-json', value: null },
      { kind: 'json-schema', schema: {}, label: 'is-json' },
    ],
    [
      { type: 'is-json', value: { title: 'T' } },
      { kind: 'json-schema', schema: { title: 'T' }, label: 'is-json "T"' },
    ],
    [
      { type: 'is-json', value: 'title: "{{word}}"' },
      { kind: 'json-schema', schema: { title: 'a.b' }, label: 'is-json "a.b"' },
    ],
    [
      { type: 'equals', value: { a: 1 } },
      { kind: 'json-schema', schema: { const: { a: 1 } }, label: 'equals' },
    ],
    [
      { type: 'word-count', value: { max: 1 } },
      { kind: 'max-words', words: 1, label: 'word-count at most 1' },
    ],
  ])('%j', (assertion, check) => {
    expect(checksOf(withAssertions(assertion))).toEqual([check]);
  });
});

describe('what an assertion says that no check can say is named', () => {
  const words = 'assertions of the kind word-count are not used';
  const json = (reason: string) => `an assertion of the kind is-json is not used: ${reason}`;
  test.each<[string, unknown, string]>([
    ['word-count', { max: 0 }, words],
    ['word-count', { max: 1.5 }, words],
    ['word-count', { max: '2' }, words],
    ['word-count', { min: 1, max: 2 }, words],
    ['word-count', {}, words],
    ['word-count', 5, words],
    ['word-count', 'max', words],
    ['word-count', null, words],
    ['is-json', 'a: [\n', json('its schema is neither JSON nor YAML')],
    ['is-json', '{{x | y}}', json('it has more than plain placeholders: {{x | y}}')],
    ['is-json', [1], json('its schema is no mapping')],
    ['is-json', 5, json('its schema is no mapping')],
    ['is-json', { title: 5 }, json('must be string')],
    ['contains-any', [''], 'an assertion of the kind contains-any is not used: its value is blank'],
  ])('%s %j', (type, value, notice) => {
    const text = withAssertions({ type, value });
    expect(messages(noticesOf(text))).toEqual([notice]);
    expect(checksOf(text)).toEqual([]);
  });

  test('keys, but for a weight of 1', () => {
    const text = withAssertions(
      { type: 'equals', value: 'a', weight: 1, metric: 'm' },
      { type: 'equals', value: 'b', threshold: 1, weight: 1 },
      { type: 'equals', value: 'c', weight: 2 },
    );
    expect(messages(noticesOf(text))).toEqual([
      '"threshold" of an assertion is not used',
      '"weight" of an assertion is not used',
    ]);
    expect(checksOf(text)).toHaveLength(3);
  });

  test.each<[unknown, boolean]>([
    ['output.trim()', true],
    ['output.trim();', true],
    ['output.trim(); x', false],
    ['x + output.trim()', false],
    [{ trim: true }, false],
    ['', true],
  ])('the transform %j', (transform, isUsed) => {
    const text = withAssertions({ type: 'equals', value: 'a', transform });
    const unused = 'checks of answers that are transformed first are not used';
    expect(messages(noticesOf(text))).toEqual(isUsed ? [] : [unused]);
    expect(checksOf(text)).toHaveLength(isUsed ? 1 : 0);
  });

  test('checks behind the first 50', () => {
    const many = (count: number) =>
      withAssertions({
        type: 'contains-all',
        value: Array.from({ length: count }, (_, index) => `w${index}`),
      });
    expect(noticesOf(many(50))).toEqual([]);
    expect(messages(noticesOf(many(51)))).toEqual([
      'a test has more than 50 checks, and those behind are not used',
    ]);
    expect(checksOf(many(51)).map(({ label }) => label)).toEqual(
      Array.from({ length: 50 }, (_, index) => `contains-all "w${index}"`),
    );
  });
});

describe('an assertion template', () => {
  const referring = ($ref: string) => {
    const assertionTemplates = {
      a: { type: 'equals', value: 'x' },
      undefined: { type: 'equals', value: 'u' },
    };
    return JSON.stringify({ tests: [{ assert: [{ $ref }] }], prompts: ['Say'], assertionTemplates });
  };

  test('is found by its name', () => {
    expect(checksOf(referring('#/assertionTemplates/a'))).toEqual([
      { kind: 'equals', text: 'x', label: 'equals "x"' },
    ]);
  });

  test.each([
    'x#/assertionTemplates/a',
    '#/assertionTemplates/',
    '#/assertionTemplates/a\nb',
    '#/assertionTemplates/toString',
    '#/other/a',
    'undefined',
  ])('is not found as %j', ($ref) => {
    const found = JSON.stringify($ref);
    expect(problemsOf(referring($ref))).toEqual([
      `1:22 test 1: assertion 1: expected an assertion template, found ${found}`,
    ]);
  });
});

describe('tests', () => {
  test('with options that change what is asked are left out', () => {
    const text = [
      'prompts: ["{{a}} {{b}}"]',
      'tests:',
      '- {vars: {a: [1, 2], b: x}, options: {disableVarExpansion: true}}',
      '- {vars: {a: 1, b: y}, options: {disableVarExpansion: true}}',
      '- {vars: {a: 1, b: z}, options: {transformVars: x}}',
    ].join('\n');
    expect(onlyPrompt(text).spec.cases.map(({ variables }) => variables)).toEqual([{ a: '1', b: 'y' }]);
    const leftOut = 'a test is left out: expected tests that ask what the prompt says, found the option';
    expect(noticesOf(text)).toEqual([
      '3:60 "disableVarExpansion" in the options of a test is not used',
      `3:60 ${leftOut} disableVarExpansion`,
      '5:49 "transformVars" in the options of a test is not used',
      `5:49 ${leftOut} transformVars`,
    ]);
  });

  test('without values are asked by their description', () => {
    const cases = onlyPrompt('prompts: [a]\ntests: [{description: hi}, {}, {vars: {x: 1}}]\n').spec.cases;
    expect(cases.map(({ question }) => question)).toEqual(['hi', 'The prompt alone.', 'The prompt alone.']);
    expect(cases[0]).toEqual({ question: 'hi', variables: {} });
  });

  test('are at most 1000', () => {
    const many = (count: number) => `prompts: [a]\ntests: [${'{},'.repeat(count)}]\n`;
    expect(onlyPrompt(many(1000)).spec.cases).toHaveLength(1000);
    expect(problemsOf(many(1001))).toEqual([
      '2:3009 test 1001: expected at most 1000 cases with 10,000,000 characters, found more',
    ]);
  });
});
