import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptDiff, rememberingDiff } from '../../../src/report/markdown/prompt-diff.ts';

const diff = rememberingDiff();

describe('the change between two prompts', () => {
  it('is shown word by word', () => {
    expect(
      diff(
        'You are a helpful assistant.\n\nAnswer the question of the customer.\nSign with your name.',
        'You are a friendly support agent.\n\nAnswer the question of the customer in two sentences.\nAsk first.\nSign with your name.',
      ),
    ).toBe(
      [
        '  You are a',
        '- helpful assistant',
        '+ friendly support agent',
        '  .',
        '  Answer the question of the customer',
        '+ in two sentences',
        '  .',
        '+ Ask first.',
        '  Sign with your name.',
      ].join('\n'),
    );
  });

  it('knows words without spaces between them', () => {
    expect(diff('请用中文回答', '请用英文回答')).toBe('  请用\n- 中\n+ 英\n  文回答');
  });

  it('shortens what stayed', () => {
    const long = Array.from({ length: 20 }, (_, line) => `line ${line}`).join('\n');
    expect(diff(`${long}\nold`, `${long}\nnew`)).toBe(
      '  line 0\n  line 1\n  …\n  line 18\n  line 19\n- old\n+ new',
    );
    expect(diff(`${'word '.repeat(100)}old`, `${'word '.repeat(100)}new`).length).toBeLessThan(200);
  });

  it('says when there is none', () => {
    expect(promptDiff(diff, 'same', 'same', 100)).toBe('The text of the prompt is the same.');
    expect(promptDiff(diff, 'same', 'sa\u200bme', 100)).toContain('only characters that cannot be seen');
  });

  it('falls back to whole texts when two have nothing in common', () => {
    const words = (letter: string) =>
      Array.from({ length: 3000 }, (_, number) => `${letter}${number}`).join(' ');
    const text = diff(words('a'), words('b'));
    expect(text.split('\n')).toEqual([`- ${words('a')}`, `+ ${words('b')}`]);
  });

  it('names every added and removed word', () => {
    const words = fc.array(fc.constantFrom('answer', 'the', 'question', 'briefly', '\n', 'now'), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const lines = diff(before.join(' '), after.join(' ')).split('\n');
        expect(wordsOf(lines, '+')).toEqual(expect.arrayContaining(onlyIn(after, before)));
        expect(wordsOf(lines, '-')).toEqual(expect.arrayContaining(onlyIn(before, after)));
      }),
    );
  });

  function wordsOf(lines: readonly string[], sign: string): string[] {
    return lines.filter((line) => line.startsWith(sign)).flatMap((line) => line.split(/\s+/));
  }

  function onlyIn(words: readonly string[], others: readonly string[]): string[] {
    return words.filter((word) => word !== '\n' && !others.includes(word));
  }
});
