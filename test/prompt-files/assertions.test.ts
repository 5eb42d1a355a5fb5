import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { failedAssertions } from '../../src/spo/assertions/assertions.ts';
import { problemsOf, readOne } from './read-text.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../prompts');

/** A file with `checks` below line 1, two spaces in front of each of them. */
const withChecks = (...checks: readonly string[]) =>
  [
    'prompt: p',
    'checks:',
    ...checks.flatMap((check) => check.split('\n').map((line) => `  ${line}`)),
    'qa:',
    '  - question: q',
    '',
  ].join('\n');

const checksOf = (text: string) => readOne(text).spec.cases.map(({ checks }) => checks);

describe('checks of a prompt file', () => {
  it('are read, each kind', () => {
    const text = withChecks(
      '- equals: a',
      '- contains: "b c"',
      '- starts-with: d',
      '- ends-with: |\n    e',
      "- matches: '^\\d+$'",
      '- json-schema: {type: object, required: [total]}',
      '- max-words: 50',
    );
    expect(checksOf(text)).toEqual([
      [
        { kind: 'equals', label: 'equals "a"', text: 'a' },
        { kind: 'contains', label: 'contains "b c"', text: 'b c' },
        { kind: 'starts-with', label: 'starts-with "d"', text: 'd' },
        { kind: 'ends-with', label: 'ends-with "e\\n"', text: 'e\n' },
        { kind: 'matches', label: 'matches ^\\d+$', pattern: '^\\d+$' },
        { kind: 'json-schema', label: 'json-schema', schema: { type: 'object', required: ['total'] } },
        { kind: 'max-words', label: 'max-words 50', words: 50 },
      ],
    ]);
  });

  it('of the file come before those of a case', () => {
    const text =
      'prompt: p\nchecks: [contains: a]\nqa:\n- question: q\n  checks:\n  - contains: b\n- question: r\n';
    const [first, second] = checksOf(text);
    expect(first?.map(({ label }) => label)).toEqual(['contains "a"', 'contains "b"']);
    expect(second?.map(({ label }) => label)).toEqual(['contains "a"']);
    expect(first?.[0]).toBe(second?.[0]);
  });

  it('have labels of their own', () => {
    const schema = 'json-schema: {title: Order}';
    const long = 'x'.repeat(50);
    const text = `prompt: p\nchecks: [{${schema}}, {${schema}}, {contains: ${long}y}]\nqa:\n- question: q\n  checks: [{${schema}}, {contains: ${long}z}]\n`;
    const cut = `contains "${'x'.repeat(40)}..."`;
    expect(checksOf(text)[0]?.map(({ label }) => label)).toEqual([
      'json-schema "Order"',
      'json-schema "Order" (2)',
      cut,
      'json-schema "Order" (3)',
      `${cut} (2)`,
    ]);
  });

  it.each(['checks:', 'checks: []'])('may be none: %s', (none) => {
    expect(checksOf(`prompt: p\n${none}\nqa:\n- question: q\n  ${none}\n`)).toEqual([undefined]);
  });

  test('stay when the prompt is replaced', () => {
    const entry = readOne(withChecks('- max-words: 5 # few'));
    expect(entry.replacePrompt('new')).toMatchObject({
      ok: true,
      text: withChecks('- max-words: 5 # few').replace('p\n', 'new\n'),
    });
  });
});

const KINDS = 'equals, contains, starts-with, ends-with, matches, json-schema, max-words';
const HINT = 'look-around and back-references are not supported, so that no pattern can run for minutes';
const PATTERN = 'check 1: matches: expected a regular expression, found the text';
const SCHEMA = 'expected a valid JSON schema, found';

describe('a wrong check is a problem at its place', () => {
  it.each<[string, string, string]>([
    ['an unknown kind', '- regex: a', `3:5 check 1: expected one of ${KINDS}, found the unknown key "regex"`],
    [
      'no kind',
      '- {}',
      `3:5 check 1: expected a mapping with one of the keys ${KINDS}, found a mapping (it has 0 keys)`,
    ],
    [
      'two kinds',
      '- equals: a\n  contains: b',
      `3:5 check 1: expected a mapping with one of the keys ${KINDS}, found a mapping (it has 2 keys)`,
    ],
    [
      'a text instead',
      '- short',
      `3:5 check 1: expected a mapping with the keys ${KINDS}, found the text "short"`,
    ],
    [
      'an empty text',
      "- contains: ''",
      '3:15 check 1: contains: expected text that is not blank, found blank text',
    ],
    ['no text', '- equals:', '3:5 check 1: equals: expected text that is not blank, found nothing'],
    [
      'a number as text',
      '- equals: 4',
      '3:13 check 1: equals: expected text that is not blank, found the number 4 (quotes make it text)',
    ],
    [
      'no words',
      '- max-words: 0',
      '3:16 check 1: max-words: expected a whole number of words above 0, found the number 0',
    ],
    [
      'half a word',
      '- max-words: 1.5',
      '3:16 check 1: max-words: expected a whole number of words above 0, found the number 1.5',
    ],
    [
      'words as text',
      '- max-words: "5"',
      '3:16 check 1: max-words: expected a whole number of words above 0, found the text "5"',
    ],
    ['an open group', "- matches: '(a'", `3:14 ${PATTERN} "(a" (missing closing ): \`(a\`)`],
    [
      'look-ahead',
      "- matches: '(?=a)'",
      `3:14 ${PATTERN} "(?=a)" (invalid or unsupported Perl syntax: \`(?=\`; ${HINT})`,
    ],
    [
      'look-behind',
      "- matches: '(?<!a)'",
      `3:14 ${PATTERN} "(?<!a)" (invalid named capture: \`(?<!a)\`; ${HINT})`,
    ],
    [
      'a back-reference',
      "- matches: '(a)\\1'",
      `3:14 ${PATTERN} "(a)\\\\1" (invalid escape sequence: \`\\1\`; ${HINT})`,
    ],
    [
      'a named back-reference',
      "- matches: '\\k<a>'",
      `3:14 ${PATTERN} "\\\\k<a>" (invalid escape sequence: \`\\k\`; ${HINT})`,
    ],
    ['an unknown escape', "- matches: '\\Z'", `3:14 ${PATTERN} "\\\\Z" (invalid escape sequence: \`\\Z\`)`],
    [
      'repetitions that multiply',
      "- matches: '(a?){999}(b?){999}'",
      `3:14 ${PATTERN} "(a?){999}(b?){999}" (too large: its repetitions multiply)`,
    ],
    [
      'a schema as text',
      '- json-schema: object',
      '3:18 check 1: json-schema: expected a JSON schema as a mapping, found the text "object"',
    ],
    [
      'an unknown type',
      '- json-schema:\n    type: objekt',
      `4:13 check 1: json-schema: type: ${SCHEMA} the text "objekt" (must be equal to one of the allowed values: array, boolean, integer, null, number, object, string)`,
    ],
    [
      'a type further down',
      '- json-schema:\n    properties:\n      a/b:\n        required: yes',
      `6:21 check 1: json-schema: properties: a/b: required: ${SCHEMA} the text "yes" (must be array)`,
    ],
    [
      'an unknown keyword',
      '- json-schema:\n    type: object\n    requird:\n      - total',
      `5:7 check 1: json-schema: requird: ${SCHEMA} a list (unknown keyword "requird")`,
    ],
    [
      'an unknown format',
      '- json-schema:\n    items:\n      format: day',
      `5:17 check 1: json-schema: items: format: ${SCHEMA} the text "day" (unknown format)`,
    ],
    [
      'a pattern in a schema',
      '- json-schema:\n    items:\n      pattern: a(',
      `5:18 check 1: json-schema: items: pattern: ${SCHEMA} the text "a(" (missing closing ): \`a(\`)`,
    ],
    [
      'a pattern as key',
      '- json-schema:\n    patternProperties:\n      a(: {}',
      `5:9 check 1: json-schema: patternProperties: a(: ${SCHEMA} a mapping (missing closing ): \`a(\`)`,
    ],
    [
      'a remote reference',
      '- json-schema:\n    $ref: https://example.org/a.json',
      `4:13 check 1: json-schema: $ref: ${SCHEMA} the text "https://example.org/a.json" (the schema has no such definition, and none is fetched)`,
    ],
    [
      'a reference to nothing',
      '- json-schema:\n    items:\n      $ref: "#/$defs/a"',
      `5:15 check 1: json-schema: items: $ref: ${SCHEMA} the text "#/$defs/a" (the schema has no such definition, and none is fetched)`,
    ],
    [
      'a reference beside the schema',
      '- json-schema:\n    $id: https://example.org/a\n    items: {$ref: b.json}',
      `5:21 check 1: json-schema: items: $ref: ${SCHEMA} the text "b.json" (the schema has no such definition, and none is fetched)`,
    ],
    [
      'a circle',
      '- json-schema:\n    allOf: [{$ref: "#"}]',
      `4:7 check 1: json-schema: ${SCHEMA} a mapping (it refers to itself without end, or is nested too deeply)`,
    ],
    [
      'a circle of two',
      '- json-schema:\n    $defs: {a: {$ref: "#/$defs/b"}, b: {$ref: "#/$defs/a"}}\n    $ref: "#/$defs/a"',
      `4:7 check 1: json-schema: ${SCHEMA} a mapping (it refers to itself without end, or is nested too deeply)`,
    ],
    [
      'a promise',
      '- json-schema:\n    $async: true',
      `4:7 check 1: json-schema: $async: ${SCHEMA} the truth value true (unknown keyword "$async")`,
    ],
    [
      'an old draft',
      '- json-schema:\n    $schema: http://json-schema.org/draft-04/schema#',
      `4:16 check 1: json-schema: $schema: ${SCHEMA} the text "http://json-schema.org/draft-04/schema#" (neither draft 2020-12 nor draft 07)`,
    ],
    [
      'what cannot hold',
      '- json-schema:\n    enum: []',
      `4:7 check 1: json-schema: ${SCHEMA} a mapping (enum must have non-empty array)`,
    ],
  ])('%s', (_, check, problem) => {
    expect(problemsOf(withChecks(check))).toEqual([problem]);
  });

  it('in a case and behind others', () => {
    const text = 'prompt: p\nqa:\n- question: q\n- question: r\n  checks:\n  - equals: a\n  - matches: "["\n';
    expect(problemsOf(text)).toEqual([
      '7:14 case 2: check 2: matches: expected a regular expression, found the text "[" (missing closing ]: `[`)',
    ]);
  });

  it('for each of several', () => {
    expect(problemsOf(withChecks("- matches: '*'", '- max-words: -1', '- json-schema: {x: 1}'))).toHaveLength(
      3,
    );
  });

  it('beyond fifty', () => {
    expect(problemsOf(withChecks(...new Array<string>(51).fill('- equals: a')))).toEqual([
      '3:3 checks: expected a list of at most 50 checks, found a list',
    ]);
  });

  it('in place of a list', () => {
    expect(problemsOf('prompt: p\nchecks: {equals: a}\nqa: [question: q]\n')).toEqual([
      '2:9 checks: expected a list of checks, found a mapping',
    ]);
  });
});

test('whatever is read can be tested, and whatever cannot is a problem', () => {
  const keyword = fc.constantFrom(
    'type',
    'pattern',
    '$ref',
    'items',
    'allOf',
    'not',
    'format',
    'minimum',
    'enum',
    '$defs',
    '$id',
    'required',
    'properties',
  );
  const { schema } = fc.letrec((tie) => ({
    leaf: fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('#', 'object', '#/$defs/a', '(a+)+$', null),
    ),
    schema: fc.dictionary(
      keyword,
      fc.oneof(tie('leaf'), tie('schema'), fc.array(fc.oneof(tie('leaf'), tie('schema')), { maxLength: 3 })),
    ),
  }));
  const check = fc.oneof(
    fc.record({ matches: fc.string({ unit: 'binary' }) }),
    fc.record({ matches: fc.stringMatching(/^[ab()|*+?[\]\\{}0-9^$.]{0,12}$/) }),
    fc.record({ 'json-schema': schema }),
    fc.anything(),
  );
  fc.assert(
    fc.property(check, fc.string(), (item, answer) => {
      const content = JSON.stringify({ prompt: 'p', checks: [item], qa: [{ question: 'q' }] });
      const file = parsePromptFile('a.yaml', new TextEncoder().encode(content));
      if (!file.ok) return file.problems.length > 0;
      const checks = file.prompts[0]?.spec.cases[0]?.checks ?? [];
      return failedAssertions(checks, answer).length <= 1;
    }),
    { numRuns: 500 },
  );
});

describe('the reference answers of the examples pass their checks', () => {
  it.each(readdirSync(EXAMPLES))('%s', (name) => {
    const { spec } = readOne(readFileSync(path.join(EXAMPLES, name), 'utf8'));
    const failed = spec.cases.flatMap(({ answer, checks = [] }) =>
      answer === undefined ? [] : failedAssertions(checks, answer),
    );
    expect(failed).toEqual([]);
  });
});
