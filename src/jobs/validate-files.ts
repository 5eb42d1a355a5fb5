import type { FileProblem, ReferencedFiles } from '../prompt-files/prompt-file.ts';
import { parsePromptFile } from '../prompt-files/read-prompt-file.ts';
import { differingTexts } from './differing-texts.ts';
import { folderClashes } from './result-folders.ts';

/** A prompt file with the files that it names. */
export interface PromptFileInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly referenced: ReferencedFiles;
}

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
 * Reads prompt files, and collects every problem and all else that their writer should know. A file whose text another
 * one names is a part of that one, and no prompt file of its own.
 * @param readText the text of a file in the results folder; null when there is none
 */
export async function validateFiles(
  inputs: readonly PromptFileInput[],
  resultsDir: string,
  readText: (path: string) => Promise<string | null>,
): Promise<ValidatedFiles> {
  const files = withoutParts(inputs).map(({ path, bytes, referenced }) =>
    parsePromptFile(path, bytes, referenced),
  );
  const valid = files.filter((file) => file.ok);
  const prompts = valid.flatMap(({ path, prompts }) => prompts.map((prompt) => ({ ...prompt, path })));
  const clashes = folderClashes(prompts, resultsDir);
  const problems = [
    ...files.flatMap((file) => (file.ok ? [] : file.problems)),
    ...clashes.map(({ problem }) => problem),
  ];
  const notices = [
    ...valid.flatMap((file) => file.notices),
    ...(await differingTexts(prompts, resultsDir, readText)),
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
function withoutParts(inputs: readonly PromptFileInput[]): readonly PromptFileInput[] {
  const partsOf = (wholes: readonly PromptFileInput[]) =>
    new Set(wholes.flatMap(({ path, referenced }) => [...referenced.keys()].filter((part) => part !== path)));
  const named = partsOf(inputs);
  const parts = partsOf(inputs.filter(({ path }) => !named.has(path)));
  return inputs.filter(({ path }) => !parts.has(path));
}

function ofLevel(level: Finding['level'], problems: readonly FileProblem[]): Finding[] {
  return problems.map((problem) => ({ ...problem, level }));
}

function byPlace({ location: left }: Finding, { location: right }: Finding): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
