import type { PromptReport } from '../../run-report.ts';
import { fenced } from '../../words/fence.ts';
import { inlineText } from '../../words/inline-text.ts';
import { pairsText } from '../../words/numbers.ts';
import { terms } from '../../words/terms.ts';
import { visibleText } from '../../words/visible-text.ts';

const MOST_CHARACTERS = 60_000;

/**
 * A review comment whose suggestion puts `text` in place of the lines it stands on. Null for a text that people could
 * not see as it is: what is taken over with a click must be what is shown.
 */
export function suggestionText({ bestRound, bestVersusHead }: PromptReport, text: string): string | null {
  if (bestRound === null || text.length > MOST_CHARACTERS || visibleText(text) !== text) return null;
  // A fenced block drops blank lines at its end, which would be part of the prompt here.
  if (text === '' || text.endsWith('\n')) return null;
  const block = fenced(text, 'suggestion');
  const counts = bestVersusHead === null ? '' : ` ${pairsText(bestVersusHead.tally)} against this version`;
  const change = inlineText(bestRound.modification);
  return `**A better prompt**: round ${bestRound.round}, ${terms.en.found(bestRound)}${counts}${change === '' ? '' : `; ${change}`}\n\n${block}`;
}
