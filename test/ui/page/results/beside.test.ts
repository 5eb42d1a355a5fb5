import { describe, expect, it } from 'vitest';
import { besideEachOther } from '../../../../src/ui/page/results/beside.ts';

const round = (...answers: [string, string][]) => ({
  answers: answers.map(([question, answer]) => ({ question, answer })),
});

describe('answers of two rounds', () => {
  it('stand beside each other by question, in whatever order they came', () => {
    expect(besideEachOther(round(['a', 'a1'], ['b', 'b1']), round(['b', 'b2'], ['a', 'a2']))).toEqual([
      { question: 'a', before: 'a1', after: 'a2' },
      { question: 'b', before: 'b1', after: 'b2' },
    ]);
  });

  it('show a gap where one round was not asked', () => {
    expect(besideEachOther(round(['a', 'a1']), round(['c', 'c2']))).toEqual([
      { question: 'a', before: 'a1', after: null },
      { question: 'c', before: null, after: 'c2' },
    ]);
  });

  it('keep each answer to a question that was asked twice', () => {
    expect(besideEachOther(round(['a', '1'], ['a', '2']), round(['a', '3']))).toEqual([
      { question: 'a', before: '1', after: '3' },
      { question: 'a', before: '2', after: null },
    ]);
  });
});
