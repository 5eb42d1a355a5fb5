import { describe, expect, it } from 'vitest';
import { bodyRenderer } from '../../../../src/report/markdown/body.ts';
import { verdictTable } from '../../../../src/report/markdown/tables/verdict-table.ts';
import type { PromptReport, Publication, RunReport } from '../../../../src/report/run-report.ts';
import { comparison, prompt, report, round, tally } from '../../sample-report.ts';

const ALL = Number.POSITIVE_INFINITY;
const room = { sentence: 200, rows: ALL };
const best = { round: 2, modification: 'asks first', prompt: 'Ask first.', confirmed: true };
const rounds = [round(1), round(2)];
const migration = { outcome: 'not-ready', reason: 'It is worse.', adapted: null } as const;
const idle = { verdict: null, baseVersusHead: null } as const;
const publication: Publication = {
  branch: 'spo/pr-7',
  sha: '0123456789abcdef',
  branchUrl: 'https://forge.example/tree/spo/pr-7',
  commitUrl: 'https://forge.example/commit/0123456',
  paths: ['.spo/a.yaml/prompt.txt'],
};

/** The cells of the row of `a.yaml`, behind its name. */
function cellsOf(
  overrides: Partial<PromptReport>,
  of: Partial<RunReport> = {},
  given = room,
  isProposal = false,
) {
  // With a prompt that was changed beside it, so that the run is one of a pull request.
  const prompts = [
    prompt('a.yaml', overrides),
    ...(overrides.status === 'unchanged' ? [] : [prompt('z.yaml')]),
  ];
  return rowOf(verdictTable(report(prompts, of), given, isProposal));
}

function rowOf(table: string) {
  const row = table.split('\n').find((line) => line.startsWith('| `a.yaml` | '));
  return row?.replace('| `a.yaml` | ', '').replace(/ \|$/, '');
}

describe('what a pull request changes', () => {
  it('has a column against base, one for the best, and one to take it', () => {
    expect(
      verdictTable(report([prompt('a.yaml')]), room)
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      '| prompt | this pull request against base | best found against this pull request | |',
      '|---|---|---|---|',
    ]);
  });

  it.each<[Partial<PromptReport>, string]>([
    [{ ...idle, status: 'new', note: 'n' }, 'new file: n | |'],
    [{ ...idle, status: 'removed', note: 'n' }, 'removed: n | |'],
    [{ ...idle, status: 'off', note: 'n' }, 'off, as its file says | |'],
    [{ ...idle, status: 'invalid' }, '**invalid** | |'],
    [{ ...idle, status: 'invalid', problems: ['p'], note: 'n' }, '**invalid** p: n | |'],
    [{ ...idle, status: 'invalid', problems: ['p', 'q', 'r'] }, '**invalid** p (and 2 more problems) | |'],
    [{ ...idle, note: 'n' }, 'not compared: n | |'],
    [{ verdict: 'improved', note: 'n' }, '**improved** 4 : 3, 5 flips: n | |'],
    [{ verdict: 'error', baseVersusHead: null }, '**error** | |'],
    [{ rounds }, 'no reliable change 4 : 3, 5 flips | no reliable change in 2 rounds |'],
    [
      { rounds, bestRound: best, bestVersusHead: comparison(tally(8, 0)), foundAt: '2026-11-21T10:00:00Z' },
      'no reliable change 4 : 3, 5 flips | round 2, **confirmed**, not proposed 8 : 0, found on 2026-11-21 | asks first',
    ],
    [
      { rounds, bestRound: { ...best, confirmed: false } },
      'no reliable change 4 : 3, 5 flips | round 2, tentative, not proposed | asks first',
    ],
  ])('%#: is put in words', (overrides, cells) => {
    expect(cellsOf(overrides)).toBe(cells);
  });

  it('says where a file was before', () => {
    const table = verdictTable(report([prompt('b.yaml', { previousPath: 'a.yaml' })]), room);
    expect(table).toContain('| `b.yaml` (was `a.yaml`) | ');
  });
});

describe('what can be taken', () => {
  const found = { rounds, bestRound: best };
  const take = (of: Partial<Publication>, given = room, isProposal = false) => {
    const cells = cellsOf(found, { publication: { ...publication, ...of } }, given, isProposal);
    return cells?.split(' | ').slice(1).join(' | ');
  };
  const commit = '[commit 0123456](https://forge.example/commit/0123456)';

  it('is linked where it stands, or where it is proposed', () => {
    expect(take({})).toBe(
      `round 2, **confirmed** | asks first · [take it](https://forge.example/tree/spo/pr-7) · ${commit}`,
    );
    const proposalUrl = 'https://forge.example/compare/x';
    expect(take({ proposalUrl })).toContain(`[take it](${proposalUrl}) · ${commit}`);
    expect(take({ proposalUrl, pullRequestUrl: 'https://forge.example/pull/8' })).toContain(
      '[take it](https://forge.example/pull/8)',
    );
  });

  it('is named where there are no pages', () => {
    expect(take({ branchUrl: null })).toContain('asks first · branch `spo/pr-7` · commit `0123456`');
  });

  it('is not offered again in its own proposal, nor where the commit does not have it', () => {
    expect(take({}, room, true)).toBe('round 2, **confirmed** | asks first');
    expect(take({ paths: ['.spo/b.yaml/prompt.txt'] })).toBe(
      'round 2, **confirmed**, not proposed | asks first',
    );
  });

  it('has no sentence where there is no room for one', () => {
    expect(take({}, { sentence: 0, rows: ALL })).toMatch(/^round 2, \*\*confirmed\*\* \| \[take it\]/);
  });
});

describe('a run that compares two models', () => {
  const models = { optimize: 'o', evaluate: 'e', execute: 'x', compare: 'new' };

  it('says first whether to switch', () => {
    expect(verdictTable(report([prompt('a.yaml')], { models }), room)).toContain(
      "| prompt | switch | new model against today's | best found on the new model | |\n|---|---|---|---|---|",
    );
    const note = 'It is worse.';
    expect(cellsOf({ migration, note }, { models })).toBe(
      '**not ready**: It is worse. | no reliable change 4 : 3, 5 flips | |',
    );
    expect(cellsOf({ migration, note: 'other' }, { models })).toContain('5 flips: other');
    expect(cellsOf({ migration }, { models }, { sentence: 0, rows: ALL })).toMatch(/^\*\*not ready\*\* \|/);
    expect(cellsOf({}, { models })).toBe('| no reliable change 4 : 3, 5 flips | |');
  });
});

describe('a run on prompts as they stand', () => {
  const stands = { ...idle, status: 'unchanged' } as const;

  it.each<[Partial<PromptReport>, string]>([
    [{ ...stands, note: 'only 1 case' }, 'only 1 case |'],
    [{ ...stands, rounds, note: 'n' }, 'no reliable change in 2 rounds: n |'],
    [{ ...stands, verdict: 'budget-stopped', note: 'n' }, '**stopped by the budget**: n |'],
    [{ ...idle, status: 'off' }, 'off, as its file says |'],
    [{ ...idle, status: 'invalid', problems: ['p'] }, '**invalid** p |'],
  ])('%#: has one column for what was found', (overrides, cells) => {
    const table = verdictTable(report([prompt('a.yaml', overrides)]), room);
    expect(table).toContain('| prompt | best found against the present prompt | |\n|---|---|---|\n');
    expect(rowOf(table)).toBe(cells);
  });
});

describe('rows that do not fit', () => {
  const prompts = ['a', 'b', 'c'].map((path) => prompt(path));

  it.each([
    [3, 3, undefined],
    [2, 2, '… and 1 more prompt that did not fit here.'],
    [0, 0, '… and 3 more prompts that did not fit here.'],
  ])('of three leave %d', (rows, shown, note) => {
    const lines = verdictTable(report(prompts), { sentence: 200, rows }).split('\n');
    expect(lines.filter((line) => /^\| `[abc]`/.test(line))).toHaveLength(shown);
    expect(lines.slice(2 + shown)).toEqual(note === undefined ? [] : ['', note]);
  });
});

describe('the body around the table', () => {
  const full = { answer: ALL, round: 300, diff: ALL, details: true, sentence: 200, rows: ALL };
  const bodyOf = (of: RunReport, given = full, ...rest: [string?, boolean?]) =>
    bodyRenderer(of, { fullReport: rest[0] }, rest[1])(given);

  it('states the error rate in the words of its kind of run', () => {
    const judged = { verdict: 'improved', errorRate: 0.05 } as const;
    const models = { optimize: 'o', evaluate: 'e', execute: 'x', compare: 'new' };
    expect(bodyOf(report([prompt('a')], judged))).toContain(
      'If no prompt had really changed, at most 5% of runs would say regressed, and at most 5% improved. 214 calls',
    );
    expect(bodyOf(report([prompt('a')], { ...judged, models }))).toContain(
      'If the new model were really no different on any prompt, at most 5%',
    );
    expect(bodyOf(report([prompt('a', { ...idle, status: 'unchanged' })]))).toContain(
      'If no prompt found were really better, at most 5% of runs would confirm one. 214 calls',
    );
    expect(bodyOf(report([prompt('a')]))).toContain('followed the position. 214 calls');
  });

  it('has little to say of a run without prompts', () => {
    expect(bodyOf(report([]))).toBe('### SPO: no prompt to check\n\n214 calls, 168,300 tokens, $0.06.');
  });

  it('shows ten notices, warnings of prompts among them, and counts the rest', () => {
    const notices = Array.from({ length: 10 }, (_, index) => `notice ${index}`);
    const warned = prompt('a.yaml', { name: 'tone', warnings: ['weak'] });
    expect(bodyOf(report([warned], { notices: ['one'] }))).toContain(
      '\n\n- one\n- a.yaml#\u200btone: weak\n\n',
    );
    expect(bodyOf(report([warned], { notices }))).toContain('- notice 9\n- and 1 more notice\n\n');
    const two = prompt('a.yaml', { warnings: ['weak', 'poor'] });
    expect(bodyOf(report([two], { notices }))).toContain('- and 2 more notices\n');
    expect(bodyOf(report([prompt('a.yaml')], { notices }))).not.toContain('more notice');
  });

  it('says where the winners went, except in their own proposal', () => {
    const published = report([prompt('a')], { publication });
    expect(bodyOf(published)).toContain(
      'Proposed on branch [`spo/pr-7`](https://forge.example/tree/spo/pr-7) in commit [`0123456789ab`](https://forge.example/commit/0123456) (1 file).',
    );
    expect(bodyOf(published, full, undefined, true)).not.toContain('Proposed on');
  });

  it('says what was cut, and where the whole is', () => {
    const cut = { ...full, answer: 0 };
    const bare = report([prompt('a')]);
    expect(bodyOf(bare)).not.toContain('Shortened');
    expect(bodyOf(bare, cut)).toMatch(
      /\n\nShortened to fit here: answers are left out\. The full report is in `report\.json` of this run\.$/,
    );
    expect(bodyOf(bare, cut, 'https://forge.example/run/1')).toMatch(
      /The full report is \[here\]\(https:\/\/forge\.example\/run\/1\)\.$/,
    );
    expect(bodyOf(bare, cut, 'out/report.json')).toMatch(/The full report is in `out\/report\.json`\.$/);
  });

  it('folds the evidence of each prompt that is still there, worst first', () => {
    const prompts = [prompt('a'), prompt('b', { verdict: 'regressed' }), prompt('c', { status: 'removed' })];
    expect(bodyOf(report(prompts)).match(/<summary><code>.*/g)).toEqual([
      '<summary><code>b</code>: the evidence</summary>',
      '<summary><code>a</code>: the evidence</summary>',
    ]);
    expect(bodyOf(report(prompts), { ...full, details: false })).not.toContain('<details>');
  });
});
