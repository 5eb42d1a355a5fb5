import { describe, expect, it } from 'vitest';
import { isSamePrompt, nameOf, promptKey, promptTextPath, promptTitle } from '../../src/spo/prompt-name.ts';

const alone = { path: 'prompts/poem.yaml', name: '' };
const named = { path: 'prompts/chat.yaml', name: 'tone' };
const misleading = { path: 'prompts/chat.yaml#tone', name: '' };

describe('a prompt', () => {
  it('is named by its file, and by its name there', () => {
    expect([alone, named].map(promptTitle)).toEqual(['prompts/poem.yaml', 'prompts/chat.yaml#tone']);
    expect(nameOf({ ...named, verdict: 'improved' } as typeof named)).toStrictEqual(named);
  });

  it('has its text in a folder of its own', () => {
    expect(promptTextPath(alone, '.spo')).toBe('.spo/prompts/poem.yaml/prompt.txt');
    expect(promptTextPath(named, 'out/spo')).toBe('out/spo/prompts/chat.yaml/tone/prompt.txt');
  });

  it('is not taken for another with the same title', () => {
    expect(promptTitle(misleading)).toBe(promptTitle(named));
    expect(promptKey(misleading)).not.toBe(promptKey(named));
    expect(isSamePrompt(misleading, named)).toBe(false);
  });

  it('is the same wherever it is spoken of', () => {
    expect(promptKey({ name: 'tone', path: 'prompts/chat.yaml' })).toBe(promptKey(named));
    expect(isSamePrompt({ ...named }, named)).toBe(true);
    expect(isSamePrompt({ ...named, name: '' }, named)).toBe(false);
  });
});
