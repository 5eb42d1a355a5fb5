import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { renderComment } from '../../src/report/markdown/markdown.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { type Piece, renderGithubMarkdown } from '../support/github-markdown.ts';
import { hostileReport } from './hostile-report.ts';
import { hostileText } from './hostile-text.ts';

const RUN_PAGE = 'https://github.example/o/r/actions/runs/1';
const PROMPTS = 2;

/** How often each element stands in a report of two prompts that have everything; `null` where texts may add one. */
const ELEMENTS: Readonly<Record<string, number | null>> = {
  h3: 1,
  p: null,
  strong: null,
  code: null,
  pre: null,
  ul: null,
  li: null,
  a: null,
  table: 1 + 3 * PROMPTS,
  thead: null,
  tbody: null,
  tr: null,
  th: null,
  td: null,
  details: PROMPTS,
  summary: PROMPTS,
};

/** The words that we set in bold. */
const BOLD = new Set([
  ...[
    'confirmed',
    'regressed',
    'improved',
    'invalid',
    'Problems',
    'What this pull request changes',
    'Rounds',
  ],
  ...['Switch', 'ready to switch', 'switch with the new prompt', 'not ready'],
  ...['What round 2 changes', 'Cases', 'Checks', 'Judge', 'Answers', 'Bill'],
]);

/** What GitHub finds in the rendered text: mentions, references, SHAs, addresses, emoji, its own kinds of names. */
const LIVE: readonly RegExp[] = [
  /(?<![\w`])@[a-z\d]/i,
  /(?<!\w)#\d/,
  /(?<!\w)(?:gh|cve|ghsa)-\w/i,
  /(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])/i,
  /\b(?:https?|ftp):\/\//i,
  /\bwww\./i,
  /[\w.+-]@[\w-]/,
  /\b(?:mailto|xmpp):\w/i,
  /:[a-z_+-]+:/i,
];

function problemsOf(markdown: string, comments: readonly string[]): string[] {
  const pieces = renderGithubMarkdown(markdown);
  const problems = pieces.flatMap((piece) => problemsIn(piece));
  const found = pieces
    .filter(({ kind }) => kind === 'comment')
    .map((piece) => ('text' in piece ? piece.text : ''));
  if (found.join() !== comments.join()) problems.push(`comments ${found.join()}`);
  for (const [name, count] of Object.entries(ELEMENTS)) {
    const opened = pieces.filter((piece) => piece.kind === 'open' && piece.name === name).length;
    const closed = pieces.filter((piece) => piece.kind === 'close' && piece.name === name).length;
    if (opened !== closed) problems.push(`${opened} <${name}> and ${closed} </${name}>`);
    if (count !== null && opened !== count) problems.push(`${opened} <${name}>`);
  }
  return problems;
}

function problemsIn(piece: Piece): string[] {
  if (piece.kind === 'open') return attributesAllowed(piece) ? [] : [`<${piece.name} ${piece.attributes}>`];
  if (piece.kind !== 'text') return [];
  const { text, inside } = piece;
  if (inside.includes('code') || inside.includes('a')) return [];
  if (inside.includes('strong') && !BOLD.has(text)) return [`bold ${text}`];
  // Our own commit stands as plain text where its address cannot be linked.
  const foreign = text.replaceAll('commit ccccccc', '');
  return LIVE.filter((pattern) => pattern.test(foreign)).map((pattern) => `${pattern} in ${text}`);
}

function attributesAllowed({ name, attributes }: { name: string; attributes: string }): boolean {
  if (!(name in ELEMENTS)) return false;
  if (name === 'a') return /^href="https:\/\/(?:x\.org|github\.example)\/[^\s"<>]*"$/.test(attributes);
  if (name === 'code') return /^(?:class="language-(?:text|diff)")?$/.test(attributes);
  return attributes === '';
}

describe('1,000 hostile texts on a rendered page', () => {
  it.each([
    [1, false, 1000],
    [20, false, 10],
    [1, true, 200],
    [20, true, 10],
  ])(
    'add no link, mention, image, element or heading, repeated %i times, with a switch of models: %s',
    (repeats, migrates, numRuns) => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const report = hostileReport(text, PROMPTS, repeats, migrates);
          const comment = renderComment(report, { marker: COMMENT_MARKER, fullReport: RUN_PAGE });
          expect(problemsOf(comment, [COMMENT_MARKER])).toEqual([]);
          expect(problemsOf(renderSummary(report, { fullReport: RUN_PAGE, runPage: RUN_PAGE }), [])).toEqual(
            [],
          );
        }),
        { numRuns, seed: 5 },
      );
    },
    240_000,
  );

  it.each([
    ['a mention', 'x @user x'],
    ['a reference', 'see #12'],
    ['a bare address', 'see www.evil.example'],
    ['an image', '![i](http://x/y.png)'],
    ['a link', '[l](http://x)'],
    ['an element', 'a <img src=x> b'],
    ['a heading', 'x\n\n## h'],
    ['emphasis', '*x*'],
    ['a footnote', 'x[^1]\n\n[^1]: y'],
    ['a task list', '- [ ] x'],
    ['an unclosed element', '<details>'],
    ['a comment', '<!-- x -->'],
    ['a commit', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'],
  ])('would be noticed: %s', (_, markdown) => {
    const clean = renderComment(hostileReport('word', PROMPTS, 1), { marker: COMMENT_MARKER });
    expect(problemsOf(clean, [COMMENT_MARKER])).toEqual([]);
    expect(problemsOf(`${clean}\n\n${markdown}\n`, [COMMENT_MARKER])).not.toEqual([]);
  });
});
