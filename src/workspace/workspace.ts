// The results folder on disk, in the layout of the Python original, and what a run needs to go on after an interruption.
import { join } from 'node:path';
import { refuseLinks, resultFolder } from '../machine/place-inside.ts';
import { writeText } from '../machine/write-file.ts';
import type { Round } from '../spo/types.ts';
import { bestRound, entryOfRound, type ResultAnswer, type ResultEntry } from './result-entry.ts';
import { readResults, writeResults } from './results-file.ts';

/** The results of one prompt on disk, in the layout of the Python original. */
export interface Workspace {
  /** Absolute path of `<root>/<name>/prompts`. */
  readonly directory: string;
  /** Sorted by round. */
  entries(): readonly ResultEntry[];
  /** The newest success; null when there is none. */
  best(): ResultEntry | null;
  /**
   * Writes `round_<n>/prompt.txt`, `round_<n>/answers.txt` and `results.json`; an entry of the same round is
   * replaced. A round without a usable prompt leaves no trace here.
   * @throws SpoError `workspace`
   */
  record(round: Round): Promise<void>;
  /**
   * Forgets this round and all later ones in `results.json`, for a run that starts there anew: left alone, a
   * success of the old run would stay the newest one. Files of the rounds stay until they are overwritten.
   * @throws SpoError `workspace`
   */
  discardFrom(round: number): Promise<void>;
}

/**
 * Opens `<root>/<name>` and reads what is there. Nothing is written before the first round is recorded.
 * @param name A plain name or a relative path; its separators become folders.
 * @throws SpoError `workspace` for a name that leads out of the root, and for results that cannot be read.
 */
export async function openWorkspace(root: string, name: string): Promise<Workspace> {
  const directory = join(resultFolder(root, name), 'prompts');
  const resultsPath = join(directory, 'results.json');
  await refuseLinks(root, directory);
  let entries = await readResults(resultsPath);

  async function store(next: readonly ResultEntry[]): Promise<void> {
    await writeResults(resultsPath, next);
    entries = [...next];
  }

  async function record(round: Round): Promise<void> {
    const entry = entryOfRound(round);
    if (entry === null) return;
    const folder = join(directory, `round_${entry.round}`);
    await refuseLinks(root, folder);
    // Before results.json, so that it never names a round whose files are missing.
    await writeText(join(folder, 'prompt.txt'), entry.prompt);
    await writeText(join(folder, 'answers.txt'), answersText(entry.answers));
    const others = entries.filter((other) => other.round !== entry.round);
    await store([...others, entry].toSorted((left, right) => left.round - right.round));
  }

  async function discardFrom(round: number): Promise<void> {
    const kept = entries.filter((entry) => entry.round < round);
    if (kept.length < entries.length) await store(kept);
  }

  const inTurn = oneAtATime();
  return {
    directory,
    entries: () => entries,
    best: () => bestRound(entries),
    record: (round) => inTurn(() => record(round)),
    discardFrom: (round) => inTurn(() => discardFrom(round)),
  };
}

/** Runs tasks one after the other: two overlapping writes of one file could end with the older text. */
function oneAtATime(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}

function answersText(answers: readonly ResultAnswer[]): string {
  return answers.map(({ question, answer }) => `Question:\n${question}\nAnswer:\n${answer}\n\n`).join('');
}
