import { isStart } from '../../spo/standing-round.ts';
import type { Round, StoppedBy, Usage } from '../../spo/types.ts';
import { roundCells, roundTexts } from '../cells/rounds.ts';
import { usageText } from '../words/numbers.ts';
import { terms } from '../words/terms.ts';
import { cutText, visibleText } from '../words/visible-text.ts';
import { withoutCommands } from './log-lines.ts';

const MOST_CHARACTERS = 100;

/** The result of one optimized prompt. */
export interface OptimizeResult {
  readonly name: string;
  readonly rounds: readonly Round[];
  readonly best: { readonly round: number; readonly prompt: string } | null;
  readonly stoppedBy: StoppedBy;
  readonly usage: Usage;
  readonly simulated: boolean;
}

/** The rounds as a table and the best prompt, in plain text for a terminal. */
export function renderOptimizeText(result: OptimizeResult): string {
  const title = result.simulated
    ? `${oneLine(result.name)} (simulated model: proves nothing about a real one)`
    : oneLine(result.name);
  const count = terms.en.rounds(result.rounds.length);
  const end = `${count}, stopped by ${result.stoppedBy}. ${usageText(result.usage)}.`;
  const best =
    result.best === null
      ? ['No usable prompt was found.']
      : [`Best: ${standingOf(result.best, result.rounds)}. Its prompt:`, '', visibleText(result.best.prompt)];
  return withoutCommands([title, '', ...table(result.rounds), '', end, '', ...best, ''].join('\n'));
}

/** A search confirms nothing: it is for whoever reads this to do so. */
function standingOf({ round }: { readonly round: number }, rounds: readonly Round[]): string {
  const standing = isStart(rounds, round)
    ? 'none was better'
    : 'tentative: it won its round and was not confirmed';
  return `round ${round} (${standing})`;
}

function table(rounds: readonly Round[]): string[] {
  const { round, outcome, ballots, pairs, change } = roundTexts.en;
  const rows = [[round, outcome, ballots, pairs, change], ...rounds.map(cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cells(round: Round): string[] {
  const { round: number, outcome, ballots, pairs, said } = roundCells(round, terms.en);
  return [number, outcome, ballots, pairs, oneLine(said[0] ?? '')];
}

function oneLine(text: string): string {
  const folded = visibleText(text).replaceAll(/\s+/g, ' ').trim();
  return folded.length > MOST_CHARACTERS ? `${cutText(folded, MOST_CHARACTERS - 1)}…` : folded;
}
