import type { Proposal } from './forge.ts';

/** An open pull request of ours. */
export interface OpenPullRequest {
  readonly number: number;
  /** Its page. */
  readonly url: string;
  readonly title: string;
  /** Markdown; empty where it has none. */
  readonly body: string;
}

/** What became of the pull requests from one branch of ours. */
export interface RefreshState {
  readonly open: OpenPullRequest | null;
  /** Bodies of those that were closed without being merged, newest first. */
  readonly turnedDown: readonly string[];
}

/**
 * The one pull request into a branch that is looked at without one. Only those count that we opened, from a branch of the
 * same repository: anybody can write what ours say.
 */
export interface RefreshPullRequests {
  /**
   * Looks at the last hundred from `branch`.
   * @throws SpoError `forge-permission`, `forge-unavailable`
   */
  find(branch: string): Promise<RefreshState>;
  /**
   * Opens the pull request, or brings the open one up to date.
   * @returns its address.
   * @throws SpoError `forge-permission`, `branch-not-ours` where somebody else opened one from that branch, `bad-input`
   *   where the branch holds nothing new, `forge-unavailable`
   */
  propose(proposal: Proposal): Promise<string>;
  /**
   * Closes the open one with a new body and deletes the branch; does nothing where none is open.
   * @returns the address of what was closed; null for nothing.
   * @throws SpoError `branch-not-ours` where somebody else committed to it, and nothing was closed; `forge-permission`,
   *   `forge-unavailable`
   */
  withdraw(branch: string, body: string): Promise<string | null>;
  /** The page that prepares it, for a person to open it. */
  page(proposal: Proposal): string;
}
