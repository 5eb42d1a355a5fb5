import { rm } from 'node:fs/promises';
import type { Spent } from '../../models/budget/entries.ts';
import { type BudgetJournal, budgetFile } from '../../models/budget/journal.ts';
import { SpoError } from '../../spo/errors.ts';

/** Where a budget keeps what it allowed. */
export interface JournalPlace {
  readonly path: string;
  /** Whether to go on from what an interrupted run spent. */
  readonly resume: boolean;
}

/** An earlier run's journal is only removed when the first call goes out: a start may still be refused. */
export async function openJournal(
  place: JournalPlace | null,
): Promise<{ journal: BudgetJournal | null; spentBefore?: Spent }> {
  if (place === null) return { journal: null };
  const file = budgetFile(place.path);
  if (place.resume) return { journal: file, spentBefore: await file.spent() };
  let removed: Promise<void> | null = null;
  return {
    journal: {
      append: async (text) => {
        removed ??= rm(place.path, { force: true }).catch((cause: unknown) => {
          throw new SpoError('workspace', `The old journal ${place.path} cannot be removed.`, { cause });
        });
        await removed;
        await file.append(text);
      },
    },
  };
}
