import { describe, expect, it } from 'vitest';
import type { ResultRound } from '../../../../src/ui/api.ts';
import { shownRound } from '../../../../src/ui/page/results/shown-round.ts';
import { sampleRound } from '../../../workspace/sample-rounds.ts';

const PYTHON: ResultRound = {
  round: 2,
  prompt: 'prompt of round 2',
  succeeded: true,
  tokens: 12,
  time: '2025-01-02 03:04:05.678901',
  answers: [{ question: 'Why?', answer: 'because' }],
  detail: null,
};

describe('a round as it is shown', () => {
  it('is what was recorded, where it was', () => {
    const detail = sampleRound(2);
    expect(shownRound({ ...PYTHON, detail }, false)).toBe(detail);
  });

  it('of the Python original was accepted when it succeeded', () => {
    expect(shownRound(PYTHON, false)).toMatchObject({
      round: 2,
      outcome: 'accepted',
      prompt: 'prompt of round 2',
      answers: [{ status: 'answered', caseIndex: 0, question: 'Why?', text: 'because' }],
      comparison: null,
    });
    const answers = [{ question: 'Why?', answer: '' }];
    expect(shownRound({ ...PYTHON, answers }, false).answers[0]?.status).toBe('failed');
    expect(shownRound({ ...PYTHON, succeeded: false }, false).outcome).toBe('rejected');
    expect(shownRound(PYTHON, true).outcome).toBe('initial');
  });
});
