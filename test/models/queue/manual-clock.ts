import type { Clock } from '../../../src/spo/ports.ts';

export interface ManualClock extends Clock {
  /** Moves the time and ends the sleeps that are over, one after the other, each with all that follows from it. */
  advance(milliseconds: number): Promise<void>;
  /** Sets what the machine's clock shows, as somebody does, or a time server. */
  set(milliseconds: number): void;
  /** Sleeps that have not ended. */
  sleeping(): number;
}

interface Sleep {
  readonly until: number;
  readonly wake: () => void;
}

/** Lets everything run that waits for nothing but its turn. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** A clock that stands still until a test moves it. */
export function manualClock(start = Date.UTC(2026, 10, 22)): ManualClock {
  let time = 0;
  let offset = start;
  let sleeps: Sleep[] = [];
  const remove = (sleep: Sleep) => {
    sleeps = sleeps.filter((other) => other !== sleep);
  };
  return {
    now: () => offset + time,
    elapsed: () => time,
    set: (milliseconds) => {
      offset = milliseconds - time;
    },
    sleeping: () => sleeps.length,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleep = { until: time + milliseconds, wake: resolve };
        sleeps.push(sleep);
        signal?.addEventListener('abort', () => {
          remove(sleep);
          reject(signal.reason);
        });
      }),
    async advance(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        await settle();
        const [next] = sleeps.filter(({ until }) => until <= end).sort((a, b) => a.until - b.until);
        if (next === undefined) break;
        time = Math.max(time, next.until);
        remove(next);
        next.wake();
      }
      time = end;
    },
  };
}
