import { describe, expect, it } from 'vitest';
import { COMMENT_MARKER } from '../../../src/forge/forge.ts';
import { renderComment } from '../../../src/report/markdown/markdown.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { answer, comparison, designReport, pair, prompt, report, round, tally } from '../sample-report.ts';

const MARKER = { marker: COMMENT_MARKER };

describe('the comment', () => {
  it('says the outcome before anything is unfolded', () => {
    const top = renderComment(designReport(), MARKER).split('\n<details>')[0];
    expect(top).toBe(
      [
        COMMENT_MARKER,
        '### SPO: 1 regressed, 1 improved, 1 without reliable change',
        '',
        '| prompt | this pull request against base | best found against this pull request | |',
        '|---|---|---|---|',
        '| `prompts/support.yaml` | **regressed** 1 : 9, 2 flips | round 4, **confirmed** 8 : 0 | asks for the order number first · [take it](https://github.example/o/r/tree/spo/pr-7) · [commit 0123456](https://github.example/o/r/commit/0123456) |',
        '| `prompts/extract.yaml` | **improved** 10 : 0 | no reliable change in 6 rounds | |',
        '| `prompts/triage.yaml` | no reliable change 4 : 3, 5 flips | round 3, tentative, not proposed 4 : 2 | change 3 |',
        '',
        'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position. If no prompt had really changed, at most 5% of runs would say regressed, and at most 5% improved. 214 calls, 168,300 tokens, $0.06.',
        '',
        'Proposed on branch [`spo/pr-7`](https://github.example/o/r/tree/spo/pr-7) in commit [`0123456789ab`](https://github.example/o/r/commit/0123456) (2 files).',
        '',
      ].join('\n'),
    );
  });

  it('folds the evidence of each prompt', () => {
    const found = prompt('prompts/a.yaml', {
      baseVersusHead: comparison(tally(1, 0), [pair([answer(0, 'from base')], [answer(0, 'from head')])]),
      rounds: [round(1), round(2, { answers: [answer(0, 'from round 2'), answer(1, 'second ```')] })],
      bestRound: {
        round: 2,
        modification: 'm',
        prompt: 'Answer the question briefly, please.',
        confirmed: true,
      },
    });
    const details = renderComment(report([found]), MARKER).split('\n\n<details>')[1];
    expect(`<details>${details}`).toBe(`<details>
<summary><code>prompts/a.yaml</code>: the evidence</summary>

**What this pull request changes**

\`\`\`diff
  Answer the question
+ briefly
  .
\`\`\`

**What round 2 changes**

\`\`\`diff
  Answer the question briefly
+ , please
  .
\`\`\`

**Rounds**

| round | outcome | ballots | pairs | what it changed |
|---|---|---|---|---|
| 1 | initial | | | |
| 2 | accepted | 4 : 0 : 0 | 2 : 0 | change 2 |

Counts are challenger : incumbent; the third number of the ballots is abstentions.

**Cases**

| | case | this pull request against base | best against this pull request |
|---|---|---|---|
| 1 | Question 1? | better 1 : 0 | |

**Answers**

Case 1: Question 1?

<table>
<tr><th>base</th><th>head</th><th>round 2</th></tr>
<tr>
<td>

\`\`\`text
from base
\`\`\`

</td>
<td>

\`\`\`text
from head
\`\`\`

</td>
<td>

\`\`\`text
from round 2
\`\`\`

</td>
</tr>
</table>

Case 2: Question 2?

<table>
<tr><th>base</th><th>head</th><th>round 2</th></tr>
<tr>
<td>

not asked

</td>
<td>

not asked

</td>
<td>

\`\`\`\`text
second \`\`\`
\`\`\`\`

</td>
</tr>
</table>

**Bill**

10 calls, 1,000 prompt tokens and 200 completion tokens, $0.02. Models: optimizer \`gpt-6.1-terra\`, judge \`gpt-6-luna\`, executor \`gpt-6-luna\`. The whole run took 2 min 5 s.

</details>
`);
  });

  it('shows new, removed, renamed and invalid files', () => {
    const body = renderComment(
      report([
        prompt('n.yaml', {
          status: 'new',
          verdict: null,
          baseVersusHead: null,
          rounds: [round(1), round(2)],
        }),
        prompt('d.yaml', { status: 'removed', verdict: null, usage: NO_USAGE }),
        prompt('i.yaml', {
          status: 'invalid',
          verdict: 'error',
          problems: ['i.yaml:3:1 qa must hold at least one case', 'i.yaml:9:2 tab'],
        }),
        prompt('b.yaml', { previousPath: 'a.yaml', verdict: 'insufficient-evidence', note: 'only 1 case' }),
      ]),
      MARKER,
    );
    expect(body).toContain('### SPO: 1 invalid, 1 with insufficient evidence, 1 new, 1 removed');
    expect(body).toContain('| `n.yaml` | new file | no reliable change in 2 rounds | |');
    expect(body).toContain('| `d.yaml` | removed | | |');
    expect(body).toContain(
      '| **invalid** i.yaml:\u200b3:\u200b1 qa must hold at least one case (and 1 more problem) |',
    );
    expect(body).toContain(
      '| `b.yaml` (was `a.yaml`) | **insufficient evidence** 4 : 3, 5 flips: only 1 case |',
    );
    expect(body).toContain('- i.yaml:\u200b9:\u200b2 tab');
    expect(body).not.toContain('<code>d.yaml</code>');
  });

  it('names branch and commit where there are no pages', () => {
    const local = designReport();
    const publication = {
      branch: 'spo/check',
      sha: 'b'.repeat(40),
      branchUrl: null,
      commitUrl: null,
      paths: ['.spo/prompts/support.yaml/prompt.txt'],
    };
    const body = renderComment({ ...local, publication }, MARKER);
    expect(body).toContain('asks for the order number first · branch `spo/check` · commit `bbbbbbb` |');
    expect(body).toContain('Proposed on branch `spo/check` in commit `bbbbbbbbbbbb` (1 file).');
  });

  it('warns of a simulated model, shows notices, and never calls an unknown price free', () => {
    const body = renderComment(
      report([prompt('a.yaml')], {
        simulated: true,
        notices: ['The token may not write.\n# x'],
        usage: { ...NO_USAGE, calls: 1, costUsd: null },
      }),
      MARKER,
    );
    expect(body).toMatch(/> \[!WARNING\]\n> \*\*Simulated run\.\*\* .* proves nothing about a real model\./);
    expect(body).toContain('\n- The token may not write. #\u200b x\n');
    expect(body).toContain('1 call, 0 tokens, cost unknown.');
    expect(body).not.toContain('$0.00');
  });
});
