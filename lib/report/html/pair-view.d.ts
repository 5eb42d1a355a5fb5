import type { Pair } from '../../spo/types.ts';
interface PairProps {
    readonly pair: Pair;
    readonly number: number;
    /** What stood and what challenged, in words. */
    readonly sides: readonly [string, string];
}
/** Two answers, or sets of them, side by side, and what the judge said of them. */
export declare function PairView({ pair, number, sides }: PairProps): import("preact").JSX.Element;
export {};
