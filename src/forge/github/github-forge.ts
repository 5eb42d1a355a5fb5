// The forge on GitHub, over REST and GraphQL. Nothing outside of this folder knows Octokit.
import type { Conversation, Forge } from '../forge.ts';
import type { GithubClient } from './client/octokit.ts';
import { repositoryAccess } from './client/repository-access.ts';
import { cutListNotices, listChangedFiles } from './read/changed-files.ts';
import { findMergeBase } from './read/merge-base.ts';
import { lookUpPullRequest } from './read/pull-request.ts';
import { repositorySide } from './repository-forge.ts';
import { deleteOwnBranch } from './write/delete-branch.ts';
import { proposalsInto } from './write/open-pull-request.ts';
import { createStickyComment } from './write/publish-comment.ts';
import { publishSuggestions } from './write/suggestions.ts';

/** The pull request that a forge serves; a `PullRequestEvent` is one. */
export interface PullRequestPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** A commit of the base branch; the merge base is found from it. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Names of the two branches, where they are known: no results go there, and a proposal is made to the head's. */
  readonly baseRef?: string;
  readonly headRef?: string;
  /** False only where the head is known to be in the same repository. */
  readonly isFork: boolean;
  /** How many files it changes, where GitHub said so. */
  readonly changedFiles?: number | null;
}

export interface GithubForgeOptions {
  readonly client: GithubClient;
  readonly pullRequest: PullRequestPlace;
  /** For links: `https://github.com`, or an Enterprise server. */
  readonly serverUrl: string;
}

/** A pull request on GitHub, its repository and its people. Nothing is checked out: all is read and written over the API. */
export function createGithubForge({
  client,
  pullRequest,
  serverUrl,
}: GithubForgeOptions): Forge & Conversation {
  const { owner, repo, number, baseSha, headSha } = pullRequest;
  const access = repositoryAccess(client, { owner, repo, serverUrl });
  const { forge, whoAmI } = repositorySide(access, branchesInUse(pullRequest));
  const comment = createStickyComment(access, number, whoAmI);

  // A branch of ours stands in this repository, where a fork's branch is none.
  const target = pullRequest.isFork ? null : (pullRequest.headRef ?? null);

  return {
    ...forge,
    async change() {
      // One after the other: a commit that vanished gets its own sentence, not that of a failed list.
      const mergeBase = await findMergeBase(access, baseSha, headSha);
      const files = await listChangedFiles(access, number);
      const notices = cutListNotices(files.length, pullRequest.changedFiles ?? null);
      return { number, baseSha: mergeBase, headSha, files, notices };
    },
    async currentHead() {
      const pull = await lookUpPullRequest(access, number);
      return pull?.open ? pull.headSha : null;
    },
    publishComment: (body) => comment.publish(body),
    readComment: () => comment.read(),
    suggest: (suggestions) => publishSuggestions(access, { number, headSha }, whoAmI, suggestions),
    proposals: target === null ? null : proposalsInto(access, whoAmI, target),
    deleteBranch: (branch) => deleteOwnBranch(access, whoAmI, branch),
  };
}

function branchesInUse({ baseRef, headRef }: PullRequestPlace): ReadonlyMap<string, string> {
  const inUse = new Map<string, string>();
  if (headRef !== undefined) inUse.set(headRef, 'the branch of the pull request');
  if (baseRef !== undefined) inUse.set(baseRef, 'the base branch of the pull request');
  return inUse;
}
