import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entriesOf } from '../../../src/models/book/entries.ts';
import { openJournal } from '../../../src/models/book/journal.ts';
import { NO_LIMITS } from '../../../src/models/book/limits.ts';
import { readJournal } from '../../../src/models/book/sittings.ts';
import { ask, scripted } from '../requests.ts';
import { createBudget, heldModel, journaled, manualClock, memoryJournal, turn } from './budget-scene.ts';

const request = ask('x'.repeat(400));

type Fate = 'settled' | 'open';

/** A run of one or more processes; calls that are open at the end of one were cut off. */
async function journalOf(sittings: readonly (readonly Fate[])[]): Promise<string> {
  let text = '';
  for (const fates of sittings) {
    const journal = memoryJournal(text);
    const held = heldModel();
    const budget = createBudget(NO_LIMITS, { clock: manualClock(), journal });
    const model = budget.wrap(held, { cost: null, outputTokens: 1_000 });
    for (const [index, fate] of fates.entries()) {
      void model.complete(request).catch(() => {});
      await turn();
      if (fate === 'settled') await held.calls[index]?.reply({ promptTokens: 100, completionTokens: 50 });
    }
    text = journal.text;
  }
  return text;
}

const fates = fc.array(fc.constantFrom<Fate>('settled', 'open'), { minLength: 1, maxLength: 5 });
const runs = fc.array(fates, { minLength: 1, maxLength: 3 });

/** Ways in which a line is damaged, all but its loss at the very end. */
const DAMAGES: Readonly<Record<string, (line: string) => string>> = {
  'cut in half': (line) => line.slice(0, line.length / 2),
  'without its beginning': (line) => line.slice(20),
  'full of zeros, as after a crash of the machine': (line) => '\0'.repeat(line.length),
  'with a broken digit': (line) => line.replace(/\d/, '#'),
  'as another kind of JSON': () => '[]',
};

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** @param known what was charged before the damage */
function expectNoLess(damaged: string, known: ReturnType<typeof journaled>) {
  const found = journaled(damaged);
  expect(found.calls).toBeGreaterThanOrEqual(known.calls);
  // What a call took nobody can know from a file that tells of no call at all; the other file does.
  const tells = entriesOf(damaged).some(({ type }) => type === 'reserve' || type === 'settle');
  if (tells) expect(found.tokens).toBeGreaterThanOrEqual(known.tokens);
}

describe('a damaged journal', () => {
  it.each(Object.entries(DAMAGES))('tells of no less with any one line %s', async (_, damage) => {
    await fc.assert(
      fc.asyncProperty(runs, fc.nat(), async (sittings, choice) => {
        const text = await journalOf(sittings);
        const lines = linesOf(text);
        const index = choice % lines.length;
        const damaged = lines.map((line, at) => (at === index ? damage(line) : line)).join('\n');
        expectNoLess(damaged, journaled(text));
      }),
      { numRuns: 60 },
    );
  });

  it('tells of no less with any one line lost but the last', async () => {
    await fc.assert(
      fc.asyncProperty(runs, fc.nat(), async (sittings, choice) => {
        const text = await journalOf(sittings);
        const lines = linesOf(text);
        const index = choice % (lines.length - 1);
        // Between two processes nothing shows whether the first one sent one call more.
        if (/"start"/.test(lines[index + 1] ?? '')) return;
        expectNoLess(lines.toSpliced(index, 1).join('\n'), journaled(text));
      }),
      { numRuns: 200 },
    );
  });

  it('tells of every settled call with all of its reservations lost', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (sittings) => {
        const text = await journalOf(sittings);
        const settled = sittings.flat().filter((fate) => fate === 'settled').length;
        const left = linesOf(text).filter((line) => !line.includes('"reserve"'));
        const { calls, tokens } = journaled(left.join('\n'));
        expect(calls).toBeGreaterThanOrEqual(settled);
        expect(tokens).toBeGreaterThanOrEqual(150 * settled);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a settled call', 1, { calls: 2, tokens: 300 }],
    ['an open call between others', 3, { calls: 4 }],
  ])('charges %s whose reservation is lost, once', async (_, position, expected) => {
    const text = await journalOf([
      position === 1 ? ['settled', 'settled'] : ['settled', 'open', 'open', 'settled'],
    ]);
    const lines = linesOf(text);
    const { calls, tokens } = journaled(lines.toSpliced(position, 1).join('\n'));
    expect({ calls, tokens }).toMatchObject(expected);
    expect(tokens).toBeGreaterThanOrEqual(journaled(text).tokens);
  });

  it('charges what is lost to the only prompt', async () => {
    const text = await journalOf([['open', 'open', 'settled']]);
    const { accounts } = readJournal(linesOf(text).toSpliced(2, 1).join('\n'));
    expect([...accounts].map(([key, { charged }]) => [key, charged.calls])).toEqual([['a.yaml', 3]]);
  });

  it('of an older version, with numbers that endpoints made up, counts by its reservations', () => {
    const reserve = { type: 'reserve', id: 1, at: 0, prompt: 'a.yaml', calls: 1, tokens: 900, costUsd: 9 };
    const settle = { type: 'settle', id: 1, at: 5, calls: 1, estimated: false };
    const journalWith = (tokens: unknown) =>
      [reserve, { ...settle, tokens, costUsd: 1 }].map((line) => JSON.stringify(line)).join('\n');
    expect(journaled(journalWith(1e308)).tokens).toBe(900);
    expect(journaled(journalWith(null)).tokens).toBe(900);
    expect(journaled(journalWith(12.5)).tokens).toBe(12.5);
  });
});

describe('the two files of a journal', () => {
  const limits = { ...NO_LIMITS, maxCalls: 6 };

  /** A run that was killed with two calls settled and two open. */
  async function killedRun(): Promise<string> {
    const folder = mkdtempSync(path.join(tmpdir(), 'spo-journal-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'budget.jsonl');
    const journal = await openJournal({ path: file, resume: false });
    const append = journal.append(await journalOf([['settled', 'settled', 'open', 'open']]));
    await append;
    return file;
  }

  /** Calls that the rest of the run may still send. */
  async function resumed(file: string): Promise<number> {
    const journal = await openJournal({ path: file, resume: true });
    const model = scripted({ promptTokens: 1 });
    const wrapped = createBudget(limits, { clock: manualClock(), journal }).wrap(model, { cost: null });
    for (let call = 0; call < 10; call++) await wrapped.complete(request).catch(() => {});
    return model.calls;
  }

  it.each<[string, (text: string) => string | null]>([
    ['undamaged', (text) => text],
    ['gone', () => null],
    ['empty', () => ''],
    ['without its last reservation', (text) => linesOf(text).slice(0, -1).join('\n')],
    ['cut off anywhere', (text) => text.slice(0, text.length / 3)],
    ['with a tail of zeros', (text) => text.slice(0, 200) + '\0'.repeat(text.length - 200)],
    ['without reservations', (text) => text.replaceAll(/.*"reserve".*/g, '')],
  ])('keep the budget with either of them %s', async (_, damage) => {
    for (const suffix of ['', '.copy']) {
      const file = await killedRun();
      const damaged = damage(readFileSync(file, 'utf8'));
      if (damaged === null) rmSync(`${file}${suffix}`);
      else writeFileSync(`${file}${suffix}`, damaged);
      expect(await resumed(file)).toBeLessThanOrEqual(2);
      expect(await resumed(file)).toBe(0);
    }
  });

  it('are both forgotten by a run that starts anew', async () => {
    const file = await killedRun();
    const journal = await openJournal({ path: file, resume: false });
    await journal.removeOld();
    expect(await resumed(file)).toBe(6);
  });

  it('go on where an older version left one', async () => {
    const file = await killedRun();
    rmSync(`${file}.copy`);
    expect(await resumed(file)).toBe(2);
    appendFileSync(file, '\n');
    expect(await resumed(file)).toBe(0);
  });
});
