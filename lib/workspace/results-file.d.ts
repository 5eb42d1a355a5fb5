import type { ResultEntry } from './result-entry.ts';
/**
 * The entries of a `results.json`, sorted by round; none when there is no such file.
 * @throws SpoError `workspace` that names the file and what is wrong with it.
 */
export declare function readResults(path: string): Promise<ResultEntry[]>;
/** Writes all entries in the original's form. */
export declare function writeResults(path: string, entries: readonly ResultEntry[]): Promise<void>;
