import { jsx as _jsx } from "preact/jsx-runtime";
import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../../report/html/language.js';
import { FigurePlots } from '../../../report/html/round-plots.js';
/** The plots of the rounds so far, drawn anew only when a round has come: a run says something many times a second. */
export function RunPlots({ run: { rounds, startedAt } }) {
    const { language } = useLanguage();
    return useMemo(() => _jsx(FigurePlots, { figures: rounds }), [rounds.length, startedAt, language]);
}
