import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PromptEntry } from '../../../src/prompt-files/prompt-file.ts';
import { newPrompt, writtenScalar } from '../generate-prompt-file.ts';
import { type Files, onlyPrompt, PATH, promptsOf } from './read-configuration.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

const SECTIONS = [
  "description: 'of ''all'' \n  things'\n",
  'providers: &models [ "openai:gpt-4o" , echo ]   # two\n',
  'tests:\n- vars: &v {a: "1\\t2", b: 日本 😀}\n  assert:\n  -   type:   contains\n      value: >-\n        folded\n        text\n\n- vars: *v\n',
  'defaultTest:\n    assert: [{type: not-contains, "value": |-x}]\n'.replace('|-x', "'x'"),
  `x-long: ${'many words in a row '.repeat(20)}end\n`,
  '\n# a comment\n\n',
  'outputPath: |+\n  kept\n\n\n',
];

const sections = fc.shuffledSubarray(SECTIONS).map((some) => some.join(''));

/** A text around a prompt, and the prompt as it is written. */
interface Sample {
  readonly before: string;
  readonly written: string;
  readonly after: string;
}

const whole = ({ before, written, after }: Sample) => before + written + after;

/** The same with line ends of Windows, and perhaps none at the end. */
const inManner = (samples: fc.Arbitrary<Sample>) =>
  fc
    .record({ sample: samples, newline: fc.constantFrom('\n', '\r\n'), isOpen: fc.boolean() })
    .map(({ sample, newline, isOpen }) => {
      const lines = (text: string) => text.replaceAll('\n', newline);
      const after = isOpen ? sample.after.replace(/\n+$/, '') : sample.after;
      return { before: lines(sample.before), written: lines(sample.written), after: lines(after) };
    });

const indented = (text: string, by: string) => text.replaceAll(/\n(?=[^\n])/g, `\n${by}`);

const inConfiguration: fc.Arbitrary<Sample> = inManner(
  fc
    .record({
      head: sections,
      tail: sections,
      scalar: writtenScalar,
      place: fc.constantFrom(
        { key: 'prompts: ', by: '', close: '\n' },
        { key: 'prompts:\n- ', by: '', close: '\n' },
        { key: '"prompts" :\n  - file://other.md\n  - ', by: '  ', close: '\n  - last one\n' },
        { key: 'prompts:\n  -   label: a # b\n      raw:   ', by: '      ', close: '\n      id: c\n  - d\n' },
      ),
    })
    .map(({ head, tail, scalar, place }) => {
      const keys = new Set<string>();
      const fresh = (text: string) =>
        text
          .split(/(?=^\w[\w-]*:)/m)
          .filter((section) => {
            const key = /^\w[\w-]*:/.exec(section)?.[0] ?? '';
            const isNew = key === '' || !keys.has(key);
            keys.add(key);
            return isNew;
          })
          .join('');
      const before = fresh(head);
      const mark = before.includes('providers:') || before.includes('tests:') ? '' : 'x-first: 1\n';
      return {
        before: `${mark}${before}${place.key}`,
        written: indented(scalar.source, place.by),
        after: place.close + fresh(tail),
      };
    }),
);

/** The entry of the prompt that a sample is about. */
function entryIn(text: string, files: Files): PromptEntry {
  const entries = promptsOf(text, { 'evals/other.md': 'other', ...files });
  const entry = entries.find(({ name, textPath }) => textPath !== 'evals/other.md' && name !== 'prompt-3');
  if (!entry) throw new Error(text);
  return entry;
}

/** What the result has between what has to stay; blank lines behind a block with `+` are text. */
function expectKept(result: string, { before, written, after }: Sample, prompt: string): void {
  const keepsLineEnds = /^[|>]\d?\+/.test(written) && /\n\n$/.test(prompt);
  const kept = keepsLineEnds ? after.replace(/^(\r?\n)+/, after.startsWith('\r') ? '\r\n' : '\n') : after;
  expect(result.slice(0, before.length)).toBe(before);
  expect(result.slice(result.length - kept.length)).toBe(kept);
}

const REFUSED = 'promptfoo would not take the new text for plain text.';

describe('a new prompt is written and nothing else changes', () => {
  test('in a configuration', () => {
    fc.assert(
      fc.property(inConfiguration, newPrompt, (sample, prompt) => {
        const entry = entryIn(whole(sample), {});
        const result = entry.replacePrompt(prompt);
        if (!result.ok) {
          expect(result.reason).toBe(REFUSED);
          return;
        }
        expect(entryIn(result.text, {}).spec.prompt).toBe(prompt);
        expectKept(result.text, sample, prompt);
      }),
      { numRuns: RUNS },
    );
  });

  test('in chat messages that are YAML', () => {
    const chat = inManner(
      fc.record({ scalar: writtenScalar, isFirst: fc.boolean() }).map(({ scalar, isFirst }) => {
        const head = isFirst ? '# chat\n' : '- {role: user, content: "a"}\n\n';
        return {
          before: `${head}-   content:   `,
          written: indented(scalar.source, '    '),
          after: "\n    role: 'system'   # c\n-  role: user\n   content: b\n",
        };
      }),
    );
    fc.assert(
      fc.property(chat, newPrompt, (sample, prompt) => {
        const configuration = 'prompts: file://c.yaml\ntests: []\n';
        const files = (text: string) => ({ 'evals/c.yaml': text });
        const result = onlyPrompt(configuration, files(whole(sample))).replacePrompt(prompt);
        if (!result.ok) {
          expect(result.reason).toBe(REFUSED);
          return;
        }
        expect(onlyPrompt(configuration, files(result.text)).spec.prompt).toBe(prompt);
        expectKept(result.text, sample, prompt);
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['chat messages', true],
    ['configurations', false],
  ])('in %s that are JSON, which they stay', (_, isChat) => {
    const json = fc.record({
      indent: fc.constantFrom('', '  ', '\t'),
      old: newPrompt.filter((prompt) => !/\{[{%#]|\.\w+$|^\w+:/.test(prompt) && prompt.isWellFormed()),
      isEscaped: fc.boolean(),
    });
    fc.assert(
      fc.property(json, newPrompt, ({ indent, old, isEscaped }, prompt) => {
        const content = isEscaped ? escapedJson(old) : JSON.stringify(old);
        const shape = isChat
          ? [
              { role: 'user', content: 'a' },
              { x: 1, content: '@', role: 'system' },
            ]
          : { tests: [], prompts: [{ label: 'a', raw: '@' }], description: 'é \u2028 😀' };
        const [before = '', after = ''] = JSON.stringify(shape, null, indent).split('"@"');
        const configuration = 'prompts: file://c.json\ntests: []\n';
        const read = (text: string) =>
          isChat ? onlyPrompt(configuration, { 'evals/c.json': text }) : onlyPrompt(text);
        const entry = read(before + content + after);
        expect(entry.spec.prompt).toBe(old);
        const result = entry.replacePrompt(prompt);
        if (!result.ok) {
          expect([
            REFUSED,
            'No way to write the new text leaves everything else in the file as it is.',
          ]).toContain(result.reason);
          return;
        }
        const written = prompt === old ? content : JSON.stringify(prompt);
        expect(result.text).toBe(before + written + after);
        expect(read(result.text).spec.prompt).toBe(prompt);
      }),
      { numRuns: RUNS },
    );
  });

  test('in chat messages that stand in a text, which stands in a configuration', () => {
    const configuration = (text: string) => `prompts:\n  - ${JSON.stringify(text)} # c\ntests: []\n`;
    const shapes: readonly (readonly [string, string])[] = [
      ['[{"role": "system", "content": ', '}, {"role": "user", "content": "b"}]'],
      ['- role: user\n  content: ', '\n- role: assistant\n  content: c\n'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...shapes), newPrompt, ([before, after], prompt) => {
        const entry = onlyPrompt(configuration(`${before}"old"${after}`));
        expect(entry.spec.prompt).toBe('old');
        const result = entry.replacePrompt(prompt);
        if (!result.ok) {
          expect(result.reason).toBe(REFUSED);
          return;
        }
        const [start = ''] = configuration('').split('""');
        expect(result.text.startsWith(start)).toBe(true);
        expect(result.text).toContain(' # c');
        const again = onlyPrompt(result.text);
        expect(again.spec.prompt).toBe(prompt);
        const rest = (each: PromptEntry) => each.spec.render('', { question: '' });
        expect(rest(again)).toEqual(rest(entry));
      }),
      { numRuns: RUNS },
    );
  });

  test('in a text file of several prompts', () => {
    const parts = fc.array(
      newPrompt.filter((prompt) => !/\{[{%#]|^[ \t]*-+[ \t]*$|\r|\0|^\s*[-[]/m.test(prompt)),
      { minLength: 1, maxLength: 4 },
    );
    const file = fc.record({
      parts,
      separator: fc.constantFrom('\n---\n', '\n\n  --- \n\n', '\r\n---\r\n', '\r\n\r\n---\r\n \r\n'),
      end: fc.constantFrom('', '\n', '\r\n\r\n', ' '),
      position: fc.nat(3),
    });
    fc.assert(
      fc.property(file, newPrompt, ({ parts, separator, end, position }, prompt) => {
        const configuration = 'prompts: file://a.txt\ntests: []\n';
        const read = (content: string) => promptsOf(configuration, { 'evals/a.txt': content });
        const newline = separator.includes('\r') ? '\r\n' : '\n';
        const texts = parts.map((part) => part.replaceAll('\n', newline));
        const entries = read(texts.join(separator) + end);
        expect(entries.map(({ spec }) => spec.prompt)).toEqual(parts.map((part) => part.trim()));
        const at = position % parts.length;
        const result = entries[at]?.replacePrompt(prompt);
        if (!result?.ok) {
          expect([REFUSED, 'The new text cannot stand in a text file as one prompt.']).toContain(
            result?.reason,
          );
          return;
        }
        const old = texts[at] ?? '';
        const wanted = prompt.trim().replaceAll('\r\n', '\n');
        const fresh =
          wanted === parts[at]?.trim() ? old.trim() : wanted.replaceAll('\n', lineEnd(texts, separator, end));
        const expected = texts.with(
          at,
          old.replace(old.trim(), () => fresh),
        );
        expect(result.text).toBe(expected.join(separator) + end);
        expect(read(result.text)[at]?.spec.prompt).toBe(wanted);
      }),
      { numRuns: RUNS },
    );
  });
});

function escapedJson(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `"${units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}"`;
}

function lineEnd(texts: readonly string[], separator: string, end: string): string {
  const text = texts.join(separator) + end;
  return text.split('\r\n').length - 1 > (text.split('\n').length - 1) / 2 ? '\r\n' : '\n';
}

test('the place of a prompt is that of its text', () => {
  const files = { 'evals/a.txt': 'x\n---\n\n  y\n', 'evals/c.json': '[{"role": "user",\n  "content": "z"}]' };
  const text = 'prompts:\n  - raw: q\n  - a.txt\n  - c.json\ntests: []\n';
  expect(promptsOf(text, files).map(({ location: { file, line, column } }) => [file, line, column])).toEqual([
    [PATH, 2, 10],
    ['evals/a.txt', 1, 1],
    ['evals/a.txt', 4, 3],
    ['evals/c.json', 2, 14],
  ]);
});

describe('a new text that promptfoo would take for something else is not written', () => {
  const files = { 'evals/c.json': '[{"role": "user", "content": "a"}]', 'evals/a.txt': 'a\n---\nb\n' };
  const inline = 'prompts: [a]\ntests: []\n';
  const chat = 'prompts: [c.json]\ntests: []\n';
  const file = 'prompts: [a.txt]\ntests: []\n';
  test.each<[string, string, boolean]>([
    [inline, 'See {% if a %}', false],
    [inline, 'See {{ a | b }}', false],
    [inline, 'See {# a #}', false],
    [inline, 'See {{ a }} and {{b}}', true],
    [inline, 'Answer like readme.md', false],
    [inline, 'Answer like\nreadme.md', true],
    [inline, 'file://a.txt', false],
    [inline, 'langfuse://a', false],
    [inline, '- role: user\n  content: a', false],
    [inline, '[{"role": "user"}]', false],
    [inline, '[a] b', true],
    [chat, 'Answer like readme.md', true],
    [chat, 'file://a.txt', false],
    [chat, '{{ a.b }}', false],
    [file, 'Answer like readme.md', true],
    [file, 'a\n---\nb', false],
    [file, 'a --- b', true],
    [file, '- role: user', false],
  ])('%j: %j', (configuration, prompt, isWritten) => {
    const [entry] = promptsOf(configuration, files);
    expect(entry?.replacePrompt(prompt).ok).toBe(isWritten);
    if (!isWritten) expect(entry?.replacedLines(prompt)).toBeNull();
  });
});
