import { z } from 'zod';
import type { Shape } from '../spo/shape.ts';
import { stands } from '../spo/standing-round.ts';
import type { Round } from '../spo/types.ts';
import { storedTokens } from '../spo/usage.ts';

export type ResultAnswer = Shape<typeof resultAnswer>;
export const resultAnswer = z.object({
  question: z.string(),
  /** Empty where the case failed: the reason is kept from results, which models get to see again. */
  answer: z
    .string()
    // The original stores what its client returned, which is None for an empty reply.
    .nullable()
    .transform((answer) => answer ?? ''),
});

/** One entry of `results.json`, with the keys of the Python original. */
export type ResultEntry = Shape<typeof resultEntry>;
export const resultEntry = z.object({
  round: z.int().min(0),
  answers: z.array(resultAnswer),
  prompt: z.string(),
  succeed: z.boolean(),
  /** Tokens of all calls of the round; the original counts the answers' tokens, and reads the value nowhere. */
  tokens: z.number().nullable().default(0).transform(storedTokens),
  /** Local time as Python prints it: `2026-11-22 13:05:07.089000`. */
  time: z.string().default(''),
});

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
