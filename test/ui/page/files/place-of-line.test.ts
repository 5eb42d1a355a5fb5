import { describe, expect, it } from 'vitest';
import { placeOfLine } from '../../../../src/ui/page/files/place-of-line.ts';

const TEMPLATE = [
  '# prompt: not this one',
  'prompt: |',
  '  Say hello.',
  '  qa: no key',
  '',
  'checks:',
  '  - max-words: 3',
  '"requirements": Short.',
  'count: 10',
  'qa:',
  '  # first',
  '  - question: |',
  '      - a list',
  '      # in a question',
  '    answer: yes',
  '  - question: Two?',
  '    checks:',
  '      - max-words: 3',
  'spo:',
  '  max-rounds: 3',
];

describe('the place of a line in the form', () => {
  it.each([
    [1, null],
    [2, { part: 'prompt' }],
    [4, { part: 'prompt' }],
    [7, null],
    [8, { part: 'requirements' }],
    [9, { part: 'count' }],
    [10, { part: 'questions', index: null }],
    [11, { part: 'questions', index: null }],
    [12, { part: 'questions', index: 0 }],
    [14, { part: 'questions', index: 0 }],
    [16, { part: 'questions', index: 1 }],
    [18, { part: 'questions', index: 1 }],
    [20, null],
    [99, null],
  ])('of line %i is %j', (line, place) => {
    for (const end of ['\n', '\r\n']) expect(placeOfLine(TEMPLATE.join(end), line)).toEqual(place);
  });

  it('is found in lists at the margin', () => {
    const text = '---\nqa:\n- question: One?\n  checks:\n  - max-words: 2\n- question: Two?\n';
    expect(placeOfLine(text, 5)).toEqual({ part: 'questions', index: 0 });
    expect(placeOfLine(text, 6)).toEqual({ part: 'questions', index: 1 });
  });

  it('is unknown in braces and before everything', () => {
    expect(placeOfLine('{prompt: a, qa: [{question: b}]}', 1)).toBeNull();
    expect(placeOfLine('', 1)).toBeNull();
  });
});
