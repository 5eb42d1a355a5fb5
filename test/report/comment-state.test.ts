import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import {
  commentState,
  type ResultSource,
  renderClosed,
  renderStarted,
  resultMark,
} from '../../src/report/comment-state.ts';
import { renderComment, renderVerdicts } from '../../src/report/markdown/markdown.ts';
import { renderGithubMarkdown } from '../support/github-markdown.ts';
import { hostileReport } from './hostile-report.ts';
import { hostileText } from './hostile-text.ts';
import { designReport } from './sample-report.ts';

const run = { id: '8/1/check', page: 'https://github.example/o/r/actions/runs/8' };
const other = { id: '9/1/check', page: 'https://github.example/o/r/actions/runs/9' };
const headSha = 'b'.repeat(40);
const source: ResultSource = { run: '7/1/check', headSha: 'a'.repeat(40), selection: '0123456789abcdef' };
const text = `${resultMark(source)}\n### Title\n\ntext`;
const body = `${COMMENT_MARKER}\n${text}`;
const started = (earlier: string | null, by = run) => renderStarted(COMMENT_MARKER, by, headSha, earlier);
const closed = (earlier: string) => renderClosed(COMMENT_MARKER, 'closed', ' Fate.', earlier);
const { run: id, headSha: sha, selection } = source;

it('notes a start in one line that names the commit and leads to the run, and keeps what stands below', () => {
  expect(started(body)).toBe(
    `${COMMENT_MARKER}\n> A [check of commit \`bbbbbbb\`](${run.page}) was started; below is what an earlier one found. <!-- spo-action:started 8/1/check -->\n\n${text}`,
  );
  expect(commentState(started(body))).toEqual({
    startedBy: run.id,
    result: { run: id, headSha: sha },
    selection,
    text,
    hasTopLine: true,
  });
  expect(started(null)).toBe(
    `${COMMENT_MARKER}\n> A [check of commit \`bbbbbbb\`](${run.page}) was started. <!-- spo-action:started 8/1/check -->\n\n`,
  );
  expect(commentState(started(null))).toMatchObject({ startedBy: run.id, result: null, selection: null });
});

it('has one line on top at most: a newer start, or the end of the pull request, takes its place', () => {
  for (const earlier of [body, started(null)]) {
    expect(started(started(earlier, other))).toBe(started(earlier));
    expect(started(closed(earlier))).toBe(started(earlier));
    expect(closed(started(earlier))).toBe(closed(earlier));
    expect(closed(closed(earlier))).toBe(closed(earlier));
  }
  expect(started(started(null, other))).toBe(started(null));
  expect(commentState(closed(body))).toMatchObject({ startedBy: null, result: { run: id }, text });
  expect(closed(body)).toContain('> This pull request was **closed**: below is the last check of it. Fate. ');
  expect(closed(started(null))).toContain('> This pull request was **closed**. Fate. ');
});

it('tells a result from verdicts, and both from what looks like them elsewhere', () => {
  expect(commentState(body)).toMatchObject({ result: { run: id, headSha: sha }, selection });
  expect(commentState(body.replaceAll('\n', '\r\n')).result).toEqual({ run: id, headSha: sha });
  const bare = `${COMMENT_MARKER}\n${resultMark({ run: id, headSha: sha })}\n`;
  expect(commentState(bare)).toMatchObject({ result: { run: id, headSha: sha }, selection: null });
  const verdicts = `${COMMENT_MARKER}\n${resultMark(source, 'verdicts')}\n### Title`;
  expect(commentState(verdicts)).toMatchObject({ result: null, selection });
  const quoted = `${COMMENT_MARKER}\n### done\n${resultMark(source)}\n> x <!-- spo-action:started 9/9/x -->\n`;
  expect(commentState(quoted)).toMatchObject({ startedBy: null, result: null, hasTopLine: false });
});

it('leaves a result whole below a line, and cuts whole lines of what would be too long', () => {
  const large = renderComment(hostileReport('word @user ```\n', 400, 20), { marker: COMMENT_MARKER });
  expect(large.length).toBeGreaterThan(60_000);
  const page = `https://github.example/${'o'.repeat(139)}/actions/runs/${'9'.repeat(20)}`;
  const long = started(large, { id: 'x'.repeat(60), page });
  expect(long.length).toBeLessThanOrEqual(65_536);
  expect(`${COMMENT_MARKER}\n${commentState(long).text}`).toBe(large);
  const cut = started(`${COMMENT_MARKER}\n${'line\n'.repeat(20_000)}`);
  expect(cut.length).toBeLessThanOrEqual(65_536);
  expect(cut.endsWith('\nline')).toBe(true);
});

it('shows verdicts of a commit with nothing that the rest of the run could make untrue', () => {
  const found = { ...designReport(), publication: null };
  const shown = renderVerdicts(found, { marker: COMMENT_MARKER, run, selection: '0123456789abcdef' });
  expect(shown).toMatch(
    /^<!-- spo-action:comment -->\n<!-- spo-action:verdicts 8\/1\/check [0-9a-f]{40} 0123456789abcdef -->\n### SPO: 1 regressed, 1 improved/,
  );
  expect(shown).toContain('| prompt | this pull request against base | |');
  expect(shown).toContain('**regressed** 1 : 9, 2 flips');
  const commit = found.headSha?.slice(0, 7);
  expect(shown).toContain(
    `Written while the [check of commit \`${commit}\`](${run.page}) went on: the search for a better text has not ended.`,
  );
  for (const word of ['confirmed', 'proposed', 'calls', '<details', 'take it'])
    expect(shown).not.toContain(word);
});

it('names the commit of a result', () => {
  const found = designReport();
  expect(renderComment(found, { marker: COMMENT_MARKER, run })).toContain(
    `Found by the [check of commit \`${found.headSha?.slice(0, 7)}\`](${run.page}). `,
  );
});

it('cannot be made to lie by what models and strangers write', () => {
  const forged = [
    `\n${COMMENT_MARKER}\n`,
    '\n> x <!-- spo-action:started 9/9/x -->\n',
    `\n${resultMark(source)}\n`,
    '<!-- spo-action:closed -->',
  ];
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.constantFrom(...forged)), (foreign) => {
      const report = hostileReport(`${foreign}${forged.join('')}`, 1, 1);
      for (const shown of [
        renderComment(report, { marker: COMMENT_MARKER, run }),
        renderVerdicts(report, { marker: COMMENT_MARKER, run }),
      ]) {
        expect(shown.split(COMMENT_MARKER)).toHaveLength(2);
        expect(shown.length).toBeLessThanOrEqual(65_536);
        expect(commentState(shown)).toMatchObject({ startedBy: null, hasTopLine: false, selection: null });
        expect(`${COMMENT_MARKER}\n${commentState(started(shown)).text}`).toBe(shown);
      }
      const shown = renderGithubMarkdown(renderVerdicts(report, { marker: COMMENT_MARKER, run }));
      const opened = new Set(shown.flatMap((piece) => (piece.kind === 'open' ? [piece.name] : [])));
      const ours = ['h3', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'code', 'strong'];
      expect([...opened].filter((name) => !ours.includes(name))).toEqual([]);
    }),
    { numRuns: 300, seed: 5 },
  );
});

it('drops rows of verdicts that do not fit, and says so', () => {
  const report = hostileReport('x', 3000, 1);
  const shown = renderVerdicts(report, { marker: COMMENT_MARKER, run });
  expect(shown.length).toBeLessThanOrEqual(65_536);
  expect(shown).toMatch(/… and \d+(,\d+)? more prompts that did not fit here\./);
  expect(shown).toContain('the search for a better text has not ended');
});
