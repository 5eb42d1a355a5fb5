import { describe, expect, it } from 'vitest';
import { assertPriced } from '../../../src/models/prices/known.ts';
import { costOf } from '../../../src/models/prices/prices.ts';
import { readPrices } from '../../../src/models/prices/setting.ts';
import { errorOf } from '../requests.ts';

describe('readPrices', () => {
  const prices = { 'my-model': { inputPerMillion: 0.1, outputPerMillion: 0.5 } };

  it.each([
    'my-model: 0.10 / 0.50',
    '  my-model:0.1/0.5  ',
    '# ours\r\n\r\nmy-model : $0.10 / $0.50\r\n',
    '{"my-model": {"input": 0.1, "output": 0.5}}',
  ])('reads %j', (text) => {
    expect(readPrices(text)).toEqual(prices);
  });

  it('takes names with colons, slashes and spaces', () => {
    const names = ['llama3:8b', 'meta/llama-4', 'ft:gpt-6:acme::abc', 'our model', '__proto__'];
    expect(Object.keys(readPrices(names.map((name) => `${name}: 1 / 2`).join('\n')))).toEqual(names);
  });

  it('prices calls by what was set', async () => {
    const overrides = readPrices('llama3:8b: 1 / 2');
    const cost = await costOf({ model: 'llama3:8b', baseUrl: 'http://127.0.0.1:1/v1', overrides });
    expect(cost({ promptTokens: 1e6, cachedPromptTokens: 0, completionTokens: 1e6 })).toBe(3);
  });

  it.each([
    ['a: 1 / 2\nb: 1', 'line 2 is "b: 1"'],
    ['a: 1 / 2\n\n# x\na: 3 / 4', 'line 4 names `a` a second time'],
    ['a: -1 / 2', 'line 1'],
    ['a: 1,5 / 2', 'line 1'],
    [': 1 / 2', 'line 1'],
    ['a = 1 / 2', 'line 1'],
    ['{"a": ', 'the JSON cannot be read'],
    ['{"a": 1}', 'a: '],
    ['{"a": {"input": 1}}', 'a, output: '],
    ['{"a": {"input": 1, "output": -2}}', 'a, output: '],
  ])('refuses %j and names the place', async (text, place) => {
    const error = await errorOf(() => readPrices(text));
    expect(error).toMatchObject({
      code: 'bad-input',
      remedy: expect.stringContaining('my-model: 0.10 / 0.50'),
    });
    expect(error.message).toContain(place);
  });

  it('takes linear time', () => {
    const started = performance.now();
    const spaces = ' '.repeat(1e5);
    for (const text of [`a${spaces}b`, `a: 1${spaces}b`, ':'.repeat(1e5), `a: ${'1'.repeat(1e5)}`]) {
      expect(() => readPrices(text)).toThrow();
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('assertPriced', () => {
  const free = { model: 'own', cost: () => 0 };
  const unknown = { model: 'odd-1', cost: () => null };

  it('lets priced models pass, and any model while money is not limited', () => {
    assertPriced([free], 1);
    assertPriced([unknown], null);
  });

  it('names every model without a price once, with what to set', async () => {
    const error = await errorOf(() =>
      assertPriced([free, unknown, unknown, { model: 'odd-2', cost: null }], 1),
    );
    expect(error.message).toBe('`max-cost-usd` is set, but the price of odd-1 and odd-2 is not known.');
    expect(error.remedy).toContain('`odd-1: 0.10 / 0.50`, `odd-2: 0.10 / 0.50`');
  });
});
