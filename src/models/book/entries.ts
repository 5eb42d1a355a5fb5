import { z } from 'zod';
import { parseJson } from '../../machine/json.ts';
import { usageSchema } from '../../spo/round-schema.ts';

/** Above this nothing was counted: such a line cannot be read, and what it tells of is charged as a call that told nothing. */
const tally = z.number().min(0).max(Number.MAX_SAFE_INTEGER);
const at = z.number();
const id = z.int().min(1);
/** Absent in journals of older versions. */
const prompt = z.string().default('');
const amount = { calls: tally, tokens: tally, costUsd: tally.nullable() };
const entryShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), at }),
  z.object({ type: z.literal('reserve'), id, at, prompt, isRetry: z.boolean().default(false), ...amount }),
  z.object({
    type: z.literal('settle'),
    id,
    at,
    prompt,
    ...amount,
    estimated: z.boolean(),
    usage: usageSchema.optional(),
  }),
  z.object({ type: z.literal('hit'), at, prompt }),
]);

/**
 * One line of a book's journal. `at` is in milliseconds since the epoch as the sitting found them when it began, and
 * `id` counts the calls of a sitting from 1.
 * - `start`: a process took up the run; calls of an earlier one that are open were cut off
 * - `reserve`: written before a call is sent, with the most it may take
 * - `settle`: written after it ended, with what it is charged and what it told; it stands without its `reserve`
 * - `hit`: a reply that a cache gave instead of a call
 */
export type JournalEntry = z.output<typeof entryShape>;

/** Lines that cannot be read, and may have been reservations. */
export interface Damage {
  readonly type: 'damage';
  readonly lines: number;
}

/** The text to append. It begins with a line end, so that a line cut off by a kill spoils no other. */
export function journalText(entry: JournalEntry): string {
  return `\n${JSON.stringify(entry)}\n`;
}

/** The lines of a journal, whatever became of it. */
export function entriesOf(text: string): (JournalEntry | Damage)[] {
  return text.split('\n').flatMap((line): (JournalEntry | Damage)[] => {
    if (line.trim() === '') return [];
    const entry = entryShape.safeParse(parseJson(line));
    if (entry.success) return [entry.data];
    return NO_RESERVATION.test(line)
      ? []
      : [{ type: 'damage', lines: Math.max(1, Math.floor(line.length / LINE)) }];
  });
}

/** What is left of a line that was no reservation: a call whose end is lost is charged by its reservation. */
const NO_RESERVATION = /"type":"(settle|hit|start)"/;

/** Characters of a reservation, about: a crash of the machine can leave one stretch of zeros in the place of many. */
const LINE = 150;
