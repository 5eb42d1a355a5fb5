import type { Comparison } from '../spo/types.ts';
import type { PromptReport } from './run-report.ts';
/** Base against head, the best round against the head or the present prompt, and those of a switch of models. */
export type ComparisonKind = 'change' | 'best' | 'best-of-present' | 'models' | 'best-on-new' | 'adapted';
/** A comparison of a prompt's report, and what it is between. */
export interface NamedComparison {
    readonly kind: ComparisonKind;
    /** Heading of a column. */
    readonly title: string;
    /** The incumbent, in words. */
    readonly standing: string;
    /** The challenger, in words. */
    readonly challenging: string;
    readonly comparison: Comparison | null;
}
/** The comparisons outside the rounds, in the order in which they were made. */
export declare function comparisonsOf(prompt: PromptReport): NamedComparison[];
