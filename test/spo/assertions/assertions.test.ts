import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failedAssertions } from '../../../src/spo/assertions/assertions.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { Assertion } from '../../../src/spo/types.ts';

type Unlabelled<Kind> = Kind extends Assertion ? Omit<Kind, 'label'> : never;
type Demand = Unlabelled<Assertion>;

const labelled = (demand: Demand): Assertion => ({ ...demand, label: demand.kind }) as Assertion;
const passes = (demand: Demand, answer: string) => failedAssertions([labelled(demand)], answer).length === 0;
const fits = (schema: Record<string, unknown>, answer: string) =>
  passes({ kind: 'json-schema', schema }, answer);

const TOTAL = { type: 'object', required: ['total'], properties: { total: { type: 'number' } } };

describe('each kind of check', () => {
  it.each<[Demand, string, string]>([
    [{ kind: 'equals', text: 'bug' }, 'bug', 'Bug'],
    [{ kind: 'equals', text: 'bug' }, '\r\n bug\t', 'bug.'],
    [{ kind: 'equals', text: 'bug\n' }, 'bug', 'a bug'],
    [{ kind: 'contains', text: 'order' }, 'Your order, please', 'Your Order, please'],
    [{ kind: 'contains', text: ' or ' }, 'this or that', 'or'],
    [{ kind: 'starts-with', text: 'Dear' }, '\n  Dear Ann', 'Oh Dear'],
    [{ kind: 'starts-with', text: ' Answer: ' }, 'Answer:\n42', 'answer: 42'],
    [{ kind: 'ends-with', text: 'Yours' }, 'Hello. Yours\n', 'Yours, Bo'],
    [{ kind: 'ends-with', text: '.\n' }, 'Done. ', 'Done'],
    [{ kind: 'equals', text: 'Bug\n', ignoreCase: true }, ' bUG', 'bugs'],
    [{ kind: 'contains', text: 'GRÜN', ignoreCase: true }, 'Hellgrün.', 'gruen'],
    [{ kind: 'starts-with', text: 'answer: ', ignoreCase: true }, '\nAnswer: 42', 'The answer: 42'],
    [{ kind: 'ends-with', text: 'YOURS', ignoreCase: true }, 'Hello. Yours\n', 'Yours, Bo'],
    [{ kind: 'contains', text: 'strasse', ignoreCase: true }, 'STRASSE', 'Straße'],
    [{ kind: 'json-schema', schema: TOTAL }, '\u00a0{"total": 4}\ufeff', '\u00a0'],
    [{ kind: 'matches', pattern: '^[A-Z]' }, '\nYes', 'yes'],
    [{ kind: 'matches', pattern: '\\d{3}$' }, 'it is 123\n', 'it is 123 or so'],
    [{ kind: 'matches', pattern: 'a.b' }, 'x a-b x', 'a\nb'],
    [{ kind: 'matches', pattern: '(?i)^YES' }, 'yes', 'oh yes'],
    [{ kind: 'matches', pattern: '^\\u00e9\\x{1f600}.$' }, 'é😀😀', 'e😀'],
    [{ kind: 'matches', pattern: '^\\\\u00e9$' }, '\\u00e9', 'é'],
    [{ kind: 'json-schema', schema: TOTAL }, ' {"total": 4}\n', '{"total": "4"}'],
    [{ kind: 'json-schema', schema: TOTAL }, '{"total": 4, "more": []}', '4'],
    [{ kind: 'json-schema', schema: {} }, 'null', 'none'],
    [{ kind: 'json-schema', schema: TOTAL }, '{"total": 4}', '```json\n{"total": 4}\n```'],
    [{ kind: 'json-schema', schema: TOTAL }, '{"total": 4}', 'Here it is: {"total": 4}'],
    [{ kind: 'max-words', words: 3 }, 'one two, three!', 'one two three four'],
    [{ kind: 'max-words', words: 2 }, '你好世界', '你好世界你好世界'],
  ])('%j passes %j and not %j', (demand, good, bad) => {
    expect(passes(demand, good)).toBe(true);
    expect(passes(demand, bad)).toBe(false);
  });

  it('is named by its label, in order', () => {
    const checks: Assertion[] = [
      { kind: 'contains', text: 'a', label: 'first' },
      { kind: 'contains', text: 'b', label: 'second' },
      { kind: 'contains', text: 'c', label: 'third' },
    ];
    expect(failedAssertions(checks, 'b')).toEqual(['first', 'third']);
    expect(failedAssertions([], 'b')).toEqual([]);
  });
});

describe('JSON schemas', () => {
  it.each<[string, Record<string, unknown>, string, string]>([
    ['refuse what an object inherits', { required: ['constructor'] }, '{"constructor": 1}', '{}'],
    ['count in decimals', { multipleOf: 0.01 }, '0.07', '0.075'],
    ['check formats', { format: 'date' }, '"2026-02-28"', '"2026-02-30"'],
    ['check formats of long texts', { format: 'email' }, '"a@b.co"', `"${'a'.repeat(100_000)}@b.co"`],
    ['take the format of a pattern', { format: 'regex' }, '"a+"', '"a("'],
    [
      'refer to themselves',
      { properties: { a: { $ref: '#' } }, maxProperties: 1 },
      '{"a": {}}',
      '{"a": {"b": 1, "c": 2}}',
    ],
    ['name their parts', { $defs: { t: { $anchor: 'text', type: 'string' } }, $ref: '#text' }, '"a"', '1'],
    ['are of draft 2020-12', { prefixItems: [{ type: 'string' }], items: false }, '["a"]', '["a", 1]'],
    [
      'are of draft 07 where they say so',
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        items: [{ type: 'string' }],
        additionalItems: false,
      },
      '["a"]',
      '["a", 1]',
    ],
  ])('%s', (_, schema, good, bad) => {
    expect(fits(schema, good)).toBe(true);
    expect(fits(schema, bad)).toBe(false);
  });

  it('with the same $id do not disturb each other', () => {
    expect(fits({ $id: 'https://example.org/s', type: 'string' }, '"a"')).toBe(true);
    expect(fits({ $id: 'https://example.org/s', type: 'number' }, '"a"')).toBe(false);
  });
});

describe('failedAssertions', () => {
  const checks = [
    { kind: 'equals', text: 'a' },
    { kind: 'contains', text: 'a' },
    { kind: 'starts-with', text: 'a' },
    { kind: 'ends-with', text: 'a' },
    { kind: 'matches', pattern: '^(a|[^b]+)*\\bc$' },
    { kind: 'json-schema', schema: { ...TOTAL, additionalProperties: { pattern: 'a', format: 'uri' } } },
    { kind: 'max-words', words: 2 },
  ].map((demand) => labelled(demand as Demand));
  const answers = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.json());

  it('fails what is not to be where it is, and only there', () => {
    const opposites = checks.map((check) => ({ ...check, not: true }));
    fc.assert(
      fc.property(answers, (answer) => {
        const failed = failedAssertions(checks, answer);
        const others = checks.map(({ label }) => label).filter((label) => !failed.includes(label));
        expect(failedAssertions(opposites, answer)).toEqual(others);
      }),
    );
  });

  it('is total and says the same again', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const failed = failedAssertions(checks, answer);
        const afresh = failedAssertions(structuredClone(checks), answer);
        expect(failedAssertions(checks, answer)).toEqual(failed);
        expect(afresh).toEqual(failed);
      }),
    );
  });

  it('passes every JSON text for a schema that demands nothing', () => {
    fc.assert(fc.property(fc.json(), (json) => fits({}, json)));
  });

  it.each<[Demand, string]>([
    [{ kind: 'matches', pattern: '(' }, 'The check matches has a bad pattern: missing closing ): `(`.'],
    [
      { kind: 'json-schema', schema: { $ref: '#' } },
      'The check json-schema has a bad schema: it refers to itself',
    ],
  ])('refuses %j, which no parsed file has', (demand, message) => {
    expect(() => passes(demand, 'a')).toThrow(SpoError);
    expect(() => passes(demand, 'a')).toThrow(message);
  });
});
