import { folderNameFault } from '../../machine/place-inside.ts';
import type { FileProblem, PromptEntry } from '../../prompt-files/prompt-file.ts';
import { promptTextPath, promptTitle } from '../../spo/prompt-name.ts';
import type { FileVersions } from './load-versions.ts';

/** A prompt, and the path of the file that has it. */
export interface PlacedPrompt extends Pick<PromptEntry, 'name' | 'location'> {
  readonly path: string;
}

/** A problem of a prompt in the file at `path`. */
export interface FolderClash {
  readonly path: string;
  readonly problem: FileProblem;
}

/** The prompts that have no results folder, or none of their own; all else of a run can go on without their files. */
export function folderProblems(prompts: readonly PlacedPrompt[], resultsDir: string): FolderClash[] {
  const unplaced = prompts.flatMap((prompt) => {
    const fault = folderNameFault(promptTitle(prompt));
    return fault === null ? [] : [unplacedPrompt(prompt, fault)];
  });
  const placed = prompts.filter((prompt) => folderNameFault(promptTitle(prompt)) === null);
  return [...unplaced, ...folderClashes(placed, resultsDir)];
}

function unplacedPrompt({ path, name, location }: PlacedPrompt, fault: string): FolderClash {
  const what = name === '' ? 'a path' : 'a path and a name';
  const message = `expected ${what} that results can be kept under, found ${promptTitle({ path, name })}: ${fault}; rename the file`;
  return { path, problem: { location, message } };
}

/**
 * The prompts whose `prompt.txt` would be written over that of another one, or where the other one needs a folder. Names
 * that differ in case or in how accents are written are one name on macOS or Windows.
 */
export function folderClashes(prompts: readonly PlacedPrompt[], resultsDir: string): FolderClash[] {
  const owners = Map.groupBy(prompts, (prompt) => placeOf(prompt, resultsDir));
  const others = new Map<PlacedPrompt, PlacedPrompt>();
  const collide = (one: PlacedPrompt, two: PlacedPrompt) => {
    if (!others.has(one)) others.set(one, two);
    if (!others.has(two)) others.set(two, one);
  };
  for (const [place, [first, ...rest]] of owners) {
    if (first === undefined) continue;
    for (const other of rest) collide(first, other);
    for (const folder of foldersAbove(place)) {
      for (const owner of owners.get(folder) ?? [])
        for (const prompt of [first, ...rest]) collide(owner, prompt);
    }
  }
  return prompts.flatMap((prompt) => {
    const other = others.get(prompt);
    return other === undefined ? [] : [clashOf(prompt, other, resultsDir)];
  });
}

/** The same files; those with such a prompt are invalid. */
export function refuseOddFolders(files: readonly FileVersions[], resultsDir: string): FileVersions[] {
  const prompts = files.flatMap((each): PlacedPrompt[] => {
    if (each.kind !== 'prompts') return [];
    return each.prompts.map(({ head: { name, location } }) => ({ path: each.file.path, name, location }));
  });
  const clashes = Map.groupBy(folderProblems(prompts, resultsDir), ({ path }) => path);
  return files.map((each) => {
    const problems = clashes.get(each.file.path)?.map(({ problem }) => problem);
    if (problems === undefined || each.kind !== 'prompts') return each;
    const { file, content, referenced } = each;
    return { kind: 'invalid', file, content, problems, referenced };
  });
}

function placeOf(prompt: PlacedPrompt, resultsDir: string): string {
  return promptTextPath(prompt, resultsDir).normalize('NFC').toLowerCase();
}

function foldersAbove(place: string): string[] {
  return [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
}

function clashOf(prompt: PlacedPrompt, other: PlacedPrompt, resultsDir: string): FolderClash {
  const { file, line, column } = other.location;
  const path = promptTextPath(prompt, resultsDir);
  const message = `expected a results folder that no other prompt needs, found ${path}, which stands in the way of ${file}:${line}:${column}`;
  return { path: prompt.path, problem: { location: prompt.location, message } };
}
