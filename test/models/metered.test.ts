import { describe, expect, it } from 'vitest';
import { createMeter } from '../../src/models/metered.ts';
import { openAiModel } from '../../src/models/openai/openai-model.ts';
import { createLimiter } from '../../src/models/queue/limits.ts';
import { retrying } from '../../src/models/retry.ts';
import { SpoError } from '../../src/spo/errors.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import { fakeClock } from './fake-clock.ts';
import { completion, json, rawServer } from './raw-server.ts';
import { ask, errorOf, scripted } from './requests.ts';

describe('createMeter', () => {
  it('starts at zero and adds up', async () => {
    const meter = createMeter();
    expect(meter.usage()).toEqual(NO_USAGE);
    const model = meter.wrap(scripted({ promptTokens: 10, costUsd: 0.25 }));
    await model.complete(ask('hi'));
    await model.complete(ask('hi'));
    expect(meter.usage()).toMatchObject({ calls: 2, promptTokens: 20, costUsd: 0.5 });
  });

  it('counts for a file and for the run', async () => {
    const run = createMeter();
    const [first, second] = [createMeter(), createMeter()];
    const shared = run.wrap(scripted({ promptTokens: 10 }));
    await first.wrap(shared).complete(ask('hi'));
    await second.wrap(shared).complete(ask('hi'));
    await second.wrap(shared).complete(ask('hi'));
    expect([run, first, second].map((meter) => meter.usage().calls)).toEqual([3, 1, 2]);
  });

  it('does not count errors that come from no call', async () => {
    const meter = createMeter();
    const model = meter.wrap(scripted(new SpoError('budget-exhausted', 'Spent.')));
    await errorOf(model.complete(ask('hi')));
    expect(meter.usage()).toEqual(NO_USAGE);
  });

  it('agrees with the server on the number of calls, failed ones included', async () => {
    const server = await rawServer((response) => {
      if (server.requests.length % 3 === 0) json(response, 200, completion({ content: 'ok' }));
      else json(response, 500, { error: { message: 'broken' } });
    });
    const meter = createMeter();
    const options = { baseUrl: server.baseUrl, apiKey: 'secret-key', model: 'm', cost: () => 0.5 };
    const limited = createLimiter({ clock: fakeClock(), maxConcurrency: 1 }).wrap(openAiModel(options));
    const stack = (retries: number) =>
      meter.wrap(retrying(limited, { clock: fakeClock(), random: seededRandomness(1), retries }));
    await stack(3).complete(ask('hi'));
    expect(meter.usage()).toMatchObject({ calls: 3, retries: 2, promptTokens: 11, costUsd: 0.5 });
    await errorOf(stack(1).complete(ask('hi')));
    expect(meter.usage()).toMatchObject({ calls: 5, retries: 3, promptTokens: 11, costUsd: 0.5 });
    expect(server.requests).toHaveLength(5);
  });
});
