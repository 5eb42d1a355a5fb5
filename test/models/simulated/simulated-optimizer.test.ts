import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulatedProposal } from '../../../src/models/simulated/optimizer.ts';
import { expectedQuality, FEATURES, featuresOf, taskOf } from '../../../src/models/simulated/world.ts';
import { countWords } from '../../../src/spo/asking/count-words.ts';
import { optimizeMessages } from '../../../src/spo/asking/instructions.ts';
import { readProposal } from '../../../src/spo/proposal/read-proposal.ts';
import { seededRandomness } from '../../../src/spo/random.ts';

const random = seededRandomness(5);

function propose(prompt: string, key: number, count: number | null = null, questions: string[] = []) {
  const answers = questions.map((question, caseIndex) => ({
    status: 'answered' as const,
    caseIndex,
    question,
    text: 'an answer',
  }));
  const messages = optimizeMessages({ prompt, answers }, { requirements: '', count, cases: [] });
  const proposal = readProposal(simulatedProposal(messages, random('optimizer', key)), prompt);
  if (!proposal.ok) throw new Error(proposal.reason);
  return proposal.value;
}

const draws = Array.from({ length: 200 }, (_, key) => key);

function gain(before: string, after: string): number {
  const task = taskOf(before);
  return expectedQuality(featuresOf(after), task) - expectedQuality(featuresOf(before), task);
}

describe('simulatedProposal', () => {
  it('finds better, equal and worse prompts', () => {
    const prompt = 'Solve the puzzle. How many are left?';
    const gains = draws.map((key) => gain(prompt, propose(prompt, key).prompt));
    const share = (holds: (points: number) => boolean) => gains.filter(holds).length / gains.length;
    expect(share((points) => points > 0)).toBeGreaterThan(0.45);
    expect(share((points) => points === 0)).toBeGreaterThan(0.1);
    expect(share((points) => points < 0)).toBeGreaterThan(0.15);
  });

  it('adds one instruction and says which', () => {
    for (const key of draws) {
      const { prompt, modification } = propose('Classify the mail.', key);
      expect(prompt).toMatch(/^Classify the mail\. \S.*\.$/);
      const [added, ...others] = featuresOf(prompt);
      expect(others).toEqual([]);
      expect(modification).toBe(`Simulated change: The prompt now ${added?.says}.`);
    }
  });

  it('drops harmful instructions and leaves the rest as it was', () => {
    const prompt = 'Classify the mail, v1.5!\n\nHurry. Choose one label.';
    const dropped = draws.map((key) => propose(prompt, key).prompt).filter((text) => !text.includes('Hurry'));
    expect(dropped.length).toBeGreaterThan(5);
    expect(new Set(dropped)).toEqual(new Set(['Classify the mail, v1.5!\n\nChoose one label.']));
  });

  it('knows the task by its questions when the prompt is silent', () => {
    const poems = ['Write a poem about the sea.'];
    const counts = (questions: string[]) =>
      draws.filter((key) => propose('Do it.', key, null, questions).prompt.includes('concrete images'))
        .length;
    expect(counts(poems)).toBeGreaterThan(5);
    const analysis = propose('Do it.', 1, null, poems).analysis;
    expect(analysis).toContain('Simulated analysis: the questions look like writing');
  });

  it('puts an instruction before a line that leads over to the question', () => {
    const { prompt } = propose('Classify the mail.\nMail:', 1);
    expect(prompt).toMatch(/^Classify the mail\.\n.+\nMail:$/);
  });

  it('always gives another prompt, within the word limit', () => {
    const sentences = FEATURES.map(({ instruction }) => instruction);
    const prompts = fc
      .shuffledSubarray([...sentences, 'Classify the mail.', 'Thank you.', '请总结这段文字。'], {
        minLength: 1,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(prompts, fc.option(fc.integer({ min: 1, max: 60 })), fc.nat(), (prompt, count, key) => {
        const proposal = propose(prompt, key, count);
        expect(countWords(proposal.prompt)).toBeLessThanOrEqual(count ?? Number.POSITIVE_INFINITY);
        expect(countWords(proposal.prompt)).toBeGreaterThan(0);
        expect(proposal.prompt).not.toBe(prompt.trim());
      }),
    );
  });

  it('needs a prompt', () => {
    expect(() => simulatedProposal([{ role: 'user', content: 'Improve.' }], () => 0)).toThrow('no prompt');
  });
});
