import type { Proposal } from '../forge.ts';
import { type RepositoryAccess } from './repository-access.ts';
/** The page on which people open a prepared pull request. Names are encoded: a branch can hold `?`, `#` and `&`. */
export declare function proposalPage(access: RepositoryAccess, base: string, { branch, title, body }: Proposal): string;
/**
 * Opens a pull request from our branch into the author's, or brings the open one up to date.
 * @returns its address
 * @throws SpoError `forge-permission`, `forge-unavailable`
 */
export declare function openPullRequest(access: RepositoryAccess, base: string, { branch, title, body }: Proposal): Promise<string>;
/**
 * @param otherwise what else can be done where the repository's settings forbid it, as an imperative.
 * @returns its address
 * @throws SpoError `forge-permission` for that setting, and Octokit's own errors
 */
export declare function createPullRequest(access: RepositoryAccess, base: string, { branch, title, body }: Proposal, otherwise: string): Promise<string>;
