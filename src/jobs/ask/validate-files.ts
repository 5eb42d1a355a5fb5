import { resolve } from 'node:path';
import type { FileProblem } from '../../prompt-files/prompt-file.ts';
import type { PromptFileOnDisk } from '../change/prompt-file-on-disk.ts';
import { folderProblems } from '../change/result-folders.ts';
import { differingTexts } from './differing-texts.ts';

/** A sentence about a place; a `warning` leaves the file valid. */
export interface Finding extends FileProblem {
  readonly level: 'error' | 'warning';
}

export interface ValidatedFiles {
  /** Sorted by file and place. */
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly invalid: number;
  /** Of all valid files together, like the cases. */
  readonly prompts: number;
  readonly cases: number;
}

/**
 * Every problem of prompt files, and all else that their writer should know. A file that another one names is a part of
 * that one, and no prompt file of its own.
 * @param readText the text of a file in the results folder; null when there is none
 */
export async function validateFiles(
  candidates: readonly PromptFileOnDisk[],
  resultsDir: string,
  readText: (path: string) => Promise<string | null>,
): Promise<ValidatedFiles> {
  const files = withoutParts(candidates);
  const valid = files.filter((file) => file.ok);
  const prompts = valid.flatMap(({ path, prompts }) => prompts.map((prompt) => ({ ...prompt, path })));
  const clashes = folderProblems(prompts, resultsDir);
  const problems = [
    ...files.flatMap((file) => (file.ok ? [] : file.problems)),
    ...clashes.map(({ problem }) => problem),
  ];
  const notices = [
    ...valid.flatMap((file) => file.notices),
    ...(await differingTexts(valid, resultsDir, readText)),
  ];
  const findings = [...ofLevel('error', problems), ...ofLevel('warning', notices)];
  const clashing = new Set(clashes.map(({ path }) => path));
  return {
    findings: findings.toSorted(byPlace),
    files: files.length,
    invalid: files.filter(({ ok, path }) => !ok || clashing.has(path)).length,
    prompts: prompts.length,
    cases: prompts.reduce((sum, { spec }) => sum + spec.cases.length, 0),
  };
}

/** Only a file that is a part of none itself takes others in, so that two which name each other are both read. */
function withoutParts(files: readonly PromptFileOnDisk[]): readonly PromptFileOnDisk[] {
  const partsOf = (wholes: readonly PromptFileOnDisk[]) =>
    new Set(wholes.flatMap(({ path, named }) => named.filter((part) => part !== resolve(path))));
  const named = partsOf(files);
  const parts = partsOf(files.filter(({ path }) => !named.has(resolve(path))));
  return files.filter(({ path }) => !parts.has(resolve(path)));
}

function ofLevel(level: Finding['level'], problems: readonly FileProblem[]): Finding[] {
  return problems.map((problem) => ({ ...problem, level }));
}

function byPlace({ location: left }: Finding, { location: right }: Finding): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
