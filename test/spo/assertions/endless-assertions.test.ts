import { describe, expect, test } from 'vitest';
import { failedAssertions } from '../../../src/spo/assertions/assertions.ts';

const matches = (pattern: string, answer: string) =>
  failedAssertions([{ kind: 'matches', label: 'it', pattern }], answer).length === 0;
const fits = (schema: Record<string, unknown>, answer: string) =>
  failedAssertions([{ kind: 'json-schema', label: 'it', schema }], answer).length === 0;

/** Definitions that each apply the one before twice: the last one applies the first 2 ** 60 times. */
function doubling(): Record<string, unknown> {
  const definitions: Record<string, unknown> = { d0: { type: 'object' } };
  for (let number = 1; number <= 60; number++) {
    const before = { $ref: `#/$defs/d${number - 1}` };
    definitions[`d${number}`] = { allOf: [before, before] };
  }
  return definitions;
}

// None of these is timed: without the guard behind it each would outlast any patience.
describe('what would run for minutes is stopped', () => {
  const long = 'a'.repeat(50_000);

  test('in a pattern', () => {
    expect(matches('^(a+)+$', `${long}!`)).toBe(false);
    expect(matches('^(a|aa)+$', `${long}!`)).toBe(false);
    expect(matches('^(a+)+$', long)).toBe(true);
  });

  test('in the pattern of a schema', () => {
    expect(fits({ pattern: '^(a+)+$' }, JSON.stringify(`${long}!`))).toBe(false);
    expect(
      fits({ patternProperties: { '^(a+)+$': { type: 'null' } } }, JSON.stringify({ [`${long}!`]: 1 })),
    ).toBe(true);
  });

  test('in many patterns of a schema', () => {
    const patterns = Array.from({ length: 200 }, (_, n) => ({ pattern: `a(a|b){500}d{0,${n}}$` }));
    // Each a may be the one that the pattern ends on, so a linear engine has to follow hundreds at once.
    const letters = Array.from({ length: 100_000 }, (_, n) => (Math.sin(n * n) > 0 ? 'a' : 'b'));
    expect(fits({ allOf: patterns }, JSON.stringify(`${letters.join('')}a${'b'.repeat(500)}`))).toBe(false);
  });

  test('in references that double', () => {
    const schema = { $defs: doubling(), properties: { a: { $ref: '#/$defs/d60' } } };
    expect(fits(schema, '{"a": {}}')).toBe(false);
    expect(fits(schema, '{"b": {}}')).toBe(true);
  });

  test('in the comparison of many items', () => {
    const items = (count: number) => JSON.stringify(Array.from({ length: count }, (_, n) => [n]));
    expect(fits({ uniqueItems: true }, items(500))).toBe(true);
    expect(fits({ uniqueItems: true }, items(100_000))).toBe(false);
  });

  test('in an answer that is nested without end', () => {
    const schema = { $defs: { list: { items: { $ref: '#/$defs/list' } } }, $ref: '#/$defs/list' };
    expect(fits(schema, '['.repeat(20) + ']'.repeat(20))).toBe(true);
    expect(fits(schema, '['.repeat(100_000) + ']'.repeat(100_000))).toBe(false);
  });
});
