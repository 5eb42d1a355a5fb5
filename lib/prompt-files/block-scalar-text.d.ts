/** `|` keeps line ends, `>` folds single ones into spaces. */
export type BlockMode = '|' | '>';
export interface BlockLayout {
    /** Spaces in front of the node that holds the scalar. */
    readonly parentIndent: number;
    /** Spaces in front of the text. */
    readonly bodyIndent: number;
    /** Where folded lines break, in code units without the indentation. */
    readonly width: number;
}
export interface BlockText {
    /** Mode, indentation indicator and chomping, such as `|2-`. */
    readonly header: string;
    /** Indented lines; what stands between them and behind the last one is a line end. */
    readonly lines: readonly string[];
}
/** `value` as a block scalar; null where it cannot be held in one, or not safely in a folded one. */
export declare function blockScalarText(mode: BlockMode, value: string, layout: BlockLayout): BlockText | null;
