/** A comment as the `issue_comment` event describes it. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
export interface CommentEvent {
    readonly owner: string;
    readonly repo: string;
    readonly number: number;
    readonly onPullRequest: boolean;
    /** `created`, `edited`, `deleted` */
    readonly action: string;
    readonly body: string;
    /** Null once the account has been deleted. */
    readonly author: string | null;
}
/** @throws SpoError `bad-input` when the payload does not describe a comment. */
export declare function parseCommentEvent(payload: unknown): CommentEvent;
