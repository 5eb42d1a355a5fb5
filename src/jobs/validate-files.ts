import type { FileProblem, ParsedPromptFile } from '../prompt-files/prompt-file.ts';

/** Every problem of files that were read, sorted by file and place. */
export function validateFiles(parsed: readonly ParsedPromptFile[]): {
  readonly problems: readonly FileProblem[];
  /** Cases of all valid files together. */
  readonly cases: number;
} {
  const prompts = parsed.flatMap((file) => (file.ok ? file.prompts : []));
  return {
    problems: parsed.flatMap((file) => (file.ok ? [] : file.problems)),
    cases: prompts.reduce((sum, { spec }) => sum + spec.cases.length, 0),
  };
}
