import type { SpoError } from '../../spo/errors.ts';
import type { Clock, LanguageModel } from '../../spo/ports.ts';

/** The moment after which no call may start or go on. */
export interface Deadline {
  /** @throws SpoError once the moment has passed */
  check(): void;
  /** Watches the clock until the function that it returns is called. */
  watch(): () => void;
  /** A signal that also stops at the deadline. */
  join(signal: AbortSignal | undefined): AbortSignal | undefined;
  /** What the deadline stopped calls with; null while it has not. */
  passed(): SpoError | null;
}

/** Timers take no more milliseconds than this (https://nodejs.org/api/timers.html#settimeoutcallback-delay-args). */
const LONGEST_SLEEP = 2 ** 31 - 1;

/**
 * @param at in the time of `Clock.elapsed`; null for never
 * @param stop the error that calls end with
 */
export function createDeadline(at: number | null, clock: Clock, stop: () => SpoError): Deadline {
  if (at === null) {
    return { check: () => {}, watch: () => () => {}, join: (signal) => signal, passed: () => null };
  }
  const end = new AbortController();
  let error: SpoError | null = null;
  let watchers = 0;
  let sleeping = new AbortController();

  const pass = () => {
    error ??= stop();
    end.abort(error);
    return error;
  };
  const sleepUntilDeadline = async (signal: AbortSignal) => {
    try {
      while (clock.elapsed() < at) await clock.sleep(Math.min(at - clock.elapsed(), LONGEST_SLEEP), signal);
      pass();
    } catch {
      // Only the end of the last call wakes it early.
    }
  };

  return {
    passed: () => error,
    check() {
      if (clock.elapsed() >= at) throw pass();
    },
    // A timer only while calls run, since a pending one keeps the process from ending.
    watch() {
      watchers++;
      if (watchers === 1) {
        sleeping = new AbortController();
        void sleepUntilDeadline(sleeping.signal);
      }
      return () => {
        watchers--;
        if (watchers === 0) sleeping.abort();
      };
    },
    join: (signal) => (signal ? AbortSignal.any([signal, end.signal]) : end.signal),
  };
}

/**
 * A model none of whose calls starts after the deadline or outlasts it, wherever it waits by then: in a queue, for another
 * attempt, for the endpoint. Its calls end with the deadline's error.
 */
export function withinDeadline(model: LanguageModel, deadline: Deadline): LanguageModel {
  return {
    name: model.name,
    async complete(request, signal) {
      deadline.check();
      const endWatch = deadline.watch();
      try {
        return await model.complete(request, deadline.join(signal));
      } catch (error) {
        throw (signal?.aborted ? null : deadline.passed()) ?? error;
      } finally {
        endWatch();
      }
    },
  };
}
