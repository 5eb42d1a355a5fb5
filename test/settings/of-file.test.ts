import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_RATE } from '../../src/jobs/check/error-shares.ts';
import { worstCase } from '../../src/jobs/prompt/worst-case.ts';
import { planPrompt } from '../../src/jobs/prompt/worst-case-of.ts';
import { type FileSettings, NO_FILE_SETTINGS } from '../../src/settings/file-settings.ts';
import { effectiveSettings } from '../../src/settings/of-file.ts';
import { readSettings } from '../../src/settings/run-settings.ts';
import { type Ballots, roundRule } from '../../src/spo/loop/settings.ts';
import { fakeSpec } from '../support/fake-ports.ts';

const run = (raw: Record<string, string> = {}) => readSettings(raw, (name) => name);
const file = (settings: Omit<FileSettings, 'execution'>): FileSettings => ({ ...settings, execution: {} });

describe('settings of a prompt', () => {
  it('are the run’s where its file says nothing', () => {
    expect(effectiveSettings(run(), NO_FILE_SETTINGS)).toEqual({ settings: run(), notices: [] });
  });

  it('are the file’s within the limits of the workflow', () => {
    const asked = {
      maxRounds: 2,
      sampleSize: 1,
      ballots: 4,
      patience: 0,
      maxCalls: 5,
      maxTokens: 6,
      maxCostUsd: 0.5,
    };
    const { settings, notices } = effectiveSettings(run({ 'max-calls': '5' }), file(asked));
    expect(settings).toEqual({
      ...run(),
      'max-rounds': 2,
      'sample-size': 1,
      ballots: 4,
      patience: 0,
      'max-calls': 5,
      'max-tokens': 6,
      'max-cost-usd': 0.5,
    });
    expect(notices).toEqual([]);
  });

  it('are the workflow’s, with a notice, where the file asks for more', () => {
    const raw = { 'max-calls': '10', 'max-tokens': '10', 'max-cost-usd': '1', ballots: '4' };
    const asked = {
      maxRounds: 11,
      sampleSize: 4,
      ballots: 'auto',
      maxCalls: 11,
      maxTokens: 11,
      maxCostUsd: 1.5,
    } as const;
    const { settings, notices } = effectiveSettings(run(raw), file(asked));
    expect(settings).toEqual(run(raw));
    expect(notices).toEqual([
      'The file asks for `max-rounds` 11, and the workflow allows 10.',
      'The file asks for `sample-size` 4, and the workflow allows 3.',
      'The file asks for `ballots` auto, and the workflow allows 4.',
      'The file asks for `max-calls` 11, and the workflow allows 10.',
      'The file asks for `max-tokens` 11, and the workflow allows 10.',
      'The file asks for `max-cost-usd` 1.5, and the workflow allows 1.',
    ]);
  });

  it('never allow more than the run’s, whatever the file asks for', async () => {
    const count = fc.integer({ min: 1, max: 20 });
    const ballots: fc.Arbitrary<Ballots> = fc.oneof(
      fc.constantFrom('auto' as const, 'auto-fast' as const),
      fc.integer({ min: 1, max: 30 }).map((pairs) => 2 * pairs),
    );
    const numbers = {
      maxRounds: count,
      sampleSize: count,
      maxCalls: count,
      maxTokens: count,
      maxCostUsd: count,
    };
    const asked = fc.record({ ...numbers, ballots, patience: fc.nat(20) }, { requiredKeys: [] });
    const allowed = fc.record({ ...numbers, ballots });
    const models = { costsFor: async () => ({ optimize: () => 1, evaluate: () => 1, execute: () => 1 }) };
    const property = fc.asyncProperty(asked, allowed, async (settings, limits) => {
      const raw = {
        'max-rounds': `${limits.maxRounds}`,
        'sample-size': `${limits.sampleSize}`,
        'max-calls': `${limits.maxCalls}`,
        'max-tokens': `${limits.maxTokens}`,
        'max-cost-usd': `${limits.maxCostUsd}`,
        ballots: `${limits.ballots}`,
      };
      const effective = effectiveSettings(run(raw), file(settings as FileSettings)).settings;
      for (const name of ['max-rounds', 'sample-size', 'max-calls', 'max-tokens', 'max-cost-usd'] as const) {
        expect(effective[name]).toBeLessThanOrEqual(Number(raw[name]));
      }
      expect(roundRule(effective.ballots).most).toBeLessThanOrEqual(roundRule(limits.ballots).most);

      const worst = async (own: FileSettings) => {
        const prompts = [await planPrompt({ spec: fakeSpec(), settings: own }, 'base', run(raw), models)];
        return worstCase({ prompts, verdicts: true, migration: false, errorRate: ERROR_RATE, retries: 3 });
      };
      const [own, whole] = [await worst(file(settings as FileSettings)), await worst(NO_FILE_SETTINGS)];
      expect(own.calls).toBeLessThanOrEqual(whole.calls);
      expect(own.attempts).toBeLessThanOrEqual(whole.attempts);
      expect(own.tokens).toBeLessThanOrEqual(whole.tokens);
      expect(own.costUsd).toBeLessThanOrEqual(whole.costUsd ?? 0);
    });
    await fc.assert(property, { numRuns: 60, seed: 7 });
  });
});
