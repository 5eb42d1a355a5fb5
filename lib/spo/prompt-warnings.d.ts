import type { PromptSpec } from './types.ts';
/** What a reader should know of a new prompt before taking it, a sentence each. */
export declare function promptWarnings(before: string, after: string, spec: Pick<PromptSpec, 'cases'>): string[];
