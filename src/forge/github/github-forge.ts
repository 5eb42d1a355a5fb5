import type { Forge } from '../forge.ts';
import { createRecordStore } from '../record-store.ts';
import { listChangedFiles } from './changed-files.ts';
import { createCommitTrees } from './commit-tree.ts';
import { type Identity, lookUpIdentity } from './identity.ts';
import { findMergeBase } from './merge-base.ts';
import type { GithubClient } from './octokit.ts';
import { openPullRequest, proposalPage } from './open-pull-request.ts';
import { createStickyComment } from './publish-comment.ts';
import { publishCommit } from './publish-commit.ts';
import { readFileAtCommit } from './read-file.ts';
import { githubRecordObjects } from './record-objects.ts';
import type { RepositoryAccess } from './repository-access.ts';
import { publishSuggestions } from './suggestions.ts';

/** The pull request that a forge serves; a `PullRequestEvent` is one. */
export interface PullRequestPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** A commit of the base branch; the merge base is found from it. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Branch of the head; without it, nothing can be proposed to its author. */
  readonly headRef?: string;
  readonly isFork?: boolean;
}

export interface GithubForgeOptions {
  readonly client: GithubClient;
  readonly pullRequest: PullRequestPlace;
  /** For links: `https://github.com`, or an Enterprise server. */
  readonly serverUrl: string;
}

/** A pull request on GitHub as a Forge. Nothing is checked out: all is read and written over the API. */
export function createGithubForge({ client, pullRequest, serverUrl }: GithubForgeOptions): Forge {
  const { owner, repo, number, baseSha, headSha } = pullRequest;
  const access: RepositoryAccess = { client, owner, repo, serverUrl: serverUrl.replace(/\/+$/, '') };
  const trees = createCommitTrees(access);
  const whoAmI = once(() => lookUpIdentity(access));
  const comment = createStickyComment(access, number, whoAmI);

  // A branch of ours stands in this repository, where a fork's branch is none.
  const target = pullRequest.isFork === false ? (pullRequest.headRef ?? null) : null;

  return {
    async change() {
      // One after the other: a commit that vanished gets its own sentence, not that of a failed list.
      const mergeBase = await findMergeBase(access, baseSha, headSha);
      const files = await listChangedFiles(access, number);
      return { number, baseSha: mergeBase, headSha, files };
    },
    readFile: (commit, path) => readFileAtCommit(access, trees, commit, path),
    publishCommit: (request) => publishCommit(access, trees, whoAmI, request),
    publishComment: (body) => comment.publish(body),
    readComment: () => comment.read(),
    publishProgress: async (body) => {
      await comment.publish(body);
    },
    suggest: (suggestions) => publishSuggestions(access, { number, headSha }, whoAmI, suggestions),
    proposalPage: (proposal) => (target === null ? null : proposalPage(access, target, proposal)),
    openPullRequest: async (proposal) => (target === null ? null : openPullRequest(access, target, proposal)),
    ...createRecordStore(githubRecordObjects(access, whoAmI)),
  };
}

/** Asks at most once, unless that failed. */
function once(ask: () => Promise<Identity>): () => Promise<Identity> {
  let answer: Promise<Identity> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}
