import { SpoError } from '../spo/errors.ts';
import type { Clock } from '../spo/ports.ts';
import type { Usage } from '../spo/types.ts';
import { type PromptFolder } from './folder/prompt-folder.ts';
import type { ModelStack } from './model-stack.ts';
export interface TrialRequest {
    /** A prompt file and prompt whose messages and models are used; empty path for prompt, blank line, question. */
    readonly path: string;
    /** Empty for the only one of its file. */
    readonly promptName: string;
    readonly prompts: readonly string[];
    readonly questions: readonly string[];
}
export type TrialAnswer = {
    readonly ok: true;
    readonly text: string;
    readonly milliseconds: number;
} | {
    readonly ok: false;
    readonly error: SpoError;
};
export interface Trial {
    /** One row for each question, one answer for each prompt. */
    readonly rows: readonly {
        readonly question: string;
        readonly answers: readonly TrialAnswer[];
    }[];
    readonly usage: Usage;
}
/**
 * Asks every prompt every question, all at once within the limits of the models.
 * @throws SpoError `bad-input`, `invalid-prompt-file` or `not-found` for a file that cannot be used, `interrupted`
 */
export declare function tryPrompts(folder: PromptFolder, { path, promptName, prompts, questions }: TrialRequest, stack: ModelStack, clock: Clock, signal?: AbortSignal): Promise<Trial>;
