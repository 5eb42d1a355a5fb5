import type { Change, ChangedFile, Forge } from '../forge/forge.ts';
import type { FileProblem, ParsedPromptFile, PromptEntry } from '../prompt-files/prompt-file.ts';
import { parsePromptFile } from '../prompt-files/read-prompt-file.ts';

/** A changed prompt file as it stands at head and stood at base. */
export type FileVersions =
  | { readonly kind: 'removed'; readonly file: ChangedFile }
  | { readonly kind: 'invalid'; readonly file: ChangedFile; readonly problems: readonly FileProblem[] }
  | {
      readonly kind: 'prompts';
      readonly file: ChangedFile;
      readonly text: string;
      readonly prompts: readonly PromptVersions[];
    };

export interface PromptVersions {
  readonly head: PromptEntry;
  /** Null when the prompt is new, or its base version cannot be read. */
  readonly basePrompt: string | null;
  /** Why there is no base version of a file that existed; empty otherwise. */
  readonly note: string;
}

/** Reads both versions of a file through the forge. */
export async function loadVersions(file: ChangedFile, change: Change, forge: Forge): Promise<FileVersions> {
  if (file.status === 'removed') return { kind: 'removed', file };
  const bytes = await forge.readFile(change.headSha, file.path);
  if (bytes === null) {
    const location = { file: file.path, line: 1, column: 1 };
    return { kind: 'invalid', file, problems: [{ location, message: 'This is not a regular file.' }] };
  }
  const head = parsePromptFile(file.path, bytes);
  if (!head.ok) return { kind: 'invalid', file, problems: head.problems };
  const base = await loadBase(file, change, forge);
  const prompts = head.prompts.map((entry) => ({ head: entry, ...basePromptOf(entry, base) }));
  return { kind: 'prompts', file, text: head.text, prompts };
}

async function loadBase(file: ChangedFile, change: Change, forge: Forge): Promise<ParsedPromptFile | null> {
  if (file.status === 'added') return null;
  const path = file.previousPath ?? file.path;
  const bytes = await forge.readFile(change.baseSha, path);
  return bytes === null ? null : parsePromptFile(path, bytes);
}

function basePromptOf(entry: PromptEntry, base: ParsedPromptFile | null): Omit<PromptVersions, 'head'> {
  if (base === null) return { basePrompt: null, note: '' };
  if (!base.ok) {
    const [problem] = base.problems;
    const reason = problem ? ` (${problem.location.line}:${problem.location.column} ${problem.message})` : '';
    return {
      basePrompt: null,
      note: `The base version cannot be read${reason}, so there is nothing to compare with.`,
    };
  }
  const found = base.prompts.find(({ name }) => name === entry.name);
  return { basePrompt: found?.spec.prompt ?? null, note: '' };
}
