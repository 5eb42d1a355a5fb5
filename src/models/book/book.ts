// The one book of a run: each attempt is allowed before it goes out, and entered when it has ended.
import type { Clock, LanguageModel } from '../../spo/ports.ts';
import type { BareModel } from '../attempt.ts';
import { assertPriced } from '../prices/known.ts';
import { type Allowance, createAllowance } from './allowance.ts';
import { bookedModel, type CallFacts } from './booked-model.ts';
import { createDeadline, withinDeadline } from './deadline.ts';
import { type JournalEntry, journalText } from './entries.ts';
import { exhausted } from './error.ts';
import type { BookJournal } from './journal.ts';
import { createLedger, type Tally } from './ledger.ts';
import { type BudgetLimits, NOTHING } from './limits.ts';
import { CACHE_HIT, NO_SITTINGS } from './sittings.ts';
import { createTokenEstimate } from './token-estimate.ts';

export interface BookOptions {
  readonly clock: Clock;
  /** Null for a run that nobody will take up again. */
  readonly journal: BookJournal | null;
}

/** What is spent on a prompt. */
export interface Account extends Tally {
  /** `PromptSpec.key` */
  readonly prompt: string;
  /** The room that its own limits leave; null where it has none. */
  readonly allowance: Allowance | null;
  /** Counts a reply that a cache gave. Never fails. */
  hit(): Promise<void>;
}

/** What a run spends, and what is left of its budget. */
export interface Book {
  readonly whole: Tally;
  /** What stands above a model of `wrap`, ended by `max-minutes` as well while it waits for its turn or another attempt. */
  within(model: LanguageModel): LanguageModel;
  /** @param limits of its own, within those of the run; null for none */
  account(prompt: string, limits: BudgetLimits | null): Account;
  /**
   * A model whose every attempt is entered, for whichever account.
   * @throws SpoError `bad-input` when money is limited and the model has no known price
   */
  wrap(model: BareModel, facts: CallFacts): (account: Account) => LanguageModel;
}

/**
 * Opens the book of a run. It belongs right above the endpoint, where every attempt is a call, and keeps these rules:
 * - A call goes out when the most it can take fits beside what is spent and the most that all calls in flight
 *   can take. No reply can upset that, so concurrent calls cannot overshoot.
 * - A call that does not fit beside others waits until one of them ends, since most take less than they
 *   reserved. When none is in flight, it goes out alone if what it will likely take fits, with a shorter
 *   output if need be. So the end of a budget is spent one call at a time, and all that can be wrong then is
 *   the estimate of one input. A call that reports nothing is charged the most that it could take.
 * - A call that cannot fit, however little those in flight take, is refused at once. Only calls that are
 *   already sent are waited for, so every wait ends.
 * - An account with limits of its own is asked first: what a call holds there waits only for calls that it lets through.
 * - An answer that only the end of the budget cut short is an error: a judge would blame the prompt for it.
 *
 * Its models throw SpoError `budget-exhausted`, and `workspace` when the journal cannot be written.
 */
export function createBook(limits: BudgetLimits, { clock, journal }: BookOptions): Book {
  const before = journal?.before ?? NO_SITTINGS;
  const startedAt = clock.now();
  const begin = clock.elapsed();
  // Lines of one sitting are apart by the time that passed, whatever became of the machine's clock.
  const at = () => startedAt + Math.round(clock.elapsed() - begin);
  const ledger = createLedger(before.accounts);
  const ofRun = createAllowance(limits, 'run', ledger.whole);
  const end = limits.maxMinutes === null ? null : begin + limits.maxMinutes * 60_000 - before.milliseconds;
  const deadline = createDeadline(end, clock, () =>
    exhausted({
      setting: 'max-minutes',
      limits,
      scope: 'run',
      spent: NOTHING,
      estimatedCalls: 0,
      next: NOTHING,
    }),
  );
  let begun = false;
  const write = async (entry: JournalEntry) => {
    if (journal === null) return;
    const start = begun ? '' : journalText({ type: 'start', at: startedAt });
    begun = true;
    await journal.append(start + journalText(entry));
  };
  let calls = 0;
  const parts = { at, enter: ledger.enter, nextId: () => ++calls, write };
  return {
    whole: ledger.whole,
    within: (model) => withinDeadline(model, deadline),
    account(prompt, ownLimits) {
      const tally = ledger.account(prompt);
      return {
        ...tally,
        prompt,
        allowance: ownLimits && createAllowance(ownLimits, 'file', tally),
        async hit() {
          ledger.enter(prompt, CACHE_HIT);
          await write({ type: 'hit', at: at(), prompt }).catch(() => {});
        },
      };
    },
    wrap(model, facts) {
      assertPriced([{ model: model.name, cost: facts.cost }], limits.maxCostUsd);
      const estimate = createTokenEstimate();
      return (account) => {
        const { prompt, allowance } = account;
        const own = allowance === null ? [] : [{ allowance, estimate: createTokenEstimate() }];
        const allowances = [...own, { allowance: ofRun, estimate }];
        return withinDeadline(bookedModel(model, facts, { ...parts, prompt, allowances }), deadline);
      };
    },
  };
}
