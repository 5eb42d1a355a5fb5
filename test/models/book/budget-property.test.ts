import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/machine/side-by-side.ts';
import { type BudgetLimits, NO_LIMITS } from '../../../src/models/book/limits.ts';
import { openAiModel } from '../../../src/models/openai/openai-model.ts';
import type { Cost } from '../../../src/models/prices/prices.ts';
import { SpoError } from '../../../src/spo/errors.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import { ask } from '../requests.ts';
import { createBudget, manualClock } from './budget-scene.ts';
import { countingServer, type ServerTraits } from './budget-server.ts';

const price: Cost = ({ promptTokens, completionTokens }) => (promptTokens + completionTokens) / 1e6;

interface Load {
  readonly limits: Partial<BudgetLimits>;
  readonly concurrency: number;
  readonly calls: number;
  readonly seed: number;
}

/** Sends calls of random sizes through one budget at a server that counts for itself. */
async function drive({ limits, concurrency, calls, seed }: Load, traits: Partial<ServerTraits> = {}) {
  const random = seededRandomness(seed)('load');
  const server = await countingServer(seededRandomness(seed)('server'), {
    density: () => random(),
    faults: 0.05,
    ...traits,
  });
  const budget = createBudget({ ...NO_LIMITS, ...limits }, { clock: manualClock(), journal: null });
  const options = { baseUrl: server.baseUrl, apiKey: 'key', model: 'm', cost: price };
  const model = budget.wrap(openAiModel(options), { cost: price });
  const jobs = Array.from({ length: calls }, (_, number) => {
    const content = 'x'.repeat(1 + Math.floor(random() * 3_000));
    return () => Promise.allSettled([model.complete(ask(content, 'execute', number))]);
  });
  const outcomes = (await sideBySide(jobs, concurrency)).flat();
  const errors = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  const codes = errors.map((error: unknown) => (error instanceof SpoError ? error.code : 'defect'));
  return { server, spent: budget.spent(), codes, refused: codes.includes('budget-exhausted') };
}

const load = {
  concurrency: fc.integer({ min: 1, max: 32 }),
  calls: fc.integer({ min: 1, max: 60 }),
  seed: fc.nat(),
};

describe('a budget over HTTP', () => {
  it('never lets more calls out than max-calls, and all of them when they are needed', async () => {
    const loads = fc.record({ ...load, limits: fc.record({ maxCalls: fc.integer({ min: 1, max: 70 }) }) });
    await fc.assert(
      fc.asyncProperty(loads, async (each) => {
        const { server, spent, codes } = await drive(each);
        expect(codes).not.toContain('defect');
        expect(server.calls()).toBe(Math.min(each.calls, each.limits.maxCalls));
        expect(spent.calls).toBe(server.calls());
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('spends no more than max-tokens and one call more, whatever texts and endpoint are', async () => {
    const loads = fc.record({
      ...load,
      limits: fc.record({
        maxTokens: fc.integer({ min: 300, max: 60_000 }),
        maxCalls: fc.option(fc.integer({ min: 1, max: 70 })),
        maxCostUsd: fc.option(fc.double({ min: 0.0005, max: 0.06, noNaN: true })),
      }),
    });
    await fc.assert(
      fc.asyncProperty(loads, async (each) => {
        const { server, spent, codes } = await drive(each);
        const { maxTokens, maxCalls, maxCostUsd } = each.limits;
        expect(codes).not.toContain('defect');
        expect(server.calls()).toBeLessThanOrEqual(maxCalls ?? each.calls);
        expect(server.tokens()).toBeLessThanOrEqual(maxTokens + server.largestCall());
        const most = (maxCostUsd ?? 1) * 1e6 + server.largestCall();
        expect(server.tokens()).toBeLessThanOrEqual(most);
        expect(spent.tokens).toBeGreaterThanOrEqual(server.tokens());
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('spends no more than max-tokens at all where texts are alike', async () => {
    const maxTokens = fc.integer({ min: 300, max: 60_000 });
    const loads = fc.record({ ...load, limits: fc.record({ maxTokens }) });
    const densities = fc.double({ min: 0.1, max: 1, noNaN: true });
    await fc.assert(
      fc.asyncProperty(loads, densities, async (each, density) => {
        const { server } = await drive(each, { density: () => density });
        expect(server.tokens()).toBeLessThanOrEqual(each.limits.maxTokens);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('uses most of a budget, many calls at once', async () => {
    const { server, refused } = await drive(
      { limits: { maxTokens: 300_000 }, concurrency: 32, calls: 400, seed: 1 },
      { density: () => 0.25, faults: 0 },
    );
    expect(refused).toBe(true);
    expect(server.mostAtOnce()).toBeGreaterThan(24);
    expect(server.tokens()).toBeGreaterThan(0.97 * 300_000);
    expect(server.tokens()).toBeLessThanOrEqual(300_000);
  });
});
