import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A folder with what lies in it. */
export interface ListedFolder {
  /** From the root on, with forward slashes; empty for the root itself. */
  readonly path: string;
  readonly entries: readonly Dirent[];
}

/**
 * The folder and those below it, breadth first: what lies near the top is found in a tree of any size. Links are not
 * followed, and folders that cannot be read are taken for empty.
 * @param isLeftOut whether a folder with this path and name is passed over
 * @param most entries after which it ends
 */
export async function* foldersBelow(
  root: string,
  isLeftOut: (path: string, name: string) => boolean,
  most: number,
): AsyncGenerator<ListedFolder> {
  const waiting = [''];
  let seen = 0;
  for (let path = waiting.shift(); path !== undefined && seen < most; path = waiting.shift()) {
    const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
    seen += entries.length + 1;
    yield { path, entries };
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && !isLeftOut(below, entry.name)) waiting.push(below);
    }
  }
}

/** A path of this machine with forward slashes, as repositories and reports have them. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** They hold no prompt file of the repository. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

/**
 * Paths of all regular files below a folder, from there on and with forward slashes, sorted. Links are not followed, and
 * folders that cannot be read are taken for empty.
 */
export async function listFiles(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const found = entries.map((entry): string[] | Promise<string[]> => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(found)).flat().sort();
}
