import { describe, expect, it } from 'vitest';
import { caseOrder, sampleCases } from '../../../src/spo/asking/sample.ts';
import { seededRandomness } from '../../../src/spo/random.ts';
import type { Case } from '../../../src/spo/types.ts';
import { fakeSpec } from '../../support/fake-ports.ts';

const random = seededRandomness(1);
const cases: Case[] = Array.from({ length: 9 }, (_, index) => ({ question: `q${index}` }));
const questions = (list: readonly Case[], indices: readonly number[]) =>
  indices.map((index) => list[index]?.question);

describe('the sample', () => {
  it('holds as many cases as were asked for, in the order of the file', () => {
    const sample = sampleCases(fakeSpec({ cases }), 4, random);
    expect(new Set(sample).size).toBe(4);
    expect(sample).toEqual(sample.toSorted((left, right) => left - right));
    expect(sample).not.toEqual([0, 1, 2, 3]);
  });

  it('holds all cases of a file that has fewer', () => {
    expect(sampleCases(fakeSpec({ cases: cases.slice(0, 2) }), 4, random)).toEqual([0, 1]);
  });

  it('holds the same questions after the cases of the file were reordered', () => {
    const reversed = cases.toReversed();
    const before = questions(cases, sampleCases(fakeSpec({ cases }), 4, random));
    const after = questions(reversed, sampleCases(fakeSpec({ cases: reversed }), 4, random));
    expect(after.toSorted()).toEqual(before.toSorted());
  });

  it('sorts case 10 behind case 9', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ question: `q${index}` }));
    expect(sampleCases(fakeSpec({ cases: many }), 12, random)).toEqual([...many.keys()]);
  });
});

describe('the order of cases', () => {
  it('is the same today as ever', () => {
    expect(caseOrder(fakeSpec({ cases }), random)).toMatchInlineSnapshot(`
      [
        6,
        1,
        3,
        2,
        8,
        0,
        7,
        5,
        4,
      ]
    `);
  });

  it('differs between files with the same cases', () => {
    const orders = ['a.yaml', 'b.yaml', 'c.yaml'].map((key) =>
      caseOrder(fakeSpec({ key, cases }), random).join(),
    );
    expect(new Set(orders).size).toBe(3);
  });

  it('tells cases with the same question apart by their reference answers', () => {
    const twins = [1, 2, 3, 4, 5].map((answer) => ({ question: 'q', answer: `${answer}` }));
    const answers = (list: readonly Case[]) =>
      caseOrder(fakeSpec({ cases: list }), random).map((index) => list[index]?.answer);
    expect(answers(twins.toReversed())).toEqual(answers(twins));
    expect(answers(twins)).not.toEqual(['1', '2', '3', '4', '5']);
  });
});
