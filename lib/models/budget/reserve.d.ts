import type { SpoError } from '../../spo/errors.ts';
import type { Usage } from '../../spo/types.ts';
import type { Cost } from '../prices/prices.ts';
import { type BudgetScope } from './error.ts';
import type { Amount, BudgetLimits, Ledger, Reservation } from './ledger.ts';
import type { TokenEstimate } from './token-estimate.ts';
/** A call that asks for room. */
export interface PlannedCall {
    /** `requestBytes` of its messages. */
    readonly bytes: number;
    /** Output tokens that it may have when there is room enough. */
    readonly mostOutput: number;
    readonly cost: Cost | null;
    readonly estimate: TokenEstimate;
}
/** Leave to send a call. */
export interface Grant {
    readonly reservation: Reservation;
    /** What the call is charged when nobody tells what it took; at least its reservation. */
    readonly unreported: Amount;
    /** Most output tokens to ask for. */
    readonly output: number;
    /** The error of a reply that is shorter than it wanted to be for want of budget; null for a whole one. */
    cut(usage: Usage): SpoError | null;
}
/**
 * Reserves room for a call; null when it should wait for the calls in flight.
 * @throws SpoError `budget-exhausted` when no wait would help
 */
export type Reserver = (call: PlannedCall) => Grant | null;
/** The rules of `createBudget` on when a call may go out. */
export declare function createReserver(limits: BudgetLimits, ledger: Ledger, scope: BudgetScope): Reserver;
