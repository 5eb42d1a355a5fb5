import { describe, expect, it } from 'vitest';
import { OutOfSteps, StepMeter } from '../../../src/spo/assertions/meter.ts';
import { compileSchema, type JsonSchema } from '../../../src/spo/assertions/schema.ts';
import { meteredPatterns, RefusedPattern } from '../../../src/spo/assertions/schema-pattern.ts';

const MOST = 5_000_000;

describe('a step meter', () => {
  it('lets a run spend its steps and no more', () => {
    const meter = new StepMeter();
    expect(() => meter.run(() => meter.spend(MOST))).not.toThrow();
    expect(() => meter.run(() => meter.spend(MOST + 1))).toThrow(OutOfSteps);
  });

  it('adds up what is spent, and starts each run afresh', () => {
    const meter = new StepMeter();
    const twice = (steps: number) => () =>
      meter.run(() => {
        meter.spend(steps);
        meter.spend(steps);
        return 'done';
      });
    expect(twice(MOST / 2)()).toBe('done');
    expect(twice(MOST / 2)()).toBe('done');
    expect(twice(MOST / 2 + 1)).toThrow(OutOfSteps);
  });
});

describe('the patterns of a schema', () => {
  it('cost a step for every ten instructions on a character', () => {
    const meter = new StepMeter();
    const pattern = meteredPatterns(meter)('a{1000}', 'u');
    const test = (length: number) => meter.run(() => pattern.test('a'.repeat(length)));
    expect(test(49_000)).toBe(true);
    expect(() => test(50_000)).toThrow(OutOfSteps);
    expect(test(1000)).toBe(true);
    expect(test(999)).toBe(false);
  });

  it('are refused with the reason', () => {
    const compile = () => meteredPatterns(new StepMeter())('a(', 'u');
    expect(compile).toThrow(RefusedPattern);
    expect(compile).toThrow(expect.objectContaining({ pattern: 'a(', message: 'missing closing ): `a(`' }));
  });
});

describe('the keywords of a schema', () => {
  const accepts = (schema: JsonSchema, value: unknown) => {
    const compiled = compileSchema(schema);
    return compiled.ok && compiled.accepts(value);
  };

  it('cost a step each time that they are applied', () => {
    const steps = { items: { allOf: Array.from({ length: 600 }, () => ({ minimum: 0 })) } };
    expect(accepts(steps, Array(4_000).fill(1))).toBe(true);
    expect(accepts(steps, Array(9_000).fill(1))).toBe(false);
  });

  it('cost more where each item is compared with every other', () => {
    const items = (count: number) => Array.from({ length: count }, (_, index) => index);
    expect(accepts({ uniqueItems: true }, items(7_000))).toBe(true);
    expect(accepts({ uniqueItems: true }, items(7_100))).toBe(false);
    expect(accepts({ maxItems: 7_100 }, items(7_100))).toBe(true);
  });
});
