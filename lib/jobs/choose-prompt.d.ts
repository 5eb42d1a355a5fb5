import type { ParsedPromptFile, PromptEntry } from '../prompt-files/prompt-file.ts';
/**
 * One prompt of a file.
 * @param name null for the only one
 * @throws SpoError `invalid-prompt-file` that lists every problem; `bad-input` that lists the names where the name is
 *   missing or wrong
 */
export declare function choosePrompt(parsed: ParsedPromptFile, name: string | null): PromptEntry;
