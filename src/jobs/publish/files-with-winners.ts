import type { CommitFile } from '../../forge/forge.ts';
import { parsePromptFile } from '../../prompt-files/read-prompt-file.ts';
import type { PromptReport } from '../../report/run-report.ts';
import { promptTitle } from '../../spo/prompt-name.ts';
import type { FileVersions } from '../change/load-versions.ts';

type PromptsFile = Extract<FileVersions, { kind: 'prompts' }>;

/**
 * The files that change when winners are written where their prompts stand. Several winners of one file, or of files that
 * name the same one, are written one after the other.
 * @param notices hears why a file keeps its prompt
 */
export function filesWithWinners(
  files: readonly FileVersions[],
  winners: readonly PromptReport[],
  notices: string[],
): CommitFile[] {
  const changed = new Map<string, string>();
  for (const file of files) {
    if (file.kind !== 'prompts') continue;
    for (const winner of winners.filter(({ path }) => path === file.file.path)) {
      const reason = write(file, winner, changed);
      if (reason !== null) notices.push(`${promptTitle(winner)} keeps its prompt: ${reason}`);
    }
  }
  return [...changed].map(([path, content]) => ({ path, content }));
}

function textOf(bytes: Uint8Array | null): string {
  return bytes === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** @returns why it was not written; null when it was */
function write(
  { file, text, referenced }: PromptsFile,
  { name, bestRound, headPrompt }: PromptReport,
  changed: Map<string, string>,
): string | null {
  const bytesOf = (content: string) => new TextEncoder().encode(content);
  const now = (path: string, original: Uint8Array | null) => {
    const content = changed.get(path);
    return content === undefined ? original : bytesOf(content);
  };
  const named = new Map([...referenced].map(([path, bytes]) => [path, now(path, bytes)]));
  const parsed = parsePromptFile(file.path, bytesOf(changed.get(file.path) ?? text), named);
  const entry = parsed.ok ? parsed.prompts.find((prompt) => prompt.name === name) : undefined;
  if (entry === undefined) return 'it could not be read again.';
  if (entry.spec.prompt !== headPrompt) return `another better prompt went into ${entry.textPath}.`;
  const written = entry.replacePrompt(bestRound?.prompt ?? '');
  if (!written.ok) return written.reason;
  const before = entry.textPath === file.path ? text : textOf(referenced.get(entry.textPath) ?? null);
  if (changed.has(entry.textPath) || written.text !== before) changed.set(entry.textPath, written.text);
  return null;
}
