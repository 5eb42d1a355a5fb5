import type { Check } from '../spo/types.ts';
import type { TextFault } from './decode-text.ts';
import type { ExecutionSettings } from './file-settings.ts';
import type { GithubPrompt } from './github-prompt-schema.ts';
import type { PromptSource } from './prompt-format.ts';
export type ExecutionReading = {
    readonly ok: true;
    readonly execution: ExecutionSettings;
    readonly checks: readonly Check[];
    readonly notices: readonly TextFault[];
} | {
    readonly ok: false;
    readonly fault: TextFault;
};
/** How the file wants its model to be asked, and what the shape of the answers it asks for is tested by. */
export declare function readExecution(file: GithubPrompt, source: PromptSource): ExecutionReading;
