import { describe, expect, it } from 'vitest';
import {
  proposalDigest,
  readProposalDigests,
  renderRefreshBody,
  renderWithdrawn,
} from '../../../src/report/markdown/refresh-body.ts';
import type { PromptReport } from '../../../src/report/run-report.ts';
import { comparison, prompt, report, round, tally } from '../sample-report.ts';

const digest = (number: number) => proposalDigest({ path: 'a.yaml', name: '', prompt: `Prompt ${number}.` });
const digests = (count: number) => Array.from({ length: count }, (_, index) => digest(index));
const asItIs = { status: 'unchanged', verdict: null, basePrompt: null, baseVersusHead: null } as const;

function bettered(path: string, more: Partial<PromptReport> = {}): PromptReport {
  return prompt(path, {
    ...asItIs,
    rounds: [round(1), round(2)],
    bestRound: { round: 2, modification: 'asks first', prompt: 'Ask first.', confirmed: true },
    bestVersusHead: comparison(tally(8, 0)),
    ...more,
  });
}

it('says what merging and closing mean, and shows what was found, with no column for a verdict', () => {
  const prompts = [
    prompt('kept.yaml', { ...asItIs, rounds: [round(1), round(2, { outcome: 'rejected' })] }),
    prompt('known.yaml', { ...asItIs, note: 'Searched before.' }),
    prompt('broken.yaml', { status: 'invalid', verdict: null, problems: ['broken.yaml:1:1 no prompt'] }),
    bettered('better.yaml'),
    bettered('tentative.yaml', {
      bestRound: { round: 2, modification: 'm', prompt: 'p', confirmed: false },
      bestVersusHead: comparison(tally(4, 2)),
    }),
  ];
  const publication = {
    branch: 'spo/refresh',
    sha: '0123456789abcdef0123456789abcdef01234567',
    branchUrl: 'https://github.example/o/r/tree/spo/refresh',
    commitUrl: 'https://github.example/o/r/commit/0123456',
    paths: ['.spo/better.yaml/prompt.txt', 'better.yaml'],
  };
  const body = renderRefreshBody(report(prompts, { publication }), [digest(1)], { branch: 'main' });
  expect(body.split('\n<details>')[0]).toBe(
    [
      `<!-- spo-action:proposals ${digest(1)} -->`,
      'Merging this takes over a better prompt that was confirmed against what `main` has now. Closing it turns it down: the same proposal is not made again.',
      '',
      '### SPO: 1 invalid, 1 better prompt found, 1 tentative, 2 without reliable change',
      '',
      '| prompt | best found against the present prompt | |',
      '|---|---|---|',
      '| `broken.yaml` | **invalid** broken.yaml:&#8203;1:&#8203;1 no prompt | |',
      '| `better.yaml` | round 2, **confirmed** 8 : 0 | asks first |',
      '| `tentative.yaml` | round 2, tentative, not proposed 4 : 2 | m |',
      '| `kept.yaml` | no reliable change in 2 rounds | |',
      '| `known.yaml` | Searched before. | |',
      '',
      'a : b counts pairs, each judged in both orders; a flip is a pair on which the judge followed the position. If no prompt found were really better, at most 5% of runs would confirm one. 214 calls, 168,300 tokens, $0.06.',
      '',
    ]
      .join('\n')
      .replaceAll('&#8203;', '\u200b'),
  );
});

it('counts what is proposed', () => {
  const body = renderRefreshBody(report([bettered('a.yaml')]), digests(3), { branch: 'rel|ease' });
  expect(body).toContain(
    'takes over 3 better prompts that were confirmed against what <code>rel&#124;ease</code> has now. Closing it turns them down: the same proposals are not made again.',
  );
});

describe('digests', () => {
  it('are 16 hex digits, and tell path, name and text apart', () => {
    const proposals = [
      { path: 'a', name: '', prompt: 'p' },
      { path: 'a', name: 'p', prompt: '' },
      { path: '', name: 'a', prompt: 'p' },
      { path: 'a","', name: '', prompt: 'p' },
    ].map(proposalDigest);
    expect(new Set(proposals).size).toBe(4);
    for (const each of proposals) expect(each).toMatch(/^[0-9a-f]{16}$/);
    expect(proposalDigest({ path: 'a', name: '', prompt: 'p' })).toBe(proposals[0]);
  });

  it('are read back from the first line, also after the page changed the line ends', () => {
    const body = renderRefreshBody(report([bettered('a.yaml')]), digests(3), { branch: 'main' });
    expect(readProposalDigests(body)).toEqual(new Set(digests(3)));
    expect(readProposalDigests(body.replaceAll('\n', '\r\n'))).toEqual(new Set(digests(3)));
  });

  it.each([
    '',
    'Nothing.',
    `Mine\n<!-- spo-action:proposals ${digest(1)} -->`,
    ` <!-- spo-action:proposals ${digest(1)} -->`,
    `<!-- spo-action:proposals ${digest(1)} --> and more`,
    `<!-- spo-action:proposals ${digest(1)}0 -->`,
    `<!-- spo-action:proposals ${digest(1).toUpperCase()} -->`,
    renderWithdrawn('main'),
  ])('are not found in %j', (body) => {
    expect(readProposalDigests(body)).toEqual(new Set());
  });
});
