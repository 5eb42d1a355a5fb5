import type { Format } from 'ajv';
import formats from 'ajv-formats';
import { compilePattern } from './pattern.ts';

/** Longer texts are none of these formats; it also keeps the native patterns behind them quick. */
const LONGEST_TEXT = 10_000;

const NAMES = [
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uuid',
] as const;

/** The values of `format` that are checked; any other one is a fault of the schema. */
export const SCHEMA_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  ...Object.fromEntries(NAMES.map((name) => [name, shortText(formats.default.get(name))])),
  regex: (text) => compilePattern(text).ok,
};

function shortText(format: Format): (text: string) => boolean {
  const test = testOf(format);
  return (text) => text.length <= LONGEST_TEXT && test(text);
}

function testOf(format: Format): (text: string) => boolean {
  if (format instanceof RegExp) return (text) => format.test(text);
  if (typeof format === 'function') return (text) => format(text) === true;
  if (typeof format === 'object' && typeof format.validate === 'function') {
    const { validate } = format as { validate: (text: string) => unknown };
    return (text) => validate(text) === true;
  }
  throw new TypeError('A format of an unknown kind.');
}
