import type { BudgetLimits } from '../../../src/models/book/ledger.ts';
import type { Clock, LanguageModel, ModelReply, ModelRequest } from '../../../src/spo/ports.ts';
import type { Usage } from '../../../src/spo/types.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';

export const NO_LIMITS: BudgetLimits = {
  maxCalls: null,
  maxTokens: null,
  maxCostUsd: null,
  maxMinutes: null,
};

export interface ManualClock extends Clock {
  /** Moves the time and ends the sleeps that are over. */
  advance(milliseconds: number): Promise<void>;
  /** Sleeps that have not ended. */
  sleeping(): number;
}

export function manualClock(start = Date.UTC(2026, 10, 22)): ManualClock {
  let time = start;
  const sleeps = new Set<{ readonly until: number; wake(): void }>();
  return {
    now: () => time,
    sleeping: () => sleeps.size,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const sleep = {
          until: time + milliseconds,
          wake: () => {
            sleeps.delete(sleep);
            resolve();
          },
        };
        sleeps.add(sleep);
        signal?.addEventListener('abort', () => {
          sleeps.delete(sleep);
          reject(signal.reason);
        });
      }),
    async advance(milliseconds) {
      time += milliseconds;
      for (const sleep of [...sleeps]) if (sleep.until <= time) sleep.wake();
      await turn();
    },
  };
}

/** Lets everything run that is ready to. */
export const turn = () => new Promise((resolve) => setImmediate(resolve));

export interface HeldCall {
  readonly request: ModelRequest;
  readonly signal: AbortSignal | undefined;
  reply(usage?: Partial<Usage>): Promise<unknown>;
  fail(error: unknown): Promise<unknown>;
}

/** A model whose calls end when the test says so; one that is aborted ends with the signal's reason. */
export function heldModel(): LanguageModel & { readonly calls: HeldCall[] } {
  const calls: HeldCall[] = [];
  return {
    name: 'held',
    calls,
    complete: (request, signal) =>
      new Promise<ModelReply>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        calls.push({
          request,
          signal,
          reply: (usage = {}) => {
            resolve({ text: 'hello', usage: { ...NO_USAGE, calls: 1, ...usage } });
            return turn();
          },
          fail: (error) => {
            reject(error);
            return turn();
          },
        });
      }),
  };
}
