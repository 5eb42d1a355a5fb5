import { type Forge } from './forge.ts';
import { type ListedFile, type StoredRecord, type TreeChange } from './record-layout.ts';
/** The ref as it was seen at one moment. `foreign`: it holds something that this tool did not write. */
export type RecordsTip = {
    readonly kind: 'missing';
} | {
    readonly kind: 'foreign';
    readonly commit: string;
} | {
    readonly kind: 'ours';
    readonly commit: string;
    readonly tree: string;
    readonly records: readonly StoredRecord[];
};
/** The git objects behind the records, as one forge reads and writes them. */
export interface RecordObjects {
    readTip(): Promise<RecordsTip>;
    /** The texts of blobs by their names, in as few requests as the forge needs. @param files one for each blob */
    readTexts(files: readonly ListedFile[]): Promise<ReadonlyMap<string, string>>;
    /** @param base tree to start from; null for an empty one. @returns the name of the new tree. */
    writeTree(base: string | null, change: TreeChange): Promise<string>;
    /** A commit without parent: a history would grow for ever. @returns its name. */
    writeCommit(tree: string, message: string): Promise<string>;
    /** Sets the ref if it still is at `before`, or still missing if that is null; `raced` when it is not. */
    move(before: string | null, after: string): Promise<'done' | 'raced'>;
}
/**
 * True for a commit that this tool may have written: it bears our trailer, and unlike any commit of a branch it has no
 * parent. Says nothing about who made it.
 */
export declare function isRecordsCommit(message: string, parents: readonly string[]): boolean;
/** `Forge.readRecords` and `Forge.writeRecords` over the objects of one forge. */
export declare function createRecordStore(objects: RecordObjects): Pick<Forge, 'readRecords' | 'writeRecords'>;
