import { verdictOf } from '../../spo/comparing/tally.ts';
import { comparisonsOf } from '../cells/comparisons.ts';
import type { PromptReport } from '../run-report.ts';
import { verdictText } from '../verdicts.ts';
import { inlineText } from '../words/inline-text.ts';
import { pairsText } from '../words/numbers.ts';
import { terms } from '../words/terms.ts';

/** The outcome with every comparison that it rests on; empty where no models were compared. */
export function switchSection(prompt: PromptReport): string {
  const { migration } = prompt;
  if (migration === null) return '';
  const lines = comparisonsOf(prompt).flatMap(({ title, comparison }) =>
    comparison === null
      ? []
      : [`- ${title}: ${verdictText(verdictOf(comparison))} ${pairsText(comparison.tally)}`],
  );
  const outcome = `${terms.en.migration(migration.outcome)}: ${inlineText(migration.reason)}`;
  return [outcome, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}
