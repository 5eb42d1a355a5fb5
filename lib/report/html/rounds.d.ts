import type { ComponentChildren } from 'preact';
import type { Round } from '../../spo/types.ts';
interface RoundsProps {
    readonly rounds: readonly Round[];
    /** Of the prompt file, by case. */
    readonly questions?: readonly string[];
    readonly bestRound?: number | null;
    /** What can be done with a round, below what is said of it. */
    readonly actions?: (round: Round) => ComponentChildren;
}
/** The lineage of rounds: accepted ones stand on the line, the others beside it. */
export declare function Rounds({ rounds, questions, bestRound, actions }: RoundsProps): import("preact").JSX.Element;
export {};
