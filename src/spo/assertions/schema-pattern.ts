import type { CodeOptions } from 'ajv';
import type { StepMeter } from './meter.ts';
import { compilePattern } from './pattern.ts';

/** A pattern in a schema that cannot be compiled; the message says why. */
export class RefusedPattern extends Error {
  readonly pattern: string;

  constructor(pattern: string, reason: string) {
    super(reason);
    this.pattern = pattern;
  }
}

/** How many instructions on a character are as much work as one keyword. */
const INSTRUCTIONS_PER_STEP = 10;

/** The engine for the patterns in a schema: linear, and metered as keywords are. */
export function meteredPatterns(meter: StepMeter): NonNullable<CodeOptions['regExp']> {
  const compile = (pattern: string) => {
    const compiled = compilePattern(pattern);
    if (!compiled.ok) throw new RefusedPattern(pattern, compiled.reason);
    const { test, size } = compiled.value;
    return {
      test(text: string) {
        meter.spend((text.length * size) / INSTRUCTIONS_PER_STEP);
        return test(text);
      },
    };
  };
  // The code is for validators that are written to a file, which these never are.
  return Object.assign(compile, { code: '' });
}
