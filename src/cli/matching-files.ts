import { stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../jobs/list-files.ts';
import { selectFiles } from '../jobs/select-files.ts';
import { SpoError } from '../spo/errors.ts';

/**
 * Files that are named, and those below the working directory that match the globs as the action's do; sorted, with
 * forward slashes.
 * @throws SpoError `bad-input` when there is none
 */
export async function matchingFiles(patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const globs: string[] = [];
  for (const pattern of patterns) {
    if (await isFile(pattern)) found.add(slashed(path.normalize(pattern)));
    else globs.push(slashed(pattern).replace(/^(!?)\.\//, '$1'));
  }
  if (globs.some((glob) => !glob.startsWith('!'))) {
    const files = (await listFiles('.')).map((file) => ({ path: file, status: 'unchanged' as const }));
    for (const file of selectFiles(files, globs)) found.add(file.path);
  }
  if (found.size > 0) return [...found].sort();
  throw new SpoError('bad-input', `No file matches ${patterns.join(', ')}.`, {
    remedy: 'Name files, or globs from the working directory on, such as "prompts/**/*.yaml".',
  });
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true;
}

function slashed(file: string): string {
  return file.split(path.sep).join('/');
}
