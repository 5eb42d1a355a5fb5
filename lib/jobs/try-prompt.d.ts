import type { ModelStack } from './model-stack.ts';
/**
 * Asks one prompt one question.
 * @param path names the format: `.yml` and `.yaml` are prompt files, anything else is the prompt itself
 * @param name of one prompt of that file; null for the only one
 * @returns the model's reply
 * @throws SpoError `invalid-prompt-file`, `bad-input` for a prompt that the file does not hold, or why the model gave no answer
 */
export declare function tryPrompt(path: string, bytes: Uint8Array, name: string | null, question: string, stack: ModelStack, signal?: AbortSignal): Promise<string>;
