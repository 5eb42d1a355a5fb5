import type { SpoEvent } from '../../spo/ports.ts';
import type { Round } from '../../spo/types.ts';
import { roundCells } from '../cells/rounds.ts';
import { terms } from '../words/terms.ts';
import { cutText, visibleText } from '../words/visible-text.ts';

const MOST_CHARACTERS = 500;

/** An event as one plain line for logs; null for what a log need not say. */
export function logLine(event: SpoEvent): string | null {
  switch (event.type) {
    case 'step':
      return line(event.key, event.round === null ? event.step : `round ${event.round}: ${event.step}`);
    case 'pairs':
      return line(event.key, `${event.step}: ${event.done} of at most ${event.most} pairs`);
    case 'round-end':
      return line(event.key, roundText(event.round));
    case 'warning':
      return line(event.key, `warning: ${event.message}`);
    default:
      return null;
  }
}

function roundText(round: Round): string {
  const { round: number, outcome, ballots, pairs, said } = roundCells(round, terms.en);
  const counts = pairs === '' ? '' : `, ballots ${ballots}, pairs ${pairs}`;
  return `round ${number}: ${outcome}${counts}${said[0] === undefined ? '' : `; ${said[0]}`}`;
}

function line(key: string, text: string): string {
  return logText(`${key}: ${text}`);
}

/** Foreign text on one line of a log that the runner reads for commands. */
export function logText(text: string): string {
  const folded = visibleText(text).replaceAll(/\s+/g, ' ').trim();
  return withoutCommands(
    folded.length > MOST_CHARACTERS ? `${cutText(folded, MOST_CHARACTERS - 1)}…` : folded,
  );
}

/**
 * Lines that the runner takes for text: it obeys `::name::` at the start of a line, spaces aside, and `##[name]`
 * anywhere (actions/runner, ActionCommand.cs).
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll(/##(?=\[)/g, '## ');
}
