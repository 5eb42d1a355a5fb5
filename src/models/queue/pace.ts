import { SpoError } from '../../spo/errors.ts';
import type { Clock } from '../../spo/ports.ts';
import { isLoading, LONGEST_PAUSE, requestedPause } from './requested-pause.ts';

/** How fast a run may call, by what the endpoint says to it. */
export interface Pace {
  /** Calls that may be in flight now. */
  readonly width: number;
  /** Time of `Clock.elapsed` before which no call is to go out; 0 when nothing was asked. */
  readonly resumesAt: number;
  /** Counts slowdowns; a call remembers the one in which it went out. */
  readonly slowdowns: number;
  succeeded(sentIn: number): void;
  failed(sentIn: number, error: unknown): void;
}

/** Milliseconds of the first pause when the endpoint names none; doubled while refusals go on. */
const FIRST_PAUSE = 500;

/**
 * Halves the width when the endpoint refuses for its rate, and adds one after each width's worth of answers:
 * additive increase and multiplicative decrease, as TCP shares a line (RFC 5681). Refusals of calls that went
 * out before a slowdown belong to that slowdown and do not slow down once more. While a server loads its model, one call at
 * a time asks whether it is ready.
 */
export function createPace(most: number, clock: Clock): Pace {
  let width = most;
  let resumesAt = 0;
  let slowdowns = 0;
  let inARow = 0;
  let answers = 0;
  let loads = false;

  const rest = (milliseconds: number) => {
    resumesAt = Math.max(resumesAt, clock.elapsed() + milliseconds);
  };
  const slowDown = () => {
    slowdowns++;
    inARow++;
    answers = 0;
    width = Math.max(1, Math.floor(width / 2));
  };
  const holdBack = (sentIn: number, error: SpoError) => {
    const asked = requestedPause(error, clock);
    if (loads) return rest(asked ?? 0);
    if (asked === null && error.code !== 'model-rate-limited') return;
    const isNews = sentIn === slowdowns;
    if (isNews) slowDown();
    if (asked !== null) {
      // A rest of hours ends the calls one by one instead: nobody waits that long for a report.
      if (asked <= LONGEST_PAUSE) rest(asked);
    } else if (isNews) rest(Math.min(FIRST_PAUSE * 2 ** (inARow - 1), LONGEST_PAUSE));
  };
  return {
    get width() {
      return loads ? 1 : width;
    },
    get resumesAt() {
      return resumesAt;
    },
    get slowdowns() {
      return slowdowns;
    },
    succeeded(sentIn) {
      loads = false;
      if (sentIn !== slowdowns) return;
      inARow = 0;
      answers++;
      if (width === most || answers < width) return;
      width++;
      answers = 0;
    },
    failed(sentIn, error) {
      loads = error instanceof SpoError && isLoading(error);
      if (error instanceof SpoError && error.retryable) holdBack(sentIn, error);
    },
  };
}
