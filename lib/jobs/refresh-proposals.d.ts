import type { Change } from '../forge/forge.ts';
import type { RefreshPullRequests, RefreshState } from '../forge/refresh-pull-requests.ts';
import type { PromptReport, Publication } from '../report/run-report.ts';
import { type ProposalBranch } from './publish-winners.ts';
import type { RunSettings } from './run-settings.ts';
/** What a refresh has to propose, and what is already there. */
export interface Proposals {
    /** Null where the token may not look: nothing can be opened then, and nobody is known to have turned anything down. */
    readonly standing: RefreshState | null;
    /** Winners that nobody has turned down. */
    readonly winners: readonly PromptReport[];
    /** Digests of those, sorted. */
    readonly digests: readonly string[];
    /** All reports of the run, without those that were carried here only to be proposed and are not. */
    readonly reports: readonly PromptReport[];
    readonly notices: readonly string[];
}
/**
 * Leaves out what a person turned down by closing the pull request.
 * @param keepWarning hears that the token may not look
 * @throws SpoError
 */
export declare function proposalsOf(reports: readonly PromptReport[], branch: ProposalBranch, settings: RunSettings, refresh: RefreshPullRequests, keepWarning: (error: unknown) => null): Promise<Proposals>;
/** Whether the open pull request proposes just this; its body has the evidence of the run that found it. */
export declare function isProposedAlready({ digests, standing }: Proposals): boolean;
/** The commit of an open pull request that has these proposals on top of the branch as it is now; null for none. */
export declare function standingPublication(proposals: Proposals, { name, tip }: ProposalBranch, { headSha }: Change, settings: RunSettings): Publication | null;
