import type { Change, Forge } from '../forge/forge.ts';
import type { FileProblem, PromptEntry } from '../prompt-files/prompt-file.ts';
import type { PromptSpec } from '../spo/types.ts';
import type { FileVersions, PromptVersions } from './load-versions.ts';
import { type ProposalBranch } from './publish-winners.ts';
import type { RunSettings } from './run-settings.ts';
/** Everything that a run reads before it spends anything. */
export interface GatheredChange {
    readonly change: Change;
    /** Where winners would go. */
    readonly branch: ProposalBranch;
    /** The selected files in both versions, sorted by path. */
    readonly files: readonly FileVersions[];
}
/**
 * @param defaultBranch for the winners unless the settings name one
 * @param fromFork whether whoever wrote the change need not be allowed to push here
 * @throws SpoError
 */
export declare function gatherChange(forge: Forge, settings: RunSettings, defaultBranch: string, fromFork: boolean): Promise<GatheredChange>;
/** Whether a branch is looked at as it stands: there is no base to compare with. */
export declare function isRefresh({ baseSha, headSha }: Change): boolean;
/** The prompts of those files that can be read, but for those that are switched off. */
export declare function promptsOf(files: readonly FileVersions[]): PromptVersions[];
/** What is optimized in those files. */
export declare function specsOf(files: readonly FileVersions[]): PromptSpec[];
/** Whether a prompt is only validated. */
export declare function isOff({ settings }: PromptEntry): boolean;
/** What those files hold and no run uses, each at its place. */
export declare function noticesOf(files: readonly FileVersions[]): FileProblem[];
