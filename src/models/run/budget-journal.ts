import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SpoError } from '../../spo/errors.ts';
import type { Spent } from '../book/entries.ts';
import { type BudgetJournal, budgetFile } from '../book/journal.ts';

/** Where a budget keeps what it allowed. */
export interface JournalPlace {
  readonly path: string;
  /** Whether to go on from what an interrupted run spent. */
  readonly resume: boolean;
}

/** The journal of a run, and those of prompts whose files have a budget of their own. */
export interface BudgetJournals {
  /** @throws SpoError `workspace` when the journal of an interrupted run cannot be read */
  ofRun(): Promise<OpenJournal>;
  /** @param key `PromptSpec.key`; any text will do. @throws SpoError `workspace` likewise */
  ofPrompt(key: string): Promise<OpenJournal>;
  /**
   * Removes what an older run left, those of prompts included that this run may never come to. Nothing is removed in a
   * run that is resumed. Otherwise the first call does it: a start may still be refused.
   * @throws SpoError `workspace`
   */
  removeOld(): Promise<void>;
}

export interface OpenJournal {
  readonly journal: BudgetJournal | null;
  /** Only in a run that is resumed. */
  readonly spentBefore?: Spent;
}

/** @param place null keeps nothing */
export function budgetJournals(place: JournalPlace | null): BudgetJournals {
  if (place === null) {
    const none = async () => ({ journal: null });
    return { ofRun: none, ofPrompt: none, removeOld: async () => {} };
  }
  const { path, resume } = place;
  let removed: Promise<void> | null = null;
  const removeOld = async () => {
    if (!resume) removed ??= removeJournals(path);
    await removed;
  };
  const open = async (file: string): Promise<OpenJournal> => {
    const journal = budgetFile(file);
    if (resume) return { journal, spentBefore: await journal.spent() };
    const append = async (text: string) => {
      await removeOld();
      await journal.append(text);
    };
    return { journal: { append } };
  };
  return { ofRun: () => open(path), ofPrompt: (key) => open(`${path}-${digest(key)}`), removeOld };
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

async function removeJournals(path: string): Promise<void> {
  const folder = dirname(path);
  const name = basename(path);
  try {
    const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const journals = found.filter(
      (file) =>
        file === name || (file.startsWith(`${name}-`) && /^[0-9a-f]{16}$/.test(file.slice(name.length + 1))),
    );
    await Promise.all(journals.map((file) => rm(join(folder, file), { force: true })));
  } catch (cause) {
    throw new SpoError('workspace', `The old journal ${path} cannot be removed.`, { cause });
  }
}
