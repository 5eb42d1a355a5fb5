import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { validateFiles } from '../../../src/jobs/ask/validate-files.ts';
import { parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';

const QA = 'qa: [{question: q}]';

/** @param named by each file */
async function validated(files: Record<string, string>, named: Record<string, string[]> = {}) {
  const parsed = Object.entries(files)
    .filter(([path]) => path.endsWith('.yaml'))
    .map(([path, text]) => ({
      ...parsePromptFile(path, new TextEncoder().encode(text)),
      named: (named[path] ?? []).map((each) => resolve(each)),
    }));
  return validateFiles(parsed, '.spo', async (path) => files[path] ?? null);
}

test('counts files, prompts and cases, and lists problems and warnings by file and place', async () => {
  const { findings, ...counts } = await validated({
    'c.yaml': `requirements: [r]\nprompt: 1\n${QA}`,
    'a.yaml': `prompt: p\n${QA}`,
    '.spo/a.yaml/prompt.txt': 'other',
    'b.yaml': `prompts: [{name: x, prompt: p}, {name: y, prompt: p}]\n${QA}`,
  });
  expect(counts).toEqual({ files: 3, invalid: 1, prompts: 3, cases: 3 });
  expect(findings.map(({ level, location: { file, line } }) => [level, file, line])).toEqual([
    ['warning', 'a.yaml', 1],
    ['error', 'c.yaml', 1],
    ['error', 'c.yaml', 2],
  ]);
});

test('a clash of folders makes both files invalid', async () => {
  const { invalid, findings } = await validated({
    'a.yaml': `prompt: p\n${QA}`,
    'A.yaml': `prompt: p\n${QA}`,
  });
  expect([invalid, findings.map(({ location }) => location.file)]).toEqual([2, ['A.yaml', 'a.yaml']]);
});

test('a file that another one names is no prompt file, unless that one is a part itself', async () => {
  const text = `prompt: p\n${QA}`;
  const files = { 'a.yaml': text, 'b.yaml': 'text', 'c.yaml': text, 'd.yaml': text };
  const counts = async (named: Record<string, string[]>) => {
    const { files: read, invalid } = await validated(files, named);
    return [read, invalid];
  };
  expect(await counts({})).toEqual([4, 1]);
  expect(await counts({ 'a.yaml': ['b.yaml', 'a.yaml'] })).toEqual([3, 0]);
  expect(await counts({ 'a.yaml': ['c.yaml'], 'c.yaml': ['b.yaml'] })).toEqual([3, 1]);
  expect(await counts({ 'c.yaml': ['d.yaml'], 'd.yaml': ['c.yaml'] })).toEqual([4, 1]);
});
