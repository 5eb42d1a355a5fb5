import { z } from 'zod';
import type { Answer, Comparison, Round, Usage } from './types.ts';
/** Schemas of what a loop leaves on disk: a file may be of another version, cut off, or edited by hand. */
export declare const count: z.ZodInt;
export declare const usageSchema: z.ZodType<Usage>;
export declare const answerSchema: z.ZodType<Answer>;
export declare const comparisonSchema: z.ZodType<Comparison>;
export declare const roundSchema: z.ZodType<Round>;
