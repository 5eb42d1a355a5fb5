import type { BranchTip, Change, Forge } from '../forge/forge.ts';
import type { PromptReport, Publication } from '../report/run-report.ts';
import type { FileVersions } from './load-versions.ts';
import type { RunSettings } from './run-settings.ts';
export interface WinnersCommit {
    /** Null when there was nothing to commit. */
    readonly publication: Publication | null;
    /** Why a winner could not be written into its file. */
    readonly notices: readonly string[];
    /** The commit of another run on the same head that came first, whose comment and branch stand; null for none. */
    readonly supersededBy: string | null;
}
/** Where the winners go, and what stood there when the run began. */
export interface ProposalBranch {
    readonly name: string;
    readonly tipAtStart: string | null;
    /** More about that tip; null without one, absent where a plan knows no more than its SHA. */
    readonly tip?: BranchTip | null;
}
/**
 * Looks at the branch before anything is spent.
 * @throws SpoError when no results may go to it
 */
export declare function openProposalBranch(forge: Forge, name: string): Promise<ProposalBranch>;
/** One commit with every winner: its `prompt.txt`, and the prompt in its file unless that is turned off. */
export declare function publishWinners(reports: readonly PromptReport[], files: readonly FileVersions[], change: Change, branch: ProposalBranch, settings: RunSettings, forge: Forge): Promise<WinnersCommit>;
/** Whether a prompt is proposed. */
export declare function isWinner({ bestRound }: PromptReport, { commit }: RunSettings): boolean;
/** Where a winner's text stands on the branch, such as `.spo/prompts/poem.yaml/prompt.txt`. */
export declare function promptTextPath({ path, name }: Pick<PromptReport, 'path' | 'name'>, resultsDir: string): string;
