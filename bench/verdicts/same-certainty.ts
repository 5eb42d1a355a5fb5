import { atLeast } from './original-rule.ts';
import { type Cell, challengerBallotChances, pairChances } from './world.ts';

/** How many judge calls other rules need for the same error rate and the same share of right verdicts. */
export function sameCertainty(
  cell: Cell,
  errorRate: number,
  rightShare: number,
): { readonly pairs: number; readonly originalBallots: number } {
  const { first, second } = challengerBallotChances(cell);
  const { challenger, incumbent } = pairChances(cell);
  const decisive = challenger + incumbent;
  return {
    pairs: fewest(
      (pairs) => fixedPairsRight(pairs, decisive, challenger / decisive, errorRate) >= rightShare,
    ),
    originalBallots: fewest((ballots) => {
      const majority = threshold(ballots, errorRate);
      return atLeast(majority, ballots, (first + second) / 2) >= rightShare;
    }),
  };
}

/** Share of right verdicts of a sign test with one look at the end. */
function fixedPairsRight(pairs: number, decisiveShare: number, winShare: number, errorRate: number): number {
  let right = 0;
  for (let decisive = 0; decisive <= pairs; decisive++) {
    const chance = atLeast(decisive, pairs, decisiveShare) - atLeast(decisive + 1, pairs, decisiveShare);
    right += chance * atLeast(threshold(decisive, errorRate), decisive, winShare);
  }
  return right;
}

/** Fewest heads of a fair coin that come up with at most this chance. */
function threshold(tosses: number, errorRate: number): number {
  return fewest((heads) => atLeast(heads, tosses, 0.5) <= errorRate);
}

function fewest(isEnough: (count: number) => boolean): number {
  let count = 1;
  while (!isEnough(count)) count++;
  return count;
}
