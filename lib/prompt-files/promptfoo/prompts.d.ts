import type { ReadingContext } from './context.ts';
import { type FoundPrompt } from './found-prompts.ts';
/** The prompts of a configuration. What cannot be handled is left out and named; nothing else being there is a problem. */
export declare function readPrompts(context: ReadingContext): readonly FoundPrompt[];
