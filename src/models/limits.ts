import PQueue from 'p-queue';
import { SpoError } from '../spo/errors.ts';
import type { LanguageModel, ModelReply } from '../spo/ports.ts';
import { interruption } from './call-spend.ts';
import { DEFAULT_MAX_CONCURRENCY } from './defaults.ts';

export interface LimitOptions {
  /** Calls in flight at once, over all models that the limiter wraps. Default `DEFAULT_MAX_CONCURRENCY`. */
  readonly maxConcurrency?: number;
  /** Calls that start within any 60 seconds; null or absent for no limit. */
  readonly requestsPerMinute?: number | null;
}

/** The one queue of a run. */
export interface Limiter {
  wrap(model: LanguageModel): LanguageModel;
}

/**
 * Opens a queue. It belongs beneath the retries, so that each attempt waits its turn and a call that backs
 * off holds no place. A call that is aborted while it waits never goes out and counts as none.
 * @throws SpoError `bad-input` for a limit that is not a positive whole number
 */
export function createLimiter(options: LimitOptions = {}): Limiter {
  const { maxConcurrency = DEFAULT_MAX_CONCURRENCY, requestsPerMinute = null } = options;
  const concurrency = positive('max-concurrency', maxConcurrency);
  const rate =
    requestsPerMinute === null
      ? {}
      : { intervalCap: positive('requests-per-minute', requestsPerMinute), interval: 60_000, strict: true };
  const queue = new PQueue({ concurrency, ...rate });
  return { wrap: (model) => queued(model, queue) };
}

function queued(model: LanguageModel, queue: PQueue): LanguageModel {
  return {
    name: model.name,
    async complete(request, signal) {
      let running: Promise<ModelReply> | undefined;
      const run = () => {
        running = model.complete(request, signal);
        return running;
      };
      try {
        return await queue.add(run, signal ? { signal } : {});
      } catch (error) {
        // An abort ends the queue's promise at once; the call's own error knows what it spent.
        if (running) return await running;
        throw signal?.aborted ? interruption(signal) : error;
      }
    },
  };
}

function positive(setting: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new SpoError('bad-input', `\`${setting}\` is ${value}.`, {
    remedy: `Set \`${setting}\` to a whole number of at least 1.`,
  });
}
