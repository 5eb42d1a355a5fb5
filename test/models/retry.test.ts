import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/models/attempt.ts';
import { retrying } from '../../src/models/retry.ts';
import { SpoError } from '../../src/spo/errors.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import { fakeClock } from './fake-clock.ts';
import { ask, booked, errorOf, failed, scripted } from './requests.ts';

const random = seededRandomness(1);

function fault(retryable: boolean, retryAfter?: string, costUsd: number | null = 0): Attempt {
  const evidence = { status: 429, ...(retryAfter === undefined ? {} : { retryAfter }) };
  const error = new SpoError('model-rate-limited', 'Slow down.', { retryable, evidence, remedy: 'Wait.' });
  return failed(error, { promptTokens: 5, costUsd });
}

describe('retrying', () => {
  it('asks again until an answer comes and counts every attempt', async () => {
    const model = scripted(fault(true), fault(true), { promptTokens: 10, completionTokens: 3, costUsd: 0.5 });
    const { model: attempts, usage } = booked(model);
    const reply = await retrying(attempts, { clock: fakeClock(), random }).complete(ask('hi'));
    expect(reply.text).toBe('hello');
    expect(usage()).toEqual({
      calls: 3,
      promptTokens: 20,
      completionTokens: 3,
      costUsd: 0.5,
      retries: 2,
      cacheHits: 0,
    });
  });

  it('gives up after 3 retries, and every attempt is in the book', async () => {
    const model = scripted(fault(true));
    const { model: attempts, usage } = booked(model);
    const error = await errorOf(retrying(attempts, { clock: fakeClock(), random }).complete(ask('hi')));
    expect(model.calls).toBe(4);
    expect(error).toMatchObject({ code: 'model-rate-limited', remedy: 'Wait.' });
    expect(error.evidence).toEqual({ status: 429 });
    expect(usage()).toMatchObject({ calls: 4, retries: 3, promptTokens: 20, costUsd: 0 });
  });

  it('does not ask again after an error that would come back, nor after a defect', async () => {
    const refused = scripted(fault(false));
    await errorOf(retrying(booked(refused).model, { clock: fakeClock(), random }).complete(ask('hi')));
    expect(refused.calls).toBe(1);
    const broken = scripted(new TypeError('a defect'));
    await expect(
      retrying(booked(broken).model, { clock: fakeClock(), random }).complete(ask('hi')),
    ).rejects.toThrow(TypeError);
    expect(broken.calls).toBe(1);
  });

  it('does not know the cost when one attempt had none', async () => {
    const { model, usage } = booked(scripted(fault(true, undefined, null), { costUsd: 0.5 }));
    await retrying(model, { clock: fakeClock(), random }).complete(ask('hi'));
    expect(usage().costUsd).toBeNull();
  });

  it('doubles its pauses, with jitter that the draw decides', async () => {
    const pauses = async (number: number) => {
      const clock = fakeClock();
      await errorOf(
        retrying(booked(scripted(fault(true))).model, { clock, random }).complete(
          ask('hi', 'execute', number),
        ),
      );
      return clock.sleeps;
    };
    const first = await pauses(0);
    expect(first).toHaveLength(3);
    for (const [index, pause] of first.entries()) {
      expect(pause).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(500 * 2 ** index);
    }
    expect(await pauses(0)).toEqual(first);
    expect(await pauses(1)).not.toEqual(first);
  });

  it.each([
    ['seconds', '9'],
    ['parts of a second', '9.0'],
    ['a date', new Date(Date.UTC(2026, 10, 22, 0, 0, 9)).toUTCString()],
  ])('waits for Retry-After in %s', async (_, retryAfter) => {
    const clock = fakeClock(Date.UTC(2026, 10, 22));
    await retrying(booked(scripted(fault(true, retryAfter), {})).model, { clock, random }).complete(
      ask('hi'),
    );
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(9000);
    expect(clock.sleeps[0]).toBeLessThanOrEqual(9050);
  });

  it('falls back to its own pause for a Retry-After that is past or nonsense', async () => {
    for (const retryAfter of ['soon', 'Sat, 01 Jan 2000 00:00:00 GMT']) {
      const clock = fakeClock();
      await retrying(booked(scripted(fault(true, retryAfter), {})).model, { clock, random }).complete(
        ask('hi'),
      );
      expect(clock.sleeps[0]).toBeLessThanOrEqual(500);
    }
  });

  it('does not wait for an hour', async () => {
    const model = scripted(fault(true, '3600'));
    await errorOf(retrying(booked(model).model, { clock: fakeClock(), random }).complete(ask('hi')));
    expect(model.calls).toBe(1);
  });

  it('stops when it is aborted in a pause, and counts the attempt before it', async () => {
    const controller = new AbortController();
    const clock = fakeClock();
    const model = scripted(fault(true));
    const aborting = {
      ...clock,
      sleep(milliseconds: number, signal?: AbortSignal) {
        controller.abort();
        return clock.sleep(milliseconds, signal);
      },
    };
    const { model: attempts, usage } = booked(model);
    const call = retrying(attempts, { clock: aborting, random }).complete(ask('hi'), controller.signal);
    expect(await errorOf(call)).toMatchObject({ code: 'interrupted', evidence: {} });
    expect(usage()).toMatchObject({ calls: 1, retries: 0, promptTokens: 5 });
    expect(model.calls).toBe(1);
  });
});
