import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fenced } from '../../../src/report/words/fence.ts';
import { hostileText } from '../hostile-text.ts';

it('is longer than any run of backticks inside', () => {
  expect(fenced('plain')).toBe('```text\nplain\n```');
  expect(fenced('a ```` b\n```\n')).toBe('`````text\na ```` b\n```\n`````');
});

it('counts what it cuts', () => {
  expect(fenced('abcdef', 'text', 4)).toBe('```text\nabcd\n… 2 more characters\n```');
});

it('is closed by its last line only, whatever the text', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
      for (const block of [fenced(text), fenced(text, 'diff', limit)]) {
        const lines = block.split('\n');
        const fence = /^`+/.exec(block)?.[0] ?? '';
        expect(fence.length).toBeGreaterThanOrEqual(3);
        expect(lines.at(-1)).toBe(fence);
        for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence);
        expect(block).not.toMatch(/[\r\u0000-\u0008\u001b\u2028\u202a-\u202e]/);
      }
    }),
    { numRuns: 500 },
  );
});
