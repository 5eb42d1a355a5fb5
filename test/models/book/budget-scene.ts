import type { Attempt, BareModel } from '../../../src/models/attempt.ts';
import { type BookOptions, createBook } from '../../../src/models/book/book.ts';
import type { CallFacts } from '../../../src/models/book/booked-model.ts';
import type { BookJournal } from '../../../src/models/book/journal.ts';
import { addSpent, NOTHING_SPENT, type Spent } from '../../../src/models/book/ledger.ts';
import type { BudgetLimits } from '../../../src/models/book/limits.ts';
import { readJournal } from '../../../src/models/book/sittings.ts';
import type { Clock, LanguageModel, ModelRequest } from '../../../src/spo/ports.ts';
import type { Usage } from '../../../src/spo/types.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';

/** What was charged. */
const amountOf = ({ charged, estimatedCalls }: Spent) => ({ ...charged, estimatedCalls });

/** The budget of a run with one prompt. */
export function createBudget(limits: BudgetLimits, options: BookOptions) {
  const book = createBook(limits, options);
  const account = book.account('a.yaml', null);
  return {
    spent: () => amountOf(book.whole.total()),
    usage: () => book.whole.total().usage,
    wrap: (model: BareModel, facts: CallFacts): LanguageModel => book.wrap(model, facts)(account),
  };
}

/** What a journal says was charged to all of its accounts, and how long its sittings took. */
export function journaled(text: string) {
  const { accounts, milliseconds } = readJournal(text);
  return { ...amountOf([...accounts.values()].reduce(addSpent, NOTHING_SPENT)), milliseconds };
}

export function memoryJournal(text = ''): BookJournal & { text: string } {
  const journal = {
    text,
    before: readJournal(text),
    append: async (text: string) => {
      journal.text += text;
    },
  };
  return journal;
}

export interface ManualClock extends Clock {
  /** Moves the time and ends the sleeps that are over. */
  advance(milliseconds: number): Promise<void>;
  /** Sets what the machine's clock shows, as somebody does, or a time server. */
  set(milliseconds: number): void;
  /** Sleeps that have not ended. */
  sleeping(): number;
}

export function manualClock(start = Date.UTC(2026, 10, 22)): ManualClock {
  let time = 0;
  let offset = start;
  const sleeps = new Set<{ readonly until: number; wake(): void }>();
  return {
    now: () => offset + time,
    elapsed: () => time,
    set: (milliseconds) => {
      offset = milliseconds - time;
    },
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
  /** @param usage what it tells that it took; absent where it tells nothing */
  fail(error: unknown, usage?: Usage): Promise<unknown>;
}

/** A model whose calls end when the test says so; one that is aborted ends with the signal's reason. */
export function heldModel(): BareModel & { readonly calls: HeldCall[] } {
  const calls: HeldCall[] = [];
  return {
    name: 'held',
    calls,
    attempt: (request, signal) =>
      new Promise<Attempt>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        calls.push({
          request,
          signal,
          reply: (usage = {}) => {
            resolve({ ok: true, text: 'hello', usage: { ...NO_USAGE, calls: 1, ...usage } });
            return turn();
          },
          fail: (error, usage) => {
            if (usage === undefined) reject(error);
            else resolve({ ok: false, error, usage });
            return turn();
          },
        });
      }),
  };
}
