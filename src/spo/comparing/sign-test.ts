/**
 * A sequential sign test with exact error rates.
 *
 * Which pairs are decisive (both ballots agree) tells nothing of who wins them: between equal prompts every
 * decisive pair is a fair coin, whatever the judge's position bias and flip rate are. So the boundaries are
 * laid over wins and losses among decisive pairs, and the error bound holds for every flip rate.
 * docs/decisions/0002-verdicts.md has the calculation.
 */
export interface SignTest {
  /** Chance that equal prompts are called different in one given direction, at most. */
  readonly errorRate: number;
  /** Most pairs to draw, decisive or not. */
  readonly cap: number;
  /** Wins that decide early, by losses so far. Beyond its end nothing decides early. */
  readonly early: readonly number[];
  /** Wins that decide at the end, by decisive pairs; spends what the early looks left. */
  readonly final: readonly number[];
}

/** The cap that keeps the power of 24 pairs at an error rate of 5% for smaller rates. */
export function pairCap(errorRate: number): number {
  return 2 * Math.round((12 * Math.log(2 / errorRate)) / Math.log(40));
}

/**
 * @param errorRate above 0 and below 0.5, for each direction
 * @param cap most pairs; defaults to what the error rate needs
 */
export function signTest(errorRate: number, cap: number = pairCap(errorRate)): SignTest {
  const early: number[] = [];
  for (let losses = 0; ; losses++) {
    const wins = earlyWins(early, errorRate * earlyShare(losses), cap);
    if (wins === null) break;
    early.push(wins);
  }
  return { errorRate, cap, early, final: finalWins(early, errorRate, cap) };
}

/** Which direction wins and losses decide for, if any; symmetric in both. */
export function signTestDecision(
  test: SignTest,
  wins: number,
  losses: number,
  atEnd: boolean,
): 'wins' | 'losses' | null {
  if (reaches(test, wins, losses, atEnd)) return 'wins';
  if (reaches(test, losses, wins, atEnd)) return 'losses';
  return null;
}

/** True when some outcome of at most `remaining` more pairs still decides for a side. */
export function canStillDecide(test: SignTest, wins: number, losses: number, remaining: number): boolean {
  for (let more = 0; more <= remaining; more++) {
    if (reaches(test, wins + more, losses, true) || reaches(test, losses + more, wins, true)) return true;
  }
  return false;
}

/** Fewest decisive pairs, all for one side, that the test can decide on. */
export function fewestDecisivePairs(test: SignTest): number {
  let pairs = 1;
  while (pairs <= test.cap && !reaches(test, pairs, 0, true)) pairs++;
  return pairs;
}

function reaches(test: SignTest, wins: number, losses: number, atEnd: boolean): boolean {
  if (wins <= losses) return false;
  const early = test.early[losses];
  if (early !== undefined && wins >= early) return true;
  const final = test.final[wins + losses];
  return atEnd && final !== undefined && wins >= final;
}

/** How much of the error rate the boundaries up to this many losses may spend; tuned by exact calculation. */
function earlyShare(losses: number): number {
  return 1 - 0.5 * 0.75 ** losses;
}

function earlyWins(early: readonly number[], spend: number, cap: number): number | null {
  const losses = early.length;
  for (let wins = Math.max(losses, early.at(-1) ?? 0) + 1; wins + losses <= cap; wins++) {
    const spent = crossing([...early, wins], cap).crossed.at(-1) ?? 1;
    if (spent <= spend) return wins;
  }
  return null;
}

function finalWins(early: readonly number[], errorRate: number, cap: number): number[] {
  const { crossed, open } = crossing(early, cap);
  return crossed.map((spent, decisive) => {
    let left = errorRate - spent;
    let wins = decisive + 1;
    for (let next = decisive; 2 * next > decisive; next--) {
      left -= open[decisive]?.[next] ?? 0;
      if (left < 0) break;
      wins = next;
    }
    return wins;
  });
}

/**
 * A fair coin tossed `cap` times against the early boundary of both sides.
 * @returns after each toss, the chance that wins crossed, and of every number of wins while nothing crossed
 */
function crossing(early: readonly number[], cap: number): { crossed: number[]; open: number[][] } {
  const crossed = [0];
  const open: number[][] = [[1]];
  const decides = (wins: number, losses: number) => wins >= (early[losses] ?? Number.POSITIVE_INFINITY);
  for (let tosses = 1; tosses <= cap; tosses++) {
    const before = open[tosses - 1] ?? [];
    const after: number[] = [];
    let crossedNow = 0;
    for (let wins = 0; wins <= tosses; wins++) {
      const chance = ((before[wins] ?? 0) + (before[wins - 1] ?? 0)) / 2;
      const losses = tosses - wins;
      if (decides(wins, losses)) crossedNow += chance;
      after.push(decides(wins, losses) || decides(losses, wins) ? 0 : chance);
    }
    crossed.push((crossed[tosses - 1] ?? 0) + crossedNow);
    open.push(after);
  }
  return { crossed, open };
}
