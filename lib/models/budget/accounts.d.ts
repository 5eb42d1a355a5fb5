import type { Clock } from '../../spo/ports.ts';
import type { Charge } from './charge.ts';
import { type Spent } from './entries.ts';
import type { BudgetJournal } from './journal.ts';
import { type Amount, type Ledger, type Reservation } from './ledger.ts';
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
export declare function createAccounts({ ledger, journal, clock, startedAt, before }: AccountsOptions): Accounts;
