import { z } from 'zod';
import { parseJson } from '../../machine/json.ts';
import { NO_USAGE } from '../../spo/usage.ts';
import { cutOff } from './charge.ts';
import { addSpent, NOTHING_SPENT, type Spent } from './ledger.ts';

/** What earlier sittings of a run left in its journal. */
export interface EarlierSittings {
  /** By the keys of the prompts. */
  readonly accounts: ReadonlyMap<string, Spent>;
  /** Time that they took together. */
  readonly milliseconds: number;
}

export const NO_SITTINGS: EarlierSittings = { accounts: new Map(), milliseconds: 0 };

const tally = z.number().min(0);

export const usageShape = z.object({
  calls: tally,
  promptTokens: tally,
  completionTokens: tally,
  costUsd: tally.nullable(),
  retries: tally,
  cacheHits: tally,
});

const at = z.number();
const id = z.number();
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
    ...amount,
    estimated: z.boolean(),
    usage: usageShape.optional(),
  }),
  z.object({ type: z.literal('hit'), at, prompt }),
]);

/**
 * One line of a book's journal; `at` is in milliseconds since the epoch.
 * - `start`: a process took up the run; calls of an earlier one that are open were cut off
 * - `reserve`: written before a call is sent, with the most it may take
 * - `settle`: written after it ended, with what it is charged and what it told
 * - `hit`: a reply that a cache gave instead of a call
 */
export type JournalEntry = z.infer<typeof entryShape>;
type Reserve = Extract<JournalEntry, { type: 'reserve' }>;
type Settle = Extract<JournalEntry, { type: 'settle' }>;

export const CACHE_HIT: Spent = { ...NOTHING_SPENT, usage: { ...NO_USAGE, cacheHits: 1 } };

/** The text to append. It begins with a line end, so that a line cut off by a kill spoils no other. */
export function journalText(entry: JournalEntry): string {
  return `\n${JSON.stringify(entry)}\n`;
}

/**
 * Adds up a journal. A reservation that was never settled is charged in full. A line that cannot be read was
 * cut off by a kill: its call was not sent, or its reservation stands.
 */
export function readJournal(text: string): EarlierSittings {
  const open = new Map<number, Reserve>();
  const accounts = new Map<string, Spent>();
  let milliseconds = 0;
  let latest: number | null = null;
  const enter = (key: string, spent: Spent) =>
    accounts.set(key, addSpent(accounts.get(key) ?? NOTHING_SPENT, spent));
  const closeOpen = () => {
    for (const { prompt: key, isRetry, calls, tokens, costUsd } of open.values())
      enter(key, cutOff({ calls, tokens, costUsd }, isRetry));
    open.clear();
  };
  for (const entry of entriesOf(text)) {
    if (entry.type === 'start') closeOpen();
    else milliseconds += Math.max(0, entry.at - (latest ?? entry.at));
    latest = entry.at;
    if (entry.type === 'reserve') open.set(entry.id, entry);
    if (entry.type === 'hit') enter(entry.prompt, CACHE_HIT);
    if (entry.type !== 'settle') continue;
    const reserved = open.get(entry.id);
    if (reserved !== undefined) enter(reserved.prompt, settled(entry));
    open.delete(entry.id);
  }
  closeOpen();
  return { accounts, milliseconds };
}

function settled({ calls, tokens, costUsd, estimated, usage }: Settle): Spent {
  const charged = { calls, tokens, costUsd };
  if (usage !== undefined) return { usage, charged, estimatedCalls: estimated ? calls : 0 };
  // Of an older version, which did not write down how the tokens were shared out.
  if (estimated) return cutOff(charged, false);
  return { usage: { ...NO_USAGE, calls, promptTokens: tokens, costUsd }, charged, estimatedCalls: 0 };
}

function entriesOf(text: string): JournalEntry[] {
  return text.split('\n').flatMap((line) => {
    const entry = entryShape.safeParse(parseJson(line));
    return entry.success ? [entry.data] : [];
  });
}
