import { describe, expect, it } from 'vitest';
import { isStart, standingRound, stands } from '../../src/spo/standing-round.ts';
import type { RoundOutcome } from '../../src/spo/types.ts';

const rounds = (...outcomes: RoundOutcome[]) =>
  outcomes.map((outcome, index) => ({ round: index + 1, outcome }));

describe('the best of the rounds', () => {
  it('is the last that was accepted, or the start', () => {
    expect(standingRound(rounds('initial', 'accepted', 'rejected', 'accepted', 'tie'))?.round).toBe(4);
    expect(standingRound(rounds('initial', 'rejected', 'failed'))?.round).toBe(1);
    expect(standingRound(rounds('failed', 'no-proposal'))).toBeUndefined();
    expect(standingRound([])).toBeUndefined();
  });

  it('stands after its round, as no other outcome does', () => {
    const all = rounds('initial', 'accepted', 'rejected', 'tie', 'no-proposal', 'failed');
    expect(all.filter(stands).map(({ outcome }) => outcome)).toEqual(['initial', 'accepted']);
  });

  it('is nothing new where it is the start', () => {
    expect(isStart(rounds('initial', 'accepted'), 1)).toBe(true);
    expect(isStart(rounds('initial', 'accepted'), 2)).toBe(false);
    expect(isStart(rounds('accepted'), 1)).toBe(false);
  });
});
