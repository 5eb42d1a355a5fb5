import { describe, expect, test } from 'vitest';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';
import { PATH, problemsOf } from './read-text.ts';

const QA = 'qa:\n  - question: q\n';
const TOO_DEEP = '1:1 expected lists and mappings a few levels deep, found too many levels';
const TOO_MANY_TOKENS = '1:1 expected at most 50,000 YAML tokens, found more';
const ALIAS_LIMIT = 'expected at most 100 aliases that stand for at most 10,000 nodes, found more';

// None of these is timed: without the guard behind it each would outlast the time limit of a test.
describe('text that is made to hurt ends quickly, with one clear problem', () => {
  const letters = [...'abcdefghi'];
  const laughs = letters.map((letter, index) => {
    const content = index === 0 ? 'lol' : `*${letters[index - 1]}`;
    return `${letter}: &${letter} [${Array(9).fill(content).join(', ')}]\n`;
  });
  test.each<[string, string, string]>([
    ['an alias bomb', laughs.join(''), `5:8 ${ALIAS_LIMIT}`],
    [
      'an alias bomb in merges',
      `${laughs.slice(0, 4).join('')}<<: {k: [*d, *d, *d]}\n`,
      `5:10 ${ALIAS_LIMIT}`,
    ],
    ['many aliases', `a: &a 1\nb: [${'*a,'.repeat(10_000)}]\n`, `2:305 ${ALIAS_LIMIT}`],
    ['deep brackets', '['.repeat(40_000), TOO_DEEP],
    ['deep lists', `prompt: p\nqa:\n ${'- '.repeat(20_000)}`, TOO_DEEP],
    ['a megabyte of brackets', '['.repeat(1_000_000), TOO_MANY_TOKENS],
    ['a megabyte of line ends', '\n'.repeat(1_000_000), TOO_MANY_TOKENS],
    [
      'a megabyte of keys',
      Array.from({ length: 100_000 }, (_, index) => `k${index}:\n`).join(''),
      TOO_MANY_TOKENS,
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('a valid prompt of a megabyte of line ends is read and rendered quickly', () => {
    const text = `prompt: |+\n  a\n${'\n'.repeat(1_000_000)}  b\n${QA}`;
    const file = parsePromptFile(PATH, new TextEncoder().encode(text));
    const entry = file.ok ? file.prompts[0] : undefined;
    const [message] = entry?.spec.render(entry.spec.prompt, { question: 'q' }) ?? [];
    expect(message?.content.length).toBe(1_000_001 + 'a\nb\n\nq'.length - 1);
    expect(entry?.replacePrompt('short').ok).toBe(true);
  });
});
