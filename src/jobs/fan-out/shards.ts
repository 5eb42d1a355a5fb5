import type { BudgetLimits } from '../../models/book/limits.ts';

/** A matrix of GitHub Actions takes no more jobs than this. */
export const MOST_LEGS = 256;

/** A prompt file with the calls that its prompts are expected to take. */
export interface WeighedFile {
  readonly path: string;
  readonly calls: number;
}

interface Shard {
  readonly paths: string[];
  calls: number;
}

/**
 * Divides files over machines, the heaviest first and each to whoever has least: the heaviest shard is at most the
 * mean and one file. No shard is empty, and the order of the files changes nothing.
 * @param files each path once
 * @param most shards wanted; fewer come back where fewer files have calls
 * @returns paths of each shard, sorted; no shard at all for no files
 */
export function balancedShards(files: readonly WeighedFile[], most: number): string[][] {
  const working = files.filter(({ calls }) => calls > 0).length;
  const count = Math.min(most, MOST_LEGS, Math.max(1, working), files.length);
  const shards = Array.from({ length: count }, (): Shard => ({ paths: [], calls: 0 }));
  for (const { path, calls } of files.toSorted(heaviestFirst)) {
    const lightest = shards.reduce((least, shard) => (shard.calls < least.calls ? shard : least));
    lightest.paths.push(path);
    lightest.calls += calls;
  }
  return shards.map(({ paths }) => paths.toSorted());
}

function heaviestFirst(left: WeighedFile, right: WeighedFile): number {
  return right.calls - left.calls || (left.path < right.path ? -1 : 1);
}

/** What may be spent; null for no limit. The time is no part of it: all legs have the same clock. */
export type SharedLimits = Omit<BudgetLimits, 'maxMinutes'>;

const MICRO_DOLLARS = 1_000_000;

/**
 * How many legs a budget suffices for when each gets at least one call, one token and a millionth of a dollar: plan
 * no more than that. Infinity where nothing is limited.
 */
export function mostLegsFor({ maxCalls, maxTokens, maxCostUsd }: SharedLimits): number {
  const micros = maxCostUsd === null ? null : microDollars(maxCostUsd);
  const amounts = [maxCalls, maxTokens, micros].filter((amount) => amount !== null);
  return Math.max(1, Math.min(...amounts));
}

/**
 * Divides a budget in proportion to the calls that each leg is expected to make. Calls and tokens add up to exactly
 * what there was, and dollars, in whole millionths, to at most that. A leg alone gets everything.
 * @param calls of each leg, whole numbers; at most `mostLegsFor(limits)` of them
 * @throws RangeError for more legs than that
 */
export function budgetShares(limits: SharedLimits, calls: readonly number[]): SharedLimits[] {
  if (calls.length === 1) return [limits];
  const { maxCalls, maxTokens, maxCostUsd } = limits;
  const shareOf = (amount: number | null) => (amount === null ? null : proportionalShares(amount, calls));
  const shares = {
    calls: shareOf(maxCalls),
    tokens: shareOf(maxTokens),
    micros: shareOf(maxCostUsd === null ? null : microDollars(maxCostUsd)),
  };
  return calls.map((_, leg) => {
    const micros = shares.micros?.[leg] ?? null;
    return {
      maxCalls: shares.calls?.[leg] ?? null,
      maxTokens: shares.tokens?.[leg] ?? null,
      maxCostUsd: micros === null ? null : micros / MICRO_DOLLARS,
    };
  });
}

/** Rounded down, but for what a product of fractions is off by. */
function microDollars(dollars: number): number {
  const nearest = Math.round(dollars * MICRO_DOLLARS);
  return nearest / MICRO_DOLLARS <= dollars ? nearest : nearest - 1;
}

/** By largest remainder; whoever would get nothing takes one from whoever has most. */
function proportionalShares(total: number, weights: readonly number[]): number[] {
  if (total < weights.length) throw new RangeError(`${total} cannot be divided over ${weights.length} legs.`);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => BigInt(all === 0 ? 1 : weight));
  // Products of tokens and calls are too large for the exact integers of a number.
  const whole = BigInt(all === 0 ? weights.length : all);
  const products = parts.map((part) => BigInt(total) * part);
  const shares = products.map((product) => Number(product / whole));
  const left = total - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = products
    .map((product, leg) => ({ leg, remainder: product % whole }))
    .sort((one, other) => Number(other.remainder - one.remainder) || one.leg - other.leg);
  for (const { leg } of byRemainder.slice(0, left)) shares[leg] = (shares[leg] ?? 0) + 1;
  for (const [leg, share] of shares.entries()) {
    if (share > 0) continue;
    const richest = shares.indexOf(Math.max(...shares));
    shares[richest] = (shares[richest] ?? 0) - 1;
    shares[leg] = 1;
  }
  return shares;
}
