import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/machine/clock.ts';
import { buildModels } from '../../../src/models/run/run-models.ts';
import { NO_FILE_SETTINGS } from '../../../src/settings/file-settings.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import type { LanguageModel, Role } from '../../../src/spo/ports.ts';
import { seededRandomness } from '../../../src/spo/random.ts';

const server = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' });
let requests: Record<string, unknown>[] = [];

beforeAll(async () => {
  server.on({ predicate: () => true }, async (request) => {
    requests.push(request as unknown as Record<string, unknown>);
    return { content: `from ${request.model}`, usage: { prompt_tokens: 1_000_000, completion_tokens: 0 } };
  });
  await server.start();
});
beforeEach(() => {
  requests = [];
});
afterAll(() => server.stop());

function build(raw: Record<string, string>) {
  const settings = readSettings(
    {
      'execute-base-url': `${server.url}/v1`,
      'execute-api-key': 'key',
      'api-key': 'common',
      'execute-model': 'today',
      'compare-model': 'next',
      ...raw,
    },
    (name) => name,
  );
  const around = { clock: systemClock, random: seededRandomness(0) };
  return buildModels(settings, { ...around, environment: {}, journal: null });
}

const ask = (model: LanguageModel | undefined, role: Role = 'execute') =>
  model?.complete({
    role,
    messages: [{ role: 'user', content: 'hi' }],
    draw: { file: 'a', phase: 'check', number: 0 },
  });

describe('a model to compare with', () => {
  it('answers for the head and the rounds, at the endpoint of the executor, and today’s for the base', async () => {
    const stack = await build({});
    const { models, usage } = await stack.forPrompt();
    expect(await ask(models.executor)).toMatchObject({ text: 'from next' });
    expect(await ask(models.baseExecutor)).toMatchObject({ text: 'from today' });
    expect(stack.names).toMatchObject({ execute: 'today', compare: 'next' });
    expect(usage().calls).toBe(2);
    expect(stack.usage().calls).toBe(2);
    expect(stack.identity.compare).not.toBe(stack.identity.execute);
  });

  it('gets what was set for the executor, and the defaults of its own name', async () => {
    const named = await (
      await build({ 'execute-temperature': '0.5', 'reasoning-effort': 'low' })
    ).forPrompt();
    const byDefault = await (await build({ 'compare-model': 'gpt-6-luna' })).forPrompt();
    for (const { models } of [named, byDefault]) await ask(models.executor);
    expect(requests).toMatchObject([
      { model: 'next', temperature: 0.5, reasoning_effort: 'low' },
      { model: 'gpt-6-luna', temperature: 0, reasoning_effort: 'none' },
    ]);
  });

  it('is billed at its own price, as today’s is', async () => {
    const stack = await build({ prices: 'today: 1 / 1\nnext: 7 / 7' });
    const { models, usage } = await stack.forPrompt();
    await ask(models.executor);
    expect(usage().costUsd).toBeCloseTo(7);
    await ask(models.baseExecutor);
    expect(usage().costUsd).toBeCloseTo(8);
    const tokens = { promptTokens: 1_000_000, cachedPromptTokens: 0, completionTokens: 0 };
    const costs = await stack.costsFor(NO_FILE_SETTINGS);
    expect([costs.execute?.(tokens), costs.compare?.(tokens)]).toEqual([1, 7]);
  });

  it('needs a price where money is limited, and shares the budget', async () => {
    const limited = { 'max-cost-usd': '20', prices: 'today: 1 / 1' };
    await expect(build(limited)).rejects.toThrow('the price of next is not known');
    const { models } = await (await build({ 'max-calls': '1' })).forPrompt();
    await ask(models.executor);
    await expect(ask(models.baseExecutor)).rejects.toMatchObject({ code: 'budget-exhausted' });
  });

  it.each([
    [{ 'compare-model': 'today' }, 'compare-model is today'],
    [{ 'compare-model': 'gpt-6-luna', 'execute-model': '' }, 'compare-model is gpt-6-luna'],
    [{ 'compare-model': 'simulated executor', offline: 'true' }, 'compare-model is simulated executor'],
  ])('is refused where it is today’s: %j', async (raw, message) => {
    await expect(build(raw)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(message),
    });
  });

  it('is not there unless it is set', async () => {
    const stack = await build({ 'compare-model': '' });
    expect(Object.keys(stack.names)).toEqual(['optimize', 'evaluate', 'execute']);
    expect(Object.keys(stack.identity)).toEqual(['optimize', 'evaluate', 'execute']);
    const { models } = await stack.forPrompt();
    expect(models.baseExecutor).toBeUndefined();
    expect(await ask(models.executor)).toMatchObject({ text: 'from today' });
  });
});
