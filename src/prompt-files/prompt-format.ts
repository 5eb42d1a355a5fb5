import type { Document, ParsedNode } from 'yaml';
import type { FileProblem, PromptEntry, ReferencedFiles } from './prompt-file.ts';
import type { TextFault } from './yaml/decode-text.ts';

/** The text of a prompt file, read as YAML. */
export interface PromptSource {
  /** In the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly document: Document<ParsedNode>;
  /** What the YAML says, as plain data. */
  readonly value: unknown;
}

/** What a format makes of a source. Places in the source itself are offsets in its text. */
export type FormatReading =
  | { readonly ok: true; readonly prompts: readonly PromptEntry[]; readonly notices: readonly TextFault[] }
  | {
      readonly ok: false;
      readonly faults: readonly TextFault[];
      /** What is wrong in the files that the source names. */
      readonly elsewhere?: readonly FileProblem[];
    };

/** One way to write prompts into a file. Nothing here throws, whatever the file holds. */
export interface PromptFormat {
  /** As people call it: `an SPO template`. */
  readonly title: string;
  /** Whether a file is meant to be of this format; the first one that says so reads it. */
  isMeant(source: PromptSource): boolean;
  /** Paths in the repository of the files that the source names, each once; those that lead out of it are left out. */
  references(source: PromptSource): readonly string[];
  read(source: PromptSource, referenced: ReferencedFiles): FormatReading;
}
