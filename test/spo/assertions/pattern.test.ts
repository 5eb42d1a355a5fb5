import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/spo/assertions/pattern.ts';

const reasonOf = (pattern: string) => {
  const compiled = compilePattern(pattern);
  return compiled.ok ? '' : compiled.reason;
};

describe('a pattern', () => {
  it('may have 2000 characters and no more', () => {
    expect(reasonOf('a'.repeat(2000))).toBe('');
    expect(reasonOf('a'.repeat(2001))).toBe('longer than 2000 characters');
  });

  it('may not multiply its repetitions', () => {
    expect(reasonOf('a{1000}b{1000}')).toBe('');
    expect(reasonOf('a{1000}b{1000}c{1000}')).toMatch(/^too large/);
  });

  it('may not be nested beyond the stack', () => {
    expect(reasonOf(`${'('.repeat(900)}${')'.repeat(900)}`)).not.toMatch(/parsing/);
  });

  it.each([
    ['(?=a)'],
    ['(?!a)'],
    ['(?<=a)'],
    ['(?<!a)'],
    ['(?>a)'],
    ['(a)\\1'],
    ['(a)\\9'],
    ['(?<n>a)\\k<n>'],
  ])('%s is refused with a word on what is not supported', (pattern) => {
    expect(reasonOf(pattern)).toMatch(/; look-around and back-references are not supported/);
  });

  it.each([
    ['a(', 'missing closing ): `a(`'],
    ['*', 'missing argument to repetition operator: `*`'],
    ['[z-a]', 'invalid character class range: `z-a`'],
  ])('%s is refused for no more than its fault', (pattern, reason) => {
    expect(reasonOf(pattern)).toBe(reason);
  });

  it.each([
    ['^\\u0041$', 'A'],
    ['^\\u00E9$', 'é'],
    ['^\\u{1f600}$', '😀'],
    ['^\\u{41}$', 'A'],
    ['^\\\\u0041$', '\\u0041'],
    ['^\\U\\.$', ''],
    ['^a\\.b$', 'a.b'],
    ['^\\ud7ff$', '\ud7ff'],
  ])('%s reads characters as JavaScript writes them', (pattern, text) => {
    const compiled = compilePattern(pattern);
    if (text === '') expect(compiled.ok).toBe(false);
    else expect(compiled.ok && compiled.value.test(text)).toBe(true);
  });

  it.each([['\\ud800'], ['\\uDFFF'], ['\\u12'], ['\\u{1234567}'], ['\\u{}']])(
    '%s is no character',
    (pattern) => {
      expect(compilePattern(pattern).ok).toBe(false);
    },
  );

  it('is larger the more it says', () => {
    const size = (pattern: string) => {
      const compiled = compilePattern(pattern);
      return compiled.ok ? compiled.value.size : 0;
    };
    expect(size('a{100}')).toBeGreaterThan(size('a{10}'));
  });
});
