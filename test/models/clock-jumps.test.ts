// Somebody sets the machine's clock, a time server does, or a virtual machine wakes up.
import { describe, expect, it } from 'vitest';
import { NO_LIMITS } from '../../src/models/book/limits.ts';
import { createLimiter } from '../../src/models/queue/limits.ts';
import { SpoError } from '../../src/spo/errors.ts';
import type { LanguageModel } from '../../src/spo/ports.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import { createTicket } from '../../src/ui/server/ticket.ts';
import { createBudget, heldModel, journaled, memoryJournal } from './book/budget-scene.ts';
import { manualClock, settle } from './queue/manual-clock.ts';
import { ask, errorOf, scripted } from './requests.ts';

const HOUR = 3_600_000;
const TODAY = Date.UTC(2026, 10, 22);
const jumps = [
  ['back by an hour', TODAY - HOUR],
  ['forward by an hour', TODAY + HOUR],
  ['back to 1970', 0],
  ['forward by ten years', Date.UTC(2036, 10, 22)],
  ['back by a second', TODAY - 1000],
] as const;

describe.each(jumps)('a clock that is set %s', (_, to) => {
  it('leaves max-minutes as it is: calls end when the time is over, and not before', async () => {
    const clock = manualClock(TODAY);
    const held = heldModel();
    const budget = createBudget({ ...NO_LIMITS, maxMinutes: 2 }, { clock, journal: null });
    const model = budget.wrap(held, { cost: null });
    const call = errorOf(model.complete(ask('hi')));
    await clock.advance(60_000);
    clock.set(to);
    await clock.advance(59_000);
    expect(held.calls[0]?.signal?.aborted).toBe(false);
    await clock.advance(1_000);
    expect(await call).toMatchObject({ code: 'budget-exhausted' });
    expect((await errorOf(model.complete(ask('hi')))).message).toContain('`max-minutes` 2');
  });

  it('leaves it so for a run that is taken up again', async () => {
    const clock = manualClock(TODAY);
    const journal = memoryJournal();
    const model = createBudget(NO_LIMITS, { clock, journal }).wrap(scripted({}), { cost: null });
    await model.complete(ask('hi'));
    await clock.advance(60_000);
    clock.set(to);
    await model.complete(ask('hi'));
    expect(journaled(journal.text).milliseconds).toBe(60_000);
    const limits = { ...NO_LIMITS, maxMinutes: 2 };
    const resumed = createBudget(limits, { clock, journal: memoryJournal(journal.text) });
    const held = heldModel();
    const call = errorOf(resumed.wrap(held, { cost: null }).complete(ask('hi')));
    await clock.advance(59_000);
    expect(held.calls[0]?.signal?.aborted).toBe(false);
    await clock.advance(1_000);
    expect(await call).toMatchObject({ code: 'budget-exhausted' });
  });

  it('leaves requests-per-minute as it is', async () => {
    const clock = manualClock(TODAY);
    const starts: number[] = [];
    const model = counting(() => starts.push(clock.elapsed()));
    const limited = createLimiter({ clock, maxConcurrency: 8, requestsPerMinute: 2 }).wrap(model);
    const calls = Array.from({ length: 5 }, () => limited.complete(ask('hi')));
    await settle();
    clock.set(to);
    for (let minute = 0; minute < 2; minute++) await clock.advance(60_000);
    await Promise.all(calls);
    expect(starts).toEqual([0, 0, 60_000, 60_000, 120_000]);
  });

  it('leaves the pause as long as an endpoint asked for', async () => {
    const clock = manualClock(TODAY);
    const starts: number[] = [];
    const busy = new SpoError('model-rate-limited', 'Too many.', {
      retryable: true,
      evidence: { retryAfter: '30' },
    });
    const model = counting(() => {
      if (starts.push(clock.elapsed()) === 1) throw busy;
    });
    const limited = createLimiter({ clock, maxConcurrency: 1 }).wrap(model);
    expect(await errorOf(limited.complete(ask('hi')))).toBe(busy);
    const next = limited.complete(ask('hi'));
    await settle();
    clock.set(to);
    await clock.advance(30_000);
    await next;
    expect(starts).toEqual([0, 30_000]);
  });
});

/** A model whose calls are told to `onCall`, which may throw. */
function counting(onCall: () => void): LanguageModel {
  return {
    name: 'counting',
    async complete() {
      onCall();
      return { text: 'hello', usage: { ...NO_USAGE, calls: 1 } };
    },
  };
}

it('a ticket of the page goes by the time that passed', () => {
  let elapsed = 5;
  const ticket = createTicket(() => elapsed);
  elapsed += 120_001;
  expect(ticket.isTaken(ticket.text)).toBe(false);
});
