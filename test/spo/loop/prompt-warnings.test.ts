import { describe, expect, it } from 'vitest';
import { promptWarnings } from '../../../src/spo/loop/prompt-warnings.ts';

describe('prompt warnings', () => {
  it('are none for a small change', () => {
    expect(promptWarnings('Solve it.', 'Solve it step by step.')).toEqual([]);
  });

  it('name a prompt that has grown more than threefold', () => {
    const before = 'word '.repeat(25);
    expect(promptWarnings(before, 'word '.repeat(75))).toEqual([]);
    expect(promptWarnings(before, 'word '.repeat(76))).toEqual(['The prompt has grown from 25 to 76 words.']);
  });

  it('let a short prompt grow', () => {
    expect(promptWarnings('Solve it.', 'word '.repeat(50))).toEqual([]);
  });

  it('count a prompt of 60 words as long', () => {
    expect(promptWarnings('Solve it.', 'word '.repeat(59))).toEqual([]);
    expect(promptWarnings('Solve it.', 'word '.repeat(60))).toHaveLength(1);
  });
});
