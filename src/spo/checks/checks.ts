// What can be said of an answer without a judge: length, text, patterns, JSON and its schema.

import { countWords } from '../asking/parse-reply.ts';
import { SpoError } from '../errors.ts';
import type { Check } from '../types.ts';
import { compilePattern } from './pattern.ts';
import { compileSchema } from './schema.ts';

type Test = (answer: string) => boolean;
type TextCheck = Extract<Check, { text: string }>;

/** Compiling takes longer than testing, and the same checks meet every answer. */
const compiledChecks = new WeakMap<Check, Test>();

/**
 * The labels of those `checks` that `answerText` does not pass, in their order. White space around the answer
 * counts for none of them but `contains`. Total in `answerText`, and the same on every machine.
 *
 * @throws SpoError `bad-input` for a pattern or schema that does not compile, which no parsed file has
 */
export function failedChecks(checks: readonly Check[], answerText: string): readonly string[] {
  return checks
    .filter((check) => testOf(check)(answerText) === (check.not ?? false))
    .map(({ label }) => label);
}

function testOf(check: Check): Test {
  const test = compiledChecks.get(check) ?? compile(check);
  compiledChecks.set(check, test);
  return test;
}

function compile(check: Check): Test {
  switch (check.kind) {
    case 'equals':
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return textTest(check);
    case 'matches':
      return patternTest(check);
    case 'json-schema':
      return schemaTest(check);
    case 'max-words':
      return (answer) => countWords(answer, check.words + 1) <= check.words;
  }
}

function textTest({ kind, text, ignoreCase = false }: TextCheck): Test {
  const folded = (value: string) => (ignoreCase ? value.toLowerCase() : value);
  const wanted = folded(text);
  if (kind === 'contains') return (answer) => folded(answer).includes(wanted);
  const trimmed = wanted.trim();
  if (kind === 'equals') return (answer) => folded(answer).trim() === trimmed;
  if (kind === 'starts-with') return (answer) => folded(answer).trim().startsWith(trimmed);
  return (answer) => folded(answer).trim().endsWith(trimmed);
}

function patternTest({ label, pattern }: Extract<Check, { kind: 'matches' }>): Test {
  const compiled = compilePattern(pattern);
  if (!compiled.ok)
    throw new SpoError('bad-input', `The check ${label} has a bad pattern: ${compiled.reason}.`);
  return (answer) => compiled.value.test(answer.trim());
}

function schemaTest({ label, schema }: Extract<Check, { kind: 'json-schema' }>): Test {
  const compiled = compileSchema(schema);
  if (!compiled.ok)
    throw new SpoError('bad-input', `The check ${label} has a bad schema: ${compiled.fault.reason}.`);
  return (answer) => {
    const json = parseJson(answer.trim());
    return json.ok && compiled.accepts(json.value);
  };
}

/** A code fence around the JSON is not JSON: the program that reads the answer would stop at it as well. */
function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
