import { expect, test } from 'vitest';
import { openPromptFile } from '../../src/prompt-files/read-prompt-file.ts';

function referencesOf(path: string, reference: string): readonly string[] {
  const text = `prompt-file: ${JSON.stringify(reference)}\nqa: [{question: q}]\n`;
  return openPromptFile(path, new TextEncoder().encode(text)).references;
}

test.each<[string, string]>([
  ['a.txt', 'prompts/a.txt'],
  ['./b/../a.txt', 'prompts/a.txt'],
  ['../a.txt', 'a.txt'],
  ['b\\c\\a.txt', 'prompts/b/c/a.txt'],
  ['..a', 'prompts/..a'],
  ['../..a/b', '..a/b'],
  ['../a..', 'a..'],
  ['b..', 'prompts/b..'],
  ['b/c:d', 'prompts/b/c:d'],
  ['a b:c', 'prompts/a b:c'],
  ['1:a', 'prompts/1:a'],
])('the file %j has a path in the repository', (reference, path) => {
  expect(referencesOf('prompts/any.yaml', reference)).toEqual([path]);
});

test.each([
  '/a',
  '\\a',
  'c:\\a',
  'C:a',
  'https://example.org/a',
  'file:a',
  '..',
  '../..',
  '../../a',
  'b/',
  'b\\',
  'a\tb',
  'a\u007fb',
])('the file %j is none of the repository', (reference) => {
  expect(referencesOf('prompts/any.yaml', reference)).toEqual([]);
});

test.each(['.', './', '..', 'a/..', 'b/'])('the folder %j is no file', (reference) => {
  expect(referencesOf('any.yaml', reference)).toEqual([]);
});
