import { NO_USAGE } from '../../spo/usage.ts';
import { cutOff } from './charge.ts';
import { type Damage, entriesOf, type JournalEntry } from './entries.ts';
import { addSpent, NOTHING_SPENT, type Spent } from './ledger.ts';
import { type Amount, NOTHING } from './limits.ts';

/** What earlier sittings of a run left in its journal. */
export interface EarlierSittings {
  /** By the keys of the prompts. */
  readonly accounts: ReadonlyMap<string, Spent>;
  /** Time that they took together. */
  readonly milliseconds: number;
}

export const NO_SITTINGS: EarlierSittings = { accounts: new Map(), milliseconds: 0 };

export const CACHE_HIT: Spent = { ...NOTHING_SPENT, usage: { ...NO_USAGE, cacheHits: 1 } };

type Reserve = Extract<JournalEntry, { type: 'reserve' }>;
type Settle = Extract<JournalEntry, { type: 'settle' }>;

/**
 * Adds up a journal. A reservation that was never settled is charged in full. What is lost or damaged makes the sum no
 * smaller: a settlement counts without its reservation, and a call that left no readable line is charged the most that
 * any readable one was. Calls are numbered, so that each one between two others is missed; lost lines at the end are not.
 */
export function readJournal(text: string): EarlierSittings {
  const accounts = new Map<string, Spent>();
  const enter = (key: string, spent: Spent) =>
    accounts.set(key, addSpent(accounts.get(key) ?? NOTHING_SPENT, spent));
  let sitting = openSitting(enter);
  let milliseconds = 0;
  let lost = 0;
  let largest = NOTHING;
  const close = () => {
    const closed = sitting.close();
    milliseconds += closed.milliseconds;
    lost += closed.lost;
    sitting = openSitting(enter);
  };
  for (const entry of entriesOf(text)) {
    if (entry.type === 'start' || sitting.isOfAnother(entry)) close();
    sitting.take(entry);
    if (entry.type === 'reserve' || entry.type === 'settle') largest = most(largest, entry);
  }
  close();
  if (lost > 0) enter(onlyOf(accounts), cutOff(times(lost, { ...largest, calls: 1 }), false));
  return { accounts, milliseconds };
}

type Enter = (prompt: string, spent: Spent) => void;

/** The calls of one process. */
function openSitting(enter: Enter) {
  const open = new Map<number, Reserve>();
  const seen = new Set<number>();
  let [highest, lastReserved] = [0, 0];
  /** Damaged lines since the last reservation, which may be of calls that nothing else tells of. */
  let damaged = 0;
  let milliseconds = 0;
  let latest: number | null = null;

  const reserve = (entry: Reserve) => {
    open.set(entry.id, entry);
    lastReserved = entry.id;
    damaged = 0;
  };
  const settle = (entry: Settle) => {
    if (open.delete(entry.id) || !seen.has(entry.id)) enter(entry.prompt, settled(entry));
  };
  return {
    /** A number that comes again is that of another process, whose start is lost. */
    isOfAnother: (entry: JournalEntry | Damage) => entry.type === 'reserve' && entry.id <= lastReserved,
    take(entry: JournalEntry | Damage) {
      if (entry.type === 'damage') {
        damaged += entry.lines;
        return;
      }
      milliseconds += Math.max(0, entry.at - (latest ?? entry.at));
      latest = entry.at;
      if (entry.type === 'start') return;
      if (entry.type === 'hit') {
        enter(entry.prompt, CACHE_HIT);
        return;
      }
      if (entry.type === 'reserve') reserve(entry);
      else settle(entry);
      seen.add(entry.id);
      highest = Math.max(highest, entry.id);
    },
    close() {
      for (const { prompt, isRetry, calls, tokens, costUsd } of open.values())
        enter(prompt, cutOff({ calls, tokens, costUsd }, isRetry));
      return { milliseconds, lost: Math.max(highest, lastReserved + damaged) - seen.size };
    },
  };
}

/** Of two copies of a journal for each account what charges more: damage can hide calls, and invents none. */
export function moreOf(left: EarlierSittings, right: EarlierSittings): EarlierSittings {
  const accounts = new Map(left.accounts);
  for (const [key, spent] of right.accounts) {
    const other = accounts.get(key);
    accounts.set(key, other === undefined ? spent : larger(other, spent));
  }
  return { accounts, milliseconds: Math.max(left.milliseconds, right.milliseconds) };
}

function larger(left: Spent, right: Spent): Spent {
  const isRight =
    right.charged.calls > left.charged.calls ||
    (right.charged.calls === left.charged.calls && right.charged.tokens > left.charged.tokens);
  return { ...(isRight ? right : left), charged: most(left.charged, right.charged) };
}

function most(left: Amount, right: Amount): Amount {
  const { costUsd } = left;
  return {
    calls: Math.max(left.calls, right.calls),
    tokens: Math.max(left.tokens, right.tokens),
    costUsd: costUsd === null || right.costUsd === null ? null : Math.max(costUsd, right.costUsd),
  };
}

function times(count: number, { calls, tokens, costUsd }: Amount): Amount {
  return {
    calls: count * calls,
    tokens: count * tokens,
    costUsd: costUsd === null ? null : count * costUsd,
  };
}

/** Whose a call was that nothing tells of: that of the only prompt; else it counts for the whole run alone. */
function onlyOf(accounts: ReadonlyMap<string, Spent>): string {
  const [key = ''] = accounts.keys();
  return accounts.size === 1 ? key : '';
}

function settled({ calls, tokens, costUsd, estimated, usage }: Settle): Spent {
  const charged = { calls, tokens, costUsd };
  if (usage !== undefined) return { usage, charged, estimatedCalls: estimated ? calls : 0 };
  // Of an older version, which did not write down how the tokens were shared out.
  if (estimated) return cutOff(charged, false);
  return { usage: { ...NO_USAGE, calls, promptTokens: tokens, costUsd }, charged, estimatedCalls: 0 };
}
