import type { Round } from '../../../spo/types.ts';
import { inlineText } from '../../words/inline-text.ts';
import { ballotsText, pairsText } from '../../words/numbers.ts';

/** One row for each round; each modification is cut to `sentence` characters. */
export function roundsTable(rounds: readonly Round[], sentence: number): string {
  const rows = rounds.map((round) => {
    const tally = round.comparison?.tally;
    const cells = [
      String(round.round),
      round.outcome,
      tally === undefined ? '' : ballotsText(tally),
      tally === undefined ? '' : pairsText(tally),
      whatHappened(round, sentence),
    ];
    return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
  });
  return [
    '| round | outcome | ballots | pairs | what it changed |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'Counts are challenger : incumbent; the third number of the ballots is abstentions.',
  ].join('\n');
}

function whatHappened(round: Round, sentence: number): string {
  const parts = [round.modification, round.note].filter((part) => part.trim() !== '');
  return parts.map((part) => inlineText(part, sentence)).join(' · ');
}
