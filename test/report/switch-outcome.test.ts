import { describe, expect, it } from 'vitest';
import type { BestRound } from '../../src/report/run-report.ts';
import { type MigrationFacts, migrationOf } from '../../src/report/switch-outcome.ts';
import type { Comparison, Decision } from '../../src/spo/types.ts';
import { comparison, pair, round, tally } from './sample-report.ts';

const pairs = (count: number) => Array.from({ length: count }, () => pair([], []));

const decided = (decision: Decision, rest: Partial<Comparison> = {}): Comparison => ({
  ...comparison(tally(4, 3, { flip: 2 }), pairs(9)),
  decision,
  ...rest,
});

const best = (confirmed: boolean): BestRound => ({
  round: 4,
  modification: 'm',
  prompt: 'better',
  confirmed,
});

const facts = (changes: Partial<MigrationFacts>): MigrationFacts => ({
  verdict: 'regressed',
  baseVersusHead: decided('incumbent'),
  note: '',
  rounds: [1, 2, 3].map((number) => round(number)),
  bestRound: null,
  bestVersusHead: null,
  ...changes,
});

describe('the outcome of a switch', () => {
  it.each([
    ['improved', {}, 'ready', 'The new model answers this prompt better.'],
    [
      'no-reliable-change',
      { baseVersusHead: decided('none') },
      'ready',
      'No difference showed over 7 decisive pairs of 9.',
    ],
    [
      'no-reliable-change',
      { baseVersusHead: comparison(tally(0, 0, { identical: 3 }), pairs(3)) },
      'ready',
      'No difference showed: all 3 pairs of answers are the same.',
    ],
    [
      'regressed',
      {},
      'not-ready',
      'The new model answers the present prompt worse, and 3 rounds found no better one.',
    ],
    ['insufficient-evidence', { note: 'Add cases.' }, 'not-ready', 'Add cases.'],
    [
      'budget-stopped',
      { note: 'The budget is used up.' },
      'not-ready',
      'A larger budget is needed. The budget is used up.',
    ],
    ['error', { note: 'No such model.' }, 'not-ready', 'No such model.'],
    [null, { note: 'Stopped.' }, 'not-ready', 'Stopped.'],
  ] as const)('with the verdict %s %j is %s', (verdict, changes, outcome, reason) => {
    expect(migrationOf(facts({ verdict, ...changes }), null)).toEqual({ outcome, reason, adapted: null });
  });

  it('stays ready when the search after it was cut short', () => {
    const cut = facts({ verdict: 'improved', note: 'The budget is used up.', bestRound: best(false) });
    expect(migrationOf(cut, null).outcome).toBe('ready');
  });

  it.each([
    ['challenger', 'ready-with-new-prompt', "and with the prompt of round 4 better than today's model."],
    ['none', 'ready-with-new-prompt', 'With the prompt of round 4: No difference showed over 7 decisive'],
    ['incumbent', 'not-ready', "and with the prompt of round 4 still worse than today's model."],
    ['insufficient', 'not-ready', 'Whether the prompt of round 4 makes up for it is open: Add cases.'],
  ] as const)('after a regression and with a new prompt that says %s is %s', (decision, outcome, reason) => {
    const adapted = decided(decision, { note: decision === 'insufficient' ? 'Add cases.' : '' });
    const migration = migrationOf(facts({ bestRound: best(true) }), adapted);
    expect(migration).toMatchObject({ outcome, adapted });
    expect(migration.reason).toContain('The new model answers the present prompt worse');
    expect(migration.reason).toContain(reason);
  });

  it('is not ready when the last comparison was cut short', () => {
    const adapted = decided('insufficient', { note: 'The budget is used up.', stoppedBy: 'budget' });
    const migration = migrationOf(facts({ bestRound: best(true) }), adapted);
    expect(migration.outcome).toBe('not-ready');
    expect(migration.reason).toContain('open: The budget is used up.');
  });

  it.each([
    [{ bestRound: best(false), bestVersusHead: decided('none') }, /round 4 was not confirmed: more rounds/],
    [
      { bestRound: best(false), bestVersusHead: decided('insufficient', { note: 'Add cases.' }) },
      /round 4 was not confirmed: Add cases\.$/,
    ],
    [{ bestRound: best(true), note: 'The key was refused.' }, /worse\. The key was refused\.$/],
    [{ rounds: [], note: 'An earlier run found none.' }, /worse\. An earlier run found none\.$/],
  ])('after a regression with no new prompt to count on says why: %j', (changes, reason) => {
    const migration = migrationOf(facts(changes), null);
    expect(migration.outcome).toBe('not-ready');
    expect(migration.reason).toMatch(reason);
  });
});
