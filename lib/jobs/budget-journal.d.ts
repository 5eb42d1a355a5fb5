import type { Spent } from '../models/budget/entries.ts';
import { type BudgetJournal } from '../models/budget/journal.ts';
/** Where a budget keeps what it allowed. */
export interface JournalPlace {
    readonly path: string;
    /** Whether to go on from what an interrupted run spent. */
    readonly resume: boolean;
}
/** An earlier run's journal is only removed when the first call goes out: a start may still be refused. */
export declare function openJournal(place: JournalPlace | null): Promise<{
    journal: BudgetJournal | null;
    spentBefore?: Spent;
}>;
