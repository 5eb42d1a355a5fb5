import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';
import { fenced } from '../../../src/report/words/fence.ts';

function entryOf(text: string) {
  const parsed = parsePromptFile('a.yaml', new TextEncoder().encode(text));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
  const [entry] = parsed.prompts;
  if (entry === undefined) throw new Error('No prompt.');
  return entry;
}

/** As GitHub does it: the lines of the remark give way to those of the block. */
function applied(text: string, lines: { first: number; last: number }, block: string): string {
  const all = text.split('\n');
  return [...all.slice(0, lines.first - 1), ...block.split('\n'), ...all.slice(lines.last)].join('\n');
}

const REST = 'qa:\n  - question: one\n';
const FILES: readonly (readonly [string, string, number, number])[] = [
  ['a literal block', `# c\nprompt: |-\n  one\n  two\n\n# d\n${REST}`, 2, 4],
  ['a block whose blank lines the new text does not reach for', `prompt: |+\n  one\n\n\n${REST}`, 1, 2],
  ['a folded block', `prompt: >\n  one\n  two\n${REST}`, 1, 3],
  ['plain text', `prompt: one   # c\n${REST}`, 1, 1],
  ['plain text over lines', `prompt: one\n  two\n${REST}`, 1, 2],
  ['quotes over lines', `prompt: "one\n\n  two"\n${REST}`, 1, 3],
  ['a value on the line below', `prompt:\n  'one'\n${REST}`, 2, 2],
  ['a block at the end', `${REST}prompt: |\n  one\n`, 3, 4],
  ['an anchor', `prompt: &a |\n  one\n${REST}`, 1, 2],
];

it.each(FILES)('are those of the YAML node: %s', (_, text, first, last) => {
  expect(entryOf(text).replacedLines('a fresh\nprompt')).toMatchObject({ first, last });
});

it.each<[string, string, string, number, number, string]>([
  [
    'the blank lines that a new text makes its own',
    `prompt: |+\n  one\n\n\n${REST}`,
    'x\n\n',
    1,
    4,
    'prompt: |+\n  x\n',
  ],
  ['those at the end of a file', `${REST}prompt: |+\n  one\n\n\n`, 'x\n\n', 3, 6, 'prompt: |+\n  x\n'],
  [
    'no such lines where all of them stay',
    `prompt: |+\n  one\n\n\n${REST}`,
    'x\n\n\n',
    1,
    2,
    'prompt: |+\n  x',
  ],
  ['fewer lines', `prompt: "one\n\n  two"\n${REST}`, 'x', 1, 3, 'prompt: "x"'],
  ['more lines', `${REST}prompt: one\n`, 'x\n\n', 3, 3, 'prompt: |+\n  x\n'],
  ['no comment behind', `prompt: >\n  one\n\n  two\n\n# c\n${REST}`, 'x\ny', 1, 4, 'prompt: >-\n  x\n\n  y'],
])('are those that change: %s', (_, before, prompt, first, last, text) => {
  expect(entryOf(before).replacedLines(prompt)).toEqual({ first, last, text });
});

it('give the file that the branch gets, for any prompt', () => {
  const prompt = fc
    .array(
      fc.constantFrom('word', ' ', '\n', '\n\n', '```', '````\n', '# x', ': ', '"', "'", '|', '- a', '  b'),
      {
        minLength: 1,
        maxLength: 10,
      },
    )
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.constantFrom(...FILES.map(([, text]) => text)), prompt, (text, fresh) => {
      const entry = entryOf(text);
      const written = entry.replacePrompt(fresh);
      const lines = entry.replacedLines(fresh);
      if (!written.ok || lines === null) {
        expect(written.ok).toBe(false);
        return;
      }
      expect(applied(text, lines, lines.text)).toBe(written.text);
      if (lines.text.endsWith('\n')) return;
      const block = fenced(lines.text, 'suggestion');
      const fence = /^`+/.exec(block)?.[0] ?? '';
      const inside = block.slice(block.indexOf('\n') + 1, block.lastIndexOf('\n'));
      expect(inside).toBe(lines.text);
      expect(inside).not.toContain(fence);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

it('are none for a file with carriage returns or without a last line end', () => {
  expect(entryOf(`prompt: one\r\n${REST}`).replacedLines('two')).toBeNull();
  expect(entryOf(`${REST}prompt: one`).replacedLines('two')).toBeNull();
  expect(entryOf(`${REST}prompt: one`).replacedLines('two\n')).toBeNull();
  expect(entryOf(`${REST}prompt: one\n`).replacedLines('two')).toEqual({
    first: 3,
    last: 3,
    text: 'prompt: two',
  });
});
