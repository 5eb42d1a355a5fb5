import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { slashed } from '../../machine/walk-folders.ts';
import type { ParsedPromptFile, ReferencedFiles } from '../../prompt-files/prompt-file.ts';
import { openPromptFile } from '../../prompt-files/read-prompt-file.ts';

/** A prompt file of this machine, with the absolute paths of the files that it names. */
export type PromptFileOnDisk = ParsedPromptFile & { readonly named: readonly string[] };

/**
 * Reads a prompt file of this machine with the files that it names. Those lie in its repository, or, where there is
 * none, below the working directory or the file's own folder: as in a pull request, nothing outside of it is read and no
 * link is followed. Problems and prompts are shown at paths that lead there from the working directory.
 * @param path as it was given, absolute or from the working directory on
 */
export async function parsePromptFileOnDisk(path: string, bytes: Uint8Array): Promise<PromptFileOnDisk> {
  const root = await rootOf(dirname(resolve(path)));
  const inRepository = slashed(relative(root, resolve(path)));
  const { references: named, parse } = openPromptFile(inRepository, bytes);
  const contents = await Promise.all(named.map((each) => readRegularFile(root, each)));
  const referenced: ReferencedFiles = new Map(named.map((each, index) => [each, contents[index] ?? null]));
  const shown = (file: string) =>
    file === inRepository ? path : slashed(relative(resolve('.'), join(root, file)));
  const parsed = shownFrom(shown, path, parse(referenced));
  return { ...parsed, named: named.map((each) => join(root, each)) };
}

function shownFrom(
  shown: (file: string) => string,
  path: string,
  parsed: ParsedPromptFile,
): ParsedPromptFile {
  const move = <Placed extends { readonly location: { readonly file: string } }>(placed: Placed): Placed => ({
    ...placed,
    location: { ...placed.location, file: shown(placed.location.file) },
  });
  if (!parsed.ok) return { ...parsed, path, problems: parsed.problems.map(move) };
  return { ...parsed, path, prompts: parsed.prompts.map(move), notices: parsed.notices.map(move) };
}

/** The folder that `.git` stands in; else the working directory, for a file below it; else the file's own folder. */
async function rootOf(folder: string): Promise<string> {
  for (let candidate = folder; ; candidate = dirname(candidate)) {
    if (await exists(join(candidate, '.git'))) return candidate;
    if (dirname(candidate) === candidate) break;
  }
  const here = resolve('.');
  return isBelow(here, folder) ? here : folder;
}

function isBelow(root: string, folder: string): boolean {
  const way = relative(root, folder);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Null for all but a regular file that no link leads to, as at GitHub. */
async function readRegularFile(root: string, path: string): Promise<Uint8Array | null> {
  try {
    const real = await realpath(join(root, path));
    if (slashed(relative(await realpath(root), real)) !== path || !(await stat(real)).isFile()) return null;
    return await readFile(real);
  } catch {
    return null;
  }
}
