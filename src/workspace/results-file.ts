import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeText } from '../machine/write-file.ts';
import { SpoError } from '../spo/errors.ts';
import { type ResultEntry, resultAnswer, resultEntry } from './result-entry.ts';

// Loose, so that keys which another version wrote survive when a folder is continued.
const resultsSchema = z.array(resultEntry.extend({ answers: z.array(resultAnswer.loose()) }).loose());

/**
 * The entries of a `results.json`, sorted by round; none when there is no such file.
 * @throws SpoError `workspace` that names the file and what is wrong with it.
 */
export async function readResults(path: string): Promise<ResultEntry[]> {
  const text = await readText(path);
  if (text === null) return [];
  const checked = resultsSchema.safeParse(parseJson(path, text));
  if (!checked.success) throw unreadable(path, describe(checked.error.issues));
  return checked.data.toSorted((left, right) => left.round - right.round);
}

/** Writes all entries in the original's form. */
export async function writeResults(path: string, entries: readonly ResultEntry[]): Promise<void> {
  await writeText(path, asciiJson(entries));
}

/** ASCII only and four spaces, as Python's `json.dump` does: the original opens the file in the locale's encoding. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value, null, 4).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function readText(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable(path, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function describe(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues.slice(0, 3).map((issue) => `${place(issue.path)}: ${issue.message}`);
  const rest = issues.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

function place(path: readonly PropertyKey[]): string {
  const [index, ...keys] = path;
  if (index === undefined) return 'the file';
  return [`entry ${Number(index) + 1}`, ...keys.map(String)].join('.');
}

function unreadable(path: string, reason: string, cause?: unknown): SpoError {
  return new SpoError('workspace', `${path} cannot be read as results: ${reason}.`, {
    remedy: 'Repair or remove the file, or choose another name or workspace.',
    cause,
  });
}
