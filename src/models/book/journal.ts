import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SpoError } from '../../spo/errors.ts';
import { type EarlierSittings, moreOf, NO_SITTINGS, readJournal } from './sittings.ts';

/** Where a run keeps its book, for one that may be resumed. */
export interface JournalPlace {
  readonly path: string;
  /** Whether to go on from what an interrupted run spent. */
  readonly resume: boolean;
}

/** Where a book writes down what it allows, so that the next process can read it. */
export interface BookJournal {
  /** What earlier sittings wrote; nothing, unless the run is resumed. */
  readonly before: EarlierSittings;
  /** Resolves once a process that is killed afterwards cannot lose the text. */
  append(text: string): Promise<void>;
}

export interface JournalFile extends BookJournal {
  /**
   * Removes what an older run left; nothing in a run that is resumed. Otherwise the first call does it: a start may
   * still be refused.
   * @throws SpoError `workspace`
   */
  removeOld(): Promise<void>;
}

/**
 * A journal in two files alike, made with their folder when missing: whatever happens to one of them, the other one tells
 * what was spent. What is appended while a write runs goes out
 * together in the next one. The text is handed to the system and not forced to the disk: that survives the
 * end of the process, not of the machine, and spares each call a wait for the disk.
 * @throws SpoError `workspace` when the journal of an interrupted run cannot be read
 */
export async function openJournal({ path, resume }: JournalPlace): Promise<JournalFile> {
  const copies = [path, `${path}.copy`];
  const before = resume ? (await Promise.all(copies.map(read))).reduce(moreOf) : NO_SITTINGS;
  let pending = '';
  let next: Promise<void> | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let ready: Promise<unknown> | null = null;

  const makeReady = async () => {
    const old = resume ? [] : copies;
    ready ??= Promise.all([
      mkdir(dirname(path), { recursive: true }),
      ...old.map((copy) => rm(copy, { force: true })),
    ]);
    await ready.catch((cause: unknown) => {
      throw unusable(path, 'written', cause);
    });
  };
  const writePending = async () => {
    const text = pending;
    pending = '';
    next = null;
    await makeReady();
    await Promise.all(copies.map((copy) => appendFile(copy, text))).catch((cause: unknown) => {
      throw unusable(path, 'written', cause);
    });
  };

  return {
    before,
    removeOld: makeReady,
    append(text) {
      pending += text;
      if (next === null) {
        next = running.then(writePending, writePending);
        running = next;
      }
      return next;
    },
  };
}

async function read(path: string): Promise<EarlierSittings> {
  try {
    return readJournal(await readFile(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return NO_SITTINGS;
    throw unusable(path, 'read', cause);
  }
}

function unusable(path: string, what: 'read' | 'written', cause: unknown): SpoError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SpoError('workspace', `The budget's journal ${path} could not be ${what}: ${reason}.`, {
    remedy: 'Check that the folder can be written and that the disk has room.',
    cause,
  });
}
