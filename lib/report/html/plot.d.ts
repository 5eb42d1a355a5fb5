export interface PlotSeries {
    readonly name: string;
    /** Custom property of the theme. */
    readonly colour: string;
    /** One for each round; null where there is none. */
    readonly values: readonly (number | null)[];
    /** Bars otherwise. */
    readonly isLine?: boolean;
}
interface PlotProps {
    readonly title: string;
    readonly rounds: readonly number[];
    readonly series: readonly PlotSeries[];
}
/** Values over rounds, drawn anew when the size, the theme or the paper changes. */
export declare function Plot({ title, rounds, series }: PlotProps): import("preact").JSX.Element;
export {};
