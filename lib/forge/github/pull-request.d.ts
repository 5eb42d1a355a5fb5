import { type RepositoryAccess } from './repository-access.ts';
/** A pull request as GitHub describes it now, whatever an event said of it. */
export interface PullRequestNow {
    readonly number: number;
    readonly open: boolean;
    readonly draft: boolean;
    readonly baseSha: string;
    readonly headSha: string;
    /** `owner/name`; null once it has been deleted. */
    readonly headRepo: string | null;
    /** True unless the head is known to be in the same repository. */
    readonly isFork: boolean;
}
/**
 * @returns null when there is no such pull request.
 * @throws SpoError `forge-permission`, `forge-unauthorized`, `forge-unavailable`
 */
export declare function lookUpPullRequest(access: RepositoryAccess, number: number): Promise<PullRequestNow | null>;
/** GitHub's names do not distinguish case; two deleted repositories are told apart by the commit alone. */
export declare function isSameRepository(one: string | null, other: string | null): boolean;
