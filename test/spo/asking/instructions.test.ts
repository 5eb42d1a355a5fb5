import { describe, expect, it } from 'vitest';
import { evaluateMessages, optimizeMessages } from '../../../src/spo/asking/instructions.ts';
import { readSections } from '../../../src/spo/asking/sections.ts';
import type { Answer, Message } from '../../../src/spo/types.ts';

const answers: Answer[] = [
  { status: 'answered', caseIndex: 2, question: 'third?', text: 'yes' },
  { status: 'failed', caseIndex: 0, question: 'first?', reason: 'SECRET REASON' },
  { status: 'answered', caseIndex: 1, question: 'second?', text: 'no' },
];
const cases = [
  { question: 'first?', answer: 'one' },
  { question: 'second?', answer: 'two' },
  { question: 'third?' },
];
const goal = { requirements: 'Be right.', count: null, cases };

function sectionsOf([message]: readonly Message[]) {
  expect(message?.role).toBe('user');
  return Object.fromEntries(readSections(message?.content ?? ''));
}

describe('what the optimizer is asked', () => {
  const incumbent = { prompt: 'Answer.', answers };

  it('holds the prompt, the goal, the answers and their references', () => {
    expect(sectionsOf(optimizeMessages(incumbent, goal))).toEqual({
      PROMPT: 'Answer.',
      REQUIREMENTS: 'Be right.',
      'WORD LIMIT': 'none',
      ANSWERS: 'Question 1:\nthird?\n\nAnswer 1:\nyes\n\nQuestion 2:\nsecond?\n\nAnswer 2:\nno',
      'REFERENCE ANSWERS': 'Reference for question 2:\ntwo',
    });
  });

  it('says what there is none of', () => {
    const bare = { requirements: '', count: null, cases: [{ question: 'first?', answer: '' }] };
    const stale = { status: 'answered', caseIndex: 7, question: 'gone?', text: 'yes' } as const;
    const unanswered = { prompt: 'Answer.', answers: [{ ...stale, caseIndex: 0 }, stale] };
    expect(sectionsOf(optimizeMessages(unanswered, bare))).toMatchObject({
      REQUIREMENTS: 'none stated',
      'REFERENCE ANSWERS': 'none',
    });
  });

  it('names the word limit and the complaint, where there are any', () => {
    const [limited] = optimizeMessages(incumbent, { ...goal, count: 30 }, 'it was empty');
    expect(sectionsOf(limited ? [limited] : [])).toMatchObject({ 'WORD LIMIT': '30' });
    expect(limited?.content).toContain('within 30 words');
    expect(limited?.content).toContain('could not be used: it was empty. ');
    const [plain] = optimizeMessages(incumbent, goal);
    expect(plain?.content).not.toMatch(/within|could not be used/);
    expect(plain?.content).toMatch(/as it is\.\n\nReply in/);
    expect(plain?.content).toMatch(/<\/prompt>$/);
  });

  it('separates references by a blank line', () => {
    const all = [0, 1].map((caseIndex) => ({
      status: 'answered' as const,
      caseIndex,
      question: 'q',
      text: 't',
    }));
    expect(sectionsOf(optimizeMessages({ prompt: 'Answer.', answers: all }, goal))['REFERENCE ANSWERS']).toBe(
      'Reference for question 1:\none\n\nReference for question 2:\ntwo',
    );
  });
});

describe('what the judge is asked', () => {
  it('holds both sides under letters that say nothing of who they are', () => {
    const [message] = evaluateMessages(answers.slice(0, 1), answers.slice(2), goal);
    expect(sectionsOf(message ? [message] : [])).toEqual({
      REQUIREMENTS: 'Be right.',
      'ANSWERS A': 'Question 1:\nthird?\n\nAnswer 1:\nyes',
      'ANSWERS B': 'Question 1:\nsecond?\n\nAnswer 1:\nno',
      'REFERENCE ANSWERS': 'none',
    });
    expect(message?.content).not.toMatch(/incumbent|challenger/i);
  });

  it('has requirements to go by even where none are stated', () => {
    const { REQUIREMENTS } = sectionsOf(evaluateMessages([], [], { ...goal, requirements: '' }));
    expect(REQUIREMENTS).toMatch(/^none stated: correct/);
  });

  it('shows no failed answer', () => {
    expect(JSON.stringify(evaluateMessages(answers, answers, goal))).not.toContain('SECRET');
  });
});
