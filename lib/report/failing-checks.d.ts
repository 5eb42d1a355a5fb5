import type { Comparison, Redraw } from '../spo/types.ts';
/** A check that some answer to a case failed. */
export interface FailingCheck {
    readonly caseIndex: number;
    readonly label: string;
    /** Failed answers of each side, of `drawn` each. */
    readonly incumbentFailed: number;
    readonly challengerFailed: number;
    readonly drawn: number;
    /** What drawing the case again came to; null where that was not done. */
    readonly redraw: Redraw | null;
}
export interface CheckFindings {
    readonly failing: readonly FailingCheck[];
    /** Cases with checks. */
    readonly cases: number;
    /** Those of them on which both sides passed every check. */
    readonly passed: number;
}
/** Which checks failed in a comparison; null when no case in it has any. */
export declare function failingChecks(comparison: Comparison | null): CheckFindings | null;
