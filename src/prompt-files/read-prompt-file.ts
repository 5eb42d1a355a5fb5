import type { FileProblem, ParsedPromptFile, ReferencedFiles } from './prompt-file.ts';
import type { PromptFormat, PromptSource } from './prompt-format.ts';
import { formatOf } from './prompt-formats.ts';
import { decodeText, type TextFault } from './yaml/decode-text.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { locationAt } from './yaml/source-location.ts';

/** More are not of use to anybody; the last one then says how many were left out. */
const MAXIMUM_PROBLEMS = 100;

const NO_FILES: ReferencedFiles = new Map();

/** A prompt file whose YAML was read, before the files that it names are known. */
export interface OpenPromptFile {
  /** Paths in the repository of the files that it names; none for one that cannot be read. */
  readonly references: readonly string[];
  /**
   * An invalid file comes back with its problems in the order of their places.
   * @param referenced the files at `references`
   */
  parse(referenced: ReferencedFiles): ParsedPromptFile;
}

/**
 * Reads a prompt file of any format. Neither this nor what it returns ever throws, whatever the bytes.
 *
 * @param path names the file in problems, keys the random streams of its prompts, and is what the files that it names
 *   are looked up from
 */
export function openPromptFile(path: string, bytes: Uint8Array): OpenPromptFile {
  const read = readSource(path, bytes);
  if (!read.ok) {
    const parse = (): ParsedPromptFile => {
      const problems = listProblems(path, read.text, read.faults);
      return { ok: false, path, format: 'a prompt file', problems };
    };
    return { references: [], parse };
  }
  const { source } = read;
  const format = formatOf(source);
  return {
    references: format.references(source),
    parse: (referenced) => parseSource(source, format, referenced),
  };
}

/** The same at once, for one that names no files or whose files are known. */
export function parsePromptFile(
  path: string,
  bytes: Uint8Array,
  referenced: ReferencedFiles = NO_FILES,
): ParsedPromptFile {
  return openPromptFile(path, bytes).parse(referenced);
}

function parseSource(
  source: PromptSource,
  reader: PromptFormat,
  referenced: ReferencedFiles,
): ParsedPromptFile {
  const { path, text } = source;
  const format = reader.title;
  const reading = reader.read(source, referenced);
  if (!reading.ok) {
    const problems = [...listProblems(path, text, reading.faults), ...(reading.elsewhere ?? [])];
    return { ok: false, path, format, problems };
  }
  const notices = listProblems(path, text, reading.notices);
  return { ok: true, path, format, text, prompts: reading.prompts, notices };
}

type SourceReading =
  | { readonly ok: true; readonly source: PromptSource }
  | { readonly ok: false; readonly text: string; readonly faults: readonly TextFault[] };

function readSource(path: string, bytes: Uint8Array): SourceReading {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, text: decoded.text, faults: [decoded.fault] };
  const { text } = decoded;
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false, text, faults: yaml.faults };
  return { ok: true, source: { path, text, document: yaml.document, value: yaml.value } };
}

function listProblems(path: string, text: string, faults: readonly TextFault[]): readonly FileProblem[] {
  const sorted = faults.toSorted((left, right) => left.offset - right.offset);
  const shown = sorted.slice(0, MAXIMUM_PROBLEMS);
  const next = sorted[MAXIMUM_PROBLEMS];
  if (next) {
    const more = sorted.length - MAXIMUM_PROBLEMS;
    shown.push({
      offset: next.offset,
      message: `and ${more.toLocaleString('en-US')} more problems from here on`,
    });
  }
  return shown.map(({ offset, message }) => ({ location: locationAt(path, text, offset), message }));
}
