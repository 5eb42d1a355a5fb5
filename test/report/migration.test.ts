import { describe, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../src/forge/forge.ts';
import { renderComment } from '../../src/report/markdown/markdown.ts';
import { headline, renderSummary } from '../../src/report/markdown/summary.ts';
import type { Migration, PromptReport, RunReport } from '../../src/report/run-report.ts';
import { renderCheckText } from '../../src/report/text/check-text.ts';
import type { Comparison } from '../../src/spo/types.ts';
import { answer, comparison, pair, prompt, report, round, tally } from './sample-report.ts';

const decided = (decision: Comparison['decision'], counts: ReturnType<typeof tally>): Comparison => ({
  ...comparison(counts, [pair([answer(0, 'of the old')], [answer(0, 'of the new')])]),
  decision,
});

const migrated = (path: string, migration: Migration, changes: Partial<PromptReport> = {}) =>
  prompt(path, { status: 'unchanged', basePrompt: null, migration, ...changes });

const regressed = {
  verdict: 'regressed',
  baseVersusHead: decided('incumbent', tally(1, 8)),
  rounds: [round(1), round(2)],
  bestRound: { round: 2, modification: 'asks for units', prompt: 'With units.', confirmed: true },
  bestVersusHead: decided('challenger', tally(9, 0)),
} as const;

const migrations: readonly PromptReport[] = [
  migrated(
    'a.yaml',
    { outcome: 'ready', reason: 'No difference showed over 7 decisive pairs of 12.', adapted: null },
    { baseVersusHead: decided('none', tally(4, 3, { flip: 5 })), rounds: [round(1)] },
  ),
  migrated(
    'b.yaml',
    {
      outcome: 'ready-with-new-prompt',
      reason: 'Worse, but not with it.',
      adapted: decided('none', tally(5, 4)),
    },
    regressed,
  ),
  migrated(
    'c.yaml',
    { outcome: 'not-ready', reason: 'Add | cases.', adapted: null },
    { verdict: 'insufficient-evidence', baseVersusHead: null, note: 'Add | cases.', stoppedBy: null },
  ),
  migrated(
    'd.yaml',
    { outcome: 'ready', reason: 'The new model answers this prompt better.', adapted: null },
    { verdict: 'improved', baseVersusHead: decided('challenger', tally(6, 0)) },
  ),
];

const models = { optimize: 'o', evaluate: 'j', execute: 'old-model', compare: 'new|model @user' };
const switching = (prompts = migrations, changes: Partial<RunReport> = {}): RunReport =>
  report(prompts, { models, verdict: 'regressed', ...changes });

describe('a switch of models', () => {
  const body = renderComment(switching(), { marker: COMMENT_MARKER });

  it('says the outcome before anything is unfolded', () => {
    expect(body.split('\n<details>')[0]).toBe(
      [
        COMMENT_MARKER,
        '### SPO: switch from `old-model` to <code>new&#124;model @\u200buser</code>: 2 ready, 1 with the new prompt, 1 not ready',
        '',
        "| prompt | switch | new model against today's | best found on the new model | |",
        '|---|---|---|---|---|',
        '| `c.yaml` | **not ready**: Add &#124; cases. | **insufficient evidence** | | |',
        '| `b.yaml` | **switch with the new prompt**: Worse, but not with it. | **regressed** 1 : 8 | round 2, **confirmed**, not proposed 9 : 0 | asks for units |',
        '| `a.yaml` | **ready to switch**: No difference showed over 7 decisive pairs of 12. | no reliable change 4 : 3, 5 flips | no reliable change in 1 round | |',
        '| `d.yaml` | **ready to switch**: The new model answers this prompt better. | **improved** 6 : 0 | | |',
        '',
        'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position. If the new model were really no different on any prompt, at most 5% of runs would say regressed, and at most 5% improved. 214 calls, 168,300 tokens, $0.06.',
        '',
      ].join('\n'),
    );
  });

  it('shows the evidence of all three comparisons', () => {
    const details = body.split('<details>').find((part) => part.includes('b.yaml</code>')) ?? '';
    expect(details).toContain(
      [
        '**Switch**',
        '',
        'switch with the new prompt: Worse, but not with it.',
        '',
        "- new model against today's: regressed 1 : 8",
        '- best against the present prompt, on the new model: improved 9 : 0',
        "- new model with its new prompt against today's: no reliable change 5 : 4",
      ].join('\n'),
    );
    expect(details).toContain(
      "| | case | new model against today's | best against the present prompt, on the new model | new model with its new prompt against today's |\n|---|---|---|---|---|\n| 1 | Question 1? | better 1 : 0 | better 1 : 0 | better 1 : 0 |",
    );
    expect(details).toContain("<th>today's model</th><th>the new model</th><th>round 2</th>");
    expect(details).toContain(
      "executors `old-model` (today's) and <code>new&#124;model @\u200buser</code> (new).",
    );
    expect(details).not.toContain('What this pull request changes');
  });

  it('is the same in the summary, and plain in logs', () => {
    expect(renderSummary(switching())).toContain(body.split('\n')[1]);
    const hostile = switching([], { models: { ...models, execute: '::error::x\n##[group]y' } });
    expect(headline(switching())).toBe(
      'SPO: switch from old-model to new|model @user: 2 ready, 1 with the new prompt, 1 not ready (214 calls, 168,300 tokens, $0.06)',
    );
    expect(headline(hostile)).toBe(
      'SPO: switch from : :error::x ## [group]y to new|model @user: no prompt to check (214 calls, 168,300 tokens, $0.06)',
    );
  });

  it('is told in a terminal, each thing once', () => {
    const text = renderCheckText(switching());
    expect(text).toContain(
      [
        'b.yaml',
        '  switch                    switch with the new prompt: Worse, but not with it.',
        "  new model against today's regressed 1 : 8",
        '  rounds                    2, 1 accepted',
        '  best on the new model     round 2, confirmed 9 : 0: asks for units',
        '',
      ].join('\n'),
    );
    expect(text.match(/Add \| cases/g)).toHaveLength(1);
  });
});

describe('prompts that did not change', () => {
  const bestRound = { round: 2, modification: 'asks for units', prompt: 'With units.', confirmed: true };
  const rounds = [round(1), round(2)];
  const standing = (path: string, changes: Partial<PromptReport> = {}) =>
    prompt(path, {
      status: 'unchanged',
      verdict: null,
      basePrompt: null,
      baseVersusHead: null,
      ...changes,
    });
  const found = { rounds, bestRound, bestVersusHead: decided('challenger', tally(8, 0)) };
  const prompts = [
    standing('none.yaml', { rounds: [round(1)], note: 'Searched before.' }),
    standing('better.yaml', found),
    standing('also.yaml', found),
    standing('maybe.yaml', { ...found, bestRound: { ...bestRound, confirmed: false } }),
    standing('poor.yaml', { rounds: [round(1)], stoppedBy: 'budget', note: 'The budget is used up.' }),
    standing('broken.yaml', { verdict: 'error', note: 'No such model.' }),
    standing('invalid.yaml', { status: 'invalid', headPrompt: null, problems: ['invalid.yaml:1:1 bad'] }),
  ];
  const body = renderComment(report(prompts), { marker: COMMENT_MARKER });

  it('have no comparison with a base, and count by what was found', () => {
    expect(body.split('\n<details>')[0]).toBe(
      [
        COMMENT_MARKER,
        '### SPO: 1 ended in an error, 1 invalid, 1 stopped by the budget, 2 better prompts found, 1 tentative, 1 without reliable change',
        '',
        '| prompt | best found against the present prompt | |',
        '|---|---|---|',
        '| `broken.yaml` | **error**: No such model. | |',
        '| `invalid.yaml` | **invalid** invalid.yaml:\u200b1:\u200b1 bad | |',
        '| `poor.yaml` | no reliable change in 1 round: The budget is used up. | |',
        '| `better.yaml` | round 2, **confirmed**, not proposed 8 : 0 | asks for units |',
        '| `also.yaml` | round 2, **confirmed**, not proposed 8 : 0 | asks for units |',
        '| `maybe.yaml` | round 2, tentative, not proposed 8 : 0 | asks for units |',
        '| `none.yaml` | no reliable change in 1 round: Searched before. | |',
        '',
        'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position. If no prompt found were really better, at most 5% of runs would confirm one. 214 calls, 168,300 tokens, $0.06.',
        '',
      ].join('\n'),
    );
    expect(headline(report(prompts.slice(1, 2)))).toMatch(/^SPO: 1 better prompt found \(/);
  });

  it('have their evidence under the right names', () => {
    const details = body.split('<details>').find((part) => part.includes('better.yaml</code>')) ?? '';
    expect(details).toContain('| | case | best against the present prompt |\n|---|---|---|\n');
    expect(details).toContain('<th>present prompt</th><th>round 2</th>');
    expect(body).not.toContain('pull request');
    expect(renderCheckText(report(prompts))).toContain(
      '  best against the present  round 2, confirmed 8 : 0',
    );
  });
});
