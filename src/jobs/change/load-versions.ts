import type { Change, ChangedFile, Repository } from '../../forge/forge.ts';
import type {
  FileProblem,
  ParsedPromptFile,
  PromptEntry,
  ReferencedFiles,
} from '../../prompt-files/prompt-file.ts';
import { openPromptFile } from '../../prompt-files/read-prompt-file.ts';
import { contentHash, type FileContent } from '../check/earlier/finished-records.ts';

/** A changed prompt file as it stands at head and stood at base. */
export type FileVersions = { readonly content: FileContent } & (
  | { readonly kind: 'removed'; readonly file: ChangedFile }
  | {
      readonly kind: 'invalid';
      readonly file: ChangedFile;
      readonly problems: readonly FileProblem[];
      /** The files that it names, as they are at the head. */
      readonly referenced: ReferencedFiles;
    }
  | {
      readonly kind: 'prompts';
      readonly file: ChangedFile;
      readonly text: string;
      readonly prompts: readonly PromptVersions[];
      /** The same. */
      readonly referenced: ReferencedFiles;
      readonly notices: readonly FileProblem[];
    }
);

export interface PromptVersions {
  readonly head: PromptEntry;
  /** Null when the prompt is new or nothing changed, or its base version cannot be read. */
  readonly basePrompt: string | null;
  /** Why there is no base version of a file that existed; empty otherwise. */
  readonly note: string;
  /** Why some of the file's settings are not followed, a sentence each; absent where all are. */
  readonly ignored?: readonly string[];
}

const NO_FILES: ReferencedFiles = new Map();

/** Files without a base version of their own. */
const AT_HEAD_ONLY: ReadonlySet<ChangedFile['status']> = new Set(['added', 'unchanged']);

/** Reads both versions of a file through the forge; what did not change is read once. */
export async function loadVersions(
  file: ChangedFile,
  change: Change,
  forge: Repository,
): Promise<FileVersions> {
  const { path, status, previousPath = path } = file;
  const read = (commit: string, name: string, there: boolean) =>
    there ? forge.readFile(commit, name) : null;
  const [headBytes, baseBytes] = await Promise.all([
    read(change.headSha, path, status !== 'removed'),
    read(change.baseSha, previousPath, status !== 'removed' && !AT_HEAD_ONLY.has(status)),
  ]);
  const [head, base] = await Promise.all([
    headBytes && readVersion(path, headBytes, change.headSha, forge),
    baseBytes && readVersion(previousPath, baseBytes, change.baseSha, forge),
  ]);
  const [headHash, baseHash] = [hashOf(headBytes, head), hashOf(baseBytes, base)];
  const content = { path, status, headHash, baseHash };
  if (status === 'removed') return { kind: 'removed', file, content };
  if (head === null) {
    const location = { file: path, line: 1, column: 1 };
    return {
      kind: 'invalid',
      file,
      content,
      problems: [{ location, message: 'This is not a regular file.' }],
      referenced: NO_FILES,
    };
  }
  const { parsed, referenced } = head;
  if (!parsed.ok) return { kind: 'invalid', file, content, problems: parsed.problems, referenced };
  const { text, notices } = parsed;
  const prompts = parsed.prompts.map((entry) => ({
    head: entry,
    ...basePromptOf(entry, base?.parsed ?? null),
  }));
  return { kind: 'prompts', file, content, text, prompts, referenced, notices };
}

interface FileVersion {
  readonly parsed: ParsedPromptFile;
  /** The files that it names, at the same commit. */
  readonly referenced: ReferencedFiles;
}

/** @throws SpoError */
async function readVersion(
  path: string,
  bytes: Uint8Array,
  commit: string,
  forge: Repository,
): Promise<FileVersion> {
  const { references, parse } = openPromptFile(path, bytes);
  // Not a moment to wait where none are named: hundreds of open files side by side would fill the memory.
  if (references.length === 0) return { parsed: parse(NO_FILES), referenced: NO_FILES };
  const contents = await Promise.all(references.map((each) => forge.readFile(commit, each)));
  const referenced = new Map(references.map((each, index) => [each, contents[index] ?? null]));
  return { parsed: parse(referenced), referenced };
}

/** Of the file alone where it names no other. */
function hashOf(bytes: Uint8Array | null, version: FileVersion | null): string | null {
  if (bytes === null || version === null) return null;
  const { referenced } = version;
  const own = contentHash(bytes);
  if (referenced.size === 0) return own;
  const named = [...referenced].map(([path, each]) => [path, each && contentHash(each)]);
  return contentHash(new TextEncoder().encode(JSON.stringify([own, named])));
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
