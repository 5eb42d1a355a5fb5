import type { SourceLocation } from '../spo/errors.ts';
import type { PromptSpec } from '../spo/types.ts';
import type { ReplacedLines } from './replaced-lines.ts';

/** Something wrong with a prompt file, at its place. */
export interface FileProblem {
  readonly location: SourceLocation;
  readonly message: string;
}

/** A prompt in a file: what the algorithm works on, and a way back into the text. */
export interface PromptEntry {
  /** Empty where the file holds a single prompt. */
  readonly name: string;
  readonly spec: PromptSpec;
  /** Where the prompt's text starts, for annotations. */
  readonly location: SourceLocation;
  /** The file's text with this prompt replaced and every other byte kept. */
  replacePrompt(prompt: string): WriteBack;
  /** The same replacement as whole lines; null where it is refused or lines do not say it all. */
  replacedLines(prompt: string): ReplacedLines | null;
}

export type WriteBack =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** A YAML file that was read: its prompts, or every problem found. */
export type ParsedPromptFile =
  | {
      readonly ok: true;
      readonly path: string;
      readonly text: string;
      readonly prompts: readonly PromptEntry[];
    }
  | { readonly ok: false; readonly path: string; readonly problems: readonly FileProblem[] };
