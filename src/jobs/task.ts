import type { Branches, Conversation, Records, Repository } from '../forge/forge.ts';
import type { RefreshPullRequests } from '../forge/refresh-pull-requests.ts';
import type { RunPlace } from '../report/comment-state.ts';

interface Place {
  readonly repository: Repository;
  readonly branches: Branches;
  readonly records: Records;
  /** Branch for the winners unless the settings name one. */
  readonly defaultBranch: string;
}

/** A change that people talk about. */
export interface PullRequestTask extends Place {
  readonly kind: 'pull-request';
  readonly number: number;
  /** Whether whoever wrote the change need not be allowed to push here: such a file chooses no models. */
  readonly fromFork: boolean;
  readonly conversation: Conversation;
  /** The workflow run that this is. */
  readonly startedBy: RunPlace;
}

/** A branch that is looked at as it stands: there is no base to compare with, and nobody waits. */
export interface BranchTask extends Place {
  readonly kind: 'branch';
  /** Where the winners are proposed to. */
  readonly base: string;
  readonly proposals: RefreshPullRequests;
  readonly startedBy: RunPlace;
}

/** A change between two commits of a repository on this machine. */
export interface LocalTask extends Place {
  readonly kind: 'local';
  /** File that keeps the comment; null for none. */
  readonly commentFile: string | null;
}

/** What a run is asked to do; its kind is decided once, by whoever reads the event or the command line. */
export type Task = PullRequestTask | BranchTask | LocalTask;
