import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSpent, createLedger, NOTHING_SPENT, type Spent } from '../../../src/models/book/ledger.ts';
import { readJournal } from '../../../src/models/book/sittings.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { turn } from './budget-scene.ts';
import { type Load, PROMPTS, type Sitting, startSitting } from './random-run.ts';

const sum = (parts: readonly Spent[]) => parts.reduce(addSpent, NOTHING_SPENT);

const dollars = fc.option(fc.nat(4096).map((parts) => parts / 1024));
const spents: fc.Arbitrary<Spent> = fc
  .record({
    calls: fc.nat(9),
    promptTokens: fc.nat(999),
    completionTokens: fc.nat(999),
    costUsd: dollars,
    retries: fc.nat(3),
    cacheHits: fc.nat(1),
  })
  .chain((usage) =>
    fc.record({
      usage: fc.constant(usage),
      charged: fc.record({ calls: fc.constant(usage.calls), tokens: fc.nat(9_999), costUsd: dollars }),
      estimatedCalls: fc.nat(usage.calls),
    }),
  );

it('the sum over accounts is the whole, of this sitting and of all', () => {
  const entries = fc.array(fc.tuple(fc.constantFrom(...PROMPTS), spents));
  fc.assert(
    fc.property(entries, entries, (earlier, entered) => {
      const before = new Map(
        PROMPTS.map((prompt) => [
          prompt,
          sum(earlier.filter(([name]) => name === prompt).map(([, spent]) => spent)),
        ]),
      );
      const ledger = createLedger(before);
      for (const [prompt, spent] of entered) ledger.enter(prompt, spent);
      const accounts = PROMPTS.map(ledger.account);
      expect(sum(accounts.map((account) => account.total()))).toEqual(ledger.whole.total());
      expect(sum(accounts.map((account) => account.sitting()))).toEqual(ledger.whole.sitting());
      expect(ledger.whole.sitting()).toEqual(sum(entered.map(([, spent]) => spent)));
    }),
  );
});

function expectAgreement({ accounts, book, endpoint, hits, journal }: Sitting): void {
  const written = readJournal(journal.text).accounts;
  for (const [prompt, account] of accounts) {
    const { usage, charged, estimatedCalls } = account.sitting();
    const { usage: billed, untold, callers } = endpoint.billed(prompt);
    expect(usage).toEqual({
      ...billed,
      retries: billed.calls - callers.size,
      cacheHits: hits.get(prompt) ?? 0,
    });
    expect(charged.calls).toBe(usage.calls);
    expect(estimatedCalls).toBe(untold);
    const tokens = usage.promptTokens + usage.completionTokens;
    if (untold === 0) expect(charged).toMatchObject({ tokens, costUsd: usage.costUsd });
    else expect(charged.tokens).toBeGreaterThan(tokens);
    expect(written.get(prompt) ?? NOTHING_SPENT).toEqual(account.total());
  }
  expect(sum([...accounts.values()].map((account) => account.total()))).toEqual(book.whole.total());
}

const callsIn = (journal: string) => sum([...readJournal(journal).accounts.values()]).usage.calls;

describe('a run whose calls succeed, fail, are tried again, refused, cached and stopped', () => {
  const loads: fc.Arbitrary<Load> = fc.record({
    seed: fc.nat(),
    calls: fc.integer({ min: 2, max: 60 }),
    maxCalls: fc.option(fc.integer({ min: 1, max: 60 })),
    maxTokens: fc.option(fc.integer({ min: 500, max: 20_000 })),
    maxCallsOfB: fc.option(fc.integer({ min: 1, max: 15 })),
    concurrency: fc.integer({ min: 1, max: 12 }),
  });

  /** @returns what its journal held after so many turns, when it was killed; after all of them if it was not */
  async function sit(load: Load, name: string, turns: number | null, text: string): Promise<string> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'spo-book-'));
    const sitting = startSitting(load, seededRandomness(`${load.seed} ${name}`), folder, text);
    const { accounts, book, done, endpoint, journal } = sitting;
    const before = callsIn(text);
    expect(book.whole.total().usage.calls).toBe(before);
    for (let turned = 0; turned < (turns ?? 0); turned++) await turn();
    const cutOff = journal.text;
    const asked = PROMPTS.reduce((calls, prompt) => calls + endpoint.billed(prompt).started, 0);
    expect(callsIn(cutOff)).toBeGreaterThanOrEqual(before + asked);
    await done;
    expectAgreement(sitting);
    const { maxCalls, maxCallsOfB } = load;
    if (maxCalls !== null) expect(book.whole.total().usage.calls).toBeLessThanOrEqual(maxCalls);
    if (maxCallsOfB !== null) expect(accounts.get('b')?.total().usage.calls).toBeLessThanOrEqual(maxCallsOfB);
    rmSync(folder, { recursive: true });
    return turns === null ? journal.text : cutOff;
  }

  it('shows what its endpoint was asked and its budget counted, over any number of kills', async () => {
    const kills = fc.array(fc.nat(25), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(loads, kills, async (load, turns) => {
        let text = '';
        for (const [number, until] of [...turns, null].entries()) {
          text = await sit(load, String(number), until, text);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
