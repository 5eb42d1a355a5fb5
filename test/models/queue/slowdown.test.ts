import { describe, expect, it } from 'vitest';
import { bareModel } from '../../../src/models/attempt.ts';
import { createLimiter } from '../../../src/models/queue/limits.ts';
import { retrying } from '../../../src/models/retry.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { LanguageModel } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { ask, booked, errorOf } from '../requests.ts';
import { type HeldModel, heldModel, tooFast } from './held-model.ts';
import { type ManualClock, manualClock, settle } from './manual-clock.ts';

interface Scene {
  readonly clock: ManualClock;
  readonly model: HeldModel;
  readonly limited: LanguageModel;
  /** Puts calls into the line; their errors are nobody's concern. */
  call(count: number): void;
}

async function scene(calls: number, maxConcurrency = 8): Promise<Scene> {
  const clock = manualClock();
  const model = heldModel();
  const limited = createLimiter({ clock, maxConcurrency }).wrap(model);
  const call = (count: number) => {
    for (let number = 0; number < count; number++) limited.complete(ask('hi')).catch(() => {});
  };
  call(calls);
  await settle();
  return { clock, model, limited, call };
}

describe('a refusal for the rate', () => {
  it('holds back every call until the pause is over that the endpoint asks for', async () => {
    const { clock, model } = await scene(30);
    await model.end(1, tooFast({ retryAfter: '7' }));
    await model.end(3);
    await clock.advance(6_999);
    expect(model.sent).toHaveLength(8);
    expect(model.inFlight()).toBe(4);
    await model.end(1);
    await clock.advance(1);
    await settle();
    expect(model.sent).toHaveLength(9);
  });

  it('without a word of the pause waits half a second, and twice as long when it happens again', async () => {
    const { clock, model } = await scene(40);
    await model.end(8, tooFast());
    await clock.advance(499);
    expect(model.inFlight()).toBe(0);
    await clock.advance(1);
    await settle();
    expect(model.inFlight()).toBe(4);
    await model.end(4, tooFast());
    await clock.advance(999);
    expect(model.inFlight()).toBe(0);
    await clock.advance(1);
    await settle();
    expect(model.inFlight()).toBe(2);
  });

  it('counts once for all the calls that were out together', async () => {
    const { clock, model } = await scene(30);
    for (let refusal = 0; refusal < 8; refusal++) await model.end(1, tooFast());
    await clock.advance(500);
    await settle();
    expect(model.inFlight()).toBe(4);
  });

  it('takes the longest of the pauses that they were told', async () => {
    const { clock, model } = await scene(30);
    await model.end(1, tooFast({ retryAfter: '2' }));
    await model.end(1, tooFast({ retryAfter: '5' }));
    await model.end(6, tooFast({ retryAfter: '1' }));
    await clock.advance(4_999);
    expect(model.inFlight()).toBe(0);
    await clock.advance(1);
    await settle();
    expect(model.inFlight()).toBe(4);
  });

  it('lets one more call out after each round of answers, up to the limit again', async () => {
    const { clock, model } = await scene(200);
    await model.end(8, tooFast({ retryAfter: '1' }));
    await clock.advance(1000);
    await settle();
    const widths: number[] = [];
    for (let round = 0; round < 6; round++) {
      widths.push(model.inFlight());
      await model.end(model.inFlight());
    }
    expect(widths).toEqual([4, 5, 6, 7, 8, 8]);
  });

  it('brings what settings allow by default down to what the endpoint takes', async () => {
    const { 'max-concurrency': most } = readSettings({}, (name) => name);
    const { clock, model } = await scene(200, most);
    const widths: number[] = [];
    for (let refusal = 0; refusal < 3; refusal++) {
      widths.push(model.inFlight());
      await model.end(model.inFlight(), tooFast({ retryAfter: '1' }));
      await clock.advance(1000);
      await settle();
    }
    expect([...widths, model.inFlight()]).toEqual([16, 8, 4, 2]);
  });

  it('never stops the queue altogether', async () => {
    const { clock, model } = await scene(60);
    for (let refusal = 0; refusal < 6; refusal++) {
      await model.end(model.inFlight(), tooFast({ retryAfter: '1' }));
      await clock.advance(1000);
      await settle();
    }
    expect(model.inFlight()).toBe(1);
  });

  it('does not make the run wait for hours', async () => {
    const { model } = await scene(30);
    await model.end(8, tooFast({ retryAfter: '7200' }));
    expect(model.inFlight()).toBe(4);
  });

  it('keeps no timer for calls that were aborted in the pause', async () => {
    const { clock, model, limited } = await scene(8);
    await model.end(8, tooFast({ retryAfter: '30' }));
    const controller = new AbortController();
    const waiting = errorOf(limited.complete(ask('hi'), controller.signal));
    expect(clock.sleeping()).toBe(1);
    controller.abort();
    expect((await waiting).code).toBe('interrupted');
    expect(clock.sleeping()).toBe(0);
    expect(model.sent).toHaveLength(8);
  });
});

describe('other failures', () => {
  it('hold nobody back', async () => {
    const { model } = await scene(30);
    await model.end(8, new SpoError('model-unavailable', 'Broken.', { retryable: true }));
    expect(model.inFlight()).toBe(8);
  });

  it('do when the endpoint asks for a pause', async () => {
    const { clock, model } = await scene(30);
    const evidence = { status: 503, retryAfter: '3' };
    await model.end(8, new SpoError('model-unavailable', 'Full.', { retryable: true, evidence }));
    expect(model.inFlight()).toBe(0);
    await clock.advance(3000);
    await settle();
    expect(model.inFlight()).toBe(4);
  });
});

it('a call that is tried again waits in the line like the others', async () => {
  const clock = manualClock();
  const model = heldModel();
  const random = seededRandomness(1);
  const limited = createLimiter({ clock, maxConcurrency: 2 }).wrap(booked(bareModel(model)).model);
  const stack = retrying(limited, { clock, random });
  const calls = Promise.all(['a', 'b', 'c'].map((content) => stack.complete(ask(content))));
  await settle();
  await model.end(2, tooFast({ retryAfter: '4' }));
  await clock.advance(3999);
  expect(model.sent).toHaveLength(2);
  await clock.advance(100);
  expect(model.inFlight()).toBe(1);
  for (let call = 0; call < 3; call++) {
    await model.end(1);
    await clock.advance(1000);
  }
  expect((await calls).map(({ usage }) => usage.retries)).toEqual([1, 1, 0]);
  expect(model.sent).toHaveLength(5);
});

describe('a server that loads its model', () => {
  const loading = () =>
    new SpoError('model-unavailable', 'Loading model.', { retryable: true, evidence: { loading: true } });

  it('is asked by one call every 5 seconds, and by all as soon as it answers', async () => {
    const { clock, model } = await scene(30);
    await model.end(8, loading());
    expect(model.inFlight()).toBe(0);
    for (let poll = 1; poll <= 12; poll++) {
      await clock.advance(4_999);
      expect(model.inFlight()).toBe(0);
      await clock.advance(1);
      await settle();
      expect(model.inFlight()).toBe(1);
      await model.end(1, poll < 12 ? loading() : undefined);
    }
    expect(model.inFlight()).toBe(8);
  });

  it('costs no attempts while it does, and is given up on after ten minutes', async () => {
    const clock = manualClock();
    let asked = 0;
    const never = {
      name: 'm',
      complete: async () => {
        asked++;
        throw loading();
      },
    };
    const limited = createLimiter({ clock, maxConcurrency: 8 }).wrap(never);
    const reply = errorOf(retrying(limited, { clock, random: seededRandomness(1) }).complete(ask('hi')));
    await clock.advance(599_999);
    expect(asked).toBe(120);
    await clock.advance(60_000);
    expect(await reply).toMatchObject({ message: 'Loading model.' });
    expect(asked).toBe(124);
  });
});
