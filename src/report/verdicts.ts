import type { Verdict } from '../spo/types.ts';

const PRECEDENCE: readonly Verdict[] = [
  'regressed',
  'error',
  'budget-stopped',
  'insufficient-evidence',
  'improved',
  'no-reliable-change',
];

/** The verdict over several files: the first in precedence that occurs; null when no file has one. */
export function runVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null {
  return PRECEDENCE.find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** A verdict in words. */
export function verdictText(verdict: Verdict): string {
  return verdict === 'budget-stopped' ? 'stopped by the budget' : verdict.replaceAll('-', ' ');
}
