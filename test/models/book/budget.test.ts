import { describe, expect, it } from 'vitest';
import { interruption } from '../../../src/models/attempt.ts';
import { type BudgetLimits, NO_LIMITS } from '../../../src/models/book/limits.ts';
import { requestBytes } from '../../../src/models/book/token-estimate.ts';
import type { Cost } from '../../../src/models/prices/prices.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { ask, errorOf, scripted } from '../requests.ts';
import { createBudget, heldModel, manualClock, turn } from './budget-scene.ts';

const cents: Cost = ({ promptTokens, completionTokens }) => (promptTokens + completionTokens) / 1e5;
const request = ask('x'.repeat(400));
const bytes = requestBytes(request.messages);

function scene(limits: Partial<BudgetLimits>, outputTokens = 1_000) {
  const clock = manualClock();
  const budget = createBudget({ ...NO_LIMITS, ...limits }, { clock, journal: null });
  const held = heldModel();
  const model = budget.wrap(held, { cost: cents, outputTokens });
  /** Starts calls and gives their outcomes, errors included. */
  const start = (count: number, signal?: AbortSignal) =>
    Array.from({ length: count }, () => model.complete(request, signal).catch((error: unknown) => error));
  return { budget, clock, held, model, start };
}

async function refusal(budget: ReturnType<typeof createBudget>, limits: Partial<BudgetLimits>) {
  const before = budget.usage();
  const error = await errorOf(budget.wrap(scripted({}), { cost: cents }).complete(request));
  expect(error.code).toBe('budget-exhausted');
  expect(error.retryable).toBe(false);
  expect(budget.usage()).toEqual(before);
  return { text: `${error.message} ${error.remedy}`, evidence: error.evidence, limits };
}

describe('max-calls', () => {
  it('lets so many calls out and refuses the next with its name, limit, spending and remedy', async () => {
    const budget = createBudget({ ...NO_LIMITS, maxCalls: 2 }, { clock: manualClock(), journal: null });
    const inner = scripted({ promptTokens: 5 });
    const model = budget.wrap(inner, { cost: null });
    await model.complete(request);
    await model.complete(request);
    const { text, evidence } = await refusal(budget, {});
    expect(text).toBe(
      'The budget is used up: 2 of `max-calls` 2 are made or under way. Raise `max-calls`, or lower `max-rounds` or `sample-size`.',
    );
    expect(evidence).toMatchObject({ setting: 'max-calls', limit: 2, spent: 2 });
    expect(inner.calls).toBe(2);
  });

  it('counts calls in flight and does not wait for them', async () => {
    const { held, start } = scene({ maxCalls: 2 });
    const outcomes = start(5);
    await turn();
    expect(held.calls).toHaveLength(2);
    expect(await Promise.all(outcomes.slice(2))).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ code: 'budget-exhausted' })),
    );
  });

  it('counts failed attempts, and not those that never went out', async () => {
    const { budget, held, start } = scene({ maxCalls: 3 });
    start(1);
    await turn();
    const refused = new SpoError('model-unavailable', 'Down.', { evidence: { status: 500 } });
    await held.calls[0]?.fail(refused, { ...NO_USAGE, calls: 1 });
    expect(budget.spent()).toMatchObject({ calls: 1, tokens: 0, costUsd: 0, estimatedCalls: 0 });
    start(1);
    await turn();
    await held.calls[1]?.fail(interruption(undefined), NO_USAGE);
    expect(budget.spent().calls).toBe(1);
  });

  it('leaves the output alone, as no tokens are limited', async () => {
    const { held, start } = scene({ maxCalls: 3 });
    start(1);
    await turn();
    expect(held.calls[0]?.request).toBe(request);
  });
});

describe('max-tokens', () => {
  it('limits the output of each call, and never above what was asked for', async () => {
    const { held, model, start } = scene({ maxTokens: 100_000 });
    start(1);
    void model.complete({ ...request, maxOutputTokens: 50 });
    await turn();
    expect(held.calls.map((call) => call.request.maxOutputTokens)).toEqual([1_000, 50]);
  });

  it('sends at once what fits with all that may come back, and the rest as calls turn out smaller', async () => {
    const most = bytes + 1_000;
    const { budget, held, start } = scene({ maxTokens: 3 * most });
    start(6);
    await turn();
    expect(held.calls).toHaveLength(3);
    await held.calls[0]?.reply({ promptTokens: 100, completionTokens: 10 });
    expect(held.calls).toHaveLength(3);
    await held.calls[1]?.reply({ promptTokens: 100, completionTokens: 10 });
    expect(held.calls).toHaveLength(4);
    expect(budget.spent()).toMatchObject({ calls: 2, tokens: 220 });
  });

  it('spends its end one call at a time, by what the endpoint reported of inputs so far', async () => {
    const { held, start } = scene({ maxTokens: bytes + 1_100 });
    start(3);
    await turn();
    await held.calls[0]?.reply({ promptTokens: 100, completionTokens: 100 });
    await turn();
    // 1,348 are left: too few for 1,448 at a token a byte, enough at the reported density.
    expect(held.calls).toHaveLength(2);
    expect(held.calls[1]?.request.maxOutputTokens).toBe(1_000);
  });

  it('shortens the last output, and takes an answer that this cut off for no answer', async () => {
    const { budget, held, start } = scene({ maxTokens: bytes + 500 });
    const [outcome] = start(1);
    await turn();
    expect(held.calls[0]?.request.maxOutputTokens).toBe(500);
    await held.calls[0]?.reply({ promptTokens: 100, completionTokens: 500, costUsd: 0.006 });
    const error = await outcome;
    expect(error).toMatchObject({ code: 'budget-exhausted' });
    expect(budget.usage()).toMatchObject({ calls: 1, promptTokens: 100, completionTokens: 500 });
    expect(budget.spent()).toMatchObject({ calls: 1, tokens: 600 });
  });

  it('passes on an answer that ended by itself under a shortened output', async () => {
    const { held, start } = scene({ maxTokens: bytes + 500 });
    const [outcome] = start(1);
    await turn();
    await held.calls[0]?.reply({ promptTokens: 100, completionTokens: 499 });
    expect(await outcome).toMatchObject({ text: 'hello' });
  });

  it('refuses a call with too little room for any answer', async () => {
    const { held, start } = scene({ maxTokens: bytes + 255 });
    const error = await start(1)[0];
    expect(error).toMatchObject({
      code: 'budget-exhausted',
      message: `The budget is used up: 0 of \`max-tokens\` ${bytes + 255} are spent, and the next call may take ${bytes + 256}.`,
    });
    expect(held.calls).toHaveLength(0);
  });

  it('charges a reply without usage what was reserved for it', async () => {
    const { budget, held, start } = scene({ maxTokens: 100_000 });
    start(1);
    await turn();
    await held.calls[0]?.reply({ costUsd: null });
    expect(budget.spent()).toMatchObject({ calls: 1, tokens: bytes + 1_000, estimatedCalls: 1 });
  });

  it.each([
    ['a timeout', null, null, bytes + 1_000],
    ['a gateway that gave up waiting', 504, 0, bytes + 1_000],
    ['a refusal', 400, 0, 0],
  ])('charges %s by whether the endpoint may have worked on it', async (_, status, costUsd, tokens) => {
    const { budget, held, start } = scene({ maxTokens: 100_000 });
    start(1);
    await turn();
    const error = new SpoError('model-timeout', 'Failed.', { evidence: { status } });
    await held.calls[0]?.fail(error, { ...NO_USAGE, calls: 1, costUsd });
    expect(budget.spent()).toMatchObject({ calls: 1, tokens });
  });

  it.each([
    ['a defect', new Error('odd')],
    ['an error that tells nothing of its call', new SpoError('model-unavailable', 'Down.')],
  ])('charges the whole reservation after %s', async (_, error) => {
    const { budget, held, start } = scene({ maxTokens: 100_000 });
    const [outcome] = start(1);
    await turn();
    await held.calls[0]?.fail(error);
    expect(await outcome).toBe(error);
    expect(budget.spent()).toMatchObject({ calls: 1, tokens: bytes + 1_000 });
  });

  it('charges a failed call the tokens that it reported', async () => {
    const { budget, held, start } = scene({ maxTokens: 100_000, maxCostUsd: 1 });
    start(1);
    await turn();
    const spent = { ...NO_USAGE, calls: 1, promptTokens: 30, completionTokens: 20, costUsd: null };
    await held.calls[0]?.fail(new SpoError('model-bad-reply', 'Odd.'), spent);
    expect(budget.spent()).toMatchObject({ calls: 1, tokens: 50, costUsd: 0.0005, estimatedCalls: 0 });
  });

  it('reckons with endpoints that write more than they are asked for', async () => {
    const { held, start } = scene({ maxTokens: 10_000 });
    start(1);
    await turn();
    await held.calls[0]?.reply({ promptTokens: 100, completionTokens: 4_000 });
    start(2);
    await turn();
    expect(held.calls).toHaveLength(2);
  });

  it('serves calls in the order in which they came', async () => {
    const { held, model, start } = scene({ maxTokens: 2 * (bytes + 1_000) });
    start(2);
    await turn();
    const large = { ...request, messages: [{ role: 'user' as const, content: 'y'.repeat(900) }] };
    void model.complete(large).catch(() => {});
    start(1);
    await held.calls[0]?.reply({ promptTokens: 1, completionTokens: 1 });
    await held.calls[1]?.reply({ promptTokens: 1, completionTokens: 1 });
    expect(held.calls[2]?.request.messages).toEqual(large.messages);
  });

  it('charges a call of the end that reports nothing the most it could take', async () => {
    const { budget, held, start } = scene({ maxTokens: bytes + 1_100 });
    start(2);
    await turn();
    await held.calls[0]?.reply({ promptTokens: 100, completionTokens: 100 });
    await turn();
    await held.calls[1]?.reply();
    expect(budget.spent()).toMatchObject({ calls: 2, tokens: 200 + bytes + 1_000 });
  });

  it('says of its end what it counts by estimate, and nothing where every call told what it took', async () => {
    for (const [usage, says] of [
      [undefined, / are spent \(1 call by estimate, as the endpoint does not tell\), and the next/],
      [{ promptTokens: bytes + 900, completionTokens: 100 }, / are spent, and the next/],
    ] as const) {
      const { held, start } = scene({ maxTokens: bytes + 1_000 });
      start(1);
      await turn();
      await held.calls[0]?.reply(usage);
      const [error] = await Promise.all(start(1));
      expect(error).toMatchObject({ code: 'budget-exhausted', message: expect.stringMatching(says) });
    }
  });

  it('lets the next one go when a large call is aborted that it waited behind', async () => {
    const { held, model, start } = scene({ maxTokens: 2 * (bytes + 1_000) });
    start(1);
    await turn();
    const controller = new AbortController();
    const large = { ...request, messages: [{ role: 'user' as const, content: 'y'.repeat(1_200) }] };
    const aborted = model.complete(large, controller.signal).catch((error: unknown) => error);
    start(1);
    await turn();
    expect(held.calls).toHaveLength(1);
    controller.abort();
    expect(await aborted).toMatchObject({ code: 'interrupted' });
    await turn();
    expect(held.calls).toHaveLength(2);
  });

  it('lets a call that was aborted while it waited go, and the next one take its turn', async () => {
    const { budget, held, start } = scene({ maxTokens: bytes + 1_000 });
    start(1);
    await turn();
    const controller = new AbortController();
    const [waiting] = start(1, controller.signal);
    controller.abort();
    const error = await waiting;
    expect(error).toMatchObject({ code: 'interrupted' });
    expect(budget.usage().calls).toBe(0);
    await held.calls[0]?.reply({ promptTokens: 10, completionTokens: 10 });
    expect(budget.spent().calls).toBe(1);
    expect(await start(1, AbortSignal.abort())[0]).toMatchObject({ code: 'interrupted' });
    expect(held.calls).toHaveLength(1);
  });
});

describe('max-cost-usd', () => {
  it('reserves the price of the longest reply and refuses what does not fit', async () => {
    const { held, start, budget } = scene({
      maxCostUsd: 2 * ((bytes + 1_000) / 1e5),
    });
    start(3);
    await turn();
    expect(held.calls).toHaveLength(2);
    await held.calls[0]?.reply({ promptTokens: 400, completionTokens: 1_000, costUsd: 0.014 });
    await held.calls[1]?.reply({ promptTokens: 400, completionTokens: 1_000, costUsd: 0.014 });
    expect(budget.spent().costUsd).toBeCloseTo(0.028);
    const { text } = await refusal(budget, {});
    expect(text).toContain('$0.03 of `max-cost-usd`');
    expect(text).toContain('Raise `max-cost-usd`');
  });

  it('refuses a model without a known price before any call', async () => {
    const budget = createBudget({ ...NO_LIMITS, maxCostUsd: 1 }, { clock: manualClock(), journal: null });
    const error = await errorOf(() => budget.wrap(scripted({}), { cost: null }));
    expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining('`prices`') });
  });
});

describe('max-minutes', () => {
  const minute = 60_000;

  it('starts no call after its end', async () => {
    const { budget, clock, start } = scene({ maxMinutes: 2 });
    await clock.advance(2 * minute);
    expect(await start(1)[0]).toMatchObject({
      code: 'budget-exhausted',
      message: 'The budget is used up: `max-minutes` 2 have passed.',
    });
    expect(budget.spent()).toMatchObject({ calls: 0 });
  });

  it('aborts calls in flight, waiting ones too, and charges those that were sent', async () => {
    const { budget, clock, held, start } = scene({ maxMinutes: 2, maxTokens: bytes + 1_000 });
    const outcomes = start(2);
    await clock.advance(minute);
    expect(held.calls).toHaveLength(1);
    await clock.advance(minute);
    const errors = await Promise.all(outcomes);
    expect(errors).toEqual([
      expect.objectContaining({ code: 'budget-exhausted' }),
      expect.objectContaining({ code: 'budget-exhausted' }),
    ]);
    expect(budget.spent().calls).toBe(1);
  });

  it('keeps no timer while no call runs', async () => {
    const { clock, held, start } = scene({ maxMinutes: 2 });
    expect(clock.sleeping()).toBe(0);
    start(1);
    await turn();
    expect(clock.sleeping()).toBe(1);
    await held.calls[0]?.reply();
    expect(clock.sleeping()).toBe(0);
  });

  it('leaves the interruption of a run what it is', async () => {
    const { held, start } = scene({ maxMinutes: 2 });
    const controller = new AbortController();
    const [outcome] = start(1, controller.signal);
    await turn();
    controller.abort(new SpoError('interrupted', 'Stopped.'));
    expect(held.calls[0]?.signal?.aborted).toBe(true);
    expect(await outcome).toMatchObject({ code: 'interrupted' });
  });

  it('does not overflow the timers of the platform', async () => {
    const { clock, start } = scene({ maxMinutes: 10_000_000 });
    start(1);
    await turn();
    await clock.advance(2 ** 31);
    expect(clock.sleeping()).toBe(1);
  });
});
