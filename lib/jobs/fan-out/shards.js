/** A matrix of GitHub Actions takes no more jobs than this. */
export const MOST_LEGS = 256;
/**
 * Divides files over machines, the heaviest first and each to whoever has least: the heaviest shard is at most the
 * mean and one file. No shard is empty, and the order of the files changes nothing.
 * @param files each path once
 * @param most shards wanted; fewer come back where fewer files have calls
 * @returns paths of each shard, sorted; no shard at all for no files
 */
export function balancedShards(files, most) {
    const working = files.filter(({ calls }) => calls > 0).length;
    const count = Math.min(most, MOST_LEGS, Math.max(1, working), files.length);
    const shards = Array.from({ length: count }, () => ({ paths: [], calls: 0 }));
    for (const { path, calls } of files.toSorted(heaviestFirst)) {
        const lightest = shards.reduce((least, shard) => (shard.calls < least.calls ? shard : least));
        lightest.paths.push(path);
        lightest.calls += calls;
    }
    return shards.map(({ paths }) => paths.toSorted());
}
function heaviestFirst(left, right) {
    return right.calls - left.calls || (left.path < right.path ? -1 : 1);
}
