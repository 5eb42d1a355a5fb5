import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../../report/html/language.tsx';
import { FigurePlots } from '../../../report/html/round-plots.tsx';
import type { RoundSummary } from '../../api.ts';

/** The plots of the rounds so far, drawn anew only when a round has come: a run says something many times a second. */
export function RunPlots({ rounds }: { readonly rounds: readonly RoundSummary[] }) {
  const { language } = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: rounds that are done do not change
  return useMemo(() => <FigurePlots figures={rounds} />, [rounds.length, rounds[0], language]);
}
