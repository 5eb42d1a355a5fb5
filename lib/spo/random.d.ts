import type { Randomness } from './ports.ts';
/**
 * Streams keyed by a seed and whatever names the draw (file, round, number), so that the order in which
 * files or cases run changes nothing.
 */
export declare function seededRandomness(seed: number | string): Randomness;
/** `items` in an order that the key decides, whatever order they came in, as long as `textOf` tells them apart. */
export declare function keyedOrder<Item>(items: readonly Item[], textOf: (item: Item) => string, random: Randomness, ...key: readonly (string | number)[]): Item[];
