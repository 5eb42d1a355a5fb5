import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SpoError } from '../../spo/errors.ts';
import { NOTHING_SPENT, readJournal, type Spent } from './entries.ts';

/** Where a budget writes down what it allows, so that the next process can read it. */
export interface BudgetJournal {
  /** Resolves once a process that is killed afterwards cannot lose the text. */
  append(text: string): Promise<void>;
}

export interface BudgetFile extends BudgetJournal {
  /** What the journal says was spent; nothing when there is none yet. @throws SpoError `workspace` */
  spent(): Promise<Spent>;
}

/**
 * A journal in a file, made with its folder when missing. What is appended while a write runs goes out
 * together in the next one. The text is handed to the system and not forced to the disk: that survives the
 * end of the process, not of the machine, and spares each call a wait for the disk.
 */
export function budgetFile(path: string): BudgetFile {
  let pending = '';
  let next: Promise<void> | null = null;
  let running: Promise<unknown> = Promise.resolve();
  let folder: Promise<unknown> | null = null;

  const writePending = async () => {
    const text = pending;
    pending = '';
    next = null;
    try {
      folder ??= mkdir(dirname(path), { recursive: true });
      await folder;
      await appendFile(path, text);
    } catch (cause) {
      throw unusable(path, 'written', cause);
    }
  };

  return {
    append(text) {
      pending += text;
      if (next === null) {
        next = running.then(writePending, writePending);
        running = next;
      }
      return next;
    },
    async spent() {
      try {
        return readJournal(await readFile(path, 'utf8'));
      } catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return NOTHING_SPENT;
        throw unusable(path, 'read', cause);
      }
    },
  };
}

function unusable(path: string, what: 'read' | 'written', cause: unknown): SpoError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SpoError('workspace', `The budget's journal ${path} could not be ${what}: ${reason}.`, {
    remedy: 'Check that the folder can be written and that the disk has room.',
    cause,
  });
}
