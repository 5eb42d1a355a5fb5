import type { Clock } from '../../src/spo/ports.ts';

export interface FakeClock extends Clock {
  /** Milliseconds of every sleep so far. */
  readonly sleeps: number[];
  /** Sets what the machine's clock shows, as somebody does, or a time server. */
  set(milliseconds: number): void;
}

/** A clock whose sleeps end at once and move its time. */
export function fakeClock(start = Date.UTC(2026, 10, 22)): FakeClock {
  let time = start;
  let elapsed = 0;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => time,
    elapsed: () => elapsed,
    set: (milliseconds) => {
      time = milliseconds;
    },
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      time += milliseconds;
      elapsed += milliseconds;
    },
  };
}
