// File formats: a text becomes prompts with their cases, and a new prompt is written back with every other byte kept.

import type { FileSettings } from '../settings/file-settings.ts';
import type { SourceLocation } from '../spo/errors.ts';
import type { PromptSpec } from '../spo/types.ts';
import type { ReplacedLines } from './text/replaced-lines.ts';

/** Something about a prompt file, at its place. */
export interface FileProblem {
  readonly location: SourceLocation;
  readonly message: string;
}

/** A prompt in a file: what the algorithm works on, and a way back into the text. */
export interface PromptEntry {
  /** Empty where the file holds a single prompt without a name. */
  readonly name: string;
  readonly spec: PromptSpec;
  /** Where the prompt's text starts, in the prompt file or one that it names. */
  readonly location: SourceLocation;
  /** Path of the file that holds the prompt's text. */
  readonly textPath: string;
  /** What the file says of how it wants to be run. */
  readonly settings: FileSettings;
  /** The text of the file at `textPath` with this prompt replaced and every other byte kept. */
  replacePrompt(prompt: string): WriteBack;
  /** The same replacement as whole lines; null where it is refused or lines do not say it all. */
  replacedLines(prompt: string): ReplacedLines | null;
}

export type WriteBack =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** A file that was read: its prompts, or every problem found. */
export type ParsedPromptFile = {
  readonly path: string;
  /** What it is meant to be, as people call it: `an SPO template`. */
  readonly format: string;
} & (
  | {
      readonly ok: true;
      readonly text: string;
      readonly prompts: readonly PromptEntry[];
      /** What the format has and this tool does not use, each named once. */
      readonly notices: readonly FileProblem[];
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] }
);

/** Contents of the files that a prompt file names, by path in the repository; null for one that does not exist. */
export type ReferencedFiles = ReadonlyMap<string, Uint8Array | null>;
