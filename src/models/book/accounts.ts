import type { Clock } from '../../spo/ports.ts';
import type { Charge } from './charge.ts';
import { type JournalEntry, journalText, type Spent } from './entries.ts';
import type { BudgetJournal } from './journal.ts';
import { type Amount, type Ledger, NOTHING, type Reservation } from './ledger.ts';

export interface AccountsOptions {
  readonly ledger: Ledger;
  readonly journal: BudgetJournal | null;
  readonly clock: Clock;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly before: Spent;
}

/** The ledger of a run together with its journal. */
export interface Accounts {
  /**
   * Writes down what a call is charged if nobody tells what it took; gives its reservation back when that fails.
   * @throws SpoError `workspace`
   */
  open(reservation: Reservation, unreported: Amount): Promise<void>;
  /** Charges a call that has ended. Never fails. */
  close(reservation: Reservation, charge: Charge): Promise<void>;
  spent(): Spent;
}

export function createAccounts({ ledger, journal, clock, startedAt, before }: AccountsOptions): Accounts {
  let { estimatedCalls } = before;
  let begun = false;

  const write = async (entry: JournalEntry) => {
    const start = begun ? '' : journalText({ type: 'start', at: startedAt });
    begun = true;
    await journal?.append(start + journalText(entry));
  };

  return {
    async open(reservation, unreported) {
      try {
        await write({ type: 'reserve', id: reservation.id, at: clock.now(), ...unreported });
      } catch (error) {
        ledger.settle(reservation, NOTHING);
        throw error;
      }
    },
    async close(reservation, { amount, estimated }) {
      ledger.settle(reservation, amount);
      if (estimated) estimatedCalls += amount.calls;
      // What stays open in the journal is charged in full later, which errs on the safe side.
      const entry = { type: 'settle', id: reservation.id, at: clock.now(), ...amount, estimated } as const;
      await write(entry).catch(() => {});
    },
    spent: () => ({
      ...ledger.spent(),
      estimatedCalls,
      milliseconds: before.milliseconds + Math.max(0, clock.now() - startedAt),
    }),
  };
}
