import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the Python original keeps of an entry when it looks for the best round. */
export interface LoadedScore {
  readonly round: unknown;
  readonly succeed: unknown;
  readonly prompt: unknown;
  readonly answers: unknown;
}

const KEYS = ['round', 'answers', 'prompt', 'succeed', 'tokens', 'time'];

/**
 * The original's way to its best round: every entry becomes a row of one table, so that a key which one entry lacks
 * becomes not-a-number and is no success test any more; rows are sorted by round, newest first; the first that
 * succeeded is best. Files are opened in the locale's encoding, so only ASCII is safe.
 */
export function loadScores(root: string): LoadedScore[] {
  const bytes = readFileSync(join(root, 'prompts', 'results.json'));
  if (bytes.some((byte) => byte > 0x7f)) throw new Error('not ASCII');
  const rows: Record<string, unknown>[] = JSON.parse(bytes.toString('latin1'));
  for (const row of rows) {
    for (const key of KEYS) if (!(key in row)) throw new Error(`row without ${key}`);
  }
  return rows
    .map(({ round, succeed, prompt, answers }) => ({ round, succeed, prompt, answers }))
    .toSorted((left, right) => Number(right.round) - Number(left.round));
}

export function bestByPythonRules(root: string): LoadedScore | undefined {
  return loadScores(root).find((score) => score.succeed === true);
}

/** `json.dump(data, file, default=str, indent=4)` for data of strings, numbers, booleans, lists and objects. */
export function dumpLikePython(path: string, data: unknown): void {
  const text = JSON.stringify(data, null, 4);
  const ascii = [...text.split('')].map((unit) =>
    unit.charCodeAt(0) < 0x80 ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(path, ascii.join(''), 'latin1');
}
