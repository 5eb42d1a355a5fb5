import { tallyPairs } from '../../spo/comparing/tally.ts';
import type { Comparison, Pair, Tally } from '../../spo/types.ts';
import { defineTexts } from '../words/texts.ts';

export const caseTexts = defineTexts({
  en: { better: 'better', worse: 'worse', even: 'even' },
  zh: { better: '更好', worse: '更差', even: '持平' },
});

export interface CaseCells {
  /** Null for pairs in which all cases were judged at once. */
  readonly caseIndex: number | null;
  readonly pairs: readonly Pair[];
  readonly tally: Tally;
  /** What became of the case, by the pairs on it. */
  readonly tendency: keyof (typeof caseTexts)['en'];
}

/** The cases that a comparison has pairs on, in their order. */
export function caseCells({ pairs }: Comparison): CaseCells[] {
  const indices = new Set(pairs.map(({ caseIndex }) => caseIndex));
  return [...indices]
    .sort((left, right) => (left ?? -1) - (right ?? -1))
    .map((caseIndex) => {
      const own = pairs.filter((pair) => pair.caseIndex === caseIndex);
      const tally = tallyPairs(own);
      const lead = tally.challenger - tally.incumbent;
      return { caseIndex, pairs: own, tally, tendency: lead > 0 ? 'better' : lead < 0 ? 'worse' : 'even' };
    });
}
