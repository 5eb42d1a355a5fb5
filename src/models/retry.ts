import { SpoError } from '../spo/errors.ts';
import type {
  Clock,
  LanguageModel,
  ModelReply,
  ModelRequest,
  Randomness,
  RandomStream,
} from '../spo/ports.ts';
import { type AttemptRequest, interruption } from './attempt.ts';
import { isLoading, LONGEST_PAUSE, requestedPause } from './queue/requested-pause.ts';

/** Attempts beyond the first. */
export const DEFAULT_RETRIES = 3;

/** Milliseconds that a server may take to load its model; large ones take minutes. */
const LONGEST_LOADING = 600_000;

/** Milliseconds before the second attempt, doubled for each further one. */
const FIRST_WAIT = 500;

export interface RetryOptions {
  readonly clock: Clock;
  readonly random: Randomness;
  /** Attempts beyond the first. Default 3. */
  readonly retries?: number;
}

/**
 * Asks again after a retryable error, with jittered exponential backoff, and never sooner than the endpoint
 * asks (`requested-pause.ts`). A server that loads its model is waited for, which is no failed attempt. It decides whether a call is worth another attempt; when that attempt goes out
 * is up to the queue beneath as well, which holds all calls back while the endpoint wants a rest. A reply tells what
 * its own attempt took; the book has all of them.
 */
export function retrying(model: LanguageModel, options: RetryOptions): LanguageModel {
  return { name: model.name, complete: (request, signal) => persist(model, request, options, signal) };
}

async function persist(
  model: LanguageModel,
  request: ModelRequest,
  options: RetryOptions,
  signal: AbortSignal | undefined,
): Promise<ModelReply> {
  const { file, phase, number } = request.draw;
  const jitter = options.random('backoff', model.name, request.role, file, phase, number);
  const pauseAfter = pauses(jitter, options);
  let asked: AttemptRequest = request;
  for (;;) {
    try {
      return await model.complete(asked, signal);
    } catch (error) {
      const wait = error instanceof SpoError ? pauseAfter(error) : null;
      if (wait === null) throw error;
      await sleep(options.clock, wait, signal);
      asked = { ...request, isRetry: true };
    }
  }
}

/** Tells after each error of a call the milliseconds until its next attempt; null when there is to be none. */
function pauses(
  jitter: RandomStream,
  { clock, retries = DEFAULT_RETRIES }: RetryOptions,
): (error: SpoError) => number | null {
  let failures = 0;
  let loadsSince: number | null = null;
  return (error) => {
    const asked = requestedPause(error, clock);
    if (isLoading(error)) {
      loadsSince ??= clock.elapsed();
      if (clock.elapsed() - loadsSince < LONGEST_LOADING) return asked;
    }
    if (!error.retryable || failures >= retries) return null;
    failures++;
    const backoff = FIRST_WAIT * 2 ** (failures - 1) * (0.5 + jitter() / 2);
    if (asked === null) return Math.min(backoff, LONGEST_PAUSE);
    // A little more than asked, or all waiting calls would come back at the same moment.
    return asked > LONGEST_PAUSE ? null : asked + backoff * 0.1;
  };
}

async function sleep(clock: Clock, wait: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await clock.sleep(wait, signal);
  } catch (error) {
    throw signal?.aborted ? interruption(signal) : error;
  }
}
