import { describe, expect, it } from 'vitest';
import { readOne } from '../read-text.ts';

const file = (requirements: string, answer: string) =>
  readOne(`prompt: p\n${requirements}qa:\n  - question: q\n${answer}`).spec;

describe('requirements', () => {
  it.each([
    // settings/Poem.yaml of the original, and what people make of it.
    'requirements: |\n  None\n',
    'requirements: None\n',
    'requirements: "None"\n',
    'requirements: none\n',
    'requirements: NONE\n',
    'requirements: " none "\n',
    'requirements: null\n',
    'requirements: "null"\n',
    'requirements: |\n  null\n',
    'requirements: ~\n',
    'requirements: "~"\n',
    'requirements:\n',
    'requirements: ""\n',
    'requirements: |\n\n',
    '',
  ])('are none: %j', (text) => expect(file(text, '').requirements).toBe(''));

  it.each([
    ['requirements: None of the answers may rhyme.\n', 'None of the answers may rhyme.'],
    ['requirements: |\n  None\n  but short\n', 'None\nbut short\n'],
    ['requirements: Nonesuch\n', 'Nonesuch'],
    ['requirements: None.\n', 'None.'],
    ['requirements: n/a\n', 'n/a'],
  ])('are what they say: %j', (text, requirements) => expect(file(text, '').requirements).toBe(requirements));

  it('of a prompt in a list are none where it says so, whatever the file says', () => {
    const entry = readOne(
      'requirements: Short.\nprompts:\n- name: a\n  prompt: p\n  requirements: None\nqa:\n- question: q\n',
    );
    expect(entry.spec.requirements).toBe('');
  });
});

describe('an answer', () => {
  it.each([
    '    answer: |\n      None\n',
    '    answer: None\n',
    '    answer: "None"\n',
    '    answer: " None "\n',
    '    answer: null\n',
    '    answer: ~\n',
    '    answer: "~"\n',
    '    answer:\n',
    '    answer: ""\n',
    '    answer: "  "\n',
    '',
  ])('is no reference: %j', (text) => expect(file('', text).cases).toEqual([{ question: 'q' }]));

  it.each([
    ['    answer: none\n', 'none'],
    ['    answer: NONE\n', 'NONE'],
    ['    answer: "null"\n', 'null'],
    ['    answer: None.\n', 'None.'],
    ['    answer: None of them\n', 'None of them'],
    ['    answer: "0"\n', '0'],
  ])('is one: %j', (text, answer) => expect(file('', text).cases).toEqual([{ question: 'q', answer }]));
});
