/** What a run may spend; null for no limit. */
export interface BudgetLimits {
    readonly maxCalls: number | null;
    /** Input and output together. */
    readonly maxTokens: number | null;
    readonly maxCostUsd: number | null;
    readonly maxMinutes: number | null;
}
/** The setting that a limit comes from. */
export type BudgetSetting = 'max-calls' | 'max-tokens' | 'max-cost-usd' | 'max-minutes';
/** `costUsd` is null where a price is unknown. */
export interface Amount {
    readonly calls: number;
    readonly tokens: number;
    readonly costUsd: number | null;
}
/** A call that was allowed and has not ended; `settle` puts what it took in its place. */
export interface Reservation {
    readonly id: number;
    readonly amount: Amount;
}
/** What is spent, and what calls in flight may yet spend. Keeps no time and sends nothing. */
export interface Ledger {
    spent(): Amount;
    /** Calls in flight. */
    open(): number;
    /**
     * The limit that `amount` does not fit into, if any.
     * @param others whether calls in flight are counted with all that they reserved, or only as calls
     */
    shortOf(amount: Amount, others: 'reserved' | 'calls-only'): BudgetSetting | null;
    reserve(amount: Amount): Reservation;
    settle(reservation: Reservation, charged: Amount): void;
}
export declare const NOTHING: Amount;
export declare function addAmounts(left: Amount, right: Amount): Amount;
/** @param before what an earlier part of the same run spent */
export declare function createLedger(limits: BudgetLimits, before: Amount): Ledger;
