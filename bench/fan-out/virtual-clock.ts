import type { Clock } from '../../src/spo/ports.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Turns of the event loop without a file under way, after which nothing more happens before somebody wakes. */
const QUIET_TURNS = 3;

/**
 * A clock on which only sleep takes time: whatever this machine is busy with, and with whomever it is shared, counts for
 * nothing. Time goes on when everybody sleeps and no file is being read or written.
 */
export function createVirtualClock(): Clock {
  let now = 0;
  let quiet = 0;
  let sleepers: Sleeper[] = [];

  const turn = () => {
    const busy = process.getActiveResourcesInfo().some((resource) => resource.startsWith('FSReq'));
    quiet = busy ? 0 : quiet + 1;
    if (quiet > QUIET_TURNS) {
      quiet = 0;
      now = Math.min(...sleepers.map(({ until }) => until));
      const woken = sleepers.filter(({ until }) => until === now);
      sleepers = sleepers.filter(({ until }) => until !== now);
      for (const { wake } of woken) wake();
    }
    if (sleepers.length > 0) setImmediate(turn);
  };
  return {
    now: () => now,
    elapsed: () => now,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        quiet = 0;
        sleepers.push({ until: now + milliseconds, wake: resolve });
        if (sleepers.length === 1) setImmediate(turn);
      }),
  };
}
