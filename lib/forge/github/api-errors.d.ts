/** A line under `permissions:` of a workflow. */
export type Permission = 'contents: read' | 'contents: write' | 'pull-requests: read' | 'pull-requests: write';
/** What is being tried, for the sentence that says that it failed. */
export interface Intent {
    /** A verb and its object: `list the files of pull request #5`. */
    readonly to: string;
    /** The permission that it needs. */
    readonly needs: Permission;
}
/**
 * Makes one request, or a few that belong together.
 * @throws SpoError `forge-unauthorized`, `forge-permission`, `forge-not-found`, `forge-unavailable`, `bad-input`;
 *   what is not a refusal of GitHub's comes through as it is.
 */
export declare function attempt<Result>(intent: Intent, call: () => Promise<Result>): Promise<Result>;
/** The SpoError for what Octokit threw; SpoErrors and defects come back as they are. */
export declare function forgeError(error: unknown, intent: Intent): unknown;
