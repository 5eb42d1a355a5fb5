import type { Round } from '../../spo/types.ts';
/** What is plotted of a round; null where nothing was compared, or a price is unknown. */
export interface RoundFigures {
    readonly round: number;
    readonly won: number | null;
    readonly lost: number | null;
    readonly tokens: number;
    readonly costUsd: number | null;
}
/** Pairs won and cost over the rounds; the figures stand in `RoundTable` for whoever cannot see plots. */
export declare function RoundPlots({ rounds }: {
    readonly rounds: readonly Round[];
}): import("preact").JSX.Element;
/** The same from figures alone. */
export declare function FigurePlots({ figures }: {
    readonly figures: readonly RoundFigures[];
}): import("preact").JSX.Element | null;
