/** A pull request as the event that started the run describes it. */
export interface PullRequestEvent {
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
    /** Tip of the base branch when the event was made, not the merge base. */
    readonly baseSha: string;
    readonly baseRef: string;
    readonly headSha: string;
    readonly headRef: string;
    /** `owner/name`; null when the head's repository has been deleted. */
    readonly headRepo: string | null;
    /** True unless the head is known to be in the same repository. */
    readonly isFork: boolean;
    readonly draft: boolean;
    readonly merged: boolean;
    /** The label that was added or removed; null for other actions. */
    readonly label: string | null;
    /** Whose doing the event is; null when it does not say. */
    readonly sender: string | null;
    /** Null where GitHub did not say. */
    readonly changedFiles: number | null;
    /** `opened`, `synchronize`, `reopened`, ... */
    readonly action: string;
}
/**
 * @param payload the parsed JSON of the event file.
 * @throws SpoError `bad-input` when it does not describe a pull request.
 */
export declare function parsePullRequestEvent(payload: unknown): PullRequestEvent;
