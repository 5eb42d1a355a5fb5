import type { FanOutPlan, PlannedLeg } from '../../../src/jobs/fan-out/plan.ts';

export const NO_BUDGET = { maxCalls: null, maxTokens: null, maxCostUsd: null } as const;

/** A plan that gives each of these lists of files to a leg. */
export function plan(
  shards: readonly (readonly string[])[],
  overrides: Partial<FanOutPlan> = {},
): FanOutPlan {
  const legs = shards.map(
    (paths, index): PlannedLeg => ({
      leg: index + 1,
      paths,
      prompts: paths.length,
      calls: 48 * paths.length,
      budget: NO_BUDGET,
    }),
  );
  return {
    createdAt: '2026-11-22T10:00:00.000Z',
    repository: 'acme/prompts',
    number: 7,
    baseSha: 'b'.repeat(40),
    headSha: 'a'.repeat(40),
    branch: 'spo/pr-7',
    tipAtStart: null,
    notices: [],
    texts: [],
    files: shards
      .flat()
      .toSorted()
      .map((path) => ({ path, status: 'modified' })),
    settings: { 'max-rounds': '0123456789abcdef' },
    modelsDigest: 'c'.repeat(64),
    models: { optimize: 'gpt-6.1-terra', evaluate: 'gpt-6-luna', execute: 'gpt-6-luna' },
    simulated: false,
    shares: { compared: 3, confirmed: 4 },
    searched: [],
    leftOut: [],
    skipped: 0,
    earlier: null,
    carried: [],
    legs,
    ...overrides,
  };
}
