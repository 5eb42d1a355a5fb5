import { describe, expect, it } from 'vitest';
import { gateFailures } from '../../src/report/gate.ts';
import { comparison, prompt, report, tally } from './sample-report.ts';

const regressed = prompt('a.yaml', { verdict: 'regressed', baseVersusHead: comparison(tally(0, 6)) });
const worse = prompt('b.yaml', { verdict: 'no-reliable-change', baseVersusHead: comparison(tally(1, 4)) });
const close = prompt('c.yaml', { verdict: 'no-reliable-change', baseVersusHead: comparison(tally(2, 4)) });
const invalid = prompt('d.yaml', { status: 'invalid', verdict: null, baseVersusHead: null });
const everything = report([regressed, worse, close, invalid]);

describe('gates', () => {
  it.each([
    [['regression'], ['The change makes a.yaml worse.']],
    [['tentative-regression'], ['The change may make b.yaml worse: the base won more pairs.']],
    [['invalid'], ['Not a valid prompt file: d.yaml.']],
    [['never'], []],
  ] as const)('%j', (gates, failures) => {
    expect(gateFailures(everything, gates)).toEqual(failures);
  });

  it('can be several at once', () => {
    expect(gateFailures(everything, ['invalid', 'regression'])).toHaveLength(2);
  });

  it('pass when nothing is wrong', () => {
    const fine = report([prompt('a.yaml', { verdict: 'improved', baseVersusHead: comparison(tally(6, 0)) })]);
    expect(gateFailures(fine, ['regression', 'tentative-regression', 'invalid'])).toEqual([]);
  });

  it('name five files and count the rest', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ ...regressed, path: `${index}.yaml` }));
    expect(gateFailures(report(many), ['regression'])).toEqual([
      'The change makes 0.yaml, 1.yaml, 2.yaml, 3.yaml, 4.yaml and 3 more worse.',
    ]);
  });
});
