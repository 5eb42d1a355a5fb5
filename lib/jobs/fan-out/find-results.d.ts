export interface FoundResults {
    /** Paths of the result files below the folder, with forward slashes, in order. */
    readonly files: readonly string[];
    /** What could not be looked at, a sentence each. */
    readonly problems: readonly string[];
}
/** Finds the result files in a folder and up to two levels below it. Follows no symbolic links and never throws. */
export declare function findResults(folder: string): Promise<FoundResults>;
