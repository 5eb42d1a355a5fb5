// When a call may start: how many at once, how many a minute, and in whose turn.
import { SpoError } from '../../spo/errors.ts';
import type { Clock, LanguageModel, ModelReply, ModelRequest } from '../../spo/ports.ts';
import { interruption } from '../attempt.ts';
import { createFairLine } from './fair-line.ts';
import { createPace, type Pace } from './pace.ts';
import { createStartWindow, type StartWindow } from './start-window.ts';

export interface LimitOptions {
  readonly clock: Clock;
  /** Calls in flight at once, over all models that the limiter wraps. */
  readonly maxConcurrency: number;
  /** Calls that start within any 60 seconds; null or absent for no limit. */
  readonly requestsPerMinute?: number | null;
}

/** The one queue of a run. */
export interface Limiter {
  wrap(model: LanguageModel): LanguageModel;
}

/**
 * Opens a queue. It belongs beneath the retries, so that each attempt waits its turn and a call that backs
 * off holds no place. Prompt files take turns. When the endpoint refuses a call for its rate, all calls wait
 * until the pause that it asks for is over, and fewer go out at once for a while (`pace.ts`). A call that is
 * aborted while it waits never goes out and counts as none.
 * @throws SpoError `bad-input` for a limit that is not a positive whole number
 */
export function createLimiter(options: LimitOptions): Limiter {
  const { clock, maxConcurrency, requestsPerMinute = null } = options;
  const pace = createPace(positive('max-concurrency', maxConcurrency), clock);
  const aMinute = requestsPerMinute === null ? null : positive('requests-per-minute', requestsPerMinute);
  const gate = openGate(pace, createStartWindow(aMinute, clock), clock);

  const send = async (
    model: LanguageModel,
    request: ModelRequest,
    signal: AbortSignal | undefined,
  ): Promise<ModelReply> => {
    const sentIn = await gate.enter(request.draw.file, signal);
    try {
      const reply = await model.complete(request, signal);
      pace.succeeded(sentIn);
      return reply;
    } catch (error) {
      pace.failed(sentIn, error);
      throw error;
    } finally {
      gate.leave();
    }
  };
  return {
    wrap: (model) => ({ name: model.name, complete: (request, signal) => send(model, request, signal) }),
  };
}

interface Gate {
  /**
   * Resolves when it is the caller's turn, with the slowdown that it falls into.
   * @throws SpoError `interrupted`, or the signal's own, when it is aborted first
   */
  enter(file: string, signal: AbortSignal | undefined): Promise<number>;
  leave(): void;
}

function openGate(pace: Pace, window: StartWindow, clock: Clock): Gate {
  const line = createFairLine<() => void>();
  let inFlight = 0;
  let alarm: AbortController | null = null;

  const admit = (): void => {
    while (line.size > 0 && inFlight < pace.width) {
      const opensAt = Math.max(pace.resumesAt, window.opensAt());
      const wait = opensAt === 0 ? 0 : opensAt - clock.elapsed();
      if (wait > 0) {
        wakeAfter(wait);
        return;
      }
      window.start();
      inFlight++;
      line.next()?.();
    }
  };
  const wakeAfter = (wait: number): void => {
    if (alarm !== null) return;
    alarm = new AbortController();
    const wake = () => {
      alarm = null;
      admit();
    };
    clock.sleep(wait, alarm.signal).then(wake, wake);
  };
  return {
    enter: (file, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) throw interruption(signal);
        const giveUp = () => {
          line.leave(file, start);
          // A pause that nobody waits for must not keep the process alive.
          if (line.size === 0) alarm?.abort();
          reject(interruption(signal));
        };
        const start = () => {
          signal?.removeEventListener('abort', giveUp);
          resolve(pace.slowdowns);
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        line.join(file, start);
        admit();
      }),
    leave: () => {
      inFlight--;
      admit();
    },
  };
}

function positive(setting: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new SpoError('bad-input', `\`${setting}\` is ${value}.`, {
    remedy: `Set \`${setting}\` to a whole number of at least 1.`,
  });
}
