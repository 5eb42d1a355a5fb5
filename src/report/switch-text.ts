import { verdictOf } from '../spo/verdict-of.ts';
import { comparisonsOf } from './comparisons.ts';
import type { Migration, PromptReport } from './run-report.ts';
import { verdictText } from './verdicts.ts';
import { inlineText } from './words/inline-text.ts';
import { pairsText } from './words/numbers.ts';

/** What to do about the model, in words. */
export function switchText({ outcome }: Migration): string {
  return {
    ready: 'ready to switch',
    'ready-with-new-prompt': 'switch with the new prompt',
    'not-ready': 'not ready',
  }[outcome];
}

/** The outcome with every comparison that it rests on; empty where no models were compared. */
export function switchSection(prompt: PromptReport): string {
  const { migration } = prompt;
  if (migration === null) return '';
  const lines = comparisonsOf(prompt).flatMap(({ title, comparison }) =>
    comparison === null
      ? []
      : [`- ${title}: ${verdictText(verdictOf(comparison))} ${pairsText(comparison.tally)}`],
  );
  const outcome = `${switchText(migration)}: ${inlineText(migration.reason)}`;
  return [outcome, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n');
}
