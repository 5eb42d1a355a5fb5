import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { renderComment } from '../../src/report/markdown/markdown.ts';
import { hostileReport } from './hostile-report.ts';
import { hostileText } from './hostile-text.ts';

const MARKER = { marker: COMMENT_MARKER };

describe('whatever models and strangers write', () => {
  it('the comment fits, starts with the marker and holds it once', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.constantFrom(1, 3, 40, 400),
        fc.constantFrom(1, 20, 400),
        (text, count, repeats) => {
          const body = renderComment(
            hostileReport(text, count, count > 3 ? Math.min(20, repeats) : repeats),
            {
              ...MARKER,
              fullReport: text.repeat(repeats),
            },
          );
          expect(body.length).toBeLessThanOrEqual(65_536);
          expect(body.split(COMMENT_MARKER)).toHaveLength(2);
          expect(body.startsWith(`${COMMENT_MARKER}\n### SPO: `)).toBe(true);
          expect(body).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('adds no heading, no folded part and no table row of its own', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, migrates) => {
        const outside = withoutFences(renderComment(hostileReport(text, 2, 1, migrates), MARKER));
        expect(outside.filter((line) => /^ {0,3}#{1,6}\s/.test(line))).toHaveLength(1);
        expect(outside.filter((line) => line.includes('<details'))).toHaveLength(2);
        expect(outside.filter((line) => line.includes('</details'))).toHaveLength(2);
        const rows = outside.filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(4 + 2 * (4 + 3));
        for (const row of rows) expect([5, 6, 7]).toContain(row.match(/\|/g)?.length);
      }),
      { numRuns: 300 },
    );
  });

  /** The lines that Markdown reads, by the rule of CommonMark for fences. */
  function withoutFences(body: string): string[] {
    const outside: string[] = [];
    let fence: string | null = null;
    for (const line of body.split('\n')) {
      const run = /^(`{3,})(\w*)$/.exec(line);
      if (fence === null && run) fence = run[1] ?? null;
      else if (fence !== null && run && run[2] === '' && (run[1] ?? '').length >= fence.length) fence = null;
      else if (fence === null) outside.push(line);
    }
    expect(fence).toBeNull();
    return outside;
  }
});
