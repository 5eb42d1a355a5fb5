import type { Comparison, Pair, Tally, Verdict } from '../types.ts';

/** Counts pairs by outcome and ballots by choice. */
export function tallyPairs(pairs: readonly Pair[]): Tally {
  const count = (outcome: Pair['outcome']) => pairs.filter((pair) => pair.outcome === outcome).length;
  const choices = pairs.flatMap(({ ballots }) => ballots.map(({ choice }) => choice));
  const chosen = (choice: (typeof choices)[number]) => choices.filter((each) => each === choice).length;
  return {
    challenger: count('challenger'),
    incumbent: count('incumbent'),
    flip: count('flip'),
    identical: count('identical'),
    repeat: count('repeat'),
    abstain: count('abstain'),
    byChecks: pairs.filter(decidedByAssertions).length,
    ballots: {
      challenger: chosen('challenger'),
      incumbent: chosen('incumbent'),
      abstain: chosen('abstain'),
    },
  };
}

function decidedByAssertions({ outcome, ballots }: Pair): boolean {
  return (outcome === 'challenger' || outcome === 'incumbent') && ballots.length === 0;
}

/** The tally of nothing. */
export const EMPTY_TALLY: Tally = tallyPairs([]);

/** What a comparison says of its challenger. */
export function verdictOf({ decision, stoppedBy }: Comparison): Verdict {
  if (stoppedBy === 'budget') return 'budget-stopped';
  const verdicts = {
    challenger: 'improved',
    incumbent: 'regressed',
    none: 'no-reliable-change',
    insufficient: 'insufficient-evidence',
  } as const;
  return verdicts[decision];
}
