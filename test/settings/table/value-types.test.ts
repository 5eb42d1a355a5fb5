import { describe, expect, it, test } from 'vitest';
import type { ValueType } from '../../../src/settings/table/value-types.ts';
import * as types from '../../../src/settings/table/value-types.ts';

const MOST = Number.MAX_SAFE_INTEGER;

const READ: readonly [string, string, unknown, ValueType<unknown>][] = [
  ['whole', '0', 0, types.whole(0)],
  ['whole', '007', 7, types.whole(0)],
  ['whole', String(MOST), MOST, types.whole(0)],
  ['whole', '256', 256, types.whole(1, 256)],
  ['decimal', '0.5', 0.5, types.decimal(0, 2)],
  ['decimal', '2', 2, types.decimal(0, 2)],
  ['positive', '0.01', 0.01, types.positive(10)],
  ['positive', '10', 10, types.positive(10)],
  ['boolean', 'true', true, types.boolean],
  ['boolean', 'false', false, types.boolean],
  ['oneOf', 'b', 'b', types.oneOf(['a', 'b'])],
  ['lines', ' a\r\n\n b c ', ['a', 'b c'], types.lines],
  ['url', 'HTTPS://host/v1', 'HTTPS://host/v1', types.url],
  ['url', 'http://a.example\t\n/v1', 'http://a.example/v1', types.url],
  ['branch', 'spo/check', 'spo/check', types.branch],
  ['folder', '.spo/a-b', '.spo/a-b', types.folder],
  ['ballots', 'auto-fast', 'auto-fast', types.ballots],
  ['ballots', '4', 4, types.ballots],
  ['gates', 'regression, invalid', ['regression', 'invalid'], types.gates],
  ['gates', 'never', ['never'], types.gates],
];

test.each(READ)('%s reads %j', (_, text, value, type) => {
  expect(type.read(text)).toEqual(value);
});

const REFUSED: readonly [string, readonly string[], ValueType<unknown>][] = [
  ['whole', ['0', '-1', '+1', '1.0', '1e3', '0x10', '१', '1 2', String(MOST + 1)], types.whole(1)],
  ['whole', ['257'], types.whole(1, 256)],
  ['decimal', ['2.1', '-0.1', '.5', '1.', '1e-3', 'Infinity', 'NaN'], types.decimal(0, 2)],
  ['positive', ['0', '0.0', '10.1'], types.positive(10)],
  ['boolean', ['True', 'yes', '1'], types.boolean],
  ['oneOf', ['c', 'A', 'a, b'], types.oneOf(['a', 'b'])],
  ['url', ['host', 'ftp://host', 'http:host', 'https:/host', 'https://', 'https://a b'], types.url],
  ['branch', ['refs/heads/a', '-D', 'a b', 'a..b'], types.branch],
  ['folder', ['..', 'a/../b', '.git', 'a/.GIT', '/a', 'a/', 'a b', 'a\\b'], types.folder],
  ['ballots', ['0', '1', '3', '2.0', 'Auto'], types.ballots],
  ['gates', ['all', 'regression never', 'never,never', ' , '], types.gates],
];

test.each(REFUSED)('%s refuses %j', (_, texts, type) => {
  expect(texts.filter((text) => type.read(text) !== undefined)).toEqual([]);
});

describe('what is expected', () => {
  it('is said of numbers and words', () => {
    const said = [types.whole(1), types.whole(1, 9), types.decimal(0, 2), types.positive(5)];
    expect(said.map(({ expected }) => expected)).toEqual([
      'a whole number of at least 1',
      'a whole number from 1 to 9',
      'a number from 0 to 2',
      'a number above 0 and at most 5',
    ]);
    expect(types.oneOf(['a', 'b', 'c']).expected).toBe('a, b or c');
    expect(types.ballots.expected).toBe('auto, auto-fast or an even number of at least 2');
  });
});

it('compares ballots by the pairs that they may take', () => {
  const amounts = (['auto', 'auto-fast', 2, 4, 30] as const).map((value) => types.ballots.amount?.(value));
  expect(amounts).toEqual([6, 6, 1, 2, 15]);
});
