import { SpoError } from '../../spo/errors.ts';
import type { Clock, Role } from '../../spo/ports.ts';
import { type OpenAiOptions } from './openai-model.ts';
/**
 * What a model says to a parameter:
 * - `refused`: by name, so a run leaves it out by itself
 * - `refused-unnamed`: without a name, so the setting has to be taken away by hand
 */
export type Acceptance = 'accepted' | 'refused' | 'refused-unnamed' | 'untried';
export interface ProbeResult {
    /** Null when the model answers, be it without some parameters. */
    readonly error: SpoError | null;
    /** Milliseconds of the call that was answered; null when none was. */
    readonly latency: number | null;
    readonly calls: number;
    readonly temperature: Acceptance;
    readonly reasoningEffort: Acceptance;
    /** The parameter that limits answers; null when none was tried or taken. */
    readonly tokenParameter: 'max_completion_tokens' | 'max_tokens' | null;
}
export interface ProbeOptions extends Omit<OpenAiOptions, 'parameters' | 'onNotice'> {
    readonly baseUrl: string;
    readonly temperature: number;
    readonly reasoningEffort: string;
    readonly clock: Clock;
    /** Whose settings a remedy names. */
    readonly role: Role;
}
/**
 * Finds out with at most 4 tiny calls whether a model answers and what it takes: all parameters at once,
 * then without those that it refuses by name. When it refuses without a name: a call without any, then one
 * with each of those that a run may send unasked.
 * @throws SpoError `interrupted`; `bad-input` for a base URL or key that cannot be used
 */
export declare function probe(options: ProbeOptions, signal?: AbortSignal): Promise<ProbeResult>;
