import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../../../src/forge/forge.ts';
import {
  commentState,
  renderRunning,
  renderUnfinished,
  resultMark,
} from '../../../../src/report/markdown/comment/running-comment.ts';
import { renderComment } from '../../../../src/report/markdown/markdown.ts';
import { renderGithubMarkdown } from '../../../support/github-markdown.ts';
import { hostileReport } from '../../hostile-report.ts';
import { hostileText } from '../../hostile-text.ts';
import { designReport } from '../../sample-report.ts';

const run = { id: '1001/1/check', page: 'https://github.example/o/r/actions/runs/1001' };
const options = { marker: COMMENT_MARKER, run, updatedAt: '2026-11-22T10:02:05.400Z' };
const result = renderComment(designReport(), { marker: COMMENT_MARKER });
const withoutMarker = result.slice(COMMENT_MARKER.length + 1);

it('says that a run is going on, how far it is, and what the last one found', () => {
  const body = renderRunning(options, new Map([['a.yaml', 'round 2: judging the answers']]), withoutMarker);
  expect(
    body.startsWith(
      `${COMMENT_MARKER}\n<!-- spo-action:running 1001/1/check -->\n### SPO: checking 1 prompt\n`,
    ),
  ).toBe(true);
  expect(body).toContain('| `a.yaml` | round 2: judging the answers |');
  expect(body).toContain('Updated at 10:02:05 UTC');
  expect(body).toContain('1 regressed, 1 improved');
});

it('keeps the last result over any number of runs that died', () => {
  let earlier = commentState(result).earlier;
  for (let index = 0; index < 3; index++) {
    const running = commentState(renderRunning(options, new Map(), earlier));
    expect(running).toEqual({ running: run.id, earlier: withoutMarker, result: null });
    const unfinished = renderUnfinished(COMMENT_MARKER, run.page, running.earlier);
    expect(unfinished).toContain(`[The last run](${run.page}) ended before it had a result`);
    expect(commentState(unfinished)).toEqual({ running: null, earlier: withoutMarker, result: null });
    earlier = commentState(unfinished).earlier;
  }
});

it('keeps which run a result is of, and believes no such line elsewhere', () => {
  const sha = 'a'.repeat(40);
  const source = { run: run.id, headSha: sha };
  const marked = `${COMMENT_MARKER}\n${resultMark(source)}\n### done\n`;
  expect(commentState(marked).result).toEqual(source);
  const selecting = { ...source, selection: '0123456789abcdef' };
  expect(commentState(`${COMMENT_MARKER}\n${resultMark(selecting)}\n`).result).toEqual(selecting);
  const shown = renderRunning(
    { ...options, run: { ...run, id: '7/1/x' } },
    new Map(),
    commentState(marked).earlier,
  );
  expect(commentState(shown)).toMatchObject({ running: '7/1/x', result: { run: run.id, headSha: sha } });
  const quoted = `${COMMENT_MARKER}\n### done\n${resultMark(source)}\n`;
  expect(commentState(quoted).result).toBeNull();
});

it('has no earlier result in a first run', () => {
  const body = renderRunning(options, new Map(), '');
  expect(commentState(body)).toEqual({ running: run.id, earlier: '', result: null });
  expect(body).not.toContain('earlier');
});

it('fits, whatever is reported and however many prompts there are', () => {
  const many = new Map(Array.from({ length: 300 }, (_, index) => [`prompts/${index}.yaml`, 'waiting']));
  const large = renderComment(hostileReport('word @user ```\n', 400, 20), { marker: COMMENT_MARKER });
  expect(large.length).toBeGreaterThan(60_000);
  const body = renderRunning(options, many, commentState(large).earlier);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(`${COMMENT_MARKER}\n${commentState(body).earlier}`).toBe(large);
});

it('cannot be made to lie by a title or an earlier result', () => {
  const forged = [`\n<!-- spo-action:earlier -->\n`, '<!-- spo-action:running 9/9 -->'];
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.constantFrom(...forged)), (text) => {
      const report = renderComment(hostileReport(`${text}${forged.join('')}`, 1, 1), {
        marker: COMMENT_MARKER,
      });
      expect(commentState(report).running).toBeNull();
      const body = renderRunning(options, new Map([[text, text]]), commentState(report).earlier);
      expect(`${COMMENT_MARKER}\n${commentState(body).earlier}`).toBe(report);
      const own = renderGithubMarkdown(renderRunning(options, new Map([[text, text]]), ''));
      const opened = own.flatMap((piece) => (piece.kind === 'open' ? [piece.name] : []));
      expect(opened.filter((name) => name !== 'code')).toEqual([
        'h3',
        'p',
        'a',
        'table',
        'thead',
        'tr',
        'th',
        'th',
        'tbody',
        'tr',
        'td',
        'td',
      ]);
    }),
    { numRuns: 300, seed: 5 },
  );
});
