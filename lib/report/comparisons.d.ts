import type { Comparison } from '../spo/types.ts';
import type { PromptReport } from './run-report.ts';
/** A comparison of a prompt's report, and what it is between. */
export interface NamedComparison {
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
