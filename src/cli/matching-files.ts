import { glob, stat } from 'node:fs/promises';
import path from 'node:path';
import { SpoError } from '../spo/errors.ts';

/**
 * Files that are named or match a glob, sorted, with forward slashes; those outside of the working directory are absolute.
 * @throws SpoError `bad-input` when there is none
 */
export async function matchingFiles(patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const add = (file: string) => {
    const normal = path.normalize(file);
    found.add((normal.startsWith('..') ? path.resolve(normal) : normal).replaceAll(path.sep, '/'));
  };
  for (const pattern of patterns) {
    if (await isFile(pattern)) add(pattern);
    else for await (const file of glob(pattern)) if (await isFile(file)) add(file);
  }
  if (found.size > 0) return [...found].sort();
  throw new SpoError('bad-input', `No file matches ${patterns.join(', ')}.`, {
    remedy: 'Name files or globs, such as "prompts/**/*.yaml".',
  });
}

async function isFile(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() === true;
}
