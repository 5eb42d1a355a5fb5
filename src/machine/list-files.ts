import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

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
