import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parsePromptFileOnDisk } from '../../jobs/change/prompt-file-on-disk.ts';
import { usualPaths } from '../../jobs/change/select-files.ts';
import { listFiles, slashed } from '../../machine/walk-folders.ts';
import type { WatchedFile } from './workflow-text.ts';

/** A prompt file that is there already. */
export interface FoundPromptFile extends WatchedFile {
  /** As people call it: `an SPO template`. */
  readonly format: string;
  readonly isValid: boolean;
}

/** A name that a line of a workflow can hold. */
const NAME = /^[^\u0000-\u001f\u007f]+\.ya?ml$/i;

/** Every prompt file below a folder, of any format: those that can be read, and those that the action would look at. */
export async function findPromptFiles(root: string): Promise<FoundPromptFile[]> {
  const paths = (await listFiles(root)).filter((path) => NAME.test(path));
  const usual = usualPaths(paths);
  const found: FoundPromptFile[] = [];
  const parts = new Set<string>();
  for (const path of paths) {
    const file = join(root, path);
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null || !/prompt|messages/.test(bytes.toString())) continue;
    const { ok, format, named } = await parsePromptFileOnDisk(file, bytes);
    const isUsual = usual.has(path);
    if (!ok && !isUsual) continue;
    const inRoot = named.map((each) => slashed(relative(root, each)));
    for (const part of inRoot) parts.add(part);
    found.push({ path, format, isValid: ok, named: inRoot, isUsual });
  }
  return found.filter(({ path }) => !parts.has(path));
}
