import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ParsedPromptFile, PromptEntry } from '../../../src/prompt-files/prompt-file.ts';
import { openPromptFile, parsePromptFile } from '../../../src/prompt-files/read-prompt-file.ts';

export const PATH = 'evals/promptfooconfig.yaml';
export const EXAMPLES = fileURLToPath(new URL('../examples/promptfoo/', import.meta.url));

/** Texts of files by their path in the repository. */
export type Files = Readonly<Record<string, string>>;

const bytes = (text: string) => new TextEncoder().encode(text);

export function parse(text: string, files: Files = {}): ParsedPromptFile {
  const contents = Object.entries(files).map(([path, content]) => [path, bytes(content)] as const);
  return parsePromptFile(PATH, bytes(text), new Map(contents));
}

/** The prompts of a valid configuration. */
export function promptsOf(text: string, files: Files = {}): readonly PromptEntry[] {
  const file = parse(text, files);
  if (!file.ok) throw new Error(`${JSON.stringify(file.problems)} in\n${text}`);
  return file.prompts;
}

export function onlyPrompt(text: string, files: Files = {}): PromptEntry {
  const [entry, ...others] = promptsOf(text, files);
  if (!entry || others.length > 0) throw new Error('Not a single prompt.');
  return entry;
}

/** Problems as `line:column message`, with the file in front where it is another one. */
export function problemsOf(text: string, files: Files = {}): readonly string[] {
  const file = parse(text, files);
  return file.ok ? [] : file.problems.map(shown);
}

/** What a valid configuration has and nobody uses, in the same way. */
export function noticesOf(text: string, files: Files = {}): readonly string[] {
  const file = parse(text, files);
  if (!file.ok) throw new Error(`${JSON.stringify(file.problems)} in\n${text}`);
  return file.notices.map(shown);
}

/** An example from the disk, as a repository has it. */
export function readExample(path: string): ParsedPromptFile {
  const content = (name: string) => readFileSync(`${EXAMPLES}${name}`);
  const named = openPromptFile(path, content(path)).references.map((name) => [name, content(name)] as const);
  return parsePromptFile(path, content(path), new Map(named));
}

export function shown({ location, message }: { location: PromptEntry['location']; message: string }): string {
  const file = location.file.endsWith('/promptfooconfig.yaml') ? '' : `${location.file}:`;
  return `${file}${location.line}:${location.column} ${message}`;
}
