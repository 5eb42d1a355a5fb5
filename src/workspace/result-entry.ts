import { stands } from '../spo/standing-round.ts';
import type { Round } from '../spo/types.ts';

export interface ResultAnswer {
  readonly question: string;
  /** Empty where the case failed: the reason is kept from results, which models get to see again. */
  readonly answer: string;
}

/** One entry of `results.json`, with the keys of the Python original. */
export interface ResultEntry {
  readonly round: number;
  readonly answers: readonly ResultAnswer[];
  readonly prompt: string;
  readonly succeed: boolean;
  /** Tokens of all calls of the round; the original counts the answers' tokens, and reads the value nowhere. */
  readonly tokens: number;
  /** Local time as Python prints it: `2026-11-22 13:05:07.089000`. */
  readonly time: string;
}

/**
 * A round as an entry; null for a round without a usable prompt. The original would load such an entry
 * and could execute its empty prompt, so that outcome stands in `report.json` alone.
 */
export function entryOfRound(round: Round): ResultEntry | null {
  if (round.prompt === null || round.prompt.trim() === '') return null;
  return {
    round: round.round,
    answers: round.answers.map((answer) => ({
      question: answer.question.toWellFormed(),
      answer: answer.status === 'answered' ? answer.text.toWellFormed() : '',
    })),
    prompt: round.prompt.toWellFormed(),
    succeed: stands(round),
    tokens: round.usage.promptTokens + round.usage.completionTokens,
    time: localTime(round.finishedAt),
  };
}

/**
 * The newest success, as the original chooses it: the highest round that succeeded, and of several with the
 * same number the first in the file. An entry with an empty prompt, which the original can write, is passed over:
 * an empty prompt is never executed.
 */
export function bestRound(entries: readonly ResultEntry[]): ResultEntry | null {
  let best: ResultEntry | null = null;
  for (const entry of entries) {
    const usable = entry.succeed && entry.prompt.trim() !== '';
    if (usable && (best === null || entry.round > best.round)) best = entry;
  }
  return best;
}

function localTime(milliseconds: number): string {
  const time = new Date(milliseconds);
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  const day = [time.getFullYear(), digits(time.getMonth() + 1, 2), digits(time.getDate(), 2)].join('-');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => digits(part, 2))
    .join(':');
  return `${day} ${clock}.${digits(time.getMilliseconds(), 3)}000`;
}
