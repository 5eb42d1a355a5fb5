import { type FoundPromptFile } from './find-prompt-files.ts';
import { type StarterFormat } from './starters.ts';
export interface InitRequest {
    /** The root of the repository. */
    readonly root: string;
    readonly format: StarterFormat;
    /** Where the starter goes, from the root on; it is written then even where prompt files were found. */
    readonly path?: string;
    readonly workflow: boolean;
    /** Whether files that are there may be overwritten. */
    readonly force: boolean;
}
export interface InitResult {
    /** Path of the starter; null when there are prompt files already. */
    readonly starter: string | null;
    /** Path of the workflow; null when none was wanted. */
    readonly workflow: string | null;
    readonly found: readonly FoundPromptFile[];
}
/**
 * Writes a prompt file to start from and a workflow, or neither.
 * @throws SpoError `bad-input` when a file is there already or cannot be one, `workspace` when one cannot be written
 */
export declare function initRepository(request: InitRequest): Promise<InitResult>;
