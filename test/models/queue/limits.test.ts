import { describe, expect, it } from 'vitest';
import { bareModel } from '../../../src/models/attempt.ts';
import { createLimiter } from '../../../src/models/queue/limits.ts';
import type { LanguageModel, ModelRequest } from '../../../src/spo/ports.ts';
import { ask, booked, errorOf, scripted } from '../requests.ts';
import { heldModel } from './held-model.ts';
import { manualClock, settle } from './manual-clock.ts';

const clock = manualClock();

/** A request of another prompt file. */
const askFor = (file: string, number = 0): ModelRequest => ({
  ...ask(`${file} ${number}`),
  draw: { file, phase: 'round 1', number },
});

describe('concurrency', () => {
  it('is that of all models of the queue together', async () => {
    const model = heldModel();
    const limiter = createLimiter({ clock, maxConcurrency: 8 });
    const [first, second] = [limiter.wrap(model), limiter.wrap(model)];
    const calls = Array.from({ length: 12 }, (_, index) => (index % 2 ? first : second).complete(ask('hi')));
    await settle();
    expect(model.sent).toHaveLength(8);
    await model.end(1);
    expect(model.sent).toHaveLength(9);
    while (model.inFlight() > 0) await model.end(1);
    expect(await Promise.all(calls)).toHaveLength(12);
  });

  it('is left free by calls that fail', async () => {
    const limited = createLimiter({ clock, maxConcurrency: 1 }).wrap(
      booked(scripted(new Error('odd'), {})).model,
    );
    await expect(limited.complete(ask('hi'))).rejects.toThrow('odd');
    expect((await limited.complete(ask('hi'))).text).toBe('hello');
  });
});

describe('fairness', () => {
  it('serves prompt files in turn, so that a file with many calls holds up nobody', async () => {
    const model = heldModel();
    const limited = createLimiter({ clock, maxConcurrency: 1 }).wrap(model);
    const many = Array.from({ length: 5 }, (_, number) => limited.complete(askFor('many.yaml', number)));
    const few = ['a.yaml', 'b.yaml'].map((file) => limited.complete(askFor(file)));
    await settle();
    while (model.inFlight() > 0) await model.end(1);
    await Promise.all([...many, ...few]);
    expect(model.sent.map(({ draw }) => `${draw.file} ${draw.number}`)).toEqual([
      'many.yaml 0',
      'many.yaml 1',
      'a.yaml 0',
      'b.yaml 0',
      'many.yaml 2',
      'many.yaml 3',
      'many.yaml 4',
    ]);
  });

  it('counts a new call of a served file behind the others', async () => {
    const model = heldModel();
    const limited = createLimiter({ clock, maxConcurrency: 1 }).wrap(model);
    const calls = ['a', 'b', 'b', 'c'].map((file, number) => limited.complete(askFor(file, number)));
    await settle();
    await model.end(1);
    calls.push(limited.complete(askFor('a', 9)));
    while (model.inFlight() > 0) await model.end(1);
    await Promise.all(calls);
    expect(model.sent.map(({ draw }) => draw.file).join('')).toBe('abcba');
  });
});

describe('aborts', () => {
  it('never send a call that waits, and free its place in the line', async () => {
    const model = heldModel();
    const { model: entered, usage } = booked(bareModel(model));
    const limited = createLimiter({ clock, maxConcurrency: 1 }).wrap(entered);
    const controller = new AbortController();
    const running = limited.complete(ask('first'));
    await settle();
    const waiting = errorOf(limited.complete(ask('second'), controller.signal));
    const next = limited.complete(ask('third'));
    controller.abort();
    const error = await waiting;
    expect(error.code).toBe('interrupted');
    await model.end(1);
    await model.end(1);
    await Promise.all([running, next]);
    expect(model.sent.map(({ messages }) => messages[0]?.content)).toEqual(['first', 'third']);
    expect(usage().calls).toBe(2);
  });

  it('beforehand join no line', async () => {
    const model = heldModel();
    const limited = createLimiter({ clock, maxConcurrency: 8 }).wrap(model);
    expect(await errorOf(limited.complete(ask('hi'), AbortSignal.abort()))).toMatchObject({
      code: 'interrupted',
    });
    expect(model.sent).toHaveLength(0);
  });

  it('leave a running call to tell what it spent', async () => {
    const controller = new AbortController();
    const model: LanguageModel = {
      name: 'slow',
      complete: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => setImmediate(() => reject(new Error('its own error'))));
        }),
    };
    const call = createLimiter({ clock, maxConcurrency: 8 })
      .wrap(model)
      .complete(ask('hi'), controller.signal);
    await settle();
    controller.abort();
    await expect(call).rejects.toThrow('its own error');
  });
});

describe('requests per minute', () => {
  it('lets no more calls start within any minute', async () => {
    const time = manualClock();
    const model = scripted({});
    const limited = createLimiter({ clock: time, maxConcurrency: 8, requestsPerMinute: 3 }).wrap(
      booked(model).model,
    );
    const calls = Promise.all(Array.from({ length: 7 }, () => limited.complete(ask('hi'))));
    await time.advance(59_999);
    expect(model.calls).toBe(3);
    await time.advance(1);
    await settle();
    expect(model.calls).toBe(6);
    await time.advance(60_000);
    await calls;
    expect(model.calls).toBe(7);
  });

  it('slides: a call that starts late keeps its place for a whole minute', async () => {
    const time = manualClock();
    const model = scripted({});
    const limited = createLimiter({ clock: time, maxConcurrency: 8, requestsPerMinute: 2 }).wrap(
      booked(model).model,
    );
    await limited.complete(ask('hi'));
    await time.advance(50_000);
    const calls = Promise.all(Array.from({ length: 3 }, () => limited.complete(ask('hi'))));
    await time.advance(59_000);
    expect(model.calls).toBe(3);
    await time.advance(11_000);
    await calls;
    expect(model.calls).toBe(4);
  });

  it('keeps no timer for calls that were aborted', async () => {
    const time = manualClock();
    const limited = createLimiter({ clock: time, maxConcurrency: 8, requestsPerMinute: 1 }).wrap(
      booked(scripted({})).model,
    );
    await limited.complete(ask('hi'));
    const controller = new AbortController();
    const waiting = errorOf(limited.complete(ask('hi'), controller.signal));
    await settle();
    expect(time.sleeping()).toBe(1);
    controller.abort();
    await waiting;
    expect(time.sleeping()).toBe(0);
    const later = limited.complete(ask('hi'));
    await time.advance(60_000);
    expect((await later).text).toBe('hello');
  });
});

it.each([
  [{ maxConcurrency: 0 }, '`max-concurrency`'],
  [{ maxConcurrency: 1.5 }, '`max-concurrency`'],
  [{ requestsPerMinute: Number.NaN }, '`requests-per-minute`'],
])('refuses %j', async (options, setting) => {
  const error = await errorOf(() => createLimiter({ clock, maxConcurrency: 8, ...options }));
  expect(error).toMatchObject({ code: 'bad-input', remedy: expect.stringContaining(setting) });
});
