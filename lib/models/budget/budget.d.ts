import type { Clock, LanguageModel } from '../../spo/ports.ts';
import type { Cost } from '../prices/prices.ts';
import { type Spent } from './entries.ts';
import { type BudgetScope } from './error.ts';
import type { BudgetJournal } from './journal.ts';
import { type BudgetLimits } from './ledger.ts';
export interface BudgetOptions {
    readonly clock: Clock;
    /** Null for a run that nobody will take up again. */
    readonly journal: BudgetJournal | null;
    /** When this part of the run began, in milliseconds since the epoch. Default: now. */
    readonly startedAt?: number;
    /** What earlier parts of the run spent, as their journal tells. Default: nothing. */
    readonly spentBefore?: Spent;
    /** Whose budget its errors speak of. Default: the run's. */
    readonly scope?: BudgetScope;
}
export interface BudgetedModel {
    /** How its calls are priced; null for an unknown price. */
    readonly cost: Cost | null;
    /** Most output tokens of a call while tokens or money are limited. Default: by the role of each request. */
    readonly outputTokens?: number;
    /** What every call brings along beside its messages, in UTF-8 bytes. Default: nothing. */
    readonly bytesBeside?: number;
}
/** The budget of a run, or a part of it that one prompt file may spend. */
export interface Budget {
    /** @throws SpoError `bad-input` when money is limited and the model has no known price */
    wrap(model: LanguageModel, options: BudgetedModel): LanguageModel;
    /** Calls that have ended, those of earlier parts of the run included. */
    spent(): Spent;
}
/**
 * Opens a budget. It belongs right above the endpoint, where every attempt is a call, and keeps these rules:
 * - A call goes out when the most it can take fits beside what is spent and the most that all calls in flight
 *   can take. No reply can upset that, so concurrent calls cannot overshoot.
 * - A call that does not fit beside others waits until one of them ends, since most take less than they
 *   reserved. When none is in flight, it goes out alone if what it will likely take fits, with a shorter
 *   output if need be. So the end of a budget is spent one call at a time, and all that can be wrong then is
 *   the estimate of one input. A call that reports nothing is charged the most that it could take.
 * - A call that cannot fit, however little those in flight take, is refused at once. Only calls that are
 *   already sent are waited for, so every wait ends.
 * - Within another budget, it reserves first: what it holds waits only for calls that the other lets through.
 * - An answer that only the end of the budget cut short is an error: a judge would blame the prompt for it.
 *
 * Its models throw SpoError `budget-exhausted`, and `workspace` when the journal cannot be written.
 */
export declare function createBudget(limits: BudgetLimits, options: BudgetOptions): Budget;
