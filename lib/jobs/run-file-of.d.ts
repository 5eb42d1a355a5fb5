import type { PromptEntry } from '../prompt-files/prompt-file.ts';
import type { RunFile } from '../workspace/run-file.ts';
import type { PromptModels } from './model-stack.ts';
import type { OptimizeFileRequest } from './optimize-file.ts';
/** A run that starts, as its folder tells of it. @param startedAt milliseconds since the epoch */
export declare function runFileOf({ path, shownPath, initialRound, restart, settings }: OptimizeFileRequest, { name, spec }: PromptEntry, { names }: PromptModels, startedAt: number, notices: readonly string[]): RunFile;
