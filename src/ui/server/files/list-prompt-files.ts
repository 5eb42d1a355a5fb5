import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parsePromptFileOnDisk } from '../../../jobs/change/prompt-file-on-disk.ts';
import { usualPaths } from '../../../jobs/change/select-files.ts';
import { foldersBelow, slashed } from '../../../machine/walk-folders.ts';
import { MAXIMUM_BYTES } from '../../../prompt-files/yaml/decode-text.ts';
import { type PromptFolder, pathFromHere } from './prompt-folder.ts';

/** A prompt file of the folder, or one that is meant to be one. */
export interface FileSummary {
  /** From the folder on, with forward slashes. */
  readonly path: string;
  /** Such as `an SPO template`. */
  readonly format: string;
  /** Names of its prompts; one empty name for a file with a single prompt. Empty when the file is invalid. */
  readonly prompts: readonly string[];
  readonly problems: number;
}

/** A folder may be somebody's home: what is beyond is not looked at. */
const MOST_ENTRIES = 50_000;
const MOST_FILES = 1000;
const LEFT_OUT = new Set(['.git', 'node_modules']);

/** Those that the action would look at, and all other YAML files of the folder that read as prompt files; sorted. */
export async function listPromptFiles(folder: PromptFolder): Promise<FileSummary[]> {
  const root = await realpath(folder.root);
  const workspace = await realpath(folder.workspace).catch(() => folder.workspace);
  const paths = await yamlFiles(root, workspace);
  const usual = usualPaths(paths);
  const found: FileSummary[] = [];
  const parts = new Set<string>();
  for (const path of paths.slice(0, MOST_FILES)) {
    const summary = await summaryOf(root, path, usual.has(path), parts);
    if (summary !== null) found.push(summary);
  }
  return found.filter(({ path }) => !parts.has(path));
}

async function summaryOf(
  root: string,
  path: string,
  isUsual: boolean,
  parts: Set<string>,
): Promise<FileSummary | null> {
  const place = join(root, path);
  const bytes = await readFile(place).catch(() => null);
  if (bytes === null) return null;
  // Of the files of a whole folder most are of other tools, and reading them as YAML takes long.
  if (!isUsual && (bytes.length > MAXIMUM_BYTES || !/prompt|messages/.test(bytes.toString()))) return null;
  const parsed = await parsePromptFileOnDisk(pathFromHere(place), bytes);
  if (!parsed.ok && !isUsual) return null;
  for (const named of parsed.named) parts.add(slashed(relative(root, named)));
  return {
    path,
    format: parsed.format,
    prompts: parsed.ok ? parsed.prompts.map(({ name }) => name) : [],
    problems: parsed.ok ? 0 : parsed.problems.length,
  };
}

async function yamlFiles(root: string, workspace: string): Promise<string[]> {
  const found: string[] = [];
  const isLeftOut = (path: string, name: string) => LEFT_OUT.has(name) || join(root, path) === workspace;
  for await (const { path, entries } of foldersBelow(root, isLeftOut, MOST_ENTRIES)) {
    const names = entries.filter((entry) => entry.isFile() && /[^.]\.ya?ml$/i.test(entry.name));
    found.push(...names.map(({ name }) => (path === '' ? name : `${path}/${name}`)));
  }
  return found.sort();
}
