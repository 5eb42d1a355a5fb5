import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openJournal } from '../../../src/models/book/journal.ts';
import { NOTHING_SPENT } from '../../../src/models/book/ledger.ts';
import { NO_LIMITS } from '../../../src/models/book/limits.ts';
import { NO_SITTINGS, readJournal } from '../../../src/models/book/sittings.ts';
import { requestBytes } from '../../../src/models/book/token-estimate.ts';
import { retrying } from '../../../src/models/retry.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { fakeClock } from '../fake-clock.ts';
import { ask, errorOf, scripted } from '../requests.ts';
import { createBudget, heldModel, journaled, manualClock, memoryJournal, turn } from './budget-scene.ts';

const request = ask('x'.repeat(400));
const reserved = requestBytes(request.messages) + 1_000;
const limits = { ...NO_LIMITS, maxCalls: 10, maxTokens: 20_000, maxMinutes: 10 };

/** A run with one call done, and two cut off by a kill 90 seconds after the start. */
async function killedRun() {
  const clock = manualClock();
  const journal = memoryJournal();
  const budget = createBudget(limits, { clock, journal });
  const held = heldModel();
  const model = budget.wrap(held, { cost: null, outputTokens: 1_000 });
  void model.complete(request).catch(() => {});
  await turn();
  await held.calls[0]?.reply({ promptTokens: 100, completionTokens: 50 });
  await clock.advance(90_000);
  void model.complete(request).catch(() => {});
  void model.complete(request).catch(() => {});
  await turn();
  return { budget, journal, held };
}

function directory(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'spo-budget-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('the journal of a budget', () => {
  it('holds each reservation before its call is sent', async () => {
    const journal = memoryJournal();
    const seen: number[] = [];
    const model = {
      name: 'watching',
      attempt: async () => {
        seen.push(journaled(journal.text).calls);
        return scripted({ promptTokens: 1 }).attempt(request);
      },
    };
    const budget = createBudget(limits, { clock: manualClock(), journal });
    const wrapped = budget.wrap(model, { cost: null });
    await wrapped.complete(request);
    await wrapped.complete(request);
    expect(seen).toEqual([1, 2]);
  });

  it('charges calls that a kill cut off in full', async () => {
    const { journal } = await killedRun();
    expect(journaled(journal.text)).toEqual({
      calls: 3,
      tokens: 150 + 2 * reserved,
      costUsd: null,
      estimatedCalls: 2,
      milliseconds: 90_000,
    });
  });

  it('shows them as calls at an unknown price, and one that was tried again as a retry', async () => {
    const journal = memoryJournal();
    const held = heldModel();
    const model = createBudget(limits, { clock: manualClock(), journal }).wrap(held, { cost: null });
    void retrying(model, { clock: fakeClock(), random: seededRandomness(1) }).complete(request);
    await turn();
    const fault = new SpoError('model-unavailable', 'Down.', { retryable: true });
    await held.calls[0]?.fail(fault, { ...NO_USAGE, calls: 1 });
    await turn();
    const { usage } = readJournal(journal.text).accounts.get('a.yaml') ?? NOTHING_SPENT;
    expect(usage).toEqual({ ...NO_USAGE, calls: 2, retries: 1, costUsd: null });
  });

  it('of an older version counts for the run, where it did not know of prompts', () => {
    const lines = [
      { type: 'start', at: 0 },
      { type: 'reserve', id: 1, at: 0, calls: 1, tokens: 900, costUsd: 9 },
      { type: 'settle', id: 1, at: 5, calls: 1, tokens: 70, costUsd: 0.5, estimated: false },
      { type: 'reserve', id: 2, at: 5, calls: 1, tokens: 900, costUsd: 9 },
      { type: 'settle', id: 2, at: 9, calls: 1, tokens: 900, costUsd: 9, estimated: true },
    ];
    const { accounts } = readJournal(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect([...accounts]).toEqual([
      [
        '',
        {
          usage: { ...NO_USAGE, calls: 2, promptTokens: 70, costUsd: null },
          charged: { calls: 2, tokens: 970, costUsd: 9.5 },
          estimatedCalls: 1,
        },
      ],
    ]);
  });

  it('agrees with the budget once nothing is in flight', async () => {
    const { budget, journal, held } = await killedRun();
    await held.calls[1]?.reply({ promptTokens: 100, completionTokens: 50 });
    await held.calls[2]?.reply();
    expect(journaled(journal.text)).toEqual({ ...budget.spent(), milliseconds: 90_000 });
  });

  it('adds up over any number of kills, with a last line cut off each time', async () => {
    let { journal } = await killedRun();
    for (const sitting of [2, 3]) {
      journal.text += '{"type":"reserve","id":9,"at":1';
      const before = journaled(journal.text);
      const clock = manualClock(Date.UTC(2027, 0, sitting));
      journal = memoryJournal(journal.text);
      const budget = createBudget(limits, { clock, journal });
      expect(before).toEqual({ ...budget.spent(), milliseconds: 90_000 });
      void budget.wrap(heldModel(), { cost: null, outputTokens: 1_000 }).complete(request);
      await turn();
      expect(journaled(journal.text)).toMatchObject({
        calls: before.calls + 1,
        tokens: before.tokens + reserved,
        milliseconds: 90_000,
      });
    }
  });

  it('keeps the limits over a kill: calls, tokens and minutes', async () => {
    const { journal } = await killedRun();
    const clock = manualClock();
    const resume = (changed: Partial<typeof limits>) =>
      createBudget({ ...limits, ...changed }, { clock, journal: memoryJournal(journal.text) });
    const next = (changed: Partial<typeof limits>) =>
      errorOf(resume(changed).wrap(scripted({}), { cost: null }).complete(request));
    expect((await next({ maxCalls: 3 })).message).toContain('`max-calls`');
    expect((await next({ maxTokens: journaled(journal.text).tokens + 600 })).message).toContain(
      '`max-tokens`',
    );
    expect((await next({ maxMinutes: 1 })).message).toContain('`max-minutes`');
    await resume({ maxCalls: 4 }).wrap(scripted({}), { cost: null }).complete(request);
  });

  it('never counts less than was sent, wherever the journal is cut off', async () => {
    const { journal } = await killedRun();
    const whole = journaled(journal.text);
    const starts = [...journal.text.matchAll(/"reserve"[^\n]*\n/g)].map(
      ({ index, 0: line }) => index + line.length,
    );
    fc.assert(
      fc.property(fc.nat(journal.text.length), (length) => {
        const spent = journaled(journal.text.slice(0, length));
        const written = starts.filter((end) => end <= length).length;
        expect(spent.calls).toBeGreaterThanOrEqual(written);
        expect(spent.calls).toBeLessThanOrEqual(whole.calls);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { calls, tokens } = journaled(text);
        expect(tokens).toBe(0);
        expect(calls > 0).toBe(text.trim() !== '');
      }),
    );
    expect(readJournal('')).toEqual(NO_SITTINGS);
    expect(readJournal('{"type":"settle","id":1,"at":0,"calls":-1}')).toEqual(NO_SITTINGS);
    expect(journaled('null\n[]')).toMatchObject({ calls: 2, estimatedCalls: 2 });
  });

  it('gives a reservation back that it could not hold, and sends nothing', async () => {
    const journal = {
      before: NO_SITTINGS,
      append: () => Promise.reject(new SpoError('workspace', 'The disk is full.')),
    };
    const budget = createBudget(limits, { clock: manualClock(), journal });
    const inner = scripted({});
    const error = await errorOf(budget.wrap(inner, { cost: null }).complete(request));
    expect(error.code).toBe('workspace');
    expect(inner.calls).toBe(0);
    expect(budget.spent()).toMatchObject({ calls: 0, tokens: 0 });
  });
});

describe('openJournal', () => {
  it('makes its folder, keeps the order of concurrent texts and reads back', async () => {
    const file = path.join(directory(), 'deep', 'budget.jsonl');
    const journal = await openJournal({ path: file, resume: true });
    expect(journal.before).toEqual(NO_SITTINGS);
    await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append(`${index},`)));
    expect(readFileSync(file, 'utf8')).toBe(Array.from({ length: 50 }, (_, index) => `${index},`).join(''));
  });

  it('goes on in a file whose last line a kill cut off', async () => {
    const file = path.join(directory(), 'budget.jsonl');
    const run = async () => {
      const journal = await openJournal({ path: file, resume: true });
      const budget = createBudget(limits, { clock: manualClock(), journal });
      const { calls } = budget.spent();
      await budget.wrap(scripted({ promptTokens: 7 }), { cost: null }).complete(request);
      appendFileSync(file, '{"type":"settle","id":1,');
      return calls;
    };
    expect([await run(), await run(), await run()]).toEqual([0, 1, 2]);
  });

  it('names the file that cannot be used', async () => {
    const file = path.join(directory(), 'taken');
    mkdirSync(file);
    const { append } = await openJournal({ path: file, resume: false });
    expect(await errorOf(append('x'))).toMatchObject({
      code: 'workspace',
      message: expect.stringContaining(file),
    });
    expect(await errorOf(openJournal({ path: file, resume: true }))).toMatchObject({ code: 'workspace' });
  });
});
