import type { Comparison } from '../../spo/types.ts';
interface EvidenceProps {
    readonly comparison: Comparison;
    /** Of the prompt file, by case. */
    readonly questions: readonly string[];
    /** What stood and what challenged, in words. */
    readonly standing?: string;
    readonly challenging?: string;
}
/** Answers side by side for each case, with the ballots on them and the judge's reasons. */
export declare function ComparisonEvidence({ comparison, questions, standing, challenging }: EvidenceProps): import("preact").JSX.Element;
export {};
