import { inlineText } from './inline-text.js';
import { ballotsText, pairsText } from './numbers.js';
/** One row for each round; each modification is cut to `sentence` characters. */
export function roundsTable(rounds, sentence) {
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
function whatHappened(round, sentence) {
    const parts = [round.modification, round.note].filter((part) => part.trim() !== '');
    return parts.map((part) => inlineText(part, sentence)).join(' · ');
}
