import type { ExecutionSettings } from '../file-settings.ts';
/** How the only provider of a configuration is called, where it is a model of OpenAI; null where it is not. */
export declare function executionOf(providers: unknown): ExecutionSettings | null;
/** True where a provider changes its answers before they are tested. */
export declare function transformsAnswers(providers: unknown): boolean;
