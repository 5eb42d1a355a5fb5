import type { Round } from '../../../spo/types.ts';
import { roundCells, roundTexts } from '../../cells/rounds.ts';
import { inlineText } from '../../words/inline-text.ts';
import { terms } from '../../words/terms.ts';
import { tableRow, tableTop } from './table.ts';

/** One row for each round; each modification is cut to `sentence` characters. */
export function roundsTable(rounds: readonly Round[], sentence: number): string {
  const say = roundTexts.en;
  const rows = rounds.map((each) => {
    const { round, outcome, ballots, pairs, said } = roundCells(each, terms.en);
    const changed = said.map((text) => inlineText(text, sentence)).join(' · ');
    return tableRow([round, outcome, ballots, pairs, changed]);
  });
  const top = tableTop([say.round, say.outcome, say.ballots, say.pairs, say.change]);
  return [top, ...rows, '', say.legend].join('\n');
}
