import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logLine } from '../../../src/report/text/log-lines.ts';
import { renderOptimizeText } from '../../../src/report/text/optimize-text.ts';
import { NO_USAGE } from '../../../src/spo/usage.ts';
import { hostileText } from '../hostile-text.ts';
import { comparison, round, tally } from '../sample-report.ts';

it('says each event in one line', () => {
  const key = 'prompts/a.yaml';
  expect(logLine({ type: 'step', key, step: 'optimize', round: 2 })).toBe(
    'prompts/a.yaml: round 2: optimize',
  );
  expect(logLine({ type: 'step', key, step: 'check', round: null })).toBe('prompts/a.yaml: check');
  expect(logLine({ type: 'pairs', key, step: 'check', done: 3, most: 12 })).toBe(
    'prompts/a.yaml: check: 3 of at most 12 pairs',
  );
  expect(logLine({ type: 'warning', key, message: 'slow\nmodel' })).toBe(
    'prompts/a.yaml: warning: slow model',
  );
  const accepted = round(2, { modification: 'asks first', comparison: comparison(tally(2, 0, { flip: 1 })) });
  expect(logLine({ type: 'round-end', key, round: accepted })).toBe(
    'prompts/a.yaml: round 2: accepted, ballots 4 : 0 : 0, pairs 2 : 0, 1 flip; asks first',
  );
  expect(logLine({ type: 'round-end', key, round: round(1) })).toBe('prompts/a.yaml: round 1: initial');
});

it('shows the rounds and the best prompt in a terminal', () => {
  const text = renderOptimizeText({
    name: 'poem',
    rounds: [
      round(1),
      round(2),
      round(3, {
        outcome: 'no-proposal',
        prompt: null,
        modification: '',
        comparison: null,
        note: 'no prompt',
      }),
    ],
    best: { round: 2, prompt: 'Write a poem.\n::error::x' },
    stoppedBy: 'max-rounds',
    usage: { ...NO_USAGE, calls: 11, promptTokens: 1000, costUsd: null },
    simulated: true,
  });
  expect(text).toBe(
    [
      'poem (simulated model: proves nothing about a real one)',
      '',
      'round  outcome      ballots    pairs  what it changed',
      '1      initial',
      '2      accepted     4 : 0 : 0  2 : 0  change 2',
      '3      no-proposal                    no prompt',
      '',
      '3 rounds, stopped by max-rounds. 11 calls, 1,000 tokens, cost unknown.',
      '',
      'Best: round 2 (tentative: it won its round and was not confirmed). Its prompt:',
      '',
      'Write a poem.',
      ': :error::x',
      '',
    ].join('\n'),
  );
});

/** What the runner takes for a command: `::` first in a line after spaces, `##[` anywhere. */
function obeyed(text: string): boolean {
  return text.split(/\r?\n|\r/).some((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

it('lets no text command the runner', () => {
  expect(obeyed('  ::error::x') && obeyed('a ##[x]')).toBe(true);
  fc.assert(
    fc.property(hostileText, (text) => {
      const ended = round(2, { modification: text, note: text });
      for (const key of [text, `::${text}`]) {
        const lines = [
          logLine({ type: 'round-end', key, round: ended }),
          logLine({ type: 'warning', key, message: text }),
          logLine({ type: 'step', key, step: 'check', round: null }),
        ];
        for (const line of lines) {
          expect(line).not.toMatch(/[\n\r\u001b]/);
          expect(obeyed(line ?? '')).toBe(false);
        }
      }
      const printed = renderOptimizeText({
        name: text,
        rounds: [ended],
        best: { round: 2, prompt: text },
        stoppedBy: 'patience',
        usage: NO_USAGE,
        simulated: false,
      });
      expect(printed).not.toContain('\u001b');
      expect(obeyed(printed)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
