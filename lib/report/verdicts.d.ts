import type { Verdict } from '../spo/types.ts';
/** The verdict over several files: the first in precedence that occurs; null when no file has one. */
export declare function runVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null;
/** A verdict in words. */
export declare function verdictText(verdict: Verdict): string;
