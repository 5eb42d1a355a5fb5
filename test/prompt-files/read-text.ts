import type { PromptEntry } from '../../src/prompt-files/prompt-file.ts';
import { parsePromptFile } from '../../src/prompt-files/read-prompt-file.ts';

export const PATH = 'prompts/any.yaml';

function parse(content: string | Uint8Array) {
  return parsePromptFile(PATH, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** The prompt of a valid file. */
export function readOne(text: string): PromptEntry {
  const file = parse(text);
  const entry = file.ok ? file.prompts[0] : undefined;
  if (!entry) throw new Error(`${JSON.stringify(file)} from\n${text}`);
  return entry;
}

/** The problems of a file as `line:column message`; empty for a valid one. */
export function problemsOf(content: string | Uint8Array): readonly string[] {
  const file = parse(content);
  if (file.ok) return [];
  return file.problems.map(({ location, message }) => `${location.line}:${location.column} ${message}`);
}

/** The file with another prompt in it. */
export function written(entry: PromptEntry, prompt: string): string {
  const result = entry.replacePrompt(prompt);
  if (!result.ok) throw new Error(result.reason);
  return result.text;
}
