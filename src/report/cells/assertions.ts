import { counted } from '../../spo/counted.ts';
import type { Comparison, Pair, Redraw } from '../../spo/types.ts';
import { defineTexts } from '../words/texts.ts';

export const assertionTexts = defineTexts({
  en: {
    heads: (standing: string, challenging: string) => [
      'case',
      'check',
      `${standing} failed`,
      `${challenging} failed`,
      'drawn again',
    ],
    of: (failed: number, drawn: number) => `${failed} of ${drawn}`,
    decision: { challenger: 'reliably better', incumbent: 'reliably worse', none: 'not reliable' },
    passed: ({ passed, cases }: AssertionFindings, both?: string) =>
      `${both ?? 'Both'} passed every check on ${passed} of ${counted(cases, 'case')}.`,
  },
  zh: {
    heads: (standing, challenging) => [
      '案例',
      '检查',
      `${standing}未通过`,
      `${challenging}未通过`,
      '重新抽取',
    ],
    of: (failed, drawn) => `${failed} / ${drawn}`,
    decision: { challenger: '确实更好', incumbent: '确实更差', none: '不可靠' },
    passed: ({ passed, cases }) => `${cases} 个案例中有 ${passed} 个两边都通过了全部检查。`,
  },
});

/** An assertion that some answer to a case failed. */
export interface FailingAssertion {
  readonly caseIndex: number;
  readonly label: string;
  /** Failed answers of each side, of `drawn` each. */
  readonly incumbentFailed: number;
  readonly challengerFailed: number;
  readonly drawn: number;
  /** What drawing the case again came to; null where that was not done. */
  readonly redraw: Redraw | null;
}

export interface AssertionFindings {
  readonly failing: readonly FailingAssertion[];
  /** Cases with assertions. */
  readonly cases: number;
  /** Those of them on which both sides passed every assertion. */
  readonly passed: number;
}

/** Which assertions failed in a comparison; null when no case in it has any. */
export function failingAssertions(comparison: Comparison | null): AssertionFindings | null {
  const checked = comparison?.pairs.filter(({ failedChecks }) => failedChecks !== undefined) ?? [];
  if (comparison === null || checked.length === 0) return null;
  const indices = [...new Set(checked.map(({ caseIndex }) => caseIndex ?? 0))].sort((a, b) => a - b);
  const failing = indices.flatMap((index) => failingOf(checked, index, comparison.redraws));
  const cases = new Set(checked.map(({ caseIndex }) => caseIndex)).size;
  return { failing, cases, passed: cases - new Set(failing.map(({ caseIndex }) => caseIndex)).size };
}

function failingOf(
  pairs: readonly Pair[],
  caseIndex: number,
  redraws: readonly Redraw[],
): FailingAssertion[] {
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

export interface AssertionCells {
  readonly caseNumber: string;
  /** As the prompt file has it. */
  readonly label: string;
  readonly standing: string;
  readonly challenging: string;
  /** `reliably better 8 : 0`; empty for a case that was not drawn again. */
  readonly drawnAgain: string;
}

export function assertionCells(
  { caseIndex, label, incumbentFailed, challengerFailed, drawn, redraw }: FailingAssertion,
  say: (typeof assertionTexts)['en'],
): AssertionCells {
  return {
    caseNumber: String(caseIndex + 1),
    label,
    standing: say.of(incumbentFailed, drawn),
    challenging: say.of(challengerFailed, drawn),
    drawnAgain:
      redraw === null
        ? ''
        : `${say.decision[redraw.decision]} ${redraw.tally.challenger} : ${redraw.tally.incumbent}`,
  };
}
