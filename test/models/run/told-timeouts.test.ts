import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/machine/clock.ts';
import type { AttemptRequest } from '../../../src/models/attempt.ts';
import { buildModels } from '../../../src/models/run/run-models.ts';
import { tellingTimeouts } from '../../../src/models/run/told-timeouts.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { fakeClock } from '../fake-clock.ts';
import { rawServer } from '../raw-server.ts';
import { ask, booked, errorOf, failed } from '../requests.ts';

function scene(
  seconds: number,
  options: { mostOutput?: number; code?: 'model-timeout' | 'model-unavailable' } = {},
) {
  const clock = fakeClock();
  const said: string[] = [];
  const { code = 'model-timeout', mostOutput = null } = options;
  const silent = {
    name: 'm',
    attempt: async () => {
      await clock.sleep(seconds * 1000);
      return failed(new SpoError(code, 'No reply.', { retryable: true }), { costUsd: null });
    },
  };
  const cost = () => 0.25;
  const model = tellingTimeouts(silent, { clock, cost, mostOutput, say: (line) => said.push(line) });
  return { ...booked(model), said };
}

describe('a call that timed out', () => {
  it('is one line with role, prompt and age', async () => {
    const { model, said } = scene(120);
    await errorOf(model.complete(ask('hi', 'optimize')));
    const retry: AttemptRequest = { ...ask('hi', 'evaluate'), isRetry: true };
    await errorOf(model.complete(retry));
    expect(said).toEqual([
      expect.stringMatching(
        /^prompts\/poem\.yaml: round 1: the optimizer m gave no reply within 120 s; about \d+ tokens/,
      ),
      expect.stringMatching(
        /^prompts\/poem\.yaml: round 1: the judge m, asked again, gave no reply within 120 s/,
      ),
    ]);
  });

  it('is in the bill with an estimate of its tokens and their price', async () => {
    const { model, usage } = scene(120);
    await errorOf(model.complete(ask('x'.repeat(400), 'optimize')));
    expect(usage()).toMatchObject({ calls: 1, promptTokens: 112, completionTokens: 6000, costUsd: 0.25 });
  });

  it('is never estimated at more than it could write', async () => {
    const { model, usage } = scene(600, { mostOutput: 16_384 });
    await errorOf(model.complete(ask('hi', 'optimize')));
    await errorOf(model.complete({ ...ask('hi', 'optimize'), maxOutputTokens: 100 }));
    expect(usage().completionTokens).toBe(16_384 + 100);
  });

  it('is told of no other failure', async () => {
    const { model, said, usage } = scene(1, { code: 'model-unavailable' });
    await errorOf(model.complete(ask('hi')));
    expect(said).toEqual([]);
    expect(usage()).toMatchObject({ calls: 1, promptTokens: 0, costUsd: null });
  });
});

it('a run says each of its time-outs as they happen, and once what they are in the bill', async () => {
  const server = await rawServer(() => {});
  const settings = readSettings(
    { 'base-url': server.baseUrl, 'evaluate-model': 'm', 'request-timeout': '1', 'max-calls': '1' },
    (name) => name,
  );
  const said: string[] = [];
  const stack = await buildModels(settings, {
    clock: { ...systemClock, sleep: async () => {} },
    random: seededRandomness(0),
    environment: {},
    journal: null,
    onNotice: (line) => said.push(line),
  });
  const { models, usage } = await stack.forPrompt();
  await errorOf(models.judge.complete(ask('hi', 'evaluate')));
  expect(said.filter((line) => line.includes('the judge m'))).toHaveLength(1);
  expect(stack.notices()).toEqual(['Calls that timed out are in the bill with an estimate of their tokens.']);
  expect(usage().completionTokens).toBeGreaterThan(0);
});
