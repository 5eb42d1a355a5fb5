import type { Comparison, Verdict } from './types.ts';

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
