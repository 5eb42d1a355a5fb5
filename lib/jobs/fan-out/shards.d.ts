/** A matrix of GitHub Actions takes no more jobs than this. */
export declare const MOST_LEGS = 256;
/** A prompt file with the calls that its prompts are expected to take. */
export interface WeighedFile {
    readonly path: string;
    readonly calls: number;
}
/**
 * Divides files over machines, the heaviest first and each to whoever has least: the heaviest shard is at most the
 * mean and one file. No shard is empty, and the order of the files changes nothing.
 * @param files each path once
 * @param most shards wanted; fewer come back where fewer files have calls
 * @returns paths of each shard, sorted; no shard at all for no files
 */
export declare function balancedShards(files: readonly WeighedFile[], most: number): string[][];
