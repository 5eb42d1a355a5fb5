import type { PromptEntry } from '../prompt-files/prompt-file.ts';
import type { ModelStack } from './model-stack.ts';
import { type RunSettings } from './run-settings.ts';
import type { PlannedPrompt } from './worst-case-calls.ts';
/** A prompt as the worst case of a run sees it, with what its file says of how it is run. */
export declare function planPrompt({ spec, settings: file }: Pick<PromptEntry, 'spec' | 'settings'>, basePrompt: string | null, settings: RunSettings, models: Pick<ModelStack, 'costsFor'>, initialRound?: number): Promise<PlannedPrompt>;
/** The worst case of a run in a sentence. @param verdicts whether prompts are compared and confirmed, as a check does */
export declare function worstCaseOf(prompts: readonly PlannedPrompt[], verdicts: boolean, models: ModelStack): string;
