import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/jobs/prompt/progress.ts';
import { FAN_OUT_ONLY, readSettings } from '../../src/settings/run-settings.ts';
import { namesAffecting, settingsAffecting } from '../../src/settings/same-run.ts';
import { SETTINGS } from '../../src/settings/table/table.ts';
import { fakeSpec } from '../support/fake-ports.ts';

const run = (raw: Record<string, string> = {}) => readSettings(raw, (name) => name);

describe('what a change of a setting affects', () => {
  it('is only how the run goes, for these', () => {
    expect(namesAffecting(['course'])).toEqual([
      'api-key',
      'allow-http',
      'optimize-api-key',
      'evaluate-api-key',
      'execute-api-key',
      'mode',
      'ref',
      'legs',
      'leg',
      'hand-over',
      'drafts',
      'prompts',
      'max-calls',
      'max-tokens',
      'max-cost-usd',
      'max-minutes',
      'prices',
      'cache-dir',
      'force',
      'max-concurrency',
      'requests-per-minute',
      'request-timeout',
    ]);
  });

  it('is what is found, for the rest but for what happens with it', () => {
    const found = namesAffecting(['length', 'models', 'search']);
    expect(found.length + namesAffecting(['course', 'publication']).length).toBe(SETTINGS.length);
    expect(namesAffecting(['length', 'search'])).toEqual([
      'max-rounds',
      'sample-size',
      'ballots',
      'patience',
      'seed',
      'judge-by',
    ]);
  });

  it('never is what is found, where jobs that share a run may differ', () => {
    const course: readonly string[] = namesAffecting(['course']);
    expect(FAN_OUT_ONLY.filter((name) => !course.includes(name))).toEqual([]);
    expect(FAN_OUT_ONLY).toHaveLength(9);
  });

  it('leaves out of the settings what affects something else, and what is absent', () => {
    const settings = run({ 'api-key': 'secret', branch: 'a', seed: '3' });
    expect(settingsAffecting(settings, ['publication'])).toMatchObject({ branch: 'a', commit: 'confirmed' });
    expect(JSON.stringify(settingsAffecting(settings, ['models', 'search']))).not.toMatch(/secret|branch/);
    expect(Object.keys(settingsAffecting(settings, ['models']))).not.toContain('execute-model');
  });
});

describe('a run that goes on', () => {
  const fingerprint = (raw: Record<string, string> = {}) =>
    fingerprintOf(fakeSpec(), 'base', run(raw), { execute: 'model' });

  it('knows checkpoints of earlier versions', () => {
    expect(fingerprint()).toBe('a20d1daed5d57740a7848b1cce18c8581a5bf1f215f51dd7aa24b2e2c98887dd');
  });

  it('may have more rounds and another budget, but no other sample, rule or seed', () => {
    expect(fingerprint({ 'max-rounds': '50', 'max-calls': '9', 'api-key': 'k' })).toBe(fingerprint());
    for (const raw of [
      { 'sample-size': '2' },
      { ballots: '2' },
      { patience: '1' },
      { seed: '1' },
      { 'judge-by': 'case' },
    ])
      expect(fingerprint(raw)).not.toBe(fingerprint());
  });
});
