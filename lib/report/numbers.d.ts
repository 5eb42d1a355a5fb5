import type { Tally, Usage } from '../spo/types.ts';
/** `168,300` */
export declare function thousands(value: number): string;
/** `1 call`, `2 calls` */
export declare function counted(value: number, singular: string, plural?: string): string;
/** `$0.06`; small sums keep four decimals, and an unknown price is never shown as free. */
export declare function costText(costUsd: number | null): string;
/** `214 calls, 168,300 tokens, $0.06` */
export declare function usageText(usage: Usage): string;
/** Pairs for the challenger and for the incumbent, then what decided for neither: `1 : 9, 2 flips`. */
export declare function pairsText(tally: Tally): string;
/** Ballots for the challenger, for the incumbent, and abstentions: `3 : 1 : 0`. */
export declare function ballotsText(tally: Tally): string;
/** Time between two ISO 8601 instants: `2 min 5 s`; null when either cannot be read. */
export declare function durationText(startedAt: string, finishedAt: string): string | null;
