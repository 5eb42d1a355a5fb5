/** How much of each part a text may show; infinity for all of it, 0 for nothing. */
export interface Room {
    /** Characters of each answer. */
    readonly answer: number;
    /** Characters of each round's modification; 0 leaves the table of rounds out. */
    readonly round: number;
    /** Characters of each prompt diff. */
    readonly diff: number;
    /** Whether there are folded parts at all. */
    readonly details: boolean;
    /** Characters of the sentence in the verdict table. */
    readonly sentence: number;
    /** Rows of the verdict table. */
    readonly rows: number;
}
/**
 * The fullest text that fits.
 * @param rows Rows of the verdict table when nothing is cut.
 * @param render Must fit into the limit when it shows no row.
 */
export declare function fitted(render: (room: Room) => string, fits: (text: string) => boolean, rows: number): string;
/** What a reader does not see, in words; empty when everything is shown. */
export declare function cutsText(room: Room): string[];
