import type { Clock } from '../../spo/ports.ts';

/** Lets so many starts through within any minute. */
export interface StartWindow {
  /** Time of `Clock.elapsed` before which the next start would be one too many; 0 for no wait. */
  opensAt(): number;
  /** Counts a start at the present time. */
  start(): void;
}

const MINUTE = 60_000;

/** A sliding window, since fixed ones let twice as many through around their edges. */
export function createStartWindow(starts: number | null, clock: Clock): StartWindow {
  if (starts === null) return { opensAt: () => 0, start: () => {} };
  const recent: number[] = [];
  return {
    opensAt: () => {
      const [oldest] = recent;
      return oldest === undefined || recent.length < starts ? 0 : oldest + MINUTE;
    },
    start: () => {
      recent.push(clock.elapsed());
      if (recent.length > starts) recent.shift();
    },
  };
}
