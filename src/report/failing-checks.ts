import type { Comparison, Pair, Redraw } from '../spo/types.ts';

/** A check that some answer to a case failed. */
export interface FailingCheck {
  readonly caseIndex: number;
  readonly label: string;
  /** Failed answers of each side, of `drawn` each. */
  readonly incumbentFailed: number;
  readonly challengerFailed: number;
  readonly drawn: number;
  /** What drawing the case again came to; null where that was not done. */
  readonly redraw: Redraw | null;
}

export interface CheckFindings {
  readonly failing: readonly FailingCheck[];
  /** Cases with checks. */
  readonly cases: number;
  /** Those of them on which both sides passed every check. */
  readonly passed: number;
}

/** Which checks failed in a comparison; null when no case in it has any. */
export function failingChecks(comparison: Comparison | null): CheckFindings | null {
  const checked = comparison?.pairs.filter(({ failedChecks }) => failedChecks !== undefined) ?? [];
  if (comparison === null || checked.length === 0) return null;
  const indices = [...new Set(checked.map(({ caseIndex }) => caseIndex ?? 0))].sort((a, b) => a - b);
  const failing = indices.flatMap((index) => failingOf(checked, index, comparison.redraws));
  const cases = new Set(checked.map(({ caseIndex }) => caseIndex)).size;
  return { failing, cases, passed: cases - new Set(failing.map(({ caseIndex }) => caseIndex)).size };
}

function failingOf(pairs: readonly Pair[], caseIndex: number, redraws: readonly Redraw[]): FailingCheck[] {
  const failed = pairs
    .filter((pair) => pair.caseIndex === caseIndex)
    .flatMap(({ failedChecks }) => failedChecks ?? []);
  const labels = new Set(failed.flatMap(({ incumbent, challenger }) => [...incumbent, ...challenger]));
  const count = (label: string, side: 'incumbent' | 'challenger') =>
    failed.filter((each) => each[side].includes(label)).length;
  return [...labels].map((label) => ({
    caseIndex,
    label,
    incumbentFailed: count(label, 'incumbent'),
    challengerFailed: count(label, 'challenger'),
    drawn: failed.length,
    redraw: redraws.find((redraw) => redraw.caseIndex === caseIndex) ?? null,
  }));
}
