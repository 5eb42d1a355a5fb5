import { describe, expect, it } from 'vitest';
import { legsOutputs } from '../../../src/jobs/fan-out/plan-check.ts';
import { plan } from './sample-plan.ts';

describe('the matrix', () => {
  it('has an entry for each leg', () => {
    expect(legsOutputs(plan([['a.yaml', 'c.yaml'], ['b.yaml']]).legs).matrix).toBe(
      '{"include":[{"leg":1,"prompts":2,"calls":96},{"leg":2,"prompts":1,"calls":48}]}',
    );
  });

  it('is never empty: that would fail the whole workflow', () => {
    expect(legsOutputs([]).matrix).toBe('{"include":[{"leg":0,"prompts":0,"calls":0}]}');
  });
});
