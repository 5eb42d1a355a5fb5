import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import { editSpoTemplate, newSpoTemplate } from '../../../src/prompt-files/spo-template/edit-spo-template.ts';
import {
  readTemplateFields,
  type TemplateFields,
} from '../../../src/prompt-files/spo-template/template-fields.ts';
import { commentsWithin } from '../../../src/prompt-files/yaml/yaml-comments.ts';
import { added, type Change, editedOrRefused, fieldsOf } from '../edit-fields.ts';
import { generatedFile, newPrompt } from '../generate-prompt-file.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 150);

const FILE = `# yaml-language-server: $schema=x
prompt: | # the prompt
  Sort the ticket.
  Be short.

# What counts.
requirements: "One label." # in lower case
count: 60   # words
checks: [{max-words: 3}]
qa:
  # money
  - question: "I was charged twice." # often
    answer: billing
    checks:
      - equals: billing
  - question: "The button does nothing."
    # no answer yet

  # the last one
  - question: "Where is my password?"
spo:
  max-rounds: 3
`;

function edited(text: string, change: Change): string {
  const result = editedOrRefused(text, change);
  if (result.startsWith('refused: ')) throw new Error(result);
  return result;
}

describe('an edit of a template', () => {
  it('changes nothing when nothing was changed', () => {
    expect(edited(FILE, () => ({}))).toBe(FILE);
  });

  it('replaces texts in their place and style', () => {
    const result = edited(FILE, ({ questions }) => ({
      prompt: 'Sort it.\nTwice.',
      requirements: 'Two labels.',
      count: 70,
      questions: questions.map((each) =>
        each.was === 0 ? { ...each, question: 'Why twice?', answer: 'b' } : each,
      ),
    }));
    expect(result).toBe(
      FILE.replace('Sort the ticket.\n  Be short.', 'Sort it.\n  Twice.')
        .replace('One label.', 'Two labels.')
        .replace('60', '70')
        .replace('I was charged twice.', 'Why twice?')
        .replace('answer: billing', 'answer: b'),
    );
  });

  it('adds questions and answers in the style of the others', () => {
    const result = edited(FILE, ({ questions: [first, second, third] }) => ({
      questions: [
        first,
        added('New?', 'yes'),
        { ...second, answer: 'It\ndoes.' },
        third,
        added('Line 1\nLine 2'),
      ] as never,
    }));
    expect(result).toBe(
      FILE.replace(
        '      - equals: billing\n',
        '      - equals: billing\n  - question: "New?"\n    answer: "yes"\n',
      )
        .replace('nothing."\n', 'nothing."\n    answer: |\n      It\n      does.\n')
        .replace('password?"\n', 'password?"\n  - question: |\n      Line 1\n      Line 2\n'),
    );
  });

  it('removes questions and keys, and keeps every comment', () => {
    const result = edited(FILE, ({ questions }) => ({
      requirements: '',
      count: null,
      questions: questions.slice(1),
    }));
    expect(result).toBe(
      FILE.replace('requirements: "One label." # in lower case', '# in lower case')
        .replace('count: 60   # words', '# words')
        .replace(
          '  - question: "I was charged twice." # often\n    answer: billing\n    checks:\n      - equals: billing\n',
          '  # often\n',
        ),
    );
  });

  it('adds keys that were not there', () => {
    const file = 'prompt: a\nqa:\n- question: b\n';
    const result = edited(file, () => ({ requirements: 'c\nd', count: 5 }));
    expect(result).toBe('prompt: a\nrequirements: |\n  c\n  d\ncount: 5\nqa:\n- question: b\n');
  });

  it('works in flow style, as JSON has it', () => {
    const file = '{"prompt": "a", "qa": [{"question": "b"}, {"question": "c"}]}\n';
    const result = edited(file, ({ questions }) => ({
      count: 5,
      questions: [added('new', 'x'), questions[1] as never],
    }));
    expect(JSON.parse(result)).toEqual({
      prompt: 'a',
      count: 5,
      qa: [{ question: 'new', answer: 'x' }, { question: 'c' }],
    });
  });

  it.each([
    ['in another order', FILE, (fields: TemplateFields) => fields.questions.toReversed(), /order/],
    ['without questions', FILE, () => [], /at least one question|cannot be removed/],
    [
      'in a file with several prompts',
      'prompts:\n- {name: a, prompt: b}\nqa: [{question: c}]\n',
      null,
      /one prompt/,
    ],
  ])('is refused %s', (_, file, change, reason) => {
    const fields = readTemplateFields(file) ?? fieldsOf(FILE);
    const result = editSpoTemplate(file, { ...fields, ...(change ? { questions: change(fields) } : {}) });
    expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('refuses a question that is an alias, and leaves it where it is not changed', () => {
    const file = 'prompt: a\nqa:\n- question: &q b\n- question: *q\n';
    const fields = fieldsOf(file);
    const change = (index: number) =>
      fields.questions.map((each, at) => (at === index ? { ...each, question: 'new' } : each));
    expect(editSpoTemplate(file, { ...fields, questions: change(0) })).toMatchObject({ ok: false });
    expect(editSpoTemplate(file, { ...fields, questions: change(1) })).toMatchObject({ ok: false });
    expect(editSpoTemplate(file, { ...fields, prompt: 'c' })).toEqual({
      ok: true,
      text: file.replace('a', 'c'),
    });
  });
});

describe('a new template', () => {
  test('holds exactly the fields, whatever they are', () => {
    const text = newPrompt;
    const question = fc.record({
      was: fc.constant(null),
      question: text,
      answer: fc.oneof(fc.constant(''), text),
    });
    const count = fc.option(fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(
        text,
        fc.oneof(fc.constant(''), text),
        count,
        fc.array(question, { minLength: 1, maxLength: 4 }),
        (prompt, requirements, count, questions) => {
          const result = newSpoTemplate({ prompt, requirements, count, questions });
          if (!result.ok) throw new Error(result.reason);
          expect(fieldsOf(result.text)).toEqual({
            prompt,
            requirements,
            count,
            questions: questions.map((each, was) => ({ ...each, was })),
          });
          expect(parsePromptFile('a.yaml', new TextEncoder().encode(result.text)).ok).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** A change of a form: of each text, and of what is there at all. */
const change = fc.record({
  prompt: fc.option(newPrompt),
  requirements: fc.option(fc.oneof(fc.constant(''), newPrompt)),
  count: fc.option(fc.oneof(fc.constant('none' as const), fc.integer({ min: 1, max: 999 }))),
  removed: fc.array(fc.nat(3), { maxLength: 2 }),
  questions: fc.array(fc.tuple(fc.nat(3), newPrompt), { maxLength: 2 }),
  answers: fc.array(fc.tuple(fc.nat(3), fc.oneof(fc.constant(''), newPrompt)), { maxLength: 2 }),
  added: fc.array(fc.tuple(fc.nat(4), newPrompt, fc.oneof(fc.constant(''), newPrompt)), { maxLength: 2 }),
});

function changed(
  fields: TemplateFields,
  wanted: typeof change extends fc.Arbitrary<infer Value> ? Value : never,
) {
  const questions = fields.questions.map((each, index) => ({
    ...each,
    question: wanted.questions.find(([at]) => at === index)?.[1] ?? each.question,
    answer: wanted.answers.find(([at]) => at === index)?.[1] ?? each.answer,
  }));
  const kept = questions.filter(({ was }) => !wanted.removed.some((at) => at === was));
  const all: TemplateFields['questions'][number][] = kept.length > 0 ? [...kept] : [...questions];
  for (const [at, question, answer] of wanted.added) all.splice(at, 0, added(question, answer));
  const { count } = wanted;
  return {
    prompt: wanted.prompt ?? fields.prompt,
    requirements: wanted.requirements ?? fields.requirements,
    count: count === null ? fields.count : count === 'none' ? null : count,
    questions: all,
  };
}

describe('any edit of any template', () => {
  test('reads back as the fields asked for with every comment there, or is refused', () => {
    let refused = 0;
    fc.assert(
      fc.property(generatedFile, change, (file, wanted) => {
        const before = file.before + file.prompt + file.after;
        const fields = changed(fieldsOf(before), wanted);
        const result = editSpoTemplate(before, fields);
        if (!result.ok) {
          refused += 1;
          return;
        }
        const questions = fields.questions.map((each, was) => ({ ...each, was }));
        expect(fieldsOf(result.text)).toEqual({ ...fields, questions });
        const comments = (text: string) => commentsWithin(text, 0, text.length).toSorted();
        expect(comments(result.text)).toEqual(comments(before));
        if (file.newline === '\r\n') expect(result.text).not.toMatch(/[^\r]\n/);
      }),
      { numRuns: RUNS },
    );
    // Aliases and other rarities; a form that is mostly refused would be of no use.
    expect(refused / RUNS).toBeLessThan(0.35);
  });

  test('that only adds keeps every line of the file', () => {
    fc.assert(
      fc.property(generatedFile, change, (file, { added }) => {
        const before = file.before + file.prompt + file.after;
        const nothing = {
          prompt: null,
          requirements: null,
          count: null,
          removed: [],
          questions: [],
          answers: [],
        };
        const result = editSpoTemplate(before, changed(fieldsOf(before), { ...nothing, added }));
        if (!result.ok || /qa: \[/.test(before)) return;
        const lines = result.text.split(/\r?\n/);
        let at = 0;
        for (const line of before.split(/\r?\n/)) {
          at = lines.indexOf(line, at) + 1;
          expect(at, line).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
