import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegFault, LegResult } from '../../../src/jobs/fan-out/leg-results.ts';
import { type ExpectedPrompt, mergeLegs } from '../../../src/jobs/fan-out/merge-legs.ts';
import type { FanOutPlan } from '../../../src/jobs/fan-out/plan.ts';
import { balancedShards } from '../../../src/jobs/fan-out/shards.ts';
import type { PromptReport } from '../../../src/report/run-report.ts';
import { errorLine } from '../../../src/spo/errors.ts';
import { prompt } from '../../report/sample-report.ts';
import { plan } from './sample-plan.ts';

const leg = (
  number: number,
  reports: readonly PromptReport[],
  rest: Partial<LegResult> = {},
): [number, LegResult] => [
  number,
  {
    leg: number,
    planDigest: 'e'.repeat(64),
    reports,
    notices: [],
    fault: null,
    finishedAt: '2026-11-22T11:00:00.000Z',
    ...rest,
  },
];

/** A prompt for each file, in the order of the plan. */
const expectedOf = ({ files }: FanOutPlan): ExpectedPrompt[] => files.map((file) => ({ file, name: '' }));
const verdicts = (reports: readonly PromptReport[]) =>
  reports.map(({ path, name, verdict }) => [path, name, verdict]);

describe('merged legs', () => {
  it('report what one process would, in the order of the files', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 8 }), fc.nat(), (paths, most, seed) => {
        const shards = balancedShards(
          paths.map((path, index) => ({ path, calls: 1 + ((seed + index) % 5) })),
          most,
        );
        const planned = plan(shards);
        const reportsOf = (path: string) =>
          ['one', 'two'].map((name) => prompt(path, { name, note: `${path}${name}` }));
        const results = planned.legs.map((each) => leg(each.leg, each.paths.flatMap(reportsOf).toReversed()));
        const expected = planned.files.flatMap((file) => ['one', 'two'].map((name) => ({ file, name })));
        const merged = mergeLegs(planned, new Map(results.toReversed()), expected);
        expect(merged).toEqual({
          reports: planned.files.flatMap(({ path }) => reportsOf(path)),
          notices: [],
          fault: null,
          problems: [],
        });
      }),
    );
  });

  it('end a prompt in an error that nobody speaks for', () => {
    const planned = plan([['a.yaml', 'd.yaml'], ['b.yaml'], ['c.yaml']], {
      files: [
        { path: 'a.yaml', status: 'modified' },
        { path: 'b.yaml', status: 'added' },
        { path: 'c.yaml', status: 'renamed', previousPath: 'old.yaml' },
        { path: 'd.yaml', status: 'modified' },
        { path: 'e.yaml', status: 'modified' },
      ],
    });
    const { reports, problems } = mergeLegs(
      planned,
      new Map([leg(1, [prompt('a.yaml')])]),
      expectedOf(planned),
    );
    const lost = 'left no result: it failed, was cancelled, or its artifact is missing.';
    expect(
      reports.map(({ path, status, verdict, stoppedBy, note }) => [path, status, verdict, stoppedBy, note]),
    ).toEqual([
      ['a.yaml', 'changed', 'no-reliable-change', null, ''],
      ['b.yaml', 'new', 'error', 'error', `Leg 2 of 3 ${lost}`],
      ['c.yaml', 'changed', 'error', 'error', `Leg 3 of 3 ${lost}`],
      ['d.yaml', 'changed', 'error', 'error', 'Leg 1 of 3 left a result that says nothing of this prompt.'],
      ['e.yaml', 'changed', 'error', 'error', 'The plan gives this prompt to no leg.'],
    ]);
    expect(reports[2]?.previousPath).toBe('old.yaml');
    expect(problems).toEqual([]);
  });

  it('do not let a leg speak for the prompts of others', () => {
    const planned = plan(
      [
        ['a.yaml', 'c.yaml'],
        ['b.yaml', 'b#x.yaml'],
      ],
      {
        carried: [prompt('c.yaml', { verdict: 'improved' })],
      },
    );
    const poison = (path: string, name = '') => prompt(path, { name, verdict: 'regressed' });
    const results = new Map([
      leg(1, [
        poison('b.yaml'),
        prompt('a.yaml'),
        poison('a.yaml'),
        poison('c.yaml'),
        poison('a.yaml', 'ghost'),
      ]),
      leg(2, [prompt('b.yaml'), poison('b', 'x.yaml')]),
      leg(3, [poison('b#x.yaml')]),
    ]);
    const { reports, problems } = mergeLegs(planned, results, expectedOf(planned));
    expect(verdicts(reports)).toEqual([
      ['a.yaml', '', 'no-reliable-change'],
      ['b#x.yaml', '', 'error'],
      ['b.yaml', '', 'no-reliable-change'],
      ['c.yaml', '', 'improved'],
    ]);
    expect(problems).toEqual([
      'Leg 1 of 2 reports on what it was not given, which was ignored: b.yaml, c.yaml, a.yaml#ghost.',
      'Leg 1 of 2 reports again on the same prompt, which was ignored: a.yaml.',
      'Leg 2 of 2 reports on what it was not given, which was ignored: b#x.yaml.',
    ]);
  });

  it('name a few of the prompts that a leg was not given, however many there are', () => {
    const planned = plan([['a.yaml']]);
    const foreign = Array.from({ length: 5000 }, (_, index) => prompt(`${'x'.repeat(10_000)}${index}`));
    const { problems } = mergeLegs(planned, new Map([leg(1, foreign)]), expectedOf(planned));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/, and 4997 more\.$/);
    expect(problems[0]?.length).toBeLessThan(1000);
  });

  it('add what the plan carries, whether it is expected or not', () => {
    const planned = plan([['a.yaml'], ['d.yaml']], {
      files: ['a', 'b', 'c', 'd'].map((name) => ({ path: `${name}.yaml`, status: 'modified' })),
      carried: [
        prompt('c.yaml', { status: 'invalid' }),
        prompt('b.yaml', { status: 'removed', verdict: null }),
      ],
    });
    const results = new Map([leg(1, [prompt('a.yaml')]), leg(2, [prompt('d.yaml')])]);
    const paths = (expected: ExpectedPrompt[]) =>
      mergeLegs(planned, results, expected).reports.map(({ path, status }) => `${path} ${status}`);
    const all = ['a.yaml changed', 'd.yaml changed', 'c.yaml invalid', 'b.yaml removed'];
    expect(paths(expectedOf(planned))).toEqual(all);
    expect(paths(expectedOf(planned).filter(({ file }) => /[ad]/.test(file.path.charAt(0))))).toEqual(all);
  });

  it('say each notice once and every fault, in the order of the legs', () => {
    const planned = plan([['a.yaml'], ['b.yaml'], ['c.yaml']]);
    const fault = (message: string, remedy: string | null): LegFault => ({
      code: 'model-unauthorized',
      message,
      remedy,
    });
    const results = new Map([
      leg(3, [prompt('c.yaml')], { notices: ['slow', 'late'], fault: fault('Bad\n::error::key.', null) }),
      leg(2, [prompt('b.yaml')], { notices: ['slow'], fault: fault('No key.', 'Give one.') }),
      leg(1, [prompt('a.yaml')], { notices: ['early', 'early'] }),
    ]);
    const merged = mergeLegs(planned, results, expectedOf(planned));
    expect(merged.notices).toEqual([
      'early',
      'slow',
      'Leg 2 of 3: No key. Give one.',
      'late',
      'Leg 3 of 3: Bad ::error::key.',
    ]);
    expect(merged.fault).toMatchObject({ code: 'model-unauthorized', message: 'Leg 2 of 3: No key.' });
    expect(merged.notices).toContain(merged.fault && errorLine(merged.fault));
  });
});
