import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { blockScalar, flowScalar, newPrompt, type Written } from './generate-prompt-file.ts';
import { PATH, written } from './read-text.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 400);
const encode = (text: string) => new TextEncoder().encode(text);

function promptsOf(text: string, texts: Readonly<Record<string, string>> = {}) {
  const referenced = Object.entries(texts).map(([path, content]) => [path, encode(content)] as const);
  const file = parsePromptFile(PATH, encode(text), new Map(referenced));
  if (!file.ok) throw new Error(`${JSON.stringify(file.problems)} from\n${text}`);
  return file.prompts;
}

/** A file cut at the borders of one of its prompts. */
interface ListFile {
  readonly before: string;
  readonly scalar: string;
  readonly after: string;
  readonly name: string;
  readonly count: number;
}

const deeper = (text: string) => text.replaceAll(/\n(?=[^\n])/g, '\n    ');
const scalar: fc.Arbitrary<Written> = fc.oneof(blockScalar, flowScalar);
const gap = fc.constantFrom('', '', '\n', '  # between 😀\n', '\n\n    # deeper\n', '#\n');
const OTHERS = [
  'requirements: "be \\"kind\\""\n',
  'count: 12   # words\n',
  'checks: [{contains: a\tb}]\n',
  'qa:\n    - question: own\n      answer: >\n        folded\n        text\n',
  'spo: {max-rounds: 3} # faster\n',
];

const item = fc
  .record({ scalar, others: fc.shuffledSubarray(OTHERS), position: fc.nat(6), gap })
  .map((parts) => ({ ...parts, position: Math.min(parts.position, parts.others.length) }));

/** Items in block style, with their keys in any order and the prompt among them. */
const listFile: fc.Arbitrary<ListFile> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    chosen: fc.nat(3),
    casesFirst: fc.boolean(),
    newline: fc.constantFrom('\n', '\n', '\r\n'),
    start: fc.constantFrom('', '\ufeff', '# c\n', '---\n'),
    hasFinalNewline: fc.boolean(),
  })
  .map(({ items, chosen, casesFirst, newline, start, hasFinalNewline }) => {
    const pick = chosen % items.length;
    const cases = 'qa:\n- question: "1"\n- {question: two, answer: ~}\n';
    const texts = items.map(({ scalar, others, position, gap }, index) => {
      const before = [`name: p${index}\n`, ...others.slice(0, position)].join('    ');
      const after = others.slice(position).map((entry) => `    ${entry}`);
      return {
        before: `  - ${before}    prompt: `,
        scalar: deeper(scalar.source),
        after: `\n${after.join('')}${gap}`,
      };
    });
    const whole = (each: (typeof texts)[number]) => each.before + each.scalar + each.after;
    const rest = texts
      .slice(pick + 1)
      .map(whole)
      .join('');
    const tail = `${texts[pick]?.after}${rest}${casesFirst ? '' : cases}`;
    const head = `${start}${casesFirst ? cases : ''}prompts:\n${texts.slice(0, pick).map(whole).join('')}`;
    const lineEnds = (text: string) => text.replaceAll('\n', newline);
    return {
      before: lineEnds(head + texts[pick]?.before),
      scalar: lineEnds(texts[pick]?.scalar ?? ''),
      after: lineEnds(hasFinalNewline ? tail : tail.replace(/\n+$/, '')),
      name: `p${pick}`,
      count: items.length,
    };
  });

describe('one of several prompts in a generated file', () => {
  test('takes a new text, and nothing outside of its own changes', () => {
    fc.assert(
      fc.property(listFile, newPrompt, ({ before, scalar, after, name, count }, prompt) => {
        const entries = promptsOf(before + scalar + after);
        expect(entries).toHaveLength(count);
        const entry = entries.find((each) => each.name === name);
        if (entry === undefined) throw new Error('not found');
        const result = written(entry, prompt);
        const plain = ({ spec: { render, ...spec }, settings }: typeof entry) => ({ spec, settings });
        const now = promptsOf(result);
        const { placeholders } = now.find((each) => each.name === name)?.spec ?? {};
        expect(now.map(plain)).toEqual(
          entries.map((each) => {
            if (each.name !== name) return plain(each);
            const { placeholders: _, ...spec } = plain(each).spec;
            const kept = placeholders === undefined ? {} : { placeholders };
            return { ...plain(each), spec: { ...spec, prompt, ...kept } };
          }),
        );
        expect(result.slice(0, before.length)).toBe(before);
        // In a block with a `+` the blank lines behind it are text.
        const kept = /^[|>]\d?\+/.test(scalar) ? after.replace(/^(\r?\n)+/, '') : after;
        expect(result.slice(result.length - kept.length)).toBe(kept);
      }),
      { numRuns: RUNS },
    );
  });
});

const lineEnd = fc.constantFrom('\n', '\n', '\r\n');
/** A file's manner: byte order mark, line ends, and those behind the text. */
const manner = fc.record({
  mark: fc.constantFrom('', '', '\ufeff'),
  lineEnd,
  end: fc.array(lineEnd, { maxLength: 3 }).map((ends) => ends.join('')),
});
const lines = fc
  .array(fc.constantFrom('a', '', '\tb', '  c  ', '# d', '😀', '---', '{"e": "{question}"}'), {
    maxLength: 6,
  })
  .map((middle) => ['first', ...middle, 'last']);

describe('a prompt in a text file', () => {
  const template = 'prompt-file: ../texts/a.md\nqa: [{question: q}]\n';
  const path = 'texts/a.md';
  const read = (text: string) => {
    const [entry] = promptsOf(template, { [path]: text });
    if (entry === undefined) throw new Error('no prompt');
    return entry;
  };

  test('is its whole text but for the manner of the file, which a new text keeps', () => {
    fc.assert(
      fc.property(manner, lines, lines, ({ mark, lineEnd, end }, old, fresh) => {
        const entry = read(mark + old.join(lineEnd) + end);
        expect(entry.spec.prompt).toBe(old.join('\n'));
        expect(written(entry, entry.spec.prompt)).toBe(mark + old.join(lineEnd) + end);
        expect(written(entry, fresh.join('\n'))).toBe(mark + fresh.join(lineEnd) + end);
      }),
      { numRuns: RUNS },
    );
  });

  test('reads back as it was written, or says why it cannot be written', () => {
    fc.assert(
      fc.property(manner, newPrompt, ({ mark, lineEnd, end }, prompt) => {
        const entry = read(`${mark}one${lineEnd}two${end}`);
        const result = entry.replacePrompt(prompt);
        const wanted = prompt.replaceAll('\r\n', '\n').replace(/[\r\n]+$/, '');
        if (!result.ok) expect(wanted).toMatch(/^\ufeff|[\0\ud800-\udfff]/);
        else expect(read(result.text).spec.prompt).toBe(wanted);
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps mixed line ends that nobody touches', () => {
    const mixed = '\r\na\nb\r\n\r\nc\n';
    expect(written(read(mixed), read(mixed).spec.prompt)).toBe(mixed);
  });

  test('is replaced as lines where a suggestion can show them', () => {
    expect(read('a\nb\n\n').replacedLines('c\nd\ne')).toEqual({ first: 1, last: 2, text: 'c\nd\ne' });
    for (const text of ['a\r\nb\r\n', 'a\nb', '\ufeffa\n']) expect(read(text).replacedLines('c')).toBeNull();
  });

  test.each([
    ['blank', ' \n', 'A prompt file cannot hold a blank prompt.'],
    ['half a character', 'a\ud800', 'The new text has characters that a text file cannot hold as they are.'],
    ['a NUL byte', 'a\0', 'The new text has characters that a text file cannot hold as they are.'],
    ['a byte order mark', '\ufeffa', 'The new text has characters that a text file cannot hold as they are.'],
    [
      'too long',
      'é'.repeat(600_000),
      'The file would have 1,200,001 bytes, more than the 1,048,576 bytes that a prompt file may have.',
    ],
  ])('is not replaced by what it cannot hold: %s', (_, prompt, reason) => {
    expect(read('a\n').replacePrompt(prompt)).toEqual({ ok: false, reason });
  });
});
