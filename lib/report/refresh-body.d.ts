import type { RunReport } from './run-report.ts';
export interface RefreshBodyOptions {
    /** The branch that the proposals were computed from and go into. */
    readonly branch: string;
    /** Address or path of the full report, named where something had to be cut. */
    readonly fullReport?: string;
}
/** Tells one proposed text for one prompt from every other: 16 hex digits. */
export declare function proposalDigest(proposal: {
    /** Path of the prompt file. */
    readonly path: string;
    /** Name of the prompt in its file; empty where the file holds one. */
    readonly name: string;
    readonly prompt: string;
}): string;
/**
 * The body of the pull request that proposes the winners of a run without one: their digests on a hidden first line,
 * what merging and closing mean, and the evidence as in a comment. It fits into GitHub's limit.
 * @param digests of what is proposed, each from `proposalDigest`.
 */
export declare function renderRefreshBody(report: RunReport, digests: readonly string[], { branch, fullReport }: RefreshBodyOptions): string;
/**
 * What a body of ours proposed. Only the first line counts, which no text of a model or a stranger gets into; whether
 * the body is ours is for the forge to say.
 */
export declare function readProposalDigests(body: string): ReadonlySet<string>;
/** The body of a pull request that is closed because nothing is left to propose; it turns nothing down. */
export declare function renderWithdrawn(branch: string): string;
