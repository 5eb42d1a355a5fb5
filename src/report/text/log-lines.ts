import type { SpoEvent } from '../../spo/ports.ts';
import type { Round } from '../../spo/types.ts';
import { roundCells } from '../cells/rounds.ts';
import { terms } from '../words/terms.ts';
import { cutText, visibleText } from '../words/visible-text.ts';

const MOST_CHARACTERS = 500;

/** Of an error's line: room for words of an endpoint that it quotes, and for the remedy behind them. */
const MOST_OF_ERROR = 4000;

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
  return oneLine(text, MOST_CHARACTERS);
}

/** An error, a problem of a file or a path on one such line, to its end. */
export function errorText(text: string): string {
  return oneLine(text, MOST_OF_ERROR);
}

function oneLine(text: string, limit: number): string {
  const folded = visibleText(text).replaceAll(/\s+/g, ' ').trim();
  return withoutCommands(folded.length > limit ? `${cutText(folded, limit - 1)}…` : folded);
}

/** Foreign text with its lines, as a terminal shows it and a runner takes it for text. */
export function printable(text: string): string {
  return withoutCommands(visibleText(text));
}

/**
 * Lines that runners take for text. GitHub's obeys `::name::` at the start of a line, spaces aside, and `##[name]` anywhere
 * (actions/runner, ActionCommand.cs); that of Azure Pipelines `##vso[name]`, and TeamCity's `##teamcity[name]`.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll(/##(?=[a-z]*\[)/gi, '## ');
}
