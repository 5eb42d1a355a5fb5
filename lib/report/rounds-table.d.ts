import type { Round } from '../spo/types.ts';
/** One row for each round; each modification is cut to `sentence` characters. */
export declare function roundsTable(rounds: readonly Round[], sentence: number): string;
