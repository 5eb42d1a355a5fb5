// The prompt files of a folder on this machine: listed, shown, edited and saved, and nothing outside of it.
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { slashed } from '../../../machine/walk-folders.ts';
import { SpoError } from '../../../spo/errors.ts';

/** The folder whose prompt files somebody looks at and edits, and where results go. */
export interface PromptFolder {
  /** Absolute. */
  readonly root: string;
  /** Absolute; nothing in it is taken for a prompt file. */
  readonly workspace: string;
}

const LONGEST_PATH = 500;
const LEFT_OUT = new Set(['.git', 'node_modules']);

/**
 * Where a YAML file of the folder stands, or would stand.
 * @param path from the folder on, with forward slashes, as a stranger may have sent it
 * @returns its absolute path
 * @throws SpoError `bad-input` for a path that leads out of the folder, over a link, or to something else than a YAML file
 */
export async function placeInFolder({ root, workspace }: PromptFolder, path: string): Promise<string> {
  const fault = pathFault(path);
  if (fault !== null) throw refusedPath(path, fault);
  const top = await realpath(root);
  let place = top;
  for (const part of path.split('/')) {
    place = join(place, part);
    // A link is neither file nor folder here.
    const found = await lstat(place).catch(() => null);
    if (found === null) continue;
    const isLast = place === join(top, ...path.split('/'));
    if (isLast ? !found.isFile() : !found.isDirectory())
      throw refusedPath(path, 'a link or something else than a file stands there');
  }
  if (isWithin(await realpath(workspace).catch(() => resolve(workspace)), place))
    throw refusedPath(path, 'it is a place for results');
  return place;
}

/**
 * A prompt file of the folder, by the path that the rest of the program knows it by.
 * @throws SpoError as `placeInFolder` does; `not-found` for a file that cannot be read
 */
export async function fileInFolder(folder: PromptFolder, path: string) {
  const place = await placeInFolder(folder, path);
  const bytes = await readFile(place).catch(() => {
    throw new SpoError('not-found', `${path} cannot be read.`);
  });
  return { path: pathFromHere(place), bytes };
}

function pathFault(path: string): string | null {
  if (path.length > LONGEST_PATH) return 'it is too long';
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'it has a control character';
  // `C:` is a drive on Windows, and `a:b` a stream of the file `a`.
  if (/[\\:]/.test(path)) return 'it has a backslash or a colon';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..'))
    return 'it leads out of the folder, or has an empty part';
  if (parts.some((part) => LEFT_OUT.has(part.toLowerCase())))
    return 'it is in a folder that holds no prompt files';
  return /[^.]\.ya?ml$/i.test(path) ? null : 'its name does not end in .yaml or .yml';
}

function isWithin(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way));
}

function refusedPath(path: string, reason: string): SpoError {
  const shown = path.replaceAll(/[\u0000-\u001f\u007f]/g, '?').slice(0, 200);
  return new SpoError('bad-input', `"${shown}" cannot be a prompt file of this folder: ${reason}.`, {
    remedy: 'Name a YAML file from the folder on, such as prompts/support.yaml.',
  });
}

/** The path by which the rest of the program reads a file: as somebody would type it where the process runs. */
export function pathFromHere(absolute: string): string {
  return slashed(relative(resolve('.'), absolute)) || '.';
}

/** A path that is shown from where the process runs on, from the folder on. */
export function pathFromFolder({ root }: PromptFolder, fromHere: string): string {
  return slashed(relative(root, resolve(fromHere)));
}
