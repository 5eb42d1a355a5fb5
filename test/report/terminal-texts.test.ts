import { describe, expect, it } from 'vitest';
import { renderCheckText } from '../../src/report/text/check-text.ts';
import { renderOptimizeText } from '../../src/report/text/optimize-text.ts';
import { NO_USAGE } from '../../src/spo/usage.ts';
import { comparison, designReport, prompt, report, round, tally } from './sample-report.ts';

describe('the verdicts of a run, for a terminal', () => {
  it('name each prompt, worst first, with what was found', () => {
    expect(renderCheckText({ ...designReport(), notices: ['The token may not write.'] })).toBe(
      [
        'SPO: 1 regressed, 1 improved, 1 without reliable change (214 calls, 168,300 tokens, $0.06)',
        '',
        'prompts/support.yaml',
        '  this change against base  regressed 1 : 9, 2 flips',
        '  rounds                    2, 1 accepted',
        '  best against this change  round 4, confirmed 8 : 0: asks for the order number first',
        '',
        'prompts/extract.yaml',
        '  this change against base  improved 10 : 0',
        '  rounds                    6, 0 accepted',
        '',
        'prompts/triage.yaml',
        '  this change against base  no reliable change 4 : 3, 5 flips',
        '  rounds                    2, 1 accepted',
        '  best against this change  round 3, tentative 4 : 2: change 3',
        '',
        '214 calls, 168,300 tokens, $0.06.',
        'Note: The token may not write.',
        'Branch: spo/pr-7',
        'Commit: 0123456789abcdef0123456789abcdef01234567 (.spo/prompts/support.yaml/prompt.txt, prompts/support.yaml)',
      ].join('\n'),
    );
  });

  const linesOf = (...parameters: Parameters<typeof prompt>) =>
    renderCheckText(report([prompt(...parameters)]))
      .split('\n')
      .slice(2, -3);

  it('name problems, notes and files that are off', () => {
    const idle = { verdict: null, baseVersusHead: null } as const;
    expect(linesOf('a.yaml', { ...idle, name: 'tone', status: 'off' })).toEqual([
      'a.yaml#tone',
      '  off                       its file says so: nothing was run',
    ]);
    expect(
      linesOf('a.yaml', { ...idle, status: 'invalid', problems: ['a.yaml:1:1 tab', 'b'], note: 'n' }),
    ).toEqual(['a.yaml', '  a.yaml:1:1 tab', '  b', '  note                      n']);
  });

  it('compare a prompt that stands there with nothing but itself', () => {
    const bestRound = { round: 2, modification: 'm', prompt: 'p', confirmed: true };
    expect(
      linesOf('a.yaml', { status: 'unchanged', verdict: 'error', baseVersusHead: null, bestRound }),
    ).toEqual([
      'a.yaml',
      '  result                    error',
      '  best against the present  round 2, confirmed: m',
    ]);
  });

  it('say of a switch what it rests on, and not twice', () => {
    const migration = { outcome: 'ready', reason: 'No worse. Good.', adapted: null } as const;
    const bestRound = { round: 2, modification: 'm', prompt: 'p', confirmed: false };
    const lines = linesOf('a.yaml', { migration, bestRound, note: 'No worse.' });
    expect(lines).toEqual([
      'a.yaml',
      '  switch                    ready to switch: No worse. Good.',
      "  new model against today's no reliable change 4 : 3, 5 flips",
      '  best on the new model     round 2, tentative: m',
    ]);
    expect(linesOf('a.yaml', { migration, note: 'Other.' }).at(-1)).toBe(
      '  note                      Other.',
    );
  });

  it('say that nothing was committed, where there was something to commit', () => {
    expect(renderCheckText(report([prompt('a.yaml')]))).toMatch(/\nNothing was committed\.$/);
    expect(renderCheckText(report([]))).not.toContain('committed');
  });
});

describe('the result of an optimization, for a terminal', () => {
  const usage = { ...NO_USAGE, calls: 1, promptTokens: 2, costUsd: 0.5 };
  const result = {
    name: 'poem',
    rounds: [
      round(1, { comparison: null }),
      round(2, { modification: 'asks\nfirst', comparison: comparison(tally(2, 0, { flip: 1 })) }),
      round(10, { outcome: 'no-proposal', modification: '', note: 'no tag', comparison: null }),
    ],
    best: { round: 2, prompt: 'Ask first.\nThen answer.' },
    stoppedBy: 'max-rounds',
    usage,
    simulated: false,
  } as const;

  it('is a table of the rounds and the best prompt', () => {
    expect(renderOptimizeText(result)).toBe(
      [
        'poem',
        '',
        'round  outcome      ballots    pairs          what it changed',
        '1      initial',
        '2      accepted     4 : 0 : 0  2 : 0, 1 flip  asks first',
        '10     no-proposal                            no tag',
        '',
        '3 rounds, stopped by max-rounds. 1 call, 2 tokens, $0.50.',
        '',
        'Best: round 2 (tentative: it won its round and was not confirmed). Its prompt:',
        '',
        'Ask first.',
        'Then answer.',
        '',
      ].join('\n'),
    );
  });

  it('says of a simulated model that it proves nothing, and when there is no prompt', () => {
    const lines = renderOptimizeText({ ...result, rounds: [round(1)], best: null, simulated: true }).split(
      '\n',
    );
    expect(lines[0]).toBe('poem (simulated model: proves nothing about a real one)');
    expect(lines.slice(-4)).toEqual([
      '1 round, stopped by max-rounds. 1 call, 2 tokens, $0.50.',
      '',
      'No usable prompt was found.',
      '',
    ]);
  });

  it('cuts what a round changed to 100 characters', () => {
    const text = (modification: string) =>
      renderOptimizeText({ ...result, rounds: [round(2, { modification })] }).split('\n')[3] ?? '';
    expect(text('x'.repeat(100))).toMatch(/ x{100}$/);
    expect(text('x'.repeat(101))).toMatch(/ x{99}…$/);
  });
});
