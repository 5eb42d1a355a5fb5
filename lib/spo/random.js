import { createHash } from 'node:crypto';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
/**
 * Streams keyed by a seed and whatever names the draw (file, round, number), so that the order in which
 * files or cases run changes nothing.
 */
export function seededRandomness(seed) {
    return (...key) => {
        const digest = createHash('sha256')
            .update(JSON.stringify([seed, ...key]))
            .digest();
        const state = [0, 4, 8, 12].map((offset) => digest.readInt32LE(offset));
        const generator = xoroshiro128plusFromState(state);
        return () => (generator.next() >>> 0) / 2 ** 32;
    };
}
/** `items` in an order that the key decides, whatever order they came in, as long as `textOf` tells them apart. */
export function keyedOrder(items, textOf, random, ...key) {
    return items
        .map((item) => ({ item, rank: random(...key, textOf(item))() }))
        .sort((left, right) => left.rank - right.rank || (textOf(left.item) < textOf(right.item) ? -1 : 1))
        .map(({ item }) => item);
}
