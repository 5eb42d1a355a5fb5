import { expect, it } from 'vitest';
import type { ChangedFile } from '../../../src/forge/forge.ts';
import { selectFiles } from '../../../src/jobs/change/select-files.ts';

const GLOBS = ['prompts/**/*.yaml', '!prompts/archive/**'];
const renamed = (previousPath: string, path: string): ChangedFile => ({
  path,
  previousPath,
  status: 'renamed',
});

it('takes what matches, sorted by path', () => {
  const paths = ['prompts/b.yaml', 'd.yaml', 'prompts/archive/c.yaml', 'prompts/x/a.yaml', 'prompts/a.yaml'];
  const files = paths.map((path): ChangedFile => ({ path, status: 'modified' }));
  expect(selectFiles(files, GLOBS).map(({ path }) => path)).toEqual([
    'prompts/a.yaml',
    'prompts/b.yaml',
    'prompts/x/a.yaml',
  ]);
});

it.each([
  ['a folder outside', 'archive/a.yaml'],
  ['a folder that is taken out again', 'prompts/archive/a.yaml'],
  ['a file of another kind', 'src/a.ts'],
])('calls a file removed that was moved to %s', (_, path) => {
  expect(selectFiles([renamed('prompts/a.yaml', path)], GLOBS)).toEqual([
    { path: 'prompts/a.yaml', status: 'removed' },
  ]);
});

it('keeps where a file was before, inside or outside', () => {
  const files = [renamed('prompts/a.yaml', 'prompts/b.yaml'), renamed('old/c.yaml', 'prompts/c.yaml')];
  expect(selectFiles(files, GLOBS)).toEqual(files);
});

it('passes over what never matched', () => {
  expect(selectFiles([renamed('old/a.yaml', 'older/a.yaml')], GLOBS)).toEqual([]);
});
