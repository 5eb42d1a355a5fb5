import type { Clock } from '../../src/spo/ports.ts';

export interface FakeClock extends Clock {
  /** Milliseconds of every sleep so far. */
  readonly sleeps: number[];
}

/** A clock whose sleeps end at once and move its time. */
export function fakeClock(start = Date.UTC(2026, 10, 22)): FakeClock {
  let time = start;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => time,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      time += milliseconds;
    },
  };
}
