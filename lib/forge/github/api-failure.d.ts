/** A request that GitHub did not grant. */
export interface ApiFailure {
    /** HTTP status; 200 for a refusal in a GraphQL reply; null when there was no reply at all. */
    readonly status: number | null;
    readonly message: string;
    readonly method: string;
    /** Path of the address, without host and query. */
    readonly path: string;
    readonly requestId: string | null;
    readonly remainingRequests: number | null;
    /** Types and codes of GraphQL errors: `FORBIDDEN`, `undefinedField`. */
    readonly graphqlKinds: readonly string[];
}
/** Reads an error of Octokit; null for anything else, which is a defect and none of GitHub's doing. */
export declare function readFailure(error: unknown): ApiFailure | null;
/** True when the reply had this status. */
export declare function hasStatus(error: unknown, status: number): boolean;
/** True when GitHub said "later", which it does with a 403 as well as with a 429. */
export declare function isRateLimit({ status, message, remainingRequests, graphqlKinds }: ApiFailure): boolean;
