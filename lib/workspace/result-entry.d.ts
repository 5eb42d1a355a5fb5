import type { Round } from '../spo/types.ts';
export interface ResultAnswer {
    readonly question: string;
    /** Empty where the case failed: the reason is kept from results, which models get to see again. */
    readonly answer: string;
}
/** One entry of `results.json`, with the keys of the Python original. */
export interface ResultEntry {
    readonly round: number;
    readonly answers: readonly ResultAnswer[];
    readonly prompt: string;
    readonly succeed: boolean;
    /** Tokens of all calls of the round; the original counts the answers' tokens, and reads the value nowhere. */
    readonly tokens: number;
    /** Local time as Python prints it: `2026-11-22 13:05:07.089000`. */
    readonly time: string;
}
/**
 * A round as an entry; null for a round without a usable prompt. The original would load such an entry
 * and could execute its empty prompt, so that outcome stands in `report.json` alone.
 */
export declare function entryOfRound(round: Round): ResultEntry | null;
/**
 * The newest success, as the original chooses it: the highest round that succeeded, and of several with the
 * same number the first in the file. An entry with an empty prompt, which the original can write, is passed over:
 * an empty prompt is never executed.
 */
export declare function bestRound(entries: readonly ResultEntry[]): ResultEntry | null;
