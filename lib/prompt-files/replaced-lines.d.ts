/** Lines of a file, counted from 1, and what takes their place, without the last line end. */
export interface ReplacedLines {
    readonly first: number;
    readonly last: number;
    readonly text: string;
}
/**
 * A change inside of one YAML node as whole lines: those of the node, neither more nor less. Null where lines do not
 * say it all: other line ends than a line feed, or a change of the file's last line end.
 * @param range of the node in `before`, in UTF-16 code units
 */
export declare function replacedLines(before: string, after: string, range: readonly [number, number]): ReplacedLines | null;
