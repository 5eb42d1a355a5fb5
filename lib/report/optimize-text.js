import { withoutCommands } from './log-lines.js';
import { ballotsText, pairsText, usageText } from './numbers.js';
import { cutText, visibleText } from './visible-text.js';
const MOST_CHARACTERS = 100;
/** The rounds as a table and the best prompt, in plain text for a terminal. */
export function renderOptimizeText(result) {
    const title = result.simulated
        ? `${oneLine(result.name)} (simulated model: proves nothing about a real one)`
        : oneLine(result.name);
    const count = result.rounds.length === 1 ? '1 round' : `${result.rounds.length} rounds`;
    const end = `${count}, stopped by ${result.stoppedBy}. ${usageText(result.usage)}.`;
    const best = result.best === null
        ? ['No usable prompt was found.']
        : [`Best: round ${result.best.round}. Its prompt:`, '', visibleText(result.best.prompt)];
    return withoutCommands([title, '', ...table(result.rounds), '', end, '', ...best, ''].join('\n'));
}
function table(rounds) {
    const rows = [['round', 'outcome', 'ballots', 'pairs', 'what it changed'], ...rounds.map(cells)];
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function cells(round) {
    const tally = round.comparison?.tally;
    return [
        String(round.round),
        round.outcome,
        tally === undefined ? '' : ballotsText(tally),
        tally === undefined ? '' : pairsText(tally),
        oneLine(round.modification || round.note),
    ];
}
function oneLine(text) {
    const folded = visibleText(text).replaceAll(/\s+/g, ' ').trim();
    return folded.length > MOST_CHARACTERS ? `${cutText(folded, MOST_CHARACTERS - 1)}…` : folded;
}
