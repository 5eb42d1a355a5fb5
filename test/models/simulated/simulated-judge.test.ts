import { describe, expect, it } from 'vitest';
import {
  firstPickProbability,
  simulatedBallot,
  simulatedJudgement,
} from '../../../src/models/simulated/judge.ts';
import { renderSections, section } from '../../../src/spo/asking/sections.ts';
import { seededRandomness } from '../../../src/spo/random.ts';

const traits = { accuracy: 0.8, positionBias: 0.1 };

function judgement(first: string, second: string, roll: number): string {
  const content = renderSections([
    section('REQUIREMENTS', 'Be right.'),
    section('ANSWERS A', first),
    section('ANSWERS B', second),
  ]);
  return simulatedJudgement(
    [{ role: 'user', content: `Judge.\n\n${content}\n\nChoose.` }],
    traits,
    () => roll,
  );
}

const quality = (...points: number[]) =>
  points.map((point) => `Answer:\n(simulated quality ${point} of 100)`).join('\n\n');

describe('firstPickProbability', () => {
  it.each([
    ['first', 0.9],
    ['second', 0.3],
    ['neither', 0.6],
  ] as const)('%s better: %d', (better, probability) => {
    expect(firstPickProbability(better, traits)).toBeCloseTo(probability);
  });

  it('is cut to 0 and 1', () => {
    const extreme = { accuracy: 0.95, positionBias: 0.3 };
    expect(firstPickProbability('first', extreme)).toBe(1);
    expect(firstPickProbability('second', { accuracy: 0.2, positionBias: 0.3 })).toBe(1);
    expect(firstPickProbability('neither', { accuracy: 0.9, positionBias: 0.7 })).toBe(1);
    expect(firstPickProbability('second', { accuracy: 1, positionBias: 0 })).toBe(0);
  });

  it('is what ballots come to', () => {
    const random = seededRandomness(3)('ballots');
    for (const better of ['first', 'second', 'neither'] as const) {
      const picks = Array.from({ length: 20_000 }, () => simulatedBallot(better, traits, random));
      const share = picks.filter((letter) => letter === 'A').length / picks.length;
      expect(share).toBeCloseTo(firstPickProbability(better, traits), 1.7);
    }
  });
});

describe('simulatedJudgement', () => {
  it('reads the quality of each side, the mean of several answers', () => {
    expect(judgement(quality(70, 50), quality(55, 55), 0.89)).toContain('<choose>A</choose>');
    expect(judgement(quality(70, 50), quality(55, 55), 0.91)).toContain('<choose>B</choose>');
    expect(judgement(quality(70, 50), quality(55, 66), 0.29)).toContain('<choose>A</choose>');
    expect(judgement(quality(70, 50), quality(55, 66), 0.31)).toContain('<choose>B</choose>');
    expect(judgement(quality(70, 50), quality(60, 60), 0.59)).toContain('<choose>A</choose>');
    expect(judgement(quality(70, 50), quality(60, 60), 0.61)).toContain('<choose>B</choose>');
  });

  it('explains itself and says that it is simulated', () => {
    expect(judgement(quality(70), quality(50), 0)).toMatch(
      /^<analyse>Simulated .*70\.0 of 100 and B as 50\.0.*<\/analyse>\n<choose>[AB]<\/choose>$/,
    );
  });

  it('does not guess when there are no answers to judge', () => {
    const messages = [{ role: 'user', content: 'Which is better?' }] as const;
    expect(() => simulatedJudgement(messages, traits, () => 0)).toThrow('no answers');
  });
});
