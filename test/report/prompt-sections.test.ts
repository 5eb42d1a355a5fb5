import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../../src/report/cells/comparisons.ts';
import { bill } from '../../src/report/markdown/bill.ts';
import { suggestionText } from '../../src/report/markdown/comment/suggestion-text.ts';
import { judgeSection } from '../../src/report/markdown/judge-section.ts';
import { switchSection } from '../../src/report/markdown/switch-section.ts';
import { answersTable } from '../../src/report/markdown/tables/answers-table.ts';
import { caseTable } from '../../src/report/markdown/tables/case-table.ts';
import { roundsTable } from '../../src/report/markdown/tables/rounds-table.ts';
import { foundRound, isPublished, nothingChanged } from '../../src/report/prompt-facts.ts';
import { promptTitle } from '../../src/spo/prompt-name.ts';
import type { Pair } from '../../src/spo/types.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import { answer, comparison, pair, prompt, report, round, tally } from './sample-report.ts';

const best = { round: 2, modification: 'asks first', prompt: 'Ask first.', confirmed: true };
const migration = { outcome: 'ready', reason: 'No worse.', adapted: null } as const;

describe('the bill of a prompt', () => {
  it('names calls, tokens, money, models and time', () => {
    expect(bill(prompt('a.yaml'), report([]))).toBe(
      '10 calls, 1,000 prompt tokens and 200 completion tokens, $0.02. Models: optimizer `gpt-6.1-terra`, judge `gpt-6-luna`, executor `gpt-6-luna`. The whole run took 2 min 5 s.',
    );
  });

  it('names what is out of the ordinary', () => {
    const usage = { ...NO_USAGE, retries: 1, cacheHits: 2, costUsd: null };
    const own = prompt('a.yaml', { usage, stoppedBy: 'budget', models: { execute: 'own' } });
    const models = { optimize: 'o', evaluate: 'e', execute: 'x', compare: 'new' };
    expect(bill(own, report([], { models, finishedAt: 'never' }))).toBe(
      "0 calls, 0 prompt tokens and 0 completion tokens, cost unknown, 1 retry, 2 answers from the cache. Models: optimizer `o`, judge `e`, executors `own` (today's) and `new` (new). The whole run took an unknown time. Stopped by budget.",
    );
  });
});

describe('a prompt', () => {
  it('is called by its path, and its name where it has one', () => {
    expect(promptTitle(prompt('a.yaml'))).toBe('a.yaml');
    expect(promptTitle(prompt('a.yaml', { name: 'tone' }))).toBe('a.yaml#tone');
  });

  it('has found a round where that is not the one it started with', () => {
    const rounds = [round(1), round(2)];
    expect(foundRound(prompt('a', { rounds, bestRound: best }))).toEqual(best);
    expect(foundRound(prompt('a', { rounds, bestRound: { ...best, round: 1 } }))).toBeNull();
    expect(foundRound(prompt('a', { rounds }))).toBeNull();
  });

  it('is published where the commit is said to hold it', () => {
    const publication = { branch: 'b', sha: 's', branchUrl: null, commitUrl: null };
    const paths = ['.spo/team/a.yaml/prompt.txt', '.spo/b.yaml/tone/prompt.txt'];
    const prompts = [
      { path: 'team/a.yaml', name: '' },
      { path: 'b.yaml', name: 'tone' },
    ];
    const holds = (path: string, name = '') =>
      isPublished(prompt(path, { name }), { ...publication, paths, prompts });
    expect(holds('team/a.yaml')).toBe(true);
    expect(holds('b.yaml', 'tone')).toBe(true);
    expect(holds('a.yaml')).toBe(false);
    expect(holds('b.yaml')).toBe(false);
    expect(holds('team/a.yaml', 'tone')).toBe(false);
  });

  it('of an earlier version is published where the commit has its text', () => {
    const publication = { branch: 'b', sha: 's', branchUrl: null, commitUrl: null };
    const holds = (name: string, ...paths: string[]) =>
      isPublished(prompt('p/a.yaml', { name }), { ...publication, paths });
    expect(holds('', 'x', '.spo/p/a.yaml/prompt.txt')).toBe(true);
    expect(holds('tone', '.spo/p/a.yaml/tone/prompt.txt')).toBe(true);
    expect(holds('', '.spo/p/a.yaml/tone/prompt.txt')).toBe(false);
    expect(holds('tone', '.spo/p/a.yaml/prompt.txt')).toBe(false);
    expect(holds('', '.spo/x-p/a.yaml/prompt.txt', 'p/a.yaml', '.spo/p/a.yaml/prompt.txt.bak')).toBe(false);
  });

  it('was compared with nothing where the whole run stood still', () => {
    const of = (...statuses: ('changed' | 'new' | 'removed' | 'invalid' | 'unchanged' | 'off')[]) =>
      nothingChanged(report(statuses.map((status) => prompt('a', { status }))));
    expect(of('unchanged', 'invalid', 'off')).toBe(true);
    for (const status of ['changed', 'new', 'removed'] as const) expect(of('unchanged', status)).toBe(false);
    const models = { optimize: 'o', evaluate: 'e', execute: 'x', compare: 'new' };
    expect(nothingChanged(report([prompt('a', { status: 'unchanged' })], { models }))).toBe(false);
  });
});

describe('the comparisons of a prompt', () => {
  const titles = (...parameters: Parameters<typeof prompt>) =>
    comparisonsOf(prompt(...parameters)).map(({ title, standing, challenging }) => [
      title,
      standing,
      challenging,
    ]);

  it('are against base, and of the best against the change', () => {
    expect(titles('a')).toEqual([
      ['this pull request against base', 'base', 'this pull request'],
      ['best against this pull request', 'this pull request', 'best'],
    ]);
    const [first, second] = comparisonsOf(prompt('a', { bestVersusHead: comparison(tally(8, 0)) }));
    expect(first?.comparison?.tally.incumbent).toBe(3);
    expect(second?.comparison?.tally.challenger).toBe(8);
  });

  it('have no base where nothing changed', () => {
    expect(titles('a', { status: 'unchanged' })).toEqual([
      ['best against the present prompt', 'the present prompt', 'best'],
    ]);
  });

  it('are of two models in a switch, with a third for a prompt that makes up for it', () => {
    expect(titles('a', { migration })).toEqual([
      ["new model against today's", "today's model", 'the new model'],
      ['best against the present prompt, on the new model', 'the present prompt', 'best'],
    ]);
    const adapted = comparison(tally(5, 1));
    expect(titles('a', { migration: { ...migration, adapted } })[2]).toEqual([
      "new model with its new prompt against today's",
      "today's model",
      'the new model with its new prompt',
    ]);
  });

  it('are listed below the outcome of a switch, where they were made', () => {
    const won = { ...comparison(tally(5, 1)), decision: 'challenger' } as const;
    expect(switchSection(prompt('a'))).toBe('');
    expect(switchSection(prompt('a', { migration, baseVersusHead: null }))).toBe(
      'ready to switch: No worse.',
    );
    expect(
      switchSection(prompt('a', { migration: { ...migration, outcome: 'not-ready' }, bestVersusHead: won })),
    ).toBe(
      "not ready: No worse.\n\n- new model against today's: no reliable change 4 : 3, 5 flips\n- best against the present prompt, on the new model: improved 5 : 1",
    );
  });
});

describe('the cases of a prompt', () => {
  const of = (caseIndex: number, outcome: Pair['outcome']): Pair => ({ ...pair([], []), caseIndex, outcome });

  it('got better or worse by the pairs on them', () => {
    const pairs = [
      of(0, 'challenger'),
      of(0, 'challenger'),
      of(0, 'incumbent'),
      of(1, 'incumbent'),
      of(2, 'flip'),
    ];
    const table = caseTable(
      prompt('a', {
        questions: ['one?', 'two?', 'three?', 'four?'],
        baseVersusHead: comparison(tally(0, 0), pairs),
      }),
    );
    expect(table.split('\n')).toEqual([
      '| | case | this pull request against base | best against this pull request |',
      '|---|---|---|---|',
      '| 1 | one? | better 2 : 1 | |',
      '| 2 | two? | worse 0 : 1 | |',
      '| 3 | three? | 0 : 0, 1 flip | |',
      '| 4 | four? | | |',
    ]);
  });

  it('are not shown where nothing was compared', () => {
    expect(caseTable(prompt('a', { baseVersusHead: null }))).toBe('');
  });

  it('have their answers side by side, the first draw of each', () => {
    const pairs = [
      pair([answer(1, 'base 1')], [answer(1, 'head 1')]),
      pair([answer(0, 'base 0')], [answer(0, 'head 0')]),
      pair([answer(0, 'base again')], [answer(0, 'head again')]),
    ];
    const table = answersTable(
      prompt('a', {
        questions: ['one?'],
        baseVersusHead: comparison(tally(0, 0), pairs),
        rounds: [
          round(1, { answers: [answer(2, 'start 2')] }),
          round(2, { answers: [answer(0, 'round 0')] }),
        ],
        bestRound: best,
        bestVersusHead: comparison(tally(0, 0), [pair([], [answer(1, 'fresh 1')])]),
      }),
      100,
    );
    expect(table).not.toContain('again');
    expect(table.match(/Case \d: .*/g)).toEqual([
      'Case 1: one?',
      'Case 2: Question 2?',
      'Case 3: Question 3?',
    ]);
    expect(table.match(/<tr><th>.*/g)).toEqual(
      Array(3).fill('<tr><th>base</th><th>head</th><th>round 2</th></tr>'),
    );
    expect(table.match(/^(?:base|head|round|fresh|start) \d$|^not asked$/gm)).toEqual([
      'base 0',
      'head 0',
      'round 0',
      'base 1',
      'head 1',
      'fresh 1',
      'not asked',
      'start 2',
      'not asked',
    ]);
  });

  it('name their sides by what was compared, and leave out a side without answers', () => {
    const pairs = [
      pair([answer(0, 'x')], [{ status: 'failed', caseIndex: 0, question: 'q', reason: 'no `time`' }]),
    ];
    const heads = (...parameters: Parameters<typeof prompt>) =>
      answersTable(prompt(...parameters), 100).match(/<tr><th>.*/)?.[0];
    const baseVersusHead = comparison(tally(0, 0), pairs);
    expect(heads('a', { baseVersusHead, migration })).toBe(
      "<tr><th>today's model</th><th>the new model</th></tr>",
    );
    expect(heads('a', { status: 'unchanged', rounds: [round(1)] })).toBe('<tr><th>present prompt</th></tr>');
    expect(answersTable(prompt('a', { baseVersusHead }), 100)).toMatch(/<td>\n\nno answer: no /);
    expect(answersTable(prompt('a', { baseVersusHead: null }), 100)).toBe('');
  });
});

describe('the rounds of a prompt', () => {
  it('are a table with what each changed, or why it ended', () => {
    const rounds = [
      round(1),
      round(2, { note: 'close' }),
      round(3, {
        outcome: 'no-proposal',
        modification: ' ',
        note: 'a reason that is too long',
        comparison: null,
      }),
    ];
    expect(roundsTable(rounds, 10).split('\n')).toEqual([
      '| round | outcome | ballots | pairs | what it changed |',
      '|---|---|---|---|---|',
      '| 1 | initial | | | |',
      '| 2 | accepted | 4 : 0 : 0 | 2 : 0 | change 2 · close |',
      expect.stringMatching(/^\| 3 \| no-proposal \| \| \| a reason.*… \|$/),
      '',
      'Counts are challenger : incumbent; the third number of the ballots is abstentions.',
    ]);
  });
});

describe('the judge', () => {
  const health = {
    ballots: 1,
    pairs: 8,
    flipRate: 0.126,
    firstPreferred: 0.5,
    abstainRate: 0,
    repeatAgreement: null,
    lengthRatio: 1.25,
    longerPreferred: 1,
  };

  it('has its figures on one line and in a table', () => {
    const section = judgeSection(health);
    expect(section).toContain(
      '1 ballot: 13% flips, first answer preferred 50%, 0% without a choice, repeats agree –, new answers 1.3 times as long, longer answer won 100%.\n\n<details>',
    );
    expect(section.match(/^\| .* \|$/gm)?.map((line) => line.split(' | ')[1])).toEqual([
      'here',
      '13%',
      '50%',
      '0%',
      '–',
      '1.3 times',
      '100%',
    ]);
    expect(section.endsWith('\n\n</details>')).toBe(true);
  });

  it('has no decimals in large ratios, and no section without figures', () => {
    expect(judgeSection({ ...health, lengthRatio: 10 })).toContain('new answers 10 times');
    expect(judgeSection({ ...health, lengthRatio: null })).toContain('new answers – as long');
    expect(judgeSection(null)).toBe('');
  });
});

describe('a suggestion', () => {
  const found = prompt('a', { bestRound: best, bestVersusHead: comparison(tally(8, 0)) });

  it('says what it rests on and can be taken over with a click', () => {
    expect(suggestionText(found, 'prompt: Ask first.')).toBe(
      '**A better prompt**: round 2, confirmed 8 : 0 against this version; asks first\n\n```suggestion\nprompt: Ask first.\n```',
    );
    const bare = prompt('a', { bestRound: { ...best, modification: '', confirmed: false } });
    expect(suggestionText(bare, 'x')).toMatch(/^\*\*A better prompt\*\*: round 2, tentative\n\n/);
  });

  it.each([
    ['nothing was found', prompt('a'), 'x'],
    ['it is too long', found, 'x'.repeat(60_001)],
    ['it has characters that nobody sees', found, 'x\u200by'],
    ['it is empty', found, ''],
    ['it ends with a blank line', found, 'x\n'],
  ])('is not made where %s', (_, of, text) => {
    expect(suggestionText(of, text)).toBeNull();
  });

  it('may be just as long as allowed', () => {
    expect(suggestionText(found, 'x'.repeat(60_000))).not.toBeNull();
  });
});
