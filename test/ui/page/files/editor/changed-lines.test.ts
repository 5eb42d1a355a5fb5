import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedLines } from '../../../../../src/ui/page/files/editor/changed-lines.ts';

describe('changed lines', () => {
  it('number the new text and keep what is gone in its place', () => {
    expect(changedLines('a\nb\nc\n', 'a\nB\nc\nd\n')).toEqual([
      { kind: 'same', text: 'a', line: 1 },
      { kind: 'removed', text: 'b', line: null },
      { kind: 'added', text: 'B', line: 2 },
      { kind: 'same', text: 'c', line: 3 },
      { kind: 'added', text: 'd', line: 4 },
    ]);
  });

  it('are all of both texts, in order', () => {
    const line = fc.constantFrom('a', 'b', '', '- c', '  d');
    const text = fc.array(line, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.constantFrom('\n', '\r\n'), (before, after, end) => {
        const changes = changedLines(before.join(end) + end, after.join(end) + end);
        const without = (kind: string) => changes.filter((change) => change.kind !== kind);
        expect(without('removed').map((change) => change.text)).toEqual(after);
        expect(without('removed').map((change) => change.line)).toEqual(after.map((_, index) => index + 1));
        expect(without('added').map((change) => change.text)).toEqual(before);
      }),
    );
  });

  it('of a new file are all added, and of an emptied one all gone', () => {
    expect(changedLines('', 'a\nb').map(({ kind }) => kind)).toEqual(['added', 'added']);
    expect(changedLines('a\nb', '').map(({ kind }) => kind)).toEqual(['removed', 'removed']);
  });

  it('of two texts with nothing in common end soon', () => {
    const lines = (sign: string) => Array.from({ length: 3_000 }, (_, index) => `${sign}${index}\n`).join('');
    expect(changedLines(lines('a'), lines('b'))).toHaveLength(6_000);
  });
});
