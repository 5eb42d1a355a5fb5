/** Records that the ref keeps: more than a busy team finishes in a month, and still one page of a tree listing. */
export declare const MOST_RECORDS = 2000;
/** Bytes of UTF-8. */
export declare const LARGEST_RECORD: number;
/** A file in the tree, as both forges list it. */
export interface ListedFile {
    readonly path: string;
    readonly mode: string;
    /** Name of its blob. */
    readonly object: string;
    /** Bytes; null where it is not known. */
    readonly size: number | null;
}
/** A file at a record's path. */
export interface StoredRecord extends ListedFile {
    readonly name: string;
    /** `2026-11-22` */
    readonly day: string;
}
/** What turns one tree into the next. */
export interface TreeChange {
    readonly add: readonly {
        readonly path: string;
        readonly content: string;
    }[];
    /** Paths; all of them are in the tree. */
    readonly remove: readonly string[];
}
/** The records among the files of a tree; whatever else somebody put there is not looked at. */
export declare function storedRecords(files: readonly ListedFile[]): StoredRecord[];
/** The newest readable record of each name; names without one are left out. */
export declare function findRecords(stored: readonly StoredRecord[], names: readonly string[]): Map<string, StoredRecord>;
/**
 * Adds records to a tree: one of the same name gives way, and so do the oldest beyond `MOST_RECORDS`. The day stands in
 * the path so that a listing alone tells what is old.
 */
export declare function planChange(stored: readonly StoredRecord[], records: ReadonlyMap<string, string>, day: string): TreeChange;
/** @throws SpoError `bad-input` for what could not be read again */
export declare function refuseUnfit(records: ReadonlyMap<string, string>, day: string): void;
