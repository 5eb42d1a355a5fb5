import { expect, it } from 'vitest';
import { EMPTY_TALLY, tallyPairs } from '../../../src/spo/comparing/tally.ts';
import type { Ballot, Pair } from '../../../src/spo/types.ts';

const pair = (outcome: Pair['outcome'], ...choices: Ballot[]): Pair => ({
  caseIndex: 0,
  outcome,
  ballots: choices.map((choice) => ({ challengerPosition: 'first', choice, reason: '' })),
  incumbentAnswers: [],
  challengerAnswers: [],
});

it('pairs are counted by outcome, ballots by choice, and what checks decided besides', () => {
  const pairs = [
    pair('challenger', 'challenger', 'challenger'),
    pair('challenger'),
    pair('incumbent', 'incumbent', 'incumbent'),
    pair('incumbent'),
    pair('incumbent'),
    pair('flip', 'challenger', 'incumbent'),
    pair('identical'),
    pair('repeat'),
    pair('repeat'),
    pair('abstain', 'abstain', 'incumbent'),
    pair('abstain'),
  ];
  expect(tallyPairs(pairs)).toEqual({
    challenger: 2,
    incumbent: 3,
    flip: 1,
    identical: 1,
    repeat: 2,
    abstain: 2,
    byChecks: 3,
    ballots: { challenger: 3, incumbent: 4, abstain: 1 },
  });
});

it('nothing counts nothing', () => {
  expect(EMPTY_TALLY).toEqual({
    challenger: 0,
    incumbent: 0,
    flip: 0,
    identical: 0,
    repeat: 0,
    abstain: 0,
    byChecks: 0,
    ballots: { challenger: 0, incumbent: 0, abstain: 0 },
  });
});
