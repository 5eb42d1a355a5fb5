import { SpoError } from '../../spo/errors.ts';
import type { Amount, BudgetLimits, BudgetSetting } from './ledger.ts';
/** A limit that stopped a call. */
export interface Shortage {
    readonly setting: BudgetSetting;
    readonly limits: BudgetLimits;
    readonly scope: BudgetScope;
    readonly spent: Amount;
    /** What the call that does not fit would have taken at least. */
    readonly next: Amount;
}
/** Whose budget it is: that of the run, or a prompt file's own part of it. */
export type BudgetScope = 'run' | 'file';
/** The error of a call that a budget leaves no room for. */
export declare function exhausted({ setting, limits, scope, spent, next }: Shortage): SpoError;
