import { z } from 'zod';
import { type Amount } from './ledger.ts';
/** What a run has spent so far, over all of its sittings. */
export interface Spent extends Amount {
    /** Calls that were charged the most they could take because nobody told what they took; part of `calls`. */
    readonly estimatedCalls: number;
    /** Time that its sittings took together. */
    readonly milliseconds: number;
}
export declare const NOTHING_SPENT: Spent;
declare const entryShape: z.ZodDiscriminatedUnion<[z.ZodObject<{
    type: z.ZodLiteral<"start">;
    at: z.ZodNumber;
}, z.core.$strip>, z.ZodObject<{
    calls: z.ZodNumber;
    tokens: z.ZodNumber;
    costUsd: z.ZodNullable<z.ZodNumber>;
    type: z.ZodLiteral<"reserve">;
    id: z.ZodNumber;
    at: z.ZodNumber;
}, z.core.$strip>, z.ZodObject<{
    calls: z.ZodNumber;
    tokens: z.ZodNumber;
    costUsd: z.ZodNullable<z.ZodNumber>;
    type: z.ZodLiteral<"settle">;
    id: z.ZodNumber;
    at: z.ZodNumber;
    estimated: z.ZodBoolean;
}, z.core.$strip>], "type">;
/**
 * One line of a budget's journal; `at` is in milliseconds since the epoch.
 * - `start`: a process took up the run; calls of an earlier one that are open were cut off
 * - `reserve`: written before a call is sent, with the most it may take
 * - `settle`: written after it ended, with what it is charged
 */
export type JournalEntry = z.infer<typeof entryShape>;
/** The text to append. It begins with a line end, so that a line cut off by a kill spoils no other. */
export declare function journalText(entry: JournalEntry): string;
/**
 * Adds up a journal. A reservation that was never settled is charged in full. A line that cannot be read was
 * cut off by a kill: its call was not sent, or its reservation stands.
 */
export declare function readJournal(text: string): Spent;
export {};
