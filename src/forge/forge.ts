/** Where prompt files live and results go. Implemented for GitHub over its API and for a local git repository. */

/** A file that differs between base and head, or stands on a branch where nothing changed. */
export interface ChangedFile {
  readonly path: string;
  /** `unchanged`: the file as it stands, with no base version. */
  readonly status: 'added' | 'modified' | 'renamed' | 'removed' | 'unchanged';
  /** The path at the base, for a renamed file. */
  readonly previousPath?: string;
  /** The lines at the head that the shown diff has, a range for each of its parts; absent where there is no such diff. */
  readonly hunks?: readonly LineRange[];
}

/** Lines counted from 1, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A remark on lines of a file at the head, with a text that may take their place. */
export interface Suggestion {
  readonly path: string;
  readonly lines: LineRange;
  /** Markdown. */
  readonly body: string;
}

/** A pull request from a branch of ours into that of the author. */
export interface Proposal {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

/** What is checked: two commits and the files between them. */
export interface Change {
  /** Number of the pull request; null for a local comparison. */
  readonly number: number | null;
  /** Commit that base versions are read from: the merge base, so that a base branch that moved on changes nothing. 40 hex digits. */
  readonly baseSha: string;
  readonly headSha: string;
  readonly files: readonly ChangedFile[];
  /** What a reader must know of the list, such as that it is cut. */
  readonly notices?: readonly string[];
}

export interface CommitFile {
  /** Path in the repository, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

export interface CommitRequest {
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The commit that the new one stands on. */
  readonly parent: string;
  /** Replace these files of the parent's tree. At least one. */
  readonly files: readonly CommitFile[];
  readonly message: string;
  /**
   * The branch's tip when the run began, null where there was no branch. A tip that came since then and stands on the
   * same parent was made by another run on the same head: it stays. Left out, only what moves while this runs counts.
   */
  readonly tipAtStart?: string | null;
}

/** The commit that a branch ends in. */
export interface BranchTip {
  readonly sha: string;
  readonly parents: readonly string[];
  /** Pages for people; null where the forge has none. */
  readonly branchUrl: string | null;
  readonly commitUrl: string | null;
}

export interface PublishedCommit {
  readonly branch: string;
  readonly sha: string;
  /**
   * `kept` when the branch already held the same tree on the same parent; `superseded` when another run on the same
   * parent came first: `sha` is its commit then, and nothing was moved.
   */
  readonly outcome: 'created' | 'moved' | 'kept' | 'superseded';
  /** Pages for people; null where the forge has none. */
  readonly branchUrl: string | null;
  readonly commitUrl: string | null;
}

/** What is read: the change, and files at its commits. */
export interface Repository {
  /** @throws SpoError `forge-not-found` when a commit vanished, `forge-permission` when the token may not read. */
  change(): Promise<Change>;
  /** Asked before files are read. @throws SpoError `forge-unavailable` when the forge's limits would end the run midway */
  refuseShortage(files: number): void;
  /** The bytes of a file at a commit; null when there is none, or when it is no regular file. */
  readFile(commit: string, path: string): Promise<Uint8Array | null>;
  /**
   * Paths of the regular files at a commit, for one request at most.
   * @returns null when the repository is too large to be listed in one.
   */
  listFiles(commit: string): Promise<readonly string[] | null>;
}

/** Where winners are committed to. */
export interface Branches {
  /**
   * Asked before anything is spent: whether results may go to this branch at all.
   * @throws SpoError `bad-input` for a name that is none, `branch-not-ours` for one that people work on
   */
  refuseBranch(branch: string): Promise<void>;
  /** Where a branch ends; null when there is none. @throws SpoError `forge-permission`, `forge-unavailable`, `git` */
  currentTip(branch: string): Promise<BranchTip | null>;
  /**
   * One commit on a branch of ours. A tip that we did not make is never moved.
   * @throws SpoError `branch-not-ours`, `forge-permission`
   */
  publishCommit(request: CommitRequest): Promise<PublishedCommit>;
}

/** What runs note for those that come after them. */
export interface Records {
  /**
   * What earlier runs noted under these names, in the ref of our own (`RECORDS_REFERENCE`). Whoever may push can write
   * there: a text is data to be checked, never something to rely on. A ref without our trailer counts as empty.
   * Looks at the ref once and remembers what it saw until this forge writes.
   * @param names lower-case hex digits each.
   * @returns the texts of those that are there; none where there is no such ref.
   * @throws SpoError `forge-permission`, `forge-unavailable`, `git`
   */
  readRecords(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Adds texts to that ref, over those of the same name, and keeps what others wrote in the meantime. The oldest days
   * are dropped when it becomes too long. Touches no branch and no work tree.
   * @param records by name (16 to 64 lower-case hex digits), up to 64 KiB of UTF-8 each.
   * @param day of today, such as `2026-11-22`, in UTC.
   * @throws SpoError `forge-permission`, `branch-not-ours` when the ref is somebody else's, `bad-input`,
   *   `forge-unavailable` when others kept moving the ref, `git`
   */
  writeRecords(records: ReadonlyMap<string, string>, day: string): Promise<void>;
}

/** A place with files, branches and records; who is talked to there differs. */
export type Forge = Repository & Branches & Records;

/** Pull requests from a branch of ours into that of an author. */
export interface Proposals {
  /** The page that prepares one, for a person to open it. */
  page(proposal: Proposal): string;
  /**
   * Opens it, or brings the open one up to date; one that somebody else opened keeps its text.
   * @returns its address.
   * @throws SpoError `forge-permission`, `forge-unavailable`
   */
  open(proposal: Proposal): Promise<string>;
}

/** The people of a pull request: what they have pushed, and what is shown to them. */
export interface Conversation {
  /**
   * The commit that the head is at now, which is another one after a push.
   * @returns null when the pull request has been closed or is gone: nothing is waiting for results any more.
   */
  currentHead(): Promise<string | null>;
  /**
   * Creates the one comment of this tool, or updates it.
   * @returns its address.
   */
  publishComment(body: string): Promise<string>;
  /** That comment as it stands; null where there is none. */
  readComment(): Promise<string | null>;
  /**
   * Shows exactly these suggestions on the change; those of earlier runs go. Does nothing where there are none.
   * @throws SpoError `forge-permission`, `forge-unavailable`
   */
  suggest(suggestions: readonly Suggestion[]): Promise<void>;
  /** Pull requests into the branch of the author; null where that stands in another repository. */
  readonly proposals: Proposals | null;
  /** Deletes a branch of ours that nothing is proposed on any more. @throws SpoError `forge-permission`, `forge-unavailable` */
  deleteBranch(branch: string): Promise<Deletion>;
}

/** What became of a branch that was to be deleted. `not-ours`: its tip is a commit that this tool did not make, and it was left alone. */
export type Deletion = 'deleted' | 'absent' | 'not-ours';

/** Ends every commit message of ours; a branch whose tip lacks it is not ours. */
export const COMMIT_TRAILER = 'Made-by: spo-action';

/** Neither branch nor tag, so that it starts no workflow, shows in no list and comes with no clone. */
export const RECORDS_REFERENCE = 'refs/spo/records';

/** First line of every comment of ours. */
export const COMMENT_MARKER = '<!-- spo-action:comment -->';
