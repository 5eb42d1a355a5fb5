import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { whyUnread } from './read-file.ts';

/** A folder with what lies in it. */
export interface ListedFolder {
  /** From the root on, with forward slashes; empty for the root itself. */
  readonly path: string;
  /** By name. */
  readonly entries: readonly Dirent[];
  /** Why it cannot be read, half a sentence; null when it can. */
  readonly fault: string | null;
}

/**
 * The folder and those below it, breadth first and by name: what lies near the top is found in a tree of any size. Links
 * are not followed, and folders that cannot be read have no entries.
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
    const listed = await list(join(root, path));
    const { entries } = listed;
    seen += entries.length + 1;
    yield { path, ...listed };
    for (const entry of entries) {
      const below = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && !isLeftOut(below, entry.name)) waiting.push(below);
    }
  }
}

async function list(folder: string): Promise<Omit<ListedFolder, 'path'>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return { entries: entries.sort((left, right) => (left.name < right.name ? -1 : 1)), fault: null };
  } catch (cause) {
    return { entries: [], fault: whyUnread(cause) };
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
