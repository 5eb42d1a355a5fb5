import type { FileProblem } from '../prompt-files/prompt-file.ts';
import { parsePromptFile } from '../prompt-files/read-prompt-file.ts';

export interface PromptFileInput {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads prompt files and collects every problem, sorted by file and place. */
export function validateFiles(inputs: readonly PromptFileInput[]): {
  readonly problems: readonly FileProblem[];
  /** Cases of all valid files together. */
  readonly cases: number;
} {
  const parsed = inputs.map(({ path, bytes }) => parsePromptFile(path, bytes));
  const prompts = parsed.flatMap((file) => (file.ok ? file.prompts : []));
  return {
    problems: parsed.flatMap((file) => (file.ok ? [] : file.problems)),
    cases: prompts.reduce((sum, { spec }) => sum + spec.cases.length, 0),
  };
}
