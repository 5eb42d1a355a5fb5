import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { branchNameFault } from '../../src/settings/branch-name.ts';
import { readSettings } from '../../src/settings/run-settings.ts';

test.each(['spo/pr-7', 'results', 'team/a.b', 'größer/1', 'a@b', '100%', "it's"])(
  '%s names a branch',
  (name) => {
    expect(branchNameFault(name)).toBeNull();
  },
);

test.each([
  '',
  '-D',
  '--force',
  'refs/heads/main',
  'Refs/tags/v1',
  'HEAD',
  '@',
  'main:main',
  'a..b',
  'spo/../main',
  '@{-1}',
  'a b',
  'main\n',
  'main\u200b',
  'ma\u202ein',
  'a~1',
  'a^',
  'a?',
  'a*',
  'a[b',
  'a\\b',
  '/a',
  'a/',
  'a//b',
  '.a',
  'a/.b',
  'a.',
  'a.lock',
  'a.lock/b',
  'f'.repeat(40),
  'a'.repeat(201),
  '\0',
])('%j does not', (name) => {
  expect(branchNameFault(name)).toMatch(/^(it|a part of it) /);
});

it('takes no name that git refuses', () => {
  const odd = fc.constantFrom(
    'a',
    'B',
    '.',
    '/',
    '-',
    '@',
    '{',
    '~',
    ':',
    'lock',
    '.lock',
    'refs',
    '*',
    '\t',
    'ü',
  );
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 6 }), (parts) => {
      const name = parts.join('');
      if (branchNameFault(name) !== null) return;
      const printed = execFileSync('git', ['check-ref-format', '--branch', name], { encoding: 'utf8' });
      expect(printed.trim()).toBe(name);
    }),
    { numRuns: 150, seed: 7 },
  );
});

it('is refused as a setting, with a sentence', () => {
  expect(() => readSettings({ branch: 'refs/heads/main' }, (name) => `The input "${name}"`)).toThrow(
    /The input "branch" is "refs\/heads\/main": expected a name that git allows/,
  );
});
