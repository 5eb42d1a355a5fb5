import { describe, expect, it } from 'vitest';
import type { PromptEntry } from '../../../src/prompt-files/prompt-file.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';

const PATH = 'prompts/any.prompt.yml';

function parse(text: string, path = PATH) {
  return parsePromptFile(path, new TextEncoder().encode(text));
}

function readOne(text: string): PromptEntry {
  const file = parse(text);
  const entry = file.ok ? file.prompts[0] : undefined;
  if (!entry) throw new Error(`${JSON.stringify(file)} from\n${text}`);
  return entry;
}

const noticesOf = (text: string) => {
  const file = parse(text);
  return file.ok ? file.notices.map(({ message }) => message) : ['invalid'];
};

const problemOf = (text: string, path = PATH) => {
  const file = parse(text, path);
  return file.ok ? '' : (file.problems[0]?.message ?? '');
};

const MESSAGES = 'messages:\n- role: system\n  content: Be kind.\n- role: user\n  content: "{{input}}"\n';
const DATA = 'testData:\n- input: one\n';
const FILE = MESSAGES + DATA;

const evaluated = (evaluators: string, data = DATA) =>
  readOne(`${MESSAGES}${data}evaluators:\n${evaluators}`).spec;

describe('which files are meant', () => {
  it.each(['a.prompt.yml', 'b/c.prompt.yaml', 'd.yaml'])('%s with messages', (path) => {
    const file = parse(FILE, path);
    expect(file.ok && file.prompts[0]?.spec).toMatchObject({ key: path, prompt: 'Be kind.' });
  });

  it('not those with the keys of another format, whatever their name', () => {
    const template = 'prompt: Be kind.\nqa:\n- question: q\n';
    const file = parse(template);
    expect(file.ok && file.prompts[0]?.spec.cases).toEqual([{ question: 'q' }]);
    expect(problemOf(`${FILE}qa: []\n`, 'd.yaml')).toMatch(/^expected one of prompt, prompt-file, /);
    expect(problemOf('messages: none\n', 'd.yaml')).toMatch(/^expected one of prompt, prompt-file, /);
  });

  it('all others of that name', () => {
    expect(problemOf('- one\n')).toMatch(/^expected a mapping with the keys name, description, /);
    expect(problemOf('name: x\n')).toBe('messages: expected a list of messages, but the key is missing');
  });
});

describe('the text that is optimized', () => {
  const messages = (roles: string, rest = '') =>
    `testData: [{x: one}]\n${rest}messages:\n${[...roles]
      .map((sign, index) => {
        const role = { s: 'system', u: 'user', a: 'assistant', t: 'user' }[sign];
        return `- role: ${role}\n  content: "${index + 1}${sign === 't' ? '{{x}}' : ''}"\n`;
      })
      .join('')}`;

  it.each<[string, string, string]>([
    ['the first system message', 'uss', '2'],
    ['the user message', 'au', '2'],
    ['the first user message with a placeholder', 'uatt', '3{{x}}'],
    ['the first user message, where none has one', 'uau', '1'],
  ])('is %s', (_, roles, expected) => {
    expect(readOne(messages(roles)).spec.prompt).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['user', 'suat', '4{{x}}'],
    ['system', 'us', '2'],
    ['3', 'sua', '3'],
  ])('is the one that the file names: %s', (named, roles, expected) => {
    const entry = readOne(messages(roles, `spo: {optimize: ${named}, max-rounds: 2}\n`));
    expect(entry.spec.prompt).toBe(expected);
    expect(entry.settings).toMatchObject({ maxRounds: 2 });
  });

  it('is put into its place, and the other messages stay', () => {
    const { spec } = readOne(messages('sat'));
    const [first] = spec.cases;
    expect(first && spec.render('New {{x}}.', first)).toEqual([
      { role: 'system', content: 'New one.' },
      { role: 'assistant', content: '2' },
      { role: 'user', content: '3one' },
    ]);
  });
});

describe('variables', () => {
  it('are all keys of a case but expected, as text', () => {
    const data =
      'testData:\n- {input: 1.5, flag: true, none: , list: [a, {b: 2}], expected: 7}\n- {input: "", expected: }\n';
    expect(readOne(MESSAGES + data).spec.cases).toEqual([
      {
        question: '1.5',
        answer: '7',
        variables: { input: '1.5', flag: 'true', none: '', list: '["a",{"b":2}]' },
      },
      { question: '(no input)', variables: { input: '' } },
    ]);
  });

  it('are filled in one pass', () => {
    const text =
      'messages: [{role: user, content: "{{a}} {{b}} {{ a }}"}]\ntestData: [{a: "{{b}}", b: "{{a}}"}]\n';
    const { spec } = readOne(text);
    const [first] = spec.cases;
    expect(first && spec.render(spec.prompt, first)).toEqual([
      { role: 'user', content: '{{b}} {{a}} {{b}}' },
    ]);
    expect(spec.placeholders).toEqual(['{{a}}', '{{b}}', '{{ a }}']);
    expect(first?.question).toBe('a: {{b}}\nb: {{a}}');
  });

  it('may stand in groups, which other mappings and lists are not', () => {
    const grouped = readOne(`${MESSAGES}testData: [{vars: {input: one, expected: two}}]\n`).spec.cases;
    expect(grouped).toEqual([{ question: 'one', answer: 'two', variables: { input: 'one' } }]);
    const text = 'messages: [{role: user, content: "{{inputs}}"}]\ntestData: [{inputs: [1], more: {x: 2}}]\n';
    expect(readOne(text).spec.cases[0]?.variables).toEqual({ inputs: '[1]', more: '{"x":2}' });
  });

  it('that only a new prompt names are not filled in: the product would not do so', () => {
    const { spec } = readOne(`${MESSAGES}testData: [{input: one, label: spam, expected: ham}]\n`);
    const [first] = spec.cases;
    const [system] = first ? spec.render('{{expected}} {{label}} {{input}}', first) : [];
    expect(system?.content).toBe('{{expected}} {{label}} one');
  });

  it('are refused where nothing stands for them', () => {
    const entry = readOne(FILE);
    expect(entry.replacePrompt('Say {{label}}.')).toEqual({
      ok: false,
      reason: 'The new text has {{label}}, which nothing in the file is put in place of.',
    });
    expect(entry.replacedLines('Say {{label}}.')).toBeNull();
    expect(entry.replacePrompt('Say {{input}} and {{ github.sha }}.').ok).toBe(true);
  });

  it('may be the reference answer', () => {
    const text =
      'messages: [{role: user, content: "{{input}}? {{expected}}!"}]\ntestData: [{input: a, expected: b}]\n';
    const { spec } = readOne(text);
    const [first] = spec.cases;
    expect(first && spec.render(spec.prompt, first)[0]?.content).toBe('a? b!');
  });

  it('are one where somebody asks a question freely, or none', () => {
    const { spec } = readOne(FILE);
    expect(spec.render('P', { question: 'q' })).toEqual([
      { role: 'system', content: 'P' },
      { role: 'user', content: 'q' },
    ]);
    const both = readOne('messages: [{role: user, content: "{{a}} {{b}}"}]\ntestData: [{a: 1, b: 2}]\n').spec;
    expect(both.render('{{a}} {{b}}', { question: 'q' }).map(({ content }) => content)).toEqual([
      '{{a}} {{b}}',
      'q',
    ]);
    const alone = readOne('messages: [{role: user, content: "Sort {{a}}"}]\ntestData: [{a: 1}]\n').spec;
    expect(alone.render('Order.', { question: 'q' }).map(({ content }) => content)).toEqual(['Order.', 'q']);
    const fixed = readOne('messages: [{role: system, content: Hi}]\n').spec;
    expect(fixed.cases).toEqual([{ question: '(no input)', variables: {} }]);
    expect(fixed.render('P', { question: 'q' }).map(({ content }) => content)).toEqual(['P', 'q']);
  });
});

describe('string evaluators', () => {
  it('become checks of every case, in any case but equals', () => {
    const { cases } = evaluated(
      '- {string: {equals: A}}\n- {string: {contains: B, startsWith: C}}\n- {string: {endsWith: 4}}\n',
      'testData: [{input: one}, {input: two}]\n',
    );
    const checks = [
      { kind: 'equals', label: 'equals "A"', text: 'A' },
      { kind: 'contains', label: 'contains "B"', text: 'B', ignoreCase: true },
      { kind: 'starts-with', label: 'starts-with "C"', text: 'C', ignoreCase: true },
      { kind: 'ends-with', label: 'ends-with "4"', text: '4', ignoreCase: true },
    ];
    expect(cases.map((each) => each.checks)).toEqual([checks, checks]);
  });

  it('are filled for each case, and left out where it has no value', () => {
    const { cases } = evaluated(
      '- string: {equals: "{{expected}}"}\n- string: {contains: "{{input}} {{other}}"}\n',
      'testData: [{input: one, expected: two}, {input: three}, {input: " ", expected: ""}]\n',
    );
    expect(cases.map(({ checks }) => checks?.map(({ label }) => label))).toEqual([
      ['equals "two"', 'contains "one {{other}}"'],
      ['contains "three {{other}}"'],
      ['contains "  {{other}}"'],
    ]);
  });

  it('have labels of their own', () => {
    const { cases } = evaluated('- string: {contains: a}\n- string: {contains: a}\n');
    expect(cases[0]?.checks?.map(({ label }) => label)).toEqual(['contains "a"', 'contains "a" (2)']);
  });

  it('without a text are not used', () => {
    const text = `${FILE}evaluators: [{name: x, string: {contains: ""}}, {string: }]\n`;
    expect(readOne(text).spec.cases[0]).not.toHaveProperty('checks');
    expect(noticesOf(text)).toEqual([
      'evaluator 1: expected a text to look for, found none, so the evaluator is not used',
      'evaluator 2: expected one of string, llm, uses, found none, so the evaluator is not used',
    ]);
  });
});

describe('requirements', () => {
  it('are the description and what other judges are asked', () => {
    const text = `description: " Kind replies. "\n${FILE}evaluators:
- name: Kind?
  llm:
    modelId: m
    systemPrompt: "Reply yes or no. "
    prompt: "Is {{completion}} a kind reply to {{input}}, like {{expected}}? {{other}}"
    choices: [{choice: true, score: 1}, {choice: no, score: 0.5}]
- uses: github/relevance
- llm: {prompt: Short?}
`;
    expect(readOne(text).spec.requirements).toBe(
      [
        'Kind replies.',
        '',
        'Kind?',
        'Another judge is asked:',
        'Reply yes or no.',
        'Is [the answer] a kind reply to [input], like [the reference answer]? [other]',
        'Of its replies, "true" is worth 1, "no" is worth 0.5; more is better.',
        '',
        'The answer addresses the question directly, correctly and completely.',
        '',
        'Another judge is asked:',
        'Short?',
      ].join('\n'),
    );
    expect(readOne(FILE).spec.requirements).toBe('');
  });
});

describe('how the model is asked', () => {
  const executionOf = (text: string) => readOne(text + FILE).settings.execution;

  it('comes from model and modelParameters', () => {
    const text =
      'model: " openai/gpt-4o"\nmodelParameters: {temperature: 0, topP: 1, maxTokens: 9, maxCompletionTokens: 8}\n';
    expect(executionOf(text)).toEqual({ model: 'openai/gpt-4o', temperature: 0, topP: 1, maxTokens: 8 });
    expect(executionOf('modelParameters: {maxTokens: 9}\n')).toEqual({ maxTokens: 9 });
    expect(executionOf('model:\nmodelParameters:\nresponseFormat: text\n')).toEqual({});
  });

  it('gives way to the block of the file', () => {
    const text =
      'model: one\nmodelParameters: {temperature: 1}\nspo: {execute-model: two, execute-temperature: 0.5}\n';
    expect(executionOf(text)).toEqual({ model: 'two', temperature: 0.5 });
  });

  const schema = { type: 'object', required: ['total'] };
  const named = { name: 'bill', strict: true, schema };

  it.each([
    ['a mapping', JSON.stringify(named)],
    ['JSON text', JSON.stringify(JSON.stringify(named))],
  ])('has a schema, as %s, that answers are checked by', (_, written) => {
    const entry = readOne(`responseFormat: json_schema\njsonSchema: ${written}\n${FILE}`);
    expect(entry.settings.execution).toEqual({
      responseFormat: { type: 'json_schema', json_schema: named },
    });
    expect(entry.spec.cases[0]?.checks).toEqual([
      { kind: 'json-schema', label: 'json-schema "bill"', schema },
    ]);
  });

  it('is the same check for all cases, so that it is compiled once', () => {
    const text = `responseFormat: json_schema\njsonSchema: ${JSON.stringify(named)}\n${MESSAGES}testData: [{input: 1}, {input: 2}]\n`;
    const [first, second] = readOne(text).spec.cases;
    expect(first?.checks?.[0]).toBe(second?.checks?.[0]);
  });

  it.each([
    ['a mapping', '{name: x, schema: {type: object, wrong: 1}}', '1:46'],
    ['JSON text', '\'{"name": "x", "schema": {"wrong": 1}}\'', '1:13'],
  ])('has a schema, as %s, that cannot be checked', (_, written, place) => {
    const text = `jsonSchema: ${written}\nresponseFormat: json_schema\n${FILE}`;
    const file = parse(text);
    const [notice] = file.ok ? file.notices : [];
    expect(`${notice?.location.line}:${notice?.location.column}`).toBe(place);
    expect(notice?.message).toMatch(/only sent to the model \(unknown keyword "wrong"\)$/);
    expect(readOne(text).spec.cases[0]).not.toHaveProperty('checks');
    expect(readOne(text).settings.execution.responseFormat).toMatchObject({ type: 'json_schema' });
  });

  it('asks for an object, and has no use for a schema then', () => {
    const text = `responseFormat: json_object\njsonSchema: {}\n${FILE}`;
    expect(readOne(text).settings.execution).toEqual({ responseFormat: { type: 'json_object' } });
    expect(noticesOf(text)).toEqual([
      'jsonSchema: expected responseFormat to be json_schema, so this is not used',
    ]);
  });
});

describe('keys of others', () => {
  it('are named once, in every kind of place', () => {
    const text = `${MESSAGES.replaceAll('content:', 'id: 1\n  content:')}testData: [{input: x}]
evaluators:
- {string: {contains: a, regex: b}}
- {string: {contains: a, regex: b}, weight: 2}
- {llm: {prompt: p, choices: [{choice: a, score: 1, color: red}, {choice: b, score: 0, color: blue}]}}
__proto__: x
`;
    expect(noticesOf(text).map((message) => message.replace(/expected one of .*, found/, 'found'))).toEqual([
      'message 1: found the unknown key "id", which is not used',
      'evaluator 1: string: found the unknown key "regex", which is not used',
      'evaluator 2: found the unknown key "weight", which is not used',
      'evaluator 3: llm: choice 1: found the unknown key "color", which is not used',
      'found the unknown key "__proto__", which is not used',
    ]);
    expect(readOne(text).spec.cases[0]?.checks).toHaveLength(2);
  });

  it('in mappings that are used twice do no harm', () => {
    const text = `messages:\n- &m {role: user, content: "{{input}}", id: 1}\n- *m\n- <<: *m\n  role: assistant\n${DATA}`;
    expect(noticesOf(text)).toHaveLength(1);
    const [first] = readOne(text).spec.cases;
    expect(
      first &&
        readOne(text)
          .spec.render('P', first)
          .map(({ role }) => role),
    ).toEqual(['user', 'user', 'assistant']);
  });
});
