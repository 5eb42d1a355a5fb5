/** The run that a `workflow_run` event tells of. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export interface WorkflowRunEvent {
    readonly owner: string;
    readonly repo: string;
    /** The event that started that run. */
    readonly startedBy: string;
    /** `success`, `failure`, `skipped`, ...; null while it runs. */
    readonly conclusion: string | null;
    /** The head of the pull request that started it: GitHub says so, not the run. */
    readonly headSha: string;
    /** `owner/name`; null once it has been deleted. */
    readonly headRepo: string | null;
}
/** @throws SpoError `bad-input` when the payload does not describe a run. */
export declare function parseWorkflowRunEvent(payload: unknown): WorkflowRunEvent;
