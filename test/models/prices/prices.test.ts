import { describe, expect, it } from 'vitest';
import { DEFAULT_MODELS } from '../../../src/models/defaults.ts';
import { costOf } from '../../../src/models/prices/prices.ts';

const million = { promptTokens: 200_000, cachedPromptTokens: 0, completionTokens: 200_000 };

describe('costOf', () => {
  it('knows every default model', async () => {
    expect((await costOf({ model: DEFAULT_MODELS.optimize.model }))(million)).toBeCloseTo(1.2);
    expect((await costOf({ model: DEFAULT_MODELS.evaluate.model }))(million)).toBeCloseTo(0.12);
    expect((await costOf({ model: DEFAULT_MODELS.execute.model }))(million)).toBeCloseTo(0.12);
  });

  it('knows what the library knows, by provider', async () => {
    expect((await costOf({ model: 'gpt-4o-mini' }))(million)).toBeCloseTo(0.15);
    const baseUrl = 'https://api.deepseek.com/v1';
    expect((await costOf({ model: 'deepseek-chat', baseUrl }))(million)).toBeGreaterThan(0);
  });

  it('counts cached tokens at their own price', async () => {
    const cost = await costOf({ model: 'gpt-4o-mini' });
    const cached = cost({ ...million, cachedPromptTokens: 200_000 });
    expect(cached).toBeLessThan(cost(million) ?? 0);
    expect(cached).toBeGreaterThan(0);
  });

  it.each([
    { model: 'nobody-knows-this' },
    { model: 'gpt-4o-mini', baseUrl: 'http://127.0.0.1:11434/v1' },
    { model: 'gpt-6.1-terra', baseUrl: 'https://gateway.example.org/v1' },
    { model: 'gpt-6.1-terra', baseUrl: 'https://api.openai.com.example.org/v1' },
    { model: 'toString' },
  ])('has no cost, rather than none at all, for %j', async (priced) => {
    expect((await costOf(priced))(million)).toBeNull();
  });

  it('puts the prices setting above everything', async () => {
    const overrides = { 'gpt-4o-mini': { inputPerMillion: 10, outputPerMillion: 0 } };
    expect((await costOf({ model: 'gpt-4o-mini', overrides }))(million)).toBe(2);
    const baseUrl = 'http://127.0.0.1:11434/v1';
    expect((await costOf({ model: 'gpt-4o-mini', baseUrl, overrides }))(million)).toBe(2);
  });
});
