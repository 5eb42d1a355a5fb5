import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../../../report/html/parts/language.tsx';
import { FigurePlots } from '../../../../report/html/rounds/round-plots.tsx';
import type { RunView } from '../../../api.ts';

/** The plots of the rounds so far, drawn anew only when a round has come: a run says something many times a second. */
export function RunPlots({ run: { rounds, startedAt } }: { readonly run: RunView }) {
  const { language } = useLanguage();
  return useMemo(() => <FigurePlots figures={rounds} />, [rounds.length, startedAt, language]);
}
