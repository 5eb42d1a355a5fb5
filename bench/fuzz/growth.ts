/** How a parser's cost grows with the length of a text. */
export interface Growth {
  /** Of the largest text that was tried. */
  readonly cost: number;
  /** Largest ratio of the costs of one size and the size two steps before it. */
  readonly ratio: number;
  readonly isSlow: boolean;
}

/** Each size is so many times the one before. */
export const STEP = 4;

/**
 * Between what a linear parser needs for sixteen times the text, 16, and a quadratic one, 256. A busy machine slows down
 * both sizes, and so leaves the ratio alone.
 */
const MOST_RATIO = 64;

/**
 * Tries ever larger texts, and stops at the first that costs far more than its size explains.
 * @param sizes each `STEP` times the one before
 * @param costOf of a text of this size, such as milliseconds of CPU or steps
 * @param least below this a cost is too small to be compared with
 * @param most above this a cost is too high, however it grew
 */
export function growthOf(
  sizes: readonly number[],
  costOf: (size: number) => number,
  least: number,
  most: number,
): Growth {
  const costs: number[] = [];
  let ratio = 0;
  let cost = 0;
  for (const size of sizes) {
    cost = costOf(size);
    costs.push(cost);
    const before = costs.at(-3);
    if (before !== undefined && cost > least) {
      ratio = Math.max(ratio, cost / Math.max(before, least / STEP ** 2));
    }
    if (ratio > MOST_RATIO || cost > most) return { cost, ratio, isSlow: true };
  }
  return { cost, ratio, isSlow: false };
}
