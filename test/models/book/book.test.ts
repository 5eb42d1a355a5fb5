import { describe, expect, it } from 'vitest';
import { createBook } from '../../../src/models/book/book.ts';
import { NO_LIMITS } from '../../../src/models/book/limits.ts';
import { openAiModel } from '../../../src/models/openai/openai-model.ts';
import { createLimiter } from '../../../src/models/queue/limits.ts';
import { retrying } from '../../../src/models/retry.ts';
import { countedModels } from '../../../src/models/run/counted-models.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import type { LanguageModel } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { fakeClock } from '../fake-clock.ts';
import { completion, json, rawServer } from '../raw-server.ts';
import { ask, errorOf, failed, openBook, scripted } from '../requests.ts';

const book = () => createBook(NO_LIMITS, { clock: fakeClock(), journal: null });

describe('the book of a run', () => {
  it('starts at zero and adds up', async () => {
    const { wrap, usage } = openBook();
    expect(usage()).toEqual(NO_USAGE);
    const model = wrap(scripted({ promptTokens: 10, costUsd: 0.25 }));
    await model.complete(ask('hi'));
    await model.complete(ask('hi'));
    expect(usage()).toMatchObject({ calls: 2, promptTokens: 20, costUsd: 0.5 });
  });

  it('counts for a file and for the run', async () => {
    const { account, whole, wrap } = book();
    const [first, second] = [account('first', null), account('second', null)];
    const on = wrap(scripted({ promptTokens: 10 }), { cost: null });
    await on(first).complete(ask('hi'));
    await on(second).complete(ask('hi'));
    await on(second).complete(ask('hi'));
    expect([whole, first, second].map((tally) => tally.total().usage.calls)).toEqual([3, 1, 2]);
  });

  it('does not count what never went out', async () => {
    const { wrap, usage } = openBook();
    const model = wrap(scripted(failed(new SpoError('interrupted', 'Stopped.'), { calls: 0 })));
    await errorOf(model.complete(ask('hi')));
    expect(usage()).toEqual(NO_USAGE);
  });

  it('agrees with the server on the number of calls, failed ones included', async () => {
    const server = await rawServer((response) => {
      if (server.requests.length % 3 === 0) json(response, 200, completion({ content: 'ok' }));
      else json(response, 500, { error: { message: 'broken' } });
    });
    const { wrap, usage } = openBook();
    const options = { baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm', cost: () => 0.5 };
    const limited = createLimiter({ clock: fakeClock(), maxConcurrency: 1 }).wrap(wrap(openAiModel(options)));
    const stack = (retries: number) =>
      retrying(limited, { clock: fakeClock(), random: seededRandomness(1), retries });
    await stack(3).complete(ask('hi'));
    expect(usage()).toMatchObject({ calls: 3, retries: 2, promptTokens: 11, costUsd: 0.5 });
    await errorOf(stack(1).complete(ask('hi')));
    expect(usage()).toMatchObject({ calls: 5, retries: 3, promptTokens: 11, costUsd: 0.5 });
    expect(server.requests).toHaveLength(5);
  });

  it('holds nothing back from an account for a call that the run refuses', async () => {
    const run = createBook({ ...NO_LIMITS, maxCalls: 1 }, { clock: fakeClock(), journal: null });
    const account = run.account('a', { ...NO_LIMITS, maxCalls: 3 });
    const model = run.wrap(scripted({ promptTokens: 1 }), { cost: null })(account);
    await model.complete(ask('hi'));
    for (let refused = 0; refused < 3; refused++) {
      expect((await errorOf(model.complete(ask('hi')))).remedy).toContain('or lower');
    }
    expect(account.total()).toMatchObject({ usage: { calls: 1 }, charged: { calls: 1, tokens: 1 } });
  });
});

describe('models that somebody made', () => {
  const made = (complete: LanguageModel['complete']) => {
    const model = { name: 'mine', complete };
    return countedModels({ optimizer: model, executor: model, judge: model }, fakeClock());
  };

  it('are counted by what they say that they took', async () => {
    const usage = { calls: 2, promptTokens: 7, completionTokens: 3, costUsd: null, retries: 1, cacheHits: 1 };
    const mine = made(async () => ({ text: 'hello', usage }));
    expect(await mine.models.executor.complete(ask('hi'))).toEqual({ text: 'hello', usage });
    expect(mine.usage()).toEqual(usage);
  });

  it('are counted when they fail, at an unknown price, and not when they were stopped', async () => {
    const failing = made(() => Promise.reject(new TypeError('odd')));
    await expect(failing.models.judge.complete(ask('hi'))).rejects.toThrow(TypeError);
    expect(failing.usage()).toEqual({ ...NO_USAGE, calls: 1, costUsd: null });
    const stopped = made(() => Promise.reject(new SpoError('interrupted', 'Stopped.')));
    await errorOf(stopped.models.judge.complete(ask('hi')));
    expect(stopped.usage()).toEqual(NO_USAGE);
  });
});
