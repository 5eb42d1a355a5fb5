import { describe, expect, it } from 'vitest';
import { cutPrompt } from '../../../../src/models/openai/reply/cut-prompt.ts';

const PROSE = 'The quick brown fox jumps over the lazy dog. '.repeat(700);
const CHINESE = '请为顾客写一封礼貌的道歉信并说明退款的步骤和时间。'.repeat(300);
const cut = (text: string, promptTokens: number, cachedPromptTokens = 0) =>
  cutPrompt([{ role: 'user', content: text }], { promptTokens, cachedPromptTokens, completionTokens: 1 });

describe('a prompt of which the endpoint read a part only', () => {
  // What Ollama keeps: its context, or half of it and two (ollama/ollama#17427, #17889, itayinbarr/little-coder#128).
  it.each([
    ['a context of 4096, halved', PROSE, 2050],
    ['a context of 4096', PROSE, 4096],
    ['a context of 2048', PROSE, 2048],
    ['Chinese', CHINESE, 1026],
    ['a part of it from a cache', PROSE, 1000],
  ])('is told: %s', (_, text, tokens) => {
    expect(cut(text, tokens)).toMatchObject({
      says: expect.stringContaining(`read ${tokens} tokens`),
      remedy: expect.stringContaining('OLLAMA_CONTEXT_LENGTH'),
    });
  });

  it.each<[string, string, number, number?]>([
    ['prose', PROSE, 7001],
    ['prose with a tokenizer that joins words (SuperBPE)', PROSE, 5000],
    ['Chinese with a dense tokenizer', CHINESE, 3500],
    ['spaces, which come by the hundred in a token', ' '.repeat(50_000), 400],
    ['one long line of signs', '='.repeat(50_000), 800],
    ['a table of numbers', '3.14159 2.71828\n'.repeat(2000), 8000],
    ['a body in base 64', 'QUJDREVGR0g='.repeat(3000), 9000],
    ['most of it from a cache that is counted apart', PROSE, 1000, 6001],
    ['a stand-in that counts as it likes', PROSE, 11],
    ['no count at all', PROSE, 0],
  ])('is not: %s', (_, text, tokens, cached) => {
    expect(cut(text, tokens, cached)).toBeNull();
  });

  it('is not told of an endpoint that counts nothing', () => {
    expect(cutPrompt([{ role: 'user', content: PROSE }], null)).toBeNull();
  });
});
