// What can be said of an answer without a judge: length, text, patterns, JSON and its schema.

import { countWords } from '../asking/count-words.ts';
import { SpoError } from '../errors.ts';
import type { Assertion } from '../types.ts';
import { compilePattern } from './pattern.ts';
import { compileSchema } from './schema.ts';

type Test = (answer: string) => boolean;
type TextAssertion = Extract<Assertion, { text: string }>;

/** Compiling takes longer than testing, and the same assertions meet every answer. */
const compiledAssertions = new WeakMap<Assertion, Test>();

/**
 * The labels of those `assertions` that `answerText` does not pass, in their order. White space around the answer
 * counts for none of them but `contains`. Total in `answerText`, and the same on every machine.
 *
 * @throws SpoError `bad-input` for a pattern or schema that does not compile, which no parsed file has
 */
export function failedAssertions(assertions: readonly Assertion[], answerText: string): readonly string[] {
  return assertions
    .filter((assertion) => testOf(assertion)(answerText) === (assertion.not ?? false))
    .map(({ label }) => label);
}

function testOf(assertion: Assertion): Test {
  const test = compiledAssertions.get(assertion) ?? compile(assertion);
  compiledAssertions.set(assertion, test);
  return test;
}

function compile(assertion: Assertion): Test {
  switch (assertion.kind) {
    case 'equals':
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return textTest(assertion);
    case 'matches':
      return patternTest(assertion);
    case 'json-schema':
      return schemaTest(assertion);
    case 'max-words':
      return (answer) => countWords(answer, assertion.words + 1) <= assertion.words;
  }
}

function textTest({ kind, text, ignoreCase = false }: TextAssertion): Test {
  const folded = (value: string) => (ignoreCase ? value.toLowerCase() : value);
  const wanted = folded(text);
  if (kind === 'contains') return (answer) => folded(answer).includes(wanted);
  const trimmed = wanted.trim();
  if (kind === 'equals') return (answer) => folded(answer).trim() === trimmed;
  if (kind === 'starts-with') return (answer) => folded(answer).trim().startsWith(trimmed);
  return (answer) => folded(answer).trim().endsWith(trimmed);
}

function patternTest({ label, pattern }: Extract<Assertion, { kind: 'matches' }>): Test {
  const compiled = compilePattern(pattern);
  if (!compiled.ok)
    throw new SpoError('bad-input', `The check ${label} has a bad pattern: ${compiled.reason}.`);
  return (answer) => compiled.value.test(answer.trim());
}

function schemaTest({ label, schema }: Extract<Assertion, { kind: 'json-schema' }>): Test {
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
