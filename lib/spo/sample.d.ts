import type { Randomness } from './ports.ts';
import type { PromptSpec } from './types.ts';
/** All case indices in an order hashed from their texts, so that reordering a file's cases changes nothing. */
export declare function caseOrder(spec: PromptSpec, random: Randomness): number[];
/** The cases that the rounds use: the first of that order, shown in the order of the file. */
export declare function sampleCases(spec: PromptSpec, size: number, random: Randomness): number[];
