/**
 * Files that are named, and those below the working directory that match the globs as the action's do; sorted, with
 * forward slashes.
 * @throws SpoError `bad-input` when there is none
 */
export declare function matchingFiles(patterns: readonly string[]): Promise<string[]>;
