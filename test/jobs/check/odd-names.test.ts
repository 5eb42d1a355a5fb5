import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { selectFiles } from '../../../src/jobs/change/select-files.ts';
import { checkRepository } from '../../../src/jobs/check/check-repository.ts';
import { readSettings } from '../../../src/settings/run-settings.ts';
import { createRepository, type TestRepository } from '../../forge/local-git/repository.ts';
import { gradedPromptFile, gradedStack } from '../../support/graded-models.ts';
import { changeIn, runOf } from '../../support/runs.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository[Symbol.dispose]());

async function check(odd: string, write: TestRepository['write'] = repository.write) {
  const files = ['prompts/usual.yaml', odd];
  for (const file of files) write(file, gradedPromptFile(5));
  repository.commit('base');
  repository.git('branch', '-f', 'base');
  for (const file of files) write(file, gradedPromptFile(3));
  repository.commit('head');
  const settings = readSettings({ 'max-rounds': '2', 'max-concurrency': '1' }, (name) => name);
  const workspace = mkdtempSync(path.join(os.tmpdir(), 'spo-odd-'));
  const run = runOf({ workspace, settings, models: gradedStack() });
  const result = await checkRepository(changeIn(repository), run);
  if (result.kind === 'replayed') throw new Error('It was replayed.');
  expect(result.fault).toBeNull();
  expect(result.report.prompts).toHaveLength(2);
  const of = (name: string) => result.report.prompts.find((prompt) => prompt.path === name);
  expect(of('prompts/usual.yaml')).toMatchObject({ verdict: 'regressed', stoppedBy: 'max-rounds' });
  return { result, prompt: of(odd) };
}

it.each([
  ['a colon', 'prompts/faq: refunds.yaml', 'it has a colon'],
  ['a tab', 'prompts/faq\trefunds.yaml', 'it has a control character'],
  ['a line end', 'prompts/faq\nrefunds.yaml', 'it has a control character'],
  ['an escape', 'prompts/\u001b[31mred.yaml', 'it has a control character'],
  ['two dots before a backslash', 'prompts/..\\x.yaml', 'it has a ".." part'],
  ['a backslash at its start', 'prompts/\\x.yaml', 'it is empty, absolute, or has an empty part'],
  ['a drive', 'prompts/C:\\x.yaml', 'it has a colon'],
  ['a colon in a folder', 'prompts/c:/x.yaml', 'it has a colon'],
])('a file name with %s makes an invalid file, and the others go on', async (_, odd, fault) => {
  const { result, prompt } = await check(odd);
  expect(prompt).toMatchObject({ status: 'invalid', verdict: null });
  expect(prompt?.problems).toEqual([expect.stringContaining(`${fault}; rename the file`)]);
  expect(result.problems).toMatchObject([{ location: { file: odd } }]);
  expect(result.gateFailures).toEqual([expect.stringContaining('prompts/usual.yaml')]);
});

it.each([
  'prompts/a\\b.yaml',
  'prompts/größe & maß #1.yaml',
  'prompts/..x.yaml',
  'prompts/-rf.yaml',
  'prompts/ .yaml',
  'prompts/"quoted" <tag> | ?*.yaml',
  'prompts/\u202egnp.yaml',
  `prompts/${'n'.repeat(249)}.yaml`,
])('%j is an unusual name of a prompt file like any other', async (odd) => {
  expect((await check(odd)).prompt).toMatchObject({ verdict: 'regressed', stoppedBy: 'max-rounds' });
});

it('a file name that is no UTF-8 makes an invalid file too', async () => {
  const name = Buffer.concat([
    Buffer.from(`${repository.directory}/prompts/`),
    Buffer.from([0xff]),
    Buffer.from('.yaml'),
  ]);
  const write = (file: string, text: string) =>
    file.includes('\ufffd') ? writeFileSync(name, text) : repository.write(file, text);
  const { prompt } = await check('prompts/\ufffd.yaml', write);
  expect(prompt).toMatchObject({
    status: 'invalid',
    problems: [expect.stringContaining('not a regular file')],
  });
});

it('a glob with two stars finds names with a line end', () => {
  const files = [{ path: 'prompts/a\nb.yaml', status: 'modified' as const }];
  expect(selectFiles(files, ['prompts/**'])).toEqual(files);
});
