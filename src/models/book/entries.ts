import { z } from 'zod';
import { type Amount, addAmounts, NOTHING } from './ledger.ts';

/** What a run has spent so far, over all of its sittings. */
export interface Spent extends Amount {
  /** Calls that were charged the most they could take because nobody told what they took; part of `calls`. */
  readonly estimatedCalls: number;
  /** Time that its sittings took together. */
  readonly milliseconds: number;
}

export const NOTHING_SPENT: Spent = { ...NOTHING, estimatedCalls: 0, milliseconds: 0 };

const at = z.number();
const amount = { calls: z.number().min(0), tokens: z.number().min(0), costUsd: z.number().min(0).nullable() };
const entryShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), at }),
  z.object({ type: z.literal('reserve'), id: z.number(), at, ...amount }),
  z.object({ type: z.literal('settle'), id: z.number(), at, ...amount, estimated: z.boolean() }),
]);

/**
 * One line of a budget's journal; `at` is in milliseconds since the epoch.
 * - `start`: a process took up the run; calls of an earlier one that are open were cut off
 * - `reserve`: written before a call is sent, with the most it may take
 * - `settle`: written after it ended, with what it is charged
 */
export type JournalEntry = z.infer<typeof entryShape>;

/** The text to append. It begins with a line end, so that a line cut off by a kill spoils no other. */
export function journalText(entry: JournalEntry): string {
  return `\n${JSON.stringify(entry)}\n`;
}

/**
 * Adds up a journal. A reservation that was never settled is charged in full. A line that cannot be read was
 * cut off by a kill: its call was not sent, or its reservation stands.
 */
export function readJournal(text: string): Spent {
  const open = new Map<number, Amount>();
  let spent: Amount = NOTHING;
  let estimatedCalls = 0;
  let milliseconds = 0;
  let latest: number | null = null;
  const closeOpen = () => {
    for (const reserved of open.values()) {
      spent = addAmounts(spent, reserved);
      estimatedCalls += reserved.calls;
    }
    open.clear();
  };
  for (const entry of entriesOf(text)) {
    if (entry.type === 'start') closeOpen();
    else milliseconds += Math.max(0, entry.at - (latest ?? entry.at));
    latest = entry.at;
    if (entry.type === 'reserve') open.set(entry.id, amountOf(entry));
    if (entry.type === 'settle' && open.delete(entry.id)) {
      spent = addAmounts(spent, amountOf(entry));
      if (entry.estimated) estimatedCalls += entry.calls;
    }
  }
  closeOpen();
  return { ...spent, estimatedCalls, milliseconds };
}

function amountOf({ calls, tokens, costUsd }: Amount): Amount {
  return { calls, tokens, costUsd };
}

function entriesOf(text: string): JournalEntry[] {
  return text.split('\n').flatMap((line) => {
    const entry = entryShape.safeParse(jsonOf(line));
    return entry.success ? [entry.data] : [];
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
