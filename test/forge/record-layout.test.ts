import { expect, test } from 'vitest';
import { findRecords, planChange, storedRecords } from '../../src/forge/record-layout.ts';

const NAME = 'a'.repeat(64);
const stored = (...days: string[]) =>
  storedRecords(
    days.map((day) => ({ path: `${day}/${NAME}.json`, mode: '100644', object: day, size: null })),
  );

test.each([[['2026-01-01', '2026-12-31', '2026-02-01']], [['2026-12-31', '2026-01-01']]])(
  'the newest of a name is found in whatever order %j a forge lists them',
  (days) => {
    expect(findRecords(stored(...days), [NAME]).get(NAME)?.object).toBe('2026-12-31');
  },
);

test('every older one of a name gives way to a new one', () => {
  const { add, remove } = planChange(
    stored('2026-01-01', '2026-02-01', '2026-03-01'),
    new Map([[NAME, '{}']]),
    '2026-02-01',
  );
  expect(add).toEqual([{ path: `2026-02-01/${NAME}.json`, content: '{}' }]);
  expect(remove).toEqual([`2026-01-01/${NAME}.json`, `2026-03-01/${NAME}.json`]);
});
