import { type Spent } from './entries.ts';
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
export declare function budgetFile(path: string): BudgetFile;
