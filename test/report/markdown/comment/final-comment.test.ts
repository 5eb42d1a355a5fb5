import { expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../../../src/forge/forge.ts';
import { renderFinal } from '../../../../src/report/markdown/comment/final-comment.ts';
import {
  commentState,
  type ResultSource,
  renderRunning,
  renderUnfinished,
  resultMark,
} from '../../../../src/report/markdown/comment/running-comment.ts';

const source: ResultSource = { run: '7/1/check', headSha: 'a'.repeat(40) };
const result = `${resultMark(source)}\n### Title\n\ntext`;
const body = `${COMMENT_MARKER}\n${result}`;
const run = { id: '8/1/check', page: 'https://github.example/o/r/actions/runs/8' };
const running = (earlier: string) =>
  renderRunning({ marker: COMMENT_MARKER, run, updatedAt: '2026-11-22T10:00:00Z' }, new Map(), earlier);
const final = (text: string, line: string) => renderFinal(COMMENT_MARKER, text, line);

it('puts the line below the marker, once, and keeps the rest', () => {
  const first = final(body, '> One.');
  expect(first.split('\n')[1]).toContain('> One.');
  expect(first.endsWith(`\n\n${result}`)).toBe(true);
  expect(final(first, '> Two.')).toBe(final(body, '> Two.'));
  expect(commentState(first)).toMatchObject({ running: null, result: source });
});

it('leaves no claim that a run is going on', () => {
  expect(final(running(result), '> One.')).toBe(final(body, '> One.'));
  const first = final(running(''), '> One.');
  expect(first).toContain('### SPO: no result');
  expect(first).not.toContain('going on');
  expect(commentState(first)).toMatchObject({ running: null, result: null });
});

it('hides no claim that stands below, and is no part of the result that the next one puts on top', () => {
  const [marker, ...rest] = running(result).split('\n');
  const line = final(body, '> One.').split('\n')[1];
  const covered = [marker, line, '', ...rest].join('\n');
  expect(commentState(covered)).toEqual({ running: run.id, earlier: result, result: source });
  const unfinished = renderUnfinished(COMMENT_MARKER, null, commentState(final(body, '> One.')).earlier);
  expect(commentState(unfinished).result).toEqual(source);
  const reopened = running(commentState(final(body, '> One.')).earlier);
  expect(final(reopened, '> Two.')).toBe(final(body, '> Two.'));
});

it('cuts whole lines of what would be too long', () => {
  const long = `${COMMENT_MARKER}\n${'line\n'.repeat(100)}`;
  const cut = renderFinal(COMMENT_MARKER, long, '> One.', long.length);
  expect(cut.length).toBeLessThanOrEqual(long.length);
  expect(cut.endsWith('\nline')).toBe(true);
});
