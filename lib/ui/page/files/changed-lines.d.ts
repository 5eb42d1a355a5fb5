export interface ChangedLine {
    readonly kind: 'same' | 'added' | 'removed';
    readonly text: string;
    /** In the new text, from 1; null for a line that is gone. */
    readonly line: number | null;
}
/** The lines of the new text, and between them those of the old one that are gone. */
export declare function changedLines(before: string, after: string): readonly ChangedLine[];
