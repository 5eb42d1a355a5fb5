import type { FileSettings } from '../file-settings.ts';
import type { PromptEntry } from '../prompt-file.ts';
import type { FoundPrompt } from './found-prompts.ts';
import type { TestCase } from './tests.ts';
interface EntryParts {
    /** Of the configuration. */
    readonly path: string;
    readonly name: string;
    readonly prompt: FoundPrompt;
    readonly cases: readonly TestCase[];
    readonly settings: FileSettings;
}
/** A prompt of a configuration with the cases that all of its prompts share. */
export declare function toEntry({ path, name, prompt, cases, settings }: EntryParts): PromptEntry;
export {};
