import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../bench/chaos/claims.ts';
import { DEFECTS } from '../../bench/chaos/defects.ts';
import { PLENTY, planOf } from '../../bench/chaos/plan.ts';
import { seededRandomness } from '../../src/spo/random.ts';
import { REPOSITORY } from '../support/run-cli.ts';

describe('the proof of the chaos runs', () => {
  it.each(DEFECTS.map((defect) => [defect.name, defect] as const))('finds the line of "%s"', (_, defect) => {
    const source = readFileSync(path.join(REPOSITORY, 'src', defect.file), 'utf8');
    expect(source.split(defect.line)).toHaveLength(2);
    expect(defect.broken).not.toBe(defect.line);
  });

  it('breaks every claim', () => {
    expect(new Set(DEFECTS.map(({ claim }) => claim))).toEqual(new Set(Object.keys(CLAIMS)));
  });
});

describe('the plan of the chaos runs', () => {
  const random = seededRandomness('plan');
  const plans = Array.from({ length: 200 }, (_, run) => planOf(run, random));

  it('kills most of a third of them after a finished round, with a budget that is soon spent', () => {
    const late = plans.filter(({ kill }) => kill !== null && kill.rounds > 0);
    expect(late.length).toBeGreaterThanOrEqual(50);
    expect(late.filter(({ maxCalls }) => maxCalls < PLENTY).length).toBeGreaterThanOrEqual(30);
  });

  it('has runs that are left alone, with and without a budget that ends them', () => {
    const alone = plans.filter(({ kill }) => kill === null);
    expect(alone.filter(({ maxCalls }) => maxCalls < PLENTY).length).toBeGreaterThan(20);
    expect(alone.filter(({ maxCalls }) => maxCalls === PLENTY).length).toBeGreaterThan(80);
  });
});
