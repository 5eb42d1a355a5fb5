import { expect, it } from 'vitest';
import type { LogLine, RunView } from '../../../../src/ui/api.ts';
import { MOST_LOG_LINES, runAfter } from '../../../../src/ui/page/state/live.tsx';

const line = (number: number): LogLine => ({ number, at: '2026-01-01T00:00:00Z', text: `line ${number}` });
const run = (log: readonly LogLine[], startedAt = '2026-01-01T00:00:00Z') => ({ startedAt, log }) as RunView;
const event = (type: string, data: unknown) => ({ type, data: JSON.stringify(data) });
const numbers = (view: RunView | null | undefined) => view?.log.map(({ number }) => number);

it('keeps each line of the log once when the page connects again', () => {
  const before = run([line(1), line(2), line(3)]);
  expect(numbers(runAfter(before, event('run', run([line(2), line(3), line(4)]))))).toEqual([1, 2, 3, 4]);
  expect(numbers(runAfter(before, event('log', line(3))))).toEqual([1, 2, 3]);
  expect(numbers(runAfter(before, event('log', line(4))))).toEqual([1, 2, 3, 4]);
});

it('does not go back to an earlier state of a run, but keeps its lines', () => {
  const finished = { ...run([line(1)]), status: 'finished', changes: 7 } as const;
  const late = { ...run([line(1), line(2)]), status: 'running', changes: 3 } as const;
  expect(runAfter(finished, event('run', late))).toEqual({ ...finished, log: [line(1), line(2)] });
  expect(runAfter(late, event('run', finished))).toMatchObject({ status: 'finished', changes: 7 });
});

it('begins anew with another run', () => {
  const after = runAfter(run([line(1), line(2)]), event('run', run([line(1)], '2026-01-02T00:00:00Z')));
  expect(numbers(after)).toEqual([1]);
  expect(runAfter(run([line(1)]), event('run', null))).toBeNull();
});

it('lets the oldest lines go', () => {
  const full = run(Array.from({ length: MOST_LOG_LINES }, (_, index) => line(index + 1)));
  const after = numbers(runAfter(full, event('log', line(MOST_LOG_LINES + 1))));
  expect(after).toHaveLength(MOST_LOG_LINES);
  expect(after?.at(-1)).toBe(MOST_LOG_LINES + 1);
});

it('has nothing to add a line to before the run is known, and passes over signs of life', () => {
  expect(runAfter(undefined, event('log', line(1)))).toBeUndefined();
  const before = run([line(1)]);
  expect(runAfter(before, event('alive', null))).toBe(before);
});
