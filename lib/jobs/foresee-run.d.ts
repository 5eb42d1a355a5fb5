import type { ModelStack } from './model-stack.ts';
import type { OptimizeFileRequest } from './optimize-file.ts';
import { type WorstCase } from './worst-case.ts';
/** What stands in the way of a run, and what of its request it comes from. */
export interface RunProblem {
    readonly of: 'path' | 'promptName' | 'name' | 'initialRound';
    /** One or two sentences. */
    readonly message: string;
}
type Foreseen = Pick<OptimizeFileRequest, 'path' | 'bytes' | 'promptName' | 'name' | 'workspace' | 'initialRound' | 'settings'>;
/** What would stand in the way of a new run; nothing is written or asked. Empty when nothing would. */
export declare function problemsOfRun(request: Foreseen): Promise<RunProblem[]>;
/** The most that a run without problems can take, within its budget. @throws SpoError as `optimizeFile` does */
export declare function mostOfRun(request: Foreseen, models: ModelStack): Promise<WorstCase>;
export {};
