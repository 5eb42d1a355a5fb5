import { stat } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { selectFiles } from '../jobs/change/select-files.ts';
import { listFiles, slashed } from '../machine/walk-folders.ts';
import { SpoError } from '../spo/errors.ts';

/**
 * Files that are named, and those below the working directory that match the globs as the action's do; sorted, with
 * forward slashes.
 * @throws SpoError `bad-input` when there is none, and for a name that is neither a file nor a glob: a check of a file that
 *   was moved away would else pass for ever
 */
export async function matchingFiles(patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const globs: string[] = [];
  for (const pattern of patterns) {
    const kind = await kindOf(pattern);
    if (kind === 'file') found.add(slashed(path.normalize(pattern)));
    else if (isGlob(slashed(pattern))) globs.push(slashed(pattern).replace(/^(!?)\.\//, '$1'));
    else throw noFile(pattern, kind);
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

/** With `!` in front even a plain name leaves files out. */
function isGlob(pattern: string): boolean {
  return pattern.startsWith('!') || picomatch.scan(pattern).isGlob;
}

function noFile(name: string, kind: 'folder' | 'other'): SpoError {
  if (kind === 'other') {
    const remedy = 'Name files, or globs from the working directory on, such as "prompts/**/*.yaml".';
    return new SpoError('bad-input', `${name} does not exist, or is no file.`, { remedy });
  }
  const all = `${slashed(name).replace(/\/+$/, '')}/**/*.yaml`;
  return new SpoError('bad-input', `${name} is a folder.`, { remedy: `Name its files, such as "${all}".` });
}

async function kindOf(name: string): Promise<'file' | 'folder' | 'other'> {
  const found = await stat(name).catch(() => null);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'other';
}
