import { describe, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { renderComment } from '../../src/report/markdown/markdown.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import type { PromptReport } from '../../src/report/run-report.ts';
import { answer, prompt, report, round } from './sample-report.ts';

const MARKER = { marker: COMMENT_MARKER };

describe('a comment that would be too long', () => {
  function long(
    count: number,
    sizes: { answer?: number; modification?: number; prompt?: number },
  ): PromptReport[] {
    return Array.from({ length: count }, (_, index) =>
      prompt(`prompts/${index}.yaml`, {
        verdict: index === count - 1 ? 'regressed' : 'no-reliable-change',
        headPrompt: Array.from({ length: sizes.prompt ?? 3 }, (_, word) => `w${word}`).join(' '),
        rounds: [
          round(1, { answers: [answer(0, 'x'.repeat(sizes.answer ?? 10))] }),
          ...Array.from({ length: 9 }, (_, number) =>
            round(number + 2, {
              modification: 'm '.repeat((sizes.modification ?? 10) / 2),
              outcome: 'rejected',
            }),
          ),
        ],
      }),
    );
  }
  const parts = (body: string) => ({
    rows: body.match(/^\| `prompts\//gm)?.length ?? 0,
    answers: body.includes('**Answers**'),
    rounds: body.includes('**Rounds**'),
    diffs: body.includes('```diff'),
    bills: body.includes('**Bill**'),
  });

  it('shortens the answers first', () => {
    const body = renderComment(report(long(2, { answer: 100_000 })), MARKER);
    expect(parts(body)).toEqual({ rows: 2, answers: true, rounds: true, diffs: true, bills: true });
    expect(body).toContain('more characters');
    expect(body).toContain(
      'Shortened to fit here: answers are cut to 4000 characters each. The full report is in `report.json` of this run.',
    );
  });

  it('then leaves out answers, rounds, diffs and details, in this order', () => {
    const shown = [50, 100, 200, 250, 290].map((count) =>
      parts(renderComment(report(long(count, { answer: 5000, modification: 80, prompt: 150 })), MARKER)),
    );
    const order = shown.map(
      ({ answers, rounds, diffs, bills }) => [answers, rounds, diffs, bills].filter(Boolean).length,
    );
    expect(order).toEqual(order.toSorted((left, right) => right - left));
    for (const { answers, rounds, diffs, bills } of shown) {
      expect(!answers || rounds).toBe(true);
      expect(!rounds || diffs).toBe(true);
      expect(!diffs || bills).toBe(true);
    }
    expect(shown.map(({ rows }) => rows)).toEqual([50, 100, 200, 250, 290]);
  });

  it('cuts the verdict table last, keeps the worst, and counts the rest', () => {
    const body = renderComment(report(long(3000, {})), { ...MARKER, fullReport: 'https://x.org/run/1' });
    const { rows } = parts(body);
    expect(rows).toBeGreaterThan(500);
    expect(body).toContain(
      `… and ${(3000 - rows).toLocaleString('en-US')} more prompts that did not fit here.`,
    );
    expect(body.indexOf('**regressed**')).toBeLessThan(body.indexOf('no reliable change 4 : 3'));
    expect(body).toContain('The full report is [here](https://x.org/run/1).');
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.length).toBeGreaterThan(64_000);
  });

  it('has room for more in the summary, and no marker', () => {
    const large = report(long(3, { answer: 100_000 }));
    expect(renderSummary(large)).not.toContain('Shortened');
    const summary = renderSummary(report(long(20, { answer: 100_000 })));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary).toContain('Shortened');
    expect(summary).not.toContain(COMMENT_MARKER);
  });
});
