import { expect, test } from 'vitest';
import { readReferencedFiles } from '../../src/jobs/referenced-files.ts';
import { validateFiles } from '../../src/jobs/validate-files.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const QA = 'qa: [{question: q}]';

async function validated(files: Record<string, string>) {
  const read = async (path: string) => (files[path] === undefined ? null : encode(files[path]));
  const inputs = Object.entries(files)
    .filter(([path]) => path.endsWith('.yaml'))
    .map(async ([path, text]) => {
      const bytes = encode(text);
      return { path, bytes, referenced: await readReferencedFiles(path, bytes, read) };
    });
  return validateFiles(await Promise.all(inputs), '.spo', async (path) => files[path] ?? null);
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
