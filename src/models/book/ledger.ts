import type { Usage } from '../../spo/types.ts';
import { addUsage, NO_USAGE } from '../../spo/usage.ts';
import { type Amount, addAmounts, NOTHING } from './limits.ts';

/** What attempts took. */
export interface Spent {
  /** As it is shown: what was told. */
  readonly usage: Usage;
  /** As budgets count it: the same calls, and for those that told nothing the most that they could take. */
  readonly charged: Amount;
  /** Calls that told nothing; part of both. */
  readonly estimatedCalls: number;
}

export const NOTHING_SPENT: Spent = { usage: NO_USAGE, charged: NOTHING, estimatedCalls: 0 };

export function addSpent(left: Spent, right: Spent): Spent {
  return {
    usage: addUsage(left.usage, right.usage),
    charged: addAmounts(left.charged, right.charged),
    estimatedCalls: left.estimatedCalls + right.estimatedCalls,
  };
}

/** A sum that grows. */
export interface Tally {
  /** Since this process took up the run. */
  sitting(): Spent;
  /** With what earlier sittings of a resumed run spent. */
  total(): Spent;
}

/** The accounts of a run, one for each prompt, and their sum. Keeps no time and sends nothing. */
export interface Ledger {
  readonly whole: Tally;
  account(prompt: string): Tally;
  /** What an attempt for a prompt took. */
  enter(prompt: string, spent: Spent): void;
}

/** @param before what earlier sittings spent for each prompt */
export function createLedger(before: ReadonlyMap<string, Spent>): Ledger {
  const whole = growing([...before.values()].reduce(addSpent, NOTHING_SPENT));
  const accounts = new Map([...before].map(([prompt, spent]) => [prompt, growing(spent)]));
  const account = (prompt: string) => {
    const found = accounts.get(prompt) ?? growing(NOTHING_SPENT);
    accounts.set(prompt, found);
    return found;
  };
  return {
    whole,
    account,
    enter(prompt, spent) {
      account(prompt).add(spent);
      whole.add(spent);
    },
  };
}

function growing(before: Spent): Tally & { add(spent: Spent): void } {
  let sitting = NOTHING_SPENT;
  return {
    sitting: () => sitting,
    total: () => addSpent(before, sitting),
    add: (spent) => {
      sitting = addSpent(sitting, spent);
    },
  };
}
