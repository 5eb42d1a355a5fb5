import { afterEach, describe, expect, it, vi } from 'vitest';
import { spendOf } from '../../src/models/call-spend.ts';
import { createLimiter } from '../../src/models/limits.ts';
import type { LanguageModel, ModelReply } from '../../src/spo/ports.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import { ask, errorOf, scripted } from './requests.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A model whose calls end when the test lets them. */
function held(): { model: LanguageModel; pending: (() => void)[]; started: () => number } {
  const pending: (() => void)[] = [];
  let started = 0;
  const complete = () => {
    started++;
    return new Promise<ModelReply>((resolve) => {
      pending.push(() => resolve({ text: 'x', usage: { ...NO_USAGE, calls: 1 } }));
    });
  };
  return { model: { name: 'held', complete }, pending, started: () => started };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('createLimiter', () => {
  it('lets 8 calls out at once over all its models unless told otherwise', async () => {
    const { model, pending, started } = held();
    const limiter = createLimiter();
    const [first, second] = [limiter.wrap(model), limiter.wrap(model)];
    const calls = Array.from({ length: 12 }, (_, index) => (index % 2 ? first : second).complete(ask('hi')));
    await turn();
    expect(started()).toBe(8);
    pending.shift()?.();
    await turn();
    expect(started()).toBe(9);
    while (pending.length > 0) {
      pending.shift()?.();
      await turn();
    }
    expect(await Promise.all(calls)).toHaveLength(12);
  });

  it('never sends a call that was aborted while it waited', async () => {
    const { model, pending, started } = held();
    const limited = createLimiter({ maxConcurrency: 1 }).wrap(model);
    const controller = new AbortController();
    const running = limited.complete(ask('first'));
    const waiting = errorOf(limited.complete(ask('second'), controller.signal));
    controller.abort();
    const error = await waiting;
    expect(error.code).toBe('interrupted');
    expect(spendOf(error).calls).toBe(0);
    pending.shift()?.();
    await running;
    await turn();
    expect(started()).toBe(1);
  });

  it('leaves a running call to tell what it spent when it is aborted', async () => {
    const controller = new AbortController();
    const model: LanguageModel = {
      name: 'slow',
      complete: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => setImmediate(() => reject(new Error('its own error'))));
        }),
    };
    const call = createLimiter().wrap(model).complete(ask('hi'), controller.signal);
    await turn();
    controller.abort();
    await expect(call).rejects.toThrow('its own error');
  });

  it('passes errors on and goes on after them', async () => {
    const limited = createLimiter({ maxConcurrency: 1 }).wrap(scripted(new Error('odd'), {}));
    await expect(limited.complete(ask('hi'))).rejects.toThrow('odd');
    expect((await limited.complete(ask('hi'))).text).toBe('hello');
  });

  it('starts no more calls than allowed within any minute', async () => {
    vi.useFakeTimers();
    const model = scripted({});
    const limited = createLimiter({ requestsPerMinute: 3 }).wrap(model);
    const calls = Promise.all(Array.from({ length: 7 }, () => limited.complete(ask('hi'))));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(model.calls).toBe(3);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(model.calls).toBe(6);
    await vi.advanceTimersByTimeAsync(60_000);
    await calls;
    expect(model.calls).toBe(7);
  });

  it.each([
    [{ maxConcurrency: 0 }, '`max-concurrency`'],
    [{ maxConcurrency: 1.5 }, '`max-concurrency`'],
    [{ requestsPerMinute: Number.NaN }, '`requests-per-minute`'],
  ])('refuses %j', async (options, setting) => {
    const error = await errorOf(() => createLimiter(options));
    expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining(setting) });
  });
});
